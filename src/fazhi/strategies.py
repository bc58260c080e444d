"""Hypothesis strategies: random rows of any record type, and random lives of a case.

`records` asks whether code survives every well-typed row, but few of its rows give a rule something to
judge. `lifecycles` puts the dates in a plausible order, so that rules and measures have work. Both read
the declaration only, and so serve a user's own records as well as those on the shelf.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, TypeVar

import attrs

from fazhi.declared import Blank, FieldInfo, RecordInfo, shape_problems
from fazhi.fields import DATES, Record, info_of
from fazhi.period import Period
from fazhi.problems import ShapeError
from fazhi.reading import Unreadable
from fazhi.register import Register
from fazhi.shapes import Kind, settle, suggest

try:
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    raise ImportError("fazhi.strategies needs hypothesis: pip install 'fazhi[hypothesis]'") from error

T = TypeVar("T", bound=Record)
Columns = dict[str, st.SearchStrategy[Any]]

#: the days of random dates, and the starts of random lives
DAYS = Period(dt.date(2020, 1, 1), dt.date(2026, 12, 31))
#: the longest wait between two dates of a life, in days: longer than the 90 days of an ordinary case
LONGEST = 120
#: the largest random number, unless a field has other bounds
MOST = 10**4
LETTERS = "甲乙丙丁市区街道局某案一二三（）〔〕号、Aaz09-"
LAST_MINUTE = 24 * 60 - 1


def records(record_type: type[T], /, **fixed: Any) -> st.SearchStrategy[T]:
    """Random well-typed rows: full ones, and ones with blanks wherever the declaration allows them.

    Keys look like 测〔2024〕12号 and may repeat. Dates follow no order: the columns of a row may contradict
    each other.

    Args:
        record_type: any class made with `@record`.
        **fixed: a value or a strategy for a field.
    """
    fields, columns = info_of(record_type).fields, _columns(record_type, fixed)
    firm = {name for name, f in fields.items() if f.required} | fixed.keys()
    gappy = {name: column if name in firm else st.none() | column for name, column in columns.items()}
    return st.builds(record_type, **gappy) | st.builds(record_type, **columns)


def lifecycles(
    record_type: type[T],
    /,
    *,
    starts: st.SearchStrategy[dt.date] | Period | dt.date = DAYS,
    complete: bool = False,
    **fixed: Any,
) -> st.SearchStrategy[T]:
    """Random lives: dates in the order of declaration, up to a random stage; `validate()` finds nothing.

    Each date follows the one before it by 0 to 120 days. Some lives reach their last date, others stop
    early, and what would come after the stop is blank.

    Args:
        record_type: any class made with `@record`.
        starts: the day of the first date: a strategy, a period or a day.
        complete: record all that happened. Otherwise a NOT_RECORDED field may be blank nevertheless.
        **fixed: a value or a strategy for a field. A life reaches a fixed date and leaves room for it; None
            takes a step out of every life, e.g. `withdrawn_on=None`.
    """
    info, columns = info_of(record_type), _columns(record_type, fixed)
    order, gaps = _in_order(record_type, info), _gaps(info, complete=complete)

    @st.composite
    def rows(draw: st.DrawFn) -> T:
        row = {name: settle(info.fields[name].kind, draw(columns[name])) for name in fixed}
        firm = _firm(info, row)
        gappy = draw(st.booleans())  # without it, a full row would be as rare as a run of heads
        row |= _dates(draw, info, {name: row.get(name, ...) for name in order}, firm, starts)
        for f in info.fields.values():  # `needs` looks up only, so what it looks at is settled
            if f.name in fixed:
                continue
            lacking = any(row[needed] is None for needed in f.needs)
            if f.name not in firm and (lacking or (gappy and draw(gaps[f.name]))):
                row[f.name] = None
            elif f.kind not in DATES:
                row[f.name] = draw(columns[f.name])
        return record_type(**row)

    # only what the caller fixed can contradict the declaration
    return rows().filter(lambda life: not life.validate()) if fixed else rows()


def registers(
    record_type: type[T], /, *, max_size: int = 8, starts: Any = DAYS, **fixed: Any
) -> st.SearchStrategy[Register[T]]:
    """Random registers: plausible lives and odd rows, rows that could not be read, columns that are not there.

    Args:
        record_type: any class made with `@record`.
        max_size: the most rows, readable or not.
        starts, fixed: as for `lifecycles`. A fixed column is always there.
    """
    info = info_of(record_type)
    loose = [f.name for f in info.fields.values() if not f.required and f.name not in fixed]

    @st.composite
    def made(draw: st.DrawFn) -> Register[T]:
        lives = lifecycles(record_type, starts=starts, **fixed)
        rows = draw(st.lists(lives | records(record_type, **fixed), max_size=max_size))
        absent = draw(st.just(frozenset[str]()) | st.frozensets(st.sampled_from(loose), max_size=5))
        rows = [_without(row, absent) for row in rows]
        numbers = list(range(2, len(rows) + 2))
        lost = draw(st.integers(0, min(2, max_size - len(rows))))
        unreadable = tuple(Unreadable(row=len(rows) + 2 + i, record="", cells={}) for i in range(lost))
        source = f"{info.zh}{draw(st.integers(1, 999))}.csv"
        return Register(
            of=record_type, rows=tuple(rows), row_numbers=tuple(numbers), unreadable=unreadable, absent=absent,
            source=source,
        )  # fmt: skip

    return made()


def _without(row: Any, columns: Collection[str]) -> Any:
    return attrs.evolve(row, **dict.fromkeys(columns))


def values(field: FieldInfo) -> st.SearchStrategy[Any]:
    """The values that may stand in a field, blank apart."""
    match field.kind:
        case Kind.CODED:
            return st.sampled_from(list(field.coded or ()))
        case Kind.YES_NO:
            return st.booleans()
        case Kind.DAY:
            return st.dates(DAYS.first, DAYS.last)
        case Kind.TIME:
            return st.builds(_at, st.dates(DAYS.first, DAYS.last), st.integers(0, LAST_MINUTE))
        case Kind.WHOLE:
            low, high = _bounds(field)
            return st.integers(math.ceil(low), math.floor(high))
        case Kind.NUMBER:
            return st.decimals(*_bounds(field), places=2, allow_nan=False, allow_infinity=False)
        case Kind.TEXT if field.pattern is not None:
            matching = st.from_regex(field.pattern, fullmatch=True)
            return matching.filter(str.strip) if field.key else matching  # a key of blanks is no key
        case Kind.TEXT if field.key:
            years = st.integers(DAYS.first.year, DAYS.last.year)
            return st.builds("测〔{}〕{}号".format, years, st.integers(1, 999))
        case _:
            return st.text(LETTERS, min_size=1, max_size=8)


def _columns(record_type: type[Record], fixed: Mapping[str, Any]) -> Columns:
    """A strategy for each field, from what is fixed or from the declaration."""
    fields = info_of(record_type).fields
    for name in fixed.keys() - fields.keys():
        raise TypeError(f"{record_type.__name__} has no field {name!r}{suggest(name, fields)}")
    plain = [(fields[n], v) for n, v in fixed.items() if not isinstance(v, st.SearchStrategy)]
    if problems := [p for f, v in plain for p in shape_problems(f, settle(f.kind, v))]:
        raise ShapeError(problems, of=record_type.__name__)
    return {n: _strategy(fixed[n]) if n in fixed else values(f) for n, f in fields.items()}


def _strategy(value: Any) -> st.SearchStrategy[Any]:
    return value if isinstance(value, st.SearchStrategy) else st.just(value)


def _bounds(field: FieldInfo) -> tuple[Decimal | int, Decimal | int]:
    """The least and the largest random number of a field: its own bounds, or 0 and ten thousand."""
    low, high = field.at_least, field.at_most
    if low is None:
        low = 0 if high is None or high >= 0 else high - MOST
    return low, max(MOST, low + MOST) if high is None else high


def _in_order(record_type: type[Record], info: RecordInfo) -> list[str]:
    """The dates in the order of a life: as declared, except where `in_order=` says otherwise."""
    pairs = {v.columns for v in info.validations if v.code == "not-before"}
    left, order = [f.name for f in info.fields.values() if f.kind in DATES], []
    while left:
        first = next((n for n in left if not any((n, other) in pairs for other in left)), None)
        if first is None:
            raise TypeError(f"{record_type.__name__} has no lives: its dates {left} wait for each other")
        left.remove(first)
        order.append(first)
    return order


def _firm(info: RecordInfo, row: Mapping[str, Any]) -> set[str]:
    """The fields that every life must give: required or fixed, and what those need."""
    fields = list(info.fields.values())
    firm = {f.name for f in fields if (row[f.name] is not None if f.name in row else f.required)}
    for f in reversed(fields):
        if f.name in firm:
            firm.update(f.needs)
    return firm


def _gaps(info: RecordInfo, *, complete: bool) -> Mapping[str, st.SearchStrategy[bool]]:
    """Whether a field is blank though nothing it needs is. A NOT_YET date is blank after the stop only."""
    sound = {
        f.name
        for f in info.fields.values()
        if (complete if f.blank is Blank.NOT_RECORDED else f.kind in DATES)
    }
    return {name: st.just(False) if name in sound else st.booleans() for name in info.fields}


def _dates(
    draw: st.DrawFn, info: RecordInfo, fixed: Mapping[str, Any], firm: Collection[str], starts: Any
) -> dict[str, Any]:
    """Every date of a life, in the order of `fixed`, which holds an ellipsis for each that is to be drawn."""
    caps = [_latest(value) for value in fixed.values()]
    if isinstance(starts, Period):
        cap = min(caps, default=dt.datetime.max).date()
        starts = st.dates(min(starts.first, cap), min(starts.last, cap))
    clock, longest = _at(draw(_strategy(starts))), 0
    reached = max((i for i, name in enumerate(fixed, 1) if name in firm), default=0)
    # half of all lives run their course, since an early stop leaves little to judge
    stop = draw(st.integers(reached, len(fixed)) | st.just(len(fixed)))
    dates: dict[str, Any] = dict.fromkeys(fixed)
    for i, (name, value) in enumerate([*fixed.items()][:stop]):
        moment = _step(draw, info.fields[name].kind, clock, min(caps[i:]), longest) if value is ... else value
        if moment is not None:
            dates[name], longest = moment, LONGEST
            clock = max(clock, moment if isinstance(moment, dt.datetime) else _at(moment))
    return dates


def _step(draw: st.DrawFn, kind: Kind, clock: dt.datetime, cap: dt.datetime, longest: int) -> dt.date:
    """The next date: on the same day, within a week or later; not after `cap`, if the clock allows."""
    room = max(0, min(longest, (cap - clock).days))
    wait = draw(st.just(0) | st.integers(0, min(7, room)) | st.integers(0, room))
    day = clock.date() + dt.timedelta(days=wait)
    if kind is Kind.DAY:
        return day
    low = _minute(clock) if wait == 0 else 0
    high = _minute(cap) if day == cap.date() else LAST_MINUTE
    return _at(day, draw(st.integers(low, max(low, high))))


def _at(day: dt.date, minute: int = 0) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, *divmod(minute, 60))


def _minute(time: dt.datetime) -> int:
    return time.hour * 60 + time.minute


def _latest(value: Any) -> dt.datetime:
    """The last minute that a date allows to what precedes it; no date sets no limit."""
    if isinstance(value, dt.datetime):
        return value
    return _at(value, LAST_MINUTE) if isinstance(value, dt.date) else dt.datetime.max
