"""法治政府建设与责任落实督察工作规定 (2019), known from restatements only: nothing here accuses anybody.

The duty to report before 1 March is that of city, county and township; a province reports by another day, and a street is
not named. The day by which the report is published is not known well enough to be asked.
"""

# fmt: off
from datetime import date

from fazhi.expr import Seen, columns, yearly
from fazhi.law import OrganKind, Statute
from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.rules import Deadline, Requirement, Severity
from fazhi.spans import Rollover

LAW = Statute(
    key="supervision-2019",
    zh="法治政府建设与责任落实督察工作规定",
    en="Provisions on the Supervision of Building a Law-Based Government (2019)",
    in_force=date(2019, 5, 6),  # 新华社播发的日期；施行日期未核实
    working_days=(),
    rollover=Rollover.NEVER,  # 3月1日是固定日期
    by_reference_for={OrganKind.STREET},  # 转述中只有党委和政府，街道没有写入
    source="厅字〔2019〕28号，未见原文；据湖北省通城县工作指南（zgtc.gov.cn）和井研县司法局（scfzw.net）的转述",
    checked="2026-11-25",
    second_hand=True,
)
a = columns(AnnualReport)

RULE_OF_LAW_REPORT = a.kind == AnnualReportKind.RULE_OF_LAW

# 市、县、乡向上一级党委和政府报告；“之前”不含当日
reported_before_1_march = Deadline(
    cites=LAW.passage("a", says="市、县、乡每年3月1日之前向上一级党委和政府报告上一年度法治政府建设情况"),
    when=RULE_OF_LAW_REPORT,
    event=a.submitted_on, by=yearly(3, 1, after=a.period_ended_on, day_included=False),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "period_ended_on": "2023-12-31", "submitted_on": "2024-02-29"},
    breaching={"kind": "法治政府建设年度报告", "period_ended_on": "2023-12-31", "submitted_on": "2024-03-01"},
)

# 何时公开未核实，所以只问是否公开；写明“否”的，报送以后可能还会公开
published_unless_secret = Requirement(
    cites=LAW.passage("b", says="法治政府建设年度报告除涉及党和国家秘密的以外，向社会公开"),
    when=RULE_OF_LAW_REPORT,
    unless=a.is_secret,
    moment=a.submitted_on,
    that=a.published | Seen(a.published_on),
    sentence=("应当已向社会公开", "it must have been published"),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "published_on": "2025-03-31"},
    breaching={
        "kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "published": "否", "is_secret": "否",
    },
)

# 五项内容的前四项；第五项是其他需要报告的情况
says_what_was_done = Requirement(
    cites=LAW.passage("c", says="年度报告包括上一年度推进法治政府建设的主要举措和成效"),
    when=RULE_OF_LAW_REPORT,
    moment=a.submitted_on,
    that=a.covers_measures,
    sentence=("应当载明主要举措和成效", "it must say what was done"),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_measures": "是"},
    breaching={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_measures": "否"},
)
says_what_is_lacking = Requirement(
    cites=LAW.passage("d", says="年度报告包括推进法治政府建设存在的不足和原因"),
    when=RULE_OF_LAW_REPORT,
    moment=a.submitted_on,
    that=a.covers_shortcomings,
    sentence=("应当载明存在的不足和原因", "it must say what is lacking, and why"),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_shortcomings": "是"},
    breaching={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_shortcomings": "否"},
)
says_what_the_leaders_did = Requirement(
    cites=LAW.passage("e", says="年度报告包括党政主要负责人履行推进法治建设第一责任人职责的情况"),
    when=RULE_OF_LAW_REPORT,
    moment=a.submitted_on,
    that=a.covers_leaders,
    sentence=("应当载明主要负责人履行第一责任人职责情况", "it must say what the leaders did"),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_leaders": "是"},
    breaching={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_leaders": "否"},
)
says_what_comes_next = Requirement(
    cites=LAW.passage("f", says="年度报告包括下一年度推进法治政府建设的主要安排"),
    when=RULE_OF_LAW_REPORT,
    moment=a.submitted_on,
    that=a.covers_plan,
    sentence=("应当载明下一年度主要安排", "it must say what comes next"),
    severity=Severity.ADVICE,
    complying={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_plan": "是"},
    breaching={"kind": "法治政府建设年度报告", "submitted_on": "2025-02-28", "covers_plan": "否"},
)
