"""政府信息公开条例, as revised in 2019.

It writes 工作日 wherever it counts, so that `LAW.days` is not used. Whoever acts in his own name answers requests, a street
as well; the yearly report (article 49) is asked of departments and of governments from the county up.

The time of a consultation does not count (article 33). How many working days it took, the register cannot tell: from
the end of the consultation no more than the whole period can be left, and that much is asked.
"""

# fmt: off
from datetime import date

from fazhi.expr import any_of, columns, earliest, first_given, yearly
from fazhi.law import OrganKind, Statute
from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.records.decision import MajorDecision
from fazhi.records.disclosure import InformationRequest, RequestChannel, RequestOutcome
from fazhi.rules import Deadline, Duty, Extension, Precedence, Requirement, Severity, Threshold, Window
from fazhi.spans import Rollover, working_days

LAW = Statute(
    key="information-disclosure-2019",
    zh="政府信息公开条例",
    en="Regulations on the Disclosure of Government Information (2019)",
    in_force=date(2019, 5, 15),
    working_days=(),  # 条例各处都写明“工作日”
    rollover=Rollover.NEVER,  # 工作日不会终于休息日；1月31日、3月31日是固定日期
    source="2019年4月3日国务院令第711号修订，见国家行政法规库",
    checked="2026-11-25",
    articles=56,
    properties={
        "10": "谁制作、谁保存，谁公开；以自己名义履职的派出机构也可以负责",
        "27": "地方各级政府和以自己名义履职的部门答复申请；街道办事处没有写明，以自己名义履职，同样核对",
    },
    leaves_out={
        "1-9": "总则：原则与职责，没有可由登记表核对的期限或者步骤",
        "11-13": "协调、批准、指南和目录：“及时更新”没有日数，不是一件申请的步骤",
        "14-16": "不予公开的范围：是否属于国家秘密、内部事务和过程性信息，属于实体判断",
        "17-19": "审查机制、动态调整与主动公开的范围：常设职责，“定期”没有日数",
        "20": "主动公开的信息：具有一定社会影响的处罚决定由行政处罚法第四十八条的规则核对，其余没有登记表",
        "21-25": "主动公开的内容、渠道和场所：常设职责，不是登记表的一行",
        "28": "申请渠道：常设职责",
        "34": "共同制作的信息：期限约束被征求意见的机关，逾期视为同意，不是本机关的违反",
        "38": "加工、分析：是“可以”不予提供，属于判断",
        "39-41": "信访举报、提供形式与更正：告知本身就是处理结果，形式看保存情况，更正另有登记",
        "44-48": "转为主动公开、工作制度、考核、监督与培训：常设职责，“及时”没有日数",
        "51-53": "救济与法律责任：违反的后果，不是步骤",
        "54-56": "附则",
    },
)
c = columns(InformationRequest)
a = columns(AnnualReport)
d = columns(MajorDecision)

IN_FULL = c.outcome == RequestOutcome.DISCLOSED
# 书面征求第三方意见的期限：收到征求意见书之日起十五个工作日
OPINION_DUE = c.third_party_received_on + working_days(15)
# 补正、征求意见、延迟答复各另起期限，由下面各条核对；在期满之前的，原来的期限不再核对
TAKEN_OVER = (c.third_party_asked_on, c.organ_asked_on, c.delay_told_on, c.withdrawn_on)
DISCLOSURE_REPORT = a.kind == AnnualReportKind.DISCLOSURE
# 先公布、后报送的都有，以公布的文本为准
REPORTED = first_given(a.published_on, a.submitted_on)

# 第二十六条。法律、法规另有规定的从其规定，以 exclude= 略去；依法不予公开的决策不在主动公开范围
decision_published_in_20_days = Deadline(
    cites=LAW.article(26, says="属于主动公开范围的政府信息，自形成或者变更之日起二十个工作日内公开"),
    unless=d.not_public,
    event=d.published_on, after=d.decided_on, within=working_days(20),  # 条例写明工作日
    complying={"decided_on": "2024-09-12", "published_on": "2024-10-16"},
    breaching={"decided_on": "2024-09-12", "published_on": "2024-10-17", "not_public": "否"},
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

# 第三十条。经指导释明已经补正、已经答复或者撤回的，不必再告知
correction_asked_in_7_days = Deadline(
    cites=LAW.article(30, letter="a", says="申请内容不明确的，自收到申请之日起七个工作日内告知补正"),
    when=c.is_unclear,
    event=c.correction_told_on, after=c.received_on, within=working_days(7),  # 条例写明工作日
    discharged=earliest(c.corrected_on, c.replied_on, c.withdrawn_on),
    complying={"is_unclear": "是", "received_on": "2024-09-27", "correction_told_on": "2024-10-12"},
    breaching={
        "is_unclear": "是", "received_on": "2024-09-27", "correction_told_on": "2024-10-13",
        "corrected_on": None, "replied_on": None, "withdrawn_on": None,
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

# 第三十二条。只核对全部公开的：不予公开、部分公开的，会损害第三方的内容可能并没有公开
third_party_asked = Precedence(
    cites=LAW.article(32, letter="a", says="公开会损害第三方合法权益的，应当书面征求第三方的意见"),
    when=c.harms_third_party & IN_FULL,
    first=c.third_party_asked_on, then=c.replied_on,
    complying={
        "harms_third_party": "是", "outcome": "予以公开", "third_party_asked_on": "2024-09-13", "replied_on": "2024-10-08",
    },
    breaching={
        "harms_third_party": "是", "outcome": "予以公开", "third_party_asked_on": "2024-10-09", "replied_on": "2024-10-08",
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
    when=~c.third_party_agreed & c.refusal_reasonable & IN_FULL,
    moment=c.replied_on,
    that=c.public_interest,
    sentence=("应当是不公开可能对公共利益造成重大影响的", "secrecy must be grave for the public interest"),
    complying={
        "third_party_agreed": "否", "refusal_reasonable": "是", "public_interest": "是", "outcome": "予以公开",
        "replied_on": "2024-10-10",
    },
    breaching={
        "third_party_agreed": "否", "refusal_reasonable": "是", "public_interest": "否", "outcome": "予以公开",
        "replied_on": "2024-10-10",
    },
)
third_party_told_of_disclosure = Requirement(
    cites=LAW.article(32, letter="e", says="因公共利益决定公开的，将公开的内容和理由书面告知第三方"),
    when=~c.third_party_agreed & c.refusal_reasonable & c.public_interest & IN_FULL,
    moment=c.replied_on,
    that=c.third_party_told,
    sentence=("应当已书面告知第三方", "the third party must have been told in writing"),
    severity=Severity.FORMALITY,
    complying={
        "third_party_agreed": "否", "refusal_reasonable": "是", "public_interest": "是", "outcome": "予以公开",
        "third_party_told": "是", "replied_on": "2024-10-10",
    },
    breaching={
        "third_party_agreed": "否", "refusal_reasonable": "是", "public_interest": "是", "outcome": "予以公开",
        "third_party_told": "否", "replied_on": "2024-10-10",
    },
)

# 第三十三条第二款。告知了补正的，答复期限自收到补正之日起算，由下一条核对；没有补正的，不再处理
reply_within_20_days = Deadline(
    cites=LAW.article(33, letter="a", says="自收到申请之日起二十个工作日内答复，经同意并告知最多延长二十个工作日"),
    event=c.replied_on, after=c.received_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.correction_told_on, c.corrected_on, *TAKEN_OVER),
    complying={"received_on": "2025-01-20", "extension_told_on": "2025-02-21", "replied_on": "2025-03-21"},
    breaching={
        "received_on": "2025-01-20", "extension_told_on": "2025-02-21", "replied_on": "2025-03-22",
        "correction_told_on": None, "corrected_on": None, "third_party_asked_on": None, "organ_asked_on": None,
        "delay_told_on": None, "withdrawn_on": None,
    },
)
# 第三十条：自收到补正的申请之日起算
corrected_reply_within_20_days = Deadline(
    cites=LAW.article(33, letter="b", says="经补正的申请，自收到补正之日起二十个工作日内答复，可以依法延长"),
    event=c.replied_on, after=c.corrected_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(*TAKEN_OVER),
    complying={"corrected_on": "2024-09-12", "replied_on": "2024-10-16"},
    breaching={
        "corrected_on": "2024-09-12", "extension_told_on": None, "replied_on": "2024-10-17",
        "third_party_asked_on": None, "organ_asked_on": None, "delay_told_on": None, "withdrawn_on": None,
    },
)
# 第三款。征求意见占去几个工作日，登记表不载；意见到了以后，至多还剩整个期限，晚于此的必定超期。
# 征求意见之后又告知补正、又征求其他机关意见的，另有起点，不在此核对
reply_after_third_party = Deadline(
    cites=LAW.article(33, letter="c", says="征求第三方意见的时间不计入，意见到后余下的答复时间不会多于二十个工作日"),
    when=c.third_party_asked_on.is_given(),
    unless=any_of(
        c.organ_asked_on.is_given(),
        c.correction_told_on.is_given() & (c.correction_told_on >= c.third_party_asked_on),
    ),
    event=c.replied_on, after=first_given(c.third_party_replied_on, OPINION_DUE), within=working_days(20),
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.delay_told_on, c.withdrawn_on),
    complying={
        "third_party_asked_on": "2024-08-20", "third_party_replied_on": "2024-09-12", "replied_on": "2024-10-16",
    },
    breaching={
        "third_party_asked_on": "2024-08-20", "third_party_replied_on": "2024-09-12", "replied_on": "2024-10-17",
        "extension_told_on": None, "organ_asked_on": None, "correction_told_on": None, "delay_told_on": None,
        "withdrawn_on": None,
    },
)
reply_after_other_organ = Deadline(
    cites=LAW.article(33, letter="d", says="征求其他机关意见的时间不计入，意见到后余下的答复时间不会多于二十个工作日"),
    unless=any_of(
        c.third_party_asked_on.is_given(),
        c.correction_told_on.is_given() & (c.correction_told_on >= c.organ_asked_on),
    ),
    event=c.replied_on, after=c.organ_replied_on, within=working_days(20),  # 条例写明工作日
    extended_by=Extension(working_days(20), on=c.extension_told_on),
    discharged=earliest(c.delay_told_on, c.withdrawn_on),
    complying={"organ_asked_on": "2024-08-20", "organ_replied_on": "2024-09-12", "replied_on": "2024-10-16"},
    breaching={
        "organ_asked_on": "2024-08-20", "organ_replied_on": "2024-09-12", "replied_on": "2024-10-17",
        "extension_told_on": None, "third_party_asked_on": None, "correction_told_on": None, "delay_told_on": None,
        "withdrawn_on": None,
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
    event=c.replied_on, by=c.delayed_until_on, discharged=c.withdrawn_on,
    complying={"delay_told_on": "2024-10-16", "delayed_until_on": "2024-11-29", "replied_on": "2024-11-29"},
    breaching={
        "delay_told_on": "2024-10-16", "delayed_until_on": "2024-11-29", "replied_on": "2024-11-30",
        "withdrawn_on": None,
    },
)

# 第三十六条。第七项的告知本身就是处理结果
way_to_published_information_told = Requirement(
    cites=LAW.article(36, letter="a", says="已经主动公开的，告知获取该信息的方式、途径"),
    when=c.outcome == RequestOutcome.ALREADY_PUBLIC,
    moment=c.replied_on,
    that=c.access_told,
    sentence=("应当已告知获取方式和途径", "the applicant must have been told how to get it"),
    severity=Severity.FORMALITY,
    complying={"outcome": "已主动公开", "access_told": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "已主动公开", "access_told": "否", "replied_on": "2024-10-16"},
)
information_provided = Requirement(
    cites=LAW.article(36, letter="b", says="可以公开的，提供该信息，或者告知获取的方式、途径和时间"),
    when=IN_FULL,
    moment=c.replied_on,
    that=c.provided | c.access_told,
    sentence=("应当已提供信息，或者已告知获取方式和途径", "it must have been provided, or the way to it told"),
    complying={"outcome": "予以公开", "provided": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "予以公开", "provided": "否", "access_told": "否", "replied_on": "2024-10-16"},
)
refusal_reasoned = Requirement(
    cites=LAW.article(36, letter="c", says="决定不予公开的，告知申请人并说明理由"),
    when=c.outcome == RequestOutcome.REFUSED,
    moment=c.replied_on,
    that=c.reasons_given,
    sentence=("应当已说明理由", "reasons must have been given"),
    complying={"outcome": "不予公开", "reasons_given": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "不予公开", "reasons_given": "否", "replied_on": "2024-10-16"},
)
searched_before_saying_none_exists = Requirement(
    cites=LAW.article(36, letter="d", says="经检索没有所申请信息的，才告知该信息不存在"),
    when=c.outcome == RequestOutcome.NOT_EXISTING,
    moment=c.replied_on,
    that=c.searched,
    sentence=("应当已检索", "it must have been searched for"),
    complying={"outcome": "政府信息不存在", "searched": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "政府信息不存在", "searched": "否", "replied_on": "2024-10-16"},
)
not_ours_reasoned = Requirement(
    cites=LAW.article(36, letter="e", says="不属于本机关负责公开的，告知申请人并说明理由"),
    when=c.outcome == RequestOutcome.NOT_OURS,
    moment=c.replied_on,
    that=c.reasons_given,
    sentence=("应当已说明理由", "reasons must have been given"),
    complying={"outcome": "不属于本机关负责公开", "reasons_given": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "不属于本机关负责公开", "reasons_given": "否", "replied_on": "2024-10-16"},
)
responsible_organ_told = Requirement(
    cites=LAW.article(36, letter="f", says="能够确定负责公开的机关的，告知其名称、联系方式"),
    when=(c.outcome == RequestOutcome.NOT_OURS) & c.responsible_organ_known,
    moment=c.replied_on,
    that=c.responsible_organ_told,
    sentence=("应当已告知负责公开的机关和联系方式", "the responsible organ must have been named"),
    severity=Severity.FORMALITY,
    complying={
        "outcome": "不属于本机关负责公开", "responsible_organ_known": "是", "responsible_organ_told": "是",
        "replied_on": "2024-10-16",
    },
    breaching={
        "outcome": "不属于本机关负责公开", "responsible_organ_known": "是", "responsible_organ_told": "否",
        "replied_on": "2024-10-16",
    },
)
only_answered_requests_repeated = Requirement(
    cites=LAW.article(36, letter="g", says="已经答复过申请人就相同信息的申请的，才告知不予重复处理"),
    when=c.outcome == RequestOutcome.REPEATED,
    moment=c.replied_on,
    that=c.answered_before,
    sentence=("此前应当已就相同信息答复该申请人", "the same request must have been answered before"),
    complying={"outcome": "不予重复处理", "answered_before": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "不予重复处理", "answered_before": "否", "replied_on": "2024-10-16"},
)

# 第三十七条。能否区分由机关判断，登记表只载结论
separable_part_disclosed = Requirement(
    cites=LAW.article(37, letter="a", says="含有不应当公开的内容但能够区分处理的，提供可以公开的内容"),
    when=c.is_separable,
    moment=c.replied_on,
    that=c.outcome != RequestOutcome.REFUSED,
    sentence=("能够区分的，答复结果应当不是不予公开", "what is separable must not be refused as a whole"),
    complying={"is_separable": "是", "outcome": "部分公开", "replied_on": "2024-10-16"},
    breaching={"is_separable": "是", "outcome": "不予公开", "replied_on": "2024-10-16"},
)
withheld_part_reasoned = Requirement(
    cites=LAW.article(37, letter="b", says="区分处理的，对不予公开的内容说明理由"),
    when=c.outcome == RequestOutcome.PARTLY,
    moment=c.replied_on,
    that=c.reasons_given,
    sentence=("应当已说明理由", "reasons must have been given"),
    complying={"outcome": "部分公开", "reasons_given": "是", "replied_on": "2024-10-16"},
    breaching={"outcome": "部分公开", "reasons_given": "否", "replied_on": "2024-10-16"},
)

# 第四十二条第一款
free_of_charge = Threshold(
    cites=LAW.article(42, says="依申请提供信息不收取费用，数量、频次明显超过合理范围的可以收取信息处理费"),
    unless=c.is_excessive,
    moment=c.replied_on,
    value=c.fee, at_most=0,
    complying={"replied_on": "2024-10-16", "fee": "0"},
    breaching={"replied_on": "2024-10-16", "fee": "0.01", "is_excessive": "否"},
)

# 第四十三条
help_given = Requirement(
    cites=LAW.article(43, says="申请的公民存在阅读困难或者视听障碍的，为其提供必要的帮助"),
    when=c.needs_help,
    moment=c.replied_on,
    that=c.helped,
    sentence=("应当已提供必要的帮助", "the necessary help must have been given"),
    severity=Severity.FORMALITY,
    complying={"needs_help": "是", "helped": "是", "replied_on": "2024-10-16"},
    breaching={"needs_help": "是", "helped": "否", "replied_on": "2024-10-16"},
)

# 第四十九条第一款。只写县级以上人民政府部门：街道、乡镇依惯例编制，违反只作建议；本级政府的报告依第二款。
# 固定日期不顺延，当日不算晚
submitted_by_31_january = Deadline(
    cites=LAW.article(49, letter="a", says="部门每年1月31日前向本级主管部门提交上一年度信息公开年度报告"),
    when=DISCLOSURE_REPORT,
    unless=a.of_government,
    event=a.submitted_on, by=yearly(1, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={"kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "submitted_on": "2026-01-31"},
    breaching={
        "kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "submitted_on": "2026-02-01",
        "of_government": "否",
    },
)
published_by_31_january = Deadline(
    cites=LAW.article(49, letter="b", says="部门每年1月31日前向社会公布上一年度信息公开年度报告"),
    when=DISCLOSURE_REPORT,
    unless=a.of_government,
    event=a.published_on, by=yearly(1, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={"kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "published_on": "2026-01-31"},
    breaching={
        "kind": "政府信息公开工作年度报告", "period_ended_on": "2025-12-31", "published_on": "2026-02-01",
        "of_government": "否",
    },
)
# 第二款。只写县级以上地方人民政府
government_report_published_by_31_march = Deadline(
    cites=LAW.article(49, letter="c", says="县级以上政府的主管部门每年3月31日前公布本级政府的上一年度报告"),
    when=DISCLOSURE_REPORT & a.of_government,
    event=a.published_on, by=yearly(3, 31, after=a.period_ended_on),
    by_reference_for={OrganKind.STREET, OrganKind.TOWNSHIP},
    complying={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "period_ended_on": "2023-12-31",
        "published_on": "2024-03-31",
    },
    breaching={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "period_ended_on": "2023-12-31",
        "published_on": "2024-04-01",
    },
)

# 第五十条第一款。统一格式由全国主管部门公布，不在此核对；其他需要报告的事项没有可核对的内容
says_what_was_published = Requirement(
    cites=LAW.article(50, letter="a", says="年度报告应当包括主动公开政府信息的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_publication,
    sentence=("应当载明主动公开情况", "it must say what was published"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_publication": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_publication": "否", "published_on": "2026-01-30"},
)
says_what_was_requested = Requirement(
    cites=LAW.article(50, letter="b", says="年度报告应当包括收到和处理政府信息公开申请的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_requests,
    sentence=("应当载明收到和处理申请情况", "it must say what was requested"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_requests": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_requests": "否", "published_on": "2026-01-30"},
)
says_what_was_disputed = Requirement(
    cites=LAW.article(50, letter="c", says="年度报告应当包括因信息公开被申请复议、提起诉讼的情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_disputes,
    sentence=("应当载明被申请复议和提起诉讼情况", "it must say what was disputed"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_disputes": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_disputes": "否", "published_on": "2026-01-30"},
)
says_what_is_to_be_mended = Requirement(
    cites=LAW.article(50, letter="d", says="年度报告应当包括信息公开工作的主要问题及改进情况"),
    when=DISCLOSURE_REPORT,
    moment=REPORTED,
    that=a.covers_problems,
    sentence=("应当载明主要问题及改进情况", "it must say what is to be mended"),
    severity=Severity.FORMALITY,
    complying={"kind": "政府信息公开工作年度报告", "covers_problems": "是", "published_on": "2026-01-30"},
    breaching={"kind": "政府信息公开工作年度报告", "covers_problems": "否", "published_on": "2026-01-30"},
)
# 各级人民政府的报告，乡镇也在内；部门和街道的报告不必
says_how_it_was_assessed = Requirement(
    cites=LAW.article(50, letter="e", says="各级政府的年度报告还应当包括工作考核、社会评议和责任追究结果"),
    when=DISCLOSURE_REPORT & a.of_government,
    moment=REPORTED,
    that=a.covers_assessment,
    sentence=("应当载明工作考核、社会评议和责任追究结果", "it must say how the work was assessed"),
    severity=Severity.FORMALITY,
    complying={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "covers_assessment": "是", "published_on": "2026-03-30",
    },
    breaching={
        "kind": "政府信息公开工作年度报告", "of_government": "是", "covers_assessment": "否", "published_on": "2026-03-30",
    },
)
