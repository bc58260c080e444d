"""Rules on records: the procedure walked with closures, and the days that explain its result."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from fazhi.blame import because
from fazhi.closures import Closure, Gap, NotBefore, Row, Setting, build, closure
from fazhi.expr import Expr, columns_in
from fazhi.fields import Record
from fazhi.outcomes import Because, Outcome, Reason
from fazhi.procedure import OTHERWISE, PROCEDURE, Step
from fazhi.rules.base import Rule
from fazhi.shapes import day_of

#: the line that is reached by passing every other
BREACH = Step("", None, OTHERWISE)
UNREADABLE = Step("readable", False, Outcome.UNKNOWN, Reason.ROW_UNREADABLE)


@attrs.frozen
class Days:
    """What a finding shows: the last lawful day (and the strict one), the day that is judged, the days over.

    `not_before`: where the last day depends on a notice that is not published, the day before which it cannot be.
    `due_at`, `actual_at`: to the minute, where the period runs in hours.
    """

    due: dt.date | None = None
    strict: dt.date | None = None
    actual: dt.date | None = None
    over: int | None = None
    not_before: dt.date | None = None
    due_at: dt.datetime | None = None
    actual_at: dt.datetime | None = None


class Judge:
    """Judges records of one type by a list of rules, in one setting."""

    def __init__(
        self,
        of: type[Record],
        rules: Sequence[Rule],
        setting: Setting,
        shelf_from: Mapping[str, dt.date],
    ) -> None:
        self.of, self.rules, self.setting = of, tuple(rules), setting
        self._questions = [r.questions(shelf_from.get(r.statute.zh)) for r in self.rules]
        self._limits = [r.limits for r in self.rules]
        self._actual = [r.actual for r in self.rules]
        self._closures = [{k: build(q, setting) for k, q in qs.items()} for qs in self._questions]
        self._last: tuple[Record, Row] | None = None

    def steps(self, record: Record) -> list[Step]:
        """The deciding line of the procedure for each rule."""
        row, torn = self._row(record), self.setting.torn(record)
        return [
            _decide(closures, row, consistent=torn.isdisjoint(rule.reads))
            for rule, closures in zip(self.rules, self._closures, strict=True)
        ]

    def because(self, index: int, record: Record, step: Step) -> Because | None:
        """Why rule number `index` came to `step`."""
        if step.reason is None:
            return None
        rule, row = self.rules[index], self._row(record)
        if step.reason is Reason.INCONSISTENT:
            torn = self.setting.torn(record)
            return Because(step.reason, tuple(name for name in rule.reads if name in torn))
        if step.outcome is not Outcome.UNKNOWN:
            return Because(step.reason)
        return because(self._open(index, row, step), row, self.setting, step.reason)

    def _row(self, record: Record) -> Row:
        """The record as of the day; many rules ask for the same one in turn, so the last is kept."""
        last = self._last
        if last is None or last[0] is not record:
            self._last = last = (record, self.setting.read(record))
        return last[1]

    def _open(self, index: int, row: Row, until: Step) -> list[Expr]:
        """The questions without an answer, up to and with the one that decided."""
        asked = dict.fromkeys(s.question for s in PROCEDURE[: PROCEDURE.index(until) + 1] if s.question != "consistent")
        closures = self._closures[index]
        names = [q for q in asked if q != until.question and closures[q](row) is None]
        return [self._questions[index][q] for q in (*names, until.question)]

    def days(self, index: int, record: Record) -> Days:
        """The days that explain the outcome of rule number `index`."""
        row, judged = self._row(record), self._actual[index]
        valid = [x for x in self._limits[index] if closure(x.condition, self.setting)(row) is True]
        found = [(self._day(x.day, row), self._day(x.strict, row)) for x in valid]
        due, strict = max((p for p in found if p[0] is not None), default=(None, None), key=_first)
        actual = None if judged is None else self._day(judged, row)
        bound = max((b for x in valid if (b := self._bound(x.day, row)) is not None), default=None)
        if bound is not None and (due is None or bound > due):
            return Days(None, strict, actual, None, bound)  # the last of the limits is not known
        until = self.setting.as_of if actual is None else actual
        over = None if due is None else (until - due).days
        due_at = max((t for x in valid if (t := self._time(x.day, row)) is not None), default=None)
        return Days(due, strict, actual, over, None, due_at, None if judged is None else self._time(judged, row))

    def evidence(self, index: int, record: Record) -> dict[str, Any]:
        """Field -> value, as of the day, of what rule number `index` compares."""
        row = self._row(record)
        columns = columns_in(self.rules[index].met, self.rules[index].begins)
        return {c.name: None if isinstance(row[c.name], Gap) else row[c.name] for c in columns}

    def _bound(self, x: Expr, row: Row) -> dt.date | None:
        """The day before which a computed day cannot be, where no more is known of it."""
        value = closure(x, self.setting)(row)
        return value.day if isinstance(value, NotBefore) else None

    def _time(self, x: Expr, row: Row) -> dt.datetime | None:
        """The minute of something that has one."""
        value = closure(x, self.setting)(row)
        return value if isinstance(value, dt.datetime) and not isinstance(value, Gap | NotBefore) else None

    def _day(self, x: Expr, row: Row) -> dt.date | None:
        value = closure(x, self.setting)(row)
        known = isinstance(value, dt.date) and not isinstance(value, Gap | NotBefore)
        return day_of(value) if known else None


def _first(pair: tuple[dt.date | None, dt.date | None]) -> dt.date:
    return pair[0] or dt.date.min


def _decide(closures: Mapping[str, Closure], row: Row, *, consistent: bool) -> Step:
    """Walk the procedure; each question is asked once, and only when its turn comes."""
    answers: dict[str, bool | None] = {"consistent": consistent}
    for step in PROCEDURE:
        if step.question not in answers:
            answers[step.question] = closures[step.question](row)
        if answers[step.question] is step.answer:
            return step
    return BREACH

