"""All that a judgement depends on besides the record, and how a record is read in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

from fazhi.calendar import WorkCalendar
from fazhi.closures.values import Gap, day_of
from fazhi.declared import Blank, FieldInfo


@attrs.frozen(kw_only=True, eq=False)
class Setting:
    """All that a judgement depends on besides the record."""

    as_of: dt.date
    blanks: Mapping[str, Blank]
    calendar: WorkCalendar
    parameters: Mapping[str, Decimal] = attrs.field(factory=dict)
    #: columns whose days are set in advance
    planned: frozenset[str] = frozenset()
    #: id of an expression -> the expression (kept, so that the id stays its own) and its closure
    memo: dict[int, tuple[Any, Any]] = attrs.field(factory=dict, init=False, repr=False)

    def read(self, record: Any) -> dict[str, Any]:
        """The record as of the day: later dates are blanks of their own column, and each blank says what it means."""
        return {name: self._read(name, getattr(record, name), blank) for name, blank in self.blanks.items()}

    def _read(self, name: str, value: Any, blank: Blank) -> Any:
        if value is not None and not self.is_ahead(name, value):
            return value
        return Gap.ABSENT if blank is Blank.NOT_YET else Gap.MISSING

    def is_ahead(self, name: str, value: Any) -> bool:
        """Whether this is a day that had not come on `as_of`; a planned day is a fact all the same."""
        return isinstance(value, dt.date) and day_of(value) > self.as_of and name not in self.planned


def blanks_of(
    fields: Mapping[str, FieldInfo], complete: Iterable[str] = (), not_recorded: Iterable[str] = ()
) -> dict[str, Blank]:
    """What an empty cell means in each column of this run. A column that is not there can be complete for nobody."""
    closed, lacking = set(complete), set(not_recorded)
    return {
        name: Blank.NOT_RECORDED if name in lacking else Blank.NOT_YET if name in closed else f.blank
        for name, f in fields.items()
    }
