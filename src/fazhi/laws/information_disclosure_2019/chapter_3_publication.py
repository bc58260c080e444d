"""政府信息公开条例 (2019), chapter 3: publication of its own accord, articles 19 to 26."""

# fmt: off
from fazhi.expr import columns
from fazhi.law import OrganKind
from fazhi.laws.information_disclosure_2019 import LAW
from fazhi.records.decision import MajorDecision
from fazhi.rules import Deadline
from fazhi.spans import working_days

d = columns(MajorDecision)

# 第二十六条。重大行政决策应当公布（重大行政决策程序暂行条例第三十二条），属于第二十条第十五项；
# 街道、乡镇和部门只是参照该条例。依法不予公开的不在此列；法律、法规另有期限的，以 exclude= 略去
decision_published_in_20_days = Deadline(
    cites=LAW.article(26, says="属于主动公开范围的政府信息，自形成或者变更之日起二十个工作日内公开"),
    unless=d.not_public,
    event=d.published_on, after=d.decided_on, within=working_days(20),  # 条例写明工作日
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP, OrganKind.DEPARTMENT},
    complying={"decided_on": "2024-09-12", "published_on": "2024-10-16"},
    breaching={"decided_on": "2024-09-12", "published_on": "2024-10-17", "not_public": "否"},
)
