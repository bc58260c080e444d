"""行政诉讼法, as amended in 2017."""

# fmt: off
from datetime import date

from fazhi.expr import columns, earliest, first_given
from fazhi.law import Statute
from fazhi.records.litigation import AbsenceReason, CourtProcedure, Instance, Litigation, LitigationOutcome
from fazhi.rules import Deadline, Duty, Requirement, Severity, Window
from fazhi.spans import Rollover

# 各项期限自2014年修正施行（2015年5月1日）即如此；本文件是2017年修正后的文本，此前的案件由那一版核对
LAW = Statute(
    key="litigation-2017",
    zh="行政诉讼法",
    en="Administrative Litigation Law (2017)",
    in_force=date(2017, 7, 1),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_STATUTE,
    rollover_in=101,  # 适用民事诉讼法
    source="2017年6月27日第二次修正，见国家法律法规数据库",
    checked="2026-11-23",
    articles=103,
    properties={"101": "期间适用民事诉讼法，末日顺延"},
    leaves_out={
        "1-2": "总则：立法目的与诉权",
        "4-11": "总则：审判原则，约束人民法院",
        "12-24": "受案范围与管辖：属于法律判断",
        "25-32": "诉讼参加人：登记表不载代理与代表关系",
        "33-43": "证据：属于实体判断；准许延期提供由第六十七条的规则读取",
        "44-53": "起诉和受理：原告何时知道行政行为，由证据认定",
        "54-66": "审理的一般规定：由人民法院决定",
        "68-80": "合议庭与判决种类：属于实体判断，结果记入裁判结果；发送判决书的日期登记表不载",
        "82": "简易程序的范围：由人民法院决定",
        "84": "转为普通程序：登记表只载最后适用的程序",
        "86-87": "二审的审理方式与范围：由人民法院决定",
        "89-93": "二审裁判与再审：再审的审限由司法解释另定",
        "94-97": "执行：履行期限由裁判文书载明，登记表不载",
        "98-100": "涉外",
        "102-103": "附则",
    },
)
s = columns(Litigation)

FIRST = s.instance == Instance.FIRST
SECOND = s.instance == Instance.SECOND
BY_JUDGMENT = s.outcome.is_in((
    LitigationOutcome.CLAIM_REJECTED, LitigationOutcome.REVOKED, LitigationOutcome.ORDERED_TO_PERFORM,
    LitigationOutcome.ORDERED_TO_PAY, LitigationOutcome.DECLARED_UNLAWFUL, LitigationOutcome.DECLARED_VOID,
    LitigationOutcome.CHANGED, LitigationOutcome.AGREEMENT_LIABILITY,
))
BY_RULING = s.outcome.is_in((LitigationOutcome.CASE_DISMISSED, LitigationOutcome.NOT_FILED))

# 第三条第三款。不能出庭的正当情形见最高人民法院2020年规定第八条；后果是公告和司法建议，不影响行政行为的效力
officer_appears = Requirement(
    cites=LAW.article(3, letter="a", says="被诉行政机关负责人应当出庭应诉"),
    unless=s.absence_reason.is_in((
        AbsenceReason.FORCE_MAJEURE, AbsenceReason.ACCIDENT,
        AbsenceReason.IRREPLACEABLE_DUTY, AbsenceReason.OTHER_GOOD_CAUSE,
    )),
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

# 第六十七条第一款。逾期视为没有相应证据（第三十四条第二款），所以不只是超期
evidence_within_15_days = Deadline(
    cites=LAW.article(67, says="被告自收到起诉状副本之日起十五日内提交证据和依据，并提出答辩状"),
    when=FIRST,
    unless=s.evidence_deferred,
    event=s.evidence_submitted_on, after=s.complaint_received_on, within=LAW.days(15),
    severity=Severity.MANDATORY,
    complying={"instance": "一审", "complaint_received_on": "2024-09-20", "evidence_submitted_on": "2024-10-08"},
    breaching={
        "instance": "一审", "complaint_received_on": "2024-09-20", "evidence_submitted_on": "2024-10-09",
        "evidence_deferred": "否",
    },
)

# 第八十一条。公告、鉴定、调解、中止和管辖异议的期间不计入；撤诉等没有判决的，结案即消灭
first_instance_within_6_months = Deadline(
    cites=LAW.article(81, says="人民法院自立案之日起六个月内作出第一审判决，特殊情况经批准延长"),
    when=FIRST & (s.procedure == CourtProcedure.ORDINARY),
    unless=s.extension_approved,
    event=s.judged_on, after=s.filed_on, within=LAW.months(6),
    excluding=s.excluded_days,
    discharged=first_given(s.judged_on, s.closed_on),
    duty_of=Duty.COURT,
    complying={
        "instance": "一审", "procedure": "普通程序", "filed_on": "2023-08-31", "judged_on": "2024-03-20",
        "excluded_days": "20",
    },
    breaching={
        "instance": "一审", "procedure": "普通程序", "filed_on": "2023-08-31", "judged_on": "2024-03-21",
        "excluded_days": "20", "extension_approved": "否", "closed_on": None,
    },
)

# 第八十三条。审结是裁判宣告之日（司法解释），没有裁判的是结案之日；没有延长的规定
simple_procedure_within_45_days = Deadline(
    cites=LAW.article(83, says="简易程序自立案之日起四十五日内审结"),
    when=FIRST & (s.procedure == CourtProcedure.SIMPLE),
    event=earliest(s.judged_on, s.closed_on), after=s.filed_on, within=LAW.days(45),
    excluding=s.excluded_days,
    duty_of=Duty.COURT,
    complying={
        "instance": "一审", "procedure": "简易程序", "filed_on": "2024-03-01", "judged_on": "2024-04-15",
        "closed_on": "2024-05-06",
    },
    breaching={
        "instance": "一审", "procedure": "简易程序", "filed_on": "2024-03-01", "judged_on": "2024-04-16", "closed_on": "2024-05-06",
        "excluded_days": None,
    },
)

# 第八十五条。判决十五日、裁定十日，都不是工作日。对方当事人另有自己的送达日期，登记表不载，所以只核对本机关的上诉
appeal_of_judgment_within_15_days = Window(
    cites=LAW.article(85, letter="a", says="不服第一审判决的，自判决书送达之日起十五日内上诉"),
    when=FIRST & BY_JUDGMENT,
    event=s.appealed_on, after=s.judgment_served_on, within=LAW.days(15),
    complying={
        "instance": "一审", "outcome": "确认违法", "judgment_served_on": "2024-09-20", "appealed_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "outcome": "确认违法", "judgment_served_on": "2024-09-20", "appealed_on": "2024-10-09",
    },
)
appeal_of_ruling_within_10_days = Window(
    cites=LAW.article(85, letter="b", says="不服第一审裁定的，自裁定书送达之日起十日内上诉"),
    when=FIRST & BY_RULING,
    event=s.appealed_on, after=s.judgment_served_on, within=LAW.days(10),
    complying={
        "instance": "一审", "outcome": "驳回起诉", "judgment_served_on": "2024-05-06", "appealed_on": "2024-05-16",
    },
    breaching={
        "instance": "一审", "outcome": "驳回起诉", "judgment_served_on": "2024-05-06", "appealed_on": "2024-05-17",
    },
)

# 第八十八条。审限自立案之日计算（司法解释），上诉状的收到日期登记表不载
second_instance_within_3_months = Deadline(
    cites=LAW.article(88, says="人民法院在三个月内对上诉案件作出终审判决，特殊情况经批准延长"),
    when=SECOND,
    unless=s.extension_approved,
    event=s.judged_on, after=s.filed_on, within=LAW.months(3),
    excluding=s.excluded_days,
    discharged=first_given(s.judged_on, s.closed_on),
    duty_of=Duty.COURT,
    complying={"instance": "二审", "filed_on": "2023-11-30", "judged_on": "2024-02-29"},
    breaching={
        "instance": "二审", "filed_on": "2023-11-30", "judged_on": "2024-03-01",
        "excluded_days": None, "extension_approved": "否", "closed_on": None,
    },
)
