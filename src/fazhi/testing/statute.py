"""No article of a statute is passed over in silence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from fazhi import catalog
from fazhi.law import Statute
from fazhi.rules import Rule


def check_statute(law: Statute, rules: Iterable[Rule] | None = None) -> None:
    """Every article, from the first to the last, is a rule, a property of the version, or left out with a reason.

    Args:
        law: the statute. rules: those that rest on it; by default the ones that the catalog finds.
    """
    if law.second_hand and law.articles is None:
        return  # nobody can say what a text that was not seen leaves out
    assert law.articles is not None, f"{law.key} does not say how many articles it has"
    found = catalog.all_rules() if rules is None else rules
    stand = {r.cites.number for r in found if r.statute is law}
    for name, written in (("properties", law.properties), ("leaves_out", law.leaves_out)):
        try:
            ranges = [law.numbers(key) for key in written]
        except ValueError as error:
            raise AssertionError(str(error)) from None
        assert ranges == sorted(ranges, key=min), f"{law.key}: {name} is not in order"
        for key, reason in written.items():
            assert reason.strip(), f"{law.key}: {name} gives no reason for {key}"
    said = [n for key in (*law.properties, *law.leaves_out) for n in law.numbers(key)]
    used = {n for key in law.properties for n in law.numbers(key)}
    for n in (law.working_days_in, law.rollover_in):
        assert n is None or n in used, f"{law.key}: article {n}, which it counts by, is no property"
    placed = Counter([*said, *(n for n in stand if n is not None)])
    for n in range(1, law.articles + 1):
        assert placed[n], f"{law.key}: article {n} is neither a rule, a property nor left out"
    for n, times in placed.items():
        assert times == 1, f"{law.key}: article {n} stands twice: as a rule, a property or left out"
        assert n <= law.articles, f"{law.key}: article {n} is beyond its last, {law.articles}"
