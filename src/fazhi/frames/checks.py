"""`fazhi.frames.check`: one outcome column per rule, in the user's own library."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import narwhals.stable.v2 as nw

from fazhi import catalog
from fazhi.calendar import WorkCalendar, calendar_or_china
from fazhi.checking import calendar_for, column_names, require_day, select
from fazhi.closures import blanks_of
from fazhi.declared import Validation
from fazhi.expr import NUMBERS, Column, Expr, Shift, columns_in, walk
from fazhi.fields import Record, info_of
from fazhi.frames.compiling import Compiler, shift_key, value
from fazhi.frames.conditions import condition
from fazhi.frames.dates import day
from fazhi.frames.polars_days import PolarsDays, days_for
from fazhi.frames.prepare import PREFIX, add_columns
from fazhi.frames.rails import FALSE, TRUE, Flag, Rails, as_column, conj, disj, neg, sure
from fazhi.law import Organ
from fazhi.procedure import OTHERWISE, PROCEDURE
from fazhi.rules import Rule
from fazhi.shapes import Kind


def check(
    frame: Any,
    of: type[Record],
    *,
    as_of: dt.date,
    columns: Mapping[str, str] | None = None,
    organ: Organ | None = None,
    rules: Iterable[Rule | str] | None = None,
    exclude: Iterable[Rule | str] = (),
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    calendar: WorkCalendar | None = None,
) -> Any:
    """The frame with one column of outcomes (符合, 违反, ...) per rule, named by the rule's id.

    A Polars DataFrame gives a DataFrame, a LazyFrame stays lazy. Columns are found by heading, variant or field
    name, or by `columns` (the frame's name -> field name). A field without a column is unrecorded, never "not yet".
    A datetime column under a date field is read as its days.
    The other arguments are those of `fz.check`, with the same outcomes.

    Raises TypeError or LookupError, with a hint, for a wrong argument or a column of the wrong type.
    """
    require_day(as_of)
    chosen, _ = select([of], organ, rules, exclude)
    compiler, ready, own = compile_frame(
        frame, of, [x for r in chosen for x in r.expressions], as_of=as_of, columns=columns or {}, complete=complete,
        not_recorded=not_recorded, calendar=calendar_for(organ) if calendar is None else calendar,
        parameters={} if organ is None else organ.parameters,
        validations=info_of(of).validations,
    )  # fmt: skip
    oldest, answers = catalog.shelf_from(chosen), Answers(compiler)
    asked = [answers.of(r, oldest.get(r.statute.zh)) for r in chosen]
    if answers.columns:
        ready = ready.with_columns(*answers.columns)
    outcomes = [outcome(a).alias(r.id) for r, a in zip(chosen, asked, strict=True)]
    if outcomes:  # no law binds some registers
        ready = ready.with_columns(*outcomes)
    return ready.select(*own, *(r.id for r in chosen)).to_native()


def compile_frame(
    frame: Any,
    of: type[Record],
    expressions: Sequence[Expr],
    *,
    as_of: dt.date,
    columns: Mapping[str, str],
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    calendar: WorkCalendar | None = None,
    parameters: Mapping[str, Decimal] | None = None,
    validations: Sequence[Validation] = (),
) -> tuple[Compiler, Any, tuple[str, ...]]:
    """A compiler for the expressions, the frame with their columns added, and the names of the user's own columns."""
    adapter = days_for(frame, calendar_or_china(calendar))
    closed, lacking = column_names(complete, "complete", [of]), column_names(not_recorded, "not_recorded", [of])
    needed = {c.name for c in columns_in(*expressions)} | {n for v in validations for n in v.columns}
    ready = add_columns(nw.from_native(frame), of, columns, needed, as_of)
    compiler = Compiler(
        of=of, as_of=as_of, blanks=blanks_of(info_of(of).fields, closed, {*lacking, *ready.absent}),
        absent=ready.absent, lacking=ready.absent | set(lacking), parameters=parameters or {},
    )  # fmt: skip
    native = _exact(ready.frame.to_native(), compiler, needed, adapter)
    for shift in (s for x in expressions for s in reversed(list(walk(x))) if isinstance(s, Shift)):
        native = _with_shift(native, shift, compiler, adapter)
    return compiler, nw.from_native(native), ready.own


class Answers:
    """The answers to the questions of many rules, each question once, as columns to be added to the frame.

    A flag that several lines of the procedure and several rules ask for is then computed once.
    """

    def __init__(self, compiler: Compiler) -> None:
        self.columns: list[nw.Expr] = []
        self._compiler, self._known = compiler, dict[str, Rails]()

    def of(self, rule: Rule, shelf_from: dt.date | None) -> dict[str, Rails]:
        """Question -> its two columns."""
        questions = rule.questions(shelf_from).items()
        answers = {name: self._once(repr(q), functools.partial(condition, q, self._compiler)) for name, q in questions}
        reads = tuple(sorted(rule.reads))
        answers["consistent"] = self._once(repr(reads), functools.partial(consistent, reads, self._compiler))
        return answers

    def _once(self, key: str, make: Callable[[], Rails]) -> Rails:
        if key not in self._known:
            made = make()
            self._known[key] = Rails(self._column(made.true), self._column(made.false))
        return self._known[key]

    def _column(self, flag: Flag) -> Flag:
        if isinstance(flag, bool):
            return flag
        name = f"{PREFIX}answer_{len(self.columns)}"
        self.columns.append(flag.alias(name))
        return nw.col(name)


def outcome(answers: Mapping[str, Rails]) -> nw.Expr:
    """The procedure, folded from its last line to its first into one column."""
    result = nw.lit(OTHERWISE.value)
    for step in reversed(PROCEDURE):
        decides = answers[step.question].is_(step.answer)
        if decides is not False:
            result = nw.when(as_column(decides)).then(nw.lit(step.outcome.value)).otherwise(result)
    return result


def consistent(reads: Iterable[str], c: Compiler) -> Rails:
    """Whether no two columns contradict each other of which one is read."""
    wanted = set(reads)
    broken = disj(
        _broken(v, c)
        for v in info_of(c.of).validations
        if not wanted.isdisjoint(v.columns) and not v.asks_for(c.lacking)
    )
    return TRUE if broken is False else FALSE if broken is True else Rails(neg(broken), broken)


def _broken(v: Validation, c: Compiler) -> Flag:
    """A validation as a column: days after `as_of` contradict nothing yet, but for `needs` they are given."""
    fields, now = info_of(c.of).fields, v.code != "needs"
    first = c.cell(Column(c.of, v.columns[0]), now=now)
    if v.limit is not None:
        return sure(first < v.limit) if v.code == "at-least" else sure(first > v.limit)
    second = c.cell(Column(c.of, v.columns[1]), now=now)
    if v.code == "denied":
        return conj((neg(first.is_null()), sure(~second)))
    if v.code == "needs":
        kind = fields[v.columns[0]].kind
        something = sure(first) if kind is Kind.YES_NO else sure(first != 0) if kind in NUMBERS else ~first.is_null()
        return conj((something, second.is_null()))
    times = [fields[n].kind is Kind.TIME for n in v.columns]
    if all(times) or not any(times):
        return sure(first < second)
    one, other = (x.dt.date() if t else x for x, t in zip((first, second), times, strict=True))
    return sure(one < other)


def _exact(native: Any, c: Compiler, needed: Iterable[str], adapter: PolarsDays) -> Any:
    """Amounts as exact decimals."""
    fields = info_of(c.of).fields
    amounts = [n for n in sorted(needed) if fields[n].kind is Kind.NUMBER and n not in c.absent]
    return native.with_columns(*(adapter.exact(PREFIX + n) for n in amounts)) if amounts else native


def _with_shift(native: Any, shift: Shift, c: Compiler, adapter: PolarsDays) -> Any:
    """Add the native columns of a due date whose start stands in a column, or has been given one."""
    key = shift_key(shift)
    if key in c.shifts:
        return native
    name = c.shifts[key] = f"{PREFIX}due_{len(c.shifts)}"
    start = day(shift.start, c)
    extra = None if shift.plus is None else value(shift.plus, c)
    parts = {f"{name}_start": start.value, f"{name}_bound": start.lower}
    if extra is not None:
        # nobody excludes a million days; beyond it the engine's days would overflow
        parts[f"{name}_plus"] = nw.when(extra >= 0).then(extra.clip(upper_bound=10**6))
    frame = nw.from_native(native).with_columns(*(x.alias(k) for k, x in parts.items())).to_native()
    return frame.with_columns(
        *adapter.ends(shift, f"{name}_start", f"{name}_bound", None if extra is None else f"{name}_plus", name)
    )

