"""行政处罚法, as revised in 2021.

Articles 36, 42, 51, 60 yield to other laws (and 60 to regulations and rules): whoever acts under one leaves the
rule out with `exclude=`. The law says neither from which day a period runs nor what happens when it ends on a rest
day; both are analogy, so an act between the two last days is disputed, not unlawful.
"""

# fmt: off
from datetime import date
from decimal import Decimal

from fazhi.expr import Parameter, Seen, columns, earliest, first_given
from fazhi.law import Statute
from fazhi.records.penalty import AdministrativeCase, PartyKind, PenaltyKind, Procedure, ServiceMethod
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.rules import (
    Deadline,
    Duty,
    LeadTime,
    Precedence,
    Presence,
    Reading,
    Requirement,
    Severity,
    Threshold,
    Until,
    Window,
)
from fazhi.spans import Rollover, working_days

LAW = Statute(
    key="penalty-2021",
    zh="行政处罚法",
    en="Administrative Penalty Law (2021)",
    in_force=date(2021, 7, 15),
    working_days={2, 3, 5, 7},
    working_days_in=85,
    rollover=Rollover.BY_ANALOGY,
    source="2021年1月22日第十三届全国人民代表大会常务委员会第二十五次会议修订，见国家法律法规数据库",
    checked="2026-11-23",
    leaves_out={
        "1-8": "总则：原则与权利，没有可由登记表核对的期限或者步骤",
        "9-16": "处罚的种类和设定：约束立法，不约束个案",
        "17-21": "实施机关与委托：有无职权需要对照公布的事项清单，登记表不载",
        "22-27": "管辖、下放乡镇街道、协助与移送：事项清单和移送材料登记表不载",
        "28-35": "适用：责令改正、一事不再罚、责任能力和裁量，属于实体判断",
        "37-41": "法律适用、效力、公示、证据与电子监控：属于实体判断，或者不是个案的步骤",
        "43": "回避：登记表不载当事人的回避申请",
        "45-47": "听取申辩、证据与全过程记录：在案卷中核对，登记表不载",
        "49-50": "突发事件与保密：属于实体判断",
        "53": "指引条款：见第六十七条至第六十九条",
        "54-56": "调查、出示证件与先行登记保存：立案只要求“及时”，保存物品另有台账",
        "59": "决定书的内容：在文书中核对，登记表不载",
        "62": "禁止条款：未告知的情形由第四十四条的规则核对，拒绝听取申辩登记表不载",
        "66": "暂缓和分期：由第六十七条的规则读取",
        "69-71": "边远地区收缴、票据与缴付：在票据台账中核对，水上收缴的起算日登记表不载",
        "73-75": "不停止执行、罚没款物处理与监督：复议诉讼期间已从逾期天数中扣除，其余不是个案的步骤",
        "76-83": "法律责任：违反的后果，不是步骤",
        "84-86": "附则：第八十五条已用于计算工作日",
    },
)
c = columns(AdministrativeCase)
r = columns(ReviewItem)

SUMMARY = c.procedure == Procedure.SUMMARY
ORDINARY = c.procedure == Procedure.ORDINARY
PUNISHED = (c.fine > 0) | c.penalised
# 第六十三条第一款：一项是较大数额罚款，数额由各地各部门规定，因此是参数
HEARING_RIGHT = (
    (c.proposed_fine >= Parameter("较大数额罚款", unit="元"))
    | c.licence_revoked
    | c.business_stopped
    | c.other_hearing_case
)
# 第五十八条第一款：第二项要求听证已经举行，只要求听证还不够
NEEDS_REVIEW = (
    c.major_public_interest
    | (c.concerns_major_rights & c.hearing_held_on.is_given())
    | c.several_legal_relations
    | c.review_required_by_law
)

# 第三十六条。期限止于发现，不是止于决定；没有人“应当发现”，所以不是期限未到的待办事项
discovered_within_two_years = Window(
    cites=LAW.article(36, says="违法行为终了之日起二年内未被发现的，不再给予处罚；涉及生命健康、金融安全且有危害后果的为五年"),
    when=PUNISHED,
    unless=c.endangers_safety,
    moment=c.decided_on,
    event=c.discovered_on, after=c.violation_ended_on, within=LAW.years(2),
    rollover=Rollover.NEVER,
    severity=Severity.MANDATORY,
    complying={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-01", "decided_on": "2024-05-06",
        "penalised": "是",
    },
    breaching={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-02", "decided_on": "2024-05-06",
        "penalised": "是", "endangers_safety": "否",
    },
)

# 第四十二条
two_officers = Threshold(
    cites=LAW.article(42, letter="a", says="执法人员不得少于两人，简易程序也不例外"),
    moment=c.decided_on,
    value=c.officers, at_least=2,
    complying={"decided_on": "2024-05-06", "officers": "2"},
    breaching={"decided_on": "2024-05-06", "officers": "1"},
)
officers_certified = Threshold(
    cites=LAW.article(42, letter="b", says="执法人员都应当具有行政执法资格"),
    moment=c.decided_on,
    value=c.certified_officers, at_least=c.officers,
    complying={"decided_on": "2024-05-06", "officers": "2", "certified_officers": "2"},
    breaching={"decided_on": "2024-05-06", "officers": "2", "certified_officers": "1"},
)

# 第四十四条。同日不算晚：当场处罚口头告知，与决定同日
notice_before_decision = Precedence(
    cites=LAW.article(44, says="作出处罚决定之前，应当告知拟处罚的内容、事实、理由、依据和当事人的权利"),
    unless=~PUNISHED,
    first=c.notified_on, done=c.notified, then=c.decided_on,
    complying={"notified_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={"notified_on": "2024-05-07", "decided_on": "2024-05-06", "penalised": "是"},
)

# 第四十八条第二款
overturned_decision_unpublished = Deadline(
    cites=LAW.article(48, says="公开的处罚决定被变更、撤销、确认违法或者无效的，三日内撤回信息并公开说明理由"),
    when=c.published_on.is_given() & (c.published_on <= c.overturned_on),
    event=c.publication_withdrawn_on, after=c.overturned_on, within=LAW.days(3),
    complying={"published_on": "2024-05-10", "overturned_on": "2024-09-12", "publication_withdrawn_on": "2024-09-18"},
    breaching={"published_on": "2024-05-10", "overturned_on": "2024-09-12", "publication_withdrawn_on": "2024-09-19"},
)
# 第一款。本法没有规定多少日内公开，政府信息公开条例第二十六条规定主动公开的信息在二十个工作日内
significant_decision_published = Deadline(
    cites=LAW.article(48, letter="b", says="具有一定社会影响的处罚决定应当依法公开，期限依政府信息公开条例为二十个工作日"),
    when=c.socially_significant & PUNISHED,
    event=c.published_on, after=c.decided_on, within=working_days(20), discharged=c.overturned_on,
    complying={
        "socially_significant": "是", "penalised": "是", "decided_on": "2024-09-12", "published_on": "2024-10-16",
    },
    breaching={
        "socially_significant": "是", "penalised": "是", "decided_on": "2024-09-12", "published_on": "2024-10-17",
        "overturned_on": None,
    },
)

# 第五十一条。登记表只知道当事人是个体工商户，法律没有说它属于公民还是其他组织：不适用二百元的限额，
# 超过三千元则无论属于哪一种都超限，所以只按后者核对
ceiling_for_citizens = Threshold(
    cites=LAW.article(51, letter="a", says="当场作出决定的，对公民的罚款在二百元以下"),
    when=SUMMARY & (c.party_kind == PartyKind.CITIZEN),
    moment=c.decided_on,
    value=c.fine, at_most=200,
    complying={"procedure": "简易程序", "party_kind": "自然人", "decided_on": "2024-05-06", "fine": "200"},
    breaching={"procedure": "简易程序", "party_kind": "自然人", "decided_on": "2024-05-06", "fine": "200.01"},
)
ceiling_for_organisations = Threshold(
    cites=LAW.article(51, letter="b", says="当场作出决定的，对法人或者其他组织的罚款在三千元以下"),
    when=SUMMARY & c.party_kind.is_in((PartyKind.ORGANISATION, PartyKind.SOLE_TRADER)),
    moment=c.decided_on,
    value=c.fine, at_most=3000,
    complying={"procedure": "简易程序", "party_kind": "法人", "decided_on": "2024-05-06", "fine": "3000"},
    breaching={"procedure": "简易程序", "party_kind": "个体工商户", "decided_on": "2024-05-06", "fine": "3000.01"},
)
fine_or_warning_only = Requirement(
    cites=LAW.article(51, letter="c", says="当场只能作出罚款或者警告的处罚决定"),
    when=SUMMARY,
    moment=c.decided_on,
    that=c.heaviest_kind.is_in((PenaltyKind.WARNING, PenaltyKind.FINE)),
    sentence=("当场处罚的种类应当是罚款或者警告", "a summary penalty must be a fine or a warning"),
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "heaviest_kind": "警告"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "heaviest_kind": "通报批评"},
)

# 第五十二条。当场交付常不另记送达日期，所以空白不作为没有交付，只核对记载了的日期
handed_over_on_the_spot = Window(
    cites=LAW.article(52, letter="a", says="当场作出的处罚决定书应当当场交付当事人"),
    when=SUMMARY,
    event=c.served_on, after=c.decided_on, within=LAW.days(0),
    rollover=Rollover.NEVER,
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "served_on": "2024-05-06"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "served_on": "2024-05-07"},
)
numbered_form = Presence(
    cites=LAW.article(52, letter="b", says="当场作出的处罚决定书应当编有号码"),
    when=SUMMARY,
    unless=~PUNISHED,
    column=c.document_no, once=c.decided_on,
    severity=Severity.FORMALITY,
    complying={"procedure": "简易程序", "decided_on": "2024-05-06", "document_no": "杭翠当罚〔2024〕1号"},
    breaching={"procedure": "简易程序", "decided_on": "2024-05-06", "document_no": None, "penalised": "是"},
)

# 第五十七条第二款。讨论本身就是决定，同日不算晚；何为复杂、重大由各机关规定，登记表只载结论
collective_discussion = Precedence(
    cites=LAW.article(57, says="对情节复杂或者重大违法行为给予处罚，负责人应当集体讨论决定"),
    when=(c.is_complex | c.is_major) & PUNISHED,
    first=c.discussed_on, then=c.decided_on,
    complying={"is_major": "是", "penalised": "是", "discussed_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={"is_major": "是", "penalised": "是", "discussed_on": "2024-05-07", "decided_on": "2024-05-06"},
)

# 第五十八条第一款。案件登记表不载审核是否通过，由下一条在审查台账上核对
review_before_decision = Precedence(
    cites=LAW.article(58, says="四种情形的处罚决定，在负责人作出之前应当经过法制审核"),
    when=NEEDS_REVIEW & PUNISHED,
    first=c.reviewed_on, done=c.reviewed, then=c.decided_on,
    strict=True,
    complying={
        "concerns_major_rights": "是", "hearing_held_on": "2024-04-22", "penalised": "是",
        "reviewed_on": "2024-05-06", "decided_on": "2024-05-07",
    },
    breaching={"major_public_interest": "是", "penalised": "是", "reviewed": "否", "decided_on": "2024-05-07"},
)
# 退回补充的还会再审，不是审核未通过；有关联案号的才是处罚案件的决定。全部采纳意见之后作出的（改正的，或者不予处罚的），
# 不再是审核未通过的那个决定
not_made_against_the_review = Requirement(
    cites=LAW.article(58, letter="b", says="法制审核未通过的，不得作出处罚决定"),
    when=(r.subject == ReviewSubject.MAJOR_ENFORCEMENT) & r.case_no.is_given(),
    unless=(r.adoption == Adoption.FULL) & r.adopted_on.is_given() & (r.adopted_on <= r.made_on),
    moment=r.made_on,
    that=r.opinion != ReviewOpinion.UNLAWFUL,
    sentence=("审查意见为不合法的，不应作出决定", "what the review found unlawful must not be made"),
    complying={
        "subject": "重大行政执法决定", "case_no": "杭翠〔2024〕1号", "reviewed_on": "2024-05-06",
        "opinion": "修改后通过", "made_on": "2024-05-07",
    },
    breaching={
        "subject": "重大行政执法决定", "case_no": "杭翠〔2024〕1号", "reviewed_on": "2024-05-06",
        "opinion": "不合法", "adoption": "未采纳", "made_on": "2024-05-07",
    },
)

# 第六十条。期限止于作出决定，不是送达；没有作出处罚决定而撤案、结案的，义务随之消灭；已作出决定的不再看撤案、结案
decision_within_90_days = Deadline(
    cites=LAW.article(60, says="普通程序案件自立案之日起九十日内作出处罚决定"),
    when=ORDINARY,
    event=c.decided_on, after=c.filed_on, within=LAW.days(90),
    discharged=first_given(c.decided_on, earliest(c.withdrawn_on, c.closed_on)),
    complying={"procedure": "普通程序", "filed_on": "2024-03-01", "decided_on": "2024-05-30"},
    breaching={
        "procedure": "普通程序", "filed_on": "2024-03-01", "decided_on": "2024-05-31",
        "withdrawn_on": None, "closed_on": None,
    },
)

# 第六十一条第一款。公告送达要再过三十日才视为送达，晚于七日不等于没有及时送达
service_within_7_days = Deadline(
    cites=LAW.article(61, says="当事人不在场的，处罚决定书在七日内送达"),
    when=ORDINARY,
    unless=c.party_present | (c.service_method == ServiceMethod.ANNOUNCEMENT) | ~PUNISHED,
    event=c.served_on, after=c.decided_on, within=LAW.days(7),
    complying={"procedure": "普通程序", "decided_on": "2024-09-26", "served_on": "2024-10-11"},
    breaching={
        "procedure": "普通程序", "decided_on": "2024-09-26", "served_on": "2024-10-12",
        "party_present": "否", "service_method": "邮寄送达", "penalised": "是",
    },
)

# 第六十三条第一款。告知不以当事人要求为前提，组织听证则以要求为前提
hearing_right_told = Requirement(
    cites=LAW.article(63, letter="a", says="拟作出较大数额罚款等较重处罚，应当告知当事人有要求听证的权利"),
    when=HEARING_RIGHT,
    moment=c.decided_on,
    that=c.hearing_right_told,
    sentence=("应当已告知听证权利", "the party must have been told of the right to a hearing"),
    complying={
        "proposed_fine": "5000", "decided_on": "2024-05-06", "hearing_right_told": "是",
        "parameters": {"较大数额罚款": 5000},
    },
    breaching={
        "proposed_fine": "5000", "decided_on": "2024-05-06", "hearing_right_told": "否",
        "parameters": {"较大数额罚款": 5000},
    },
)
hearing_held_on_request = Requirement(
    cites=LAW.article(63, letter="b", says="有权听证的当事人要求听证的，应当组织听证"),
    when=HEARING_RIGHT & c.hearing_requested,
    unless=c.hearing_waived,
    moment=c.decided_on,
    that=c.hearing_held_on.is_given(),
    sentence=("应当已举行听证", "a hearing must have been held"),
    complying={
        "licence_revoked": "是", "hearing_requested": "是", "hearing_held_on": "2024-04-22",
        "decided_on": "2024-05-06",
    },
    breaching={
        "licence_revoked": "是", "hearing_requested": "是", "hearing_held_on": None, "hearing_waived": "否",
        "decided_on": "2024-05-06",
    },
)

# 第六十四条。要求听证的权利在第四十四条的告知中一并告知，所以都自告知之日起算
hearing_requested_in_time = Window(
    cites=LAW.article(64, letter="a", says="当事人应当在行政机关告知后五日内提出听证要求"),
    when=c.hearing_requested | Seen(c.hearing_requested_on),
    event=c.hearing_requested_on, after=c.notified_on, within=LAW.days(5),
    duty_of=Duty.PARTY,
    complying={"notified_on": "2024-09-27", "hearing_requested_on": "2024-10-10"},
    breaching={"notified_on": "2024-09-27", "hearing_requested_on": "2024-10-11"},
)
# “七日前”有两种读法：满第七日即可，或者中间要有七个整日；只满第七日的是有争议
hearing_notice_7_days_before = LeadTime(
    cites=LAW.article(64, letter="b", says="举行听证的七日前，应当通知当事人时间和地点"),
    first=c.hearing_notified_on, then=c.hearing_held_on, at_least=LAW.days(7),
    reading=Reading.EITHER,
    complying={"hearing_notified_on": "2024-04-12", "hearing_held_on": "2024-04-24"},
    breaching={"hearing_notified_on": "2024-04-12", "hearing_held_on": "2024-04-22"},
)
# 法律没有直接写明，由第六十三条的权利和五日的申请期推出：期内作出决定，权利落空
decision_after_request_period = LeadTime(
    cites=LAW.article(64, letter="c", says="告知听证权利后，当事人提出要求的五日届满前不应作出决定"),
    when=HEARING_RIGHT,
    unless=c.hearing_waived | c.hearing_requested | c.hearing_requested_on.is_given(),
    first=c.notified_on, then=c.decided_on, at_least=LAW.days(5),
    reading=Reading.AFTER_DAY_N,
    complying={"business_stopped": "是", "notified_on": "2024-09-27", "decided_on": "2024-10-11"},
    breaching={
        "business_stopped": "是", "notified_on": "2024-09-27", "decided_on": "2024-10-10",
        "hearing_waived": "否", "hearing_requested": "否", "hearing_requested_on": None,
    },
)

# 第六十五条
decision_after_hearing = Precedence(
    cites=LAW.article(65, says="举行听证的，听证结束后根据听证笔录作出决定"),
    when=c.hearing_held_on.is_given(),
    first=c.hearing_held_on, then=c.decided_on,
    strict=True,
    complying={"hearing_held_on": "2024-05-06", "decided_on": "2024-05-07"},
    breaching={"hearing_held_on": "2024-05-08", "decided_on": "2024-05-07"},
)

# 第六十七条第三款。自收到决定书起算，不是自作出决定起算；十五日不是工作日
fine_paid_within_15_days = Deadline(
    cites=LAW.article(67, says="当事人自收到处罚决定书之日起十五日内缴纳罚款，经批准可以暂缓或者分期"),
    when=c.fine > 0,
    event=c.paid_on, after=c.served_on, within=LAW.days(15),
    extended_by=Until(c.deferred_until_on),
    duty_of=Duty.PARTY,
    complying={"fine": "500", "decided_on": "2024-05-06", "served_on": "2024-05-06", "paid_on": "2024-05-21"},
    breaching={
        "fine": "500", "decided_on": "2024-05-06", "served_on": "2024-05-06", "paid_on": "2024-05-22",
        "deferred_until_on": None,
    },
)

# 第六十八条。这里的一百元是当场收缴的限额，不是当场处罚的限额；违反的责令改正，不影响处罚的效力
ceiling_for_collection_on_the_spot = Threshold(
    cites=LAW.article(68, says="当场处罚可以当场收缴的是一百元以下罚款，或者事后难以执行的罚款；边远地区另有规定"),
    when=SUMMARY & c.collected_on_the_spot,
    unless=c.later_collection_impracticable | c.remote_area,
    moment=c.paid_on,
    value=c.fine, at_most=100,
    severity=Severity.FORMALITY,
    complying={
        "procedure": "简易程序", "decided_on": "2024-05-06", "fine": "100",
        "collected_on_the_spot": "是", "paid_on": "2024-05-06",
    },
    breaching={
        "procedure": "简易程序", "decided_on": "2024-05-06", "fine": "100.01",
        "collected_on_the_spot": "是", "paid_on": "2024-05-06",
        "later_collection_impracticable": "否", "remote_area": "否",
    },
)

# 第七十二条第一款第一项
surcharge_of_3_percent_a_day = Threshold(
    cites=LAW.article(72, letter="a", says="到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款"),
    moment=c.surcharged_on,
    value=c.surcharge, at_most=c.fine * Decimal("0.03") * c.days_in_default,
    complying={
        "decided_on": "2024-05-06", "fine": "1000",
        "surcharged_on": "2024-07-01", "days_in_default": "10", "surcharge": "300",
    },
    breaching={
        "decided_on": "2024-05-06", "fine": "1000",
        "surcharged_on": "2024-07-01", "days_in_default": "10", "surcharge": "300.01",
    },
)
surcharge_not_above_fine = Threshold(
    cites=LAW.article(72, letter="b", says="加处罚款的数额不得超出罚款的数额"),
    moment=c.surcharged_on,
    value=c.surcharge, at_most=c.fine,
    complying={"decided_on": "2024-05-06", "fine": "1000", "surcharged_on": "2024-07-01", "surcharge": "1000"},
    breaching={"decided_on": "2024-05-06", "fine": "1000", "surcharged_on": "2024-07-01", "surcharge": "1000.01"},
)
