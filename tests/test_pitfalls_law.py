"""The points about law that a careless developer would get wrong, one test each; the points about days stand beside.

The numbers are those of the list `pitfalls.md`.
"""

import datetime as dt
import re
from decimal import Decimal

import pytest
import test_pitfalls_days  # type: ignore[import-not-found]

import fazhi as fz
from fazhi import catalog
from fazhi.expr import columns_in
from fazhi.fields import info_of

MET, BREACHED, DISPUTED = fz.Outcome.MET, fz.Outcome.BREACHED, fz.Outcome.DISPUTED
UNKNOWN, NOT_APPLICABLE = fz.Outcome.UNKNOWN, fz.Outcome.NOT_APPLICABLE
STREET = fz.Organ(
    "某街道", area="330106", kind=fz.OrganKind.STREET, parameters={"较大数额罚款": Decimal(5000)}
)


def finding(rule_id, organ=STREET, complete=(), **cells):
    """What one rule says of one record; cells as text, as in an example."""
    rule = catalog.rule(rule_id)
    key = info_of(rule.of).key_field
    row = fz.from_dict(rule.of, {key: "1", **cells})
    (found,) = fz.check(row, as_of=dt.date(2026, 11, 25), organ=organ, rules=[rule], complete=complete)
    return found


def outcome(rule_id, **cells):
    return finding(rule_id, **cells).outcome


def test_pitfall_12_each_simple_procedure_has_its_own_ceiling():
    summary = {"procedure": "简易程序", "decided_on": "2024-05-06"}
    citizen = summary | {"party_kind": "自然人"}
    # 200 yuan is the ceiling for deciding on the spot, 100 yuan that for collecting on the spot
    assert outcome("penalty-2021/51a", **citizen, fine="200") is MET
    assert outcome("penalty-2021/51a", **citizen, fine="200.01") is BREACHED
    taken = citizen | {"collected_on_the_spot": "是", "paid_on": "2024-05-06"}
    rest = {"later_collection_impracticable": "否", "remote_area": "否"}
    assert outcome("penalty-2021/68", **taken, **rest, fine="100") is MET
    assert outcome("penalty-2021/68", **taken, **rest, fine="200") is BREACHED
    # 3000 yuan before a reconsideration organ, 2000 yuan in court
    assert catalog.rule("reconsideration-2023/53").complying["amount_involved"] == "3000"
    assert catalog.rule("litigation-2017/82a").complying["amount"] == "2000"


def test_pitfall_13_a_summary_penalty_still_needs_two_certified_officers_and_a_notice():
    summary = {"procedure": "简易程序", "decided_on": "2024-05-06", "penalised": "是"}
    assert outcome("penalty-2021/42a", **summary, officers="1") is BREACHED
    assert outcome("penalty-2021/42b", **summary, officers="2", certified_officers="1") is BREACHED
    assert outcome("penalty-2021/44", **summary, notified="否") is BREACHED
    assert outcome("penalty-2021/44", **summary, notified_on="2024-05-06") is MET  # told orally, on the spot
    # and since 2024 the party is told that reconsideration comes first; before, nobody had to say so
    act = {"reconsideration_first": "是", "told_to_reconsider_first": "否"}
    assert outcome("reconsideration-2023/23", **act, act_made_on="2024-01-01") is BREACHED
    assert outcome("reconsideration-2023/23", **act, act_made_on="2023-12-31") is NOT_APPLICABLE


def test_pitfall_15_a_hearing_that_was_held_is_not_one_that_was_asked_for():
    case = {"penalised": "是", "decided_on": "2024-05-07"}
    # the duty to tell of the right needs neither a request nor a hearing
    assert outcome("penalty-2021/63a", **case, licence_revoked="是", hearing_right_told="否") is BREACHED
    # the duty to hold one needs a request
    asked = case | {"licence_revoked": "是", "hearing_requested": "是", "hearing_waived": "否"}
    assert outcome("penalty-2021/63b", **asked) is BREACHED
    assert outcome("penalty-2021/63b", **asked | {"hearing_requested": "否"}) is NOT_APPLICABLE
    # the review of case two needs one that was held
    rights = case | {
        "concerns_major_rights": "是", "major_public_interest": "否", "several_legal_relations": "否",
        "review_required_by_law": "否", "reviewed": "否",
    }  # fmt: skip
    assert outcome("penalty-2021/58", **rights, hearing_requested="是") is NOT_APPLICABLE
    assert outcome("penalty-2021/58", **rights, hearing_held_on="2024-04-22") is BREACHED


def test_pitfall_21_a_lighter_new_law_wins_for_substance_and_the_date_of_the_step_for_procedure():
    case = {"violation_ended_on": "2021-03-01", "decided_on": "2024-06-15", "penalised": "是"}
    lighter = case | {"newer_law_lighter": "是", "newer_law_applied": "否"}
    assert outcome("penalty-2021/37a", **lighter) is BREACHED
    assert outcome("penalty-2021/37b", **case, newer_law_lighter="否", newer_law_applied="是") is BREACHED
    # whichever is lighter, the ninety days are those of the law in force when the case was filed
    for filed_on, expected in (("2024-03-01", BREACHED), ("2021-07-14", NOT_APPLICABLE)):
        said = outcome("penalty-2021/60", **lighter, procedure="普通程序", filed_on=filed_on)
        assert said is expected


@pytest.mark.parametrize(
    ("rule", "bound", "street"),
    [
        ("major-decisions-2019/25a", fz.OrganKind.COUNTY, fz.Severity.ADVICE),  # 42: county departments, townships
        ("information-disclosure-2019/49a", fz.OrganKind.DEPARTMENT, fz.Severity.ADVICE),  # 49: county departments
        ("zhejiang-illegal-building-2020/14a", fz.OrganKind.TOWNSHIP, fz.Severity.ADVICE),  # 30: townships
        ("penalty-2021/60", fz.OrganKind.STREET, fz.Severity.LATE),  # whoever punishes
        ("information-disclosure-2019/33a", fz.OrganKind.STREET, fz.Severity.LATE),  # whoever answers requests
    ],
)
def test_pitfall_25_a_street_office_is_the_arm_of_a_government(rule, bound, street):
    found = catalog.rule(rule)
    full = found.severity_for(fz.Organ("某机关", area="330106", kind=bound))
    assert full is found.severity
    assert full is not fz.Severity.ADVICE
    assert found.severity_for(STREET) is street


def test_pitfall_26_applications_about_one_matter_are_many_cases_and_one_matter():
    day = dt.date(2024, 5, 6)
    cases = [fz.Reconsideration(case_no=str(n), matter_no="甲事", received_on=day) for n in range(29)]
    counted = catalog.metric("reconsideration.received")
    table = fz.measure(cases, [counted], fz.Period.year(2024))
    numbers = {row.definition.id: row.tally.numerator for row in table}
    assert numbers == {"reconsideration.received@cases": 29, "reconsideration.received@matters": 1}
    # and each application is judged by itself: nothing is merged on the way
    assert len({f.record for f in fz.check(cases, as_of=dt.date(2024, 12, 31))}) == 29


def test_pitfall_27_may_is_not_must():
    for rule in ("mediation-2010/29b", "penalty-2021/33b", "major-decisions-2019/26", "business-environment-2019/62c"):
        assert catalog.rule(rule).severity is fz.Severity.ADVICE, rule
    # comments for less than thirty days are lawful where the reason was given
    short = {"comment_from_on": "2024-05-06", "comment_until_on": "2024-05-20", "decided_on": "2024-09-02"}
    assert outcome("major-decisions-2019/15", **short, shortening_explained="是") is NOT_APPLICABLE
    assert outcome("major-decisions-2019/15", **short, shortening_explained="否") is BREACHED
    assert outcome("major-decisions-2019/15", **short) is UNKNOWN


def test_pitfall_28_late_is_not_missing():
    late = ("penalty-2021/60", "penalty-2021/61", "penalty-2021/56b", "reconsideration-2023/32", "coercion-2011/31a")
    missing = ("penalty-2021/44", "penalty-2021/58", "penalty-2021/62", "penalty-2021/24", "coercion-2011/44c")
    assert {catalog.rule(r).severity for r in late} == {fz.Severity.LATE}
    assert {catalog.rule(r).severity for r in missing} == {fz.Severity.MANDATORY}
    # a reply that is late is one that is missing: the act is deemed to be without evidence
    assert catalog.rule("reconsideration-2023/48").severity is fz.Severity.MANDATORY
    assert catalog.rule("litigation-2017/67").severity is fz.Severity.MANDATORY


def test_pitfall_29_summary_and_open_penalties_are_no_credit_entries():
    entry = {"decided_on": "2024-05-06", "served_on": "2024-05-16", "credit_reported_on": "2024-11-19"}
    assert outcome("zhejiang-public-credit-2017/11a", **entry, procedure="简易程序") is BREACHED
    assert outcome("zhejiang-public-credit-2017/11a", **entry, procedure="普通程序") is MET
    assert outcome("zhejiang-public-credit-2017/11b", **entry, procedure="普通程序") is MET
    early = entry | {"credit_reported_on": "2024-11-18"}
    assert finding("zhejiang-public-credit-2017/11b", **early, complete=["upheld_on"]).outcome is BREACHED
    # no metric divides what was repaired by all cases
    definitions = [d for m in catalog.metrics(fz.AdministrativeCase) for d in m.all_definitions]
    reads = [{c.name for c in columns_in(*d.measure.expressions)} for d in definitions]
    credit = {"credit_repaired_on", "credit_reported_on"}
    assert not [names for names in reads if names & credit and "filed_on" in names]


def test_pitfall_30_two_sources_for_one_period_are_both_shown_and_the_later_decides():
    row = {
        "confirmation_applied_on": "2024-04-01", "court_accepted_on": "2024-04-08",
        "confirmation_ended_on": "2024-05-08",
    }  # fmt: skip
    old, new = finding("mediation-confirmation-2011/5", **row), finding("civil-procedure-2023/187", **row)
    # thirty days after acceptance: in time by the law, late by the older judicial interpretation, which only advises
    assert new.outcome is MET
    assert old.outcome in (BREACHED, UNKNOWN)
    assert (old.severity, new.severity) == (fz.Severity.ADVICE, fz.Severity.LATE)
    assert {old.rule.duty_of, new.rule.duty_of} == {fz.Duty.COURT}
    assert old.rule.statute.zh != new.rule.statute.zh


def numbers_of(names):
    return {int(found[1]) for name in names if (found := re.match(r"test_pitfall_(\d\d)_", name))}


def test_every_point_of_the_list_has_a_test_named_after_it():
    here, days = numbers_of(globals()), numbers_of(vars(test_pitfalls_days))
    assert not here & days
    assert here | days == set(range(1, 31))


# Hours
def test_a_period_in_hours_is_told_to_the_minute():
    found = finding(
        "coercion-2011/19a", kind="查封", urgent="是", taken_at="2024-10-01 15:00", reported_at="2024-10-02 15:01",
        taken_on="2024-10-01", complete=["closed_on"],
    )  # fmt: skip
    assert found.outcome is BREACHED
    assert "应于2024-10-02 15:00前向负责人报告，实际2024-10-02 15:01" in found.text()
    assert "逾期" not in found.text()
