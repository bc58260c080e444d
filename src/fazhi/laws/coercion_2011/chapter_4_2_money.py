"""行政强制法 (2011), chapter 4, section 2: enforcing a duty to pay, articles 45 to 49."""

# fmt: off
from fazhi.laws.coercion_2011 import LAW, REMEDIES_LAPSE, c
from fazhi.records.coercion import CoercionKind
from fazhi.rules import LeadTime, Reading, Requirement, Severity, Threshold

TRANSFER = c.kind == CoercionKind.TRANSFER
AUCTION = c.kind == CoercionKind.AUCTION

# 第四十五条。加处罚款可以与后来的划拨、申请法院执行登记在同一行，所以不看种类
surcharge_only_when_overdue = LeadTime(
    cites=LAW.article(45, letter="a", says="当事人逾期不履行金钱给付义务的，才可以加处罚款或者滞纳金"),
    first=c.perform_by_on, then=c.surcharged_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={"perform_by_on": "2024-05-21", "surcharged_on": "2024-05-22"},
    breaching={"perform_by_on": "2024-05-21", "surcharged_on": "2024-05-21"},
)
surcharge_rate_told = Requirement(
    cites=LAW.article(45, letter="b", says="加处罚款或者滞纳金的标准应当告知当事人"),
    moment=c.surcharged_on,
    that=c.surcharge_told,
    sentence=("加处标准应当已告知", "the rate of the surcharge must have been told"),
    severity=Severity.FORMALITY,
    complying={"surcharged_on": "2024-05-22", "surcharge_told": "是"},
    breaching={"surcharged_on": "2024-05-22", "surcharge_told": "否"},
)
surcharge_not_above_principal = Threshold(
    cites=LAW.article(45, letter="c", says="加处罚款或者滞纳金的数额不得超出金钱给付义务的数额"),
    moment=c.surcharged_on,
    value=c.surcharge, at_most=c.principal,
    complying={"surcharged_on": "2024-05-22", "principal": "1000", "surcharge": "1000"},
    breaching={"surcharged_on": "2024-05-22", "principal": "1000", "surcharge": "1000.01"},
)

# 第四十六条第一款。“超过三十日”不含第三十日；加处的首日算不算第一日，法律没有规定，只差这一日的有争议。没有加处的不核对
surcharged_over_30_days = LeadTime(
    cites=LAW.article(46, letter="a", says="加处罚款或者滞纳金超过三十日，经催告仍不履行的，才可以强制执行"),
    when=(TRANSFER | (AUCTION & c.authorised)) & c.surcharged_on.is_given(),
    first=c.surcharged_on, then=c.enforced_on, at_least=LAW.days(30),
    reading=Reading.EITHER,
    complying={"kind": "划拨", "surcharged_on": "2024-03-11", "enforced_on": "2024-04-11"},
    breaching={"kind": "划拨", "surcharged_on": "2024-03-11", "enforced_on": "2024-04-09"},
)
# 第三款。没有强制执行权的机关拍卖查扣的财物抵缴罚款，两种救济的期限都要届满；没有罚款可抵的（处理没收物品等）不在此列
auction_waits_for_remedies = LeadTime(
    cites=LAW.article(46, letter="b", says="没有强制执行权的，复议和诉讼期限届满、经催告仍不履行，才可以拍卖查扣财物抵缴罚款"),
    when=AUCTION & ~c.authorised & (c.principal > 0),
    unless=c.challenged & c.upheld_on.is_given() & (c.upheld_on <= c.enforced_on),
    first=REMEDIES_LAPSE, then=c.enforced_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    complying={
        "kind": "拍卖或者依法处理", "authorised": "否", "principal": "1000", "order_served_on": "2023-08-31",
        "enforced_on": "2024-03-01",
    },
    breaching={
        "kind": "拍卖或者依法处理", "authorised": "否", "principal": "1000", "order_served_on": "2023-08-31",
        "enforced_on": "2024-02-29", "challenged": "否",
    },
)

# 第四十七条第一款
bank_told_of_the_transfer = Requirement(
    cites=LAW.article(47, says="划拨存款、汇款应当书面通知金融机构"),
    when=TRANSFER,
    moment=c.enforced_on,
    that=c.bank_notified,
    sentence=("应当已书面通知金融机构", "the bank must have been told in writing"),
    complying={"kind": "划拨", "enforced_on": "2024-05-06", "bank_notified": "是"},
    breaching={"kind": "划拨", "enforced_on": "2024-05-06", "bank_notified": "否"},
)

# 第四十九条。没有规定多少日内上缴，所以在结案时核对
proceeds_paid_in = Requirement(
    cites=LAW.article(49, says="划拨的存款和拍卖、处理所得的款项应当上缴国库或者划入财政专户"),
    when=TRANSFER | AUCTION,
    moment=c.closed_on,
    that=c.proceeds_paid_in,
    sentence=("款项应当已上缴国库或者财政专户", "the proceeds must have been paid to the treasury"),
    complying={"kind": "划拨", "enforced_on": "2024-05-06", "closed_on": "2024-05-20", "proceeds_paid_in": "是"},
    breaching={"kind": "划拨", "enforced_on": "2024-05-06", "closed_on": "2024-05-20", "proceeds_paid_in": "否"},
)
