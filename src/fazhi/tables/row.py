"""One line of a table of figures."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from fazhi.intervals import Interval
from fazhi.measures import Definition
from fazhi.period import Period
from fazhi.provenance import NOT_STATED, Sources, cut_short, merged
from fazhi.tally import Tally

FLAG = "〔分子不是分母的一部分〕", " [numerator not part of denominator]"


@attrs.frozen
class MeasureRow:
    """One line of a table: a 口径, the group, the part of the period (and its short label), and the tally.

    `provenance`: where the figure comes from; several where it was added up of figures from different sources.
    """

    definition: Definition
    by: tuple[str, ...]
    period: Period
    tally: Tally
    slice: str = ""
    provenance: Sources = (NOT_STATED,)

    @property
    def cells(self) -> tuple[str, ...]:
        """What the table is grouped by, in this line."""
        return (*self.by, self.slice) if self.slice else self.by

    @property
    def line(self) -> tuple[str, tuple[str, ...], Period, str]:
        """What two rows share that can be added: the 口径, the group and the days."""
        return self.definition.id, self.by, self.period, self.slice

    @property
    def unfinished(self) -> dt.date | None:
        """The day as of which it was counted, where the period was not over then."""
        return cut_short(self.provenance, self.period)

    def __add__(self, other: MeasureRow) -> MeasureRow:
        """The same line over the records of both. Raises TypeError for two different lines."""
        if not isinstance(other, MeasureRow):
            return NotImplemented
        if self.line != other.line:
            msg = f"only one line over the records of both can be added, got {self.line} and {other.line}"
            raise TypeError(msg)
        sources = merged(self.provenance, other.provenance)
        return attrs.evolve(self, tally=self.tally + other.tally, provenance=sources)

    def interval(self, confidence: Decimal | Fraction | None = None) -> Interval | None:
        """The interval of a share of few, as of `Tally.interval`; None of all else."""
        return self.tally.interval(confidence) if self.definition.is_share else None

    def figure(self, lang: str = "zh") -> str:
        """The figure alone: 4/7 = 57.14 %."""
        return self.tally.text(lang)

    def text(self, lang: str = "zh") -> str:
        """E.g. 行政诉讼败诉率（败诉/结案，2024年）：4/7 = 57.14 %."""
        d, en = self.definition, lang == "en"
        name = d.metric.en if en else d.metric.zh
        group = "".join(f", {b}" if en else f"，{b}" for b in self.by)
        flag = "".join(mark[en] for mark in marks_of(self))
        tally = self.figure(lang)
        if en:
            return f"{name} ({d.text(lang)}, {self.period.text(lang)}{group}): {tally}{flag}"
        return f"{name}（{d.text()}，{self.period.text()}{group}）：{tally}{flag}"

    def __str__(self) -> str:
        return self.text()

    def cite(self, lang: str = "zh") -> str:
        """A sentence that a paper can use: what, by which 口径, when, how much of how much, and where it comes from."""
        from fazhi.tables.citing import cited

        return cited(self, lang)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready; `MeasureTable.from_dicts` reads it back."""
        return {
            "metric": self.definition.metric.id,
            "definition": self.definition.id,
            "recommended": self.definition.recommended,
            "by": list(self.cells),
            "slice": self.slice,
            "first": self.period.first.isoformat(),
            "last": self.period.last.isoformat(),
            "provenance": [p.to_dict() for p in self.provenance],
            **self.tally.to_dict(),
        }


def marks_of(row: Any) -> list[tuple[str, str]]:
    """What must be said beside the figure of a row, in Chinese and in English."""
    found = [FLAG] if row.definition.flagged else []
    if row.unfinished is not None:
        found.append((f"〔截至{row.unfinished}，期间未完〕", f" [as of {row.unfinished}, before the period ended]"))
    if len(row.provenance) > 1:
        found.append(("〔出处不一〕", " [of mixed provenance]"))
    return found
