"""The command line: fazhi check, audit, due, rules."""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import sys
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path

from fazhi import catalog
from fazhi.auditing import audit, read_facts
from fazhi.calendar import CalendarCoverageError
from fazhi.checking import check
from fazhi.fields import Record
from fazhi.findings import Finding, Findings
from fazhi.law import Organ, OrganKind
from fazhi.outcomes import Duty, Outcome
from fazhi.reading import InputError
from fazhi.register import Register
from fazhi.spans import Rollover, Span, due
from fazhi.wording import sentence

DONE, BREACHED, BAD_INPUT = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 done, 1 the organ breached a duty (`check` only), 2 bad input."""
    _speak_plainly()
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except InputError as error:
        return _refuse(error.text(options.lang))
    except (LookupError, OSError, CalendarCoverageError) as error:
        return _refuse(str(error))
    return code


def run_check(o: argparse.Namespace) -> int:
    """`fazhi check FILE`."""
    of = _record(o)
    register = Register.read(o.file, of, headings=dict(o.heading))
    complete = [of.__fazhi__.by_heading.get(name, name) for name in o.complete]
    findings = check(register, as_of=o.as_of, organ=_organ(o), complete=complete, exclude=o.exclude)
    if o.json:
        problems = [p.to_dict(o.lang) for p in register.problems]
        print(json.dumps({"problems": problems, "findings": findings.to_dicts(o.lang)}, ensure_ascii=True, indent=1))
    else:
        print("\n".join(_report(register, findings, o)))
    return BREACHED if findings.where(Outcome.BREACHED, duty_of=Duty.ORGAN) else DONE


def run_audit(o: argparse.Namespace) -> int:
    """`fazhi audit FACTS.toml`."""
    found = audit(read_facts(o.file))
    print(json.dumps(found.to_dict(), ensure_ascii=True, indent=1) if o.json else found.text(o.lang))
    return DONE


def run_due(o: argparse.Namespace) -> int:
    """`fazhi due SPAN START`."""
    found = due(o.span, o.start, rollover=o.rollover)
    said = {
        "zh": (f"{o.start}起{o.span}，届满日：{found.day}", "从严", "计入的工作日", "跳过的非工作日"),
        "en": (f"{o.span.text('en')} after {o.start}: {found.day}", "strict", "working days counted", "days skipped"),
    }[o.lang]
    print(said[0] + (f" ({said[1]}: {found.strict})" if found.strict != found.day else ""))
    for label, days in ((said[2], found.counted), (said[3], found.skipped)):
        if days:
            print(f"{label}: {' '.join(d.isoformat() for d in days)}")
    return DONE


def run_rules(o: argparse.Namespace) -> int:
    """`fazhi rules`."""
    of = None if o.record is None else catalog.record(o.record)
    for rule in catalog.rules(of, statute=o.statute, on=o.on):
        severity = rule.severity.text(o.lang)
        print(f"{rule.id}  {rule.cites.text(o.lang)}  [{severity}; {rule.duty_of.text(o.lang)}]")
        print(f"    {sentence(rule, o.lang)}")
    return DONE


def _report(register: Register[Record], findings: Findings, o: argparse.Namespace) -> list[str]:
    """What could not be read, what is breached, whose duty it was, and what could not be decided."""
    zh = o.lang != "en"
    lines = [_header(register, findings, o)]
    lines += _section("读入时的问题" if zh else "Problems on the way in", [p.text(o.lang) for p in register.problems])
    late = [f for f in findings.where(Outcome.BREACHED, Outcome.DISPUTED) if f.rule.duty_of is not Duty.ORGAN]
    pending = sorted(findings.pending, key=lambda f: f.due or dt.date.max)
    parts: tuple[tuple[str, str, Sequence[Finding]], ...] = (
        ("违反", "Breached", findings.where(Outcome.BREACHED, duty_of=Duty.ORGAN)),
        ("有争议", "Disputed", findings.where(Outcome.DISPUTED, duty_of=Duty.ORGAN)),
        ("其他主体的逾期或争议", "Duties of others, late or disputed", late),
        ("未到期，最先到期者在前", "Coming due, the first first", pending),
    )
    for title, english, part in parts:
        lines += _section(title if zh else english, [f.text(o.lang) for f in part])
    why = findings.why()
    fields = register.of.__fazhi__.fields
    lacking = ("（本表无此栏）", " (the file has no such column)")[not zh]

    def called(name: str) -> str:
        heading = fields[name].titles[not zh] if name in fields else name
        return f": {heading}{lacking if name in register.absent else ''}" if name else ""

    shown = [
        f"{n:>5}  {reason.text(o.lang)}{called(name)}"
        for (reason, name), n in sorted(why.items(), key=lambda item: (-item[1], str(item[0])))
    ]
    lines += _section("无法判断的原因（次数在前）" if zh else "Why some are undecided", shown)
    lines += _section("未检查的规则" if zh else "Rules not asked", [n.text(o.lang) for n in findings.not_run])
    return lines


def _header(register: Register[Record], findings: Findings, o: argparse.Namespace) -> str:
    info, rules = register.of.__fazhi__, len(findings.counts())
    lost = len(register.unreadable)
    if o.lang == "en":
        unread = f" ({lost} more could not be read)" if lost else ""
        return f"{register.source}: {info.en}, {len(register)} rows{unread}, {rules} rules, as of {o.as_of}"
    unread = f"（另有{lost}行未能读入）" if lost else ""
    return f"{register.source}：{info.zh}{len(register)}件{unread}，规则{rules}条，检查日{o.as_of}"


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", f"{title} ({len(lines)})", *(f"  {line}" for line in lines)] if lines else []


def _record(o: argparse.Namespace) -> type[Record]:
    """The record type of a file: as given, by the file's name, or by its headings."""
    if o.record is not None:
        return catalog.record(o.record)
    name = Path(o.file).stem.lower()
    named = [t for t in catalog.records() if any(w.lower() in name for w in _names(t))]
    return named[0] if len(named) == 1 else Register.recognise(o.file, catalog.records())


def _names(record: type[Record]) -> tuple[str, ...]:
    info = record.__fazhi__
    return info.key, record.__name__, info.zh, *info.also


def _organ(o: argparse.Namespace) -> Organ | None:
    if o.area is None and o.kind is None and not o.parameter:
        return None
    kind = None if o.kind is None else OrganKind.parse(o.kind)
    if o.kind is not None and kind is None:
        words = "、".join(k.value for k in OrganKind)
        raise InputError(f"机关类型“{o.kind}”不明，可填：{words}", f"no such kind of organ {o.kind!r}: use {words}")
    return Organ(o.organ, area=o.area, kind=kind, parameters=dict(o.parameter))


def _refuse(message: str) -> int:
    print(f"fazhi: {message}", file=sys.stderr)
    return BAD_INPUT


def _speak_plainly() -> None:
    """A console that has no Chinese shows escapes; it never stops the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _today() -> dt.date:
    """The day on this desk's own calendar."""
    return dt.datetime.now().astimezone().date()


def _day(text: str) -> dt.date:
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        msg = f"{text!r} is not a day: write 2024-12-31"
        raise argparse.ArgumentTypeError(msg) from None


def _area(text: str) -> str:
    try:
        return Organ("", area=text).area or text
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _span(text: str) -> Span:
    try:
        return Span.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _parameter(text: str) -> tuple[str, Decimal]:
    name, _, value = text.partition("=")
    try:
        return name, Decimal(value)
    except InvalidOperation:
        msg = f"{text!r} is not a parameter: write 较大数额罚款=5000"
        raise argparse.ArgumentTypeError(msg) from None


def _heading(text: str) -> tuple[str, str]:
    heading, _, field = text.rpartition("=")
    if not heading or not field:
        msg = f"{text!r} is no heading and field: write 行政处罚决定书文号=case_no"
        raise argparse.ArgumentTypeError(msg)
    return heading, field


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fazhi", description="法治: check registers against the law, audit printed figures, count legal periods."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], about: str) -> argparse.ArgumentParser:
        p = commands.add_parser(name, help=about, description=about)
        p.add_argument("--lang", choices=("zh", "en"), default="zh", help="language of the output (default: zh)")
        p.set_defaults(run=run)
        return p

    p = command("check", run_check, "check a register (CSV) against the law; exit code 1 if the organ breached a duty")
    p.add_argument("file", help="a CSV file with Chinese headings")
    p.add_argument("--record", help="what a row is: penalty, 行政处罚案件, ...; else by file name or headings")
    p.add_argument("--as-of", type=_day, default=_today(), metavar="DAY", help="the day of the judgement (today)")
    p.add_argument("--organ", default="本机关", help="name of the organ")
    p.add_argument("--area", type=_area, help="its area code, e.g. 330106; selects local statutes")
    p.add_argument("--kind", help="its kind, e.g. street or 街道")
    p.add_argument("--parameter", type=_parameter, action="append", default=[], metavar="NAME=NUMBER",
                   help="a number that the law leaves to the place, e.g. 较大数额罚款=5000")  # fmt: skip
    p.add_argument("--heading", type=_heading, action="append", default=[], metavar="HEADING=FIELD",
                   help="a heading of this file only, e.g. 行政处罚决定书文号=case_no")  # fmt: skip
    p.add_argument("--complete", nargs="+", default=[], metavar="COLUMN",
                   help="columns in which an empty cell means that it has not happened")  # fmt: skip
    p.add_argument("--exclude", nargs="+", default=[], metavar="RULE", help="rules or statutes to leave out")
    p.add_argument("--json", action="store_true", help="problems and findings as JSON")

    p = command("audit", run_audit, "check printed counts, sums and rates against each other, over every 口径")
    p.add_argument("file", help="a TOML file of printed facts")
    p.add_argument("--json", action="store_true", help="the audit as JSON")

    p = command("due", run_due, "the last day of a legal period")
    p.add_argument("span", type=_span, help="7wd, 90d, 6mo, 2y, or 7个工作日")
    p.add_argument("start", type=_day, help="the day that triggers it; counting starts on the next")
    p.add_argument("--rollover", type=Rollover, choices=list(Rollover), metavar="{statute,analogy,never}",
                   help="whether a last day that is no working day moves (default: never)")  # fmt: skip

    p = command("rules", run_rules, "the rules on the shelf, as a jurist would read them")
    p.add_argument("--record", help="only those of one register")
    p.add_argument("--statute", help="only those of one statute, e.g. penalty-2021")
    p.add_argument("--on", type=_day, metavar="DAY", help="only those in force on that day")
    return parser


if __name__ == "__main__":
    sys.exit(main())
