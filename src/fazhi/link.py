"""Facts that one register owes another: a case said to be reviewed has a review item.

Written like this::

    reviewed_case_has_item = Link(
        "penalty.reviewed_has_item", "已法制审核的案件应有审查事项", "a reviewed case has its item",
        when=c.reviewed, at=c.decided_on, owes=Row(r.case_no, equal_to=c.case_no))
    lost_suit_followed_up = Link(
        "litigation.lost_followed_up", "败诉案件应有整改", "a lost suit has a follow-up",
        when=LOST, at=c.closed_on, owes=c.followed_up_on.is_given())
"""

from __future__ import annotations

import functools

import attrs

from fazhi.expr import ALWAYS, Column, Expr, columns_in, condition, day
from fazhi.fields import Record


@attrs.frozen(eq=False)
class Row:
    """At least one row in another register whose `column` says the same as `equal_to` here.

    `among`: the rows of the other register that come into question.
    """

    column: Column = attrs.field(validator=attrs.validators.instance_of(Column))
    equal_to: Column = attrs.field(kw_only=True, validator=attrs.validators.instance_of(Column))
    among: Expr = attrs.field(default=ALWAYS, kw_only=True, converter=condition)


def _row_or_condition(owes: Row | Expr) -> Row | Expr:
    return owes if isinstance(owes, Row) else condition(owes)


@attrs.frozen(eq=False)
class Link:
    """A fact owed. It is asked of the rows for which `when` holds, by the day `at` on which it falls due.

    `owes`: a `Row` of another register, or a condition on the same row.
    """

    id: str
    zh: str
    en: str
    when: Expr = attrs.field(kw_only=True, converter=condition)
    at: Expr = attrs.field(kw_only=True, converter=day)
    owes: Row | Expr = attrs.field(kw_only=True, converter=_row_or_condition)

    def __attrs_post_init__(self) -> None:
        own = (self.owes.equal_to,) if isinstance(self.owes, Row) else (self.owes,)
        records = {x.of for x in columns_in(self.when, self.at, *own)}
        if len(records) != 1:
            names = sorted(r.__name__ for r in records)
            msg = f"{self.id}: when=, at= and what is owed here read exactly one record, got {names}"
            raise TypeError(msg)

    @functools.cached_property
    def of(self) -> type[Record]:
        """The record that owes."""
        return columns_in(self.when, self.at)[0].of

    @functools.cached_property
    def to(self) -> type[Record] | None:
        """The record that is owed, None for a fact of the same row."""
        return self.owes.column.of if isinstance(self.owes, Row) else None
