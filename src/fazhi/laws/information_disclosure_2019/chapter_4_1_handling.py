"""政府信息公开条例 (2019), chapter 4, first part: how a request is handled and how long it may take, articles 27 to 35.

The time of a consultation does not count (article 33). How many working days it took, the register cannot tell: from
the end of the consultation no more than the whole period can be left, and that much is asked.
"""

# fmt: off
from fazhi.expr import Seen, any_of, earliest, first_given
from fazhi.laws.information_disclosure_2019 import IN_FULL, LAW, c
from fazhi.records.disclosure import RequestChannel, RequestOutcome
from fazhi.rules import Deadline, Duty, Extension, Precedence, Requirement, Severity, Threshold, Window
from fazhi.spans import working_days

# 书面征求第三方意见的期限：收到征求意见书之日起十五个工作日
OPINION_DUE = c.third_party_received_on + working_days(15)
# 补正、征求意见、延迟答复各另起期限，由下面各条核对；在期满之前的，原来的期限不再核对
TAKEN_OVER = (c.third_party_asked_on, c.organ_asked_on, c.delay_told_on)
# 在期满之前撤回、办结的，没有登记答复也不算逾期
ENDED = (c.withdrawn_on, c.closed_on)
# 撤回的、视为放弃的不再处理，撤回的日期可能没有登记；不作为申请处理的（第三十九条），本条例没有写何时告知
NO_REPLY_DUE = c.outcome.is_given() & c.outcome.is_in(
    (RequestOutcome.ABANDONED, RequestOutcome.WITHDRAWN, RequestOutcome.NOT_A_REQUEST)
)

# 第二十九条第一款
oral_request_written_down = Requirement(
    cites=LAW.article(29, says="书面申请确有困难而口头提出的，由受理的工作机构代为填写申请"),
    when=c.channel == RequestChannel.ORAL,
    moment=c.received_on,
    that=c.written_by_organ,
    sentence=("应当已代为填写申请", "the organ must have filled in the request"),
    severity=Severity.FORMALITY,
    complying={"channel": "口头提出", "received_on": "2024-09-12", "written_by_organ": "是"},
    breaching={"channel": "口头提出", "received_on": "2024-09-12", "written_by_organ": "否"},
)

# 第三十条。告知了补正的，就是认为内容不明确。经指导释明已经补正、已经答复或者撤回的，不必再告知
correction_asked_in_7_days = Deadline(
    cites=LAW.article(30, letter="a", says="申请内容不明确的，自收到申请之日起七个工作日内告知补正"),
    when=c.is_unclear | Seen(c.correction_told_on),
    unless=c.outcome.is_given() & (c.outcome == RequestOutcome.WITHDRAWN),
    event=c.correction_told_on, after=c.received_on, within=working_days(7),  # 条例写明工作日
    discharged=earliest(c.corrected_on, c.replied_on, c.withdrawn_on, c.closed_on),
    complying={"is_unclear": "是", "received_on": "2024-09-27", "correction_told_on": "2024-10-12"},
    breaching={
        "is_unclear": "是", "received_on": "2024-09-27", "correction_told_on": "2024-10-13",
        "corrected_on": None, "replied_on": None, "withdrawn_on": None, "closed_on": None, "outcome": None,
    },
)
# 补正后又有新的不明之处的，再次告知未必违法，所以只是建议
correction_asked_once = Threshold(
    cites=LAW.article(30, letter="b", says="需要补正的，一次性告知"),
    moment=c.correction_told_on,
    value=c.correction_notices, at_most=1,
    severity=Severity.ADVICE,
    complying={"correction_told_on": "2024-10-12", "correction_notices": "1"},
    breaching={"correction_told_on": "2024-10-12", "correction_notices": "2"},
)
correction_explained = Requirement(
    cites=LAW.article(30, letter="c", says="告知补正应当说明需要补正的事项和合理的补正期限"),
    moment=c.correction_told_on,
    that=c.correction_explained,
    sentence=("补正告知应当已说明事项和期限", "the notice must state what to correct and by when"),
    severity=Severity.FORMALITY,
    complying={"correction_told_on": "2024-10-12", "correction_explained": "是"},
    breaching={"correction_told_on": "2024-10-12", "correction_explained": "否"},
)
# 期限届满当日办结的，当日是否还可以补正，登记表不载
abandoned_after_time_to_correct = Precedence(
    cites=LAW.article(30, letter="d", says="申请人无正当理由逾期不补正的，才视为放弃申请"),
    when=c.outcome == RequestOutcome.ABANDONED,
    first=c.correction_due_on, then=c.closed_on,
    strict=True,
    complying={"outcome": "视为放弃申请", "correction_due_on": "2024-10-31", "closed_on": "2024-11-01"},
    breaching={"outcome": "视为放弃申请", "correction_due_on": "2024-10-31", "closed_on": "2024-10-30"},
)

# 第三十一条。登记的收到日期是各项期限的起算日
received_when_handed_in_or_signed_for = Requirement(
    cites=LAW.article(31, letter="a", says="当面提交的以提交之日、邮寄签收的以签收之日为收到申请之日"),
    when=c.channel.is_in((RequestChannel.IN_PERSON, RequestChannel.SIGNED_POST)),
    moment=c.received_on,
    that=c.received_on == c.arrived_on,
    sentence=("收到申请日期应当是提交或者签收之日", "the day of receipt is the day on which it was handed in or signed for"),
    severity=Severity.FORMALITY,
    complying={"channel": "当面提交", "arrived_on": "2024-09-12", "received_on": "2024-09-12"},
    breaching={"channel": "当面提交", "arrived_on": "2024-09-12", "received_on": "2024-09-13"},
)
letter_confirmed_on_the_day = Requirement(
    cites=LAW.article(31, letter="b", says="平常信函应当于收到的当日与申请人确认"),
    when=c.channel == RequestChannel.ORDINARY_POST,
    moment=c.confirmed_on,
    that=c.confirmed_on == c.arrived_on,
    sentence=("应当于收到的当日与申请人确认", "it must be confirmed with the applicant on the day of its arrival"),
    severity=Severity.FORMALITY,
    complying={"channel": "平常信函", "arrived_on": "2024-09-12", "confirmed_on": "2024-09-12"},
    breaching={"channel": "平常信函", "arrived_on": "2024-09-12", "confirmed_on": "2024-09-13"},
)
received_when_confirmed = Requirement(
    cites=LAW.article(31, letter="c", says="平常信函、互联网和传真的申请，以确认之日为收到申请之日"),
    when=c.channel.is_in((RequestChannel.ORDINARY_POST, RequestChannel.INTERNET, RequestChannel.FAX)),
    moment=c.received_on,
    that=c.received_on == c.confirmed_on,
    sentence=("收到申请日期应当是双方确认之日", "the day of receipt is the day on which both sides confirmed it"),
    severity=Severity.FORMALITY,
    complying={"channel": "互联网", "confirmed_on": "2024-09-12", "received_on": "2024-09-12"},
    breaching={"channel": "互联网", "confirmed_on": "2024-09-12", "received_on": "2024-09-11"},
)

# 第三十二条。只核对全部公开的：不予公开、部分公开的，会损害第三方的内容可能并没有公开。
# 第三方主动同意公开的，没有征求也不算违反
third_party_asked = Precedence(
    cites=LAW.article(32, letter="a", says="公开会损害第三方合法权益的，应当书面征求第三方的意见"),
    when=c.harms_third_party & IN_FULL,
    unless=c.third_party_agreed,
    first=c.third_party_asked_on, then=c.replied_on,
    complying={
        "harms_third_party": "是", "outcome": "予以公开", "third_party_asked_on": "2024-09-13", "replied_on": "2024-10-08",
    },
    breaching={
        "harms_third_party": "是", "outcome": "予以公开", "third_party_asked_on": "2024-10-09", "replied_on": "2024-10-08",
        "third_party_agreed": "否",
    },
)
third_party_replies_in_15_days = Window(
    cites=LAW.article(32, letter="b", says="第三方自收到征求意见书之日起十五个工作日内提出意见"),
    event=c.third_party_replied_on, after=c.third_party_received_on, within=working_days(15),  # 条例写明工作日
    severity=Severity.FORMALITY,
    duty_of=Duty.PARTY,
    complying={"third_party_received_on": "2024-09-12", "third_party_replied_on": "2024-10-10"},
    breaching={"third_party_received_on": "2024-09-12", "third_party_replied_on": "2024-10-11"},
)
# 期限未满、意见未到就公开的，剥夺了第三方的机会；同日的不算早
third_party_given_its_time = Precedence(
    cites=LAW.article(32, letter="c", says="第三方提出意见或者十五个工作日届满以后，才决定是否公开"),
    when=c.third_party_asked_on.is_given() & IN_FULL,
    first=first_given(c.third_party_replied_on, OPINION_DUE), then=c.replied_on,
    complying={
        "outcome": "予以公开", "third_party_asked_on": "2024-09-12", "third_party_received_on": "2024-09-12",
        "third_party_replied_on": None, "replied_on": "2024-10-10",
    },
    breaching={
        "outcome": "予以公开", "third_party_asked_on": "2024-09-12", "third_party_received_on": "2024-09-12",
        "third_party_replied_on": None, "replied_on": "2024-10-09",
    },
)
sound_refusal_respected = Requirement(
    cites=LAW.article(32, letter="d", says="第三方不同意公开且有合理理由的，除不公开会重大影响公共利益外，不予公开"),
    when=c.third_party_asked_on.is_given() & ~c.third_party_agreed & c.refusal_reasonable & IN_FULL,
    moment=c.replied_on,
    that=c.public_interest,
    sentence=("不公开应当可能对公共利益造成重大影响", "secrecy must threaten grave harm to the public interest"),
    complying={
        "third_party_asked_on": "2024-09-12", "third_party_agreed": "否", "refusal_reasonable": "是",
        "public_interest": "是", "outcome": "予以公开", "replied_on": "2024-10-10",
    },
    breaching={
        "third_party_asked_on": "2024-09-12", "third_party_agreed": "否", "refusal_reasonable": "是",
        "public_interest": "否", "outcome": "予以公开", "replied_on": "2024-10-10",
    },
)
third_party_told_of_disclosure = Requirement(
    cites=LAW.article(32, letter="e", says="因公共利益决定公开的，将公开的内容和理由书面告知第三方"),
    when=c.third_party_asked_on.is_given() & ~c.third_party_agreed & c.refusal_reasonable & c.public_interest & IN_FULL,
    moment=c.replied_on,
    that=c.third_party_told,
    sentence=("应当已书面告知第三方", "the third party must have been told in writing"),
    severity=Severity.FORMALITY,
    complying={
        "third_party_asked_on": "2024-09-12", "third_party_agreed": "否", "refusal_reasonable": "是",
        "public_interest": "是", "outcome": "予以公开", "third_party_told": "是", "replied_on": "2024-10-10",
    },
    breaching={
        "third_party_asked_on": "2024-09-12", "third_party_agreed": "否", "refusal_reasonable": "是",
        "public_interest": "是", "outcome": "予以公开", "third_party_told": "否", "replied_on": "2024-10-10",
    },
)

# 第三十三条第二款。告知了补正的，答复期限自收到补正之日起算，由下一条核对；没有补正的，不再处理
reply_within_20_days = Deadline(
    cites=LAW.article(33, letter="a", says="自收到申请之日起二十个工作日内答复，经同意并告知最多延长二十个工作日"),
    unless=NO_REPLY_DUE,
    event=c.replied_on, after=c.received_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.correction_told_on, c.corrected_on, *TAKEN_OVER, *ENDED),
    complying={"received_on": "2025-01-20", "extension_told_on": "2025-02-21", "replied_on": "2025-03-21"},
    breaching={
        "received_on": "2025-01-20", "extension_told_on": "2025-02-21", "replied_on": "2025-03-22",
        "correction_told_on": None, "corrected_on": None, "third_party_asked_on": None, "organ_asked_on": None,
        "delay_told_on": None, "withdrawn_on": None, "closed_on": None, "outcome": None,
    },
)
# 第三十条：自收到补正的申请之日起算
corrected_reply_within_20_days = Deadline(
    cites=LAW.article(33, letter="b", says="经补正的申请，自收到补正之日起二十个工作日内答复，可以依法延长"),
    unless=NO_REPLY_DUE,
    event=c.replied_on, after=c.corrected_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(*TAKEN_OVER, *ENDED),
    complying={"corrected_on": "2024-09-12", "replied_on": "2024-10-16"},
    breaching={
        "corrected_on": "2024-09-12", "extension_told_on": None, "replied_on": "2024-10-17",
        "third_party_asked_on": None, "organ_asked_on": None, "delay_told_on": None, "withdrawn_on": None,
        "closed_on": None, "outcome": None,
    },
)
# 第三款。征求意见占去几个工作日，登记表不载；意见到了以后，至多还剩整个期限，晚于此的必定超期。
# 征求意见之后又告知补正、又征求其他机关意见的，另有起点，不在此核对
reply_after_third_party = Deadline(
    cites=LAW.article(33, letter="c", says="征求第三方意见的时间不计入，意见到后余下的答复时间不会多于二十个工作日"),
    when=c.third_party_asked_on.is_given(),
    unless=any_of(
        NO_REPLY_DUE,
        c.organ_asked_on.is_given(),
        c.correction_told_on.is_given() & (c.correction_told_on >= c.third_party_asked_on),
    ),
    event=c.replied_on, after=first_given(c.third_party_replied_on, OPINION_DUE), within=working_days(20),
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.delay_told_on, *ENDED),
    complying={
        "third_party_asked_on": "2024-08-20", "third_party_replied_on": "2024-09-12", "replied_on": "2024-10-16",
    },
    breaching={
        "third_party_asked_on": "2024-08-20", "third_party_replied_on": "2024-09-12", "replied_on": "2024-10-17",
        "extension_told_on": None, "organ_asked_on": None, "correction_told_on": None, "delay_told_on": None,
        "withdrawn_on": None, "closed_on": None, "outcome": None,
    },
)
reply_after_other_organ = Deadline(
    cites=LAW.article(33, letter="d", says="征求其他机关意见的时间不计入，意见到后余下的答复时间不会多于二十个工作日"),
    when=c.organ_asked_on.is_given(),
    unless=any_of(
        NO_REPLY_DUE,
        c.third_party_asked_on.is_given(),
        c.correction_told_on.is_given() & (c.correction_told_on >= c.organ_asked_on),
    ),
    event=c.replied_on, after=c.organ_replied_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.delay_told_on, *ENDED),
    complying={"organ_asked_on": "2024-08-20", "organ_replied_on": "2024-09-12", "replied_on": "2024-10-16"},
    breaching={
        "organ_asked_on": "2024-08-20", "organ_replied_on": "2024-09-12", "replied_on": "2024-10-17",
        "extension_told_on": None, "third_party_asked_on": None, "correction_told_on": None, "delay_told_on": None,
        "withdrawn_on": None, "closed_on": None, "outcome": None,
    },
)
extension_approved = Requirement(
    cites=LAW.article(33, letter="e", says="延长答复期限应当经政府信息公开工作机构负责人同意"),
    moment=c.extension_told_on,
    that=c.extension_approved,
    sentence=("延期应当已经机构负责人同意", "the head of the unit must have agreed to the extension"),
    severity=Severity.FORMALITY,
    complying={"extension_told_on": "2025-02-21", "extension_approved": "是"},
    breaching={"extension_told_on": "2025-02-21", "extension_approved": "否"},
)

# 第三十五条。数量、频次是否超过合理范围、理由是否合理属于判断，登记表只载结论；“可以”要求说明理由，所以只是建议
only_excessive_requests_declined = Requirement(
    cites=LAW.article(35, letter="a", says="数量、频次明显超过合理范围且理由不合理的，才告知不予处理"),
    when=c.outcome == RequestOutcome.UNREASONABLE,
    moment=c.replied_on,
    that=c.is_excessive,
    sentence=("数量、频次应当明显超过合理范围", "the requests must be excessive in number or frequency"),
    complying={"outcome": "申请理由不合理，不予处理", "is_excessive": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "申请理由不合理，不予处理", "is_excessive": "否", "replied_on": "2024-10-16"},
)
reasons_asked_before_declining = Requirement(
    cites=LAW.article(35, letter="b", says="可以要求申请人说明理由，认为理由不合理的再告知不予处理"),
    when=c.outcome == RequestOutcome.UNREASONABLE,
    moment=c.replied_on,
    that=c.reasons_asked,
    sentence=("应当已要求申请人说明理由", "the applicant must have been asked for reasons"),
    severity=Severity.ADVICE,
    complying={"outcome": "申请理由不合理，不予处理", "reasons_asked": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "申请理由不合理，不予处理", "reasons_asked": "否", "replied_on": "2024-10-16"},
)
only_excessive_requests_delayed = Requirement(
    cites=LAW.article(35, letter="c", says="数量、频次明显超过合理范围而理由合理的，才可以确定延迟答复的期限"),
    moment=c.delay_told_on,
    that=c.is_excessive,
    sentence=("数量、频次应当明显超过合理范围", "the requests must be excessive in number or frequency"),
    severity=Severity.LATE,
    complying={"delay_told_on": "2024-10-16", "is_excessive": "是"},
    breaching={"delay_told_on": "2024-10-16", "is_excessive": "否"},
)
reply_by_the_delayed_day = Deadline(
    cites=LAW.article(35, letter="d", says="确定了延迟答复的合理期限并告知申请人的，在该期限内答复"),
    moment=c.delay_told_on,
    unless=NO_REPLY_DUE,
    event=c.replied_on, by=c.delayed_until_on, discharged=earliest(*ENDED),
    complying={"delay_told_on": "2024-10-16", "delayed_until_on": "2024-11-29", "replied_on": "2024-11-29"},
    breaching={
        "delay_told_on": "2024-10-16", "delayed_until_on": "2024-11-29", "replied_on": "2024-11-30",
        "withdrawn_on": None, "closed_on": None, "outcome": None,
    },
)
