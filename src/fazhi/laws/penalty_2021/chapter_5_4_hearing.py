"""行政处罚法 (2021), chapter 5, section 4: hearings, articles 63 to 65."""

# fmt: off
from fazhi.expr import Parameter, Seen
from fazhi.laws.penalty_2021 import LAW, c
from fazhi.rules import Duty, LeadTime, Precedence, Reading, Requirement, Severity, Threshold, Window

# 第六十三条第一款：一项是较大数额罚款，数额由各地各部门规定，因此是参数
HEARING_RIGHT = (
    (c.proposed_fine >= Parameter("较大数额罚款", unit="元"))
    | c.licence_revoked
    | c.business_stopped
    | c.other_hearing_case
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

# 第二款
hearing_free_of_charge = Threshold(
    cites=LAW.article(63, letter="c", says="当事人不承担行政机关组织听证的费用"),
    moment=c.hearing_held_on,
    value=c.hearing_fee, at_most=0,
    severity=Severity.FORMALITY,
    complying={"hearing_held_on": "2024-04-22", "hearing_fee": "0"},
    breaching={"hearing_held_on": "2024-04-22", "hearing_fee": "0.01"},
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

# 第三项
hearing_in_public = Requirement(
    cites=LAW.article(64, letter="d", says="除涉及国家秘密、商业秘密或者个人隐私依法保密外，听证公开举行"),
    unless=c.hearing_confidential,
    moment=c.hearing_held_on,
    that=c.hearing_public,
    sentence=("听证应当公开举行", "the hearing must be held in public"),
    complying={"hearing_held_on": "2024-04-22", "hearing_public": "是"},
    breaching={"hearing_held_on": "2024-04-22", "hearing_public": "否", "hearing_confidential": "否"},
)
# 第四项
chair_did_not_investigate = Requirement(
    cites=LAW.article(64, letter="e", says="听证由行政机关指定的非本案调查人员主持"),
    moment=c.hearing_held_on,
    that=c.chair_independent,
    sentence=("主持人应当是非本案调查人员", "the chair must not have investigated the case"),
    complying={"hearing_held_on": "2024-04-22", "chair_independent": "是"},
    breaching={"hearing_held_on": "2024-04-22", "chair_independent": "否"},
)
# 第八项
hearing_recorded = Requirement(
    cites=LAW.article(64, letter="f", says="听证应当制作笔录"),
    moment=c.hearing_held_on,
    that=c.hearing_recorded,
    sentence=("应当已制作听证笔录", "the hearing must have been recorded"),
    complying={"hearing_held_on": "2024-04-22", "hearing_recorded": "是"},
    breaching={"hearing_held_on": "2024-04-22", "hearing_recorded": "否"},
)
hearing_record_signed = Requirement(
    cites=LAW.article(64, letter="g", says="听证笔录由当事人或者代理人核对后签章，拒绝签章的由主持人注明"),
    when=c.hearing_recorded,
    moment=c.decided_on,
    that=c.hearing_record_signed,
    sentence=("听证笔录应当已签章或者注明拒签", "the record must be signed, or the refusal noted"),
    severity=Severity.FORMALITY,
    complying={"hearing_recorded": "是", "hearing_record_signed": "是", "decided_on": "2024-05-06"},
    breaching={"hearing_recorded": "是", "hearing_record_signed": "否", "decided_on": "2024-05-06"},
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
based_on_the_hearing_record = Requirement(
    cites=LAW.article(65, letter="b", says="行政机关应当根据听证笔录作出决定"),
    when=c.hearing_held_on.is_given(),
    moment=c.decided_on,
    that=c.based_on_hearing,
    sentence=("应当根据听证笔录作出决定", "the decision must be based on the hearing record"),
    complying={"hearing_held_on": "2024-04-22", "decided_on": "2024-05-06", "based_on_hearing": "是"},
    breaching={"hearing_held_on": "2024-04-22", "decided_on": "2024-05-06", "based_on_hearing": "否"},
)
