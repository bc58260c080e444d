"""The enforcement register: one administrative penalty case per row."""

# fmt: off
from datetime import date
from decimal import Decimal

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.law import OrganKind
from fazhi.shapes import Coded


class Procedure(Coded):
    """How the case was decided."""

    SUMMARY = "简易程序", "简易", "当场处罚"
    ORDINARY = "普通程序", "一般程序", "普通", "一般"


class PartyKind(Coded):
    """Who is punished. A sole trader is a kind of its own: the statute does not say to which other it belongs."""

    CITIZEN = "自然人", "公民", "个人"
    ORGANISATION = (
        *("法人或者其他组织", "法人或其他组织", "法人及非法人组织", "法人和非法人组织", "法人或非法人组织"),
        *("法人", "其他组织", "非法人组织", "单位", "企业"),
    )
    SOLE_TRADER = "个体工商户", "个体户"


class PenaltyKind(Coded):
    """The kinds of 行政处罚法 9, in its order. A decision with several counts once, under the heaviest."""

    WARNING = ("警告",)
    CRITICISM = ("通报批评",)
    FINE = ("罚款",)
    CONFISCATION = "没收违法所得、没收非法财物", "没收违法所得", "没收非法财物", "没收非法财务", "没收"
    LICENCE_SUSPENDED = "暂扣许可证件", "暂扣许可证", "暂扣执照"
    QUALIFICATION_LOWERED = ("降低资质等级",)
    LICENCE_REVOKED = "吊销许可证件", "吊销许可证", "吊销执照"
    ACTIVITY_RESTRICTED = ("限制开展生产经营活动",)
    BUSINESS_STOPPED = ("责令停产停业",)
    BUSINESS_CLOSED = ("责令关闭",)
    OCCUPATION_RESTRICTED = ("限制从业",)
    DETENTION = ("行政拘留",)
    OTHER = "其他", "其他行政处罚"


class ServiceMethod(Coded):
    """How the decision reached the party (民事诉讼法, service)."""

    DIRECT = "直接送达", "当场送达", "当场交付"
    LEFT = ("留置送达",)
    POST = "邮寄送达", "邮寄"
    ELECTRONIC = "电子送达", "电子方式送达"
    ENTRUSTED = ("委托送达",)
    FORWARDED = ("转交送达",)
    ANNOUNCEMENT = "公告送达", "公告"


@record("行政处罚案件", "Administrative penalty case", key="penalty", also=("行政处罚案件登记表", "处罚案件台账"))
class AdministrativeCase(Record):
    """One case on the enforcement register. Cases closed without penalty stay on it.

    What it cannot tell: whether the facts are proved and the discretion is right; at what hour a step was taken;
    each of several penalties, officers or instalments (their own registers, keyed by the case number); whether a
    sole trader counts as a citizen or as an organisation; whether another law sets another limit for the matter.
    """

    case_no: str = field("案号", "Case number", key=True, also=("立案号", "案件编号"))
    party: str | None = field(
        "当事人", "Party", sensitive=True, also=("行政相对人名称", "当事人名称", "CF_XDR_MC"), default=None
    )
    party_kind: PartyKind | None = field(
        "当事人类别", "Kind of party", also=("行政相对人类别", "当事人类型", "CF_XDR_LB"), default=None
    )
    cause: str | None = field("案由", "Cause", also=("违法行为类型", "CF_WFXW"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办机构", "承办中队", "办案单位"), default=None)
    procedure: Procedure | None = field("适用程序", "Procedure", also=("程序类型", "办案程序"), default=None)
    fast_track: bool | None = field("简案快办", "Fast track", also=("是否简案快办",), default=None)
    officers: int | None = field(
        "执法人员数", "Officers", also=("执法人员人数", "办案人数"), unit="人", at_least=0, default=None
    )
    certified_officers: int | None = field(
        "持证执法人员数", "Certified officers", also=("持证人数",), unit="人", at_least=0, default=None
    )
    is_complex: bool | None = field("情节复杂", "Complex", also=("是否情节复杂",), default=None)
    is_major: bool | None = field("重大违法行为", "Major violation", also=("是否重大违法行为",), default=None)
    endangers_safety: bool | None = field(
        "涉及生命健康或者金融安全且有危害后果", "Harms life, health or financial safety", default=None
    )

    # competence, and who took part (浙江省综合行政执法条例)
    enforcer_kind: OrganKind | None = field(
        "实施机关类别", "Kind of organ", also=("处罚机关类别", "实施主体类别"), default=None
    )
    item_delegated: bool | None = field(
        "事项在公布的赋权清单内", "Item delegated", also=("是否在赋权事项清单内", "属于赋权事项"), default=None
    )
    empowered_by_law: bool | None = field("法律法规直接赋予处罚权", "Empowered by a law itself", default=None)
    entrusted: bool | None = field("受委托实施处罚", "Entrusted", also=("是否受委托处罚",), default=None)
    auxiliaries_as_officers: bool | None = field("以辅助人员充当执法人员", "Auxiliaries acted as officers", default=None)
    auxiliaries_took_part: bool | None = field("辅助人员参与", "Auxiliaries took part", default=None)
    auxiliaries_examined: bool | None = field("辅助人员经培训考试合格", "Auxiliaries passed the examination", default=None)
    auxiliaries_directed: bool | None = field("辅助人员在执法人员指挥监督下", "Auxiliaries under an officer", default=None)
    auxiliaries_only_assisted: bool | None = field("辅助人员只从事配合性工作", "Auxiliaries only assisted", default=None)
    is_major_decision: bool | None = field(
        "重大行政执法决定", "Major enforcement decision", also=("是否重大行政执法决定",), default=None
    )

    # before the decision
    # the end, not the start: a continuing violation becomes stale only from its end
    violation_ended_on: date | None = field(
        "违法行为终了日期", "Violation ended", event="违法行为终了", default=None
    )
    discovered_on: date | None = field(
        "发现日期", "Discovered", also=("违法行为发现日期", "案件发现日期"), event="发现违法行为", default=None
    )
    filed_on: date | None = field(
        "立案日期", "Date filed", also=("立案时间",), event="立案", blank=Blank.NOT_YET, default=None
    )
    proposed_fine: Decimal | None = field("拟罚款金额", "Proposed fine", unit="元", at_least=0, default=None)
    licence_revoked: bool | None = field(
        "拟降低资质等级或者吊销许可证件", "Proposed to revoke a licence", also=("拟吊销许可证件",), default=None
    )
    business_stopped: bool | None = field(
        "拟责令停产停业、责令关闭或者限制从业", "Proposed to stop the business", also=("拟责令停产停业",), default=None
    )
    other_hearing_case: bool | None = field(
        "其他应当告知听证权利的情形", "Another case with a right to a hearing", default=None
    )
    notified: bool | None = field("已事先告知", "Prior notice given", also=("是否事先告知",), default=None)
    notified_on: date | None = field(
        "告知日期", "Date of prior notice", also=("事先告知日期", "处罚告知日期", "告知书送达日期"),
        event="告知拟处罚内容和权利", denied_by=notified, default=None,
    )
    hearing_right_told: bool | None = field(
        "已告知听证权利", "Told of the right to a hearing", also=("是否告知听证权利",), default=None
    )
    hearing_waived: bool | None = field(
        "放弃听证", "Hearing waived", also=("是否放弃听证", "明确放弃听证权利"), default=None
    )
    hearing_requested: bool | None = field("要求听证", "Hearing requested", also=("是否要求听证",), default=None)
    hearing_requested_on: date | None = field(
        "要求听证日期", "Hearing requested on", also=("听证申请日期",), event="要求听证",
        denied_by=hearing_requested, default=None,
    )
    hearing_notified_on: date | None = field(
        "听证通知日期", "Notice of hearing", also=("听证通知书送达日期",), event="通知听证时间地点", default=None
    )
    hearing_held_on: date | None = field(
        "听证日期", "Hearing held", also=("举行听证日期",), event="举行听证", blank=Blank.NOT_YET, default=None
    )
    major_public_interest: bool | None = field("涉及重大公共利益", "Major public interest", default=None)
    concerns_major_rights: bool | None = field("直接关系重大权益", "Concerns major rights", default=None)
    several_legal_relations: bool | None = field(
        "疑难复杂且涉及多个法律关系", "Difficult, several legal relations", also=("涉及多个法律关系",), default=None
    )
    review_required_by_law: bool | None = field(
        "法律法规规定应当法制审核", "Review required by another law", default=None
    )
    reviewed: bool | None = field("已法制审核", "Legally reviewed", also=("是否法制审核",), default=None)
    reviewed_on: date | None = field(
        "法制审核日期", "Date of legal review", also=("法制审核时间",), event="法制审核",
        denied_by=reviewed, default=None,
    )
    discussed_on: date | None = field(
        "集体讨论日期", "Date of collective discussion", also=("集体讨论时间",), event="集体讨论", default=None
    )
    meeting_no: str | None = field("集体讨论会编号", "Number of the meeting", also=("讨论会编号", "会议编号"), default=None)

    # the decision and what follows
    decided_on: date | None = field(
        "处罚决定日期", "Date of decision", also=("决定日期", "作出处罚决定日期", "CF_JDRQ"),
        event="作出处罚决定", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    document_no: str | None = field(
        "决定书文号", "Document number", also=("行政处罚决定书文号", "行政处罚决定文书号", "CF_WSH"),
        blank=Blank.NOT_YET, default=None,
    )
    penalised: bool | None = field("给予处罚", "Penalised", also=("是否给予处罚", "是否处罚"), default=None)
    heaviest_kind: PenaltyKind | None = field(
        "处罚种类", "Heaviest kind of penalty", also=("最重处罚种类", "处罚类别", "CF_CFLB"), default=None
    )
    # blank is no fine: a warning leaves the cell empty. 双公示's CF_NR_FK is no variant: it holds 万元 and does not say so
    fine: Decimal | None = field(
        "罚款金额", "Fine", also=("处罚金额", "罚款数额"), unit="元", at_least=0,
        needs=decided_on, blank=Blank.NOT_YET, default=None,
    )
    party_present: bool | None = field(
        "宣告时当事人在场", "Party present", also=("当事人在场", "当事人是否在场"), default=None
    )
    service_method: ServiceMethod | None = field("送达方式", "Method of service", default=None)
    served_on: date | None = field(
        "送达日期", "Date served", also=("送达时间", "决定书送达日期"),
        event="送达处罚决定书", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    collected_on_the_spot: bool | None = field(
        "当场收缴", "Collected on the spot", also=("是否当场收缴",), default=None
    )
    remote_area: bool | None = field("边远、水上或者交通不便地区", "Remote area", default=None)
    later_collection_impracticable: bool | None = field(
        "不当场收缴事后难以执行", "Later collection impracticable", also=("事后难以执行",), default=None
    )
    deferred_until_on: date | None = field(
        "暂缓或者分期缴纳至", "Payment deferred until", planned=True, also=("延期缴纳至", "延期至"), event="暂缓缴纳期满", default=None
    )
    paid_on: date | None = field(
        "缴款日期", "Date paid", also=("缴纳日期", "罚款缴纳日期", "收缴日期"),
        event="缴纳罚款", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    surcharged_on: date | None = field(
        "加处罚款日期", "Surcharge imposed", event="加处罚款", blank=Blank.NOT_YET, not_before=decided_on, default=None
    )
    days_in_default: int | None = field(
        "逾期天数", "Days in default", also=("逾期缴款天数（不含复议诉讼期间）",), unit="日", at_least=0, default=None
    )
    surcharge: Decimal | None = field("加处罚款金额", "Surcharge", also=("加处罚款",), unit="元", at_least=0, default=None)
    socially_significant: bool | None = field(
        "具有一定社会影响", "Socially significant", also=("是否具有一定社会影响",), default=None
    )
    published_on: date | None = field(
        "公开日期", "Date published", also=("公示日期", "决定公开日期"), event="公开处罚决定",
        not_before=decided_on, default=None,
    )
    overturned_on: date | None = field(
        "决定被变更、撤销或者确认违法无效日期", "Decision overturned", also=("决定被撤销日期",),
        event="处罚决定被依法推翻", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    publication_withdrawn_on: date | None = field(
        "撤回公开日期", "Publication withdrawn", event="撤回处罚决定信息", not_before=published_on, default=None
    )
    upheld_on: date | None = field(
        "复议诉讼最终维持日期", "Finally upheld", event="经复议、诉讼最终维持", not_before=decided_on, default=None
    )
    credit_reported_on: date | None = field(
        "报送不良信用信息日期", "Reported as adverse credit information", also=("报送不良信息日期",),
        event="报送不良信用信息", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    credit_repaired_on: date | None = field(
        "信用修复日期", "Credit repaired", also=("助企信用修复日期",),
        event="完成信用修复", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    repair_answered_on: date | None = field(
        "信用修复申请答复日期", "Application for repair answered", event="答复信用修复申请",
        blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    on_dishonesty_list: bool | None = field(
        "申请修复时在严重失信名单内", "On the list of the seriously dishonest", also=("是否列入严重失信名单",), default=None
    )
    repair_qualified: bool | None = field("符合信用修复规定", "Qualifies for repair", also=("是否符合信用修复规定",), default=None)
    repair_granted: bool | None = field("作出信用修复决定", "Repair granted", also=("准予信用修复",), default=None)
    repair_notified: bool | None = field("信用修复决定已书面通知省级", "Province told of the repair", default=None)
    withdrawn_on: date | None = field(
        "撤销案件日期", "Case withdrawn", also=("撤案日期", "销案日期"),
        event="撤销案件", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("结案时间",), event="结案", blank=Blank.NOT_YET,
        not_before=(filed_on, decided_on), default=None,
    )
    fully_recorded: bool | None = field("全过程记录齐全", "Whole process recorded", also=("是否全过程记录",), default=None)
