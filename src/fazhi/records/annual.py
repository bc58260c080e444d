"""The yearly reports that an office owes: one report about one year per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class AnnualReportKind(Coded):
    """Which report it is."""

    RULE_OF_LAW = "法治政府建设年度报告", "法治政府建设年度工作报告", "法治政府建设情况报告"
    DISCLOSURE = "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开年报"
    ENFORCEMENT_STATISTICS = "行政执法统计年报", "行政执法数据年报", "行政执法统计年度报告"


@record("年度报告", "Annual report", key="annual", also=("年度报告台账", "年度报告登记表", "年报"))
class AnnualReport(Record):
    """One report that is due each year. A report that has not been written yet is a row as well.

    What it cannot tell: whether what it says is true and complete; whether its figures agree with the registers;
    in which of the prescribed forms it is written.
    """

    title: str = field("报告名称", "Title", key=True, also=("报告标题", "年度报告名称"))
    kind: AnnualReportKind | None = field("报告类别", "Kind of report", also=("报告种类", "报告类型"), default=None)
    unit: str | None = field("编制单位", "Unit in charge", also=("报告单位", "编制机关"), default=None)
    # an organ reports on itself; the report of a government is made for it by its office
    of_government: bool | None = field(
        "本级政府的报告", "Report of a government", also=("是否本级政府的报告",), default=None
    )
    period_ended_on: date | None = field(
        "报告期截止日期", "End of the period reported on", also=("报告期末", "报告年度截止日期", "统计截止日期"),
        event="报告年度终了", blank=Blank.NOT_YET, default=None,
    )
    is_secret: bool | None = field("涉及党和国家秘密", "Contains secrets", also=("是否涉密",), default=None)

    # what the report on building a government under law says
    covers_measures: bool | None = field("载明主要举措和成效", "Says what was done", also=("主要举措和成效",), default=None)
    covers_shortcomings: bool | None = field("载明存在的不足和原因", "Says what is lacking, and why", also=("存在的不足和原因",), default=None)
    covers_leaders: bool | None = field(
        "载明主要负责人履行第一责任人职责情况", "Says what the leaders did",
        also=("党政主要负责人履行推进法治建设第一责任人职责情况",), default=None,
    )
    covers_plan: bool | None = field("载明下一年度主要安排", "Says what comes next", also=("下一年度主要安排",), default=None)

    # what the report on the disclosure of information says
    covers_publication: bool | None = field("载明主动公开情况", "Says what was published", also=("主动公开情况",), default=None)
    covers_requests: bool | None = field(
        "载明收到和处理申请情况", "Says what was requested", also=("收到和处理政府信息公开申请情况",), default=None
    )
    covers_disputes: bool | None = field(
        "载明被申请复议和提起诉讼情况", "Says what was disputed", also=("政府信息公开行政复议、行政诉讼情况",), default=None
    )
    covers_problems: bool | None = field("载明主要问题及改进情况", "Says what is to be mended", also=("主要问题及改进情况",), default=None)
    covers_assessment: bool | None = field(
        "载明工作考核、社会评议和责任追究结果", "Says how it was assessed", also=("工作考核、社会评议和责任追究结果",), default=None
    )

    submitted_on: date | None = field(
        "报送日期", "Date submitted", also=("上报日期", "提交日期", "报告日期"), event="报送年度报告",
        blank=Blank.NOT_YET, not_before=period_ended_on, default=None,
    )
    published: bool | None = field("已向社会公开", "Published", also=("是否向社会公开", "是否公开"), default=None)
    published_on: date | None = field(
        "公布日期", "Date published", also=("公开日期", "发布日期"), event="向社会公布年度报告",
        blank=Blank.NOT_YET, not_before=period_ended_on, denied_by=published, default=None,
    )
