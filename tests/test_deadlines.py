"""Last days, discharges, extensions, excluded days, fixed days, windows, hours, and days that no notice covers."""

from datetime import date

import attrs
import pytest
from local_cases import (  # type: ignore[import-not-found]
    BREACHED,
    DISPUTED,
    LAW,
    MET,
    NOT_APPLICABLE,
    PENDING,
    UNKNOWN,
    Procedure,
    appeal,
    approve,
    article,
    c,
    case,
    decide,
    excluding,
    judge,
    pay,
    plain,
    publish,
    said,
    serve,
    wait,
)

from fazhi.expr import columns_in, earliest, first_given, latest, yearly
from fazhi.outcomes import Reason
from fazhi.rules import Deadline, Extension, LeadTime, Reading, Window
from fazhi.spans import Rollover, days

# the last day


def test_the_strict_day_is_met_the_rolled_day_disputed_the_next_a_breach():
    # due on Saturday 4 May 2024; the first working day after the holiday is Monday 6 May
    by_day = {d: judge(plain, case(filed_on="2024-03-05", decided_on=d), "2024-12-31") for d in (
        "2024-05-04", "2024-05-05", "2024-05-06", "2024-05-07",
    )}  # fmt: skip
    assert [f.outcome for f in by_day.values()] == [MET, DISPUTED, DISPUTED, BREACHED]
    late = by_day["2024-05-07"]
    assert (late.strict, late.due, late.actual) == (date(2024, 5, 4), date(2024, 5, 6), date(2024, 5, 7))
    assert [f.days_over for f in by_day.values()] == [None, None, None, 1]


def test_an_open_case_is_pending_through_the_rolled_day():
    row = case(filed_on="2024-03-05")
    assert [said(plain, row, d)[0] for d in ("2024-05-04", "2024-05-06", "2024-05-07")] == [PENDING, PENDING, BREACHED]


def test_an_open_breach_counts_the_days_over_up_to_the_check():
    finding = judge(plain, case(filed_on="2024-03-01"), "2024-05-10")
    assert (finding.due, finding.strict, finding.days_over) == (date(2024, 4, 30), date(2024, 4, 30), 10)


def test_a_worked_sunday_counts_as_the_last_day():
    # W021: filed on 2024-06-30, ninety days end on Saturday 28 September; Sunday the 29th is worked
    ninety = Deadline(cites=article(3), event=c.decided_on, after=c.filed_on, within=LAW.days(90))
    finding = judge(ninety, case(filed_on="2024-06-30", decided_on="2024-09-30"), "2024-12-31")
    assert (finding.strict, finding.due, finding.outcome) == (date(2024, 9, 28), date(2024, 9, 29), BREACHED)


def test_a_rule_may_override_the_roll_over_of_its_statute():
    row = case(filed_on="2024-03-05", decided_on="2024-05-06")
    by_statute = attrs.evolve(plain, rollover=Rollover.BY_STATUTE)
    never = attrs.evolve(plain, rollover=Rollover.NEVER)
    assert said(by_statute, row, "2024-12-31") == (MET, None)
    assert said(never, row, "2024-12-31") == (BREACHED, None)
    assert judge(by_statute, row, "2024-12-31").strict == date(2024, 5, 6)
    by_law = [rule.limits[0].day.rollover for rule in (plain, by_statute, never)]
    assert by_law == [Rollover.BY_ANALOGY, Rollover.BY_STATUTE, Rollover.NEVER]


def test_a_breach_never_rests_on_an_analogy_alone():
    # ten days from 6 March 2024 end on Saturday the 16th; only by analogy do they run on to Monday the 18th
    rolling = LeadTime(
        cites=article(4), first=c.filed_on, then=c.enforced_on, at_least=LAW.days(10), reading=Reading.DAY_N,
        rollover=Rollover.BY_ANALOGY,
    )  # fmt: skip
    row = case(filed_on="2024-03-06", enforced_on="2024-03-17")
    assert said(rolling, row, "2024-12-31") == (DISPUTED, None)


def test_a_wait_for_a_period_that_rolls_by_analogy_is_disputed_between_its_two_ends():
    waiting = LeadTime(
        cites=article(4), first=c.filed_on + LAW.days(10), then=c.enforced_on, at_least=days(0), reading=Reading.DAY_N
    )
    outcomes = {
        d: said(waiting, case(filed_on="2024-03-06", enforced_on=d), "2024-12-31")[0]
        for d in ("2024-03-15", "2024-03-17", "2024-03-18")
    }
    assert outcomes == {"2024-03-15": BREACHED, "2024-03-17": DISPUTED, "2024-03-18": MET}


ROLLED = c.filed_on + LAW.days(10)  # after 6 March 2024: Saturday the 16th; by analogy, Monday the 18th


@pytest.mark.parametrize(
    "start",
    [
        ROLLED, latest(ROLLED, c.filed_on), earliest(ROLLED), first_given(ROLLED), latest(first_given(ROLLED)),
        ROLLED + days(0),
    ],
    ids=["itself", "latest", "earliest", "first given", "nested", "shifted on"],
)  # fmt: skip
def test_a_start_that_rolls_by_analogy_leaves_its_two_ends_in_dispute(start):
    five = Deadline(cites=article(5), event=c.enforced_on, after=start, within=days(5))
    wait_five = LeadTime(
        cites=article(4), first=start, then=c.enforced_on, at_least=days(5), reading=Reading.DAY_N
    )  # fmt: skip
    by = Deadline(cites=article(6), event=c.enforced_on, by=start + days(5))
    at = {d: case(filed_on="2024-03-06", enforced_on=f"2024-03-{d}") for d in (20, 21, 22, 23, 24)}
    assert [said(five, row, "2024-12-31")[0] for row in at.values()] == [MET, MET, DISPUTED, DISPUTED, BREACHED]
    assert [said(by, row, "2024-12-31")[0] for row in at.values()] == [MET, MET, DISPUTED, DISPUTED, BREACHED]
    assert [said(wait_five, row, "2024-12-31")[0] for row in at.values()] == [BREACHED, DISPUTED, DISPUTED, MET, MET]
    assert [x.name for x in columns_in(*(limit.strict for limit in five.limits))] == ["filed_on"]
    assert [(f.strict, f.due) for f in (judge(five, at[24], "2024-12-31"), judge(by, at[24], "2024-12-31"))] == [
        (date(2024, 3, 21), date(2024, 3, 23))
    ] * 2


# discharge


def test_a_withdrawal_up_to_the_due_date_discharges_one_after_it_does_not():
    base = {"procedure": Procedure.ORDINARY, "filed_on": "2024-03-01", "suspended_days": 0}
    known = {"complete": ["extended_on"]}
    on_time, late = case(**base, withdrawn_on="2024-04-30"), case(**base, withdrawn_on="2024-05-01")
    assert said(decide, on_time, "2024-12-31", **known) == (NOT_APPLICABLE, Reason.DISCHARGED)
    assert said(decide, late, "2024-12-31", **known) == (BREACHED, None)
    rolled = case(**base | {"filed_on": "2024-03-05"}, withdrawn_on="2024-05-06")
    assert said(decide, rolled, "2024-12-31", **known) == (NOT_APPLICABLE, Reason.DISCHARGED)


@pytest.mark.parametrize(
    ("decided_on", "withdrawn_on", "expected"),
    [
        ("2024-05-07", "2024-05-06", (NOT_APPLICABLE, Reason.DISCHARGED)),
        ("2024-05-06", "2024-05-05", (NOT_APPLICABLE, Reason.DISCHARGED)),
        ("2024-05-06", "2024-05-06", (DISPUTED, None)),
        ("2024-05-05", "2024-05-06", (DISPUTED, None)),
        ("2024-05-07", "2024-05-07", (BREACHED, None)),
    ],
)
def test_what_ends_only_with_the_act_or_after_it_is_no_discharge(decided_on, withdrawn_on, expected):
    # due on Saturday 4 May 2024, by analogy on Monday the 6th
    row = case(filed_on="2024-03-05", decided_on=decided_on, withdrawn_on=withdrawn_on)
    assert said(attrs.evolve(plain, discharged=c.withdrawn_on), row, "2024-12-31") == expected


def test_a_withdrawal_after_the_check_has_not_happened():
    row = case(filed_on="2024-03-01", procedure=Procedure.ORDINARY, suspended_days=0, withdrawn_on="2025-01-01")
    assert said(decide, row, "2024-12-31", complete=["extended_on"]) == (BREACHED, None)


# extensions


only_extended = Deadline(
    cites=article(6), event=c.decided_on, after=c.filed_on, within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=c.extended_on),
)  # fmt: skip


def test_an_extension_in_time_lengthens_the_period():
    granted = {"filed_on": "2024-03-01", "extended_on": "2024-04-30"}
    assert said(only_extended, case(**granted, decided_on="2024-05-30"), "2024-12-31") == (MET, None)
    late = judge(only_extended, case(**granted, decided_on="2024-05-31"), "2024-12-31")
    assert (late.outcome, late.due, late.days_over) == (BREACHED, date(2024, 5, 30), 1)
    assert said(only_extended, case(**granted), "2024-05-30") == (PENDING, None)


def test_an_extension_after_the_original_end_does_not_count():
    late = judge(
        only_extended, case(filed_on="2024-03-01", extended_on="2024-05-01", decided_on="2024-05-15"), "2024-12-31"
    )
    assert (late.outcome, late.due) == (BREACHED, date(2024, 4, 30))


def test_extensions_chain_from_the_original_end_and_not_from_the_rolled_one():
    # 60 days end on Saturday 2024-05-04, rolled to 05-06; 60 and 30 days end on 06-03, not on 06-05
    row = case(filed_on="2024-03-05", extended_on="2024-05-06", decided_on="2024-06-04")
    finding = judge(only_extended, row, "2024-12-31")
    assert (finding.outcome, finding.due) == (BREACHED, date(2024, 6, 3))


def test_the_extension_says_whether_the_longer_period_rolls():
    def ends(within, longer, rollover=None):
        rule = Deadline(
            cites=article(6), event=c.decided_on, after=c.filed_on, within=within, rollover=rollover,
            extended_by=Extension(longer, on=c.extended_on),
        )  # fmt: skip
        late = judge(rule, case(filed_on="2024-03-06", extended_on="2024-03-06", decided_on="2024-12-01"), "2024-12-31")
        return late.strict, late.due

    # ten days from 6 March 2024 end on Saturday the 16th
    saturday, monday = date(2024, 3, 16), date(2024, 3, 18)
    assert ends(days(5), days(5, Rollover.BY_STATUTE)) == (monday, monday)
    assert ends(days(5), days(5, Rollover.BY_ANALOGY)) == (saturday, monday)
    assert ends(days(5, Rollover.BY_STATUTE), days(5)) == (saturday, saturday)
    assert ends(days(5), days(5, Rollover.BY_STATUTE), Rollover.NEVER) == (saturday, saturday)
    assert ends(days(5), days(5), Rollover.BY_STATUTE) == (monday, monday)


def test_a_blank_extension_leaves_unknown_within_the_longest_possible_end_only():
    row = case(filed_on="2024-03-01", decided_on="2024-05-30")
    finding = judge(only_extended, row, "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.EVIDENCE_MISSING)
    assert finding.because.columns == ("extended_on",)
    beyond = case(filed_on="2024-03-01", decided_on="2024-05-31")
    assert said(only_extended, beyond, "2024-12-31") == (BREACHED, None)
    assert said(only_extended, row, "2024-12-31", complete=[c.extended_on]) == (BREACHED, None)


def test_an_open_case_with_a_blank_extension_is_unknown_until_the_longest_end():
    row = case(filed_on="2024-03-01")
    by_day = [said(only_extended, row, d)[0] for d in ("2024-04-30", "2024-05-01", "2024-05-30", "2024-05-31")]
    assert by_day == [PENDING, UNKNOWN, UNKNOWN, BREACHED]


def test_an_extension_after_the_check_is_a_blank_of_its_own_column():
    row = case(filed_on="2024-03-01", extended_on="2024-04-25")
    assert said(only_extended, row, "2024-04-20") == (PENDING, None)
    assert said(only_extended, row, "2024-05-10") == (PENDING, None)


PAYING = {"decided_on": "2024-02-20", "served_on": "2024-03-01", "fine": 500}  # fifteen days: Saturday 16 March


def test_until_moves_the_last_day():
    deferred = case(**PAYING, deferred_until_on="2024-06-01", paid_on="2024-06-01")
    assert said(pay, deferred, "2024-12-31") == (MET, None)
    late = judge(pay, attrs.evolve(deferred, paid_on=date(2024, 6, 3)), "2024-12-31")
    assert (late.outcome, late.due, late.days_over) == (BREACHED, date(2024, 6, 1), 2)


def test_a_blank_until_leaves_unknown_and_a_closed_one_does_not():
    row = case(**PAYING, paid_on="2024-04-01")
    finding = judge(pay, row, "2024-12-31")
    assert (finding.outcome, finding.because.columns) == (UNKNOWN, ("deferred_until_on",))
    assert said(pay, row, "2024-12-31", complete=["deferred_until_on"]) == (BREACHED, None)
    assert said(pay, case(**PAYING, paid_on="2024-03-16"), "2024-12-31") == (MET, None)


def test_an_extension_never_shortens_and_the_day_shown_is_the_day_that_counts():
    row = case(**PAYING, deferred_until_on="2024-03-05", paid_on="2024-03-15")
    assert said(pay, row, "2024-12-31") == (MET, None)
    late = judge(pay, attrs.evolve(row, paid_on=date(2024, 3, 20)), "2024-12-31")
    assert (late.outcome, late.due, late.days_over) == (BREACHED, date(2024, 3, 18), 2)


def test_a_deferral_that_runs_into_the_future_is_no_breach_today():
    # the agreed day is planned: it is a fact although it lies ahead
    row = case(**PAYING, deferred_until_on="2024-06-01")
    assert said(pay, row, "2024-04-01") == (PENDING, None)
    assert said(pay, row, "2024-06-02") == (BREACHED, None)


# excluded days


@pytest.mark.parametrize(
    ("suspended", "due", "strict"),
    [(0, "2024-04-30", "2024-04-30"), (10, "2024-05-10", "2024-05-10"), (4, "2024-05-06", "2024-05-04")],
)
def test_excluded_days_are_added_before_the_roll(suspended, due, strict):
    finding = judge(excluding, case(filed_on="2024-03-01", suspended_days=suspended), "2024-12-31")
    assert (finding.due, finding.strict) == (date.fromisoformat(due), date.fromisoformat(strict))


def test_a_blank_exclusion_is_met_up_to_the_plain_end_and_unknown_beyond():
    by_day = {d: judge(excluding, case(filed_on="2024-03-01", decided_on=d), "2024-12-31") for d in (
        "2024-04-30", "2024-05-01",
    )}  # fmt: skip
    assert [f.outcome for f in by_day.values()] == [MET, UNKNOWN]
    assert by_day["2024-05-01"].because.columns == ("suspended_days",)
    assert said(excluding, case(filed_on="2024-03-01"), "2024-04-30") == (PENDING, None)
    closed = said(
        excluding, case(filed_on="2024-03-01", decided_on="2024-05-01"), "2024-12-31", complete=["suspended_days"]
    )
    assert closed == (BREACHED, None)


def test_excluded_days_and_an_extension_add_up():
    row = case(
        procedure=Procedure.ORDINARY, filed_on="2024-03-01", extended_on="2024-05-10", suspended_days=10,
        decided_on="2024-06-11",
    )  # fmt: skip
    finding = judge(decide, row, "2024-12-31")
    # 60 + 30 + 10 days end on Sunday 9 June, a holiday runs through Monday the 10th
    assert (finding.strict, finding.due, finding.outcome) == (date(2024, 6, 9), date(2024, 6, 11), DISPUTED)


def test_a_negative_exclusion_is_a_contradiction_and_never_an_error():
    row = case(filed_on="2024-03-01", decided_on="2024-04-01", suspended_days=-3)
    finding = judge(excluding, row, "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.INCONSISTENT)
    assert finding.because.columns == ("suspended_days",)


# fixed days, windows


def test_a_day_of_the_year_that_is_excluded_ends_on_the_eve():
    by_day = {d: judge(publish, case(filed_on="2023-12-31", enforced_on=d), "2024-12-31") for d in (
        "2024-02-29", "2024-03-01",
    )}  # fmt: skip
    assert [f.outcome for f in by_day.values()] == [MET, BREACHED]
    assert by_day["2024-03-01"].due == date(2024, 2, 29)
    common = judge(publish, case(filed_on="2024-12-31"), "2025-12-31")
    assert (common.due, common.outcome) == (date(2025, 2, 28), BREACHED)
    assert said(publish, case(filed_on="2024-12-31"), "2025-02-28") == (PENDING, None)


def test_a_day_of_the_year_may_be_included_and_never_rolls():
    included = Deadline(cites=article(8), event=c.enforced_on, by=yearly(3, 1, after=c.filed_on))
    row = case(filed_on="2024-12-31", enforced_on="2025-03-01")  # a Saturday
    assert said(included, row, "2025-12-31") == (MET, None)
    assert said(included, attrs.evolve(row, enforced_on=date(2025, 3, 3)), "2025-12-31") == (BREACHED, None)


def test_a_duty_by_a_plain_day_accuses_only_after_it():
    fixed = Deadline(cites=article(8), event=c.enforced_on, by=date(2024, 3, 1))
    assert said(fixed, case(), "2024-02-01") == (PENDING, None)
    assert said(fixed, case(), "2024-03-01") == (PENDING, None)
    assert said(fixed, case(), "2024-03-02") == (BREACHED, None)


def test_a_window_judges_only_an_act_that_happened():
    served = {"decided_on": "2024-02-20", "served_on": "2024-03-01"}  # six months end on Sunday 1 September
    assert said(appeal, case(**served), "2025-12-31") == (NOT_APPLICABLE, Reason.NOT_BEGUN)
    assert said(appeal, case(**served), "2025-12-31", not_recorded=["appealed_on"]) == (
        UNKNOWN, Reason.EVIDENCE_MISSING,
    )  # fmt: skip
    late = judge(appeal, case(**served, appealed_on="2024-09-03"), "2025-12-31")
    assert (late.outcome, late.due, late.strict, late.days_over) == (BREACHED, date(2024, 9, 2), date(2024, 9, 2), 1)
    assert said(appeal, case(**served, appealed_on="2024-09-02"), "2025-12-31") == (MET, None)


def test_a_window_that_rolls_by_analogy_is_disputed_between_its_two_ends():
    # ten days from 6 March 2024 end on Saturday the 16th, by analogy on Monday the 18th
    ten = Window(cites=article(9), event=c.appealed_on, after=c.served_on, within=LAW.days(10))
    rows = [case(decided_on="2024-03-06", served_on="2024-03-06", appealed_on=f"2024-03-{d}") for d in (16, 17, 18, 19)]
    assert [said(ten, row, "2024-12-31")[0] for row in rows] == [MET, DISPUTED, DISPUTED, BREACHED]


def test_one_of_several_acts_is_awaited_until_the_last_day():
    either = Deadline(
        cites=article(10), event=earliest(c.paid_on, c.appealed_on), after=c.filed_on, within=days(10)
    )  # fmt: skip
    row = case(filed_on="2024-03-06")
    by_day = [said(either, row, d)[0] for d in ("2024-03-06", "2024-03-16", "2024-03-17")]
    assert by_day == [PENDING, PENDING, BREACHED]
    done = {d: attrs.evolve(row, appealed_on=date.fromisoformat(d)) for d in ("2024-03-16", "2024-03-17")}
    assert [said(either, r, "2024-12-31")[0] for r in done.values()] == [MET, BREACHED]
    assert said(either, row, "2024-03-16", not_recorded=["paid_on"])[0] is UNKNOWN


def test_a_window_without_its_start_is_unknown():
    finding = judge(appeal, case(appealed_on="2024-09-02"), "2025-12-31", not_recorded=["served_on"])
    assert (finding.outcome, finding.because.columns) == (UNKNOWN, ("served_on",))


# hours


def test_hours_run_through_a_holiday_to_the_minute():
    measured = {"measured_at": "2024-09-30T17:00"}
    assert said(approve, case(**measured, approved_at="2024-10-01T17:00"), "2024-12-31") == (MET, None)
    assert said(approve, case(**measured, approved_at="2024-10-01T17:01"), "2024-12-31") == (BREACHED, None)
    assert said(approve, case(**measured), "2024-10-01") == (PENDING, None)
    assert said(approve, case(**measured), "2024-10-02") == (BREACHED, None)
    assert said(approve, case(approved_at="2024-10-01T17:01"), "2024-12-31") == (UNKNOWN, Reason.EVIDENCE_MISSING)


# days that no notice covers


def test_the_lower_bound_of_a_natural_period_needs_no_notice():
    # sixty days from 30 October 2026 end on 29 December, which is not firm
    met, late = (case(filed_on="2026-10-30", decided_on=d) for d in ("2026-12-29", "2026-12-30"))
    assert said(plain, met, "2027-06-30") == (MET, None)
    assert said(plain, late, "2027-06-30") == (UNKNOWN, Reason.CALENDAR_UNPUBLISHED)
    assert judge(plain, late, "2027-06-30").because.columns == ()
    open_case = case(filed_on="2026-10-30")
    assert said(plain, open_case, "2026-12-29") == (PENDING, None)
    assert said(plain, open_case, "2026-12-30") == (UNKNOWN, Reason.CALENDAR_UNPUBLISHED)


def test_working_days_are_at_least_as_many_days():
    # seven working days from Thursday 24 December 2026 cannot end before the 31st
    known = {"decided_on": "2026-12-24", "excused": False}
    by_day = [said(serve, case(**known, served_on=d), "2027-06-30") for d in ("2026-12-31", "2027-01-01")]
    assert by_day == [(MET, None), (UNKNOWN, Reason.CALENDAR_UNPUBLISHED)]
    assert said(serve, case(**known), "2026-12-31") == (PENDING, None)
    assert said(serve, case(**known), "2027-01-01") == (UNKNOWN, Reason.CALENDAR_UNPUBLISHED)


def test_a_minimum_period_before_its_lower_bound_is_a_breach_without_any_notice():
    by_day = [
        said(wait, case(notified_on="2026-12-24", decided_on=d), "2027-06-30")[0] for d in ("2026-12-28", "2026-12-29")
    ]
    assert by_day == [BREACHED, UNKNOWN]


def test_what_never_rolls_needs_no_notice_at_all():
    never = attrs.evolve(plain, rollover=Rollover.NEVER)
    assert said(never, case(filed_on="2026-10-30", decided_on="2026-12-30"), "2027-06-30") == (BREACHED, None)
