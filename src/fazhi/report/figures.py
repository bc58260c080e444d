"""The numbers of a section: sentences to take over, every 口径 with numerator and denominator, sums that must hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from fazhi.fields import Record
from fazhi.measures import Total
from fazhi.measuring import MeasureRow
from fazhi.report.page import Block, Heading, Items, Paragraph, Row, Table, Tone
from fazhi.report.words import chosen, head, word
from fazhi.tally import amount

if TYPE_CHECKING:
    from fazhi.report.comparison import Printed
    from fazhi.report.report import Report
    from fazhi.report.sections import Section

_METRIC = re.compile(r"\{([a-z_.]+)\}")


def drafted(report: Report, section: Section, lang: str) -> Iterator[Block]:
    """The sentences of the section whose figures can all be counted, by the recommended 口径."""
    known = {r.definition.metric.id: r for r in report.figures if r.definition.recommended}
    for clause in section.clauses:
        text = chosen(clause, lang)
        names = _METRIC.findall(text)
        if all(n in known for n in names):
            said = _METRIC.sub(lambda m: _said(known[m[1]], lang), text)
            yield Paragraph(said + _doubt([known[n] for n in names], lang), Tone.DRAFT)


def _said(row: MeasureRow, lang: str) -> str:
    """A count as a number, a rate with its numerator, denominator and 口径."""
    tally = row.tally
    if tally.denominator is None:
        return result(row, lang)
    shown = f"{row.definition.text(lang)} {amount(tally.numerator)}/{tally.denominator}"
    rate = result(row, lang).replace(" %", "%")
    return f"{rate} ({shown})" if lang == "en" else f"{rate}（{shown}）"


def _doubt(rows: Sequence[MeasureRow], lang: str) -> str:
    """What the sentence leaves open: a number printed alone would be silently lower."""
    names = [(r.definition.metric.zh, r.definition.metric.en) for r in rows]
    said = [word("doubt", lang, name=n, n=r.tally.unknown) for n, r in zip(names, rows, strict=True) if r.tally.unknown]
    listed = word("semicolon", lang).join(said)
    return chosen((f"〔{listed}〕", f" [{listed}]"), lang) if listed else ""


def figures_of(report: Report, records: Sequence[type[Record]], printed: Printed, lang: str) -> Iterator[Block]:
    """The table of every 口径, the recommended one marked, beside what was printed."""
    rows = [r for of in records for r in report.figures if r.definition.metric.record is of]
    if not rows:
        return
    yield Heading(word("figures", lang), 3)
    lines, last = [], ""
    for r in rows:
        metric, again = r.definition.metric, r.definition.metric.id == last
        last = metric.id
        cells = (_name(r, again, lang), _definition(r, lang), *_cells(r, lang))
        lines.append(Row(cells + ((printed.beside(r, lang),) if printed else ()), joined=again, id=r.definition.id,
                         strong=r.definition.recommended and len(metric.definitions) > 1))  # fmt: skip
    titles = head("figures", lang) + ((word("printed", lang),) if printed else ())
    yield Table(head=titles, rows=tuple(lines), numbers=frozenset({2, 3, 4, 5}), wide=frozenset({1}))


def _name(row: MeasureRow, again: bool, lang: str) -> str:
    metric = row.definition.metric
    unit = "" if lang == "en" or not metric.unit else f"（{metric.unit}）"
    return "" if again else chosen((metric.zh, metric.en), lang) + unit


def _definition(row: MeasureRow, lang: str) -> str:
    d = row.definition
    mark = word("recommended", lang) if d.recommended and len(d.metric.definitions) > 1 else ""
    return d.text(lang) + mark + (word("apart", lang) if d.flagged else "")


def _cells(row: MeasureRow, lang: str) -> tuple[str, str, str, str]:
    """Numerator, denominator, result, undecided: the result of a count is the count."""
    t = row.tally
    parts = ("", "") if t.denominator is None else (amount(t.numerator), amount(t.denominator))
    return (*parts, result(row, lang), str(t.unknown or ""))


def result(row: MeasureRow, lang: str) -> str:
    """The number or the rate; with undecided rows, all that it may be, since one end alone would be a claim."""
    t = row.tally
    low, high = t.bounds
    if not t.unknown:
        return t.shown(lang=lang)
    if t.days is not None:
        return word("open-days", lang, days=t.shown(lang=lang), n=t.unknown)
    if t.denominator is not None:
        ends = [t.scale.text(b, lang=lang) for b in (low, high)]
        return word("range", lang, low=ends[0], high=ends[1])
    if isinstance(row.definition.measure, Total) or high is None:
        return word("open-sum", lang, sum=amount(t.numerator), n=t.unknown)
    return word("range", lang, low=amount(t.numerator), high=high)


def sums_of(report: Report, records: Sequence[type[Record]], lang: str) -> Iterator[Block]:
    """The sums that must hold, the quotients of two registers, and those that are refused."""
    sums = [i for i in report.identities if i.identity.total.record in records]
    beside = [q for q in report.quotients if q.declared.numerator.record in records]
    refused = [n for n in report.no_rates if n.declared.numerator[0].record in records]
    if not sums and not beside and not refused:
        return
    yield Heading(word("sums", lang), 3)
    marks = {True: "sum-holds", False: "sum-fails", None: "sum-open"}
    lines = [word(marks[i.holds], lang, text=i.text(lang)) for i in sums]
    yield Items((*lines, *(q.text(lang) for q in beside), *(n.text(lang) for n in refused)))
