"""Findings on the page: the organ's own breaches by severity, what is disputed, others' delays, what comes due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from fazhi.fields import Record
from fazhi.findings import Finding
from fazhi.office.linking import LinkCheck
from fazhi.office.upcoming import DueSoon
from fazhi.outcomes import Duty, Outcome, Severity
from fazhi.report.page import Block, Heading, Items, Paragraph, Row, Table, Tone
from fazhi.report.words import head, name_of, word
from fazhi.spans import days, working_days
from fazhi.wording import sentence

if TYPE_CHECKING:
    from fazhi.report.report import Report

#: how many lines a table prints; a page of ten thousand is read by nobody, and the rest is counted
MOST = 200
#: how many working days ahead deadlines stand out, and how many days ahead they are listed one by one
SOON, AHEAD = 10, 90


def breached(report: Report, records: Sequence[type[Record]], lang: str) -> Iterator[Block]:
    """Breaches of the organ's own duties, the gravest first."""
    own = [f for f in report.breaches if f.rule.of in records]
    yield Heading(word("breaches", lang), 3)
    if not own:
        yield Paragraph(_nothing_found(report, records, lang))
    for severity in Severity:
        part = [f for f in own if f.severity is severity]
        if part:
            yield from table_of(part, lang, word("counted", lang, name=word(severity.name, lang), n=len(part)))


def _nothing_found(report: Report, records: Sequence[type[Record]], lang: str) -> str:
    """Why no breach is listed: all is well, nothing could be decided, or nothing was the organ's duty."""
    own = [report.findings.where(of=of, duty_of=Duty.ORGAN) for of in records]
    met = sum(len(findings.met) for findings in own)
    if met:
        return word("none-found", lang, n=met)
    return word("none-decided" if any(own) else "no-own-duty", lang)


def disputed(report: Report, records: Sequence[type[Record]], lang: str) -> Iterator[Block]:
    """Where the law leaves two readings open."""
    found = report.findings.where(Outcome.DISPUTED, duty_of=Duty.ORGAN)
    part = [f for f in found if f.rule.of in records]
    if part:
        yield from table_of(part, lang, word("disputed", lang))


def links_of(report: Report, records: Sequence[type[Record]], lang: str) -> Iterator[Block]:
    """Facts that one register owes another."""
    checks = [c for c in report.links if c.link.of in records]
    if not checks:
        return
    yield Heading(word("links", lang), 3)
    yield Items(tuple(_linked(check, lang) for check in checks))


def _linked(check: LinkCheck, lang: str) -> str:
    if not check.missing:
        return check.text(lang)
    return word("missing", lang, text=check.text(lang), names=_listed([o.record for o in check.missing], lang))


def others(report: Report, lang: str) -> Iterator[Block]:
    """Delays of the party, the court and other bodies: no accusation of this organ."""
    late = report.findings.where(Outcome.BREACHED, Outcome.DISPUTED)
    parts = {duty: late.where(duty_of=duty) for duty in Duty if duty is not Duty.ORGAN}
    if not any(parts.values()):
        return
    yield Heading(word("others", lang))
    yield Paragraph(word("others-said", lang), Tone.NOTE)
    for duty, part in parts.items():
        if part:
            yield from table_of(part, lang, word("counted", lang, name=duty.text(lang).capitalize(), n=len(part)))


def coming(report: Report, lang: str) -> Iterator[Block]:
    """Duties that lie ahead, the first first; those that come due very soon stand out."""
    yield Heading(word("coming", lang))
    whole = DueSoon.among(report.findings, report.as_of, days(AHEAD), report.office.calendar)
    soon = whole.narrowed(working_days(SOON))
    if not whole and not whole.later:
        yield Paragraph(word("none-coming", lang, as_of=report.as_of))
    elif soon:
        yield Paragraph(word("soon", lang, heading=soon.heading(lang), n=len(soon)))
    own, others = whole.of(Duty.ORGAN), whole.of(*(d for d in Duty if d is not Duty.ORGAN))
    for key, part in (("own-coming", own), ("others-coming", others)):
        if part:
            rows = tuple(Row(_comes(f, part, lang), strong=soon.holds(f)) for f in part[:MOST])
            caption = word("counted", lang, name=word(key, lang), n=len(part))
            yield Table(
                head=head("coming", lang), rows=rows, caption=caption, numbers=frozenset({4}), wide=frozenset({2}),
                unbroken=frozenset({0, 3}),
            )  # fmt: skip
            yield from _rest(len(part), lang)
    if whole.later:
        yield Paragraph(word("later", lang, n=whole.later, last=whole.through), Tone.NOTE)


def _comes(f: Finding, part: DueSoon, lang: str) -> tuple[str, ...]:
    left, duty = part.days_left(f), f.rule.duty_of.text(lang)
    day = _day(f.due) if f.not_before is None else word("not-before", lang, day=f.not_before)
    days_left = "" if left is None else str(left)
    return f.record, f.rule.cites.text(lang), _says(f, lang), day, days_left, duty, _place(f, lang)


def table_of(findings: Sequence[Finding], lang: str, caption: str) -> Iterator[Block]:
    """Findings as a table, with article, due date and days over; a column that none of them needs is left out."""
    lines = [
        (f.record, f.rule.cites.text(lang), _demand(f, lang), *_days(f), _place(f, lang)) for f in findings[:MOST]
    ]
    used = [i for i in range(len(lines[0])) if any(line[i] for line in lines)]
    titles, at = head("findings", lang), {old: new for new, old in enumerate(used)}
    yield Table(
        head=tuple(titles[i] for i in used), rows=tuple(Row(tuple(line[i] for i in used)) for line in lines),
        caption=caption, numbers=frozenset({at[5]} if 5 in at else ()), wide=frozenset({at[2]}),
        unbroken=frozenset(at[i] for i in (0, 3, 4) if i in at),
    )  # fmt: skip
    yield from _rest(len(findings), lang)


def _days(f: Finding) -> tuple[str, str, str]:
    return _day(f.due), _day(f.actual), "" if f.days_over is None else str(f.days_over)


def _demand(f: Finding, lang: str) -> str:
    """What the article asks, in one sentence; where no day shows what is wrong, the values that do."""
    if lang == "en":
        return sentence(f.rule, "en") if f.due is not None else f.said("en")
    return f.rule.cites.says + ("" if f.due is not None else f.shown())


def _says(f: Finding, lang: str) -> str:
    return sentence(f.rule, "en") if lang == "en" else f.rule.cites.says


def _rest(count: int, lang: str) -> Iterator[Block]:
    if count > MOST:
        yield Paragraph(word("rest", lang, n=count - MOST), Tone.WARNING)


def _place(f: Finding, lang: str) -> str:
    name = name_of(f.rule.of, lang)
    return name if f.row is None else word("place", lang, register=name, row=f.row)


def _day(day: dt.date | None) -> str:
    return "" if day is None else day.isoformat()


def _listed(names: Sequence[str], lang: str) -> str:
    unique = list(dict.fromkeys(names))
    shown = word("comma", lang).join(unique[:MOST])
    return shown if len(unique) <= MOST else word("and-more", lang, names=shown, n=len(unique))
