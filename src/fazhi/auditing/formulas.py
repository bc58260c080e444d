"""The ways in which a rate can be made from printed counts: every 口径 of the shelf, and the file's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from fazhi.auditing.facts import Facts, Number, PrintedCount, PrintedRate, Terms
from fazhi.measures import Definition, Metric, Ratio
from fazhi.measures.counts import Selection
from fazhi.tally import Tally

Words = tuple[str, str]


@attrs.frozen(kw_only=True)
class Formula:
    """One numerator over one denominator, as far as they are printed.

    `top` and `bottom`: the printed counts, None where a count is not printed; `missing` names it.
    `below`: the denominator in words; `base`: the same, where the shelf knows what it counts.
    `nested`: whether the numerator is part of the denominator by construction; None where only the file says what
    belongs together.
    """

    id: str
    words: Words
    below: Words
    base: Words | None
    top: Terms | None
    bottom: Terms | None
    numerator: Number | None = None
    denominator: int | None = None
    missing: tuple[Words, ...] = ()
    nested: bool | None = None

    @property
    def tally(self) -> Tally | None:
        """The exact rate, if both counts are printed and there is something to divide by."""
        if self.numerator is None or not self.denominator or self.denominator < 0:
            return None
        return Tally(self.numerator, self.denominator, nested=self.nested is not False)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "id": self.id,
            "zh": self.words[0],
            "en": self.words[1],
            "tally": None if self.tally is None else self.tally.to_dict(),
            "nested": self.nested,
            "missing": [zh for zh, _ in self.missing],
        }


def formulas_for(rate: PrintedRate, metric: Metric | None, facts: Facts) -> tuple[Formula, ...]:
    """Every formula of a printed rate: the metric's 口径, the recommended one first, then the file's own."""
    declared = () if metric is None else formulas_of(metric, facts)
    seen = {(f.top, f.bottom) for f in declared}
    own = tuple(_own(rate.numerator, bottom, facts) for bottom in rate.denominators)
    return (*declared, *(f for f in own if (f.top, f.bottom) not in seen))


def formulas_of(metric: Metric, facts: Facts) -> tuple[Formula, ...]:
    """Every 口径 of a metric of the shelf, over the printed counts."""
    return tuple(
        _declared(d, d.measure, facts)
        for d in metric.all_definitions
        if isinstance(d.measure, Ratio) and d.is_share
    )


def _declared(definition: Definition, ratio: Ratio, facts: Facts) -> Formula:
    top, bottom = facts.printed(ratio.numerator), facts.printed(ratio.denominator)
    return Formula(
        id=definition.id,
        words=(definition.text("zh"), definition.text("en")),
        below=words_of(ratio.denominator),
        base=words_of(ratio.denominator),
        top=_terms(top),
        bottom=_terms(bottom),
        numerator=None if top is None else top.value,
        denominator=None if bottom is None else int(bottom.value),
        missing=tuple(_missing(ratio, top, bottom)),
        nested=definition.nested,
    )


def _own(top: Terms | None, bottom: Terms, facts: Facts) -> Formula:
    counts = facts.counts
    over = counts[bottom.ids[0]].measure if len(bottom.ids) == 1 else None
    zh, en = (f"{top.text(counts, lang) if top else '…'}/{bottom.text(counts, lang)}" for lang in ("zh", "en"))
    return Formula(
        id="",
        words=(zh, en),
        below=(bottom.text(counts, "zh"), bottom.text(counts, "en")),
        base=None if over is None else words_of(over),
        top=top,
        bottom=bottom,
        numerator=None if top is None else top.value(counts),
        denominator=int(bottom.value(counts)),
        missing=() if top else (("分子", "the numerator"),),
    )


def words_of(count: Selection) -> Words:
    """The word by which reports print a count."""
    return count.zh, count.en


def _terms(count: PrintedCount | None) -> Terms | None:
    return None if count is None else Terms.one(count.id)


def _missing(ratio: Ratio, top: PrintedCount | None, bottom: PrintedCount | None) -> Iterator[Words]:
    if top is None:
        yield words_of(ratio.numerator)
    if bottom is None:
        yield words_of(ratio.denominator)
