"""国办发〔2018〕118号: publication, recording and legal review of enforcement. Known second-hand only.

The two periods are those of the press conference of 2019-01-04; the text and its exceptions were not seen. The yearly
statistics are known from the rules of a city that carry it out.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, yearly
from fazhi.law import Statute
from fazhi.laws.penalty_2021 import PUNISHED
from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.records.inspection import Inspection
from fazhi.records.penalty import AdministrativeCase
from fazhi.rules import Deadline, Severity
from fazhi.spans import working_days

LAW = Statute(
    key="three-systems-2018",
    zh="国办发〔2018〕118号（行政执法三项制度）",
    en="Guiding Opinions of the State Council Office on the Three Systems of Enforcement (2018)",
    in_force=date(2019, 1, 4),  # 据转述：国务院新闻发布会之日，印发日期和施行日期未见原文
    source="国办发〔2018〕118号；未见原文，据2019年1月4日国务院新闻发布会的报道",
    checked="2026-11-25",
    second_hand=True,
)
c = columns(AdministrativeCase)
i = columns(Inspection)
a = columns(AnnualReport)

STATISTICS = a.kind == AnnualReportKind.ENFORCEMENT_STATISTICS

# 二、（三）。法律、行政法规另有规定的除外：行政处罚法（2021）只要求公开具有一定社会影响的决定
penalty_published_within_7_working_days = Deadline(
    cites=LAW.passage("a", says="行政处罚决定信息自决定作出之日起七个工作日内公开，法律、行政法规另有规定的除外"),
    when=PUNISHED,
    unless=~c.socially_significant,
    event=c.published_on, after=c.decided_on, within=working_days(7), discharged=c.overturned_on,
    severity=Severity.ADVICE,
    complying={"penalised": "是", "decided_on": "2024-09-26", "published_on": "2024-10-11"},
    breaching={
        "penalised": "是", "socially_significant": "是", "decided_on": "2024-09-26", "published_on": "2024-10-12",
        "overturned_on": None,
    },
)
# 处罚、许可以外的，读的是行政检查台账；强制另有台账
inspection_published_within_20_working_days = Deadline(
    cites=LAW.passage("b", says="行政检查等其他执法结果自作出之日起二十个工作日内公开"),
    event=i.published_on, after=i.concluded_on, within=working_days(20),
    severity=Severity.ADVICE,
    complying={"concluded_on": "2024-09-12", "published_on": "2024-10-16"},
    breaching={"concluded_on": "2024-09-12", "published_on": "2024-10-17"},
)

# 固定日期不顺延；当日是否在内，转述没有说，不算晚
statistics_published_by_31_january = Deadline(
    cites=LAW.passage("c", says="行政执法机关每年1月31日前在政府网站公开上一年度行政执法统计年报"),
    when=STATISTICS,
    event=a.published_on, by=yearly(1, 31, after=a.period_ended_on),
    severity=Severity.ADVICE,
    complying={"kind": "行政执法统计年报", "period_ended_on": "2025-12-31", "published_on": "2026-01-31"},
    breaching={"kind": "行政执法统计年报", "period_ended_on": "2025-12-31", "published_on": "2026-02-01"},
)
statistics_submitted_by_31_january = Deadline(
    cites=LAW.passage("d", says="行政执法机关每年1月31日前报送上一年度行政执法统计年报"),
    when=STATISTICS,
    event=a.submitted_on, by=yearly(1, 31, after=a.period_ended_on),
    severity=Severity.ADVICE,
    complying={"kind": "行政执法统计年报", "period_ended_on": "2025-12-31", "submitted_on": "2026-01-31"},
    breaching={"kind": "行政执法统计年报", "period_ended_on": "2025-12-31", "submitted_on": "2026-02-01"},
)
