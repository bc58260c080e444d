"""The register of administrative coercion: one measure, or one enforcement, per row."""

# fmt: off
from datetime import date, datetime
from decimal import Decimal

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.records.penalty_words import ServiceMethod
from fazhi.shapes import Coded


class CoercionKind(Coded):
    """The measures of 行政强制法 9, then the ways to enforce of article 12, then the application to the court.

    Demolition is a kind of its own, since article 44 asks more of it. A building that its owner asks the organ to pull
    down (浙江省违法建筑处置规定 15) is not demolished by force, and does not belong here; what is still being built on
    in spite of an order to stop (article 9) is removed as 其他行政强制措施. Goods that were confiscated, or would perish,
    are not disposed of to enforce anything.
    """

    SEAL = "查封", "查封场所、设施或者财物", "查封场所", "查封设施", "查封财物"
    SEIZE = "扣押", "扣押财物"
    SEAL_AND_SEIZE = "查封、扣押", "查封扣押"
    FREEZE = "冻结", "冻结存款、汇款", "冻结存款"
    RESTRAINT = "限制人身自由", "限制公民人身自由"
    OTHER_MEASURE = "其他行政强制措施", "其他强制措施"
    SURCHARGE = "加处罚款或者滞纳金", "加处罚款", "加收滞纳金", "滞纳金"
    TRANSFER = "划拨", "划拨存款、汇款", "划拨存款"
    AUCTION = "拍卖或者依法处理", "拍卖或者依法处理查封、扣押的场所、设施或者财物", "拍卖", "变卖", "拍卖抵缴罚款"
    RESTORATION = "排除妨碍、恢复原状", "排除妨碍", "恢复原状"
    SUBSTITUTE = ("代履行",)
    DEMOLITION = "强制拆除", "强拆", "拆除违法建筑"
    OTHER_ENFORCEMENT = "其他强制执行方式", "其他强制执行"
    COURT = "申请人民法院强制执行", "申请法院强制执行", "非诉执行", "申请强制执行"


class CourtRuling(Coded):
    """What the court says of an application: it may refuse to accept it, or accept it and refuse to enforce."""

    ALLOWED = "准予执行", "准予强制执行", "裁定执行"
    REFUSED = "不予执行", "不准予执行", "不准予强制执行"
    NOT_ACCEPTED = "不予受理", "不受理"


@record("行政强制事项", "Coercive measure", key="coercion", also=("行政强制登记表", "行政强制台账", "强制措施台账", "强制执行台账"))
class CoerciveMeasure(Record):
    """One measure (查封、扣押 and the like), or one enforcement of a decision. Its kind tells which rules bind.

    What it cannot tell: whether the measure was needed and in proportion, and whether the thing has to do with the
    violation; each thing that was sealed or seized (the list is its own register); whether another law or an
    administrative regulation sets another period for it; whether the decision that is enforced was lawful; at what
    hour of the day something was done, except in an urgent case, and so whether it was night, unless someone wrote it
    down; which of several remedies the party used. Days of testing are those of which the party was told in writing:
    the others do not count.
    """

    case_no: str = field("行政强制编号", "Number", key=True, also=("强制措施编号", "强制执行编号", "行政强制决定书文号"))
    party: str | None = field("当事人", "Party", sensitive=True, also=("被执行人", "行政相对人名称"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办机构", "承办中队", "实施机构"), default=None)
    kind: CoercionKind | None = field("行政强制种类", "Kind of coercion", also=("强制种类", "强制措施种类", "强制执行方式"), default=None)
    urgent: bool | None = field("情况紧急", "Urgent", also=("是否情况紧急", "紧急情况"), default=None)
    party_present: bool | None = field("当事人到场", "Party present", also=("当事人是否到场", "当事人在场"), detail=True, default=None)

    # a measure
    approved_before: bool | None = field(
        "实施前已经批准", "Approved beforehand", also=("是否事前审批", "实施前已报批"), detail=True, default=None
    )
    approved_on: date | None = field(
        "负责人批准日期", "Date of approval", also=("批准日期", "审批日期", "补办批准日期"), event="负责人批准", default=None
    )
    delegated: bool | None = field("委托他人实施", "Delegated", also=("是否委托实施",), detail=True, default=None)
    already_held: bool | None = field(
        "此前已被其他国家机关查封、冻结", "Already sealed or frozen by another organ", detail=True, default=None
    )
    officers: int | None = field("执法人员数", "Officers", also=("执法人员人数", "实施人数"), unit="人", at_least=0, default=None)
    certified_officers: int | None = field(
        "具备资格的执法人员数", "Certified officers", also=("持证执法人员数", "持证人数"), unit="人", at_least=0, default=None
    )
    taken_on: date | None = field(
        "采取强制措施日期", "Measure taken", also=("查封扣押日期", "查封日期", "扣押日期", "冻结日期", "实施强制措施日期"),
        event="采取强制措施", blank=Blank.NOT_YET, default=None,
    )
    taken_at: datetime | None = field(
        "紧急实施时刻", "Urgent measure taken at", also=("当场实施时刻",), event="当场实施强制措施", detail=True, default=None
    )
    reported_at: datetime | None = field(
        "紧急实施报告时刻", "Reported to the responsible officer at", also=("向负责人报告时刻",),
        event="向负责人报告", not_before=taken_at, detail=True, default=None,
    )
    reported_on: date | None = field(
        "紧急实施报告日期", "Reported to the responsible officer on", also=("向负责人报告日期",),
        event="向负责人报告", not_before=taken_on, detail=True, default=None,
    )
    approval_completed: bool | None = field(
        "已补办批准手续", "Approval completed afterwards", also=("是否补办批准手续",), detail=True, default=None
    )
    credentials_shown: bool | None = field(
        "已出示执法身份证件", "Credentials shown", also=("是否出示执法证件", "已出示执法证件"), detail=True, default=None
    )
    party_called: bool | None = field("已通知当事人到场", "Party called", also=("是否通知当事人到场",), detail=True, default=None)
    reasons_told: bool | None = field(
        "已当场告知理由依据和救济途径", "Reasons and remedies told", also=("是否当场告知", "已当场告知理由、依据、权利和救济途径"), detail=True, default=None
    )
    statement_made: bool | None = field(
        "当事人陈述申辩", "The party made a statement", also=("当事人是否陈述申辩",), detail=True, default=None
    )
    statement_heard: bool | None = field("已听取陈述申辩", "Statement heard", also=("是否听取陈述申辩",), detail=True, default=None)
    record_made: bool | None = field("已制作现场笔录", "Site record made", also=("是否制作现场笔录",), detail=True, default=None)
    record_signed: bool | None = field(
        "当事人和执法人员已在笔录签名", "Site record signed", also=("笔录已签名盖章", "现场笔录是否签名"), detail=True, default=None
    )
    refusal_noted: bool | None = field(
        "笔录已注明当事人拒绝签名", "Refusal to sign noted", also=("已注明拒签",), detail=True, default=None
    )
    witness_signed: bool | None = field("见证人和执法人员已在笔录签名", "Witness signed", also=("见证人已签名",), detail=True, default=None)
    family_told: bool | None = field("已通知家属", "Family told", also=("是否通知家属",), detail=True, default=None)
    document_handed_over: bool | None = field(
        "已当场交付决定书", "Decision handed over on the spot", also=("是否当场交付决定书",), detail=True, default=None
    )
    list_handed_over: bool | None = field(
        "已当场交付清单", "List handed over on the spot", also=("是否当场交付清单",), detail=True, default=None
    )
    document_delivered_on: date | None = field(
        "冻结决定书交付日期", "Decision to freeze delivered", also=("冻结决定书送达日期",),
        event="交付冻结决定书", blank=Blank.NOT_YET, not_before=taken_on, default=None,
    )
    bank_notified: bool | None = field("已书面通知金融机构", "Bank notified", also=("已向金融机构交付通知书",), detail=True, default=None)
    goods_tested: bool | None = field(
        "需要检测检验检疫或者技术鉴定", "Goods tested", also=("是否检测鉴定", "送检"), detail=True, default=None
    )
    test_period_told: bool | None = field(
        "检测鉴定期间已书面告知", "Period of testing told", also=("是否告知检测鉴定期间",), detail=True, default=None
    )
    # what was not told in writing does not count: it is zero here
    told_test_days: int | None = field(
        "书面告知的检测鉴定天数", "Days of testing, told in writing", also=("扣除的检测鉴定天数",), unit="日", at_least=0,
        detail=True, default=None
    )
    test_fee: Decimal | None = field(
        "向当事人收取的检测鉴定费", "Charged for testing", unit="元", at_least=0, detail=True, default=None
    )
    keeping_fee: Decimal | None = field(
        "向当事人收取的保管费", "Charged for keeping", unit="元", at_least=0, detail=True, default=None
    )
    extended_on: date | None = field(
        "批准延长日期", "Extension approved", also=("延长查封扣押日期", "延长期限批准日期", "延长冻结日期"),
        event="批准延长期限", not_before=taken_on, default=None,
    )
    extension_told: bool | None = field(
        "已书面告知延长并说明理由", "Extension told with reasons", also=("是否书面告知延长",), detail=True, default=None
    )
    release_due: bool | None = field("出现应当解除的情形", "Due to be released", also=("应当解除",), detail=True, default=None)
    released: bool | None = field("已解除强制措施", "Released", also=("是否解除", "已解除查封扣押", "已解除冻结"), detail=True, default=None)
    returned: bool | None = field(
        "已退还财物或者变卖款", "Property or proceeds returned", also=("是否退还财物", "已退还财物"), detail=True, default=None
    )
    release_notified: bool | None = field(
        "解除冻结已通知金融机构和当事人", "Release notified to bank and party", detail=True, default=None
    )
    # the one or the other ends the period of articles 25 and 32
    ended_on: date | None = field(
        "处理或者解除决定日期", "Decided or released", also=("解除日期", "解除查封扣押日期", "解除冻结日期", "解除强制措施日期"),
        event="作出处理或者解除决定", blank=Blank.NOT_YET, not_before=taken_on, default=None,
    )
    transferred_on: date | None = field(
        "移送司法机关日期", "Transferred to the judicial organs",
        event="移送司法机关", blank=Blank.NOT_YET, not_before=taken_on, detail=True, default=None,
    )
    property_transferred: bool | None = field(
        "财物已一并移送", "Property transferred as well", also=("财物是否一并移送",), detail=True, default=None
    )
    transfer_told: bool | None = field("移送已书面告知当事人", "Party told of the transfer", detail=True, default=None)

    # the decision that is to be enforced
    breaks_planning: bool | None = field(
        "属于国土空间规划违法建筑", "Building against the spatial plan", also=("违反国土空间规划的违法建筑",), detail=True, default=None
    )
    urban: bool | None = field("城镇违法建筑", "Within the urban boundary", also=("是否城镇违法建筑",), detail=True, default=None)
    heard_before_order: bool | None = field(
        "处置决定前已听取当事人意见", "Heard before the decision", also=("已听取违法建筑当事人意见",), detail=True, default=None
    )
    opinion_rejected: bool | None = field("当事人意见未予采纳", "Party's opinion not adopted", detail=True, default=None)
    rejection_explained: bool | None = field("已说明不采纳的理由", "Rejection explained", detail=True, default=None)
    order_complete: bool | None = field("处置决定载明事项齐全", "Decision on the building complete", detail=True, default=None)
    order_served_on: date | None = field(
        "据以执行的行政决定送达日期", "Underlying decision served", also=("行政决定送达日期", "限期拆除决定送达日期"),
        event="送达据以执行的行政决定", blank=Blank.NOT_YET, default=None,
    )
    perform_by_on: date | None = field(
        "行政决定履行期限截止日期", "To be performed by", also=("履行期限届满日", "限期拆除截止日期"),
        planned=True, event="行政决定的履行期限届满", default=None,
    )
    authorised: bool | None = field(
        "具有行政强制执行权", "Has the power to enforce", also=("是否具有强制执行权",), detail=True, default=None
    )
    postponed: bool | None = field(
        "已批准延期或者分期履行", "Performance postponed", also=("暂缓或者分期缴纳",), detail=True, default=None
    )
    challenged: bool | None = field("法定期限内对行政决定申请复议或者起诉", "Challenged in time", also=("是否申请复议或者诉讼",), default=None)
    surcharged_on: date | None = field(
        "开始加处罚款或者滞纳金日期", "Surcharge from", also=("加处罚款起始日期", "加处罚款日期"),
        event="开始加处罚款或者滞纳金", blank=Blank.NOT_YET, default=None,
    )
    surcharge_told: bool | None = field(
        "加处标准已告知", "Rate of the surcharge told", also=("是否告知加处标准",), detail=True, default=None
    )
    principal: Decimal | None = field("金钱给付义务数额", "Principal", also=("应缴金额",), unit="元", at_least=0, default=None)
    surcharge: Decimal | None = field(
        "加处罚款或者滞纳金数额", "Surcharge", also=("加处罚款金额", "滞纳金金额"), unit="元", at_least=0, default=None
    )

    # demand, decision, enforcement
    demanded: bool | None = field("已书面催告", "Demanded in writing", also=("是否催告", "已催告"), detail=True, default=None)
    demanded_on: date | None = field(
        "催告书送达日期", "Demand served", also=("催告日期", "送达催告书日期"), event="送达催告书", denied_by=demanded, default=None
    )
    demand_complete: bool | None = field("催告书载明事项齐全", "Demand complete", detail=True, default=None)
    demand_service: ServiceMethod | None = field("催告书送达方式", "How the demand was served", detail=True, default=None)
    demand_until_on: date | None = field(
        "催告履行截止日期", "To be performed after the demand by", also=("催告期限届满日",),
        planned=True, event="催告的履行期限届满", not_before=demanded_on, detail=True, default=None,
    )
    demand_answered: bool | None = field("当事人对催告提出意见", "The demand was answered", detail=True, default=None)
    answer_reviewed: bool | None = field(
        "催告意见已记录复核", "Answer recorded and reviewed", also=("已复核催告意见",), detail=True, default=None
    )
    hiding_assets: bool | None = field("有转移或者隐匿财物迹象", "Signs of hiding assets", detail=True, default=None)
    immediate: bool | None = field(
        "立即代履行", "Substitute performance at once", also=("立即实施代履行",), detail=True, default=None
    )
    commissioned: bool | None = field(
        "人民政府已责成强制拆除", "Demolition commissioned", also=("是否责成强制拆除",), detail=True, default=None
    )
    commissioned_on: date | None = field(
        "责成强制拆除日期", "Demolition commissioned on", event="责成强制拆除", denied_by=commissioned, detail=True, default=None
    )
    decided_on: date | None = field(
        "强制执行决定日期", "Enforcement decided", also=("代履行决定日期", "强制拆除决定日期"),
        event="作出强制执行决定", blank=Blank.NOT_YET, default=None,
    )
    in_writing: bool | None = field(
        "已制作书面强制执行决定", "Enforcement decided in writing", also=("已制作强制执行决定书",), detail=True, default=None
    )
    document_complete: bool | None = field(
        "强制决定书载明事项齐全", "Decision complete", also=("决定书载明事项齐全",), detail=True, default=None
    )
    decision_served_on: date | None = field(
        "强制执行决定书送达日期", "Enforcement decision served", also=("代履行决定书送达日期",),
        event="送达强制执行决定书", blank=Blank.NOT_YET, not_before=decided_on, default=None,
    )
    decision_service: ServiceMethod | None = field(
        "强制执行决定书送达方式", "How the enforcement decision was served", detail=True, default=None
    )
    direct_service_failed: bool | None = field(
        "拒收或者无法直接送达", "Direct service refused or impossible", also=("当事人拒绝接收或者无法直接送达",), detail=True, default=None
    )
    announced: bool | None = field("已公告限期自行拆除", "Announced", also=("是否公告",), detail=True, default=None)
    announced_on: date | None = field(
        "限期自行拆除公告日期", "Announced on", also=("公告日期", "限期拆除公告日期"), event="公告限期自行拆除", denied_by=announced,
        detail=True, default=None
    )
    demolish_by_on: date | None = field(
        "公告自行拆除截止日期", "To be demolished by", planned=True, event="公告的自行拆除期限届满", not_before=announced_on, default=None
    )
    demolition_announced: bool | None = field("已发布强制拆除公告", "Demolition announced", detail=True, default=None)
    demolition_announced_on: date | None = field(
        "强制拆除公告日期", "Demolition announced on", event="发布强制拆除公告", denied_by=demolition_announced, default=None
    )
    announcement_complete: bool | None = field("强制拆除公告载明事项齐全", "Announcement complete", detail=True, default=None)
    called_in_writing: bool | None = field(
        "强制拆除已书面告知当事人到场", "Called to the demolition in writing", detail=True, default=None
    )
    reminded_on: date | None = field(
        "代履行前催告日期", "Demand before the substitute performance", also=("代履行催告日期",), event="代履行前催告",
        detail=True, default=None
    )
    performed_on: date | None = field(
        "当事人履行完毕日期", "Performed by the party", also=("当事人自行履行日期", "自行拆除日期"),
        event="当事人履行完毕", blank=Blank.NOT_YET, default=None,
    )
    # a suit that was dismissed or withdrawn leaves the decision upheld
    upheld_on: date | None = field(
        "复议诉讼最终维持日期", "Finally upheld", also=("复议诉讼终结维持日期",), event="经复议、诉讼最终维持", default=None
    )
    on_holiday: bool | None = field(
        "在法定节假日实施", "On a statutory holiday", also=("是否法定节假日实施",), detail=True, default=None
    )
    at_night: bool | None = field("在夜间实施", "At night", also=("是否夜间实施",), detail=True, default=None)
    utilities_cut: bool | None = field(
        "对居民停水停电停热停气迫使履行", "Utilities of residents cut", also=("是否对居民停水停电",), detail=True, default=None
    )
    interested_contractor: bool | None = field(
        "代履行人有利害关系", "The contractor has an interest", also=("代履行人是否有利害关系",), detail=True, default=None
    )
    supervised: bool | None = field(
        "行政机关派员到场监督", "Supervised by the organ", also=("是否派员监督",), detail=True, default=None
    )
    execution_signed: bool | None = field(
        "执行文书已签名盖章", "Record of performance signed", also=("执行文书是否签名",), detail=True, default=None
    )
    told_afterwards: bool | None = field(
        "事后已通知当事人", "Party told afterwards", also=("事后是否通知",), detail=True, default=None
    )
    housing_due: bool | None = field(
        "应当纳入住房保障", "Entitled to public housing", also=("拆除后住房困难且有保障资格",), detail=True, default=None
    )
    housing_settled: bool | None = field("已获保障或者落实过渡措施", "Housing settled", detail=True, default=None)
    witnessed: bool | None = field(
        "拆除经公证或者第三方见证", "Demolition witnessed", also=("是否公证或者见证",), detail=True, default=None
    )
    demolition_recorded: bool | None = field(
        "拆除有笔录照片和录音录像", "Demolition recorded", also=("拆除全过程记录",), detail=True, default=None
    )
    goods_left: bool | None = field("财物逾期未搬离", "Goods left behind", detail=True, default=None)
    goods_stored: bool | None = field("财物经见证登记造册存放", "Goods listed and stored", detail=True, default=None)
    pickup_notified: bool | None = field("已通知领取财物", "Party told to fetch the goods", detail=True, default=None)
    enforced_on: date | None = field(
        "强制执行实施日期", "Enforced", also=("强制执行日期", "强制拆除日期", "代履行日期", "划拨日期", "拍卖日期"),
        event="实施强制执行", blank=Blank.NOT_YET, default=None,
    )
    proceeds_paid_in: bool | None = field(
        "款项已上缴国库或者财政专户", "Proceeds paid to the treasury", also=("所得款项是否上缴",), detail=True, default=None
    )

    # the court
    applied_on: date | None = field(
        "申请法院执行日期", "Applied to the court", also=("申请法院强制执行日期", "向法院申请日期"),
        event="申请人民法院强制执行", blank=Blank.NOT_YET, default=None,
    )
    late_with_cause: bool | None = field("逾期申请有正当理由", "Late for good cause", detail=True, default=None)
    application_complete: bool | None = field(
        "申请执行材料齐全", "Application complete", also=("申请材料齐全",), detail=True, default=None
    )
    application_signed: bool | None = field(
        "申请书已签名盖章并注明日期", "Application signed, sealed and dated", detail=True, default=None
    )
    accepted_on: date | None = field(
        "法院受理日期", "Accepted by the court", event="法院受理申请", blank=Blank.NOT_YET, not_before=applied_on, default=None
    )
    ruling: CourtRuling | None = field("法院裁定结果", "Ruling", also=("裁定结果",), default=None)
    ruled_on: date | None = field(
        "法院裁定日期", "Date of the ruling", also=("裁定日期",),
        event="法院作出裁定", blank=Blank.NOT_YET, not_before=(applied_on, accepted_on), default=None,
    )
    ruling_received_on: date | None = field(
        "收到法院裁定日期", "Ruling received", also=("收到裁定日期",),
        event="收到裁定", blank=Blank.NOT_YET, not_before=ruled_on, detail=True, default=None,
    )
    court_review_on: date | None = field(
        "向上一级法院申请复议日期", "Review by the higher court applied for",
        event="向上一级人民法院申请复议", blank=Blank.NOT_YET, not_before=ruled_on, detail=True, default=None,
    )

    # the end
    units_informed: bool | None = field("处置决定及执行已告知有关单位", "Other units informed", detail=True, default=None)
    state_party: bool | None = field(
        "当事人为国家机关、事业单位、国有企业或者国家工作人员", "The party is a state organ or official", detail=True, default=None
    )
    discipline_requested: bool | None = field("已提请给予处分", "Discipline requested", detail=True, default=None)
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("办结日期", "结案时间"),
        event="结案", blank=Blank.NOT_YET, not_before=(taken_on, enforced_on), default=None,
    )
