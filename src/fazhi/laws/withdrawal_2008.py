"""最高人民法院关于行政诉讼撤诉若干问题的规定: withdrawing a suit after the act was changed."""

# fmt: off
from datetime import date

from fazhi.law import Statute
from fazhi.laws.litigation_2017 import s
from fazhi.records.litigation import LitigationOutcome
from fazhi.rules import Requirement, Severity

LAW = Statute(
    key="withdrawal-2008",
    zh="最高人民法院关于行政诉讼撤诉若干问题的规定",
    en="Supreme People's Court's Provisions on Withdrawing Administrative Suits (2008)",
    in_force=date(2008, 2, 1),
    working_days=(),
    source="2007年12月17日最高人民法院审判委员会第1441次会议通过，最高人民法院公布",
    checked="2026-11-25",
    articles=9,
    properties={"8": "二审和再审期间撤回上诉、再审申请的参照：不分审级"},
    leaves_out={
        "1": "建议被告改变行为：是人民法院的权利",
        "3-4": "哪些算改变行为：属于法律判断，由登记人认定",
        "5-7": "准许、中止与及时裁判：由人民法院决定，“及时”没有日数",
        "9": "附则",
    },
)

# 没有改变行为的撤诉、按撤诉处理的，不在此列
AFTER_A_CHANGE = (
    (s.outcome == LitigationOutcome.WITHDRAWN) & s.withdrawal_asked_on.is_given() & s.act_changed_on.is_given()
)

# 第二条。自愿和合法（第一项、第二项）属于判断；书面告知没有日数
court_told_before_withdrawal = Requirement(
    cites=LAW.article(2, letter="a", says="改变被诉行为后准许撤诉的，被告应当已书面告知人民法院"),
    when=AFTER_A_CHANGE,
    moment=s.closed_on,
    that=s.change_told,
    sentence=("应当已书面告知人民法院", "the court must have been told in writing"),
    severity=Severity.FORMALITY,
    complying={
        "outcome": "撤诉", "act_changed_on": "2024-04-08", "withdrawal_asked_on": "2024-04-10", "closed_on": "2024-05-06",
        "change_told": "是",
    },
    breaching={
        "outcome": "撤诉", "act_changed_on": "2024-04-08", "withdrawal_asked_on": "2024-04-10", "closed_on": "2024-05-06",
        "change_told": "否",
    },
)
