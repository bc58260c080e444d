"""Which days are working days, according to the notices the State Council publishes for each year.

A Sunday may be worked (调休) and a Wednesday may be a holiday, so the answer is read from a table, never
from a formula; and for a year without a notice there is no answer at all.
"""

import csv
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from functools import cache
from itertools import accumulate
from typing import Final, Self

import attrs

WORKED: Final = {"off": False, "work": True}  # the kinds of a special day: is it worked?
ONE_DAY: Final = timedelta(days=1)
_HINTS: Final = {
    datetime: "take its day with .date()",
    str: "read the text with date.fromisoformat(...)",
    type(None): "leave out the rows that have no date",
}


def today() -> date:
    """The day on this desk's own calendar."""
    return datetime.now().astimezone().date()


class CalendarCoverageError(ValueError):
    """An answer needs a day that no notice covers. `day` is the first such day."""

    def __init__(self, day: date, first: date, last: date) -> None:
        super().__init__(day, first, last)
        self.day = day
        self.first = first
        self.last = last

    def __str__(self) -> str:
        return (
            f"no notice covers {self.day}: the calendar runs from {self.first} through {self.last}; "
            "hint: wait for the next notice, or pass a table of your own (WorkCalendar.from_rows)"
        )


@attrs.frozen(eq=False, repr=False)  # compared by identity: cheap to use as a key of a cache
class WorkCalendar:
    """The working days from `first` through `last`, both included. Immutable; threads may share it.

    Every method takes plain dates: a datetime, text or None raises TypeError. Every answer that would need a
    day outside the calendar raises CalendarCoverageError.

    The tuples are for engines that compute whole columns; entry i is the day `ordinal_first + i`.
    """

    first: date
    last: date
    working: tuple[int, ...]  # the ordinals of the working days, ascending
    upto: tuple[int, ...]  # per day: the number of working days from `first` up to and including it
    next_working: tuple[int, ...]  # per day: the ordinal of `roll(day)`, or 0 where that lies beyond `last`
    ordinal_first: int
    _sources: Mapping[date, str]

    @classmethod
    @cache
    def china(cls) -> Self:
        """The national calendar from 2007-01-01. Loaded once, on first use.

        It ends on 27 December of the last year that has a notice: `last` is the last firm day.

        Source: the yearly notices of the State Council; `source` names the one that decides a day.
        """
        from importlib.resources import files  # here, so that importing this module stays cheap

        text = files("fazhi").joinpath("calendar_cn.csv").read_text(encoding="utf-8")
        rows = [(date.fromisoformat(row["date"]), row) for row in csv.DictReader(text.splitlines())]
        years = [day.year for day, _ in rows]
        # 28-31 December are not firm: in 2007, 2011, 2018 and 2022 the next year's notice changed them.
        first, last = date(min(years), 1, 1), date(max(years), 12, 27)
        firm = [(day, row) for day, row in rows if day <= last]
        sources = {day: f"{row['festival']}（{row['notice']}）" for day, row in firm}
        return cls.from_rows(first, last, ((day, row["kind"]) for day, row in firm), sources=sources)

    @classmethod
    def from_rows(
        cls,
        first: date,
        last: date,
        rows: Iterable[tuple[date, str]],
        *,
        sources: Mapping[date, str] | None = None,
    ) -> Self:
        """A calendar from a table of one's own: Monday to Friday are worked, except as `rows` say.

        A row is a day and its kind, "off" or "work". `sources` holds what `source` answers.

        Raises ValueError for an unknown kind, a day named twice or outside, or `last` before `first`.
        """
        require_date(first, "first")
        require_date(last, "last")
        if last < first:
            raise ValueError(f"last ({last}) lies before first ({first}); hint: swap them")
        special: dict[date, bool] = {}
        for day, kind in rows:
            if kind not in WORKED:
                raise ValueError(f"the kind of {day} must be one of {', '.join(WORKED)}, got {kind!r}")
            if not first <= require_date(day, "the day of a row") <= last:
                raise ValueError(f"the row of {day} lies outside {first} through {last}; hint: widen these")
            if day in special:
                raise ValueError(f"two rows name {day}; hint: keep the row of the later notice")
            special[day] = WORKED[kind]

        start, end = first.toordinal(), last.toordinal()
        days = [date.fromordinal(ordinal) for ordinal in range(start, end + 1)]
        worked = [special.get(day, day.weekday() < 5) for day in days]
        following, upcoming = [0] * len(days), 0
        for i in reversed(range(len(days))):
            following[i] = upcoming = start + i if worked[i] else upcoming
        return cls(
            first=first,
            last=last,
            working=tuple(start + i for i, is_worked in enumerate(worked) if is_worked),
            upto=tuple(accumulate(map(int, worked))),
            next_working=tuple(following),
            ordinal_first=start,
            sources=dict(sources or {}),
        )

    def __repr__(self) -> str:
        return f"<WorkCalendar {self.first} through {self.last}>"

    def covers(self, day: date) -> bool:
        """Whether the calendar says anything about `day`."""
        return self.first <= require_date(day, "day") <= self.last

    def is_working_day(self, day: date) -> bool:
        """Whether `day` is worked: a Saturday may be, a Wednesday may not."""
        return self.next_working[self._index(day)] == day.toordinal()

    def roll(self, day: date) -> date:
        """The first working day that is not before `day`."""
        ordinal = self.next_working[self._index(day)]
        if not ordinal:
            raise self._uncovered(self.last + ONE_DAY)
        return date.fromordinal(ordinal)

    def nth_working_day_after(self, day: date, n: int) -> date:
        """The n-th working day after `day`, which is not counted itself; `day` for n = 0.

        Raises ValueError for a negative n, and TypeError where n is not a whole number.
        """
        if require_count(n, "n") == 0:
            return require_date(day, "day")
        position = self._worked_through(day) + n - 1
        if position >= len(self.working):
            raise self._uncovered(self.last + ONE_DAY)
        return date.fromordinal(self.working[position])

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after `start`, through `end`. Raises ValueError if `end` is earlier."""
        count = self._worked_through(end) - self._worked_through(start)
        if end < start:
            raise ValueError(f"end ({end}) lies before start ({start}); hint: swap them")
        return count

    def source(self, day: date) -> str:
        """The festival and the notice that decide `day`; "" for an ordinary day."""
        self._index(day)
        return self._sources.get(day, "")

    def _index(self, day: date) -> int:
        if not self.covers(day):  # a negative index would silently answer for another year
            raise self._uncovered(day)
        return day.toordinal() - self.ordinal_first

    def _worked_through(self, day: date) -> int:
        """Counting begins on the day after `day`, so the day before `first` is still good enough."""
        if require_date(day, "day").toordinal() == self.ordinal_first - 1:
            return 0
        return self.upto[self._index(day)]

    def _uncovered(self, day: date) -> CalendarCoverageError:
        return CalendarCoverageError(day, self.first, self.last)


def require_date(value: object, what: str) -> date:
    """`value` if it is a plain date, else TypeError. A datetime is none, even at midnight."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    hint = next(
        (hint for kind, hint in _HINTS.items() if isinstance(value, kind)), "write datetime.date(2024, 3, 1)"
    )
    raise TypeError(f"{what} must be a date, got {value!r}; hint: {hint}")


def require_count(value: object, what: str) -> int:
    """`value` if it is a whole number from 0, else TypeError, or ValueError if it is negative."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(
            f"{what} must be a whole number, got {value!r}; hint: write 7, without quotes or decimals"
        )
    if value < 0:
        raise ValueError(f"{what} must not be negative, got {value}; hint: these periods only run forwards")
    return value
