"""What a measure reads, as columns made once: every slice of the period then compares plain columns."""

from __future__ import annotations

import attrs
import narwhals.stable.v2 as nw

from fazhi import expr as e
from fazhi.frames.checks import consistent
from fazhi.frames.compiling import Compiler, Day, value
from fazhi.frames.conditions import condition
from fazhi.frames.dates import dateless, day
from fazhi.frames.prepare import PREFIX
from fazhi.frames.rails import Flag, Rails, as_column, conj, neg
from fazhi.measures import Duration, Total
from fazhi.measures.counts import Selection

MINUTES_A_DAY = 24 * 60


@attrs.frozen(eq=False)
class MadeDay(e.Day):
    """A day whose columns are made already."""

    made: Day


@attrs.frozen(eq=False)
class MadeCondition(e.Expr):
    """A condition whose columns are made already."""

    made: Rails


@day.register
def _(x: MadeDay, c: Compiler) -> Day:
    return x.made


@condition.register
def _(x: MadeCondition, c: Compiler) -> Rails:
    return x.made


@attrs.frozen
class Staged:
    """One part of a measure on columns of its own."""

    #: the same part, reading the columns
    taken: Selection
    #: it does not contradict itself
    sound: Flag
    #: nor is its thing or its amount unknown
    known: Flag
    #: what it adds up, or None; of an age the day since when, which makes another age in every slice
    amount: nw.Expr | None
    columns: tuple[nw.Expr, ...]


def staged(taken: Selection, number: int, c: Compiler) -> Staged:
    """A part with its columns, which are to be added to the frame before it is used."""
    made: list[nw.Expr] = []

    def column(x: nw.Expr) -> nw.Expr:
        name = f"{PREFIX}s{number}_{len(made)}"
        made.append(x.alias(name))
        return nw.col(name)

    def flag(x: Flag) -> Flag:
        return x if isinstance(x, bool) else column(as_column(x))

    def whole(x: e.Expr) -> MadeDay:
        found = dateless(day(x, c))
        at = column(found.value)
        lower = at if found.lower is found.value else column(found.lower)
        return MadeDay(Day(at, lower, flag(found.absent)))

    reads = [x.name for x in e.columns_in(*taken.expressions)]
    sound = flag(consistent(reads, c).true)
    known = [sound]
    if taken.thing is not None and not c.not_yet(taken.thing):
        known.append(neg(column(c.cell(taken.thing)).is_null()))
    amount = _amount(taken, c)
    if amount is not None:
        amount = column(amount)
        known.append(neg(amount.is_null()))
    meant = condition(taken.condition, c)
    always = taken.condition is e.ALWAYS
    plain = Selection(
        taken.zh, at=whole(taken.at), until=None if taken.until is None else whole(taken.until), opening=taken.opening,
        condition=e.ALWAYS if always else MadeCondition(Rails(flag(meant.true), flag(meant.false))),
    )  # fmt: skip
    return Staged(plain, sound, conj(known), amount, tuple(made))


def _amount(taken: Selection, c: Compiler) -> nw.Expr | None:
    if isinstance(taken, Total):
        found = value(taken.amount, c)
        return nw.lit(None, nw.Decimal()) if found is None else found
    if not isinstance(taken, Duration):
        return None
    since = dateless(day(taken.since, c)).value
    if taken.to is None:
        return since
    days = (dateless(day(taken.to, c)).value - since).dt.total_minutes() // MINUTES_A_DAY
    return nw.when(days >= 0).then(days)  # days that run backwards are a slip of the pen, and say nothing
