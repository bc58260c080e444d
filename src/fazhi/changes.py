"""What changed from one period to the next: a rate by percentage points, anything else in percent of what it was."""

from __future__ import annotations

from fractions import Fraction

from fazhi.rounding import Rounding, rounded
from fazhi.tally import Tally


def points_between(now: Tally, before: Tally) -> Fraction | None:
    """By how many percentage points a rate is higher; None where one of the two has no rate.

    Raises TypeError for what is not told in percent, and for two measures.
    """
    _require_one_measure(now, before)
    if not is_percent(now):
        msg = "percentage points are between rates in percent: a count, an amount or a mean changes by growth_from(...)"
        raise TypeError(msg)
    return None if now.value is None or before.value is None else now.value - before.value


def growth_between(now: Tally, before: Tally) -> Fraction | None:
    """By how many percent of what it was a count, an amount or a mean is higher; None where it was not above 0.

    Raises TypeError for a rate in percent, and for two measures.
    """
    _require_one_measure(now, before)
    if is_percent(now):
        msg = "a rate in percent changes by percentage points, which are not percent: points_from(...)"
        raise TypeError(msg)
    if now.value is None or before.value is None or before.value <= 0:
        return None
    return (now.value / before.value - 1) * 100


def change_text(now: Tally, before: Tally, lang: str, places: int, how: Rounding) -> str:
    """As printed: 上升7.14个百分点, 增长38.71 %, 持平; "—" where there is nothing to compare with."""
    rate = is_percent(now)
    change = (points_between if rate else growth_between)(now, before)
    return _said(change, rate, lang, places, how) + _doubt(now.unknown, before.unknown, lang)


def is_percent(tally: Tally) -> bool:
    """Whether it is told in percent."""
    return tally.denominator is not None and tally.scale.unit[1] == "%"


def _said(change: Fraction | None, rate: bool, lang: str, places: int, how: Rounding) -> str:
    en = lang == "en"
    if change is None:
        return "—"
    if change == 0:
        return "unchanged" if en else "持平"
    size = f"{rounded(abs(change), places, how):,f}"
    if en:
        return f"{'up' if change > 0 else 'down'} {size} {'percentage points' if rate else '%'}"
    if rate:
        return f"{'上升' if change > 0 else '下降'}{size}个百分点"
    return f"{'增长' if change > 0 else '下降'}{size} %"


def _doubt(now: int, before: int, lang: str) -> str:
    """What is undecided in either could change it."""
    if not (now or before):
        return ""
    return f" ({now} and {before} undecided)" if lang == "en" else f"（本期、前期另有{now}、{before}件无法判断）"


def _require_one_measure(now: Tally, before: object) -> None:
    if not isinstance(before, Tally):
        msg = f"a tally changes from a tally, got {before!r}"
        raise TypeError(msg)
    one, other = ((t.denominator is None, t.days is None, t.scale) for t in (now, before))
    if one != other:
        msg = "tallies of different measures cannot be compared"
        raise TypeError(msg)
