"""How an outcome is found: one test per line of the procedure, per reason, per meaning of a blank."""

from __future__ import annotations

import datetime as dt
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fazhi.checking import check
from fazhi.declared import Blank
from fazhi.expr import Parameter, columns, earliest, first_given, latest, yearly
from fazhi.fields import Record, field, info_of, record
from fazhi.law import Organ, Statute
from fazhi.outcomes import Outcome, Reason
from fazhi.period import Period
from fazhi.rules import (
    Deadline,
    Extension,
    LeadTime,
    Precedence,
    Presence,
    Reading,
    Requirement,
    Threshold,
    Until,
    Window,
)
from fazhi.shapes import Coded, Kind
from fazhi.spans import Rollover, days
from fazhi.strategies import lifecycles, records

MET, BREACHED, PENDING = Outcome.MET, Outcome.BREACHED, Outcome.PENDING
DISPUTED, UNKNOWN, NOT_APPLICABLE = Outcome.DISPUTED, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE


class Procedure(Coded):
    ORDINARY = "普通程序", "一般程序"
    SUMMARY = "简易程序", "当场处罚"


@record("处罚案件", "Penalty case", key="local-penalty")
class Case(Record):
    """Small, but with every kind of column, and with both meanings of a blank for each kind."""

    case_no: str = field("案号", "Case number", key=True)
    procedure: Procedure | None = field("适用程序", "Procedure", default=None)
    filed_on: date | None = field("立案日期", "Date filed", blank=Blank.NOT_YET, default=None)
    measured_at: dt.datetime | None = field("采取措施时间", "Time of the measure", default=None)
    approved_at: dt.datetime | None = field("补办批准时间", "Time of approval", blank=Blank.NOT_YET, default=None)
    extended_on: date | None = field("延期批准日期", "Date extended", default=None)
    suspended_days: int | None = field("中止天数", "Days suspended", at_least=0, default=None)
    notified_on: date | None = field("告知日期", "Date of notice", default=None)
    reviewed_on: date | None = field("审核日期", "Date of review", default=None)
    reviewed: bool | None = field("已审核", "Reviewed", default=None)
    decided_on: date | None = field(
        "决定日期", "Date of decision", blank=Blank.NOT_YET, not_before=filed_on, default=None
    )
    fine: Decimal | None = field(
        "罚款", "Fine", unit="元", blank=Blank.NOT_YET, at_least=0, needs=decided_on, default=None
    )
    reason: str | None = field("理由", "Reason", default=None)
    licence_revoked: bool | None = field("吊销许可", "Licence revoked", blank=Blank.NOT_YET, default=None)
    hearing_told: bool | None = field("告知听证权", "Told of the hearing", default=None)
    officers: int | None = field("执法人员", "Officers", default=None)
    served_on: date | None = field("送达日期", "Date served", blank=Blank.NOT_YET, not_before=decided_on, default=None)
    signed_on: date | None = field("签收日期", "Date signed for", default=None)
    present: bool | None = field("当事人在场", "Party present", blank=Blank.NOT_YET, default=None)
    excused: bool | None = field("有正当理由", "Excused", default=None)
    deferred_until_on: date | None = field("缓交至", "Deferred until", planned=True, default=None)
    paid_on: date | None = field("缴款日期", "Date paid", blank=Blank.NOT_YET, default=None)
    days_in_default: int | None = field("逾期天数", "Days in default", blank=Blank.NOT_YET, at_least=0, default=None)
    surcharge: Decimal | None = field("加处罚款", "Surcharge", unit="元", default=None)
    appealed_on: date | None = field("申请复议日期", "Date of appeal", blank=Blank.NOT_YET, default=None)
    enforced_on: date | None = field("强制执行日期", "Date enforced", blank=Blank.NOT_YET, default=None)
    withdrawn_on: date | None = field("撤案日期", "Date withdrawn", blank=Blank.NOT_YET, default=None)


LAW = Statute(
    key="local-2000", zh="某处罚法", en="Local Act (2000)", in_force=date(2000, 1, 1),
    working_days={2, 3, 5, 7}, rollover=Rollover.BY_ANALOGY,
)  # fmt: skip
OTHER = Statute(
    key="other-2000", zh="某复议法", en="Other Act (2000)", in_force=date(2000, 1, 1),
    working_days={5}, rollover=Rollover.BY_STATUTE,
)  # fmt: skip
c = columns(Case)
ORDINARY = c.procedure == Procedure.ORDINARY


def article(number, law=LAW):
    return law.article(number, says="应当如此")


decide = Deadline(
    cites=article(60), when=ORDINARY, event=c.decided_on, after=c.filed_on, within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=c.extended_on), excluding=c.suspended_days, discharged=c.withdrawn_on,
)  # fmt: skip
serve = Deadline(
    cites=article(61), unless=c.present | c.excused, event=c.served_on, after=c.decided_on, within=LAW.days(7)
)
pay = Deadline(
    cites=article(67), when=c.fine > 0, event=c.paid_on, after=c.served_on, within=LAW.days(15),
    extended_by=Until(c.deferred_until_on),
)  # fmt: skip
appeal = Window(cites=article(9, OTHER), event=c.appealed_on, after=c.served_on, within=OTHER.months(6))
wait = LeadTime(
    cites=article(64), first=c.notified_on, then=c.decided_on, at_least=LAW.days(5), reading=Reading.EITHER
)
enforce = LeadTime(
    cites=article(44), first=latest(c.served_on + OTHER.days(60), c.served_on + OTHER.months(6)),
    then=c.enforced_on, at_least=days(0), reading=Reading.AFTER_DAY_N,
)  # fmt: skip
review = Precedence(
    cites=article(58), first=c.reviewed_on, done=c.reviewed, then=c.decided_on, strict=True, when=~c.excused
)
give_reasons = Presence(cites=article(59), column=c.reason, once=c.decided_on)
surcharge = Threshold(
    cites=article(72), moment=c.paid_on, value=c.surcharge, at_most=c.fine * Decimal("0.03") * c.days_in_default
)
tell = Requirement(
    cites=article(63), moment=c.decided_on, that=c.hearing_told,
    when=(c.fine >= Parameter("较大数额", unit="元")) | c.licence_revoked,
)  # fmt: skip
approve = Deadline(cites=article(19), event=c.approved_at, after=c.measured_at, within=LAW.hours(24))
publish = Deadline(cites=article(29), event=c.enforced_on, by=yearly(3, 1, after=c.filed_on, day_included=False))
close = Deadline(
    cites=article(70), event=c.enforced_on, after=first_given(c.paid_on, c.signed_on + LAW.days(15)),
    within=LAW.months(1), discharged=earliest(c.withdrawn_on, c.appealed_on),
)  # fmt: skip
#: every template, every option
RULES = [
    decide, serve, pay, appeal, wait, enforce, review, give_reasons, surcharge, tell, approve, publish, close,
]  # fmt: skip
NAMES = [n for n in info_of(Case).fields if n != "case_no"]
STREET = Organ("某街道", parameters={"较大数额": Decimal(5000)})


def case(**cells):
    """A case from text, as it would stand in a register."""
    kinds = {name: f.kind for name, f in info_of(Case).fields.items()}
    read: dict[Kind, Any] = {Kind.DAY: date.fromisoformat, Kind.TIME: dt.datetime.fromisoformat, Kind.NUMBER: Decimal}
    typed = {n: read[kinds[n]](v) if isinstance(v, str) and kinds[n] in read else v for n, v in cells.items()}
    return Case(case_no="测〔2024〕1号", **typed)


def judge(rule, row, as_of, **options):
    (finding,) = check(row, as_of=date.fromisoformat(as_of), rules=[rule], **options)
    return finding


def said(rule, row, as_of, **options):
    finding = judge(rule, row, as_of, **options)
    return finding.outcome, finding.because and finding.because.reason


# a plain deadline of sixty days, with nothing that could excuse it, and one with everything
plain = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60))
excusable = Deadline(
    cites=article(2), event=c.signed_on, after=c.filed_on, within=LAW.days(60), when=ORDINARY,
    unless=c.excused, discharged=c.deferred_until_on,
)  # fmt: skip
# filed on 2024-03-01: due on 2024-04-30, a working day; filed on 2024-03-05: 2024-05-04 is a holiday, 05-06 is not


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


# discharge


def test_a_withdrawal_up_to_the_due_date_discharges_one_after_it_does_not():
    base = {"procedure": Procedure.ORDINARY, "filed_on": "2024-03-01", "suspended_days": 0}
    known = {"complete": ["extended_on"]}
    on_time, late = case(**base, withdrawn_on="2024-04-30"), case(**base, withdrawn_on="2024-05-01")
    assert said(decide, on_time, "2024-12-31", **known) == (NOT_APPLICABLE, Reason.DISCHARGED)
    assert said(decide, late, "2024-12-31", **known) == (BREACHED, None)
    rolled = case(**base | {"filed_on": "2024-03-05"}, withdrawn_on="2024-05-06")
    assert said(decide, rolled, "2024-12-31", **known) == (NOT_APPLICABLE, Reason.DISCHARGED)


def test_a_withdrawal_after_the_check_has_not_happened():
    row = case(filed_on="2024-03-01", procedure=Procedure.ORDINARY, suspended_days=0, withdrawn_on="2025-01-01")
    assert said(decide, row, "2024-12-31", complete=["extended_on"]) == (BREACHED, None)


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


excluding = Deadline(
    cites=article(7), event=c.decided_on, after=c.filed_on, within=LAW.days(60), excluding=c.suspended_days
)


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
    assert said(fixed, case(), "2024-02-01")[0] in (PENDING, NOT_APPLICABLE)
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


def test_a_window_without_its_start_is_unknown():
    finding = judge(appeal, case(appealed_on="2024-09-02"), "2025-12-31", not_recorded=["served_on"])
    assert (finding.outcome, finding.because.columns) == (UNKNOWN, ("served_on",))


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
        said(ceiling, case(decided_on="2024-03-01", fine=f), "2024-12-31")[0] for f in ("200", "200.01", None)
    ]
    assert outcomes == [MET, BREACHED, MET]  # blank: NOT_YET is no fine
    floor = Threshold(cites=article(42), moment=c.decided_on, value=c.officers, at_least=2)
    outcomes = [said(floor, case(decided_on="2024-03-01", officers=n), "2024-12-31")[0] for n in (2, 1, None)]
    assert outcomes == [MET, BREACHED, UNKNOWN]
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


# what a blank means


def test_a_blank_milestone_has_not_happened():
    assert said(plain, case(filed_on="2024-03-01"), "2024-12-31") == (BREACHED, None)
    assert said(plain, case(filed_on="2024-03-01"), "2024-12-31", not_recorded=[c.decided_on]) == (
        UNKNOWN, Reason.EVIDENCE_MISSING,
    )  # fmt: skip


def test_a_column_that_is_not_there_cannot_be_complete():
    row = case(filed_on="2024-03-01")
    both = {"complete": ["decided_on"], "not_recorded": ["decided_on"]}
    assert said(plain, row, "2024-12-31", **both) == (UNKNOWN, Reason.EVIDENCE_MISSING)


def test_not_yet_on_a_number_is_zero_and_on_a_yes_or_no_is_no():
    row = case(decided_on="2024-02-20", served_on="2024-03-01")
    assert said(pay, row, "2024-12-31") == (NOT_APPLICABLE, Reason.CONDITION_FALSE)  # no fine
    assert said(pay, row, "2024-12-31", not_recorded=["fine"]) == (UNKNOWN, Reason.CONDITION_UNKNOWN)
    assert said(tell, row, "2024-12-31", organ=STREET) == (NOT_APPLICABLE, Reason.CONDITION_FALSE)
    unknown = judge(tell, row, "2024-12-31", organ=STREET, not_recorded=["licence_revoked"])
    assert (unknown.outcome, unknown.because.columns) == (UNKNOWN, ("licence_revoked",))


def test_a_column_that_records_nothing_does_not_need_what_it_lacks():
    row = case(served_on="2024-03-01", paid_on="2024-03-02", fine=200)
    assert said(pay, row, "2024-12-31") == (UNKNOWN, Reason.INCONSISTENT)  # a fine needs a decision
    assert said(pay, row, "2024-12-31", not_recorded=["decided_on"]) == (MET, None)


def test_not_recorded_speaks_of_empty_cells_and_heals_no_contradiction():
    row = case(filed_on="2024-03-01", decided_on="2024-02-01")
    assert said(plain, row, "2024-12-31", not_recorded=["decided_on"]) == (UNKNOWN, Reason.INCONSISTENT)


def test_not_recorded_never_makes_an_error_of_a_wrong_number():
    row = case(filed_on="2024-03-01", decided_on="2024-07-01", suspended_days=-3)
    assert said(excluding, row, "2024-12-31", not_recorded=["suspended_days"])[0] is UNKNOWN


# computed events


@pytest.mark.parametrize("first", [earliest, first_given])
def test_a_computed_event_is_not_pending_once_closing_a_column_cannot_matter(first):
    # one of two possible acts is dated in time; closing the column of the other must not change a PENDING
    act = Deadline(
        cites=article(10), event=first(c.notified_on, c.decided_on), after=c.filed_on, within=LAW.days(60)
    )
    row = case(filed_on="2024-03-01", decided_on="2024-03-05")
    open_, closed = (said(act, row, "2024-03-10", complete=x) for x in ([], ["notified_on"]))
    assert closed == (MET, None)
    assert open_ in (closed, (UNKNOWN, Reason.EVIDENCE_MISSING))


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


# properties


AS_OF = date(2024, 6, 30)
CASES = lifecycles(Case, starts=Period(date(2023, 6, 1), date(2024, 6, 30))) | records(Case)
COLUMNS = st.sampled_from(NAMES)
SILENT = [n for n in NAMES if info_of(Case).fields[n].blank is Blank.NOT_RECORDED]
DATES = [n for n in NAMES if info_of(Case).fields[n].kind in (Kind.DAY, Kind.TIME)]
EVENTS = [n for n in DATES if not info_of(Case).fields[n].planned]


def outcomes(row, as_of=AS_OF, **options):
    found = check(row, as_of=as_of, rules=RULES, organ=STREET, **options)
    return {f.rule.id: f for f in found}


def accused_by(before, after):
    """Rules that accuse only afterwards, though the row was not contradictory before."""
    return [
        rule
        for rule, f in after.items()
        if f.outcome is BREACHED
        and before[rule].outcome is not BREACHED
        and (before[rule].because is None or before[rule].because.reason is not Reason.INCONSISTENT)
    ]


@given(row=CASES, column=COLUMNS)
def test_a_column_that_is_not_recorded_never_accuses(row, column):
    without = attrs.evolve(row, **{column: None})
    assert accused_by(outcomes(row), outcomes(without, not_recorded=[column])) == []


@given(row=CASES, column=st.sampled_from(SILENT))
def test_a_blank_that_says_nothing_never_accuses(row, column):
    assert accused_by(outcomes(row), outcomes(attrs.evolve(row, **{column: None}))) == []


@given(row=CASES, column=COLUMNS, lacking=st.lists(COLUMNS, max_size=4))
def test_closing_a_column_changes_only_outcomes_that_name_it(row, column, lacking):
    others = [n for n in lacking if n != column]
    before, after = (outcomes(row, not_recorded=others, complete=x) for x in ([], [column]))
    for rule, f in before.items():
        if f.outcome is not after[rule].outcome:
            assert f.because is not None
            assert column in f.because.columns


@given(row=CASES, column=COLUMNS, data=st.data())
def test_filling_a_blank_changes_an_unknown_outcome_only_where_it_is_named(row, column, data):
    full = data.draw(lifecycles(Case, complete=True))
    row = attrs.evolve(row, **{column: None})
    filled = attrs.evolve(row, **{column: getattr(full, column)})
    before, after = (outcomes(x, not_recorded=[column]) for x in (row, filled))
    for rule, f in before.items():
        contradicts = after[rule].because is not None and after[rule].because.reason is Reason.INCONSISTENT
        if f.outcome is UNKNOWN and f.because.reason is not Reason.INCONSISTENT and not contradicts:
            assert after[rule].outcome is UNKNOWN or column in f.because.columns


@given(row=CASES, column=st.sampled_from(EVENTS), later=st.none() | st.integers(1, 900))
def test_what_comes_after_the_day_of_the_check_never_matters(row, column, later):
    was = getattr(row, column)
    assume(was is not None and dt.date(was.year, was.month, was.day) > AS_OF)
    moved = None if later is None else AS_OF + dt.timedelta(days=later)
    if moved is not None and isinstance(was, dt.datetime):
        moved = dt.datetime.combine(moved, dt.time(9))
    other = attrs.evolve(row, **{column: moved})
    before, after = outcomes(row), outcomes(other)
    needs = {(v.columns[0], v.columns[1]) for v in info_of(Case).validations if v.code == "needs"}
    for rule, f in before.items():
        torn = {f.because and f.because.reason, after[rule].because and after[rule].because.reason}
        if moved is None and Reason.INCONSISTENT in torn and any(column in pair for pair in needs):
            continue  # a blank made or unmade a contradiction
        assert (f.outcome, f.because) == (after[rule].outcome, after[rule].because)


@given(rows=st.lists(CASES, max_size=3))
def test_counts_add_up_to_the_number_of_records(rows):
    counts = check(rows, as_of=AS_OF, rules=RULES).counts()
    assert all(sum(by.values()) == len(rows) for by in counts.values())
    assert len(counts) == (len(RULES) if rows else 0)


@given(data=st.data(), rows=st.lists(CASES, max_size=3))
def test_the_order_of_records_and_rules_does_not_matter(data, rows):
    shuffled = data.draw(st.permutations(rows))
    backwards = check(shuffled, as_of=AS_OF, rules=RULES[::-1]).counts()
    assert check(rows, as_of=AS_OF, rules=RULES).counts() == backwards


@given(row=CASES, as_of=st.dates(date(2023, 1, 1), date(2027, 6, 30)))
def test_only_unknown_and_not_applicable_have_a_reason(row, as_of):
    for f in outcomes(row, as_of).values():
        assert (f.because is not None) is (f.outcome in (UNKNOWN, NOT_APPLICABLE))


@given(row=CASES, as_of=st.dates(date(2023, 1, 1), date(2027, 6, 30)))
def test_an_unknown_names_a_column_a_parameter_or_the_calendar(row, as_of):
    for f in check(row, as_of=as_of, rules=RULES).unknown:
        because: Any = f.because
        named = because.columns or because.parameter
        assert named or because.reason is Reason.CALENDAR_UNPUBLISHED


@given(row=CASES, first=st.dates(date(2023, 6, 1), date(2026, 12, 31)), wait=st.integers(0, 400))
def test_a_decided_act_stays_decided_as_time_passes(row, first, wait):
    """A MET deadline whose facts are all past is met on every later day."""
    past = all(d is None or dt.date(d.year, d.month, d.day) <= first for d in (getattr(row, n) for n in DATES))
    assume(past)
    before, after = outcomes(row, first), outcomes(row, first + dt.timedelta(days=wait))
    settled = (MET, BREACHED, DISPUTED)
    assert all(after[r].outcome is f.outcome for r, f in before.items() if f.outcome in settled)
