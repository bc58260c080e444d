"""政府信息公开条例 (2019), chapter 4, second part: the forms of a reply, fees and help, articles 36 to 45."""

# fmt: off
from fazhi.laws.information_disclosure_2019 import IN_FULL, LAW, c
from fazhi.records.disclosure import RequestOutcome
from fazhi.rules import Requirement, Severity, Threshold

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
    sentence=("答复结果应当不是不予公开", "what is separable must not be refused as a whole"),
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
