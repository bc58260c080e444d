"""People's mediation: disputes accepted, closed and agreed, the committees and their mediators."""

from fazhi.expr import columns, first_given
from fazhi.identity import Identity
from fazhi.laws.mediation_2010 import LAW
from fazhi.link import Link, Row
from fazhi.measures import Count, Duration, Growth, Metric, Stock, Total
from fazhi.records import (
    AgreementForm,
    CommitteeLevel,
    ConfirmationEnd,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.spans import days

c = columns(MediationCase)
k = columns(MediationCommittee)

accepted = Count("受理", "accepted", at=c.accepted_on)
closed = Count("办结", "closed", at=c.closed_on)
agreed = closed.where(c.outcome == MediationOutcome.AGREED, "达成协议", "agreed")
failed = closed.where(c.outcome == MediationOutcome.NOT_AGREED, "调解不成", "not agreed")
# what was refused or ended at a party's wish is left out, although the latter may have been brought to a session
tried = closed.where(
    c.outcome.is_in((MediationOutcome.AGREED, MediationOutcome.NOT_AGREED)), "经调解", "brought to a session"
)
tried_agreed = tried.where(c.outcome == MediationOutcome.AGREED, "经调解达成协议", "agreed in a session")
written = agreed.where(c.agreement_form == AgreementForm.WRITTEN, "书面协议", "written agreements")
effective = Count("协议生效", "agreements effective", at=c.effective_on)
effective_applied = effective.where(c.confirmation_applied_on.is_given(), "协议生效并申请确认", "confirmation applied for")
# 第三十三条: within 30 days, and both together
in_time = c.confirmation_applied_on.is_given() & (c.confirmation_applied_on <= c.effective_on + LAW.days(30))
effective_in_time = effective.where(in_time & c.jointly_applied, "协议生效并依法申请确认", "applied for in time and jointly")
effective_confirmed = effective.where(c.confirmed_on.is_given(), "协议生效并经确认", "confirmed")

applied = Count("申请司法确认", "applications for confirmation", at=c.confirmation_applied_on)
court_accepted = Count(
    "法院受理确认", "accepted by the court", at=c.court_accepted_on, condition=c.confirmation_applied_on.is_given()
)
confirmed_or_ended = Count(
    "确认或者驳回", "confirmed or refused", at=first_given(c.confirmed_on, c.confirmation_ended_on),
    condition=c.confirmation_applied_on.is_given()
    & (c.confirmed_on.is_given() | (c.confirmation_end == ConfirmationEnd.REFUSED)),
)  # fmt: skip

pending = Stock("期末未结", "pending at the end", at=c.accepted_on, until=c.closed_on)
opening = Stock("期初未结", "pending before the period", at=c.accepted_on, until=c.closed_on, opening=True)

standing = Stock("人民调解组织", "committees", at=k.established_on, until=k.dissolved_on)
standing_street = standing.where(k.level == CommitteeLevel.STREET, "街道级调委会", "committees of the street")
standing_community = standing.where(k.level == CommitteeLevel.COMMUNITY, "社区级调委会", "committees of communities")
standing_other = standing.where(
    k.level.is_in((CommitteeLevel.ENTERPRISE, CommitteeLevel.TRADE)), "企事业单位和行业性调委会", "other committees"
)

mediation_cases = Metric(
    "mediation.cases", "人民调解案件数", "Mediation cases", unit="件",
    definitions={"closed": closed, "accepted": accepted},
    sources={"closed": "与调解成功率同句", "accepted": "黄石2020（转引）：受理6368件"},
)  # fmt: skip

cases_growth = Metric(
    "mediation.cases_growth", "人民调解案件数同比", "Growth of mediation cases",
    definitions={"closed": Growth(closed), "accepted": Growth(accepted)},
    sources={"closed": "按办结", "accepted": "按受理"},
)  # fmt: skip

cases_agreed = Metric("mediation.agreed", "达成协议数", "Cases agreed", unit="件", definitions={"closed": agreed})
cases_failed = Metric("mediation.not_agreed", "调解不成数", "Cases not agreed", unit="件", definitions={"closed": failed})
cases_written = Metric("mediation.written", "书面调解协议数", "Written agreements", unit="份", definitions={"closed": written})

success_rate = Metric(
    "mediation.success_rate", "调解成功率", "Mediation success rate", also=("调解成功率（达成协议）",),
    definitions={"closed": agreed / closed, "accepted": agreed / accepted, "tried": tried_agreed / tried},
    sources={
        "closed": "翠苑街道2024：825件、100 %；办结的纠纷，含拒绝调解和要求终止的",
        "accepted": "黄石2020（转引）：6217/6368；当年受理的不一定当年办结",
        "tried": "深圳（转引）：43952/45870；拒绝调解和要求终止的不计入",
    },
)  # fmt: skip

confirmation_rate = Metric(
    "mediation.confirmation_rate", "司法确认申请率", "Take-up of judicial confirmation",
    definitions={
        "effective": effective_applied / effective,
        "effective_in_time": effective_in_time / effective,
        "effective_confirmed": effective_confirmed / effective,
    },
    sources={
        "effective": "以当期生效的调解协议为分母；法院确认了多少是另一个率",
        "effective_in_time": "人民调解法三十三条：只计生效之日起三十日内双方共同申请的",
        "effective_confirmed": "当期生效的协议中经确认的；期末之后才确认的不在其中",
    },
)  # fmt: skip

confirmation_success = Metric(
    "mediation.confirmation_success", "司法确认成功率", "Success of judicial confirmation", also=("司法确认率",),
    definitions={
        "accepted": court_accepted.where(
            c.confirmed_on.is_given(), "法院受理后确认", "accepted and confirmed"
        ) / court_accepted,
        "decided": confirmed_or_ended.where(
            c.confirmed_on.is_given(), "裁定确认", "confirmed, of those decided"
        ) / confirmed_or_ended,
        "applied": applied.where(c.confirmed_on.is_given(), "申请后确认", "applied for and confirmed") / applied,
    },
    sources={
        "accepted": "一家法院2017—2018（转引）：受理136、确认23",
        "decided": "同上：驳回112、确认23，撤回的不计入",
        "applied": "以申请为分母，含不予受理的",
    },
)  # fmt: skip

# The load of cases
clearance_rate = Metric(
    "mediation.clearance_rate", "人民调解办结率", "Clearance rate", definitions={"accepted": closed / accepted},
    sources={"accepted": "CEPEJ Clearance Rate（原文用语未见）、CourTools 2（转引）；可超过100 %，因含旧存"},
)  # fmt: skip

cases_pending = Metric(
    "mediation.pending", "人民调解未结案数", "Cases pending", unit="件",
    definitions={"year_end": pending, "year_start": opening},
    sources={"year_end": "期末", "year_start": "上期结转"},
)  # fmt: skip

disposition_time = Metric(
    "mediation.disposition_time", "人民调解未结案周转时间", "Disposition time",
    definitions={"closed": (pending / closed).times(365, "日", "days")},
    sources={"closed": "CEPEJ Disposition Time：期末未结除以办结，乘365；原文用语未见"},
)  # fmt: skip

backlog = Metric(
    "mediation.backlog", "每百件受理的未结案", "Backlog per hundred cases accepted",
    definitions={"accepted": (pending / accepted).times(100, "件", "cases")},
    sources={"accepted": "期末未结与当期受理之比，按百件计"},
)  # fmt: skip

time_to_close = Metric(
    "mediation.time_to_close", "人民调解办结用时", "Time to close",
    definitions={"accepted": Duration("受理至办结用时", "days from acceptance", since=c.accepted_on, to=c.closed_on)},
    sources={"accepted": "自受理起"},
)  # fmt: skip

pending_age = Metric(
    "mediation.pending_age", "人民调解未结案存续时间", "Age of pending cases",
    definitions={"accepted": Duration("未结案存续", "age", since=c.accepted_on, at=c.accepted_on, until=c.closed_on)},
    sources={"accepted": "CourTools 4（转引）：自收案至计量之日的天数"},
)  # fmt: skip

within_standard = Metric(
    "mediation.within_standard", "30日办结率", "Share closed within a time standard",
    definitions={
        "thirty_days": closed.where(c.closed_on <= c.accepted_on + days(30), "30日内办结", "closed within 30 days") / closed,
        "sixty_days": closed.where(c.closed_on <= c.accepted_on + days(60), "60日内办结", "closed within 60 days") / closed,
    },
    sources={
        "thirty_days": "CourTools 3（未见原文）：以固定天数为标准；法律没有规定调解的期限",
        "sixty_days": "同上",
    },
)  # fmt: skip

committees = Metric(
    "mediation.committees", "人民调解组织数", "Mediation committees", unit="个", definitions={"year_end": standing}
)
committees_street = Metric(
    "mediation.committees_street", "街道级调委会数", "Committees of the street", unit="个",
    definitions={"year_end": standing_street},
)  # fmt: skip
committees_community = Metric(
    "mediation.committees_community", "社区级调委会数", "Committees of communities", unit="个",
    definitions={"year_end": standing_community},
)  # fmt: skip
full_time_mediators = Metric(
    "mediation.full_time_mediators", "专职人民调解员数", "Full-time mediators", unit="名",
    definitions={
        "year_end": Total("专职人民调解员", "full-time mediators", amount=k.full_time_mediators,
                          at=k.established_on, until=k.dissolved_on),
    },
)  # fmt: skip

committees_add_up = Identity(
    "mediation.committees_by_level", "人民调解组织 = 街道级 + 社区级 + 企事业单位和行业性",
    "committees = street + communities + others",
    total=standing, parts=(standing_street, standing_community, standing_other),
)  # fmt: skip

carried_over = Identity(
    "mediation.carried_over", "期初未结 + 受理 − 办结 = 期末未结", "pending before + accepted - closed = pending at the end",
    total=pending, parts=(opening, accepted), less=(closed,),
)  # fmt: skip

case_names_a_committee = Link(
    "mediation.case_has_committee", "调解案件的调委会应在名册上", "the committee of a case is on the list",
    when=c.committee.is_given(), at=c.accepted_on, owes=Row(k.name, equal_to=c.committee),
)  # fmt: skip
