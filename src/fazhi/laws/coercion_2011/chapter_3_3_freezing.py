"""行政强制法 (2011), chapter 3, section 3: freezing of deposits, articles 29 to 33."""

# fmt: off
from fazhi.laws.coercion_2011 import FREEZE, LAW, c
from fazhi.rules import Deadline, Extension, Requirement, Severity

# 第二十九条第二款。第一款不得委托由第十七条的规则核对，数额是否相当属于实体判断
not_frozen_twice = Requirement(
    cites=LAW.article(29, says="已被其他国家机关依法冻结的，不得重复冻结"),
    when=FREEZE,
    moment=c.taken_on,
    that=~c.already_held,
    sentence=("不应已被其他国家机关冻结", "it must not have been frozen by another organ already"),
    complying={"kind": "冻结", "taken_on": "2024-05-06", "already_held": "否"},
    breaching={"kind": "冻结", "taken_on": "2024-05-06", "already_held": "是"},
)

# 第三十条第一款。第十八条的四项由第十八条的规则核对
bank_notified = Requirement(
    cites=LAW.article(30, says="冻结存款、汇款应当向金融机构交付冻结通知书"),
    when=FREEZE,
    moment=c.taken_on,
    that=c.bank_notified,
    sentence=("应当已向金融机构交付冻结通知书", "the bank must have been given the notice"),
    complying={"kind": "冻结", "taken_on": "2024-05-06", "bank_notified": "是"},
    breaching={"kind": "冻结", "taken_on": "2024-05-06", "bank_notified": "否"},
)

# 第三十一条。三日是工作日
decision_within_3_days = Deadline(
    cites=LAW.article(31, letter="a", says="冻结存款、汇款的，应当在三日内向当事人交付冻结决定书"),
    when=FREEZE,
    event=c.document_delivered_on, after=c.taken_on, within=LAW.days(3),
    complying={"kind": "冻结", "taken_on": "2024-09-27", "document_delivered_on": "2024-10-08"},
    breaching={"kind": "冻结", "taken_on": "2024-09-27", "document_delivered_on": "2024-10-09"},
)
decision_complete = Requirement(
    cites=LAW.article(31, letter="b", says="冻结决定书应当载明当事人、理由依据和期限、账号和数额、救济途径和机关印章日期五项"),
    when=FREEZE,
    moment=c.document_delivered_on,
    that=c.document_complete,
    sentence=("决定书载明事项应当齐全", "the decision must state all five items"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "冻结", "taken_on": "2024-05-06", "document_delivered_on": "2024-05-07", "document_complete": "是",
    },
    breaching={
        "kind": "冻结", "taken_on": "2024-05-06", "document_delivered_on": "2024-05-07", "document_complete": "否",
    },
)

# 第三十二条第一款。首次三十日是作出决定的期限，不是“不得超过”，末日是休息日的类推顺延，两日之间有争议；没有不计入的期间
ended_within_30_days = Deadline(
    cites=LAW.article(32, letter="a", says="自冻结之日起三十日内作出处理或者解除决定，经批准可以延长不超过三十日"),
    when=FREEZE,
    event=c.ended_on, after=c.taken_on, within=LAW.days(30),
    extended_by=Extension(LAW.days(30), on=c.extended_on), discharged=c.transferred_on,
    severity=Severity.MANDATORY,
    complying={"kind": "冻结", "taken_on": "2024-03-01", "extended_on": "2024-03-29", "ended_on": "2024-04-30"},
    breaching={
        "kind": "冻结", "taken_on": "2024-03-01", "ended_on": "2024-04-02", "extended_on": None,
        "transferred_on": None,
    },
)
extension_told = Requirement(
    cites=LAW.article(32, letter="b", says="延长冻结的决定应当及时书面告知当事人并说明理由"),
    when=FREEZE & c.extended_on.is_given(),
    moment=c.ended_on,
    that=c.extension_told,
    sentence=("应当已书面告知延长并说明理由", "the party must have been told of the extension, with reasons"),
    complying={
        "kind": "冻结", "taken_on": "2024-05-06", "extended_on": "2024-06-05", "ended_on": "2024-06-28",
        "extension_told": "是",
    },
    breaching={
        "kind": "冻结", "taken_on": "2024-05-06", "extended_on": "2024-06-05", "ended_on": "2024-06-28",
        "extension_told": "否",
    },
)

# 第三十三条第一款。“及时”没有日数，所以在结案时核对
released_when_due = Requirement(
    cites=LAW.article(33, letter="a", says="期限届满、与违法行为无关或者不再需要等，应当及时解除冻结"),
    when=FREEZE & c.release_due,
    moment=c.closed_on,
    that=c.released,
    sentence=("结案前应当已解除", "it must have been released before the case was closed"),
    complying={"kind": "冻结", "taken_on": "2024-05-06", "release_due": "是", "released": "是", "closed_on": "2024-06-05"},
    breaching={"kind": "冻结", "taken_on": "2024-05-06", "release_due": "是", "released": "否", "closed_on": "2024-06-05"},
)
# 第二款
release_notified = Requirement(
    cites=LAW.article(33, letter="b", says="解除冻结的，应当及时通知金融机构和当事人"),
    when=FREEZE & c.released,
    moment=c.closed_on,
    that=c.release_notified,
    sentence=("应当已通知金融机构和当事人", "the bank and the party must have been told of the release"),
    complying={
        "kind": "冻结", "taken_on": "2024-05-06", "released": "是", "release_notified": "是", "closed_on": "2024-06-05",
    },
    breaching={
        "kind": "冻结", "taken_on": "2024-05-06", "released": "是", "release_notified": "否", "closed_on": "2024-06-05",
    },
)
