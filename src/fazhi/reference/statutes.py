"""One page per statute: its rules in the order of the articles, and what its file leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fazhi import catalog
from fazhi.expr import NEVER, Parameter, walk
from fazhi.fields import info_of
from fazhi.law import Statute
from fazhi.reference.markdown import LINE, code, facts, heading, page, place, plain, see, table
from fazhi.rules import Rule
from fazhi.wording import phrase, sentence

LEGEND = (
    "In the examples a dash is a column of which nothing is recorded, *none* a blank that is known to mean that "
    "nothing happened (`complete=`)."
)


def statute_page(law: Statute) -> str:
    """A statute in one version."""
    rules = sorted(catalog.rules(statute=law.key), key=lambda r: (r.cites.number or 0, r.id))
    kinds = "、".join(k.value for k in law.by_reference_for)
    return page(
        heading(f"{plain(law.zh)} {plain(law.en)}", at=place("statute", law.key)),
        facts((
            ("Key", code(law.key)),
            ("In force", f"{law.in_force} to {law.until or 'now'}, both included"),
            ("Binds", f"area {law.area} only" if law.area else "nationwide"),
            ("Guides only (severities are capped at 建议)", kinds),
            ("Periods in working days", "、".join(f"{n}日" for n in sorted(law.working_days))),
            ("A last day that is no working day", law.rollover.name),
            ("Source", plain(law.source)),
            ("Rules compared with the text on", law.checked),
            ("Known", "from a restatement only" if law.second_hand else ""),
        )),
        LEGEND,
        *(_rule_section(r) for r in rules),
        heading("Properties of this version", 2) if law.properties else "",
        table(("Articles", "What they decide"), ((plain(a), plain(what)) for a, what in law.properties.items())),
        heading("Left out", 2) if law.leaves_out else "",
        table(("Articles", "Why no rule"), ((plain(a), plain(why)) for a, why in law.leaves_out.items())),
    )


def _rule_section(rule: Rule) -> str:
    """A rule: what the article says, what is asked, how grave it is, and both examples."""
    info = info_of(rule.of)
    needed = sorted({x.name for e in rule.expressions for x in walk(e) if isinstance(x, Parameter)})
    reads = "、".join(info.fields[name].zh for name in rule.reads)
    return page(
        heading(f"{plain(rule.cites.text().partition('》')[2])} {code(rule.id)}", 2, at=place("rule", rule.id)),
        plain(rule.cites.says),
        f"> {plain(sentence(rule))}{LINE}\n> {plain(sentence(rule, 'en'))}",
        facts((
            ("A breach is", f"{rule.severity.text()} ({rule.severity.text('en')})"),
            ("A duty of", f"{rule.duty_of.text()} ({rule.duty_of.text('en')})"),
            ("Template", f"[{code(rule.template)}](#fazhi.{rule.template})"),
            ("Except where", " · ".join(map(plain, phrase(rule.unless))) if rule.unless is not NEVER else ""),
            ("Only guides", plain("、".join(k.value for k in rule.by_reference_for))),
            ("Replaces", see(code(rule.replaces.id), place("rule", rule.replaces.id)) if rule.replaces else ""),
            ("Reads", f"{see(info.zh, place('register', info.key))}: {plain(reads)}"),
            ("Parameters", plain("、".join(needed))),
        )),
        table(("Example", "Complying", "Breaching"), _examples(rule)),
    ).rstrip()


def _examples(rule: Rule) -> Iterator[tuple[str, str, str]]:
    fields = info_of(rule.of).fields
    names = [*(n for n in fields if n in rule.complying or n in rule.breaching), "as_of", "parameters"]
    for name in names:
        if name in rule.complying or name in rule.breaching:
            title = fields[name].zh if name in fields else {"as_of": "(day of the check)"}.get(name, "(parameters)")
            yield plain(title), _value(rule.complying, name), _value(rule.breaching, name)


def _value(example: Mapping[str, Any], name: str) -> str:
    if name not in example:
        return "—"
    value = example[name]
    if isinstance(value, Mapping):
        return plain("、".join(f"{k} {v}" for k, v in value.items()))
    return "*none*" if value is None else plain(value)
