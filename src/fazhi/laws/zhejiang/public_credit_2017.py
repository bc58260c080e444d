"""浙江省公共信用信息管理条例 (2017)."""

# fmt: off
from datetime import date

from fazhi.expr import columns, latest
from fazhi.law import Statute
from fazhi.laws import litigation_2017, reconsideration_2023
from fazhi.records.penalty import AdministrativeCase
from fazhi.records.penalty_words import Procedure
from fazhi.rules import LeadTime, Reading, Requirement, Severity

LAW = Statute(
    key="zhejiang-public-credit-2017",
    zh="浙江省公共信用信息管理条例",
    en="Zhejiang Public Credit Information Regulations (2017)",
    in_force=date(2018, 1, 1),
    area="33",
    source="2017年9月30日浙江省第十二届人民代表大会常务委员会第四十四次会议通过，见国家法律法规数据库",
    checked="2026-11-25",
    articles=36,
    leaves_out={
        "1-8": "总则：原则与职责",
        "9-10": "信用档案与基础信息：不涉及处罚案件",
        "12-15": "目录、归集与披露方式：省级机构的职责，“及时”没有日数",
        "16": "保存和披露期限：由省公共信用工作机构删除，不是处罚机关的义务",
        "17-20": "公开、共享、查询与安全：省市机构的职责",
        "21-23": "查询、激励与监管措施：可以，或者不是处罚案件的步骤",
        "24": "列入严重失信名单：可以列入；决定书由负责人签发，登记在名单台账，不在处罚案件",
        "25-27": "名单的条件与惩戒措施：省级机关规定，或者另有台账",
        "28": "列入名单、采取惩戒措施前的告知：名单另有台账，处罚案件登记表不载",
        "29-31": "禁止条款与异议：省机构处理，异议另有登记",
        "33-35": "法律责任：违反的后果，不是步骤",
        "36": "附则",
    },
)
c = columns(AdministrativeCase)

# 第十一条第二项。记入档案的是省公共信用工作机构，处罚机关只报送，所以核对的是报送
summary_penalties_not_reported = Requirement(
    cites=LAW.article(11, letter="a", says="适用简易程序作出的处罚不作为不良信息记入信用档案"),
    moment=c.credit_reported_on,
    that=c.procedure != Procedure.SUMMARY,
    sentence=("报送的应当不是简易程序处罚", "what is reported must not be a summary penalty"),
    severity=Severity.FORMALITY,
    complying={"procedure": "普通程序", "credit_reported_on": "2024-11-18"},
    breaching={"procedure": "简易程序", "credit_reported_on": "2024-11-18"},
)
# 两种救济的期限都届满才算未提起；六十日、六个月在各版本中相同。复议诉讼最终维持的，不必等
reported_once_final = LeadTime(
    cites=LAW.article(11, letter="b", says="未在法定期限内复议、诉讼，或者最终维持原决定的处罚，才记入信用档案"),
    unless=c.upheld_on.is_given() & (c.upheld_on <= c.credit_reported_on),
    first=latest(c.served_on + reconsideration_2023.LAW.days(60), c.served_on + litigation_2017.LAW.months(6)),
    then=c.credit_reported_on, at_least=LAW.days(0),
    reading=Reading.AFTER_DAY_N,
    severity=Severity.FORMALITY,
    complying={"served_on": "2024-05-16", "credit_reported_on": "2024-11-19"},
    breaching={"served_on": "2024-05-16", "credit_reported_on": "2024-11-18", "upheld_on": None},
)

# 第三十二条第一款。没有规定多少日内作出，所以核对的是对申请的答复。列入严重失信名单的不适用（第二款）
repair_granted_where_due = Requirement(
    cites=LAW.article(32, letter="a", says="申请符合信用修复规定的，作出认定的机关应当作出信用修复决定"),
    when=c.repair_qualified,
    unless=c.on_dishonesty_list,
    moment=c.repair_answered_on,
    that=c.repair_granted,
    sentence=("应当作出信用修复决定", "an application that qualifies must be granted"),
    complying={"repair_qualified": "是", "repair_answered_on": "2025-05-06", "repair_granted": "是"},
    breaching={
        "repair_qualified": "是", "on_dishonesty_list": "否", "repair_answered_on": "2025-05-06", "repair_granted": "否",
    },
)
# 国家网站上的修复不由本机关决定，只核对本机关作出的修复决定
province_told_of_the_repair = Requirement(
    cites=LAW.article(32, letter="b", says="信用修复决定应当经由省级提供单位书面通知省公共信用工作机构"),
    when=c.repair_granted,
    moment=c.credit_repaired_on,
    that=c.repair_notified,
    sentence=("应当已书面通知省公共信用工作机构", "the province must have been told of the repair in writing"),
    severity=Severity.FORMALITY,
    complying={"repair_granted": "是", "credit_repaired_on": "2025-05-06", "repair_notified": "是"},
    breaching={"repair_granted": "是", "credit_repaired_on": "2025-05-06", "repair_notified": "否"},
)
