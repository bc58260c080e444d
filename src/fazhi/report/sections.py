"""The sections of an annual report in their usual order: which registers they tell of, and the sentences they print.

A sentence names metrics by id; it is printed if every one of them can be counted. Sections that a plug-in's
registers need stand at the end.
"""

from __future__ import annotations

import attrs

from fazhi.fields import Record
from fazhi.office import Office
from fazhi.records import (
    AdministrativeCase,
    Litigation,
    MajorDecision,
    MediationCase,
    MediationCommittee,
    Reconsideration,
    ReviewItem,
)


@attrs.frozen(kw_only=True)
class Section:
    """One section: its title, its registers, its sentences."""

    zh: str
    en: str
    records: tuple[type[Record], ...]
    clauses: tuple[tuple[str, str], ...] = ()


SECTIONS = (
    Section(
        zh="重大行政决策与合法性审查", en="Major decisions and legality review", records=(MajorDecision, ReviewItem),
        clauses=(
            ("启动重大行政决策{decision.started}项，作出{decision.made}项。",
             "{decision.started} major decisions were started and {decision.made} made."),
            ("审查重大行政执法决定{review.major_decisions}件、一般行政执法决定{review.general_decisions}件、行政合同{review.contracts}件。",
             "{review.major_decisions} major and {review.general_decisions} general enforcement decisions and {review.contracts} contracts were reviewed."),
            ("合法性审查意见实行“提起—审查—反馈—采纳”闭环管理：提起{review.submitted}件，审查{review.reviewed}件，反馈{review.returned}件，回复采纳情况{review.answered}件，闭环率{review.closure_rate}，采纳率{review.adoption_rate}。",
             "Of {review.submitted} items submitted, {review.reviewed} were reviewed, {review.returned} returned and {review.answered} answered: closure rate {review.closure_rate}, adoption rate {review.adoption_rate}."),
        ),
    ),
    Section(
        zh="行政执法", en="Enforcement", records=(AdministrativeCase,),
        clauses=(
            ("共立案{penalty.filed}件，其中普通程序案件{penalty.ordinary}件、简易程序案件{penalty.summary}件，处罚金额合计{penalty.fines}元。",
             "{penalty.filed} cases were filed, {penalty.ordinary} under the ordinary and {penalty.summary} under the summary procedure; fines came to {penalty.fines} yuan."),
            ("召开重大案件集体讨论会{penalty.discussion_days}次，讨论案件{penalty.discussed}起，完成简案快办{penalty.fast_track}件。",
             "{penalty.discussed} cases were discussed collectively on {penalty.discussion_days} days; {penalty.fast_track} fast-track cases were closed."),
        ),
    ),
    Section(
        zh="人民调解", en="People's mediation", records=(MediationCase, MediationCommittee),
        clauses=(
            ("人民调解组织{mediation.committees}个，其中街道级{mediation.committees_street}个、社区级{mediation.committees_community}个，专职人民调解员{mediation.full_time_mediators}名。",
             "{mediation.committees} mediation committees, {mediation.committees_street} of the street and {mediation.committees_community} of communities, with {mediation.full_time_mediators} full-time mediators."),
            ("人民调解案件{mediation.cases}件，达成协议{mediation.agreed}件，调解成功率{mediation.success_rate}。",
             "{mediation.cases} mediation cases, {mediation.agreed} agreed: success rate {mediation.success_rate}."),
        ),
    ),
    Section(
        zh="行政复议", en="Reconsideration", records=(Reconsideration,),
        clauses=(
            ("行政复议案件发案{reconsideration.received}件，结案{reconsideration.closed}件，调撤{reconsideration.settled}件，调撤率{reconsideration.settlement_rate}，纠错{reconsideration.corrected}件，纠错率{reconsideration.correction_rate}。",
             "{reconsideration.received} applications were received and {reconsideration.closed} closed; {reconsideration.settled} were mediated or withdrawn ({reconsideration.settlement_rate}), {reconsideration.corrected} corrected ({reconsideration.correction_rate})."),
        ),
    ),
    Section(
        zh="行政诉讼", en="Litigation", records=(Litigation,),
        clauses=(
            ("行政诉讼案件发案{litigation.received}件，结案{litigation.closed}件，败诉{litigation.lost}件，败诉率{litigation.loss_rate}。",
             "{litigation.received} suits were received, {litigation.closed} closed and {litigation.lost} lost: loss rate {litigation.loss_rate}."),
        ),
    ),
)  # fmt: skip
#: the registers that a report of the usual sections is written from
USUAL = tuple(t for section in SECTIONS for t in section.records)


def lacking(office: Office) -> tuple[type[Record], ...]:
    """The usual registers that the office does not hold; nobody misses an unusual one."""
    return tuple(t for t in office.lacking if t in USUAL)
