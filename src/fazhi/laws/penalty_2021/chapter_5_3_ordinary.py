"""行政处罚法 (2021), chapter 5, section 3: the ordinary procedure, articles 54 to 62."""

# fmt: off
from fazhi.expr import columns, earliest, first_given
from fazhi.laws.penalty_2021 import LAW, ORDINARY, PUNISHED, c
from fazhi.records.penalty import ServiceMethod
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.rules import Deadline, Precedence, Requirement

r = columns(ReviewItem)

# 第五十八条第一款：第二项要求听证已经举行，只要求听证还不够
NEEDS_REVIEW = (
    c.major_public_interest
    | (c.concerns_major_rights & c.hearing_held_on.is_given())
    | c.several_legal_relations
    | c.review_required_by_law
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
