"""The nodes of the tree that an expression is, and what may be combined with what."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import attrs

from fazhi.declared import FieldInfo
from fazhi.fields import Record, info_of
from fazhi.shapes import Coded, Kind

DAYS = (Kind.DAY, Kind.TIME)
NUMBERS = (Kind.WHOLE, Kind.NUMBER)


@attrs.frozen(eq=False)
class Expr:
    """A node of the tree; `kind` says what it evaluates to (a condition is a YES_NO)."""

    @property
    def kind(self) -> Kind:
        """What the expression evaluates to."""
        return Kind.YES_NO

    def __eq__(self, other: object) -> Compare:  # type: ignore[override]
        return compare("==", self, other)

    def __ne__(self, other: object) -> Compare:  # type: ignore[override]
        return compare("!=", self, other)

    def __lt__(self, other: object) -> Compare:
        return compare("<", self, other)

    def __le__(self, other: object) -> Compare:
        return compare("<=", self, other)

    def __gt__(self, other: object) -> Compare:
        return compare(">", self, other)

    def __ge__(self, other: object) -> Compare:
        return compare(">=", self, other)

    def __and__(self, other: object) -> And:
        return And((*_flat(And, self), *_flat(And, other)))

    def __or__(self, other: object) -> Or:
        return Or((*_flat(Or, self), *_flat(Or, other)))

    def __invert__(self) -> Not:
        return Not(condition(self))

    def __add__(self, other: object) -> Expr:
        from fazhi.expr.days import shift

        return shift(self, other)

    def __mul__(self, other: object) -> Product:
        return Product(number(self), number(other))

    __rmul__ = __mul__

    def __hash__(self) -> int:
        return id(self)

    def __bool__(self) -> bool:
        msg = "use & | ~ between conditions, not and / or / not, and no chained comparison such as a < b < c"
        raise TypeError(msg)

    def is_given(self) -> Given:
        """Whether it has happened, or is filled in. An empty NOT_RECORDED column leaves that unknown."""
        if not isinstance(self, Column) and self.kind not in DAYS:
            msg = f"{self!r} is neither a column nor a day: is_given() asks whether one stands there"
            raise TypeError(msg)
        return Given(self)

    def is_in(self, members: Iterable[object]) -> Or:
        """Whether it equals one of `members`."""
        return Or(tuple(self == m for m in members))


@attrs.frozen(eq=False)
class Column(Expr):
    """One column of one record."""

    of: type[Record] = attrs.field(repr=lambda of: info_of(of).key)
    name: str

    @property
    def info(self) -> FieldInfo:
        """What the record declares of it."""
        return info_of(self.of).fields[self.name]

    @property
    def kind(self) -> Kind:
        return self.info.kind


@attrs.frozen(eq=False)
class Value(Expr):
    """A constant."""

    value: Any

    @property
    def kind(self) -> Kind:
        return kind_of_value(self.value)


@attrs.frozen(eq=False)
class AsOf(Expr):
    """The day on which it is judged."""

    @property
    def kind(self) -> Kind:
        return Kind.DAY


@attrs.frozen(eq=False)
class Parameter(Expr):
    """A number that the law leaves to the place: given by the Organ, never guessed."""

    name: str
    unit: str = ""

    @property
    def kind(self) -> Kind:
        return Kind.NUMBER


@attrs.frozen(eq=False)
class Product(Expr):
    """Two numbers multiplied, exactly."""

    left: Expr
    right: Expr

    @property
    def kind(self) -> Kind:
        return Kind.NUMBER


@attrs.frozen(eq=False)
class Compare(Expr):
    """`left op right`; a day against a time compares by day."""

    op: Literal["==", "!=", "<", "<=", ">", ">="]
    left: Expr
    right: Expr


@attrs.frozen(eq=False)
class And(Expr):
    """All of them."""

    parts: tuple[Expr, ...]


@attrs.frozen(eq=False)
class Or(Expr):
    """At least one of them."""

    parts: tuple[Expr, ...]


@attrs.frozen(eq=False)
class Not(Expr):
    """The opposite; the opposite of unknown is unknown."""

    inner: Expr


@attrs.frozen(eq=False)
class Given(Expr):
    """Happened or filled in: false only where the blank says so."""

    inner: Expr


@attrs.frozen(eq=False)
class Seen(Expr):
    """A value stands there. Never unknown: it speaks of the cell, not of the world."""

    inner: Expr


@attrs.frozen(eq=False)
class Undecided(Expr):
    """Unknown where `inner` is true (or unknown): the order of two events cannot be told from the record."""

    inner: Expr


ALWAYS = Value(True)
NEVER = Value(False)
AS_OF = AsOf()


def compare(op: Any, left: Expr, other: object) -> Compare:
    """A comparison of two things that can be compared; TypeError with a hint otherwise."""
    right = lift(other)
    kinds = {left.kind, right.kind}
    alike = len(kinds) == 1 or kinds <= set(DAYS) or kinds <= set(NUMBERS)
    if not alike:
        raise TypeError(f"{name_of(left)} {op} {name_of(right)}: {_comparison_hint(left, right)}")
    if Kind.CODED in kinds:
        _same_list(left, right)
        if isinstance(left, Column) and isinstance(right, Column):
            msg = f"{name_of(left)} {op} {name_of(right)}: a coded column is compared with a member of its list"
            raise TypeError(msg)
    if op not in ("==", "!=") and not kinds <= {*DAYS, *NUMBERS}:
        msg = f"{name_of(left)} {op} …: only days and numbers have an order"
        raise TypeError(msg)
    return Compare(op, left, right)


def condition(x: object) -> Expr:
    """`x` as a condition; a 是/否 column is one by itself."""
    e = lift(x)
    if e.kind is not Kind.YES_NO:
        msg = f"{name_of(e)} is not a condition: compare it, or ask .is_given()"
        raise TypeError(msg)
    return e


def day(x: object) -> Expr:
    """`x` as a day: a date column, a date, or a day expression."""
    e = lift(x)
    if e.kind not in DAYS:
        msg = f"{name_of(e)} is not a day: a date column or a day expression is needed"
        raise TypeError(msg)
    return e


def number(x: object) -> Expr:
    """`x` as a number."""
    e = lift(x)
    if e.kind not in NUMBERS:
        msg = f"{name_of(e)} is not a number"
        raise TypeError(msg)
    return e


def lift(x: object) -> Expr:
    """A constant becomes a node."""
    return x if isinstance(x, Expr) else Value(x)


def kind_of_value(value: object) -> Kind:
    """The kind of a constant. Raises TypeError for what no column can hold, a float above all."""
    if isinstance(value, Coded):
        return Kind.CODED
    for kind in (Kind.YES_NO, Kind.WHOLE, Kind.NUMBER, Kind.TEXT, Kind.TIME, Kind.DAY):
        if isinstance(value, kind.value):
            return kind
    hint = ": a float is not exact, use Decimal('…')" if isinstance(value, float) else ""
    msg = f"{value!r} cannot stand in an expression{hint}"
    raise TypeError(msg)


def name_of(e: Expr) -> str:
    """How an error message calls a node."""
    return f"{e.of.__name__}.{e.name}" if isinstance(e, Column) else repr(e)


def _flat(joint: type[And | Or], x: object) -> tuple[Expr, ...]:
    """`a & b & c` is one node with three parts, so that it reads as it was written."""
    return x.parts if isinstance(x, joint) else (condition(x),)


def _same_list(left: Expr, right: Expr) -> None:
    lists = {_coded(left), _coded(right)}
    if len(lists) > 1:
        msg = f"{name_of(left)} and {name_of(right)} come from different lists: {sorted(x.__name__ for x in lists)}"
        raise TypeError(msg)


def _coded(e: Expr) -> type[Coded]:
    coded = e.info.coded if isinstance(e, Column) else type(e.value) if isinstance(e, Value) else None
    assert coded is not None
    return coded


def _comparison_hint(left: Expr, right: Expr) -> str:
    coded = left.info.coded if isinstance(left, Column) else None
    if coded is not None and isinstance(right, Value):
        member = coded.parse(str(right.value))
        return f"use {coded.__name__}.{member.name}" if member else f"use a member of {coded.__name__}"
    return f"a {left.kind.name.lower()} and a {right.kind.name.lower()} cannot be compared"
