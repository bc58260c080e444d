"""The register of suspected crimes: one case in which the party is suspected of a crime per row."""

# fmt: off
from datetime import date, datetime

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded


class PoliceReply(Coded):
    """What the police first decided on a case that was handed to them as a suspected crime."""

    FILED = "立案", "公安机关立案", "决定立案"
    NOT_FILED = "不予立案", "公安机关不予立案", "决定不予立案"


@record(
    "移送涉嫌犯罪案件", "Transfer of a suspected crime", key="transfer",
    also=("移送公安机关案件台账", "移送公安机关案件", "涉嫌犯罪案件移送台账", "行刑衔接台账"),
)
class CrimeTransfer(Record):
    """One case in which the party is suspected of a crime, from the report to the head to the reply of the police.

    A case stands here once the suspicion arises, whether or not it is transferred; a case that was withdrawn is
    closed as well. What it cannot tell: whether the suspicion is founded; how soon the team was named; the hour of a
    step other than the approval and the transfer; what the police decided after they reconsidered or were supervised.
    """

    case_no: str = field("案号", "Case number", key=True, also=("立案号", "案件编号"))
    party: str | None = field("当事人", "Party", sensitive=True, also=("当事人名称", "涉嫌犯罪人"), default=None)
    unit: str | None = field("承办单位", "Unit in charge", also=("承办机构", "承办中队", "办案单位"), default=None)

    # inside the organ
    transfer_team: int | None = field(
        "移送专案组人数", "Officers of the transfer team", also=("专案组人数",), unit="人", at_least=0, default=None
    )
    suspicion_dispelled: bool | None = field(
        "核实后排除涉嫌犯罪", "Suspicion dispelled", also=("是否排除涉嫌犯罪",), detail=True, default=None
    )
    transfer_reported_on: date | None = field(
        "接到移送报告日期", "Transfer report received", also=("收到移送报告日期",), event="负责人接到移送报告",
        blank=Blank.NOT_YET, default=None,
    )
    transfer_decided_by_head: bool | None = field(
        "移送由正职或者主持工作的负责人审批", "Transfer decided by the head", detail=True, default=None
    )
    transfer_decided_on: date | None = field(
        "移送审批日期", "Transfer decided", also=("决定是否移送日期",), event="决定是否批准移送",
        blank=Blank.NOT_YET, default=None,
    )
    transfer_approved: bool | None = field(
        "批准移送", "Transfer approved", also=("是否批准移送",), needs=transfer_decided_on, default=None
    )
    refusal_recorded: bool | None = field(
        "不批准移送的理由已记录在案", "Reasons of refusal recorded", needs=transfer_decided_on, detail=True, default=None
    )
    # the hours beside the days: twenty-four hours run from the one to the other
    transfer_approved_at: datetime | None = field(
        "批准移送时间", "Hour of approval", event="批准移送",
        needs=transfer_decided_on, denied_by=transfer_approved, detail=True, default=None,
    )

    # to the police
    transferred_on: date | None = field(
        "移送公安机关日期", "Transferred to the police", also=("移送日期",), event="移送公安机关",
        blank=Blank.NOT_YET, default=None,
    )
    transferred_at: datetime | None = field(
        "移送公安机关时间", "Hour of transfer", also=("移送时间",), event="移送公安机关", blank=Blank.NOT_YET,
        not_before=transferred_on, needs=transferred_on, detail=True, default=None,
    )
    transfer_letter_attached: bool | None = field(
        "附涉嫌犯罪案件移送书", "Letter of transfer attached", detail=True, default=None
    )
    investigation_report_attached: bool | None = field("附案件情况调查报告", "Report attached", detail=True, default=None)
    items_seized: bool | None = field("有涉案物品", "Items involved", also=("是否有涉案物品",), detail=True, default=None)
    items_list_attached: bool | None = field("附涉案物品清单", "List of items attached", detail=True, default=None)
    examination_needed: bool | None = field("涉案物品需要检验鉴定", "Items need an examination", detail=True, default=None)
    examined_by_statutory_body: bool | None = field(
        "法定机构已出具检验报告或者鉴定结论", "Examined by a statutory body", detail=True, default=None
    )

    # the answer of the police
    police_reply_received_on: date | None = field(
        "接到公安机关通知书日期", "Reply of the police received", also=("接到立案通知书日期", "接到不予立案通知书日期"),
        event="接到公安机关通知书", blank=Blank.NOT_YET, not_before=transferred_on, default=None,
    )
    police_reply: PoliceReply | None = field(
        "公安机关处理结果", "Reply of the police", also=("公安机关是否立案",), needs=police_reply_received_on, default=None
    )
    items_handed_over_on: date | None = field(
        "涉案物品和材料移交日期", "Items and papers handed over", event="移交涉案物品和材料", default=None
    )
    handover_completed: bool | None = field("已办结交接手续", "Handover completed", detail=True, default=None)
    police_review_requested_on: date | None = field(
        "提请公安机关复议日期", "Police asked to reconsider", event="提请公安机关复议",
        blank=Blank.NOT_YET, not_before=police_reply_received_on, detail=True, default=None,
    )
    police_review_received_on: date | None = field(
        "收到公安机关复议决定日期", "Decision of the police received", event="收到公安机关复议决定",
        blank=Blank.NOT_YET, not_before=police_review_requested_on, detail=True, default=None,
    )
    procuratorate_asked_on: date | None = field(
        "建议检察院立案监督日期", "Procuratorate asked", event="建议检察院立案监督", blank=Blank.NOT_YET, detail=True, default=None
    )

    # the case itself
    dealt_with_after_decline: bool | None = field(
        "不予立案后已依法处理", "Dealt with after the police declined", detail=True, default=None
    )
    penalised: bool | None = field("给予处罚", "Penalised", also=("是否给予处罚", "是否处罚"), detail=True, default=None)
    official_crime_found: bool | None = field(
        "发现公职人员涉嫌职务犯罪", "Official suspected of a crime", detail=True, default=None
    )
    official_clue_passed: bool | None = field("职务犯罪线索已移送监察检察机关", "That clue passed on", detail=True, default=None)
    closed_on: date | None = field(
        "结案日期", "Date closed", also=("结案时间", "结案或者撤案日期"), event="结案", blank=Blank.NOT_YET, default=None
    )
