"""Inspections: how many were made, and how many of the daily ones were drawn at random."""

from fazhi.expr import columns
from fazhi.measures import Count, Metric
from fazhi.records import Inspection

c = columns(Inspection)

made = Count("行政检查", "inspections made", at=c.inspected_on)
daily = made.where(c.daily_inspection, "日常行政检查", "daily inspections")
drawn = daily.where(c.randomly_drawn, "双随机检查", "drawn at random")
daily_not_special = daily.where(~c.special_field, "特殊行业、重点领域以外的日常行政检查", "daily, no special field")
drawn_not_special = daily_not_special.where(c.randomly_drawn, "其中双随机检查", "of these, drawn at random")

inspections_made = Metric(
    "inspection.made", "行政检查次数", "Inspections made", unit="次", also=("检查次数",), definitions={"made": made}
)
inspections_daily = Metric(
    "inspection.daily", "日常行政检查次数", "Daily inspections", unit="次", definitions={"made": daily}
)
random_share = Metric(
    "inspection.random_share", "双随机检查占比", "Share drawn at random",
    definitions={"daily": drawn / daily, "daily_not_special": drawn_not_special / daily_not_special},
    sources={
        "daily": "以全部日常行政检查为分母；特殊行业、重点领域可以不随机抽取，所以不是合规率",
        "daily_not_special": "分母不含特殊行业、重点领域",
    },
)  # fmt: skip
