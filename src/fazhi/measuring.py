"""`fz.measure`: metrics over records, by group and by slice of the period, every 口径 side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import attrs

from fazhi import catalog
from fazhi.checking import Records, column_names, lacking_in, record_groups
from fazhi.closures import Setting
from fazhi.counting import Counter
from fazhi.expr import Column
from fazhi.fields import Record, info_of
from fazhi.markup import html_table
from fazhi.measures import Definition, Measure, Metric
from fazhi.period import Period
from fazhi.placing import see
from fazhi.register import Register
from fazhi.shapes import Kind, suggest
from fazhi.tally import Tally
from fazhi.tracking import Track, tracked
from fazhi.wording import constant

SLICES = ("year", "half", "quarter", "month")
#: shown where a row has nothing in the column by which a table is grouped
NOT_FILLED, NOT_READ = "（未填）", "（未读入）"


@attrs.frozen
class MeasureRow:
    """One line of a table: a 口径, the group, the part of the period (and its short label), and the tally."""

    definition: Definition
    by: tuple[str, ...]
    period: Period
    tally: Tally
    slice: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table is grouped by, in this line."""
        return (*self.by, self.slice) if self.slice else self.by

    def __add__(self, other: MeasureRow) -> MeasureRow:
        """The same line over the records of both."""
        return attrs.evolve(self, tally=self.tally + other.tally)

    def text(self, lang: str = "zh") -> str:
        """E.g. 行政诉讼败诉率（败诉/结案，2024年）：4/7 = 57.14 %."""
        d, en = self.definition, lang == "en"
        name = d.metric.en if en else d.metric.zh
        group = "".join(f", {b}" if en else f"，{b}" for b in self.by)
        flag = ("〔分子不是分母的一部分〕", " [numerator not part of denominator]")[en] if d.flagged else ""
        tally = self.tally.text(lang)
        if en:
            return f"{name} ({d.text(lang)}, {self.period.text(lang)}{group}): {tally}{flag}"
        return f"{name}（{d.text()}，{self.period.text()}{group}）：{tally}{flag}"

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "metric": self.definition.metric.id,
            "definition": self.definition.id,
            "recommended": self.definition.recommended,
            "by": list(self.cells),
            "first": self.period.first.isoformat(),
            "last": self.period.last.isoformat(),
            **self.tally.to_dict(),
        }


@attrs.frozen(repr=False)
class MeasureTable(Sequence[MeasureRow]):
    """The result of `fz.measure`."""

    rows: tuple[MeasureRow, ...]
    by: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: Any) -> Any:
        return self.rows[index]

    def __iter__(self) -> Iterator[MeasureRow]:
        return iter(self.rows)

    def __add__(self, other: MeasureTable) -> MeasureTable:
        """The table over the records of both: lines of the same 口径, group and days are added."""
        if not isinstance(other, MeasureTable):
            return NotImplemented
        rows: dict[Any, MeasureRow] = {}
        for r in (*self.rows, *other.rows):
            at = r.definition.id, r.by, r.period, r.slice
            rows[at] = rows[at] + r if at in rows else r
        return MeasureTable(tuple(rows.values()), self.by or other.by)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Every line, JSON-ready."""
        return [r.to_dict() for r in self.rows]

    def to_frame(self, backend: str = "polars") -> Any:
        """The table as a DataFrame; `rate` is a float for display, numerator and denominator are exact."""
        import narwhals.stable.v2 as nw

        # one column holds one type: beside an amount of money, a count is an amount too
        exact = Decimal if any(isinstance(r.tally.numerator, Decimal) for r in self.rows) else int
        below = Decimal if any(isinstance(r.tally.denominator, Decimal) for r in self.rows) else int
        lines = [
            {
                "metric": r.definition.metric.id,
                "definition": r.definition.name,
                "recommended": r.definition.recommended,
                **dict(zip(self.by, r.cells, strict=True)),
                "first": r.period.first,
                "last": r.period.last,
                "numerator": exact(r.tally.numerator),
                "denominator": None if r.tally.denominator is None else below(r.tally.denominator),
                "rate": None if r.tally.rate is None else float(r.tally.rate),
                "unknown": r.tally.unknown,
                "nested": r.tally.nested,
            }
            for r in self.rows
        ]
        columns = {k: [line[k] for line in lines] for k in (lines[0] if lines else {"metric": None})}
        return nw.from_dict(columns, backend=backend).to_native()  # type: ignore[arg-type]  # any name narwhals knows

    def __repr__(self) -> str:
        return f"<MeasureTable: {len(self.rows)} lines{', by ' + ', '.join(self.by) if self.by else ''}>"

    def __str__(self) -> str:
        return "\n".join(r.text() for r in self.rows)

    def _repr_html_(self) -> str:
        head = ("指标", "口径", *self.by, "期间", "分子", "分母", "率", "无法判断")
        lines = [
            (
                r.definition.metric.zh, r.definition.text() + ("（推荐）" if r.definition.recommended else ""),
                *r.cells, r.period.text(), r.tally.numerator,
                "" if r.tally.denominator is None else r.tally.denominator,
                r.tally.text().split("= ")[-1] if r.tally.denominator is not None else "", r.tally.unknown,
            )
            for r in self.rows
        ]  # fmt: skip
        return html_table(head, lines)


def measure(
    records: Records,
    metrics: Iterable[Metric | str],
    period: Period,
    *,
    by: Iterable[Column | str] = (),
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    track: Track[Any] | None = None,
) -> MeasureTable:
    """Every 口径 of the metrics over the records, in the period.

    Args:
        records: one record, several of one type, or a `Register`; its unreadable rows are unknown to every measure.
        metrics: metrics or their ids. `period`: both ends included.
        by: coded or text columns, and one of "year", "half", "quarter", "month". Rows without a value there, and
            rows that could not be read, are groups of their own.
        complete, not_recorded, track: as for `fz.check`.

    Raises TypeError or LookupError, with a hint, for a wrong argument; never for what the data says.
    """
    asked = [catalog.metric(m) if isinstance(m, str) else m for m in metrics]
    require_period(period)
    of, members, register = _one_type(records, asked)
    groups, slices = split_by(of, by)
    parts = period.slices(slices) if slices else (period,)
    setting = _setting(of, register, complete, not_recorded)
    definitions = [d for metric in asked for d in metric.all_definitions]
    counters = [(d, Counter(d.measure, parts, setting)) for d in definitions]
    labels = [part.label(part.first, slices) if slices else "" for part in parts]
    rows = []
    for key, part_of, lost in _grouped(members, _lost(register), groups):
        seen = [see(r, setting) for r in part_of]  # once, for every counter
        for d, counter in tracked(counters, info_of(of).zh, track):
            tallies = counter.tallies(seen, lost)
            rows += [MeasureRow(d, key, *at) for at in zip(parts, tallies, labels, strict=True)]
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
    setting = _setting(of, register, **options)
    seen = [see(r, setting) for r in members]
    return [Counter(m, (period,), setting).tallies(seen, _lost(register))[0] for m in measures]


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
    of: type[Record],
    register: Register[Any] | None,
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
) -> Setting:
    """A measure looks at its period, not at a day: no date is too late for it."""
    closed, named = column_names(complete, "complete", [of]), column_names(not_recorded, "not_recorded", [of])
    lacking = lacking_in(register, named)
    return Setting.of(info_of(of), as_of=dt.date.max, complete=closed, not_recorded=lacking)


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

