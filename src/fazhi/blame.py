"""Which columns, parameters or notices leave a condition unknown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import attrs

from fazhi import expr as e
from fazhi.calendar import missing_year
from fazhi.closures import Gap, NotBefore, Row, Setting, closure
from fazhi.outcomes import Because, Reason
from fazhi.shapes import day_of


@attrs.frozen
class Cause:
    """One thing that is not known."""

    reason: Reason
    column: str = ""
    parameter: str = ""
    notice: int | None = None


def because(open_questions: Sequence[e.Expr], row: Row, setting: Setting, usual: Reason) -> Because:
    """Why the last of the open questions is unknown on `row`; `usual` where no special reason applies.

    The questions before it are open too: a definite answer to one of them would have decided otherwise, so what
    is missing there is named as well.
    """
    deciding = list(causes_of(open_questions[-1], row, setting))
    special = {c.reason for c in deciding} - {Reason.EVIDENCE_MISSING}
    order = (Reason.PARAMETER_MISSING, Reason.CALENDAR_UNPUBLISHED, Reason.ORDER_UNKNOWN)
    reason = next((r for r in order if r in special), usual)
    causes = [*deciding, *(c for q in open_questions[:-1] for c in causes_of(q, row, setting))]
    columns = tuple(dict.fromkeys(c.column for c in causes if c.column))
    parameter = next((c.parameter for c in causes if c.parameter), "")
    return Because(reason, columns, parameter, next((c.notice for c in causes if c.notice), None))


def causes_of(x: e.Expr, row: Row, s: Setting) -> Iterator[Cause]:
    """What leaves `x` without a definite value; nothing where it has one."""
    value = closure(x, s)(row)
    if not (value is None or isinstance(value, Gap | NotBefore)):
        return
    match x:
        case e.Column():
            yield Cause(Reason.EVIDENCE_MISSING, column=x.name)
        case e.Parameter():
            yield Cause(Reason.PARAMETER_MISSING, parameter=x.name)
        case e.Undecided() if closure(x.inner, s)(row) is True:
            yield Cause(Reason.ORDER_UNKNOWN)
            yield from (Cause(Reason.ORDER_UNKNOWN, column=c.name) for c in e.columns_in(x.inner))
        case e.Shift():
            below = list(_of_parts(x, row, s))
            yield from below or [Cause(Reason.CALENDAR_UNPUBLISHED, notice=_missing(x, row, s))]
        case e.FirstGiven() | e.Earliest() | e.Latest():
            yield from (c for d in x.days if _leaves_open(closure(d, s)(row), value) for c in causes_of(d, row, s))
        case _:
            yield from _of_parts(x, row, s)


def _missing(x: e.Shift, row: Row, s: Setting) -> int | None:
    """The year whose notice a period needs; none for one that starts before the calendar does."""
    start = closure(x.start, s)(row)
    early = isinstance(start, dt.date) and day_of(start) < s.calendar.first
    return None if early else missing_year(s.calendar.last)


def _leaves_open(part: object, whole: object) -> bool:
    """Whether a part of a computed day is why the whole has no definite value."""
    return isinstance(part, NotBefore) or part is whole


def _of_parts(x: e.Expr, row: Row, s: Setting) -> Iterable[Cause]:
    for a in attrs.fields(type(x)):
        below = getattr(x, a.name)
        for part in below if isinstance(below, tuple) else (below,):
            if isinstance(part, e.Expr):
                yield from causes_of(part, row, s)
