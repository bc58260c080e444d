"""浙江省公共信用信息管理条例 (2017)."""

# fmt: off
from datetime import date

from fazhi.expr import columns, latest
from fazhi.law import Statute
from fazhi.laws import litigation_2017, reconsideration_2023
from fazhi.records.penalty import AdministrativeCase, Procedure
from fazhi.rules import LeadTime, Reading, Requirement, Severity

LAW = Statute(
    key="zhejiang-public-credit-2017",
    zh="浙江省公共信用信息管理条例",
    en="Zhejiang Public Credit Information Regulations (2017)",
    in_force=date(2018, 1, 1),
    area="33",
    source="2017年9月30日浙江省第十二届人民代表大会常务委员会第四十四次会议通过，见国家法律法规数据库",
    checked="2026-11-23",
    articles=36,
    leaves_out={
        "1-8": "总则：原则与职责",
        "9-10": "信用档案与基础信息：不涉及处罚案件",
        "12-15": "目录、归集与披露方式：省级机构的职责，“及时”没有日数",
        "16": "保存和披露期限：由省公共信用工作机构删除，案件登记表不载",
        "17-20": "公开、共享、查询与安全：省市机构的职责",
        "21-28": "激励与惩戒：严重失信名单另有登记",
        "29-32": "权益保护：异议与信用修复另有登记",
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
