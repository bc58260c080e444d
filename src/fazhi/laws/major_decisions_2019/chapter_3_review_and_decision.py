"""重大行政决策程序暂行条例 (2019), chapter 3: review, discussion and publication, articles 25 to 33."""

# fmt: off
from fazhi.expr import Seen, columns
from fazhi.laws.major_decisions_2019 import (
    DECIDED,
    DISCUSSED,
    EXPERTS_HEARD,
    LAW,
    PUBLIC_HEARD,
    REVIEWED,
    RISK_ASSESSED,
    c,
)
from fazhi.records.decision import DecisionMeeting
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.rules import LeadTime, Precedence, Reading, Requirement, Severity
from fazhi.spans import working_days

r = columns(ReviewItem)

# 第二十五条。以作出决策为核对的时点：讨论日期常常不登记，没有审查就作出的决策不因此漏过；先后仍与讨论日期比较。
# 探索性改革的例外只及于审查结论：要明示法律风险，先要审查。是否以征求意见代替审查，另有一条规则
review_before_discussion = Precedence(
    cites=LAW.article(25, letter="a", says="决策草案提交讨论前应当经过合法性审查，未经审查的不得提交"),
    moment=DECIDED,
    first=c.reviewed_on, done=c.reviewed, then=c.discussed_on,
    strict=True,
    complying={"reviewed_on": "2024-08-29", "discussed_on": "2024-08-30", "decided_on": "2024-09-02"},
    breaching={"reviewed_on": "2024-08-31", "discussed_on": "2024-08-30", "decided_on": "2024-09-02"},
)
# 修改后重新审查的，登记最后的结论；探索性改革另看是否明示法律风险
found_lawful = Requirement(
    cites=LAW.article(25, letter="b", says="经审查不合法的草案不得提交讨论，尚无规定的探索性改革除外"),
    unless=c.is_exploratory,
    moment=DECIDED,
    that=c.found_lawful,
    sentence=("审查结论应当为合法", "the review must have found it lawful"),
    complying={"found_lawful": "是", "decided_on": "2024-09-02"},
    breaching={"found_lawful": "否", "is_exploratory": "否", "decided_on": "2024-09-02"},
)
not_replaced_by_consultation = Requirement(
    cites=LAW.article(25, letter="c", says="不得以征求意见等方式代替合法性审查"),
    moment=DECIDED,
    that=~c.consultation_as_review,
    sentence=("不应以征求意见代替审查", "the review must not be replaced by consultation"),
    complying={"consultation_as_review": "否", "decided_on": "2024-09-02"},
    breaching={"consultation_as_review": "是", "decided_on": "2024-09-02"},
)
# 条例写“可以明示法律风险，提交讨论”：明示是提交的条件
legal_risk_stated = Requirement(
    cites=LAW.article(25, letter="d", says="不合法的探索性改革事项提交讨论的，应当明示法律风险"),
    when=c.is_exploratory & ~c.found_lawful,
    moment=DECIDED,
    that=c.legal_risk_stated,
    sentence=("应当已明示法律风险", "the legal risk must have been stated"),
    complying={"is_exploratory": "是", "found_lawful": "否", "legal_risk_stated": "是", "decided_on": "2024-09-02"},
    breaching={"is_exploratory": "是", "found_lawful": "否", "legal_risk_stated": "否", "decided_on": "2024-09-02"},
)
# 审查台账上的同一件事。台账不载讨论日期，作出在讨论之后：作出时尚未审查的，讨论时也没有
reviewed_on_the_register = Precedence(
    cites=LAW.article(25, letter="e", says="决策草案未经合法性审查的，不得提交决策机关讨论"),
    when=r.subject == ReviewSubject.MAJOR_DECISION,
    first=r.reviewed_on, then=r.made_on,
    strict=True,
    complying={"subject": "重大行政决策", "reviewed_on": "2024-08-30", "made_on": "2024-09-02"},
    breaching={"subject": "重大行政决策", "reviewed_on": "2024-09-03", "made_on": "2024-09-02"},
)
# 全部采纳意见之后作出的，不再是审查不合法的那个草案；退回补充的还会再审
not_made_against_the_review = Requirement(
    cites=LAW.article(25, letter="f", says="经审查不合法的决策草案不得提交讨论，探索性改革除外"),
    when=r.subject == ReviewSubject.MAJOR_DECISION,
    unless=r.is_exploratory | ((r.adoption == Adoption.FULL) & r.adopted_on.is_given() & (r.adopted_on <= r.made_on)),
    moment=r.made_on,
    that=r.opinion != ReviewOpinion.UNLAWFUL,
    sentence=("审查意见为不合法的，不应作出决策", "what the review found unlawful must not be made"),
    complying={"subject": "重大行政决策", "opinion": "合法", "made_on": "2024-09-02"},
    breaching={
        "subject": "重大行政决策", "opinion": "不合法", "is_exploratory": "否", "adoption": "未采纳", "made_on": "2024-09-02",
    },
)

# 第二十六条第二款。算到讨论，不算到出具意见：审查的人可以快；但送审到讨论不足七个工作日的，不可能保证过这些时间
seven_working_days_for_review = LeadTime(
    cites=LAW.article(26, says="送请合法性审查应当保证必要的审查时间，一般不少于七个工作日"),
    first=c.review_submitted_on, then=c.discussed_on, at_least=working_days(7),
    reading=Reading.DAY_N,
    severity=Severity.ADVICE,
    complying={"review_submitted_on": "2024-09-27", "discussed_on": "2024-10-12"},
    breaching={"review_submitted_on": "2024-09-27", "discussed_on": "2024-10-11"},
)
# 第一款。材料不齐可以补充：登记审查完成时的情况
review_papers_complete = Requirement(
    cites=LAW.article(26, letter="b", says="送审应当提供决策草案、依据和履行法定程序的说明等材料"),
    when=REVIEWED,
    moment=DECIDED,
    that=c.review_papers_complete,
    sentence=("送审材料应当齐全", "the papers for the review must be complete"),
    severity=Severity.FORMALITY,
    complying={"reviewed": "是", "review_papers_complete": "是", "decided_on": "2024-09-02"},
    breaching={"reviewed": "是", "review_papers_complete": "否", "decided_on": "2024-09-02"},
)
# 台账不载讨论日期：送审到作出不足七个工作日的，到讨论更不足；没有登记送审的，由第二十五条核对
seven_working_days_on_the_register = LeadTime(
    cites=LAW.article(26, letter="c", says="送请合法性审查应当保证审查时间，一般不少于七个工作日"),
    when=(r.subject == ReviewSubject.MAJOR_DECISION) & r.submitted_on.is_given(),
    first=r.submitted_on, then=r.made_on, at_least=working_days(7),
    reading=Reading.DAY_N,
    severity=Severity.ADVICE,
    complying={"subject": "重大行政决策", "submitted_on": "2024-09-27", "made_on": "2024-10-12"},
    breaching={"subject": "重大行政决策", "submitted_on": "2024-09-27", "made_on": "2024-10-11"},
)

# 第二十八条
counsel_took_part = Requirement(
    cites=LAW.article(28, says="合法性审查中应当组织法律顾问、公职律师提出法律意见"),
    moment=DECIDED,
    that=c.counsel_took_part,
    sentence=("法律顾问或者公职律师应当已提出意见", "counsel must have given an opinion"),
    complying={"counsel_took_part": "是", "decided_on": "2024-09-02"},
    breaching={"counsel_took_part": "否", "decided_on": "2024-09-02"},
)
# 退回补充的，审查还没有完
counsel_took_part_on_the_register = Requirement(
    cites=LAW.article(28, letter="b", says="审查重大行政决策，应当组织法律顾问、公职律师提出法律意见"),
    when=r.subject == ReviewSubject.MAJOR_DECISION,
    unless=r.opinion == ReviewOpinion.RETURNED,
    moment=r.reviewed_on,
    that=r.counsel_took_part,
    sentence=("法律顾问或者公职律师应当已提出意见", "counsel must have given an opinion"),
    complying={"subject": "重大行政决策", "counsel_took_part": "是", "reviewed_on": "2024-08-30"},
    breaching={"subject": "重大行政决策", "counsel_took_part": "否", "opinion": "合法", "reviewed_on": "2024-08-30"},
)

# 第二十九条。缺的是报送的材料，不是步骤本身：步骤由各自的条文核对，所以只作形式瑕疵
competition_reported = Requirement(
    cites=LAW.article(29, letter="a", says="涉及市场主体经济活动的草案，应当报送公平竞争审查的有关情况"),
    when=c.concerns_market,
    moment=DECIDED,
    that=c.competition_reported,
    sentence=("应当已报送公平竞争审查情况", "the competition review must have been submitted"),
    severity=Severity.FORMALITY,
    complying={"concerns_market": "是", "competition_reported": "是", "decided_on": "2024-09-02"},
    breaching={"concerns_market": "是", "competition_reported": "否", "decided_on": "2024-09-02"},
)
opinions_reported = Requirement(
    cites=LAW.article(29, letter="b", says="履行公众参与程序的，应当报送主要意见的研究采纳情况"),
    when=PUBLIC_HEARD,
    unless=c.opinions_received == 0,
    moment=DECIDED,
    that=c.opinions_reported,
    sentence=("应当已报送公众意见采纳情况", "what became of the public's opinions must have been submitted"),
    severity=Severity.FORMALITY,
    complying={"public_heard": "是", "opinions_reported": "是", "decided_on": "2024-09-02"},
    breaching={"public_heard": "是", "opinions_received": "1", "opinions_reported": "否", "decided_on": "2024-09-02"},
)
expert_opinions_reported = Requirement(
    cites=LAW.article(29, letter="c", says="履行专家论证程序的，应当报送论证意见的研究采纳情况"),
    when=EXPERTS_HEARD,
    moment=DECIDED,
    that=c.expert_opinions_reported,
    sentence=("应当已报送专家意见采纳情况", "what became of the experts' opinions must have been submitted"),
    severity=Severity.FORMALITY,
    complying={"experts_heard": "是", "expert_opinions_reported": "是", "decided_on": "2024-09-02"},
    breaching={"experts_heard": "是", "expert_opinions_reported": "否", "decided_on": "2024-09-02"},
)
# 已按其他规定评估的，没有在这里履行风险评估程序
risk_report_submitted = Requirement(
    cites=LAW.article(29, letter="d", says="履行风险评估程序的，应当报送风险评估报告等材料"),
    when=RISK_ASSESSED,
    unless=c.risk_assessed_elsewhere,
    moment=DECIDED,
    that=c.risk_report_submitted,
    sentence=("应当已报送风险评估报告", "the report on the risk must have been submitted"),
    severity=Severity.FORMALITY,
    complying={"risk_assessed": "是", "risk_report_submitted": "是", "decided_on": "2024-09-02"},
    breaching={
        "risk_assessed": "是", "risk_report_submitted": "否", "risk_assessed_elsewhere": "否", "decided_on": "2024-09-02",
    },
)
review_opinion_submitted = Requirement(
    cites=LAW.article(29, letter="e", says="提交讨论决策草案，应当报送合法性审查意见"),
    when=REVIEWED,
    moment=DECIDED,
    that=c.review_opinion_submitted,
    sentence=("应当已报送合法性审查意见", "the opinion of the review must have been submitted"),
    severity=Severity.FORMALITY,
    complying={"reviewed": "是", "review_opinion_submitted": "是", "decided_on": "2024-09-02"},
    breaching={"reviewed": "是", "review_opinion_submitted": "否", "decided_on": "2024-09-02"},
)

# 第三十条。街道没有常务会议，以主任办公会等班子会议对应
discussed = Requirement(
    cites=LAW.article(30, letter="a", says="决策草案应当经决策机关常务会议或者全体会议讨论"),
    moment=DECIDED,
    that=DISCUSSED,
    sentence=("应当已集体讨论", "it must have been discussed in a meeting"),
    complying={"discussed": "是", "decided_on": "2024-09-02"},
    breaching={"discussed": "否", "decided_on": "2024-09-02"},
)
# 讨论之后当日作出决定，不算晚；没有讨论的由上一条核对
discussed_before_decision = Precedence(
    cites=LAW.article(30, letter="b", says="行政首长在集体讨论的基础上作出决定"),
    when=DISCUSSED,
    first=c.discussed_on, then=DECIDED,
    complying={"discussed_on": "2024-09-02", "decided_on": "2024-09-02"},
    breaching={"discussed_on": "2024-09-03", "decided_on": "2024-09-02"},
)
discussion_recorded = Requirement(
    cites=LAW.article(30, letter="c", says="集体讨论情况应当如实记录，不同意见应当如实载明"),
    when=DISCUSSED,
    moment=DECIDED,
    that=c.discussion_recorded,
    sentence=("讨论情况应当已如实记录", "the discussion must have been recorded"),
    severity=Severity.FORMALITY,
    complying={"discussed": "是", "discussion_recorded": "是", "decided_on": "2024-09-02"},
    breaching={"discussed": "是", "discussion_recorded": "否", "decided_on": "2024-09-02"},
)
# 第二款
head_spoke_last = Requirement(
    cites=LAW.article(30, letter="d", says="讨论决策草案，行政首长应当最后发表意见"),
    when=DISCUSSED,
    moment=DECIDED,
    that=c.head_spoke_last,
    sentence=("行政首长应当最后发表意见", "the head must speak last"),
    severity=Severity.FORMALITY,
    complying={"discussed": "是", "head_spoke_last": "是", "decided_on": "2024-09-02"},
    breaching={"discussed": "是", "head_spoke_last": "否", "decided_on": "2024-09-02"},
)
deviation_explained = Requirement(
    cites=LAW.article(30, letter="e", says="行政首长拟作的决定与多数人意见不一致的，应当在会上说明理由"),
    when=c.against_majority,
    moment=DECIDED,
    that=c.deviation_explained,
    sentence=("应当已在会上说明理由", "the reason must have been given in the meeting"),
    severity=Severity.FORMALITY,
    complying={"against_majority": "是", "deviation_explained": "是", "decided_on": "2024-09-02"},
    breaching={"against_majority": "是", "deviation_explained": "否", "decided_on": "2024-09-02"},
)
# 第一款。专题会、党委会不能代替；街道、部门的办公会议、班子会议对应常务会议，党政联席会议不作为违反
discussed_in_the_right_meeting = Requirement(
    cites=LAW.article(30, letter="f", says="决策草案的讨论应当在常务会议或者全体会议上进行"),
    when=DISCUSSED,
    moment=DECIDED,
    that=c.meeting.is_in((DecisionMeeting.EXECUTIVE, DecisionMeeting.PLENARY, DecisionMeeting.JOINT)),
    sentence=("应当在常务会议或者全体会议上讨论", "it must be discussed in an executive or plenary meeting"),
    complying={"discussed": "是", "meeting": "常务会议", "decided_on": "2024-09-02"},
    breaching={"discussed": "是", "meeting": "专题会议", "decided_on": "2024-09-02"},
)

# 第三十一条。“出台”可指作出，也可指公布：作出之后、公布之前（含当日）报告的，不作为违反
reported_to_party = Precedence(
    cites=LAW.article(31, says="重大行政决策出台前应当按照规定向同级党委请示报告"),
    unless=Seen(c.reported_to_party_on) & (c.reported_to_party_on <= c.published_on),
    first=c.reported_to_party_on, done=c.reported_to_party, then=DECIDED,
    strict=True,
    severity=Severity.FORMALITY,
    complying={"reported_to_party_on": "2024-09-01", "decided_on": "2024-09-02"},
    breaching={"reported_to_party_on": "2024-09-04", "decided_on": "2024-09-02", "published_on": "2024-09-03"},
)

# 第三十二条。“及时”没有日数；决策已经落地仍写明没有公布的，不再是及时。政府信息公开的二十个工作日另有条文
published = Requirement(
    cites=LAW.article(32, letter="a", says="决策机关应当及时公布重大行政决策，依法不予公开的除外"),
    unless=c.not_public,
    moment=c.completed_on,
    that=c.published | Seen(c.published_on),
    sentence=("落地时应当已公布", "it must have been published by the time it is carried out"),
    severity=Severity.FORMALITY,
    complying={"published": "是", "completed_on": "2024-12-31"},
    breaching={"published": "否", "not_public": "否", "completed_on": "2024-12-31"},
)
# 既没有公众意见，也没有专家意见的，没有采纳情况可以说明
adoption_explained = Requirement(
    cites=LAW.article(32, letter="b", says="公众普遍关心或者专业技术性较强的决策，应当说明意见的采纳情况"),
    when=c.of_public_concern | c.is_technical,
    unless=c.not_public | ((c.opinions_received == 0) & ~EXPERTS_HEARD),
    moment=c.completed_on,
    that=c.adoption_explained,
    sentence=("应当已说明意见采纳情况", "what became of the opinions must have been explained"),
    severity=Severity.FORMALITY,
    complying={"of_public_concern": "是", "adoption_explained": "是", "completed_on": "2024-12-31"},
    breaching={
        "of_public_concern": "是", "opinions_received": "1", "adoption_explained": "否", "not_public": "否",
        "completed_on": "2024-12-31",
    },
)
interpreted = Requirement(
    cites=LAW.article(32, letter="c", says="公众普遍关心或者专业技术性较强的决策，应当进行宣传解读"),
    when=c.of_public_concern | c.is_technical,
    unless=c.not_public,
    moment=c.completed_on,
    that=c.interpreted,
    sentence=("应当已宣传解读", "it must have been explained to the public"),
    severity=Severity.FORMALITY,
    complying={"is_technical": "是", "interpreted": "是", "completed_on": "2024-12-31"},
    breaching={"is_technical": "是", "interpreted": "否", "not_public": "否", "completed_on": "2024-12-31"},
)

# 第三十三条。“及时”没有日数，落地之后尚未归档的不能说已经违反，所以只是建议
archived = Requirement(
    cites=LAW.article(33, says="履行决策程序形成的记录、材料应当及时完整归档"),
    moment=c.completed_on,
    that=c.archived,
    sentence=("决策材料应当已归档", "the papers must have been archived"),
    severity=Severity.ADVICE,
    complying={"archived": "是", "completed_on": "2024-12-31"},
    breaching={"archived": "否", "completed_on": "2024-12-31"},
)
