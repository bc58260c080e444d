"""Where periods end, as far as it is known: for those who check many records, nothing here raises for the future."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs
from dateutil.relativedelta import relativedelta

from fazhi.calendar import CalendarCoverageError, WorkCalendar, require_count, require_date
from fazhi.spans.units import Rollover, Span, Unit, require

Chain = tuple[Span, ...]
#: how many months each of these units has
MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12}


@attrs.frozen
class Ends:
    """The end of a period as far as it is known: None where it depends on a day that no notice covers.

    `lower` needs no notice: working days count as natural days and nothing rolls, so no end is earlier.
    """

    lower: date
    strict: date | None
    day: date | None


def ends(
    spans: Chain,
    start: date,
    *,
    calendar: WorkCalendar,
    rollover: Rollover | None = None,
    plus: int = 0,
) -> Ends:
    """As `due`, for those who check many records: an uncovered day raises nothing, its answer is None."""
    rolls = checked(spans, start, calendar, rollover, plus)
    lower = stops(spans, start, None, plus)[-1]
    try:
        end = stops(spans, start, calendar, plus)[-1]
    except CalendarCoverageError:
        return Ends(lower, None, None)
    if rolls is Rollover.NEVER:
        return Ends(lower, end, end)
    try:
        day = calendar.roll(end)
    except CalendarCoverageError:
        return Ends(lower, end if rolls is Rollover.BY_ANALOGY else None, None)
    return Ends(lower, end if rolls is Rollover.BY_ANALOGY else day, day)


def hours_after(span: Span, start: date) -> datetime:
    """The moment `span` after `start`. Raises TypeError if it is not in hours, or `start` has a time zone."""
    if require(span, Span, "span", "write hours(24)").unit is not Unit.HOUR:
        raise TypeError(f"hours_after takes hours, got {span.text('en')}; hint: use due(...) from days on")
    if not isinstance(start, datetime) or start.tzinfo is not None:
        hint = "drop its tzinfo" if isinstance(start, datetime) else "write datetime.datetime(2024, 3, 1, 16, 0)"
        raise TypeError(f"start must be a datetime without time zone, got {start!r}; hint: {hint}")
    try:
        return start + timedelta(hours=span.number)
    except OverflowError:
        return datetime.max


def stops(spans: Chain, start: date, calendar: WorkCalendar | None, plus: int) -> list[date]:
    """`start`, the end of each run, the end with the excluded days. Without calendar, any day is worked."""
    found = [start]
    for span in one_run(spans):
        if span.unit is Unit.WORKING_DAY and calendar is not None:
            found.append(calendar.nth_working_day_after(found[-1], span.number))
        else:
            found.append(later(found[-1], span.number, span.unit))
    return [*found, later(found[-1], plus, Unit.DAY)]


def one_run(spans: Chain) -> Chain:
    """The chain with its months and years added up: 6 + 3 months after 31 August end on 31 May, not on the 29th.

    An extension and its original are one run, so a month's end in between cuts nothing off.
    """
    if len(spans) == 1:
        return spans
    found: list[Span] = []
    for span in spans:
        if found and {found[-1].unit, span.unit} <= MONTHS.keys():
            total = sum(s.number * MONTHS[s.unit] for s in (found[-1], span))
            found[-1] = attrs.evolve(span, number=total, unit=Unit.MONTH)
        else:
            found.append(span)
    return tuple(found)


def later(day: date, number: int, unit: Unit) -> date:
    """So many natural days, months or years later (or earlier), or the last (or first) of all days."""
    try:
        if unit is Unit.MONTH:
            return day + relativedelta(months=number)
        if unit is Unit.YEAR:
            return day + relativedelta(years=number)
        return day + timedelta(days=number)
    except (OverflowError, ValueError):
        return date.max if number > 0 else date.min


def checked(spans: Chain, start: date, calendar: WorkCalendar, rollover: Rollover | None, plus: int) -> Rollover:
    """The roll-over that applies, once every argument is what it should be."""
    if not isinstance(spans, tuple) or not spans:
        raise TypeError(f"a period is a tuple of spans, got {spans!r}; hint: write (days(60), days(30))")
    for span in spans:
        if require(span, Span, "a span", "write days(90), or Span.parse(...)").unit is Unit.HOUR:
            hint = "hours stand alone, after a datetime: due(hours(24), datetime(2024, 3, 1, 16, 0))"
            raise TypeError(f"hours do not end on a day, got {span.text('en')}; hint: {hint}")
    require_date(start, "start")
    require(calendar, WorkCalendar, "calendar", "write WorkCalendar.china()")
    if rollover is not None:
        require(rollover, Rollover, "rollover", "write Rollover.BY_STATUTE")
    if require_count(plus, "plus") and spans[-1].unit is Unit.WORKING_DAY:
        return Rollover.BY_STATUTE  # the excluded days may have pushed a working-day end onto a rest day
    return spans[-1].rollover if rollover is None else rollover
