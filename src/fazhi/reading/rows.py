"""Rows of cells -> records: each cell ends in a record or in a problem, and each row in a count."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs

from fazhi.declared import FieldInfo, contradictions
from fazhi.fields import Record, info_of
from fazhi.problems import Problem
from fazhi.reading.amounts import column_power
from fazhi.reading.cells import read_cell
from fazhi.reading.days import has_time, numbered_day
from fazhi.reading.errors import CellError
from fazhi.reading.headings import NONE, bare, columns
from fazhi.reading.structure import build
from fazhi.reading.words import shown
from fazhi.shapes import Kind

T = TypeVar("T", bound=Record)

_TOTAL_WORD = re.compile(r"[:：]\s*(?=\S)")
_TOTAL = re.compile(r"(合计|总计|小计|共计)([:\d].*)?|(注|备注|说明)\d*:.*", re.DOTALL)


@attrs.frozen(kw_only=True)
class Unreadable:
    """A row that did not become a record: it may be a case, so no count may pass over it."""

    row: int
    #: its key, if that can be read
    record: str
    #: heading -> the original text of the cell
    cells: Mapping[str, str] = attrs.field(repr=False)


class Intake(Generic[T]):
    """Takes the rows of one table in, one after another."""

    def __init__(
        self,
        record_type: type[T],
        headings: Sequence[str],
        *,
        source: str = "",
        at: int | None = None,
        own: Mapping[str, str] = NONE,
        unit: str = "",
        day_zero: dt.date | None = None,
    ) -> None:
        self.of = record_type
        self.headings = headings
        self.source = source
        self.rows: list[T] = []
        self.row_numbers: list[int] = []
        self.unreadable: list[Unreadable] = []
        self.problems: list[Problem] = []
        self._info = info_of(record_type)
        self._key = self._info.fields[self._info.key_field]
        self._has_secrets = any(f.sensitive for f in self._info.fields.values())
        self._no_heading = [at for at, heading in enumerate(headings) if not bare(heading)]
        self._seen: dict[str, int] = {}
        #: date columns -> how many of their cells have a time of day, which is left aside
        self._timed: Counter[str] = Counter()
        read, problems = columns(record_type, headings, own)
        self.columns = {place: (c.name, c.unit or self._unit_of(c.name, unit)) for place, c in read.items()}
        self.absent = frozenset(self._info.fields) - {name for name, _ in self.columns.values()}
        self._key_at = next((place for place, c in read.items() if c.name == self._key.name), None)
        #: the date columns, where numbers stand for days
        self._numbered = [p for p, c in read.items() if day_zero and self._info.fields[c.name].kind is Kind.DAY]
        self._day_zero = day_zero or dt.date.min
        self._report(problems, row=at)

    def take(self, number: int, cells: Sequence[Any]) -> None:
        """One row: a record, an unreadable row, a total, or nothing at all."""
        if all(map(_empty, cells)):
            return
        padded = [*cells, *[None] * (len(self.headings) - len(cells))]
        for place in self._numbered:
            padded[place] = numbered_day(padded[place], self._day_zero)
        cell = None if self._key_at is None else padded[self._key_at]
        key = self._read_key(cell)
        first = shown(cell if key else next(c for c in cells if not _empty(c)))
        given = {name: (padded[at], unit) for at, (name, unit) in self.columns.items()}
        if is_total(first, self._key.headings) and not self._tells_of_a_case(first, given):
            note = len(_TOTAL_WORD.split(first)) > 1  # what follows the word may name somebody
            self._report([Problem(code="total-row", value=first, sensitive=note and self._has_secrets)], row=number)
            return
        self._report(self._beyond(cells), row=number, record=key)
        row, problems = build(self.of, given)
        if row is None:
            self.unreadable.append(Unreadable(row=number, record=key, cells=self._originals(padded)))
            self._report([_as_seen(p, given) for p in problems], row=number, record=key)
            self._note_key(key, number)
        else:
            self._timed.update(n for n, (raw, _) in given.items() if self._is_timed(row, n, raw))
            self.add(row, number)

    def _tells_of_a_case(self, first: str, given: Mapping[str, tuple[Any, str]]) -> bool:
        """Whether a row that begins like a total has a day, or a word of a list: then no count may pass over it."""
        if first.strip() in self._key.headings:
            return False
        return any(_reads(self._info.fields[name], raw) for name, (raw, _) in given.items())

    def finish(self) -> None:
        """Report once per column what was left aside in many cells."""
        for name, count in self._timed.items():
            field = self._info.fields[name]
            aside = Problem(code="time-aside", heading=field.titles, field=name, value=str(count))
            self._report([aside], row=None)

    def _is_timed(self, row: T, name: str, raw: Any) -> bool:
        day = self._info.fields[name].kind is Kind.DAY and getattr(row, name) is not None
        return day and has_time(raw)

    def add(self, row: T, number: int) -> None:
        """A row that is a record already."""
        self.rows.append(row)
        self.row_numbers.append(number)
        self._report(contradictions(self._info, row, self.absent), row=number)
        self._note_key(getattr(row, self._key.name), number)

    def _note_key(self, key: str, number: int) -> None:
        first = self._seen.setdefault(key, number)
        if key and first != number:
            titles, params = self._key.titles, {"other": first}
            repeated = Problem(
                code="repeated-key", heading=titles, field=self._key.name, value=key, params=params,
                sensitive=self._key.sensitive,
            )  # fmt: skip
            self._report([repeated], row=number, record=key)

    def _originals(self, cells: Sequence[Any]) -> dict[str, str]:
        """Heading -> text; a heading that is empty or there twice is told apart by its place."""
        texts: dict[str, str] = {}
        for at, (heading, cell) in enumerate(itertools.zip_longest(self.headings, cells)):
            name = heading or ""
            texts[f"{name}（第{at + 1}列）" if not name or name in texts else name] = shown(cell)
        return texts

    def _beyond(self, cells: Sequence[Any]) -> list[Problem]:
        """What stands under no heading; masked where it may have slipped from a sensitive column."""
        places = [*self._no_heading, *range(len(self.headings), len(cells))]
        extra = [shown(cells[at]) for at in places if at < len(cells) and not _empty(cells[at])]
        return [Problem(code="extra-cell", value="、".join(extra), sensitive=self._has_secrets)] if extra else []

    def _read_key(self, cell: Any) -> str:
        """The key, for the places of problems; empty if it cannot be read."""
        try:
            return read_cell(self._key, cell) or ""
        except CellError:
            return ""

    def _unit_of(self, name: str, unit: str) -> str:
        """The unit that a line above the headings gives to every column of money."""
        field = self._info.fields[name]
        fits = unit and field.kind in (Kind.WHOLE, Kind.NUMBER) and field.unit
        return unit if fits and column_power(field.unit, unit) is not None else ""

    def _report(self, problems: Sequence[Problem], *, row: int | None, record: str = "") -> None:
        for p in problems:
            self.problems.append(attrs.evolve(p, file=self.source, row=row, record=p.record or record))


def _as_seen(problem: Problem, given: Mapping[str, tuple[Any, str]]) -> Problem:
    """The problem of a cell with its value as a spreadsheet shows it: 45357, not 45357.0."""
    raw, _ = given.get(problem.field, (None, ""))
    return attrs.evolve(problem, value=shown(raw)) if problem.value == str(raw) else problem


def _reads(field: FieldInfo, raw: Any) -> bool:
    """Whether a cell holds a day, or a word of a list."""
    if field.kind not in (Kind.DAY, Kind.TIME, Kind.CODED):
        return False
    try:
        return read_cell(field, raw) is not None
    except CellError:
        return False


def is_total(key: str, headings: Sequence[str]) -> bool:
    """Whether a row with this key is no case: 合计, 注：, or the headings once more, as at a page break."""
    return key.strip() in headings or _TOTAL.fullmatch(bare(key)) is not None


def _empty(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())
