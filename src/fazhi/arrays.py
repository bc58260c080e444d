"""Working days of whole numpy arrays: the methods of `WorkCalendar` of the same names, a few nanoseconds a day.

Days are `datetime64[D]`, or finer where every value is a midnight. Scalars and shapes broadcast as in numpy, and the
answer is always an array. Needs the extra `fazhi[frames]`.

Nothing is guessed: NaT raises ValueError, and an answer that would need a day outside the calendar raises
`CalendarCoverageError`. `days[covers(days)]` keeps what can be answered.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any, Final, NoReturn

import attrs

from fazhi.calendar import CalendarCoverageError, WorkCalendar, calendar_or_china, require_count

try:
    import numpy as np
    from numpy.typing import NDArray
except ImportError as error:  # pragma: no cover
    raise ImportError("fazhi.arrays needs numpy: pip install 'fazhi[frames]'") from error

Days = NDArray[np.datetime64] | np.datetime64
Numbers = int | NDArray[np.integer[Any]] | np.integer[Any]

DAY: Final = np.dtype("datetime64[D]")
HINT: Final = "hint: astype('datetime64[D]')"
#: a month is no midnight: which of its days is meant would be a guess
COARSE: Final = {"Y": "years", "M": "months", "W": "weeks"}
#: so many pairs at a time stay in the cache, and take no fresh memory but that of the answer
PAIRS: Final = 16384


def working_days_between(starts: Days, ends: Days, *, calendar: WorkCalendar | None = None) -> NDArray[np.int64]:
    """How many working days lie after each start, through its end. Raises ValueError where an end is earlier."""
    own = calendar_or_china(calendar)
    table = _table(own)
    low, high, upto = table.before, table.before + len(table.upto) - 1, table.upto
    first_days, last_days = _days(starts, "starts"), _days(ends, "ends")
    pairs = np.nditer(
        [first_days.view(np.int64), last_days.view(np.int64), None],
        flags=["external_loop", "buffered", "zerosize_ok"],
        op_flags=[["readonly"], ["readonly"], ["writeonly", "allocate"]],
        op_dtypes=[np.int64, np.int64, np.int64],
        buffersize=PAIRS,
    )
    with pairs:
        for start, end, count in pairs:
            # NaT is the least of all numbers, so these see it as well
            if start.min() < low or end.max() > high or (end < start).any():
                _refuse_pairs(own, first_days, last_days)
            np.subtract(upto.take(end - low), upto.take(start - low), out=count)
        return pairs.operands[2]


def nth_working_day_after(days: Days, n: Numbers, *, calendar: WorkCalendar | None = None) -> NDArray[np.datetime64]:
    """The n-th working day after each day, which is not counted itself; the day for n = 0.

    Raises ValueError for a negative n, and TypeError where n is not a whole number.
    """
    own = calendar_or_china(calendar)
    table = _table(own)
    given, number = _known(days), _numbers(n, len(table.working))
    row = table.row(given)
    position = table.upto.take(row, mode="clip") + number
    lost = (number > 0) & (table.lacks(row) | (position >= len(table.working)))
    _refuse(own.nth_working_day_after, lost, given, number)
    return np.where(number == 0, given, table.working.take(position - 1, mode="clip"))


def nth_working_day_before(days: Days, n: Numbers, *, calendar: WorkCalendar | None = None) -> NDArray[np.datetime64]:
    """The n-th working day before each day, which is not counted itself; the day for n = 0. Raises as the one after."""
    own = calendar_or_china(calendar)
    table = _table(own)
    given, number = _known(days), _numbers(n, len(table.working))
    eve = table.row(given, later=1)
    position = table.upto.take(eve, mode="clip") - number
    lost = (number > 0) & (table.lacks(eve) | (position < 0))
    _refuse(own.nth_working_day_before, lost, given, number)
    return np.where(number == 0, given, table.working.take(position, mode="clip"))


def roll(days: Days, *, calendar: WorkCalendar | None = None) -> NDArray[np.datetime64]:
    """The first working day that is not before each day."""
    own = calendar_or_china(calendar)
    table = _table(own)
    given = _known(days)
    row = table.row(given)
    position = table.upto.take(row - 1, mode="clip")
    _refuse(own.roll, (row == 0) | table.lacks(row) | (position >= len(table.working) - 1), given)
    return np.asarray(table.working.take(position))


def is_working_day(days: Days, *, calendar: WorkCalendar | None = None) -> NDArray[np.bool_]:
    """Whether each day is worked: a Saturday may be, a Wednesday may not."""
    own = calendar_or_china(calendar)
    table = _table(own)
    given = _known(days)
    row = table.row(given)
    _refuse(own.is_working_day, (row == 0) | table.lacks(row), given)
    return np.asarray(table.upto.take(row) > table.upto.take(row - 1))


def covers(days: Days, *, calendar: WorkCalendar | None = None) -> NDArray[np.bool_]:
    """Whether each day is firm. NaT is not."""
    own = calendar_or_china(calendar)
    given = _days(days, "days")
    return np.asarray((given >= np.datetime64(own.first)) & (given <= np.datetime64(own.last)))


@attrs.frozen(eq=False)
class _Table:
    """The columns of a calendar. Days are numbers since 1970, as numpy stores them."""

    before: int  # the day before `first`: row 0 of `upto`
    upto: NDArray[np.int32]
    working: NDArray[np.datetime64]  # and NaT at the end, so that a calendar without a working day has a row too

    def row(self, days: NDArray[np.datetime64], later: int = 0) -> NDArray[np.int64]:
        """The place of each day, or of the day so much earlier, in `upto`; -1 or its length for one outside."""
        start = self.before + later
        return np.asarray(days.view(np.int64).clip(start - 1, start + len(self.upto)) - start)

    def lacks(self, row: NDArray[np.int64]) -> NDArray[np.bool_]:
        return np.asarray((row < 0) | (row >= len(self.upto)))


@lru_cache(maxsize=16)
def _table(calendar: WorkCalendar) -> _Table:
    return _Table(
        before=calendar.first.toordinal() - date(1970, 1, 1).toordinal() - 1,
        upto=np.array(calendar.upto, dtype=np.int32),
        working=np.array([*calendar.working, None], dtype=DAY),
    )


def _days(values: Any, what: str) -> NDArray[np.datetime64]:
    """The days of an array, else TypeError. A mask would be lost on the way, so a masked array is refused."""
    if not isinstance(values, np.ndarray | np.datetime64) or isinstance(values, np.ma.MaskedArray):
        raise TypeError(f"{what} must be a numpy array of days, got {type(values).__name__}; {HINT}")
    array = np.asarray(values)
    if array.dtype == DAY:
        return array
    if array.dtype.kind != "M":
        raise TypeError(f"{what} must be a numpy array of days, got one of {array.dtype}; {HINT}")
    unit = np.datetime_data(array.dtype)[0]
    if unit in COARSE:
        got = f"got one of {COARSE[unit]}"
        raise TypeError(f"{what} must be a numpy array of days, {got}; {HINT} takes the first day of each")
    days = array.astype(DAY)
    timed = np.asarray((days != array) & ~np.isnat(array))
    if timed.any():
        first = _first(timed)
        raise TypeError(f"{what} must be midnights, got {array[first]}{_at(first)}; {HINT} drops the time")
    return days


def _known(values: Any, what: str = "days") -> NDArray[np.datetime64]:
    """The days of an array without NaT, else ValueError."""
    days = _days(values, what)
    missing = np.asarray(np.isnat(days))
    if missing.any():
        keep = f"{what}[~np.isnat({what})] or {what}[covers({what})]"
        at = _at(_first(missing))
        got = f"{np.count_nonzero(missing)} NaT{', the first' + at if at else ''}"
        raise ValueError(f"{what} must not be missing, got {got}; hint: keep {keep}")
    return days


def _numbers(n: Any, most: int) -> NDArray[np.int64]:
    """Whole numbers from 0, else TypeError or ValueError. Above `most` all say the same, and none overflows."""
    if isinstance(n, int):
        return np.asarray(min(require_count(n, "n"), most), dtype=np.int64)
    array = np.asarray(n)
    if array.dtype.kind not in "iu" or isinstance(n, np.ma.MaskedArray):
        raise TypeError(f"n must be whole numbers, got {type(n).__name__} of {array.dtype}; hint: n.astype(int)")
    negative = np.asarray(array < 0)
    if negative.any():
        first = _first(negative)
        hint = "nth_working_day_before and nth_working_day_after count either way"
        raise ValueError(f"n must not be negative, got {array[first]}{_at(first)}; hint: {hint}")
    return np.minimum(array.astype(np.uint64), most).astype(np.int64)


def _refuse_pairs(calendar: WorkCalendar, starts: NDArray[np.datetime64], ends: NDArray[np.datetime64]) -> NoReturn:
    """What is wrong with the first pair that has no count."""
    table, start, end = _table(calendar), _known(starts, "starts"), _known(ends, "ends")
    lost = table.lacks(table.row(start)) | table.lacks(table.row(end)) | (end < start)
    _refuse(calendar.working_days_between, lost, start, end)
    raise AssertionError("some pair has no count")  # pragma: no cover


def _refuse(ask: Callable[..., object], lost: Any, *columns: NDArray[Any]) -> None:
    """Where an element has no answer, let the method of the calendar say why: of the first one, with its position."""
    if not np.any(lost):
        return
    first = _first(lost)
    values = [np.broadcast_to(column, np.shape(lost))[first] for column in columns]
    for value in values:
        if value.dtype == DAY and not isinstance(value.item(), date):
            hint = "a count of days may have been read in another unit"
            raise ValueError(f"a day must lie in the years 1 through 9999, got {value}{_at(first)}; hint: {hint}")
    try:
        ask(*(value.item() for value in values))
    except CalendarCoverageError as error:
        if first:
            error.add_note(f"it is needed{_at(first)}")
        raise
    except ValueError as error:  # end < start; "hint: swap them at position 7"
        raise ValueError(f"{error}{_at(first)}") from None
    raise AssertionError(f"the calendar answers what its table does not: {values}")  # pragma: no cover


def _first(found: Any) -> tuple[int, ...]:
    """The position of the first True."""
    return tuple(int(i) for i in np.unravel_index(int(np.argmax(found)), np.shape(found)))


def _at(position: tuple[int, ...]) -> str:
    """A position in words; none for a scalar, which has none."""
    return f" at position {position[0] if len(position) == 1 else position}" if position else ""
