"""How far chance alone reaches in a share of few: Wilson's interval, and the rule of three where none, or all, did."""

from __future__ import annotations

import functools
from decimal import Context, Decimal, localcontext
from fractions import Fraction
from statistics import NormalDist

import attrs

from fazhi.rounding import Rounding, rounded
from fazhi.scale import PERCENT
from fazhi.tally import Tally

#: the working precision, and how many decimals of a result are kept: all of them are right
DIGITS, KEPT = 60, 28
USUAL = Decimal("0.95")
WILSON, RULE_OF_THREE = "Wilson", "rule of three"
_NAMES = {WILSON: ("Wilson法", "Wilson"), RULE_OF_THREE: ("三分法则，单侧", "rule of three, one-sided")}


@attrs.frozen
class Interval:
    """From `low` to `high`, both as quotients (0.97 is 97 %), at this `confidence`, by this `method`."""

    low: Decimal
    high: Decimal
    confidence: Decimal = USUAL
    method: str = WILSON

    def __contains__(self, rate: Fraction | Decimal | int) -> bool:
        return Fraction(self.low) <= Fraction(rate) <= Fraction(self.high)

    def text(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """As printed: 95 %置信区间25.05 %至84.18 %（Wilson法）."""
        span = self.range_text(lang, places, how)
        level = level_text(self.confidence)
        return f"{level} interval {span}" if lang == "en" else f"{level}置信区间{span}"

    def range_text(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """The ends and the method, as they stand in a table whose heading names the confidence."""
        low, high = (f"{rounded(Fraction(x) * 100, places, how):f} %" for x in (self.low, self.high))
        zh, en = _NAMES[self.method]
        return f"{low} to {high} ({en})" if lang == "en" else f"{low}至{high}（{zh}）"


def level_text(confidence: Decimal | Fraction) -> str:
    """A confidence as printed: "95 %". Raises as `wilson` does for what is none."""
    return f"{(_level(confidence) * 100).normalize():f} %"


def wilson(successes: int, n: int, confidence: Decimal | Fraction = USUAL) -> Interval:
    """Wilson's score interval (1927) of a share, two-sided: `wilson(4, 7)` is 25.05 % to 84.18 %.

    It stays within 0 and 1, and holds the share. The 28 decimals are right: no float on the way.

    Raises TypeError for a float, ValueError for counts that make no share, or a confidence that is not from 0.5 to
    0.9999.
    """
    _require_share(successes, n)
    level = _level(confidence)
    z = normal_quantile((1 + level) / 2)
    with localcontext(_context()):
        square, share = z * z, Decimal(successes)
        middle = share + square / 2
        half = z * (share * (n - successes) / n + square / 4).sqrt()
        low, high = (middle - half) / (n + square), (middle + half) / (n + square)
    return Interval(
        Decimal(0) if successes == 0 else _kept(low), Decimal(1) if successes == n else _kept(high), level, WILSON
    )


def none_seen(n: int, confidence: Decimal | Fraction = USUAL) -> Decimal:
    """The highest share of failures that goes with having seen none in n, one-sided: 0.3625 % of 825, exactly.

    It is 1 - (1 - confidence)^(1/n). Raises as `wilson` does.
    """
    _require_share(0, n)
    level = _level(confidence)
    with localcontext(_context()):
        bound = 1 - ((1 - level).ln() / n).exp()
    return _kept(bound)


def rule_of_three(n: int) -> Fraction:
    """The same at 95 %, as it is done in the head: 3/n, and never more than 1. Good enough from n = 30 on.

    Raises TypeError or ValueError for what is no number of things.
    """
    _require_share(0, n)
    return min(Fraction(3, n), Fraction(1))


def interval(successes: int, n: int, confidence: Decimal | Fraction = USUAL) -> Interval:
    """Wilson's interval; where none or all of n did, the one-sided bound: of 825 in 825 no less than 99.64 %."""
    found = wilson(successes, n, confidence)
    if 0 < successes < n:
        return found
    bound = none_seen(n, found.confidence)
    low, high = (Decimal(0), bound) if successes == 0 else (1 - bound, Decimal(1))
    return Interval(low, high, found.confidence, RULE_OF_THREE)


def widest(tally: Tally, confidence: Decimal | Fraction = USUAL) -> Interval | None:
    """From the lowest end to the highest that any answer to what is unknown would bring; None of what is no share.

    A further failure lowers both ends and a further success raises both, so that two answers hold all others.
    """
    top, bottom = tally.numerator, tally.denominator
    _level(confidence)
    share = tally.nested and tally.days is None and tally.scale == PERCENT
    if not share or not isinstance(top, int) or not isinstance(bottom, int):
        return None
    most, least = bottom + tally.maybe_both + tally.maybe_denominator, max(bottom + tally.maybe_both, 1)
    best = top + tally.maybe_numerator + tally.maybe_both
    if not most or best > least or top > bottom:
        return None  # nothing to divide by, or a numerator that only claims to be part
    low, high = interval(top, most, confidence), interval(best, least, confidence)
    return Interval(low.low, high.high, low.confidence, low.method if low.method == high.method else WILSON)


@functools.cache
def normal_quantile(share: Decimal) -> Decimal:
    """The value below which this share of a standard normal distribution lies, from 0.75 to 0.99995.

    Newton's steps on the series of the distribution, from a float that is right to 15 digits: each doubles them.
    """
    with localcontext(_context()):
        x = Decimal(NormalDist().inv_cdf(float(share)))
        for _ in range(3):
            density = (-x * x / 2).exp() / (2 * _pi()).sqrt()
            x -= (Decimal("0.5") + density * _series(x) - share) / density
        return x


def _series(x: Decimal) -> Decimal:
    """Of x the sum x + x^3/3 + x^5/(3 5) + …: what the density is multiplied by to give the share between 0 and x."""
    total = term = x
    odd = 1
    while term > Decimal(10) ** -DIGITS:
        odd += 2
        term = term * x * x / odd
        total += term
    return total


def _pi() -> Decimal:
    """By Machin: 16 atan(1/5) - 4 atan(1/239)."""
    return 4 * (4 * _arctan(5) - _arctan(239))


def _arctan(of: int) -> Decimal:
    total, power, odd = Decimal(0), Decimal(1) / of, 1
    while power > Decimal(10) ** -(DIGITS + 2):
        total += power / odd if odd % 4 == 1 else -power / odd
        power, odd = power / (of * of), odd + 2
    return total


def _context() -> Context:
    """Precise whatever the user's own context is."""
    return Context(prec=DIGITS)


def _kept(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-KEPT), context=_context())


def _require_share(successes: object, n: object) -> None:
    for count in (successes, n):
        if type(count) is not int:
            msg = f"an interval is of whole numbers of things, got {count!r}"
            raise TypeError(msg)
    assert isinstance(successes, int)
    assert isinstance(n, int)
    if not (n > 0 and 0 <= successes <= n):
        msg = f"{successes} of {n} is no share: write how many of how many, e.g. wilson(4, 7)"
        raise ValueError(msg)


def _level(confidence: Decimal | Fraction) -> Decimal:
    if not isinstance(confidence, Decimal | Fraction):
        msg = f"a confidence is exact, got {confidence!r}: write Decimal('0.95')"
        raise TypeError(msg)
    level = confidence
    if isinstance(level, Fraction):
        level = _context().divide(Decimal(level.numerator), Decimal(level.denominator))
    if not Decimal("0.5") <= level <= Decimal("0.9999"):
        msg = f"a confidence lies from 0.5 to 0.9999, got {confidence}: 95 % is Decimal('0.95')"
        raise ValueError(msg)
    return level
