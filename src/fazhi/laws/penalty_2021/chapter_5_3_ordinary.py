"""行政处罚法 (2021), chapter 5, section 3: the ordinary procedure, articles 54 to 62."""

# fmt: off
from fazhi.expr import columns, earliest, first_given
from fazhi.laws.penalty_2021 import LAW, ORDINARY, PUNISHED, c
from fazhi.records.penalty_words import ServiceMethod
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.rules import Deadline, Precedence, Requirement, Severity, Window
from fazhi.spans import Rollover

r = columns(ReviewItem)

# 第五十八条第一款：第二项要求听证已经举行，只要求听证还不够
NEEDS_REVIEW = (
    c.major_public_interest
    | (c.concerns_major_rights & c.hearing_held_on.is_given())
    | c.several_legal_relations
    | c.review_required_by_law
)

# 第五十四条第二款。“及时”没有日数；普通程序的决定以立案为前提，所以核对的是有没有先立案。没有登记立案的多是漏登，
# 本条也没有规定后果，所以只是形式瑕疵
filed_before_decision = Precedence(
    cites=LAW.article(54, says="符合立案标准的，行政机关应当及时立案"),
    when=ORDINARY,
    unless=~PUNISHED,
    first=c.filed_on, then=c.decided_on,
    severity=Severity.FORMALITY,
    complying={"procedure": "普通程序", "filed_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={"procedure": "普通程序", "filed_on": None, "decided_on": "2024-05-06", "penalised": "是"},
)

# 第五十五条。当场处罚的由第五十二条的规则核对；没有询问、检查的（如只凭监控记录），没有出示的对象
credentials_shown = Requirement(
    cites=LAW.article(55, letter="a", says="执法人员在调查或者检查时，应当主动出示执法证件"),
    when=ORDINARY,
    unless=~c.inspected | ~PUNISHED,
    moment=c.decided_on,
    that=c.credentials_shown,
    sentence=("应当已出示执法证件", "the officers must have shown their credentials"),
    complying={"procedure": "普通程序", "decided_on": "2024-05-06", "credentials_shown": "是"},
    breaching={
        "procedure": "普通程序", "decided_on": "2024-05-06", "inspected": "是", "credentials_shown": "否",
        "penalised": "是",
    },
)
# 第二款
inspection_recorded = Requirement(
    cites=LAW.article(55, letter="b", says="询问或者检查应当制作笔录"),
    when=ORDINARY & c.inspected,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.inspection_recorded,
    sentence=("应当已制作笔录", "a record must have been made"),
    severity=Severity.FORMALITY,
    complying={"procedure": "普通程序", "inspected": "是", "decided_on": "2024-05-06", "inspection_recorded": "是"},
    breaching={
        "procedure": "普通程序", "inspected": "是", "decided_on": "2024-05-06", "inspection_recorded": "否",
        "penalised": "是",
    },
)

# 第五十六条。没有紧急情况下先保存后批准的例外；同日不算晚
preservation_approved = Precedence(
    cites=LAW.article(56, letter="a", says="先行登记保存证据，应当经行政机关负责人批准"),
    first=c.preservation_approved_on, done=c.preservation_approved, then=c.preserved_on,
    complying={"preservation_approved_on": "2024-03-04", "preserved_on": "2024-03-04"},
    breaching={"preservation_approved_on": "2024-03-05", "preserved_on": "2024-03-04"},
)
# 七日是工作日，国庆前后补班的周日、周六都算；退还也是处理决定
preservation_handled_within_7_days = Deadline(
    cites=LAW.article(56, letter="b", says="先行登记保存证据的，应当在七日内及时作出处理决定"),
    event=c.preservation_handled_on, after=c.preserved_on, within=LAW.days(7),
    complying={"preserved_on": "2024-09-27", "preservation_handled_on": "2024-10-12"},
    breaching={"preserved_on": "2024-09-27", "preservation_handled_on": "2024-10-13"},
)

# 第五十七条第二款。讨论本身就是决定，同日不算晚；何为复杂、重大由各机关规定，登记表只载结论
collective_discussion = Precedence(
    cites=LAW.article(57, says="对情节复杂或者重大违法行为给予处罚，负责人应当集体讨论决定"),
    when=(c.is_complex | c.is_major) & PUNISHED,
    first=c.discussed_on, then=c.decided_on,
    complying={"is_major": "是", "penalised": "是", "discussed_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={"is_major": "是", "penalised": "是", "discussed_on": "2024-05-07", "decided_on": "2024-05-06"},
)

# 第一款。负责人审查和决定可以是同一次审批，所以同日不算晚
result_examined_by_head = Precedence(
    cites=LAW.article(57, letter="b", says="调查终结，行政机关负责人应当对调查结果进行审查后作出决定"),
    when=ORDINARY,
    unless=~PUNISHED,
    first=c.examined_by_head_on, done=c.examined_by_head, then=c.decided_on,
    complying={"procedure": "普通程序", "examined_by_head_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={
        "procedure": "普通程序", "examined_by_head_on": "2024-05-07", "decided_on": "2024-05-06", "penalised": "是",
    },
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

# 第一款第二项。法律没有直接写明，由“经过听证程序”推出：听证之前的审核没有看到听证；同日的不算早
review_after_hearing = Precedence(
    cites=LAW.article(58, letter="c", says="直接关系当事人或者第三人重大权益的，经过听证程序之后进行法制审核"),
    when=c.concerns_major_rights & c.hearing_held_on.is_given(),
    unless=~PUNISHED,
    moment=c.decided_on,
    first=c.hearing_held_on, then=c.reviewed_on,
    complying={
        "concerns_major_rights": "是", "hearing_held_on": "2024-04-22", "reviewed_on": "2024-04-22",
        "decided_on": "2024-05-06",
    },
    breaching={
        "concerns_major_rights": "是", "hearing_held_on": "2024-04-22", "reviewed_on": "2024-04-19",
        "decided_on": "2024-05-06", "penalised": "是",
    },
)
# 第二款。只约束初次从事审核的人员；不在四种情形之内的自愿审核不问
reviewer_qualified = Requirement(
    cites=LAW.article(58, letter="d", says="初次从事处罚决定法制审核的人员，应当取得法律职业资格"),
    when=NEEDS_REVIEW & PUNISHED,
    unless=c.reviewer_experienced,
    moment=c.decided_on,
    that=c.reviewer_qualified,
    sentence=("审核人员应当有法律职业资格", "the reviewer must be qualified in law"),
    complying={
        "major_public_interest": "是", "penalised": "是", "decided_on": "2024-05-07", "reviewer_qualified": "是",
    },
    breaching={
        "major_public_interest": "是", "penalised": "是", "decided_on": "2024-05-07", "reviewer_qualified": "否",
        "reviewer_experienced": "否",
    },
)

# 第五十九条第一款。简易程序的决定书由第五十二条的规则核对
document_complete = Requirement(
    cites=LAW.article(59, letter="a", says="处罚决定书应当载明当事人、事实证据、种类依据、履行、救济和机关日期六项"),
    when=ORDINARY,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.document_complete,
    sentence=("决定书应载事项应当齐全", "the document must be complete"),
    complying={"procedure": "普通程序", "decided_on": "2024-05-06", "document_complete": "是"},
    breaching={"procedure": "普通程序", "decided_on": "2024-05-06", "document_complete": "否", "penalised": "是"},
)
# 第二款
document_sealed = Requirement(
    cites=LAW.article(59, letter="b", says="处罚决定书必须盖有作出决定的行政机关的印章"),
    when=ORDINARY,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.document_sealed,
    sentence=("决定书应当盖有机关印章", "the document must bear the seal of the organ"),
    complying={"procedure": "普通程序", "decided_on": "2024-05-06", "document_sealed": "是"},
    breaching={"procedure": "普通程序", "decided_on": "2024-05-06", "document_sealed": "否", "penalised": "是"},
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
# 第二款。传真、电子邮件以同意并签订确认书为前提
electronic_service_agreed = Requirement(
    cites=LAW.article(61, letter="b", says="当事人同意并签订确认书的，才可以采用传真、电子邮件等方式送达"),
    when=c.service_method == ServiceMethod.ELECTRONIC,
    moment=c.served_on,
    that=c.e_service_confirmed,
    sentence=("应当已签订电子送达确认书", "the party must have agreed to electronic service in writing"),
    complying={"service_method": "电子送达", "served_on": "2024-05-06", "e_service_confirmed": "是"},
    breaching={"service_method": "电子送达", "served_on": "2024-05-06", "e_service_confirmed": "否"},
)
# 第一款。宣告可以晚于作出决定，所以自宣告之日起算
handed_over_when_announced = Window(
    cites=LAW.article(61, letter="c", says="处罚决定书应当在宣告后当场交付在场的当事人"),
    when=ORDINARY & c.party_present,
    event=c.served_on, after=c.announced_on, within=LAW.days(0),
    rollover=Rollover.NEVER,
    complying={
        "procedure": "普通程序", "party_present": "是", "announced_on": "2024-05-06", "served_on": "2024-05-06",
    },
    breaching={
        "procedure": "普通程序", "party_present": "是", "announced_on": "2024-05-06", "served_on": "2024-05-07",
    },
)

# 第六十二条。没有告知的由第四十四条的规则核对；当事人沉默不是明确放弃，但也没有什么可以听取
defence_heard = Requirement(
    cites=LAW.article(62, says="拒绝听取当事人陈述、申辩的，不得作出处罚决定，当事人明确放弃的除外"),
    when=c.defence_raised,
    unless=c.defence_waived | ~PUNISHED,
    moment=c.decided_on,
    that=c.defence_heard,
    sentence=("应当已听取陈述申辩", "the defence must have been heard"),
    complying={"defence_raised": "是", "decided_on": "2024-05-06", "defence_heard": "是"},
    breaching={
        "defence_raised": "是", "decided_on": "2024-05-06", "defence_heard": "否", "defence_waived": "否",
        "penalised": "是",
    },
)
