"""Finding rules on the shelf: by register, day, statute, severity, and by who is bound."""

import datetime as dt

import pytest

import fazhi as fz
from fazhi import catalog

STREET = fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET)
BUREAU = fz.Organ("某局", area="440103", kind=fz.OrganKind.DEPARTMENT)
ALL = set(catalog.rules())


def test_without_a_filter_every_rule_is_found():
    assert set(catalog.all_rules()) == ALL


def test_a_day_picks_the_versions_in_force():
    old = {r.statute.key for r in catalog.rules(fz.Reconsideration, on=dt.date(2023, 12, 31))}
    new = {r.statute.key for r in catalog.rules(fz.Reconsideration, on=dt.date(2024, 1, 1))}
    assert "reconsideration-2017" in old - new
    assert "reconsideration-2023" in new - old


@pytest.mark.parametrize("severity", fz.Severity)
def test_a_severity_picks_those_of_that_severity(severity):
    assert set(catalog.rules(severity=severity)) == {r for r in ALL if r.severity is severity}


def test_an_organ_picks_the_rules_that_bind_it():
    assert set(catalog.rules(organ=BUREAU)) == {r for r in ALL if r.statute.area is None}
    assert set(catalog.rules(organ=STREET)) == {r for r in ALL if r.statute.area in (None, "33", "3301")}


def test_for_an_organ_that_is_only_guided_a_severity_is_what_it_is_to_that_organ():
    advice = set(catalog.rules(severity=fz.Severity.ADVICE, organ=STREET))
    assert {r for r in advice if r.statute.key == "major-decisions-2019"} == set(
        catalog.rules(statute="major-decisions-2019")
    )
    grave = catalog.rules(fz.MajorDecision, severity=fz.Severity.MANDATORY, organ=STREET)
    assert grave == ()
    assert catalog.rules(fz.MajorDecision, severity=fz.Severity.MANDATORY)


def test_the_filters_narrow_each_other():
    found = catalog.rules(
        fz.AdministrativeCase, on=dt.date(2024, 6, 30), statute="penalty-2021", severity=fz.Severity.LATE, organ=STREET
    )
    assert "penalty-2021/60" in {r.id for r in found}
    assert {(r.of, r.statute.key, r.severity) for r in found} == {
        (fz.AdministrativeCase, "penalty-2021", fz.Severity.LATE)
    }


def test_a_statute_that_is_not_there_gets_a_suggestion():
    with pytest.raises(LookupError, match="penalty-2021"):
        catalog.rules(statute="penalty-2012")


def test_the_rules_that_are_listed_for_an_organ_are_those_that_a_check_asks():
    for organ in (STREET, BUREAU):
        for of in catalog.records():
            row = of(**{of.__fazhi__.key_field: "1"})
            asked = {f.rule for f in fz.check(row, as_of=dt.date(2024, 12, 31), organ=organ)}
            assert asked == set(catalog.rules(of, organ=organ))


def test_the_shelf_is_large_enough_to_be_opened_beside_the_statutes():
    assert len(ALL) >= 150
    assert {law.articles is None for law in catalog.statutes() if not law.second_hand} == {False}


def test_a_rule_replaces_one_of_an_earlier_version_of_the_same_law():
    pairs = [(r, r.replaces) for r in catalog.all_rules() if r.replaces is not None]
    assert len(pairs) > 30
    for new, old in pairs:
        assert new.statute.zh == old.statute.zh
        assert new.of is old.of
        assert old.statute.until is not None
        assert old.statute.until < new.statute.in_force
    replaced = [old.id for _, old in pairs]
    assert {i for i in replaced if replaced.count(i) > 1} <= {"reconsideration-2017/23", "reconsideration-2017/31"}
