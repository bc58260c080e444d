"""Lives that keep a rule, and lives that break it."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from hypothesis import strategies as st

from fazhi import catalog
from fazhi.checking import calendar_for
from fazhi.closures import Setting
from fazhi.fields import DATES, Record, info_of
from fazhi.judging import Judge
from fazhi.law import Organ
from fazhi.outcomes import Outcome
from fazhi.period import Period
from fazhi.reading import from_dict
from fazhi.rules import Rule
from fazhi.shapes import day_of
from fazhi.strategies.lives import LONGEST, lifecycles
from fazhi.strategies.rows import blank_but, values

#: how long before and after its examples a life may begin, in days
AROUND = 60


def complying(rule: Rule, /, *, as_of: dt.date, organ: Organ | None = None, **fixed: Any) -> st.SearchStrategy[Any]:
    """Random lives of which the rule says 符合 on the day `as_of`, when every column is complete.

    Args:
        rule: a rule with its examples: they tell which words and numbers matter, and at what times.
        as_of: the day of the judgement. organ: who acts, as for `fz.check`.
        **fixed: a value or a strategy for a field, as for `lifecycles`.
    """
    return _judged(rule, Outcome.MET, as_of, organ, fixed)


def breaching(rule: Rule, /, *, as_of: dt.date, organ: Organ | None = None, **fixed: Any) -> st.SearchStrategy[Any]:
    """Random lives of which the rule says 违反 on the day `as_of`, when every column is complete.

    Arguments as for `complying`.
    """
    return _judged(rule, Outcome.BREACHED, as_of, organ, fixed)


def _judged(
    rule: Rule, outcome: Outcome, as_of: dt.date, organ: Organ | None, fixed: dict[str, Any]
) -> st.SearchStrategy[Any]:
    """Lives with all that the rule reads, around the times of its examples, filtered by its outcome."""
    setting = Setting.of(
        info_of(rule.of), as_of=as_of, calendar=calendar_for(organ), complete=tuple(info_of(rule.of).fields),
        not_recorded=(), parameters=None if organ is None else organ.parameters,
    )  # fmt: skip
    judge = Judge(rule.of, [rule], setting, catalog.shelf_from([rule]))

    def comes_out_so(life: Record) -> bool:
        (step,) = judge.steps(life)
        return step.outcome is outcome

    return _lives(rule, as_of, fixed).filter(comes_out_so)


def _lives(rule: Rule, as_of: dt.date, fixed: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Lives with all that the rule reads, around the times of its examples.

    In some a step was left out, in others two steps happened in the wrong order: what a rule is there to find.
    """
    spoken = [_typed(rule, example) for example in (rule.complying, rule.breaching)]
    days = [day_of(v) for said in spoken for v in said.values() if isinstance(v, dt.date)]
    first, last = min(days), max(days)
    starts = Period(first - dt.timedelta(days=AROUND), min(first + dt.timedelta(days=AROUND), as_of))
    longest = max(LONGEST, (last - first).days + AROUND)
    kinds = {name: info_of(rule.of).fields[name].kind for name in rule.reads if name not in fixed}
    dates = [name for name, kind in kinds.items() if kind in DATES]
    pairs = [(a, b) for a, b in itertools.combinations(dates, 2) if kinds[a] is kinds[b]]
    # what stands beside the dates: as in one of the examples, or any mixture of them
    beside = [{**blank_but(rule.of, rule.reads), **_facts(rule, said), **fixed} for said in spoken]
    mixed = blank_but(rule.of, rule.reads) | _hints(rule, spoken) | fixed

    @st.composite
    def lives(draw: st.DrawFn) -> Any:
        facts: dict[str, Any] = draw(st.sampled_from([*beside, mixed]))
        for said in draw(st.just(()) | st.tuples(st.sampled_from(spoken))):  # its dates, moved together
            facts = facts | _moved(rule, said, draw(st.integers(-AROUND, AROUND))) | fixed
        for name in draw(st.just(()) | st.lists(st.sampled_from(dates), max_size=2)) if dates else ():
            facts = facts | {name: None}
        life: Any = draw(lifecycles(rule.of, starts=starts, complete=True, longest=longest, **facts))
        for a, b in draw(st.just(()) | st.lists(st.sampled_from(pairs), max_size=1)) if pairs else ():
            life = attrs.evolve(life, **{a: getattr(life, b), b: getattr(life, a)})
        return life

    return lives().filter(lambda life: not life.validate())


def _moved(rule: Rule, said: Mapping[str, Any], days: int) -> dict[str, Any]:
    """The dates of one example, so many days later, where the record allows a date at all."""
    dates = {n: v for n, v in said.items() if isinstance(v, dt.date) and n in rule.reads}
    return {n: v + dt.timedelta(days=days) for n, v in dates.items()}


def _facts(rule: Rule, said: Mapping[str, Any]) -> dict[str, Any]:
    """What one example says of the columns that hold no date; None where it says nothing."""
    info = info_of(rule.of)
    return {n: said.get(n) for n in rule.reads if info.fields[n].kind not in DATES and not info.fields[n].required}


def _hints(rule: Rule, spoken: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """For each column without a date: what an example says, nothing, or anything."""
    fields = info_of(rule.of).fields
    hints: dict[str, Any] = {}
    for name in rule.reads:
        if fields[name].kind not in DATES and not fields[name].required:
            said = [s[name] for s in spoken if name in s]
            hints[name] = st.sampled_from([*said, None]) | values(fields[name])
    return hints


def _typed(rule: Rule, example: Any) -> dict[str, Any]:
    """What an example says, as values."""
    info = info_of(rule.of)
    cells = {k: v for k, v in example.items() if k in info.fields}
    row = from_dict(rule.of, {info.key_field: "例", **cells})
    return {name: getattr(row, name) for name in cells}
