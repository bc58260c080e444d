"""Suspected crimes: how many were reported and transferred, and what the police made of them."""

from fazhi.expr import columns
from fazhi.measures import Count, Metric
from fazhi.records import CrimeTransfer, PoliceReply

c = columns(CrimeTransfer)

reported = Count("报请移送", "reported for transfer", at=c.transfer_reported_on)
transferred = Count("移送公安机关", "transferred to the police", at=c.transferred_on)
answered = Count("公安机关答复", "answered by the police", at=c.police_reply_received_on)
filed = answered.where(c.police_reply == PoliceReply.FILED, "公安机关立案", "filed by the police")
# of what was transferred, whenever the answer came
transferred_filed = transferred.where(c.police_reply == PoliceReply.FILED, "移送后立案", "transferred and filed")

cases_reported = Metric(
    "transfer.reported", "报请移送案件数", "Cases reported for transfer", unit="件", definitions={"reported": reported}
)
cases_transferred = Metric(
    "transfer.transferred", "移送案件数", "Cases transferred", unit="件", also=("移送公安机关案件数",),
    definitions={"transferred": transferred},
    sources={"transferred": "按移送公安机关的日期"},
)  # fmt: skip
filing_rate = Metric(
    "transfer.filing_rate", "公安机关立案率", "Share filed by the police",
    definitions={"answered": filed / answered, "transferred": transferred_filed / transferred},
    sources={
        "answered": "以当期接到公安机关通知书的案件为分母",
        "transferred": "以当期移送的案件为分母：公安机关尚未答复的也在分母中，比率偏低",
    },
)  # fmt: skip
