"""`fazhi report FOLDER --year 2024 --out report.html`: the draft of the annual report."""

from __future__ import annotations

import argparse
import sys

from fazhi.commands.arguments import DONE, Commands, command, to_day, to_period, writable
from fazhi.commands.progress import track
from fazhi.office import Office
from fazhi.reading import InputError

MARKDOWN, HTML = (".md", ".markdown"), (".html", ".htm")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "report", "draft the annual report from a folder of registers (CSV, xlsx) or a workbook")
    p.add_argument("folder", help="the folder with the registers and, if there is one, office.toml")
    when = p.add_mutually_exclusive_group(required=True)
    when.add_argument("--year", type=to_period, dest="period", metavar="YEAR", help="the year, e.g. 2024")
    when.add_argument("--period", type=to_period, dest="period", metavar="PERIOD",
                      help="another period: 2024年上半年, 2024Q3, 2024年1-9月")  # fmt: skip
    p.add_argument("--as-of", type=to_day, metavar="DAY", help="the day of the judgement (the last of the period)")
    p.add_argument("--out", metavar="FILE", help="report.html or report.md; without it Markdown is printed")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Read the office, draw up the report, write it, and say in one line per file what was read."""
    out = None if o.out is None else writable(o.out)
    if out is not None and out.suffix.lower() not in MARKDOWN + HTML:
        raise InputError(f"不知道{out.name}的格式：请写.html或者.md", f"{out.name}: write .html or .md")
    office = Office.load(o.folder, track=track)
    report = office.report(o.period, as_of=o.as_of)
    if out is None:
        print(report.to_markdown(lang=o.lang))
        return DONE
    write = report.to_html if out.suffix.lower() in HTML else report.to_markdown
    write(out, lang=o.lang)
    for register in office.registers:
        print(f"{register.source}: {_rows(len(register), len(register.unreadable), o.lang)}")
    count, breaches = len(office.problems), len(report.breaches)
    missing = sum(len(c.missing) for c in report.links)
    print(f"{out}: {count} problems on the way in, {breaches} own breaches, {missing} missing links" if o.lang == "en"
          else f"{out}：读入时的问题{count}处，本机关违反{breaches}项，登记表之间缺{missing}件")  # fmt: skip
    if count:
        print("见报告顶部的提示" if o.lang != "en" else "see the top of the report", file=sys.stderr)
    return DONE


def _rows(read: int, lost: int, lang: str) -> str:
    if lang == "en":
        return f"{read} rows" + (f", {lost} not read" if lost else "")
    return f"{read}行" + (f"，另有{lost}行未能读入" if lost else "")
