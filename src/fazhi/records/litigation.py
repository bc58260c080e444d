"""The litigation register of the organ that is sued: one case in one instance per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class Instance(Coded):
    """At which level the case is heard. Each level is a row of its own."""

    FIRST = "一审", "第一审"
    SECOND = "二审", "第二审"
    RETRIAL = "再审", "审判监督"


class CourtProcedure(Coded):
    """How a court of first instance hears it."""

    ORDINARY = "普通程序", "普通"
    SIMPLE = "简易程序", "简易"


class AbsenceReason(Coded):
    """Why the responsible officer did not appear: the four good causes of the Supreme Court's provisions of 2020 (8), or none."""

    FORCE_MAJEURE = ("不可抗力",)
    ACCIDENT = "意外事件", "意外"
    IRREPLACEABLE_DUTY = "需要履行他人不能代替的公务", "他人不能代替的公务"
    OTHER_GOOD_CAUSE = "其他正当事由", "其他正当理由"
    NO_GOOD_CAUSE = "无正当理由", "未说明理由", "理由不成立"


class LitigationOutcome(Coded):
    """How the instance ended: judgments first, then rulings, then what only a higher court can do."""

    CLAIM_REJECTED = "驳回诉讼请求", "判决驳回诉讼请求"
    REVOKED = "撤销", "判决撤销", "部分撤销", "撤销并责令重作"
    ORDERED_TO_PERFORM = "责令履行", "判决履行", "限期履行"
    ORDERED_TO_PAY = "判决给付", "履行给付义务"
    DECLARED_UNLAWFUL = "确认违法", "判决确认违法"
    DECLARED_VOID = "确认无效", "判决确认无效"
    CHANGED = "变更", "判决变更"
    AGREEMENT_LIABILITY = "判决承担协议责任", "继续履行协议"
    CASE_DISMISSED = "驳回起诉", "裁定驳回起诉"
    NOT_FILED = "不予立案", "裁定不予立案"
    WITHDRAWN = "撤诉", "准许撤诉", "裁定准许撤诉", "按撤诉处理"
    MEDIATED = "调解", "调解书", "调解结案"
    TERMINATED = "终结诉讼", "终结"
    TRANSFERRED = "移送", "移送管辖"
    APPEAL_DISMISSED = "驳回上诉", "维持原判", "驳回上诉，维持原判"
    REVERSED = "改判", "依法改判"
    REMANDED = ("发回重审",)
    OTHER = ("其他",)


@record("行政诉讼案件", "Administrative litigation case", key="litigation", also=("行政诉讼案件登记表", "应诉案件台账"))
class Litigation(Record):
    """One suit against this organ, at one instance. An appeal is a further row with the same matter number.

    What it cannot tell: whether the officer who appeared was entitled to (正职, 副职 or in charge of the matter);
    whether a withdrawal followed a change of the act; whether a judgment has become final (others have
    their own day of service, and their appeal is not recorded here); for which of several defendants the case was lost.
    """

    case_no: str = field("案号", "Case number", key=True, also=("诉讼案号", "法院案号"))
    # suits about one matter share a number; a blank stands alone
    matter_no: str | None = field(
        "事项编号", "Matter number", also=("同一事项编号", "系列案编号"), blank=Blank.NOT_YET, default=None
    )
    plaintiff: str | None = field("原告", "Plaintiff", sensitive=True, also=("上诉人",), default=None)
    cause: str | None = field("案由", "Cause", default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办科室", "应诉科室", "责任科室"), default=None)
    instance: Instance | None = field("审级", "Instance", also=("审理阶段",), default=None)
    procedure: CourtProcedure | None = field("审理程序", "Procedure", also=("适用程序",), default=None)
    filed_on: date | None = field(
        "法院立案日期", "Date filed", also=("立案日期",), event="法院立案", blank=Blank.NOT_YET, default=None
    )
    received_on: date | None = field(
        "收案日期", "Date received", also=("发案日期", "收到应诉通知日期"),
        event="收到应诉通知", blank=Blank.NOT_YET, default=None,
    )
    complaint_received_on: date | None = field(
        "收到起诉状副本日期", "Copy of the complaint received", also=("起诉状副本送达日期",),
        event="收到起诉状副本", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    evidence_deferred: bool | None = field(
        "准许延期提供证据", "Late evidence allowed", also=("法院准许延期举证",), default=None
    )
    evidence_submitted_on: date | None = field(
        "提交答辩和证据日期", "Evidence submitted", also=("举证日期", "答辩日期", "提交证据日期"),
        event="提交证据、依据和答辩状", default=None,
    )
    heard_on: date | None = field(
        "开庭日期", "Date heard", also=("庭审日期", "开庭时间"),
        event="开庭", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    officer_appeared: bool | None = field(
        "负责人出庭", "Responsible officer appeared", also=("负责人是否出庭", "行政机关负责人出庭"), default=None
    )
    staff_appeared: bool | None = field("工作人员出庭", "Staff appeared", also=("工作人员是否出庭",), default=None)
    absence_reason: AbsenceReason | None = field(
        "负责人未出庭理由", "Why the officer did not appear", also=("未出庭理由", "未出庭原因"), default=None
    )
    excluded_days: int | None = field(
        "不计入审限天数", "Days excluded", also=("扣除审限天数", "扣除天数"), unit="日", at_least=0, default=None
    )
    extension_approved: bool | None = field("批准延长审限", "Extension approved", also=("是否延长审限",), default=None)
    judged_on: date | None = field(
        "裁判日期", "Date of judgment", also=("判决日期", "裁判作出日期"),
        event="作出裁判", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    judgment_served_on: date | None = field(
        "收到裁判文书日期", "Judgment served on this organ", also=("裁判文书送达日期", "判决书送达日期", "收到判决日期"),
        event="收到裁判文书", blank=Blank.NOT_YET, not_before=judged_on, default=None,
    )
    appealed_on: date | None = field(
        "本机关上诉日期", "Appealed by this organ", also=("我方上诉日期",), event="提起上诉", blank=Blank.NOT_YET,
        not_before=judged_on, default=None,
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("审结日期", "结案时间"), event="结案",
        blank=Blank.NOT_YET, not_before=(filed_on, received_on, judged_on), default=None,
    )
    outcome: LitigationOutcome | None = field("裁判结果", "Outcome", also=("结案方式", "审理结果"), default=None)
    follow_up: str | None = field("败诉整改措施", "Follow-up of the loss", also=("整改情况", "整改措施"), default=None)
    followed_up_on: date | None = field(
        "败诉整改日期", "Date of the follow-up", also=("整改日期", "整改完成日期"),
        event="落实败诉整改", blank=Blank.NOT_YET, not_before=closed_on, default=None,
    )
