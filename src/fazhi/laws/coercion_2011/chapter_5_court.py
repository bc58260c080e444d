"""行政强制法 (2011), chapter 5: applying to the court, articles 53 to 60."""

# fmt: off
from fazhi.expr import earliest
from fazhi.laws.coercion_2011 import COURT, LAW, REMEDIES_LAPSE, c
from fazhi.records.coercion import CourtRuling
from fazhi.rules import Deadline, Duty, LeadTime, Precedence, Reading, Requirement, Severity, Window

REFUSED = c.ruling == CourtRuling.REFUSED
NOT_ACCEPTED = c.ruling == CourtRuling.NOT_ACCEPTED

# 第五十三条。“可以”是何时申请，不是申不申请：没有强制执行权的应当申请（第十三条第二款）。
# 复议诉讼的另行起算；延期、分期缴纳的自期限结束之日起算（行政处罚法第七十二条）；有正当理由的法院仍可受理（司法解释）
applied_within_3_months = Deadline(
    cites=LAW.article(53, letter="a", says="复议和诉讼期限届满之日起三个月内，没有强制执行权的机关申请人民法院强制执行"),
    when=COURT,
    unless=c.challenged | c.postponed | c.late_with_cause,
    event=c.applied_on, after=REMEDIES_LAPSE, within=LAW.months(3),
    discharged=earliest(c.performed_on, c.closed_on),
    severity=Severity.MANDATORY,
    complying={"kind": "申请人民法院强制执行", "order_served_on": "2023-05-31", "applied_on": "2024-02-29"},
    breaching={
        "kind": "申请人民法院强制执行", "order_served_on": "2023-05-31", "applied_on": "2024-03-01",
        "challenged": "否", "postponed": "否", "late_with_cause": "否", "performed_on": None,
        "closed_on": None,
    },
)
applied_after_remedies = LeadTime(
    cites=LAW.article(53, letter="b", says="复议和诉讼期限届满，当事人未申请、未起诉又不履行的，才可以申请人民法院强制执行"),
    when=COURT,
    unless=c.urgent | (c.challenged & c.upheld_on.is_given() & (c.upheld_on <= c.applied_on)),
    first=REMEDIES_LAPSE, then=c.applied_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"kind": "申请人民法院强制执行", "order_served_on": "2023-08-31", "applied_on": "2024-03-01"},
    breaching={
        "kind": "申请人民法院强制执行", "order_served_on": "2023-08-31", "applied_on": "2024-02-29",
        "urgent": "否", "challenged": "否",
    },
)

# 第五十四条
demanded_before_application = Precedence(
    cites=LAW.article(54, letter="a", says="申请人民法院强制执行前，应当催告当事人履行义务"),
    when=COURT,
    first=c.demanded_on, done=c.demanded, then=c.applied_on,
    strict=True,
    complying={"kind": "申请人民法院强制执行", "demanded_on": "2024-09-20", "applied_on": "2024-10-11"},
    breaching={"kind": "申请人民法院强制执行", "demanded": "否", "applied_on": "2024-10-11"},
)
# 十日在“十日以内”，是工作日（第六十九条）；“十日后”自第十日的次日起
ten_days_after_demand = LeadTime(
    cites=LAW.article(54, letter="b", says="催告书送达十日后当事人仍未履行的，才可以申请人民法院强制执行"),
    when=COURT,
    first=c.demanded_on, then=c.applied_on, at_least=LAW.days(10),
    reading=Reading.AFTER_DAY_N,
    complying={"kind": "申请人民法院强制执行", "demanded_on": "2024-09-20", "applied_on": "2024-10-11"},
    breaching={"kind": "申请人民法院强制执行", "demanded_on": "2024-09-20", "applied_on": "2024-10-10"},
)

# 第五十五条
application_complete = Requirement(
    cites=LAW.article(55, letter="a", says="申请人民法院强制执行应当提供申请书、决定书、当事人意见及催告情况、标的情况等材料"),
    when=COURT,
    moment=c.applied_on,
    that=c.application_complete,
    sentence=("申请材料应当齐全", "the papers of the application must be complete"),
    severity=Severity.FORMALITY,
    complying={"kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "application_complete": "是"},
    breaching={"kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "application_complete": "否"},
)
application_signed = Requirement(
    cites=LAW.article(55, letter="b", says="强制执行申请书由行政机关负责人签名，加盖印章，并注明日期"),
    when=COURT,
    moment=c.applied_on,
    that=c.application_signed,
    sentence=("申请书应当已签名盖章并注明日期", "the application must be signed, sealed and dated"),
    severity=Severity.FORMALITY,
    complying={"kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "application_signed": "是"},
    breaching={"kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "application_signed": "否"},
)

# 第五十六条。五日是工作日，十五日不是。法院接到申请可能晚于申请（邮寄），所以只作建议
accepted_within_5_days = Deadline(
    cites=LAW.article(56, letter="a", says="人民法院接到强制执行的申请，应当在五日内受理"),
    when=COURT,
    event=c.accepted_on, after=c.applied_on, within=LAW.days(5),
    discharged=earliest(c.ruled_on, c.performed_on, c.closed_on),
    severity=Severity.ADVICE,
    duty_of=Duty.COURT,
    complying={"kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "accepted_on": "2024-10-17"},
    breaching={
        "kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "accepted_on": "2024-10-18", "ruled_on": None,
        "performed_on": None, "closed_on": None,
    },
)
# 起算日没有写明，与第五十八条一样自收到裁定之日起
review_of_refusal_to_accept = Window(
    cites=LAW.article(56, letter="b", says="对不予受理的裁定有异议的，可以在十五日内向上一级人民法院申请复议"),
    when=COURT & NOT_ACCEPTED,
    event=c.court_review_on, after=c.ruling_received_on, within=LAW.days(15),
    complying={
        "kind": "申请人民法院强制执行", "ruling": "不予受理", "ruling_received_on": "2024-10-18",
        "court_review_on": "2024-11-01",
    },
    breaching={
        "kind": "申请人民法院强制执行", "ruling": "不予受理", "ruling_received_on": "2024-10-18",
        "court_review_on": "2024-11-05",
    },
)

# 第五十八条第二款。一般的七日（第五十七条）看不出，三十日是最长的；履行完毕、撤回结案的不再裁定
ruled_within_30_days = Deadline(
    cites=LAW.article(58, letter="a", says="人民法院发现明显违法等情形的，自受理之日起三十日内作出是否执行的裁定"),
    when=COURT,
    event=c.ruled_on, after=c.accepted_on, within=LAW.days(30),
    discharged=earliest(c.performed_on, c.closed_on),
    duty_of=Duty.COURT,
    complying={
        "kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "accepted_on": "2024-10-14", "ruled_on": "2024-11-13",
    },
    breaching={
        "kind": "申请人民法院强制执行", "applied_on": "2024-10-11", "accepted_on": "2024-10-14", "ruled_on": "2024-11-14",
        "performed_on": None, "closed_on": None,
    },
)
refusal_served_within_5_days = Deadline(
    cites=LAW.article(58, letter="b", says="裁定不予执行的，人民法院在五日内将裁定送达行政机关"),
    when=COURT & REFUSED,
    event=c.ruling_received_on, after=c.ruled_on, within=LAW.days(5),
    duty_of=Duty.COURT,
    complying={
        "kind": "申请人民法院强制执行", "ruling": "不予执行", "ruled_on": "2024-11-13", "ruling_received_on": "2024-11-20",
    },
    breaching={
        "kind": "申请人民法院强制执行", "ruling": "不予执行", "ruled_on": "2024-11-13", "ruling_received_on": "2024-11-21",
    },
)
# 第三款
review_of_refusal_to_enforce = Window(
    cites=LAW.article(58, letter="c", says="对不予执行的裁定有异议的，可以自收到之日起十五日内向上一级人民法院申请复议"),
    when=COURT & REFUSED,
    event=c.court_review_on, after=c.ruling_received_on, within=LAW.days(15),
    complying={
        "kind": "申请人民法院强制执行", "ruling": "不予执行", "ruling_received_on": "2024-11-20",
        "court_review_on": "2024-12-05",
    },
    breaching={
        "kind": "申请人民法院强制执行", "ruling": "不予执行", "ruling_received_on": "2024-11-20",
        "court_review_on": "2024-12-06",
    },
)
