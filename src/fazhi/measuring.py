"""`fz.measure`: metrics over records, by group and by slice of the period, every 口径 side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from fazhi import catalog
from fazhi.calendar import require_date
from fazhi.checking import Records, column_names, lacking_in, record_groups
from fazhi.closures import Setting
from fazhi.counting import Counter
from fazhi.expr import Column, columns_in
from fazhi.fields import Record, info_of
from fazhi.measures import Definition, Measure, Metric
from fazhi.period import Period
from fazhi.placing import see
from fazhi.provenance import sources_of
from fazhi.register import Register
from fazhi.shapes import Kind, suggest
from fazhi.tables import MeasureRow, MeasureTable
from fazhi.tally import Tally
from fazhi.tracking import Track, tracked
from fazhi.wording import constant

__all__ = [
    "NOT_FILLED", "NOT_READ", "SLICES", "MeasureRow", "MeasureTable", "counts_in", "measure", "require_as_of",
    "require_period", "split_by", "tally_of",
]  # fmt: skip

SLICES = ("year", "half", "quarter", "month")
#: shown where a row has nothing in the column by which a table is grouped
NOT_FILLED, NOT_READ = "（未填）", "（未读入）"


def measure(
    records: Records,
    metrics: Iterable[Metric | str],
    period: Period,
    *,
    by: Iterable[Column | str] = (),
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    as_of: dt.date | None = None,
    track: Track[Any] | None = None,
) -> MeasureTable:
    """Every 口径 of the metrics over the records, in the period.

    Args:
        records: one record, several of one type, or a `Register`; its unreadable rows are unknown to every measure.
        metrics: metrics or their ids. `period`: both ends included.
        by: coded or text columns, and one of "year", "half", "quarter", "month". Rows without a value there, and
            rows that could not be read, are groups of their own.
        as_of: a day; later dates are read as blanks, so that the figures are those that were known on that day. With
            None nothing is cut off.
        complete, not_recorded, track: as for `fz.check`.

    Raises TypeError or LookupError, with a hint, for a wrong argument; never for what the data says.
    """
    asked = [catalog.metric(m) if isinstance(m, str) else m for m in metrics]
    require_period(period)
    of, members, register = _one_type(records, asked)
    groups, slices = split_by(of, by)
    parts = period.slices(slices) if slices else (period,)
    sources = {metric.id: sources_of(metric, as_of) for metric in asked}
    definitions = [d for metric in asked for d in metric.all_definitions]
    setting = _setting([d.measure for d in definitions], of, register, complete, not_recorded, as_of)
    shared: dict[Any, Any] = {}
    counters = [(d, Counter(d.measure, parts, setting, shared)) for d in definitions]
    labels = [part.label(part.first, slices) if slices else "" for part in parts]
    rows = []
    for key, part_of, lost in _grouped(members, _lost(register), groups):
        seen = [see(r, setting) for r in part_of]  # once, for every counter
        for d, counter in tracked(counters, info_of(of).zh, track):
            tallies = counter.tallies(seen, lost)
            told = sources[d.metric.id]
            rows += [MeasureRow(d, key, *at, provenance=told) for at in zip(parts, tallies, labels, strict=True)]
    names = tuple(info_of(of).fields[g].zh for g in groups)
    return MeasureTable(tuple(rows), (*names, *((slices,) if slices else ())))


def tally_of(definition: Definition, records: Records, period: Period, **options: Any) -> Tally:
    """The tally of one 口径."""
    require_period(period)
    of, members, register = _one_type(records, [definition.metric])
    return _counted([definition.measure], of, members, register, period, **options)[0]


def counts_in(measures: Iterable[Measure], register: Register[Any], period: Period, **options: Any) -> list[Tally]:
    """The tally of each measure over a register of its records, whose rows are read once."""
    return _counted(measures, register.of, register.rows, register, period, **options)


def _counted(
    measures: Iterable[Measure], of: type[Record], members: Sequence[Record], register: Register[Any] | None,
    period: Period, **options: Any,
) -> list[Tally]:  # fmt: skip
    asked, shared = list(measures), dict[Any, Any]()
    setting = _setting(asked, of, register, **options)
    seen = [see(r, setting) for r in members]
    return [Counter(m, (period,), setting, shared).tallies(seen, _lost(register))[0] for m in asked]


def split_by(of: type[Record], by: Iterable[Column | str]) -> tuple[tuple[str, ...], str | None]:
    """`by` as columns and the slice of the period. Raises for an unknown name, or a column that makes no groups."""
    names = [b.name if isinstance(b, Column) else b for b in ((by,) if isinstance(by, str) else by)]
    fields, slices = info_of(of).fields, [n for n in names if n in SLICES]
    if len(slices) > 1:
        msg = f"by= takes one of {', '.join(SLICES)}, got {slices}"
        raise TypeError(msg)
    for n in names:
        if n not in SLICES and n not in fields:
            msg = f"by= names no column: {n!r}{suggest(n, (*fields, *SLICES))}"
            raise LookupError(msg)
        if n in fields and fields[n].kind not in (Kind.TEXT, Kind.CODED, Kind.YES_NO):
            msg = f"by= groups by text, coded or 是/否 columns, or by {', '.join(SLICES)}; {n!r} is none"
            raise TypeError(msg)
    return tuple(n for n in names if n not in SLICES), slices[0] if slices else None


def require_period(period: object) -> None:
    """Refuse what is no period, with a hint."""
    if not isinstance(period, Period):
        msg = f"a period is needed, got {period!r}: write fz.Period.year(2024)"
        raise TypeError(msg)


def require_as_of(day: object) -> dt.date:
    """The day as of which is measured: the last of all days for None. Raises TypeError, with a hint, for no date."""
    return dt.date.max if day is None else require_date(day, "as_of")


def _one_type(
    records: Records, metrics: Sequence[Metric]
) -> tuple[type[Record], tuple[Record, ...], Register[Any] | None]:
    """The one type that metrics and records share, the records, and the register they stand in."""
    found = record_groups(records)
    types = {m.record for m in metrics} | {of for of, *_ in found}
    if len(types) != 1:
        msg = f"measure takes metrics and records of one type, got {sorted(t.__name__ for t in types)}"
        raise TypeError(msg)
    return found[0] if found else (types.pop(), (), None)


def _setting(
    measures: Iterable[Measure],
    of: type[Record],
    register: Register[Any] | None,
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    as_of: dt.date | None = None,
) -> Setting:
    """A measure looks at its period, not at a day: unless it is asked as of one, no date is too late for it."""
    closed, named = column_names(complete, "complete", [of]), column_names(not_recorded, "not_recorded", [of])
    lacking = lacking_in(register, named)
    setting = Setting.of(info_of(of), as_of=require_as_of(as_of), complete=closed, not_recorded=lacking)
    return setting.reading({c.name for m in measures for c in columns_in(*m.expressions)})


def _lost(register: Register[Any] | None) -> int:
    """How many rows did not become records."""
    return 0 if register is None else len(register.unreadable)


def _grouped(
    members: Sequence[Record], lost: int, groups: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], Sequence[Record], int]]:
    """Group key -> its records, and the rows that were lost: those are a group of their own."""
    if not groups:
        yield (), members, lost
        return
    parts: dict[tuple[str, ...], list[Record]] = {}
    for r in members:
        parts.setdefault(tuple(_label(getattr(r, g)) for g in groups), []).append(r)
    for key in sorted(parts):
        yield key, parts[key], 0
    if lost:
        yield (NOT_READ,) * len(groups), (), lost


def _label(value: Any) -> str:
    return NOT_FILLED if value is None else constant(value)[0]
