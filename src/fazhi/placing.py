"""Where a record falls: in which slices of the period one part of a measure takes it, and with what amount."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from fazhi.closures import Closure, Gap, NotBefore, Row, Setting, build, compare
from fazhi.expr import ALWAYS, columns_in
from fazhi.fields import Record
from fazhi.measures import Duration, Total
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.shapes import day_of
from fazhi.tally import exact_sum

#: a record as it is read once for all measures: its row, and the columns that contradict each other
Seen = tuple[Row, frozenset[str]]
#: the number of a slice, whether the record is in it (True, or None where undecided), and what it brings
Place = tuple[int, bool | None, Decimal | int]
Places = tuple[Place, ...]

NOWHERE: Places = ()


def see(record: Record, setting: Setting) -> Seen:
    """Read a record for measures."""
    return setting.read(record), setting.torn(record)


class Part:
    """One part of a measure over the slices of a period."""

    def __init__(self, taken: Selection, slices: Sequence[Period], setting: Setting) -> None:
        self._slices, self._opening = tuple(slices), taken.opening
        self._at = build(taken.at, setting)
        self._until = None if taken.until is None else build(taken.until, setting)
        self._condition = None if taken.condition is ALWAYS else build(taken.condition, setting)
        self._amount = _amount(taken, self._slices, setting)
        self._reads = frozenset(c.name for c in columns_in(*taken.expressions))
        self._is_money = isinstance(taken, Total)
        self._known: dict[tuple[dt.date, bool | None], Places] = {}
        self._last: tuple[Sequence[Seen], list[Places]] | None = None
        #: of what nothing is known
        self.anywhere: Places = tuple((i, None, 1) for i in range(len(self._slices)))

    def places_of(self, records: Sequence[Seen]) -> list[Places]:
        """Where each of the records falls; worked out once for all measures that share this part."""
        if self._last is None or self._last[0] is not records:
            self._last = records, list(map(self.places, records))
        return self._last[1]

    def places(self, seen: Seen) -> Places:
        """The slices in which a record is, or may be. One that contradicts itself may be in any."""
        row, torn = seen
        if not torn.isdisjoint(self._reads):
            return self.anywhere
        meant = True if self._condition is None else self._condition(row)
        if meant is False:
            return NOWHERE
        found = self._happening(row, meant) if self._until is None else self._standing(row, meant)
        return found if self._amount is None else self._weighed(row, found)

    def _happening(self, row: Row, meant: bool | None) -> Places:
        """Where its day lies; both ends of a slice included."""
        day = self._at(row)
        if day is Gap.ABSENT:
            return NOWHERE
        if isinstance(day, Gap):
            return self.anywhere
        if isinstance(day, NotBefore):
            return tuple((i, None, 1) for i, part in enumerate(self._slices) if part.last >= day.day)
        key = day_of(day), meant
        if key not in self._known:
            self._known[key] = tuple((i, meant, 1) for i, part in enumerate(self._slices) if key[0] in part)
        return self._known[key]

    def _standing(self, row: Row, meant: bool | None) -> Places:
        """At the end of which slices (or before which begin) it has begun and not ended."""
        assert self._until is not None
        begun, ended = self._at(row), self._until(row)
        places = []
        for i, part in enumerate(self._slices):
            answers = (meant, self._reached(begun, part), _not(self._reached(ended, part)))
            if False not in answers:
                places.append((i, None if None in answers else True, 1))
        return tuple(places)

    def _reached(self, day: Any, part: Period) -> bool | None:
        """Whether a day has come when a stock is taken."""
        if day is Gap.ABSENT:
            return False
        return compare("<", day, part.first) if self._opening else compare("<=", day, part.last)

    def _weighed(self, row: Row, places: Places) -> Places:
        """With the amount, which may differ from slice to slice; a record whose amount is not known is undecided."""
        assert self._amount is not None
        values = [self._amount(row, i) for i, _, _ in places]
        return tuple(
            (i, None, 1) if isinstance(v, Gap) else (i, meant, v)
            for (i, meant, _), v in zip(places, values, strict=True)
        )

    def sum(self, amounts: Iterable[int | Decimal]) -> int | Decimal:
        """What its records bring together: money stays money where there is none."""
        return exact_sum((Decimal(0), *amounts)) if self._is_money else exact_sum(amounts)


def _amount(taken: Selection, slices: Sequence[Period], setting: Setting) -> Any:
    """A function of a row and a slice, None where each record brings one."""
    if isinstance(taken, Total):
        value = build(taken.amount, setting)
        return lambda row, _: value(row)
    if not isinstance(taken, Duration):
        return None
    since, to = build(taken.since, setting), None if taken.to is None else build(taken.to, setting)
    return lambda row, i: _days(since, to, row, slices[i])


def _days(since: Closure, to: Closure | None, row: Row, part: Period) -> int | Gap:
    """The days that passed; those that run backwards are a slip of the pen, and say nothing."""
    begin, end = since(row), part.last if to is None else to(row)
    if isinstance(begin, Gap | NotBefore) or isinstance(end, Gap | NotBefore):
        return Gap.MISSING
    passed = (day_of(end) - day_of(begin)).days
    return passed if passed >= 0 else Gap.MISSING


def _not(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
