"""The properties that a declaration must have, in one line each of your own test suite.

    def test_my_rule(): check_rule(my_rule)
    def test_my_metric(): check_metric(my_metric)

Each raises AssertionError with what was found. Needs the extra `fazhi[hypothesis]`; with Polars installed,
the same is asserted of frames.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from fazhi import catalog
from fazhi.checking import check
from fazhi.counting_laws import check_metric
from fazhi.fields import Record, info_of
from fazhi.law import Organ, Statute
from fazhi.outcomes import Outcome
from fazhi.reading import from_dict
from fazhi.rules import Rule
from fazhi.shapes import Kind, day_of

__all__ = ["check_metric", "check_rule", "check_statute", "outcome_of", "outcome_on_polars", "to_polars"]

POLARS = importlib.util.find_spec("polars") is not None


def check_rule(rule: Rule) -> None:
    """The rule has a complying and a breaching example, and they come out so, on objects and on Polars."""
    for name, example, expected in (
        ("complying", rule.complying, Outcome.MET),
        ("breaching", rule.breaching, Outcome.BREACHED),
    ):
        assert example, f"{rule.id} has no {name} example"
        found = outcome_of(rule, example)
        assert found is expected, f"{rule.id}: its {name} example is {found.name}"
        if POLARS:
            framed = outcome_on_polars(rule, example)
            assert framed == expected.value, f"{rule.id}: on Polars its {name} example is {framed}"


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


def outcome_of(rule: Rule, example: Mapping[str, Any]) -> Outcome:
    """The outcome of one example: an absent key is unrecorded, None is known not to have happened."""
    row, options = _example(rule, example)
    (finding,) = check(row, rules=[rule], **options)
    return finding.outcome


def outcome_on_polars(rule: Rule, example: Mapping[str, Any]) -> str:
    """The same on a frame of one row."""
    from fazhi import frames

    row, options = _example(rule, example)
    result: str = frames.check(to_polars([row]), rule.of, rules=[rule], **options)[rule.id][0]
    return result


def _example(rule: Rule, example: Mapping[str, Any]) -> tuple[Record, dict[str, Any]]:
    info = info_of(rule.of)
    cells = {k: v for k, v in example.items() if k in info.fields}
    row = from_dict(rule.of, {info.key_field: "例", **cells})
    dates = [v for n in info.fields if isinstance(v := getattr(row, n), dt.date)]
    days = map(day_of, dates)
    as_of = example.get("as_of") or max(days)
    numbers = {k: Decimal(str(v)) for k, v in example.get("parameters", {}).items()}
    return row, {
        "as_of": dt.date.fromisoformat(as_of) if isinstance(as_of, str) else as_of,
        "organ": Organ("例", area=rule.statute.area, parameters=numbers),
        "complete": [k for k, v in cells.items() if v is None],
        "not_recorded": [k for k in info.fields if k not in cells and k != info.key_field],
    }


def to_polars(rows: list[Any], of: type[Record] | None = None) -> Any:
    """Records as a Polars frame with one column per field, under field names."""
    import polars as pl

    of = type(rows[0]) if of is None else of
    types = {
        Kind.TEXT: pl.String(), Kind.CODED: pl.String(), Kind.WHOLE: pl.Int64(), Kind.NUMBER: pl.Decimal(38, 4),
        Kind.YES_NO: pl.Boolean(), Kind.DAY: pl.Date(), Kind.TIME: pl.Datetime("us"),
    }  # fmt: skip
    fields = info_of(of).fields
    values = {n: [getattr(v := getattr(r, n), "value", v) for r in rows] for n in fields}
    return pl.DataFrame({n: pl.Series(n, values[n], types[f.kind], strict=True) for n, f in fields.items()})
