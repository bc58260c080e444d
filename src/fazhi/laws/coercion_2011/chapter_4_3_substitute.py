"""行政强制法 (2011), chapter 4, section 3: substitute performance, articles 50 to 52."""

# fmt: off
from fazhi.laws.coercion_2011 import LAW, SUBSTITUTE, c
from fazhi.rules import LeadTime, Precedence, Reading, Requirement, Severity

# 第五十条。后果是否危害交通、环境、资源属于实体判断，催告由第三十五条的规则核对
contractor_without_interest = Requirement(
    cites=LAW.article(50, says="行政机关代履行，或者委托没有利害关系的第三人代履行"),
    when=SUBSTITUTE,
    moment=c.enforced_on,
    that=~c.interested_contractor,
    sentence=("代履行人不应有利害关系", "the contractor must have no interest in the matter"),
    complying={"kind": "代履行", "enforced_on": "2024-05-06", "interested_contractor": "否"},
    breaching={"kind": "代履行", "enforced_on": "2024-05-06", "interested_contractor": "是"},
)

# 第五十一条第一款第一项
decision_served_before = Precedence(
    cites=LAW.article(51, letter="a", says="代履行前应当送达代履行决定书"),
    when=SUBSTITUTE,
    unless=c.immediate,
    first=c.decision_served_on, then=c.enforced_on,
    strict=True,
    complying={"kind": "代履行", "decision_served_on": "2024-05-06", "enforced_on": "2024-05-07"},
    breaching={"kind": "代履行", "decision_served_on": "2024-05-08", "enforced_on": "2024-05-07", "immediate": "否"},
)
decision_complete = Requirement(
    cites=LAW.article(51, letter="b", says="代履行决定书应当载明当事人、理由依据、方式时间、标的、费用预算和代履行人"),
    when=SUBSTITUTE,
    unless=c.immediate,
    moment=c.decided_on,
    that=c.document_complete,
    sentence=("决定书载明事项应当齐全", "the decision must state all it has to"),
    severity=Severity.FORMALITY,
    complying={"kind": "代履行", "decided_on": "2024-05-06", "document_complete": "是"},
    breaching={"kind": "代履行", "decided_on": "2024-05-06", "document_complete": "否", "immediate": "否"},
)
# 第二项。三日是工作日；这是决定之后的催告，与第三十五条的催告不是同一次。“三日前”有两种读法，只满第三日的有争议
demand_3_days_before = LeadTime(
    cites=LAW.article(51, letter="c", says="代履行三日前，应当催告当事人履行"),
    when=SUBSTITUTE,
    unless=c.immediate,
    first=c.reminded_on, then=c.enforced_on, at_least=LAW.days(3),
    reading=Reading.EITHER,
    complying={"kind": "代履行", "reminded_on": "2024-09-26", "enforced_on": "2024-10-08"},
    breaching={"kind": "代履行", "reminded_on": "2024-09-26", "enforced_on": "2024-09-29", "immediate": "否"},
)
# 当日履行的，可能在代履行之中
stopped_when_performed = Requirement(
    cites=LAW.article(51, letter="d", says="经催告当事人履行的，停止代履行"),
    when=SUBSTITUTE & c.performed_on.is_given(),
    moment=c.enforced_on,
    that=c.performed_on >= c.enforced_on,
    sentence=("当事人履行完毕之后不应再代履行", "nothing may be done in the party's stead once it has performed"),
    complying={"kind": "代履行", "performed_on": "2024-05-07", "enforced_on": "2024-05-07"},
    breaching={"kind": "代履行", "performed_on": "2024-05-06", "enforced_on": "2024-05-07"},
)
# 第三项、第四项。立即代履行的另有第五十二条，不作为违反
supervised = Requirement(
    cites=LAW.article(51, letter="e", says="代履行时，作出决定的行政机关应当派员到场监督"),
    when=SUBSTITUTE,
    unless=c.immediate,
    moment=c.enforced_on,
    that=c.supervised,
    sentence=("应当已派员到场监督", "an officer must have supervised it"),
    complying={"kind": "代履行", "enforced_on": "2024-05-07", "supervised": "是"},
    breaching={"kind": "代履行", "enforced_on": "2024-05-07", "supervised": "否", "immediate": "否"},
)
execution_signed = Requirement(
    cites=LAW.article(51, letter="f", says="代履行完毕，到场监督人员、代履行人和当事人或者见证人应当在执行文书上签名或者盖章"),
    when=SUBSTITUTE,
    unless=c.immediate,
    moment=c.enforced_on,
    that=c.execution_signed,
    sentence=("执行文书应当已签名盖章", "the record of the performance must have been signed"),
    complying={"kind": "代履行", "enforced_on": "2024-05-07", "execution_signed": "是"},
    breaching={"kind": "代履行", "enforced_on": "2024-05-07", "execution_signed": "否", "immediate": "否"},
)

# 第五十二条。“立即”没有日数，所以在结案时核对
told_afterwards = Requirement(
    cites=LAW.article(52, says="立即代履行时当事人不在场的，应当在事后立即通知当事人"),
    when=SUBSTITUTE & c.immediate & ~c.party_present,
    moment=c.closed_on,
    that=c.told_afterwards,
    sentence=("应当已通知当事人", "the party must have been told afterwards"),
    complying={
        "kind": "代履行", "immediate": "是", "party_present": "否", "enforced_on": "2024-05-07",
        "told_afterwards": "是", "closed_on": "2024-05-08",
    },
    breaching={
        "kind": "代履行", "immediate": "是", "party_present": "否", "enforced_on": "2024-05-07",
        "told_afterwards": "否", "closed_on": "2024-05-08",
    },
)
