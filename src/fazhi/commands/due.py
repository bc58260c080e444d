"""`fazhi due SPAN START`: the last day of a legal period, and how it is found."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from pathlib import Path

from fazhi import catalog
from fazhi.calendar import CalendarCoverageError, WorkCalendar
from fazhi.commands.arguments import DONE, Commands, command, takes_notices, to_area, to_day, to_span
from fazhi.notice import calendar_with
from fazhi.reading import InputError
from fazhi.rules import Deadline, LeadTime, Rule, Window
from fazhi.spans import Due, FixedDate, Rollover, Span, Unit, due, due_before
from fazhi.wording import sentence

#: 1月31日, the last day of a yearly duty
_FIXED = re.compile(r"(\d{1,2})月(\d{1,2})日")


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "due", "the last day of a legal period, and how it is found")
    p.add_argument("span", type=to_period_or_rule, help="7wd, 90d, 6mo, 2y, 24h, 7个工作日, 1月31日, "
                   "or the id of a rule, e.g. penalty-2021/60")  # fmt: skip
    p.add_argument("start", type=to_moment, help="the day that triggers it; counting starts on the next. "
                   "For hours, 2024-09-30T16:00")  # fmt: skip
    p.add_argument("--then", type=to_span, action="append", default=[], metavar="SPAN",
                   help="an extension; it runs from the original end, not from a rolled one")  # fmt: skip
    p.add_argument("--plus", type=int, default=0, metavar="DAYS", help="excluded natural days")
    p.add_argument("--before", action="store_true", help="count backwards: the last day that is so long before START")
    p.add_argument("--rollover", type=Rollover, choices=list(Rollover), metavar="{statute,analogy,never}",
                   help="whether a last day that is no working day moves (default: as the rule says)")  # fmt: skip
    p.add_argument("--area", type=to_area, help="the code of a place that has days of its own, e.g. 330106")
    takes_notices(p)
    p.set_defaults(run=run)


def run(o: argparse.Namespace) -> int:
    """Count the period and print its last day, and how it was found."""
    calendar = calendar_with(WorkCalendar.china(o.area), map(Path, o.notice))
    rule = o.span if isinstance(o.span, Rule) else None
    span = o.span if rule is None else span_of(rule)
    if rule is not None:
        print(f"{rule.id} {rule.cites.text(o.lang)}\n{sentence(rule, o.lang)}")
    try:
        print(_counted(o, span, rule, calendar).explain(o.lang))
    except (CalendarCoverageError, InputError):
        raise
    except (TypeError, ValueError) as error:
        raise InputError(f"不能这样计算：{error}", str(error)) from None
    return DONE


def _counted(o: argparse.Namespace, span: Span | FixedDate, rule: Rule | None, calendar: WorkCalendar) -> Due:
    start = o.start
    hourly = isinstance(span, Span) and span.unit is Unit.HOUR
    if not hourly and isinstance(start, dt.datetime):
        raise InputError("按日计算的期间，起算日不写时刻", "a period in days starts on a day, without a time")
    if hourly and not isinstance(start, dt.datetime):
        raise InputError("按小时计算的期间要写时刻：2024-09-30T16:00", "hours start at a time: write 2024-09-30T16:00")
    if o.before:
        if not isinstance(span, Span) or o.then or o.plus or o.rollover:
            raise InputError("--before只与一个期间连用", "--before goes with one span alone")
        return due_before(span, start, calendar=calendar)
    rollover = o.rollover if o.rollover is not None or rule is None else rule.rollover
    chain = [span, *o.then] if o.then else span
    return due(chain, start, rollover=rollover, calendar=calendar, plus=o.plus)


def span_of(rule: Rule) -> Span:
    """The period of a rule. Raises `InputError` for a rule that has none."""
    match rule:
        case Deadline(within=Span() as span) | Window(within=span) | LeadTime(at_least=span):
            return span
    raise InputError(f"{rule.id}没有期间：{sentence(rule)}", f"{rule.id} has no period: {sentence(rule, 'en')}")


def to_period_or_rule(text: str) -> Span | FixedDate | Rule:
    """A legal period, the fixed day of a yearly duty, or a rule of the shelf."""
    if "/" in text:
        try:
            return catalog.rule(text)
        except LookupError as error:
            raise argparse.ArgumentTypeError(str(error)) from None
    fixed = _FIXED.fullmatch(text)
    try:
        return FixedDate(int(fixed[1]), int(fixed[2])) if fixed else to_span(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def to_moment(text: str) -> dt.date:
    """A day, or the moment from which hours run."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%dT%H:%M")
    except ValueError:
        if "T" in text:
            msg = f"{text!r} is not a moment: write 2024-09-30T16:00"
            raise argparse.ArgumentTypeError(msg) from None
        return to_day(text)
