"""The command line: fazhi report, check, due-soon, audit, due, rules, template."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence

from fazhi.calendar import CalendarCoverageError
from fazhi.commands import audit, check, due, due_soon, report, rules, template
from fazhi.commands.arguments import BAD_INPUT
from fazhi.reading import InputError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 done, 1 the organ breached a duty (`check` only), 2 bad input."""
    _speak_plainly()
    options = parser().parse_args(arguments)
    try:
        code: int = options.run(options)
    except InputError as error:
        return _refuse(error.text(options.lang))
    except CalendarCoverageError as error:
        return _refuse(error.text(options.lang))
    except (LookupError, OSError) as error:
        return _refuse(str(error))
    return code


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    whole = argparse.ArgumentParser(
        prog="fazhi",
        description="法治: annual reports, checks, early warnings, audits of printed figures, legal periods.",
    )
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    for each in (report, check, due_soon, audit, due, rules, template):
        each.add(commands)
    return whole


def _refuse(message: str) -> int:
    print(f"fazhi: {message}", file=sys.stderr)
    return BAD_INPUT


def _speak_plainly() -> None:
    """A console that has no Chinese shows escapes; it never stops the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
