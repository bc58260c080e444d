"""最高人民法院关于行政机关负责人出庭应诉若干问题的规定: the responsible officer in court."""

# fmt: off
from datetime import date

from fazhi.law import Statute
from fazhi.laws.litigation_2017 import GOOD_CAUSE, s
from fazhi.records.litigation import AbsenceReason, OfficerPost
from fazhi.rules import Duty, LeadTime, Reading, Requirement, Severity

# 没有规定期间的计算；第五条的三日是最短期间，本来也不顺延。违反的后果是记录、公告和司法建议，不影响行政行为的效力
LAW = Statute(
    key="officer-appearance-2020",
    zh="最高人民法院关于行政机关负责人出庭应诉若干问题的规定",
    en="Supreme People's Court's Provisions on the Appearance of Responsible Officers (2020)",
    in_force=date(2020, 7, 1),
    working_days=(),
    source="2020年3月23日最高人民法院审判委员会第1797次会议通过，最高人民法院公布",
    checked="2026-11-25",
    articles=15,
    properties={
        "1": "第一审、第二审、再审都应当出庭：登记表每一审级一行",
        "8": "不能出庭的四种正当情形：负责人未出庭理由的选项",
    },
    leaves_out={
        "3": "共同被告协商确定：记入负责人未出庭理由，由行政诉讼法第三条的规则读取",
        "10": "相应的工作人员：由人民法院审查",
        "13-14": "异议的处理与公开、通报：由人民法院决定",
        "15": "附则",
    },
)

NO_GOOD_CAUSE = (
    s.heard_on.is_given() & ~s.officer_appeared & (s.absence_reason == AbsenceReason.NO_GOOD_CAUSE)
)

# 第二条。下级机关、受委托组织的负责人不能出庭，出庭的视为负责人未出庭
officer_is_eligible = Requirement(
    cites=LAW.article(2, says="出庭的应当是正职、副职或者参与分管的负责人，不能是下级机关、受委托组织的负责人"),
    when=s.officer_appeared,
    moment=s.heard_on,
    that=s.officer_post.is_in((
        OfficerPost.PRINCIPAL, OfficerPost.DEPUTY, OfficerPost.DEPUTY_LEVEL_IN_CHARGE, OfficerPost.OTHER_IN_CHARGE,
    )),
    sentence=("出庭的应当是本机关的负责人", "who appears must be a responsible officer of this organ"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_post": "副职负责人"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_post": "下级机关负责人"},
)

# 第四条第一款。第二款的情形是“可以”通知
court_calls_the_officer = Requirement(
    cites=LAW.article(4, says="涉及重大公共利益、社会高度关注或者群体性的案件，人民法院应当通知负责人出庭"),
    when=s.sensitive_case,
    moment=s.heard_on,
    that=s.officer_called,
    sentence=("人民法院应当通知负责人出庭", "the court must call the responsible officer"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COURT,
    complying={"heard_on": "2024-05-06", "sensitive_case": "是", "officer_called": "是"},
    breaching={"heard_on": "2024-05-06", "sensitive_case": "是", "officer_called": "否"},
)

# 第五条第二款。自然日；“三日前”有两种读法，只满第三日的是有争议
officer_called_3_days_before = LeadTime(
    cites=LAW.article(5, says="通知负责人出庭的，人民法院在开庭三日前送达出庭通知书"),
    when=s.officer_called_on.is_given(),
    first=s.officer_called_on, then=s.heard_on, at_least=LAW.days(3),
    reading=Reading.EITHER,
    severity=Severity.LATE,
    duty_of=Duty.COURT,
    complying={"officer_called_on": "2024-05-06", "heard_on": "2024-05-10"},
    breaching={"officer_called_on": "2024-05-06", "heard_on": "2024-05-08"},
)

# 第六条第一款。不能补正的，视为负责人未出庭
identity_filed_before_hearing = Requirement(
    cites=LAW.article(6, letter="a", says="负责人出庭的，于开庭前向人民法院提交身份证明"),
    when=s.officer_appeared,
    moment=s.heard_on,
    that=s.officer_identity_filed,
    sentence=("开庭前应当提交负责人身份证明", "the officer's identity must be proved before the hearing"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_identity_filed": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_identity_filed": "否"},
)

# 第七条第一款。一个审级出庭一次一般即可，法院通知再次出庭的除外
officer_appears_again_when_called = Requirement(
    cites=LAW.article(7, says="同一审级出庭一次即可，人民法院通知负责人再次出庭的除外"),
    when=s.officer_appeared & s.officer_called_again,
    unless=GOOD_CAUSE,
    moment=s.heard_on,
    that=s.officer_appeared_again,
    sentence=("负责人应当再次出庭", "the officer must appear again"),
    severity=Severity.FORMALITY,
    complying={
        "heard_on": "2024-05-06", "officer_appeared": "是", "officer_called_again": "是", "officer_appeared_again": "是",
    },
    breaching={
        "heard_on": "2024-05-06", "officer_appeared": "是", "officer_called_again": "是", "officer_appeared_again": "否",
        "absence_reason": "无正当理由",
    },
)

# 第九条第一款。由共同被告的负责人出庭的（第三条）不是不能出庭
absence_proved = Requirement(
    cites=LAW.article(9, says="负责人有正当理由不能出庭的，提交盖章或者主要负责人签字的证明材料"),
    when=~s.officer_appeared & GOOD_CAUSE,
    moment=s.heard_on,
    that=s.absence_proved,
    sentence=("应当提交盖章或者签字的证明材料", "sealed or signed proof must be filed"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "否", "absence_reason": "不可抗力", "absence_proved": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "否", "absence_reason": "不可抗力", "absence_proved": "否"},
)

# 第十一条第二款、第三款
those_present_speak = Requirement(
    cites=LAW.article(11, letter="a", says="出庭的负责人或者工作人员应当陈述、答辩、辩论，并解释所依据的文件"),
    when=s.officer_appeared | s.staff_appeared,
    moment=s.heard_on,
    that=s.spoke_in_court,
    sentence=("出庭人员应当陈述答辩", "those present must speak"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "是", "spoke_in_court": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "是", "spoke_in_court": "否"},
)
officer_speaks_on_settlement = Requirement(
    cites=LAW.article(11, letter="b", says="负责人出庭的，应当就实质性解决行政争议发表意见"),
    when=s.officer_appeared,
    moment=s.heard_on,
    that=s.officer_on_settlement,
    sentence=("负责人应当就化解争议发表意见", "the officer must speak on settling the dispute"),
    severity=Severity.FORMALITY,
    complying={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_on_settlement": "是"},
    breaching={"heard_on": "2024-05-06", "officer_appeared": "是", "officer_on_settlement": "否"},
)

# 第十二条第一款。第一项：未说明理由或者理由不成立的；第三项：负责人和工作人员都不出庭的，由行政诉讼法第三条的规则核对
court_suggests_after_absence = Requirement(
    cites=LAW.article(12, letter="a", says="负责人未出庭且无正当理由的，人民法院应当提出司法建议"),
    when=NO_GOOD_CAUSE,
    moment=s.judged_on,
    that=s.suggested_for_absence,
    sentence=("人民法院应当提出司法建议", "the court must make a judicial suggestion"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COURT,
    complying={
        "heard_on": "2024-04-08", "officer_appeared": "否", "absence_reason": "理由不成立", "judged_on": "2024-05-06",
        "suggested_for_absence": "是",
    },
    breaching={
        "heard_on": "2024-04-08", "officer_appeared": "否", "absence_reason": "理由不成立", "judged_on": "2024-05-06",
        "suggested_for_absence": "否",
    },
)
