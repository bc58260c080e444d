"""Administrative reconsideration: applications received, closed, settled, corrected, per case and per matter."""

from fazhi.expr import columns
from fazhi.link import Link
from fazhi.measures import Count, Metric
from fazhi.records import Reconsideration, ReconsiderationOutcome

c = columns(Reconsideration)

# 直接纠错; 综合纠错 adds withdrawals after the organ mended its act, which the register cannot tell
CORRECTED = (
    ReconsiderationOutcome.REVOKED,
    ReconsiderationOutcome.CHANGED,
    ReconsiderationOutcome.DECLARED_UNLAWFUL,
    ReconsiderationOutcome.DECLARED_VOID,
    ReconsiderationOutcome.ORDERED_TO_PERFORM,
)
# decided on the merits: neither refused, nor ended before a decision
DECIDED = (*CORRECTED, ReconsiderationOutcome.UPHELD, ReconsiderationOutcome.DISMISSED)
SETTLED = (
    ReconsiderationOutcome.MEDIATED,
    ReconsiderationOutcome.SETTLED,
    ReconsiderationOutcome.WITHDRAWN,
)

received = Count("发案", "received", at=c.received_on)
accepted = Count("受理", "accepted", at=c.accepted_on)
closed = Count("结案", "closed", at=c.closed_on)
settled = closed.where(c.outcome.is_in(SETTLED), "调撤", "mediated or withdrawn")
corrected = closed.where(c.outcome.is_in(CORRECTED), "纠错", "corrected")
decided = closed.where(c.outcome.is_in(DECIDED), "实体决定", "decided on the merits")
corrected_decided = decided.where(c.outcome.is_in(CORRECTED), "实体决定纠错", "corrected, of those decided")

received_matters = received.per(c.matter_no, "发案事项", "matters received")
closed_matters = closed.per(c.matter_no, "结案事项", "matters closed")
corrected_matters = corrected.per(c.matter_no, "纠错事项", "matters corrected")

applications_received = Metric(
    "reconsideration.received", "行政复议发案数", "Applications received", unit="件", also=("行政复议收案数", "新收行政复议申请数"),
    definitions={"cases": received, "matters": received_matters},
)  # fmt: skip

applications_accepted = Metric(
    "reconsideration.accepted", "行政复议受理数", "Applications accepted", unit="件", definitions={"cases": accepted}
)

applications_closed = Metric(
    "reconsideration.closed", "行政复议结案数", "Applications closed", unit="件", also=("复议结案数",),
    definitions={"cases": closed, "matters": closed_matters},
)  # fmt: skip

applications_settled = Metric(
    "reconsideration.settled", "行政复议调撤数", "Applications mediated or withdrawn", unit="件",
    definitions={"cases": settled},
)  # fmt: skip

applications_corrected = Metric(
    "reconsideration.corrected", "行政复议纠错数", "Acts corrected", unit="件",
    definitions={"cases": corrected, "matters": corrected_matters},
)  # fmt: skip

applications_decided = Metric(
    "reconsideration.decided", "行政复议实体决定数", "Applications decided on the merits", unit="件",
    definitions={"cases": decided},
)  # fmt: skip

settlement_rate = Metric(
    "reconsideration.settlement_rate", "行政复议调撤率", "Reconsideration settlement rate", also=("调撤率", "调解和解率"),
    definitions={"closed": settled / closed, "received": settled / received},
    sources={
        "closed": "行政复议工作白皮书（2024）：调撤结案率；祁门县2025：28/66",
        "received": "翠苑街道2024：7/43；浙江2020：占收到案件总数",
    },
)  # fmt: skip

correction_rate = Metric(
    "reconsideration.correction_rate", "行政复议纠错率", "Reconsideration correction rate", also=("直接纠错率",),
    definitions={
        "closed": corrected / closed,
        "received": corrected / received,
        "decided": corrected_decided / decided,
        "closed_per_matter": corrected_matters / closed_matters,
        "received_per_matter": corrected_matters / received_matters,
    },
    sources={
        "closed": "宁波2009：占审结总数；北京2019：直接纠错率",
        "received": "方城县2024：29/151",
        "decided": "以实体审理作出决定的案件为分母",
        "closed_per_matter": "多件申请为同一件事时，按事项计",
        "received_per_matter": "多件申请为同一件事时，按事项计",
    },
)  # fmt: skip

clearance_rate = Metric(
    "reconsideration.clearance_rate", "行政复议结案率", "Clearance rate",
    definitions={"received": closed / received},
    sources={"received": "可超过100 %，因含旧存"},
)  # fmt: skip

corrected_act_followed_up = Link(
    "reconsideration.corrected_followed_up", "被纠错的案件应有整改", "a corrected act has a follow-up",
    when=c.outcome.is_in(CORRECTED), at=c.closed_on, owes=c.followed_up_on.is_given(),
)  # fmt: skip
