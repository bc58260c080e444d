"""All that a judgement depends on besides the record, and how a record is read in it."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Any, Self

import attrs

from fazhi.calendar import WorkCalendar, calendar_or_china
from fazhi.closures.values import Gap
from fazhi.declared import Blank, FieldInfo, RecordInfo, Validation
from fazhi.shapes import day_of


@attrs.frozen(kw_only=True, eq=False)
class Setting:
    """All that a judgement depends on besides the record."""

    as_of: dt.date
    blanks: Mapping[str, Blank]
    calendar: WorkCalendar
    parameters: Mapping[str, Decimal] = attrs.field(factory=dict)
    #: columns whose days are set in advance
    planned: frozenset[str] = frozenset()
    #: what a record must agree with in itself
    validations: tuple[Validation, ...] = ()
    #: columns that the file lacks, or that were said to be not recorded
    lacking: frozenset[str] = frozenset()
    #: id of an expression -> the expression (kept, so that the id stays its own) and its closure
    memo: dict[int, tuple[Any, Any]] = attrs.field(factory=dict, init=False, repr=False)

    @classmethod
    def of(
        cls,
        info: RecordInfo,
        *,
        as_of: dt.date,
        calendar: WorkCalendar | None = None,
        complete: Iterable[str] = (),
        not_recorded: Collection[str] = (),
        parameters: Mapping[str, Decimal] | None = None,
    ) -> Self:
        """The setting of one run over one register; the national calendar unless another is given."""
        return cls(
            as_of=as_of,
            blanks=blanks_of(info.fields, complete, not_recorded),
            calendar=calendar_or_china(calendar),
            parameters=parameters or {},
            planned=info.planned,
            lacking=frozenset(not_recorded),
            validations=tuple(v for v in info.validations if not v.asks_for(not_recorded)),
        )

    def reading(self, names: Collection[str]) -> Self:
        """The same, of a run that reads no other columns than these."""
        return attrs.evolve(
            self,
            blanks={n: b for n, b in self.blanks.items() if n in names},
            validations=tuple(v for v in self.validations if not set(names).isdisjoint(v.columns)),
        )

    def torn(self, record: Any) -> frozenset[str]:
        """The columns that contradict each other. Days after `as_of` contradict nothing yet, but they are given."""
        broken = (v for v in self.validations if v.broken(functools.partial(self._stands, record, v.code == "needs")))
        return frozenset(name for v in broken for name in v.columns)

    def _stands(self, record: Any, whole: bool, name: str) -> Any:
        """The value as of the day; or whatever stands there, for what only asks whether it is given."""
        value = getattr(record, name)
        return None if self.is_ahead(name, value) and not whole else value

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
