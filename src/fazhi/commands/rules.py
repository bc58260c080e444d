"""`fazhi rules`: the shelf, as a jurist would read it."""

from __future__ import annotations

import argparse

from fazhi import catalog
from fazhi.commands.arguments import DONE, Commands, command, to_day
from fazhi.wording import sentence


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "rules", "the rules on the shelf, as a jurist would read them")
    p.add_argument("--record", help="only those of one register")
    p.add_argument("--statute", help="only those of one statute, e.g. penalty-2021")
    p.add_argument("--on", type=to_day, metavar="DAY", help="only those in force on that day")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Print the rules that were asked for."""
    of = None if o.record is None else catalog.record(o.record)
    for rule in catalog.rules(of, statute=o.statute, on=o.on):
        severity = rule.severity.text(o.lang)
        print(f"{rule.id}  {rule.cites.text(o.lang)}  [{severity}; {rule.duty_of.text(o.lang)}]")
        print(f"    {sentence(rule, o.lang)}")
    return DONE
