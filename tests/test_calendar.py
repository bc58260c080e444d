"""The working calendar: what it answers, what it refuses, and whom it agrees with."""

import pickle
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta

import chinese_calendar
import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fazhi.calendar import CalendarCoverageError, DayKind, SpecialDay, WorkCalendar

CHINA = WorkCalendar.china()
DAY = timedelta(days=1)
EVERY_DAY = [CHINA.first + i * DAY for i in range((CHINA.last - CHINA.first).days + 1)]
covered_days = st.dates(CHINA.first, CHINA.last)
# Days on which a published package differs from the notices, with the notice that decides.
OTHERWISE = {date(2005, 12, 31): "元旦（国办发明电〔2005〕35号（据转载））"}  # worked; chinesecalendar has a rest day


def test_it_covers_the_years_that_have_a_notice_up_to_their_last_firm_day() -> None:
    assert (CHINA.first, CHINA.last) == (date(2004, 1, 1), date(2026, 12, 27))
    assert CHINA.covers(date(2026, 12, 27))
    assert not CHINA.covers(date(2026, 12, 28))
    assert not CHINA.covers(date(2003, 12, 31))


def test_a_weekend_may_be_worked_and_a_weekday_may_not() -> None:
    assert CHINA.is_working_day(date(2024, 9, 29))  # a Sunday
    assert not CHINA.is_working_day(date(2024, 10, 2))  # a Wednesday


def test_new_years_eve_changed_sides() -> None:
    assert CHINA.is_working_day(date(2024, 2, 9))
    assert not CHINA.is_working_day(date(2025, 1, 28))


def test_it_names_the_notice_that_decides_a_day() -> None:
    assert CHINA.source(date(2024, 9, 29)) == "国庆节（国务院办公厅2024年放假安排）"
    assert CHINA.source(date(2022, 12, 31)) == "元旦（国务院办公厅2023年放假安排）"
    assert CHINA.source(date(2004, 10, 9)) == "国庆节（无通知原文，依两种公开日历一致）"
    assert CHINA.source(date(2024, 3, 4)) == ""


def test_every_day_agrees_with_two_packages_made_by_others() -> None:
    theirs = holidays.country_holidays("CN", years=range(2003, 2028))

    differing = [
        day
        for day in EVERY_DAY
        if not CHINA.is_working_day(day) == chinese_calendar.is_workday(day) == theirs.is_working_day(day)
    ]

    assert {day: CHINA.source(day) for day in differing} == OTHERWISE
    assert CHINA.is_working_day(date(2005, 12, 31)) is theirs.is_working_day(date(2005, 12, 31)) is True


def test_days_are_counted_from_the_day_after() -> None:
    friday, monday = date(2024, 3, 1), date(2024, 3, 4)

    assert CHINA.nth_working_day_after(friday, 0) == friday
    assert CHINA.nth_working_day_after(friday, 1) == monday
    assert CHINA.working_days_between(friday, monday) == 1
    assert CHINA.working_days_between(friday, friday) == 0


@given(covered_days, st.integers(1, 300))
def test_counting_back_gives_the_number_that_was_counted(day: date, n: int) -> None:
    try:
        end = CHINA.nth_working_day_after(day, n)
    except CalendarCoverageError:
        assert CHINA.working_days_between(day, CHINA.last) < n
    else:
        assert CHINA.working_days_between(day, end) == n
        assert CHINA.is_working_day(end)


@given(covered_days, st.integers(0, 300))
def test_a_later_start_or_one_more_day_never_ends_earlier(day: date, n: int) -> None:
    try:
        later_start, one_more = (
            CHINA.nth_working_day_after(day + DAY, n),
            CHINA.nth_working_day_after(day, n + 1),
        )
    except CalendarCoverageError:
        return
    assert CHINA.nth_working_day_after(day, n) <= later_start
    assert CHINA.nth_working_day_after(day, n) < one_more


@given(covered_days)
def test_a_day_rolls_to_the_first_working_day_and_over_none(day: date) -> None:
    try:
        rolled = CHINA.roll(day)
    except CalendarCoverageError:
        rolled = CHINA.last + DAY
    else:
        assert CHINA.is_working_day(rolled)
    assert not any(CHINA.is_working_day(day + i * DAY) for i in range((rolled - day).days))


@given(covered_days)
def test_the_columns_for_engines_say_the_same_as_the_methods(day: date) -> None:
    i = (day - CHINA.first).days

    assert CHINA.upto[i + 1] == CHINA.working_days_between(CHINA.first - DAY, day)
    assert (day in CHINA.working) == CHINA.is_working_day(day)
    assert CHINA.working[CHINA.upto[i] :][:1] in ((), (CHINA.roll(day) if day < date(2026, 12, 26) else None,))


def test_the_first_day_is_reached_from_the_day_before_it() -> None:
    assert CHINA.nth_working_day_after(date(2003, 12, 31), 1) == date(2004, 1, 2)
    assert CHINA.working_days_between(date(2003, 12, 31), date(2004, 1, 2)) == 1


@pytest.mark.parametrize(
    ("ask", "first_uncovered"),
    [
        (lambda: CHINA.is_working_day(date(2003, 12, 31)), date(2003, 12, 31)),
        (lambda: CHINA.roll(date(2003, 12, 31)), date(2003, 12, 31)),
        (lambda: CHINA.kind(date(2026, 12, 28)), date(2026, 12, 28)),
        (lambda: CHINA.nth_working_day_before(date(2004, 1, 2), 1), date(2003, 12, 31)),
        (lambda: CHINA.nth_working_day_before(date(2026, 12, 29), 1), date(2026, 12, 28)),
        (lambda: CHINA.source(date(2027, 1, 1)), date(2027, 1, 1)),
        (
            lambda: CHINA.roll(date(2026, 12, 26)),
            date(2026, 12, 28),
        ),  # a Saturday, and the Sunday is the last day
        (lambda: CHINA.nth_working_day_after(date(2003, 12, 30), 1), date(2003, 12, 30)),
        (lambda: CHINA.nth_working_day_after(date(2026, 12, 25), 1), date(2026, 12, 28)),
        (lambda: CHINA.nth_working_day_after(date.max, 1), date.max),
        (lambda: CHINA.working_days_between(date(2026, 12, 1), date(2026, 12, 28)), date(2026, 12, 28)),
        (lambda: CHINA.working_days_between(date(2003, 12, 1), date(2004, 1, 8)), date(2003, 12, 1)),
    ],
)
def test_an_answer_that_needs_an_uncovered_day_is_refused(
    ask: Callable[[], object], first_uncovered: date
) -> None:
    with pytest.raises(CalendarCoverageError, match=r"no notice covers .* hint") as refused:
        ask()

    assert refused.value.day == first_uncovered


def test_refusals_and_calendars_survive_the_way_between_processes() -> None:
    refusal = CalendarCoverageError(date(2027, 1, 4), CHINA.first, CHINA.last)

    again, china = pickle.loads(pickle.dumps((refusal, CHINA)))

    assert (again.day, str(again)) == (refusal.day, str(refusal))
    assert china.roll(date(2024, 10, 1)) == date(2024, 10, 8)


@pytest.mark.parametrize("bad", [datetime(2024, 3, 1), datetime(2024, 3, 1, 9), "2024-03-01", None, 20240301])
@pytest.mark.parametrize(
    "ask",
    [
        CHINA.covers,
        CHINA.is_working_day,
        CHINA.roll,
        CHINA.source,
        CHINA.kind,
        lambda day: CHINA.nth_working_day_before(day, 7),
        lambda day: CHINA.nth_working_day_after(day, 0),
        lambda day: CHINA.nth_working_day_after(day, 7),
        lambda day: CHINA.working_days_between(day, date(2024, 3, 1)),
        lambda day: CHINA.working_days_between(date(2024, 3, 1), day),
    ],
)
def test_what_is_no_plain_date_is_refused_in_plain_words(
    ask: Callable[[object], object], bad: object
) -> None:
    with pytest.raises(TypeError, match=r"must be a date, got .* hint: "):
        ask(bad)


def test_a_bad_number_and_a_reversed_period_are_refused() -> None:
    for bad in (True, 7.0, "7", None):
        with pytest.raises(TypeError, match="whole number"):
            CHINA.nth_working_day_after(date(2024, 3, 1), bad)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not be negative"):
        CHINA.nth_working_day_after(date(2024, 3, 1), -1)
    with pytest.raises(ValueError, match="lies before start"):
        CHINA.working_days_between(date(2024, 3, 4), date(2024, 3, 1))


def test_a_table_of_ones_own_makes_a_calendar() -> None:
    first, last = date(2030, 1, 1), date(2030, 1, 31)

    own = WorkCalendar.from_rows(
        first, last, [SpecialDay(first, DayKind.STATUTORY, "元旦"), (date(2030, 1, 5), "work")]
    )

    assert own.nth_working_day_after(first, 4) == date(2030, 1, 5)  # a Saturday
    assert own.source(first) == "元旦"


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ([(date(2030, 1, 1), "假期")], "one of 工作日、休息日、法定节假日、调休放假、调休上班, got '假期'"),
        ([(date(2029, 1, 1), "off")], "lies outside"),
        ([(date(2030, 1, 1), "off"), (date(2030, 1, 1), "work")], "two rows name 2030-01-01"),
    ],
)
def test_a_faulty_table_is_refused(rows: list[tuple[date, str]], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        WorkCalendar.from_rows(date(2030, 1, 1), date(2030, 1, 31), rows)


def test_the_table_is_loaded_on_first_use_and_once() -> None:
    program = "import sys, fazhi.calendar; print('fazhi.calendar.notices' in sys.modules)"

    printed = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout

    assert printed.strip() == "False"
    assert WorkCalendar.china() is CHINA
