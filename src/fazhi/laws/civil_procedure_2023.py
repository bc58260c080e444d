"""民事诉讼法, as amended in 2023: periods, service and the confirmation of mediation agreements.

Only an extract of this version is known to the shelf: `leaves_out` names what was not read. Organs serve penalty
decisions by this law (行政处罚法 61), unless the party was there when the decision was announced. The day of service
decides which version is asked.
"""

# fmt: off
from datetime import date

from fazhi.expr import columns, earliest
from fazhi.law import Statute
from fazhi.laws import civil_procedure_2021 as old
from fazhi.records.mediation import MediationCase
from fazhi.records.penalty import AdministrativeCase
from fazhi.records.penalty_words import PartyKind, Procedure, Recipient, ServiceMethod
from fazhi.rules import Deadline, Duty, LeadTime, Reading, Requirement, Severity, Window
from fazhi.spans import Rollover

LAW = Statute(
    key="civil-procedure-2023",
    zh="民事诉讼法",
    en="Civil Procedure Law (2023)",
    in_force=date(2024, 1, 1),  # 修改决定所定；第三百零六条只写自公布之日起施行
    working_days=(),  # 没有规定，一律是自然日
    rollover=Rollover.BY_STATUTE,
    rollover_in=85,
    source="2023年9月1日第十四届全国人民代表大会常务委员会第五次会议第五次修正，见国家法律法规数据库",
    checked="2026-11-25",
    articles=306,
    properties={
        "85": "开始之日不计入；末日是法定休假日的顺延；不含在途时间，期满前交邮的不算过期，所以申请日期登记交邮之日",
        "184": "确认调解协议案件适用特别程序，因此适用第一百八十七条的期限",
    },
    leaves_out={
        "1-84": "本库只有节选，这些条文未收录",
        "86": "耽误期限的顺延：是否准许由人民法院决定",
        "92-93": "军人和被监禁的人的转交：登记表不载当事人是否军人、是否被监禁",
        "96-127": "本库只有节选，这些条文未收录",
        "128": "民事案件的送达副本和答辩：本库登记的诉讼是行政诉讼，另有规定",
        "129-138": "本库只有节选，这些条文未收录",
        "139": "民事案件的开庭通知：本库登记的诉讼是行政诉讼，开庭通知的日期登记表不载",
        "140-174": "本库只有节选，这些条文未收录",
        "175": "第二审的审查范围：由人民法院决定",
        "176-183": "本库只有节选，这些条文未收录",
        "185-186": "特别程序的审判组织与终结：由人民法院决定",
        "188-204": "本库只有节选，这些条文未收录",
        "206": "裁定与执行：审查结论属于实体判断，是否申请执行由当事人决定",
        "207-249": "本库只有节选，这些条文未收录",
        "250": "申请执行的二年可以中止、中断：登记表不载其事由",
        "251-305": "本库只有节选，这些条文未收录",
        "306": "附则：施行日期，以修改决定所定为准",
    },
)
c = columns(AdministrativeCase)
m = columns(MediationCase)

DIRECT = c.service_method == ServiceMethod.DIRECT
# 当事人在场的当场交付（行政处罚法第六十一条），当场处罚的当场交付（第五十二条），都不是依照本法送达
HANDED_OVER = c.party_present | (c.procedure == Procedure.SUMMARY)
LEFT = c.service_method == ServiceMethod.LEFT
ELECTRONIC = c.service_method == ServiceMethod.ELECTRONIC
ANNOUNCED = c.service_method == ServiceMethod.ANNOUNCEMENT

# 第八十七条
receipt_signed = Requirement(
    cites=LAW.article(87, letter="a", says="送达应当有送达回证，由受送达人记明收到日期并签名或者盖章"),
    when=DIRECT,
    unless=HANDED_OVER,
    moment=c.served_on,
    that=c.receipt_signed,
    sentence=("送达回证应当已签收", "the receipt of service must have been signed"),
    replaces=old.receipt_signed,
    complying={"service_method": "直接送达", "receipt_signed": "是", "served_on": "2024-05-13"},
    breaching={
        "procedure": "普通程序", "party_present": "否", "service_method": "直接送达", "receipt_signed": "否",
        "served_on": "2024-05-13",
    },
)
served_on_the_date_of_the_receipt = Requirement(
    cites=LAW.article(87, letter="b", says="送达回证上的签收日期为送达日期"),
    when=DIRECT,
    unless=HANDED_OVER,
    moment=c.served_on,
    that=c.served_on == c.receipt_on,
    sentence=("送达日期应当是回证上的签收日期", "the date of service must be the date on the receipt"),
    severity=Severity.FORMALITY,
    replaces=old.served_on_the_date_of_the_receipt,
    complying={"service_method": "直接送达", "receipt_on": "2024-05-13", "served_on": "2024-05-13"},
    breaching={
        "procedure": "普通程序", "party_present": "否", "service_method": "直接送达", "receipt_on": "2024-05-14",
        "served_on": "2024-05-13",
    },
)

# 第八十八条。邻居、物业公司不在名单上；公民的文书由单位收发室签收，单位的文书由家属签收，也都不在名单上。
# 个体工商户视作公民还是单位没有定论，只核对其他人签收的；登记为公民的店主常写作“负责人”，就是本人
recipient_on_the_list = Requirement(
    cites=LAW.article(88, letter="a", says="直接送达由本人、同住成年家属、单位负责收件的人、代理人或者指定代收人签收"),
    when=DIRECT,
    unless=HANDED_OVER,
    moment=c.served_on,
    that=c.recipient != Recipient.OTHER,
    sentence=("签收人应当是法定范围内的人", "whoever signed must be on the list of the law"),
    replaces=old.recipient_on_the_list,
    complying={"service_method": "直接送达", "recipient": "同住成年家属", "served_on": "2024-05-13"},
    breaching={
        "procedure": "普通程序", "party_present": "否", "service_method": "直接送达", "recipient": "物业公司",
        "served_on": "2024-05-13",
    },
)
recipient_for_a_citizen = Requirement(
    cites=LAW.article(88, letter="b", says="受送达人是公民的，本人不在时由同住成年家属签收"),
    when=DIRECT & (c.party_kind == PartyKind.CITIZEN),
    unless=HANDED_OVER,
    moment=c.served_on,
    that=c.recipient != Recipient.MAIL_ROOM,
    sentence=("公民的文书不应由单位收件人员签收", "no mail room may sign for a citizen"),
    replaces=old.recipient_for_a_citizen,
    complying={
        "party_kind": "公民", "service_method": "直接送达", "recipient": "本人", "served_on": "2024-05-13",
    },
    breaching={
        "party_kind": "公民", "procedure": "普通程序", "party_present": "否", "service_method": "直接送达",
        "recipient": "收发室", "served_on": "2024-05-13",
    },
)
recipient_for_an_organisation = Requirement(
    cites=LAW.article(88, letter="c", says="受送达人是法人或者其他组织的，由其法定代表人、主要负责人或者负责收件的人签收"),
    when=DIRECT & (c.party_kind == PartyKind.ORGANISATION),
    unless=HANDED_OVER,
    moment=c.served_on,
    that=c.recipient != Recipient.RELATIVE,
    sentence=("单位的文书不应由家属签收", "no relative may sign for an organisation"),
    replaces=old.recipient_for_an_organisation,
    complying={
        "party_kind": "法人", "service_method": "直接送达", "recipient": "收发室", "served_on": "2024-05-13",
    },
    breaching={
        "party_kind": "法人", "procedure": "普通程序", "party_present": "否", "service_method": "直接送达",
        "recipient": "同住成年家属", "served_on": "2024-05-13",
    },
)

# 第八十九条
left_after_a_refusal = Requirement(
    cites=LAW.article(89, letter="a", says="受送达人或者同住成年家属拒绝接收的，才可以留置送达"),
    when=LEFT,
    moment=c.served_on,
    that=c.receipt_refused,
    sentence=("留置送达应当以拒绝接收为前提", "a paper may be left only where its receipt was refused"),
    replaces=old.left_after_a_refusal,
    complying={"service_method": "留置送达", "receipt_refused": "是", "served_on": "2024-05-13"},
    breaching={"service_method": "留置送达", "receipt_refused": "否", "served_on": "2024-05-13"},
)
left_before_a_witness_or_a_camera = Requirement(
    cites=LAW.article(89, letter="b", says="留置送达应当有基层组织或者单位代表见证，或者以拍照、录像记录过程"),
    when=LEFT,
    moment=c.served_on,
    that=c.left_before_witness,
    sentence=("留置送达应当有见证或者录像", "there must have been a witness or a camera"),
    replaces=old.left_before_a_witness_or_a_camera,
    complying={"service_method": "留置送达", "left_before_witness": "是", "served_on": "2024-05-13"},
    breaching={"service_method": "留置送达", "left_before_witness": "否", "served_on": "2024-05-13"},
)

# 第九十条
electronic_service_agreed = Requirement(
    cites=LAW.article(90, letter="a", says="经受送达人同意，才可以采用电子方式送达"),
    when=ELECTRONIC,
    moment=c.served_on,
    that=c.electronic_agreed,
    sentence=("电子送达应当已经受送达人同意", "the party must have agreed to electronic service"),
    replaces=old.electronic_service_agreed,
    complying={"service_method": "电子送达", "electronic_agreed": "是", "served_on": "2024-05-13"},
    breaching={"service_method": "电子送达", "electronic_agreed": "否", "served_on": "2024-05-13"},
)
served_on_arrival = Requirement(
    cites=LAW.article(90, letter="b", says="电子送达以信息到达受送达人特定系统的日期为送达日期"),
    when=ELECTRONIC,
    moment=c.served_on,
    that=c.served_on == c.receipt_on,
    sentence=("送达日期应当是信息到达的日期", "the date of service must be the day of arrival"),
    severity=Severity.FORMALITY,
    replaces=old.served_on_arrival,
    complying={"service_method": "电子送达", "receipt_on": "2024-05-13", "served_on": "2024-05-13"},
    breaching={"service_method": "电子送达", "receipt_on": "2024-05-14", "served_on": "2024-05-13"},
)

# 第九十一条。交邮日期不是送达日期；退回而没有收件日期的，不能判断
posted_paper_dated_by_the_slip = Requirement(
    cites=LAW.article(91, says="邮寄送达以回执上注明的收件日期为送达日期"),
    when=c.service_method == ServiceMethod.POST,
    moment=c.served_on,
    that=c.served_on == c.receipt_on,
    sentence=("送达日期应当是回执上的收件日期", "the date of service must be the date on the return slip"),
    severity=Severity.FORMALITY,
    replaces=old.posted_paper_dated_by_the_slip,
    complying={"service_method": "邮寄送达", "receipt_on": "2024-05-13", "served_on": "2024-05-13"},
    breaching={"service_method": "邮寄送达", "receipt_on": "2024-05-13", "served_on": "2024-05-10"},
)

# 第九十四条
forwarded_paper_dated_by_the_receipt = Requirement(
    cites=LAW.article(94, says="转交送达以受送达人在送达回证上的签收日期为送达日期"),
    when=c.service_method == ServiceMethod.FORWARDED,
    moment=c.served_on,
    that=c.served_on == c.receipt_on,
    sentence=("送达日期应当是回证上的签收日期", "the date of service must be the date on the receipt"),
    severity=Severity.FORMALITY,
    replaces=old.forwarded_paper_dated_by_the_receipt,
    complying={"service_method": "转交送达", "receipt_on": "2024-05-13", "served_on": "2024-05-13"},
    breaching={"service_method": "转交送达", "receipt_on": "2024-05-13", "served_on": "2024-05-10"},
)

# 第九十五条
announced_only_as_the_last_resort = Requirement(
    cites=LAW.article(95, letter="a", says="受送达人下落不明或者其他方式无法送达的，才公告送达"),
    when=ANNOUNCED,
    moment=c.served_on,
    that=c.other_service_failed,
    sentence=("公告送达应当以其他方式无法送达为前提", "the party must have been out of reach by other means"),
    replaces=old.announced_only_as_the_last_resort,
    complying={"service_method": "公告送达", "other_service_failed": "是", "served_on": "2024-05-13"},
    breaching={"service_method": "公告送达", "other_service_failed": "否", "served_on": "2024-05-13"},
)
# 三十日是视为送达所需经过的时间，不是办事的期限，末日不顺延
served_30_days_after_the_announcement = LeadTime(
    cites=LAW.article(95, letter="b", says="公告送达自发出公告之日起经过三十日视为送达"),
    when=ANNOUNCED,
    first=c.service_announced_on, then=c.served_on, at_least=LAW.days(30),
    reading=Reading.DAY_N,
    replaces=old.served_30_days_after_the_announcement,
    complying={"service_method": "公告送达", "service_announced_on": "2024-09-01", "served_on": "2024-10-01"},
    breaching={"service_method": "公告送达", "service_announced_on": "2024-09-01", "served_on": "2024-09-30"},
)
announcement_explained_in_the_file = Requirement(
    cites=LAW.article(95, letter="c", says="公告送达应当在案卷中记明原因和经过"),
    when=ANNOUNCED,
    moment=c.served_on,
    that=c.announcement_explained,
    sentence=("案卷应当记明公告送达的原因和经过", "the file must say why and how it was announced"),
    severity=Severity.FORMALITY,
    replaces=old.announcement_explained_in_the_file,
    complying={"service_method": "公告送达", "announcement_explained": "是", "served_on": "2024-05-13"},
    breaching={"service_method": "公告送达", "announcement_explained": "否", "served_on": "2024-05-13"},
)

# 第一百八十七条。自法院立案起算，不是自申请起算；院长批准延长多少日没有规定，批准了的不核对。
# 司法确认规定（2011）第五条为十五日加十日，本条较新、位阶较高，以本条为准
confirmation_closed_within_30_days = Deadline(
    cites=LAW.article(187, says="特别程序案件在立案之日起三十日内审结，有特殊情况的经院长批准延长"),
    when=m.confirmation_applied_on.is_given(),
    unless=m.confirmation_extended_on.is_given(),
    event=earliest(m.confirmed_on, m.confirmation_ended_on), after=m.court_accepted_on, within=LAW.days(30),
    duty_of=Duty.COURT,
    replaces=old.confirmation_closed_within_30_days,
    complying={
        "confirmation_applied_on": "2024-09-04", "court_accepted_on": "2024-09-05", "confirmed_on": "2024-10-08",
        "confirmation_ended_on": None,
    },
    breaching={
        "confirmation_applied_on": "2024-09-04", "court_accepted_on": "2024-09-05", "confirmed_on": "2024-10-09",
        "confirmation_ended_on": None, "confirmation_extended_on": None,
    },
)

# 第二百零五条。本法2021年修正时是第二百零一条
confirmation_within_30_days = Window(
    cites=LAW.article(205, letter="a", says="申请司法确认的，自调解协议生效之日起三十日内提出"),
    event=m.confirmation_applied_on, after=m.effective_on, within=LAW.days(30),
    duty_of=Duty.PARTY,
    replaces=old.confirmation_within_30_days,
    complying={"effective_on": "2026-01-20", "confirmation_applied_on": "2026-02-24"},
    breaching={"effective_on": "2026-01-20", "confirmation_applied_on": "2026-02-25"},
)
confirmation_applied_for_jointly = Requirement(
    cites=LAW.article(205, letter="b", says="司法确认由双方当事人共同申请"),
    moment=m.confirmation_applied_on,
    that=m.jointly_applied,
    sentence=("应当由双方共同申请", "both parties must apply together"),
    duty_of=Duty.PARTY,
    replaces=old.confirmation_applied_for_jointly,
    complying={"confirmation_applied_on": "2024-05-08", "jointly_applied": "是"},
    breaching={"confirmation_applied_on": "2024-05-08", "jointly_applied": "否"},
)
