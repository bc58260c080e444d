"""行政强制法 (2011), chapter 3, section 1: how a measure is taken, articles 16 to 21."""

# fmt: off
from fazhi.expr import Seen, Undecided, all_of, any_of
from fazhi.laws.coercion_2011 import FREEZE, LAW, MEASURE, SEIZURE, c
from fazhi.records.coercion import CoercionKind
from fazhi.rules import Deadline, Requirement, Severity, Threshold
from fazhi.spans import days

RESTRAINT = c.kind == CoercionKind.RESTRAINT
# 第三十条：冻结只履行第十八条第一项、第二项、第三项、第七项
FACE_TO_FACE = MEASURE & (c.kind != CoercionKind.FREEZE)

# 第十七条第一款。与处罚权不同，强制措施权不得委托；赋权街道不是委托
not_delegated = Requirement(
    cites=LAW.article(17, letter="a", says="行政强制措施权不得委托"),
    when=MEASURE,
    moment=c.taken_on,
    that=~c.delegated,
    sentence=("不应委托他人实施", "the measure must not be delegated"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "delegated": "否"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "delegated": "是"},
)
# 第三款
officers_qualified = Threshold(
    cites=LAW.article(17, letter="b", says="行政强制措施由具备资格的行政执法人员实施，其他人员不得实施"),
    when=MEASURE,
    moment=c.taken_on,
    value=c.certified_officers, at_least=c.officers,
    complying={"kind": "扣押", "taken_on": "2024-05-06", "officers": "2", "certified_officers": "2"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "officers": "2", "certified_officers": "1"},
)

# 第十八条第一项。当日批准、当日实施的，日期分不出先后，由“实施前已经批准”说明；写明没有的，或者日期在事后的，才是违反
approved_before = Requirement(
    cites=LAW.article(18, letter="a", says="实施行政强制措施前须向行政机关负责人报告并经批准"),
    when=MEASURE,
    unless=c.urgent,
    moment=c.taken_on,
    that=all_of(
        ~(Seen(c.approved_before) & ~c.approved_before),
        ~(Seen(c.approved_on) & (c.approved_on > c.taken_on)),
        any_of(
            c.approved_before,
            Seen(c.approved_on) & (c.approved_on < c.taken_on),
            Undecided(Seen(c.approved_on) & (c.approved_on == c.taken_on)),
        ),
    ),
    sentence=("实施前应当已经负责人批准", "the responsible officer must have approved it beforehand"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "approved_on": "2024-05-06", "approved_before": "是"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "approved_on": "2024-05-07", "urgent": "否"},
)
# 第二项。没有例外，紧急情况也不例外
two_officers = Threshold(
    cites=LAW.article(18, letter="b", says="行政强制措施由两名以上行政执法人员实施"),
    when=MEASURE,
    moment=c.taken_on,
    value=c.officers, at_least=2,
    complying={"kind": "冻结", "taken_on": "2024-05-06", "officers": "2"},
    breaching={"kind": "冻结", "taken_on": "2024-05-06", "officers": "1"},
)
credentials_shown = Requirement(
    cites=LAW.article(18, letter="c", says="实施行政强制措施应当出示执法身份证件"),
    when=MEASURE,
    moment=c.taken_on,
    that=c.credentials_shown,
    sentence=("应当已出示执法身份证件", "credentials must have been shown"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "credentials_shown": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "credentials_shown": "否"},
)
# 第四项。已经在场的不必再通知
party_called = Requirement(
    cites=LAW.article(18, letter="d", says="实施行政强制措施应当通知当事人到场"),
    when=FACE_TO_FACE,
    unless=c.party_present,
    moment=c.taken_on,
    that=c.party_called,
    sentence=("应当已通知当事人到场", "the party must have been called"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "party_called": "是"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "party_called": "否", "party_present": "否"},
)
# 第五项。当事人不到场的，无从当场告知
reasons_told = Requirement(
    cites=LAW.article(18, letter="e", says="应当当场告知当事人采取措施的理由、依据和享有的权利、救济途径"),
    when=FACE_TO_FACE,
    unless=~c.party_present,
    moment=c.taken_on,
    that=c.reasons_told,
    sentence=("应当已当场告知", "the reasons and remedies must have been told on the spot"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "reasons_told": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "reasons_told": "否", "party_present": "是"},
)
# 第六项。没有陈述申辩的，无从听取
statement_heard = Requirement(
    cites=LAW.article(18, letter="f", says="应当听取当事人的陈述和申辩"),
    when=FACE_TO_FACE,
    unless=~c.statement_made,
    moment=c.taken_on,
    that=c.statement_heard,
    sentence=("应当已听取陈述申辩", "the party's statement must have been heard"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "statement_heard": "是"},
    breaching={"kind": "扣押", "taken_on": "2024-05-06", "statement_heard": "否", "statement_made": "是"},
)
site_record_made = Requirement(
    cites=LAW.article(18, letter="g", says="实施行政强制措施应当制作现场笔录"),
    when=MEASURE,
    moment=c.taken_on,
    that=c.record_made,
    sentence=("应当已制作现场笔录", "a site record must have been made"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "record_made": "是"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "record_made": "否"},
)
# 第八项。到场的当事人拒绝签名，注明即可
site_record_signed = Requirement(
    cites=LAW.article(18, letter="h", says="现场笔录由当事人和执法人员签名或者盖章，当事人拒绝的予以注明"),
    when=FACE_TO_FACE & c.party_present,
    moment=c.taken_on,
    that=c.record_signed | c.refusal_noted,
    sentence=("现场笔录应当已签名，或者注明拒签", "the site record must be signed, or the refusal noted"),
    complying={
        "kind": "查封", "taken_on": "2024-05-06", "party_present": "是", "record_signed": "否", "refusal_noted": "是",
    },
    breaching={
        "kind": "查封", "taken_on": "2024-05-06", "party_present": "是", "record_signed": "否", "refusal_noted": "否",
    },
)
# 第九项
witness_when_absent = Requirement(
    cites=LAW.article(18, letter="i", says="当事人不到场的，邀请见证人到场，由见证人和执法人员在现场笔录上签名或者盖章"),
    when=FACE_TO_FACE & ~c.party_present,
    moment=c.taken_on,
    that=c.witness_signed,
    sentence=("见证人应当已在现场笔录签名", "a witness must have signed the site record"),
    complying={"kind": "查封", "taken_on": "2024-05-06", "party_present": "否", "witness_signed": "是"},
    breaching={"kind": "查封", "taken_on": "2024-05-06", "party_present": "否", "witness_signed": "否"},
)

# 第十九条。二十四小时遇放假也不停；限制人身自由的依第二十条，返回后立即报告
urgent_report_within_24_hours = Deadline(
    cites=LAW.article(19, letter="a", says="紧急当场实施行政强制措施的，执法人员在二十四小时内向负责人报告"),
    when=MEASURE & ~RESTRAINT & c.urgent,
    event=c.reported_at, after=c.taken_at, within=LAW.hours(24),
    complying={"kind": "扣押", "urgent": "是", "taken_at": "2024-10-01 15:00", "reported_at": "2024-10-02 15:00"},
    breaching={"kind": "扣押", "urgent": "是", "taken_at": "2024-10-01 15:00", "reported_at": "2024-10-02 15:01"},
)
# 只登记日期的：当日报告的必在二十四小时以内，隔日以上的必已超过，次日的看不出
urgent_report_by_dates = Requirement(
    cites=LAW.article(19, letter="b", says="紧急当场实施的在二十四小时内向负责人报告，只登记日期的至迟不过次日"),
    when=MEASURE & ~RESTRAINT & c.urgent,
    moment=c.taken_on,
    that=(c.reported_on <= c.taken_on) | Undecided(c.reported_on == c.taken_on + days(1)),
    sentence=("应当在当日，至迟在二十四小时内报告", "it must be reported that day, at the latest within 24 hours"),
    severity=Severity.LATE,
    complying={"kind": "扣押", "urgent": "是", "taken_on": "2024-10-01", "reported_on": "2024-10-01"},
    breaching={"kind": "扣押", "urgent": "是", "taken_on": "2024-10-01", "reported_on": "2024-10-03"},
)
# 负责人认为不应当采取的，立即解除，不必补办。补办到哪一刻为止没有写明，所以在措施终了时核对
urgent_approval_completed = Requirement(
    cites=LAW.article(19, letter="c", says="紧急当场实施的应当补办批准手续，负责人认为不应当采取的应当立即解除"),
    when=MEASURE & ~RESTRAINT & c.urgent,
    unless=c.released | c.approved_before,
    moment=c.ended_on,
    that=~(Seen(c.approval_completed) & ~c.approval_completed) & (c.approval_completed | Seen(c.approved_on)),
    sentence=("应当已补办批准手续", "the approval must have been completed afterwards"),
    complying={
        "kind": "扣押", "urgent": "是", "taken_on": "2024-10-01", "approval_completed": "是", "ended_on": "2024-10-10",
    },
    breaching={
        "kind": "扣押", "urgent": "是", "taken_on": "2024-10-01", "approval_completed": "否", "ended_on": "2024-10-10",
        "released": "否", "approved_before": "否",
    },
)

# 第二十条第一款第一项。“立即”没有日数，所以在措施终了时核对
family_told = Requirement(
    cites=LAW.article(20, says="限制公民人身自由的，应当告知或者立即通知当事人家属实施机关、地点和期限"),
    when=RESTRAINT,
    moment=c.ended_on,
    that=c.family_told,
    sentence=("应当已通知家属", "the family must have been told"),
    complying={"kind": "限制人身自由", "taken_on": "2024-05-06", "ended_on": "2024-05-07", "family_told": "是"},
    breaching={"kind": "限制人身自由", "taken_on": "2024-05-06", "ended_on": "2024-05-07", "family_told": "否"},
)

# 第二十一条。移送之前已经处理或者解除的，没有财物可以移送
property_transferred = Requirement(
    cites=LAW.article(21, letter="a", says="涉嫌犯罪移送司法机关的，查封、扣押、冻结的财物应当一并移送"),
    when=SEIZURE | FREEZE,
    unless=c.ended_on.is_given() & (c.ended_on <= c.transferred_on),
    moment=c.transferred_on,
    that=c.property_transferred,
    sentence=("财物应当已一并移送", "the property must have been transferred as well"),
    complying={"kind": "扣押", "taken_on": "2024-05-06", "transferred_on": "2024-05-20", "property_transferred": "是"},
    breaching={
        "kind": "扣押", "taken_on": "2024-05-06", "transferred_on": "2024-05-20", "property_transferred": "否",
        "ended_on": None,
    },
)
# 没有规定何时告知，所以在结案时核对
transfer_told = Requirement(
    cites=LAW.article(21, letter="b", says="查封、扣押、冻结的财物移送司法机关的，应当书面告知当事人"),
    when=(SEIZURE | FREEZE) & c.transferred_on.is_given(),
    unless=c.ended_on.is_given() & (c.ended_on <= c.transferred_on),
    moment=c.closed_on,
    that=c.transfer_told,
    sentence=("应当已书面告知移送", "the party must have been told of the transfer in writing"),
    complying={
        "kind": "扣押", "taken_on": "2024-05-06", "transferred_on": "2024-05-20", "transfer_told": "是",
        "closed_on": "2024-06-05",
    },
    breaching={
        "kind": "扣押", "taken_on": "2024-05-06", "transferred_on": "2024-05-20", "transfer_told": "否",
        "closed_on": "2024-06-05", "ended_on": None,
    },
)
