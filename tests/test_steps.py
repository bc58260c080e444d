"""Lead times, the order of steps, facts, thresholds, requirements."""

from datetime import date
from decimal import Decimal

import attrs
import pytest
from local_cases import (  # type: ignore[import-not-found]
    BREACHED,
    DISPUTED,
    LAW,
    MET,
    NOT_APPLICABLE,
    OTHER,
    STREET,
    UNKNOWN,
    article,
    c,
    case,
    enforce,
    give_reasons,
    judge,
    review,
    said,
    surcharge,
    tell,
    wait,
)

from fazhi.expr import Parameter, first_given
from fazhi.law import Statute
from fazhi.outcomes import Reason
from fazhi.rules import LeadTime, Precedence, Presence, Reading, Threshold
from fazhi.spans import Rollover

# lead times


@pytest.mark.parametrize(
    ("reading", "on_the_nth", "after_it"),
    [
        (Reading.DAY_N, MET, MET),
        (Reading.AFTER_DAY_N, BREACHED, MET),
        (Reading.EITHER, DISPUTED, MET),
    ],
)
def test_a_lead_time_has_three_readings(reading, on_the_nth, after_it):
    # five working days after Thursday 26 September 2024: 27, 29 (worked Sunday), 30, 8 and 9 October
    rule = attrs.evolve(wait, reading=reading)
    outcomes = [
        said(rule, case(notified_on="2024-09-26", decided_on=d), "2024-12-31")[0]
        for d in ("2024-10-08", "2024-10-09", "2024-10-10")
    ]
    assert outcomes == [BREACHED, on_the_nth, after_it]


def test_w041_a_demand_of_ten_working_days_allows_the_application_from_the_day_after():
    ten = Statute(
        key="ten", zh="强制法", en="Coercion", in_force=date(2012, 1, 1), working_days=range(1, 11),
        rollover=Rollover.BY_ANALOGY,
    )  # fmt: skip
    demand = LeadTime(
        cites=article(54, ten), first=c.notified_on, then=c.enforced_on, at_least=ten.days(10),
        reading=Reading.AFTER_DAY_N,
    )  # fmt: skip
    by_day = {d: judge(demand, case(notified_on="2024-09-20", enforced_on=d), "2024-12-31") for d in (
        "2024-10-10", "2024-10-11",
    )}  # fmt: skip
    assert [f.outcome for f in by_day.values()] == [BREACHED, MET]
    assert {f.due for f in by_day.values()} == {date(2024, 10, 10)}


def test_w009_seven_working_days_before_a_hearing_in_both_readings():
    notice = LeadTime(
        cites=article(64), letter="b", first=c.notified_on, then=c.enforced_on, at_least=LAW.days(7),
        reading=Reading.EITHER,
    )  # fmt: skip
    outcomes = [
        said(notice, case(notified_on=d, enforced_on="2024-10-15"), "2024-12-31")[0]
        for d in ("2024-09-29", "2024-09-30", "2024-10-08")
    ]
    assert outcomes == [MET, DISPUTED, BREACHED]


def test_a_minimum_period_never_rolls_though_its_statute_does():
    thirty = LeadTime(
        cites=article(15), first=c.filed_on, then=c.enforced_on, at_least=OTHER.days(60), reading=Reading.DAY_N
    )
    row = case(filed_on="2024-03-05", enforced_on="2024-05-04")  # a holiday
    assert said(thirty, row, "2024-12-31") == (MET, None)


def test_a_wait_for_somebody_elses_period_rolls_as_that_period_does():
    served = {"decided_on": "2024-02-20", "served_on": "2024-03-01"}  # six months: Sunday 1, so Monday 2 September
    outcomes = [
        said(enforce, case(**served, enforced_on=d), "2024-12-31")[0] for d in ("2024-09-02", "2024-09-03")
    ]
    assert outcomes == [BREACHED, MET]


def test_a_lead_time_without_its_first_step():
    row = case(decided_on="2024-10-10")
    finding = judge(wait, row, "2024-12-31")
    assert (finding.outcome, finding.because.columns) == (UNKNOWN, ("notified_on",))
    assert said(wait, row, "2024-12-31", complete=["notified_on"]) == (BREACHED, None)
    assert said(wait, case(), "2024-12-31") == (NOT_APPLICABLE, Reason.NOT_BEGUN)


# the order of steps


@pytest.mark.parametrize(
    ("reviewed_on", "reviewed", "expected"),
    [
        ("2024-02-29", None, (MET, None)),
        ("2024-02-29", False, (MET, None)),  # the date is the stronger evidence
        ("2024-03-01", True, (UNKNOWN, Reason.ORDER_UNKNOWN)),  # a tie
        ("2024-03-02", True, (BREACHED, None)),
        (None, True, (UNKNOWN, Reason.ORDER_UNKNOWN)),  # 是 without a date
        (None, False, (BREACHED, None)),  # 否 is an answer
        (None, None, (UNKNOWN, Reason.EVIDENCE_MISSING)),
    ],
)
def test_a_step_comes_before_another(reviewed_on, reviewed, expected):
    row = case(decided_on="2024-03-01", reviewed_on=reviewed_on, reviewed=reviewed, excused=False)
    assert said(review, row, "2024-12-31") == expected


def test_an_unknown_order_names_the_columns_that_would_tell():
    tie = case(decided_on="2024-03-01", reviewed_on="2024-03-01", excused=False)
    assert set(judge(review, tie, "2024-12-31").because.columns) == {"reviewed_on", "decided_on"}
    undated = case(decided_on="2024-03-01", reviewed=True, excused=False)
    assert "reviewed_on" in judge(review, undated, "2024-12-31").because.columns


def test_a_tie_is_in_order_unless_the_rule_is_strict():
    lenient = attrs.evolve(review, strict=False)
    row = case(decided_on="2024-03-01", reviewed_on="2024-03-01", excused=False)
    assert said(lenient, row, "2024-12-31") == (MET, None)


def test_the_order_may_rest_on_a_yes_or_no_alone():
    undated = Precedence(cites=article(44), done=c.reviewed, then=c.decided_on)
    outcomes = [
        said(undated, case(decided_on="2024-03-01", reviewed=r), "2024-12-31")[0] for r in (True, False, None)
    ]
    assert outcomes == [MET, BREACHED, UNKNOWN]


def test_the_order_may_rest_on_a_date_alone():
    dated = Precedence(cites=article(44), first=c.reviewed_on, then=c.decided_on)
    outcomes = [
        said(dated, case(decided_on="2024-03-01", reviewed_on=r), "2024-12-31")[0]
        for r in ("2024-03-01", "2024-03-02", None)
    ]
    assert outcomes == [MET, BREACHED, UNKNOWN]
    closed = said(dated, case(decided_on="2024-03-01"), "2024-12-31", complete=["reviewed_on"])
    assert closed == (BREACHED, None)


def test_a_missing_first_step_that_may_have_been_taken_in_time_is_no_breach():
    # whether the earlier date exists is unknown: filling it, or closing its column, leads to MET
    either = Precedence(
        cites=article(44), first=first_given(c.reviewed_on, c.notified_on), done=c.reviewed, then=c.decided_on
    )
    row = case(decided_on="2024-03-01", notified_on="2024-02-01", reviewed=False)
    assert said(either, row, "2024-12-31", complete=["reviewed_on"]) == (MET, None)
    assert said(either, row, "2024-12-31")[0] is not BREACHED


# presence, thresholds, requirements


def test_a_fact_is_recorded_once_the_step_has_been_taken():
    assert said(give_reasons, case(), "2024-12-31") == (NOT_APPLICABLE, Reason.NOT_BEGUN)
    assert said(give_reasons, case(decided_on="2024-03-01", reason="轻微"), "2024-12-31") == (MET, None)
    blank = judge(give_reasons, case(decided_on="2024-03-01"), "2024-12-31")
    assert (blank.outcome, blank.because.columns) == (UNKNOWN, ("reason",))
    assert said(give_reasons, case(decided_on="2024-03-01"), "2024-12-31", complete=[c.reason]) == (BREACHED, None)


def test_a_zero_is_a_recorded_fact_and_a_blank_is_not():
    recorded = Presence(cites=article(59), letter="b", column=c.fine, once=c.decided_on)
    assert said(recorded, case(decided_on="2024-03-01", fine=0), "2024-12-31") == (MET, None)
    assert said(recorded, case(decided_on="2024-03-01"), "2024-12-31") == (BREACHED, None)  # NOT_YET


def test_a_threshold_includes_its_bound():
    ceiling = Threshold(cites=article(51), moment=c.decided_on, value=c.fine, at_most=200)
    outcomes = [
        said(ceiling, case(decided_on="2024-03-01", fine=f), "2024-12-31")[0] for f in ("199.99", "200", "200.01", None)
    ]
    assert outcomes == [MET, MET, BREACHED, MET]  # blank: NOT_YET is no fine
    floor = Threshold(cites=article(42), moment=c.decided_on, value=c.officers, at_least=2)
    outcomes = [said(floor, case(decided_on="2024-03-01", officers=n), "2024-12-31")[0] for n in (3, 2, 1, None)]
    assert outcomes == [MET, MET, BREACHED, UNKNOWN]
    assert said(floor, case(decided_on="2024-03-01"), "2024-12-31", complete=["officers"]) == (BREACHED, None)


def test_a_threshold_may_be_another_column_or_an_exact_product():
    total = Threshold(cites=article(72), letter="b", moment=c.paid_on, value=c.surcharge, at_most=c.fine)
    paid = {"decided_on": "2024-03-01", "paid_on": "2024-04-01", "fine": "333.33", "days_in_default": 1}
    assert said(total, case(**paid, surcharge="333.33"), "2024-12-31") == (MET, None)
    assert said(total, case(**paid, surcharge="333.34"), "2024-12-31") == (BREACHED, None)
    # three percent of 333.33 is 9.9999, not 10
    assert said(surcharge, case(**paid, surcharge="9.99"), "2024-12-31") == (MET, None)
    assert said(surcharge, case(**paid, surcharge="10"), "2024-12-31") == (BREACHED, None)
    assert said(surcharge, case(**paid), "2024-12-31") == (UNKNOWN, Reason.EVIDENCE_MISSING)


def test_a_parameter_is_given_by_the_organ_and_never_guessed():
    row = case(decided_on="2024-03-01", fine=6000, hearing_told=False)
    finding = judge(tell, row, "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.PARAMETER_MISSING)
    assert (finding.because.parameter, finding.because.columns) == ("较大数额", ())
    assert said(tell, row, "2024-12-31", organ=STREET) == (BREACHED, None)
    below = attrs.evolve(row, fine=Decimal(4999))
    assert said(tell, below, "2024-12-31", organ=STREET) == (NOT_APPLICABLE, Reason.CONDITION_FALSE)


def test_a_condition_that_holds_anyway_needs_no_parameter():
    row = case(decided_on="2024-03-01", fine=6000, licence_revoked=True, hearing_told=True)
    assert said(tell, row, "2024-12-31") == (MET, None)


def test_a_threshold_without_its_parameter_is_unknown():
    bound = Threshold(cites=article(51), moment=c.decided_on, value=c.fine, at_most=Parameter("较大数额", unit="元"))
    row = case(decided_on="2024-03-01", fine=6000)
    assert said(bound, row, "2024-12-31") == (UNKNOWN, Reason.PARAMETER_MISSING)
    assert said(bound, row, "2024-12-31", organ=STREET) == (BREACHED, None)


@pytest.mark.parametrize(("told", "expected"), [(True, MET), (False, BREACHED), (None, UNKNOWN)])
def test_a_requirement_holds_fails_or_is_unknown(told, expected):
    row = case(decided_on="2024-03-01", licence_revoked=True, hearing_told=told)
    assert said(tell, row, "2024-12-31", organ=STREET)[0] is expected


def test_a_requirement_without_a_sentence_is_told_by_its_condition():
    row = case(decided_on="2024-03-01", licence_revoked=True, hearing_told=False)
    assert "的，告知听证权（" in str(judge(tell, row, "2024-12-31", organ=STREET))
    worded = attrs.evolve(tell, sentence=("应当告知听证权", "the party must be told of the hearing"))
    assert "的，应当告知听证权（" in str(judge(worded, row, "2024-12-31", organ=STREET))
