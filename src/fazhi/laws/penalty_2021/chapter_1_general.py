"""行政处罚法 (2021), chapter 1: general provisions, articles 1 to 8."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.rules import Requirement

# 第五条第三款
basis_published = Requirement(
    cites=LAW.article(5, says="未经公布的规定，不得作为行政处罚的依据"),
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.basis_published,
    sentence=("处罚依据应当已公布", "the rule on which the penalty rests must have been published"),
    complying={"decided_on": "2024-05-06", "penalised": "是", "basis_published": "是"},
    breaching={"decided_on": "2024-05-06", "penalised": "是", "basis_published": "否"},
)
