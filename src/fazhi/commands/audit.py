"""`fazhi audit FACTS.toml`: the printed figures of a report against each other."""

from __future__ import annotations

import argparse
import json

from fazhi.auditing import audit, read_facts
from fazhi.commands.arguments import DONE, Commands, command


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "audit", "check printed counts, sums and rates against each other, over every 口径")
    p.add_argument("file", help="a TOML file of printed facts")
    p.add_argument("--json", action="store_true", help="the audit as JSON")
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Audit the facts and print the page."""
    found = audit(read_facts(o.file))
    print(json.dumps(found.to_dict(), ensure_ascii=True, indent=1) if o.json else found.text(o.lang))
    return DONE
