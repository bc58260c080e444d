"""The register of major administrative decisions: one decision per row, its steps in the order of the regulations."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class DecisionMeeting(Coded):
    """In which meeting the draft was discussed. A street or a department has no 常务会议: its own head's meeting counts."""

    EXECUTIVE = "常务会议", "政府常务会议", "主任办公会议", "主任办公会", "乡镇长办公会议", "局长办公会议", "班子会议", "班子会"
    PLENARY = "全体会议", "政府全体会议"
    JOINT = "党政联席会议", "党政联席会"
    PARTY = "党委会议", "党委会", "党工委会议", "党工委会", "党组会议", "党组会"
    SPECIAL = "专题会议", "专题会", "协调会"


@record("重大行政决策事项", "Major administrative decision", key="decision", also=("重大行政决策", "重大决策事项", "决策事项台账"))
class MajorDecision(Record):
    """One decision from its start to its publication. A step has a day, or a 是/否 beside it, or nothing is said of it.

    What it cannot tell: whether opinions were weighed well; what the experts and the assessment said; what was said
    in the meeting; whether the matter had to be on the list at all.
    """

    decision_no: str = field("决策编号", "Decision number", key=True, also=("决策事项编号",))
    title: str | None = field("决策事项名称", "Title", also=("决策事项", "决策名称", "事项名称"), default=None)
    unit: str | None = field("决策承办单位", "Unit in charge", also=("承办单位", "承办科室", "责任科室"), default=None)
    listed_on: date | None = field("列入目录日期", "Put on the list", also=("列入年度目录日期",), event="列入决策事项目录", default=None)
    list_agreed: bool | None = field("目录经同级党委同意", "List agreed by the party committee", detail=True, default=None)
    list_published: bool | None = field("目录已公布", "List published", also=("目录是否公布",), default=None)
    list_published_on: date | None = field(
        "目录公布日期", "List published on", event="公布决策事项目录", denied_by=list_published, default=None
    )
    proposal_studied: bool | None = field("启动前已研究论证", "Proposal studied", also=("决策建议已论证",), detail=True, default=None)
    several_units: bool | None = field("两个以上单位承办", "Several units in charge", detail=True, default=None)
    lead_unit: str | None = field("牵头承办单位", "Lead unit", also=("牵头单位",), detail=True, default=None)
    started_on: date | None = field(
        "启动日期", "Date started", also=("决策启动日期",), event="启动决策程序", blank=Blank.NOT_YET, default=None
    )

    # drafting
    concerns_other_units: bool | None = field("涉及其他单位职责", "Concerns other units", also=("是否涉及其他单位",), default=None)
    units_consulted: bool | None = field("已征求有关单位意见", "Other units consulted", also=("已征求科室部门意见",), default=None)
    units_disagree: bool | None = field("有关单位不能取得一致意见", "Other units disagree", detail=True, default=None)
    disagreement_reported: bool | None = field("已说明争议问题", "Disagreement reported", detail=True, default=None)
    not_public: bool | None = field("依法不予公开", "Lawfully not public", also=("是否依法不予公开",), default=None)
    public_heard: bool | None = field("已听取公众意见", "The public was heard", also=("已履行公众参与程序",), default=None)
    concerns_groups: bool | None = field("涉及特定群体利益", "Concerns particular groups", detail=True, default=None)
    groups_consulted: bool | None = field("已与相关群体沟通协商", "Groups consulted", detail=True, default=None)
    draft_published: bool | None = field("已公布草案及其说明", "Draft and explanation published", detail=True, default=None)
    comment_terms_stated: bool | None = field(
        "已明确提出意见的方式和期限", "Manner and period of comments stated", detail=True, default=None
    )
    comment_from_on: date | None = field(
        "公开征求意见开始日期", "Comments invited from", also=("征求意见开始日期",), event="公开征求意见", default=None
    )
    comment_until_on: date | None = field(
        "公开征求意见截止日期", "Comments invited until", also=("征求意见截止日期",), planned=True,
        event="征求意见截止", not_before=comment_from_on, default=None,
    )
    shortening_explained: bool | None = field("已说明缩短期限的理由", "Shortening explained", default=None)
    hearing_announced: bool | None = field("已公告听证会", "Hearing announced", detail=True, default=None)
    hearing_announced_on: date | None = field(
        "听证会公告日期", "Hearing announced on", event="公告听证会", denied_by=hearing_announced, detail=True, default=None
    )
    hearing_selection: bool | None = field("遴选听证参加人", "Participants selected", detail=True, default=None)
    selection_rules_published: bool | None = field("遴选办法已公布", "Rules of selection published", detail=True, default=None)
    participants_published: bool | None = field(
        "听证参加人名单已公布", "List of participants published", detail=True, default=None
    )
    hearing_papers_on: date | None = field("听证材料送达日期", "Hearing papers delivered", event="送达听证会材料", default=None)
    hearing_held_on: date | None = field(
        "听证会日期", "Hearing held", also=("召开听证会日期",), event="召开听证会", blank=Blank.NOT_YET, default=None
    )
    hearing_public: bool | None = field("听证会公开举行", "Hearing held in public", detail=True, default=None)
    hearing_record_signed: bool | None = field("听证会记录已签字", "Hearing record signed", detail=True, default=None)
    opinions_received: int | None = field(
        "收到意见数", "Opinions received", unit="条", at_least=0, also=("公众意见数",), detail=True, default=None
    )
    opinions_studied: bool | None = field("公众意见已研究论证", "Opinions of the public studied", detail=True, default=None)
    is_technical: bool | None = field("专业性、技术性较强", "Technical", also=("专业性技术性较强",), default=None)
    experts_heard: bool | None = field("已组织专家论证", "Experts heard", also=("已履行专家论证程序",), default=None)
    experts_heard_on: date | None = field("专家论证日期", "Experts heard on", event="专家论证", denied_by=experts_heard, default=None)
    expert_opinion_written: bool | None = field("专家意见为书面", "Expert opinion in writing", detail=True, default=None)
    expert_opinion_signed: bool | None = field("专家意见已署名盖章", "Expert opinion signed", detail=True, default=None)
    experts_interested: bool | None = field("专家与事项有直接利害关系", "Experts interested", detail=True, default=None)
    may_cause_risk: bool | None = field("可能对社会稳定、公共安全造成不利影响", "May cause risk", also=("可能造成不利影响",), default=None)
    risk_assessed: bool | None = field("已组织风险评估", "Risk assessed", also=("已履行风险评估程序",), default=None)
    risk_assessed_on: date | None = field("风险评估日期", "Risk assessed on", event="风险评估", denied_by=risk_assessed, default=None)
    risk_assessed_elsewhere: bool | None = field(
        "已按其他规定评估风险", "Risk assessed under other rules", detail=True, default=None
    )
    risk_departments_heard: bool | None = field(
        "风险评估听取部门意见", "Departments heard on the risk", detail=True, default=None
    )
    risk_report_made: bool | None = field("已形成风险评估报告", "Risk report made", detail=True, default=None)
    risk_report_complete: bool | None = field(
        "报告明确风险点、防范措施和处置预案", "Risk report complete", also=("风险评估报告内容齐全",), detail=True, default=None
    )
    risk_controllable: bool | None = field("风险可控", "Risk controllable", also=("风险是否可控",), default=None)

    # review and discussion
    review_submitted_on: date | None = field(
        "送请合法性审查日期", "Sent for legality review", also=("送审日期",), event="送请合法性审查", default=None
    )
    review_papers_complete: bool | None = field("送审材料齐全", "Papers for the review complete", detail=True, default=None)
    consultation_as_review: bool | None = field(
        "以征求意见代替合法性审查", "Consultation instead of review", detail=True, default=None
    )
    reviewed: bool | None = field("已合法性审查", "Legality reviewed", also=("已履行合法性审查程序",), default=None)
    reviewed_on: date | None = field(
        "合法性审查日期", "Legality reviewed on", also=("审查日期",), event="合法性审查",
        not_before=review_submitted_on, denied_by=reviewed, default=None,
    )
    found_lawful: bool | None = field("审查结论为合法", "Found lawful", also=("审查是否合法",), default=None)
    is_exploratory: bool | None = field("探索性改革事项", "Exploratory reform", also=("是否探索性改革",), default=None)
    legal_risk_stated: bool | None = field("已明示法律风险", "Legal risk stated", detail=True, default=None)
    counsel_took_part: bool | None = field("法律顾问或者公职律师提出意见", "Counsel took part", also=("法律顾问参与",), default=None)
    concerns_market: bool | None = field("涉及市场主体经济活动", "Concerns market entities", detail=True, default=None)
    competition_reported: bool | None = field("报送公平竞争审查情况", "Competition review submitted", detail=True, default=None)
    opinions_reported: bool | None = field("报送公众意见采纳情况", "Public opinions submitted", detail=True, default=None)
    expert_opinions_reported: bool | None = field("报送专家意见采纳情况", "Expert opinions submitted", detail=True, default=None)
    risk_report_submitted: bool | None = field("报送风险评估报告", "Risk report submitted", detail=True, default=None)
    review_opinion_submitted: bool | None = field("报送合法性审查意见", "Review opinion submitted", detail=True, default=None)
    discussed: bool | None = field("已集体讨论", "Discussed", also=("已履行集体讨论程序",), default=None)
    discussed_on: date | None = field("集体讨论日期", "Date of discussion", event="集体讨论", denied_by=discussed, default=None)
    meeting: DecisionMeeting | None = field("集体讨论会议", "Meeting", also=("讨论会议", "会议类型"), detail=True, default=None)
    head_spoke_last: bool | None = field("行政首长最后发表意见", "Head spoke last", detail=True, default=None)
    against_majority: bool | None = field("拟作决定与多数意见不一致", "Against the majority", detail=True, default=None)
    deviation_explained: bool | None = field("已在会上说明理由", "Deviation explained", detail=True, default=None)
    discussion_recorded: bool | None = field("讨论情况如实记录", "Discussion recorded", also=("不同意见已载明",), default=None)
    reported_to_party: bool | None = field("已向同级党委请示报告", "Reported to the party committee", default=None)
    reported_to_party_on: date | None = field(
        "向党委请示报告日期", "Reported to the party committee on", event="向同级党委请示报告",
        denied_by=reported_to_party, default=None,
    )
    needs_congress: bool | None = field("依法须经人大讨论决定或者报告", "Needs the people's congress", detail=True, default=None)
    congress_asked: bool | None = field(
        "已提请人大讨论决定或者报告", "Brought before the people's congress", detail=True, default=None
    )

    # the decision and what follows
    decided_on: date | None = field(
        "决策作出日期", "Date decided", also=("决定日期", "决策日期", "作出决策日期"), event="作出决策",
        blank=Blank.NOT_YET, not_before=started_on, default=None,
    )
    published: bool | None = field("决策已公布", "Published", also=("决策是否公布",), detail=True, default=None)
    published_on: date | None = field(
        "决策公布日期", "Date published", event="公布决策", not_before=decided_on, denied_by=published, default=None
    )
    of_public_concern: bool | None = field("社会公众普遍关心", "Of public concern", detail=True, default=None)
    adoption_explained: bool | None = field("已说明意见采纳情况", "Adoption of opinions explained", detail=True, default=None)
    interpreted: bool | None = field("已宣传解读", "Explained to the public", also=("是否解读",), detail=True, default=None)
    executing_unit: str | None = field("决策执行单位", "Unit that carries it out", also=("执行单位",), detail=True, default=None)
    problem_found: bool | None = field("执行中出现严重影响目标的问题", "Grave problem found", detail=True, default=None)
    problem_reported: bool | None = field("已报告执行中的问题", "Problem reported", detail=True, default=None)
    execution_reported: bool | None = field("已报告执行情况", "Execution reported", detail=True, default=None)
    completed_on: date | None = field(
        "落地日期", "Date carried out", also=("完成日期", "实施完成日期"), event="决策落地",
        blank=Blank.NOT_YET, not_before=(started_on, decided_on), default=None,
    )
    archived: bool | None = field("决策材料已归档", "Papers archived", also=("决策是否归档",), detail=True, default=None)
    evaluated_on: date | None = field(
        "决策后评估日期", "Evaluated on", also=("后评估日期",), event="决策后评估", blank=Blank.NOT_YET, not_before=decided_on,
        detail=True, default=None,
    )
    evaluated_by_others: bool | None = field("委托第三方评估", "Evaluated by a third party", detail=True, default=None)
    evaluator_involved: bool | None = field("评估单位曾承担主要论证评估", "Evaluator was involved before", detail=True, default=None)
    evaluation_public_heard: bool | None = field(
        "后评估听取公众意见", "Public heard in the evaluation", detail=True, default=None
    )
    adjusted_on: date | None = field(
        "重大调整日期", "Date of major adjustment", event="作出重大调整", blank=Blank.NOT_YET, not_before=decided_on,
        detail=True, default=None
    )
    change_procedure: bool | None = field(
        "调整或者终止已履行法定程序", "Procedure followed for the change", detail=True, default=None
    )
    abandoned_on: date | None = field(
        "终止日期", "Date abandoned", event="终止决策", blank=Blank.NOT_YET, not_before=started_on, default=None
    )
