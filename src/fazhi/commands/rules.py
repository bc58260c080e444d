"""`fazhi rules`: the shelf, as a jurist would read it."""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Iterable, Iterator

from fazhi import catalog
from fazhi.commands.arguments import DONE, Commands, command, organ_of, to_area, to_day
from fazhi.law import Organ, Statute, chinese
from fazhi.outcomes import Severity
from fazhi.rules import Rule
from fazhi.wording import sentence


def add(commands: Commands[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    p = command(commands, "rules", "the rules on the shelf, as a jurist would read them")
    p.add_argument("--record", help="only those of one register")
    p.add_argument("--statute", help="only those of one statute, e.g. penalty-2021; with the articles that have none")
    p.add_argument("--on", type=to_day, metavar="DAY", help="only those in force on that day")
    p.add_argument("--severity", type=to_severity, help="only those of one severity: 程序缺失, 超期, 形式瑕疵 or 建议")
    p.add_argument("--area", type=to_area, help="only those that bind an organ there, e.g. 330106")
    p.add_argument("--kind", help="what the organ is, e.g. street or 街道: what only guides it is advice")
    p.set_defaults(run=run, organ=None, parameter=[])


def to_severity(word: str) -> Severity:
    """A severity by its word or name."""
    found = Severity.parse(word)
    if found is None:
        msg = f"{word!r} is no severity: write {'、'.join(s.value for s in Severity)}"
        raise argparse.ArgumentTypeError(msg)
    return found


def run(o: argparse.Namespace) -> int:
    """Print the rules that were asked for, statute by statute, in the order of the articles."""
    of, organ = None if o.record is None else catalog.record(o.record), organ_of(o)
    found = catalog.rules(of, statute=o.statute, on=o.on, severity=o.severity, organ=organ)
    whole = o.statute is not None and of is None and o.severity is None
    for law, rules in itertools.groupby(found, key=lambda r: r.statute):
        print(_heading(law, o.lang))
        lines = [(r.cites.number or 0, _rule(r, organ, o.lang)) for r in rules]
        if whole:
            lines += _without_rules(law, o.lang)
        print("\n".join(line for _, line in sorted(lines, key=lambda pair: pair[0])))
    return DONE


def _heading(law: Statute, lang: str) -> str:
    """The version: its name, its key, since when and where it binds."""
    if lang == "en":
        until = f" until {law.until}" if law.until else ""
        where = f", in area {law.area} only" if law.area else ""
        known = ", as restated elsewhere" if law.second_hand else ""
        return f"{law.en} ({law.key}), in force from {law.in_force}{until}{where}{known}"
    until = f"，至{law.until}" if law.until else ""
    where = f"，仅适用于地区{law.area}" if law.area else ""
    known = "，据转述，未见原文" if law.second_hand else ""
    return f"{law}（{law.key}），自{law.in_force}起施行{until}{where}{known}"


def _rule(rule: Rule, organ: Organ | None, lang: str) -> str:
    """The article, what it says, and what is asked of a record."""
    severity, duty = rule.severity_for(organ).text(lang), rule.duty_of.text(lang)
    said = [] if lang == "en" else [rule.cites.says]
    lines = (f"{rule.id}  {rule.cites.text(lang)}  [{severity}; {duty}]", *said, sentence(rule, lang))
    return "\n    ".join(lines)


def _without_rules(law: Statute, lang: str) -> Iterator[tuple[int, str]]:
    """The articles that are no rules, with the reason; the reasons stand in Chinese, as in the declaration."""
    kinds = ("a property: ", "left out: ") if lang == "en" else ("属性：", "不作规则：")
    for kind, written in zip(kinds, (law.properties, law.leaves_out), strict=True):
        for key, why in written.items():
            numbers = law.numbers(key)
            yield numbers[0], f"{_articles(numbers, lang)}  {kind}{why}"


def _articles(numbers: Iterable[int], lang: str) -> str:
    """第一条至第八条, or "art. 1-8"."""
    first, *rest = numbers
    if lang == "en":
        return f"art. {first}" + (f"-{rest[-1]}" if rest else "")
    return f"第{chinese(first)}条" + (f"至第{chinese(rest[-1])}条" if rest else "")
