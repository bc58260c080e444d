"""The laws that hold of every rule, whatever it demands."""

from __future__ import annotations

import datetime as dt
import functools
import importlib.util
import random
from collections.abc import Collection
from typing import Any

import attrs
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fazhi import catalog
from fazhi.closures import Setting
from fazhi.declared import Blank
from fazhi.expr import Value
from fazhi.fields import DATES, Record, info_of
from fazhi.judging import Judge
from fazhi.law import Organ
from fazhi.outcomes import Outcome, Reason
from fazhi.procedure import Step
from fazhi.reading import to_dict
from fazhi.rules import Rule
from fazhi.shapes import day_of
from fazhi.strategies import judged_on, organ_for, records
from fazhi.strategies.rows import blank_but
from fazhi.strategies.verdicts import lives_of
from fazhi.testing.examples import outcome_of, outcome_on_polars, to_polars

POLARS = importlib.util.find_spec("polars") is not None
#: what is said of a matter that is closed: no later day unsays it
SETTLED = (Outcome.MET, Outcome.BREACHED, Outcome.DISPUTED)
#: what is said where a rule does not bind, or nobody can tell
SILENT = (Outcome.NOT_APPLICABLE, Outcome.UNKNOWN)
#: longer than any period between what a register tells and the day on which a rule begins
LONG_BEFORE = dt.timedelta(days=20 * 366)


def check_rule(rule: Rule, *, examples: int = 50) -> None:
    """The examples of the rule come out as said, and it obeys the laws of judging on lives drawn around them.

    1. Its complying example is MET, its breaching one BREACHED, on objects and on Polars.
    2. The same record is judged the same again.
    3. What is missing never accuses: hiding columns turns nothing into BREACHED.
    4. Only the columns that it reads decide, and that no other contradicts them.
    5. What lies ahead decides nothing: days after the day of the judgement are read as blanks.
    6. Time alone unsettles nothing: MET, BREACHED and DISPUTED stay when all is past, and PENDING never becomes MET.
    7. It says nothing of a time before its statute was in force, nor of one after.
    8. Polars says the same of every row that was drawn.

    Args:
        rule: a rule with its two examples.
        examples: how many lives are drawn; 0 for the first law alone.

    Raises AssertionError that names the rule, the law, and the row. Without Polars, laws 1 and 8 are asked of objects.
    """
    for name, example, expected in (
        ("complying", rule.complying, Outcome.MET),
        ("breaching", rule.breaching, Outcome.BREACHED),
    ):
        assert example, f"{rule.id} has no {name} example"
        found = outcome_of(rule, example)
        assert found is expected, f"{rule.id}: its {name} example is {found.name}"
        if POLARS:
            framed = outcome_on_polars(rule, example)
            assert framed == expected.value, f"{rule.id}: on Polars its {name} example is {framed}"
    if examples:
        _laws(rule, examples)


@attrs.frozen
class Court:
    """A rule, who acts, and the day of the judgement."""

    rule: Rule
    organ: Organ
    as_of: dt.date
    _judges: dict[Any, Judge] = attrs.field(factory=dict, init=False, repr=False, eq=False)

    def says(
        self, row: Record, *, on: dt.date | None = None, complete: Collection[str] = (), hidden: Collection[str] = ()
    ) -> Step:
        """The outcome and its reason. `hidden`: columns in which a blank says nothing."""
        asked = (on or self.as_of, frozenset(complete), frozenset(hidden))
        if asked not in self._judges:
            day, closed, lacking = asked
            setting = Setting.of(
                info_of(self.rule.of), as_of=day, calendar=self.organ.calendar, complete=closed, not_recorded=lacking,
                parameters=self.organ.parameters,
            )  # fmt: skip
            self._judges[asked] = Judge(self.rule.of, [self.rule], setting, self._oldest)
        (step,) = self._judges[asked].steps(row)
        return step

    @functools.cached_property
    def _oldest(self) -> dict[str, dt.date]:
        return catalog.shelf_from([self.rule])

    @functools.cached_property
    def dates(self) -> tuple[str, ...]:
        """Every column of the record that holds a day or a time."""
        return tuple(name for name, f in info_of(self.rule.of).fields.items() if f.kind in DATES)

    def broken(self, law: str, row: Record) -> str:
        """The message of a law that is broken: the rule, the law, and what is written in the row."""
        return f"{self.rule.id}: {law}; as of {self.as_of}, of {told(row)}"


def effort(examples: int) -> settings:
    """How the laws draw. What breaks one is shown as drawn: a row tells little else, and to shrink it takes long."""
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    return settings(max_examples=examples, deadline=None, phases=phases, suppress_health_check=list(HealthCheck))


def _laws(rule: Rule, examples: int) -> None:
    organ = organ_for(rule)
    court = Court(rule, organ, judged_on(rule, organ.calendar))
    odd = records(rule.of, **blank_but(rule.of, rule.reads))
    lives, drawn = lives_of(rule, court.as_of, {}), list[Record]()

    @settings(effort(examples))
    @given(row=lives | lives | odd, other=st.none() | records(rule.of), seed=st.integers(0, 999))
    def laws(row: Any, other: Any, seed: int) -> None:
        draw = random.Random(seed)  # noqa: S311  no secret
        drawn.append(row)
        _the_same_again(court, row)
        _nothing_missing_accuses(court, row, draw)
        if other is not None:  # a whole row is long to draw
            _only_what_it_reads_decides(court, row, other)
        _what_lies_ahead_decides_nothing(court, row, draw)
        _time_alone_unsettles_nothing(court, row, draw)
        _it_is_silent_while_not_in_force(court, row)

    laws()
    if POLARS:
        _polars_says_the_same(court, drawn)


def _the_same_again(court: Court, row: Any) -> None:
    law = "the same record is judged differently the second time"
    assert court.says(row) is court.says(attrs.evolve(row)), court.broken(law, row)


def _nothing_missing_accuses(court: Court, row: Any, draw: random.Random) -> None:
    """Hide some columns: as lacking in the file, or blank where a blank says nothing."""
    fields = info_of(court.rule.of).fields
    reads = [name for name in court.rule.reads if not fields[name].required]
    some = draw.sample(reads, draw.randint(0, len(reads)))
    # a closed column of which the blank says 否 would deny a date that stands beside it: that accuses with reason
    may_close = [name for name in reads if not any(name in fields[other].denied_by for other in reads)]
    closed = draw.sample(may_close, draw.randint(0, len(may_close)))
    silent = [name for name in some if fields[name].blank is Blank.NOT_RECORDED and name not in closed]
    before = court.says(row, complete=closed)
    lacking = court.says(attrs.evolve(row, **dict.fromkeys(some)), complete=closed, hidden=some)
    blank = court.says(attrs.evolve(row, **dict.fromkeys(silent)), complete=closed)
    if before.outcome is not Outcome.BREACHED and before.reason is not Reason.INCONSISTENT:
        for after, names in ((lacking, some), (blank, silent)):
            law = f"what is missing accuses: {before.outcome.name} became BREACHED when {', '.join(names)} was hidden"
            assert after.outcome is not Outcome.BREACHED, court.broken(law, row)


def _only_what_it_reads_decides(court: Court, row: Any, other: Any) -> None:
    """Put what the rule reads into a row of other things."""
    reads = {*court.rule.reads, info_of(court.rule.of).key_field}
    mixed = attrs.evolve(other, **{name: getattr(row, name) for name in reads})
    before, after = court.says(row), court.says(mixed)
    if Reason.INCONSISTENT not in {before.reason, after.reason}:
        law = f"a column that it does not read decides: {before.outcome.name} became {after.outcome.name}"
        assert before is after, court.broken(f"{law} beside {told(other, reads)}", row)


def _what_lies_ahead_decides_nothing(court: Court, row: Any, draw: random.Random) -> None:
    """Judge it on an earlier day, with and without what happened after it."""
    days = _days(court, row)
    if days:
        today = draw.choice(days) - dt.timedelta(days=draw.choice((0, 1)))
        planned = info_of(court.rule.of).planned
        ahead = [name for name, day in zip(court.dates, _all(court, row), strict=True) if day and day > today]
        cut = attrs.evolve(row, **dict.fromkeys(name for name in ahead if name not in planned))
        steps = court.says(row, on=today), court.says(cut, on=today)
        if Reason.INCONSISTENT not in {step.reason for step in steps}:
            law = f"what lies ahead of {today} decides: {steps[0].outcome.name}, without it {steps[1].outcome.name}"
            assert steps[0] is steps[1], court.broken(law, row)


def _time_alone_unsettles_nothing(court: Court, row: Record, draw: random.Random) -> None:
    """Judge it again on a later day, when nothing more has happened."""
    today = max([*_days(court, row), court.as_of - dt.timedelta(days=draw.randint(0, 900))])
    later = today + dt.timedelta(days=draw.randint(1, 900))
    before, after = court.says(row, on=today).outcome, court.says(row, on=later).outcome
    law = f"time alone unsettles: {before.name} on {today} became {after.name} on {later}"
    assert before not in SETTLED or after is before, court.broken(law, row)
    assert before is not Outcome.PENDING or after is not Outcome.MET, court.broken(law, row)


def _it_is_silent_while_not_in_force(court: Court, row: Any) -> None:
    """Move the whole life to a time before the statute, and to one after it."""
    days, law = _days(court, row), court.rule.statute
    if not days or isinstance(court.rule.begins, Value):  # a day that is written in the law itself does not move
        return
    moves = [law.in_force - LONG_BEFORE - max(days)]
    if law.until is not None:
        moves.append(law.until + dt.timedelta(days=1) - min(days))
    for move in moves:
        values = {name: getattr(row, name) for name in court.dates}
        moved = attrs.evolve(row, **{name: value + move for name, value in values.items() if value is not None})
        outcome = court.says(moved, on=max(court.as_of, max(days) + move)).outcome
        broken = f"it says {outcome.name} of a time when {law.key} was not in force"
        assert outcome in SILENT, court.broken(broken, moved)


def _polars_says_the_same(court: Court, rows: list[Record]) -> None:
    from fazhi import frames

    rule, closed = court.rule, court.rule.reads[::2]  # both meanings of a blank
    framed = frames.check(to_polars(rows), rule.of, as_of=court.as_of, rules=[rule], organ=court.organ, complete=closed)
    for row, said in zip(rows, framed[rule.id], strict=True):
        outcome = court.says(row, complete=closed).outcome
        law = f"Polars says {said} where objects say {outcome.value}"
        assert said == outcome.value, court.broken(law, row)


def told(row: Record, but: Collection[str] = ()) -> dict[str, Any]:
    """What is written in a row, apart from some columns."""
    return {name: value for name, value in to_dict(row).items() if value is not None and name not in but}


def _all(court: Court, row: Record) -> list[dt.date | None]:
    """The day in each column of dates."""
    return [None if (value := getattr(row, name)) is None else day_of(value) for name in court.dates]


def _days(court: Court, row: Record) -> list[dt.date]:
    """Every day that the row names."""
    return [day for day in _all(court, row) if day is not None]
