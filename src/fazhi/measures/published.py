"""Published counts, one row per region and year: every rate that they allow, and every row that allows none."""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from fazhi.dataframe import frame_of, lines_of
from fazhi.markup import html_notes, html_table
from fazhi.measures.counts import Total
from fazhi.measures.metric import Definition, Metric, counts_of, printed_names, tally_of_printed
from fazhi.measures.quotients import Growth, Ratio
from fazhi.shapes import suggest
from fazhi.tally import Tally

NUMBER = re.compile(r"[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?")
TYPES = {"definition": str, "numerator": int, "denominator": int, "rate": float, "value": float, "nested": bool}


@attrs.frozen
class PublishedRow:
    """The tally of one 口径 by one row. `row` counts from 1; `labels` are what the row says besides its counts."""

    row: int
    labels: tuple[Any, ...]
    definition: Definition
    tally: Tally

    def text(self, lang: str = "zh") -> str:
        """E.g. 甲区，2024：败诉/结案 4/7 = 57.14 %."""
        label = (", " if lang == "en" else "，").join(map(str, self.labels)) or str(self.row)
        return f"{label}{': ' if lang == 'en' else '：'}{self.definition.text(lang)} {self.tally.text(lang)}"


@attrs.frozen
class PublishedProblem:
    """Why a row gives no tally of some 口径: in which column, and what stands there."""

    row: int
    labels: tuple[Any, ...]
    column: str
    value: Any
    reason: tuple[str, str]

    def text(self, lang: str = "zh") -> str:
        """E.g. 第3行（甲区，2024）：败诉8件，多于结案7件."""
        en = lang == "en"
        label = (", " if en else "，").join(map(str, self.labels))
        if en:
            return f"row {self.row}{f' ({label})' if label else ''}: {self.reason[1]}"
        return f"第{self.row}行{f'（{label}）' if label else ''}：{self.reason[0]}"

    def __str__(self) -> str:
        return self.text()


@attrs.frozen(repr=False)
class PublishedCounts(Sequence[PublishedRow]):
    """What published counts allow: a line per row and 口径, in the order of the rows.

    `labels`: the columns that are no counts. `problems`: every blank, every number that is none or cannot be, with its
    row. `hints`: columns that look like a misspelt count, and were taken for labels.
    """

    metric: Metric = attrs.field(repr=False)
    rows: tuple[PublishedRow, ...]
    labels: tuple[str, ...]
    problems: tuple[PublishedProblem, ...]
    hints: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: Any) -> Any:
        return self.rows[index]

    def __iter__(self) -> Iterator[PublishedRow]:
        return iter(self.rows)

    def to_dicts(self) -> list[dict[str, Any]]:
        """Every line: the labels, the id of the 口径, numerator and denominator, the exact rate, and what is told."""
        names = [_free(label) for label in self.labels]
        return [
            {
                **dict(zip(names, r.labels, strict=True)),
                "definition": r.definition.id, "numerator": r.tally.numerator, "denominator": r.tally.denominator,
                "rate": r.tally.rate, "value": r.tally.value, "nested": r.definition.nested,
            }
            for r in self.rows
        ]  # fmt: skip

    def to_frame(self, backend: str = "polars") -> Any:
        """The same as a DataFrame; `rate` (0.5714) and `value` (57.14) are floats for display."""
        lines, names = self.to_dicts(), [_free(label) for label in self.labels]
        for name in names:
            if len({type(line[name]) for line in lines if line[name] is not None}) > 1:
                for line in lines:  # one column holds one type
                    line[name] = None if line[name] is None else str(line[name])
        return frame_of(lines, {**dict.fromkeys(names, str), **TYPES}, backend)

    def __repr__(self) -> str:
        return f"<PublishedCounts of {self.metric.id}: {len(self.rows)} lines, {len(self.problems)} problems>"

    def __str__(self) -> str:
        return "\n".join([*(r.text() for r in self.rows), *map(str, self.problems), *self.hints])

    def _repr_html_(self) -> str:
        lines = [
            (*r.labels, r.definition.text(), r.tally.numerator, _blank(r.tally.denominator), r.tally.shown())
            for r in self.rows
        ]
        notes = [*map(str, self.problems), *self.hints]
        return html_table((*self.labels, "口径", "分子", "分母", "结果"), lines) + html_notes(notes)


def published_counts(metric: Metric, frame: Any) -> PublishedCounts:
    """Every row of the frame by every 口径 whose counts are columns of it. Raises as `Metric.from_counts`."""
    lines = [{_word(name): value for name, value in line.items()} for line in lines_of(frame)]
    columns = list(dict.fromkeys(name for line in lines for name in line)) if lines else _columns(frame)
    needed = metric.printed_counts
    names = metric.usable([c for c in columns if c in needed], columns)
    labels = tuple(c for c in columns if c not in needed)
    hints = [f"column {c!r} is taken for a label{found}" for c in labels if (found := suggest(c, needed))]
    rows: list[PublishedRow] = []
    problems: list[PublishedProblem] = []
    for number, line in enumerate(lines, 1):
        of = tuple(line[c] for c in labels)
        counts = dict[str, int | Decimal]()
        for column in dict.fromkeys(n for needs in names.values() for n in needs):
            value, reason = _count(column, line[column], money=_is_money(metric, column))
            if value is None:
                problems.append(PublishedProblem(number, of, column, line[column], reason))
            else:
                counts[column] = value
        for d, needs in names.items():
            if any(n not in counts for n in needs):
                continue
            fault = _impossible(d, counts)
            if fault is None:
                rows.append(PublishedRow(number, of, d, tally_of_printed(d.measure, counts)))
            else:
                problems.append(PublishedProblem(number, of, needs[0], line[needs[0]], fault))
    return PublishedCounts(metric, tuple(rows), labels, tuple(problems), tuple(hints))


def _columns(frame: Any) -> list[str]:
    return [_word(name) for name in getattr(frame, "columns", ())]


def _word(name: object) -> str:
    """A heading as it is meant, without the blanks around it."""
    return unicodedata.normalize("NFKC", str(name)).strip()


def _count(column: str, value: Any, *, money: bool) -> tuple[int | Decimal | None, tuple[str, str]]:
    """A published number; or None, and why it is none."""
    if _is_blank(value):
        return None, (f"{column}为空", f"{column} is blank")
    number = _number(value)
    if number is None:
        return None, (f"{column}不是数：{value!r}", f"{column} is no number: {value!r}")
    if number < 0:
        return None, (f"{column}为负数：{value}", f"{column} is negative: {value}")
    if money:
        return number, ("", "")
    if number != int(number):
        return None, (f"{column}不是整数：{value}", f"{column} counts things, got {value}")
    return int(number), ("", "")


def _is_blank(value: Any) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is None or value != value  # noqa: PLR0124  a NaN, of whatever library, is not itself


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        text = unicodedata.normalize("NFKC", value).strip()
        return Decimal(text.replace(",", "")) if NUMBER.fullmatch(text) else None
    if isinstance(value, Decimal | float):
        found = Decimal(repr(float(value))) if isinstance(value, float) else value
        return found if found.is_finite() else None
    try:
        return Decimal(operator.index(value))
    except TypeError:
        return None


def _is_money(metric: Metric, column: str) -> bool:
    return any(
        isinstance(part, Total) and column.endswith(part.zh)
        for m in metric.definitions.values()
        if column in printed_names(m)
        for part in counts_of(m)
    )


def _impossible(d: Definition, counts: Mapping[str, int | Decimal]) -> tuple[str, str] | None:
    """Why these counts cannot be: a part that is larger than its whole."""
    if not isinstance(d.measure, Ratio) or not d.is_share or not d.nested or isinstance(d.measure, Growth):
        return None
    top, bottom = printed_names(d.measure)
    if counts[top] <= counts[bottom]:
        return None
    return (
        f"{top}{counts[top]}，多于其所属的{bottom}{counts[bottom]}",
        f"{top} {counts[top]} is more than {bottom} {counts[bottom]}, of which it is a part",
    )


def _free(label: str) -> str:
    """By what name a label stands beside the columns of the result."""
    return f"by_{label}" if label in TYPES else label


def _blank(value: Any) -> Any:
    return "" if value is None else value
