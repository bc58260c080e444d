"""行政复议法 (2023), chapter 3: acceptance, articles 30 to 35."""

# fmt: off
from fazhi.expr import first_given
from fazhi.laws import reconsideration_2017
from fazhi.laws.reconsideration_2023 import LAW, r
from fazhi.records.reconsideration import ReconsiderationOutcome
from fazhi.rules import Deadline, Duty, Requirement, Severity, Window

ANSWERED = first_given(r.accepted_on, r.refused_on)

# 第三十条第一款至第三款。五日内没有答复的视为受理，不是违法，所以只核对已有的受理或者不予受理的日期；
# 要求补正的，自收到补正材料之日起算（第三十一条第三款）
reviewed_within_5_days = Window(
    cites=LAW.article(30, letter="a", says="收到复议申请后五日内审查，受理或者决定不予受理"),
    unless=r.correction_asked | r.correction_notified_on.is_given(),
    event=ANSWERED, after=r.received_on, within=LAW.days(5),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    replaces=reconsideration_2017.refusal_within_5_days,
    complying={"received_on": "2026-02-11", "accepted_on": "2026-02-25"},
    breaching={
        "received_on": "2026-02-11", "accepted_on": "2026-02-26",
        "correction_asked": "否", "correction_notified_on": None,
    },
)
# 第二款
refusal_reasoned = Requirement(
    cites=LAW.article(30, letter="b", says="决定不予受理的，应当说明理由"),
    moment=r.refused_on,
    that=r.refusal_reasoned,
    sentence=("不予受理应当已说明理由", "the refusal must give reasons"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"refused_on": "2024-05-06", "refusal_reasoned": "是"},
    breaching={"refused_on": "2024-05-06", "refusal_reasoned": "否"},
)

# 第三十一条第一款
correction_asked_within_5_days = Window(
    cites=LAW.article(31, letter="a", says="申请材料不齐全或者不清楚的，自收到申请之日起五日内书面通知补正"),
    event=r.correction_notified_on, after=r.received_on, within=LAW.days(5),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2024-09-27", "correction_notified_on": "2024-10-10"},
    breaching={"received_on": "2024-09-27", "correction_notified_on": "2024-10-11"},
)
# 第二款。自申请人收到通知之日起算，不是自发出之日
corrected_within_10_days = Window(
    cites=LAW.article(31, letter="b", says="申请人自收到补正通知之日起十日内提交补正材料，有正当理由的可以延长"),
    unless=r.correction_extended,
    event=r.corrected_on, after=r.correction_notice_received_on, within=LAW.days(10),
    duty_of=Duty.PARTY,
    complying={"correction_notice_received_on": "2024-09-27", "corrected_on": "2024-10-16"},
    breaching={
        "correction_notice_received_on": "2024-09-27", "corrected_on": "2024-10-17", "correction_extended": "否",
    },
)
# 第三款
reviewed_after_correction = Window(
    cites=LAW.article(31, letter="c", says="收到补正材料后，同样在五日内受理或者决定不予受理"),
    when=r.corrected_on.is_given(),
    event=ANSWERED, after=r.corrected_on, within=LAW.days(5),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"corrected_on": "2024-09-27", "accepted_on": "2024-10-10"},
    breaching={"corrected_on": "2024-09-27", "accepted_on": "2024-10-11"},
)

# 第三十二条：处罚机关自己的义务，限于当场的和依据电子监控的处罚；其他申请误交本机关的，没有转送的义务。
# 不认为需要维持的，自行处理，不必转送
forwarded_within_5_days = Deadline(
    cites=LAW.article(32, says="处罚机关收到复议申请、认为需要维持处罚决定的，五日内转送行政复议机关"),
    when=r.act_defended & (r.made_on_the_spot | r.by_monitoring_device),
    event=r.forwarded_on, after=r.filed_here_on, within=LAW.days(5), discharged=r.closed_on,
    complying={
        "made_on_the_spot": "是", "act_defended": "是", "filed_here_on": "2024-09-27", "forwarded_on": "2024-10-10",
    },
    breaching={
        "made_on_the_spot": "是", "act_defended": "是", "filed_here_on": "2024-09-27", "forwarded_on": "2024-10-11",
        "closed_on": None,
    },
)

# 第三十四条。登记表不区分驳回申请与驳回请求，后者依行政诉讼法第四十五条也是十五日；
# 逾期不作答复的另自复议期限届满之日起算，那一日要看延长和中止，在此不核对
suit_within_15_days = Window(
    cites=LAW.article(34, says="复议前置的案件不予受理或者驳回申请的，自收到决定书之日起十五日内起诉"),
    when=r.reconsideration_first & r.outcome.is_in((
        ReconsiderationOutcome.NOT_ACCEPTED, ReconsiderationOutcome.DISMISSED,
    )),
    unless=r.suit_period_extended,
    event=r.sued_on, after=r.applicant_received_on, within=LAW.days(15),
    duty_of=Duty.PARTY,
    replaces=reconsideration_2017.suit_within_15_days,
    complying={
        "reconsideration_first": "是", "outcome": "驳回",
        "applicant_received_on": "2025-04-17", "sued_on": "2025-05-06",
    },
    breaching={
        "reconsideration_first": "是", "outcome": "驳回",
        "applicant_received_on": "2025-04-17", "sued_on": "2025-05-07", "suit_period_extended": "否",
    },
)
