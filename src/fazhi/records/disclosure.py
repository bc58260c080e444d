"""The register of requests for government information: one request per row, from its receipt to its reply."""

# fmt: off
from datetime import date
from decimal import Decimal

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class RequestChannel(Coded):
    """How the request came in; it decides which day is the day of receipt."""

    IN_PERSON = "当面提交", "当面", "现场申请", "窗口", "窗口提交"
    ORAL = "口头提出", "口头", "口头申请"
    SIGNED_POST = "邮寄（需签收）", "挂号信", "快递", "邮政特快专递", "EMS", "签收邮寄"
    ORDINARY_POST = "平常信函", "平信", "普通信函"
    INTERNET = "互联网", "互联网渠道", "网络申请", "网上申请", "网站", "电子邮件"
    FAX = ("传真",)


class RequestOutcome(Coded):
    """How the request was answered, in the order of 政府信息公开条例 36 and 37, then what is not processed.

    Registers also use the two coarse words of the yearly statistics, 无法提供 and 不予处理.
    """

    ALREADY_PUBLIC = "已主动公开", "已经主动公开", "告知获取途径"
    DISCLOSED = "予以公开", "公开", "同意公开", "全部公开"
    REFUSED = "不予公开", "不同意公开"
    NOT_EXISTING = "政府信息不存在", "信息不存在", "不存在"
    NOT_OURS = "不属于本机关负责公开", "不属于本行政机关负责公开", "非本机关负责公开", "不属于本机关公开范围"
    REPEATED = "不予重复处理", "重复申请"
    OTHER_LAW = "依照有关法律、行政法规办理", "工商、不动产登记资料"
    PARTLY = "部分公开", "区分处理"
    UNABLE = "无法提供", "需要加工、分析，不予提供", "没有现成信息需要另行制作", "本机关不掌握相关政府信息"
    UNREASONABLE = "申请理由不合理，不予处理", "无正当理由大量反复申请"
    NOT_PROCESSED = ("不予处理",)
    NOT_A_REQUEST = "不作为政府信息公开申请处理", "信访举报投诉类申请"
    ABANDONED = "视为放弃申请", "视为放弃", "逾期不补正", "申请人无正当理由逾期不补正"
    WITHDRAWN = "申请人撤回", "撤回申请"
    OTHER = "其他", "其他处理"


@record("政府信息公开申请", "Request for government information", key="disclosure", also=("依申请公开", "依申请公开台账"))
class InformationRequest(Record):
    """One request, with the one correction, the one extension and the last consultation that it had.

    The date of receipt is the legal one: of a letter without signature, a fax or a message, the day on which both
    sides confirmed it. Of several third parties the register gives the days of the last.

    What it cannot tell: whether what was withheld had to be; whether the search was thorough; how many working days a
    consultation took out of the period; whether an applicant had good cause to correct late.
    """

    request_no: str = field("申请编号", "Request number", key=True, also=("登记编号", "申请登记号", "依申请公开编号"))
    applicant: str | None = field("申请人", "Applicant", sensitive=True, also=("申请人姓名或者名称",), default=None)
    information: str | None = field(
        "申请公开的信息", "Information requested", also=("申请内容", "所需信息名称", "申请公开内容"), default=None
    )
    unit: str | None = field("承办单位", "Unit in charge", also=("承办科室", "责任科室"), default=None)
    channel: RequestChannel | None = field("申请方式", "Channel", also=("提交方式", "申请渠道", "申请途径"), default=None)
    written_by_organ: bool | None = field(
        "已代为填写申请", "Filled in by the organ", also=("代为填写",), detail=True, default=None
    )

    # receipt
    # no 提交日期: of a letter that is the day on which it was posted
    arrived_on: date | None = field(
        "提交或者签收日期", "Handed in or signed for", also=("来件日期", "签收日期", "到达日期"),
        event="提交或者签收申请", detail=True, default=None,
    )
    confirmed_on: date | None = field(
        "与申请人确认日期", "Receipt confirmed on", also=("双方确认日期", "确认日期"), event="与申请人确认收到",
        not_before=arrived_on, detail=True, default=None,
    )
    received_on: date | None = field(
        "收到申请日期", "Date received", also=("收到申请之日", "收到日期", "收到时间"),
        event="收到申请", blank=Blank.NOT_YET, not_before=arrived_on, default=None,
    )
    is_excessive: bool | None = field(
        "数量、频次明显超过合理范围", "Excessive in number", also=("数量频次明显超过合理范围",), detail=True, default=None
    )
    reasons_asked: bool | None = field("已要求申请人说明理由", "Applicant asked for reasons", detail=True, default=None)

    # correction
    is_unclear: bool | None = field("申请内容不明确", "Unclear", also=("是否需要补正", "需要补正"), detail=True, default=None)
    correction_told_on: date | None = field(
        "告知补正日期", "Correction asked on", also=("补正告知日期", "补正通知日期"), event="告知补正",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    correction_notices: int | None = field(
        "告知补正次数", "Notices of correction", also=("补正告知次数",), unit="次", at_least=0, detail=True, default=None
    )
    correction_explained: bool | None = field(
        "补正告知载明事项和期限", "Items and time to correct stated", detail=True, default=None
    )
    correction_due_on: date | None = field(
        "补正期限届满日期", "Correction due on", planned=True, also=("补正截止日期",), event="补正期限届满",
        not_before=correction_told_on, detail=True, default=None,
    )
    corrected_on: date | None = field(
        "收到补正日期", "Correction received", also=("补正日期", "收到补正申请日期"), event="收到补正的申请",
        blank=Blank.NOT_YET, not_before=correction_told_on, default=None,
    )

    # third parties and other organs
    harms_third_party: bool | None = field(
        "公开会损害第三方合法权益", "Harms a third party", also=("涉及第三方合法权益",), detail=True, default=None
    )
    third_party_asked_on: date | None = field(
        "书面征求第三方意见日期", "Third party asked on", also=("征求第三方意见日期", "征求意见书发出日期"),
        event="书面征求第三方意见", blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    third_party_received_on: date | None = field(
        "第三方收到征求意见书日期", "Third party received the letter", also=("征求意见书送达日期",),
        event="第三方收到征求意见书", not_before=third_party_asked_on, detail=True, default=None,
    )
    third_party_replied_on: date | None = field(
        "第三方提出意见日期", "Third party replied on", also=("第三方意见日期", "收到第三方意见日期"),
        event="第三方提出意见", blank=Blank.NOT_YET, not_before=third_party_asked_on, default=None,
    )
    third_party_agreed: bool | None = field(
        "第三方同意公开", "Third party agreed", also=("第三方是否同意公开",), detail=True, default=None
    )
    refusal_reasonable: bool | None = field("第三方理由合理", "Third party's reasons sound", detail=True, default=None)
    public_interest: bool | None = field(
        "不公开可能对公共利益造成重大影响", "Secrecy would harm the public interest", detail=True, default=None
    )
    third_party_told: bool | None = field(
        "已将公开的内容和理由书面告知第三方", "Third party told in writing", also=("已书面告知第三方",), detail=True, default=None
    )
    organ_asked_on: date | None = field(
        "征求其他机关意见日期", "Other organ asked on", event="征求其他机关意见",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    organ_replied_on: date | None = field(
        "其他机关提出意见日期", "Other organ replied on", also=("收到其他机关意见日期",), event="其他机关提出意见",
        blank=Blank.NOT_YET, not_before=organ_asked_on, default=None,
    )

    # more time: told by this organ itself, so that a blank means that it was not
    extension_approved: bool | None = field(
        "延期经机构负责人同意", "Extension approved", also=("延长答复经负责人同意", "是否批准延期"), default=None
    )
    extension_told_on: date | None = field(
        "告知延期日期", "Extension told on", also=("延期告知日期", "延长答复期限告知日期"), event="告知延长答复期限",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    delay_told_on: date | None = field(
        "告知延迟答复日期", "Delay told on", event="告知延迟答复的期限", blank=Blank.NOT_YET, not_before=received_on,
        detail=True, default=None
    )
    delayed_until_on: date | None = field(
        "延迟答复至", "Reply delayed until", planned=True, event="延迟答复期满", not_before=delay_told_on,
        detail=True, default=None
    )

    # the reply
    outcome: RequestOutcome | None = field(
        "答复结果", "Outcome", also=("办理结果", "处理结果", "答复类型"), blank=Blank.NOT_YET, default=None
    )
    access_told: bool | None = field("已告知获取方式和途径", "Told how to get it", also=("已告知获取途径",), detail=True, default=None)
    provided: bool | None = field("已提供政府信息", "Information provided", also=("是否提供政府信息",), detail=True, default=None)
    reasons_given: bool | None = field("已说明理由", "Reasons given", also=("是否说明理由", "答复说明理由"), detail=True, default=None)
    searched: bool | None = field("已检索", "Searched for", also=("是否检索",), detail=True, default=None)
    responsible_organ_known: bool | None = field("能够确定负责公开的机关", "Responsible organ known", detail=True, default=None)
    responsible_organ_told: bool | None = field(
        "已告知负责公开的机关和联系方式", "Responsible organ told", also=("已告知负责公开的机关",), detail=True, default=None
    )
    answered_before: bool | None = field(
        "此前已就相同信息答复该申请人", "Same request answered before", also=("此前已答复",), detail=True, default=None
    )
    is_separable: bool | None = field("能够作区分处理", "Separable", also=("是否能够区分处理",), detail=True, default=None)
    fee: Decimal | None = field("收取费用", "Fee charged", also=("信息处理费", "收费金额"), unit="元", at_least=0, default=None)
    needs_help: bool | None = field("存在阅读困难或者视听障碍", "Needs help to read or hear", detail=True, default=None)
    helped: bool | None = field("已提供必要的帮助", "Helped", detail=True, default=None)
    replied_on: date | None = field(
        "答复日期", "Date of reply", also=("答复申请人日期", "作出答复日期", "答复书日期"), event="答复申请人",
        blank=Blank.NOT_YET, not_before=received_on, default=None,
    )
    withdrawn_on: date | None = field(
        "撤回申请日期", "Date withdrawn", event="撤回申请", blank=Blank.NOT_YET, not_before=received_on, default=None
    )
    closed_on: date | None = field(
        "办结日期", "Date closed", also=("结案日期", "办结时间"), event="办结", blank=Blank.NOT_YET,
        not_before=(received_on, replied_on), default=None,
    )
