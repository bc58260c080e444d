"""Lives that keep a rule, and lives that break it."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs
from hypothesis import strategies as st

from fazhi import catalog
from fazhi.closures import Setting
from fazhi.fields import DATES, Record, info_of
from fazhi.judging import Judge
from fazhi.law import Organ
from fazhi.outcomes import Outcome
from fazhi.period import Period
from fazhi.rules import Rule
from fazhi.strategies.lives import LONGEST, lifecycles
from fazhi.strategies.rows import blank_but, columns_of, values
from fazhi.strategies.spoken import days_in, examples_of, judged_on, organ_for

#: how long before and after its examples a life may begin, in days
AROUND = 60


def complying(
    rule: Rule, /, *, as_of: dt.date | None = None, organ: Organ | None = None, **fixed: Any
) -> st.SearchStrategy[Any]:
    """Random lives of which the rule says 符合 on the day `as_of`, when every column is complete.

    Args:
        rule: a rule with its examples: they tell which words and numbers matter, and at what times.
        as_of: the day of the judgement; by default `judged_on(rule)`, when all that the examples tell is past and due.
        organ: who acts, as for `fz.check`; by default `organ_for(rule)`, whom the rule binds.
        **fixed: a value or a strategy for a field, as for `lifecycles`.

    Raises TypeError for a rule without examples, or whose examples name no day; and for a field that is not there.
    """
    return _judged(rule, Outcome.MET, as_of, organ, fixed)


def breaching(
    rule: Rule, /, *, as_of: dt.date | None = None, organ: Organ | None = None, **fixed: Any
) -> st.SearchStrategy[Any]:
    """Random lives of which the rule says 违反 on the day `as_of`, when every column is complete.

    Arguments as for `complying`.
    """
    return _judged(rule, Outcome.BREACHED, as_of, organ, fixed)


def _judged(
    rule: Rule, outcome: Outcome, as_of: dt.date | None, organ: Organ | None, fixed: dict[str, Any]
) -> st.SearchStrategy[Any]:
    """Lives with all that the rule reads, around the times of its examples, filtered by its outcome."""
    day, said = verdict_of(rule, as_of, organ)
    return lives_of(rule, day, fixed).filter(lambda life: said(life) is outcome)


def verdict_of(
    rule: Rule, as_of: dt.date | None = None, organ: Organ | None = None
) -> tuple[dt.date, Callable[[Record], Outcome]]:
    """The day of the judgement, and what the rule says of a record on it, when every column is complete."""
    acting = organ_for(rule) if organ is None else organ
    day = judged_on(rule, acting.calendar) if as_of is None else as_of
    info = info_of(rule.of)
    setting = Setting.of(
        info, as_of=day, calendar=acting.calendar, complete=tuple(info.fields), not_recorded=(),
        parameters=acting.parameters,
    )  # fmt: skip
    judge = Judge(rule.of, [rule], setting, catalog.shelf_from([rule]))

    def said(life: Record) -> Outcome:
        (step,) = judge.steps(life)
        return step.outcome

    return day, said


def lives_of(rule: Rule, as_of: dt.date, fixed: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Lives with all that the rule reads, around the times of its examples.

    In some a step was left out, in others two steps happened in the wrong order: what a rule is there to find.
    """
    columns_of(rule.of, fixed)  # a misspelt one is refused now, not when the first life is drawn
    examples, days = examples_of(rule), days_in(rule)
    first, last = min(days), max(days)
    starts = Period(first - dt.timedelta(days=AROUND), min(first + dt.timedelta(days=AROUND), as_of))
    longest = max(LONGEST, (last - first).days + AROUND)
    kinds = {name: info_of(rule.of).fields[name].kind for name in rule.reads if name not in fixed}
    dates = [name for name, kind in kinds.items() if kind in DATES]
    pairs = [(a, b) for a, b in itertools.combinations(dates, 2) if kinds[a] is kinds[b]]
    # what stands beside the dates: as in one of the examples, or any mixture of them
    beside = [{**blank_but(rule.of, rule.reads), **_facts(rule, said), **fixed} for said in examples]
    mixed = blank_but(rule.of, rule.reads) | _hints(rule, examples) | fixed

    @st.composite
    def lives(draw: st.DrawFn) -> Any:
        facts: dict[str, Any] = draw(st.sampled_from([*beside, mixed]))
        for said in draw(st.just(()) | st.tuples(st.sampled_from(examples))):  # its dates, moved together
            facts = facts | _moved(rule, said, draw(st.integers(-AROUND, AROUND)), silent=draw(st.booleans())) | fixed
        for name in draw(st.just(()) | st.lists(st.sampled_from(dates), max_size=2)) if dates else ():
            facts = facts | {name: None}
        life: Any = draw(lifecycles(rule.of, starts=starts, complete=True, longest=longest, **facts))
        for a, b in draw(st.just(()) | st.lists(st.sampled_from(pairs), max_size=1)) if pairs else ():
            life = attrs.evolve(life, **{a: getattr(life, b), b: getattr(life, a)})
        return life

    return lives().filter(lambda life: not life.validate())


def _moved(rule: Rule, said: Mapping[str, Any], days: int, *, silent: bool) -> dict[str, Any]:
    """The dates of one example, so many days later; with the steps that it leaves out, where it is `silent` of them."""
    kinds, wait = info_of(rule.of).fields, dt.timedelta(days=days)
    dates = {name: said[name] for name in rule.reads if name in said and kinds[name].kind in DATES}
    return {n: None if v is None else v + wait for n, v in dates.items() if v is not None or silent}


def _facts(rule: Rule, said: Mapping[str, Any]) -> dict[str, Any]:
    """What one example says of the columns that hold no date; None where it says nothing."""
    info = info_of(rule.of)
    return {n: said.get(n) for n in rule.reads if info.fields[n].kind not in DATES and not info.fields[n].required}


def _hints(rule: Rule, examples: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """For each column without a date: what an example says, nothing, or anything."""
    fields = info_of(rule.of).fields
    hints: dict[str, Any] = {}
    for name in rule.reads:
        if fields[name].kind not in DATES and not fields[name].required:
            said = [s[name] for s in examples if name in s]
            hints[name] = st.sampled_from([*said, None]) | values(fields[name])
    return hints
