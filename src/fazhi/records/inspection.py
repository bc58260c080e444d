"""The register of administrative inspections: one inspection of one target per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record


@record("行政检查", "Administrative inspection", key="inspection", also=("行政检查台账", "行政检查登记表", "检查台账"))
class Inspection(Record):
    """One inspection of one target, from the visit to the publication of its result.

    What it cannot tell: what the officers saw and whether the result is right; how the draw was made; whether the
    target is inspected too often; what became of a violation that was found (the penalty register).
    """

    inspection_no: str = field("检查编号", "Inspection number", key=True, also=("行政检查编号", "检查任务编号"))
    target: str | None = field(
        "被检查对象", "Target", sensitive=True, also=("检查对象", "被检查单位", "检查对象名称"), default=None
    )
    unit: str | None = field("检查单位", "Inspecting unit", also=("检查机关", "实施检查单位"), default=None)
    items: str | None = field("检查事项", "Items inspected", also=("检查内容", "检查事项名称"), default=None)

    # why and how
    daily_inspection: bool | None = field("日常行政检查", "Daily inspection", also=("是否日常检查",), default=None)
    special_field: bool | None = field("特殊行业、重点领域", "Special trade or key field", default=None)
    randomly_drawn: bool | None = field(
        "随机抽取对象和人员", "Target and officers drawn at random", also=("双随机", "是否双随机"), default=None
    )
    several_inspections: bool | None = field("对同一对象实施多项检查", "Several inspections of one target", default=None)
    inspected_together: bool | None = field("多项检查同时一次性开展", "Inspected in one visit", default=None)
    joint_initiated: bool | None = field("发起联合执法", "Initiated joint enforcement", default=None)
    joint_plan_made: bool | None = field("已制定联合执法工作方案", "Plan of joint enforcement made", default=None)

    # the visit and what follows
    inspected_on: date | None = field(
        "检查日期", "Date inspected", also=("检查时间", "实施检查日期"), event="实施检查", blank=Blank.NOT_YET, default=None
    )
    clue_outside_remit: bool | None = field("发现职责以外的违法线索", "Clue outside the remit", default=None)
    clue_handed_over: bool | None = field("职责以外的线索已移交", "That clue handed over", default=None)
    concluded_on: date | None = field(
        "检查结果作出日期", "Inspection concluded", also=("检查结论日期", "出具检查结果日期"), event="作出检查结果",
        blank=Blank.NOT_YET, not_before=inspected_on, default=None,
    )
    published_on: date | None = field(
        "检查结果公开日期", "Result published", also=("抽查结果公开日期", "检查结果公示日期"), event="公开检查结果",
        not_before=concluded_on, default=None,
    )
