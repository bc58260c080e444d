"""A printed rate, and what it can have been made from."""

from __future__ import annotations

import math
import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import Self

import attrs

from fazhi.rounding import Rounding, rounded

_PERCENTAGE = re.compile(r"([+-]?\d+(?:\.(\d+))?)\s*%")


@attrs.frozen
class Figure:
    """A percentage with the decimals that were printed: "57%" and "57.0%" say different things.

    >>> Figure.parse("22.9%").fits(Fraction(14, 61))  # 22.951 %
    (<Rounding.TRUNCATED: ('截尾', 'truncated')>,)
    """

    value: Decimal
    places: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "57%", "16.4 %" or "57％". Raises ValueError."""
        found = _PERCENTAGE.fullmatch(unicodedata.normalize("NFKC", text).strip())
        if not found:
            raise ValueError(f"{text!r} is no percentage: write it as printed, e.g. '57%'")
        return cls(Decimal(found[1]), len(found[2] or ""))

    def fits(self, rate: Fraction) -> tuple[Rounding, ...]:
        """The ways of rounding under which this rate is printed so."""
        return tuple(how for how in Rounding if rounded(rate * 100, self.places, how) == self.value)

    def whole_numerators(self, denominator: int) -> dict[Rounding, int]:
        """For each way of rounding, a whole number that over `denominator` is printed so; none where none is.

        A rate of whole cases moves in steps of 1/denominator, so a printed figure may lie between two steps.
        """
        found = {}
        for how in Rounding:
            top = self._nearest(denominator, how)
            if how in self.fits(Fraction(top, denominator)):
                found[how] = top
        return found

    def _nearest(self, denominator: int, how: Rounding) -> int:
        """The only candidate: rounding is monotone, so the end of the interval decides."""
        size, half_unit = Fraction(abs(self.value)), Fraction(1, 2 * 10**self.places)
        match how:
            case Rounding.HALF_UP:
                top = math.ceil(max(size - half_unit, Fraction(0)) * denominator / 100)
            case Rounding.TRUNCATED:
                top = math.ceil(size * denominator / 100)
            case Rounding.UP:
                top = math.floor(size * denominator / 100)
        return -top if self.value < 0 else top

    @property
    def is_bare(self) -> bool:
        """Whether it is 0 % or 100 %, which some whole number over every denominator gives."""
        return self.value in (0, 100)

    def __str__(self) -> str:
        return f"{self.value:f} %"
