"""The reconsideration register of the organ whose acts are challenged: one application per row."""

# fmt: off
from datetime import date
from decimal import Decimal

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


class ChallengedAct(Coded):
    """What is challenged."""

    PENALTY = "行政处罚", "处罚"
    COERCION = "行政强制", "行政强制措施", "行政强制执行"
    LICENSING = "行政许可", "许可"
    EXPROPRIATION = "征收征用", "行政征收", "征收补偿"
    INFORMATION = "政府信息公开", "信息公开"
    FAILURE_TO_ACT = "不履行法定职责", "行政不作为", "未履行法定职责"
    AGREEMENT = "行政协议", "协议"
    OTHER = "其他行政行为", "其他"


class TerminationCause(Coded):
    """Why the organ ended the examination without a decision (article 41 of the law of 2023)."""

    WITHDRAWN = "撤回申请获准", "准予撤回"
    NO_SUCCESSOR = "无人承受权利", "承受人放弃权利"
    CRIMINAL_MEASURE = "转为刑事强制措施", "采取刑事强制措施"
    SUSPENDED_60_DAYS = "中止满六十日", "中止满60日"


@record("行政复议案件", "Reconsideration case", key="reconsideration", also=("行政复议案件登记表", "复议案件台账"))
class Reconsideration(Record):
    """One application against an act of this organ. Several applications may concern one matter.

    What the reconsideration organ does, a respondent knows from its papers: a blank there says nothing, and only a
    step that opens a question (refused, suspended, investigated) reads a blank as not taken.
    What it cannot tell: why an examination was suspended; whether an application was withdrawn because the organ
    corrected itself, unless someone wrote it down.
    A closed application need not have been decided: it may be mediated, withdrawn, not accepted.
    """

    case_no: str = field("案号", "Case number", key=True, also=("复议案号", "行政复议案号"))
    # applications about one matter share a number; a blank stands alone
    matter_no: str | None = field(
        "事项编号", "Matter number", also=("同一事项编号", "系列案编号"), blank=Blank.NOT_YET, default=None
    )
    applicant: str | None = field("申请人", "Applicant", sensitive=True, default=None)
    matter: str | None = field("申请复议事项", "Matter", also=("复议事项", "复议案由"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办科室", "责任科室"), default=None)

    # the act, as it was made and told
    act_kind: ChallengedAct | None = field("行政行为类型", "Kind of act", also=("被复议行为类型",), detail=True, default=None)
    amount_involved: Decimal | None = field(
        "涉及款额", "Amount involved", also=("案件涉及款额",), unit="元", at_least=0, detail=True, default=None
    )
    made_on_the_spot: bool | None = field("当场作出", "Made on the spot", also=("是否当场作出",), detail=True, default=None)
    by_monitoring_device: bool | None = field(
        "电子技术监控处罚", "Penalty on the record of a monitoring device", also=("是否电子监控处罚",), detail=True, default=None
    )
    warning_or_criticism: bool | None = field(
        "警告或者通报批评", "A warning or a criticism", also=("是否警告、通报批评",), detail=True, default=None
    )
    immovable: bool | None = field("涉及不动产", "About an immovable", also=("因不动产提出",), detail=True, default=None)
    reconsideration_first: bool | None = field(
        "复议前置", "Reconsideration must come first", also=("是否复议前置",), detail=True, default=None
    )
    act_made_on: date | None = field(
        "行政行为作出日期", "Act made", also=("被复议行为作出日期",), event="作出行政行为", detail=True, default=None
    )
    remedies_told: bool | None = field(
        "已告知复议权利、机关和期限", "Told of the right, the organ and the period", also=("是否告知复议权利",), detail=True, default=None
    )
    told_to_reconsider_first: bool | None = field(
        "已告知先申请复议", "Told that reconsideration comes first", also=("是否告知复议前置",), detail=True, default=None
    )
    act_known_on: date | None = field(
        "知道行政行为日期", "Applicant knew of the act", also=("申请人知道行政行为日期", "行政行为送达日期"),
        event="申请人知道行政行为", detail=True, default=None,
    )
    duty_requested_on: date | None = field(
        "申请履职日期", "Performance of the duty requested", also=("收到履职申请日期",),
        event="收到履行职责的申请", detail=True, default=None,
    )
    duty_due_on: date | None = field(
        "履职期限", "Duty due", also=("履职期限届满日期",), event="履职期限届满", planned=True, detail=True, default=None
    )
    urgent: bool | None = field("紧急情况请求保护", "Protection requested in an emergency", detail=True, default=None)

    # the application
    longer_period_by_law: bool | None = field(
        "法律另有更长申请期限", "Longer period by another law", detail=True, default=None
    )
    application_delay_excused: bool | None = field(
        "耽误申请期限有正当理由", "Delay of the application excused", also=("不可抗力耽误申请期限",), detail=True, default=None
    )
    applied_on: date | None = field(
        "申请日期", "Date of application", also=("提出申请日期", "申请复议日期"), event="提出复议申请", detail=True, default=None
    )
    filed_here_on: date | None = field(
        "通过本机关提交申请日期", "Filed through this organ", event="本机关收到复议申请", blank=Blank.NOT_YET, detail=True, default=None
    )
    act_defended: bool | None = field(
        "认为需要维持", "Organ holds that the act stands", also=("认为需要维持处罚决定",), detail=True, default=None
    )
    forwarded_on: date | None = field(
        "转送复议机关日期", "Forwarded to the reconsideration organ", also=("转送日期",), event="转送复议机关",
        blank=Blank.NOT_YET, not_before=filed_here_on, detail=True, default=None,
    )
    fee: Decimal | None = field(
        "复议收费金额", "Fee taken", unit="元", blank=Blank.NOT_YET, at_least=0, detail=True, default=None
    )
    procedure: ReconsiderationProcedure | None = field("审理程序", "Procedure", also=("适用程序",), default=None)
    received_on: date | None = field(
        "收到日期", "Date received", also=("发案日期", "收到申请日期"),
        event="收到复议申请", blank=Blank.NOT_YET, default=None,
    )
    correction_asked: bool | None = field("要求补正", "Correction asked", also=("是否要求补正",), detail=True, default=None)
    correction_notified_on: date | None = field(
        "补正通知日期", "Notice of correction", event="通知申请人补正", blank=Blank.NOT_YET, detail=True, default=None
    )
    correction_notice_received_on: date | None = field(
        "申请人收到补正通知日期", "Notice of correction received", event="申请人收到补正通知", detail=True, default=None
    )
    correction_extended: bool | None = field("延长补正期限", "Correction period extended", detail=True, default=None)
    corrected_on: date | None = field(
        "提交补正材料日期", "Corrected", also=("补正日期",), event="提交补正材料", blank=Blank.NOT_YET,
        not_before=correction_notified_on, detail=True, default=None,
    )
    refused_on: date | None = field(
        "不予受理日期", "Date refused", event="决定不予受理", blank=Blank.NOT_YET, detail=True, default=None
    )
    refusal_reasoned: bool | None = field("不予受理说明理由", "Refusal gives reasons", detail=True, default=None)
    accepted_on: date | None = field(
        "受理日期", "Date accepted", also=("受理时间",), event="受理复议申请",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    simple_agreed: bool | None = field(
        "各方同意适用简易程序", "All parties agree to the simple procedure", detail=True, default=None
    )
    copy_sent_on: date | None = field(
        "发送副本日期", "Copy sent", also=("发送申请书副本日期", "答复通知书日期"), event="发送申请书副本", detail=True, default=None
    )
    copy_received_on: date | None = field(
        "收到申请书副本日期", "Copy of the application received", also=("收到副本日期", "收到答复通知日期"),
        event="收到申请书副本", blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    replied_on: date | None = field(
        "书面答复日期", "Date of reply", also=("答复日期", "提交答复日期"), event="提出书面答复", default=None
    )
    evidence_submitted: bool | None = field(
        "提交证据和依据", "Evidence and basis submitted", also=("是否提交证据",), detail=True, default=None
    )
    third_party_evidence: bool | None = field("第三人提供证据", "Evidence from a third party", detail=True, default=None)
    evidence_self_collected: bool | None = field(
        "复议期间自行收集证据", "Evidence collected by the respondent meanwhile", detail=True, default=None
    )
    supplement_agreed: bool | None = field("同意补充证据", "Supplementary evidence agreed to", detail=True, default=None)
    stay_received_on: date | None = field(
        "收到停止执行通知日期", "Stay of execution received", event="收到停止执行通知", blank=Blank.NOT_YET, detail=True, default=None
    )
    executed_on: date | None = field(
        "执行行政行为日期", "Act executed", event="执行行政行为", blank=Blank.NOT_YET, detail=True, default=None
    )
    opinions_heard: bool | None = field("听取当事人意见", "Parties heard", also=("是否听取意见",), detail=True, default=None)
    party_unavailable: bool | None = field("因当事人原因不能听取", "Party could not be heard", detail=True, default=None)
    major: bool | None = field("重大疑难复杂", "Major, difficult or complex", also=("是否重大疑难复杂",), detail=True, default=None)
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
    extension_approved: bool | None = field("延期经负责人批准", "Extension approved", detail=True, default=None)
    extension_told: bool | None = field("延期告知当事人", "Parties told of the extension", detail=True, default=None)
    suspended_on: date | None = field(
        "中止日期", "Suspended", event="中止审理", blank=Blank.NOT_YET, detail=True, default=None
    )
    suspension_told: bool | None = field("中止告知当事人", "Parties told of the suspension", detail=True, default=None)
    suspended_days: int | None = field(
        "中止天数", "Days suspended", also=("扣除天数",), unit="日", at_least=0, default=None
    )
    decided_on: date | None = field(
        "复议决定日期", "Date of decision", also=("决定日期",), event="作出复议决定",
        blank=Blank.NOT_YET, not_before=(received_on, accepted_on), default=None,
    )
    made_worse: bool | None = field("对申请人更为不利", "Worse for the applicant", detail=True, default=None)
    third_party_opposed: bool | None = field(
        "第三人提出相反请求", "Opposite request of a third party", detail=True, default=None
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("审结日期", "结案时间"), event="结案",
        blank=Blank.NOT_YET, not_before=(received_on, accepted_on, decided_on), default=None,
    )
    outcome: ReconsiderationOutcome | None = field(
        "复议结果", "Outcome", also=("结案方式", "审理结果", "处理结果"), default=None
    )
    termination_cause: TerminationCause | None = field("终止原因", "Cause of termination", detail=True, default=None)
    settlement_written: bool | None = field("提交书面和解协议", "Written settlement submitted", detail=True, default=None)
    withdrawn_against_will: bool | None = field(
        "撤回违背真实意愿", "Withdrawn against the true will", detail=True, default=None
    )
    organ_corrected: bool | None = field(
        "行政机关自行纠错", "Organ corrected itself", also=("是否自行纠错", "行政机关自行纠错后撤回"), detail=True, default=None
    )
    reapplied: bool | None = field("以同一事实和理由再次申请", "Applied again on the same facts", detail=True, default=None)
    mediation_document: bool | None = field(
        "制作调解书", "Mediation document made", also=("是否制作调解书",), detail=True, default=None
    )
    mediation_signed: bool | None = field("调解书签章", "Mediation document signed by all", detail=True, default=None)
    mediation_sealed: bool | None = field("调解书加盖印章", "Mediation document sealed", detail=True, default=None)

    # what follows from the outcome
    applicant_received_on: date | None = field(
        "申请人收到决定书日期", "Decision served on the applicant", event="申请人收到复议文书",
        not_before=decided_on, detail=True, default=None,
    )
    sued_on: date | None = field(
        "申请人起诉日期", "Applicant sued", event="申请人起诉", blank=Blank.NOT_YET, detail=True, default=None
    )
    suit_period_extended: bool | None = field(
        "起诉期限依法扣除或者延长", "Period to sue extended by law", detail=True, default=None
    )
    enforcement_applied_on: date | None = field(
        "申请强制执行日期", "Enforcement by the court applied for", event="申请法院强制执行",
        blank=Blank.NOT_YET, detail=True, default=None,
    )
    decision_received_on: date | None = field(
        "收到复议决定书日期", "Decision received", also=("收到复议文书日期", "收到复议调解书日期"), event="收到复议文书",
        blank=Blank.NOT_YET, not_before=decided_on, detail=True, default=None,
    )
    redo_ordered: bool | None = field("责令重新作出", "Ordered to act anew", also=("是否责令重作",), detail=True, default=None)
    procedure_faulted: bool | None = field(
        "以违反法定程序为由", "Revoked for a fault of procedure", detail=True, default=None
    )
    performance_due_on: date | None = field(
        "履行期限", "Performance due", also=("履行期限届满日期", "重作期限"), planned=True, event="履行期限届满", detail=True, default=None
    )
    delay_justified: bool | None = field("延期履行有正当理由", "Late performance justified", detail=True, default=None)
    performed_on: date | None = field(
        "履行日期", "Performed", also=("履行完毕日期",), event="履行复议文书", blank=Blank.NOT_YET, detail=True, default=None
    )
    redone_on: date | None = field(
        "重新作出日期", "Acted anew", also=("重作日期",), event="重新作出行政行为", blank=Blank.NOT_YET, detail=True, default=None
    )
    same_act_again: bool | None = field(
        "以同一事实和理由作出基本相同行为", "The same act again on the same facts", detail=True, default=None
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
