"""The registers of people's mediation: one dispute per row, one committee per row."""

# fmt: off
from datetime import date
from decimal import Decimal

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class DisputeKind(Coded):
    """What people quarrel about, in the words that registers of mediation use."""

    FAMILY = "婚姻家庭纠纷", "婚姻家庭", "家庭纠纷", "婚姻家庭继承纠纷"
    NEIGHBOURS = "邻里纠纷", "邻里"
    HOUSING = "房屋宅基地纠纷", "房屋纠纷", "宅基地纠纷"
    LAND = "山林土地纠纷", "山林土地"
    PROPERTY_SERVICE = "物业纠纷", "物业"
    CONTRACT = "合同纠纷", "合同"
    BUSINESS = "生产经营纠纷", "生产经营"
    CONSUMER = "消费纠纷", "消费"
    LABOUR = "劳动争议纠纷", "劳动争议", "劳动纠纷", "劳资纠纷", "拖欠农民工工资纠纷"
    DAMAGE = "损害赔偿纠纷", "损害赔偿", "人身损害", "赔偿纠纷"
    TRAFFIC = "道路交通事故纠纷", "交通事故纠纷", "交通事故"
    MEDICAL = "医疗纠纷", "医疗", "医患纠纷"
    DEMOLITION = "征地拆迁纠纷", "征地拆迁", "拆迁纠纷"
    ENVIRONMENT = "环境污染纠纷", "环境污染", "环境保护纠纷"
    VILLAGE = "村务管理纠纷", "村务管理"
    OTHER = "其他纠纷", "其他"


class CaseSource(Coded):
    """How a dispute came to the committee. A party that police or a court told to apply is an applicant."""

    APPLIED = "当事人申请", "申请调解", "依申请调解"
    ON_ITS_OWN = "主动调解", "依职权调解"
    ENTRUSTED = "国家机关委托", "委托调解", "委托移送", "法院委托", "公安委托"


class MediationOutcome(Coded):
    """How a mediation ended."""

    AGREED = "达成协议", "调解成功", "成功"
    NOT_AGREED = "调解不成", "未达成协议", "失败", "调解失败", "调解不成功"
    REFUSED = "当事人拒绝调解", "拒绝调解"
    WITHDRAWN = "当事人要求终止", "撤回申请", "撤回"


class AgreementForm(Coded):
    """In which form an agreement was made."""

    WRITTEN = "书面协议", "书面", "调解协议书", "人民调解协议书"
    ORAL = "口头协议", "口头"
    PERFORMED = "即时履行", "当场履行"


class ConfirmationEnd(Coded):
    """How an application for judicial confirmation ended, where the court did not confirm the agreement."""

    NOT_ACCEPTED = "不予受理", "不受理"
    REFUSED = "驳回申请", "裁定驳回", "驳回"
    WITHDRAWN = "撤回申请", "撤回"


class CommitteeLevel(Coded):
    """Where a committee stands. Only the first two are set up by residents or a workforce under the statute itself."""

    COMMUNITY = "社区级", "社区", "村居级", "村", "居委会", "村委会", "村（居）", "村（社区）"
    ENTERPRISE = "企事业单位", "企业", "事业单位"
    STREET = "街道级", "街道", "乡镇级", "乡镇", "乡镇（街道）"
    TRADE = "行业性专业性", "行业性、专业性", "行业性", "专业性", "行业专业"


@record("人民调解案件", "Mediation case", key="mediation", also=("人民调解案件登记表", "调解案件台账", "人民调解台账"))
class MediationCase(Record):
    """One dispute before a mediation committee, whether or not it ended in an agreement.

    What it cannot tell: whether the parties came of their own will; each signature (the register has the last day of
    them); whether a dispute was one between people, or one with the street itself, unless someone wrote it down.
    """

    case_no: str = field("调解编号", "Case number", key=True, also=("调解案号", "卷宗编号"))
    committee: str | None = field("调解委员会", "Committee", also=("调委会", "人民调解委员会", "受理单位"), default=None)
    parties: str | None = field("当事人", "Parties", sensitive=True, also=("纠纷当事人",), default=None)
    source: CaseSource | None = field("纠纷来源", "How it came", also=("案件来源", "受理方式"), detail=True, default=None)
    dispute: DisputeKind | None = field("纠纷类型", "Kind of dispute", also=("纠纷类别",), default=None)
    is_civil: bool | None = field("属于民间纠纷", "Between private parties", also=("是否民间纠纷",), default=None)
    reserved_by_law: bool | None = field(
        "由专门机关管辖或者禁止调解", "Not open to mediation", also=("是否不得调解",), detail=True, default=None
    )
    is_difficult: bool | None = field(
        "重大、复杂、疑难纠纷", "Major, complex or difficult", also=("疑难复杂纠纷", "是否重大疑难复杂"), detail=True, default=None
    )
    amount: Decimal | None = field(
        "涉及金额", "Amount in dispute", also=("协议涉及金额", "涉案金额"), unit="元", at_least=0, default=None
    )
    fee: Decimal | None = field("收取费用", "Fee charged", also=("调解收费",), unit="元", at_least=0, default=None)
    accepted_on: date | None = field(
        "受理日期", "Date accepted", also=("受理时间", "登记日期"), event="受理纠纷", blank=Blank.NOT_YET, default=None
    )
    may_escalate: bool | None = field("有激化可能", "May escalate", also=("是否可能激化",), detail=True, default=None)
    precautions_taken: bool | None = field(
        "已采取预防措施", "Precautions taken", also=("是否采取预防措施",), detail=True, default=None
    )
    may_become_offence: bool | None = field(
        "可能引起治安或者刑事案件", "May become an offence", also=("是否可能引起治安刑事案件",), detail=True, default=None
    )
    offence_reported: bool | None = field(
        "已报告公安机关或者有关部门", "Reported to the police or others", also=("是否报告公安机关",), detail=True, default=None
    )
    others_invited: bool | None = field("邀请他人参与", "Others invited", also=("是否邀请他人参与",), detail=True, default=None)
    invitation_agreed: bool | None = field(
        "邀请已征得当事人同意", "Parties agreed to the invitation", also=("邀请是否征得同意",), detail=True, default=None
    )
    refused_on: date | None = field(
        "明确拒绝调解日期", "Mediation refused on", also=("拒绝调解日期",),
        event="当事人明确拒绝调解", blank=Blank.NOT_YET, default=None,
    )
    mediated_on: date | None = field(
        "最后一次调解日期", "Last session", also=("调解日期", "调解时间"), event="进行调解", not_before=accepted_on, default=None
    )
    session_recorded: bool | None = field(
        "已记录调解情况", "Sessions recorded", also=("是否制作调解记录", "有无调解笔录"), detail=True, default=None
    )
    extension_asked: bool | None = field(
        "双方要求延长调解", "Both asked for more time", also=("是否延长调解",), detail=True, default=None
    )
    outcome: MediationOutcome | None = field("调解结果", "Outcome", also=("调解结论",), default=None)
    paper_asked: bool | None = field(
        "当事人要求制作协议书", "A written agreement was asked for", also=("是否要求制作协议书",), detail=True, default=None
    )
    performed_at_once: bool | None = field(
        "协议即时履行完毕", "Performed in full at once", also=("是否即时履行完毕",), detail=True, default=None
    )
    agreement_form: AgreementForm | None = field("协议形式", "Form of the agreement", also=("协议种类",), default=None)
    agreed_on: date | None = field(
        "达成协议日期", "Date agreed", also=("协议日期", "达成协议时间"),
        event="达成调解协议", blank=Blank.NOT_YET, not_before=accepted_on, default=None,
    )
    content_recorded: bool | None = field("已记录协议内容", "Content recorded", also=("是否记录协议内容",), default=None)
    terms_stated: bool | None = field(
        "协议书载明法定事项", "All terms stated", also=("协议书要素是否齐全",), detail=True, default=None
    )
    copies_given: bool | None = field(
        "协议书已交当事人并留存", "Copies given and kept", also=("协议书是否交付当事人",), detail=True, default=None
    )
    parties_signed_on: date | None = field(
        "当事人签名日期", "Signed by all parties", also=("各方签名日期",), event="各方当事人签名", default=None
    )
    sealed_on: date | None = field(
        "调解员签名并盖章日期", "Signed by the mediator and sealed", also=("盖章日期",), event="调解员签名并盖章", default=None
    )
    effective_on: date | None = field("协议生效日期", "Agreement effective", also=("生效日期",), event="协议生效", default=None)
    terminated_on: date | None = field(
        "终止调解日期", "Mediation terminated", also=("终止日期",),
        event="终止调解", blank=Blank.NOT_YET, not_before=accepted_on, default=None,
    )
    termination_notice: bool | None = field(
        "已下达终止调解通知书", "Notice of termination given", also=("是否下达终止调解通知书",), detail=True, default=None
    )
    remedies_told: bool | None = field("已告知其他救济途径", "Told of other remedies", also=("是否告知救济途径",), default=None)
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("办结日期", "结案时间", "办结时间"), event="结案",
        blank=Blank.NOT_YET, not_before=(accepted_on, agreed_on, terminated_on), default=None,
    )
    result_reported: bool | None = field(
        "已向委托机关反馈", "Result reported to who entrusted it", also=("是否反馈委托机关",), detail=True, default=None
    )
    archived: bool | None = field("已立卷归档", "Filed", also=("是否归档", "已归档"), default=None)
    performance_due_on: date | None = field(
        "约定履行日期", "Performance due", planned=True, also=("约定履行期届满日期",),
        event="约定的履行期届满", not_before=agreed_on, detail=True, default=None,
    )
    performed_on: date | None = field(
        "履行日期", "Performed", also=("协议履行日期", "履行完毕日期"), event="履行调解协议", detail=True, default=None
    )
    performance_followed: bool | None = field(
        "已监督履行", "Performance followed up", also=("是否回访", "是否督促履行"), detail=True, default=None
    )
    jointly_applied: bool | None = field("双方共同申请司法确认", "Applied jointly", also=("是否共同申请",), default=None)
    confirmation_applied_on: date | None = field(
        "申请司法确认日期", "Confirmation applied for", also=("司法确认申请日期",),
        event="申请司法确认", blank=Blank.NOT_YET, default=None,
    )
    court_accepted_on: date | None = field(
        "法院受理司法确认日期", "Accepted by the court", also=("司法确认立案日期",),
        event="法院受理司法确认申请", not_before=confirmation_applied_on, detail=True, default=None,
    )
    confirmation_extended_on: date | None = field(
        "司法确认批准延长日期", "Court's time extended", event="院长批准延长审查期限", detail=True, default=None
    )
    confirmed_on: date | None = field(
        "司法确认日期", "Confirmed by the court", also=("裁定确认日期",),
        event="法院确认协议有效", blank=Blank.NOT_YET,
        not_before=(confirmation_applied_on, court_accepted_on), default=None,
    )
    confirmation_ended_on: date | None = field(
        "司法确认另行终结日期", "Confirmation refused or withdrawn",
        also=("驳回司法确认日期", "不予受理司法确认日期", "撤回司法确认日期"), event="不予受理、驳回或者撤回司法确认申请",
        blank=Blank.NOT_YET, not_before=confirmation_applied_on, detail=True, default=None,
    )
    confirmation_end: ConfirmationEnd | None = field(
        "司法确认终结方式", "How the confirmation ended", also=("司法确认未确认原因",), needs=confirmation_ended_on,
        detail=True, default=None,
    )


@record("人民调解委员会", "Mediation committee", key="committee", also=("调委会名册", "人民调解组织", "调解组织名册"))
class MediationCommittee(Record):
    """One committee on the list of the street. One that was dissolved stays on it.

    What it cannot tell: who elected its members, and how; whether an ethnic group has the member it should have.
    """

    name: str = field("调委会名称", "Name", key=True, also=("调解组织名称", "人民调解组织名称", "人民调解委员会名称"))
    level: CommitteeLevel | None = field("调委会级别", "Level", also=("调委会类型", "级别"), default=None)
    established_on: date | None = field(
        "设立日期", "Established", also=("成立日期",), event="设立调委会", default=None
    )
    establishment_filed_on: date | None = field(
        "设立备案日期", "Establishment filed", also=("备案日期",), event="办理设立备案", not_before=established_on,
        detail=True, default=None
    )
    members: int | None = field("委员人数", "Members", also=("委员数",), unit="人", at_least=0, default=None)
    women: int | None = field("妇女委员人数", "Women among them", also=("女委员人数",), unit="人", at_least=0, default=None)
    chair: str | None = field("主任", "Chair", sensitive=True, also=("主任姓名", "调委会主任"), detail=True, default=None)
    full_time_mediators: int | None = field(
        "专职调解员人数", "Full-time mediators", also=("专职人民调解员数", "专职调解员数"), unit="名", at_least=0, default=None
    )
    elected_on: date | None = field("本届推选日期", "Present members elected", also=("推选日期",), event="推选本届委员", default=None)
    reelected_on: date | None = field(
        "换届日期", "Next members elected", event="换届推选", blank=Blank.NOT_YET, not_before=elected_on, default=None
    )
    dissolved_on: date | None = field(
        "撤销日期", "Dissolved", event="撤销调委会", blank=Blank.NOT_YET, not_before=established_on, default=None
    )
    dissolution_filed_on: date | None = field(
        "撤销备案日期", "Dissolution filed", event="办理撤销备案", not_before=dissolved_on, detail=True, default=None
    )
