"""Periods as statutes write them (七个工作日, 九十日, 六个月), and the day on which one ends.

The first day of a period is the day after the trigger. Months and years end on the corresponding day, or on
the last day of a month that lacks it; a month is never 30 days (民法典 201, 202; 民事诉讼法 85).

An end after 9999-12-31 cannot be written and is given as 9999-12-31, which registers use for "no end".
"""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from itertools import pairwise
from typing import Final, Self, TypeVar

import attrs
from dateutil.relativedelta import relativedelta

from fazhi.calendar import ONE_DAY, CalendarCoverageError, WorkCalendar, require_count, require_date

Kind = TypeVar("Kind")


class Unit(Enum):
    """What a span counts. The statute decides which of the two kinds of day it means."""

    HOUR = "h"
    DAY = "d"
    WORKING_DAY = "wd"
    MONTH = "mo"
    YEAR = "y"


class Rollover(Enum):
    """Whether a natural period that ends on a rest day ends on the next working day instead.

    BY_STATUTE: the statute, or the one it refers to, says so (民事诉讼法 85, 民法典 203).
    BY_ANALOGY: no statute settles it (行政处罚法, 行政强制法), so both days are shown.
    NEVER: caps, minimum periods, hours and fixed dates.
    """

    BY_STATUTE = "statute"
    BY_ANALOGY = "analogy"
    NEVER = "never"


_WORDS: Final = {
    Unit.HOUR: ("小时", "hour"),
    Unit.DAY: ("日", "day"),
    Unit.WORKING_DAY: ("个工作日", "working day"),
    Unit.MONTH: ("个月", "month"),
    Unit.YEAR: ("年", "year"),
}
_UNITS: Final = {"天": Unit.DAY} | {
    text: unit for unit, (zh, _) in _WORDS.items() for text in (unit.value, zh)
}


@attrs.frozen
class Span:
    """A number of hours, days, working days, months or years, and the roll-over of the statute it comes from.

    Raises TypeError or ValueError if `number` is not a whole number from 0.
    """

    number: int
    unit: Unit
    rollover: Rollover = Rollover.NEVER

    def __attrs_post_init__(self) -> None:
        require_count(self.number, "the number of a span")
        _require(self.unit, Unit, "the unit of a span", "write Unit.DAY")
        _require(self.rollover, Rollover, "rollover", "write Rollover.BY_STATUTE")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "7wd", "90d", "6mo", "2y", "24h", or "7个工作日", "90日", "15天", "6个月", "2年", "24小时".

        Raises ValueError for any other text: "6月" is refused, since it also means June.
        """
        written = re.fullmatch(r"\s*(\d+)\s*(\D+?)\s*", text) if isinstance(text, str) else None
        if written is None or written[2] not in _UNITS:
            raise ValueError(f'a span is a number and a unit, got {text!r}; hint: write "7wd" or "6个月"')
        return cls(int(written[1]), _UNITS[written[2]])

    def text(self, lang: str = "zh") -> str:
        """In words: "7个工作日", or with lang="en" "7 working days". Raises ValueError for any other lang."""
        if lang not in ("zh", "en"):
            raise ValueError(f'lang must be "zh" or "en", got {lang!r}')
        zh, en = _WORDS[self.unit]
        return f"{self.number}{zh}" if lang == "zh" else f"{self.number} {en}{'s' * (self.number != 1)}"

    def __str__(self) -> str:
        return self.text()


def hours(n: int) -> Span:
    """`n` hours. They run through nights and holidays, on datetimes only: see `hours_after`."""
    return Span(n, Unit.HOUR)


def days(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` natural days."""
    return Span(n, Unit.DAY, rollover)


def working_days(n: int) -> Span:
    """`n` working days. They end on a working day, so there is nothing to roll."""
    return Span(n, Unit.WORKING_DAY)


def months(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` months, each ending on the corresponding day or the last of its month."""
    return Span(n, Unit.MONTH, rollover)


def years(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` years; from 29 February, to 28 February of a common year."""
    return Span(n, Unit.YEAR, rollover)


@attrs.frozen(repr=False)
class Due:
    """The last lawful day of a period, and how it was found."""

    day: date  # after rolling
    strict: date  # before rolling if the roll rests on analogy only, otherwise `day`
    unrolled: date
    counted: tuple[date, ...]  # the working days counted; none for natural periods
    skipped: tuple[date, ...]  # the rest days passed over while counting or rolling

    def __str__(self) -> str:
        return f"{self.day}" if self.strict == self.day else f"{self.day} (strict {self.strict})"

    def __repr__(self) -> str:
        return f"Due: {self}"


@attrs.frozen
class Ends:
    """The end of a period as far as it is known: None where it depends on a day that no notice covers.

    `lower` needs no notice: working days count as natural days and nothing rolls, so no end is earlier.
    """

    lower: date
    strict: date | None
    day: date | None


def due(
    span: Span | Sequence[Span],
    start: date,
    *,
    rollover: Rollover | None = None,
    calendar: WorkCalendar | None = None,
    plus: int = 0,
) -> Due:
    """When a period that `start` triggers ends. Several spans run as one, an extension after its original.

    `plus` excluded natural days are added before the one roll at the end. Unless given, `rollover` is that of
    the last span, and `calendar` the national one.

    Raises CalendarCoverageError if the answer needs a day no notice covers, TypeError if `start` is no date.
    """
    chain = tuple(span) if isinstance(span, (list, tuple)) else (span,)
    calendar = WorkCalendar.china() if calendar is None else calendar
    found = ends(chain, start, calendar=calendar, rollover=rollover, plus=plus)
    *stops, unrolled = _stops(chain, start, calendar, plus)
    day = found.day or calendar.roll(unrolled)  # where `ends` answers None, one of these two lines raises
    counted: list[date] = []
    skipped: list[date] = []
    for (before, after), part in zip(pairwise(stops), chain, strict=True):
        if part.unit is Unit.WORKING_DAY:
            for passed in _days(before + ONE_DAY, after + ONE_DAY):
                (counted if calendar.is_working_day(passed) else skipped).append(passed)
    skipped += _days(unrolled, day)
    return Due(day, found.strict or day, unrolled, tuple(counted), tuple(skipped))


def ends(
    spans: tuple[Span, ...],
    start: date,
    *,
    calendar: WorkCalendar,
    rollover: Rollover | None = None,
    plus: int = 0,
) -> Ends:
    """As `due`, for those who check many records: an uncovered day raises nothing, its answer is None."""
    rolls = _checked(spans, start, calendar, rollover, plus)
    lower = _stops(spans, start, None, plus)[-1]
    try:
        end = _stops(spans, start, calendar, plus)[-1]
    except CalendarCoverageError:
        return Ends(lower, None, None)
    if rolls is Rollover.NEVER:
        return Ends(lower, end, end)
    try:
        day = calendar.roll(end)
    except CalendarCoverageError:
        return Ends(lower, end if rolls is Rollover.BY_ANALOGY else None, None)
    return Ends(lower, end if rolls is Rollover.BY_ANALOGY else day, day)


def hours_after(span: Span, start: datetime) -> datetime:
    """The moment `span` after `start`. Raises TypeError if it is not in hours, or `start` has a time zone."""
    if _require(span, Span, "span", "write hours(24)").unit is not Unit.HOUR:
        raise TypeError(f"hours_after takes hours, got {span.text('en')}; hint: use due(...) from days on")
    if not isinstance(start, datetime) or start.tzinfo is not None:
        raise TypeError(f"start must be a datetime without time zone, got {start!r}; hint: drop its tzinfo")
    try:
        return start + timedelta(hours=span.number)
    except OverflowError:
        return datetime.max


def _stops(spans: tuple[Span, ...], start: date, calendar: WorkCalendar | None, plus: int) -> list[date]:
    """`start`, the end of each span, the end with the excluded days. Without calendar, any day is worked."""
    stops = [start]
    for span in spans:
        if span.unit is Unit.WORKING_DAY and calendar is not None:
            stops.append(calendar.nth_working_day_after(stops[-1], span.number))
        else:
            stops.append(_later(stops[-1], span.number, span.unit))
    return [*stops, _later(stops[-1], plus, Unit.DAY)]


def _later(day: date, number: int, unit: Unit) -> date:
    try:
        if unit is Unit.MONTH:
            return day + relativedelta(months=number)
        if unit is Unit.YEAR:
            return day + relativedelta(years=number)
        return day + timedelta(days=number)
    except (OverflowError, ValueError):
        return date.max


def _days(first: date, after: date) -> list[date]:
    return [date.fromordinal(ordinal) for ordinal in range(first.toordinal(), after.toordinal())]


def _checked(
    spans: tuple[Span, ...], start: date, calendar: WorkCalendar, rollover: Rollover | None, plus: int
) -> Rollover:
    """The roll-over that applies, once every argument is what it should be."""
    if not isinstance(spans, tuple) or not spans:
        raise TypeError(f"a period is a tuple of spans, got {spans!r}; hint: write (days(60), days(30))")
    for span in spans:
        if _require(span, Span, "a span", "write days(90), or Span.parse(...)").unit is Unit.HOUR:
            raise TypeError(f"hours do not end on a day, got {span.text('en')}; hint: use hours_after(...)")
    require_date(start, "start")
    _require(calendar, WorkCalendar, "calendar", "write WorkCalendar.china()")
    if require_count(plus, "plus") and spans[-1].unit is Unit.WORKING_DAY:
        return Rollover.BY_STATUTE  # the excluded days may have pushed a working-day end onto a rest day
    rolls = spans[-1].rollover if rollover is None else rollover
    return _require(rolls, Rollover, "rollover", "write Rollover.BY_STATUTE")


def _require(value: Kind, kind: type[Kind], what: str, hint: str) -> Kind:
    if not isinstance(value, kind):
        raise TypeError(f"{what} must be a {kind.__name__}, got {value!r}; hint: {hint}")
    return value
