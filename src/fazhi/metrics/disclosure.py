"""Disclosure on request: how many requests came in, how many were answered, how, and how soon."""

from fazhi.expr import columns, first_given, latest
from fazhi.identity import Identity
from fazhi.laws.information_disclosure_2019 import chapter_4_1_handling
from fazhi.measures import Count, Duration, Growth, Metric, Stock
from fazhi.records import InformationRequest, RequestOutcome
from fazhi.spans import working_days

c = columns(InformationRequest)

ended = first_given(c.replied_on, c.withdrawn_on, c.closed_on)

received = Count("收到申请", "received", at=c.received_on)
replied = Count("答复", "replied", at=c.replied_on)
disclosed = replied.where(
    c.outcome.is_in((RequestOutcome.DISCLOSED, RequestOutcome.PARTLY)), "予以公开或者部分公开", "disclosed in whole or part"
)
closed = received.where(c.replied_on.is_given() | c.closed_on.is_given(), "其中已答复或者办结", "of them answered or closed")
done = Count("办结", "closed", at=ended)

# 第三十三条, where nothing else sets the period: a correction, a consultation and a delay each begin another
plain = ~(
    c.correction_told_on.is_given() | c.third_party_asked_on.is_given() | c.organ_asked_on.is_given()
    | c.delay_told_on.is_given() | chapter_4_1_handling.NO_REPLY_DUE
)
reply_rule = chapter_4_1_handling.reply_within_20_days
due = Count(
    "答复到期", "replies due", condition=plain,
    at=first_given(latest(c.extension_told_on, reply_rule.limits[-1].day), reply_rule.limits[0].day),
)  # fmt: skip
replied_plain = replied.where(plain, "未经补正、征求意见的答复", "replied, with no correction or consultation")

pending = Stock("期末未办结", "pending at the end", at=c.received_on, until=ended)
opening = Stock("期初未办结", "pending before the period", at=c.received_on, until=ended, opening=True)

requests_received = Metric("disclosure.received", "收到信息公开申请数", "Requests received", unit="件", definitions={"received": received})
received_growth = Metric(
    "disclosure.received_growth", "收到信息公开申请数同比", "Growth of requests received",
    definitions={"received": Growth(received)},
)  # fmt: skip
requests_replied = Metric("disclosure.replied", "答复信息公开申请数", "Requests answered", unit="件", definitions={"replied": replied})
disclosure_rate = Metric(
    "disclosure.disclosure_rate", "申请公开率", "Disclosure rate", definitions={"replied": disclosed / replied},
    sources={"replied": "以答复的全部申请为分母，含信息不存在、不属于本机关等无法公开的"},
)  # fmt: skip
closure_rate = Metric(
    "disclosure.closure_rate", "申请办结率", "Closure rate", definitions={"received": closed / received},
    sources={"received": "以期内收到的申请为分母：期末才收到的也在分母中，比率偏低"},
)  # fmt: skip

on_time_rate = Metric(
    "disclosure.on_time_rate", "按期答复率", "Share answered on time",
    definitions={
        "due": due.where(ended.is_given() & reply_rule.in_time(ended, "day"), "到期且按期答复", "due and answered on time") / due,
        "replied": replied_plain.where(
            reply_rule.in_time(c.replied_on, "day"), "二十个工作日内答复", "answered in time"
        ) / replied_plain,
    },
    sources={
        "due": "政府信息公开条例三十三条：以期内到期的申请为分母，计入告知的延长；补正、征求意见、延迟答复的另起期限，不在其中",
        "replied": "以答复为分母：逾期未答复的不在其中，比率偏高",
    },
)  # fmt: skip

# The load of requests
clearance_rate = Metric(
    "disclosure.clearance_rate", "申请结案率", "Clearance rate", definitions={"received": done / received},
    sources={"received": "CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip
requests_pending = Metric(
    "disclosure.pending", "申请未办结数", "Requests pending", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "上期结转"},
)  # fmt: skip
disposition_time = Metric(
    "disclosure.disposition_time", "申请未办结周转时间", "Disposition time",
    definitions={"closed": (pending / done).times(365, "日", "days")},
    sources={"closed": "CEPEJ Disposition Time：期末未办结除以办结，乘365；原文用语未见"},
)  # fmt: skip
time_to_reply = Metric(
    "disclosure.time_to_reply", "答复用时", "Time to reply",
    definitions={"received": Duration("收到至答复用时", "days from receipt", since=c.received_on, to=c.replied_on)},
    sources={"received": "自收到申请起，自然日，未减去征求意见的时间"},
)  # fmt: skip
pending_age = Metric(
    "disclosure.pending_age", "申请未办结存续时间", "Age of pending requests",
    definitions={"received": Duration("未办结存续", "age", since=c.received_on, at=c.received_on, until=ended)},
    sources={"received": "CourTools 4（转引）：自收案至计量之日的天数"},
)  # fmt: skip
within_standard = Metric(
    "disclosure.within_standard", "二十个工作日答复率", "Share answered within a time standard",
    definitions={
        "twenty_working_days": replied.where(
            c.replied_on <= c.received_on + working_days(20), "收到后二十个工作日内答复", "replied within twenty working days"
        ) / replied,
    },
    sources={"twenty_working_days": "CourTools 3（未见原文）：固定自收到起，不计补正、征求意见和延长"},
)  # fmt: skip

carried_over = Identity(
    "disclosure.carried_over", "期初未办结 + 收到 − 办结 = 期末未办结", "pending before + received - closed = pending at the end",
    total=pending, parts=(opening, received), less=(done,),
)  # fmt: skip
