"""The last lawful record and the first unlawful one: pairs that differ in one day, one minute or one unit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import strategies as st

from fazhi.expr import Column, Expr, columns_in
from fazhi.fields import DATES, Record, info_of
from fazhi.law import Organ
from fazhi.outcomes import Outcome
from fazhi.rules import Deadline, LeadTime, Precedence, Rule, Threshold, Window
from fazhi.shapes import Kind, day_of
from fazhi.strategies.verdicts import lives_of, verdict_of

#: the smallest step of each kind of value
STEP: Mapping[Kind, Any] = {
    Kind.DAY: dt.timedelta(days=1), Kind.TIME: dt.timedelta(minutes=1), Kind.WHOLE: 1, Kind.NUMBER: Decimal("0.01"),
}  # fmt: skip
#: no stretch of one outcome is followed further than so many steps
FARTHEST = 2**40
#: the templates that draw a line, and what of them is moved across it
LINES: Mapping[type[Rule], str] = {
    Deadline: "event", Window: "event", LeadTime: "then", Precedence: "first", Threshold: "value",
}  # fmt: skip

Pair = tuple[Any, Any]
#: what the rule says of the record when the value has moved so many steps; None where there is no such record
Said = Callable[[int], Outcome | None]


def boundary(
    rule: Rule, /, *, as_of: dt.date | None = None, organ: Organ | None = None, **fixed: Any
) -> st.SearchStrategy[Pair]:
    """Pairs (last lawful, first unlawful): lives that differ in one value, of which only the second breaks the rule.

    That value is the event of a Deadline or a Window (on the last lawful day, and on the day after), `then` of a
    LeadTime (on the first lawful day, and on the day before), `first` of a Precedence, or `value` of a Threshold (the
    last lawful amount, and one cent or one unit beyond it). A time moves by a minute. Where `value` or an event is
    made of several columns, one of them moves.

    The rule itself says 符合 of the first life and 违反 of the second, on the day `as_of`, when every column is
    complete. Between the two lies no other value: except where the law leaves days open, which the rule does not
    decide. Those are 有争议 (a last day that rolls by analogy, the N-th day of `Reading.EITHER`), or, under
    `strict=True` of a Precedence, the day on which both happened, whose order is 无法判断.

    Args:
        rule: a rule with its examples, of one of these templates.
        as_of, organ: as for `complying`.
        **fixed: a value or a strategy for a field that does not move, as for `lifecycles`.

    Raises TypeError for a rule that draws no line (`has_boundary` tells), and where the value that moves is fixed.
    A line that no life can reach, since it lies after `as_of`, ends in Hypothesis's `Unsatisfiable`.
    """
    columns = _movable(rule)
    free = [name for name in columns if name not in fixed]
    if not free:
        msg = f"{rule.id}: its boundary is found by moving {' or '.join(columns)}, which cannot be fixed"
        raise TypeError(msg)
    day, said = verdict_of(rule, as_of, organ)
    drawn = st.tuples(lives_of(rule, day, fixed), st.sampled_from(free))
    pairs: st.SearchStrategy[Any] = drawn.map(lambda life_and_name: _pair(rule, life_and_name, day, said))
    return pairs.filter(bool)


def has_boundary(rule: Rule) -> bool:
    """Whether the rule draws a line between the lawful and the unlawful, on both sides of which a record can stand."""
    return bool(_line(rule))


def _line(rule: Rule) -> tuple[str, ...]:
    """The columns that hold a value which the rule compares: moving one can cross the line."""
    moved: Expr | None = next((getattr(rule, LINES[t]) for t in LINES if isinstance(rule, t)), None)
    if moved is None:  # a template without a line, or a Precedence of a step that is only said to be done
        return ()
    fields = info_of(rule.of).fields
    then = rule.then if isinstance(rule, Precedence) else None
    # a record that refuses the wrong order by itself has no unlawful side
    refused = fields[then.name].not_before if isinstance(then, Column) else ()
    return tuple(c.name for c in columns_in(moved) if fields[c.name].kind in STEP and c.name not in refused)


def _movable(rule: Rule) -> tuple[str, ...]:
    columns = _line(rule)
    if not columns:
        dated = isinstance(rule, Precedence) and rule.first is not None
        why = f"a {rule.template} of this kind draws no line between two days or two amounts"
        why = f"{rule.of.__name__} refuses the unlawful order by itself" if dated else why
        msg = f"{rule.id} has no boundary: {why}; use complying() and breaching()"
        raise TypeError(msg)
    return columns


def _pair(
    rule: Rule, drawn: tuple[Any, str], as_of: dt.date, judge: Callable[[Record], Outcome]
) -> Pair | None:
    """The two records on either side of the line, found from one life; None where it leads to no line."""
    life, name = drawn
    field, start = info_of(rule.of).fields[name], getattr(life, name)
    if start is None:
        return None
    start = start.replace(second=0, microsecond=0) if field.kind is Kind.TIME else start
    start = start.quantize(STEP[Kind.NUMBER]) if field.kind is Kind.NUMBER else start

    def moved(steps: int) -> Record | None:
        try:
            value = start + steps * STEP[field.kind]
        except OverflowError:  # before the first day of all, or after the last
            return None
        if field.kind in DATES and day_of(value) > as_of:
            return None  # it would be read as not having come
        record: Record = attrs.evolve(life, **{name: value})
        return None if record.validate() else record

    def said(steps: int) -> Outcome | None:
        record = moved(steps)
        return None if record is None else judge(record)

    at = _crossing(said, 1 if _grows_unlawful(rule) else -1, _open(rule))
    return None if at is None else (moved(at[0]), moved(at[1]))


def _crossing(said: Said, outwards: int, undecided: frozenset[Outcome]) -> tuple[int, int] | None:
    """The last place that is MET and the first that is BREACHED, with nothing but what is undecided in between."""
    here = 0
    for _ in range(len(Outcome)):  # back to the lawful side, one stretch of equal outcomes after another
        if said(here) in (Outcome.MET, None):
            break
        here = _end(said, here, -outwards) - outwards
    if said(here) is not Outcome.MET:
        return None
    lawful = _end(said, here, outwards)
    beyond = lawful + outwards
    if said(beyond) in undecided:
        beyond = _end(said, beyond, outwards) + outwards
    return (lawful, beyond) if said(beyond) is Outcome.BREACHED else None


def _end(said: Said, start: int, step: int) -> int:
    """The last place, from `start` on in one direction, of which the same is said as of `start`."""
    outcome, reach = said(start), 1
    while reach < FARTHEST and said(start + reach * step) is outcome:
        reach *= 2
    low, high = reach // 2, reach  # the same is said at `low` (0 is `start` itself), something else at `high`
    while high - low > 1:
        middle = (low + high) // 2
        if said(start + middle * step) is outcome:
            low = middle
        else:
            high = middle
    return start + low * step


def _grows_unlawful(rule: Rule) -> bool:
    """Whether a later day, or a larger amount, is the unlawful one."""
    if isinstance(rule, Threshold):
        return rule.at_most is not None
    return not isinstance(rule, LeadTime)


def _open(rule: Rule) -> frozenset[Outcome]:
    """What the rule says of the days that the law leaves open."""
    tie = isinstance(rule, Precedence) and rule.strict
    return frozenset({Outcome.DISPUTED, Outcome.UNKNOWN} if tie else {Outcome.DISPUTED})
