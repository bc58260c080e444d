"""行政复议法, as amended in 2017; superseded on 2024-01-01.

It knows neither a simple procedure nor acceptance on expiry: an application is accepted on the day it is received.
"""

# fmt: off
from datetime import date

from fazhi.expr import AS_OF, any_of, columns, earliest, first_given
from fazhi.law import Statute
from fazhi.laws import litigation_2017
from fazhi.records.reconsideration import ChallengedAct, Reconsideration, ReconsiderationOutcome
from fazhi.rules import (
    Deadline,
    Duty,
    Extension,
    LeadTime,
    Reading,
    Requirement,
    Severity,
    Threshold,
    Window,
)
from fazhi.spans import Rollover

LAW = Statute(
    key="reconsideration-2017",
    zh="行政复议法",
    en="Administrative Reconsideration Law (2017)",
    in_force=date(2018, 1, 1),  # 2017年修正的部分；本法1999年10月1日起施行
    until=date(2023, 12, 31),
    working_days={5, 7},  # 没有“十日”
    working_days_in=40,  # 第二款
    rollover=Rollover.BY_STATUTE,
    rollover_in=40,  # 第一款：依照民事诉讼法
    source="2017年9月1日第二次修正（2023年修订前的文本），见国家法律法规数据库",
    checked="2026-11-25",
    articles=43,
    properties={"40": "五日、七日是工作日；期间依照民事诉讼法，末日顺延"},
    leaves_out={
        "1-5": "总则：原则与职责，没有可由登记表核对的期限或者步骤",
        "6-8": "复议范围：属于法律判断",
        "10": "申请人、第三人与被申请人：属于法律判断",
        "11": "口头申请：由复议机关记录",
        "12-15": "管辖：属于法律判断",
        "18": "县级地方人民政府接受申请后的转送：不是被申请人的登记事项",
        "20-22": "责令受理、停止执行与书面审查：由上级机关、复议机关裁量，没有期限",
        "26-27": "附带审查：由复议机关决定，三十日和七日没有写明自何时起算",
        "29-30": "赔偿与复议前置：属于实体判断",
        "34-38": "法律责任：违反的后果，不是步骤",
        "41-43": "附则",
    },
)
r = columns(Reconsideration)

# 决定可能要求被申请人做什么的结果；撤销和确认违法只在责令重作时。调解书不在本法之内
TO_PERFORM = (r.outcome == ReconsiderationOutcome.ORDERED_TO_PERFORM) | (
    r.outcome.is_in((ReconsiderationOutcome.REVOKED, ReconsiderationOutcome.DECLARED_UNLAWFUL)) & r.redo_ordered
)

ENDED = first_given(r.decided_on, r.closed_on)
# 申请期限不自知道行政行为之日起算的：不作为见实施条例第十六条，协议的履行没有一个“作出”之日
STARTS_ELSEWHERE = r.act_kind.is_in((ChallengedAct.FAILURE_TO_ACT, ChallengedAct.AGREEMENT))

# 第九条。提出的日期不是收到的日期；适用哪一版看收到之日，同第三十一条
application_within_60_days = Window(
    cites=LAW.article(9, says="自知道具体行政行为之日起六十日内申请行政复议，法律规定更长的除外"),
    when=r.applied_on.is_given(),
    moment=r.received_on,
    unless=any_of(r.application_delay_excused, r.longer_period_by_law, STARTS_ELSEWHERE),
    event=r.applied_on, after=r.act_known_on, within=LAW.days(60),
    duty_of=Duty.PARTY,
    complying={"act_known_on": "2023-07-31", "applied_on": "2023-10-07", "received_on": "2023-10-09"},
    breaching={
        "act_kind": "行政处罚", "act_known_on": "2023-07-31", "applied_on": "2023-10-08",
        "received_on": "2023-10-09",
        "application_delay_excused": "否", "longer_period_by_law": "否",
    },
)

# 第十六条第一款。起诉与受理同日的，不知先后，不核对。法定期限按六十日计：延长之后起诉的不在此核对，逾期不作答复的可以起诉
no_suit_meanwhile = Requirement(
    cites=LAW.article(16, says="复议申请已经受理的，在法定复议期限内不得提起行政诉讼"),
    when=r.accepted_on.is_given() & (r.accepted_on < r.sued_on),
    moment=r.sued_on,
    that=any_of(
        ENDED.is_given() & (r.sued_on >= ENDED),
        r.sued_on > r.accepted_on + LAW.days(60),
    ),
    sentence=("复议结束或者六十日届满之前不应起诉", "no suit before the end of the reconsideration or of sixty days"),
    duty_of=Duty.PARTY,
    complying={"accepted_on": "2023-03-01", "decided_on": None, "closed_on": None, "sued_on": "2023-05-05"},
    breaching={"accepted_on": "2023-03-01", "decided_on": None, "closed_on": None, "sued_on": "2023-05-04"},
)

# 第十七条第一款。没有作出不予受理决定的，收到之日即为受理，所以只核对不予受理的日期；
# 要求补正的（实施条例第二十九条），不自收到申请起算
refusal_within_5_days = Window(
    cites=LAW.article(17, says="收到复议申请后五日内审查，不符合规定的决定不予受理"),
    unless=r.correction_asked | r.correction_notified_on.is_given(),
    event=r.refused_on, after=r.received_on, within=LAW.days(5),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-09-27", "refused_on": "2023-10-10"},
    breaching={
        "received_on": "2023-09-27", "refused_on": "2023-10-11", "correction_asked": "否", "correction_notified_on": None,
    },
)

# 第十九条。逾期不作答复的另自复议期满之日起算，那一日要看延长和中止，在此不核对
suit_within_15_days = Window(
    cites=LAW.article(19, says="复议前置的案件不予受理的，自收到决定书之日起十五日内起诉"),
    when=r.reconsideration_first & (r.outcome == ReconsiderationOutcome.NOT_ACCEPTED),
    unless=r.suit_period_extended,
    event=r.sued_on, after=r.applicant_received_on, within=LAW.days(15),
    duty_of=Duty.PARTY,
    complying={
        "reconsideration_first": "是", "outcome": "不予受理",
        "applicant_received_on": "2023-09-15", "sued_on": "2023-10-07",
    },
    breaching={
        "reconsideration_first": "是", "outcome": "不予受理",
        "applicant_received_on": "2023-09-15", "sued_on": "2023-10-08", "suit_period_extended": "否",
    },
)

# 第二十三条第一款。逾期不答复的，视为没有证据、依据，应予撤销（第二十八条第一款第四项），所以不只是超期
reply_within_10_days = Deadline(
    cites=LAW.article(23, says="被申请人自收到申请书副本之日起十日内提出书面答复并提交证据、依据"),
    event=r.replied_on, after=r.copy_received_on, within=LAW.days(10),
    severity=Severity.MANDATORY,
    complying={"copy_received_on": "2023-09-20", "replied_on": "2023-10-07"},
    breaching={"copy_received_on": "2023-09-20", "replied_on": "2023-10-08"},
)
# 收到申请即为受理（第十七条第二款）；发送的日期被申请人未必知道，没有登记的不作为没有发送
copy_within_7_days = Deadline(
    cites=LAW.article(23, letter="b", says="复议机构自受理之日起七日内将申请书副本发送被申请人"),
    moment=r.received_on,
    event=r.copy_sent_on, after=first_given(r.accepted_on, r.received_on), within=LAW.days(7),
    discharged=first_given(r.refused_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-09-27", "accepted_on": "2023-09-27", "copy_sent_on": "2023-10-12"},
    breaching={
        "received_on": "2023-09-27", "accepted_on": "2023-09-27", "copy_sent_on": "2023-10-13",
        "refused_on": None, "closed_on": None,
    },
)
# 只有答复、没有证据的，同样视为没有证据；十日未满的，还可以提交
evidence_with_reply = Requirement(
    cites=LAW.article(23, letter="c", says="被申请人答复时应当提交当初作出具体行政行为的证据、依据和材料"),
    when=r.replied_on.is_given(),
    unless=r.copy_received_on + LAW.days(10) >= AS_OF,
    moment=r.copy_received_on,
    that=r.evidence_submitted,
    sentence=("应当已提交证据和依据", "evidence and basis must have been submitted"),
    complying={"copy_received_on": "2023-09-20", "replied_on": "2023-09-28", "evidence_submitted": "是"},
    breaching={
        "copy_received_on": "2023-09-20", "replied_on": "2023-09-28", "evidence_submitted": "否", "as_of": "2023-10-08",
    },
)

# 第二十四条。没有例外
no_evidence_collected_meanwhile = Requirement(
    cites=LAW.article(24, says="复议过程中，被申请人不得自行向申请人和其他组织或者个人收集证据"),
    moment=r.copy_received_on,
    that=~r.evidence_self_collected,
    sentence=("不应在复议期间自行收集证据", "no evidence may be collected by the respondent meanwhile"),
    complying={"copy_received_on": "2023-09-20", "evidence_self_collected": "否"},
    breaching={"copy_received_on": "2023-09-20", "evidence_self_collected": "是"},
)

# 第二十五条。撤回在决定之前，撤回之后不再有决定
no_decision_after_withdrawal = Requirement(
    cites=LAW.article(25, says="复议决定作出前可以撤回申请，撤回的，行政复议终止"),
    when=r.outcome.is_in((ReconsiderationOutcome.WITHDRAWN, ReconsiderationOutcome.SETTLED)),
    moment=r.closed_on,
    that=~r.decided_on.is_given(),
    sentence=("撤回的不应再有复议决定", "what was withdrawn must not be decided"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"outcome": "撤回申请", "closed_on": "2023-09-20", "decided_on": None},
    breaching={"outcome": "撤回申请", "closed_on": "2023-09-20", "decided_on": "2023-09-19"},
)

# 第四项。驳回申请、终止等另有依据，所以只问不应维持
not_upheld_without_evidence = Requirement(
    cites=LAW.article(28, letter="b", says="被申请人不提交证据、依据的，视为没有证据、依据，不得维持"),
    when=~r.evidence_submitted,
    moment=r.decided_on,
    that=r.outcome != ReconsiderationOutcome.UPHELD,
    sentence=("没有提交证据的不应维持", "an act without evidence must not be upheld"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"evidence_submitted": "否", "decided_on": "2023-05-08", "outcome": "撤销"},
    breaching={"evidence_submitted": "否", "decided_on": "2023-05-08", "outcome": "维持"},
)
# 第二款。没有例外；违反程序的例外自2023年修订起
not_the_same_act_again = Requirement(
    cites=LAW.article(28, letter="c", says="责令重作的，不得以同一事实和理由作出相同或者基本相同的行为"),
    when=r.redo_ordered,
    moment=r.redone_on,
    that=~r.same_act_again,
    sentence=("重作的不应与原行为基本相同", "the new act must not be basically the same"),
    complying={"redo_ordered": "是", "redone_on": "2023-05-08", "same_act_again": "否"},
    breaching={"redo_ordered": "是", "redone_on": "2023-05-08", "same_act_again": "是"},
)

# 第三十一条第一款。收到申请即为受理（第十七条第二款），所以适用哪一版也看收到之日
decision_within_60_days = Deadline(
    cites=LAW.article(31, says="自受理申请之日起六十日内作出复议决定，情况复杂的经批准最多延长三十日"),
    moment=r.received_on,
    event=r.decided_on, after=first_given(r.accepted_on, r.received_on), within=LAW.days(60),
    extended_by=Extension(LAW.days(30), on=r.extended_on),
    excluding=r.suspended_days,
    discharged=first_given(r.decided_on, r.closed_on),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-03-01", "accepted_on": None, "decided_on": "2023-05-04"},
    breaching={
        "received_on": "2023-03-01", "accepted_on": None, "decided_on": "2023-05-05",
        "extended_on": None, "suspended_days": None, "closed_on": None,
    },
)
extension_approved = Requirement(
    cites=LAW.article(31, letter="b", says="延长审理期限的，应当经行政复议机关的负责人批准"),
    when=r.extended_on.is_given(),
    moment=r.received_on,
    that=r.extension_approved,
    sentence=("延期应当已经负责人批准", "the extension must have been approved"),
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-03-01", "extended_on": "2023-04-24", "extension_approved": "是"},
    breaching={"received_on": "2023-03-01", "extended_on": "2023-04-24", "extension_approved": "否"},
)
extension_told = Requirement(
    cites=LAW.article(31, letter="c", says="延长审理期限的，应当告知申请人和被申请人"),
    when=r.extended_on.is_given(),
    moment=r.received_on,
    that=r.extension_told,
    sentence=("应当已告知延期", "the parties must have been told of the extension"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-03-01", "extended_on": "2023-04-24", "extension_told": "是"},
    breaching={"received_on": "2023-03-01", "extended_on": "2023-04-24", "extension_told": "否"},
)

# 第三十二条。期限由决定书载明；没有载明期限的，拖延与否属于判断，不核对。
# 责令重作的，重新作出就是履行
decision_performed_in_time = Deadline(
    cites=LAW.article(32, says="被申请人应当履行行政复议决定，不得无正当理由拖延"),
    when=TO_PERFORM,
    unless=r.delay_justified,
    moment=r.decision_received_on,
    event=earliest(r.performed_on, r.redone_on), by=r.performance_due_on,
    severity=Severity.MANDATORY,
    complying={
        "outcome": "责令履行", "decision_received_on": "2023-05-08",
        "performance_due_on": "2023-06-07", "performed_on": "2023-06-07", "redone_on": None,
    },
    breaching={
        "outcome": "责令履行", "decision_received_on": "2023-05-08",
        "performance_due_on": "2023-06-07", "performed_on": "2023-06-08", "redone_on": None, "delay_justified": "否",
    },
)

# 第三十三条第一项。起诉期限十五日（行政诉讼法第四十五条）届满之前，说不上“逾期不起诉”
enforcement_after_time_to_sue = LeadTime(
    cites=LAW.article(33, says="申请人逾期不起诉又不履行维持决定的，才申请人民法院强制执行"),
    when=r.outcome == ReconsiderationOutcome.UPHELD,
    first=r.applicant_received_on + litigation_2017.LAW.days(15), then=r.enforcement_applied_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"outcome": "维持", "applicant_received_on": "2023-09-15", "enforcement_applied_on": "2023-10-08"},
    breaching={"outcome": "维持", "applicant_received_on": "2023-09-15", "enforcement_applied_on": "2023-10-07"},
)

# 第三十九条
free_of_charge = Threshold(
    cites=LAW.article(39, says="受理行政复议申请，不得向申请人收取任何费用"),
    moment=r.received_on,
    value=r.fee, at_most=0,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"received_on": "2023-03-01", "fee": "0"},
    breaching={"received_on": "2023-03-01", "fee": "0.01"},
)
