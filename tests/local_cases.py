"""The record, the rules and the helpers that the tests of outcomes share."""

from __future__ import annotations

import datetime as dt
from datetime import date
from decimal import Decimal
from typing import Any

from fazhi.checking import check
from fazhi.declared import Blank
from fazhi.expr import Parameter, columns, earliest, first_given, latest, yearly
from fazhi.fields import Record, field, info_of, record
from fazhi.law import Organ, Statute
from fazhi.outcomes import Outcome
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

excluding = Deadline(
    cites=article(7), event=c.decided_on, after=c.filed_on, within=LAW.days(60), excluding=c.suspended_days
)
