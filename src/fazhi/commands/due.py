"""`fazhi due SPAN START`: the last day of a legal period."""

from __future__ import annotations

import argparse

from fazhi.commands.arguments import DONE, Commands, command, to_day, to_span
from fazhi.spans import Rollover, due


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "due", "the last day of a legal period")
    p.add_argument("span", type=to_span, help="7wd, 90d, 6mo, 2y, or 7个工作日")
    p.add_argument("start", type=to_day, help="the day that triggers it; counting starts on the next")
    p.add_argument("--rollover", type=Rollover, choices=list(Rollover), metavar="{statute,analogy,never}",
                   help="whether a last day that is no working day moves (default: never)")  # fmt: skip
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Count the period and print its last day, and the days it counted and skipped."""
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
