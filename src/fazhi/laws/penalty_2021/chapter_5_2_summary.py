"""行政处罚法 (2021), chapter 5, section 2: the summary procedure, articles 51 to 53."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, SUMMARY, c
from fazhi.records.penalty import PartyKind, PenaltyKind
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
