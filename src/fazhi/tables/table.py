"""The result of `fz.measure`: a line for every 口径, group and part of the period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from fazhi.dataframe import frame_of
from fazhi.markup import html_notes, html_table, markdown_table, markdown_text
from fazhi.measures import Metric
from fazhi.rounding import Rounding
from fazhi.scale import Empty
from fazhi.tables.citing import cited_all
from fazhi.tables.columns import Look, cells_of, columns_of, frame_line, head_of, line_of, notes_of
from fazhi.tables.row import MeasureRow
from fazhi.tables.suppression import SuppressedTable, suppressed


@attrs.frozen(repr=False)
class MeasureTable(Sequence[MeasureRow]):
    """The result of `fz.measure`: a sequence of `rows`, in the order of groups, 口径 and parts of the period.

    `a + b` is the table over the records of both; `sum(tables)` that of all. How it is printed is asked of each
    output: `lang` ("zh" or "en"), `places` and `how` of rounding, `empty`: what is told of x/0, and `confidence`:
    at which shares show their interval (None: not at all).
    """

    rows: tuple[MeasureRow, ...]
    by: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: Any) -> Any:
        return self.rows[index]

    def __iter__(self) -> Iterator[MeasureRow]:
        return iter(self.rows)

    def __add__(self, other: MeasureTable) -> MeasureTable:
        """The table over the records of both: lines of the same 口径, group and days are added.

        Lines that come from different catalogues, versions or days say so afterwards. Raises TypeError for tables
        that are grouped differently.
        """
        if not isinstance(other, MeasureTable):
            return NotImplemented
        if self.rows and other.rows and len(self.by) != len(other.by):
            msg = (
                f"tables are added that are grouped alike, got by {self.by or 'nothing'} and by {other.by or 'nothing'}"
            )
            raise TypeError(msg)
        rows: dict[Any, MeasureRow] = {}
        for r in (*self.rows, *other.rows):
            rows[r.line] = rows[r.line] + r if r.line in rows else r
        return MeasureTable(tuple(rows.values()), self.by or other.by)

    def __radd__(self, other: object) -> MeasureTable:
        return self if other == 0 else NotImplemented  # so that sum() works

    def suppressed(self, below: int = 5) -> SuppressedTable:
        """The table without small numbers, for publication; see `SuppressedTable` for what that protects.

        Raises ValueError for a limit below 3.
        """
        return suppressed(self.rows, self.by, below)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Every line, JSON-ready: with all that `from_dicts` needs to make an equal table."""
        return [r.to_dict() | {"by_names": list(self.by)} for r in self.rows]

    @classmethod
    def from_dicts(cls, lines: Iterable[Mapping[str, Any]], *, metrics: Iterable[Metric] = ()) -> MeasureTable:
        """A table out of JSON, as another office sent it: `MeasureTable.from_dicts(t.to_dicts()) == t`.

        Args:
            lines: what `to_dicts` wrote.
            metrics: metrics of one's own; those on the shelf are known.

        Raises ValueError with every fault of every row: an unknown 口径, days that make no period, a tally that is
        none or is of another measure, a row that repeats another.
        """
        from fazhi.tables.exchange import rows_from_dicts

        rows, by = rows_from_dicts(lines, metrics)
        return cls(rows, by)

    def to_frame(
        self,
        backend: str = "polars",
        *,
        lang: str = "zh",
        empty: Empty = Empty.NO_RATE,
        confidence: Decimal | Fraction | None = None,
    ) -> Any:
        """The table as a DataFrame of any library that narwhals knows. An empty table has all its columns.

        `numerator`, `denominator` and `unknown` are exact; the others are floats for display. `rate` is the bare
        quotient (0.5714), `value` what is told, in its `unit` (57.14 %, 96.6 日, a count itself); `median` that of
        days; `at_least` and `at_most` what `value` lies between, whatever the unknown turns out to be.
        """
        look = Look(lang, empty=empty, confidence=confidence)
        lines = [frame_line(r, self.by, cells_of(r, look), look) for r in self.rows]
        return frame_of(lines, columns_of(self.by, look), backend)

    def to_markdown(
        self,
        lang: str = "zh",
        places: int = 2,
        how: Rounding = Rounding.HALF_UP,
        empty: Empty = Empty.NO_RATE,
        *,
        confidence: Decimal | Fraction | None = None,
    ) -> str:
        """The table as Markdown, in the words of the report; below it, how x/0 and decimals were taken if unusual.

        Raises TypeError or ValueError for an unknown language, rounding or convention.
        """
        look = Look(lang, places, how, empty, confidence)
        head, numbers = head_of(self.by, look)
        table = markdown_table(head, [line_of(r, look) for r in self.rows], numbers)
        return "\n\n".join([table, *map(markdown_text, notes_of(self.rows, look))]) + "\n"

    def to_html(
        self,
        lang: str = "zh",
        places: int = 2,
        how: Rounding = Rounding.HALF_UP,
        empty: Empty = Empty.NO_RATE,
        *,
        confidence: Decimal | Fraction | None = None,
    ) -> str:
        """The same as HTML. Raises as `to_markdown` does."""
        look = Look(lang, places, how, empty, confidence)
        head, _ = head_of(self.by, look)
        return html_table(head, [line_of(r, look) for r in self.rows]) + html_notes(notes_of(self.rows, look))

    def cite(self, lang: str = "zh") -> str:
        """Every figure as a sentence that a paper can use, and where they come from."""
        return cited_all(self.rows, lang)

    def __repr__(self) -> str:
        return f"<MeasureTable: {len(self.rows)} lines{', by ' + ', '.join(self.by) if self.by else ''}>"

    def __str__(self) -> str:
        return "\n".join(r.text() for r in self.rows)

    def _repr_html_(self) -> str:
        return self.to_html()
