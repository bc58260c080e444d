"""Intervals of shares of few, and changes between periods: percentage points are not percent."""

import decimal
import math
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.histogram import Histogram
from fazhi.intervals import RULE_OF_THREE, WILSON, interval, none_seen, normal_quantile, rule_of_three, wilson
from fazhi.scale import CHANGE, DAYS, Scale

LEVELS = [Decimal("0.90"), Decimal("0.95"), Decimal("0.99")]
SHARES = st.integers(1, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


# Wilson's interval
@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    [(81, 263, "0.2553", "0.3662"), (15, 148, "0.0624", "0.1605"), (0, 20, "0.0000", "0.1611"),
     (1, 29, "0.0061", "0.1718")],
)  # fmt: skip
def test_the_intervals_are_those_of_the_literature(successes, n, low, high):
    # R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872: table I, method 3; from memory, not from the paper
    found = wilson(successes, n)
    assert (f"{found.low:.4f}", f"{found.high:.4f}") == (low, high)


def test_the_normal_quantiles_are_those_of_tables():
    shown = [f"{normal_quantile((1 + level) / 2):.12f}" for level in LEVELS]
    assert shown == ["1.644853626951", "1.959963984540", "2.575829303549"]


@given(st.integers(7500, 9999))
def test_the_quantiles_agree_with_the_standard_library(share):
    assert math.isclose(normal_quantile(Decimal(share) / 10000), NormalDist().inv_cdf(share / 10000), rel_tol=1e-13)


@given(SHARES, st.sampled_from(LEVELS))
def test_the_ends_solve_what_defines_them(share, level):
    x, n = share
    found, z = wilson(x, n, level), Fraction(normal_quantile((1 + level) / 2))
    for end in (Fraction(found.low), Fraction(found.high)):
        # (share - end)^2 = z^2 end (1 - end) / n
        assert abs((Fraction(x, n) - end) ** 2 - z * z * end * (1 - end) / n) < Fraction(1, 10**25)


@given(SHARES, st.sampled_from(LEVELS))
def test_an_interval_holds_its_share_and_is_a_mirror(share, level):
    x, n = share
    methods: list[Any] = [wilson, interval]
    for method in methods:
        one, other = (method(x, n, level), method(n - x, n, level))
        assert Fraction(x, n) in one
        assert 0 <= one.low < one.high <= 1
        assert abs(one.low - (1 - other.high)) <= Decimal("1e-27")


@given(SHARES, st.integers(2, 9))
def test_more_of_the_same_makes_it_narrower(share, times):
    x, n = share
    one, more = wilson(x, n), wilson(x * times, n * times)
    assert more.high - more.low < one.high - one.low


@given(SHARES)
def test_more_confidence_makes_it_wider(share):
    x, n = share
    widths = [found.high - found.low for found in (wilson(x, n, level) for level in LEVELS)]
    assert widths == sorted(widths)


def coverage(n, share, method):
    """How probable it is that the interval of n holds the true share, to the last digit."""
    chances = [Fraction(math.comb(n, x)) * share**x * (1 - share) ** (n - x) for x in range(n + 1)]
    assert sum(chances) == 1
    return sum(c for x, c in enumerate(chances) if share in method(x, n))


@pytest.mark.parametrize("n", [10, 20, 40])
def test_it_covers_about_as_often_as_it_says(n):
    found = [coverage(n, Fraction(k, 50), wilson) for k in range(1, 50)]
    assert Fraction(94, 100) < sum(found) / len(found) < Fraction(97, 100)
    assert min(found) > Fraction(83, 100)  # its known dip at shares near 0 and 1


@pytest.mark.parametrize("n", [5, 30, 100])
def test_the_bound_after_none_is_where_none_has_a_chance_of_one_in_twenty(n):
    bound = Fraction(none_seen(n))
    assert abs((1 - bound) ** n - Fraction(1, 20)) < Fraction(1, 10**24)


def test_no_float_and_no_context_of_the_user_enters_the_result():
    plain = wilson(4, 7), none_seen(825)
    with decimal.localcontext() as context:
        context.prec = 4
        assert (wilson(4, 7), none_seen(825)) == plain
    assert wilson(4, 7, Fraction(19, 20)) == plain[0]


@pytest.mark.parametrize(("x", "n"), [(8, 7), (-1, 7), (0, 0)])
def test_what_is_no_share_is_refused(x, n):
    with pytest.raises(ValueError, match="no share"):
        wilson(x, n)


def test_a_confidence_is_exact_and_below_certainty():
    with pytest.raises(TypeError, match=r"Decimal\('0.95'\)"):
        wilson(4, 7, 0.95)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"95 % is Decimal\('0.95'\)"):
        fz.Tally(3).interval(Decimal(95))
    with pytest.raises(TypeError, match="whole numbers"):
        wilson(4.0, 7)  # type: ignore[arg-type]


# All of them
def test_825_of_825_leave_a_third_of_a_percent_of_failures():
    found = fz.Tally(825, 825).interval()
    assert found is not None
    assert (found.method, f"{(1 - found.low) * 100:.2f} %") == (RULE_OF_THREE, "0.36 %")
    assert found.high == 1
    assert f"{float(rule_of_three(825) * 100):.2f} %" == "0.36 %"
    assert found.text() == "95 %置信区间99.64 %至100.00 %（三分法则，单侧）"
    assert found.text("en") == "95 % interval 99.64 % to 100.00 % (rule of three, one-sided)"


@given(st.integers(30, 5000))
def test_three_over_n_is_a_little_more_than_the_exact_bound(n):
    assert 1 < rule_of_three(n) / Fraction(none_seen(n)) < Fraction(106, 100)


def test_three_over_n_is_never_more_than_all():
    assert rule_of_three(2) == 1


# Of a tally
def test_only_a_share_has_an_interval():
    week = Histogram.of([3, 4])
    for tally in (
        fz.Tally(3), fz.Tally(0, 0), fz.Tally(4, 8, nested=False), fz.Tally(Decimal(700), 7),
        fz.Tally(43, 31, nested=False, scale=CHANGE), fz.Tally(9, 34, scale=Scale(365, ("日", "days"))),
        fz.Tally(7, 2, scale=DAYS, days=week), fz.Tally(9, 7),
    ):  # fmt: skip
        assert tally.interval() is None
    assert fz.Tally(4, 7).interval() == wilson(4, 7)
    assert fz.Tally(4, 7).interval(Decimal("0.9")) == wilson(4, 7, Decimal("0.9"))


def test_what_is_unknown_makes_it_as_wide_as_any_answer_would():
    assert fz.Tally(4, 7, maybe_numerator=1).interval() == attrs_like(wilson(4, 7).low, wilson(5, 7).high)
    assert fz.Tally(0, 0, maybe_denominator=3).interval() == interval(0, 1)


def attrs_like(low, high):
    return type(wilson(1, 2))(low, high, Decimal("0.95"), WILSON)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))
def test_every_answer_to_what_is_unknown_stays_within(top, rest, maybe_top, both, bottom):
    found = fz.Tally(top, top + rest + maybe_top, maybe_top, both, bottom).interval()
    answers = [
        interval(top + x + y, whole)
        for x in range(maybe_top + 1) for inside in range(both + 1) for out in range(bottom + 1)
        for y in range(inside + 1)
        if (whole := top + rest + maybe_top + inside + out)
    ]  # fmt: skip
    if found is None:
        assert not answers
        return
    assert found.low <= min(each.low for each in answers)
    assert found.high >= max(each.high for each in answers)


# Percentage points are not percent
def test_a_rate_changes_by_points_and_a_count_by_percent():
    assert fz.Tally(4, 7).points_from(fz.Tally(1, 2)) == Fraction(50, 7)
    assert fz.Tally(4, 7).change_text(fz.Tally(1, 2)) == "上升7.14个百分点"
    assert fz.Tally(4, 7).change_text(fz.Tally(1, 2), "en") == "up 7.14 percentage points"
    assert fz.Tally(1, 2).change_text(fz.Tally(4, 7), places=0) == "下降7个百分点"
    assert fz.Tally(43).growth_from(fz.Tally(31)) == Fraction(1200, 31)
    assert fz.Tally(43).change_text(fz.Tally(31)) == "增长38.71 %"
    assert fz.Tally(43).change_text(fz.Tally(31), "en", how=fz.Rounding.TRUNCATED) == "up 38.70 %"
    assert fz.Tally(31).change_text(fz.Tally(43), "en") == "down 27.91 %"
    assert fz.Tally(5, 10).change_text(fz.Tally(1, 2)) == "持平"


def test_amounts_and_means_change_in_percent():
    assert fz.Tally(Decimal("110.00")).growth_from(fz.Tally(Decimal(100))) == 10
    quick, slow = (fz.Tally(n * d, n, scale=DAYS, days=Histogram.of([d] * n)) for n, d in ((2, 30), (5, 40)))
    assert quick.growth_from(slow) == -25
    assert quick.change_text(slow) == "下降25.00 %"


def test_each_refuses_what_the_other_is_for():
    with pytest.raises(TypeError, match="growth_from"):
        fz.Tally(4).points_from(fz.Tally(3))
    with pytest.raises(TypeError, match="points_from"):
        fz.Tally(4, 7).growth_from(fz.Tally(1, 2))
    with pytest.raises(TypeError, match="different measures"):
        fz.Tally(4, 7).points_from(fz.Tally(3))
    with pytest.raises(TypeError, match="a tally changes from a tally"):
        fz.Tally(4, 7).points_from(Fraction(1, 2))  # type: ignore[arg-type]


def test_nothing_to_compare_with_is_said_and_not_raised():
    assert fz.Tally(4, 7).points_from(fz.Tally(0, 0)) is None
    assert fz.Tally(4).growth_from(fz.Tally(0)) is None
    assert fz.Tally(4).change_text(fz.Tally(0)) == "—"


def test_what_is_undecided_in_either_is_said():
    assert fz.Tally(4, 7, 1).change_text(fz.Tally(1, 2)) == "上升7.14个百分点（本期、前期另有1、0件无法判断）"
    assert fz.Tally(4).change_text(fz.Tally(2, maybe_numerator=2), "en") == "up 100.00 % (0 and 2 undecided)"


@given(SHARES, SHARES, SHARES)
def test_points_add_up_and_growth_multiplies(a, b, c):
    one, two, three = (fz.Tally(*x) for x in (a, b, c))
    first, second, both = two.points_from(one), three.points_from(two), three.points_from(one)
    assert first is not None
    assert second is not None
    assert first + second == both
    x, y, z = (fz.Tally(n) for _, n in (a, b, c))
    up, on, whole = y.growth_from(x), z.growth_from(y), z.growth_from(x)
    assert up is not None
    assert on is not None
    assert whole is not None
    assert (1 + up / 100) * (1 + on / 100) == 1 + whole / 100
