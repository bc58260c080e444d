"""How many records took how many days: exact, and it adds up, so that a median of parts is the median of the whole."""

from __future__ import annotations

import collections
import itertools
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Self

import attrs

HALF = Fraction(1, 2)


def _share(value: Fraction | Decimal | int) -> Fraction:
    if isinstance(value, float):
        msg = f"a float is not exact, got {value!r}: write Fraction(9, 10) or Decimal('0.9')"
        raise TypeError(msg)
    if not 0 < value <= 1:
        msg = f"a quantile is asked for a share above 0 and up to 1, got {value}"
        raise ValueError(msg)
    return Fraction(value)


@attrs.frozen
class Histogram:
    """Numbers of days, each with how often it occurs, in ascending order. `Histogram.of([3, 3, 10])`.

    `Histogram.of(a) + Histogram.of(b) == Histogram.of(a + b)`: nothing is lost by counting in parts.
    """

    counts: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, days: Iterable[int]) -> Self:
        """That of single numbers of days."""
        return cls.counted(collections.Counter(days))

    @classmethod
    def counted(cls, counts: Mapping[int, int]) -> Self:
        """That of numbers of days which were counted already: days -> how often."""
        return cls(tuple(sorted((d, n) for d, n in counts.items() if n)))

    def __add__(self, other: Histogram) -> Histogram:
        if not isinstance(other, Histogram):
            return NotImplemented
        merged = collections.Counter(dict(self.counts))
        merged.update(dict(other.counts))
        return Histogram.counted(merged)

    def __len__(self) -> int:
        return sum(n for _, n in self.counts)

    @property
    def total(self) -> int:
        """All days together."""
        return sum(d * n for d, n in self.counts)

    @property
    def mean(self) -> Fraction | None:
        """The mean number of days; None of nothing."""
        return Fraction(self.total, len(self)) if self.counts else None

    @property
    def median(self) -> Fraction | None:
        """The middle one, or the mean of the two middle ones; None of nothing."""
        if not self.counts:
            return None
        n = len(self)
        return Fraction(self._at((n + 1) // 2) + self._at(n // 2 + 1), 2)

    def quantile(self, share: Fraction | Decimal | int) -> int | None:
        """The smallest number of days within which at least this share is done (nearest rank); None of nothing.

        Raises TypeError for a float, ValueError for a share that is not above 0 and up to 1.
        """
        share = _share(share)
        return self._at(-(-len(self) * share.numerator // share.denominator)) if self.counts else None

    def within(self, days: int) -> int:
        """How many took at most so many days."""
        return sum(n for d, n in self.counts if d <= days)

    def _at(self, rank: int) -> int:
        """The one at that rank, counted from 1."""
        ends = itertools.accumulate(n for _, n in self.counts)
        return next(d for (d, _), end in zip(self.counts, ends, strict=True) if rank <= end)
