"""Measures on records: who is in a count, by the same three-valued expressions that rules use."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import attrs

from fazhi.closures import Closure, Gap, Row, Setting, build
from fazhi.expr import ALWAYS, Expr, Given, columns_in
from fazhi.fields import Record
from fazhi.measures import Count, Measure, Ratio, Total
from fazhi.period import Period
from fazhi.tally import Tally, exact_sum


def belongs(count: Count | Total, period: Period) -> Expr:
    """Whether a record is in the count: its day has come, lies in the period (both ends included), and it is meant.

    In a stock it need not have begun in the period: it stands at the end of the last day.
    """
    if count.until is None:
        inside = happens_in(count.at, period)
    else:
        ended = Given(count.until) & (count.until <= period.last)
        inside = Given(count.at) & (count.at <= period.last) & ~ended
    return inside if count.condition is ALWAYS else inside & count.condition


def happens_in(day: Expr, period: Period) -> Expr:
    """Whether a day has come and lies in the period, both ends included."""
    return Given(day) & (day >= period.first) & (day <= period.last)


#: a record as it is read once for all measures: its row, and the columns that contradict each other
Seen = tuple[Row, frozenset[str]]


def see(record: Record, setting: Setting) -> Seen:
    """Read a record for measures."""
    return setting.read(record), setting.torn(record)


@attrs.frozen
class Member:
    """One record as a measure sees it: in the numerator, in the denominator, its amount, the thing it shares."""

    top: bool | None
    bottom: bool | None
    amount: Decimal | int | None
    thing: str | None


class Counter:
    """Counts records by one measure, over one period."""

    def __init__(self, measure: Measure, period: Period, setting: Setting) -> None:
        self.measure, self._setting = measure, setting
        top = measure.numerator if isinstance(measure, Ratio) else measure
        bottom = measure.denominator if isinstance(measure, Ratio) else None
        self._top = self._part(top, period)
        self._bottom = self._part(bottom, period) if bottom is not None else None
        self._amount = build(measure.amount, setting) if isinstance(measure, Total) else None
        distinct = top.distinct if isinstance(top, Count) else None
        self.distinct = distinct is not None
        self._thing = None if distinct is None else build(distinct, setting)

    def _part(self, count: Count | Total, period: Period) -> tuple[Closure, frozenset[str]]:
        reads = frozenset(c.name for c in columns_in(*count.expressions))
        return build(belongs(count, period), self._setting), reads

    def member(self, seen: Seen) -> Member:
        """How the measure sees this record."""
        row, torn = seen
        top = _ask(self._top, row, torn)
        bottom = None if self._bottom is None else _ask(self._bottom, row, torn)
        amount = None
        if self._amount is not None:
            value = self._amount(row)
            top, amount = (None if top else top, None) if isinstance(value, Gap) else (top, value)
        thing = None
        if self._thing is not None:
            value = self._thing(row)
            if value is Gap.MISSING:  # whether it is one more thing, or one already counted, cannot be said
                top, bottom = None if top else top, None if bottom else bottom
            elif value is not Gap.ABSENT:
                thing = str(value)
        return Member(top, bottom, amount, thing)

    def tally(self, records: Iterable[Seen], lost: int = 0) -> Tally:
        """The tally of the records, and of so many rows that did not become records."""
        rate = self._bottom is not None
        members = [*map(self.member, records), *[Member(None, None if rate else False, None, None)] * lost]
        nested = not isinstance(self.measure, Ratio) or self.measure.nested
        groups = [_group(members, test) for test in (_tests_nested if nested else _tests_apart)(rate=rate)]
        if self.distinct:
            shared = tuple(frozenset(m.thing for m in g if m.thing is not None) for g in groups)
            alone = tuple(sum(m.thing is None for m in g) for g in groups)
            return Tally.of_ids(shared, alone, rate=rate, nested=nested)
        top: int | Decimal = len(groups[0])
        if isinstance(self.measure, Total):
            top = exact_sum((Decimal(0), *(m.amount or 0 for m in groups[0])))
        return Tally.of_counts(top, [len(g) for g in groups], rate=rate, nested=nested)


def _ask(part: tuple[Closure, frozenset[str]], row: Row, torn: frozenset[str]) -> bool | None:
    closure, reads = part
    answer: bool | None = closure(row) if torn.isdisjoint(reads) else None
    return answer


Test = Callable[[Member], bool]


def _group(members: Iterable[Member], test: Test) -> list[Member]:
    return [m for m in members if test(m)]


def _tests_nested(*, rate: bool) -> tuple[Test, ...]:
    """The five groups of a count, or of a rate whose numerator is part of its denominator."""
    if not rate:
        return (lambda m: m.top is True, _none, lambda m: m.top is None, _none, _none)
    return (
        lambda m: m.top is True,
        lambda m: m.bottom is True,
        lambda m: m.bottom is True and m.top is None,
        lambda m: m.bottom is None and m.top is None,
        lambda m: m.bottom is None and m.top is False,
    )


def _tests_apart(*, rate: bool) -> tuple[Test, ...]:
    """The five groups where the two parts are counted independently."""
    assert rate
    return (
        lambda m: m.top is True,
        lambda m: m.bottom is True,
        lambda m: m.top is None and m.bottom is not None,
        lambda m: m.top is None and m.bottom is None,
        lambda m: m.top is not None and m.bottom is None,
    )


def _none(_: Any) -> bool:
    return False
