"""Periods: how they are written, where they end, and what is left open when no notice covers the end."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fazhi.calendar import CalendarCoverageError, DayKind, WorkCalendar
from fazhi.laws import penalty_2021, reconsideration_2023
from fazhi.spans import (
    Due,
    Ends,
    FixedDate,
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
    assert due([years(1), months(1)], date(2024, 2, 29)).day == date(2025, 3, 29)
    assert due([months(6), years(1)], date(2024, 1, 15)).day == date(2025, 7, 15)
    assert due([years(1), years(1)], date(2024, 2, 29)).day == date(2026, 2, 28)


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
    for span in (days(1), months(1), years(1)):
        assert due(span, date.max).day == date.max
        assert due_before(span, date.min).day == date.min
    assert hours_after(hours(24), datetime.max) == datetime.max


@pytest.mark.parametrize(
    ("ask", "not_before"),
    [
        (lambda: due(days(90, STATUTE), date(2026, 12, 1)), date(2027, 3, 1)),
        (lambda: due([working_days(10), days(30)], date(2026, 12, 17), plus=2), date(2027, 1, 28)),
        (lambda: due(FixedDate(1, 31), date(2026, 12, 1), plus=1, rollover=STATUTE), date(2027, 2, 1)),
    ],
)
def test_a_refusal_says_what_is_known_all_the_same(ask: Callable[[], object], not_before: date) -> None:
    with pytest.raises(CalendarCoverageError) as refused:
        ask()
    assert refused.value.not_before == not_before


# Days of the year, days counted backwards, calendars of one's own


@pytest.mark.parametrize(
    ("fixed", "after", "last"),
    [
        (FixedDate(1, 31), date(2024, 1, 30), date(2024, 1, 31)),
        (FixedDate(1, 31), date(2024, 1, 31), date(2025, 1, 31)),
        (FixedDate(3, 1, included=False), date(2024, 2, 29), date(2024, 2, 29)),
        (FixedDate(3, 1, included=False), date(2024, 3, 1), date(2025, 2, 28)),
        (FixedDate(1, 1, included=False), date(2024, 12, 31), date(2024, 12, 31)),
        (FixedDate(1, 31), date(9999, 1, 30), date(9999, 1, 31)),
        (FixedDate(1, 31), date(9998, 1, 31), date(9999, 1, 31)),
        (FixedDate(1, 31), date(9999, 1, 31), date.max),
        (FixedDate(1, 31, included=False), date(9999, 12, 31), date.max),
    ],
)
def test_a_day_of_the_year_is_the_next_one_after_the_trigger(fixed: FixedDate, after: date, last: date) -> None:
    assert fixed.after(after) == last
    assert due(fixed, after).day == last


def test_a_day_of_the_year_takes_excluded_days_and_a_roll_only_on_request() -> None:
    fixed = FixedDate(1, 31)  # of 2026: a Saturday
    assert str(due(fixed, date(2025, 12, 31))) == "2026-01-31"
    assert str(due(fixed, date(2025, 12, 31), plus=1)) == "2026-02-01"
    assert str(due(fixed, date(2025, 12, 31), plus=1, rollover=STATUTE)) == "2026-02-02"
    assert str(due(fixed, date(2025, 12, 31), rollover=ANALOGY)) == "2026-02-02 (strict 2026-01-31)"
    with pytest.raises(ValueError, match="plus must not be negative"):
        due(fixed, date(2025, 12, 31), plus=-1)


@pytest.mark.parametrize("rollover", list(Rollover))
def test_working_days_with_excluded_days_end_on_a_working_day_whatever_rolls(rollover: Rollover) -> None:
    # five working days from Friday 1 March 2024 end on the 8th; one more day is a Saturday
    monday = date(2024, 3, 11)
    found = due(working_days(5), date(2024, 3, 1), plus=1, rollover=rollover)
    assert (found.day, found.strict, found.unrolled) == (monday, monday, date(2024, 3, 9))
    assert ends((working_days(5),), date(2024, 3, 1), calendar=CHINA, plus=1, rollover=rollover) == Ends(
        date(2024, 3, 7), monday, monday
    )


def test_excluded_days_after_a_chain_roll_by_its_last_part() -> None:
    # both end on Friday 8 March 2024; the excluded day is a Saturday
    worked, natural = [days(2), working_days(5)], [working_days(5), days(0)]
    ended = [str(due(chain, date(2024, 3, 1), plus=1, rollover=NEVER)) for chain in (worked, natural)]
    assert ended == ["2024-03-11", "2024-03-09"]


def test_years_roll_as_they_are_told() -> None:
    # 2 March 2025 is a Sunday
    ended = [str(due(years(1, rollover), date(2024, 3, 2))) for rollover in (NEVER, ANALOGY, STATUTE)]
    assert ended == ["2025-03-02", "2025-03-03 (strict 2025-03-02)", "2025-03-03"]


def test_days_backwards_stop_at_the_first_of_all_days() -> None:
    for span in (years(3000), months(10**6), days(10**9)):
        found = due_before(span, date(2024, 3, 1))
        assert (found.day, found.strict) == (date.min, date.min)
    assert due_before(days(1), date(1, 1, 3)).strict == date.min


def test_nothing_before_an_event_is_counted_or_skipped() -> None:
    found = due_before(working_days(0), date(2024, 3, 4))  # a Monday
    assert (found.day, found.strict, found.counted, found.skipped) == (date(2024, 3, 4), date(2024, 3, 1), (), ())
    assert str(due_before(days(0), date(2024, 3, 4))) == "2024-03-04 (strict 2024-03-03)"


def test_a_calendar_of_ones_own_decides_in_both_directions() -> None:
    # Wednesday 6 March is off, Sunday the 10th is worked
    rows = [(date(2024, 3, 6), DayKind.IN_LIEU), (date(2024, 3, 10), DayKind.WORKED)]
    own = WorkCalendar.from_rows(date(2024, 1, 1), date(2024, 12, 27), rows)
    assert due(working_days(3), date(2024, 3, 4), calendar=own).day == date(2024, 3, 8)
    assert due(days(5, STATUTE), date(2024, 3, 5), calendar=own).day == date(2024, 3, 10)
    assert due(days(1, STATUTE), date(2024, 3, 5), calendar=own).day == date(2024, 3, 7)
    assert due(FixedDate(3, 6), date(2024, 1, 1), calendar=own, rollover=STATUTE).day == date(2024, 3, 7)
    before = due_before(working_days(3), date(2024, 3, 11), calendar=own)
    assert (before.day, before.strict) == (date(2024, 3, 7), date(2024, 3, 5))
    with pytest.raises(CalendarCoverageError):
        due_before(working_days(1), date(2023, 3, 1), calendar=own)


def test_a_chain_runs_through_each_of_its_parts_from_where_the_last_one_ended() -> None:
    # Friday; seven days to the 8th, two working days to the 12th, a month and a month to 12 May, one day
    chain = [days(7), working_days(2), months(1), months(1)]
    found = due(chain, date(2024, 3, 1), plus=1)
    assert (found.day, found.counted) == (date(2024, 5, 13), (date(2024, 3, 11), date(2024, 3, 12)))
    assert found.skipped == (date(2024, 3, 9), date(2024, 3, 10))
    assert due(tuple(chain), date(2024, 3, 1), plus=1) == found


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
