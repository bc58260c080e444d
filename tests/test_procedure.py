"""The lines of the outcome procedure, one by one and in their order."""

from datetime import date

import attrs
import pytest
from local_cases import (  # type: ignore[import-not-found]
    BREACHED,
    DISPUTED,
    MET,
    NOT_APPLICABLE,
    PENDING,
    UNKNOWN,
    Procedure,
    appeal,
    article,
    c,
    case,
    decide,
    excusable,
    judge,
    pay,
    plain,
    said,
    serve,
)

from fazhi.checking import check
from fazhi.law import Statute
from fazhi.outcomes import Reason
from fazhi.rules import Deadline, Requirement
from fazhi.spans import Rollover, days

# the lines of the procedure, in order: each case would have another outcome if the line came later


def test_a_contradiction_comes_before_the_moment():
    row = case(fine=200)  # there is a fine, but no decision; and nothing was served, so nothing has begun
    finding = judge(pay, row, "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.INCONSISTENT)
    assert finding.because.columns == ("fine",)


def test_a_contradiction_elsewhere_decides_nothing():
    row = case(fine=200, filed_on="2024-03-01")
    assert said(appeal, row, "2024-12-31") == (NOT_APPLICABLE, Reason.NOT_BEGUN)


def test_a_contradiction_names_every_column_that_the_rule_reads():
    row = case(procedure=Procedure.ORDINARY, filed_on="2024-03-01", decided_on="2024-02-01", served_on="2024-01-01")
    assert judge(decide, row, "2024-12-31").because.columns == ("filed_on", "decided_on")
    assert set(judge(serve, row, "2024-12-31").because.columns) == {"decided_on", "served_on"}


def test_a_moment_that_has_not_come_leaves_nothing_to_judge():
    assert said(plain, case(decided_on="2024-06-30"), "2024-12-31") == (NOT_APPLICABLE, Reason.NOT_BEGUN)


def test_a_moment_after_the_day_of_the_check_has_not_come():
    assert said(plain, case(filed_on="2024-03-01"), "2024-02-29") == (NOT_APPLICABLE, Reason.NOT_BEGUN)
    assert said(plain, case(filed_on="2024-03-01"), "2024-03-01") == (PENDING, None)


OLD_LAW = Statute(
    key="old", zh="两版法", en="Old", in_force=date(2018, 1, 1), until=date(2021, 7, 14), rollover=Rollover.NEVER
)
NEW_LAW = Statute(key="new", zh="两版法", en="New", in_force=date(2021, 7, 15), rollover=Rollover.NEVER)
under_old = Requirement(cites=article(5, OLD_LAW), moment=c.decided_on, that=c.hearing_told, when=c.excused)
under_new = Requirement(cites=article(5, NEW_LAW), moment=c.decided_on, that=c.hearing_told, when=c.excused)


def versions(decided_on, **cells):
    found = check(
        case(decided_on=decided_on, hearing_told=True, **cells), as_of=date(2024, 1, 1), rules=[under_old, under_new]
    )
    return [(f.outcome, f.because and f.because.reason) for f in found]


def test_an_act_before_the_oldest_version_is_not_on_the_shelf_for_any_version():
    early = (NOT_APPLICABLE, Reason.NOT_ON_SHELF)
    assert versions("2017-12-31", excused=True) == [early, early]


def test_a_computed_moment_has_come_on_its_day_and_not_before():
    later = Deadline(cites=article(3), event=c.enforced_on, after=c.filed_on + days(10), within=days(5))
    row = case(filed_on="2024-03-06")
    assert said(later, row, "2024-03-15") == (NOT_APPLICABLE, Reason.NOT_BEGUN)
    assert said(later, row, "2024-03-16") == (PENDING, None)


def test_each_version_binds_from_its_first_day_through_its_last():
    no = (NOT_APPLICABLE, Reason.NOT_IN_FORCE)
    assert versions("2018-01-01", excused=True) == [(MET, None), no]
    assert versions("2021-07-14", excused=True) == [(MET, None), no]
    assert versions("2021-07-15", excused=True) == [no, (MET, None)]


def test_the_interval_comes_before_the_condition():
    early = (NOT_APPLICABLE, Reason.NOT_ON_SHELF)
    assert versions("2017-12-31") == [early, early]  # excused is blank
    assert versions("2020-01-01", excused=False)[1] == (NOT_APPLICABLE, Reason.NOT_IN_FORCE)
    assert versions("2020-01-01")[1] == (NOT_APPLICABLE, Reason.NOT_IN_FORCE)


def test_a_false_condition_comes_before_a_met_and_before_an_unmet_demand():
    row = case(procedure=Procedure.SUMMARY, filed_on="2024-03-01", decided_on="2024-03-02")
    assert said(decide, row, "2024-12-31") == (NOT_APPLICABLE, Reason.CONDITION_FALSE)
    late = attrs.evolve(row, decided_on=date(2024, 12, 1))
    assert said(decide, late, "2024-12-31") == (NOT_APPLICABLE, Reason.CONDITION_FALSE)


def test_an_unknown_condition_comes_before_a_met_a_pending_and_an_unmet_demand():
    for decided_on, as_of in (("2024-03-02", "2024-12-31"), (None, "2024-03-02"), ("2024-12-01", "2024-12-31")):
        finding = judge(decide, case(filed_on="2024-03-01", decided_on=decided_on), as_of)
        assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.CONDITION_UNKNOWN)
        assert finding.because.columns == ("procedure",)


def test_a_met_demand_comes_before_its_exceptions():
    row = case(filed_on="2024-03-01", decided_on="2024-03-01", served_on="2024-03-05", present=True)
    assert said(serve, row, "2024-12-31") == (MET, None)
    unknown = attrs.evolve(row, present=None)  # and excused is blank: nobody asks
    assert said(serve, unknown, "2024-12-31") == (MET, None)


def test_not_yet_due_comes_before_an_event_that_was_not_recorded():
    row = case(procedure=Procedure.ORDINARY, filed_on="2024-03-01")  # signed_on says nothing when blank
    assert said(excusable, row, "2024-04-30") == (PENDING, None)
    assert said(excusable, row, "2024-05-01") == (UNKNOWN, Reason.EVIDENCE_MISSING)


def test_an_undecidable_demand_comes_before_an_exception():
    row = case(procedure=Procedure.ORDINARY, filed_on="2024-03-01", excused=True)
    finding = judge(excusable, row, "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.EVIDENCE_MISSING)
    assert "signed_on" in finding.because.columns
    assert "excused" not in finding.because.columns


LATE_CASE = {"procedure": Procedure.ORDINARY, "filed_on": "2024-03-01", "signed_on": "2024-05-02"}


def test_a_moment_that_was_not_recorded_leaves_the_rule_unknown():
    row = case(procedure=Procedure.ORDINARY)
    finding = judge(decide, row, "2024-12-31", not_recorded=[c.filed_on])
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.EVIDENCE_MISSING)
    assert finding.because.columns == ("filed_on",)


UNDECIDED = case(
    procedure=Procedure.ORDINARY, filed_on="2024-03-01", withdrawn_on="2024-03-10", suspended_days=0
)  # whether it was extended is not known


@pytest.mark.parametrize(
    ("row", "as_of", "options", "expected"),
    [
        (case(procedure=Procedure.SUMMARY), "2024-12-31", {"not_recorded": ["filed_on"]}, Reason.CONDITION_FALSE),
        (UNDECIDED, "2024-04-30", {}, Reason.DISCHARGED),  # it would be PENDING otherwise
        (UNDECIDED, "2024-05-15", {}, Reason.DISCHARGED),  # it would be UNKNOWN otherwise
        (UNDECIDED, "2024-05-31", {}, Reason.DISCHARGED),  # it would be BREACHED otherwise
    ],
    ids=["moment-condition", "pending-discharged", "undecidable-discharged", "unmet-discharged"],
)
def test_one_definite_no_is_enough_whatever_else_is_not_known(row, as_of, options, expected):
    assert said(decide, row, as_of, **options) == (NOT_APPLICABLE, expected)


def test_not_yet_due_comes_before_an_exception():
    row = case(procedure=Procedure.ORDINARY, filed_on="2024-03-01", excused=True)
    assert said(excusable, row, "2024-04-30", complete=["signed_on"]) == (PENDING, None)


def test_a_reason_names_every_column_that_could_still_decide():
    # an UNKNOWN outcome may change only by filling a column that it names
    unfiled = {"not_recorded": ["filed_on", "procedure"]}
    before = judge(decide, case(), "2024-12-31", **unfiled)
    after = judge(decide, case(procedure=Procedure.SUMMARY), "2024-12-31", **unfiled)
    assert before.outcome is UNKNOWN
    assert after.outcome is UNKNOWN or "procedure" in before.because.columns

    before = judge(decide, attrs.evolve(UNDECIDED, withdrawn_on=None), "2024-05-15", not_recorded=["withdrawn_on"])
    after = judge(decide, UNDECIDED, "2024-05-15", not_recorded=["withdrawn_on"])
    assert before.outcome is UNKNOWN
    assert after.outcome is UNKNOWN or "withdrawn_on" in before.because.columns


def test_an_exception_or_a_discharge_leaves_nothing_to_accuse():
    row = case(**LATE_CASE, excused=True, deferred_until_on="2024-04-30")
    outcome, reason = said(excusable, row, "2024-12-31")
    assert outcome is NOT_APPLICABLE
    assert reason in (Reason.EXCEPTED, Reason.DISCHARGED)


def test_a_discharge_comes_before_an_unknown_exception():
    row = case(**LATE_CASE, deferred_until_on="2024-04-30")
    assert said(excusable, row, "2024-12-31") == (NOT_APPLICABLE, Reason.DISCHARGED)


def test_an_unknown_exception_comes_before_an_unknown_discharge():
    finding = judge(excusable, case(**LATE_CASE), "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.CONDITION_UNKNOWN)
    assert "excused" in finding.because.columns


def test_an_unknown_discharge_leaves_a_breach_unknown():
    finding = judge(excusable, case(**LATE_CASE, excused=False), "2024-12-31")
    assert (finding.outcome, finding.because.reason) == (UNKNOWN, Reason.EVIDENCE_MISSING)
    assert finding.because.columns == ("deferred_until_on",)


def test_exceptions_and_discharge_come_before_a_dispute():
    disputed = {"procedure": Procedure.ORDINARY, "filed_on": "2024-03-05", "signed_on": "2024-05-06"}
    none = {"complete": ["deferred_until_on"]}
    assert said(excusable, case(**disputed, excused=False), "2024-12-31", **none) == (DISPUTED, None)
    assert said(excusable, case(**disputed, excused=True), "2024-12-31") == (NOT_APPLICABLE, Reason.EXCEPTED)
    assert said(excusable, case(**disputed), "2024-12-31", **none) == (UNKNOWN, Reason.CONDITION_UNKNOWN)
    assert said(excusable, case(**disputed, excused=False), "2024-12-31") == (UNKNOWN, Reason.EVIDENCE_MISSING)
    discharged = case(**disputed, excused=False, deferred_until_on="2024-05-04")
    assert said(excusable, discharged, "2024-12-31") == (NOT_APPLICABLE, Reason.DISCHARGED)


def test_what_passes_every_line_is_a_breach():
    row = case(**LATE_CASE, excused=False)
    assert said(excusable, row, "2024-12-31", complete=["deferred_until_on"]) == (BREACHED, None)


# exceptions


@pytest.mark.parametrize(
    ("present", "excused", "expected"),
    [
        (True, None, (NOT_APPLICABLE, Reason.EXCEPTED)),
        (False, True, (NOT_APPLICABLE, Reason.EXCEPTED)),
        (False, None, (UNKNOWN, Reason.CONDITION_UNKNOWN)),
        (None, None, (UNKNOWN, Reason.CONDITION_UNKNOWN)),
        (None, False, (BREACHED, None)),  # present is NOT_YET: blank says no
        (False, False, (BREACHED, None)),
    ],
)
def test_an_unmet_demand_is_excused_where_the_exception_holds(present, excused, expected):
    row = case(decided_on="2024-03-01", served_on="2024-04-01", present=present, excused=excused)
    assert said(serve, row, "2024-12-31") == expected
