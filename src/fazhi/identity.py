"""What must hold between counts: sums without a rest, and quotients that look like a rate but are none."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import attrs

from fazhi.measures import Count


@attrs.frozen(eq=False)
class Identity:
    """A sum that must hold: the total is its parts, with none left over. 立案 = 普通程序 + 简易程序."""

    id: str
    zh: str
    en: str
    total: Count = attrs.field(kw_only=True)
    parts: tuple[Count, ...] = attrs.field(kw_only=True)

    def difference(self, total: int | Decimal, parts: Iterable[int | Decimal]) -> Decimal:
        """Total minus parts: 0 where it holds."""
        return Decimal(total) - sum((Decimal(p) for p in parts), Decimal(0))

    def holds(self, total: int | Decimal, parts: Iterable[int | Decimal]) -> bool:
        """Whether the parts add up to the total."""
        return self.difference(total, parts) == 0


@attrs.frozen(eq=False)
class NoRate:
    """Counts that stand near each other and look like a rate, but must not be divided: `why` says so.

    379 reviews over 357 cases are no coverage: what is reviewed is no part of what is filed.
    """

    id: str
    zh: str
    en: str
    numerator: tuple[Count, ...] = attrs.field(
        kw_only=True, validator=attrs.validators.deep_iterable(attrs.validators.instance_of(Count))
    )
    denominator: Count = attrs.field(kw_only=True, validator=attrs.validators.instance_of(Count))
    why: tuple[str, str] = attrs.field(kw_only=True)
