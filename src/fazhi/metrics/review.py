"""Legality review: the four stages, what was reviewed, how many came full circle, how many opinions were adopted."""

from fazhi.expr import columns
from fazhi.identity import NoRate
from fazhi.link import Link, Row
from fazhi.measures import Count, Metric
from fazhi.metrics import penalty
from fazhi.records import AdministrativeCase, Adoption, ReviewItem, ReviewOpinion, ReviewSubject

c = columns(ReviewItem)
case = columns(AdministrativeCase)

ENFORCEMENT = (ReviewSubject.MAJOR_ENFORCEMENT, ReviewSubject.GENERAL_ENFORCEMENT)
# what asks the unit in charge to change something; papers sent back are reviewed once they come again
ASKS = (ReviewOpinion.AMEND, ReviewOpinion.UNLAWFUL)

# what asks for no change has come full circle once it is returned, whether or not a day is written under 采纳
CLOSED = c.adopted_on.is_given() | ((c.opinion == ReviewOpinion.LAWFUL) & c.returned_on.is_given())

submitted = Count("提起", "submitted", at=c.submitted_on)
submitted_closed = submitted.where(CLOSED, "提起已闭环", "submitted, closed")
reviewed = Count("审查", "reviewed", at=c.reviewed_on)
reviewed_closed = reviewed.where(CLOSED, "审查已闭环", "reviewed, closed")
reviewed_adopted = reviewed.where(
    c.opinion.is_in(ASKS) & c.adoption.is_in((Adoption.FULL, Adoption.PARTLY)), "审查且意见采纳", "reviewed, opinion adopted"
)  # fmt: skip
returned = Count("反馈", "returned", at=c.returned_on)
answered = Count("采纳", "answered", at=c.adopted_on)

major = reviewed.where(c.subject == ReviewSubject.MAJOR_ENFORCEMENT, "重大行政执法决定", "major enforcement decisions")
general = reviewed.where(c.subject == ReviewSubject.GENERAL_ENFORCEMENT, "一般行政执法决定", "general enforcement decisions")
contracts = reviewed.where(c.subject == ReviewSubject.CONTRACT, "行政合同", "contracts")
documents = reviewed.where(c.subject == ReviewSubject.NORMATIVE_DOCUMENT, "行政规范性文件", "normative documents")
decisions = reviewed.where(c.subject == ReviewSubject.MAJOR_DECISION, "重大行政决策", "major decisions")

asked = returned.where(c.opinion.is_in(ASKS), "有修改意见", "with an opinion to adopt")
adopted = asked.where(c.adoption.is_in((Adoption.FULL, Adoption.PARTLY)), "全部或者部分采纳", "adopted in full or in part")
adopted_fully = asked.where(c.adoption == Adoption.FULL, "全部采纳", "adopted in full")

items_submitted = Metric("review.submitted", "合法性审查提起数", "Items submitted", unit="件", definitions={"items": submitted})
items_reviewed = Metric(
    "review.reviewed", "合法性审查数", "Items reviewed", unit="件", also=("审查数",), definitions={"items": reviewed}
)
items_returned = Metric("review.returned", "审查意见反馈数", "Opinions returned", unit="件", definitions={"items": returned})
items_answered = Metric(
    "review.answered", "采纳情况回复数", "Opinions answered", unit="件", definitions={"items": answered}
)

major_reviewed = Metric(
    "review.major_decisions", "重大行政执法决定审查数", "Major enforcement decisions reviewed", unit="件",
    definitions={"items": major},
)  # fmt: skip
general_reviewed = Metric(
    "review.general_decisions", "一般行政执法决定审查数", "General enforcement decisions reviewed", unit="件",
    definitions={"items": general},
)  # fmt: skip
contracts_reviewed = Metric(
    "review.contracts", "行政合同审查数", "Contracts reviewed", unit="件", definitions={"items": contracts}
)
documents_reviewed = Metric(
    "review.documents", "行政规范性文件审查数", "Normative documents reviewed", unit="件", definitions={"items": documents}
)
decisions_reviewed = Metric(
    "review.policy_decisions", "重大行政决策审查数", "Major decisions reviewed", unit="件", definitions={"items": decisions}
)

closure_rate = Metric(
    "review.closure_rate", "合法性审查闭环率", "Share that came full circle", also=("闭环率",),
    definitions={"submitted": submitted_closed / submitted, "reviewed": reviewed_closed / reviewed},
    sources={"submitted": "提起—审查—反馈—采纳闭环管理：自提起起算，无意见的反馈即闭环", "reviewed": "以审查完成数为分母"},
)  # fmt: skip

adoption_rate = Metric(
    "review.adoption_rate", "审查意见采纳率", "Adoption rate", also=("采纳率",),
    definitions={
        "opinions": adopted / asked,
        "opinions_fully": adopted_fully / asked,
        "reviewed": reviewed_adopted / reviewed,
    },
    sources={
        "opinions": "以提出修改意见的事项为分母，部分采纳计入",
        "opinions_fully": "只计全部采纳",
        "reviewed": "以全部审查事项为分母：无意见的事项也在分母中，比率偏低",
    },
)  # fmt: skip

coverage_of_cases = NoRate(
    "review.coverage_of_cases", "执法决定审查数/立案数", "enforcement decisions reviewed / cases filed",
    numerator=(major, general), denominator=penalty.filed,
    why=(
        "审查的是执法决定，立案的是处罚案件，前者不是后者的一部分，不能相除为覆盖率；覆盖率应逐案核对",
        "decisions were reviewed and cases were filed: the one is no part of the other, so this is no coverage",
    ),
)  # fmt: skip

reviewed_case_has_item = Link(
    "penalty.reviewed_has_item", "登记为已法制审核的案件，应有对应的审查事项", "a case said to be reviewed has its review item",
    when=case.reviewed | case.reviewed_on.is_given(), at=case.decided_on,
    owes=Row(c.case_no, equal_to=case.case_no, among=c.subject.is_in(ENFORCEMENT)),
)  # fmt: skip
