"""Measures on records: who is in a count, by the same three-valued expressions that rules use."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

import attrs

from fazhi.closures import Gap, Setting, build
from fazhi.expr import ALWAYS, Expr, Given
from fazhi.histogram import Histogram
from fazhi.measures import Duration, Measure
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.placing import NOWHERE, Part, Place, Places, Seen
from fazhi.tally import GROUPS, Tally


def belongs(count: Selection, period: Period) -> Expr:
    """Whether a record is in the count: its day has come, lies in the period (both ends included), and it is meant.

    In a stock it need not have begun in the period: it stands at the end of the last day, or of the day before the
    first.
    """
    if count.until is None:
        inside = happens_in(count.at, period)
    elif count.opening:
        ended = Given(count.until) & (count.until < period.first)
        inside = Given(count.at) & (count.at < period.first) & ~ended
    else:
        ended = Given(count.until) & (count.until <= period.last)
        inside = Given(count.at) & (count.at <= period.last) & ~ended
    return inside if count.condition is ALWAYS else inside & count.condition


def happens_in(day: Expr, period: Period) -> Expr:
    """Whether a day has come and lies in the period, both ends included."""
    return Given(day) & (day >= period.first) & (day <= period.last)


def name_of_thing(value: object, *, masked: bool) -> str:
    """By what name a thing is kept in a tally, so that parts which share it merge: never a person's own name."""
    return hashlib.sha256(str(value).encode()).hexdigest()[:32] if masked else str(value)


# Into which of the five groups a record falls, by whether it is in the numerator and in the denominator
Groups = dict[tuple[bool | None, bool | None], tuple[int, ...]]
_ONE: Groups = {(True, False): (0,), (None, False): (2,)}
_NESTED: Groups = {
    (True, True): (0, 1), (False, True): (1,), (None, True): (1, 2), (None, None): (3,), (False, None): (4,),
    # a numerator that only claims to be part of its denominator is counted, so that the rate shows it
    (True, False): (0,), (True, None): (0,),
}  # fmt: skip
_APART: Groups = {
    (True, True): (0, 1), (True, False): (0,), (False, True): (1,), (None, True): (1, 2), (None, False): (2,),
    (None, None): (3,), (False, None): (4,), (True, None): (0, 4),
}  # fmt: skip


@attrs.define
class Sheet:
    """The five groups of one slice while they fill: what is added up, and the things that were counted."""

    above: list[int | Decimal] = attrs.field(factory=list)
    below: list[int | Decimal] = attrs.field(factory=list)
    sizes: list[int] = attrs.field(factory=lambda: [0] * len(GROUPS))
    things: list[set[str]] = attrs.field(factory=lambda: [set() for _ in GROUPS])

    def enter(self, groups: Iterable[int], above: int | Decimal, below: int | Decimal, thing: str | None) -> None:
        """Write a record into its groups."""
        for g in groups:
            if g == 0:
                self.above.append(above)
            elif g == 1:
                self.below.append(below)
            if thing is None:
                self.sizes[g] += 1
            else:
                self.things[g].add(thing)


class Counter:
    """Counts records by one measure, over the slices of a period."""

    def __init__(
        self, measure: Measure, slices: Sequence[Period], setting: Setting, parts: dict[Any, Part] | None = None
    ) -> None:
        """`parts`: those that counters of one run share."""
        self.measure, self._slices = measure, slices
        shared = {} if parts is None else parts

        def part(taken: Selection, periods: tuple[Period, ...]) -> Part:
            key = taken.whole_structure, periods
            return shared[key] if key in shared else shared.setdefault(key, Part(taken, periods, setting))

        # above and below: what is taken, and in which period for every slice
        sides = list(zip(*map(measure.taken_in, slices), strict=True))
        self._top, *below = (part(seats[0][0], tuple(when for _, when in seats)) for seats in sides)
        top = sides[0][0][0]
        self._bottom = below[0] if below else None
        self._lasts = isinstance(measure, Duration)
        self._is_rate = self._bottom is not None or self._lasts
        self._groups = (_NESTED if measure.nested else _APART) if self._is_rate else _ONE
        self._thing = None if top.thing is None else build(top.thing, setting)
        self._masked = top.thing is not None and top.thing.info.sensitive

    def tallies(self, records: Sequence[Seen], lost: int = 0) -> list[Tally]:
        """The tally of each slice, of the records and of so many rows that did not become records."""
        sheets = [Sheet() for _ in self._slices]
        tops = self._top.places_of(records)
        bottoms = tops if self._bottom is None else self._bottom.places_of(records)
        for seen, above, found in zip(records, tops, bottoms, strict=True):
            below = found if self._is_rate else NOWHERE
            if above or below:
                self._enter(sheets, above, below, self._shared(seen))
        for _ in range(lost):
            anywhere = self._top.anywhere
            self._enter(sheets, anywhere, anywhere if self._is_rate else NOWHERE, None)
        return list(map(self._tally, sheets))

    def _shared(self, seen: Seen) -> Any:
        """The thing that a record is about: its name, None for itself alone, `Gap.MISSING` where nobody knows."""
        value = None if self._thing is None else self._thing(seen[0])
        if value is None or value is Gap.ABSENT:
            return None
        return value if isinstance(value, Gap) else name_of_thing(value, masked=self._masked)

    def _enter(self, sheets: list[Sheet], above: Places, below: Places, thing: Any) -> None:
        """Write a record on the sheet of each slice in which it has a part."""
        parts: defaultdict[int, list[Place | None]] = defaultdict(lambda: [None, None])
        for side, places in enumerate((above, below)):
            for place in places:
                parts[place[0]][side] = place
        for i, (top, bottom) in parts.items():
            answers = _answer(top, thing), _answer(bottom, thing)
            brought = (1 if top is None else top[2]), (1 if bottom is None else bottom[2])
            name = None if isinstance(thing, Gap) else thing
            sheets[i].enter(self._groups.get(answers, ()), *brought, name)

    def _tally(self, sheet: Sheet) -> Tally:
        nested, scale = self.measure.nested, self.measure.scale
        if self._thing is not None:
            things, alone = tuple(map(frozenset, sheet.things)), tuple(sheet.sizes)
            return Tally.of_ids(things, alone, rate=self._is_rate, nested=nested, scale=scale)
        above = self._top.sum(sheet.above)
        below = len(sheet.below) if self._bottom is None else self._bottom.sum(sheet.below)
        days = Histogram.of(map(int, sheet.above)) if self._lasts else None
        bottom = below if self._is_rate else None
        return Tally.of(above, bottom, sheet.sizes[2:], nested=nested, scale=scale, days=days)


def _answer(place: Place | None, thing: Any) -> bool | None:
    """Whether the record is in a part; where its thing is not known, it may be one that was counted already."""
    if place is None:
        return False
    return None if place[1] is None or isinstance(thing, Gap) else True
