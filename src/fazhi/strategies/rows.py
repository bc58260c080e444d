"""Random rows of any record type: well-typed, of no order, blank wherever the declaration allows it."""

from __future__ import annotations

import datetime as dt
import functools
import math
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from hypothesis import strategies as st

from fazhi.declared import FieldInfo, shape_problems
from fazhi.fields import Record, info_of
from fazhi.period import Period
from fazhi.problems import ShapeError
from fazhi.shapes import Kind, settle, suggest

T = TypeVar("T", bound=Record)
Columns = dict[str, st.SearchStrategy[Any]]

#: the days of random dates, and the starts of random lives
DAYS = Period(dt.date(2020, 1, 1), dt.date(2026, 12, 31))
#: the largest random number, unless a field has other bounds
MOST = 10**4
LETTERS = "甲乙丙丁市区街道局某案一二三（）〔〕号、Aaz09-"
LAST_MINUTE = 24 * 60 - 1
NOTHING = st.none()  # one for all the many blanks


def records(record_type: type[T], /, **fixed: Any) -> st.SearchStrategy[T]:
    """Random well-typed rows: full ones, and ones with blanks wherever the declaration allows them.

    Keys look like 测〔2024〕12号 and may repeat. Dates follow no order: the columns of a row may contradict
    each other.

    Args:
        record_type: any class made with `@record`.
        **fixed: a value or a strategy for a field.
    """
    fields, columns = info_of(record_type).fields, columns_of(record_type, fixed)
    firm = {name for name, f in fields.items() if f.required} | fixed.keys()
    gappy = {name: column if name in firm else st.none() | column for name, column in columns.items()}
    return st.builds(record_type, **gappy) | st.builds(record_type, **columns)


@functools.cache  # one strategy per column: Hypothesis learns once what it needs to know of it
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
            return st.builds(at_minute, st.dates(DAYS.first, DAYS.last), st.integers(0, LAST_MINUTE))
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


def blank_but(record_type: type[Record], names: Iterable[str]) -> dict[str, Any]:
    """None for every field that is not among the names, nor needed by one of them: arguments that keep rows small."""
    info = info_of(record_type)
    kept = {n for name in names for n in (name, *info.fields[name].needs)}
    return {f.name: None for f in info.fields.values() if not f.required and f.name not in kept}


def columns_of(record_type: type[Record], fixed: Mapping[str, Any]) -> Columns:
    """A strategy for each field, from what is fixed or from the declaration."""
    fields = info_of(record_type).fields
    for name in fixed.keys() - fields.keys():
        raise TypeError(f"{record_type.__name__} has no field {name!r}{suggest(name, fields)}")
    plain = [(fields[n], v) for n, v in fixed.items() if not is_open(v)]
    if problems := [p for f, v in plain for p in shape_problems(f, settle(f.kind, v))]:
        raise ShapeError(problems, of=record_type.__name__)
    return {n: as_strategy(fixed[n]) if n in fixed else values(f) for n, f in fields.items()}


def is_open(value: Any) -> bool:
    """Whether a fixed value is still to be drawn."""
    return isinstance(value, st.SearchStrategy)


def as_strategy(value: Any) -> st.SearchStrategy[Any]:
    """What was fixed as a strategy: itself, or just this value."""
    if value is None:
        return NOTHING
    return value if is_open(value) else st.just(value)


def _bounds(field: FieldInfo) -> tuple[Decimal | int, Decimal | int]:
    """The least and the largest random number of a field: its own bounds, or 0 and ten thousand."""
    low, high = field.at_least, field.at_most
    if low is None:
        low = 0 if high is None or high >= 0 else high - MOST
    return low, max(MOST, low + MOST) if high is None else high


def at_minute(day: dt.date, minute: int = 0) -> dt.datetime:
    """A minute of a day."""
    return dt.datetime(day.year, day.month, day.day, *divmod(minute, 60))
