"""行政执法机关移送涉嫌犯罪案件的规定, as revised in 2020.

It binds the police as well; only what the enforcement organ itself owes is asked here. It has no article on how days
are counted: three days are natural days, not the working days of the penalty law, and whether a last day that is no
working day rolls is analogy. Whoever hands items over under another law (article 12) leaves that rule out with `exclude=`.
"""

# fmt: off
from datetime import date

from fazhi.expr import Seen, Undecided, columns
from fazhi.law import Statute
from fazhi.records.transfer import CrimeTransfer, PoliceReply
from fazhi.rules import Deadline, Precedence, Requirement, Severity, Threshold, Window
from fazhi.spans import Rollover

LAW = Statute(
    key="crime-transfer-2020",
    zh="行政执法机关移送涉嫌犯罪案件的规定",
    en="Provisions on the Transfer of Suspected Criminal Cases by Enforcement Organs (2020)",
    in_force=date(2020, 8, 7),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_ANALOGY,  # 本规定没有规定；民事诉讼法规定顺延
    source="2001年7月9日国务院令第310号公布，2020年8月7日修订，见国家法律法规数据库",
    checked="2026-11-25",
    articles=20,
    leaves_out={
        "1-2": "总则：目的与定义",
        "7-8": "公安机关的职责：签收、转送、三日内审查并书面通知，不是本机关的义务",
        "13": "公安机关向行政执法机关移送：不是本机关的义务",
        "14": "监督与举报：不是个案的步骤",
        "15-18": "法律责任：违反的后果，不是步骤",
        "20": "附则：施行日期",
    },
)
c = columns(CrimeTransfer)

# 已经报请负责人或者已经审批、但没有批准移送的；公安机关已经答复的，不问是谁移送的
NOT_APPROVED = (c.transfer_reported_on.is_given() | c.transfer_decided_on.is_given()) & ~c.transfer_approved
WITH_THE_POLICE = c.police_reply_received_on.is_given()
DECLINED = WITH_THE_POLICE & (c.police_reply == PoliceReply.NOT_FILED)
FILED = WITH_THE_POLICE & (c.police_reply == PoliceReply.FILED)
# 经复议或者立案监督之后公安机关怎样决定，登记表不载
ASKED_AGAIN = c.police_review_requested_on.is_given() | c.procuratorate_asked_on.is_given()
# 不移送的理由：负责人没有批准，公安机关已经答复，或者核实后不再涉嫌犯罪
NEED_NOT_BE_TRANSFERRED = NOT_APPROVED | WITH_THE_POLICE | c.suspicion_dispelled

# 第三条。没有规定多少日内移送，所以在结案（含撤案）时核对；给予处罚的由第十一条核对，不重复
suspected_crime_not_dropped = Requirement(
    cites=LAW.article(3, says="涉嫌构成犯罪、依法需要追究刑事责任的，必须向公安机关移送"),
    when=~c.penalised,
    unless=NEED_NOT_BE_TRANSFERRED,
    moment=c.closed_on,
    that=c.transferred_on.is_given(),
    sentence=("应当移送公安机关，不应不移送而结案", "a suspected crime must not be dropped instead of transferred"),
    complying={"penalised": "否", "transferred_on": "2024-05-06", "closed_on": "2024-05-06"},
    breaching={
        "penalised": "否", "suspicion_dispelled": "否", "transfer_reported_on": None, "transfer_decided_on": None,
        "transferred_on": None, "police_reply_received_on": None, "closed_on": "2024-05-06",
    },
)

# 第四条第二款。物品清单由第六条核对；易腐烂变质物品的处理登记表不载
items_examined = Requirement(
    cites=LAW.article(4, says="需要检验、鉴定的涉案物品，由法定机构检验、鉴定并出具检验报告或者鉴定结论"),
    when=c.examination_needed,
    moment=c.transferred_on,
    that=c.examined_by_statutory_body,
    sentence=("移送时应当已有法定机构的检验报告或者鉴定结论", "a statutory body must have examined the items"),
    severity=Severity.FORMALITY,
    complying={"examination_needed": "是", "examined_by_statutory_body": "是", "transferred_on": "2024-05-06"},
    breaching={"examination_needed": "是", "examined_by_statutory_body": "否", "transferred_on": "2024-05-06"},
)

# 第五条第一款。“立即”没有日数，只核对人数
team_of_two = Threshold(
    cites=LAW.article(5, letter="a", says="应当指定二名以上行政执法人员组成专案组，核实后提出移送的书面报告"),
    moment=c.transfer_reported_on,
    value=c.transfer_team, at_least=2,
    complying={"transfer_reported_on": "2024-05-06", "transfer_team": "2"},
    breaching={"transfer_reported_on": "2024-05-06", "transfer_team": "1"},
)
# 只核对先后：没有登记报告日期的，不作为没有报告
report_before_approval = Precedence(
    cites=LAW.article(5, letter="b", says="核实情况后先提出移送的书面报告，再由负责人审批"),
    when=c.transfer_reported_on.is_given(),
    first=c.transfer_reported_on, then=c.transfer_decided_on,
    complying={"transfer_reported_on": "2024-05-06", "transfer_decided_on": "2024-05-06"},
    breaching={"transfer_reported_on": "2024-05-07", "transfer_decided_on": "2024-05-06"},
)
approved_by_the_head = Requirement(
    cites=LAW.article(5, letter="c", says="移送报告由本机关正职负责人或者主持工作的负责人审批"),
    moment=c.transfer_decided_on,
    that=c.transfer_decided_by_head,
    sentence=("应当由正职负责人或者主持工作的负责人审批", "the head of the organ must decide on the transfer"),
    complying={"transfer_decided_on": "2024-05-06", "transfer_decided_by_head": "是"},
    breaching={"transfer_decided_on": "2024-05-06", "transfer_decided_by_head": "否"},
)
# 同样只核对先后
approval_before_transfer = Precedence(
    cites=LAW.article(5, letter="d", says="向公安机关移送之前，应当经过负责人审批"),
    when=c.transfer_decided_on.is_given(),
    first=c.transfer_decided_on, then=c.transferred_on,
    complying={"transfer_decided_on": "2024-05-06", "transferred_on": "2024-05-06"},
    breaching={"transfer_decided_on": "2024-05-07", "transferred_on": "2024-05-06"},
)
# 第二款。三日是自然日：九月二十七日之后的三日止于三十日，中间的周末照算。
# 已经移送的（公安机关已经答复的也是）必然经过审批，没有登记审批日期的不作为没有审批
decision_within_3_days = Deadline(
    cites=LAW.article(5, letter="e", says="负责人自接到移送报告之日起三日内作出批准或者不批准移送的决定"),
    unless=Undecided((c.transferred_on.is_given() | WITH_THE_POLICE) & ~Seen(c.transfer_decided_on)),
    event=c.transfer_decided_on, after=c.transfer_reported_on, within=LAW.days(3),
    complying={"transfer_reported_on": "2024-09-27", "transfer_decided_on": "2024-09-30"},
    breaching={"transfer_reported_on": "2024-09-27", "transfer_decided_on": "2024-10-01"},
)
# 只登记了移送日期、没有登记时刻的，说不清是否超过二十四小时，不作为没有移送；尚未审批的不问时刻
transfer_within_24_hours = Deadline(
    cites=LAW.article(5, letter="f", says="决定批准移送的，应当在二十四小时内向同级公安机关移送"),
    when=c.transfer_approved,
    moment=c.transfer_decided_on,
    unless=Undecided((c.transferred_on.is_given() | WITH_THE_POLICE) & ~Seen(c.transferred_at)),
    event=c.transferred_at, after=c.transfer_approved_at, within=LAW.hours(24),
    complying={
        "transfer_decided_on": "2024-09-30", "transfer_approved": "是", "transfer_approved_at": "2024-09-30 16:00",
        "transferred_on": "2024-10-01", "transferred_at": "2024-10-01 16:00",
    },
    breaching={
        "transfer_decided_on": "2024-09-30", "transfer_approved": "是", "transfer_approved_at": "2024-09-30 16:00",
        "transferred_on": "2024-10-01", "transferred_at": "2024-10-01 16:01",
    },
)
refusal_recorded = Requirement(
    cites=LAW.article(5, letter="g", says="决定不批准移送的，应当将理由记录在案"),
    when=~c.transfer_approved,
    moment=c.transfer_decided_on,
    that=c.refusal_recorded,
    sentence=("不批准移送的理由应当已记录在案", "the reasons of the refusal must be on record"),
    severity=Severity.FORMALITY,
    complying={"transfer_decided_on": "2024-05-06", "transfer_approved": "否", "refusal_recorded": "是"},
    breaching={"transfer_decided_on": "2024-05-06", "transfer_approved": "否", "refusal_recorded": "否"},
)

# 第六条。第四项、第五项的材料因案而异，不核对
letter_attached = Requirement(
    cites=LAW.article(6, letter="a", says="移送涉嫌犯罪案件应当附有移送书"),
    moment=c.transferred_on,
    that=c.transfer_letter_attached,
    sentence=("应当附有涉嫌犯罪案件移送书", "the letter of transfer must be attached"),
    severity=Severity.FORMALITY,
    complying={"transferred_on": "2024-05-06", "transfer_letter_attached": "是"},
    breaching={"transferred_on": "2024-05-06", "transfer_letter_attached": "否"},
)
investigation_report_attached = Requirement(
    cites=LAW.article(6, letter="b", says="移送涉嫌犯罪案件应当附有案件情况的调查报告"),
    moment=c.transferred_on,
    that=c.investigation_report_attached,
    sentence=("应当附有案件情况的调查报告", "the report of the investigation must be attached"),
    severity=Severity.FORMALITY,
    complying={"transferred_on": "2024-05-06", "investigation_report_attached": "是"},
    breaching={"transferred_on": "2024-05-06", "investigation_report_attached": "否"},
)
items_list_attached = Requirement(
    cites=LAW.article(6, letter="c", says="移送涉嫌犯罪案件应当附有涉案物品清单"),
    when=c.items_seized,
    moment=c.transferred_on,
    that=c.items_list_attached,
    sentence=("应当附有涉案物品清单", "where items are involved, their list must be attached"),
    severity=Severity.FORMALITY,
    complying={"transferred_on": "2024-05-06", "items_seized": "是", "items_list_attached": "是"},
    breaching={"transferred_on": "2024-05-06", "items_seized": "是", "items_list_attached": "否"},
)

# 第九条第一款。提请复议可以不提，提请的在三日内；末日九月二十八日是星期六，次日提出的是有争议
police_asked_to_reconsider_in_time = Window(
    cites=LAW.article(9, letter="a", says="不服不予立案的，可以自接到通知书之日起三日内提请公安机关复议"),
    when=DECLINED,
    event=c.police_review_requested_on, after=c.police_reply_received_on, within=LAW.days(3),
    complying={
        "police_reply": "不予立案", "police_reply_received_on": "2024-09-25",
        "police_review_requested_on": "2024-09-28",
    },
    breaching={
        "police_reply": "不予立案", "police_reply_received_on": "2024-09-25",
        "police_review_requested_on": "2024-09-30",
    },
)
# 第二款。是否仍有异议由本机关判断；未经复议直接建议监督的，第一款没有限定期限
procuratorate_asked_in_time = Window(
    cites=LAW.article(9, letter="b", says="对不予立案的复议决定仍有异议的，自收到之日起三日内建议检察院立案监督"),
    when=c.police_review_received_on.is_given(),
    event=c.procuratorate_asked_on, after=c.police_review_received_on, within=LAW.days(3),
    complying={"police_review_received_on": "2024-05-06", "procuratorate_asked_on": "2024-05-09"},
    breaching={"police_review_received_on": "2024-05-06", "procuratorate_asked_on": "2024-05-10"},
)

# 第十条。没有规定多少日内处理，结案时核对；不予处罚也是处理。经复议、监督后公安机关可能已经立案，不作为没有处理
dealt_with_after_the_police_declined = Requirement(
    cites=LAW.article(10, says="公安机关决定不予立案的案件，行政执法机关应当依法作出处理"),
    when=DECLINED,
    unless=Undecided(ASKED_AGAIN),
    moment=c.closed_on,
    that=c.penalised | c.dealt_with_after_decline,
    sentence=("结案前应当已依法处理", "what the police declined must have been dealt with"),
    complying={
        "police_reply_received_on": "2024-05-06", "police_reply": "不予立案", "dealt_with_after_decline": "是",
        "closed_on": "2024-05-20",
    },
    breaching={
        "police_reply_received_on": "2024-05-06", "police_reply": "不予立案", "police_review_requested_on": None,
        "procuratorate_asked_on": None, "penalised": "否", "dealt_with_after_decline": "否", "closed_on": "2024-05-20",
    },
)

# 第十一条第一款。移送前已经作出的处罚不因此违法（第二款、第三款），所以在结案时核对是否已移送
no_penalty_instead_of_transfer = Requirement(
    cites=LAW.article(11, says="对应当移送的涉嫌犯罪案件，不得以行政处罚代替移送"),
    when=c.penalised,
    unless=NEED_NOT_BE_TRANSFERRED,
    moment=c.closed_on,
    that=c.transferred_on.is_given(),
    sentence=("应当移送公安机关，不以处罚代替", "a penalty must not take the place of the transfer"),
    complying={"penalised": "是", "transferred_on": "2024-05-06", "closed_on": "2024-06-03"},
    breaching={
        "penalised": "是", "suspicion_dispelled": "否", "transfer_reported_on": None, "transfer_decided_on": None,
        "transferred_on": None, "police_reply_received_on": None, "closed_on": "2024-06-03",
    },
)

# 第十二条。材料可能在移送时已经全部交付，空白不作为没有移交；复议、监督之后才立案的，立案通知书的日期登记表不载
items_handed_over_within_3_days = Deadline(
    cites=LAW.article(12, letter="a", says="公安机关决定立案的，自接到通知书之日起三日内移交涉案物品和其他材料"),
    when=FILED,
    unless=Undecided(ASKED_AGAIN),
    event=c.items_handed_over_on, after=c.police_reply_received_on, within=LAW.days(3),
    complying={
        "police_reply": "立案", "police_reply_received_on": "2024-05-17", "items_handed_over_on": "2024-05-20",
    },
    breaching={
        "police_reply": "立案", "police_reply_received_on": "2024-05-17", "items_handed_over_on": "2024-05-21",
        "police_review_requested_on": None, "procuratorate_asked_on": None,
    },
)
handover_completed = Requirement(
    cites=LAW.article(12, letter="b", says="移交涉案物品和材料应当办结交接手续"),
    when=FILED,
    moment=c.items_handed_over_on,
    that=c.handover_completed,
    sentence=("应当已办结交接手续", "the handover must have been completed"),
    severity=Severity.FORMALITY,
    complying={
        "police_reply_received_on": "2024-05-17", "police_reply": "立案", "items_handed_over_on": "2024-05-20",
        "handover_completed": "是",
    },
    breaching={
        "police_reply_received_on": "2024-05-17", "police_reply": "立案", "items_handed_over_on": "2024-05-20",
        "handover_completed": "否",
    },
)

# 第十九条。“及时”没有日数，结案时核对
clue_to_an_official_passed_on = Requirement(
    cites=LAW.article(19, says="发现公职人员涉嫌职务犯罪的，应当将线索移送监察机关或者人民检察院"),
    when=c.official_crime_found,
    moment=c.closed_on,
    that=c.official_clue_passed,
    sentence=("职务犯罪线索应当已移送监察机关或者人民检察院", "the clue must have been passed on"),
    complying={"official_crime_found": "是", "official_clue_passed": "是", "closed_on": "2024-06-03"},
    breaching={"official_crime_found": "是", "official_clue_passed": "否", "closed_on": "2024-06-03"},
)
