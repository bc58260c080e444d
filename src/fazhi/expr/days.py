"""Days computed from other days."""

from __future__ import annotations

from typing import Literal

import attrs

from fazhi.expr.nodes import Expr, day, name_of
from fazhi.shapes import Kind
from fazhi.spans import Rollover, Span, Unit


@attrs.frozen(eq=False)
class Day(Expr):
    """A day computed from other days."""

    @property
    def kind(self) -> Kind:
        return Kind.DAY


@attrs.frozen(eq=False)
class Shift(Day):
    """The last day of one or more chained spans after `start`, with `plus` excluded days, rolled once.

    `pick` is "day", or "strict": the unrolled day where rolling rests on analogy only.
    """

    start: Expr
    spans: tuple[Span, ...]
    rollover: Rollover
    plus: Expr | None = None
    pick: Literal["day", "strict"] = "day"

    @property
    def kind(self) -> Kind:
        return Kind.TIME if self.spans[0].unit is Unit.HOUR else Kind.DAY


@attrs.frozen(eq=False)
class Latest(Day):
    """The last of several days; it has not come while one of them has not."""

    days: tuple[Expr, ...]


@attrs.frozen(eq=False)
class Earliest(Day):
    """The first of several days, leaving out those that have not come."""

    days: tuple[Expr, ...]


@attrs.frozen(eq=False)
class FirstGiven(Day):
    """The first in the list that has happened."""

    days: tuple[Expr, ...]


@attrs.frozen(eq=False)
class Yearly(Day):
    """The next `month`/`on` after `after`; the day before it when the day itself is too late."""

    month: int
    on: int
    after: Expr
    day_included: bool = True


def shift(start: object, span: object) -> Shift:
    """`c.served_on + LAW.days(60)`."""
    if not isinstance(span, Span):
        msg = f"a day takes a span, got {span!r}: write LAW.days(n), or fz.working_days(n)"
        raise TypeError(msg)
    first = day(start)
    if (span.unit is Unit.HOUR) != (first.kind is Kind.TIME):
        msg = f"hours run from a time (a column in _at), days from a day: {span} after {name_of(first)}"
        raise TypeError(msg)
    return Shift(first, (span,), span.rollover)
