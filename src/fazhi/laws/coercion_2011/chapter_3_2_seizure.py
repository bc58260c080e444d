"""行政强制法 (2011), chapter 3, section 2: sealing and seizing, articles 22 to 28."""

# fmt: off
from fazhi.laws.coercion_2011 import LAW, SEIZURE, c
from fazhi.records.coercion import CoercionKind
from fazhi.rules import Deadline, Extension, Requirement, Severity, Threshold
from fazhi.spans import Rollover

# 第二十三条第二款。条文只说查封；第一款的无关财物和生活必需品属于实体判断
not_sealed_twice = Requirement(
    cites=LAW.article(23, says="已被其他国家机关依法查封的，不得重复查封"),
    when=c.kind.is_in((CoercionKind.SEAL, CoercionKind.SEAL_AND_SEIZE)),
    moment=c.taken_on,
    that=~c.already_held,
    sentence=("不应已被其他国家机关查封", "it must not have been sealed by another organ already"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "already_held": "否"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "already_held": "是"},
)

# 第二十四条第一款。当事人不到场的，无从当场交付
decision_handed_over = Requirement(
    cites=LAW.article(24, letter="a", says="查封、扣押应当制作并当场交付决定书"),
    when=SEIZURE,
    unless=~c.party_present,
    moment=c.taken_on,
    that=c.document_handed_over,
    sentence=("应当已当场交付决定书", "the decision must have been handed over on the spot"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "document_handed_over": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "document_handed_over": "否", "party_present": "是"},
)
list_handed_over = Requirement(
    cites=LAW.article(24, letter="b", says="查封、扣押应当制作并当场交付清单"),
    when=SEIZURE,
    unless=~c.party_present,
    moment=c.taken_on,
    that=c.list_handed_over,
    sentence=("应当已当场交付清单", "the list must have been handed over on the spot"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "list_handed_over": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "list_handed_over": "否", "party_present": "是"},
)
# 第二款
decision_complete = Requirement(
    cites=LAW.article(24, letter="c", says="查封、扣押决定书应当载明当事人、理由依据和期限、财物、救济途径和机关印章日期五项"),
    when=SEIZURE,
    moment=c.taken_on,
    that=c.document_complete,
    sentence=("决定书载明事项应当齐全", "the decision must state all five items"),
    severity=Severity.FORMALITY,
    complying={"kind": "扣押", "taken_on": "2024-05-06", "document_complete": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "document_complete": "否"},
)

# 第二十五条第一款，第二十七条。“不得超过”是上限，末日是休息日也不顺延；两个三十日连续计算，期满后批准的延长无效。
# 第三款：检测鉴定的期间不计入，但以明确并书面告知为前提，没有告知的天数不登记在“书面告知的检测鉴定天数”里
ended_within_30_days = Deadline(
    cites=LAW.article(25, letter="a", says="查封、扣押不得超过三十日，经批准可以延长不超过三十日，不包括检测鉴定的期间"),
    when=SEIZURE,
    event=c.ended_on, after=c.taken_on, within=LAW.days(30),
    extended_by=Extension(LAW.days(30), on=c.extended_on), excluding=c.told_test_days, discharged=c.transferred_on,
    rollover=Rollover.NEVER,
    severity=Severity.MANDATORY,
    complying={
        "kind": "扣押", "taken_on": "2024-12-20", "extended_on": "2025-01-17", "ended_on": "2025-02-18",
        "told_test_days": "0",
    },
    breaching={
        "kind": "扣押", "taken_on": "2024-12-20", "extended_on": "2025-01-17", "ended_on": "2025-02-19",
        "told_test_days": "0", "transferred_on": None,
    },
)
# 第二款。“及时”没有日数，所以在终了时核对
extension_told = Requirement(
    cites=LAW.article(25, letter="b", says="延长查封、扣押的决定应当及时书面告知当事人并说明理由"),
    when=SEIZURE & c.extended_on.is_given(),
    moment=c.ended_on,
    that=c.extension_told,
    sentence=("应当已书面告知延长并说明理由", "the party must have been told of the extension, with reasons"),
    complying={
        "kind": "查封", "taken_on": "2024-05-06", "extended_on": "2024-06-05", "ended_on": "2024-06-28",
        "extension_told": "是",
    },
    breaching={
        "kind": "查封", "taken_on": "2024-05-06", "extended_on": "2024-06-05", "ended_on": "2024-06-28",
        "extension_told": "否",
    },
)
# 第三款。没有告知的，期间不扣除，由上面的规则核对；送检可以在查封、扣押之后，所以在终了时核对
test_period_told = Requirement(
    cites=LAW.article(25, letter="c", says="检测、检验、检疫或者技术鉴定的期间应当明确，并书面告知当事人"),
    when=SEIZURE & c.goods_tested,
    moment=c.ended_on,
    that=c.test_period_told,
    sentence=("检测鉴定的期间应当已书面告知", "the party must have been told of the period of testing in writing"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "扣押", "taken_on": "2024-05-06", "goods_tested": "是", "test_period_told": "是", "ended_on": "2024-05-20",
    },
    breaching={
        "kind": "扣押", "taken_on": "2024-05-06", "goods_tested": "是", "test_period_told": "否", "ended_on": "2024-05-20",
    },
)
testing_free_of_charge = Threshold(
    cites=LAW.article(25, letter="d", says="检测、检验、检疫或者技术鉴定的费用由行政机关承担"),
    when=SEIZURE,
    moment=c.taken_on,
    value=c.test_fee, at_most=0,
    complying={"kind": "扣押", "taken_on": "2024-05-06", "test_fee": "0"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "test_fee": "0.01"},
)

# 第二十六条第三款
keeping_free_of_charge = Threshold(
    cites=LAW.article(26, says="因查封、扣押发生的保管费用由行政机关承担"),
    when=SEIZURE,
    moment=c.taken_on,
    value=c.keeping_fee, at_most=0,
    complying={"kind": "扣押", "taken_on": "2024-05-06", "keeping_fee": "0"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "keeping_fee": "0.01"},
)

# 第二十八条第一款。“及时”没有日数，所以在结案时核对
released_when_due = Requirement(
    cites=LAW.article(28, letter="a", says="期限届满、与违法行为无关或者不再需要等，应当及时解除查封、扣押"),
    when=SEIZURE & c.release_due,
    moment=c.closed_on,
    that=c.released,
    sentence=("结案前应当已解除", "it must have been released before the case was closed"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "release_due": "是", "released": "是", "closed_on": "2024-06-05"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "release_due": "是", "released": "否", "closed_on": "2024-06-05"},
)
# 第二款。“立即”没有日数，无人领取的也登记为没有退还，所以在结案时核对，只作建议
property_returned = Requirement(
    cites=LAW.article(28, letter="b", says="解除查封、扣押应当立即退还财物，已拍卖变卖的退还所得款项"),
    when=SEIZURE & c.released,
    moment=c.closed_on,
    that=c.returned,
    sentence=("财物或者款项应当已退还", "the property or its proceeds must have been returned"),
    severity=Severity.ADVICE,
    complying={"kind": "扣押", "taken_on": "2024-05-06", "released": "是", "returned": "是", "closed_on": "2024-06-05"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "released": "是", "returned": "否", "closed_on": "2024-06-05"},
)
