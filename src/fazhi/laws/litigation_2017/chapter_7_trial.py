"""行政诉讼法 (2017), chapter 7: trial and judgment in both instances; articles 58 to 89."""

# fmt: off
from fazhi.expr import earliest, first_given
from fazhi.laws.litigation_2017 import BY_JUDGMENT, BY_RULING, FIRST, LAW, SECOND, SIMPLE, s
from fazhi.records.litigation import CourtProcedure, LitigationOutcome
from fazhi.rules import Deadline, Duty, Requirement, Severity, Window

# 第五十八条。后果是缺席判决和公告、司法建议（第六十六条第二款）
stayed_in_court = Requirement(
    cites=LAW.article(58, says="被告未经法庭许可不得中途退庭"),
    moment=s.heard_on,
    that=~s.left_without_leave,
    sentence=("不得中途退庭", "the defendant must not leave without leave"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "left_without_leave": "否"},
    breaching={"heard_on": "2024-05-06", "left_without_leave": "是"},
)

# 第六十七条第一款。逾期视为没有相应证据（第三十四条第二款），所以不只是超期；简易程序的期限由法院确定（司法解释第一百零四条）
evidence_within_15_days = Deadline(
    cites=LAW.article(67, says="被告自收到起诉状副本之日起十五日内提交证据和依据，并提出答辩状"),
    when=FIRST,
    unless=s.evidence_deferred
    | (SIMPLE & s.evidence_due_on.is_given() & (s.evidence_submitted_on <= s.evidence_due_on + LAW.days(0))),
    event=s.evidence_submitted_on, after=s.complaint_received_on, within=LAW.days(15),
    severity=Severity.MANDATORY,
    complying={"instance": "一审", "complaint_received_on": "2024-09-20", "evidence_submitted_on": "2024-10-08"},
    breaching={
        "instance": "一审", "procedure": "普通程序", "complaint_received_on": "2024-09-20",
        "evidence_submitted_on": "2024-10-09", "evidence_deferred": "否",
    },
)
complaint_sent_within_5_days = Deadline(
    cites=LAW.article(67, letter="b", says="人民法院在立案之日起五日内将起诉状副本发送被告"),
    when=FIRST,
    event=s.complaint_sent_on, after=s.filed_on, within=LAW.days(5),
    duty_of=Duty.COURT,
    complying={"instance": "一审", "filed_on": "2024-09-29", "complaint_sent_on": "2024-10-08"},
    breaching={"instance": "一审", "filed_on": "2024-09-29", "complaint_sent_on": "2024-10-09"},
)

# 第七十一条。仅因违反法定程序撤销的不受限制（司法解释第九十条第二款）
not_the_same_act_again = Requirement(
    cites=LAW.article(71, says="判决重新作出行政行为的，不得以同一事实和理由作出基本相同的行为"),
    when=s.outcome == LitigationOutcome.REVOKED,
    unless=s.revoked_for_procedure,
    moment=s.remade_on,
    that=~s.remade_the_same,
    sentence=("不得作出基本相同的行为", "the new act must not be the same in substance"),
    complying={"outcome": "撤销", "remade_on": "2024-05-06", "remade_the_same": "否"},
    breaching={"outcome": "撤销", "remade_on": "2024-05-06", "remade_the_same": "是", "revoked_for_procedure": "否"},
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

# 第八十二条。发回重审和再审的案件不适用简易程序（第三款）
simple_procedure_is_open = Requirement(
    cites=LAW.article(82, letter="a", says="简易程序限于当场作出、二千元以下、信息公开或者各方同意的一审案件"),
    when=FIRST & SIMPLE,
    moment=s.filed_on,
    that=s.made_on_the_spot | s.about_disclosure | (s.amount <= 2000) | s.simple_agreed,
    sentence=("应当可以适用简易程序", "the simple procedure must be open to the case"),
    duty_of=Duty.COURT,
    complying={"instance": "一审", "procedure": "简易程序", "filed_on": "2024-05-06", "amount": "2000"},
    breaching={
        "instance": "一审", "procedure": "简易程序", "filed_on": "2024-05-06", "amount": "2000.01",
        "made_on_the_spot": "否", "about_disclosure": "否", "simple_agreed": "否",
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
        "instance": "一审", "procedure": "简易程序", "filed_on": "2024-03-01", "judged_on": "2024-04-16",
        "closed_on": "2024-05-06",
        "excluded_days": None,
    },
)

# 第八十五条。判决十五日、裁定十日，都不是工作日。双方各自从自己收到之日起算
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
plaintiff_appealed_within_15_days = Window(
    cites=LAW.article(85, letter="c", says="原告不服第一审判决的，自判决书送达之日起十五日内上诉"),
    when=FIRST & BY_JUDGMENT,
    event=s.plaintiff_appealed_on, after=s.plaintiff_served_on, within=LAW.days(15),
    duty_of=Duty.PARTY,
    complying={
        "instance": "一审", "outcome": "驳回诉讼请求", "plaintiff_served_on": "2024-09-20",
        "plaintiff_appealed_on": "2024-10-08",
    },
    breaching={
        "instance": "一审", "outcome": "驳回诉讼请求", "plaintiff_served_on": "2024-09-20",
        "plaintiff_appealed_on": "2024-10-09",
    },
)
plaintiff_appealed_ruling_within_10_days = Window(
    cites=LAW.article(85, letter="d", says="原告不服第一审裁定的，自裁定书送达之日起十日内上诉"),
    when=FIRST & BY_RULING,
    event=s.plaintiff_appealed_on, after=s.plaintiff_served_on, within=LAW.days(10),
    duty_of=Duty.PARTY,
    complying={
        "instance": "一审", "outcome": "驳回起诉", "plaintiff_served_on": "2024-04-24", "plaintiff_appealed_on": "2024-05-06",
    },
    breaching={
        "instance": "一审", "outcome": "驳回起诉", "plaintiff_served_on": "2024-04-24", "plaintiff_appealed_on": "2024-05-07",
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
