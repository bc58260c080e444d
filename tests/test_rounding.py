"""How an exact rate becomes the figure that is printed: the decimal module is the second truth."""

import decimal
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.rounding import percent, rounded

SECOND_TRUTH = {
    fz.Rounding.HALF_UP: decimal.ROUND_HALF_UP,
    fz.Rounding.TRUNCATED: decimal.ROUND_DOWN,
    fz.Rounding.UP: decimal.ROUND_UP,
}


@pytest.mark.parametrize("how", fz.Rounding)
@given(top=st.integers(-(10**9), 10**9), places=st.integers(0, 6), halves=st.booleans())
def test_rounding_agrees_with_the_decimal_module(how, top, places, halves):
    value = Decimal(top) / 8 if halves else Decimal(top).scaleb(-4)
    step = Decimal(1).scaleb(-places)
    assert rounded(Fraction(value), places, how) == value.quantize(step, rounding=SECOND_TRUTH[how])
    assert rounded(value, places, how).as_tuple().exponent == -places


@pytest.mark.parametrize("how", fz.Rounding)
@given(top=st.integers(0, 999), bottom=st.integers(1, 999), places=st.integers(0, 4))
def test_a_rate_that_never_ends_is_rounded_once(how, top, bottom, places):
    with decimal.localcontext() as context:
        # digits enough to tell the quotient from every tie, and cut off rather than rounded, but for its last
        context.prec, context.rounding = 40, decimal.ROUND_05UP
        quotient = Decimal(100 * top) / bottom
        expected = quotient.quantize(Decimal(1).scaleb(-places), rounding=SECOND_TRUTH[how])
    assert percent(Fraction(top, bottom), places, how) == f"{expected} %"


def test_the_three_ways_of_rounding_part_where_reports_do():
    rate = Fraction(7, 34)  # 20.588…
    assert [percent(rate, 2, how) for how in fz.Rounding] == ["20.59 %", "20.58 %", "20.59 %"]
    assert [percent(Fraction(1, 8), 0, how) for how in fz.Rounding] == ["13 %", "12 %", "13 %"]
    assert [percent(Fraction(1, 3), 0, how) for how in fz.Rounding] == ["33 %", "33 %", "34 %"]
