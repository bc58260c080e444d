"""Which days are working days: by table, since a Sunday may be worked and a Wednesday off, and no formula knows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import accumulate
from types import MappingProxyType
from typing import Self

import attrs

from fazhi.areas import require_area
from fazhi.calendar.arguments import ONE_DAY, require_count, require_date
from fazhi.calendar.coverage import CalendarCoverageError
from fazhi.calendar.special import DayKind, SpecialDay


@attrs.frozen(eq=False, repr=False)  # compared by identity: cheap to use as a key of a cache
class WorkCalendar:
    """The working days from `first` through `last`, both included. Immutable; threads may share it.

    Every method takes plain dates: a datetime, text or None raises TypeError. Every answer that would need a day
    outside the calendar raises `CalendarCoverageError`, which names the first such day.

    For engines that compute whole columns: `working` are the working days in order, and `upto[i]` is how many of
    them lie among the first i days.
    """

    first: date
    last: date
    #: the place it was made for; None for the whole country
    area: str | None
    #: every day of which a notice says something, those after `last` included: they are not firm yet
    special: Mapping[date, SpecialDay]
    working: tuple[date, ...]
    upto: tuple[int, ...]
    _before: int  # the ordinal of the day before `first`: a period may be triggered on it
    #: of each day from the day before `first`, how many working days lie through it: asked millions of times, and a
    #: look-up by day is faster than its ordinal. A datetime, a text or a day outside is no key of it.
    _counted: Mapping[date, int]

    @classmethod
    def china(cls, area: str | None = None) -> WorkCalendar:
        """The calendar of the country from 2004-01-01, or of a place that has days of its own.

        It ends on 27 December of the last year that has a notice: `last` is the last firm day. Loaded on first use.

        Args:
            area: the code of a place, e.g. "330106" for 西湖区; see `Organ.area`.

        Raises TypeError or ValueError for what is no area code.

        Source: the yearly notices of the State Council; for 2004-2006 two public calendars that agree. A package
        adds notices under the entry point `fazhi.calendar`.
        """
        from fazhi.calendar.notices import published

        return published(None if area is None else require_area(area))

    @classmethod
    def from_rows(
        cls, first: date, last: date, rows: Iterable[SpecialDay | tuple[date, DayKind | str]], area: str | None = None
    ) -> Self:
        """A calendar from a table of one's own: Monday to Friday are worked, except as `rows` say.

        A row is a `SpecialDay`, or a day and its kind. One for other areas than `area` says nothing here; one that
        binds a smaller area decides over one that binds a larger.

        Raises ValueError for an unknown kind, a day named twice or before `first`, or `last` before `first`.
        """
        require_date(first, "first")
        require_date(last, "last")
        if last < first:
            raise ValueError(f"last ({last}) lies before first ({first}); hint: swap them")
        area = None if area is None else require_area(area)
        days = [row if isinstance(row, SpecialDay) else SpecialDay(*row) for row in rows]
        special = _decided([d for d in days if d.binds(area)], area)
        early = min(special, default=first)
        if early < first:
            raise ValueError(f"the row of {early} lies outside {first} through {last}; hint: widen these")
        return cls._of(first, last, area, special)

    @classmethod
    def _of(cls, first: date, last: date, area: str | None, special: Mapping[date, SpecialDay]) -> Self:
        start = first.toordinal()
        days = [date.fromordinal(ordinal) for ordinal in range(start, last.toordinal() + 1)]
        worked = [special[day].kind.is_worked if day in special else day.weekday() < 5 for day in days]
        upto = tuple(accumulate(map(int, worked), initial=0))
        counted = dict(zip(days, upto[1:], strict=True))
        if first > date.min:
            counted[first - ONE_DAY] = 0
        return cls(
            first, last, area, MappingProxyType(dict(special)),
            working=tuple(day for day, is_worked in zip(days, worked, strict=True) if is_worked),
            upto=upto, before=start - 1, counted=counted,
        )  # fmt: skip

    def with_notice(self, days: Iterable[SpecialDay]) -> Self:
        """This calendar and a further notice, which decides over earlier ones on the days that it names.

        A notice for the next year makes that year firm through 27 December. `read_notice` reads one from a file.

        Raises `NoticeError`, with every mistake, if a year is skipped or a notice is not whole.
        """
        from fazhi.calendar.notices import extended

        last, special = extended(self, days)
        return self._of(self.first, last, self.area, special)

    def __repr__(self) -> str:
        return f"<WorkCalendar {self.area + ' ' if self.area else ''}{self.first} through {self.last}>"

    def __reduce__(self) -> tuple[object, ...]:
        # on the other side of a pickle it is made anew, from what it was made of
        return self._of, (self.first, self.last, self.area, dict(self.special))

    def covers(self, day: date) -> bool:
        """Whether `day` is firm."""
        return self.first <= require_date(day, "day") <= self.last

    def is_working_day(self, day: date) -> bool:
        """Whether `day` is worked: a Saturday may be, a Wednesday may not."""
        i = self._covered(day)
        return self.upto[i] > self.upto[i - 1]

    def kind(self, day: date) -> DayKind:
        """What kind of day it is."""
        self._covered(day)
        if day in self.special:
            return self.special[day].kind
        return DayKind.WORKING if day.weekday() < 5 else DayKind.REST

    def source(self, day: date) -> str:
        """The festival and the notice that decide `day`; "" for an ordinary day. `special[day]` has them apart."""
        self._covered(day)
        return self.special[day].source if day in self.special else ""

    def roll(self, day: date) -> date:
        """The first working day that is not before `day`."""
        position = self.upto[self._covered(day) - 1]
        if position >= len(self.working):
            raise self._uncovered(_neighbour(self.last, ONE_DAY))
        return self.working[position]

    def nth_working_day_after(self, day: date, n: int) -> date:
        """The n-th working day after `day`, which is not counted itself; `day` for n = 0.

        Raises ValueError for a negative n, and TypeError where n is not a whole number.
        """
        if type(n) is int and n > 0:
            try:
                return self.working[self._counted[day] + n - 1]
            except (KeyError, IndexError, TypeError):
                pass  # below is said what is wrong
        if require_count(n, "n") == 0:
            return require_date(day, "day")
        position = self._through(day) + n
        if position > len(self.working):
            raise self._uncovered(_neighbour(self.last, ONE_DAY))
        return self.working[position - 1]

    def nth_working_day_before(self, day: date, n: int) -> date:
        """The n-th working day before `day`, which is not counted itself; `day` for n = 0. Raises as the one after."""
        if require_count(n, "n") == 0:
            return require_date(day, "day")
        eve = _neighbour(require_date(day, "day"), -ONE_DAY)
        position = -n if day == self.first else self._through(eve) - n
        if position < 0:
            raise self._uncovered(_neighbour(self.first, -ONE_DAY))
        return self.working[position]

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, through `end`. Raises ValueError if `end` is earlier."""
        counted = self._counted
        try:
            count = counted[end] - counted[start]
            if start <= end:
                return count
        except (KeyError, TypeError):
            pass  # below is said what is wrong
        if require_date(end, "day") < require_date(start, "day"):
            raise ValueError(f"end ({end}) lies before start ({start}); hint: swap them")
        already = self._through(start)
        return self._through(end) - already

    def _through(self, day: date) -> int:
        """How many working days lie before or on `day`, which may be the day before `first` as well."""
        try:
            return self._counted[require_date(day, "day")]
        except KeyError:
            raise self._uncovered(day) from None

    def _covered(self, day: date) -> int:
        """The place of `day` in `upto`."""
        i = require_date(day, "day").toordinal() - self._before
        if not 0 < i < len(self.upto):  # a negative index would silently answer for another year
            raise self._uncovered(day)
        return i

    def _uncovered(self, day: date) -> CalendarCoverageError:
        return CalendarCoverageError(day, self.first, self.last)


def _neighbour(day: date, step: timedelta) -> date:
    """The next day in one direction, or the last that can be written."""
    try:
        return day + step
    except OverflowError:
        return day


def calendar_or_china(calendar: WorkCalendar | None) -> WorkCalendar:
    """The calendar, the national one for None; TypeError for anything else."""
    if calendar is None:
        return WorkCalendar.china()
    if not isinstance(calendar, WorkCalendar):
        raise TypeError(f"calendar must be a WorkCalendar, got {calendar!r}; hint: write WorkCalendar.china()")
    return calendar


def _decided(days: Iterable[SpecialDay], area: str | None) -> dict[date, SpecialDay]:
    """Which row decides each day: the one for the smallest area. Raises ValueError where two of one reach name it."""
    found: dict[date, SpecialDay] = {}
    for d in sorted(days, key=lambda d: d.reach(area)):
        if d.day in found and found[d.day].reach(area) == d.reach(area):
            raise ValueError(f"two rows name {d.day}; hint: keep the row of the later notice")
        found[d.day] = d
    return found
