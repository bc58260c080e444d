"""Working days of arrays: the answers and the refusals of the methods of `WorkCalendar`, element by element."""

from datetime import date, datetime, timedelta
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fazhi import arrays
from fazhi.calendar import CalendarCoverageError, WorkCalendar

CHINA = WorkCalendar.china()
#: short, and partly before 1970: the days around its ends come up often
OWN = WorkCalendar.from_rows(
    date(1969, 12, 20), date(1970, 1, 31), [(date(1969, 12, 21), "上班"), (date(1970, 1, 1), "放假")]
)
#: a Saturday and a Sunday: no working day at all
WEEKEND = WorkCalendar.from_rows(date(2024, 3, 2), date(2024, 3, 3), [])
CALENDARS = [CHINA, OWN, WEEKEND]
DAY = "datetime64[D]"
calendars = st.sampled_from(CALENDARS)
units = st.sampled_from(["h", "m", "s", "ms", "us", "ns"])
MANY = 3 * arrays.PAIRS + 1


def days(text):
    return np.array(text.split(), dtype=DAY)


def days_near(calendar):
    near = timedelta(days=5)
    return st.dates(calendar.first - near, calendar.last + near) | st.sampled_from([date.min, date.max])


def counts():
    return st.integers(0, 12) | st.integers(0, 6000) | st.just(2**62)


def outcome(ask, *values):
    """What a method answers, or which refusal it raises."""
    try:
        return ask(*values)
    except ValueError as error:
        return type(error), getattr(error, "day", None)


def is_refused(answer):
    return isinstance(answer, tuple)


def agree(function, method, rows, columns):
    """Whether an array is answered as its elements are, and refused as the first that is refused."""
    one_by_one = [outcome(method, *row) for row in rows]
    refused = [answer for answer in one_by_one if is_refused(answer)]
    at_once = outcome(function, *columns)
    if is_refused(at_once) or refused:
        return at_once == refused[0]
    return at_once.tolist() == one_by_one


# The same answers
@given(st.data(), calendars)
def test_counts_are_those_of_the_calendar(data, calendar):
    rows = data.draw(st.lists(st.tuples(days_near(calendar), days_near(calendar)), max_size=6))
    starts, ends = (np.array([row[i] for row in rows], dtype=DAY) for i in (0, 1))

    count = partial(arrays.working_days_between, calendar=calendar)

    assert agree(count, calendar.working_days_between, rows, (starts, ends))


@given(st.data(), calendars)
def test_counts_of_orderly_covered_pairs_are_those_of_the_calendar(data, calendar):
    covered = st.dates(calendar.first - timedelta(days=1), calendar.last)
    rows = data.draw(st.lists(st.tuples(covered, covered).map(sorted), max_size=20))
    starts, ends = (np.array([row[i] for row in rows], dtype=DAY) for i in (0, 1))

    counted = arrays.working_days_between(starts, ends, calendar=calendar)

    assert counted.dtype == np.int64
    assert counted.tolist() == [calendar.working_days_between(*row) for row in rows]


@pytest.mark.parametrize("name", ["nth_working_day_after", "nth_working_day_before"])
@given(st.data(), calendars)
def test_the_nth_working_days_are_those_of_the_calendar(name, data, calendar):
    rows = data.draw(st.lists(st.tuples(days_near(calendar), counts()), max_size=6))
    given_days, n = np.array([row[0] for row in rows], dtype=DAY), np.array([row[1] for row in rows], dtype=np.int64)

    ask = partial(getattr(arrays, name), calendar=calendar)

    assert agree(ask, getattr(calendar, name), rows, (given_days, n))


@pytest.mark.parametrize("name", ["nth_working_day_after", "nth_working_day_before"])
@given(st.data(), calendars, counts())
def test_one_n_serves_all_days(name, data, calendar, n):
    drawn = data.draw(st.lists(days_near(calendar), max_size=3))

    ask = partial(getattr(arrays, name), n=n, calendar=calendar)

    assert agree(ask, getattr(calendar, name), [(day, n) for day in drawn], (np.array(drawn, dtype=DAY),))


@pytest.mark.parametrize("name", ["roll", "is_working_day", "covers"])
@given(st.data(), calendars)
def test_what_is_asked_of_a_day_is_answered_as_by_the_calendar(name, data, calendar):
    drawn = data.draw(st.lists(days_near(calendar), max_size=4))

    ask = partial(getattr(arrays, name), calendar=calendar)

    assert agree(ask, getattr(calendar, name), [(day,) for day in drawn], (np.array(drawn, dtype=DAY),))


@pytest.mark.parametrize("calendar", CALENDARS)
def test_every_covered_day_is_worked_or_not_as_in_the_calendar(calendar):
    every = np.arange(calendar.first, calendar.last + timedelta(days=1), dtype=DAY)

    worked = arrays.is_working_day(every, calendar=calendar)

    assert worked.dtype == np.bool_
    assert every[worked].tolist() == list(calendar.working)
    assert arrays.covers(every, calendar=calendar).all()


@pytest.mark.parametrize("calendar", CALENDARS)
def test_at_both_ends_each_day_is_answered_or_refused_as_by_the_calendar(calendar):
    edges = [end + timedelta(days=i) for end in (calendar.first, calendar.last) for i in range(-3, 4)]

    for day in edges:
        one = np.array([day], dtype=DAY)
        for name in ("roll", "is_working_day", "covers"):
            ask = partial(getattr(arrays, name), calendar=calendar)
            assert agree(ask, getattr(calendar, name), [(day,)], (one,)), (name, day)
        for name in ("nth_working_day_after", "nth_working_day_before"):
            for n in (0, 1, 2, len(calendar.working), len(calendar.working) + 1):
                ask = partial(getattr(arrays, name), calendar=calendar)
                assert agree(ask, getattr(calendar, name), [(day, n)], (one, n)), (name, day, n)
        for end in edges:
            count = partial(arrays.working_days_between, calendar=calendar)
            pair = (one, np.array([end], dtype=DAY))
            assert agree(count, calendar.working_days_between, [(day, end)], pair), (day, end)


def test_the_calendar_of_the_country_is_the_default():
    assert arrays.nth_working_day_after(days("2024-09-30"), 1).tolist() == [date(2024, 10, 8)]
    assert arrays.nth_working_day_before(days("2024-10-08"), 1).tolist() == [date(2024, 9, 30)]
    assert arrays.roll(days("2024-10-01")).tolist() == [date(2024, 10, 8)]
    assert arrays.is_working_day(days("2024-09-29 2024-10-02")).tolist() == [True, False]
    assert arrays.working_days_between(days("2024-09-30"), days("2024-10-12")).tolist() == [5]


def test_long_arrays_are_counted_piece_by_piece():
    starts = np.datetime64("2024-01-01") + np.arange(MANY) % 400
    ends = starts + np.arange(MANY) % 300

    counted = arrays.working_days_between(starts, ends)

    upto = np.array(CHINA.upto)
    row = np.datetime64(CHINA.first - timedelta(days=1))
    assert (counted == upto[(ends - row).astype(int)] - upto[(starts - row).astype(int)]).all()


# Shapes
def test_shapes_broadcast_as_in_numpy():
    starts, ends = days("2024-03-01 2024-03-04"), days("2024-03-08 2024-03-15 2024-04-30")

    table = arrays.working_days_between(starts[:, None], ends)

    assert table.shape == (2, 3)
    assert table.tolist() == [
        [CHINA.working_days_between(start, end) for end in ends.tolist()] for start in starts.tolist()
    ]
    assert arrays.working_days_between(starts[0], ends).tolist() == table[0].tolist()
    assert arrays.nth_working_day_after(starts[:, None], np.array([1, 2, 3])).shape == (2, 3)
    assert arrays.nth_working_day_before(starts[0], np.array([0, 1], dtype=np.uint8)).shape == (2,)
    assert arrays.roll(starts[:, None]).shape == arrays.covers(starts[:, None]).shape == (2, 1)
    with pytest.raises(ValueError, match="broadcast"):
        arrays.working_days_between(starts, ends)


def test_a_scalar_is_answered_by_an_array_without_axes():
    day, friday, monday = np.datetime64("2024-03-01"), date(2024, 3, 1), date(2024, 3, 4)

    answers = [
        arrays.working_days_between(day, day + 3),
        arrays.nth_working_day_after(day, 1),
        arrays.nth_working_day_before(day + 3, 1),
        arrays.roll(day),
        arrays.is_working_day(day),
        arrays.covers(day),
    ]

    assert all(isinstance(answer, np.ndarray) and answer.shape == () for answer in answers)
    assert [answer.item() for answer in answers] == [1, monday, friday, friday, True, True]


def test_an_empty_array_has_an_empty_answer_of_its_type():
    none = np.array([], dtype=DAY)

    assert arrays.working_days_between(none, none).dtype == np.int64
    assert arrays.working_days_between(none, np.datetime64("2024-03-01")).shape == (0,)
    for answer in (
        arrays.nth_working_day_after(none, 1),
        arrays.nth_working_day_before(none, np.array([], dtype=int)),
        arrays.roll(none),
    ):
        assert (answer.dtype, answer.shape) == (np.dtype(DAY), (0,))
    for truth in (arrays.is_working_day(none), arrays.covers(none)):
        assert (truth.dtype, truth.shape) == (np.dtype(bool), (0,))


def test_steps_byte_order_and_read_only_arrays_make_no_difference():
    plain = days("2024-03-01 2024-03-02 2024-03-04 2024-03-05")
    swapped = plain.astype(">M8[D]")
    plain.flags.writeable = False

    assert arrays.roll(swapped).tolist() == arrays.roll(plain).tolist()
    assert arrays.working_days_between(plain[::2], plain[1::2]).tolist() == [0, 1]
    assert arrays.working_days_between(swapped[::2], swapped[1::2]).tolist() == [0, 1]
    assert arrays.working_days_between(plain[::-1], np.datetime64("2024-03-05")).tolist() == [0, 1, 2, 2]


def test_the_answer_is_no_view_of_what_was_asked():
    asked = days("2024-03-01 2024-03-04")

    arrays.nth_working_day_after(asked, 0)[:] = np.datetime64("2000-01-01")

    assert asked.tolist() == [date(2024, 3, 1), date(2024, 3, 4)]


# Other units
@given(st.lists(st.dates(date(1950, 1, 1), date(2100, 1, 1))), units)
def test_a_midnight_of_any_finer_unit_is_a_day(drawn, unit):
    midnights = np.array(drawn, dtype=DAY).astype(f"datetime64[{unit}]")

    assert arrays.nth_working_day_after(midnights, 0).tolist() == drawn


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(1, 86_400_000_000 - 1))
def test_another_time_than_midnight_is_refused(day, microseconds):
    midnight = np.datetime64(day, "us")
    moments = np.array([midnight, midnight + microseconds])

    with pytest.raises(TypeError, match=r"days must be midnights, got .* at position 1; hint: astype.* drops the time"):
        arrays.covers(moments)


@pytest.mark.parametrize("end", [-(2**63) + 1, 2**63 - 1])
def test_the_ends_of_a_fine_unit_are_no_midnights(end):
    with pytest.raises(TypeError, match="midnights"):
        arrays.covers(np.array([end]).view("datetime64[ns]"))


@pytest.mark.parametrize("unit", ["Y", "M", "W"])
def test_a_year_a_month_or_a_week_is_no_day(unit):
    with pytest.raises(TypeError, match=r"got one of (years|months|weeks); hint: astype.* takes the first day of each"):
        arrays.roll(np.array(["2024-03"], dtype="datetime64[M]").astype(f"datetime64[{unit}]"))


# What is refused
BAD_DAYS = [
    np.array([date(2024, 3, 1)], dtype=object),
    np.array(["2024-03-01"]),
    np.array([20240301]),
    np.array([19783.0]),
    np.array([True]),
    np.array([], dtype=float),
    np.array([1], dtype="timedelta64[D]"),
    np.array([datetime(2024, 3, 1).astimezone()], dtype=object),
    np.ma.masked_array(days("2024-03-01"), mask=[True]),
    [np.datetime64("2024-03-01")],
    date(2024, 3, 1),
    "2024-03-01",
    None,
]
ASK = [
    arrays.covers,
    arrays.is_working_day,
    arrays.roll,
    lambda days: arrays.nth_working_day_after(days, 0),
    lambda days: arrays.nth_working_day_before(days, 7),
    lambda days: arrays.working_days_between(days, np.datetime64("2024-03-01")),
    lambda days: arrays.working_days_between(np.datetime64("2024-03-01"), days),
]


@pytest.mark.parametrize("bad", BAD_DAYS, ids=repr)
@pytest.mark.parametrize("ask", ASK)
def test_what_is_no_array_of_days_is_refused_with_the_way_to_make_one(ask, bad):
    with pytest.raises(TypeError, match=r"must be a numpy array of days, got .*; hint: astype\('datetime64\[D\]'\)"):
        ask(bad)


@pytest.mark.parametrize("unit", ["D", "s", "ns"])
@pytest.mark.parametrize("ask", ASK[1:])
def test_missing_days_are_refused_with_their_number_and_the_first_position(ask, unit):
    gappy = days("2024-03-01 NaT 2024-03-01 NaT").astype(f"datetime64[{unit}]")

    with pytest.raises(ValueError, match=r"got 2 NaT, the first at position 1; hint: keep .*isnat.*covers") as refused:
        ask(gappy)

    assert type(refused.value) is ValueError


def test_a_missing_day_is_not_covered():
    asked = days("2024-03-01 NaT 2003-12-31 9999-12-31")

    assert arrays.covers(asked).tolist() == [True, False, False, False]
    assert not arrays.covers(np.array(["NaT"], dtype="datetime64")).any()
    assert arrays.roll(asked[arrays.covers(asked)]).tolist() == [date(2024, 3, 1)]


def test_a_missing_scalar_has_no_position():
    with pytest.raises(ValueError, match="got 1 NaT; hint"):
        arrays.roll(np.datetime64("NaT", "D"))


def test_a_missing_day_late_in_a_long_array_is_found():
    starts = np.full(MANY, np.datetime64("2024-03-01"))
    ends = starts.copy()
    ends[-1] = np.datetime64("NaT")

    with pytest.raises(ValueError, match=f"ends must not be missing, got 1 NaT, the first at position {MANY - 1};"):
        arrays.working_days_between(starts, ends)


def test_a_reversed_pair_is_refused_with_its_position():
    with pytest.raises(ValueError, match=r"end \(2024-03-01\) lies before start \(2024-03-02\); .* at position 1$"):
        arrays.working_days_between(days("2024-03-01 2024-03-02"), np.datetime64("2024-03-01"))
    with pytest.raises(ValueError, match=r"lies before start .* at position \(1, 0\)$"):
        arrays.working_days_between(days("2024-03-01 2024-03-04")[:, None], days("2024-03-01 2024-03-04"))
    with pytest.raises(ValueError, match=r"hint: swap them$"):
        arrays.working_days_between(np.datetime64("2024-03-02"), np.datetime64("2024-03-01"))


def test_an_uncovered_day_is_refused_with_its_position():
    after_last = CHINA.last + timedelta(days=1)
    asked = np.array([CHINA.last, after_last, date.max], dtype=DAY)

    with pytest.raises(CalendarCoverageError) as refused:
        arrays.is_working_day(asked)

    assert (refused.value.day, refused.value.first, refused.value.last) == (after_last, CHINA.first, CHINA.last)
    assert refused.value.__notes__ == ["it is needed at position 1"]


@pytest.mark.parametrize("far", [-(2**63) + 1, -(10**9), 10**7, 2**63 - 1])
def test_a_day_of_no_calendar_at_all_is_refused(far):
    asked = np.array([far]).view(DAY)

    assert not arrays.covers(asked).any()
    with pytest.raises(ValueError, match=r"years 1 through 9999, got .* at position 0; hint"):
        arrays.is_working_day(asked)
    with pytest.raises(ValueError, match=r"years 1 through 9999"):
        arrays.working_days_between(asked, asked)
    with pytest.raises(ValueError, match=r"years 1 through 9999"):
        arrays.nth_working_day_before(asked[0], 1)


@pytest.mark.parametrize("bad", [True, 7.0, "7", None, np.array([7.0]), np.array([True]), np.ma.masked_array([1])])
def test_an_n_that_is_no_whole_number_is_refused(bad):
    with pytest.raises(TypeError, match=r"n must be (a )?whole number.* hint"):
        arrays.nth_working_day_after(days("2024-03-01"), bad)


def test_a_negative_n_is_refused_even_where_nothing_is_asked():
    with pytest.raises(ValueError, match=r"n must not be negative, got -1; hint"):
        arrays.nth_working_day_after(np.array([], dtype=DAY), -1)
    with pytest.raises(ValueError, match=r"n must not be negative, got -2 at position 1; hint"):
        arrays.nth_working_day_before(days("2024-03-01"), np.array([1, -2], dtype=np.int8))


def test_an_n_of_any_size_overflows_nothing():
    for n in (2**80, np.array([2**63 - 1]), np.array([2**64 - 1], dtype=np.uint64), np.uint64(2**64 - 1)):
        with pytest.raises(CalendarCoverageError):
            arrays.nth_working_day_after(days("2024-03-01"), n)
        with pytest.raises(CalendarCoverageError):
            arrays.nth_working_day_before(days("2024-03-01"), n)
    assert arrays.nth_working_day_after(days("2024-03-01"), np.array([120], dtype=np.int8)).shape == (1,)


def test_the_table_of_a_calendar_is_made_once():
    arrays.roll(days("2024-03-01"))
    made = arrays._table.cache_info().misses

    arrays.working_days_between(days("2024-03-01"), days("2024-03-01"))

    assert arrays._table.cache_info().misses == made
