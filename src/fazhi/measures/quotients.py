"""One measure over another, and one period against another."""

from __future__ import annotations

from enum import Enum
from typing import Self

import attrs

from fazhi.expr import Expr
from fazhi.measures.counts import Count, Selection, Total
from fazhi.period import Period
from fazhi.scale import CHANGE, PERCENT, Scale


@attrs.frozen(eq=False)
class Ratio:
    """One count over another, or an amount over a count: a share in percent, a mean, or a number `times` it."""

    numerator: Count | Total
    denominator: Count
    scale: Scale = attrs.field(
        default=attrs.Factory(lambda self: _usual(self.numerator), takes_self=True),
        validator=attrs.validators.instance_of(Scale),
    )

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.numerator, Count | Total) or not isinstance(self.denominator, Count):
            msg = f"a ratio is a Count or a Total over a Count, got {self.numerator!r} over {self.denominator!r}"
            raise TypeError(msg)
        if (self.numerator.thing is None) != (self.denominator.thing is None):
            msg = f"{self.zh}: both parts count cases, or both count distinct things (.per(...)), not one of each"
            raise TypeError(msg)

    def times(self, number: int, zh: str, en: str) -> Self:
        """The same, told as so many times the quotient in a unit: pending / closed x 365 days."""
        return attrs.evolve(self, scale=Scale(number, (zh, en)))

    @property
    def nested(self) -> bool:
        """Whether the numerator is cut out of the denominator: then a share lies between 0 and 1."""
        return self.numerator.is_part_of(self.denominator)

    def taken_in(self, period: Period) -> tuple[tuple[Selection, Period], ...]:
        """The numerator and the denominator, both in the period."""
        return (self.numerator, period), (self.denominator, period)

    @property
    def is_share(self) -> bool:
        """Whether it is a count in percent of a count."""
        return self.scale == PERCENT and isinstance(self.numerator, Count)

    @property
    def zh(self) -> str:
        """E.g. 败诉/结案."""
        return f"{self.numerator.zh}/{self.denominator.zh}"

    @property
    def en(self) -> str:
        """E.g. lost/closed."""
        return f"{self.numerator.en}/{self.denominator.en}"

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return (*self.numerator.expressions, *self.denominator.expressions)


def _usual(numerator: Count | Total) -> Scale:
    """A count over a count is a share, an amount over a count is a mean in the unit of the amount."""
    return Scale(1, (numerator.unit, numerator.unit)) if isinstance(numerator, Total) else PERCENT


class Against(Enum):
    """The period with which one is compared."""

    YEAR_BEFORE = "上年同期", "the year before"
    PERIOD_BEFORE = "上期", "the period before"

    def __init__(self, zh: str, en: str) -> None:
        self.zh, self.en = zh, en

    def of(self, period: Period) -> Period:
        """The earlier period: the same days a year ago (同比), or as long a one just before (环比)."""
        return period.year_before() if self is Against.YEAR_BEFORE else period.before()


@attrs.frozen(eq=False)
class Growth:
    """How much more or less than in an earlier period, in percent of it: 43 after 31 are 38.71 % more.

    The change of a rate is told in percentage points, and is no growth: `Tally.points_from`.
    """

    count: Count | Total = attrs.field(validator=attrs.validators.instance_of((Count, Total)))
    against: Against = attrs.field(default=Against.YEAR_BEFORE, validator=attrs.validators.instance_of(Against))
    scale: Scale = attrs.field(default=CHANGE, init=False)
    nested: bool = attrs.field(default=False, init=False)

    def taken_in(self, period: Period) -> tuple[tuple[Selection, Period], ...]:
        """The count in the period, and in the earlier one."""
        return (self.count, period), (self.count, self.against.of(period))

    @property
    def zh(self) -> str:
        """E.g. 发案比上年同期."""
        return f"{self.count.zh}比{self.against.zh}"

    @property
    def en(self) -> str:
        """E.g. received against the year before."""
        return f"{self.count.en} against {self.against.en}"

    @property
    def earlier(self) -> str:
        """By what name a report prints the earlier count: 上年同期发案."""
        return self.against.zh + self.count.zh

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return self.count.expressions
