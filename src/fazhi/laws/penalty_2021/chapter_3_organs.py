"""行政处罚法 (2021), chapter 3: who punishes, articles 17 to 21."""

# fmt: off
from fazhi.law import OrganKind
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.records.penalty import PenaltyKind
from fazhi.rules import Requirement, Severity

# 第十八条第三款。部门一栏可能是公安机关，所以只核对街道和乡镇
no_detention_by_a_street = Requirement(
    cites=LAW.article(18, says="限制人身自由的处罚只能由公安机关和法律规定的其他机关作出"),
    when=c.enforcer_kind.is_in((OrganKind.STREET, OrganKind.TOWNSHIP)),
    moment=c.decided_on,
    that=c.heaviest_kind != PenaltyKind.DETENTION,
    sentence=("街道、乡镇不应作出行政拘留", "a street or township must not order detention"),
    complying={"enforcer_kind": "街道办事处", "decided_on": "2024-05-06", "heaviest_kind": "罚款"},
    breaching={"enforcer_kind": "街道办事处", "decided_on": "2024-05-06", "heaviest_kind": "行政拘留"},
)

# 第二十条第一款
entrusted_in_writing = Requirement(
    cites=LAW.article(20, letter="a", says="委托其他组织实施行政处罚，应当书面委托"),
    when=c.entrusted,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.entrustment_written,
    sentence=("应当有书面委托书", "there must be an entrustment in writing"),
    complying={"entrusted": "是", "decided_on": "2024-05-06", "entrustment_written": "是"},
    breaching={"entrusted": "是", "decided_on": "2024-05-06", "entrustment_written": "否", "penalised": "是"},
)
# 第二款。公布是双方的义务，没有公布不影响委托本身
entrustment_published = Requirement(
    cites=LAW.article(20, letter="b", says="委托行政机关和受委托组织应当将委托书向社会公布"),
    when=c.entrusted,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.entrustment_published,
    sentence=("委托书应当已公布", "the entrustment must have been published"),
    severity=Severity.FORMALITY,
    complying={"entrusted": "是", "decided_on": "2024-05-06", "entrustment_published": "是"},
    breaching={"entrusted": "是", "decided_on": "2024-05-06", "entrustment_published": "否", "penalised": "是"},
)
# 第四款
within_the_entrustment = Requirement(
    cites=LAW.article(20, letter="c", says="受委托组织应当在委托范围内实施行政处罚"),
    when=c.entrusted,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.within_entrustment,
    sentence=("应当在委托范围内", "it must be within the entrustment"),
    complying={"entrusted": "是", "decided_on": "2024-05-06", "within_entrustment": "是"},
    breaching={"entrusted": "是", "decided_on": "2024-05-06", "within_entrustment": "否", "penalised": "是"},
)
in_the_name_of_the_entrusting_organ = Requirement(
    cites=LAW.article(20, letter="d", says="受委托组织以委托行政机关的名义实施行政处罚"),
    when=c.entrusted,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.in_name_of_principal,
    sentence=("应当以委托机关名义处罚", "it must be in the name of the entrusting organ"),
    complying={"entrusted": "是", "decided_on": "2024-05-06", "in_name_of_principal": "是"},
    breaching={"entrusted": "是", "decided_on": "2024-05-06", "in_name_of_principal": "否", "penalised": "是"},
)
