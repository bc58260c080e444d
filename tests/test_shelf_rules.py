"""The rules on the shelf: their examples come out as declared, and what the statutes count is counted so."""

import datetime as dt
from decimal import Decimal

import pytest

from fazhi import catalog
from fazhi.checking import check
from fazhi.law import Organ
from fazhi.outcomes import Duty, Outcome
from fazhi.records import (
    AdministrativeCase,
    CommitteeLevel,
    MajorDecision,
    MediationCase,
    MediationCommittee,
    PartyKind,
    PenaltyKind,
    Procedure,
    Reconsideration,
    ReconsiderationProcedure,
    ReviewItem,
    ReviewOpinion,
    ReviewSubject,
    ServiceMethod,
)
from fazhi.rules import Deadline, Extension, Precedence, Rule, Until
from fazhi.testing import check_rule

RULES = catalog.all_rules()
TEMPLATES = {"Deadline", "Window", "LeadTime", "Precedence", "Presence", "Threshold", "Requirement"}


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def outcomes(record, as_of: str, **options) -> dict[str, Outcome]:
    return {f.rule.id: f.outcome for f in check(record, as_of=day(as_of), **options)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_examples_come_out_as_declared(rule: Rule):
    check_rule(rule, examples=0)  # the laws of judging are asked of lives in tests/test_check_rule.py


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_summary_of_an_article_is_one_short_sentence(rule: Rule):
    assert 8 <= len(rule.cites.says) <= 70
    assert "。" not in rule.cites.says


def test_the_shelf_shows_every_template_and_every_option():
    assert {rule.template for rule in RULES} == TEMPLATES
    assert {rule.duty_of for rule in RULES} == set(Duty)
    assert {type(r.extended_by) for r in RULES if isinstance(r, Deadline)} == {type(None), Extension, Until}
    assert any(r.strict for r in RULES if isinstance(r, Precedence))


# An open case on the page of the README
def test_a_late_decision_is_the_only_breach_of_a_case_with_three_columns():
    case = AdministrativeCase(
        case_no="杭翠〔2024〕1号", procedure=Procedure.ORDINARY,
        filed_on=day("2024-03-01"), decided_on=day("2024-06-15"),
    )  # fmt: skip
    found = outcomes(case, "2024-12-31")
    assert [rule for rule, outcome in found.items() if outcome is Outcome.BREACHED] == ["penalty-2021/60"]


def test_an_empty_record_breaches_nothing():
    for of in catalog.records():
        empty = of(**{of.__fazhi__.key_field: "1"})
        organ = Organ("某街道", area="330106")
        assert {Outcome.BREACHED, Outcome.DISPUTED} & {*outcomes(empty, "2026-11-23", organ=organ).values()} == set()


# A sole trader is neither a citizen nor, for certain, an organisation
@pytest.mark.parametrize(
    ("kind", "fine", "citizens", "organisations"),
    [
        (PartyKind.CITIZEN, 201, Outcome.BREACHED, Outcome.NOT_APPLICABLE),
        (PartyKind.ORGANISATION, 201, Outcome.NOT_APPLICABLE, Outcome.MET),
        (PartyKind.SOLE_TRADER, 201, Outcome.NOT_APPLICABLE, Outcome.MET),
        (PartyKind.SOLE_TRADER, 3001, Outcome.NOT_APPLICABLE, Outcome.BREACHED),
        (None, 3001, Outcome.UNKNOWN, Outcome.UNKNOWN),
    ],
)
def test_the_ceiling_of_a_summary_fine_depends_on_the_party(kind, fine, citizens, organisations):
    case = AdministrativeCase(
        case_no="1", procedure=Procedure.SUMMARY, party_kind=kind, fine=fine,
        decided_on=day("2024-05-06"), heaviest_kind=PenaltyKind.FINE,
    )  # fmt: skip
    found = outcomes(case, "2024-12-31")
    assert (found["penalty-2021/51a"], found["penalty-2021/51b"]) == (citizens, organisations)


# Two versions of one law
@pytest.mark.parametrize(
    ("received", "old", "new"),
    [
        ("2023-12-29", Outcome.BREACHED, Outcome.NOT_APPLICABLE),  # ten natural days: 2024-01-08
        ("2024-01-02", Outcome.NOT_APPLICABLE, Outcome.MET),  # ten working days: 2024-01-16
    ],
)
def test_ten_days_to_reply_are_natural_until_2023_and_working_from_2024(received, old, new):
    case = Reconsideration(
        case_no="1", procedure=ReconsiderationProcedure.ORDINARY,
        copy_received_on=day(received), replied_on=day("2024-01-15"),
    )  # fmt: skip
    found = outcomes(case, "2024-12-31")
    assert (found["reconsideration-2017/23"], found["reconsideration-2023/48"]) == (old, new)


@pytest.mark.parametrize("received", ["2023-12-26", "2023-12-29", "2024-01-02"])
@pytest.mark.parametrize("accepted", [None, "2024-01-04"])
def test_one_version_decides_how_long_a_case_around_new_year_may_take(received, accepted):
    case = Reconsideration(
        case_no="1", procedure=ReconsiderationProcedure.ORDINARY, received_on=day(received),
        accepted_on=accepted and day(accepted),
    )  # fmt: skip
    found = outcomes(case, "2024-02-01")
    pair = {found["reconsideration-2017/31"], found["reconsideration-2023/62a"]}
    assert pair == {Outcome.PENDING, Outcome.NOT_APPLICABLE}


def test_an_application_that_was_not_accepted_need_not_be_decided():
    case = Reconsideration(
        case_no="1", procedure=ReconsiderationProcedure.ORDINARY,
        received_on=day("2024-03-01"), suspended_days=0, closed_on=day("2024-03-07"),
    )  # fmt: skip
    assert outcomes(case, "2024-12-31")["reconsideration-2023/62a"] is Outcome.NOT_APPLICABLE


# Local law binds where it is in force
def test_a_statute_of_zhejiang_is_read_for_an_organ_in_zhejiang_only():
    case = AdministrativeCase(
        case_no="1", procedure=Procedure.SUMMARY, decided_on=day("2024-05-06"), credit_reported_on=day("2024-11-18")
    )
    here, there = Organ("某街道", area="330106"), Organ("某街道", area="320106")
    assert outcomes(case, "2024-12-31", organ=here)["zhejiang-public-credit-2017/11a"] is Outcome.BREACHED
    assert "zhejiang-public-credit-2017/11a" not in outcomes(case, "2024-12-31", organ=there)


# What is not recorded accuses nobody
def test_the_threshold_of_a_hearing_is_never_guessed():
    case = AdministrativeCase(
        case_no="1", decided_on=day("2024-05-06"), proposed_fine=Decimal(5000), hearing_right_told=False
    )
    organ = Organ("某街道", area="330106", parameters={"较大数额罚款": Decimal(5000)})
    assert outcomes(case, "2024-12-31")["penalty-2021/63a"] is Outcome.UNKNOWN
    assert outcomes(case, "2024-12-31", organ=organ)["penalty-2021/63a"] is Outcome.BREACHED


def test_a_hearing_that_was_only_requested_needs_no_legal_review():
    case = AdministrativeCase(
        case_no="1", decided_on=day("2024-05-06"), penalised=True, reviewed=False,
        concerns_major_rights=True, hearing_requested=True,
        major_public_interest=False, several_legal_relations=False, review_required_by_law=False,
    )  # fmt: skip
    assert outcomes(case, "2024-12-31")["penalty-2021/58"] is Outcome.NOT_APPLICABLE


def test_a_review_on_the_day_of_the_decision_leaves_the_order_open():
    case = AdministrativeCase(
        case_no="1", decided_on=day("2024-05-06"), penalised=True,
        major_public_interest=True, reviewed_on=day("2024-05-06"),
    )  # fmt: skip
    assert outcomes(case, "2024-12-31")["penalty-2021/58"] is Outcome.UNKNOWN


def test_service_by_announcement_is_not_late():
    served = AdministrativeCase(
        case_no="1", procedure=Procedure.ORDINARY, decided_on=day("2024-05-06"), served_on=day("2024-07-01"),
        service_method=ServiceMethod.ANNOUNCEMENT, party_present=False, penalised=True,
    )  # fmt: skip
    assert outcomes(served, "2024-12-31")["penalty-2021/61"] is Outcome.NOT_APPLICABLE


# A review item about a penalty case
@pytest.mark.parametrize(
    ("subject", "opinion", "case_no", "outcome"),
    [
        (ReviewSubject.MAJOR_ENFORCEMENT, ReviewOpinion.UNLAWFUL, "1号", Outcome.BREACHED),
        (ReviewSubject.MAJOR_ENFORCEMENT, ReviewOpinion.AMEND, "1号", Outcome.MET),
        (ReviewSubject.MAJOR_ENFORCEMENT, ReviewOpinion.RETURNED, "1号", Outcome.MET),
        (ReviewSubject.MAJOR_ENFORCEMENT, None, "1号", Outcome.UNKNOWN),
        (ReviewSubject.MAJOR_ENFORCEMENT, ReviewOpinion.UNLAWFUL, None, Outcome.UNKNOWN),
        (ReviewSubject.CONTRACT, ReviewOpinion.UNLAWFUL, "1号", Outcome.NOT_APPLICABLE),
    ],
)
def test_what_the_review_found_unlawful_must_not_be_made(subject, opinion, case_no, outcome):
    item = ReviewItem(
        item_no="1", subject=subject, opinion=opinion, case_no=case_no,
        reviewed_on=day("2024-05-06"), made_on=day("2024-05-07"),
    )  # fmt: skip
    assert outcomes(item, "2024-12-31")["penalty-2021/58b"] is outcome


def test_a_major_enforcement_decision_made_without_a_review_is_a_breach():
    item = ReviewItem(item_no="1", subject=ReviewSubject.MAJOR_ENFORCEMENT, made_on=day("2024-05-07"))
    assert outcomes(item, "2024-12-31")["business-environment-2019/58"] is Outcome.BREACHED


# A committee of a street follows the law by reference only
@pytest.mark.parametrize("level", CommitteeLevel)
def test_the_size_of_a_committee_is_asked_where_the_law_itself_sets_it_up(level):
    small = MediationCommittee(
        name="甲", level=level, established_on=day("2005-05-06"), elected_on=day("2024-05-06"), members=2, women=0
    )
    found = outcomes(small, "2024-12-31")
    bound = level in (CommitteeLevel.COMMUNITY, CommitteeLevel.ENTERPRISE)
    expected = (Outcome.BREACHED, Outcome.MET, Outcome.BREACHED) if bound else (Outcome.NOT_APPLICABLE,) * 3
    assert tuple(found[f"mediation-2010/8{x}"] for x in "abc") == expected


@pytest.mark.parametrize(
    ("dissolved", "as_of", "outcome"),
    [
        (None, "2024-05-06", Outcome.PENDING),
        (None, "2024-05-07", Outcome.BREACHED),
        ("2024-05-06", "2024-12-31", Outcome.NOT_APPLICABLE),
        ("2024-05-07", "2024-12-31", Outcome.BREACHED),
    ],
)
def test_a_term_of_three_years_ends_with_an_election_or_with_the_committee(dissolved, as_of, outcome):
    committee = MediationCommittee(
        name="甲", level=CommitteeLevel.COMMUNITY, elected_on=day("2021-05-06"),
        dissolved_on=dissolved and day(dissolved),
    )  # fmt: skip
    assert outcomes(committee, as_of)["mediation-2010/9"] is outcome


# Thirty days to apply for confirmation: Sunday 2024-03-31 is the last of them, and only another law moves it
@pytest.mark.parametrize(
    ("applied", "outcome"),
    [("2024-03-31", Outcome.MET), ("2024-04-01", Outcome.DISPUTED), ("2024-04-02", Outcome.BREACHED)],
)
def test_an_application_between_the_two_last_days_is_disputed(applied, outcome):
    case = MediationCase(case_no="1", effective_on=day("2024-03-01"), confirmation_applied_on=day(applied))
    assert outcomes(case, "2024-12-31")["mediation-2010/33a"] is outcome


def test_a_breach_of_a_committee_or_a_party_is_none_of_the_organ():
    for of in (MediationCase, MediationCommittee):
        assert {rule.duty_of for rule in catalog.rules(of)} <= {Duty.COMMITTEE, Duty.PARTY, Duty.COURT}


# A major decision
def test_seven_days_for_a_review_are_working_days_and_seven_for_a_hearing_are_not():
    decision = MajorDecision(
        decision_no="1", hearing_papers_on=day("2024-09-27"), hearing_held_on=day("2024-10-05"),
        review_submitted_on=day("2024-09-27"), discussed_on=day("2024-10-05"), decided_on=day("2024-10-08"),
    )  # fmt: skip
    found = outcomes(decision, "2024-12-31")
    assert found["major-decisions-2019/16"] is Outcome.MET
    assert found["major-decisions-2019/26"] is Outcome.BREACHED


def test_an_exploratory_reform_may_be_found_unlawful_but_not_left_unreviewed():
    reform = MajorDecision(
        decision_no="1", is_exploratory=True, reviewed=False, found_lawful=False, decided_on=day("2024-10-08")
    )
    found = outcomes(reform, "2024-12-31")
    assert found["major-decisions-2019/25a"] is Outcome.BREACHED
    assert found["major-decisions-2019/25b"] is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("reported", "published", "outcome"),
    [
        ("2024-10-07", None, Outcome.MET),
        ("2024-10-08", None, Outcome.UNKNOWN),  # on the day of the decision: before it or after it
        ("2024-10-09", "2024-10-10", Outcome.NOT_APPLICABLE),  # decided, but not yet issued
        ("2024-10-09", None, Outcome.UNKNOWN),
        ("2024-10-10", "2024-10-10", Outcome.NOT_APPLICABLE),  # nobody knows which came first that day
        ("2024-10-11", "2024-10-10", Outcome.BREACHED),
    ],
)
def test_what_is_issued_may_be_the_decision_or_its_publication(reported, published, outcome):
    decision = MajorDecision(
        decision_no="1", reported_to_party_on=day(reported), published_on=published and day(published),
        decided_on=day("2024-10-08"),
    )  # fmt: skip
    assert outcomes(decision, "2024-12-31")["major-decisions-2019/31"] is outcome
