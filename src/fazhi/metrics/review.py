"""Legality review: the four stages, what was reviewed, how many came full circle, how many opinions were adopted."""

from fazhi.expr import columns, first_given
from fazhi.identity import Identity, NoRate
from fazhi.link import Link, Row
from fazhi.measures import Count, Duration, Growth, Metric, Stock
from fazhi.metrics import penalty
from fazhi.records import AdministrativeCase, Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.spans import working_days

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

# what was taken back without a review is no longer open
ended = first_given(c.reviewed_on, c.withdrawn_on)
taken_back = Count("撤回", "taken back", at=c.withdrawn_on, condition=~c.reviewed_on.is_given())
pending = Stock("期末未审查", "not reviewed at the end", at=c.submitted_on, until=ended)
opening = Stock("期初未审查", "not reviewed before the period", at=c.submitted_on, until=ended, opening=True)

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
        "opinions": "以提出修改意见的事项为分母，部分采纳计入；每个事项登记一个意见，所以也是以意见为分母",
        "opinions_fully": "只计全部采纳",
        "reviewed": "以全部审查事项为分母：无意见的事项也在分母中，比率偏低",
    },
)  # fmt: skip

# The load of items
submitted_growth = Metric(
    "review.submitted_growth", "合法性审查提起数同比", "Growth of items submitted",
    definitions={"submitted": Growth(submitted), "reviewed": Growth(reviewed)},
    sources={"submitted": "按提起", "reviewed": "按审查"},
)  # fmt: skip

clearance_rate = Metric(
    "review.clearance_rate", "合法性审查办结率", "Clearance rate", definitions={"submitted": reviewed / submitted},
    sources={"submitted": "CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip

items_pending = Metric(
    "review.pending", "合法性审查未办结数", "Items not yet reviewed", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "上期结转"},
)  # fmt: skip

disposition_time = Metric(
    "review.disposition_time", "合法性审查周转时间", "Disposition time",
    definitions={"reviewed": (pending / reviewed).times(365, "日", "days")},
    sources={"reviewed": "CEPEJ Disposition Time：期末未办结除以办结，乘365；原文用语未见"},
)  # fmt: skip

time_to_review = Metric(
    "review.time_to_review", "合法性审查用时", "Time to review",
    definitions={
        "reviewed": Duration("提起至审查用时", "days from submission to review", since=c.submitted_on, to=c.reviewed_on),
        "answered": Duration("提起至采纳用时", "days from submission to the answer", since=c.submitted_on, to=c.adopted_on),
    },
    sources={"reviewed": "自提起至审查完成", "answered": "自提起至回复采纳情况"},
)  # fmt: skip

within_standard = Metric(
    "review.within_standard", "五个工作日审查率", "Share reviewed within a time standard",
    definitions={
        "five_working_days": reviewed.where(
            c.reviewed_on <= c.submitted_on + working_days(5), "五个工作日内审查", "reviewed within five working days"
        ) / reviewed,
    },
    sources={"five_working_days": "CourTools 3（未见原文）：以固定天数为标准；五个工作日不是法定期限"},
)  # fmt: skip

carried_over = Identity(
    "review.carried_over", "期初未审查 + 提起 − 审查 − 撤回 = 期末未审查",
    "not reviewed before + submitted - reviewed - taken back = not reviewed at the end",
    total=pending, parts=(opening, submitted), less=(reviewed, taken_back),
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
