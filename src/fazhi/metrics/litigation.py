"""Administrative litigation: suits received, closed, lost, settled; who appeared in court; what is still open."""

from fazhi.expr import Undecided, columns
from fazhi.identity import Identity
from fazhi.laws.litigation_2017 import GOOD_CAUSE, LAW
from fazhi.link import Link
from fazhi.measures import Count, Duration, Growth, Metric, Stock
from fazhi.records import Instance, Litigation, LitigationOutcome, OfficerPost
from fazhi.spans import days

c = columns(Litigation)

# 北京高院 2014: 被判撤销、确认违法、无效、变更以及判决其在一定期限内履行的案件
LOST = (
    LitigationOutcome.REVOKED,
    LitigationOutcome.DECLARED_UNLAWFUL,
    LitigationOutcome.DECLARED_VOID,
    LitigationOutcome.CHANGED,
    LitigationOutcome.ORDERED_TO_PERFORM,
    LitigationOutcome.ORDERED_TO_PAY,
    LitigationOutcome.AGREEMENT_LIABILITY,
)
WON = (LitigationOutcome.CLAIM_REJECTED,)
SETTLED = (LitigationOutcome.WITHDRAWN, LitigationOutcome.MEDIATED)
# 出庭应诉规定 (2020) 2: the officers of lower organs and of entrusted bodies are none of this organ's
ELIGIBLE = (
    OfficerPost.PRINCIPAL,
    OfficerPost.DEPUTY,
    OfficerPost.DEPUTY_LEVEL_IN_CHARGE,
    OfficerPost.OTHER_IN_CHARGE,
)

# for or against whom a higher court changed a judgment is not recorded: such a case is undecided, never "not lost"
changed_above = Undecided(c.outcome == LitigationOutcome.REVERSED)
is_lost = c.outcome.is_in(LOST) | changed_above
is_won = c.outcome.is_in(WON) | changed_above
withdrew = c.outcome == LitigationOutcome.WITHDRAWN
gave_in = withdrew & c.act_changed_on.is_given()
eligible_appeared = c.officer_appeared & c.officer_post.is_in(ELIGIBLE)

received = Count("发案", "received", at=c.received_on)
closed = Count("结案", "closed", at=c.closed_on)
lost = closed.where(is_lost, "败诉", "lost")
settled = closed.where(c.outcome.is_in(SETTLED), "调撤", "mediated or withdrawn")
lost_or_gave_in = closed.where(is_lost | gave_in, "败诉和改变行为后撤诉", "lost, or withdrawn after the act was changed")

first = closed.where(c.instance == Instance.FIRST, "一审结案", "closed at first instance")
lost_first = first.where(is_lost, "一审败诉", "lost at first instance")
judged = closed.where(c.outcome.is_in((*LOST, *WON)) | changed_above, "实体判决", "judged")
lost_judged = judged.where(is_lost, "实体判决败诉", "lost, of those judged")

received_matters = received.per(c.matter_no, "发案事项", "matters received")
closed_matters = closed.per(c.matter_no, "结案事项", "matters closed")
lost_matters = lost.per(c.matter_no, "败诉事项", "matters lost")

filed = closed.where(c.filed_on.is_given(), "立案后结案", "closed once filed")
settled_filed = filed.where(c.outcome.is_in(SETTLED), "立案后调撤", "mediated or withdrawn once filed")

heard = Count("开庭", "heard", at=c.heard_on)
appeared = heard.where(eligible_appeared, "负责人出庭", "officer appeared")
called = heard.where(c.officer_called, "通知负责人出庭", "officer called")
expected = heard.where(c.officer_appeared | ~GOOD_CAUSE, "应出庭（不含正当理由）", "heard, but for good causes of absence")

pending = Stock("期末未结", "pending at the end", at=c.received_on, until=c.closed_on)
pending_leap = Stock("期末未结（闰年）", "pending at the end (leap year)", at=c.received_on, until=c.closed_on)
opening = Stock("期初未结", "pending before the period", at=c.received_on, until=c.closed_on, opening=True)

suits_received = Metric(
    "litigation.received", "行政诉讼发案数", "Suits received", unit="件", also=("行政诉讼收案数", "新收行政诉讼案件数"),
    definitions={"cases": received, "matters": received_matters},
)  # fmt: skip

received_growth = Metric(
    "litigation.received_growth", "行政诉讼发案数同比", "Growth of suits received",
    definitions={"cases": Growth(received)},
)  # fmt: skip

suits_closed = Metric(
    "litigation.closed", "行政诉讼结案数", "Suits closed", unit="件", also=("审结数",),
    definitions={"cases": closed, "matters": closed_matters},
)  # fmt: skip

suits_lost = Metric(
    "litigation.lost", "行政诉讼败诉数", "Suits lost", unit="件",
    definitions={"cases": lost, "matters": lost_matters},
)  # fmt: skip

suits_settled = Metric(
    "litigation.settled", "行政诉讼调撤数", "Suits mediated or withdrawn", unit="件", definitions={"cases": settled}
)

suits_closed_first = Metric(
    "litigation.closed_first", "行政诉讼一审结案数", "Suits closed at first instance", unit="件",
    definitions={"cases": first},
)  # fmt: skip

suits_lost_first = Metric(
    "litigation.lost_first", "行政诉讼一审败诉数", "Suits lost at first instance", unit="件",
    definitions={"cases": lost_first},
)  # fmt: skip

suits_judged = Metric(
    "litigation.judged", "行政诉讼实体判决数", "Suits judged on the merits", unit="件", definitions={"cases": judged}
)

suits_heard = Metric("litigation.heard", "行政诉讼开庭数", "Suits heard", unit="件", definitions={"cases": heard})

officers_appeared = Metric(
    "litigation.officer_appeared", "负责人出庭数", "Suits in which the responsible officer appeared", unit="件",
    definitions={"cases": appeared},
)  # fmt: skip

loss_rate = Metric(
    "litigation.loss_rate", "行政诉讼败诉率", "Litigation loss rate", also=("败诉率",),
    definitions={
        "closed": lost / closed,
        "received": lost / received,
        "closed_first_instance": lost_first / first,
        "judged": lost_judged / judged,
        "closed_with_changed_act": lost_or_gave_in / closed,
        "closed_per_matter": lost_matters / closed_matters,
        "received_per_matter": lost_matters / received_matters,
    },
    sources={
        "closed": "翠苑街道2024：4/7；杭州中院2021（转引）：判决败诉128、审结2297，5.6 %",
        "received": "街道报告的一种写法，与发案同句",
        "closed_first_instance": "北京2014（转引）：在全部审结的一审行政案件中；山东2022（转引）",
        "judged": "天津2015（转引）称部分地方以实体判决为分母",
        "closed_with_changed_act": "分子另含改变被诉行为后撤诉的（协调撤诉）；法院的败诉率不含",
        "closed_per_matter": "多件诉讼为同一件事时，按事项计",
        "received_per_matter": "多件诉讼为同一件事时，按事项计",
    },
)  # fmt: skip

win_rate = Metric(
    "litigation.win_rate", "行政诉讼胜诉率", "Litigation win rate", also=("胜诉率",),
    definitions={
        "judged": judged.where(is_won, "实体判决胜诉", "won, of those judged") / judged,
        "closed": closed.where(is_won, "胜诉", "won") / closed,
    },
    sources={
        "judged": "秀英区2021（转引）：胜诉24、撤诉3，印作100 %，即24/24",
        "closed": "秀英区2021（转引）的结案27为分母则为24/27",
    },
)  # fmt: skip

settlement_rate = Metric(
    "litigation.settlement_rate", "行政诉讼调撤率", "Share mediated or withdrawn",
    definitions={
        "closed": settled / closed,
        "received": settled / received,
        "closed_once_filed": settled_filed / filed,
    },
    sources={
        "closed": "含法院立案前化解的，即综合调撤率",
        "received": "以发案为分母的写法",
        "closed_once_filed": "不含法院立案前化解的（没有立案日期的）",
    },
)  # fmt: skip

withdrawal_rate = Metric(
    "litigation.withdrawal_rate", "撤诉率", "Share withdrawn",
    definitions={
        "closed_first_instance": first.where(withdrew, "一审撤诉", "withdrawn at first instance") / first,
        "closed": closed.where(withdrew, "撤诉", "withdrawn") / closed,
    },
    sources={
        "closed_first_instance": "全国2010（转引）：撤诉占一审结案，44.5 %",
        "closed": "社旗县法院2016（转引）：14/61，印作22.9 %，是截尾",
    },
)  # fmt: skip

appearance_rate = Metric(
    "litigation.appearance_rate", "负责人出庭率", "Appearance of the responsible officer", also=("出庭应诉率",),
    definitions={
        "heard": appeared / heard,
        "heard_as_registered": heard.where(c.officer_appeared, "登记为负责人出庭", "registered as appeared") / heard,
        "heard_identity_proved": heard.where(
            eligible_appeared & c.officer_identity_filed, "负责人出庭且已证明身份", "officer appeared, identity proved"
        ) / heard,
        "heard_without_excused": expected.where(
            eligible_appeared, "应出庭中负责人出庭", "officer appeared, of those expected"
        ) / expected,
        "called": called.where(eligible_appeared, "经通知负责人出庭", "officer called and appeared") / called,
        "closed": closed.where(eligible_appeared, "结案中负责人出庭", "closed, officer appeared") / closed,
        "received": appeared / received,
    },
    sources={
        "heard": "山东2022（转引）：公开开庭14730、出庭14665；每一审级一件，只计2020年规定第二条的负责人",
        "heard_as_registered": "按登记的负责人出庭计，不核对职务",
        "heard_identity_proved": "2020年规定第六条第二款：身份证明不能补正的，视为未出庭",
        "heard_without_excused": "2020年规定第八条的正当理由不计入分母",
        "called": "以法院通知负责人出庭的案件为分母",
        "closed": "以全部结案为分母：不开庭的也在分母中，比率偏低",
        "received": "以全部发案为分母的写法",
    },
)  # fmt: skip

# The load of cases
clearance_rate = Metric(
    "litigation.clearance_rate", "行政诉讼结案率", "Clearance rate",
    definitions={"received": closed / received},
    sources={"received": "南阳2015（转引）：962/1120；CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip

suits_pending = Metric(
    "litigation.pending", "行政诉讼未结案数", "Suits pending", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "上期结转"},
)  # fmt: skip

disposition_time = Metric(
    "litigation.disposition_time", "行政诉讼未结案周转时间", "Disposition time",
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
    "litigation.backlog", "每百件发案的未结案", "Backlog per hundred suits received",
    definitions={"received": (pending / received).times(100, "件", "cases")},
    sources={"received": "期末未结与当期发案之比，按百件计"},
)  # fmt: skip

time_to_close = Metric(
    "litigation.time_to_close", "行政诉讼结案用时", "Time to close",
    definitions={
        "received": Duration("发案至结案用时", "days from receipt", since=c.received_on, to=c.closed_on),
        "filed": Duration("法院立案至结案用时", "days from filing", since=c.filed_on, to=c.closed_on),
    },
    sources={"received": "自收到应诉通知起", "filed": "自法院立案起"},
)  # fmt: skip

pending_age = Metric(
    "litigation.pending_age", "行政诉讼未结案存续时间", "Age of pending suits",
    definitions={"received": Duration("未结案存续", "age", since=c.received_on, at=c.received_on, until=c.closed_on)},
    sources={"received": "CourTools 4（转引）：自收案至计量之日的天数"},
)  # fmt: skip

within_standard = Metric(
    "litigation.within_standard", "一审按标准用时审结率", "Share closed within a time standard",
    definitions={
        "six_months": first.where(
            c.closed_on <= c.filed_on + LAW.months(6), "六个月内一审结案", "closed at first instance within six months"
        ) / first,
        "ninety_days": first.where(
            c.closed_on <= c.filed_on + days(90), "90日内一审结案", "closed at first instance within 90 days"
        ) / first,
    },
    sources={
        "six_months": "CourTools 3（未见原文）；行政诉讼法八十一条的六个月，未减去不计入的天数和批准的延长",
        "ninety_days": "CourTools 3（未见原文）：以固定天数为标准",
    },
)  # fmt: skip

carried_over = Identity(
    "litigation.carried_over", "期初未结 + 发案 − 结案 = 期末未结", "pending before + received - closed = pending at the end",
    total=pending, parts=(opening, received), less=(closed,),
)  # fmt: skip

lost_suit_followed_up = Link(
    "litigation.lost_followed_up", "败诉案件应有整改", "a lost suit has a follow-up",
    when=is_lost, at=c.closed_on, owes=c.followed_up_on.is_given(),
)  # fmt: skip
