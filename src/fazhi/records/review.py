"""The legality review register: one thing that was sent for review per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class ReviewSubject(Coded):
    """What is reviewed. 行政合同 and 行政协议 are one kind here: registers use both words for the same papers."""

    NORMATIVE_DOCUMENT = "行政规范性文件", "规范性文件"
    MAJOR_DECISION = "重大行政决策", "重大决策"
    MAJOR_ENFORCEMENT = "重大行政执法决定", "重大执法决定"
    GENERAL_ENFORCEMENT = "一般行政执法决定", "一般执法决定"
    CONTRACT = "行政合同", "行政协议", "合同", "协议", "政府合同", "行政机关合同"
    OTHER = "其他", "其他事项", "其他涉法事项"


class ReviewOpinion(Coded):
    """What the reviewer says. Only the last three ask the unit in charge to do something."""

    LAWFUL = "合法", "通过", "同意", "无意见", "审核通过"
    AMEND = "修改后通过", "修改", "建议修改", "应当修改"
    UNLAWFUL = "不合法", "不通过", "不予通过", "审核未通过", "不同意"
    RETURNED = "退回补充", "退回", "补充材料"


class Adoption(Coded):
    """What became of the opinion."""

    FULL = "全部采纳", "采纳", "已采纳"
    PARTLY = ("部分采纳",)
    NONE = "未采纳", "不采纳"
    NOT_ASKED = "无需采纳", "不涉及", "无", "无意见"


@record("合法性审查事项", "Legality review item", key="review", also=("合法性审查登记表", "合法性审查台账", "合法性审核"))
class ReviewItem(Record):
    """One thing under review, through the four stages 提起—审查—反馈—采纳. What asks for no change is closed as well.

    What it cannot tell: whether the review was more than a form; how many opinions one item drew; how long the
    reviewer had before an answer was wanted; whether everything that had to be reviewed was sent.
    """

    item_no: str = field("审查编号", "Review number", key=True, also=("审查号", "合法性审查编号", "受审编号"))
    subject: ReviewSubject | None = field("事项类别", "Subject", also=("审查类别", "审查事项类型", "审查事项类别"), default=None)
    title: str | None = field("事项名称", "Title", also=("审查事项", "审查事项名称", "合同名称", "文件名称"), default=None)
    # the number by which another register knows the thing; a contract has none
    case_no: str | None = field("关联案号", "Number of the case", also=("处罚案号", "关联编号"), default=None)
    # what kind of thing it is, as far as some article asks
    is_agreement: bool | None = field("属于行政协议", "Administrative agreement", also=("是否行政协议",), detail=True, default=None)
    is_exploratory: bool | None = field("探索性改革事项", "Exploratory reform", also=("是否探索性改革",), detail=True, default=None)
    concerns_business: bool | None = field(
        "与市场主体生产经营活动密切相关", "Close to business", also=("与生产经营活动密切相关",), detail=True, default=None
    )
    concerns_market_rights: bool | None = field(
        "涉及市场主体权利义务", "Concerns rights of market entities", also=("是否涉及市场主体",), detail=True, default=None
    )
    is_confidential: bool | None = field("依法需要保密", "Confidential", also=("是否保密",), detail=True, default=None)
    unit: str | None = field("提请科室", "Unit in charge", also=("提起科室", "送审科室", "送审单位", "承办科室"), default=None)
    business_heard: bool | None = field(
        "已听取市场主体、行业协会商会意见", "Business was heard", also=("已听取市场主体意见",), detail=True, default=None
    )
    comments_invited: bool | None = field("已公开征求意见", "Comments invited", also=("是否公开征求意见",), detail=True, default=None)
    comment_from_on: date | None = field(
        "公开征求意见开始日期", "Comments invited from", also=("征求意见开始日期",), event="公开征求意见",
        denied_by=comments_invited, detail=True, default=None,
    )
    comment_until_on: date | None = field(
        "公开征求意见截止日期", "Comments invited until", also=("征求意见截止日期",), planned=True,
        event="征求意见截止", not_before=comment_from_on, detail=True, default=None,
    )
    competition_reviewed: bool | None = field(
        "已公平竞争审查", "Competition reviewed", also=("是否公平竞争审查",), detail=True, default=None
    )
    transition_considered: bool | None = field(
        "已确定是否留出适应调整期", "Transition period considered", also=("是否考虑适应调整期",), detail=True, default=None
    )
    submitted_on: date | None = field(
        "提起日期", "Date submitted", also=("提请日期", "送审日期", "提请审查日期", "送审时间"),
        event="提起合法性审查", blank=Blank.NOT_YET, default=None,
    )
    counsel_took_part: bool | None = field(
        "法律顾问参与", "Counsel took part", also=("律师参与审查", "是否有法律顾问参与"), default=None
    )
    reviewed_on: date | None = field(
        "审查日期", "Date reviewed", also=("审查完成日期", "出具意见日期", "审核日期", "审查时间"),
        event="出具审查意见", blank=Blank.NOT_YET, not_before=submitted_on, default=None,
    )
    opinion: ReviewOpinion | None = field("审查意见", "Opinion", also=("审查结论", "审核意见"), default=None)
    returned_on: date | None = field(
        "反馈日期", "Date returned", also=("意见反馈日期", "反馈时间"),
        event="反馈审查意见", blank=Blank.NOT_YET, not_before=reviewed_on, default=None,
    )
    adoption: Adoption | None = field("采纳情况", "Adoption", also=("意见采纳情况", "是否采纳"), default=None)
    adopted_on: date | None = field(
        "采纳日期", "Date answered", also=("采纳反馈日期", "采纳情况回复日期"),
        event="回复采纳情况", blank=Blank.NOT_YET, not_before=returned_on, default=None,
    )
    reason: str | None = field("未采纳理由", "Why it was not adopted", also=("不采纳理由",), default=None)
    made_on: date | None = field(
        "作出日期", "Date made", also=("签订日期", "印发日期", "作出或者签订日期", "签订时间", "印发时间"),
        event="作出决定或者签订", blank=Blank.NOT_YET, default=None,
    )
    published: bool | None = field("文件已公布", "Published", also=("是否公布",), detail=True, default=None)
    in_force_on: date | None = field(
        "施行日期", "In force from", also=("实施日期",), planned=True, event="施行", detail=True, default=None
    )
    withdrawn_on: date | None = field(
        "撤回日期", "Date withdrawn", also=("撤回审查日期",),
        event="撤回审查申请", blank=Blank.NOT_YET, not_before=submitted_on, default=None,
    )
