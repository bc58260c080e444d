"""Whom a rule binds, and how hard: the place and the kind of the organ that acts."""

import attrs
import pytest
from local_cases import LAW, article, plain  # type: ignore[import-not-found]

from fazhi.law import Organ, OrganKind
from fazhi.outcomes import Severity

PROVINCE, DISTRICT, ELSEWHERE = (Organ("某机关", area=code) for code in ("33", "330106", "320106"))
STREET, COUNTY, UNKNOWN_KIND = (Organ("某机关", kind=kind) for kind in (OrganKind.STREET, OrganKind.COUNTY, None))


def test_a_national_rule_binds_whoever_acts():
    assert all(plain.binds(organ) for organ in (None, Organ("某机关"), DISTRICT))


@pytest.mark.parametrize(
    ("organ", "bound"),
    [(None, False), (Organ("某机关"), False), (PROVINCE, False), (DISTRICT, True), (ELSEWHERE, False)],
)
def test_a_local_rule_binds_only_an_organ_that_is_known_to_act_in_its_area(organ, bound):
    local = attrs.evolve(plain, cites=article(1, attrs.evolve(LAW, area="3301")))
    assert local.binds(organ) is bound


def test_an_organ_that_only_follows_a_statute_or_an_article_is_advised():
    by_statute = attrs.evolve(plain, cites=article(1, attrs.evolve(LAW, by_reference_for={OrganKind.STREET})))
    by_article = attrs.evolve(plain, by_reference_for={OrganKind.STREET})
    for rule in (by_statute, by_article):
        said = [rule.severity_for(organ) for organ in (None, UNKNOWN_KIND, COUNTY, STREET)]
        assert said == [Severity.LATE, Severity.LATE, Severity.LATE, Severity.ADVICE]
    assert plain.severity_for(STREET) is Severity.LATE
