"""人民调解法 (2010).

A committee is not the organ: a breach of its duties accuses no organ. Articles 8 and 9 are asked of the committees of
villages, neighbourhoods and enterprises only; those of a street or a trade follow the law by reference (article 34).
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, first_given, latest
from fazhi.law import Statute
from fazhi.records.mediation import (
    AgreementForm,
    CommitteeLevel,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.rules import Deadline, Duty, Precedence, Presence, Requirement, Severity, Threshold, Window
from fazhi.spans import Rollover

LAW = Statute(
    key="mediation-2010",
    zh="人民调解法",
    en="People's Mediation Law (2010)",
    in_force=date(2011, 1, 1),
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_ANALOGY,  # 本法没有规定；民事诉讼法规定顺延
    source="2010年8月28日第十一届全国人民代表大会常务委员会第十六次会议通过，见国家法律法规数据库",
    checked="2026-11-25",
    articles=35,
    properties={"34": "乡镇、街道以及社会团体等设立的只是参照本法：第八条、第九条不对其核对"},
    leaves_out={
        "1": "总则：立法目的",
        "3": "总则：原则，是否自愿、是否阻止当事人另寻救济属于实体判断",
        "5-7": "总则：指导、经费与调委会的性质，不是个案的步骤",
        "10-12": "统计、制度与工作条件：“及时”没有日数，不是一个调委会的登记事项",
        "13-16": "人民调解员：条件、行为与保障，登记表不载",
        "18-19": "可以告知、可以指定或者选择：由法院、公安机关、调委会和当事人决定",
        "21-24": "调解的方法与当事人的权利义务：在案卷中核对，“及时”没有日数",
        "32": "对协议的争议：是否起诉由当事人决定",
        "35": "附则",
    },
)
c = columns(MediationCase)
k = columns(MediationCommittee)

NOT_AGREED = c.outcome == MediationOutcome.NOT_AGREED
WRITTEN = c.agreement_form == AgreementForm.WRITTEN
# 即时履行的可能另有书面协议，不当作口头协议
ORAL = c.agreement_form == AgreementForm.ORAL
AGREED_FOR_LATER = c.agreed_on.is_given() & (c.agreement_form != AgreementForm.PERFORMED)
# 第八条第一款：村民委员会、居民委员会、企业事业单位设立的
BY_STATUTE = k.level.is_in((CommitteeLevel.COMMUNITY, CommitteeLevel.ENTERPRISE))

# 第二条。本法只调整民间纠纷：与机关之间的行政争议达成的和解，不是人民调解的成果。
# 受理之后发现不是而终止的，没有错，所以只核对达成协议的
civil_disputes_only = Requirement(
    cites=LAW.article(2, says="人民调解解决的是民间纠纷"),
    moment=c.agreed_on,
    that=c.is_civil,
    sentence=("达成协议的应当是民间纠纷", "what was settled must be a dispute between private parties"),
    duty_of=Duty.COMMITTEE,
    complying={"is_civil": "是", "agreed_on": "2024-05-06"},
    breaching={"is_civil": "否", "agreed_on": "2024-05-06"},
)

# 第四条
free_of_charge = Threshold(
    cites=LAW.article(4, says="人民调解委员会调解民间纠纷，不收取任何费用"),
    moment=c.accepted_on,
    value=c.fee, at_most=0,
    duty_of=Duty.COMMITTEE,
    complying={"accepted_on": "2024-05-06", "fee": "0"},
    breaching={"accepted_on": "2024-05-06", "fee": "0.01"},
)

# 第八条。组成按推选本届委员的日期核对，不按设立的日期：不少调委会设立在本法施行之前。
# 撤销后登记为没有委员的，不作为人数不足、没有妇女
at_least_3_members = Threshold(
    cites=LAW.article(8, letter="a", says="人民调解委员会的委员不少于三人"),
    when=BY_STATUTE,
    unless=k.dissolved_on.is_given(),
    moment=k.elected_on,
    value=k.members, at_least=3,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"level": "社区级", "elected_on": "2024-05-06", "members": "3"},
    breaching={"level": "社区级", "elected_on": "2024-05-06", "members": "2", "dissolved_on": None},
)
at_most_9_members = Threshold(
    cites=LAW.article(8, letter="b", says="人民调解委员会的委员不多于九人"),
    when=BY_STATUTE,
    moment=k.elected_on,
    value=k.members, at_most=9,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"level": "社区级", "elected_on": "2024-05-06", "members": "9"},
    breaching={"level": "社区级", "elected_on": "2024-05-06", "members": "10"},
)
# 第三款还要求多民族居住地区有人数较少民族的成员，登记表不载
a_woman_among_them = Threshold(
    cites=LAW.article(8, letter="c", says="人民调解委员会应当有妇女成员"),
    when=BY_STATUTE,
    unless=k.dissolved_on.is_given(),
    moment=k.elected_on,
    value=k.women, at_least=1,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"level": "企事业单位", "elected_on": "2024-05-06", "women": "1"},
    breaching={"level": "企事业单位", "elected_on": "2024-05-06", "women": "0", "dissolved_on": None},
)
# 第二款。登记表上主任一栏空白，不等于没有设主任；名册填全了的，用 complete= 说明
a_chair_among_them = Presence(
    cites=LAW.article(8, letter="d", says="人民调解委员会设主任一人"),
    when=BY_STATUTE,
    unless=k.dissolved_on.is_given(),
    column=k.chair, once=k.elected_on,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"level": "社区级", "elected_on": "2024-05-06", "chair": "张某"},
    breaching={"level": "社区级", "elected_on": "2024-05-06", "chair": None, "dissolved_on": None},
)

# 第九条第二款。村民委员会、居民委员会的任期据转述后来改为五年（未见原文），本条没有改，所以只作形式瑕疵。
# 推选的是居民会议等，责任记在调委会名下
next_election_within_3_years = Deadline(
    cites=LAW.article(9, says="人民调解委员会委员每届任期三年，任满换届，可以连选连任"),
    when=BY_STATUTE,
    event=k.reelected_on, after=k.elected_on, within=LAW.years(3), discharged=k.dissolved_on,
    rollover=Rollover.NEVER,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"level": "社区级", "elected_on": "2021-05-06", "reelected_on": "2024-05-06"},
    breaching={"level": "社区级", "elected_on": "2021-05-06", "reelected_on": "2024-05-07", "dissolved_on": None},
)

# 第十七条。调解当日被拒绝的，当日的调解在拒绝之前；拒绝之后又自愿达成协议的，当事人已经改变主意，不作为违反
no_session_after_refusal = Requirement(
    cites=LAW.article(17, says="当事人一方明确拒绝调解的，不得调解"),
    when=c.refused_on.is_given(),
    unless=(c.outcome == MediationOutcome.AGREED) | c.agreed_on.is_given(),
    moment=c.mediated_on,
    that=c.mediated_on <= c.refused_on,
    sentence=("明确拒绝之后不应再调解", "no session may follow an explicit refusal"),
    duty_of=Duty.COMMITTEE,
    complying={"refused_on": "2024-05-06", "mediated_on": "2024-05-06"},
    breaching={
        "refused_on": "2024-05-06", "mediated_on": "2024-05-07", "outcome": "当事人拒绝调解", "agreed_on": None,
    },
)

# 第二十条第一款。可以邀请，但要先征得同意；是否邀请了他人，结案时才说得准
invited_with_consent = Requirement(
    cites=LAW.article(20, says="邀请亲属、邻里、专业人员等参与调解，应当征得当事人的同意"),
    when=c.others_invited,
    moment=c.closed_on,
    that=c.invitation_agreed,
    sentence=("邀请他人参与应当已征得当事人同意", "the parties must have agreed to whom was invited"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"others_invited": "是", "invitation_agreed": "是", "closed_on": "2024-05-06"},
    breaching={"others_invited": "是", "invitation_agreed": "否", "closed_on": "2024-05-06"},
)

# 第二十五条。“及时”没有日数，调解之中尚未采取、尚未报告的不能说已经违反，所以在结案时核对
precautions_against_escalation = Requirement(
    cites=LAW.article(25, letter="a", says="发现纠纷有可能激化的，应当采取有针对性的预防措施"),
    when=c.may_escalate,
    moment=c.closed_on,
    that=c.precautions_taken,
    sentence=("应当已采取预防措施", "precautions must have been taken"),
    duty_of=Duty.COMMITTEE,
    complying={"may_escalate": "是", "precautions_taken": "是", "closed_on": "2024-05-06"},
    breaching={"may_escalate": "是", "precautions_taken": "否", "closed_on": "2024-05-06"},
)
police_warned = Requirement(
    cites=LAW.article(25, letter="b", says="可能引起治安案件、刑事案件的纠纷，应当及时报告公安机关或者其他有关部门"),
    when=c.may_become_offence,
    moment=c.closed_on,
    that=c.offence_reported,
    sentence=("应当已报告公安机关或者有关部门", "the police or another authority must have been told"),
    duty_of=Duty.COMMITTEE,
    complying={"may_become_offence": "是", "offence_reported": "是", "closed_on": "2024-05-06"},
    breaching={"may_become_offence": "是", "offence_reported": "否", "closed_on": "2024-05-06"},
)

# 第二十六条。没有规定何时终止；以调解不成结案的，调解事实上已经停止，没有登记终止的只是形式瑕疵
failed_mediation_terminated = Presence(
    cites=LAW.article(26, letter="a", says="调解不成的，应当终止调解"),
    when=NOT_AGREED,
    column=c.terminated_on, once=c.closed_on,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"outcome": "调解不成", "terminated_on": "2024-05-06", "closed_on": "2024-05-06"},
    breaching={"outcome": "调解不成", "terminated_on": None, "closed_on": "2024-05-06"},
)
remedies_told = Requirement(
    cites=LAW.article(26, letter="b", says="调解不成的，应当告知当事人可以通过仲裁、行政、司法等途径维护权利"),
    when=NOT_AGREED,
    moment=first_given(c.terminated_on, c.closed_on),
    that=c.remedies_told,
    sentence=("应当已告知其他救济途径", "the parties must have been told of other remedies"),
    duty_of=Duty.COMMITTEE,
    complying={"outcome": "调解不成", "terminated_on": "2024-05-06", "remedies_told": "是"},
    breaching={"outcome": "调解不成", "terminated_on": "2024-05-06", "remedies_told": "否"},
)

# 第二十七条。没有规定多少日内归档，结案之后尚未归档的不能说已经违反，所以只是建议
archived = Requirement(
    cites=LAW.article(27, says="调解登记、工作记录、协议书等材料应当立卷归档"),
    moment=c.closed_on,
    that=c.archived,
    sentence=("材料应当已立卷归档", "the papers must have been filed"),
    severity=Severity.ADVICE,
    duty_of=Duty.COMMITTEE,
    complying={"closed_on": "2024-05-06", "archived": "是"},
    breaching={"closed_on": "2024-05-06", "archived": "否"},
)
# 第一句。当事人拒绝、撤回而没有调解的，无可记录
sessions_recorded = Requirement(
    cites=LAW.article(27, letter="b", says="人民调解员应当记录调解情况"),
    when=c.outcome.is_in((MediationOutcome.AGREED, MediationOutcome.NOT_AGREED)),
    moment=c.closed_on,
    that=c.session_recorded,
    sentence=("应当已记录调解情况", "the sessions must have been recorded"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"outcome": "达成协议", "closed_on": "2024-05-06", "session_recorded": "是"},
    breaching={"outcome": "达成协议", "closed_on": "2024-05-06", "session_recorded": "否"},
)

# 第二十八条
oral_agreement_recorded = Requirement(
    cites=LAW.article(28, says="采取口头协议方式的，人民调解员应当记录协议内容"),
    when=ORAL,
    moment=c.agreed_on,
    that=c.content_recorded,
    sentence=("应当已记录协议内容", "the content of the agreement must have been recorded"),
    duty_of=Duty.COMMITTEE,
    complying={"agreement_form": "口头协议", "agreed_on": "2024-05-06", "content_recorded": "是"},
    breaching={"agreement_form": "口头协议", "agreed_on": "2024-05-06", "content_recorded": "否"},
)

# 第二十九条第二款
written_agreement_effective = Precedence(
    cites=LAW.article(29, says="调解协议书自各方当事人签章或者按指印、调解员签名并盖调委会印章之日起生效"),
    when=WRITTEN,
    first=latest(c.parties_signed_on, c.sealed_on), then=c.effective_on,
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={
        "agreement_form": "书面协议", "parties_signed_on": "2024-05-06", "sealed_on": "2024-05-07",
        "effective_on": "2024-05-07",
    },
    breaching={
        "agreement_form": "书面协议", "parties_signed_on": "2024-05-06", "sealed_on": "2024-05-07",
        "effective_on": "2024-05-06",
    },
)
# 第一款。所列三项是“可以”载明，所以只是建议
agreement_states_its_terms = Requirement(
    cites=LAW.article(29, letter="b", says="调解协议书可以载明当事人情况、争议和责任、协议内容与履行的方式期限"),
    when=WRITTEN,
    moment=c.agreed_on,
    that=c.terms_stated,
    sentence=("协议书宜载明三项内容", "the paper should state the parties, the dispute and the terms"),
    severity=Severity.ADVICE,
    duty_of=Duty.COMMITTEE,
    complying={"agreement_form": "书面协议", "agreed_on": "2024-05-06", "terms_stated": "是"},
    breaching={"agreement_form": "书面协议", "agreed_on": "2024-05-06", "terms_stated": "否"},
)
# 第二款第二句。没有规定何时交付，结案之后仍未交付的才说没有各执一份
copies_given_and_kept = Requirement(
    cites=LAW.article(29, letter="c", says="调解协议书由当事人各执一份，人民调解委员会留存一份"),
    when=WRITTEN,
    moment=c.closed_on,
    that=c.copies_given,
    sentence=("协议书应当已交当事人并留存", "each party must have a copy, and the committee one"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"agreement_form": "书面协议", "closed_on": "2024-05-06", "copies_given": "是"},
    breaching={"agreement_form": "书面协议", "closed_on": "2024-05-06", "copies_given": "否"},
)

# 第三十条
oral_agreement_effective = Requirement(
    cites=LAW.article(30, says="口头调解协议自各方当事人达成协议之日起生效"),
    when=ORAL,
    moment=c.effective_on,
    that=c.effective_on == c.agreed_on,
    sentence=("生效日期应当是达成协议的日期", "it must take effect on the day on which it was agreed"),
    severity=Severity.FORMALITY,
    duty_of=Duty.COMMITTEE,
    complying={"agreement_form": "口头协议", "agreed_on": "2024-05-06", "effective_on": "2024-05-06"},
    breaching={"agreement_form": "口头协议", "agreed_on": "2024-05-06", "effective_on": "2024-05-07"},
)

# 第三十一条第一款。约定的末日是休息日的，是否顺延本法没有规定，两日之间的履行是有争议；
# 没有登记履行日期的，不等于没有履行
performed_as_agreed = Deadline(
    cites=LAW.article(31, letter="a", says="当事人应当按照约定履行调解协议"),
    when=AGREED_FOR_LATER,
    event=c.performed_on, after=c.performance_due_on, within=LAW.days(0),
    duty_of=Duty.PARTY,
    complying={
        "agreement_form": "书面协议", "agreed_on": "2024-03-01", "performance_due_on": "2024-03-31",
        "performed_on": "2024-03-31",
    },
    breaching={
        "agreement_form": "书面协议", "agreed_on": "2024-03-01", "performance_due_on": "2024-03-31",
        "performed_on": "2024-04-02",
    },
)
# 第二款。没有规定多少日内回访督促，所以只是建议
performance_followed_up = Requirement(
    cites=LAW.article(31, letter="b", says="人民调解委员会应当监督调解协议的履行，督促当事人履行"),
    when=AGREED_FOR_LATER,
    moment=c.performance_due_on,
    that=c.performance_followed,
    sentence=("应当已监督协议的履行", "the performance must have been followed up"),
    severity=Severity.ADVICE,
    duty_of=Duty.COMMITTEE,
    complying={
        "agreement_form": "书面协议", "agreed_on": "2024-03-01", "performance_due_on": "2024-03-29",
        "performance_followed": "是",
    },
    breaching={
        "agreement_form": "书面协议", "agreed_on": "2024-03-01", "performance_due_on": "2024-03-29",
        "performance_followed": "否",
    },
)

# 第三十三条第一款。本法没有说末日是休息日怎么办，民事诉讼法规定顺延，所以两日之间的申请是有争议
confirmation_within_30_days = Window(
    cites=LAW.article(33, letter="a", says="申请司法确认的，自调解协议生效之日起三十日内提出"),
    event=c.confirmation_applied_on, after=c.effective_on, within=LAW.days(30),
    duty_of=Duty.PARTY,
    complying={"effective_on": "2024-04-08", "confirmation_applied_on": "2024-05-08"},
    breaching={"effective_on": "2024-04-08", "confirmation_applied_on": "2024-05-09"},
)
# 一方申请、另一方同意的，登记为共同申请
confirmation_applied_for_jointly = Requirement(
    cites=LAW.article(33, letter="b", says="司法确认由双方当事人共同申请"),
    moment=c.confirmation_applied_on,
    that=c.jointly_applied,
    sentence=("应当由双方共同申请", "both parties must apply together"),
    duty_of=Duty.PARTY,
    complying={"confirmation_applied_on": "2024-05-08", "jointly_applied": "是"},
    breaching={"confirmation_applied_on": "2024-05-08", "jointly_applied": "否"},
)
