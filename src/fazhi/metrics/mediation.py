"""People's mediation: disputes accepted, closed and agreed, the committees and their mediators."""

from fazhi.expr import columns
from fazhi.identity import Identity
from fazhi.link import Link, Row
from fazhi.measures import Count, Metric, Stock, Total
from fazhi.records import AgreementForm, CommitteeLevel, MediationCase, MediationCommittee, MediationOutcome

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

standing = Stock("人民调解组织", "committees", at=k.established_on, until=k.dissolved_on)
standing_street = standing.where(k.level == CommitteeLevel.STREET, "街道级调委会", "committees of the street")
standing_community = standing.where(k.level == CommitteeLevel.COMMUNITY, "社区级调委会", "committees of communities")
standing_other = standing.where(
    k.level.is_in((CommitteeLevel.ENTERPRISE, CommitteeLevel.TRADE)), "企事业单位和行业性调委会", "other committees"
)

mediation_cases = Metric(
    "mediation.cases", "人民调解案件数", "Mediation cases", unit="件",
    definitions={"closed": closed, "accepted": accepted},
    sources={"closed": "与调解成功率同句", "accepted": "黄石2020：受理6368件"},
)  # fmt: skip

cases_agreed = Metric("mediation.agreed", "达成协议数", "Cases agreed", unit="件", definitions={"closed": agreed})
cases_failed = Metric("mediation.not_agreed", "调解不成数", "Cases not agreed", unit="件", definitions={"closed": failed})
cases_written = Metric("mediation.written", "书面调解协议数", "Written agreements", unit="份", definitions={"closed": written})

success_rate = Metric(
    "mediation.success_rate", "调解成功率", "Mediation success rate", also=("调解成功率（达成协议）",),
    definitions={"closed": agreed / closed, "accepted": agreed / accepted, "tried": tried_agreed / tried},
    sources={
        "closed": "办结的纠纷，含拒绝调解和要求终止的",
        "accepted": "黄石2020：6217/6368；当年受理的不一定当年办结",
        "tried": "深圳：以调解的纠纷为分母；拒绝调解和要求终止的不计入",
    },
)  # fmt: skip

confirmation_rate = Metric(
    "mediation.confirmation_rate", "司法确认申请率", "Take-up of judicial confirmation",
    definitions={"effective": effective_applied / effective},
    sources={"effective": "以当期生效的调解协议为分母；法院确认了多少是另一个率"},
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

case_names_a_committee = Link(
    "mediation.case_has_committee", "调解案件的调委会应在名册上", "the committee of a case is on the list",
    when=c.committee.is_given(), at=c.accepted_on, owes=Row(k.name, equal_to=c.committee),
)  # fmt: skip
