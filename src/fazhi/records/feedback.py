"""The register of what enterprises and residents bring to the street: one issue per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record


@record(
    "问题反馈事项", "Issue brought to the organ", key="feedback",
    also=("企业问题台账", "问题反馈台账", "收集问题台账", "走访企业问题清单", "意见反馈台账"),
)
class Feedback(Record):
    """One issue, from the day on which it was collected to the day on which it is solved.

    To answer and to solve are two events: an answer may say that the issue cannot be solved. Such an issue stays open
    here. What it cannot tell: whether who raised it finds it solved; whether it is the organ's to solve.
    """

    issue_no: str = field("问题编号", "Issue number", key=True, also=("反馈编号", "诉求编号"))
    raised_by: str | None = field(
        "反映人", "Raised by", sensitive=True, also=("反映企业", "企业名称", "诉求人"), default=None
    )
    issue: str | None = field("问题内容", "Issue", also=("反映问题", "诉求内容", "需求内容"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办科室", "责任科室", "责任单位"), default=None)
    received_on: date | None = field(
        "收集日期", "Date collected", also=("收到日期", "反映日期", "收集时间"), event="收集问题",
        blank=Blank.NOT_YET, default=None,
    )
    accepted_on: date | None = field(
        "受理日期", "Date accepted", also=("交办日期", "受理时间"), event="受理问题",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    answered_on: date | None = field(
        "答复日期", "Date answered", also=("反馈日期", "回复日期"), event="答复反映人",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    solved_on: date | None = field(
        "解决日期", "Date solved", also=("办结日期", "解决时间"), event="解决问题",
        blank=Blank.NOT_YET, not_before=(received_on, accepted_on), default=None,
    )
