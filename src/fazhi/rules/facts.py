"""Templates about facts: an order of steps, a fact that must be recorded, a bound, any other condition."""

from __future__ import annotations

from typing import ClassVar

import attrs

from fazhi.expr import Column, Expr, Given, Not, Seen, Undecided, condition, day, number
from fazhi.rules.base import Rule
from fazhi.shapes import Kind


@attrs.frozen(kw_only=True, eq=False)
class Precedence(Rule):
    """`first` happened, and not after `then`; `strict`: before it, and a tie leaves the order unknown.

    `done` is a 是/否 column beside the date, or instead of it: 是 without a date is no order, 否 is an answer.
    """

    first: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(day))
    then: Expr = attrs.field(converter=day)
    done: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(condition))
    strict: bool = False
    template: ClassVar[str] = "Precedence"

    def __attrs_post_init__(self) -> None:
        if self.first is None and self.done is None:
            msg = f"{self.id}: a Precedence takes first=, a date, or done=, a 是/否 column, or both"
            raise TypeError(msg)
        super().__attrs_post_init__()

    @property
    def begins(self) -> Expr:
        return self.then if self.moment is None else self.moment

    @property
    def met(self) -> Expr:
        if self.first is None:
            assert self.done is not None
            return self.done
        if self.done is None:
            return Given(self.first) & self._in_order
        dated = Seen(self.first)
        # 否 answers for the step's own column; of a computed day it says nothing
        begun = dated if isinstance(self.first, Column) else Given(self.first)
        return (begun & self._in_order) | Undecided(Not(dated) & self.done)

    @property
    def _in_order(self) -> Expr:
        assert self.first is not None
        if not self.strict:
            return self.first <= self.then
        return (self.first < self.then) | Undecided(self.first == self.then)

    @property
    def actual(self) -> Expr | None:
        return self.first


@attrs.frozen(kw_only=True, eq=False)
class Presence(Rule):
    """`column` is filled in once `once` has happened."""

    column: Expr
    once: Expr = attrs.field(converter=day)
    template: ClassVar[str] = "Presence"

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.column, Column) or self.column.kind is Kind.YES_NO:
            msg = f"{self.id}: Presence takes a column that is not 是/否; for that, use Requirement(that=...)"
            raise TypeError(msg)
        super().__attrs_post_init__()

    @property
    def begins(self) -> Expr:
        return self.once if self.moment is None else self.moment

    @property
    def met(self) -> Expr:
        return Given(self.column)


@attrs.frozen(kw_only=True, eq=False)
class Threshold(Rule):
    """`value` is at most, or at least, a bound: a number, a column, a product, or a `Parameter`."""

    value: Expr = attrs.field(converter=number)
    at_most: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(number))
    at_least: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(number))
    moment: Expr = attrs.field(converter=day)
    template: ClassVar[str] = "Threshold"

    def __attrs_post_init__(self) -> None:
        if (self.at_most is None) == (self.at_least is None):
            msg = f"{self.id}: a Threshold takes at_most= or at_least="
            raise TypeError(msg)
        super().__attrs_post_init__()

    @property
    def begins(self) -> Expr:
        return self.moment

    @property
    def met(self) -> Expr:
        return self.value <= self.at_most if self.at_most is not None else self.value >= self.at_least


@attrs.frozen(kw_only=True, eq=False)
class Requirement(Rule):
    """Any other condition, with its sentence in Chinese and English."""

    that: Expr = attrs.field(converter=condition)
    moment: Expr = attrs.field(converter=day)
    sentence: tuple[str, str] | str = ""
    template: ClassVar[str] = "Requirement"

    @property
    def begins(self) -> Expr:
        return self.moment

    @property
    def met(self) -> Expr:
        return self.that
