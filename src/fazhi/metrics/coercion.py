"""Coercion: measures taken, their end, and what went to the court."""

from fazhi.expr import columns
from fazhi.measures import Count, Metric
from fazhi.records import CoerciveMeasure

c = columns(CoerciveMeasure)

taken = Count("实施行政强制措施", "measures taken", at=c.taken_on)
ended = taken.where(c.ended_on.is_given(), "其中已解除或者处理", "of them ended")
enforced = Count("实施强制执行", "enforced", at=c.enforced_on)
applied = Count("申请法院强制执行", "applied to court", at=c.applied_on)
accepted = applied.where(c.accepted_on.is_given(), "其中法院受理", "of them accepted")

measures_taken = Metric("coercion.taken", "实施行政强制措施数", "Coercive measures taken", unit="件", definitions={"taken": taken})
measures_ended = Metric(
    "coercion.ended_rate", "强制措施办结率", "Measures ended", definitions={"taken": ended / taken},
    sources={"taken": "以实施的措施为分母；期限未满的也在其中，所以不是合规率"},
)  # fmt: skip
enforcements = Metric("coercion.enforced", "实施行政强制执行数", "Enforcements", unit="件", definitions={"enforced": enforced})
court_applications = Metric(
    "coercion.applied", "申请法院强制执行数", "Applications to court", unit="件", definitions={"applied": applied}
)
acceptance_rate = Metric(
    "coercion.acceptance_rate", "法院受理率", "Acceptance rate", definitions={"applied": accepted / applied},
    sources={"applied": "以申请为分母：法院尚未答复的也在分母中，比率偏低"},
)
