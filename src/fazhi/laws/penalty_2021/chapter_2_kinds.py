"""行政处罚法 (2021), chapter 2: kinds of penalties and who may lay them down, articles 9 to 16."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.rules import Requirement

# 第十六条。约束的是设定；只依据规范性文件的处罚没有依据，因而无效（第三十八条）
based_on_a_law_or_rule = Requirement(
    cites=LAW.article(16, says="法律、法规、规章以外的其他规范性文件不得设定行政处罚"),
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.basis_in_law,
    sentence=("处罚依据应当是法律、法规或者规章", "the penalty must rest on a law, a regulation or a rule"),
    complying={"decided_on": "2024-05-06", "penalised": "是", "basis_in_law": "是"},
    breaching={"decided_on": "2024-05-06", "penalised": "是", "basis_in_law": "否"},
)
