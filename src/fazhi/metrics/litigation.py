"""Administrative litigation: suits received, closed, lost, settled, and the loss rate in every 口径."""

from fazhi.expr import Undecided, columns
from fazhi.link import Link
from fazhi.measures import Count, Metric
from fazhi.records import Instance, Litigation, LitigationOutcome

c = columns(Litigation)

# 北京高院 2014: 被判撤销、确认违法、无效、变更以及判决其在一定期限内履行的案件
LOST = (
    LitigationOutcome.REVOKED,
    LitigationOutcome.DECLARED_UNLAWFUL,
    LitigationOutcome.DECLARED_VOID,
    LitigationOutcome.CHANGED,
    LitigationOutcome.ORDERED_TO_PERFORM,
    LitigationOutcome.ORDERED_TO_PAY,
    LitigationOutcome.AGREEMENT_LIABILITY,
)
WON = (LitigationOutcome.CLAIM_REJECTED,)
SETTLED = (LitigationOutcome.WITHDRAWN, LitigationOutcome.MEDIATED)

# for or against whom a higher court changed a judgment is not recorded: such a case is undecided, never "not lost"
is_lost = c.outcome.is_in(LOST) | Undecided(c.outcome == LitigationOutcome.REVERSED)

received = Count("发案", "received", at=c.received_on)
closed = Count("结案", "closed", at=c.closed_on)
lost = closed.where(is_lost, "败诉", "lost")
settled = closed.where(c.outcome.is_in(SETTLED), "调撤", "mediated or withdrawn")

first = closed.where(c.instance == Instance.FIRST, "一审结案", "closed at first instance")
lost_first = first.where(is_lost, "一审败诉", "lost at first instance")
judged = closed.where(c.outcome.is_in((*LOST, *WON)) | Undecided(c.outcome == LitigationOutcome.REVERSED), "实体判决", "judged")
lost_judged = judged.where(is_lost, "实体判决败诉", "lost, of those judged")

suits_received = Metric(
    "litigation.received", "行政诉讼发案数", "Suits received", unit="件", also=("行政诉讼收案数", "新收行政诉讼案件数"),
    definitions={
        "cases": received,
        "matters": received.per(c.matter_no, "发案事项", "matters received"),
    },
)  # fmt: skip

suits_closed = Metric(
    "litigation.closed", "行政诉讼结案数", "Suits closed", unit="件", also=("审结数",),
    definitions={"cases": closed, "matters": closed.per(c.matter_no, "结案事项", "matters closed")},
)  # fmt: skip

suits_lost = Metric(
    "litigation.lost", "行政诉讼败诉数", "Suits lost", unit="件",
    definitions={"cases": lost, "matters": lost.per(c.matter_no, "败诉事项", "matters lost")},
)  # fmt: skip

suits_settled = Metric(
    "litigation.settled", "行政诉讼调撤数", "Suits mediated or withdrawn", unit="件", definitions={"cases": settled}
)

suits_closed_first = Metric(
    "litigation.closed_first", "行政诉讼一审结案数", "Suits closed at first instance", unit="件",
    definitions={"cases": first},
)  # fmt: skip

suits_lost_first = Metric(
    "litigation.lost_first", "行政诉讼一审败诉数", "Suits lost at first instance", unit="件",
    definitions={"cases": lost_first},
)  # fmt: skip

suits_judged = Metric(
    "litigation.judged", "行政诉讼实体判决数", "Suits judged on the merits", unit="件", definitions={"cases": judged}
)

loss_rate = Metric(
    "litigation.loss_rate", "行政诉讼败诉率", "Litigation loss rate", also=("败诉率",),
    definitions={
        "closed": lost / closed,
        "received": lost / received,
        "closed_first_instance": lost_first / first,
        "judged": lost_judged / judged,
    },
    sources={
        "closed": "杭州中院2021：判决败诉128、审结2297，5.6 %",
        "received": "街道报告的一种写法，与发案同句",
        "closed_first_instance": "北京2014：在全部审结的一审行政案件中；山东2022",
        "judged": "秀英区2021：胜诉率24/24，撤诉不计入；天津2015称部分地方以实体判决为分母",
    },
)  # fmt: skip

settlement_rate = Metric(
    "litigation.settlement_rate", "行政诉讼调撤率", "Share mediated or withdrawn", also=("撤诉率",),
    definitions={"closed": settled / closed, "received": settled / received},
    sources={"closed": "全国2010：撤诉占一审结案", "received": "以发案为分母的写法"},
)  # fmt: skip

clearance_rate = Metric(
    "litigation.clearance_rate", "行政诉讼结案率", "Clearance rate",
    definitions={"received": closed / received},
    sources={"received": "南阳2015：962/1120；可超过100 %，因含旧存"},
)  # fmt: skip

lost_suit_followed_up = Link(
    "litigation.lost_followed_up", "败诉案件应有整改", "a lost suit has a follow-up",
    when=is_lost, at=c.closed_on, owes=c.followed_up_on.is_given(),
)  # fmt: skip
