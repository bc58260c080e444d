"""Tables out of JSON, so that a province adds up what its districts send."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from fazhi import catalog
from fazhi.exchange import KNOWN
from fazhi.measures import Definition, Duration, Growth, Metric, Ratio, Total, counts_of
from fazhi.period import Period
from fazhi.provenance import NOT_STATED, Provenance, Sources, merged
from fazhi.shapes import suggest
from fazhi.tables.columns import is_quotient
from fazhi.tables.row import MeasureRow
from fazhi.tally import Tally

#: what a row says besides its tally; the last three are missing in what older versions wrote
OF_ROW = ("metric", "definition", "recommended", "by", "first", "last", "slice", "provenance", "by_names")
NEEDED = ("definition", "by", "first", "last")


def rows_from_dicts(
    lines: Iterable[Mapping[str, Any]], metrics: Iterable[Metric]
) -> tuple[tuple[MeasureRow, ...], tuple[str, ...]]:
    """The rows, and what they are grouped by. Raises ValueError with every fault of every row."""
    known = {d.id: d for m in (*catalog.all_metrics(), *metrics) for d in m.all_definitions}
    rows: dict[Any, tuple[int, MeasureRow]] = {}
    faults, titles = [], dict[tuple[str, ...], int]()
    for number, said in enumerate(lines, 1):
        reading = _Reading(said, known)
        faults += [f"row {number}: {fault}" for fault in reading.faults]
        if reading.faults:
            continue
        row = reading.row()
        titles.setdefault(reading.by_names, number)
        earlier, _ = rows.setdefault(row.line, (number, row))
        if earlier != number:
            faults.append(f"row {number}: it repeats row {earlier}; read each table by itself, and add the tables")
    first, *others = titles or {(): 0}
    faults += [f"row {titles[by]}: it is grouped by {by}, and row {titles[first]} by {first}" for by in others]
    if faults:
        raise ValueError("these are no rows of a table:\n" + "\n".join(faults))
    return tuple(row for _, row in rows.values()), first


class _Reading:
    """One row while it is read: its parts, and what is wrong with it."""

    def __init__(self, said: Mapping[str, Any], known: Mapping[str, Definition]) -> None:
        self.faults: list[str] = []
        if not isinstance(said, Mapping):
            self.faults.append(f"a JSON object is needed, got {said!r}")
            return
        self.faults += [f"{n!r} is missing" for n in NEEDED if n not in said]
        names = (*OF_ROW, *KNOWN)
        self.faults += [f"{n!r} is unknown{suggest(str(n), names)}" for n in said if n not in names]
        self.definition = self._definition(said, known)
        self.period = self._period(said)
        self.by, self.slice = self._group(said)
        self.by_names = self._titles(said)
        self.provenance = self._sources(said)
        self.tally = self._tally(said)

    def row(self) -> MeasureRow:
        """The row, if nothing is wrong."""
        assert self.definition is not None
        assert self.period is not None
        return MeasureRow(self.definition, self.by, self.period, self.tally, self.slice, self.provenance)

    def _definition(self, said: Mapping[str, Any], known: Mapping[str, Definition]) -> Definition | None:
        name = said.get("definition")
        found = known.get(name) if isinstance(name, str) else None
        if "definition" in said and found is None:
            hint = suggest(str(name), known)
            if not any(str(name).startswith(f"{d.metric.id}@") for d in known.values()):
                hint += "; a metric of one's own is given as metrics=[...]"
            self.faults.append(f"no 口径 {name!r}{hint}")
        if found is not None and said.get("metric", found.metric.id) != found.metric.id:
            self.faults.append(f"{name!r} is no 口径 of {said['metric']!r}")
        return found

    def _period(self, said: Mapping[str, Any]) -> Period | None:
        try:
            return Period(*(dt.date.fromisoformat(said[n]) for n in ("first", "last")))
        except KeyError:
            return None  # said already
        except (TypeError, ValueError) as error:
            self.faults.append(f"'first' and 'last' make no period: {error}")
            return None

    def _group(self, said: Mapping[str, Any]) -> tuple[tuple[str, ...], str]:
        cells, part = said.get("by", []), said.get("slice", "")
        if not _are_texts(cells) or not isinstance(part, str):
            self.faults.append(f"'by' is a list of texts and 'slice' a text, got {cells!r} and {part!r}")
            return (), ""
        if part and cells[-1:] != [part]:
            self.faults.append(f"'by' ends with the slice {part!r}, got {cells!r}")
        return tuple(cells[:-1] if part else cells), part

    def _titles(self, said: Mapping[str, Any]) -> tuple[str, ...]:
        titles, cells = said.get("by_names", said.get("by", [])), said.get("by", [])
        if not _are_texts(titles) or len(titles) != len(cells):
            self.faults.append(f"'by_names' names each of {cells!r}, got {titles!r}")
            return ()
        return tuple(titles)

    def _sources(self, said: Mapping[str, Any]) -> Sources:
        given = said.get("provenance")
        if given is None:
            return (NOT_STATED,)
        try:
            found: Sources = ()
            for each in given:
                found = merged(found, (Provenance.from_dict(each),))
        except (TypeError, ValueError) as error:
            self.faults.append(str(error))
            return ()
        return found or (NOT_STATED,)

    def _tally(self, said: Mapping[str, Any]) -> Tally:
        try:
            tally = Tally.from_dict({n: v for n, v in said.items() if n in KNOWN})
        except ValueError as error:
            self.faults.append(str(error))
            return Tally()
        if self.definition is not None:
            self.faults += [f"{self.definition.id} {fault}" for fault in misfits(self.definition, tally)]
        return tally


def misfits(definition: Definition, tally: Tally) -> Iterator[str]:
    """Why a tally cannot be of a 口径."""
    measure = definition.measure
    top, quotient = counts_of(measure)[0], is_quotient(measure)
    if quotient != (tally.denominator is not None):
        yield "has a denominator" if quotient else "has no denominator"
    if isinstance(measure, Duration) != (tally.days is not None):
        yield "is of days" if tally.days is None else "is not of days"
    if isinstance(top, Total) != isinstance(tally.numerator, Decimal):
        yield "is of amounts, written as text" if isinstance(top, Total) else "is of whole numbers"
    if (top.thing is not None) != (tally.ids is not None):
        yield "counts things, and needs their ids" if tally.ids is None else "counts no things, and has no ids"
    if isinstance(measure, Ratio | Growth) and tally.scale != measure.scale:
        yield f"is told otherwise than by {tally.scale}"
    if tally.nested != definition.nested:
        yield "is nested" if definition.nested else "is not nested"


def _are_texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(x, str) for x in value)
