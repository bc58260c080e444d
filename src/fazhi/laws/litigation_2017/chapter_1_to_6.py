"""行政诉讼法 (2017), chapters 1 to 6: who appears, evidence, when and how to sue; articles 3 to 51."""

# fmt: off
from fazhi.expr import Seen, earliest
from fazhi.laws.litigation_2017 import ABSENCE_EXCUSED, BY_JUDGMENT, FIRST, LAW, OTHER_START, OWN_LIMIT, SIMPLE, s
from fazhi.records.litigation import ClaimKind
from fazhi.rules import Deadline, Duty, Precedence, Requirement, Severity, Until, Window

# 第三条第三款。后果是公告和司法建议，不影响行政行为的效力
officer_appears = Requirement(
    cites=LAW.article(3, letter="a", says="被诉行政机关负责人应当出庭应诉"),
    unless=ABSENCE_EXCUSED,
    moment=s.heard_on,
    that=s.officer_appeared,
    sentence=("负责人应当出庭", "the responsible officer must appear in court"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "否", "absence_reason": "未说明理由"},
)
staff_appear_instead = Requirement(
    cites=LAW.article(3, letter="b", says="负责人不能出庭的，应当委托行政机关相应的工作人员出庭"),
    when=~s.officer_appeared,
    moment=s.heard_on,
    that=s.staff_appeared,
    sentence=("相应的工作人员应当出庭", "a member of staff must appear in court"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "否", "staff_appeared": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "否", "staff_appeared": "否"},
)

# 第三十四条。不作为和赔偿案件没有要证明的行为；第三人、共同被告举证的除外（后者见司法解释第一百三十五条）
evidence_provided = Precedence(
    cites=LAW.article(34, says="被告应当提供作出行政行为的证据和依据，不提供的视为没有，第三人提供的除外"),
    when=FIRST & BY_JUDGMENT,
    unless=s.evidence_by_others | s.claim.is_in((ClaimKind.PERFORM, ClaimKind.PAY, ClaimKind.COMPENSATE)),
    first=s.evidence_submitted_on, then=s.judged_on,
    complying={"instance": "一审", "outcome": "撤销", "evidence_submitted_on": "2024-05-06", "judged_on": "2024-05-06"},
    breaching={
        "instance": "一审", "outcome": "撤销", "evidence_submitted_on": None, "judged_on": "2024-05-06",
        "evidence_by_others": "否", "claim": "撤销或者变更",
    },
)

# 第三十五条。诉讼代理人包括受托的律师；经准许补充的证据除外（第三十六条第二款）
no_evidence_collected_during_suit = Requirement(
    cites=LAW.article(35, says="诉讼中被告及其代理人不得自行向原告、第三人和证人收集证据"),
    unless=s.addition_allowed,
    moment=s.received_on,
    that=~s.self_collected,
    sentence=("不得自行取证", "the defendant must not collect evidence itself"),
    complying={"received_on": "2024-05-06", "self_collected": "否"},
    breaching={"received_on": "2024-05-06", "self_collected": "是", "addition_allowed": "否"},
)

# 第三十六条第二款。举证期限内补充、准许延期提供的不必另经准许，人民法院也可以要求补充（第三十九条）
addition_of_evidence_allowed = Requirement(
    cites=LAW.article(36, says="原告提出新的理由或者证据的，经人民法院准许被告可以补充证据"),
    unless=(s.evidence_added_on <= s.complaint_received_on + LAW.days(15))
    | s.evidence_deferred
    | (SIMPLE & (s.evidence_added_on <= s.evidence_due_on + LAW.days(0))),
    moment=s.evidence_added_on,
    that=s.addition_allowed,
    sentence=("补充证据应当经人民法院准许", "the court must have allowed the addition"),
    complying={"evidence_added_on": "2024-10-09", "addition_allowed": "是"},
    breaching={
        "procedure": "普通程序", "complaint_received_on": "2024-09-20", "evidence_added_on": "2024-10-09",
        "evidence_deferred": "否", "addition_allowed": "否",
    },
)

# 第四十五条。未告知起诉期限的见司法解释第六十四条；法律另有规定或者耽误有正当事由的不算逾期
sued_after_reconsideration = Window(
    cites=LAW.article(45, letter="a", says="不服复议决定的，在收到复议决定书之日起十五日内起诉"),
    when=FIRST & (s.reconsidered | Seen(s.reconsideration_received_on)),
    unless=s.delay_excused | ~s.time_to_sue_told | OWN_LIMIT,
    event=s.sued_on, after=s.reconsideration_received_on, within=LAW.days(15),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "reconsideration_received_on": "2025-04-17", "sued_on": "2025-05-06"},
    breaching={
        "instance": "一审", "reconsideration_received_on": "2025-04-17", "sued_on": "2025-05-07",
        "time_to_sue_told": "是", "delay_excused": "否", "claim": "撤销或者变更",
    },
)
sued_after_silence_of_reconsideration = Window(
    cites=LAW.article(45, letter="b", says="复议机关逾期不作决定的，在复议期满之日起十五日内起诉"),
    when=FIRST & s.reconsideration_expired_on.is_given(),
    unless=s.delay_excused | ~s.time_to_sue_told | s.reconsideration_received_on.is_given() | OWN_LIMIT,
    event=s.sued_on, after=s.reconsideration_expired_on, within=LAW.days(15),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "reconsideration_expired_on": "2024-09-20", "sued_on": "2024-10-08"},
    breaching={
        "instance": "一审", "reconsideration_expired_on": "2024-09-20", "sued_on": "2024-10-09",
        "reconsideration_received_on": None, "time_to_sue_told": "是", "delay_excused": "否", "claim": "撤销或者变更",
    },
)

# 第四十六条。五年和二十年也是起诉期限（司法解释第六十五条），所以同样顺延
sued_within_6_months = Window(
    cites=LAW.article(46, letter="a", says="直接起诉的，自知道或者应当知道作出行政行为之日起六个月内提出"),
    when=FIRST & ~s.reconsidered,
    unless=s.delay_excused | ~s.time_to_sue_told | OTHER_START,
    event=s.sued_on, after=s.act_known_on, within=LAW.months(6),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "reconsidered": "否", "act_known_on": "2024-04-06", "sued_on": "2024-10-08"},
    breaching={
        "instance": "一审", "reconsidered": "否", "act_known_on": "2024-04-06", "sued_on": "2024-10-09",
        "time_to_sue_told": "是", "delay_excused": "否", "claim": "撤销或者变更",
    },
)
sued_within_5_years = Window(
    cites=LAW.article(46, letter="b", says="自行政行为作出之日起超过五年起诉的不予受理"),
    when=FIRST & ~s.concerns_real_estate,
    unless=s.delay_excused | OTHER_START,
    event=s.sued_on, after=s.act_made_on, within=LAW.years(5),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "concerns_real_estate": "否", "act_made_on": "2020-02-29", "sued_on": "2025-02-28"},
    breaching={
        "instance": "一审", "concerns_real_estate": "否", "act_made_on": "2020-02-29", "sued_on": "2025-03-01",
        "delay_excused": "否", "claim": "撤销或者变更",
    },
)
sued_within_20_years = Window(
    cites=LAW.article(46, letter="c", says="因不动产起诉的，自行政行为作出之日起超过二十年的不予受理"),
    when=FIRST & s.concerns_real_estate,
    unless=s.delay_excused | OTHER_START,
    event=s.sued_on, after=s.act_made_on, within=LAW.years(20),
    duty_of=Duty.PARTY,
    complying={"instance": "一审", "concerns_real_estate": "是", "act_made_on": "2004-05-06", "sued_on": "2024-05-06"},
    breaching={
        "instance": "一审", "concerns_real_estate": "是", "act_made_on": "2004-05-06", "sued_on": "2024-05-07",
        "delay_excused": "否", "claim": "撤销或者变更",
    },
)

# 第四十七条第一款。其他法律规定更长期限的从其规定；更短的由那部法律核对
duty_within_2_months = Deadline(
    cites=LAW.article(47, says="行政机关自接到履行职责的申请之日起两个月内不履行的可以被诉，期限另有规定的从其规定"),
    when=(s.claim == ClaimKind.PERFORM) | Seen(s.duty_applied_on),
    event=s.duty_performed_on, after=s.duty_applied_on, within=LAW.months(2), extended_by=Until(s.duty_due_on),
    complying={"duty_applied_on": "2024-03-04", "duty_performed_on": "2024-05-06"},
    breaching={"duty_applied_on": "2024-03-04", "duty_performed_on": "2024-05-07", "duty_due_on": None},
)

# 第四十八条第二款
more_time_asked_within_10_days = Window(
    cites=LAW.article(48, says="因其他特殊情况耽误起诉期限的，在障碍消除后十日内可以申请延长"),
    event=s.more_time_asked_on, after=s.obstacle_ended_on, within=LAW.days(10),
    duty_of=Duty.PARTY,
    complying={"obstacle_ended_on": "2024-04-24", "more_time_asked_on": "2024-05-06"},
    breaching={"obstacle_ended_on": "2024-04-24", "more_time_asked_on": "2024-05-07"},
)

# 第五十一条第二款。补正和转交的另行起算（司法解释第四十九条），邮寄的自收到起算
filing_decided_within_7_days = Deadline(
    cites=LAW.article(51, says="人民法院接收起诉状后七日内决定是否立案"),
    when=FIRST,
    unless=s.complaint_corrected,
    event=earliest(s.filed_on, s.judged_on), after=s.sued_on, within=LAW.days(7),
    duty_of=Duty.COURT,
    complying={"instance": "一审", "sued_on": "2024-09-27", "filed_on": "2024-10-08", "judged_on": None},
    breaching={
        "instance": "一审", "sued_on": "2024-09-27", "filed_on": "2024-10-09", "judged_on": None,
        "complaint_corrected": "否",
    },
)
