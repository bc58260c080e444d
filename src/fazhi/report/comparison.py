"""What the organ printed about the same period, beside what the registers say."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from fazhi.auditing.facts import Facts, PrintedCount, PrintedRate
from fazhi.auditing.rates import RateCheck, check_rates
from fazhi.measuring import MeasureRow
from fazhi.report.page import Block, Heading, Items, Paragraph, Tone
from fazhi.report.words import word
from fazhi.tally import Tally

if TYPE_CHECKING:
    from fazhi.report.report import Report


@attrs.frozen
class Printed:
    """The printed figures, if they are of the period of the report; false otherwise."""

    facts: Facts | None
    checks: tuple[RateCheck, ...] = attrs.field(default=(), repr=False)

    @classmethod
    def of(cls, report: Report) -> Printed:
        """Those of the office, if they tell of the same days."""
        facts = report.office.printed
        if facts is None or facts.period != report.period:
            return cls(None)
        return cls(facts, check_rates(facts))

    def __bool__(self) -> bool:
        return self.facts is not None

    def beside(self, row: MeasureRow, lang: str) -> str:
        """The printed figure where this 口径 is what it tells of, marked by whether it says the same; else nothing."""
        count, rate = self.count(row), self.rate(row)
        if count is not None:
            shown = f"{count.value:,}" if count.is_money else f"{count.value}"
            return word(_COMPARED[agrees(count, row.tally)], lang, figure=shown)
        if rate is not None:
            return word("counted-so" if self.used(row) else "fits-too", lang, figure=rate)
        return ""

    def count(self, row: MeasureRow) -> PrintedCount | None:
        """The printed count of this very 口径."""
        if row.tally.denominator is not None:
            return None
        counts = {} if self.facts is None else self.facts.counts
        named = (c for c in counts.values() if c.definition is not None and c.definition.id == row.definition.id)
        return next(named, None)

    def used(self, row: MeasureRow) -> bool:
        """Whether this is the only 口径 that gives the printed rate from the counts that are printed beside it."""
        explained = {c.rate.id: {f.formula.id for f in c.fitting} for c in self.checks}
        return explained.get(row.definition.metric.id) == {row.definition.id}

    def rate(self, row: MeasureRow) -> str | None:
        """The printed rate, if this 口径 gives it under some way of rounding."""
        rates = () if self.facts is None else self.facts.rates
        printed = next((r.printed for r in rates if r.id == row.definition.metric.id), None)
        if printed is None or row.tally.rate is None or not printed.fits(row.tally.rate):
            return None
        return str(printed)


_COMPARED = {True: "agrees", False: "differs", None: "may-agree"}


def agrees(count: PrintedCount, tally: Tally) -> bool | None:
    """Whether a printed count is that of the registers; None where undecided rows may make up the difference."""
    if not tally.unknown:
        return Fraction(count.value) == Fraction(tally.numerator)
    low, high = tally.bounds
    above = low is None or Fraction(count.value) >= low
    return None if above and (high is None or Fraction(count.value) <= high) else False


def compared(report: Report, printed: Printed, lang: str) -> Iterator[Block]:
    """The printed figures that no register, or no 口径, gives."""
    if printed.facts is None:
        return
    yield Heading(word("beside", lang))
    found = [(c, r.tally) for r in report.figures if (c := printed.count(r))]
    differs = [c for c, tally in found if agrees(c, tally) is False]
    same = sum(agrees(c, tally) is True for c, tally in found)
    counted = {r.definition.metric.id for r in report.figures}
    explained = {r.definition.metric.id for r in report.figures if printed.rate(r)}
    open_rates = {r.definition.metric.id for r in report.figures if r.tally.denominator is not None and r.tally.unknown}
    odd = [r for r in printed.facts.rates if r.id in counted - explained - open_rates]
    said = word("beside-said", lang, n=len(found), same=same)
    yield Paragraph(said, Tone.WARNING if differs or odd else Tone.PLAIN)
    lines = [word("count-differs", lang, figure=c.text(lang)) for c in differs]
    lines += [word("rate-odd", lang, rate=_rate(r, lang)) for r in odd]
    if lines:
        yield Items(tuple(lines), Tone.WARNING)
    compared_ids = {c.id for c, _ in found}
    others = [c.text(lang) for c in printed.facts.counts.values() if c.id not in compared_ids]
    others += [_rate(r, lang) for r in printed.facts.rates if r.id not in counted]
    if others:
        yield Paragraph(word("untold", lang, figures=word("semicolon", lang).join(others)), Tone.NOTE)


def _rate(rate: PrintedRate, lang: str) -> str:
    return word("printed-rate", lang, name=rate.name(lang), figure=rate.printed)
