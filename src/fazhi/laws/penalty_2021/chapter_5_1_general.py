"""行政处罚法 (2021), chapter 5, section 1: general provisions, articles 39 to 50."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.rules import Deadline, Precedence, Requirement, Severity, Threshold
from fazhi.spans import working_days

# 第四十一条第一款
device_reviewed = Requirement(
    cites=LAW.article(41, letter="a", says="电子技术监控设备应当经过法制和技术审核，符合标准、设置合理、标志明显"),
    when=c.monitored,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.device_reviewed,
    sentence=("监控设备应当经法制和技术审核", "the device must have passed a legal and a technical review"),
    complying={"monitored": "是", "decided_on": "2024-05-06", "device_reviewed": "是"},
    breaching={"monitored": "是", "decided_on": "2024-05-06", "device_reviewed": "否", "penalised": "是"},
)
device_published = Requirement(
    cites=LAW.article(41, letter="b", says="电子技术监控设备的设置地点应当向社会公布"),
    when=c.monitored,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.device_published,
    sentence=("设置地点应当已公布", "the place of the device must have been published"),
    complying={"monitored": "是", "decided_on": "2024-05-06", "device_published": "是"},
    breaching={"monitored": "是", "decided_on": "2024-05-06", "device_published": "否", "penalised": "是"},
)
# 第二款。没有其他证据时处罚才失去根据，登记表看不出有没有；法律禁止的是作为证据，登记电子监控取证的即用作证据
recording_reviewed = Requirement(
    cites=LAW.article(41, letter="c", says="监控记录未经审核或者经审核不符合要求的，不得作为处罚的证据"),
    when=c.monitored,
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.recording_reviewed,
    sentence=("监控记录应当经审核符合要求", "the recording must have been reviewed and found fit"),
    complying={"monitored": "是", "decided_on": "2024-05-06", "recording_reviewed": "是"},
    breaching={"monitored": "是", "decided_on": "2024-05-06", "recording_reviewed": "否", "penalised": "是"},
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

# 第三款。申请后自行回避的，没有什么需要负责人决定
recusal_decided_by_head = Requirement(
    cites=LAW.article(43, letter="b", says="当事人申请回避的，应当依法审查并由行政机关负责人决定"),
    when=c.recusal_requested,
    unless=c.recused | ~PUNISHED,
    moment=c.decided_on,
    that=c.recusal_decided_by_head,
    sentence=("回避申请应当由负责人决定", "the head of the organ must have decided on the recusal"),
    complying={"recusal_requested": "是", "decided_on": "2024-05-06", "recusal_decided_by_head": "是"},
    breaching={
        "recusal_requested": "是", "decided_on": "2024-05-06", "recusal_decided_by_head": "否", "recused": "否",
        "penalised": "是",
    },
)

# 第四十四条。同日不算晚：当场处罚口头告知，与决定同日
notice_before_decision = Precedence(
    cites=LAW.article(44, says="作出处罚决定之前，应当告知拟处罚的内容、事实、理由、依据和当事人的权利"),
    unless=~PUNISHED,
    first=c.notified_on, done=c.notified, then=c.decided_on,
    complying={"notified_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={"notified_on": "2024-05-07", "decided_on": "2024-05-06", "penalised": "是"},
)

# 告知的日期由上一条核对，这一条核对告知了什么
notice_complete = Requirement(
    cites=LAW.article(44, letter="b", says="告知应当包括处罚内容、事实、理由、依据和陈述、申辩、要求听证等权利"),
    unless=~PUNISHED,
    moment=c.decided_on,
    that=c.notice_complete,
    sentence=("告知事项应当齐全", "the notice must be complete"),
    complying={"decided_on": "2024-05-06", "notice_complete": "是"},
    breaching={"decided_on": "2024-05-06", "notice_complete": "否", "penalised": "是"},
)

# 第四十五条第一款。当场处罚的当场复核，所以同日不算晚
defence_reviewed = Precedence(
    cites=LAW.article(45, letter="a", says="对当事人陈述、申辩提出的事实、理由和证据，应当在决定之前复核"),
    when=c.defence_raised,
    unless=~PUNISHED,
    first=c.defence_reviewed_on, done=c.defence_reviewed, then=c.decided_on,
    complying={"defence_raised": "是", "defence_reviewed_on": "2024-05-06", "decided_on": "2024-05-06"},
    breaching={
        "defence_raised": "是", "defence_reviewed_on": "2024-05-07", "decided_on": "2024-05-06", "penalised": "是",
    },
)
# 第二款。禁止的是因申辩而加重；登记表只看得出申辩之后加重了，是否因为申辩要由人核实，所以只是建议
fine_not_raised_after_defence = Threshold(
    cites=LAW.article(45, letter="c", says="不得因当事人陈述、申辩而给予更重的处罚"),
    when=c.defence_raised,
    unless=c.renotified,
    moment=c.decided_on,
    value=c.fine, at_most=c.proposed_fine,
    severity=Severity.ADVICE,
    complying={"defence_raised": "是", "decided_on": "2024-05-06", "proposed_fine": "500", "fine": "500"},
    breaching={
        "defence_raised": "是", "decided_on": "2024-05-06", "proposed_fine": "500", "fine": "500.01",
        "renotified": "否",
    },
)

# 第四十七条。执行完毕才有执行记录，所以在结案时核对；缺少记录影响的是证明，不是处罚本身
whole_process_recorded = Requirement(
    cites=LAW.article(47, letter="a", says="对处罚的启动、调查取证、审核、决定、送达、执行等应当进行全过程记录"),
    moment=c.closed_on,
    that=c.fully_recorded,
    sentence=("各环节应当均有记录", "every stage must have been recorded"),
    severity=Severity.FORMALITY,
    complying={"closed_on": "2024-05-06", "fully_recorded": "是"},
    breaching={"closed_on": "2024-05-06", "fully_recorded": "否"},
)
# 没有规定多少日内归档，结案之后尚未归档的不能说已经违反，所以只是建议
archived = Requirement(
    cites=LAW.article(47, letter="b", says="行政处罚的全过程记录应当归档保存"),
    moment=c.closed_on,
    that=c.archived,
    sentence=("记录应当已归档", "the records must have been archived"),
    severity=Severity.ADVICE,
    complying={"closed_on": "2024-05-06", "archived": "是"},
    breaching={"closed_on": "2024-05-06", "archived": "否"},
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
# 第二款后半句
withdrawal_explained = Requirement(
    cites=LAW.article(48, letter="c", says="撤回已经公开的处罚决定信息，应当公开说明理由"),
    when=c.publication_withdrawn_on.is_given(),
    moment=c.overturned_on,
    that=c.withdrawal_explained,
    sentence=("应当公开说明撤回的理由", "the reasons of the withdrawal must be published"),
    severity=Severity.FORMALITY,
    complying={"overturned_on": "2024-09-12", "publication_withdrawn_on": "2024-09-18", "withdrawal_explained": "是"},
    breaching={"overturned_on": "2024-09-12", "publication_withdrawn_on": "2024-09-18", "withdrawal_explained": "否"},
)
