"""行政处罚法 (2021), chapter 5, section 1: general provisions, articles 39 to 50."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.rules import Deadline, Precedence, Threshold
from fazhi.spans import working_days

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
