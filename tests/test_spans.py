"""Periods: how they are written, where they end, and what is left open when no notice covers the end."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fazhi.calendar import CalendarCoverageError, WorkCalendar
from fazhi.laws import penalty_2021, reconsideration_2023
from fazhi.spans import (
    Due,
    Ends,
    Rollover,
    Span,
    Unit,
    days,
    due,
    due_before,
    ends,
    hours,
    hours_after,
    months,
    working_days,
    years,
)

CHINA = WorkCalendar.china()
DAY = timedelta(days=1)
STATUTE, ANALOGY, NEVER = Rollover.BY_STATUTE, Rollover.BY_ANALOGY, Rollover.NEVER

day_units = st.sampled_from([Unit.DAY, Unit.WORKING_DAY, Unit.MONTH, Unit.YEAR])
rollovers = st.sampled_from(Rollover)
spans = st.builds(Span, st.integers(0, 120), day_units, rollovers)
chains = st.lists(spans, min_size=1, max_size=3).map(tuple)
starts = st.dates(date(2005, 1, 1), date(2029, 12, 31))


# Writing a span


@pytest.mark.parametrize(
    ("text", "span", "zh", "en"),
    [
        ("7wd", working_days(7), "7个工作日", "7 working days"),
        ("7个工作日", working_days(7), "7个工作日", "7 working days"),
        ("90d", days(90), "90日", "90 days"),
        ("15天", days(15), "15日", "15 days"),
        (" ３ 日 ", days(3), "3日", "3 days"),
        ("1mo", months(1), "1个月", "1 month"),
        ("6个月", months(6), "6个月", "6 months"),
        ("2y", years(2), "2年", "2 years"),
        ("24h", hours(24), "24小时", "24 hours"),
    ],
)
def test_a_span_reads_and_writes_as_statutes_do(text: str, span: Span, zh: str, en: str) -> None:
    assert Span.parse(text) == span
    assert (str(span), span.text("en")) == (zh, en)


@given(spans)
def test_what_is_written_reads_back(span: Span) -> None:
    assert (
        Span.parse(str(span)) == Span.parse(f"{span.number}{span.unit.value}") == Span(span.number, span.unit)
    )


@pytest.mark.parametrize("text", ["", "7", "wd", "6月", "-3d", "1.5d", "七日", "3 weeks", None, 7])
def test_text_that_is_no_span_is_refused_with_a_hint(text: str) -> None:
    with pytest.raises(ValueError, match=r"a number and a unit, got .* hint: "):
        Span.parse(text)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda: days(True), TypeError),
        (lambda: days(1.5), TypeError),  # type: ignore[arg-type]
        (lambda: months("6"), TypeError),  # type: ignore[arg-type]
        (lambda: days(-1), ValueError),
        (lambda: Span(7, "wd"), TypeError),  # type: ignore[arg-type]
        (lambda: days(7, "statute"), TypeError),  # type: ignore[arg-type]
        (lambda: days(7).text("de"), ValueError),
    ],
)
def test_a_faulty_span_is_refused(make: Callable[[], object], error: type[Exception]) -> None:
    with pytest.raises(error, match="must"):
        make()


# Worked examples


@pytest.mark.parametrize(
    ("span", "start", "text"),
    [
        (working_days(7), date(2024, 9, 27), "2024-10-12"),  # ends on a worked Saturday
        (working_days(5), date(2026, 2, 11), "2026-02-25"),  # over the longest Spring Festival
        (working_days(2), date(2024, 12, 31), "2025-01-03"),
        (days(90, ANALOGY), date(2023, 12, 1), "2024-02-29"),
        (days(90, ANALOGY), date(2024, 7, 4), "2024-10-08 (strict 2024-10-02)"),
        (days(90, ANALOGY), date(2024, 6, 30), "2024-09-29 (strict 2024-09-28)"),  # rolls to a worked Sunday
        (days(60, STATUTE), date(2024, 12, 10), "2025-02-08"),  # a worked Saturday does not roll
        (days(15, STATUTE), date(2024, 1, 25), "2024-02-09"),  # 除夕 of 2024 was worked
        (days(10, STATUTE), date(2024, 4, 24), "2024-05-06"),
        (days(30, NEVER), date(2024, 9, 5), "2024-10-05"),  # a minimum stays on its Saturday
        (months(6, STATUTE), date(2023, 8, 31), "2024-02-29"),
        (months(6, STATUTE), date(2025, 4, 3), "2025-10-09"),
        (years(2), date(2024, 2, 29), "2026-02-28"),
    ],
)
def test_periods_end_where_the_law_says(span: Span, start: date, text: str) -> None:
    found = due(span, start)

    assert str(found) == text
    assert repr(found) == f"Due: {text}"


def test_an_extension_is_added_to_the_end_that_has_not_rolled() -> None:
    found = due([days(60), days(30, STATUTE)], date(2024, 8, 5))

    assert found == Due(date(2024, 11, 4), date(2024, 11, 4), date(2024, 11, 3), (), (date(2024, 11, 3),))


def test_excluded_days_are_added_before_the_one_roll() -> None:
    assert str(due(months(6, STATUTE), date(2024, 4, 3), plus=20)) == "2024-10-23"
    assert due(working_days(5), date(2024, 3, 1), plus=1).unrolled == date(2024, 3, 9)  # a Saturday
    assert due(working_days(5), date(2024, 3, 1), plus=1, rollover=ANALOGY).strict == date(2024, 3, 11)


def test_the_days_counted_and_skipped_are_shown() -> None:
    found = due(working_days(3), date(2023, 9, 28))

    assert found.counted == (date(2023, 10, 7), date(2023, 10, 8), date(2023, 10, 9))
    assert found.skipped == tuple(date(2023, 9, 29) + i * DAY for i in range(8))


def test_the_roll_over_given_replaces_that_of_the_last_span() -> None:
    assert str(due(days(90), date(2024, 7, 4), rollover=STATUTE)) == "2024-10-08"
    assert str(due(days(90, STATUTE), date(2024, 7, 4), rollover=NEVER)) == "2024-10-02"


# Laws


@given(starts, st.integers(0, 400))
def test_a_month_clips_and_never_skips(start: date, n: int) -> None:
    end = due(months(n), start).day

    assert (end.year - start.year) * 12 + end.month - start.month == n
    assert end.day == start.day or (end.day < start.day and (end + DAY).day == 1)


@given(chains, starts, st.integers(0, 40))
def test_lower_strict_and_day_come_in_this_order(chain: tuple[Span, ...], start: date, plus: int) -> None:
    found = ends(chain, start, calendar=CHINA, plus=plus)

    known = [found.lower, *(day for day in (found.strict, found.day) if day)]
    assert known == sorted(known)
    assert found.day is None or found.strict is not None


@given(chains, starts, st.integers(0, 40), st.none() | rollovers)
def test_ends_agrees_with_due(
    chain: tuple[Span, ...], start: date, plus: int, rollover: Rollover | None
) -> None:
    found = ends(chain, start, calendar=CHINA, plus=plus, rollover=rollover)

    if found.day is None:
        with pytest.raises(CalendarCoverageError) as refused:
            due(chain, start, plus=plus, rollover=rollover)
        assert not CHINA.covers(refused.value.day)
    else:
        answer = due(chain, start, plus=plus, rollover=rollover)
        assert (found.strict, found.day) == (answer.strict, answer.day)


@given(chains, starts, st.integers(0, 40))
def test_a_later_start_never_ends_earlier(chain: tuple[Span, ...], start: date, plus: int) -> None:
    early, late = (ends(chain, day, calendar=CHINA, plus=plus) for day in (start, start + DAY))

    assert early.lower <= late.lower
    assert early.day is None or late.day is None or early.day <= late.day


@given(chains, starts, st.integers(0, 40))
def test_every_day_counted_is_worked_and_every_day_skipped_is_not(
    chain: tuple[Span, ...], start: date, plus: int
) -> None:
    assume(ends(chain, start, calendar=CHINA, plus=plus).day)

    found = due(chain, start, plus=plus)

    assert all(CHINA.is_working_day(day) for day in found.counted)
    assert not any(CHINA.is_working_day(day) for day in found.skipped)
    assert len(found.counted) == sum(span.number for span in chain if span.unit is Unit.WORKING_DAY)


def test_an_extension_in_months_runs_on_from_the_day_that_a_short_month_lacked() -> None:
    assert due([months(6), months(3)], date(2023, 8, 31)).day == due(months(9), date(2023, 8, 31)).day
    assert due([months(1), months(1)], date(2024, 1, 31)).day == date(2024, 3, 31)
    assert due([years(1), months(12)], date(2024, 2, 29)).day == date(2026, 2, 28)


@given(starts, st.integers(0, 40), st.integers(0, 40))
def test_months_in_a_chain_add_up(start: date, n: int, m: int) -> None:
    assert due([months(n), months(m)], start).day == due(months(n + m), start).day


@given(starts, st.integers(1, 60), st.sampled_from([Unit.DAY, Unit.WORKING_DAY]))
def test_a_day_found_backwards_is_found_forwards_again(event: date, n: int, unit: Unit) -> None:
    assume(date(2004, 6, 1) < event <= CHINA.last)

    found = due_before(Span(n, unit), event)

    assert found.strict < found.day < event
    if unit is Unit.DAY:
        assert due(days(n), found.day).day == event
    else:
        assert CHINA.working_days_between(found.day - DAY, event - DAY) == n
        assert CHINA.working_days_between(found.strict, event - DAY) == n  # that many clear days lie between


def test_an_explanation_cites_the_roll_only_where_the_day_could_roll() -> None:
    span = penalty_2021.LAW.days(90)
    rolled, still = (due(span, date(2024, 7, 4), rollover=r).explain() for r in (None, NEVER))
    assert "第二百零三条" in rolled
    assert "依据" not in still
    assert "期限不顺延，宜在2024-09-30以前办结" in still
    assert "依据" not in due_before(span, date(2024, 10, 15)).explain()
    assert "《行政处罚法》第八十五条：7日为工作日" in due(penalty_2021.LAW.days(7), date(2024, 7, 4)).explain()
    assert "art. 85: 7 days are working days" in due(penalty_2021.LAW.days(7), date(2024, 7, 4)).explain("en")
    assert "第八十八条：届满日不上班的" in due(reconsideration_2023.LAW.days(60), date(2024, 7, 4)).explain()


def test_an_explanation_says_what_only_the_next_notice_will_tell() -> None:
    assert "要等2027年放假安排公布" in due(days(3), date(2026, 12, 29)).explain()
    assert "seconds" not in due(hours(24), datetime(2024, 9, 30, 16, 0, 30)).explain()
    assert "2024-10-01 16:00:30" in due(hours(24), datetime(2024, 9, 30, 16, 0, 30)).explain()
    with pytest.raises(ValueError, match="lang must be"):
        due(days(1), date(2024, 1, 2)).explain("de")


# The unknown future


@pytest.mark.parametrize(
    ("span", "found"),
    [
        (days(90), Ends(date(2027, 3, 1), date(2027, 3, 1), date(2027, 3, 1))),  # needs no calendar
        (days(90, STATUTE), Ends(date(2027, 3, 1), None, None)),
        (days(90, ANALOGY), Ends(date(2027, 3, 1), date(2027, 3, 1), None)),  # the strict day is known
        (working_days(30), Ends(date(2026, 12, 31), None, None)),
        (
            days(25, STATUTE),
            Ends(date(2026, 12, 26), None, None),
        ),  # covered, but it rolls beyond the calendar
        (days(24, STATUTE), Ends(date(2026, 12, 25), date(2026, 12, 25), date(2026, 12, 25))),
    ],
)
def test_what_needs_an_unpublished_day_stays_open(span: Span, found: Ends) -> None:
    assert ends((span,), date(2026, 12, 1), calendar=CHINA) == found


def test_the_calculator_refuses_instead_and_names_the_first_uncovered_day() -> None:
    with pytest.raises(CalendarCoverageError, match="2027-03-01"):
        due(days(90, STATUTE), date(2026, 12, 1))
    with pytest.raises(CalendarCoverageError, match="2026-12-28"):
        due(working_days(30), date(2026, 12, 1))


def test_a_period_that_ends_after_the_last_date_is_given_the_last_date() -> None:
    assert ends((years(2), working_days(7)), date.max, calendar=CHINA) == Ends(date.max, None, None)
    assert due(days(10**12), date(2024, 3, 1)).day == date.max
    assert hours_after(hours(24), datetime.max) == datetime.max


# Hours, and what is refused


def test_hours_run_through_a_holiday() -> None:
    assert hours_after(hours(24), datetime(2024, 9, 30, 16)) == datetime(2024, 10, 1, 16)
    assert hours_after(hours(24), datetime(2024, 10, 1, 15)) == datetime(2024, 10, 2, 15)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: due(hours(24), date(2024, 3, 1)),
        lambda: hours_after(days(1), datetime(2024, 3, 1)),
        lambda: hours_after(hours(24), date(2024, 3, 1)),
        lambda: hours_after(hours(24), datetime(2024, 3, 1, tzinfo=UTC)),
        lambda: due(days(1), datetime(2024, 3, 1)),
        lambda: due(days(1), "2024-03-01"),  # type: ignore[arg-type]
        lambda: due(days(1), None),  # type: ignore[arg-type]
        lambda: due("7wd", date(2024, 3, 1)),  # type: ignore[arg-type]
        lambda: due(7, date(2024, 3, 1)),  # type: ignore[arg-type]
        lambda: due([], date(2024, 3, 1)),
        lambda: due(days(1), date(2024, 3, 1), plus=True),
        lambda: due(days(1), date(2024, 3, 1), rollover="never"),  # type: ignore[arg-type]
        lambda: ends((days(1),), date(2024, 3, 1), calendar=None),  # type: ignore[arg-type]
    ],
)
def test_bad_input_is_refused_with_a_hint(ask: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=r"got .*; hint: "):
        ask()


def test_a_negative_exclusion_is_refused() -> None:
    with pytest.raises(ValueError, match="plus must not be negative"):
        due(days(1), date(2024, 3, 1), plus=-1)
