"""What the reader must know first, what could not be decided or read, and on what the report rests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from importlib import metadata
from typing import TYPE_CHECKING, Any

from fazhi import catalog
from fazhi.declared import Blank
from fazhi.fields import Record, info_of
from fazhi.measures import counts_of
from fazhi.office.office import days_of
from fazhi.outcomes import Reason
from fazhi.period import Period
from fazhi.problems import Problem
from fazhi.register import Register
from fazhi.report.judgements import MOST
from fazhi.report.page import Block, Heading, Items, Paragraph, Row, Table, Tone
from fazhi.report.sections import lacking
from fazhi.report.words import head, name_of, word

if TYPE_CHECKING:
    from fazhi.report.report import Report

#: problems that take no row and no cell away from any count
MILD = {"time-aside", "total-row"}
#: as many columns as are named where many would decide something
COLUMNS = 20


def notices(report: Report, lang: str) -> Iterator[Block]:
    """At the top: whatever may make a figure below less than the whole."""
    lines = tuple(_notices(report, lang))
    if lines:
        yield Paragraph(word("before-use", lang), Tone.WARNING)
        yield Items(lines, Tone.WARNING)
    else:
        yield Paragraph(word("all-read", lang), Tone.NOTE)


def _notices(report: Report, lang: str) -> Iterator[str]:
    office = report.office
    yield from (p.text(lang) for p in office.found)
    missed = [name_of(t, lang) for t in lacking(office)]
    if missed:
        yield word("not-found", lang, names=word("comma", lang).join(missed))
    for register in office.registers:
        yield from _lost(register, lang)
        blank = _blank_columns(report, register)
        if blank:
            titles = word("comma", lang).join(word("quoted", lang, name=t) for t in _titles(register.of, blank, lang))
            yield word("all-blank", lang, file=register.source, columns=titles)
        if all(_is_silent(other, report.period) for other in office.of(register.of)):
            yield word("none-in-period", lang, file=register.source, period=report.period.text(lang))
    across = sum(p.code == "repeated-across" for p in office.problems)
    if across:
        yield word("repeated-across", lang, n=across)
    if office.organ is None:
        yield word("no-organ", lang)
    why = report.findings.why()
    for name in sorted({name for reason, name in why if reason is Reason.PARAMETER_MISSING}):
        yield word("no-parameter", lang, name=name)
    if report.as_of < report.period.last:
        yield word("not-ended", lang, as_of=report.as_of, last=report.period.last)


def _blank_columns(report: Report, register: Register[Any]) -> tuple[str, ...]:
    """Milestones without a single value on which a breach rests: perhaps nobody keeps them, and nothing is breached."""
    own = report.breaches.where(of=register.of, file=register.source)
    blank = {name for f in own for name, value in f.evidence.items() if value is None}
    return tuple(
        f.name
        for f in info_of(register.of).fields.values()
        if f.name in blank and f.blank is Blank.NOT_YET and all(getattr(row, f.name) is None for row in register.rows)
    )


def _is_silent(register: Register[Any], period: Period) -> bool:
    """Whether there are rows, none of the period, though something that happens in it is counted."""
    measures = [d.measure for m in catalog.metrics(register.of) for d in m.all_definitions]
    happens = any(count.until is None for measure in measures for count in counts_of(measure))
    return happens and bool(register.rows) and not any(d in period for row in register.rows for d in days_of(row))


def _lost(register: Register[Any], lang: str) -> Iterator[str]:
    """The rows of a register that are in no count, and what else may be wrong with its counts."""
    lost = {u.row for u in register.unreadable}
    if lost:
        yield word("rows-lost", lang, file=register.source, n=len(lost))
    harmful = sum(p.code not in MILD and p.row not in lost for p in register.problems)
    if harmful:
        yield word("more-problems", lang, file=register.source, n=harmful)


def undecided(report: Report, lang: str) -> Iterator[Block]:
    """Why some checks are UNKNOWN, by register, reason and column: which cells would decide them."""
    yield Heading(word("undecided", lang))
    rows = [row for register in report.office.registers for row in _reasons(report, register, lang)]
    if rows:
        yield Paragraph(word("undecided-said", lang), Tone.NOTE)
        yield Table(head=head("undecided", lang), rows=tuple(rows), wide=frozenset({2}))
    else:
        yield Paragraph(word("nothing", lang))
    if report.earlier:
        yield Paragraph(word("earlier", lang, n=report.earlier), Tone.NOTE)


def _reasons(report: Report, register: Register[Any], lang: str) -> Iterator[Row]:
    """One line per reason, the columns that would decide most checks first; those that the file lacks apart."""
    fields = info_of(register.of).fields
    part = report.findings.where(of=register.of, file=register.source)
    counted: dict[str, dict[str, int]] = {}
    for (reason, name), n in part.why().most_common():
        column = fields[name].titles[lang == "en"] if name in fields else name
        said = reason.text(lang)
        said = word("no-column", lang, reason=said) if name in register.absent else said
        counted.setdefault(said, {})[column] = n
    for said, columns in counted.items():
        first = [f"{column} {n}".strip() for column, n in columns.items()][:COLUMNS]
        if len(columns) > COLUMNS:
            first.append(word("more-columns", lang, n=len(columns) - COLUMNS))
        listed = word("comma", lang).join(first)
        yield Row((name_of(register.of, lang), said, listed))


def unread(report: Report, lang: str) -> Iterator[Block]:
    """Every problem of every file, with its row, its value and the reason."""
    yield Heading(word("unread", lang))
    problems = report.office.problems
    if not problems:
        yield Paragraph(word("nothing", lang))
    for file in dict.fromkeys(p.file for p in problems):
        part = [p for p in problems if p.file == file]
        if file:
            yield Heading(file, 3)
        yield Items(tuple(_with_key(p, lang) for p in part[:MOST]))
        if len(part) > MOST:
            yield Paragraph(word("more-unread", lang, n=len(part) - MOST), Tone.WARNING)


def _with_key(p: Problem, lang: str) -> str:
    text = p.text(lang)
    return word("of-record", lang, text=text, record=p.record) if p.record and p.row is not None else text


def basis(report: Report, lang: str) -> Iterator[Block]:
    """The versions of the law, the calendar, the settings and the files on which the report rests."""
    yield Heading(word("basis", lang))
    yield from _statutes(report, lang)
    office, comma = report.office, word("comma", lang)
    parameters = {} if office.organ is None else office.organ.parameters
    closed = (f"{name_of(t, lang)}: {comma.join(_titles(t, names, lang))}" for t, names in office.complete.items())
    shown = {
        "parameters": comma.join(f"{name}={value}" for name, value in parameters.items()),
        "complete": word("semicolon", lang).join(closed),
        "excluded": comma.join(office.exclude),
        "passed-over": comma.join(office.passed_over),
    }
    firm = word("calendar", lang, last=office.calendar.last, own=_own_days(report, lang))
    lines = [firm, word("version", lang, version=_version())]
    yield Items((*lines, *(word(key, lang, shown=text) for key, text in shown.items() if text)), Tone.NOTE)


def _statutes(report: Report, lang: str) -> Iterator[Block]:
    asked = set(report.findings.counts())
    organ, rows = report.office.organ, []
    for law in catalog.statutes():
        rules = sum(r.id in asked for r in catalog.rules(statute=law.key))
        guided = organ is not None and organ.kind in law.by_reference_for
        notes = [word(key, lang) for key, said in (("guided", guided), ("second-hand", law.second_hand)) if said]
        if rules:
            name, span = law.en if lang == "en" else str(law), f"{law.in_force}—{law.until or word('until-now', lang)}"
            rows.append(Row((name, span, str(rules), word("semicolon", lang).join(notes))))
    yield Table(head=head("statutes", lang), rows=tuple(rows), numbers=frozenset({2}))
    why = Counter(n.why[lang == "en"] for n in report.findings.not_run)
    if why:
        listed = word("semicolon", lang).join(word("times", lang, why=w, n=n) for w, n in why.items())
        yield Paragraph(word("not-run", lang, why=listed), Tone.NOTE)


def _titles(of: type[Record], names: tuple[str, ...], lang: str) -> list[str]:
    return [info_of(of).fields[name].titles[lang == "en"] for name in names]


def _own_days(report: Report, lang: str) -> str:
    """The notices that moved days for this place only."""
    local = dict.fromkeys(d.notice for d in report.office.calendar.special.values() if d.area)
    return word("own-days", lang, notices=word("comma", lang).join(local)) if local else ""


def _version() -> str:
    try:
        return metadata.version("fazhi")
    except metadata.PackageNotFoundError:  # run from its sources
        return ""
