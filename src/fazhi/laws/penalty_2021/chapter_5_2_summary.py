"""行政处罚法 (2021), chapter 5, section 2: the summary procedure, articles 51 to 53."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, SUMMARY, c
from fazhi.records.penalty_words import PartyKind, PenaltyKind
from fazhi.rules import Presence, Requirement, Severity, Threshold, Window
from fazhi.spans import Rollover

# 第五十一条。登记表只知道当事人是个体工商户，法律没有说它属于公民还是其他组织：不适用二百元的限额，
# 超过三千元则无论属于哪一种都超限，所以只按后者核对
ceiling_for_citizens = Threshold(
    cites=LAW.article(51, letter="a", says="当场作出决定的，对公民的罚款在二百元以下"),
    when=SUMMARY & (c.party_kind == PartyKind.CITIZEN),
    moment=c.decided_on,
    value=c.fine, at_most=200,
    complying={"procedure": "简易程序", "party_kind": "自然人", "decided_on": "2024-05-06", "fine": "200"},
    breaching={"procedure": "简易程序", "party_kind": "自然人", "decided_on": "2024-05-06", "fine": "200.01"},
)
ceiling_for_organisations = Threshold(
    cites=LAW.article(51, letter="b", says="当场作出决定的，对法人或者其他组织的罚款在三千元以下"),
    when=SUMMARY & c.party_kind.is_in((PartyKind.ORGANISATION, PartyKind.SOLE_TRADER)),
    moment=c.decided_on,
    value=c.fine, at_most=3000,
    complying={"procedure": "简易程序", "party_kind": "法人", "decided_on": "2024-05-06", "fine": "3000"},
    breaching={"procedure": "简易程序", "party_kind": "个体工商户", "decided_on": "2024-05-06", "fine": "3000.01"},
)
fine_or_warning_only = Requirement(
    cites=LAW.article(51, letter="c", says="当场只能作出罚款或者警告的处罚决定"),
    when=SUMMARY,
    moment=c.decided_on,
    that=c.heaviest_kind.is_in((PenaltyKind.WARNING, PenaltyKind.FINE)),
    sentence=("当场处罚的种类应当是罚款或者警告", "a summary penalty must be a fine or a warning"),
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "heaviest_kind": "警告"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "heaviest_kind": "通报批评"},
)

# 第五十二条。当场交付常不另记送达日期，所以空白不作为没有交付，只核对记载了的日期
handed_over_on_the_spot = Window(
    cites=LAW.article(52, letter="a", says="当场作出的处罚决定书应当当场交付当事人"),
    when=SUMMARY,
    event=c.served_on, after=c.decided_on, within=LAW.days(0),
    rollover=Rollover.NEVER,
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "served_on": "2024-05-06"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "served_on": "2024-05-07"},
)
numbered_form = Presence(
    cites=LAW.article(52, letter="b", says="当场作出的处罚决定书应当编有号码"),
    when=SUMMARY,
    unless=~PUNISHED,
    column=c.document_no, once=c.decided_on,
    severity=Severity.FORMALITY,
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "document_no": "杭翠当罚〔2024〕1号"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "document_no": None, "penalised": "是"},
)
credentials_shown_on_the_spot = Requirement(
    cites=LAW.article(52, letter="c", says="执法人员当场作出处罚决定的，应当向当事人出示执法证件"),
    when=SUMMARY,
    moment=c.decided_on,
    that=c.credentials_shown,
    sentence=("应当已出示执法证件", "the officers must have shown their credentials"),
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "credentials_shown": "是"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "credentials_shown": "否"},
)
refusal_to_sign_noted = Requirement(
    cites=LAW.article(52, letter="d", says="当事人拒绝签收当场处罚决定书的，应当在决定书上注明"),
    when=SUMMARY & c.refused_on_the_spot,
    moment=c.decided_on,
    that=c.spot_refusal_noted,
    sentence=("拒绝签收应当已注明", "the refusal to sign must have been noted"),
    severity=Severity.FORMALITY,
    complying={
        "procedure": "简易程序", "decided_on": "2024-05-06", "refused_on_the_spot": "是", "spot_refusal_noted": "是",
    },
    breaching={
        "procedure": "简易程序", "decided_on": "2024-05-06", "refused_on_the_spot": "是", "spot_refusal_noted": "否",
    },
)
# 第二款
summary_document_complete = Requirement(
    cites=LAW.article(52, letter="e", says="当场处罚决定书应当载明违法行为、处罚、时间地点、救济途径和机关名称"),
    when=SUMMARY,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.document_complete,
    sentence=("决定书应载事项应当齐全", "the document must be complete"),
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "document_complete": "是"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "document_complete": "否", "penalised": "是"},
)
signed_by_officers = Requirement(
    cites=LAW.article(52, letter="f", says="当场处罚决定书由执法人员签名或者盖章"),
    when=SUMMARY,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.signed_by_officers,
    sentence=("执法人员应当已签名或者盖章", "the officers must have signed or sealed it"),
    severity=Severity.FORMALITY,
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "signed_by_officers": "是"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "signed_by_officers": "否", "penalised": "是"},
)
# 第三款。没有规定多少日内备案，当日结案的可以次日备案，所以只是建议
reported_to_the_organ = Requirement(
    cites=LAW.article(52, letter="g", says="当场作出的处罚决定，应当报所属行政机关备案"),
    when=SUMMARY,
    unless=~PUNISHED,
    moment=c.closed_on,
    that=c.reported_to_organ,
    sentence=("应当已报机关备案", "the decision must have been reported to the organ"),
    severity=Severity.ADVICE,
    complying={"procedure": "简易程序", "closed_on": "2024-05-06", "reported_to_organ": "是"},
    breaching={"procedure": "简易程序", "closed_on": "2024-05-06", "reported_to_organ": "否", "penalised": "是"},
)
