"""`fazhi.frames.measure`: the same measures on a frame."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import narwhals.stable.v2 as nw

from fazhi import catalog
from fazhi.declared import FieldInfo
from fazhi.expr import Column
from fazhi.fields import Record, info_of
from fazhi.frames.checks import compile_frame
from fazhi.frames.compiling import Compiler
from fazhi.frames.conditions import words
from fazhi.frames.counting import Asked, Stage, books_of, columns_of
from fazhi.frames.prepare import PREFIX
from fazhi.measures import Metric
from fazhi.measuring import NOT_FILLED, MeasureRow, MeasureTable, require_as_of, require_period, split_by
from fazhi.period import Period
from fazhi.provenance import sources_of
from fazhi.shapes import Kind


def measure(
    frame: Any,
    of: type[Record],
    metrics: Iterable[Metric | str],
    period: Period,
    *,
    by: Iterable[Column | str] = (),
    columns: Mapping[str, str] | None = None,
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    as_of: dt.date | None = None,
) -> MeasureTable:
    """Every 口径 of the metrics over the rows of a frame: the same table as `fz.measure`, with exact tallies.

    A lazy frame is collected after it has shrunk to the groups, and to the things and days that are counted one by
    one. `columns` as for `fazhi.frames.check`, `as_of` as for `fz.measure`.
    """
    require_period(period)
    wanted = [catalog.metric(m) if isinstance(m, str) else m for m in metrics]
    for m in wanted:
        if m.record is not of:
            msg = f"{m.id} reads {m.record.__name__}, not {of.__name__}"
            raise TypeError(msg)
    groups, slices = split_by(of, by)
    asked = [
        Asked(d, part, part.label(part.first, slices) if slices else "", f"{PREFIX}m{i}_{j}")
        for i, d in enumerate(d for m in wanted for d in m.all_definitions)
        for j, part in enumerate(period.slices(slices) if slices else (period,))
    ]
    fields = info_of(of).fields
    read = [x for a in asked for x in a.definition.measure.expressions]
    compiler, ready, _ = compile_frame(
        frame, of, [*read, *(Column(of, g) for g in groups)], as_of=require_as_of(as_of), columns=columns or {},
        complete=complete, not_recorded=not_recorded, validations=info_of(of).validations,
    )  # fmt: skip
    stage = Stage(asked, compiler)
    ready = ready.with_columns(
        *(_label(fields[g], compiler).alias(f"{PREFIX}by_{g}") for g in groups), *stage.columns
    )  # fmt: skip
    ready = ready.with_columns(*stage.seated(asked)).with_columns(x for a in asked for x in columns_of(a, stage))
    books = books_of(ready, [f"{PREFIX}by_{g}" for g in groups], asked, stage)
    sources = {m.id: sources_of(m, as_of) for m in wanted}
    rows = [
        MeasureRow(a.definition, group, a.period, book.tally(a), a.slice, sources[a.definition.metric.id])
        for group, book in sorted(books.items(), key=_key)
        for a in asked
    ]
    titles = tuple(fields[g].zh for g in groups)
    return MeasureTable(tuple(rows), (*titles, *((slices,) if slices else ())))


def _key(book: tuple[tuple[str, ...], object]) -> tuple[str, ...]:
    return book[0]


def _label(f: FieldInfo, c: Compiler) -> nw.Expr:
    """What a group is called: a member's printed word whatever variant stands there, 是/否, or the text."""
    cell = c.cell(Column(c.of, f.name))
    if f.kind is Kind.YES_NO:
        return _yes_no(cell)
    if f.coded is not None:
        named = {w: m.value for m in f.coded for w in words(m)}
        canonical = nw.lit(None, nw.String)
        for member in f.coded:
            canonical = nw.when(cell.is_in([w for w, v in named.items() if v == member.value])).then(
                nw.lit(member.value)
            ).otherwise(canonical)
        cell = nw.when(canonical.is_null()).then(cell).otherwise(canonical)
    return cell.fill_null(NOT_FILLED)


def _yes_no(cell: nw.Expr) -> nw.Expr:
    return nw.when(cell.is_null()).then(nw.lit(NOT_FILLED)).otherwise(
        nw.when(cell.fill_null(False)).then(nw.lit("是")).otherwise(nw.lit("否"))
    )
