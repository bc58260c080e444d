"""政府信息公开条例 (2019), chapter 5: the yearly report, articles 49 and 50."""

# fmt: off
from fazhi.expr import columns, first_given, yearly
from fazhi.law import OrganKind
from fazhi.laws.information_disclosure_2019 import LAW
from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.rules import Deadline, Requirement, Severity

a = columns(AnnualReport)

DISCLOSURE_REPORT = a.kind == AnnualReportKind.DISCLOSURE
# 公布和报送都登记的，以公布的文本为准
REPORTED = first_given(a.published_on, a.submitted_on)

# 第四十九条第一款。只写县级以上人民政府部门：街道、乡镇依惯例编制，违反只作建议；本级政府的报告依第二款。
# 固定日期不顺延，当日不算晚
submitted_by_31_january = Deadline(
    cites=LAW.article(49, letter="a", says="部门每年1月31日前向本级主管部门提交上一年度信息公开年度报告"),
    when=DISCLOSURE_REPORT,
    unless=a.of_government,
    event=a.submitted_on, by=yearly(1, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={"kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "submitted_on": "2026-01-31"},
    breaching={
        "kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "submitted_on": "2026-02-01",
        "of_government": "否",
    },
)
published_by_31_january = Deadline(
    cites=LAW.article(49, letter="b", says="部门每年1月31日前向社会公布上一年度信息公开年度报告"),
    when=DISCLOSURE_REPORT,
    unless=a.of_government,
    event=a.published_on, by=yearly(1, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={"kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "published_on": "2026-01-31"},
    breaching={
        "kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "published_on": "2026-02-01",
        "of_government": "否",
    },
)
# 第二款。只写县级以上地方人民政府
government_report_published_by_31_march = Deadline(
    cites=LAW.article(49, letter="c", says="县级以上政府的主管部门每年3月31日前公布本级政府的上一年度报告"),
    when=DISCLOSURE_REPORT & a.of_government,
    event=a.published_on, by=yearly(3, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "period_ended_on": "2023-12-31",
        "published_on": "2024-03-31",
    },
    breaching={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "period_ended_on": "2023-12-31",
        "published_on": "2024-04-01",
    },
)

# 第五十条第一款。统一格式由全国主管部门公布，不在此核对；其他需要报告的事项没有可核对的内容
says_what_was_published = Requirement(
    cites=LAW.article(50, letter="a", says="年度报告应当包括主动公开政府信息的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_publication,
    sentence=("应当载明主动公开情况", "it must say what was published"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_publication": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_publication": "否", "published_on": "2026-01-30"},
)
says_what_was_requested = Requirement(
    cites=LAW.article(50, letter="b", says="年度报告应当包括收到和处理政府信息公开申请的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_requests,
    sentence=("应当载明收到和处理申请情况", "it must say what was requested"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_requests": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_requests": "否", "published_on": "2026-01-30"},
)
says_what_was_disputed = Requirement(
    cites=LAW.article(50, letter="c", says="年度报告应当包括因信息公开被申请复议、提起诉讼的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_disputes,
    sentence=("应当载明被申请复议和提起诉讼情况", "it must say what was disputed"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_disputes": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_disputes": "否", "published_on": "2026-01-30"},
)
says_what_is_to_be_mended = Requirement(
    cites=LAW.article(50, letter="d", says="年度报告应当包括信息公开工作的主要问题及改进情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_problems,
    sentence=("应当载明主要问题及改进情况", "it must say what is to be mended"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_problems": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_problems": "否", "published_on": "2026-01-30"},
)
# 各级人民政府的报告，乡镇也在内；部门和街道的报告不必
says_how_it_was_assessed = Requirement(
    cites=LAW.article(50, letter="e", says="各级政府的年度报告还应当包括工作考核、社会评议和责任追究结果"),
    when=DISCLOSURE_REPORT & a.of_government,
    moment=REPORTED,
    that=a.covers_assessment,
    sentence=("应当载明工作考核、社会评议和责任追究结果", "it must say how the work was assessed"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "covers_assessment": "是", "published_on": "2026-03-30",
    },
    breaching={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "covers_assessment": "否", "published_on": "2026-03-30",
    },
)
