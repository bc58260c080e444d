"""Thirty obligations, each written as data: a test of the language, with one example kept and one broken."""

from __future__ import annotations

import datetime as dt
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

from fazhi.checking import check
from fazhi.declared import Blank
from fazhi.expr import Parameter, all_of, columns, earliest, first_given, latest, yearly
from fazhi.fields import Record, field, info_of, record
from fazhi.law import Organ, Statute
from fazhi.outcomes import Duty, Outcome, Reason, Severity
from fazhi.rules import Deadline, Extension, LeadTime, Precedence, Reading, Requirement, Threshold, Until
from fazhi.shapes import Coded, Kind
from fazhi.spans import Rollover, Unit, days

MET, BREACHED, PENDING = Outcome.MET, Outcome.BREACHED, Outcome.PENDING
DISPUTED, UNKNOWN, NOT_APPLICABLE = Outcome.DISPUTED, Outcome.UNKNOWN, Outcome.NOT_APPLICABLE

# the statutes, each with the numbers that it counts as working days


def law(key, zh, in_force, working_days=(), rollover=Rollover.BY_STATUTE, until=None):
    return Statute(
        key=key, zh=zh, en=key, in_force=date.fromisoformat(in_force), until=until, working_days=set(working_days),
        rollover=rollover,
    )  # fmt: skip


PENALTY = law("penalty-2021", "行政处罚法", "2021-07-15", (2, 3, 5, 7), Rollover.BY_ANALOGY)
COERCION = law("coercion-2011", "行政强制法", "2012-01-01", range(1, 11), Rollover.BY_ANALOGY)
RECONSIDERATION = law("reconsideration-2023", "行政复议法", "2024-01-01", (3, 5, 7, 10))
RECONSIDERATION_2017 = law(
    "reconsideration-2017", "行政复议法", "2017-09-01", (5, 7), until=date(2023, 12, 31)
)
LITIGATION = law("litigation-2017", "行政诉讼法", "2017-07-01")
APPEARANCE = law("appearance-2020", "负责人出庭应诉规定", "2020-07-01")
DECISION = law("decision-2019", "重大行政决策程序暂行条例", "2019-09-01")
REPORTING = law("reporting", "法治政府建设年度报告办法", "2019-01-01")
MEDIATION = law("mediation-2010", "人民调解法", "2011-01-01", rollover=Rollover.NEVER)


def art(statute, number, letter=""):
    return statute.article(number, says="依法履行", letter=letter)


# the registers, with the columns that the thirty need


class Procedure(Coded):
    SUMMARY = "简易程序"
    ORDINARY = "普通程序"


class Party(Coded):
    CITIZEN = "公民"
    LEGAL_PERSON = "法人"
    ORGANISATION = "其他组织"
    BUSINESS = "个体工商户"


def happened(zh, en):
    return field(zh, en, blank=Blank.NOT_YET, default=None)


def known(zh, en, **more):
    return field(zh, en, default=None, **more)


@record("处罚", "Penalty", key="declared-penalty")
class Penalty(Record):
    case_no: str = field("案号", "Case number", key=True)
    procedure: Procedure | None = known("程序", "Procedure")
    party_kind: Party | None = known("当事人类型", "Kind of party")
    violation_ended_on: date | None = known("违法行为终了日期", "Violation ended")
    discovered_on: date | None = known("发现日期", "Discovered")
    filed_on: date | None = happened("立案日期", "Filed")
    notified_on: date | None = known("告知日期", "Notified")
    notified: bool | None = known("已告知", "Was notified")
    notice_served_on: date | None = known("告知书送达日期", "Notice served")
    hearing_waived: bool | None = known("放弃听证", "Hearing waived")
    hearing_requested_on: date | None = happened("申请听证日期", "Hearing requested")
    hearing_notified_on: date | None = known("听证通知日期", "Hearing notified")
    hearing_on: date | None = happened("听证日期", "Hearing")
    hearing_right_told: bool | None = known("告知听证权", "Told of the hearing")
    reviewed_on: date | None = known("审核日期", "Reviewed")
    reviewed: bool | None = known("已审核", "Was reviewed")
    discussed_on: date | None = known("讨论日期", "Discussed")
    decided_on: date | None = happened("决定日期", "Decided")
    withdrawn_on: date | None = happened("撤案日期", "Withdrawn")
    party_present: bool | None = known("当场交付", "Party present")
    served_on: date | None = happened("送达日期", "Served")
    deferred_until_on: date | None = field("缓缴至", "Deferred until", planned=True, default=None)
    paid_on: date | None = happened("缴清日期", "Paid")
    collected_on: date | None = happened("收缴日期", "Collected")
    collected_on_the_spot: bool | None = known("当场收缴", "Collected there")
    remote_area: bool | None = known("边远地区", "Remote area")
    later_collection_impracticable: bool | None = known("事后难以执行", "Impracticable later")
    surcharged_on: date | None = happened("加处罚款日期", "Surcharged")
    fine: Decimal | None = field("罚款", "Fine", unit="元", blank=Blank.NOT_YET, default=None)
    proposed_fine: Decimal | None = known("拟处罚款", "Proposed fine", unit="元")
    surcharge: Decimal | None = known("加处罚款数额", "Surcharge", unit="元")
    days_in_default: int | None = known("逾期天数", "Days in default")
    major_public_interest: bool | None = known("重大公共利益", "Public interest")
    concerns_major_rights: bool | None = known("重大权益", "Major rights")
    several_legal_relations: bool | None = known("多个法律关系", "Several relations")
    review_required_by_law: bool | None = known("法定审核", "Required by law")
    is_complex: bool | None = known("情节复杂", "Complex")
    is_major: bool | None = known("重大违法", "Major")
    penalised: bool | None = known("给予处罚", "Penalised")
    licence_revoked: bool | None = known("吊销许可", "Licence revoked")
    business_stopped: bool | None = known("责令停产停业", "Business stopped")
    start_recorded: bool | None = known("启动有记录", "Start recorded")
    evidence_recorded: bool | None = known("取证有记录", "Evidence recorded")
    decision_recorded: bool | None = known("决定有记录", "Decision recorded")
    overturned_on: date | None = happened("被撤销日期", "Overturned")
    publication_withdrawn_on: date | None = happened("撤回公开日期", "Publication withdrawn")


@record("强制", "Coercion", key="declared-coercion")
class Coercion(Record):
    case_no: str = field("案号", "Case number", key=True)
    seized_on: date | None = happened("查封日期", "Seized")
    extension_approved_on: date | None = known("批准延长日期", "Extension approved")
    test_days: int | None = known("检测天数", "Days of tests", at_least=0)
    test_period_told: bool | None = known("书面告知检测期间", "Told of the tests")
    released_or_handled_on: date | None = happened("解除或者处理日期", "Released")
    measured_at: dt.datetime | None = happened("采取措施时间", "Measured")
    approved_at: dt.datetime | None = happened("补办批准时间", "Approved")
    served_on: date | None = happened("送达日期", "Served")
    demand_served_on: date | None = known("催告送达日期", "Demand served")
    demolished_on: date | None = happened("拆除日期", "Demolished")
    applied_to_court_on: date | None = happened("申请执行日期", "Applied to court")
    performed_on: date | None = happened("履行日期", "Performed")
    challenged_on: date | None = happened("复议诉讼日期", "Challenged")


@record("复议", "Reconsideration", key="declared-reconsideration")
class Reconsideration(Record):
    case_no: str = field("案号", "Case number", key=True)
    procedure: Procedure | None = known("程序", "Procedure")
    received_on: date | None = happened("收到日期", "Received")
    accepted_on: date | None = happened("受理日期", "Accepted")
    extended_on: date | None = known("延期日期", "Extended")
    suspended_days: int | None = known("中止天数", "Days suspended", at_least=0)
    decided_on: date | None = happened("决定日期", "Decided")
    copy_received_on: date | None = happened("收到副本日期", "Copy received")
    replied_on: date | None = happened("答复日期", "Replied")


class Absence(Coded):
    FORCE_MAJEURE = "不可抗力"
    ACCIDENT = "意外事件"
    DUTY = "需要履行他人不能代替的公务"
    BUSY = "工作繁忙"


@record("诉讼", "Litigation", key="declared-litigation")
class Litigation(Record):
    case_no: str = field("案号", "Case number", key=True)
    filed_on: date | None = happened("立案日期", "Filed")
    heard_on: date | None = happened("开庭日期", "Heard")
    officer_appeared: bool | None = known("负责人出庭", "Officer appeared")
    absence_reason: Absence | None = known("未出庭理由", "Reason of absence")
    excluded_days: int | None = known("扣除天数", "Days excluded", at_least=0)
    judged_on: date | None = happened("裁判日期", "Judged")


@record("决策", "Decision", key="declared-decision")
class Draft(Record):
    draft_no: str = field("编号", "Number", key=True)
    draft_published_on: date | None = known("公布草案日期", "Draft published")
    comments_closed_on: date | None = happened("截止日期", "Comments closed")
    shortening_explained: bool | None = known("已说明缩短理由", "Shortening explained")


@record("年度报告", "Annual report", key="declared-report")
class Report(Record):
    report_no: str = field("编号", "Number", key=True)
    year_end_on: date | None = known("年度末日", "End of the year")
    published_on: date | None = happened("公布日期", "Published")


@record("调解", "Mediation", key="declared-mediation")
class Mediation(Record):
    case_no: str = field("案号", "Case number", key=True)
    parties_signed_on: date | None = happened("当事人签名日期", "Parties signed")
    mediator_signed_on: date | None = happened("调解员签名日期", "Mediator signed")
    sealed_on: date | None = happened("盖章日期", "Sealed")
    confirmation_wanted: bool | None = known("申请司法确认", "Confirmation wanted")
    applied_on: date | None = happened("申请日期", "Applied")


c, k, r, lit = columns(Penalty), columns(Coercion), columns(Reconsideration), columns(Litigation)
d, a, m = columns(Draft), columns(Report), columns(Mediation)

ORGANISATIONS = (Party.LEGAL_PERSON, Party.ORGANISATION)
SUMMARY, ORDINARY = c.procedure == Procedure.SUMMARY, c.procedure == Procedure.ORDINARY
#: both remedies have lapsed: two months of reconsideration, six of litigation, each as its own statute rolls
REMEDIES_LAPSED = latest(k.served_on + RECONSIDERATION.days(60), k.served_on + LITIGATION.months(6))

# the thirty; a text is a date, and an absent key is not recorded

SEIZURE: dict[str, Any] = {
    "cites": art(COERCION, 25), "event": k.released_or_handled_on, "after": k.seized_on,
    "within": COERCION.days(30), "extended_by": Extension(COERCION.days(30), on=k.extension_approved_on),
    "rollover": Rollover.NEVER, "severity": Severity.MANDATORY,
}  # fmt: skip
REPLY: dict[str, Any] = {"event": r.replied_on, "after": r.copy_received_on}

OBLIGATIONS: dict[int, Any] = {
    1: Deadline(
        cites=art(PENALTY, 60), when=ORDINARY, event=c.decided_on, after=c.filed_on, within=PENALTY.days(90),
        discharged=c.withdrawn_on, severity=Severity.LATE,
        complying={"procedure": "普通程序", "filed_on": "2024-03-01", "decided_on": "2024-05-30"},
        breaching={"procedure": "普通程序", "filed_on": "2024-03-01", "decided_on": "2024-05-31", "withdrawn_on": None},
    ),
    2: Deadline(
        cites=art(PENALTY, 61), unless=c.party_present, event=c.served_on, after=c.decided_on,
        within=PENALTY.days(7), severity=Severity.LATE,
        complying={"decided_on": "2024-09-27", "served_on": "2024-10-12"},
        breaching={"decided_on": "2024-09-27", "served_on": "2024-10-14", "party_present": False},
    ),
    3: Deadline(
        cites=art(PENALTY, 67), when=c.fine > 0, event=c.paid_on, after=c.served_on, within=PENALTY.days(15),
        extended_by=Until(c.deferred_until_on), duty_of=Duty.PARTY,
        complying={"fine": 500, "served_on": "2024-03-01", "deferred_until_on": "2024-06-03", "paid_on": "2024-06-03"},
        breaching={"fine": 500, "served_on": "2024-03-01", "deferred_until_on": None, "paid_on": "2024-03-19"},
    ),
    4: Threshold(
        cites=art(PENALTY, 51, "a"), moment=c.decided_on, when=SUMMARY & (c.party_kind == Party.CITIZEN),
        value=c.fine, at_most=200,
        complying={"procedure": "简易程序", "party_kind": "公民", "decided_on": "2024-03-01", "fine": 200},
        breaching={"procedure": "简易程序", "party_kind": "公民", "decided_on": "2024-03-01", "fine": "200.01"},
    ),
    5: Threshold(
        cites=art(PENALTY, 51, "b"), moment=c.decided_on, when=SUMMARY & c.party_kind.is_in(ORGANISATIONS),
        value=c.fine, at_most=3000,
        complying={"procedure": "简易程序", "party_kind": "法人", "decided_on": "2024-03-01", "fine": 3000},
        breaching={"procedure": "简易程序", "party_kind": "其他组织", "decided_on": "2024-03-01", "fine": 3001},
    ),
    6: Threshold(
        cites=art(PENALTY, 68), moment=c.collected_on, when=c.collected_on_the_spot,
        unless=c.remote_area | c.later_collection_impracticable, value=c.fine, at_most=100,
        complying={"collected_on": "2024-03-01", "collected_on_the_spot": True, "fine": 100},
        breaching={
            "collected_on": "2024-03-01", "collected_on_the_spot": True, "fine": 101, "remote_area": False,
            "later_collection_impracticable": False,
        },
    ),
    7: Threshold(
        cites=art(PENALTY, 72, "a"), moment=c.surcharged_on, value=c.surcharge,
        at_most=c.fine * Decimal("0.03") * c.days_in_default,
        complying={"surcharged_on": "2024-04-01", "fine": 1000, "days_in_default": 10, "surcharge": 300},
        breaching={"surcharged_on": "2024-04-01", "fine": 1000, "days_in_default": 10, "surcharge": "300.01"},
    ),
    8: Threshold(
        cites=art(PENALTY, 72, "b"), moment=c.surcharged_on, value=c.surcharge, at_most=c.fine,
        complying={"surcharged_on": "2024-04-01", "fine": 1000, "surcharge": 1000},
        breaching={"surcharged_on": "2024-04-01", "fine": 1000, "surcharge": 1001},
    ),
    9: LeadTime(
        cites=art(PENALTY, 64, "a"), unless=c.hearing_waived | c.hearing_requested_on.is_given(),
        first=c.notice_served_on, then=c.decided_on, at_least=PENALTY.days(5), reading=Reading.AFTER_DAY_N,
        complying={"notice_served_on": "2024-09-26", "decided_on": "2024-10-10"},
        breaching={
            "notice_served_on": "2024-09-26", "decided_on": "2024-10-09", "hearing_waived": False,
            "hearing_requested_on": None,
        },
    ),
    10: LeadTime(
        cites=art(PENALTY, 64, "b"), first=c.hearing_notified_on, then=c.hearing_on, at_least=PENALTY.days(7),
        reading=Reading.EITHER,
        complying={"hearing_notified_on": "2024-09-29", "hearing_on": "2024-10-15"},
        breaching={"hearing_notified_on": "2024-10-08", "hearing_on": "2024-10-15"},
    ),
    11: Precedence(
        cites=art(PENALTY, 44), first=c.notified_on, done=c.notified, then=c.decided_on, severity=Severity.MANDATORY,
        complying={"notified_on": "2024-03-01", "decided_on": "2024-03-11"},
        breaching={"notified": False, "decided_on": "2024-03-11"},
    ),
    12: Precedence(
        cites=art(PENALTY, 58), first=c.reviewed_on, done=c.reviewed, then=c.decided_on,
        when=c.major_public_interest | (c.concerns_major_rights & c.hearing_on.is_given())
        | c.several_legal_relations | c.review_required_by_law,
        complying={
            "concerns_major_rights": True, "hearing_on": "2024-03-01", "reviewed_on": "2024-03-05",
            "decided_on": "2024-03-11",
        },
        breaching={"major_public_interest": True, "reviewed_on": "2024-03-12", "decided_on": "2024-03-11"},
    ),
    13: Precedence(
        cites=art(PENALTY, 57), when=(c.is_complex | c.is_major) & c.penalised, first=c.discussed_on,
        then=c.decided_on,
        complying={"is_major": True, "penalised": True, "discussed_on": "2024-03-11", "decided_on": "2024-03-11"},
        breaching={"is_complex": True, "penalised": True, "discussed_on": None, "decided_on": "2024-03-11"},
    ),
    14: Requirement(
        cites=art(PENALTY, 63), moment=c.decided_on, that=c.hearing_right_told,
        when=(c.proposed_fine >= Parameter("较大数额罚款", unit="元")) | c.licence_revoked | c.business_stopped,
        complying={
            "proposed_fine": 10000, "decided_on": "2024-03-11", "hearing_right_told": True,
            "parameters": {"较大数额罚款": 10000},
        },
        breaching={
            "proposed_fine": 10000, "decided_on": "2024-03-11", "hearing_right_told": False,
            "parameters": {"较大数额罚款": 10000},
        },
    ),
    15: Requirement(
        cites=art(PENALTY, 47), moment=c.decided_on,
        that=all_of(c.start_recorded, c.evidence_recorded, c.decision_recorded),
        complying={
            "decided_on": "2024-03-11", "start_recorded": True, "evidence_recorded": True, "decision_recorded": True,
        },
        breaching={"decided_on": "2024-03-11", "start_recorded": True, "evidence_recorded": False},
    ),
    16: Deadline(
        cites=art(PENALTY, 36), when=c.penalised, moment=c.decided_on, event=c.discovered_on,
        after=c.violation_ended_on, within=PENALTY.years(2), rollover=Rollover.NEVER,
        complying={
            "penalised": True, "violation_ended_on": "2020-02-29", "discovered_on": "2022-02-28",
            "decided_on": "2022-05-01",
        },
        breaching={
            "penalised": True, "violation_ended_on": "2020-02-29", "discovered_on": "2022-03-01",
            "decided_on": "2022-05-01",
        },
    ),
    17: Deadline(
        cites=art(PENALTY, 48), letter="b", event=c.publication_withdrawn_on, after=c.overturned_on,
        within=PENALTY.days(3),
        complying={"overturned_on": "2024-03-01", "publication_withdrawn_on": "2024-03-06"},
        breaching={"overturned_on": "2024-03-01", "publication_withdrawn_on": "2024-03-07"},
    ),
    18: Deadline(
        **SEIZURE, letter="a", when=k.test_period_told, excluding=k.test_days,
        complying={
            "seized_on": "2024-03-01", "extension_approved_on": "2024-03-31", "test_days": 10,
            "test_period_told": True, "released_or_handled_on": "2024-05-10",
        },
        breaching={
            "seized_on": "2024-03-01", "extension_approved_on": "2024-03-31", "test_days": 10,
            "test_period_told": True, "released_or_handled_on": "2024-05-11",
        },
    ),
    19: Deadline(
        cites=art(COERCION, 19), event=k.approved_at, after=k.measured_at, within=COERCION.hours(24),
        complying={"measured_at": "2024-09-30T17:00", "approved_at": "2024-10-01T17:00"},
        breaching={"measured_at": "2024-09-30T17:00", "approved_at": "2024-10-01T17:01"},
    ),
    20: LeadTime(
        cites=art(COERCION, 44), first=REMEDIES_LAPSED, then=k.demolished_on, at_least=days(0),
        reading=Reading.AFTER_DAY_N,
        complying={"served_on": "2024-03-01", "demolished_on": "2024-09-03"},
        breaching={"served_on": "2024-03-01", "demolished_on": "2024-09-02"},
    ),
    21: Deadline(
        cites=art(COERCION, 53), event=k.applied_to_court_on, after=REMEDIES_LAPSED, within=COERCION.months(3),
        discharged=earliest(k.performed_on, k.challenged_on),
        complying={"served_on": "2024-03-01", "applied_to_court_on": "2024-12-02"},
        breaching={
            "served_on": "2024-03-01", "applied_to_court_on": "2024-12-03", "performed_on": None,
            "challenged_on": None,
        },
    ),
    22: LeadTime(
        cites=art(COERCION, 54), first=k.demand_served_on, then=k.applied_to_court_on, at_least=COERCION.days(10),
        reading=Reading.AFTER_DAY_N,
        complying={"demand_served_on": "2024-09-20", "applied_to_court_on": "2024-10-11"},
        breaching={"demand_served_on": "2024-09-20", "applied_to_court_on": "2024-10-10"},
    ),
    23: Deadline(
        cites=art(RECONSIDERATION, 62), when=r.procedure == Procedure.ORDINARY, event=r.decided_on,
        after=first_given(r.accepted_on, r.received_on + RECONSIDERATION.days(5)), within=RECONSIDERATION.days(60),
        extended_by=Extension(RECONSIDERATION.days(30), on=r.extended_on), excluding=r.suspended_days,
        duty_of=Duty.RECONSIDERATION_ORGAN,
        complying={
            "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": None,
            "suspended_days": 0, "decided_on": "2024-05-07",
        },
        breaching={
            "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": None,
            "suspended_days": 0, "decided_on": "2024-05-08",
        },
    ),
    24: Deadline(
        cites=art(RECONSIDERATION, 48), **REPLY, within=RECONSIDERATION.days(10),
        complying={"copy_received_on": "2024-09-20", "replied_on": "2024-10-10"},
        breaching={"copy_received_on": "2024-09-20", "replied_on": "2024-10-11"},
    ),
    25: Deadline(
        cites=art(RECONSIDERATION_2017, 23), **REPLY, within=RECONSIDERATION_2017.days(10),
        complying={"copy_received_on": "2023-12-31", "replied_on": "2024-01-10"},
        breaching={"copy_received_on": "2023-12-31", "replied_on": "2024-01-11"},
    ),
    26: Requirement(
        cites=art(APPEARANCE, 3), moment=lit.heard_on, that=lit.officer_appeared,
        unless=lit.absence_reason.is_in([Absence.FORCE_MAJEURE, Absence.ACCIDENT, Absence.DUTY]),
        complying={"heard_on": "2024-03-01", "officer_appeared": True},
        breaching={"heard_on": "2024-03-01", "officer_appeared": False, "absence_reason": "工作繁忙"},
    ),
    27: Deadline(
        cites=art(LITIGATION, 81), event=lit.judged_on, after=lit.filed_on, within=LITIGATION.months(6),
        excluding=lit.excluded_days, duty_of=Duty.COURT,
        complying={"filed_on": "2024-04-03", "excluded_days": 20, "judged_on": "2024-10-23"},
        breaching={"filed_on": "2024-04-03", "excluded_days": 20, "judged_on": "2024-10-24"},
    ),
    28: LeadTime(
        cites=art(DECISION, 15), first=d.draft_published_on, then=d.comments_closed_on, at_least=DECISION.days(30),
        reading=Reading.DAY_N, unless=d.shortening_explained, severity=Severity.ADVICE,
        complying={"draft_published_on": "2024-03-01", "comments_closed_on": "2024-03-31"},
        breaching={
            "draft_published_on": "2024-03-01", "comments_closed_on": "2024-03-30", "shortening_explained": False,
        },
    ),
    29: Deadline(
        cites=art(REPORTING, 24), event=a.published_on, by=yearly(3, 1, after=a.year_end_on, day_included=False),
        complying={"year_end_on": "2023-12-31", "published_on": "2024-02-29"},
        breaching={"year_end_on": "2023-12-31", "published_on": "2024-03-01"},
    ),
    30: Deadline(
        cites=art(MEDIATION, 33), when=m.confirmation_wanted, event=m.applied_on,
        after=latest(m.parties_signed_on, m.mediator_signed_on, m.sealed_on), within=MEDIATION.days(30),
        duty_of=Duty.PARTY, rollover=Rollover.BY_STATUTE,
        complying={
            "confirmation_wanted": True, "parties_signed_on": "2024-08-29", "mediator_signed_on": "2024-08-30",
            "sealed_on": "2024-09-02", "applied_on": "2024-10-08",
        },
        breaching={
            "confirmation_wanted": True, "parties_signed_on": "2024-08-29", "mediator_signed_on": "2024-08-30",
            "sealed_on": "2024-09-02", "applied_on": "2024-10-09",
        },
    ),
}  # fmt: skip


def judge(rule, example):
    """What the rule says of an example: an absent key is not recorded, None is known not to be."""
    options = {"as_of", "parameters"}
    fields = info_of(rule.of).fields
    cells = {n: typed(fields[n], v) for n, v in example.items() if n not in options and v is not None}
    key = info_of(rule.of).key_field
    dates = [x.date() if isinstance(x, dt.datetime) else x for x in cells.values() if isinstance(x, date)]
    (finding,) = check(
        rule.of(**{key: "例1"} | cells), rules=[rule],
        as_of=date.fromisoformat(example["as_of"]) if "as_of" in example else max(dates),
        organ=Organ("某局", parameters={n: Decimal(v) for n, v in example.get("parameters", {}).items()}),
        complete=[n for n, v in example.items() if v is None],
        not_recorded=[n for n in fields if n not in example and n != key],
    )  # fmt: skip
    return finding


def typed(info, value):
    match info.kind:
        case Kind.CODED:
            return info.coded.parse(value)
        case Kind.DAY:
            return date.fromisoformat(value)
        case Kind.TIME:
            return dt.datetime.fromisoformat(value)
        case Kind.NUMBER:
            return Decimal(value)
    return value


def changed(number, outcome="complying", **cells):
    """The outcome of an obligation's example with some cells changed; `...` takes a key out."""
    rule = OBLIGATIONS[number]
    example = {**getattr(rule, outcome), **cells}
    return judge(rule, {n: v for n, v in example.items() if v is not ...})


def test_all_thirty_are_there_each_under_an_id_of_its_own():
    assert list(OBLIGATIONS) == list(range(1, 31))
    assert len({rule.id for rule in OBLIGATIONS.values()}) == 30


@pytest.mark.parametrize("number", OBLIGATIONS)
def test_the_complying_example_complies(number):
    finding = judge(OBLIGATIONS[number], OBLIGATIONS[number].complying)
    assert finding.outcome is MET, finding


@pytest.mark.parametrize("number", OBLIGATIONS)
def test_the_breaching_example_breaches(number):
    finding = judge(OBLIGATIONS[number], OBLIGATIONS[number].breaching)
    assert finding.outcome is BREACHED, finding


@pytest.mark.parametrize("number", OBLIGATIONS)
def test_without_any_record_nobody_is_accused(number):
    rule = OBLIGATIONS[number]
    (finding,) = check(
        rule.of(**{info_of(rule.of).key_field: "例1"}), as_of=date(2024, 12, 31), rules=[rule],
        not_recorded=[n for n in info_of(rule.of).fields if n != info_of(rule.of).key_field],
    )  # fmt: skip
    assert finding.outcome is UNKNOWN, finding


@pytest.mark.parametrize("number", OBLIGATIONS)
def test_a_single_fact_that_is_not_recorded_never_makes_a_breach_of_the_complying_example(number):
    for name in OBLIGATIONS[number].complying:
        if name != "parameters":
            assert changed(number, **{name: ..., "as_of": "2024-12-31"}).outcome is not BREACHED, name


@pytest.mark.parametrize("number", OBLIGATIONS)
def test_each_says_in_both_languages_what_it_found(number):
    finding = judge(OBLIGATIONS[number], OBLIGATIONS[number].breaching)
    assert "违反" in finding.text()
    assert "breached" in finding.text("en")
    assert finding.rule.cites.text() in finding.text()


# what each one needs beyond the plain template


def test_1_a_withdrawal_is_a_date_and_must_come_in_time():
    assert changed(1, "breaching", withdrawn_on="2024-05-30").because.reason is Reason.DISCHARGED
    assert changed(1, "breaching", withdrawn_on="2024-05-31").outcome is BREACHED


def test_2_a_party_who_was_present_needs_no_service_within_seven_working_days():
    assert changed(2, "breaching", party_present=True).because.reason is Reason.EXCEPTED
    assert changed(2, "breaching", party_present=...).because.reason is Reason.CONDITION_UNKNOWN
    assert judge(OBLIGATIONS[2], OBLIGATIONS[2].breaching).due == date(2024, 10, 12)  # W: a worked Saturday


def test_3_a_deferral_moves_the_end_to_the_day_in_a_column_and_binds_the_party():
    assert OBLIGATIONS[3].duty_of is Duty.PARTY
    assert changed(3, paid_on="2024-06-04").outcome is BREACHED
    assert changed(3, deferred_until_on=...).because.columns == ("deferred_until_on",)
    # fifteen days end on Saturday 16 March: by analogy on Monday
    assert changed(3, "breaching", paid_on="2024-03-18").outcome is DISPUTED
    assert changed(3, "breaching", fine=None).because.reason is Reason.CONDITION_FALSE  # a warning: no fine


def test_4_a_warning_has_no_fine_and_stays_below_the_ceiling():
    assert changed(4, fine=None).outcome is MET
    assert changed(4, fine=...).outcome is UNKNOWN


def test_5_a_party_of_neither_kind_or_of_unknown_kind_is_not_accused():
    assert changed(5, "breaching", party_kind="公民").outcome is NOT_APPLICABLE
    assert changed(5, "breaching", party_kind="个体工商户").outcome is NOT_APPLICABLE
    assert changed(5, "breaching", party_kind=...).outcome is UNKNOWN


def test_6_either_exception_is_enough_and_an_unknown_one_leaves_it_open():
    assert changed(6, "breaching", later_collection_impracticable=True).because.reason is Reason.EXCEPTED
    assert changed(6, "breaching", remote_area=...).outcome is UNKNOWN
    assert changed(6, "breaching", remote_area=..., later_collection_impracticable=True).outcome is NOT_APPLICABLE


def test_7_the_daily_surcharge_is_computed_exactly():
    assert changed(7, fine="333.33", days_in_default=3, surcharge="29.9997").outcome is MET
    assert changed(7, fine="333.33", days_in_default=3, surcharge="29.9998").outcome is BREACHED
    assert changed(7, days_in_default=...).because.columns == ("days_in_default",)


def test_8_the_total_of_the_surcharge_is_bounded_by_another_column():
    assert changed(8, fine="999.99").outcome is BREACHED


def test_9_a_hearing_that_was_waived_or_asked_for_lifts_the_wait():
    assert changed(9, "breaching", hearing_waived=True).because.reason is Reason.EXCEPTED
    assert changed(9, "breaching", hearing_requested_on="2024-09-30").because.reason is Reason.EXCEPTED
    assert changed(9, "breaching", hearing_requested_on=...).outcome is UNKNOWN


def test_10_only_the_lenient_reading_is_a_dispute():
    assert changed(10, hearing_notified_on="2024-09-30").outcome is DISPUTED  # W009


def test_11_a_yes_without_a_date_leaves_the_order_unknown_and_the_moment_is_the_decision():
    assert changed(11, "breaching", notified=True).because.reason is Reason.ORDER_UNKNOWN
    assert changed(11, "breaching", notified=...).because.reason is Reason.EVIDENCE_MISSING
    assert changed(11, notified_on="2021-07-01", decided_on="2021-07-15").outcome is MET
    assert changed(11, notified_on="2021-07-01", decided_on="2021-07-14").outcome is NOT_APPLICABLE


def test_12_a_hearing_that_was_not_held_asks_for_no_review():
    no = {"major_public_interest": False, "several_legal_relations": False, "review_required_by_law": False}
    assert changed(12, hearing_on=None, **no).because.reason is Reason.CONDITION_FALSE
    assert changed(12, hearing_on=..., **no).because.reason is Reason.CONDITION_UNKNOWN
    assert changed(12, "breaching", reviewed_on=..., reviewed=True).because.reason is Reason.ORDER_UNKNOWN


def test_13_one_unknown_of_two_kinds_leaves_the_condition_open():
    assert changed(13, "breaching", is_complex=False).because.columns == ("is_major",)
    assert changed(13, "breaching", penalised=False).because.reason is Reason.CONDITION_FALSE


def test_14_a_number_that_the_place_sets_is_never_guessed():
    missing = changed(14, "breaching", parameters=...)
    assert (missing.outcome, missing.because.parameter) == (UNKNOWN, "较大数额罚款")
    assert missing.because.reason is Reason.PARAMETER_MISSING
    assert changed(14, "breaching", parameters=..., licence_revoked=True).outcome is BREACHED


def test_15_one_missing_record_breaks_all_and_an_unknown_one_does_not():
    assert changed(15, evidence_recorded=...).because.columns == ("evidence_recorded",)


def test_16_the_limitation_ends_at_discovery_under_the_law_of_the_decision():
    # the violation ended before the statute was in force, but the decision counts
    assert judge(OBLIGATIONS[16], OBLIGATIONS[16].breaching).due == date(2022, 2, 28)
    assert changed(16, decided_on="2021-07-14", discovered_on="2021-01-01").outcome is NOT_APPLICABLE


def test_17_three_days_are_working_days_and_bind_only_what_was_overturned():
    assert OBLIGATIONS[17].within.unit is Unit.WORKING_DAY
    assert changed(17, overturned_on=None).because.reason is Reason.NOT_BEGUN


def test_18_test_days_count_only_where_the_party_was_told_and_the_cap_never_rolls():
    untold = Deadline(**SEIZURE, letter="b", when=~k.test_period_told)
    example = {**OBLIGATIONS[18].complying, "test_period_told": False}
    assert judge(OBLIGATIONS[18], example).because.reason is Reason.CONDITION_FALSE
    late = judge(untold, example)
    assert (late.outcome, late.due) == (BREACHED, date(2024, 4, 30))
    # 30, 30 and 10 days: 10 May; an extension of the day after the original end does not count
    assert judge(OBLIGATIONS[18], OBLIGATIONS[18].breaching).due == date(2024, 5, 10)
    assert changed(18, "breaching", extension_approved_on="2024-04-10").due == date(2024, 5, 10)
    assert changed(18, "breaching", extension_approved_on="2024-04-11").due == date(2024, 4, 10)
    # thirty days that end on a Sunday end on that Sunday
    sunday = changed(18, "breaching", test_days=0, extension_approved_on=None, released_or_handled_on="2024-04-01")
    assert (sunday.due, sunday.outcome) == (date(2024, 3, 31), BREACHED)
    assert changed(18, test_days=..., released_or_handled_on="2024-05-10").outcome is UNKNOWN


def test_19_twenty_four_hours_run_through_a_holiday_by_the_minute():
    assert changed(19, approved_at="2024-10-01T16:59").outcome is MET
    assert changed(19, approved_at=None, as_of="2024-10-01").outcome is PENDING
    assert changed(19, approved_at=None, as_of="2024-10-02").outcome is BREACHED


def test_20_the_wait_for_both_remedies_rolls_as_their_statutes_do():
    # six months end on Sunday 1 September and roll to Monday; sixty days alone are the classic loss
    assert judge(OBLIGATIONS[20], OBLIGATIONS[20].breaching).due == date(2024, 9, 2)
    assert changed(20, demolished_on="2024-05-06").outcome is BREACHED
    assert changed(20, served_on=...).outcome is UNKNOWN
    assert changed(20, demolished_on=None).because.reason is Reason.NOT_BEGUN


def test_21_whoever_performs_or_challenges_ends_the_duty_to_apply():
    assert judge(OBLIGATIONS[21], OBLIGATIONS[21].breaching).due == date(2024, 12, 2)
    assert changed(21, "breaching", challenged_on="2024-04-01").because.reason is Reason.DISCHARGED
    assert changed(21, "breaching", performed_on=..., challenged_on="2024-12-03").outcome is UNKNOWN
    assert changed(21, applied_to_court_on=None, as_of="2024-09-01").because.reason is Reason.NOT_BEGUN
    assert changed(21, applied_to_court_on=None, as_of="2024-12-02").outcome is PENDING


def test_22_ten_working_days_allow_the_application_from_the_day_after():
    assert judge(OBLIGATIONS[22], OBLIGATIONS[22].complying).due == date(2024, 10, 10)  # W041


def test_23_no_refusal_within_five_working_days_is_an_acceptance():
    accepted = changed(23, "breaching", accepted_on="2024-03-04")
    assert accepted.due == date(2024, 5, 6)  # 3 May is a holiday
    assert judge(OBLIGATIONS[23], OBLIGATIONS[23].breaching).due == date(2024, 5, 7)
    assert changed(23, accepted_on=...).outcome is UNKNOWN
    assert changed(23, "breaching", extended_on="2024-05-07").outcome is MET
    assert changed(23, "breaching", suspended_days=1).outcome is MET
    assert changed(23, "breaching", suspended_days=...).because.columns == ("suspended_days",)


def test_24_and_25_ten_days_are_working_days_since_2024_and_were_natural_before():
    assert OBLIGATIONS[24].within.unit is Unit.WORKING_DAY
    assert OBLIGATIONS[25].within.unit is Unit.DAY


@pytest.mark.parametrize(("received", "bound_by"), [("2023-12-31", 25), ("2024-01-01", 24)])
def test_24_and_25_the_version_in_force_when_the_copy_came_decides(received, bound_by):
    row = Reconsideration(
        case_no="1", copy_received_on=date.fromisoformat(received), replied_on=date.fromisoformat(received)
    )
    found = check(row, as_of=date(2024, 12, 31), rules=[OBLIGATIONS[24], OBLIGATIONS[25]])
    assert {n: f.outcome for n, f in zip((24, 25), found, strict=True)} == {
        bound_by: MET, 49 - bound_by: NOT_APPLICABLE,
    }  # fmt: skip
    assert [f.because and f.because.reason for f in found.not_applicable] == [Reason.NOT_IN_FORCE]


def test_26_a_good_cause_excuses_a_bad_one_does_not_and_none_recorded_leaves_it_open():
    assert changed(26, "breaching", absence_reason="不可抗力").because.reason is Reason.EXCEPTED
    assert changed(26, "breaching", absence_reason=...).outcome is UNKNOWN


def test_27_excluded_days_are_added_to_six_months():
    assert judge(OBLIGATIONS[27], OBLIGATIONS[27].breaching).due == date(2024, 10, 23)  # W067
    assert changed(27, excluded_days=...).because.columns == ("excluded_days",)


def test_28_a_closing_day_in_the_future_has_not_come_and_an_explanation_excuses():
    assert changed(28, "breaching", as_of="2024-03-15").because.reason is Reason.NOT_BEGUN
    assert changed(28, "breaching", shortening_explained=True).because.reason is Reason.EXCEPTED
    assert judge(OBLIGATIONS[28], OBLIGATIONS[28].breaching).severity is Severity.ADVICE


def test_29_before_the_first_of_march_excludes_that_day_also_in_a_leap_year():
    assert judge(OBLIGATIONS[29], OBLIGATIONS[29].breaching).due == date(2024, 2, 29)
    common = changed(29, year_end_on="2024-12-31", published_on=None, as_of="2025-02-28")
    assert (common.outcome, common.due) == (PENDING, date(2025, 2, 28))
    late = changed(29, year_end_on="2024-12-31", published_on=None, as_of="2025-03-01")
    assert late.outcome is BREACHED


def test_30_the_period_runs_from_the_last_of_three_days_and_rolls_by_the_rules_own_word():
    # thirty days end on 2 October 2024, a holiday, and roll to the 8th
    late = judge(OBLIGATIONS[30], OBLIGATIONS[30].breaching)
    assert (late.due, late.strict) == (date(2024, 10, 8), date(2024, 10, 8))
    assert changed(30, "breaching", sealed_on=None).because.reason is Reason.NOT_BEGUN
    assert changed(30, "breaching", sealed_on=...).outcome is UNKNOWN
    unrolled = attrs.evolve(OBLIGATIONS[30], rollover=None)
    assert judge(unrolled, OBLIGATIONS[30].complying).due == date(2024, 10, 2)
