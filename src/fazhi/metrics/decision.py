"""Major decisions: how many were started and made, and for how many each step is on record."""

from fazhi.expr import Seen, columns, first_given
from fazhi.measures import Count, Metric
from fazhi.records import MajorDecision

c = columns(MajorDecision)

started = Count("启动决策", "started", at=c.started_on)
listed = Count("列入目录", "put on the list", at=c.listed_on)
# what has been carried out has been decided, even where nobody wrote down when
made = Count("作出决策", "made", at=first_given(c.decided_on, c.completed_on))
public_heard = made.where(
    c.public_heard | c.comment_from_on.is_given() | c.hearing_held_on.is_given(), "听取公众意见", "public heard"
)
# a plain 否 is an answer: it does not wait for the day beside it
experts_heard = made.where(c.experts_heard | Seen(c.experts_heard_on), "专家论证", "experts heard")
risk_assessed = made.where(c.risk_assessed | Seen(c.risk_assessed_on), "风险评估", "risk assessed")
reviewed = made.where(c.reviewed | Seen(c.reviewed_on), "合法性审查", "legality reviewed")
discussed = made.where(c.discussed | Seen(c.discussed_on), "集体讨论", "discussed")

decisions_started = Metric("decision.started", "启动重大行政决策数", "Decisions started", unit="项", definitions={"started": started})
decisions_listed = Metric("decision.listed", "列入决策目录事项数", "Decisions put on the list", unit="项", definitions={"listed": listed})
decisions_made = Metric(
    "decision.made", "作出重大行政决策数", "Decisions made", unit="项", definitions={"made": made},
    sources={"made": "按作出日期；没有作出日期的，按落地日期"},
)  # fmt: skip

public_participation = Metric(
    "decision.public_participation", "公众参与率", "Public participation", definitions={"made": public_heard / made},
    sources={"made": "以作出的全部决策为分母，含依法不予公开的"},
)  # fmt: skip
expert_argument = Metric(
    "decision.expert_argument", "专家论证率", "Expert argument", definitions={"made": experts_heard / made},
    sources={"made": "以作出的全部决策为分母；只有专业性、技术性较强的才应当论证，所以不是合规率"},
)  # fmt: skip
risk_assessment = Metric(
    "decision.risk_assessment", "风险评估率", "Risk assessment", definitions={"made": risk_assessed / made},
    sources={"made": "以作出的全部决策为分母；只有可能造成不利影响的才应当评估，所以不是合规率"},
)  # fmt: skip
legality_review = Metric(
    "decision.legality_review", "决策合法性审查率", "Legality review", definitions={"made": reviewed / made},
    sources={"made": "以作出的全部重大行政决策为分母，即重大决策的审查覆盖率"},
)  # fmt: skip
collective_discussion = Metric(
    "decision.collective_discussion", "集体讨论率", "Collective discussion", definitions={"made": discussed / made},
    sources={"made": "以作出的全部决策为分母"},
)
