"""行政处罚法 (2021), chapter 6: execution, articles 66 to 75."""

# fmt: off
from decimal import Decimal

from fazhi.laws.penalty_2021 import LAW, SUMMARY, c
from fazhi.rules import Deadline, Duty, Severity, Threshold, Until

# 第六十七条第三款。自收到决定书起算，不是自作出决定起算；十五日不是工作日
fine_paid_within_15_days = Deadline(
    cites=LAW.article(67, says="当事人自收到处罚决定书之日起十五日内缴纳罚款，经批准可以暂缓或者分期"),
    when=c.fine > 0,
    event=c.paid_on, after=c.served_on, within=LAW.days(15),
    extended_by=Until(c.deferred_until_on),
    duty_of=Duty.PARTY,
    complying={"fine": "500", "decided_on": "2024-05-06", "served_on": "2024-05-06", "paid_on": "2024-05-21"},
    breaching={
        "fine": "500", "decided_on": "2024-05-06", "served_on": "2024-05-06", "paid_on": "2024-05-22",
        "deferred_until_on": None,
    },
)

# 第六十八条。这里的一百元是当场收缴的限额，不是当场处罚的限额；违反的责令改正，不影响处罚的效力
ceiling_for_collection_on_the_spot = Threshold(
    cites=LAW.article(68, says="当场处罚可以当场收缴的是一百元以下罚款，或者事后难以执行的罚款；边远地区另有规定"),
    when=SUMMARY & c.collected_on_the_spot,
    unless=c.later_collection_impracticable | c.remote_area,
    moment=c.paid_on,
    value=c.fine, at_most=100,
    severity=Severity.FORMALITY,
    complying={
        "procedure": "简易程序", "decided_on": "2024-05-06", "fine": "100",
        "collected_on_the_spot": "是", "paid_on": "2024-05-06",
    },
    breaching={
        "procedure": "简易程序", "decided_on": "2024-05-06", "fine": "100.01",
        "collected_on_the_spot": "是", "paid_on": "2024-05-06",
        "later_collection_impracticable": "否", "remote_area": "否",
    },
)

# 第七十二条第一款第一项
surcharge_of_3_percent_a_day = Threshold(
    cites=LAW.article(72, letter="a", says="到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款"),
    moment=c.surcharged_on,
    value=c.surcharge, at_most=c.fine * Decimal("0.03") * c.days_in_default,
    complying={
        "decided_on": "2024-05-06", "fine": "1000",
        "surcharged_on": "2024-07-01", "days_in_default": "10", "surcharge": "300",
    },
    breaching={
        "decided_on": "2024-05-06", "fine": "1000",
        "surcharged_on": "2024-07-01", "days_in_default": "10", "surcharge": "300.01",
    },
)
surcharge_not_above_fine = Threshold(
    cites=LAW.article(72, letter="b", says="加处罚款的数额不得超出罚款的数额"),
    moment=c.surcharged_on,
    value=c.surcharge, at_most=c.fine,
    complying={"decided_on": "2024-05-06", "fine": "1000", "surcharged_on": "2024-07-01", "surcharge": "1000"},
    breaching={"decided_on": "2024-05-06", "fine": "1000", "surcharged_on": "2024-07-01", "surcharge": "1000.01"},
)
