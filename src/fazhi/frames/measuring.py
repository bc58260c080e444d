"""`fazhi.frames.measure`: the same measures on a frame, from one pass over its rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs
import narwhals.stable.v2 as nw

from fazhi import catalog
from fazhi.counting import belongs
from fazhi.declared import FieldInfo
from fazhi.expr import Column, columns_in
from fazhi.fields import Record, info_of
from fazhi.frames.checks import compile_frame, consistent
from fazhi.frames.compiling import Compiler, value
from fazhi.frames.conditions import condition, words
from fazhi.frames.prepare import PREFIX
from fazhi.frames.rails import Flag, Rails, as_column, conj, disj, neg
from fazhi.measures import Count, Definition, Metric, Ratio, Total
from fazhi.measuring import NOT_FILLED, MeasureRow, MeasureTable, require_period, split_by
from fazhi.period import Period
from fazhi.shapes import Kind
from fazhi.tally import GROUPS, Tally, exact_sum


@attrs.frozen
class Asked:
    """One 口径 in one part of the period, and the names of its flag columns."""

    definition: Definition
    period: Period
    slice: str
    name: str


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
) -> MeasureTable:
    """Every 口径 of the metrics over the rows of a frame: the same table as `fz.measure`, with exact tallies.

    A lazy frame is collected once, after it has shrunk to the groups. `columns` as for `fazhi.frames.check`.
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
        frame, of, [*read, *(Column(of, g) for g in groups)], as_of=dt.date.max, columns=columns or {},
        complete=complete, not_recorded=not_recorded, validations=info_of(of).validations,
    )  # fmt: skip
    ready = ready.with_columns(
        *(_label(fields[g], compiler).alias(f"{PREFIX}by_{g}") for g in groups),
        *(x for a in asked for x in _flags(a, compiler)),
    )
    names = [f"{PREFIX}by_{g}" for g in groups]
    found: dict[tuple[str, ...], dict[str, Any]] = {}
    for distinct in _things(asked):
        part = [a for a in asked if _distinct(a) == distinct]
        for line in _aggregated(ready, names, part, distinct, compiler):
            known = found.setdefault(tuple(line[n] for n in names), {})
            known.update({k: _plus(known.get(k), v) for k, v in line.items() if k not in names})
    rows = [
        MeasureRow(a.definition, group, a.period, _tally(a, line), a.slice)
        for group, line in sorted(found.items())
        for a in asked
    ]
    titles = tuple(fields[g].zh for g in groups)
    return MeasureTable(tuple(rows), (*titles, *((slices,) if slices else ())))


def _flags(a: Asked, c: Compiler) -> list[nw.Expr]:
    """The five groups of a tally as columns of 0 and 1, and the amount of a sum."""
    measure = a.definition.measure
    top = _member(measure.numerator if isinstance(measure, Ratio) else measure, a.period, c)
    if isinstance(measure, Total):
        amount = value(measure.amount, c)
        assert amount is not None
        empty = amount.is_null()
        unknown = disj((top.unknown, conj((top.true, empty))))
        sure_top = conj((top.true, neg(empty)))
        money = nw.when(as_column(sure_top)).then(amount).otherwise(nw.lit(0)).alias(f"{a.name}_amount")
        return [money, *_numbered(a, (sure_top, False, unknown, False, False))]
    if not isinstance(measure, Ratio):
        return _numbered(a, (top.true, False, top.unknown, False, False))
    bottom = _member(measure.denominator, a.period, c)
    if measure.nested:
        undecided, out = bottom.unknown, conj((bottom.unknown, top.false))
        groups = (top.true, bottom.true, conj((bottom.true, top.unknown)), conj((undecided, top.unknown)), out)
    else:
        one, other = top.unknown, bottom.unknown
        groups = (top.true, bottom.true, conj((one, neg(other))), conj((one, other)), conj((neg(one), other)))
    return _numbered(a, groups)


def _member(count: Count | Total, period: Period, c: Compiler) -> Rails:
    """Whether a row is in a count; unknown where it contradicts itself, or where its thing is not known."""
    inside = condition(belongs(count, period), c)
    sound = consistent([x.name for x in columns_in(*count.expressions)], c).true
    distinct = count.distinct if isinstance(count, Count) else None
    known: Flag = True
    if distinct is not None and not c.not_yet(distinct):
        known = neg(c.cell(distinct).is_null())
    return Rails(conj((inside.true, known, sound)), conj((inside.false, sound)))


def _numbered(a: Asked, groups: Sequence[Flag]) -> list[nw.Expr]:
    return [as_column(g).cast(nw.Int64).alias(f"{a.name}_{i}") for i, g in enumerate(groups)]


def _things(asked: Sequence[Asked]) -> list[str | None]:
    """The columns by whose values things are counted; None for records themselves."""
    return list(dict.fromkeys(map(_distinct, asked)))


def _distinct(a: Asked) -> str | None:
    measure = a.definition.measure
    count = measure.numerator if isinstance(measure, Ratio) else measure
    return count.distinct.name if isinstance(count, Count) and count.distinct is not None else None


def _aggregated(
    frame: Any, names: list[str], asked: Sequence[Asked], distinct: str | None, c: Compiler
) -> list[dict[str, Any]]:
    """One line per group, with the sums of the flags; rows that share a thing first become one row."""
    if distinct is None:
        return _summed(frame, names, asked)
    flags = _flag_names(asked)
    frame = frame.with_columns(c.cell(Column(c.of, distinct)).alias(f"{PREFIX}thing"))
    shares = ~nw.col(f"{PREFIX}thing").is_null()
    shared = frame.filter(shares).group_by(*names, f"{PREFIX}thing").agg(*(nw.col(f).max() for f in flags))
    shared = shared.with_columns(*(x for a in asked for x in _once(a)))
    return [*_summed(frame.filter(~shares), names, asked), *_summed(shared, names, asked)]


def _flag_names(asked: Sequence[Asked]) -> list[str]:
    return [f"{a.name}_{i}" for a in asked for i in range(len(GROUPS))]


def _plus(known: Any, more: Any) -> Any:
    return more if known is None else known if more is None else known + more


def _summed(frame: Any, names: list[str], asked: Sequence[Asked]) -> list[dict[str, Any]]:
    amounts = [f"{a.name}_amount" for a in asked if isinstance(a.definition.measure, Total)]
    sums = [nw.col(f).sum() for f in (*_flag_names(asked), *amounts)]
    frame = frame.group_by(*names).agg(*sums) if names else frame.select(*sums)
    whole = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    lines: list[dict[str, Any]] = whole.rows(named=True)
    return lines


def _once(a: Asked) -> list[nw.Expr]:
    """A thing that is surely in a part is not also perhaps in it: the rules of `Tally.of_ids`, on flags."""
    top, bottom, maybe_top, maybe_both, maybe_bottom = (nw.col(f"{a.name}_{i}") > 0 for i in range(len(GROUPS)))
    maybe = (maybe_top | maybe_both) & ~top
    if not isinstance(a.definition.measure, Ratio):
        groups = (maybe, nw.lit(False), nw.lit(False))
    elif not a.definition.measure.nested:
        both = maybe_both & ~top & ~bottom
        groups = (maybe & ~both, both, (maybe_bottom | maybe_both) & ~bottom & ~both)
    else:
        groups = (maybe & bottom, maybe_both & ~bottom, maybe_bottom & ~bottom & ~maybe_both)
    return [g.cast(nw.Int64).alias(f"{a.name}_{i}") for i, g in enumerate(groups, start=2)]


def _tally(a: Asked, line: Mapping[str, Any]) -> Tally:
    counts = [int(line.get(f"{a.name}_{i}") or 0) for i in range(len(GROUPS))]
    measure = a.definition.measure
    top: int | Decimal = counts[0]
    if isinstance(measure, Total):
        top = exact_sum((Decimal(0), line[f"{a.name}_amount"] or 0))
    return Tally.of_counts(top, counts, rate=isinstance(measure, Ratio), nested=a.definition.nested)


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
