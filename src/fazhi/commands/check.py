"""`fazhi check FILE`: one register against the law."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

from fazhi import catalog
from fazhi.calendar import today
from fazhi.checking import calendar_for, check
from fazhi.commands.arguments import (
    BREACHED,
    DONE,
    Commands,
    command,
    organ_of,
    takes_notices,
    to_area,
    to_day,
    to_heading,
    to_parameter,
)
from fazhi.commands.progress import track
from fazhi.fields import Record, info_of
from fazhi.findings import Finding, Findings
from fazhi.notice import calendar_with
from fazhi.office.settings import FILE, Settings
from fazhi.outcomes import Duty, Outcome
from fazhi.register import Register

#: as many reasons as are printed
MOST = 30


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    about = "check a register (CSV or xlsx) against the law; exit code 1 if the organ breached a duty"
    p = command(commands, "check", about)
    p.add_argument("file", help="a CSV or xlsx file with Chinese headings")
    p.add_argument("--sheet", default="", help="the sheet of a workbook that has several")
    p.add_argument("--record", help="what a row is: penalty, 行政处罚案件, ...; else by file name or headings")
    p.add_argument("--as-of", type=to_day, default=today(), metavar="DAY", help="the day of the judgement (today)")
    p.add_argument("--organ", help="name of the organ; else office.toml beside the file says")
    p.add_argument("--area", type=to_area, help="its area code, e.g. 330106; selects local statutes")
    p.add_argument("--kind", help="its kind, e.g. street or 街道")
    p.add_argument("--parameter", type=to_parameter, action="append", default=[], metavar="NAME=NUMBER",
                   help="a number that the law leaves to the place, e.g. 较大数额罚款=5000")  # fmt: skip
    p.add_argument("--heading", type=to_heading, action="append", default=[], metavar="HEADING=FIELD",
                   help="a heading of this file only, e.g. 行政处罚决定书文号=case_no")  # fmt: skip
    p.add_argument("--complete", nargs="+", default=[], metavar="COLUMN",
                   help="columns in which an empty cell means that it has not happened")  # fmt: skip
    p.add_argument("--exclude", nargs="+", default=[], metavar="RULE", help="rules or statutes to leave out")
    takes_notices(p)
    p.add_argument("--json", action="store_true", help="problems and findings as JSON")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Read the register, check it, print what was found."""
    settings = Settings.read(Path(o.file).parent / FILE)
    of = _record(o, settings)
    headings = {**settings.headings.get(of, {}), **dict(o.heading)}
    register = Register.read(o.file, of, headings=headings, sheet=o.sheet, track=track)
    complete = [*settings.complete.get(of, ()), *(info_of(of).by_heading.get(name, name) for name in o.complete)]
    organ, folder = organ_of(o, settings.organ), Path(o.file).parent
    notices = (*(folder / name for name in settings.notices), *map(Path, o.notice))
    findings = check(
        register, as_of=o.as_of, organ=organ, complete=complete, calendar=calendar_with(calendar_for(organ), notices),
        exclude=[*settings.exclude, *o.exclude], track=track,
    )  # fmt: skip
    if o.json:
        problems = [p.to_dict(o.lang) for p in register.problems]
        print(json.dumps({"problems": problems, "findings": findings.to_dicts(o.lang)}, ensure_ascii=True, indent=1))
    else:
        print("\n".join(_lines(register, findings, o)))
    return BREACHED if findings.where(Outcome.BREACHED, duty_of=Duty.ORGAN) else DONE


def _lines(register: Register[Record], findings: Findings, o: argparse.Namespace) -> list[str]:
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
    fields = info_of(register.of).fields
    lacking = ("（本表无此栏）", " (the file has no such column)")[not zh]

    def called(name: str) -> str:
        heading = fields[name].titles[not zh] if name in fields else name
        return f": {heading}{lacking if name in register.absent else ''}" if name else ""

    shown = [
        f"{n:>5}  {reason.text(o.lang)}{called(name)}"
        for (reason, name), n in sorted(why.items(), key=lambda item: (-item[1], str(item[0])))
    ]
    more = len(shown) - MOST
    if more > 0:
        shown[MOST:] = [f"另有{more}项，见--json" if zh else f"{more} more: see --json"]
    lines += _section("无法判断的原因（次数在前）" if zh else "Why some are undecided", shown)
    lines += _section("未检查的规则" if zh else "Rules not asked", [n.text(o.lang) for n in findings.not_run])
    return lines


def _header(register: Register[Record], findings: Findings, o: argparse.Namespace) -> str:
    info, rules = info_of(register.of), len(findings.counts())
    lost = len(register.unreadable)
    if o.lang == "en":
        unread = f" ({lost} more could not be read)" if lost else ""
        return f"{register.source}: {info.en}, {len(register)} rows{unread}, {rules} rules, as of {o.as_of}"
    unread = f"（另有{lost}行未能读入）" if lost else ""
    return f"{register.source}：{info.zh}{len(register)}件{unread}，规则{rules}条，检查日{o.as_of}"


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", f"{title} ({len(lines)})", *(f"  {line}" for line in lines)] if lines else []


def _record(o: argparse.Namespace, settings: Settings) -> type[Record]:
    """The record type of a file: as given, as the settings say, by the file's name, or by its headings."""
    if o.record is not None:
        return catalog.record(o.record)
    path = Path(o.file)
    said = next((settings.registers[n] for n in (o.sheet, path.name, path.stem) if n in settings.registers), None)
    if said is not None:
        return said
    named = [t for t in catalog.records() if any(w.lower() in path.stem.lower() for w in catalog.names_of(t))]
    return named[0] if len(named) == 1 else Register.recognise(o.file, catalog.records(), sheet=o.sheet)
