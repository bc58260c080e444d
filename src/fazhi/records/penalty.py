"""The enforcement register: one administrative penalty case per row."""

# fmt: off
from datetime import date
from decimal import Decimal

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.law import OrganKind
from fazhi.records.penalty_words import Capacity, PartyKind, PenaltyKind, Procedure, Recipient, ServiceMethod


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
    enforcer_kind: OrganKind | None = field(
        "实施机关类别", "Kind of organ", also=("处罚机关类别", "实施主体类别"), detail=True, default=None
    )
    item_delegated: bool | None = field(
        "事项在公布的赋权清单内", "Item delegated", also=("是否在赋权事项清单内", "属于赋权事项"), detail=True, default=None
    )
    otherwise_empowered: bool | None = field("处罚权另有依据", "Empowered otherwise", detail=True, default=None)
    entrusted: bool | None = field("受委托实施处罚", "Entrusted", also=("是否受委托处罚",), detail=True, default=None)
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
    # blank is nothing special: only a child or a patient is written down
    capacity: Capacity | None = field(
        "责任能力特殊情形", "Capacity", also=("责任能力",), sensitive=True, blank=Blank.NOT_YET, detail=True, default=None
    )
    is_minor: bool | None = field("违法行为轻微", "Minor violation", also=("是否轻微违法",), detail=True, default=None)
    corrected_in_time: bool | None = field("已及时改正", "Corrected in time", also=("是否及时改正",), detail=True, default=None)
    harmless: bool | None = field("没有造成危害后果", "Without harm", detail=True, default=None)
    first_offence: bool | None = field("初次违法", "First offence", also=("是否初次违法",), detail=True, default=None)
    slightly_harmful: bool | None = field("危害后果轻微", "Slight harm", detail=True, default=None)
    several_norms: bool | None = field("违反多个应当罚款的规定", "Several norms set a fine", detail=True, default=None)
    already_fined: bool | None = field("同一违法行为已另被罚款", "Already fined for the act", detail=True, default=None)
    monitored: bool | None = field("电子技术监控取证", "Electronic monitoring", also=("是否电子监控取证",), detail=True, default=None)
    device_reviewed: bool | None = field("监控设备经法制和技术审核", "Device reviewed", detail=True, default=None)
    device_published: bool | None = field("监控设置地点已公布", "Place of the device published", detail=True, default=None)
    recording_reviewed: bool | None = field("监控记录经审核符合要求", "Recording reviewed and fit", detail=True, default=None)

    # competence, and who took part (浙江省综合行政执法条例)
    auxiliaries_as_officers: bool | None = field(
        "以辅助人员充当执法人员", "Auxiliaries acted as officers", detail=True, default=None
    )
    auxiliaries_took_part: bool | None = field("辅助人员参与", "Auxiliaries took part", detail=True, default=None)
    auxiliaries_examined: bool | None = field(
        "辅助人员经培训考试合格", "Auxiliaries passed the examination", detail=True, default=None
    )
    auxiliaries_directed: bool | None = field(
        "辅助人员在执法人员指挥监督下", "Auxiliaries under an officer", detail=True, default=None
    )
    auxiliaries_only_assisted: bool | None = field(
        "辅助人员只从事配合性工作", "Auxiliaries only assisted", detail=True, default=None
    )
    is_major_decision: bool | None = field(
        "重大行政执法决定", "Major enforcement decision", also=("是否重大行政执法决定",), detail=True, default=None
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
    credentials_shown: bool | None = field(
        "已出示执法证件", "Credentials shown", also=("是否出示执法证件", "已亮证"), detail=True, default=None
    )
    inspected: bool | None = field("进行询问或者检查", "Questioned or inspected", detail=True, default=None)
    inspection_recorded: bool | None = field(
        "已制作询问或者检查笔录", "Questioning or inspection recorded", detail=True, default=None
    )
    recused: bool | None = field("执法人员已回避", "The officer withdrew", detail=True, default=None)
    recusal_requested: bool | None = field("当事人申请回避", "Recusal requested", also=("是否申请回避",), detail=True, default=None)
    recusal_decided_by_head: bool | None = field("回避申请由负责人决定", "Recusal decided by the head", detail=True, default=None)
    preservation_approved: bool | None = field("先行登记保存已批准", "Preservation approved", detail=True, default=None)
    preservation_approved_on: date | None = field(
        "先行登记保存批准日期", "Preservation approved on", event="批准先行登记保存",
        denied_by=preservation_approved, detail=True, default=None,
    )
    preserved_on: date | None = field(
        "先行登记保存日期", "Evidence preserved", also=("登记保存日期",), event="先行登记保存证据",
        blank=Blank.NOT_YET, detail=True, default=None,
    )
    preservation_handled_on: date | None = field(
        "登记保存处理决定日期", "Preserved evidence dealt with", also=("先行登记保存处理日期",),
        event="对先行登记保存的证据作出处理决定", blank=Blank.NOT_YET, not_before=preserved_on, detail=True, default=None,
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
    notice_complete: bool | None = field(
        "告知的内容、事实、理由、依据和权利齐全", "Notice complete", also=("告知事项齐全",), detail=True, default=None
    )
    renotified: bool | None = field("因新的事实重新告知", "Notified again", also=("已重新告知",), detail=True, default=None)
    defence_waived: bool | None = field("明确放弃陈述申辩", "Defence waived", also=("是否放弃陈述申辩",), detail=True, default=None)
    defence_raised: bool | None = field("决定前当事人陈述申辩", "Defence raised", also=("是否陈述申辩",), detail=True, default=None)
    defence_heard: bool | None = field("已听取陈述申辩", "Defence heard", also=("是否听取陈述申辩",), detail=True, default=None)
    defence_reviewed: bool | None = field("已复核陈述申辩", "Defence reviewed", also=("是否复核陈述申辩",), detail=True, default=None)
    defence_reviewed_on: date | None = field(
        "陈述申辩复核日期", "Defence reviewed on", event="复核陈述申辩", denied_by=defence_reviewed, detail=True, default=None
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
    hearing_confidential: bool | None = field("听证涉密依法不公开", "Hearing confidential", detail=True, default=None)
    hearing_public: bool | None = field("听证公开举行", "Hearing in public", also=("是否公开听证",), detail=True, default=None)
    chair_independent: bool | None = field(
        "主持人为非本案调查人员", "Chair did not investigate", also=("听证主持人非本案调查人员",), detail=True, default=None
    )
    hearing_recorded: bool | None = field("已制作听证笔录", "Hearing recorded", also=("有听证笔录",), detail=True, default=None)
    hearing_record_signed: bool | None = field("听证笔录已签章或者注明拒签", "Hearing record signed", detail=True, default=None)
    hearing_fee: Decimal | None = field("向当事人收取的听证费用", "Hearing fee", unit="元", at_least=0, detail=True, default=None)
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
    reviewer_experienced: bool | None = field(
        "审核人员此前已从事法制审核", "Reviewer not new to the work", detail=True, default=None
    )
    reviewer_qualified: bool | None = field(
        "审核人员有法律职业资格", "Reviewer qualified in law", also=("审核人员法律职业资格",), detail=True, default=None
    )
    discussed_on: date | None = field(
        "集体讨论日期", "Date of collective discussion", also=("集体讨论时间",), event="集体讨论", default=None
    )
    meeting_no: str | None = field("集体讨论会编号", "Number of the meeting", also=("讨论会编号", "会议编号"), default=None)
    examined_by_head: bool | None = field("负责人已审查调查结果", "Result examined by the head", detail=True, default=None)
    examined_by_head_on: date | None = field(
        "负责人审批日期", "Result examined on", also=("负责人审查日期",), event="负责人审查调查结果",
        denied_by=examined_by_head, detail=True, default=None,
    )

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
    excused: bool | None = field("违法但依法不予处罚", "Excused by law", also=("依法不予处罚",), detail=True, default=None)
    educated: bool | None = field("已进行教育", "Educated", also=("是否教育",), detail=True, default=None)
    leniency_weighed: bool | None = field("已说明是否首违不罚的理由", "Leniency weighed", detail=True, default=None)
    correction_needless: bool | None = field("已改正或者无需改正", "Nothing left to correct", detail=True, default=None)
    correction_ordered: bool | None = field(
        "已责令改正", "Correction ordered", also=("是否责令改正", "责令改正或者限期改正"), detail=True, default=None
    )
    basis_in_law: bool | None = field("处罚依据是法律、法规或者规章", "Based on a law, regulation or rule", detail=True, default=None)
    discretion_standard_used: bool | None = field("适用裁量基准", "Discretion standard used", detail=True, default=None)
    discretion_standard_published: bool | None = field(
        "裁量基准已公布", "Discretion standard published", detail=True, default=None
    )
    newer_law_lighter: bool | None = field("新规定较轻或者不认为违法", "Newer law is lighter", detail=True, default=None)
    newer_law_applied: bool | None = field("适用违法之后的新规定", "Newer law applied", detail=True, default=None)
    higher_fine_applied: bool | None = field("按罚款数额高的规定处罚", "Higher fine applied", detail=True, default=None)
    based_on_hearing: bool | None = field("根据听证笔录作出决定", "Based on the hearing record", detail=True, default=None)
    document_complete: bool | None = field("决定书应载事项齐全", "Document complete", detail=True, default=None)
    document_sealed: bool | None = field("决定书盖有机关印章", "Document sealed", also=("决定书已盖章",), detail=True, default=None)
    signed_by_officers: bool | None = field("执法人员在决定书上签章", "Signed by the officers", detail=True, default=None)
    collector_stated: bool | None = field(
        "决定书载明代收机构、数额和期限", "Collector stated", also=("决定书载明代收机构",), detail=True, default=None
    )
    surcharge_stated: bool | None = field("决定书明确是否加处罚款", "Surcharge settled in the document", detail=True, default=None)
    # blank is no fine: a warning leaves the cell empty. 双公示's CF_NR_FK is no variant: it holds 万元 and does not say so
    fine: Decimal | None = field(
        "罚款金额", "Fine", also=("处罚金额", "罚款数额"), unit="元", at_least=0,
        needs=decided_on, blank=Blank.NOT_YET, default=None,
    )
    refused_on_the_spot: bool | None = field("当场拒绝签收", "Refused to sign on the spot", detail=True, default=None)
    spot_refusal_noted: bool | None = field("当场拒签已注明", "Refusal noted", detail=True, default=None)
    reported_to_organ: bool | None = field("当场处罚已报机关备案", "Reported to the organ", detail=True, default=None)
    announced_on: date | None = field(
        "宣告日期", "Date announced", event="宣告处罚决定", not_before=decided_on, detail=True, default=None
    )
    party_present: bool | None = field(
        "宣告时当事人在场", "Party present", also=("当事人在场", "当事人是否在场"), default=None
    )
    service_method: ServiceMethod | None = field("送达方式", "Method of service", default=None)
    receipt_signed: bool | None = field(
        "送达回证已签收", "Receipt of service signed", also=("有无送达回证", "是否有送达回证"), detail=True, default=None
    )
    recipient: Recipient | None = field(
        "签收人身份", "Who signed for it", also=("签收人类别", "签收人与当事人关系"), detail=True, default=None
    )
    receipt_refused: bool | None = field(
        "拒绝接收文书", "Receipt refused", also=("是否拒收", "是否拒绝签收"), detail=True, default=None
    )
    left_before_witness: bool | None = field(
        "留置送达有见证或者录像", "Left before a witness or a camera", also=("留置送达是否见证或者录像",), detail=True, default=None
    )
    electronic_agreed: bool | None = field(
        "同意电子送达", "Agreed to electronic service", also=("是否同意电子送达",), detail=True, default=None
    )
    other_service_failed: bool | None = field(
        "下落不明或者其他方式无法送达", "Whereabouts unknown, or other service failed", also=("是否其他方式无法送达",),
        detail=True, default=None
    )
    service_announced_on: date | None = field(
        "送达公告日期", "Service announced", also=("公告送达发出日期", "发出送达公告日期"),
        event="发出送达公告", not_before=decided_on, detail=True, default=None,
    )
    announcement_explained: bool | None = field(
        "案卷记明公告送达原因和经过", "Reasons of the announcement on file", detail=True, default=None
    )
    receipt_on: date | None = field(
        "收件凭证所载日期", "Date on the receipt", also=("签收日期", "回证签收日期", "回执收件日期", "电子送达到达日期"),
        event="受送达人签收或者信息到达", detail=True, default=None,
    )
    e_service_confirmed: bool | None = field("电子送达确认书已签订", "Electronic service agreed", detail=True, default=None)
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
    spot_collection_asked_for: bool | None = field(
        "当事人提出当场缴纳", "Party asked to pay on the spot", detail=True, default=None
    )
    paid_through_bank: bool | None = field("经银行、电子支付或者法院缴纳", "Not paid to the organ", detail=True, default=None)
    official_receipt: bool | None = field(
        "出具财政专用票据", "Official receipt given", also=("财政票据",), detail=True, default=None
    )
    deferral_requested: bool | None = field("当事人申请暂缓或者分期", "Deferral requested", detail=True, default=None)
    deferral_approved: bool | None = field("暂缓或者分期已批准", "Deferral approved", detail=True, default=None)
    deferred_until_on: date | None = field(
        "暂缓或者分期缴纳至", "Payment deferred until", planned=True, also=("延期缴纳至", "延期至"), event="暂缓缴纳期满", default=None
    )
    paid_on: date | None = field(
        "缴款日期", "Date paid", also=("缴纳日期", "罚款缴纳日期", "收缴日期"),
        event="缴纳罚款", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    landed_on: date | None = field(
        "抵岸日期", "Landed", event="抵岸", blank=Blank.NOT_YET, not_before=paid_on, detail=True, default=None
    )
    handed_in_on: date | None = field(
        "罚款交至机关日期", "Handed in to the organ", event="将当场收缴的罚款交至行政机关",
        blank=Blank.NOT_YET, not_before=paid_on, detail=True, default=None,
    )
    banked_on: date | None = field(
        "罚款缴付银行日期", "Paid in at the bank", event="将当场收缴的罚款缴付银行",
        blank=Blank.NOT_YET, not_before=handed_in_on, detail=True, default=None,
    )
    remedy_sought: bool | None = field("申请复议或者提起诉讼", "Remedy sought", detail=True, default=None)
    surcharge_paused: bool | None = field("复议诉讼期间未计加处罚款", "Surcharge paused", detail=True, default=None)
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
    withdrawal_explained: bool | None = field("撤回公开时说明理由", "Withdrawal explained", detail=True, default=None)
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
        blank=Blank.NOT_YET, not_before=decided_on, detail=True, default=None,
    )
    on_dishonesty_list: bool | None = field(
        "申请修复时在严重失信名单内", "On the list of the seriously dishonest", also=("是否列入严重失信名单",), detail=True, default=None
    )
    repair_qualified: bool | None = field(
        "符合信用修复规定", "Qualifies for repair", also=("是否符合信用修复规定",), detail=True, default=None
    )
    repair_granted: bool | None = field("作出信用修复决定", "Repair granted", also=("准予信用修复",), detail=True, default=None)
    repair_notified: bool | None = field("信用修复决定已书面通知省级", "Province told of the repair", detail=True, default=None)
    withdrawn_on: date | None = field(
        "撤销案件日期", "Case withdrawn", also=("撤案日期", "销案日期"),
        event="撤销案件", blank=Blank.NOT_YET, not_before=filed_on, default=None,
    )
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("结案时间",), event="结案", blank=Blank.NOT_YET,
        not_before=(filed_on, decided_on), default=None,
    )
    fully_recorded: bool | None = field(
        "全过程记录齐全", "Whole process recorded", also=("是否全过程记录",), detail=True, default=None
    )
    archived: bool | None = field("已归档", "Archived", also=("是否归档", "案卷已归档"), detail=True, default=None)
