"""A period has a first and a last day, both included, and the names that reports print."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fazhi.period import ACCEPTED, PARTS, Period

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2050, 12, 31))
PERIODS = st.tuples(DAYS, DAYS).map(lambda days: Period(min(days), max(days)))
WHOLE = st.builds(
    lambda day, by: next(p for p in Period.year(day.year).slices(by) if day in p),
    DAYS,
    st.sampled_from(list(PARTS)),
)


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.year(2024), "2024-01-01", "2024-12-31"),
        (Period.half(2024, 1), "2024-01-01", "2024-06-30"),
        (Period.half(2024, 2), "2024-07-01", "2024-12-31"),
        (Period.quarter(2024, 3), "2024-07-01", "2024-09-30"),
        (Period.month(2024, 2), "2024-02-01", "2024-02-29"),
        (Period.month(2023, 2), "2023-02-01", "2023-02-28"),
        (Period.month(9999, 12), "9999-12-01", "9999-12-31"),
        (Period.until(d("2024-05-17")), "2024-01-01", "2024-05-17"),
        (Period.until(d("2024-05-17"), first=d("2023-07-01")), "2023-07-01", "2024-05-17"),
    ],
)
def test_a_period_is_made_from_its_name(period: Period, first: str, last: str) -> None:
    assert period == Period(d(first), d(last))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024年", "2024-01-01", "2024-12-31"),
        ("2024年度", "2024-01-01", "2024-12-31"),
        ("２０２４ 年", "2024-01-01", "2024-12-31"),
        ("2024年上半年", "2024-01-01", "2024-06-30"),
        ("2024H1", "2024-01-01", "2024-06-30"),
        ("2024年第三季度", "2024-07-01", "2024-09-30"),
        ("2024年3季度", "2024-07-01", "2024-09-30"),
        ("2024q3", "2024-07-01", "2024-09-30"),
        ("2024年3月", "2024-03-01", "2024-03-31"),
        ("2024年12月份", "2024-12-01", "2024-12-31"),
        ("2024-03", "2024-03-01", "2024-03-31"),
        ("2024年1-12月", "2024-01-01", "2024-12-31"),
        ("2024年1月至9月", "2024-01-01", "2024-09-30"),
        ("2024-01-01..2024-06-30", "2024-01-01", "2024-06-30"),
        ("2024年1月1日至2024年6月30日", "2024-01-01", "2024-06-30"),
        ("2024年1月1日—2024年6月30日", "2024-01-01", "2024-06-30"),
        ("2023年至2024年", "2023-01-01", "2024-12-31"),
        ("2023-10..2024Q1", "2023-10-01", "2024-03-31"),
        ("2024年5月17日", "2024-05-17", "2024-05-17"),
    ],
)
def test_a_period_is_read_from_text(text: str, first: str, last: str) -> None:
    assert Period.parse(text) == Period(d(first), d(last))


def test_every_form_that_the_error_lists_is_read() -> None:
    for form in ACCEPTED.split(", "):
        assert Period.parse(form).first.year == 2024


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("去年", "its form is not known"),
        ("", "its form is not known"),
        ("24年", "its form is not known"),
        ("2024年13月", "from 1 to 12, got 13"),
        ("2024Q5", "from 1 to 4, got 5"),
        ("2024年9-3月", "ends after it begins"),
        ("2024-06-30..2024-01-01", "ends after it begins"),
        ("2024-02-30", "day"),
    ],
)
def test_a_text_that_is_no_period_is_refused_with_the_accepted_forms(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as caught:
        Period.parse(text)
    assert ACCEPTED in str(caught.value)


@pytest.mark.parametrize(
    ("first", "last", "why"),
    [
        (dt.datetime(2024, 1, 1), d("2024-12-31"), "first day of a period must be a date.*pass its .date"),
        (d("2024-01-01"), "2024-12-31", "last day of a period must be a date.*use Period.parse"),
        (None, d("2024-12-31"), "must be a date, got None"),
    ],
)
def test_only_days_bound_a_period(first: object, last: object, why: str) -> None:
    with pytest.raises(TypeError, match=why):
        Period(first, last)  # type: ignore[arg-type]


def test_wrong_calls_say_what_they_got() -> None:
    with pytest.raises(ValueError, match="2024-02-01 to 2024-01-01: swap"):
        Period(d("2024-02-01"), d("2024-01-01"))
    with pytest.raises(ValueError, match="quarter of a year is a whole number from 1 to 4, got 0"):
        Period.quarter(2024, 0)
    with pytest.raises(ValueError, match="such as 2024, got '2024'"):
        Period.year("2024")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"use Period\.year"):
        Period.parse(2024)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="must be a date, got '2024-05-17'"):
        Period.until("2024-05-17")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no slices by 'week': use 'year', 'half'"):
        Period.year(2024).slices("week")
    with pytest.raises(ValueError, match="unknown language 'fr'"):
        Period.year(2024).text("fr")


def test_both_ends_belong_to_a_period() -> None:
    march = Period.month(2024, 3)
    assert d("2024-03-01") in march
    assert d("2024-03-31") in march
    assert dt.datetime(2024, 3, 31, 23, 59) in march
    assert d("2024-02-29") not in march
    assert d("2024-04-01") not in march


@pytest.mark.parametrize("stranger", [None, "2024-03-01", dt.datetime(2024, 3, 1, tzinfo=dt.UTC)])
def test_what_is_no_day_is_neither_in_nor_out(stranger: object) -> None:
    with pytest.raises(TypeError, match="a period contains days"):
        _ = stranger in Period.year(2024)


@pytest.mark.parametrize(
    ("period", "zh", "en"),
    [
        (Period.year(2024), "2024年", "2024"),
        (Period.half(2024, 1), "2024年上半年", "first half of 2024"),
        (Period.quarter(2024, 3), "2024年第三季度", "Q3 2024"),
        (Period.month(2024, 3), "2024年3月", "March 2024"),
        (Period(d("2024-01-01"), d("2024-09-30")), "2024年1-9月", "January to September 2024"),
        (Period.until(d("2024-05-17")), "2024-01-01至2024-05-17", "2024-01-01 to 2024-05-17"),
        (Period(d("2023-01-01"), d("2024-12-31")), "2023-01-01至2024-12-31", "2023-01-01 to 2024-12-31"),
        (Period(d("2024-05-17"), d("2024-05-17")), "2024-05-17", "2024-05-17"),
    ],
)
def test_a_period_says_its_name_in_two_languages(period: Period, zh: str, en: str) -> None:
    assert (str(period), period.text("en")) == (zh, en)


@given(PERIODS | WHOLE)
def test_the_printed_name_reads_back_as_the_same_period(period: Period) -> None:
    assert Period.parse(str(period)) == period


def test_slices_are_cut_at_the_ends() -> None:
    period = Period(d("2023-11-15"), d("2024-02-10"))
    assert [str(p) for p in period.slices("month")] == [
        "2023-11-15至2023-11-30", "2023年12月", "2024年1月", "2024-02-01至2024-02-10",
    ]  # fmt: skip
    assert period.slices("year") == (Period(d("2023-11-15"), d("2023-12-31")), Period.until(d("2024-02-10")))
    assert len(Period.year(2024).slices("quarter")) == 4


@given(PERIODS, st.sampled_from(list(PARTS)))
def test_slices_cover_a_period_once_and_each_has_its_own_label(period: Period, by: str) -> None:
    slices = period.slices(by)
    assert (slices[0].first, slices[-1].last) == (period.first, period.last)
    assert all(b.first - a.last == dt.timedelta(days=1) for a, b in pairwise(slices))
    labels = [period.label(p.first, by) for p in slices]
    assert labels == [period.label(p.last, by) for p in slices]
    assert len(set(labels)) == len(labels)
    assert labels == sorted(labels)


@pytest.mark.parametrize(
    ("by", "label"), [("year", "2024"), ("half", "2024H1"), ("quarter", "2024Q1"), ("month", "2024-03")]
)
def test_a_label_is_short_and_reads_back(by: str, label: str) -> None:
    year = Period.year(2024)
    assert year.label(d("2024-03-05"), by) == label
    assert d("2024-03-05") in Period.parse(label)


def test_a_day_outside_has_no_label() -> None:
    with pytest.raises(ValueError, match="no slice of 2024 holds 2023-12-31"):
        Period.year(2024).label(d("2023-12-31"), "month")
