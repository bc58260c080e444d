"""行政复议法 (2023), chapters 5 to 7: the decision, what follows from it, and that it is free, articles 61 to 90."""

# fmt: off
from fazhi.expr import earliest
from fazhi.laws import litigation_2017, reconsideration_2017
from fazhi.laws.reconsideration_2023 import ACCEPTED, ENDED, LAW, ORDINARY, SIMPLE, TO_PERFORM, r
from fazhi.records.reconsideration import ReconsiderationOutcome
from fazhi.rules import (
    Deadline,
    Duty,
    Extension,
    LeadTime,
    Reading,
    Requirement,
    Severity,
    Threshold,
)

# 第六十二条。没有记载受理的，审查期限届满之日视为受理（第三十条第三款）；
# 不予受理、撤回和调解的案件没有复议决定，结案即消灭
decision_within_60_days = Deadline(
    cites=LAW.article(62, letter="a", says="普通程序自受理之日起六十日内作出复议决定，情况复杂的经批准最多延长三十日"),
    when=ORDINARY,
    moment=r.received_on,
    event=r.decided_on, after=ACCEPTED, within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=r.extended_on),
    excluding=r.suspended_days,
    discharged=ENDED,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.decision_within_60_days,
    complying={
        "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": "2024-05-06",
        "suspended_days": "10", "decided_on": "2024-06-17",
    },
    breaching={
        "procedure": "普通程序", "received_on": "2024-03-01", "accepted_on": None, "extended_on": "2024-05-06",
        "suspended_days": "10", "decided_on": "2024-06-18", "closed_on": None,
    },
)
simple_decision_within_30_days = Deadline(
    cites=LAW.article(62, letter="b", says="简易程序自受理之日起三十日内作出复议决定"),
    when=SIMPLE,
    moment=r.received_on,
    event=r.decided_on, after=ACCEPTED, within=LAW.days(30),
    excluding=r.suspended_days,
    discharged=ENDED,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={
        "procedure": "简易程序", "received_on": "2024-03-01", "accepted_on": "2024-03-05", "decided_on": "2024-04-07",
    },
    breaching={
        "procedure": "简易程序", "received_on": "2024-03-01", "accepted_on": "2024-03-05", "decided_on": "2024-04-08",
        "suspended_days": None, "closed_on": None,
    },
)
# 此前由复议机关的负责人批准
extension_approved = Requirement(
    cites=LAW.article(62, letter="c", says="延长审理期限的，应当经行政复议机构的负责人批准"),
    when=r.extended_on.is_given(),
    moment=r.received_on,
    that=r.extension_approved,
    sentence=("延期应当已经负责人批准", "the extension must have been approved"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.extension_approved,
    complying={"received_on": "2024-03-01", "extended_on": "2024-05-06", "extension_approved": "是"},
    breaching={"received_on": "2024-03-01", "extended_on": "2024-05-06", "extension_approved": "否"},
)
extension_told = Requirement(
    cites=LAW.article(62, letter="d", says="延长审理期限的，应当书面告知当事人"),
    when=r.extended_on.is_given(),
    moment=r.received_on,
    that=r.extension_told,
    sentence=("应当已告知延期", "the parties must have been told of the extension"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.extension_told,
    complying={"received_on": "2024-03-01", "extended_on": "2024-05-06", "extension_told": "是"},
    breaching={"received_on": "2024-03-01", "extended_on": "2024-05-06", "extension_told": "否"},
)

# 第六十三条第二款
no_worse_for_the_applicant = Requirement(
    cites=LAW.article(63, says="变更决定不得对申请人更为不利，第三人提出相反请求的除外"),
    when=r.outcome == ReconsiderationOutcome.CHANGED,
    unless=r.third_party_opposed,
    moment=r.decided_on,
    that=~r.made_worse,
    sentence=("变更不应对申请人更为不利", "the change must not be worse for the applicant"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"outcome": "变更", "decided_on": "2024-05-06", "made_worse": "否"},
    breaching={"outcome": "变更", "decided_on": "2024-05-06", "made_worse": "是", "third_party_opposed": "否"},
)

# 第六十四条第二款。因程序违法被撤销的，补正程序后可以作出相同的行为
not_the_same_act_again = Requirement(
    cites=LAW.article(64, says="责令重作的，不得以同一事实和理由作出基本相同的行为，因违反法定程序撤销的除外"),
    when=r.redo_ordered,
    unless=r.procedure_faulted,
    moment=r.redone_on,
    that=~r.same_act_again,
    sentence=("重作的不应与原行为基本相同", "the new act must not be basically the same"),
    replaces=reconsideration_2017.not_the_same_act_again,
    complying={"redo_ordered": "是", "redone_on": "2024-05-06", "same_act_again": "否"},
    breaching={"redo_ordered": "是", "redone_on": "2024-05-06", "same_act_again": "是", "procedure_faulted": "否"},
)

# 第七十条。驳回申请、驳回请求和终止另有依据，所以只问不应维持
not_upheld_without_evidence = Requirement(
    cites=LAW.article(70, says="被申请人不提交证据、依据的，视为没有证据、依据，不得维持，第三人提供证据的除外"),
    when=~r.evidence_submitted,
    unless=r.third_party_evidence,
    moment=r.decided_on,
    that=r.outcome != ReconsiderationOutcome.UPHELD,
    sentence=("没有提交证据的不应维持", "an act without evidence must not be upheld"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.not_upheld_without_evidence,
    complying={"evidence_submitted": "否", "decided_on": "2024-05-06", "outcome": "撤销"},
    breaching={
        "evidence_submitted": "否", "decided_on": "2024-05-06", "outcome": "维持", "third_party_evidence": "否",
    },
)

# 第七十三条第一款
mediation_document_made = Requirement(
    cites=LAW.article(73, letter="a", says="经调解达成协议的，应当制作行政复议调解书"),
    when=r.outcome == ReconsiderationOutcome.MEDIATED,
    moment=r.closed_on,
    that=r.mediation_document,
    sentence=("应当已制作调解书", "a mediation document must have been made"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"outcome": "调解", "closed_on": "2024-05-06", "mediation_document": "是"},
    breaching={"outcome": "调解", "closed_on": "2024-05-06", "mediation_document": "否"},
)
# 缺一不具有法律效力
mediation_document_signed_and_sealed = Requirement(
    cites=LAW.article(73, letter="b", says="调解书经各方当事人签字或者签章，并加盖行政复议机关印章"),
    when=(r.outcome == ReconsiderationOutcome.MEDIATED) & r.mediation_document,
    moment=r.closed_on,
    that=r.mediation_signed & r.mediation_sealed,
    sentence=("调解书应当已由各方签章并加盖印章", "the mediation document must be signed by all and sealed"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={
        "outcome": "调解", "closed_on": "2024-05-06",
        "mediation_document": "是", "mediation_signed": "是", "mediation_sealed": "是",
    },
    breaching={
        "outcome": "调解", "closed_on": "2024-05-06",
        "mediation_document": "是", "mediation_signed": "否", "mediation_sealed": "是",
    },
)

# 第七十四条第二款
no_second_application_after_settlement = Requirement(
    cites=LAW.article(74, says="和解后撤回申请的，不得以同一事实和理由再次申请，撤回违背真实意愿的除外"),
    when=r.outcome == ReconsiderationOutcome.SETTLED,
    unless=r.withdrawn_against_will,
    moment=r.closed_on,
    that=~r.reapplied,
    sentence=("和解撤回后不应再次申请", "no second application after a settlement"),
    severity=Severity.FORMALITY,
    duty_of=Duty.PARTY,
    complying={"outcome": "和解撤回", "closed_on": "2024-05-06", "reapplied": "否"},
    breaching={"outcome": "和解撤回", "closed_on": "2024-05-06", "reapplied": "是", "withdrawn_against_will": "否"},
)

# 第七十六条
correction_reported_within_60_days = Deadline(
    cites=LAW.article(76, says="自收到行政复议意见书之日起六十日内报送纠正情况"),
    event=r.correction_reported_on, after=r.opinion_letter_received_on, within=LAW.days(60),
    complying={"opinion_letter_received_on": "2024-08-05", "correction_reported_on": "2024-10-08"},
    breaching={"opinion_letter_received_on": "2024-08-05", "correction_reported_on": "2024-10-09"},
)

# 第七十七条。期限由文书载明；没有载明期限的，拖延与否属于判断，不核对。意见书由第七十六条的规则核对。
# 责令重作的，重新作出就是履行
decision_performed_in_time = Deadline(
    cites=LAW.article(77, says="被申请人应当履行行政复议决定书、调解书，不得无正当理由拖延"),
    when=TO_PERFORM,
    unless=r.delay_justified,
    moment=r.decision_received_on,
    event=earliest(r.performed_on, r.redone_on), by=r.performance_due_on,
    severity=Severity.MANDATORY,
    replaces=reconsideration_2017.decision_performed_in_time,
    complying={
        "outcome": "责令履行", "decision_received_on": "2024-05-06",
        "performance_due_on": "2024-06-05", "performed_on": "2024-06-05", "redone_on": None,
    },
    breaching={
        "outcome": "责令履行", "decision_received_on": "2024-05-06",
        "performance_due_on": "2024-06-05", "performed_on": "2024-06-06", "redone_on": None, "delay_justified": "否",
    },
)

# 第七十八条第一项。起诉期限十五日（行政诉讼法第四十五条）届满之前，说不上“逾期不起诉”
enforcement_after_time_to_sue = LeadTime(
    cites=LAW.article(78, says="申请人、第三人逾期不起诉又不履行维持决定的，才申请人民法院强制执行"),
    when=r.outcome == ReconsiderationOutcome.UPHELD,
    first=r.applicant_received_on + litigation_2017.LAW.days(15), then=r.enforcement_applied_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    replaces=reconsideration_2017.enforcement_after_time_to_sue,
    complying={"outcome": "维持", "applicant_received_on": "2024-09-20", "enforcement_applied_on": "2024-10-09"},
    breaching={"outcome": "维持", "applicant_received_on": "2024-09-20", "enforcement_applied_on": "2024-10-08"},
)

# 第八十七条
free_of_charge = Threshold(
    cites=LAW.article(87, says="受理行政复议申请，不得向申请人收取任何费用"),
    moment=r.received_on,
    value=r.fee, at_most=0,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.free_of_charge,
    complying={"received_on": "2024-05-06", "fee": "0"},
    breaching={"received_on": "2024-05-06", "fee": "0.01"},
)
