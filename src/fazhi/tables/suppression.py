"""Tables without small numbers: what may be published of figures that are about few people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import attrs

from fazhi.dataframe import frame_of
from fazhi.markup import html_notes, html_table, markdown_table, markdown_text
from fazhi.measures import Definition
from fazhi.period import Period
from fazhi.provenance import Sources, cut_short
from fazhi.rounding import Rounding
from fazhi.scale import Scale
from fazhi.tables.citing import cited, cited_all
from fazhi.tables.columns import WITHHELD as COLUMN
from fazhi.tables.columns import Look, columns_of, frame_line, head_of, is_quotient, labels_of, unit_of
from fazhi.tables.hiding import Cell, Key, hidden_cells, is_money, parts_in
from fazhi.tables.row import MeasureRow, marks_of
from fazhi.tally import amount

#: in the place of a number that is not small, and would give one away
WITHHELD = "…"


@attrs.frozen
class SuppressedRow:
    """A line of a `SuppressedTable`. A number that is withheld is a text: "<5", or "…"; nothing else is kept of it.

    `exposed`: whether who knows the total of a group could work out a small number of this line all the same.
    """

    definition: Definition
    by: tuple[str, ...]
    period: Period
    slice: str
    provenance: Sources
    numerator: Any
    denominator: Any
    unknown: Any
    rate: Fraction | None
    value: Fraction | None
    median: Fraction | None
    bounds: tuple[Fraction | None, Fraction | None]
    exposed: bool = False

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table is grouped by, in this line."""
        return (*self.by, self.slice) if self.slice else self.by

    @property
    def unfinished(self) -> dt.date | None:
        """As of a `MeasureRow`."""
        return cut_short(self.provenance, self.period)

    def shown(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """The result as printed: "57.14 %", "356", "<5", "平均13.00日，中位数13日（7件）"."""
        if not is_quotient(self.definition.measure):
            return _said(self.numerator)
        if self.rate is None:
            return WITHHELD if self._withheld else "—"
        scale = _scale(self.definition)
        mean = scale.text(self.rate, places, how, lang)
        if self.median is None:
            return mean
        return scale.beside_median(mean, self.median, self.denominator, places, how, lang)

    @property
    def _withheld(self) -> bool:
        return any(isinstance(x, str) for x in (self.numerator, self.denominator))

    def figure(self, lang: str = "zh") -> str:
        """The figure alone: <5/7 = …."""
        en, found = lang == "en", self.shown(lang)
        if self.denominator is not None and self.median is None:
            found = f"{_said(self.numerator)}/{_said(self.denominator)}{_scale(self.definition).steps} = {found}"
        if self.unknown:
            found += f" ({self.unknown} undecided)" if en else f"（另有{self.unknown}件无法判断）"
        return found

    def cite(self, lang: str = "zh") -> str:
        """A sentence that a paper can use."""
        return cited(self, lang)

    def text(self, lang: str = "zh") -> str:
        """E.g. 行政诉讼败诉率（败诉/结案，2024年，甲区）：<5/7 = …."""
        d, en = self.definition, lang == "en"
        name = d.metric.en if en else d.metric.zh
        figure = self.figure(lang) + "".join(mark[en] for mark in marks_of(self))
        of = (", " if en else "，").join([d.text(lang), self.period.text(lang), *self.by])
        return f"{name} ({of}): {figure}" if en else f"{name}（{of}）：{figure}"

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready. It is no tally, and nothing reads it back."""
        return {
            "metric": self.definition.metric.id,
            "definition": self.definition.id,
            "recommended": self.definition.recommended,
            "by": list(self.cells),
            "first": self.period.first.isoformat(),
            "last": self.period.last.isoformat(),
            "numerator": _json(self.numerator),
            "denominator": _json(self.denominator),
            "rate": None if self.rate is None else str(self.rate),
            "unknown": self.unknown,
            "provenance": [p.to_dict() for p in self.provenance],
        }


@attrs.frozen(repr=False)
class SuppressedTable(Sequence[SuppressedRow]):
    """A table in which no count from 1 to `below - 1` is shown. It is for print: it cannot be added to another.

    Hidden are:

    - a count, numerator, denominator or number of undecided from 1 to `below - 1`, as "<5"; and any rate, mean,
      median, change or bound that is made of it;
    - the numerator of a share which leaves fewer than `below` of its denominator, as "…";
    - of each split with a small count (the groups of one column, the slices of the period) one more, the smallest,
      as "…", and further ones until the total of the split leaves more than one answer for every small one;
    - a sum of money, unless the table also counts the records that it is the sum of, and shows that count.

    One count is hidden wherever it stands, in every 口径. Zero is shown, and so is "all of them".

    Not protected is:

    - against who combines several splits or figures (closed is lost, won and withdrawn), or other tables of the same
      records (another grouping, the year to date), or knows a member of the group;
    - against who replays in which order the groups were hidden;
    - a sum to which one record gives nearly all; a number of undecided other than by its own size;
    - the groups in `exposed`, which have no count left that could be hidden: publish them without their total.

    Statistical offices do it so: counts below a limit, the rates made of them, and further cells against subtraction.
    The limit is theirs to say; 5 and 10 are in use.
    """

    rows: tuple[SuppressedRow, ...]
    by: tuple[str, ...]
    below: int

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: Any) -> Any:
        return self.rows[index]

    def __iter__(self) -> Iterator[SuppressedRow]:
        return iter(self.rows)

    @property
    def exposed(self) -> tuple[SuppressedRow, ...]:
        """The lines of which who knows the total of a group could work out a small number all the same."""
        return tuple(r for r in self.rows if r.exposed)

    def cite(self, lang: str = "zh") -> str:
        """Every figure as a sentence that a paper can use, and where they come from."""
        return cited_all(self.rows, lang)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Every line, JSON-ready."""
        return [r.to_dict() for r in self.rows]

    def to_frame(self, backend: str = "polars", *, lang: str = "zh") -> Any:
        """The columns of `MeasureTable.to_frame`; what is withheld is empty, and the column `withheld` says what."""
        look = Look(lang)
        lines = [frame_line(r, self.by, _figures(r, lang), look) for r in self.rows]
        return frame_of(lines, columns_of(self.by, look, COLUMN), backend)

    def to_markdown(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """The table as Markdown, and below it what is hidden."""
        look = Look(lang, places, how)
        head, numbers = head_of(self.by, look)
        table = markdown_table(head, [_line(r, look) for r in self.rows], numbers)
        return "\n\n".join([table, *map(markdown_text, self.notes(lang))]) + "\n"

    def to_html(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """The same as HTML."""
        look = Look(lang, places, how)
        head, _ = head_of(self.by, look)
        return html_table(head, [_line(r, look) for r in self.rows]) + html_notes(self.notes(lang))

    def notes(self, lang: str = "zh") -> list[str]:
        """What the signs say, and which groups their total would give away."""
        en = lang == "en"
        found = [
            f"<{self.below}: a count from 1 to {self.below - 1}; …: withheld, so that it cannot be worked out."
            if en else f"<{self.below}：1至{self.below - 1}；…：为防止推算而不显示。"
        ]  # fmt: skip
        if groups := dict.fromkeys((", " if en else "、").join(r.cells) for r in self.exposed):
            listed = "; ".join(groups) if en else "；".join(groups)
            found.append(
                f"Not to be published with their total: {listed}." if en else f"不得与合计一并公布：{listed}。"
            )
        return found

    def __repr__(self) -> str:
        return f"<SuppressedTable: {len(self.rows)} lines, below {self.below}>"

    def __str__(self) -> str:
        return "\n".join(r.text() for r in self.rows)

    def _repr_html_(self) -> str:
        return self.to_html()


def suppressed(rows: Sequence[MeasureRow], by: tuple[str, ...], below: int) -> SuppressedTable:
    """The rows without their small numbers. Raises ValueError for a limit below 3."""
    if type(below) is not int or below < 3:
        msg = f"below= is a whole number from 3, since who reads <2 knows that it is 1; got {below!r}"
        raise ValueError(msg)
    cells, exposed = hidden_cells(rows, below)
    known = frozenset(exposed)
    return SuppressedTable(tuple(_row(r, cells, known, below) for r in rows), by, below)


def _row(row: MeasureRow, cells: Mapping[Key, Cell], exposed: frozenset[Key], below: int) -> SuppressedRow:
    tally, parts = row.tally, parts_in(row)
    shown = [_shown(key, is_money(part), value, cells) for key, part, value in parts]
    few = 0 < tally.unknown < below
    whole = not few and not any(isinstance(x, str) for x in shown)
    if tally.denominator is None:
        top, bottom = shown[0], None
    else:
        bottom = shown[-1]
        top = shown[0] if len(shown) == 2 else WITHHELD if isinstance(bottom, str) else tally.numerator
    figures = not any(isinstance(x, str) for x in (top, bottom))
    return SuppressedRow(
        row.definition, row.by, row.period, row.slice, row.provenance, top, bottom,
        unknown=f"<{below}" if few else tally.unknown,
        rate=tally.rate if figures else None,
        value=tally.value if figures else None,
        median=tally.days.median if figures and tally.days is not None else None,
        bounds=tally.bounds if whole else (None, None),
        exposed=any(key in exposed for key, *_ in parts),
    )  # fmt: skip


def _shown(key: Key, money: bool, value: Any, cells: Mapping[Key, Cell]) -> Any:
    """A count as it may be shown; a sum only where the count of what it sums up is shown."""
    cell = cells.get(key)
    if money:
        return WITHHELD if cell is None or cell.mark else value
    assert cell is not None
    return cell.mark or value


def _scale(definition: Definition) -> Scale:
    return definition.measure.scale


def _line(row: SuppressedRow, look: Look) -> tuple[str, ...]:
    quotient = row.denominator is not None
    parts = (_said(row.numerator), _said(row.denominator)) if quotient else ("", "")
    return (*labels_of(row, look), *parts, row.shown(look.lang, look.places, look.how), _said(row.unknown))


def _figures(row: SuppressedRow, lang: str) -> dict[str, Any]:
    low, high = row.bounds
    if row.denominator is not None:
        low, high = (None if end is None else _scale(row.definition).value(end) for end in (low, high))
    texts = {n: v for n in ("numerator", "denominator", "unknown") if isinstance(v := getattr(row, n), str)}
    return {
        **{n: None if n in texts else getattr(row, n) for n in ("numerator", "denominator", "unknown")},
        "rate": row.rate, "value": row.value, "unit": unit_of(row.definition, lang), "median": row.median,
        "at_least": low, "at_most": high, "nested": row.definition.nested,
        COLUMN: ", ".join(f"{name} {mark}" for name, mark in texts.items()),
    }  # fmt: skip


def _said(value: Any) -> str:
    return value if isinstance(value, str) else amount(value)


def _json(value: Any) -> Any:
    return value if value is None or isinstance(value, int | str) else str(value)
