"""Disclosure on request: how many requests came in, how many were answered, and how."""

from fazhi.expr import columns
from fazhi.measures import Count, Metric
from fazhi.records import InformationRequest, RequestOutcome

c = columns(InformationRequest)

received = Count("收到申请", "received", at=c.received_on)
replied = Count("答复", "replied", at=c.replied_on)
disclosed = replied.where(
    c.outcome.is_in((RequestOutcome.DISCLOSED, RequestOutcome.PARTLY)), "予以公开或者部分公开", "disclosed in whole or part"
)
closed = received.where(c.replied_on.is_given() | c.closed_on.is_given(), "其中已答复或者办结", "of them answered or closed")

requests_received = Metric("disclosure.received", "收到信息公开申请数", "Requests received", unit="件", definitions={"received": received})
requests_replied = Metric("disclosure.replied", "答复信息公开申请数", "Requests answered", unit="件", definitions={"replied": replied})
disclosure_rate = Metric(
    "disclosure.disclosure_rate", "申请公开率", "Disclosure rate", definitions={"replied": disclosed / replied},
    sources={"replied": "以答复的全部申请为分母，含信息不存在、不属于本机关等无法公开的"},
)  # fmt: skip
closure_rate = Metric("disclosure.closure_rate", "申请办结率", "Closure rate", definitions={"received": closed / received})
