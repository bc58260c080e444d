"""How an exact quotient is told: in percent, in days, per hundred, as a change."""

from __future__ import annotations

from enum import Enum
from fractions import Fraction

import attrs

from fazhi.rounding import Rounding, rounded


class Empty(Enum):
    """What is told of a rate whose denominator is 0: offices differ, and a table says which it follows."""

    NO_RATE = None, "不计算", "no rate"
    FULL = Fraction(1), "按100 %计", "taken for 100 %"
    ZERO = Fraction(0), "按0计", "taken for 0"

    def __init__(self, rate: Fraction | None, zh: str, en: str) -> None:
        self.rate, self.zh, self.en = rate, zh, en


@attrs.frozen
class Scale:
    """`(quotient - less) x times`, in `unit` (Chinese, English). A change is the quotient less 1."""

    times: int = 1
    unit: tuple[str, str] = ("", "")
    less: int = 0

    def value(self, rate: Fraction) -> Fraction:
        """The quotient as a number of units."""
        return (rate - self.less) * self.times

    def of_nothing(self, empty: Empty) -> Fraction | None:
        """The quotient that is told of x/0: only a share can be full, and a change from nothing is no number at all."""
        return empty.rate if self == PERCENT or (empty is Empty.ZERO and not self.less) else None

    def text(self, rate: Fraction | None, places: int = 2, how: Rounding = Rounding.HALF_UP, lang: str = "zh") -> str:
        """As printed: "57.14 %", "96.62日"; "—" for None."""
        if rate is None:
            return "—"
        unit = self.unit[lang == "en"]
        space = " " if unit and unit.isascii() else ""
        return f"{rounded(self.value(rate), places, how):,f}{space}{unit}"

    def beside_median(
        self, mean: str, median: Fraction | None, n: object, places: int, how: Rounding, lang: str
    ) -> str:
        """A mean as printed beside its median, which has decimals if need be: "平均13.00日，中位数13日（7件）"."""
        middle = self.text(median, places if median and median.denominator > 1 else 0, how, lang)
        return f"mean {mean}, median {middle} (of {n})" if lang == "en" else f"平均{mean}，中位数{middle}（{n}件）"

    @property
    def steps(self) -> str:
        """What is done to the quotient, for others than percent: " × 365"."""
        less = f" − {self.less}" if self.less else ""
        return less if self.unit[0] == "%" or self.times == 1 else f"{less} × {self.times}"


PERCENT = Scale(100, ("%", "%"))
CHANGE = Scale(100, ("%", "%"), 1)
DAYS = Scale(1, ("日", "days"))
