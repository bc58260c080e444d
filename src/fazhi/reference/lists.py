"""Pages of closed lists: outcomes and reasons, problem codes, and the words of the command line."""

from __future__ import annotations

import argparse
import inspect
from collections.abc import Iterator
from typing import Any

from fazhi.declared import Blank
from fazhi.law import OrganKind
from fazhi.outcomes import Duty, Outcome, Reason, Severity
from fazhi.problems import TEXTS
from fazhi.procedure import OTHERWISE, PROCEDURE, QUESTIONS
from fazhi.reference.markdown import code, heading, page, place, plain, table
from fazhi.shapes import Coded

ANSWERS = {True: "yes", False: "no", None: "not known"}


def outcomes_page() -> str:
    """The six outcomes, how one is found, and the lists beside them."""
    steps = [
        (QUESTIONS.get(s.question, s.question), ANSWERS[s.answer], s.outcome, "" if s.reason is None else s.reason)
        for s in PROCEDURE
    ]
    return page(
        heading("Outcomes and reasons", at="outcomes-and-reasons"),
        *(part for coded in (Outcome, Reason, Severity, Duty, OrganKind) for part in _list(coded)),
        heading("What a blank says", 2),
        table(("In code", "Says"), ((code(f"Blank.{b.name}"), b.value) for b in Blank)),
        heading("How an outcome is found", 2),
        "The first line whose question has its answer decides.",
        table(("Question", "Answer", "Outcome", "Reason"), [*steps, ("otherwise", "", OTHERWISE, "")]),
    )


def _list(coded: type[Coded]) -> Iterator[str]:
    yield heading(coded.__name__, 2, at=place("words", coded.__name__))
    yield plain(inspect.getdoc(coded))
    rows = ((m.value, m.text("en"), code(f"{coded.__name__}.{m.name}"), plain("、".join(m.also))) for m in coded)
    yield table(("Word", "English", "In code", "Also"), rows)


def problems_page() -> str:
    """Every code of a problem, with its sentence in both languages."""
    return page(
        heading("Problem codes", at="problem-codes"),
        "What stands in braces is filled in. A code never changes, and is never used again for something else.",
        table(("Code", "Sentence"), ((code(c), f"{plain(zh)}<br>{plain(en)}") for c, (zh, en) in TEXTS.items())),
    )


def commands_page(parser: argparse.ArgumentParser) -> str:
    """The help of the command line and of each of its commands."""
    each = [(name, p) for name, p in subcommands(parser).items()]
    return page(
        heading("Command line", at="command-line"),
        _help(parser),
        *(part for name, p in each for part in (heading(f"fazhi {name}", 2, at=place("command", name)), _help(p))),
    )


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser."""
    held: list[Any] = parser._actions  # noqa: SLF001  argparse has no public way to ask
    return {name: p for a in held if isinstance(a, argparse._SubParsersAction) for name, p in a.choices.items()}  # noqa: SLF001


def _help(parser: argparse.ArgumentParser) -> str:
    parser.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=96)  # whatever the terminal is
    return f"```text\n{parser.format_help().strip()}\n```"
