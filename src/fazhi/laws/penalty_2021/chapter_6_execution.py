"""行政处罚法 (2021), chapter 6: execution, articles 66 to 75."""

# fmt: off
from decimal import Decimal

from fazhi.laws.penalty_2021 import LAW, ORDINARY, SUMMARY, c
from fazhi.rules import Deadline, Duty, Requirement, Severity, Threshold, Until

# 第六十六条第二款。违反的只是缴款的期限，不影响处罚的效力
deferral_approved = Requirement(
    cites=LAW.article(66, letter="b", says="暂缓或者分期缴纳罚款，由行政机关批准"),
    when=(c.fine > 0) & c.deferral_requested & c.deferred_until_on.is_given(),
    moment=c.decided_on,
    that=c.deferral_approved,
    sentence=("暂缓或者分期应当已批准", "the deferral must have been approved"),
    severity=Severity.FORMALITY,
    complying={
        "decided_on": "2024-05-06", "fine": "5000", "deferral_requested": "是", "deferred_until_on": "2024-08-06",
        "deferral_approved": "是",
    },
    breaching={
        "decided_on": "2024-05-06", "fine": "5000", "deferral_requested": "是", "deferred_until_on": "2024-08-06",
        "deferral_approved": "否",
    },
)

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

# 第一款、第二款。能不能当场收缴由第六十八条、第六十九条的规则核对，法院执行到的不是自行收缴；违反的责令改正，不影响处罚的效力
collector_separated = Requirement(
    cites=LAW.article(67, letter="b", says="罚款决定与收缴分离，除当场收缴外，行政机关和执法人员不得自行收缴"),
    when=c.fine > 0,
    unless=c.collected_on_the_spot,
    moment=c.paid_on,
    that=c.paid_through_bank,
    sentence=("应当经银行、电子支付系统或者法院缴纳", "it must not be paid to the organ"),
    severity=Severity.FORMALITY,
    complying={"decided_on": "2024-05-06", "fine": "500", "paid_on": "2024-05-21", "paid_through_bank": "是"},
    breaching={
        "decided_on": "2024-05-06", "fine": "500", "paid_on": "2024-05-21", "paid_through_bank": "否",
        "collected_on_the_spot": "否",
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

# 第六十九条。简易程序的先看第六十八条，普通程序的只能依本条
no_collection_outside_remote_areas = Requirement(
    cites=LAW.article(69, letter="a", says="普通程序的罚款，只有在边远、水上、交通不便地区才可以当场收缴"),
    when=ORDINARY & c.collected_on_the_spot,
    moment=c.paid_on,
    that=c.remote_area,
    sentence=("应当在边远、水上或者交通不便地区", "it must be in a remote area"),
    severity=Severity.FORMALITY,
    complying={
        "procedure": "普通程序", "decided_on": "2024-05-06", "collected_on_the_spot": "是", "paid_on": "2024-05-06",
        "remote_area": "是",
    },
    breaching={
        "procedure": "普通程序", "decided_on": "2024-05-06", "collected_on_the_spot": "是", "paid_on": "2024-05-06",
        "remote_area": "否",
    },
)
collected_at_the_partys_request = Requirement(
    cites=LAW.article(69, letter="b", says="边远、水上、交通不便地区当场收缴罚款，由当事人提出"),
    when=c.collected_on_the_spot & c.remote_area,
    unless=SUMMARY & ((c.fine <= 100) | c.later_collection_impracticable),
    moment=c.paid_on,
    that=c.spot_collection_asked_for,
    sentence=("应当由当事人提出当场缴纳", "the party must have asked to pay on the spot"),
    severity=Severity.FORMALITY,
    complying={
        "decided_on": "2024-05-06", "collected_on_the_spot": "是", "paid_on": "2024-05-06", "remote_area": "是",
        "spot_collection_asked_for": "是",
    },
    breaching={
        "procedure": "简易程序", "decided_on": "2024-05-06", "fine": "100.01", "collected_on_the_spot": "是",
        "paid_on": "2024-05-06", "remote_area": "是", "later_collection_impracticable": "否",
        "spot_collection_asked_for": "否",
    },
)

# 第七十条。不出具的当事人有权拒绝缴纳，不影响处罚的效力
official_receipt_given = Requirement(
    cites=LAW.article(70, says="当场收缴罚款的，必须向当事人出具财政部门统一制发的专用票据"),
    when=c.collected_on_the_spot,
    moment=c.paid_on,
    that=c.official_receipt,
    sentence=("应当出具财政专用票据", "the official receipt must be given"),
    severity=Severity.FORMALITY,
    complying={
        "decided_on": "2024-05-06", "collected_on_the_spot": "是", "paid_on": "2024-05-06", "official_receipt": "是",
    },
    breaching={
        "decided_on": "2024-05-06", "collected_on_the_spot": "是", "paid_on": "2024-05-06", "official_receipt": "否",
    },
)

# 第七十一条。两段各二日，都是工作日；水上收缴的由下一条核对，边远一栏分不出水上，所以写“是”的不按收缴之日核对
handed_in_within_2_days = Deadline(
    cites=LAW.article(71, letter="a", says="执法人员当场收缴的罚款，自收缴之日起二日内交至行政机关"),
    when=c.collected_on_the_spot,
    unless=c.remote_area | c.landed_on.is_given(),
    event=c.handed_in_on, after=c.paid_on, within=LAW.days(2),
    complying={
        "decided_on": "2024-12-31", "collected_on_the_spot": "是", "paid_on": "2024-12-31",
        "handed_in_on": "2025-01-03",
    },
    breaching={
        "decided_on": "2024-12-31", "collected_on_the_spot": "是", "paid_on": "2024-12-31",
        "handed_in_on": "2025-01-04", "remote_area": "否", "landed_on": None,
    },
)
handed_in_within_2_days_of_landing = Deadline(
    cites=LAW.article(71, letter="b", says="在水上当场收缴的罚款，自抵岸之日起二日内交至行政机关"),
    when=c.collected_on_the_spot,
    event=c.handed_in_on, after=c.landed_on, within=LAW.days(2),
    complying={
        "decided_on": "2024-09-26", "collected_on_the_spot": "是", "paid_on": "2024-09-26",
        "landed_on": "2024-09-29", "handed_in_on": "2024-10-08",
    },
    breaching={
        "decided_on": "2024-09-26", "collected_on_the_spot": "是", "paid_on": "2024-09-26",
        "landed_on": "2024-09-29", "handed_in_on": "2024-10-09",
    },
)
banked_within_2_days = Deadline(
    cites=LAW.article(71, letter="c", says="行政机关应当在二日内将当场收缴的罚款缴付指定的银行"),
    when=c.collected_on_the_spot,
    event=c.banked_on, after=c.handed_in_on, within=LAW.days(2),
    complying={
        "decided_on": "2024-05-06", "collected_on_the_spot": "是", "handed_in_on": "2024-05-09",
        "banked_on": "2024-05-11",
    },
    breaching={
        "decided_on": "2024-05-06", "collected_on_the_spot": "是", "handed_in_on": "2024-05-09",
        "banked_on": "2024-05-12",
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

# 第七十三条第三款。处罚不停止执行，停的只是加处罚款的计算
surcharge_paused = Requirement(
    cites=LAW.article(73, says="申请复议或者提起诉讼的，加处罚款在复议、诉讼期间不予计算"),
    when=c.remedy_sought,
    moment=c.surcharged_on,
    that=c.surcharge_paused,
    sentence=("复议诉讼期间应当未计加处罚款", "no surcharge may accrue while a remedy is pending"),
    complying={
        "decided_on": "2024-05-06", "remedy_sought": "是", "surcharged_on": "2024-07-01", "surcharge_paused": "是",
    },
    breaching={
        "decided_on": "2024-05-06", "remedy_sought": "是", "surcharged_on": "2024-07-01", "surcharge_paused": "否",
    },
)
