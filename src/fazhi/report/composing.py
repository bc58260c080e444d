"""The page of a report, top to bottom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from fazhi.fields import Record, info_of
from fazhi.outcomes import Duty, Outcome
from fazhi.period import Period
from fazhi.register import Register
from fazhi.report.comparison import Printed, compared
from fazhi.report.doubts import basis, notices, undecided, unread
from fazhi.report.figures import drafted, figures_of, sums_of
from fazhi.report.judgements import breached, coming, disputed, links_of, others
from fazhi.report.page import Block, Heading, Page, Paragraph, Row, Table, Tone
from fazhi.report.sections import SECTIONS, USUAL, Section, lacking
from fazhi.report.words import chosen, head, name_of, word

if TYPE_CHECKING:
    from fazhi.report.report import Report

NUMERALS = "一二三四五六七八九十"
ACCUSING, OPEN = (Outcome.BREACHED, Outcome.DISPUTED), (Outcome.PENDING, Outcome.UNKNOWN)


def compose(report: Report, lang: str) -> Page:
    """The whole page in one language."""
    name, period = report.office.name(lang), report.period
    title = "title-of-year" if period == Period.year(period.first.year) else "title"
    return Page(
        title=word(title, lang, name=name, period=period.text(lang)),
        subtitle=word("subtitle", lang, first=period.first, last=period.last, as_of=report.as_of),
        lang=lang, blocks=tuple(_blocks(report, lang)),
    )  # fmt: skip


def _blocks(report: Report, lang: str) -> Iterator[Block]:
    printed = Printed.of(report)
    yield from notices(report, lang)
    yield from _overview(report, lang)
    for number, section in enumerate(_sections(report)):
        yield Heading(_numbered(number, section, lang))
        yield from _section(report, section, printed, lang)
    for part in (others, coming, undecided, unread):
        yield from part(report, lang)
    yield from compared(report, printed, lang)
    yield from basis(report, lang)


def _numbered(number: int, section: Section, lang: str) -> str:
    if lang == "en" or number >= len(NUMERALS):
        return f"{number + 1}. {chosen((section.zh, section.en), lang)}"
    return f"{NUMERALS[number]}、{section.zh}"


def _section(report: Report, section: Section, printed: Printed, lang: str) -> Iterator[Block]:
    held = {r.of for r in report.office.registers}
    missed = [t for t in section.records if t not in held]
    if missed:
        quoted = [word("quoted", lang, name=name_of(t, lang)) for t in missed]
        yield Paragraph(word("lacking", lang, names=word("comma", lang).join(quoted)), Tone.WARNING)
    here = [t for t in section.records if t in held]
    if not here:
        return
    yield from drafted(report, section, lang)
    yield from figures_of(report, here, printed, lang)
    yield from sums_of(report, here, lang)
    yield from breached(report, here, lang)
    yield from disputed(report, here, lang)
    yield from links_of(report, here, lang)


def _sections(report: Report) -> list[Section]:
    """The usual sections, and one for each further register that the office holds."""
    further = dict.fromkeys(r.of for r in report.office.registers if r.of not in USUAL)
    own = [Section(zh=info_of(t).zh, en=info_of(t).en, records=(t,)) for t in further]
    return [*SECTIONS, *own]


def _overview(report: Report, lang: str) -> Iterator[Block]:
    """What was read, and what came of it, one register per line."""
    yield Heading(word("overview", lang))
    titles = head("registers", lang)
    order = [t for s in _sections(report) for t in s.records]
    rows = [_line(report, r, lang) for r in sorted(report.office.registers, key=lambda r: order.index(r.of))]
    rows += [_missing(t, len(titles), lang) for t in lacking(report.office)]
    yield Table(head=titles, rows=tuple(rows), numbers=frozenset(range(2, len(titles))))


def _line(report: Report, register: Register[Any], lang: str) -> Row:
    lost = len(register.unreadable)
    part = report.findings.where(of=register.of, file=register.source)
    own = (len(part.where(o, duty_of=Duty.ORGAN)) for o in ACCUSING)
    counts = (len(register), lost, len(register.problems), *own, *(len(part.where(o)) for o in OPEN))
    return Row((name_of(register.of, lang), register.source, *map(str, counts)), strong=bool(lost))


def _missing(of: type[Record], width: int, lang: str) -> Row:
    cells = (name_of(of, lang), word("none-of-it", lang))
    return Row((*cells, *[""] * (width - len(cells))))
