"""Every rule on the shelf can be kept and can be broken by some plausible life: a rule that cannot is no rule."""

import datetime as dt
from typing import Any

import chinese_calendar
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.errors import NoSuchExample, Unsatisfiable

import fazhi as fz
from fazhi.expr import Column, Value, columns
from fazhi.fields import info_of
from fazhi.shapes import Kind
from fazhi.spans import Unit
from fazhi.strategies import boundary, breaching, complying, has_boundary, judged_on, organ_for
from fazhi.strategies.boundaries import STEP

RULES = fz.catalog.all_rules()
LINED = [rule for rule in RULES if has_boundary(rule)]
#: templates that draw no line, and why; and the rules of other templates that draw none either
WITHOUT_LINE = {
    "Presence": "a column is filled in or it is not",
    "Requirement": "its condition may be anything: what is moved, and which way is worse, it does not say",
}
WITHOUT_LINE_OF_THEIR_OWN = {
    "penalty-2021/54": "the record itself refuses a filing after the decision, so the only breach is no filing",
}
# so many lives are drawn until one comes out so; nothing is shrunk, since only the existence matters
SEARCH = settings(
    max_examples=3000, phases=[Phase.generate], database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


def found_by(strategy):
    return find(strategy, lambda _: True, settings=SEARCH)


def finding_of(rule, life, as_of=None):
    every = list(info_of(rule.of).fields)
    organ = organ_for(rule)
    as_of = judged_on(rule) if as_of is None else as_of
    (finding,) = fz.check(life, rules=[rule], as_of=as_of, organ=organ, complete=every)
    return finding


def outcome_of(rule, life):
    return finding_of(rule, life).outcome


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_broken_by_a_plausible_life(rule):
    life = found_by(breaching(rule))
    assert outcome_of(rule, life) is fz.Outcome.BREACHED
    assert life.validate() == []


@pytest.mark.parametrize("rule", [r for r in RULES if r not in set(LINED)], ids=lambda rule: rule.id)
def test_every_rule_is_kept_by_a_plausible_life(rule):
    life = found_by(complying(rule))
    assert outcome_of(rule, life) is fz.Outcome.MET
    assert life.validate() == []


# The rules that draw a line are kept by the last lawful life, which is complying too
@pytest.mark.parametrize("rule", LINED, ids=lambda rule: rule.id)
def test_every_line_has_a_last_lawful_life_and_a_first_unlawful_one_beside_it(rule):
    lawful, unlawful = found_by(boundary(rule))
    assert (outcome_of(rule, lawful), outcome_of(rule, unlawful)) == (fz.Outcome.MET, fz.Outcome.BREACHED)
    assert lawful.validate() == unlawful.validate() == []
    fields = info_of(rule.of).fields
    (moved,) = [name for name in fields if getattr(lawful, name) != getattr(unlawful, name)]
    assert between(rule, lawful, unlawful, fields[moved]) <= left_open(rule)


def between(rule, lawful, unlawful, field):
    """What the rule says of the days, minutes or units between the two."""
    a, b = getattr(lawful, field.name), getattr(unlawful, field.name)
    step = STEP[field.kind] if a < b else -STEP[field.kind]
    found, value, steps = set(), a + step, 0
    while value != b:
        found.add(outcome_of(rule, with_value(lawful, field.name, value)))
        value, steps = value + step, steps + 1
        assert steps < 12, "the band is longer than any holiday"
    return found


def with_value(life, name, value):
    return type(life)(**{n: value if n == name else getattr(life, n) for n in info_of(type(life)).fields})


def left_open(rule):
    """What a rule may say of the days that it does not decide."""
    if isinstance(rule, fz.Precedence) and rule.strict:
        return {fz.Outcome.UNKNOWN}  # both on one day, and nobody wrote down which came first
    return {fz.Outcome.DISPUTED}  # a roll by analogy, the N-th day of a lead time


def test_the_rules_without_a_line_are_those_that_compare_nothing():
    without = [rule for rule in RULES if not has_boundary(rule)]
    others = {rule.id for rule in without if rule.template not in WITHOUT_LINE}
    assert {rule.template for rule in without} == {*WITHOUT_LINE, "Precedence"}
    assert others == set(WITHOUT_LINE_OF_THEIR_OWN)


# A second opinion on the last day: natural days are plain arithmetic, and another library knows the working days
def is_plain(rule):
    """A period in natural days from one column to another, that nothing prolongs."""
    if not isinstance(rule, fz.Deadline | fz.Window) or rule.within is None or rule.within.unit is not Unit.DAY:
        return False
    longer = isinstance(rule, fz.Deadline) and (rule.extended_by is not None or rule.excluding is not None)
    return not longer and all(isinstance(x, Column) and x.kind is Kind.DAY for x in (rule.event, rule.after))


PLAIN: list[Any] = [rule for rule in RULES if is_plain(rule)]


def last_days(rule, start):
    """The last day that is beyond doubt, and the last that anybody could defend."""
    end = rolled = start + dt.timedelta(days=rule.within.number)
    while not chinese_calendar.is_workday(rolled):
        rolled += dt.timedelta(days=1)
    how = rule.within.rollover if rule.rollover is None else rule.rollover
    return {
        fz.Rollover.NEVER: (end, end), fz.Rollover.BY_ANALOGY: (end, rolled), fz.Rollover.BY_STATUTE: (rolled, rolled)
    }[how]  # fmt: skip


@pytest.mark.parametrize("rule", PLAIN, ids=lambda rule: rule.id)
def test_the_last_lawful_day_of_natural_days_is_plain_arithmetic(rule):
    @settings(SEARCH, max_examples=3)
    @given(pair=boundary(rule))
    def plain(pair):
        lawful, unlawful = pair
        strict, due = last_days(rule, getattr(lawful, rule.after.name))
        late = due + dt.timedelta(days=1)
        assert (getattr(lawful, rule.event.name), getattr(unlawful, rule.event.name)) == (strict, late)
        found = finding_of(rule, unlawful)
        assert (found.strict, found.due, found.actual, found.days_over) == (strict, due, late, 1)

    plain()


def test_natural_days_on_the_shelf_roll_in_every_way_but_never():
    how = {rule.within.rollover if rule.rollover is None else rule.rollover for rule in PLAIN}
    assert how >= {fz.Rollover.BY_ANALOGY, fz.Rollover.BY_STATUTE}


def test_a_life_may_be_fixed_in_part():
    rule = fz.catalog.rule("penalty-2021/60")

    @settings(max_examples=20, suppress_health_check=list(HealthCheck), deadline=None)
    @given(life=breaching(rule, filed_on=dt.date(2024, 3, 1), withdrawn_on=None, closed_on=None))
    def late(life):
        assert life.filed_on == dt.date(2024, 3, 1)
        assert life.decided_on is None or life.decided_on > dt.date(2024, 5, 30)

    late()


def test_a_rule_that_nothing_can_break_is_found_out():
    @fz.record("简", "Plain", key="plain")
    class Plain(fz.Record):
        no: str = fz.field("编号", "Number", key=True)
        done_on: dt.date | None = fz.field("办理日期", "Date done", default=None)

    law = fz.Statute(key="x-2024", zh="某办法", en="x", in_force=dt.date(2024, 1, 1))
    cites, examples = law.article(1, says="什么都可以"), {"done_on": "2024-05-06"}
    done = columns(Plain).done_on
    always = fz.Requirement(cites=cites, moment=done, that=Value(True), complying=examples, breaching=examples)
    with pytest.raises((Unsatisfiable, NoSuchExample)):
        find(breaching(always), lambda _: True, settings=settings(SEARCH, max_examples=2))
