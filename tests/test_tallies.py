"""Tallies in and out as JSON: what districts send, a province adds up without losing a thing, a cent or a day."""

import itertools
import json
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.histogram import Histogram
from fazhi.scale import CHANGE, PERCENT, Empty, Scale
from fazhi.tally import exact_sum

few = st.integers(0, 9)
unsure = st.tuples(few, few, few)
scales = st.sampled_from([PERCENT, CHANGE, Scale(365, ("日", "days")), Scale(1, ("元", "元"))])
cents = st.decimals(0, 10**9, places=2)
things = st.frozensets(st.sampled_from(["甲", "乙", "丙", "丁"]))
groups = st.tuples(things, things, things, things, things)
sizes = st.tuples(few, few, few, few, few)


@st.composite
def shares(draw):
    bottom, maybe = draw(few), draw(unsure)
    maybe = (min(maybe[0], bottom), *maybe[1:])
    return fz.Tally.of(draw(st.integers(0, bottom - maybe[0])), bottom, maybe)


counts = st.builds(fz.Tally.of, few, st.none(), st.tuples(few, st.just(0), st.just(0)))
sums = st.builds(fz.Tally.of, cents, st.none(), st.tuples(few, st.just(0), st.just(0)))
quotients = st.builds(fz.Tally.of, few | cents, few, unsure, nested=st.just(False), scale=scales)
lasting = st.lists(st.integers(0, 99)).map(
    lambda days: fz.Tally.of(sum(days), len(days), (0, 0, 0), days=Histogram.of(days), scale=Scale(1, ("日", "days")))
)
matters = st.builds(fz.Tally.of_ids, groups, sizes, rate=st.booleans(), nested=st.just(False))
KINDS = [counts, sums, shares(), lasting, matters]


def sent(tally):
    """The same tally, as another office reads it."""
    return fz.Tally.from_dict(json.loads(json.dumps(tally.to_dict())))


@given(st.one_of(*KINDS, quotients))
def test_a_tally_survives_json(tally):
    assert sent(tally) == tally


@pytest.mark.parametrize("kind", KINDS, ids=["counts", "sums", "shares", "days", "matters"])
def test_what_is_sent_adds_up_to_what_was_counted_at_once(kind):
    @given(st.lists(kind, max_size=4))
    def adds_up(parts):
        rates = {t.denominator is None for t in parts}
        if len(rates) > 1:
            return
        assert sum(map(sent, parts), fz.Tally()) == sum(parts, fz.Tally()) == sum(reversed(parts), fz.Tally())

    adds_up()


def test_one_matter_in_two_districts_is_one_matter_of_the_province():
    one = fz.Tally.of_ids((frozenset("甲乙"), *[frozenset()] * 4), (1, 0, 0, 0, 0), rate=False)
    two = fz.Tally.of_ids((frozenset("乙丙"), *[frozenset()] * 4), (0, 0, 0, 0, 0), rate=False)
    assert (one.numerator, two.numerator) == (3, 2)
    assert (sent(one) + sent(two)).numerator == 4


# Tallies add up
def test_tallies_add_up():
    assert fz.Tally(4, 7) + fz.Tally(1, 3) == fz.Tally(5, 10)
    assert fz.Tally() + fz.Tally(4, 7) == fz.Tally(4, 7) + fz.Tally() == fz.Tally(4, 7)
    assert sum([fz.Tally(4, 7), fz.Tally(1, 3)]) == fz.Tally(5, 10)
    assert not (fz.Tally(1, 2) + fz.Tally(1, 2, nested=False)).nested
    with pytest.raises(TypeError, match="different measures"):
        fz.Tally(4) + fz.Tally(1, 3)


def test_nothing_of_nothing_has_no_rate():
    none = fz.catalog.metric("litigation.loss_rate").of([], fz.Period.year(2024))
    assert (none, none.rate, none.bounds) == (fz.Tally(0, 0), None, (None, None))
    assert str(none) == "0/0 = —"
    assert none.to_dict()["rate"] is None


tallies = st.builds(
    fz.Tally, numerator=st.integers(0, 9), denominator=st.integers(0, 9), maybe_numerator=st.integers(0, 9),
    maybe_both=st.integers(0, 9), maybe_denominator=st.integers(0, 9), nested=st.booleans(),
)  # fmt: skip


@given(tallies, tallies, tallies)
def test_tallies_add_up_in_any_order(a, b, c):
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a
    assert (a + b).unknown == a.unknown + b.unknown


@given(st.integers(0, 5), st.integers(0, 5), st.integers(0, 3), st.integers(0, 3), st.integers(0, 3))
def test_bounds_are_the_lowest_and_the_highest_of_all_that_may_turn_out(top, rest, maybe_top, both, bottom):
    found = fz.Tally(top, top + rest + maybe_top, maybe_top, both, bottom)
    possible = [
        Fraction(top + x + y, whole)
        for x, inside, out in itertools.product(range(maybe_top + 1), range(both + 1), range(bottom + 1))
        for y in range(inside + 1)
        if (whole := top + rest + maybe_top + inside + out)
    ]
    low, high = found.bounds
    assert (low, high) == ((min(possible), max(possible)) if possible else (None, None))


# What is no tally is refused with all reasons at once
GOOD: dict[str, Any] = fz.Tally(4, 7).to_dict()
LASTING: dict[str, Any] = fz.Tally.of(3, 2, (0, 0, 0), days=Histogram.of([1, 2])).to_dict()
THINGS: dict[str, Any] = fz.Tally.of_ids((frozenset("甲"), *[frozenset()] * 4), (0,) * 5, rate=False).to_dict()


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"numerator": -1}, ["'numerator' is neither a whole number from 0 up nor an amount in text: -1"]),
        ({"numerator": 4.0}, ["'numerator' is neither"]),
        ({"numerator": True}, ["'numerator' is neither"]),
        ({"numerator": "NaN"}, ["'numerator' is neither"]),
        ({"denominator": "seven"}, ["'denominator' is neither"]),
        ({"maybe_both": -1, "nested": 1}, ["'maybe_both' is no whole number", "'nested' is neither true nor false"]),
        ({"rate": "4/8"}, ["'rate' is '4/8', but what stands beside it makes it '4/7'"]),
        ({"unknown": 3}, ["'unknown' is 3, but what stands beside it makes it 0"]),
        ({"numerator": 8, "rate": "8/7"}, ["its numerator 8 is said to be part of its denominator 7"]),
        ({"denominatr": 7}, ["'denominatr' is unknown (did you mean 'denominator'"]),
        ({"scale": {"times": 365}}, ["'scale' is no times, less and unit"]),
        ({"days": [[1, -2]]}, ["'days' is no list of days and how often"]),
        ({"ids": [[], [], [], [], []]}, ["'ids' and 'alone' stand together"]),
        ({"ids": [[1]], "alone": [0]}, ["'ids' and 'alone' hold texts and counts for 5 groups"]),
    ],
)
def test_what_is_no_tally_is_refused_with_every_reason(changes, reasons):
    with pytest.raises(ValueError, match="this is no tally") as error:
        fz.Tally.from_dict(GOOD | changes)
    assert all(reason in str(error.value) for reason in reasons)


def test_days_and_things_must_make_up_the_counts():
    with pytest.raises(ValueError, match="its days make 3/2, not 4/2"):
        fz.Tally.from_dict(LASTING | {"numerator": 4, "rate": "2"})
    with pytest.raises(ValueError, match="'numerator' is 2, but what stands beside it makes it 1"):
        fz.Tally.from_dict(THINGS | {"numerator": 2})


def test_a_list_is_no_tally():
    with pytest.raises(ValueError, match="a JSON object is needed"):
        fz.Tally.from_dict([4, 7])  # type: ignore[arg-type]
    missing = {k: v for k, v in GOOD.items() if k not in ("numerator", "maybe_both")}
    with pytest.raises(ValueError, match="'numerator' is missing; 'maybe_both' is missing"):
        fz.Tally.from_dict(missing)


# What is told of it
def test_a_denominator_of_nothing_is_told_as_the_office_asks():
    none = fz.Tally(0, 0)
    assert [none.shown(empty=e) for e in Empty] == ["—", "100.00 %", "0.00 %"]
    assert [fz.Tally(3, 0, nested=False).text(empty=e) for e in Empty] == [
        "3/0 = —", "3/0 = 100.00 %", "3/0 = 0.00 %",
    ]  # fmt: skip
    assert fz.Tally(0, 7).shown(empty=Empty.FULL) == "0.00 %"


@given(st.one_of(*KINDS, quotients))
def test_what_is_unknown_is_said_in_both_languages(tally):
    for lang, word in (("zh", "无法判断"), ("en", "undecided")):
        assert (word in tally.text(lang)) == bool(tally.unknown)


def test_tallies_of_other_scales_are_not_added():
    with pytest.raises(TypeError, match="different measures"):
        fz.Tally(9, 34) + attrs.evolve(fz.Tally(1, 7), scale=Scale(365, ("日", "days")))


# Whole cents beside the decimals: integers know no rounding
IN_CENTS = [(n * 7919) % 10_000_019 for n in range(1_000_000)]


def test_the_money_of_a_million_amounts_is_exact_to_the_cent():
    total = exact_sum(Decimal(n).scaleb(-2) for n in IN_CENTS)
    assert total == Decimal(sum(IN_CENTS)).scaleb(-2)
