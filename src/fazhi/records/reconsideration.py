"""The reconsideration register of the organ whose acts are challenged: one application per row."""

# fmt: off
from datetime import date

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class ReconsiderationProcedure(Coded):
    """How the application is examined. The law in force until 2023 knew one procedure only."""

    ORDINARY = "普通程序", "普通"
    SIMPLE = "简易程序", "简易"


class ReconsiderationOutcome(Coded):
    """How it ended: the columns of the official return, and 不予受理, 确认无效, which it has no column for."""

    UPHELD = "维持", "决定维持"
    REVOKED = "撤销", "部分撤销", "撤销或者部分撤销"
    CHANGED = "变更", "决定变更"
    DECLARED_UNLAWFUL = "确认违法", "决定确认违法"
    DECLARED_VOID = "确认无效", "决定确认无效"
    ORDERED_TO_PERFORM = "责令履行", "限期履行", "决定履行"
    DISMISSED = "驳回", "驳回申请", "驳回请求", "驳回行政复议申请", "驳回行政复议请求"
    MEDIATED = "调解", "调解结案", "行政复议调解书"
    SETTLED = "和解撤回", "和解", "终止（和解协议）", "和解后撤回申请"
    WITHDRAWN = "撤回申请", "撤回", "终止（撤回申请）"
    TERMINATED = "终止", "其他终止", "终止（其他）"
    NOT_ACCEPTED = "不予受理", "不受理"
    OTHER = ("其他",)


@record("行政复议案件", "Reconsideration case", key="reconsideration", also=("行政复议案件登记表", "复议案件台账"))
class Reconsideration(Record):
    """One application against an act of this organ. Several applications may concern one matter.

    What it cannot tell: when the applicant learned of the act; when the reconsideration organ sent its papers (the
    register has the day they came in); why an examination was suspended; whether an adverse withdrawal followed a
    change of the act. A closed application need not have been decided: it may be mediated, withdrawn, not accepted.
    """

    case_no: str = field("案号", "Case number", key=True, also=("复议案号", "行政复议案号"))
    # applications about one matter share a number; a blank stands alone
    matter_no: str | None = field(
        "事项编号", "Matter number", also=("同一事项编号", "系列案编号"), blank=Blank.NOT_YET, default=None
    )
    applicant: str | None = field("申请人", "Applicant", sensitive=True, default=None)
    matter: str | None = field("申请复议事项", "Matter", also=("复议事项", "复议案由"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办科室", "责任科室"), default=None)
    procedure: ReconsiderationProcedure | None = field("审理程序", "Procedure", also=("适用程序",), default=None)
    received_on: date | None = field(
        "收到日期", "Date received", also=("发案日期", "收到申请日期"),
        event="收到复议申请", blank=Blank.NOT_YET, default=None,
    )
    accepted_on: date | None = field(
        "受理日期", "Date accepted", also=("受理时间",), event="受理复议申请",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    copy_received_on: date | None = field(
        "收到申请书副本日期", "Copy of the application received", also=("收到副本日期", "收到答复通知日期"),
        event="收到申请书副本", blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    replied_on: date | None = field(
        "书面答复日期", "Date of reply", also=("答复日期", "提交答复日期"), event="提出书面答复", default=None
    )
    hearing_notified_on: date | None = field(
        "听证通知日期", "Notice of hearing", also=("收到听证通知日期",), event="通知听证", default=None
    )
    heard_on: date | None = field(
        "听证日期", "Hearing held", also=("举行听证日期",), event="举行听证", blank=Blank.NOT_YET, default=None
    )
    officer_attended: bool | None = field(
        "负责人参加听证", "Responsible officer attended", also=("负责人是否参加听证",), default=None
    )
    absence_explained: bool | None = field(
        "说明理由并委托工作人员参加", "Absence explained and staff delegated", default=None
    )
    extended_on: date | None = field(
        "延长期限日期", "Extended on", also=("批准延期日期", "延期日期"), event="批准延长审理期限", default=None
    )
    suspended_days: int | None = field(
        "中止天数", "Days suspended", also=("扣除天数",), unit="日", at_least=0, default=None
    )
    decided_on: date | None = field(
        "复议决定日期", "Date of decision", also=("决定日期",), event="作出复议决定",
        blank=Blank.NOT_YET, not_before=(received_on, accepted_on), default=None,
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("审结日期", "结案时间"), event="结案",
        blank=Blank.NOT_YET, not_before=(received_on, accepted_on, decided_on), default=None,
    )
    outcome: ReconsiderationOutcome | None = field(
        "复议结果", "Outcome", also=("结案方式", "审理结果", "处理结果"), default=None
    )
    opinion_letter_received_on: date | None = field(
        "收到复议意见书日期", "Opinion letter received", event="收到行政复议意见书", blank=Blank.NOT_YET, default=None
    )
    correction_reported_on: date | None = field(
        "报送纠正情况日期", "Correction reported", event="报送纠正情况",
        not_before=opinion_letter_received_on, default=None,
    )
    follow_up: str | None = field("纠错整改措施", "Follow-up of the correction", also=("整改情况", "整改措施"), default=None)
    followed_up_on: date | None = field(
        "纠错整改日期", "Date of the follow-up", also=("整改日期", "整改完成日期"),
        event="落实纠错整改", blank=Blank.NOT_YET, not_before=closed_on, default=None,
    )
