"""What is taken of single records: how many, how much, how many days."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Self

import attrs

from fazhi.expr import ALWAYS, Column, Expr, columns_in, condition, day, number
from fazhi.fields import Record
from fazhi.period import Period
from fazhi.scale import DAYS, PERCENT, Scale

if TYPE_CHECKING:
    from fazhi.measures.quotients import Ratio


@attrs.frozen(eq=False)
class Selection:
    """The records that a measure takes: those whose `at` lies in the period and whose `condition` holds.

    `zh` is the word by which reports print it, `en` its English (else the Chinese stands in for it).
    `until`: the day that ends it; then it takes what stands at the end of the period's last day, or with
    `opening=True` at the end of the day before its first.
    """

    zh: str
    en: str = attrs.field(default=attrs.Factory(lambda self: self.zh, takes_self=True))
    at: Expr = attrs.field(kw_only=True, converter=day)
    condition: Expr = attrs.field(default=ALWAYS, kw_only=True, converter=condition)
    within: Selection | None = attrs.field(default=None, kw_only=True, repr=False)
    until: Expr | None = attrs.field(default=None, kw_only=True, converter=attrs.converters.optional(day))
    opening: bool = attrs.field(default=False, kw_only=True, validator=attrs.validators.instance_of(bool))

    def __attrs_post_init__(self) -> None:
        if self.opening and self.until is None:
            msg = f"{self.zh}: opening=True is asked of what stands (until=...), not of what happens in a period"
            raise TypeError(msg)

    def where(self, condition: Expr, zh: str, en: str = "") -> Self:
        """A part of it: the records for which `condition` holds as well."""
        return attrs.evolve(self, zh=zh, en=en or zh, condition=_joined(self.condition, condition), within=self)

    def is_part_of(self, other: Selection) -> bool:
        """Whether every record in it is in the other, by construction."""
        part: Selection | None = self
        while part is not None:
            if part.structure == other.structure:
                return True
            part = part.within
        return False

    @property
    def scale(self) -> Scale:
        """How its quotient is told, where it has one."""
        return PERCENT

    @property
    def nested(self) -> bool:
        """Whether what is above is part of what is below: a single count is."""
        return True

    def taken_in(self, period: Period) -> tuple[tuple[Selection, Period], ...]:
        """What is taken of records, and in which period: here itself, in a quotient what is above and what is below."""
        return ((self, period),)

    @property
    def record(self) -> type[Record]:
        """The record that it reads."""
        return columns_in(self.at)[0].of

    @functools.cached_property
    def structure(self) -> str:
        """What is taken, whatever it is called: `c.closed_on` written twice is the same column."""
        return repr((self.at, self.until, self.opening, self.condition, self.thing))

    @functools.cached_property
    def whole_structure(self) -> str:
        """What is taken and what it brings: parts that share it are one, whatever they are called."""
        return repr((self.structure, self.brings))

    @property
    def brings(self) -> tuple[Expr | None, ...]:
        """From what it is computed what a record brings; nothing where each brings one."""
        return ()

    @property
    def thing(self) -> Column | None:
        """The column by whose values records are one thing."""
        return None

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return (self.at, self.condition, *(() if self.until is None else (self.until,)))


def _joined(a: Expr, b: Expr) -> Expr:
    return b if a is ALWAYS else a & b


@attrs.frozen(eq=False)
class Count(Selection):
    """How many records.

    `distinct`: a column; records that share a value are one thing, a record without one stands alone.
    """

    distinct: Column | None = attrs.field(
        default=None, kw_only=True, validator=attrs.validators.optional(attrs.validators.instance_of(Column))
    )

    def per(self, column: Column, zh: str, en: str = "") -> Self:
        """The same, counting things that share a value of `column` once."""
        parent = self.within.per(column, self.within.zh, self.within.en) if isinstance(self.within, Count) else None
        return attrs.evolve(self, zh=zh, en=en or zh, distinct=column, within=parent)

    def total(self, amount: Expr, zh: str, en: str = "") -> Total:
        """The sum of an amount over the records of this count."""
        return Total(
            zh, en or zh, amount=amount, within=self,
            at=self.at, condition=self.condition, until=self.until, opening=self.opening,
        )  # fmt: skip

    def __truediv__(self, other: Count) -> Ratio:
        from fazhi.measures.quotients import Ratio

        return Ratio(self, other)

    @property
    def thing(self) -> Column | None:
        return self.distinct

    @property
    def expressions(self) -> tuple[Expr, ...]:
        return (*super().expressions, *(() if self.distinct is None else (self.distinct,)))


@attrs.frozen(eq=False)
class Stock(Count):
    """How many stand at the end of the period's last day: begun by then (`at`), and not ended by then (`until`).

    13 committees in 2024 are those on the list on 31 December, whenever they were set up. With `opening=True`, how
    many stood when the period began: at the end of the day before its first.
    """

    until: Expr = attrs.field(kw_only=True, converter=day)


@attrs.frozen(eq=False)
class Total(Selection):
    """A sum of an amount over the records, exact to the cent."""

    amount: Expr = attrs.field(kw_only=True, converter=number)

    @property
    def brings(self) -> tuple[Expr | None, ...]:
        return (self.amount,)

    @property
    def unit(self) -> str:
        """What the amount is in, as its column declares."""
        return self.amount.info.unit if isinstance(self.amount, Column) else ""

    def __truediv__(self, other: Count) -> Ratio:
        from fazhi.measures.quotients import Ratio

        return Ratio(self, other)

    @property
    def expressions(self) -> tuple[Expr, ...]:
        return (*super().expressions, self.amount)


def _end(measure: Any) -> Expr:
    if measure.to is None:
        msg = f"{measure.zh}: a Duration ends on a day (to=), or is an age of what stands (at=, until=)"
        raise TypeError(msg)
    end: Expr = measure.to
    return end


@attrs.frozen(eq=False)
class Duration(Selection):
    """How many days it took from `since` to `to`, of the records whose `to` lies in the period (or another `at`).

    Without `to`, and with `until`: how old what stands is on the period's last day. Natural days; the same day is 0.
    Days that would run backwards are undecided. It keeps how many took how long, so that medians and quantiles merge.
    """

    since: Expr = attrs.field(kw_only=True, converter=day)
    to: Expr | None = attrs.field(default=None, kw_only=True, converter=attrs.converters.optional(day))
    at: Expr = attrs.field(default=attrs.Factory(_end, takes_self=True), kw_only=True, converter=day)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if (self.to is None) == (self.until is None) or self.opening:
            msg = f"{self.zh}: a Duration ends on a day (to=), or is an age of what stands (until=), one of the two"
            raise TypeError(msg)

    @property
    def scale(self) -> Scale:
        return DAYS

    @property
    def brings(self) -> tuple[Expr | None, ...]:
        return (self.since, self.to)

    @property
    def expressions(self) -> tuple[Expr, ...]:
        return (*super().expressions, self.since, *(() if self.to is None else (self.to,)))
