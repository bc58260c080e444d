"""What every rule has: the article it cites, when it applies, and the questions it poses to a record.

A template (`Deadline`, `Precedence`, ...) only says what "met" means, as an expression; the procedure
in `fazhi.procedure` does the rest, so that no template can accuse in a way of its own.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Collection, Mapping
from typing import Any, ClassVar

import attrs

from fazhi.expr import ALWAYS, AS_OF, NEVER, Expr, Given, Value, columns_in, condition, day
from fazhi.fields import Record, info_of
from fazhi.law import Organ, OrganKind, Provision, Statute
from fazhi.outcomes import Duty, Severity
from fazhi.shapes import suggest
from fazhi.spans import Rollover

#: keys of an example that are no columns
EXAMPLE_OPTIONS = ("as_of", "parameters")


@attrs.frozen(eq=False)
class Limit:
    """A last (or first) lawful day, and the condition under which it counts."""

    condition: Expr
    day: Expr
    strict: Expr


@attrs.frozen(kw_only=True, eq=False)
class Rule:
    """An article as a checkable demand. Use one of the templates.

    Args:
        cites: the article, `LAW.article(60, says="...")`. `letter`: tells a second rule of it apart.
        when: whom it binds; `unless`: exceptions, looked at only where the demand is unmet.
        moment: the day that decides which version of the law applies and whether the rule has begun;
            each template has its own, this overrides it.
        severity: what follows from a breach; only advice where the statute is known second-hand.
        duty_of: whose duty it is.
        by_reference_for: further kinds of organ that only follow this one article by analogy.
        replaces: the rule of an earlier version that asked for the same thing.
        rollover: overrides the roll-over of the statute.
        complying, breaching: one record each, as text under field names; an absent key is unrecorded,
            None is known not to have happened; "as_of" defaults to the latest date in it.
    """

    cites: Provision = attrs.field(validator=attrs.validators.instance_of(Provision))
    letter: str = ""
    when: Expr = attrs.field(default=ALWAYS, converter=condition)
    unless: Expr = attrs.field(default=NEVER, converter=condition)
    moment: Expr | None = attrs.field(default=None, converter=attrs.converters.optional(day))
    severity: Severity = attrs.field(validator=attrs.validators.instance_of(Severity))
    duty_of: Duty = attrs.field(default=Duty.ORGAN, validator=attrs.validators.instance_of(Duty))
    by_reference_for: Collection[OrganKind] = frozenset()
    replaces: Rule | None = None
    rollover: Rollover | None = None
    complying: Mapping[str, Any] = attrs.field(factory=dict)
    breaching: Mapping[str, Any] = attrs.field(factory=dict)

    #: overridden by each template
    template: ClassVar[str] = "Rule"

    @severity.default
    def _usual(self) -> Severity:
        return Severity.MANDATORY

    def __attrs_post_init__(self) -> None:
        records = {x.of for x in columns_in(*self.expressions)}
        if len(records) != 1:
            names = sorted(r.__name__ for r in records)
            msg = f"{self.id}: a rule reads the columns of exactly one record, this one reads {names}"
            raise TypeError(msg)
        if self.statute.second_hand and self.severity is not Severity.ADVICE:
            msg = f"{self.id}: {self.statute.key} is known second-hand, so its rules take severity=Severity.ADVICE"
            raise TypeError(msg)
        known = (*info_of(self.of).fields, *EXAMPLE_OPTIONS)
        for name in (*self.complying, *self.breaching):
            if name not in known:
                msg = f"{self.id}: its example names {name!r}, no column of {self.of.__name__}{suggest(name, known)}"
                raise TypeError(msg)

    # what each template says

    @property
    def begins(self) -> Expr:
        """The day on which the rule begins to bind a record."""
        raise NotImplementedError

    @property
    def met(self) -> Expr:
        """The demand, on its strict reading."""
        raise NotImplementedError

    @property
    def pending(self) -> Expr:
        """Still time, and nothing has happened."""
        return NEVER

    @property
    def discharged_in_time(self) -> Expr:
        """The duty ended before it was due."""
        return NEVER

    @property
    def lenient(self) -> Expr:
        """The demand, on a reading that rests on analogy or is not settled."""
        return NEVER

    @property
    def limits(self) -> tuple[Limit, ...]:
        """The days against which it is judged; the last whose condition holds is the one shown."""
        return ()

    @property
    def actual(self) -> Expr | None:
        """The day that is judged."""
        return None

    # what follows

    @property
    def id(self) -> str:
        """E.g. "penalty-2021/60"; never changed, never used again."""
        return f"{self.cites.id}{self.letter}"

    @property
    def statute(self) -> Statute:
        """The version of the law that it rests on."""
        return self.cites.statute

    def binds(self, organ: Organ | None) -> bool:
        """Whether the statute holds where the organ acts; without an organ, only national law does."""
        area = self.statute.area
        return area is None or (organ is not None and organ.within(area))

    def severity_for(self, organ: Organ | None) -> Severity:
        """Its severity for this organ: a statute, or an article, that only guides it gives advice."""
        guided = organ is not None and organ.kind in {*self.statute.by_reference_for, *self.by_reference_for}
        return Severity.ADVICE if guided else self.severity

    @functools.cached_property
    def of(self) -> type[Record]:
        """The record that it reads."""
        return columns_in(*self.expressions)[0].of

    @functools.cached_property
    def reads(self) -> tuple[str, ...]:
        """The columns that can matter to its outcome."""
        return tuple(x.name for x in columns_in(*self.expressions))

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it asks of a record."""
        return tuple(self.questions(None).values())

    def questions(self, shelf_from: dt.date | None) -> dict[str, Expr]:
        """The questions of `fazhi.procedure`, answered by expressions.

        `shelf_from`: the first day that the oldest version of this statute on the shelf was in force.
        """
        start, law = self.begins, self.statute
        return {
            # a day that is written in the law itself binds from the start of the law
            "begun": ALWAYS if isinstance(start, Value) else Given(start) & (start <= AS_OF),
            "on_shelf": ALWAYS if shelf_from is None else start >= shelf_from,
            "in_force": (start >= law.in_force) & (ALWAYS if law.until is None else start <= law.until),
            "when": self.when,
            "met": self.met,
            "pending": self.pending,
            "excepted": self.unless,
            "discharged": self.discharged_in_time,
            "lenient": self.lenient,
        }
