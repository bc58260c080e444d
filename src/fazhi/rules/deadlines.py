"""Templates about time: an act in time, an act that must wait, an optional act within its window."""

from __future__ import annotations

from enum import Enum
from typing import ClassVar

import attrs

from fazhi.expr import (
    ALWAYS,
    AS_OF,
    NEVER,
    Column,
    Earliest,
    Expr,
    FirstGiven,
    Given,
    Latest,
    Or,
    Seen,
    Shift,
    Yearly,
    day,
    number,
)
from fazhi.outcomes import Severity
from fazhi.rules.base import Limit, Rule
from fazhi.shapes import Kind
from fazhi.spans import Rollover, Span, Unit


def _span(value: object) -> Span:
    if not isinstance(value, Span):
        msg = f"a period is a span, got {value!r}: write LAW.days(90), so that the statute decides what 日 means"
        raise TypeError(msg)
    return value


def _excluded(value: object) -> Expr:
    e = number(value)
    bound = e.info.at_least if isinstance(e, Column) else None
    if e.kind is not Kind.WHOLE or bound is None or bound < 0:
        msg = "excluding= takes a column of whole days that is declared with at_least=0"
        raise TypeError(msg)
    return e


def _planned(value: object) -> Expr:
    e = day(value)
    if not isinstance(e, Column) or not e.info.planned:
        msg = "Until takes a column declared with planned=True: its day may lie ahead and still count"
        raise TypeError(msg)
    return e


@attrs.frozen(eq=False)
class Extension:
    """The period is longer by `span` when it was extended `on` a day not after its original end."""

    span: Span = attrs.field(converter=_span)
    on: Expr = attrs.field(converter=day)


@attrs.frozen(eq=False)
class Until:
    """The period runs to the day in `on` as well, when one is given: a column declared with planned=True."""

    on: Expr = attrs.field(converter=_planned)


class Reading(Enum):
    """How a minimum period of N days is read."""

    DAY_N = "on the N-th day is enough"
    AFTER_DAY_N = "from the day after the N-th"
    EITHER = "N clear days are beyond doubt; only the N-th day is disputed"


def chained(start: Expr, spans: tuple[Span, ...], rollover: Rollover | None, plus: Expr | None = None) -> Limit:
    """The end of chained spans, in both picks. One run from the start: only its end rolls. Hours stand alone."""
    in_hours = start.kind is Kind.TIME
    if {span.unit is Unit.HOUR for span in spans} != {in_hours}:
        msg = "hours run from a time (a column in _at), days from a day"
        raise TypeError(msg)
    if in_hours and (len(spans) > 1 or plus is not None):
        msg = "a period in hours stands alone: neither Extension nor excluding= can lengthen it"
        raise TypeError(msg)
    how = spans[-1].rollover if rollover is None else rollover
    return Limit(ALWAYS, Shift(start, spans, how, plus), Shift(strictly(start), spans, how, plus, "strict"))


def strictly(x: Expr) -> Expr:
    """The same day with no roll that rests on analogy alone."""
    if isinstance(x, Shift):
        return attrs.evolve(x, start=strictly(x.start), pick="strict")
    if isinstance(x, Latest | Earliest | FirstGiven):
        return attrs.evolve(x, days=tuple(map(strictly, x.days)))
    return x


@attrs.frozen(kw_only=True, eq=False)
class Timed(Rule):
    """A rule that has last lawful days."""

    def in_time(self, x: Expr, pick: str) -> Expr:
        """`x` no later than a last day that counts. A limit whose condition is unknown leaves this unknown."""
        days = [(limit.condition, limit.day if pick == "day" else limit.strict) for limit in self.limits]
        return Or(tuple(x <= d if cond is ALWAYS else cond & (x <= d) for cond, d in days))


@attrs.frozen(kw_only=True, eq=False)
class Deadline(Timed):
    """`event` no later than `within` after `after`; or no later than the fixed day `by`.

    Without an event it is PENDING through the last day. `discharged`: a date that ends the duty, if it comes
    before the event and no later than the last day.
    `extended_by`: an `Extension` or `Until`. `excluding`: whole days that do not count. Both lengthen `within` only.
    """

    event: Expr = attrs.field(converter=day)
    after: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(day))
    within: Span | None = attrs.field(default=None, converter=attrs.converters.optional(_span))
    by: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(day))
    discharged: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(day))
    extended_by: Extension | Until | None = None
    excluding: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(_excluded))
    severity: Severity = attrs.field(default=Severity.LATE, validator=attrs.validators.instance_of(Severity))
    template: ClassVar[str] = "Deadline"

    def __attrs_post_init__(self) -> None:
        if [self.after is None, self.within is None] != [self.by is not None] * 2:
            msg = f"{self.id}: a Deadline takes either after= and within=, or by="
            raise TypeError(msg)
        if self.by is not None and not (self.extended_by is None and self.excluding is None):
            msg = f"{self.id}: extended_by= and excluding= lengthen the period of within=; a Deadline by= has none"
            raise TypeError(msg)
        if isinstance(self.by, Column) and not self.by.info.planned:
            msg = f"{self.id}: by= takes a column declared with planned=True: its day may lie ahead and still count"
            raise TypeError(msg)
        super().__attrs_post_init__()

    @property
    def begins(self) -> Expr:
        if self.moment is not None:
            return self.moment
        if self.by is not None:
            return _base(self.by)
        assert self.after is not None  # see __attrs_post_init__
        return self.after

    @property
    def limits(self) -> tuple[Limit, ...]:
        if self.by is not None:
            return (Limit(ALWAYS, self.by, strictly(self.by)),)
        assert self.after is not None  # see __attrs_post_init__
        assert self.within is not None
        with_and_without = dict.fromkeys((None, self.excluding))
        found = [chained(self.after, (self.within,), self.rollover, plus) for plus in with_and_without]
        original = found[-1].day
        match self.extended_by:
            case Extension(span, on):
                granted = Given(on) & (on <= original)
                found += [
                    attrs.evolve(chained(self.after, (self.within, span), self.rollover, plus), condition=granted)
                    for plus in with_and_without
                ]
            case Until(on):
                found.append(Limit(Given(on), on, on))
        return tuple(found)

    @property
    def met(self) -> Expr:
        return Given(self.event) & self.in_time(self.event, "strict")

    @property
    def pending(self) -> Expr:
        # an empty cell of a register is no event; whether a computed one has come can be unknown
        nothing = ~Seen(self.event) if isinstance(self.event, Column) else ~Given(self.event)
        return nothing & self.in_time(AS_OF, "day")

    @property
    def discharged_in_time(self) -> Expr:
        if self.discharged is None:
            return NEVER
        # what ended only with the act itself, or after it, did not end before it was due
        before_the_act = ~(Seen(self.event) & (self.event <= self.discharged))
        return Given(self.discharged) & self.in_time(self.discharged, "day") & before_the_act

    @property
    def lenient(self) -> Expr:
        return Given(self.event) & self.in_time(self.event, "day")

    @property
    def actual(self) -> Expr:
        return self.event


@attrs.frozen(kw_only=True, eq=False)
class Window(Timed):
    """If `event` happens, then no later than `within` after `after`: an act that is optional, such as an appeal."""

    event: Expr = attrs.field(converter=day)
    after: Expr = attrs.field(converter=day)
    within: Span = attrs.field(converter=_span)
    severity: Severity = attrs.field(default=Severity.LATE, validator=attrs.validators.instance_of(Severity))
    template: ClassVar[str] = "Window"

    @property
    def begins(self) -> Expr:
        return self.event if self.moment is None else self.moment

    @property
    def limits(self) -> tuple[Limit, ...]:
        return (chained(self.after, (self.within,), self.rollover),)

    @property
    def met(self) -> Expr:
        return self.in_time(self.event, "strict")

    @property
    def lenient(self) -> Expr:
        return self.in_time(self.event, "day")

    @property
    def actual(self) -> Expr:
        return self.event


@attrs.frozen(kw_only=True, eq=False)
class LeadTime(Rule):
    """`then` not sooner than `at_least` after `first`.

    A minimum period never rolls, unless `rollover=` says so; a wait for somebody else's period
    (`first=c.served_on + OTHER.days(60)`) rolls as that period does.
    """

    first: Expr = attrs.field(converter=day)
    then: Expr = attrs.field(converter=day)
    at_least: Span = attrs.field(converter=_span)
    reading: Reading = attrs.field(validator=attrs.validators.instance_of(Reading))
    template: ClassVar[str] = "LeadTime"

    @property
    def begins(self) -> Expr:
        return self.then if self.moment is None else self.moment

    @property
    def limits(self) -> tuple[Limit, ...]:
        return (chained(self.first, (self.at_least,), self.rollover or Rollover.NEVER),)

    @property
    def met(self) -> Expr:
        # the longer wait is the strict one here: a roll by analogy counts
        return self._waited(self.limits[0].day, on_day_n=self.reading is Reading.DAY_N)

    @property
    def lenient(self) -> Expr:
        return self._waited(self.limits[0].strict, on_day_n=self.reading is not Reading.AFTER_DAY_N)

    def _waited(self, nth: Expr, *, on_day_n: bool) -> Expr:
        return Given(self.first) & (self.then >= nth if on_day_n else self.then > nth)

    @property
    def actual(self) -> Expr:
        return self.then


def _base(by: Expr) -> Expr:
    """What a fixed day is counted from: the year of a yearly duty, the start of a shift; else the day itself."""
    return _base(by.after if isinstance(by, Yearly) else by.start) if isinstance(by, Yearly | Shift) else by
