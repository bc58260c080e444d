"""`fz.due` and `fz.due_before`: one period, its last day, and how it was found."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import attrs

from fazhi.calendar import ONE_DAY, CalendarCoverageError, WorkCalendar, calendar_or_china, require_count
from fazhi.spans.ending import Chain, checked, ends, hours_after, later, one_run, stops
from fazhi.spans.explaining import Asked, explanation
from fazhi.spans.units import FixedDate, Rollover, Span, Unit


@attrs.frozen(repr=False)
class Due:
    """The last lawful day of a period, and how it was found. A period in hours ends at a datetime.

    `day`: after rolling. `strict`: before rolling if the roll rests on analogy only, otherwise `day`; of a period
    that is counted backwards, the last working day that leaves the whole period clear.
    """

    day: date
    strict: date
    unrolled: date
    counted: tuple[date, ...]  # the working days counted; none for natural periods
    skipped: tuple[date, ...]  # the rest days passed over while counting or rolling
    asked: Asked | None = attrs.field(default=None, eq=False)

    def explain(self, lang: str = "zh") -> str:
        """How the day was found, line by line: the days counted and skipped, with their notices and articles."""
        return "\n".join(explanation(self, lang))

    def __str__(self) -> str:
        return f"{self.day}" if self.strict == self.day else f"{self.day} (strict {self.strict})"

    def __repr__(self) -> str:
        return f"Due: {self}"


def due(
    span: Span | FixedDate | Sequence[Span],
    start: date,
    *,
    rollover: Rollover | None = None,
    calendar: WorkCalendar | None = None,
    plus: int = 0,
) -> Due:
    """When a period that `start` triggers ends.

    Args:
        span: a period; several run as one, an extension after its original. Or the `FixedDate` of a yearly duty.
        start: the day of the trigger, which is not counted; a datetime for a period in hours, and only for that.
        rollover: whether a last day that is no working day moves; that of the last span unless given.
        calendar: the working days; the national calendar unless given.
        plus: excluded natural days, which are added before the one roll at the end.

    Raises CalendarCoverageError if the answer needs a day no notice covers, TypeError if `start` is no date.
    """
    calendar = calendar_or_china(calendar)
    if isinstance(span, Span) and span.unit is Unit.HOUR:
        if plus or rollover not in (None, Rollover.NEVER):
            raise TypeError("hours run through every day: they take neither rollover= nor plus=")
        moment = hours_after(span, start)
        return Due(moment, moment, moment, (), (), Asked((span,), start, calendar))
    if isinstance(span, FixedDate):
        fixed = later(span.after(start), require_count(plus, "plus"), Unit.DAY)
        found = due(Span(0, Unit.DAY), fixed, rollover=rollover, calendar=calendar)
        return attrs.evolve(found, asked=Asked((span,), start, calendar, plus=plus))
    chain = tuple(span) if isinstance(span, (list, tuple)) else (span,)
    rolls = checked(chain, start, calendar, rollover, plus)
    try:
        return _found(chain, Asked(chain, start, calendar, rolls, plus))
    except CalendarCoverageError as error:
        error.not_before = stops(chain, start, None, plus)[-1]
        raise


def _found(chain: Chain, asked: Asked) -> Due:
    calendar, start = asked.calendar, asked.start
    found = ends(chain, start, calendar=calendar, rollover=asked.rollover, plus=asked.plus)
    *parts, unrolled = stops(chain, start, calendar, asked.plus)
    day = found.day or calendar.roll(unrolled)  # where `ends` answers None, one of these two lines raises
    counted: list[date] = []
    skipped: list[date] = []
    for (before, after), part in zip(pairwise(parts), one_run(chain), strict=True):
        if part.unit is Unit.WORKING_DAY:
            for passed in _days(before + ONE_DAY, after + ONE_DAY):
                (counted if calendar.is_working_day(passed) else skipped).append(passed)
    skipped += _days(unrolled, day)
    return Due(day, found.strict or day, unrolled, tuple(counted), tuple(skipped), asked)


def due_before(span: Span, event: date, *, calendar: WorkCalendar | None = None) -> Due:
    """The last day for an act that must come a period before an event: 举行听证的七日前通知.

    `day` is the N-th day before the event; `strict` leaves N clear days between, and for a period in working days is
    a working day itself.

    Args:
        span: the period, in days, working days, months or years. It never rolls.
        event: the day before which the period lies; it is not counted.
        calendar: the working days; the national calendar unless given.

    Raises as `due` does.
    """
    calendar = calendar_or_china(calendar)
    checked((span,), event, calendar, None, 0)
    asked = Asked((span,), event, calendar, backwards=True)
    if span.unit is not Unit.WORKING_DAY:
        day = later(event, -span.number, span.unit)
        clear = day if day == date.min else day - ONE_DAY
        return Due(day, clear, day, (), (), asked)
    day, clear = (calendar.nth_working_day_before(event, span.number + more) for more in (0, 1))
    passed = _days(day, event)[::-1]
    counted, skipped = ([d for d in passed if calendar.is_working_day(d) is worked] for worked in (True, False))
    return Due(day, clear, day, tuple(counted), tuple(skipped), asked)


def _days(first: date, after: date) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), after.toordinal())]
