"""How an exact rate becomes the figure that is printed."""

from __future__ import annotations

from decimal import Context, Decimal
from enum import Enum
from fractions import Fraction


class Rounding(Enum):
    """The ways in which reports round; half-up unless a report shows otherwise."""

    HALF_UP = "四舍五入", "half-up"
    TRUNCATED = "截尾", "truncated"
    UP = "进位", "up"

    def __init__(self, zh: str, en: str) -> None:
        self.zh, self.en = zh, en


def rounded(value: Fraction | Decimal | int, places: int, how: Rounding = Rounding.HALF_UP) -> Decimal:
    """`value` to so many decimals, exactly: no float on the way.

    >>> rounded(Fraction(400, 7), 2), rounded(Fraction(400, 7), 0, Rounding.TRUNCATED)
    (Decimal('57.14'), Decimal('57'))
    """
    exact = Fraction(value)
    scaled = exact.numerator * 10**places
    whole, rest = divmod(abs(scaled), exact.denominator)
    if how is Rounding.HALF_UP:
        whole += 2 * rest >= exact.denominator
    elif how is Rounding.UP:
        whole += rest > 0
    return Decimal(whole if scaled >= 0 else -whole).scaleb(-places, Context(prec=max(28, len(str(whole)) + 1)))


def percent(rate: Fraction, places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
    """A rate as printed: "57.14 %"."""
    return f"{rounded(rate * 100, places, how):f} %"
