"""Day expressions as columns of a prepared frame."""

from __future__ import annotations

import functools

import narwhals.stable.v2 as nw

from fazhi import expr as e
from fazhi.frames.compiling import Compiler, Day, shift_key
from fazhi.frames.rails import as_column, conj, disj, neg
from fazhi.shapes import Kind


@functools.singledispatch
def day(x: e.Expr, c: Compiler) -> Day:
    """The columns of a day."""
    raise NotImplementedError(type(x).__name__)


@day.register
def _(x: e.Value, c: Compiler) -> Day:
    return Day(nw.lit(x.value), nw.lit(x.value), False, x.kind is Kind.TIME)


@day.register
def _(x: e.AsOf, c: Compiler) -> Day:
    return Day(nw.lit(c.as_of), nw.lit(c.as_of), False)


@day.register
def _(x: e.Column, c: Compiler) -> Day:
    cell = c.cell(x)
    return Day(cell, cell, cell.is_null() if c.not_yet(x) else False, x.kind is Kind.TIME)


@day.register
def _(x: e.Shift, c: Compiler) -> Day:
    name = c.shifts[shift_key(x)]
    exact = nw.col(f"{name}_{x.pick}")
    bound = nw.when(exact.is_null()).then(nw.col(f"{name}_lower")).otherwise(exact)
    return Day(exact, bound, day(x.start, c).absent, x.kind is Kind.TIME)


@day.register
def _(x: e.Latest, c: Compiler) -> Day:
    days = [dateless(day(d, c)) for d in x.days]
    absent = disj(d.absent for d in days)
    whole = conj(neg(d.value.is_null()) for d in days)
    bounded = conj((neg(absent), *(d.known for d in days)))
    return Day(
        nw.when(as_column(whole)).then(nw.max_horizontal(*(d.value for d in days))),
        nw.when(as_column(bounded)).then(nw.max_horizontal(*(d.lower for d in days))),
        absent,
    )


@day.register
def _(x: e.Earliest, c: Compiler) -> Day:
    days = [dateless(day(d, c)) for d in x.days]
    decided = conj(disj((d.known, d.absent)) for d in days)
    least = nw.when(as_column(decided)).then(nw.min_horizontal(*(d.lower for d in days)))
    exact = nw.min_horizontal(*(d.value for d in days))
    return Day(nw.when(exact == least).then(least), least, conj(d.absent for d in days))


@day.register
def _(x: e.FirstGiven, c: Compiler) -> Day:
    days = [dateless(day(d, c)) for d in x.days]
    chosen, bound = days[-1].value, days[-1].lower
    for d in reversed(days[:-1]):
        chosen = nw.when(as_column(d.absent)).then(chosen).otherwise(d.value)
        bound = nw.when(as_column(d.absent)).then(bound).otherwise(d.lower)
    return Day(chosen, bound, conj(d.absent for d in days))


@day.register
def _(x: e.Yearly, c: Compiler) -> Day:
    after = dateless(day(x.after, c))
    year = after.value.dt.year().cast(nw.Int32)
    this = _date_of(year, x.month, x.on)
    found = nw.when(this > after.value).then(this).otherwise(_date_of(year + 1, x.month, x.on))
    last = found if x.day_included else found.dt.offset_by("-1d")
    return Day(last, nw.when(after.value.is_null()).then(after.lower).otherwise(last), after.absent)


def _date_of(year: nw.Expr, month: int, on: int) -> nw.Expr:
    text = nw.concat_str(year.cast(nw.String), nw.lit(f"-{month:02d}-{on:02d}"))
    return text.str.to_date(format="%Y-%m-%d")


def dateless(d: Day) -> Day:
    """A time as its day."""
    return Day(d.value.dt.date(), d.lower.dt.date(), d.absent) if d.time else d
