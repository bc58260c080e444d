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
    checked="2026-11-23",
    articles=35,
    leaves_out={
        "1-3": "总则：定义与原则，是否民间纠纷、是否自愿属于实体判断",
        "5-7": "总则：指导、经费与调委会的性质，不是个案的步骤",
        "10-12": "统计、制度与工作条件：“及时”没有日数，不是一个调委会的登记事项",
        "13-16": "人民调解员：条件、行为与保障，登记表不载",
        "18-25": "调解的方式、当事人的权利义务与预防激化：在案卷中核对，“及时”没有日数",
        "31-32": "协议的履行与争议：督促履行没有日数，起诉由当事人决定",
        "34": "参照设立：街道和行业性调委会只是参照本法，第八条、第九条不对其核对",
        "35": "附则",
    },
)
c = columns(MediationCase)
k = columns(MediationCommittee)

NOT_AGREED = c.outcome == MediationOutcome.NOT_AGREED
WRITTEN = c.agreement_form == AgreementForm.WRITTEN
# 即时履行的可能另有书面协议，不当作口头协议
ORAL = c.agreement_form == AgreementForm.ORAL
# 第八条第一款：村民委员会、居民委员会、企业事业单位设立的
BY_STATUTE = k.level.is_in((CommitteeLevel.COMMUNITY, CommitteeLevel.ENTERPRISE))

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

# 第二十九条第二款。第一款所列内容是“可以”载明，不核对
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
