"""Each node of an expression as a closure on a row that `Setting.read` has made."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any

from fazhi import expr as e
from fazhi.closures.setting import Setting
from fazhi.closures.values import Gap, NotBefore, compare
from fazhi.shapes import Coded, Kind, day_of
from fazhi.spans import FixedDate, Unit, ends, hours_after

Row = Mapping[str, Any]
Closure = Callable[[Row], Any]


def closure(x: e.Expr, s: Setting) -> Closure:
    """The closure of an expression that is asked again and again: built once per setting."""
    if id(x) not in s.memo:
        s.memo[id(x)] = x, build(x, s)
    made: Closure = s.memo[id(x)][1]
    return made


@functools.singledispatch
def build(x: e.Expr, s: Setting) -> Closure:
    """The closure of a node."""
    msg = f"no closure for {type(x).__name__}"
    raise NotImplementedError(msg)


@build.register
def _(x: e.Value, s: Setting) -> Closure:
    return lambda row: x.value


@build.register
def _(x: e.AsOf, s: Setting) -> Closure:
    return lambda row: s.as_of


@build.register
def _(x: e.Parameter, s: Setting) -> Closure:
    value = s.parameters.get(x.name, Gap.MISSING)
    return lambda row: value


@build.register
def _(x: e.Column, s: Setting) -> Closure:
    name, kind = x.name, x.kind
    if kind is Kind.YES_NO:  # a condition by itself: NOT_YET means no
        return lambda row: _truth(row[name])
    if kind in e.NUMBERS:
        return lambda row: 0 if row[name] is Gap.ABSENT else row[name]
    return lambda row: row[name]


@build.register
def _(x: e.Product, s: Setting) -> Closure:
    left, right = build(x.left, s), build(x.right, s)

    def product(row: Row) -> Any:
        a, b = left(row), right(row)
        return Gap.MISSING if isinstance(a, Gap) or isinstance(b, Gap) else a * b

    return product


@build.register
def _(x: e.Given, s: Setting) -> Closure:
    inner = _raw(x.inner, s)
    return lambda row: (value := inner(row)) is not Gap.ABSENT and (None if value is Gap.MISSING else True)


@build.register
def _(x: e.Seen, s: Setting) -> Closure:
    inner = _raw(x.inner, s)
    return lambda row: not isinstance(inner(row), Gap)


@build.register
def _(x: e.Undecided, s: Setting) -> Closure:
    inner = build(x.inner, s)
    return lambda row: False if inner(row) is False else None


@build.register
def _(x: e.Not, s: Setting) -> Closure:
    inner = build(x.inner, s)

    def opposite(row: Row) -> bool | None:
        a: bool | None = inner(row)
        return None if a is None else not a

    return opposite


@build.register
def _(x: e.And, s: Setting) -> Closure:
    return _joined(x.parts, s, decisive=False)


@build.register
def _(x: e.Or, s: Setting) -> Closure:
    return _one_of(x.parts, s) or _joined(x.parts, s, decisive=True)


def _one_of(parts: tuple[e.Expr, ...], s: Setting) -> Closure | None:
    """`c.outcome.is_in(LOST)` as one look at the cell; None for any other alternative."""
    words = [p.right.value for p in parts if isinstance(p, e.Compare) and p.op == "==" and isinstance(p.right, e.Value)]
    columns = {p.left.name for p in parts if isinstance(p, e.Compare) and isinstance(p.left, e.Column)}
    if len(words) < len(parts) or len(columns) != 1 or not all(isinstance(w, Coded) for w in words):
        return None
    (name,), members = columns, frozenset(words)

    def one_of(row: Row) -> bool | None:
        value = row[name]
        return None if isinstance(value, Gap) else value in members

    return one_of


def _joined(parts: tuple[e.Expr, ...], s: Setting, *, decisive: bool) -> Closure:
    """One `decisive` part decides; without one, a single unknown leaves it unknown."""
    closures = [build(p, s) for p in parts]

    def joined(row: Row) -> bool | None:
        unknown = False
        for c in closures:
            a: bool | None = c(row)
            if a is decisive:
                return decisive
            unknown = unknown or a is None
        return None if unknown else not decisive

    return joined


@build.register
def _(x: e.Compare, s: Setting) -> Closure:
    left, right, op = build(x.left, s), build(x.right, s), x.op
    return lambda row: compare(op, left(row), right(row))


@build.register
def _(x: e.Shift, s: Setting) -> Closure:
    start, plus = build(x.start, s), None if x.plus is None else build(x.plus, s)

    def shifted(row: Row) -> Any:
        begin, extra = start(row), 0 if plus is None else plus(row)
        if isinstance(begin, Gap):
            return begin
        if x.spans[0].unit is Unit.HOUR:
            return hours_after(x.spans[0], begin)
        # a negative number of days is a contradiction that `validate` reports; here it only says nothing
        vague = isinstance(extra, Gap) or extra < 0
        bounded = isinstance(begin, NotBefore) or vague
        found = ends(
            x.spans, begin.day if isinstance(begin, NotBefore) else day_of(begin),
            calendar=s.calendar, rollover=x.rollover, plus=0 if vague else extra,
        )  # fmt: skip
        exact = None if bounded else getattr(found, x.pick)
        return NotBefore(found.lower) if exact is None else exact

    return shifted


@build.register
def _(x: e.Latest, s: Setting) -> Closure:
    closures = [build(d, s) for d in x.days]

    def latest(row: Row) -> Any:
        values = [c(row) for c in closures]
        if Gap.ABSENT in values:
            return Gap.ABSENT
        if Gap.MISSING in values:
            return Gap.MISSING
        day = max(v.day if isinstance(v, NotBefore) else day_of(v) for v in values)
        return NotBefore(day) if any(isinstance(v, NotBefore) for v in values) else day

    return latest


@build.register
def _(x: e.Earliest, s: Setting) -> Closure:
    closures = [build(d, s) for d in x.days]

    def earliest(row: Row) -> Any:
        values = [v for v in (c(row) for c in closures) if v is not Gap.ABSENT]
        if Gap.MISSING in values:
            return Gap.MISSING
        if not values:
            return Gap.ABSENT
        exact = [day_of(v) for v in values if not isinstance(v, NotBefore)]
        bounds = [v.day for v in values if isinstance(v, NotBefore)]
        day = min(exact + bounds)
        return day if day in exact else NotBefore(day)

    return earliest


@build.register
def _(x: e.FirstGiven, s: Setting) -> Closure:
    closures = [build(d, s) for d in x.days]

    def first_given(row: Row) -> Any:
        values = (v for v in (c(row) for c in closures) if v is not Gap.ABSENT)
        found = next(values, Gap.ABSENT)
        return found if isinstance(found, Gap | NotBefore) else day_of(found)

    return first_given


@build.register
def _(x: e.Yearly, s: Setting) -> Closure:
    after, fixed = build(x.after, s), FixedDate(x.month, x.on, x.day_included)

    def yearly(row: Row) -> Any:
        begin = after(row)
        if isinstance(begin, Gap | NotBefore):
            return begin
        return fixed.after(day_of(begin))

    return yearly


def _raw(x: e.Expr, s: Setting) -> Closure:
    """A column as it stands, before a blank number is read as zero: whether it is given asks for the cell."""
    if isinstance(x, e.Column):
        return lambda row: row[x.name]
    return build(x, s)


def _truth(value: Any) -> bool | None:
    """A 是/否 cell as a condition."""
    if value is Gap.ABSENT:
        return False
    return None if value is Gap.MISSING else bool(value)
