"""The words in which expressions are written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import attrs

from fazhi.expr.days import Earliest, FirstGiven, Latest, Yearly
from fazhi.expr.nodes import And, Column, Expr, Or, condition, day
from fazhi.fields import Record, info_of
from fazhi.shapes import suggest


class columns:  # noqa: N801  reads like the function it stands for: c = columns(AdministrativeCase)
    """Names the columns of a record in expressions: `c = columns(T)`, then `c.filed_on`."""

    def __init__(self, of: type[Record]) -> None:
        self._of, self._names = of, info_of(of).fields

    def __getattr__(self, name: str) -> Column:
        if name not in self._names:
            msg = f"{self._of.__name__} has no column {name!r}{suggest(name, self._names)}"
            raise AttributeError(msg)
        return Column(self._of, name)

    def __dir__(self) -> Iterable[str]:
        return self._names


def all_of(*conditions: Expr) -> And:
    """All of them hold."""
    return And(tuple(condition(x) for x in conditions))


def any_of(*conditions: Expr) -> Or:
    """At least one of them holds."""
    return Or(tuple(condition(x) for x in conditions))


def latest(*days: Expr) -> Latest:
    """The last of several days."""
    return Latest(tuple(day(x) for x in days))


def earliest(*days: Expr) -> Earliest:
    """The first of several days."""
    return Earliest(tuple(day(x) for x in days))


def first_given(*days: Expr) -> FirstGiven:
    """The first in the list that has happened."""
    return FirstGiven(tuple(day(x) for x in days))


def yearly(month: int, on: int, *, after: Expr, day_included: bool = True) -> Yearly:
    """The next such day after `after`: `yearly(3, 1, after=a.year_end_on, day_included=False)` is 28/29 February."""
    dt.date(2023, month, on)  # raises for a day that not every year has
    return Yearly(month, on, day(after), day_included)


def walk(e: Expr) -> Iterator[Expr]:
    """The node and everything below it."""
    yield e
    for a in attrs.fields(type(e)):
        below = getattr(e, a.name)
        for x in below if isinstance(below, tuple) else (below,):
            if isinstance(x, Expr):
                yield from walk(x)


def columns_in(*expressions: Expr) -> tuple[Column, ...]:
    """The columns that the expressions read, each once, in order of appearance."""
    found = {x.name: x for e in expressions for x in walk(e) if isinstance(x, Column)}
    return tuple(found.values())
