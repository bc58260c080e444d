"""The register of major administrative decisions: one decision per row, its steps in the order of the regulations."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record


@record("重大行政决策事项", "Major administrative decision", key="decision", also=("重大行政决策", "重大决策事项", "决策事项台账"))
class MajorDecision(Record):
    """One decision from its start to its publication. A step has a day, or a 是/否 beside it, or nothing is said of it.

    What it cannot tell: whether opinions were weighed; what the experts and the assessment said; who spoke in the
    meeting, and in which order; whether the matter had to be on the list at all.
    """

    decision_no: str = field("决策编号", "Decision number", key=True, also=("决策事项编号",))
    title: str | None = field("决策事项名称", "Title", also=("决策事项", "决策名称", "事项名称"), default=None)
    unit: str | None = field("决策承办单位", "Unit in charge", also=("承办单位", "承办科室", "责任科室"), default=None)
    listed_on: date | None = field("列入目录日期", "Put on the list", also=("列入年度目录日期",), event="列入决策事项目录", default=None)
    list_published: bool | None = field("目录已公布", "List published", also=("目录是否公布",), default=None)
    list_published_on: date | None = field(
        "目录公布日期", "List published on", event="公布决策事项目录", denied_by=list_published, default=None
    )
    started_on: date | None = field(
        "启动日期", "Date started", also=("决策启动日期",), event="启动决策程序", blank=Blank.NOT_YET, default=None
    )

    # drafting
    concerns_other_units: bool | None = field("涉及其他单位职责", "Concerns other units", also=("是否涉及其他单位",), default=None)
    units_consulted: bool | None = field("已征求有关单位意见", "Other units consulted", also=("已征求科室部门意见",), default=None)
    not_public: bool | None = field("依法不予公开", "Lawfully not public", also=("是否依法不予公开",), default=None)
    public_heard: bool | None = field("已听取公众意见", "The public was heard", also=("已履行公众参与程序",), default=None)
    comment_from_on: date | None = field(
        "公开征求意见开始日期", "Comments invited from", also=("征求意见开始日期",), event="公开征求意见", default=None
    )
    comment_until_on: date | None = field(
        "公开征求意见截止日期", "Comments invited until", also=("征求意见截止日期",), planned=True,
        event="征求意见截止", not_before=comment_from_on, default=None,
    )
    shortening_explained: bool | None = field("已说明缩短期限的理由", "Shortening explained", default=None)
    hearing_papers_on: date | None = field("听证材料送达日期", "Hearing papers delivered", event="送达听证会材料", default=None)
    hearing_held_on: date | None = field(
        "听证会日期", "Hearing held", also=("召开听证会日期",), event="召开听证会", blank=Blank.NOT_YET, default=None
    )
    is_technical: bool | None = field("专业性、技术性较强", "Technical", also=("专业性技术性较强",), default=None)
    experts_heard: bool | None = field("已组织专家论证", "Experts heard", also=("已履行专家论证程序",), default=None)
    experts_heard_on: date | None = field("专家论证日期", "Experts heard on", event="专家论证", denied_by=experts_heard, default=None)
    may_cause_risk: bool | None = field("可能对社会稳定、公共安全造成不利影响", "May cause risk", also=("可能造成不利影响",), default=None)
    risk_assessed: bool | None = field("已组织风险评估", "Risk assessed", also=("已履行风险评估程序",), default=None)
    risk_assessed_on: date | None = field("风险评估日期", "Risk assessed on", event="风险评估", denied_by=risk_assessed, default=None)
    risk_controllable: bool | None = field("风险可控", "Risk controllable", also=("风险是否可控",), default=None)

    # review and discussion
    review_submitted_on: date | None = field(
        "送请合法性审查日期", "Sent for legality review", also=("送审日期",), event="送请合法性审查", default=None
    )
    reviewed: bool | None = field("已合法性审查", "Legality reviewed", also=("已履行合法性审查程序",), default=None)
    reviewed_on: date | None = field(
        "合法性审查日期", "Legality reviewed on", also=("审查日期",), event="合法性审查",
        not_before=review_submitted_on, denied_by=reviewed, default=None,
    )
    found_lawful: bool | None = field("审查结论为合法", "Found lawful", also=("审查是否合法",), default=None)
    is_exploratory: bool | None = field("探索性改革事项", "Exploratory reform", also=("是否探索性改革",), default=None)
    counsel_took_part: bool | None = field("法律顾问或者公职律师提出意见", "Counsel took part", also=("法律顾问参与",), default=None)
    discussed: bool | None = field("已集体讨论", "Discussed", also=("已履行集体讨论程序",), default=None)
    discussed_on: date | None = field("集体讨论日期", "Date of discussion", event="集体讨论", denied_by=discussed, default=None)
    discussion_recorded: bool | None = field("讨论情况如实记录", "Discussion recorded", also=("不同意见已载明",), default=None)
    reported_to_party: bool | None = field("已向同级党委请示报告", "Reported to the party committee", default=None)
    reported_to_party_on: date | None = field(
        "向党委请示报告日期", "Reported to the party committee on", event="向同级党委请示报告",
        denied_by=reported_to_party, default=None,
    )

    # the decision and what follows
    decided_on: date | None = field(
        "决策作出日期", "Date decided", also=("决定日期", "决策日期", "作出决策日期"), event="作出决策",
        blank=Blank.NOT_YET, not_before=started_on, default=None,
    )
    published_on: date | None = field("决策公布日期", "Date published", event="公布决策", not_before=decided_on, default=None)
    completed_on: date | None = field(
        "落地日期", "Date carried out", also=("完成日期", "实施完成日期"), event="决策落地",
        blank=Blank.NOT_YET, not_before=(started_on, decided_on), default=None,
    )
    abandoned_on: date | None = field(
        "终止日期", "Date abandoned", event="终止决策", blank=Blank.NOT_YET, not_before=started_on, default=None
    )
