"""`fazhi template OUT.xlsx`: an empty workbook to fill in, a sheet per register."""

from __future__ import annotations

import argparse

from fazhi import catalog
from fazhi.commands.arguments import DONE, Commands, command, writable
from fazhi.reading import InputError
from fazhi.workbook import write_template


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "template", "write an empty workbook: a sheet per register, headings, lists to choose from")
    p.add_argument("out", help="the workbook to write (.xlsx); a file that is there already is not overwritten")
    p.add_argument("--record", action="append", default=[], help="only this register; may be given several times")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Write the workbook."""
    out = writable(o.out)
    if out.suffix.lower() != ".xlsx":
        raise InputError(f"{out.name}：请写.xlsx", f"{out.name}: write .xlsx")
    if out.exists():
        raise InputError(f"{out.name}已经存在，没有覆盖", f"{out.name} is there already and was not overwritten")
    records = tuple(dict.fromkeys(catalog.record(name) for name in o.record)) or catalog.records()
    write_template(out, records)
    print(f"{out}: {len(records)} sheets" if o.lang == "en" else f"{out}：{len(records)}张工作表")
    return DONE
