"""What stands in which column of a table of figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs

from fazhi.intervals import level_text
from fazhi.measures import Definition, Duration, Growth, Measure, Ratio, Total
from fazhi.provenance import sources_text
from fazhi.rounding import Rounding
from fazhi.scale import Empty
from fazhi.tables.row import MeasureRow, marks_of
from fazhi.tally import amount


@attrs.frozen
class Look:
    """How figures are printed: the language, the decimals, the rounding, what x/0 is taken for, and the intervals."""

    lang: str = "zh"
    places: int = 2
    how: Rounding = Rounding.HALF_UP
    empty: Empty = Empty.NO_RATE
    confidence: Decimal | Fraction | None = None

    def __attrs_post_init__(self) -> None:
        if self.lang not in ("zh", "en"):
            msg = f"unknown language {self.lang!r}: use 'zh' or 'en'"
            raise ValueError(msg)
        for name, kind in (("how", Rounding), ("empty", Empty)):
            if not isinstance(getattr(self, name), kind):
                msg = f"{name}= takes a fz.{kind.__name__}, got {getattr(self, name)!r}"
                raise TypeError(msg)

    @property
    def en(self) -> bool:
        """Whether it is in English."""
        return self.lang == "en"


HEAD = {
    False: (("指标", "口径"), ("期间", "分子", "分母", "结果", "无法判断"), "{}置信区间"),
    True: (("Figure", "Counted as"), ("Period", "Numerator", "Denominator", "Result", "Undecided"), "{} interval"),
}
RECOMMENDED = "（推荐）", " (recommended)"
#: name -> type, of the columns of a frame that are always there, before and after those of the groups
BEFORE = {"metric": str, "definition": str, "recommended": bool}
AFTER = {
    "first": dt.date, "last": dt.date, "numerator": int, "denominator": int, "rate": float, "value": float, "unit": str,
    "median": float, "at_least": float, "at_most": float, "unknown": int, "nested": bool,
}  # fmt: skip
INTERVAL = {"interval_low": float, "interval_high": float}
LAST = {"provenance": str}
#: of a table without its small numbers: which of them
WITHHELD = "withheld"


def head_of(by: Sequence[str], look: Look) -> tuple[tuple[str, ...], range]:
    """The headings of a printed table, and which of its columns are numbers."""
    before, after, interval = HEAD[look.en]
    level = "" if look.confidence is None else interval.format(level_text(look.confidence))
    titles = (*before, *by, *after, *((level,) if level else ()))
    first = len(before) + len(by) + 1
    return titles, range(first, len(titles))


def line_of(row: MeasureRow, look: Look) -> tuple[str, ...]:
    """The cells of a printed line: as the report does it, a count is its own result and has no denominator."""
    t, b = row.tally, ""
    parts = (b, b) if t.denominator is None else (amount(t.numerator), amount(t.denominator))
    if row.tally.days is not None:
        known = attrs.evolve(t, maybe_numerator=0, maybe_both=0, maybe_denominator=0)
        shown = known.text(look.lang, look.places, look.how)
    else:
        shown = t.shown(look.places, look.how, empty=look.empty, lang=look.lang)
    cells = (*labels_of(row, look), *parts, shown, _undecided(row, look))
    if look.confidence is None:
        return cells
    found = row.interval(look.confidence)
    return (*cells, "" if found is None else found.range_text(look.lang, look.places, look.how))


def labels_of(row: Any, look: Look) -> tuple[str, ...]:
    """The cells before the figures: what, how counted, of whom, when."""
    d = row.definition
    name = d.metric.en if look.en else d.metric.zh
    unit = "" if is_quotient(d.measure) else unit_of(d, look.lang)
    name += f" ({unit})" if unit and look.en else f"（{unit}）" if unit else ""
    said = d.text(look.lang) + (RECOMMENDED[look.en] if d.recommended else "")
    said += "".join(mark[look.en] for mark in marks_of(row))
    return name, said, *row.cells, row.period.text(look.lang)


def _undecided(row: MeasureRow, look: Look) -> str:
    """How many, and between what the figure lies for their sake."""
    t = row.tally
    if not t.unknown:
        return "0"
    low, high = t.bounds
    if low is None and high is None:
        return str(t.unknown)
    if t.denominator is None:
        return f"{t.unknown} (at most {high})" if look.en else f"{t.unknown}（至多{high}）"
    ends = [t.scale.text(end, look.places, look.how, look.lang) for end in (low, high)]
    return f"{t.unknown} ({ends[0]} to {ends[1]})" if look.en else f"{t.unknown}（{ends[0]}至{ends[1]}）"


def unit_of(definition: Definition, lang: str = "zh") -> str:
    """In what its value is told: %, 日, 元, 件; of a count in English nothing, since its word is Chinese."""
    measure = definition.measure
    if is_quotient(measure):
        return measure.scale.unit[lang == "en"]
    if isinstance(measure, Total):
        return measure.unit or definition.metric.unit
    return "" if lang == "en" else definition.metric.unit


def is_quotient(measure: Measure) -> bool:
    """Whether it has a denominator; then what is printed bears its unit."""
    return isinstance(measure, Ratio | Growth | Duration)


def cells_of(row: MeasureRow, look: Look) -> dict[str, Any]:
    """The figures of a line of a frame: exact where they are counted, floats for display where they are computed."""
    t = row.tally
    quotient = t.denominator is not None
    rate = t.rate_by(look.empty) if quotient else None
    value = (None if rate is None else t.scale.value(rate)) if quotient else Fraction(t.numerator)
    low, high = t.bounds
    if quotient:
        low, high = (None if end is None else t.scale.value(end) for end in (low, high))
    found: dict[str, Any] = {
        "numerator": t.numerator, "denominator": t.denominator, "rate": rate, "value": value,
        "unit": unit_of(row.definition, look.lang),
        "median": None if t.days is None else t.days.median,
        "at_least": low, "at_most": high, "unknown": t.unknown, "nested": t.nested,
    }  # fmt: skip
    if look.confidence is not None:
        interval = row.interval(look.confidence)
        ends = (None, None) if interval is None else (interval.low, interval.high)
        found |= dict(zip(INTERVAL, ends, strict=True))
    return found


def columns_of(by: Sequence[str], look: Look, *further: str) -> dict[str, type]:
    """Name -> type, of every column of a frame; a group that bears the name of another column gives way to it."""
    fixed: dict[str, type] = {**BEFORE, **AFTER, **(INTERVAL if look.confidence is not None else {})}
    fixed |= {**dict.fromkeys(further, str), **LAST}
    names = map(group_name, by)
    return {**BEFORE, **dict.fromkeys(names, str), **{k: v for k, v in fixed.items() if k not in BEFORE}}


def group_name(title: str) -> str:
    """By what name a group stands in a frame."""
    return f"by_{title}" if title in (*BEFORE, *AFTER, *INTERVAL, *LAST, WITHHELD) else title


def frame_line(row: Any, by: Sequence[str], figures: Mapping[str, Any], look: Look) -> dict[str, Any]:
    """A line of a frame: what it tells of, its figures, and where they come from."""
    return {
        "metric": row.definition.metric.id,
        "definition": row.definition.name,
        "recommended": row.definition.recommended,
        **dict(zip(map(group_name, by), row.cells, strict=True)),
        "first": row.period.first,
        "last": row.period.last,
        **figures,
        "provenance": sources_text(row.provenance, look.lang),
    }


def notes_of(rows: Iterable[MeasureRow], look: Look) -> list[str]:
    """What a printed table must say below it: how x/0 was taken, and a rounding other than half-up."""
    found = []
    taken = (r.tally.rate_by(look.empty) for r in rows if r.tally.denominator == 0)
    if any(rate is not None for rate in taken):
        found.append(f"x/0 is {look.empty.en}." if look.en else f"分母为0的，{look.empty.zh}。")
    if look.how is not Rounding.HALF_UP:
        found.append(f"Decimals are {look.how.en}." if look.en else f"小数位{look.how.zh}。")
    return found
