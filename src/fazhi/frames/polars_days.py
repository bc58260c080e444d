"""Due dates on Polars: the end of a period as native columns, by table for what depends on the calendar."""

from __future__ import annotations

from typing import Any

import polars as pl

from fazhi.calendar import ONE_DAY, WorkCalendar
from fazhi.expr import Shift
from fazhi.spans import Rollover, Span, Unit, one_run

NATURAL = {Unit.DAY: "d", Unit.WORKING_DAY: "d", Unit.MONTH: "mo", Unit.YEAR: "y", Unit.HOUR: "h"}
#: exact to ten decimals: Polars multiplies decimals at the larger scale of the two, so a small one would round
EXACT = pl.Decimal(38, 10)


class PolarsDays:
    """The tables of one calendar, and the columns made with them."""

    def __init__(self, calendar: WorkCalendar) -> None:
        # row 0 of each table is the day before the first: a period may be triggered on it
        self._before = calendar.first - ONE_DAY
        self._upto = pl.Series(calendar.upto, dtype=pl.Int64)
        self._working = pl.Series(calendar.working, dtype=pl.Date)
        rolled = pl.Series([None, *calendar.upto[:-1]], dtype=pl.Int64)
        self._roll = self._working.gather(rolled, null_on_oob=True)

    def exact(self, column: str) -> pl.Expr:
        """A number as an exact decimal."""
        return pl.col(column).cast(EXACT)

    def ends(self, shift: Shift, start: str, lower: str, plus: str | None, name: str) -> list[pl.Expr]:
        """Three columns: `name`_day and `name`_strict (null where unpublished), and `name`_lower, the bound."""
        begin, bound = pl.col(start), pl.col(lower)
        if shift.spans[0].unit is Unit.HOUR:
            end = begin.dt.offset_by(f"{shift.spans[0].number}h")
            return [end.alias(f"{name}_{part}") for part in ("day", "strict", "lower")]
        end, low = begin, bound
        for span in one_run(shift.spans):
            end, low = self._later(end, span), low.dt.offset_by(f"{span.number}{NATURAL[span.unit]}")
        if plus is not None:
            end = end + pl.duration(days=pl.col(plus))
            low = low + pl.duration(days=pl.col(plus).fill_null(0))
        day, strict = self._rolled(shift, end, plus)
        return [day.alias(f"{name}_day"), strict.alias(f"{name}_strict"), low.alias(f"{name}_lower")]

    def _later(self, x: pl.Expr, span: Span) -> pl.Expr:
        if span.unit is not Unit.WORKING_DAY:
            return x.dt.offset_by(f"{span.number}{NATURAL[span.unit]}")
        if span.number == 0:
            return x
        done = pl.lit(self._upto).gather(self._row(x, self._upto), null_on_oob=True)
        return pl.lit(self._working).gather(done + (span.number - 1), null_on_oob=True)

    def _rolled(self, shift: Shift, end: pl.Expr, plus: str | None) -> tuple[pl.Expr, pl.Expr]:
        """(day, strict) of a period that ends, before any roll, on `end`."""
        counted = shift.spans[-1].unit is Unit.WORKING_DAY
        after_plus = counted and plus is not None
        if not after_plus and shift.rollover is Rollover.NEVER:
            return end, end
        rolled = pl.lit(self._roll).gather(self._row(end, self._roll), null_on_oob=True)
        if after_plus and plus is not None:  # only excluded days can push a working-day end onto a rest day
            moved = pl.when(pl.col(plus) > 0).then(rolled).otherwise(end)
            return moved, moved
        return rolled, end if shift.rollover is Rollover.BY_ANALOGY else rolled

    def _row(self, x: pl.Expr, table: pl.Series) -> pl.Expr:
        """The row of a day in a table; null for a day outside, since a negative row would wrap silently."""
        row = (x - pl.lit(self._before)).dt.total_days()
        return pl.when((row >= 0) & (row < len(table))).then(row)


def days_for(native: Any, calendar: WorkCalendar) -> PolarsDays:
    """The adapter for a native frame. Raises TypeError for an engine that has none yet."""
    if isinstance(native, pl.DataFrame | pl.LazyFrame):
        return PolarsDays(calendar)
    got = f"{type(native).__module__}.{type(native).__name__}"
    msg = f"fazhi.frames runs on Polars so far, got {got}: use pl.from_pandas or pl.from_arrow"
    raise TypeError(msg)
