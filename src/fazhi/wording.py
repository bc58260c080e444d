"""Expressions and rules as sentences in both languages, made from the headings that the record declares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from fazhi import expr as e
from fazhi.outcomes import Outcome
from fazhi.rules import (
    Deadline,
    Extension,
    LeadTime,
    Precedence,
    Presence,
    Reading,
    Requirement,
    Rule,
    Threshold,
    Until,
    Window,
)
from fazhi.shapes import Coded, Kind

if TYPE_CHECKING:
    from fazhi.judging import Days

#: a text in Chinese and in English
Pair = tuple[str, str]

OPS = {
    "==": ("为", "is"), "!=": ("不为", "is not"), "<": ("小于", "is below"), "<=": ("不超过", "is at most"),
    ">": ("大于", "is above"), ">=": ("不少于", "is at least"),
}  # fmt: skip
DAY_OPS = {
    "==": ("等于", "is on"), "!=": ("不等于", "is not on"), "<": ("早于", "is before"),
    "<=": ("不晚于", "is no later than"), ">": ("晚于", "is after"), ">=": ("不早于", "is no earlier than"),
}  # fmt: skip


def sentence(rule: Rule, lang: str = "zh") -> str:
    """What the rule demands, in one sentence."""
    zh, en = _demand(rule)
    if rule.when is not e.ALWAYS:
        when = phrase(rule.when)
        zh, en = f"{when[0]}的，{zh}", f"where {when[1]}: {en}"
    if rule.unless is not e.NEVER:
        unless = phrase(rule.unless)
        zh, en = f"{zh}（{unless[0]}的除外）", f"{en} (unless {unless[1]})"
    return _choose((zh, en), lang)


def judgement(rule: Rule, outcome: Outcome, days: Days, as_of: dt.date, lang: str = "zh") -> str:
    """What was found, with the days: 应于2024-05-30前作出决定，实际2024-06-15，逾期16日."""
    if days.not_before is not None and outcome in (Outcome.PENDING, Outcome.UNKNOWN) and isinstance(rule, Deadline):
        zh, en = event(rule.event)
        return _choose((f"{zh}的期限不早于{days.not_before}", f"{en} due no earlier than {days.not_before}"), lang)
    shown = outcome in (Outcome.BREACHED, Outcome.DISPUTED, Outcome.PENDING)
    if days.due is None or not shown or not isinstance(rule, Deadline | Window | LeadTime):
        return sentence(rule, lang)
    if isinstance(rule, LeadTime):
        zh, en = event(rule.then)
        after = ("不得早于", "before") if rule.reading is Reading.DAY_N else ("应晚于", "on or before")
        found = f"{zh}{after[0]}{days.due}，实际{days.actual}", f"{en} was {days.actual}, {after[1]} {days.due}"
        return _choose(found, lang)
    zh, en = event(rule.event)
    last, done = (d if t is None else f"{t:%Y-%m-%d %H:%M}" for d, t in
                  ((days.due, days.due_at), (days.actual, days.actual_at)))  # fmt: skip
    due = f"应于{last}前{zh}", f"{en} due by {last}"
    if outcome is Outcome.PENDING:
        return _choose(due, lang)
    was = f"实际{done}", f"was {done}"
    if days.actual is None:
        was = f"截至{as_of}尚未{zh}", f"not done on {as_of}"
    over = (f"，逾期{days.over}日", f", {days.over} days over") if days.over else ("", "")
    if outcome is Outcome.DISPUTED:
        over = (f"（从严为{days.strict}前）", f" (strictly by {days.strict})")
    return _choose((f"{due[0]}，{was[0]}{over[0]}", f"{due[1]}, {was[1]}{over[1]}"), lang)


def phrase(x: e.Expr) -> Pair:
    """An expression in words."""
    match x:
        case e.Column():
            return x.info.titles
        case e.Value(value):
            return constant(value)
        case e.Parameter(name, unit):
            return f"“{name}”{unit}", f"{name!r}{' ' + unit if unit else ''}"
        case e.Product(left, right):
            (zh, en), (zh2, en2) = phrase(left), phrase(right)
            return f"{zh}×{zh2}", f"{en} × {en2}"
        case e.Compare(op, left, right):
            word = (DAY_OPS if left.kind in e.DAYS else OPS)[op]
            (zh, en), (zh2, en2) = phrase(left), phrase(right)
            return f"{zh}{word[0]}{zh2}", f"{en} {word[1]} {en2}"
        case e.Given(inner) | e.Seen(inner):
            zh, en = phrase(inner)
            return f"已有{zh}", f"{en} is given"
        case e.Not(e.Column() as column):
            zh, en = phrase(column)
            return f"{zh}为否", f"not {en}"
        case e.Not(inner):
            zh, en = phrase(inner)
            return f"并非（{zh}）", f"not ({en})"
        case e.Undecided(inner):
            return phrase(inner)
        case e.And() | e.Or():
            return _joined(x.parts, "且", "and") if isinstance(x, e.And) else _alternatives(x.parts)
        case _:
            return _day(x)


def event(x: e.Expr) -> Pair:
    """What happens on a day: the event word of its column in Chinese, its heading in English."""
    if isinstance(x, e.Column):
        return x.info.event or x.info.zh, x.info.en
    if isinstance(x, e.FirstGiven | e.Earliest):  # one of several acts
        either = [event(d) for d in x.days]
        return "或者".join(zh for zh, _ in either), " or ".join(en for _, en in either)
    return phrase(x)


def _demand(rule: Rule) -> Pair:
    match rule:
        case Deadline():
            (zh, en), (limit, until) = event(rule.event), phrase(rule.limits[0].day)
            if isinstance(rule.event, e.Earliest):
                zh, en = f"完成其一（{'、'.join(event(d)[0] for d in rule.event.days)}）", f"one of {en}"
            if rule.by is not None:
                return f"应于{limit}前{zh}", f"{en} no later than {until}"
            more = _longer(rule)
            return f"应在{limit}内{zh}{more[0]}", f"{en} within {until}{more[1]}"
        case Window():
            (zh, en), (limit, until) = event(rule.event), phrase(rule.limits[0].day)
            inside = "" if limit.endswith("当日") else "内"
            return f"{zh}的，应在{limit}{inside}", f"{en}, if at all, within {until}"
        case LeadTime():
            (first, first_en), (then, then_en) = event(rule.first), event(rule.then)
            word = "满" if rule.reading is not Reading.DAY_N else "第"
            span = rule.at_least
            if span.number == 0:
                return f"{then}应晚于{first}", f"{then_en} must be after {first_en}"
            return (
                f"{then}不得早于{first}后{word}{span.text()}",
                f"{then_en} no sooner than {span.text('en')} after {first_en}",
            )
        case Precedence():
            before = rule.done if rule.first is None else rule.first
            assert before is not None
            (first, first_en), (then, then_en) = event(before), event(rule.then)
            return f"{first}应先于{then}", f"{first_en} must precede {then_en}"
        case Presence():
            (zh, en), (once, once_en) = phrase(rule.column), event(rule.once)
            return f"{once}后应有{zh}", f"{en} must be recorded once {once_en} is given"
        case Threshold():
            return phrase(rule.met)
        case Requirement() if rule.sentence:
            return rule.sentence if isinstance(rule.sentence, tuple) else (rule.sentence, rule.sentence)
        case _:
            return phrase(rule.met)


def _longer(rule: Deadline) -> Pair:
    """What makes the period longer."""
    said: list[Pair] = []
    match rule.extended_by:
        case Extension(span, on):
            zh, en = phrase(on)
            said.append((f"期满前有{zh}的，延长{span.text()}", f"{span.text('en')} more with {en} before its end"))
        case Until(on):
            zh, en = phrase(on)
            said.append((f"有{zh}的，至该日", f"or until {en}"))
    if rule.excluding is not None:
        zh, en = phrase(rule.excluding)
        said.append((f"扣除{zh}", f"not counting {en}"))
    if not said:
        return "", ""
    return f"（{'；'.join(a for a, _ in said)}）", f" ({'; '.join(b for _, b in said)})"


def _day(x: e.Expr) -> Pair:
    match x:
        case e.Shift(start, spans):
            zh, en = event(start)
            if spans[0].number == 0:
                return f"{zh}当日", f"the day of {en}"
            lengths = "＋".join(s.text() for s in spans), " and ".join(s.text("en") for s in spans)
            return f"{zh}之日起{lengths[0]}", f"{lengths[1]} after {en}"
        case e.Latest(days):
            return _list(days, "最晚者", "the latest of")
        case e.Earliest(days):
            return _list(days, "最早者", "the earliest of")
        case e.FirstGiven(days):
            return _list(days, "依次取其已有者", "the first given of")
        case e.Yearly(month, on, after, included):
            zh, en = phrase(after)
            last = ("（含当日）", " (included)") if included else ("（不含当日）", " (excluded)")
            return f"{zh}后的{month}月{on}日{last[0]}", f"{month:02d}-{on:02d}{last[1]} after {en}"
        case e.AsOf():
            return "检查日", "the day of the check"
        case _:
            return repr(x), repr(x)


def _choose(pair: Pair, lang: str) -> str:
    return pair[lang == "en"]


def constant(value: object) -> Pair:
    """A value as a register prints it."""
    if isinstance(value, bool):
        return ("是", "yes") if value else ("否", "no")
    if isinstance(value, Coded):
        return value.text(), value.text("en")
    text = f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
    return text, text


def _joined(parts: Sequence[e.Expr], zh: str, en: str) -> Pair:
    """The parts with their conjunction; an alternative among them stands in brackets."""
    said = [phrase(p) for p in parts if p is not e.ALWAYS]
    if len(said) > 1:
        nested = [isinstance(p, e.Or | e.And) for p in parts if p is not e.ALWAYS]
        said = [(f"（{a}）", f"({b})") if deep else (a, b) for (a, b), deep in zip(said, nested, strict=True)]
    return zh.join(a for a, _ in said), f" {en} ".join(b for _, b in said)


def _alternatives(parts: tuple[e.Expr, ...]) -> Pair:
    """`kind is one of …` reads better than a chain of comparisons of one column."""
    first = parts[0] if parts else None
    if len(parts) > 1 and isinstance(first, e.Compare) and all(_same_column(p, first) for p in parts):
        zh, en = phrase(first.left)
        values = [phrase(p.right) for p in parts if isinstance(p, e.Compare)]
        return f"{zh}为{'、'.join(v for v, _ in values)}之一", f"{en} is one of {', '.join(v for _, v in values)}"
    return _joined(parts, "或", "or")


def _same_column(x: e.Expr, first: e.Compare) -> bool:
    if not (isinstance(x, e.Compare) and isinstance(x.left, e.Column) and isinstance(first.left, e.Column)):
        return False
    return x.op == "==" and x.left.kind is Kind.CODED and x.left.name == first.left.name


def _list(days: Sequence[e.Expr], zh: str, en: str) -> Pair:
    said = [phrase(d) for d in days]
    return f"（{'；'.join(a for a, _ in said)}）{zh}", f"{en} ({'; '.join(b for _, b in said)})"
