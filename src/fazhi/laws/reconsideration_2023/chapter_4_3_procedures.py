"""行政复议法 (2023), chapter 4, sections 3 to 5: both procedures and the review of norms, articles 48 to 60."""

# fmt: off
from fazhi.expr import AS_OF, any_of, first_given
from fazhi.laws import reconsideration_2017
from fazhi.laws.reconsideration_2023 import ACCEPTED, LAW, ORDINARY, SIMPLE, r
from fazhi.records.reconsideration import ChallengedAct, ReconsiderationOutcome
from fazhi.rules import Deadline, Duty, LeadTime, Reading, Requirement, Severity

# 第四十八条。此前的十日是自然日，自本版起是工作日。
# 逾期不答复的，视为没有证据、依据（第七十条），所以不只是超期
reply_within_10_days = Deadline(
    cites=LAW.article(48, says="普通程序中，被申请人自收到申请书副本之日起十日内提出书面答复并提交证据、依据"),
    when=ORDINARY,
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(10),
    severity=Severity.MANDATORY,
    replaces=reconsideration_2017.reply_within_10_days,
    complying={"procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-16"},
    breaching={"procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-17"},
)
# 发送的日期被申请人未必知道，没有登记的不作为没有发送；不予受理的不发送
copy_within_7_days = Deadline(
    cites=LAW.article(48, letter="b", says="普通程序中，复议机构自受理之日起七日内将申请书副本发送被申请人"),
    when=ORDINARY,
    moment=r.received_on,
    event=r.copy_sent_on, after=ACCEPTED, within=LAW.days(7),
    discharged=first_given(r.refused_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.copy_within_7_days,
    complying={
        "procedure": "普通程序", "received_on": "2024-09-27", "accepted_on": "2024-09-27", "copy_sent_on": "2024-10-12",
    },
    breaching={
        "procedure": "普通程序", "received_on": "2024-09-27", "accepted_on": "2024-09-27", "copy_sent_on": "2024-10-13",
        "refused_on": None, "closed_on": None,
    },
)
# 只有答复、没有证据的，同样视为没有证据；十日未满的，还可以提交
evidence_with_reply = Requirement(
    cites=LAW.article(48, letter="c", says="普通程序中，被申请人答复时应当提交作出行政行为的证据、依据和材料"),
    when=ORDINARY & r.replied_on.is_given(),
    unless=r.copy_received_on + LAW.days(10) >= AS_OF,
    moment=r.copy_received_on,
    that=r.evidence_submitted,
    sentence=("应当已提交证据和依据", "evidence and basis must have been submitted"),
    replaces=reconsideration_2017.evidence_with_reply,
    complying={
        "procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-08", "evidence_submitted": "是",
    },
    breaching={
        "procedure": "普通程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-08", "evidence_submitted": "否",
        "as_of": "2024-10-17",
    },
)

# 第四十九条。此前原则上书面审查，自本版起以听取意见为原则。驳回可能是受理后发现不符合受理条件（第三十三条），不经这样的审理
opinions_heard = Requirement(
    cites=LAW.article(49, says="普通程序应当听取当事人的意见，因当事人原因不能听取的可以书面审理"),
    when=ORDINARY,
    unless=r.party_unavailable | (r.outcome == ReconsiderationOutcome.DISMISSED),
    moment=r.decided_on,
    that=r.opinions_heard,
    sentence=("应当已听取当事人意见", "the parties must have been heard"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"procedure": "普通程序", "decided_on": "2024-05-06", "opinions_heard": "是"},
    breaching={
        "procedure": "普通程序", "decided_on": "2024-05-06", "outcome": "维持",
        "opinions_heard": "否", "party_unavailable": "否",
    },
)

# 第五十条第一款。没有作出决定就终止的，不问是否听证
hearing_when_major = Requirement(
    cites=LAW.article(50, letter="a", says="审理重大、疑难、复杂的案件，应当组织听证"),
    when=r.major,
    moment=r.decided_on,
    that=r.heard_on.is_given(),
    sentence=("应当已举行听证", "a hearing must have been held"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"major": "是", "heard_on": "2024-04-22", "decided_on": "2024-05-06"},
    breaching={"major": "是", "heard_on": None, "decided_on": "2024-05-06"},
)

# 第五十一条第一款。“五日前”的两种读法相差一日，只满第五日的是有争议
hearing_notice_5_days_before = LeadTime(
    cites=LAW.article(51, letter="a", says="举行听证的五日前，应当书面通知当事人时间、地点和事项"),
    first=r.hearing_notified_on, then=r.heard_on, at_least=LAW.days(5),
    reading=Reading.EITHER,
    severity=Severity.LATE,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"hearing_notified_on": "2024-09-27", "heard_on": "2024-10-11"},
    breaching={"hearing_notified_on": "2024-09-27", "heard_on": "2024-10-09"},
)
# 第五十一条第三款
officer_attends_hearing = Requirement(
    cites=LAW.article(51, letter="b", says="被申请人的负责人应当参加听证，不能参加的说明理由并委托工作人员参加"),
    unless=r.absence_explained,
    moment=r.heard_on,
    that=r.officer_attended,
    sentence=("负责人应当参加听证", "the responsible officer must attend the hearing"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-10-11", "officer_attended": "是"},
    breaching={"heard_on": "2024-10-11", "officer_attended": "否", "absence_explained": "否"},
)

# 第五十三条。三千元以下含三千元；各方同意的不受四种情形限制。事实是否清楚、争议大不大属于判断
scope_of_simple_procedure = Requirement(
    cites=LAW.article(53, says="简易程序限于当场作出、警告通报批评、三千元以下、信息公开案件，或者各方同意"),
    when=SIMPLE,
    moment=r.received_on,
    that=any_of(
        r.made_on_the_spot,
        r.warning_or_criticism,
        r.amount_involved <= 3000,
        r.act_kind == ChallengedAct.INFORMATION,
        r.simple_agreed,
    ),
    sentence=("应当属于可以适用简易程序的案件", "the case must be one for the simple procedure"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"procedure": "简易程序", "received_on": "2024-05-06", "amount_involved": "3000"},
    breaching={
        "procedure": "简易程序", "received_on": "2024-05-06", "amount_involved": "3000.01", "act_kind": "行政处罚",
        "made_on_the_spot": "否", "warning_or_criticism": "否", "simple_agreed": "否",
    },
)

# 第五十四条第一款
simple_reply_within_5_days = Deadline(
    cites=LAW.article(54, says="简易程序中，被申请人自收到申请书副本之日起五日内提出书面答复并提交证据、依据"),
    when=SIMPLE,
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(5),
    severity=Severity.MANDATORY,
    complying={"procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-10"},
    breaching={"procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-11"},
)
simple_copy_within_3_days = Deadline(
    cites=LAW.article(54, letter="b", says="简易程序中，复议机构自受理之日起三日内将申请书副本发送被申请人"),
    when=SIMPLE,
    moment=r.received_on,
    event=r.copy_sent_on, after=ACCEPTED, within=LAW.days(3),
    discharged=first_given(r.refused_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={
        "procedure": "简易程序", "received_on": "2024-09-27", "accepted_on": "2024-09-27", "copy_sent_on": "2024-10-08",
    },
    breaching={
        "procedure": "简易程序", "received_on": "2024-09-27", "accepted_on": "2024-09-27", "copy_sent_on": "2024-10-09",
        "refused_on": None, "closed_on": None,
    },
)
simple_evidence_with_reply = Requirement(
    cites=LAW.article(54, letter="c", says="简易程序中，被申请人答复时应当提交作出行政行为的证据、依据和材料"),
    when=SIMPLE & r.replied_on.is_given(),
    unless=r.copy_received_on + LAW.days(5) >= AS_OF,
    moment=r.copy_received_on,
    that=r.evidence_submitted,
    sentence=("应当已提交证据和依据", "evidence and basis must have been submitted"),
    complying={
        "procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-08", "evidence_submitted": "是",
    },
    breaching={
        "procedure": "简易程序", "copy_received_on": "2024-09-27", "replied_on": "2024-10-08", "evidence_submitted": "否",
        "as_of": "2024-10-11",
    },
)
