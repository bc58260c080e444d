"""Random lives of a case: its dates in a plausible order, and registers of such lives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from fazhi.declared import Blank, RecordInfo
from fazhi.fields import DATES, Record, info_of
from fazhi.period import Period
from fazhi.reading import Unreadable
from fazhi.register import Register
from fazhi.shapes import Kind, settle
from fazhi.strategies.rows import DAYS, LAST_MINUTE, Columns, as_strategy, at_minute, columns_of, is_open, records

T = TypeVar("T", bound=Record)

#: the longest wait between two dates of a life, in days: longer than the 90 days of an ordinary case
LONGEST = 120
#: the waits of a life of many dates add up to no more than this, but each may take two weeks
LIFE, SHORTEST = 1500, 14


def lifecycles(
    record_type: type[T],
    /,
    *,
    starts: st.SearchStrategy[dt.date] | Period | dt.date = DAYS,
    complete: bool = False,
    longest: int | None = None,
    **fixed: Any,
) -> st.SearchStrategy[T]:
    """Random lives: dates in the order of declaration, up to a random stage; `validate()` finds nothing.

    Each date follows the one before it by 0 to `longest` days. Some lives reach their last date, others stop early,
    and what would come after the stop is blank. So is a step that a 是/否 column denies (`denied_by`).

    Args:
        record_type: any class made with `@record`.
        starts: the day of the first date: a strategy, a period or a day.
        longest: the longest wait between two dates, in days. By default a life of many dates has shorter waits, so
            that the whole of it takes a few years.
        complete: record all that happened. Otherwise a NOT_RECORDED field may be blank nevertheless.
        **fixed: a value or a strategy for a field. A life reaches a fixed date and leaves room for it; None
            takes a step out of every life, e.g. `withdrawn_on=None`.
    """
    info, columns = info_of(record_type), columns_of(record_type, fixed)
    order = _in_order(record_type, info)
    if longest is None:
        drawn = sum(fixed.get(name, ...) is not None for name in order)
        longest = min(LONGEST, max(SHORTEST, LIFE // max(1, drawn)))
    rows = _rows(record_type, fixed, columns, order, _gaps(info, complete=complete), starts, longest)
    # only what the caller fixed can contradict the declaration
    return rows.filter(lambda life: not life.validate()) if fixed else rows


@st.composite  # it reads the source of what it decorates: once, and not for every life that `breaching` draws
def _rows(
    draw: st.DrawFn, record_type: type[T], fixed: Mapping[str, Any], columns: Columns, order: Sequence[str],
    gaps: Mapping[str, st.SearchStrategy[bool]], starts: Any, longest: int,
) -> T:  # fmt: skip
    info = info_of(record_type)
    row = {n: settle(info.fields[n].kind, draw(columns[n]) if is_open(v) else v) for n, v in fixed.items()}
    firm = _firm(info, row)
    gappy = draw(st.booleans())  # without it, a full row would be as rare as a run of heads
    row |= _dates(draw, info, {name: row.get(name, ...) for name in order}, firm, starts, longest)
    for f in info.fields.values():  # `needs` and `denied_by` look up only, so what they look at is settled
        denied = [name for name in f.denied_by if row[name] is False]
        if f.name in firm:  # it happened, so the 否 drawn beside it was wrong
            row |= dict.fromkeys((name for name in denied if name not in fixed), True)
        if f.name in fixed:
            continue
        lacking = denied or any(row[needed] is None for needed in f.needs)
        if f.name not in firm and (lacking or (gappy and draw(gaps[f.name]))):
            row[f.name] = None
        elif f.kind not in DATES:
            row[f.name] = draw(columns[f.name])
    return record_type(**row)


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
    never, at_times = st.just(False), st.booleans()
    return {name: never if name in sound else at_times for name in info.fields}


def _dates(
    draw: st.DrawFn, info: RecordInfo, fixed: Mapping[str, Any], firm: Collection[str], starts: Any,
    longest: int,
) -> dict[str, Any]:
    """Every date of a life, in the order of `fixed`, which holds an ellipsis for each that is to be drawn."""
    caps = [_latest(value) for value in fixed.values()]
    if isinstance(starts, Period):
        cap = min(caps, default=dt.datetime.max).date()
        starts = st.dates(min(starts.first, cap), min(starts.last, cap))
    clock, wait = at_minute(draw(as_strategy(starts))), 0
    reached = max((i for i, name in enumerate(fixed, 1) if name in firm), default=0)
    # half of all lives run their course, since an early stop leaves little to judge
    stop = draw(st.integers(reached, len(fixed)) | st.just(len(fixed)))
    dates: dict[str, Any] = dict.fromkeys(fixed)
    for i, (name, value) in enumerate([*fixed.items()][:stop]):
        moment = _step(draw, info.fields[name].kind, clock, min(caps[i:]), wait) if value is ... else value
        if moment is not None:
            dates[name], wait = moment, longest
            clock = max(clock, moment if isinstance(moment, dt.datetime) else at_minute(moment))
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
    return at_minute(day, draw(st.integers(low, max(low, high))))


def _minute(time: dt.datetime) -> int:
    return time.hour * 60 + time.minute


def _latest(value: Any) -> dt.datetime:
    """The last minute that a date allows to what precedes it; no date sets no limit."""
    if isinstance(value, dt.datetime):
        return value
    return at_minute(value, LAST_MINUTE) if isinstance(value, dt.date) else dt.datetime.max
