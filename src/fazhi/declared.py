"""What a declaration says, once it is made: of a column, of a register, of what a row must agree with."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs

from fazhi.problems import MASK, Problem
from fazhi.shapes import CODE, Coded, Kind, day_of, has_shape, suggest, why_not

#: the one key under which a field's metadata sits
KEY = "fazhi"


class Blank(Enum):
    """What an empty cell says, in a column that is there."""

    NOT_YET = "not yet"  #: it has not happened (a number: zero, a 是/否 column: no)
    NOT_RECORDED = "not recorded"  #: nothing


@attrs.frozen(kw_only=True)
class FieldInfo:
    """All that a declaration says about one column."""

    zh: str
    en: str
    also: tuple[str, ...] = ()
    unit: str = ""
    key: bool = False
    sensitive: bool = False
    planned: bool = False
    detail: bool = False
    event: str = ""
    blank: Blank = Blank.NOT_RECORDED
    not_before: tuple[Any, ...] = ()
    needs: tuple[Any, ...] = ()
    denied_by: tuple[Any, ...] = ()
    at_least: Decimal | int | None = None
    at_most: Decimal | int | None = None
    pattern: str | None = None
    # known only once the class is made
    name: str = ""
    kind: Kind = Kind.TEXT
    coded: type[Coded] | None = None
    required: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """Every word by which a file may call this column, the printed heading first."""
        return (self.zh, *self.also, self.en, self.name)

    @property
    def titles(self) -> tuple[str, str]:
        """The heading in Chinese and in English."""
        return self.zh, self.en


@attrs.frozen
class Validation:
    """One thing a record must agree with in itself: a code, the columns it reads, and a bound."""

    code: str
    columns: tuple[str, ...]
    limit: Decimal | int | None = None

    def asks_for(self, unrecorded: Collection[str]) -> bool:
        """Whether it would complain of the blank in a column in which a blank says nothing."""
        return self.code == "needs" and self.columns[1] in unrecorded

    def broken(self, value: Callable[[str], Any]) -> bool:
        """Whether the values contradict each other. A blank contradicts nothing, except under `needs`."""
        first = value(self.columns[0])
        if first is None:
            return False
        match self.code:
            case "needs":
                # zero, and 否, need nothing: exports fill them in where nothing has happened
                return first != 0 and value(self.columns[1]) is None
            case "denied":
                return value(self.columns[1]) is False
            case "not-before":
                other = value(self.columns[1])
                return other is not None and _earlier(first, other)
            case "at-least":
                return bool(first < self.limit)
            case _:
                return bool(first > self.limit)


@attrs.frozen(kw_only=True)
class RecordInfo:
    """All that a declaration says about one register."""

    zh: str
    en: str
    key: str
    also: tuple[str, ...]
    fields: Mapping[str, FieldInfo]
    validations: tuple[Validation, ...]

    @functools.cached_property
    def key_field(self) -> str:
        """The name of the field that identifies a row."""
        return next(f.name for f in self.fields.values() if f.key)

    @functools.cached_property
    def planned(self) -> frozenset[str]:
        """The fields whose days are set in advance."""
        return frozenset(f.name for f in self.fields.values() if f.planned)

    @functools.cached_property
    def by_heading(self) -> Mapping[str, str]:
        """Every accepted heading -> field name."""
        return {h: f.name for f in self.fields.values() for h in f.headings if h}


def shape_problems(info: FieldInfo, value: Any) -> list[Problem]:
    """Why this typed value cannot stand in this field: at most one problem."""
    shown = str(value)
    if value is None:
        return [_problem(info, "missing", "")] if info.required else []
    if not has_shape(info.kind, info.coded, value):
        params: dict[str, Any] = {"why": why_not(info.kind, value)}
        if info.coded is not None:
            params["choices"] = "、".join(m.value for m in info.coded)
            params["hint"] = _member_hint(info.coded, value)
        return [_problem(info, CODE[info.kind], shown, **params)]
    if info.key and not value.strip():
        return [_problem(info, "missing", "")]
    if info.pattern is not None and not re.fullmatch(info.pattern, value):
        return [_problem(info, "pattern", shown, pattern=info.pattern)]
    return []


def _problem(info: FieldInfo, code: str, value: str, **params: Any) -> Problem:
    return Problem(
        code=code, heading=info.titles, field=info.name, value=value, params=params, sensitive=info.sensitive
    )


def contradictions(info: RecordInfo, row: Any, absent: frozenset[str] = frozenset()) -> list[Problem]:
    """Every way in which the columns of a row contradict each other; the blank of an absent column is no fault."""
    return [
        _contradiction(info, v, row)
        for v in info.validations
        if not v.asks_for(absent) and v.broken(functools.partial(getattr, row))
    ]


def _contradiction(info: RecordInfo, v: Validation, row: Any) -> Problem:
    first = info.fields[v.columns[0]]
    params: dict[str, Any] = {"limit": v.limit}
    if len(v.columns) > 1:
        other = info.fields[v.columns[1]]
        params = {"other": other.titles, "limit": MASK if other.sensitive else getattr(row, other.name)}
    return attrs.evolve(
        _problem(first, v.code, str(getattr(row, first.name)), **params), record=str(getattr(row, info.key_field))
    )


def _earlier(a: dt.date, b: dt.date) -> bool:
    """A day against a time compares by day, since the day does not say when."""
    if isinstance(a, dt.datetime) and isinstance(b, dt.datetime):
        return a < b
    return day_of(a) < day_of(b)



def _member_hint(coded: type[Coded], value: Any) -> tuple[str, str]:
    member = coded.parse(str(value))
    if member is not None:
        return f"，应写 {coded.__name__}.{member.name}", f": pass {coded.__name__}.{member.name}, or use fz.from_dict"
    return "", suggest(str(value), [m.value for m in coded])
