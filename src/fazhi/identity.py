"""What must hold between counts: sums without a rest, quotients of two registers, and quotients that are no rate."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import attrs

from fazhi.measures import Count
from fazhi.scale import Scale
from fazhi.tally import Tally

_COUNTS = attrs.validators.deep_iterable(attrs.validators.instance_of(Count))
#: a quotient of two registers is told as it is: 2.60 applications for each suit
PLAIN = Scale()


@attrs.frozen(eq=False)
class Identity:
    """A sum that must hold: the total is its parts, with none left over. 立案 = 普通程序 + 简易程序.

    `less`: parts that are taken away. 期末未结 = 期初未结 + 发案 − 结案.
    """

    id: str
    zh: str
    en: str
    total: Count = attrs.field(kw_only=True)
    parts: tuple[Count, ...] = attrs.field(kw_only=True)
    less: tuple[Count, ...] = attrs.field(default=(), kw_only=True, validator=_COUNTS)

    @property
    def counts(self) -> tuple[Count, ...]:
        """All that it compares: the total, the parts, what is taken away."""
        return (self.total, *self.parts, *self.less)

    def difference(
        self, total: int | Decimal, parts: Iterable[int | Decimal], less: Iterable[int | Decimal] = ()
    ) -> Decimal:
        """Total minus parts, plus what is taken away: 0 where it holds."""
        return Decimal(total) - sum(map(Decimal, parts), Decimal(0)) + sum(map(Decimal, less), Decimal(0))

    def holds(
        self, total: int | Decimal, parts: Iterable[int | Decimal], less: Iterable[int | Decimal] = ()
    ) -> bool:
        """Whether the parts, without what is taken away, add up to the total."""
        return self.difference(total, parts, less) == 0


@attrs.frozen(eq=False)
class Quotient:
    """How many of one register there are for each of another. 复议诉讼比: 8745 applications to 3362 suits, 2.60.

    It is no share: neither count is part of the other. `source`: where it was seen.
    """

    id: str
    zh: str
    en: str
    numerator: Count = attrs.field(kw_only=True, validator=attrs.validators.instance_of(Count))
    denominator: Count = attrs.field(kw_only=True, validator=attrs.validators.instance_of(Count))
    source: str = attrs.field(default="", kw_only=True)

    def from_counts(self, numerator: int, denominator: int) -> Tally:
        """Two printed counts as a tally, whose `rate` is exact and None over 0."""
        return Tally(numerator, denominator, nested=False, scale=PLAIN)

    def of(self, numerator: Tally, denominator: Tally) -> Tally:
        """Two counts as one tally; what is undecided in either stays so."""
        return attrs.evolve(
            self.from_counts(int(numerator.numerator), int(denominator.numerator)),
            maybe_numerator=numerator.unknown, maybe_denominator=denominator.unknown,
        )  # fmt: skip


@attrs.frozen(eq=False)
class NoRate:
    """Counts that stand near each other and look like a rate, but must not be divided: `why` says so.

    379 reviews over 357 cases are no coverage: what is reviewed is no part of what is filed.
    """

    id: str
    zh: str
    en: str
    numerator: tuple[Count, ...] = attrs.field(kw_only=True, validator=_COUNTS)
    denominator: Count = attrs.field(kw_only=True, validator=attrs.validators.instance_of(Count))
    why: tuple[str, str] = attrs.field(kw_only=True)
