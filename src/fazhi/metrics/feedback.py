"""Issues that were brought to the street: how many were collected, answered and solved."""

from fazhi.expr import columns
from fazhi.identity import Identity
from fazhi.measures import Count, Duration, Metric, Stock
from fazhi.records import Feedback

c = columns(Feedback)

collected = Count("收集问题", "collected", at=c.received_on)
collected_answered = collected.where(c.answered_on.is_given(), "收集并已答复", "collected and answered")
collected_solved = collected.where(c.solved_on.is_given(), "收集并已解决", "collected and solved")
in_progress = collected.where(~c.solved_on.is_given(), "推进中", "in progress")
accepted = Count("受理问题", "accepted", at=c.accepted_on)
answered = Count("答复问题", "answered", at=c.answered_on)

issues_collected = Metric(
    "feedback.collected", "收集问题数", "Issues collected", unit="个", definitions={"collected": collected}
)
issues_answered = Metric(
    "feedback.answered", "答复问题数", "Issues answered", unit="个",
    definitions={"collected": collected_answered, "answered": answered},
    sources={"collected": "期内收集的问题中已答复的", "answered": "按答复日期"},
)  # fmt: skip
issues_solved = Metric(
    "feedback.solved", "反馈解决问题数", "Issues solved", unit="个",
    definitions={"collected": collected_solved, "solved": Count("解决问题", "solved", at=c.solved_on)},
    sources={"collected": "翠苑街道2024：收集45个、反馈解决37个", "solved": "按解决日期，含以前收集的"},
)  # fmt: skip
issues_in_progress = Metric(
    "feedback.in_progress", "推进中的问题数", "Issues in progress", unit="个", definitions={"collected": in_progress},
    sources={"collected": "翠苑街道2024：8个需求有序推进中"},
)  # fmt: skip

solution_rate = Metric(
    "feedback.solution_rate", "反馈解决率", "Share of issues solved", also=("问题解决率",),
    definitions={
        "collected": collected_solved / collected,
        "collected_answered": collected_answered / collected,
        "accepted": accepted.where(c.solved_on.is_given(), "受理并已解决", "accepted and solved") / accepted,
        "answered": answered.where(c.solved_on.is_given(), "答复并已解决", "answered and solved") / answered,
    },
    sources={
        "collected": "翠苑街道2024：收集45个、反馈解决37个，37/45",
        "collected_answered": "反馈不等于解决：只计已答复的",
        "accepted": "以受理的问题为分母",
        "answered": "以答复的问题为分母：尚未答复的不在其中，比率偏高",
    },
)  # fmt: skip

issues_pending = Metric(
    "feedback.pending", "未解决问题数", "Issues open", unit="个",
    definitions={"year_end": Stock("期末未解决", "open at the end", at=c.received_on, until=c.solved_on)},
    sources={"year_end": "含以前收集的"},
)  # fmt: skip
time_to_solve = Metric(
    "feedback.time_to_solve", "问题解决用时", "Time to solve",
    definitions={"collected": Duration("收集至解决用时", "days from collection", since=c.received_on, to=c.solved_on)},
    sources={"collected": "自收集起"},
)  # fmt: skip

issues_add_up = Identity(
    "feedback.by_state", "收集问题 = 收集并已解决 + 推进中", "collected = solved + in progress",
    total=collected, parts=(collected_solved, in_progress),
)  # fmt: skip
