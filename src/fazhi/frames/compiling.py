"""What expressions mean on one frame: which columns there are, what their blanks say, where due dates stand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import attrs
import narwhals.stable.v2 as nw

from fazhi import expr as e
from fazhi.declared import Blank, FieldInfo
from fazhi.fields import Record, info_of
from fazhi.frames.prepare import PREFIX, blank_column, seen
from fazhi.frames.rails import Flag, neg


@attrs.frozen
class Day:
    """A day as columns.

    `value`: null where it is not exactly known. `lower`: null where nothing is known of it.
    `absent`: whether it is known not to have come. `time`: it has a time of day.
    """

    value: nw.Expr
    lower: nw.Expr
    absent: Flag
    time: bool = False

    @property
    def known(self) -> Flag:
        """It has come, or will: there is at least a bound."""
        return neg(self.lower.is_null())


@attrs.frozen(eq=False)
class Compiler:
    """All that the meaning of an expression depends on, on one frame."""

    of: type[Record]
    as_of: dt.date
    blanks: Mapping[str, Blank]
    absent: frozenset[str]
    #: `absent`, and the columns that the user said record nothing: they can contradict nothing
    lacking: frozenset[str]
    parameters: Mapping[str, Decimal]
    #: structure of a Shift (whatever its pick) -> the name of its native columns; filled stage by stage
    shifts: dict[str, str] = attrs.field(factory=dict)

    def field(self, column: e.Column) -> FieldInfo:
        """What the record declares of a column."""
        return info_of(self.of).fields[column.name]

    def cell(self, column: e.Column, *, now: bool = True) -> nw.Expr:
        """The column as it stands; a date as of the day."""
        f = self.field(column)
        if f.name in self.absent:
            return blank_column(f)
        return nw.col(seen(f.name) if now and f.kind in e.DAYS else PREFIX + f.name)

    def not_yet(self, column: e.Column) -> bool:
        """Whether an empty cell says no."""
        return self.blanks[column.name] is Blank.NOT_YET


def shift_key(x: e.Shift) -> str:
    """Shifts that differ only in `pick` share their native columns."""
    return repr(attrs.evolve(x, pick="day"))


def value(x: e.Expr, c: Compiler) -> nw.Expr | None:
    """A number or a text; None for a parameter that was not given."""
    match x:
        case e.Value(constant):
            return nw.lit(constant)
        case e.Parameter(name):
            return nw.lit(c.parameters[name]) if name in c.parameters else None
        case e.Product(left, right):
            a, b = value(left, c), value(right, c)
            return None if a is None or b is None else a * b
        case e.Column() if x.kind in e.NUMBERS and c.not_yet(x):
            return c.cell(x).fill_null(0)
        case e.Column():
            return c.cell(x)
        case _:
            raise NotImplementedError(type(x).__name__)
