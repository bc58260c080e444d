"""`fz.changed`: which verdicts an amendment changes, by judging the same records under two versions of the law."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from fazhi import catalog
from fazhi.checking import Records, check, record_groups
from fazhi.fields import DATES, Record, info_of
from fazhi.findings import Finding
from fazhi.law import Organ, Statute
from fazhi.markup import html_table
from fazhi.outcomes import Outcome
from fazhi.rules import Rule
from fazhi.shapes import day_of

Pair = tuple[Statute, Statute]
HEAD = ("record", "before", "outcome before", "after", "outcome after")
#: what is said of a duty that one version does not have
NO_DUTY = ("无此义务", "no such duty")


@attrs.frozen
class Change:
    """One record and one duty: what the version in force on the earlier day says, and what the later one says.

    None where that version has no such duty.
    """

    record: str
    before: Finding | None
    after: Finding | None

    def text(self, lang: str = "zh") -> str:
        """E.g. "3号：《行政复议法》第二十三条 违反 → 《行政复议法》第四十八条 符合"."""
        sides = [
            NO_DUTY[lang == "en"] if f is None else f"{f.rule.cites.text(lang)} {f.outcome.text(lang)}"
            for f in (self.before, self.after)
        ]
        return f"{self.record}{': ' if lang == 'en' else '：'}{' → '.join(sides)}"

    def to_dict(self, lang: str = "zh") -> dict[str, Any]:
        """JSON-ready: the record, and each finding or None."""
        sides = {"before": self.before, "after": self.after}
        return {"record": self.record} | {k: None if f is None else f.to_dict(lang) for k, f in sides.items()}

    def __str__(self) -> str:
        return self.text()


class Changes(Sequence[Change]):
    """What the amendments between two days change, in the order of records and articles.

    `amended`: pairs of versions that were compared. `not_on_shelf`: statutes of which the shelf lacks the version of
    one of the days, so that nothing can be said of them.
    """

    def __init__(
        self, changes: Iterable[Change], amended: Iterable[Pair], not_on_shelf: Iterable[Statute]
    ) -> None:
        self._changes = tuple(changes)
        self.amended, self.not_on_shelf = tuple(amended), tuple(not_on_shelf)

    def __len__(self) -> int:
        return len(self._changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self._changes)

    def __getitem__(self, index: Any) -> Any:
        return self._changes[index]

    def __str__(self) -> str:
        return "\n".join(map(str, self._changes))

    def _repr_html_(self) -> str:
        rows = ((c.record, *_cells(c.before), *_cells(c.after)) for c in self._changes)
        return html_table(HEAD, rows)


def changed(
    records: Records,
    *,
    before: dt.date,
    after: dt.date,
    as_of: dt.date | None = None,
    organ: Organ | None = None,
    **options: Any,
) -> Changes:
    """Which verdicts differ between the law in force on the day `before` and the law in force on the day `after`.

    Every record is judged twice, under each version as if it had governed the whole case, whatever its dates are.
    Only laws that were amended in between are asked.

    Args:
        records: as for `fz.check`.
        before, after: two days; each picks the versions that were in force.
        as_of: the day of the judgement; by default the last day that stands in the records.
        organ: who acts.
        **options: `complete`, `not_recorded` and `calendar`, as for `fz.check`.

    Raises ValueError if `before` is not earlier than `after`.
    """
    if before >= after:
        msg = f"before={before} must be earlier than after={after}"
        raise ValueError(msg)
    groups = record_groups(records)
    rows = [row for _, found, _ in groups for row in found]
    judged = last_day(rows) if as_of is None else as_of
    bound = [r for r in catalog.all_rules() if r.binds(organ) and any(r.of is of for of, *_ in groups)]
    amended, not_on_shelf = _amended(bound, before, after)
    pairs = [pair for old, new in amended for pair in _pairs(bound, old, new)]
    if judged is None or not pairs:
        return Changes((), amended, not_on_shelf)
    asked = {r.id: r for pair in pairs for r in pair if r is not None}
    found = iter(check(records, as_of=judged, organ=organ, rules=map(_always, asked.values()), **options))
    changes: list[Change] = []
    for of, group, register in groups:
        asked_here = sum(r.of is of for r in asked.values())
        for _ in range(len(group) + (0 if register is None else len(register.unreadable))):
            said = {f.rule.id: attrs.evolve(f, rule=asked[f.rule.id]) for f in itertools.islice(found, asked_here)}
            changes += _differences(said, pairs)
    return Changes(changes, amended, not_on_shelf)


def last_day(rows: Iterable[Record]) -> dt.date | None:
    """The last day that stands in the records, plans left out."""
    days = [
        v
        for row in rows
        for f in info_of(type(row)).fields.values()
        if f.kind in DATES and not f.planned and (v := getattr(row, f.name)) is not None
    ]
    return max(map(day_of, days), default=None)


def _amended(rules: Iterable[Rule], before: dt.date, after: dt.date) -> tuple[list[Pair], list[Statute]]:
    """The versions of each law on the two days, where they differ; and the laws that lack one of them."""
    families: dict[str, dict[Statute, None]] = {}
    for rule in rules:
        families.setdefault(rule.statute.zh, {})[rule.statute] = None
    pairs: list[Pair] = []
    lacking: list[Statute] = []
    for versions in families.values():
        old, new = (next((v for v in versions if v.in_force_on(day)), None) for day in (before, after))
        if old is None or new is None:
            lacking += versions
        elif old is not new:
            pairs.append((old, new))
    return pairs, lacking


def _pairs(rules: Sequence[Rule], old: Statute, new: Statute) -> list[tuple[Rule | None, Rule | None]]:
    """Each duty of the later version with the one that it replaces, then the duties that are gone."""
    kept = [(_predecessor(r, old), r) for r in rules if r.statute is new]
    followed = [r for r, _ in kept]
    return [*kept, *((r, None) for r in rules if r.statute is old and r not in followed)]


def _predecessor(rule: Rule, old: Statute) -> Rule | None:
    found = rule.replaces
    while found is not None and found.statute is not old:
        found = found.replaces
    return found


def _always(rule: Rule) -> Rule:
    """The same demand, as if its version had governed every act."""
    statute = attrs.evolve(rule.statute, in_force=dt.date.min, until=None)
    return attrs.evolve(rule, cites=attrs.evolve(rule.cites, statute=statute))


def _differences(said: Mapping[str, Finding], pairs: Iterable[tuple[Rule | None, Rule | None]]) -> Iterator[Change]:
    """The duties of one record on which the versions differ; a duty that one of them lacks does not apply there."""
    for pair in pairs:
        old, new = (None if r is None else said.get(r.id) for r in pair)
        outcomes = {Outcome.NOT_APPLICABLE if f is None else f.outcome for f in (old, new)}
        shown = old or new
        if shown is not None and len(outcomes) > 1:
            yield Change(shown.record, old, new)


def _cells(finding: Finding | None) -> tuple[str, str]:
    return ("", NO_DUTY[0]) if finding is None else (finding.rule.id, finding.outcome.value)
