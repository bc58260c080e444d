"""The litigation register of the organ that is sued: one case in one instance per row."""

# fmt: off
from datetime import date
from decimal import Decimal

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


class ClaimKind(Coded):
    """What the plaintiff asks for. It decides how long there is time to sue."""

    REVOKE = "撤销或者变更", "撤销", "变更", "撤销行政行为"
    PERFORM = "履行法定职责", "履行职责", "不履行法定职责", "不作为"
    PAY = "履行给付义务", "给付"
    DECLARE_UNLAWFUL = ("确认违法",)
    DECLARE_VOID = ("确认无效",)
    COMPENSATE = "赔偿或者补偿", "行政赔偿", "行政补偿"
    AGREEMENT_PERFORMANCE = "履行行政协议", "不履行行政协议"
    AGREEMENT_CHANGE = "不服变更、解除行政协议", "变更解除行政协议"
    AGREEMENT_OTHER = ("其他行政协议争议",)
    PUBLIC_INTEREST = "行政公益诉讼", "公益诉讼"
    OTHER = ("其他",)


class OfficerPost(Coded):
    """Who appeared as the responsible officer: first those whom the provisions of 2020 (2) name, then who cannot."""

    PRINCIPAL = "正职", "正职负责人", "主要负责人"
    DEPUTY = "副职", "副职负责人"
    DEPUTY_LEVEL_IN_CHARGE = "参与分管的副职级别负责人", "副职级负责人"
    OTHER_IN_CHARGE = "其他参与分管的负责人", "参与分管的负责人"
    LOWER_OR_ENTRUSTED = "下级机关或者受委托组织负责人", "下级机关负责人", "受委托组织负责人"
    NOT_IN_CHARGE = "非负责人", "工作人员", "其他人员"


class AbsenceReason(Coded):
    """Why the responsible officer did not appear: the four good causes of the provisions of 2020 (8), or none.

    Or another's appeared: defendants may agree that the officer of one of them does (3).
    """

    FORCE_MAJEURE = ("不可抗力",)
    ACCIDENT = "意外事件", "意外"
    IRREPLACEABLE_DUTY = "需要履行他人不能代替的公务", "他人不能代替的公务"
    OTHER_GOOD_CAUSE = "其他正当事由", "其他正当理由"
    NO_GOOD_CAUSE = "无正当理由", "未说明理由", "理由不成立"
    CO_DEFENDANT = "由共同被告负责人出庭", "共同被告负责人出庭"


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

    What it cannot tell: whether a claim, a piece of evidence or a good cause holds; when a judgment became final,
    unless somebody wrote it down; what happened at each of several hearings; for which of several defendants the
    case was lost.
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
    act_made_on: date | None = field(
        "被诉行为作出日期", "Date of the act", also=("行政行为作出日期", "被诉行政行为日期"), event="作出被诉行为", detail=True, default=None
    )
    concerns_real_estate: bool | None = field(
        "因不动产起诉", "About real estate", also=("是否涉不动产",), detail=True, default=None
    )
    made_on_the_spot: bool | None = field("被诉行为当场作出", "Act made on the spot", detail=True, default=None)
    about_disclosure: bool | None = field("政府信息公开案件", "About disclosure", also=("是否信息公开案件",), detail=True, default=None)
    amount: Decimal | None = field(
        "涉案金额", "Amount at stake", also=("涉案款额", "标的额"), unit="元", at_least=0, detail=True, default=None
    )
    time_to_sue_told: bool | None = field(
        "告知起诉期限", "Time to sue was told", also=("是否告知起诉期限", "已告知起诉期限"), detail=True, default=None
    )
    act_known_on: date | None = field(
        "原告知道行为日期", "Plaintiff knew of the act", also=("知道行政行为内容日期", "行政行为送达日期"), event="原告知道行政行为",
        detail=True, default=None
    )
    default_known_on: date | None = field(
        "原告知道协议未履行日期", "Default known", also=("知道权利受损日期",), event="原告知道协议未履行", detail=True, default=None
    )
    # the second is the last day that another law sets for the performance, if one does
    duty_applied_on: date | None = field(
        "原告申请履职日期", "Performance applied for", also=("收到履职申请日期",), event="收到履行职责的申请", detail=True, default=None
    )
    duty_due_on: date | None = field(
        "履职期限届满日期", "Performance of the duty due", planned=True, event="履行职责期限届满", detail=True, default=None
    )
    duty_performed_on: date | None = field(
        "履职或者答复日期", "Duty performed or answered", also=("履行职责日期", "履职答复日期"), event="履行职责或者作出答复",
        detail=True, default=None
    )
    reconsideration_required: bool | None = field(
        "复议前置", "Reconsideration must come first", also=("是否复议前置",), detail=True, default=None
    )
    reconsidered: bool | None = field(
        "申请过复议", "Reconsideration was applied for", also=("是否经复议", "经过复议"), detail=True, default=None
    )
    reconsideration_received_on: date | None = field(
        "原告收到复议决定日期", "Reconsideration decision received", also=("复议决定送达日期",), event="原告收到复议决定书",
        detail=True, default=None
    )
    reconsideration_expired_on: date | None = field(
        "复议期满未作决定日期", "Reconsideration expired undecided", also=("复议期限届满日期",), event="复议期满未作决定",
        blank=Blank.NOT_YET, detail=True, default=None,
    )
    obstacle_ended_on: date | None = field(
        "起诉障碍消除日期", "Obstacle to suing ended", event="起诉障碍消除", detail=True, default=None
    )
    more_time_asked_on: date | None = field(
        "申请延长起诉期限日期", "More time to sue asked for", event="申请延长起诉期限", blank=Blank.NOT_YET, detail=True, default=None
    )
    delay_excused: bool | None = field(
        "耽误起诉期限有正当事由", "Delay excused", also=("起诉期限扣除或者延长", "起诉期限另有规定"), detail=True, default=None
    )
    claim: ClaimKind | None = field("诉讼请求", "Claim", also=("诉讼请求类型", "诉讼类型"), detail=True, default=None)
    sued_on: date | None = field(
        "起诉日期", "Date sued", also=("提起诉讼日期", "法院收到起诉状日期"), event="提起诉讼", detail=True, default=None
    )
    complaint_corrected: bool | None = field(
        "起诉状经邮寄、补正或者转交", "Complaint posted, corrected or passed on", also=("起诉状经补正",), detail=True, default=None
    )
    simple_agreed: bool | None = field("各方同意简易程序", "All agreed to the simple procedure", detail=True, default=None)
    filed_on: date | None = field(
        "法院立案日期", "Date filed", also=("立案日期",), event="法院立案", blank=Blank.NOT_YET, default=None
    )
    complaint_sent_on: date | None = field(
        "法院发送起诉状副本日期", "Copy of the complaint sent", also=("起诉状副本邮寄日期",),
        event="法院发送起诉状副本", not_before=filed_on, detail=True, default=None,
    )
    received_on: date | None = field(
        "收案日期", "Date received", also=("发案日期", "收到应诉通知日期"), event="收到应诉通知", blank=Blank.NOT_YET, default=None
    )
    complaint_received_on: date | None = field(
        "收到起诉状副本日期", "Copy of the complaint received", also=("起诉状副本送达日期",),
        event="收到起诉状副本", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    deferral_asked_on: date | None = field(
        "申请延期举证日期", "More time for evidence asked for", event="申请延期提供证据", blank=Blank.NOT_YET, detail=True, default=None
    )
    deferral_asked_in_writing: bool | None = field("书面申请延期举证", "Asked in writing", detail=True, default=None)
    evidence_deferred: bool | None = field(
        "准许延期提供证据", "Late evidence allowed", also=("法院准许延期举证",), default=None
    )
    deferral_ended_on: date | None = field(
        "延期举证事由消除日期", "Cause of the deferral ended", event="延期举证的事由消除", detail=True, default=None
    )
    evidence_due_on: date | None = field(
        "举证期限届满日期", "Evidence due", also=("举证期限截止日期",), planned=True, event="举证期限届满", detail=True, default=None
    )
    evidence_submitted_on: date | None = field(
        "提交答辩和证据日期", "Evidence submitted", also=("举证日期", "答辩日期", "提交证据日期"), event="提交证据、依据和答辩状", default=None
    )
    evidence_by_others: bool | None = field(
        "第三人或者共同被告举证", "Evidence by a third party or co-defendant", also=("第三人举证", "共同被告举证"), detail=True, default=None
    )
    self_collected: bool | None = field(
        "诉讼中自行向原告、第三人、证人取证", "Evidence collected during the suit", also=("诉讼中自行取证",), detail=True, default=None
    )
    evidence_added_on: date | None = field(
        "补充证据日期", "Evidence added", event="补充证据", blank=Blank.NOT_YET, detail=True, default=None
    )
    addition_allowed: bool | None = field("法院准许或者要求补充证据", "Addition allowed or ordered", detail=True, default=None)
    production_ordered_on: date | None = field(
        "法院责令提交证据日期", "Evidence ordered", event="法院责令提交证据", blank=Blank.NOT_YET, detail=True, default=None
    )
    production_obeyed: bool | None = field(
        "按责令提交证据或者有正当理由", "Evidence produced or excused", detail=True, default=None
    )
    act_changed_on: date | None = field(
        "改变被诉行为日期", "Act changed", event="改变被诉行为", blank=Blank.NOT_YET, detail=True, default=None
    )
    change_told: bool | None = field(
        "改变行为书面告知法院", "Court told of the change", also=("书面告知法院",), detail=True, default=None
    )
    sensitive_case: bool | None = field(
        "涉重大公共利益、社会关注或者群体性案件", "Major or sensitive case", also=("重大敏感案件",), detail=True, default=None
    )
    officer_called: bool | None = field(
        "法院通知负责人出庭", "Court called the officer", also=("法院通知或者书面建议负责人出庭",), detail=True, default=None
    )
    officer_called_on: date | None = field(
        "收到出庭通知书日期", "Call received", also=("出庭通知书送达日期",), event="收到负责人出庭通知书",
        blank=Blank.NOT_YET, denied_by=officer_called, detail=True, default=None,
    )
    heard_on: date | None = field(
        "开庭日期", "Date heard", also=("庭审日期", "开庭时间"), event="开庭", blank=Blank.NOT_YET, not_before=filed_on, default=None
    )
    officer_appeared: bool | None = field(
        "负责人出庭", "Responsible officer appeared", also=("负责人是否出庭", "行政机关负责人出庭"), default=None
    )
    officer_post: OfficerPost | None = field(
        "出庭负责人职务", "Post of the officer", also=("出庭负责人职级",), detail=True, default=None
    )
    officer_identity_filed: bool | None = field(
        "开庭前提交负责人身份证明", "Officer's identity proved before", also=("负责人身份证明",), detail=True, default=None
    )
    officer_called_again: bool | None = field("法院通知负责人再次出庭", "Officer called again", detail=True, default=None)
    officer_appeared_again: bool | None = field("负责人再次出庭", "Officer appeared again", detail=True, default=None)
    officer_on_settlement: bool | None = field(
        "负责人就化解争议发表意见", "Officer spoke on settling", also=("负责人是否发言", "出庭出声"), detail=True, default=None
    )
    staff_appeared: bool | None = field("工作人员出庭", "Staff appeared", also=("工作人员是否出庭",), default=None)
    lawyer_appeared: bool | None = field("律师出庭", "Lawyer appeared", also=("律师是否出庭",), detail=True, default=None)
    spoke_in_court: bool | None = field(
        "出庭人员陈述答辩", "Those present spoke", also=("出庭人员是否发言",), detail=True, default=None
    )
    left_without_leave: bool | None = field(
        "未经许可中途退庭", "Left without leave", also=("被告中途退庭",), detail=True, default=None
    )
    absence_reason: AbsenceReason | None = field(
        "负责人未出庭理由", "Why the officer did not appear", also=("未出庭理由", "未出庭原因"), default=None
    )
    absence_proved: bool | None = field("未出庭证明盖章或者签字", "Proof of absence sealed or signed", detail=True, default=None)
    suggested_for_absence: bool | None = field(
        "法院就未出庭提出司法建议", "Court suggested for the absence", also=("未出庭司法建议",), detail=True, default=None
    )
    withdrawal_asked_on: date | None = field(
        "原告申请撤诉日期", "Withdrawal asked for", also=("申请撤诉日期",), event="原告申请撤诉", blank=Blank.NOT_YET,
        detail=True, default=None
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
    plaintiff_served_on: date | None = field(
        "原告收到裁判文书日期", "Judgment served on the plaintiff", also=("原告签收裁判文书日期",), event="原告收到裁判文书",
        not_before=judged_on, detail=True, default=None,
    )
    plaintiff_appealed_on: date | None = field(
        "原告上诉日期", "Appealed by the plaintiff", also=("对方上诉日期",), event="原告提起上诉",
        not_before=judged_on, blank=Blank.NOT_YET, detail=True, default=None,
    )
    appeal_copy_received_on: date | None = field(
        "收到上诉状副本日期", "Copy of the appeal received", event="收到上诉状副本", blank=Blank.NOT_YET, detail=True, default=None
    )
    appeal_answered_on: date | None = field(
        "上诉答辩日期", "Appeal answered", also=("提交上诉答辩状日期",), event="提出上诉答辩状",
        not_before=appeal_copy_received_on, detail=True, default=None,
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("审结日期", "结案时间"), event="结案",
        blank=Blank.NOT_YET, not_before=(filed_on, received_on, judged_on), default=None,
    )
    outcome: LitigationOutcome | None = field("裁判结果", "Outcome", also=("结案方式", "审理结果"), default=None)
    effective_on: date | None = field(
        "裁判生效日期", "Judgment effective", also=("判决生效日期",), event="裁判生效", not_before=judged_on, detail=True, default=None
    )
    performance_due_on: date | None = field(
        "裁判履行期限", "Performance of the judgment due", also=("履行期限届满日期",), planned=True,
        event="裁判履行期限届满", detail=True, default=None,
    )
    execution_stayed: bool | None = field(
        "中止执行", "Execution stayed", also=("再审中止执行",), blank=Blank.NOT_YET, detail=True, default=None
    )
    performed_on: date | None = field(
        "履行裁判日期", "Judgment performed", also=("履行判决日期",), event="履行裁判", blank=Blank.NOT_YET,
        not_before=judged_on, detail=True, default=None,
    )
    limitation_interrupted: bool | None = field(
        "时效中止、中断或者有正当理由", "Limitation stopped", also=("时效中止或者中断",), detail=True, default=None
    )
    retrial_asked_on: date | None = field(
        "本机关申请再审日期", "Retrial asked for by this organ", also=("申请再审日期",), event="申请再审",
        blank=Blank.NOT_YET, detail=True, default=None,
    )
    retrial_on_new_grounds: bool | None = field(
        "再审事由为新证据等", "Retrial asked for on new grounds", also=("再审另行起算事由",), detail=True, default=None
    )
    retrial_copy_received_on: date | None = field(
        "收到再审申请书副本日期", "Copy of the retrial application", event="收到再审申请书副本", blank=Blank.NOT_YET,
        detail=True, default=None
    )
    retrial_opinion_on: date | None = field(
        "提交再审书面意见日期", "Opinion on the retrial", also=("再审答辩日期",), event="提交再审书面意见",
        not_before=retrial_copy_received_on, detail=True, default=None,
    )
    revoked_for_procedure: bool | None = field(
        "因违反法定程序撤销", "Revoked for procedure", also=("程序违法撤销",), detail=True, default=None
    )
    remade_on: date | None = field(
        "重新作出行为日期", "Act made again", also=("重作日期",), event="重新作出行政行为", blank=Blank.NOT_YET,
        not_before=judged_on, detail=True, default=None,
    )
    remade_the_same: bool | None = field(
        "以同一事实和理由作出基本相同行为", "The same act again", also=("重作与原行为基本相同",), detail=True, default=None
    )
    suggestion_received_on: date | None = field(
        "收到司法建议日期", "Judicial suggestion received", event="收到司法建议", blank=Blank.NOT_YET, detail=True, default=None
    )
    suggestion_on_document: bool | None = field(
        "司法建议针对规范性文件", "It concerns a normative document", also=("规范性文件司法建议",), detail=True, default=None
    )
    suggestion_answered_on: date | None = field(
        "书面答复司法建议日期", "Suggestion answered", also=("司法建议回复日期",), event="书面答复司法建议",
        blank=Blank.NOT_YET, not_before=suggestion_received_on, detail=True, default=None,
    )
    follow_up: str | None = field("败诉整改措施", "Follow-up of the loss", also=("整改情况", "整改措施"), default=None)
    followed_up_on: date | None = field(
        "败诉整改日期", "Date of the follow-up", also=("整改日期", "整改完成日期"),
        event="落实败诉整改", blank=Blank.NOT_YET, not_before=closed_on, default=None,
    )
