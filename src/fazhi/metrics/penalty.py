"""Enforcement: cases filed and decided, fines, review, publication, time, and what is still open."""

from fazhi.expr import Seen, columns, earliest, first_given
from fazhi.identity import Identity
from fazhi.laws.penalty_2021 import LAW, ORDINARY, chapter_5_3_ordinary
from fazhi.measures import Count, Duration, Growth, Metric, Stock, Total
from fazhi.records import AdministrativeCase, PenaltyKind, Procedure
from fazhi.spans import days, working_days

c = columns(AdministrativeCase)

# a decision not to punish has no fine: an empty cell there is no unknown fine
punished = c.penalised | (c.fine.is_given() & (c.fine > 0))

# 立案: what reports of streets in Zhejiang print
filed = Count("立案", "filed", at=c.filed_on)
filed_ordinary = filed.where(c.procedure == Procedure.ORDINARY, "普通程序", "ordinary procedure")
filed_summary = filed.where(c.procedure == Procedure.SUMMARY, "简易程序", "summary procedure")
filed_fast_track = filed.where(c.fast_track, "简案快办", "fast track")

# 处罚决定: what the official statistics count, one decision once, under its heaviest kind
decided = Count("处罚决定", "decisions", at=c.decided_on)
decided_ordinary = decided.where(c.procedure == Procedure.ORDINARY, "普通程序处罚决定", "decisions, ordinary procedure")
decided_summary = decided.where(c.procedure == Procedure.SUMMARY, "简易程序处罚决定", "decisions, summary procedure")
decided_fine = decided.where(c.heaviest_kind == PenaltyKind.FINE, "罚款决定", "fines")
imposed = decided.where(punished, "给予处罚的决定", "penalties imposed")
fines_of_fines = decided_fine.total(c.fine, "罚款决定的金额", "fines of decisions to fine")
fines_decided = decided.total(c.fine, "处罚金额", "fines imposed")

closed = Count("结案", "closed", at=c.closed_on)
closed_fast_track = closed.where(c.fast_track, "简案快办结案", "fast track, closed")
discussed = Count("集体讨论案件", "cases discussed", at=c.discussed_on)

# 第五十八条 and 优化营商环境条例 58; a plain 否 is an answer: it does not wait for the day beside it
reviewed_before = (c.reviewed | Seen(c.reviewed_on)) & (c.reviewed_on < c.decided_on)
must_review = imposed.where(chapter_5_3_ordinary.NEEDS_REVIEW, "应当法制审核的决定", "decisions that must be reviewed")
major = imposed.where(c.is_major_decision, "重大行政执法决定", "major enforcement decisions")

# 第六十条: by the last day of the rule; a case that ended otherwise by then is on time as well
within_ninety_days = chapter_5_3_ordinary.decision_within_90_days
ended = first_given(c.decided_on, earliest(c.withdrawn_on, c.closed_on))
due = Count("到期", "due", at=within_ninety_days.limits[0].day, condition=ORDINARY)

# 第四十八条
in_seven_days = c.published_on.is_given() & (c.published_on <= c.decided_on + working_days(7))
in_twenty_days = c.published_on.is_given() & (c.published_on <= c.decided_on + working_days(20))
must_publish = imposed.where(c.socially_significant, "应当公开的决定", "decisions that must be published")
published = Count("公开", "published", at=c.published_on)
overturned = Count(
    "公开后被推翻", "overturned after publication", at=c.overturned_on,
    condition=c.published_on.is_given() & (c.published_on <= c.overturned_on),
)  # fmt: skip
taken_down = c.publication_withdrawn_on.is_given() & (c.publication_withdrawn_on <= c.overturned_on + LAW.days(3))

pending = Stock("期末未结", "pending at the end", at=c.filed_on, until=c.closed_on)
opening = Stock("期初未结", "pending before the period", at=c.filed_on, until=c.closed_on, opening=True)

cases_filed = Metric(
    "penalty.filed", "立案数", "Cases filed", unit="件",
    definitions={"filed": filed, "decided": decided, "closed": closed},
    sources={
        "filed": "街道年度报告",
        "decided": "行政处罚实施情况统计表：1月1日至12月31日作出的处罚决定",
        "closed": "乡镇、街道年度报告（办结）",
    },
)  # fmt: skip

filed_growth = Metric(
    "penalty.filed_growth", "立案数同比", "Growth of cases filed",
    definitions={"filed": Growth(filed), "decided": Growth(decided)},
    sources={"filed": "按立案", "decided": "按处罚决定"},
)  # fmt: skip

cases_ordinary = Metric(
    "penalty.ordinary", "普通程序案件数", "Cases under the ordinary procedure", unit="件", also=("一般程序案件数",),
    definitions={"filed": filed_ordinary, "decided": decided_ordinary},
)  # fmt: skip

cases_summary = Metric(
    "penalty.summary", "简易程序案件数", "Cases under the summary procedure", unit="件", also=("当场处罚案件数",),
    definitions={"filed": filed_summary, "decided": decided_summary},
)  # fmt: skip

# 简案快办 is a fast track inside the ordinary procedure, not the summary procedure
cases_fast_track = Metric(
    "penalty.fast_track", "简案快办案件数", "Fast-track cases", unit="件",
    definitions={"closed": closed_fast_track, "filed": filed_fast_track},
    sources={"closed": "“完成简案快办”", "filed": "按立案日期"},
)  # fmt: skip

cases_fined = Metric(
    "penalty.fined", "罚款案件数", "Cases ending in a fine", unit="件", definitions={"decided": decided_fine}
)

fines = Metric(
    "penalty.fines", "处罚金额", "Fines", unit="元", also=("罚款金额", "罚没款"),
    definitions={
        "decided": fines_decided,
        "filed": Total("立案案件处罚金额", "fines imposed in cases filed", amount=c.fine, at=c.filed_on),
        "paid": Total("已缴罚款", "fines paid", amount=c.fine, at=c.paid_on),
    },
    sources={"decided": "统计表：以处罚决定书载明的金额为准", "filed": "与立案数同句", "paid": "罚缴分离"},
)  # fmt: skip

fines_growth = Metric(
    "penalty.fines_growth", "处罚金额同比", "Growth of fines", definitions={"decided": Growth(fines_decided)}
)

# 行政处罚法 74(3): fines must not be tied to appraisal, so nobody is ranked by this
average_fine = Metric(
    "penalty.average_fine", "案均罚款", "Average fine",
    definitions={
        "fined": (fines_of_fines / decided_fine).times(1, "元", "yuan"),
        "decided": (fines_decided / decided).times(1, "元", "yuan"),
        "filed": (fines_decided / filed).times(1, "元", "yuan"),
    },
    sources={
        "fined": "庆元县2024：17,537,900元、罚款94,929宗；一个决定有几种处罚的，计入最重的一种；不用于排名",
        "decided": "庆元县2024：行政处罚108,156宗",
        "filed": "翠苑街道2024：140905元、立案357件；立案的未必当年罚款，分子不是分母的一部分",
    },
)  # fmt: skip

cases_discussed = Metric(
    "penalty.discussed", "集体讨论案件数", "Cases discussed collectively", unit="件",
    definitions={"discussed": discussed},
)  # fmt: skip

# several meetings on one day are told apart by their number only
discussion_days = Metric(
    "penalty.discussion_days", "集体讨论会次数", "Meetings of collective discussion", unit="次",
    definitions={
        "days": discussed.per(c.discussed_on, "集体讨论会", "days with a collective discussion"),
        "meetings": discussed.per(c.meeting_no, "集体讨论会编号", "meetings by number"),
    },
    sources={"days": "同一日的计为一次", "meetings": "按会议编号计"},
)  # fmt: skip

discussion_rate = Metric(
    "penalty.discussion_rate", "处罚案件集体讨论率", "Share discussed collectively",
    definitions={
        "closed": closed.where(c.discussed_on.is_given(), "集体讨论后结案", "closed, discussed") / closed,
        "decided": decided.where(c.discussed_on.is_given(), "集体讨论后决定", "decided, discussed") / decided,
    },
    sources={"closed": "舟山2022（转引）的集体议案率以审结为分母", "decided": "以处罚决定为分母"},
)  # fmt: skip

hearing_rate = Metric(
    "penalty.hearing_rate", "处罚案件听证率", "Share with a hearing",
    definitions={
        "closed": closed.where(c.hearing_held_on.is_given(), "听证后结案", "closed after a hearing") / closed,
        "decided": decided.where(c.hearing_held_on.is_given(), "听证后决定", "decided after a hearing") / decided,
    },
    sources={"closed": "舟山2022（转引）的听证率以审结为分母", "decided": "以处罚决定为分母"},
)  # fmt: skip

cases_repaired = Metric(
    "penalty.credit_repaired", "信用修复案件数", "Cases whose credit entry was repaired", unit="件",
    definitions={"repaired": Count("信用修复", "credit repaired", at=c.credit_repaired_on)},
)  # fmt: skip

summary_share = Metric(
    "penalty.summary_share", "简易程序占比", "Share of the summary procedure",
    definitions={"filed": filed_summary / filed, "decided": decided_summary / decided},
    sources={"filed": "翠苑街道2024：138/357", "decided": "行政处罚实施情况统计表"},
)  # fmt: skip

review_coverage = Metric(
    "penalty.review_coverage", "法制审核覆盖率", "Coverage of legal review", also=("合法性审查覆盖率",),
    definitions={
        "must": must_review.where(reviewed_before, "决定前已法制审核", "reviewed before the decision") / must_review,
        "major": major.where(reviewed_before, "重大决定前已法制审核", "major, reviewed before the decision") / major,
        "imposed": imposed.where(reviewed_before, "处罚前已法制审核", "imposed, reviewed before") / imposed,
    },
    sources={
        "must": "行政处罚法五十八条的四种情形；逐案核对，不用两个总数相除",
        "major": "优化营商环境条例五十八条：重大行政执法决定法制审核全覆盖",
        "imposed": "“应审尽审”的一种写法：以全部给予处罚的决定为分母",
    },
)  # fmt: skip

publication_rate = Metric(
    "penalty.publication_rate", "处罚决定公示率", "Publication rate", also=("公示率", "处罚结果公开率"),
    definitions={
        "must": must_publish.where(in_seven_days, "七个工作日内公开", "published in seven working days") / must_publish,
        "must_twenty_days": must_publish.where(
            in_twenty_days, "二十个工作日内公开", "published in twenty working days"
        ) / must_publish,
        "imposed": imposed.where(in_seven_days, "处罚后七个工作日内公开", "imposed, published in seven working days") / imposed,
        "imposed_ever": imposed.where(c.published_on.is_given(), "处罚后公开", "imposed and published") / imposed,
    },
    sources={
        "must": "行政处罚法四十八条：具有一定社会影响的；七个工作日见国办发〔2018〕118号（转引）",
        "must_twenty_days": "政府信息公开条例二十六条的二十个工作日",
        "imposed": "以全部给予处罚的决定为分母；七个工作日（转引）",
        "imposed_ever": "不论期限",
    },
)  # fmt: skip

late_publication_rate = Metric(
    "penalty.late_publication_rate", "迟报率", "Share published late",
    definitions={
        "published": published.where(
            c.published_on > c.decided_on + working_days(7), "迟于七个工作日公开", "published after seven working days"
        ) / published,
    },
    sources={"published": "青海双公示2024（转引）：迟报率以已报送的为分母；从未报送的不在其中"},
)  # fmt: skip

taken_down_rate = Metric(
    "penalty.taken_down_rate", "推翻后撤回公示率", "Share taken down in time",
    definitions={"overturned": overturned.where(taken_down, "三日内撤回公开", "taken down in three days") / overturned},
    sources={"overturned": "行政处罚法四十八条第二款：三日（工作日）内撤回"},
)  # fmt: skip

on_time_rate = Metric(
    "penalty.on_time_rate", "处罚案件按期办结率", "Share decided on time", also=("按期办结率",),
    definitions={
        "due": due.where(
            ended.is_given() & within_ninety_days.in_time(ended, "day"), "到期且按期办结", "due and ended on time"
        ) / due,
        "decided": decided_ordinary.where(
            within_ninety_days.in_time(c.decided_on, "day"), "九十日内决定", "decided within 90 days"
        ) / decided_ordinary,
    },
    sources={
        "due": "行政处罚法六十条：以期内到期的普通程序案件为分母，未结的计为未按期；末日是休息日的顺延",
        "decided": "以作出的决定为分母：逾期未决定的不在其中，比率偏高",
    },
)  # fmt: skip

# The load of cases
clearance_rate = Metric(
    "penalty.clearance_rate", "处罚案件结案率", "Clearance rate", definitions={"filed": closed / filed},
    sources={"filed": "CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip

cases_pending = Metric(
    "penalty.pending", "处罚案件未结案数", "Cases pending", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "上期结转"},
)  # fmt: skip

disposition_time = Metric(
    "penalty.disposition_time", "处罚案件未结案周转时间", "Disposition time",
    definitions={"closed": (pending / closed).times(365, "日", "days")},
    sources={"closed": "CEPEJ Disposition Time：期末未结除以结案，乘365；原文用语未见"},
)  # fmt: skip

backlog = Metric(
    "penalty.backlog", "每百件立案的未结案", "Backlog per hundred cases filed",
    definitions={"filed": (pending / filed).times(100, "件", "cases")},
    sources={"filed": "期末未结与当期立案之比，按百件计"},
)  # fmt: skip

time_to_decide = Metric(
    "penalty.time_to_decide", "处罚案件办理用时", "Time to decide and to close",
    definitions={
        "decided": Duration("立案至决定用时", "days from filing to decision", since=c.filed_on, to=c.decided_on),
        "closed": Duration("立案至结案用时", "days from filing to closing", since=c.filed_on, to=c.closed_on),
    },
    sources={"decided": "行政处罚法六十条的期限止于作出决定", "closed": "含送达、缴款"},
)  # fmt: skip

pending_age = Metric(
    "penalty.pending_age", "处罚案件未结案存续时间", "Age of pending cases",
    definitions={"filed": Duration("未结案存续", "age", since=c.filed_on, at=c.filed_on, until=c.closed_on)},
    sources={"filed": "CourTools 4（转引）：自收案至计量之日的天数"},
)  # fmt: skip

within_standard = Metric(
    "penalty.within_standard", "90日结案率", "Share closed within a time standard",
    definitions={
        "ninety_days": closed.where(c.closed_on <= c.filed_on + days(90), "90日内结案", "closed within 90 days") / closed,
        "half_year": closed.where(c.closed_on <= c.filed_on + days(180), "180日内结案", "closed within 180 days") / closed,
    },
    sources={
        "ninety_days": "CourTools 3（未见原文）：以固定天数为标准，止于结案",
        "half_year": "同上",
    },
)  # fmt: skip

procedures_add_up = Identity(
    "penalty.by_procedure", "立案 = 普通程序 + 简易程序", "filed = ordinary + summary",
    total=filed, parts=(filed_ordinary, filed_summary),
)  # fmt: skip

decisions_add_up = Identity(
    "penalty.decisions_by_procedure", "处罚决定 = 普通程序 + 简易程序", "decisions = ordinary + summary",
    total=decided, parts=(decided_ordinary, decided_summary),
)  # fmt: skip

# the six kinds of 行政处罚法 9, each decision once under its heaviest
kinds_add_up = Identity(
    "penalty.decisions_by_kind", "处罚决定 = 各种类（最重的一种） + 不予处罚", "decisions = by heaviest kind + none",
    total=decided,
    parts=(
        imposed.where(c.heaviest_kind.is_in((PenaltyKind.WARNING, PenaltyKind.CRITICISM)), "警告、通报批评", "warnings"),
        imposed.where(c.heaviest_kind == PenaltyKind.FINE, "罚款", "fines"),
        imposed.where(c.heaviest_kind == PenaltyKind.CONFISCATION, "没收", "confiscations"),
        imposed.where(c.heaviest_kind.is_in((
            PenaltyKind.LICENCE_SUSPENDED, PenaltyKind.QUALIFICATION_LOWERED, PenaltyKind.LICENCE_REVOKED,
        )), "许可证件、资质", "licences"),
        imposed.where(c.heaviest_kind.is_in((
            PenaltyKind.ACTIVITY_RESTRICTED, PenaltyKind.BUSINESS_STOPPED, PenaltyKind.BUSINESS_CLOSED,
            PenaltyKind.OCCUPATION_RESTRICTED,
        )), "限制经营、停产停业、关闭、限制从业", "restrictions of business"),
        imposed.where(c.heaviest_kind == PenaltyKind.DETENTION, "行政拘留", "detentions"),
        imposed.where(c.heaviest_kind == PenaltyKind.OTHER, "其他处罚", "other kinds"),
        decided.where(~punished, "不予处罚", "no penalty"),
    ),
)  # fmt: skip

carried_over = Identity(
    "penalty.carried_over", "期初未结 + 立案 − 结案 = 期末未结", "pending before + filed - closed = pending at the end",
    total=pending, parts=(opening, filed), less=(closed,),
)  # fmt: skip
