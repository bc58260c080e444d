"""Administrative reconsideration: applications received, closed, settled, corrected, per case and per matter; their load."""

from fazhi.expr import columns, first_given, latest
from fazhi.identity import Identity, Quotient
from fazhi.laws.reconsideration_2023 import LAW, chapter_5_decision
from fazhi.link import Link
from fazhi.measures import Count, Duration, Growth, Metric, Stock
from fazhi.metrics import litigation
from fazhi.records import Instance, Litigation, Reconsideration, ReconsiderationOutcome, ReconsiderationProcedure
from fazhi.spans import days

c = columns(Reconsideration)
suit = columns(Litigation)

# 直接纠错
CORRECTED = (
    ReconsiderationOutcome.REVOKED,
    ReconsiderationOutcome.CHANGED,
    ReconsiderationOutcome.DECLARED_UNLAWFUL,
    ReconsiderationOutcome.DECLARED_VOID,
    ReconsiderationOutcome.ORDERED_TO_PERFORM,
)
# decided on the merits: neither refused, nor ended before a decision
DECIDED = (*CORRECTED, ReconsiderationOutcome.UPHELD, ReconsiderationOutcome.DISMISSED)
SETTLED = (
    ReconsiderationOutcome.MEDIATED,
    ReconsiderationOutcome.SETTLED,
    ReconsiderationOutcome.WITHDRAWN,
)
# 终止 of the official return, with or without a settlement
ENDED = (ReconsiderationOutcome.SETTLED, ReconsiderationOutcome.WITHDRAWN, ReconsiderationOutcome.TERMINATED)

# 综合纠错 adds those that ended because the organ mended its act
corrected_itself = c.outcome.is_in((*SETTLED, ReconsiderationOutcome.TERMINATED)) & c.organ_corrected
is_corrected = c.outcome.is_in(CORRECTED)

received = Count("发案", "received", at=c.received_on)
accepted = Count("受理", "accepted", at=c.accepted_on)
closed = Count("结案", "closed", at=c.closed_on)
settled = closed.where(c.outcome.is_in(SETTLED), "调撤", "mediated or withdrawn")
corrected = closed.where(is_corrected, "纠错", "corrected")
decided = closed.where(c.outcome.is_in(DECIDED), "实体决定", "decided on the merits")
corrected_decided = decided.where(is_corrected, "实体决定纠错", "corrected, of those decided")

# 受理前调撤: what was settled without a day of acceptance
once_accepted = closed.where(c.accepted_on.is_given(), "受理后结案", "closed once accepted")
settled_accepted = once_accepted.where(c.outcome.is_in(SETTLED), "受理后调撤", "mediated or withdrawn once accepted")
within_sixty = once_accepted.where(c.closed_on <= c.accepted_on + days(60), "60日内结案", "closed within 60 days")
within_ninety = once_accepted.where(c.closed_on <= c.accepted_on + days(90), "90日内结案", "closed within 90 days")

corrected_widely = closed.where(is_corrected | corrected_itself, "综合纠错", "corrected, by decision or by the organ itself")
concluded = closed.where(
    c.outcome.is_in(DECIDED) | corrected_itself, "实体决定和自行纠错", "decided, or corrected by the organ itself"
)
concluded_corrected = concluded.where(is_corrected | corrected_itself, "其中综合纠错", "of them corrected")

received_matters = received.per(c.matter_no, "发案事项", "matters received")
closed_matters = closed.per(c.matter_no, "结案事项", "matters closed")
corrected_matters = corrected.per(c.matter_no, "纠错事项", "matters corrected")

# 第六十二条: the last day of the rule; an extension and the days of a suspension are in it
in_force = c.received_on >= LAW.in_force
ordinary, simple = chapter_5_decision.decision_within_60_days, chapter_5_decision.simple_decision_within_30_days
ended = first_given(c.decided_on, c.closed_on)
due_ordinary = Count(
    "普通程序到期", "due under the ordinary procedure",
    at=first_given(latest(c.extended_on, ordinary.limits[-1].day), ordinary.limits[1].day),
    condition=in_force & (c.procedure == ReconsiderationProcedure.ORDINARY),
)  # fmt: skip
due_simple = Count(
    "简易程序到期", "due under the simple procedure", at=simple.limits[-1].day,
    condition=in_force & (c.procedure == ReconsiderationProcedure.SIMPLE),
)  # fmt: skip
closed_ordinary = closed.where(
    in_force & (c.procedure == ReconsiderationProcedure.ORDINARY), "普通程序结案", "closed, ordinary procedure"
)

pending = Stock("期末未结", "pending at the end", at=c.received_on, until=c.closed_on)
pending_leap = Stock("期末未结（闰年）", "pending at the end (leap year)", at=c.received_on, until=c.closed_on)
opening = Stock("期初未结", "pending before the period", at=c.received_on, until=c.closed_on, opening=True)

applications_received = Metric(
    "reconsideration.received", "行政复议发案数", "Applications received", unit="件", also=("行政复议收案数", "新收行政复议申请数"),
    definitions={"cases": received, "matters": received_matters},
)  # fmt: skip

received_growth = Metric(
    "reconsideration.received_growth", "行政复议发案数同比", "Growth of applications received",
    definitions={"cases": Growth(received)},
)  # fmt: skip

applications_accepted = Metric(
    "reconsideration.accepted", "行政复议受理数", "Applications accepted", unit="件", definitions={"cases": accepted}
)

applications_closed = Metric(
    "reconsideration.closed", "行政复议结案数", "Applications closed", unit="件", also=("复议结案数",),
    definitions={"cases": closed, "matters": closed_matters},
)  # fmt: skip

applications_settled = Metric(
    "reconsideration.settled", "行政复议调撤数", "Applications mediated or withdrawn", unit="件",
    definitions={"cases": settled},
)  # fmt: skip

applications_corrected = Metric(
    "reconsideration.corrected", "行政复议纠错数", "Acts corrected", unit="件",
    definitions={"cases": corrected, "matters": corrected_matters},
)  # fmt: skip

applications_decided = Metric(
    "reconsideration.decided", "行政复议实体决定数", "Applications decided on the merits", unit="件",
    definitions={"cases": decided},
)  # fmt: skip

settlement_rate = Metric(
    "reconsideration.settlement_rate", "行政复议调撤率", "Reconsideration settlement rate", also=("调撤率", "调解和解率"),
    definitions={
        "closed": settled / closed,
        "received": settled / received,
        "closed_once_accepted": settled_accepted / once_accepted,
        "received_once_accepted": settled_accepted / received,
    },
    sources={
        "closed": "行政复议工作白皮书（2024，转引）：调撤结案率；祁门县2025（转引）：28/66；含受理前调撤，即综合调撤率（温州2024，转引）",
        "received": "翠苑街道2024：7/43；浙江2020（转引）：占收到案件总数",
        "closed_once_accepted": "温州2024的表（转引）把受理前调撤另列；分子分母都不含没有受理日期的",
        "received_once_accepted": "同上，以发案为分母",
    },
)  # fmt: skip

correction_rate = Metric(
    "reconsideration.correction_rate", "行政复议纠错率", "Reconsideration correction rate", also=("直接纠错率", "综合纠错率"),
    definitions={
        "closed": corrected / closed,
        "received": corrected / received,
        "decided": corrected_decided / decided,
        "closed_per_matter": corrected_matters / closed_matters,
        "received_per_matter": corrected_matters / received_matters,
        "closed_comprehensive": corrected_widely / closed,
        "received_comprehensive": corrected_widely / received,
        "decided_comprehensive": concluded_corrected / concluded,
    },
    sources={
        "closed": "宁波2009（转引）：占审结总数；北京2019（转引）：直接纠错率",
        "received": "方城县2024（转引）：29/151",
        "decided": "以实体审理作出决定的案件为分母",
        "closed_per_matter": "多件申请为同一件事时，按事项计",
        "received_per_matter": "多件申请为同一件事时，按事项计",
        "closed_comprehensive": "宁波2009（转引）：综合纠错率占审结总数33.6 %；分子另含行政机关自行纠错后撤回、终止的",
        "received_comprehensive": "同上，以发案为分母",
        "decided_comprehensive": "同上，自行纠错后撤回、终止的也计入分母",
    },
)  # fmt: skip

hearing_rate = Metric(
    "reconsideration.hearing_rate", "行政复议听证率", "Share with a hearing",
    definitions={"closed": closed.where(c.heard_on.is_given(), "听证后结案", "closed after a hearing") / closed},
    sources={"closed": "舟山2022（转引）：以审结为分母"},
)  # fmt: skip

no_suit_rate = Metric(
    "reconsideration.no_suit_rate", "案结事了率", "Share closed with no later suit",
    definitions={"closed": closed.where(~c.sued_on.is_given(), "结案后未起诉", "closed, no suit") / closed},
    sources={"closed": "行政复议工作白皮书（2024，转引）：90.3 %；登记之后才起诉的、信访的不在其中，比率偏高"},
)  # fmt: skip

# The load of cases
clearance_rate = Metric(
    "reconsideration.clearance_rate", "行政复议结案率", "Clearance rate",
    definitions={"received": closed / received},
    sources={"received": "翠苑街道2024：34/43；CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip

on_time_rate = Metric(
    "reconsideration.on_time_rate", "行政复议按期审结率", "Share ended on time",
    definitions={
        "due_ordinary": due_ordinary.where(
            ended.is_given() & ordinary.in_time(ended, "day"), "普通程序到期且按期审结", "ended on time"
        ) / due_ordinary,
        "due_simple": due_simple.where(
            ended.is_given() & simple.in_time(ended, "day"), "简易程序到期且按期审结", "ended on time"
        ) / due_simple,
        "closed_ordinary": closed_ordinary.where(
            ordinary.in_time(ended, "day"), "普通程序按期结案", "closed on time, ordinary procedure"
        ) / closed_ordinary,
    },
    sources={
        "due_ordinary": "行政复议法（2023）六十二条：以期内到期的案件为分母，未结的计为未按期；扣除中止，计入延长",
        "due_simple": "行政复议法（2023）六十二条：简易程序三十日",
        "closed_ordinary": "以结案为分母：逾期未结的不在其中，比率偏高",
    },
)  # fmt: skip

within_standard = Metric(
    "reconsideration.within_standard", "60日审结率", "Share closed within a time standard",
    definitions={"sixty_days": within_sixty / once_accepted, "ninety_days": within_ninety / once_accepted},
    sources={
        "sixty_days": "舟山2022（转引）：60日审结率87.20 %；固定60日，不计延长",
        "ninety_days": "CourTools 3（未见原文）：六十日并延长三十日的最长期限，按固定天数",
    },
)  # fmt: skip

applications_pending = Metric(
    "reconsideration.pending", "行政复议未结案数", "Applications pending", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "行政复议案件统计报表：上期结转"},
)  # fmt: skip

disposition_time = Metric(
    "reconsideration.disposition_time", "行政复议未结案周转时间", "Disposition time",
    definitions={
        "closed": (pending / closed).times(365, "日", "days"),
        "closed_leap_year": (pending_leap / closed).times(366, "日", "days"),
    },
    sources={
        "closed": "CEPEJ Disposition Time：期末未结除以结案，乘365；原文用语未见",
        "closed_leap_year": "闰年按366日；须与365日的写法区别",
    },
)  # fmt: skip

backlog = Metric(
    "reconsideration.backlog", "每百件发案的未结案", "Backlog per hundred applications received",
    definitions={"received": (pending / received).times(100, "件", "cases")},
    sources={"received": "期末未结与当期发案之比，按百件计"},
)  # fmt: skip

time_to_close = Metric(
    "reconsideration.time_to_close", "行政复议结案用时", "Time to close",
    definitions={
        "received": Duration("发案至结案用时", "days from receipt", since=c.received_on, to=c.closed_on),
        "accepted": Duration("受理至结案用时", "days from acceptance", since=c.accepted_on, to=c.closed_on),
    },
    sources={"received": "自收到申请起", "accepted": "自受理起，未减去中止"},
)  # fmt: skip

pending_age = Metric(
    "reconsideration.pending_age", "行政复议未结案存续时间", "Age of pending applications",
    definitions={"received": Duration("未结案存续", "age", since=c.received_on, at=c.received_on, until=c.closed_on)},
    sources={"received": "CourTools 4（转引）：自收案至计量之日的天数"},
)  # fmt: skip

per_suit = Quotient(
    "reconsideration.per_suit", "复议诉讼比", "applications per suit",
    numerator=received,
    denominator=litigation.received.where(suit.instance == Instance.FIRST, "一审发案", "suits at first instance"),
    source="温州2024（转引）：8745/3362；浙江2023上半年（转引）：2.15",
)  # fmt: skip

carried_over = Identity(
    "reconsideration.carried_over", "期初未结 + 发案 − 结案 = 期末未结", "pending before + received - closed = pending at the end",
    total=pending, parts=(opening, received), less=(closed,),
)  # fmt: skip

# 行政复议案件统计报表: 已审结 is the sum of its columns; 不予受理 and 确认无效 have none there
outcomes_add_up = Identity(
    "reconsideration.closed_by_outcome", "结案 = 各种复议结果之和", "closed = the sum of the outcomes",
    total=closed,
    parts=(
        closed.where(c.outcome == ReconsiderationOutcome.DISMISSED, "驳回", "dismissed"),
        closed.where(c.outcome == ReconsiderationOutcome.UPHELD, "维持", "upheld"),
        closed.where(c.outcome == ReconsiderationOutcome.DECLARED_UNLAWFUL, "确认违法", "declared unlawful"),
        closed.where(c.outcome == ReconsiderationOutcome.DECLARED_VOID, "确认无效", "declared void"),
        closed.where(c.outcome == ReconsiderationOutcome.REVOKED, "撤销", "revoked"),
        closed.where(c.outcome == ReconsiderationOutcome.CHANGED, "变更", "changed"),
        closed.where(c.outcome == ReconsiderationOutcome.ORDERED_TO_PERFORM, "责令履行", "ordered to perform"),
        closed.where(c.outcome == ReconsiderationOutcome.MEDIATED, "调解", "mediated"),
        closed.where(c.outcome.is_in(ENDED), "终止", "ended"),
        closed.where(c.outcome == ReconsiderationOutcome.NOT_ACCEPTED, "不予受理", "not accepted"),
        closed.where(c.outcome == ReconsiderationOutcome.OTHER, "其他", "other"),
    ),
)  # fmt: skip

corrected_act_followed_up = Link(
    "reconsideration.corrected_followed_up", "被纠错的案件应有整改", "a corrected act has a follow-up",
    when=is_corrected, at=c.closed_on, owes=c.followed_up_on.is_given(),
)  # fmt: skip
