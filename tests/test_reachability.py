"""Every rule on the shelf can be kept and can be broken by some plausible life: a rule that cannot is no rule."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.errors import NoSuchExample, Unsatisfiable

import fazhi as fz
from fazhi.expr import Value, columns
from fazhi.fields import info_of
from fazhi.strategies import breaching, complying

RULES = fz.catalog.all_rules()
AS_OF = dt.date(2026, 11, 30)
# so many lives are drawn until one comes out so; nothing is shrunk, since only the existence matters
SEARCH = settings(
    max_examples=3000, phases=[Phase.generate], database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


def organ_for(rule):
    """An organ that the rule binds, with the numbers that its examples give."""
    numbers = {k: Decimal(str(v)) for k, v in rule.complying.get("parameters", {}).items()}
    return fz.Organ("某机关", area=rule.statute.area, parameters=numbers)


def outcome_of(rule, life):
    every = list(info_of(rule.of).fields)
    (finding,) = fz.check(life, rules=[rule], as_of=AS_OF, organ=organ_for(rule), complete=every)
    return finding.outcome


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@pytest.mark.parametrize(("lives", "outcome"), [(complying, fz.Outcome.MET), (breaching, fz.Outcome.BREACHED)])
def test_both_outcomes_are_reached_by_a_plausible_life(rule, lives, outcome):
    life = find(lives(rule, as_of=AS_OF, organ=organ_for(rule)), lambda _: True, settings=SEARCH)
    assert outcome_of(rule, life) is outcome
    assert life.validate() == []


def test_a_life_may_be_fixed_in_part():
    rule = fz.catalog.rule("penalty-2021/60")

    @settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
    @given(life=breaching(rule, as_of=AS_OF, filed_on=dt.date(2024, 3, 1), withdrawn_on=None, closed_on=None))
    def late(life):
        assert life.filed_on == dt.date(2024, 3, 1)
        assert life.decided_on is None or life.decided_on > dt.date(2024, 5, 30)

    late()


def test_a_rule_that_nothing_can_break_is_found_out():
    law = fz.Statute(key="x-2024", zh="某办法", en="x", in_force=dt.date(2024, 1, 1))
    c = columns(fz.AdministrativeCase)
    cites, examples = law.article(1, says="什么都可以"), {"decided_on": "2024-05-06"}
    always = fz.Requirement(
        cites=cites, moment=c.decided_on, that=Value(True), complying=examples, breaching=examples
    )
    with pytest.raises((Unsatisfiable, NoSuchExample)):
        find(breaching(always, as_of=AS_OF), lambda _: True, settings=settings(SEARCH, max_examples=50))
