"""`fazhi due-soon FOLDER`: the duties that come due, the first first, and those that are overdue."""

from __future__ import annotations

import argparse
import json

from fazhi.calendar import today
from fazhi.commands.arguments import DONE, Commands, command, to_day, to_span, writable
from fazhi.commands.progress import track
from fazhi.office import Office
from fazhi.reading import InputError
from fazhi.spans import Unit, working_days


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "due-soon", "which duties of a folder of registers come due, and which are overdue")
    p.add_argument("folder", help="the folder with the registers and, if there is one, office.toml; or a workbook")
    p.add_argument("--today", type=to_day, default=today(), metavar="DAY", help="counted from this day (today)")
    p.add_argument("--within", type=to_span, default=working_days(10), metavar="SPAN",
                   help="how far ahead: 10wd, 30d, 1mo (default: 10wd)")  # fmt: skip
    p.add_argument("--ics", metavar="FILE", help="also write them for a calendar program: deadlines.ics")
    p.add_argument("--json", action="store_true", help="the coming duties as JSON")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Load the office, list what is due, write the calendar file if one is asked for."""
    out = None if o.ics is None else writable(o.ics)
    if out is not None and out.suffix.lower() != ".ics":
        raise InputError(f"{out.name}：请写.ics", f"{out.name}: write .ics")
    if o.within.unit is Unit.HOUR:
        raise InputError("--within按日计算：10wd、30d或者1mo", "--within counts days: 10wd, 30d or 1mo")
    office = Office.load(o.folder, track=track)
    found = office.due_soon(o.today, within=o.within)
    if out is not None:
        found.to_ics(out, name=office.name(o.lang), lang=o.lang)
    unread = _unread(office, o.lang)
    if o.json:
        late = [f.to_dict(o.lang) for f in found.overdue]
        through = None if found.through is None else found.through.isoformat()
        said = {"today": o.today.isoformat(), "through": through, "coming": found.to_dicts(o.lang), "overdue": late}
        print(json.dumps({**said, "later": found.later, "not_read": unread}, ensure_ascii=True, indent=1))
        return DONE
    print("\n".join([found.text(o.lang), *unread]))
    if out is not None:
        print(f"{out}: {len(found)} entries" if o.lang == "en" else f"{out}：{len(found)}项")
    return DONE


def _unread(office: Office, lang: str) -> list[str]:
    """What may hide a deadline: files that were not read, and rows that could not be."""
    lost = sum(len(r.unreadable) for r in office.registers)
    rows = f"另有{lost}行未能读入，其期限不明", f"{lost} rows could not be read: their deadlines are not known"
    return [*(p.text(lang) for p in office.found), *([rows[lang == "en"]] if lost else [])]
