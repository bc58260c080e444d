"""What is worth a second look: two bases in one report, parts that exceed, counts that look like a rate."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from fazhi import catalog
from fazhi.auditing.facts import Facts, PrintedCount
from fazhi.auditing.formulas import Formula, formulas_of
from fazhi.auditing.matters import MatterCheck
from fazhi.auditing.rates import Candidate, RateCheck
from fazhi.auditing.sums import SumCheck
from fazhi.problems import say
from fazhi.rounding import Rounding
from fazhi.tally import Tally

#: code -> (Chinese, English)
FLAGS: dict[str, tuple[str, str]] = {
    "part-exceeds-whole": ("{part}多于{whole}，而前者是后者的一部分", "{part} exceeds {whole}, of which it is a part"),
    "carried-over": (
        "{part}多于{whole}：可能含上期旧存，不一定有误",
        "{part} exceeds {whole}: lawful where it includes cases carried over",
    ),
    "not-a-rate": ("{part}与{whole}：{rate}不是比率。{why}", "{part} and {whole}: {rate} is no rate. {why}"),
}


@attrs.frozen(kw_only=True)
class Flag:
    """One remark: a code and what fills its sentence."""

    code: str
    params: Mapping[str, Any]

    @property
    def is_contradiction(self) -> bool:
        """Whether the two figures cannot both be right."""
        return self.code == "part-exceeds-whole"

    def text(self, lang: str = "zh") -> str:
        """One sentence."""
        return say(FLAGS[self.code], lang, self.params)


def flags_of(facts: Facts) -> tuple[Flag, ...]:
    """Parts above their whole, more closed than received, and what the file says is no rate."""
    return (*_parts_above_whole(facts), *_carried_over(facts), *_no_rates(facts))


def two_bases(checks: tuple[RateCheck, ...], how: Rounding | None) -> tuple[tuple[RateCheck, Candidate], ...]:
    """The rates of one report that divide by different things, each with what explains it.

    Only where there was a choice: one of the two rates has a 口径 with the base of the other.
    """
    explained = {c.rate.id: [e for e in c.explained(how) if e.formula.base] for c in checks}
    used = {i: {e.formula.base for e in found} for i, found in explained.items()}
    offered = {c.rate.id: {x.formula.base for x in c.candidates} for c in checks}
    apart = {
        i
        for a, b in itertools.combinations(used, 2)
        if used[a] and used[b] and not used[a] & used[b] and (used[a] & offered[b] or used[b] & offered[a])
        for i in (a, b)
    }
    return tuple((c, e) for c in checks if c.rate.id in apart for e in explained[c.rate.id])


def untested(
    facts: Facts,
    rates: tuple[RateCheck, ...],
    left_out: tuple[Formula, ...],
    sums: tuple[SumCheck, ...],
    matters: tuple[MatterCheck, ...],
) -> tuple[PrintedCount, ...]:
    """The printed counts that stand alone: no rate, no sum and no reading uses them."""
    formulas = (*(c.formula for r in rates for c in r.candidates), *left_out)
    terms = [t for f in formulas for t in (f.top, f.bottom)]
    terms += [t for n in facts.not_rates for t in (n.numerator, n.denominator)]
    used = {i for t in terms if t is not None for i in t.ids}
    used.update(*(s.counts for s in sums), *({r.base.id for r in m.readings} for m in matters))
    return tuple(c for i, c in facts.counts.items() if i not in used)


def _parts_above_whole(facts: Facts) -> Iterator[Flag]:
    for part, whole in itertools.permutations(facts.counts.values(), 2):
        if part.measure is None or whole.measure is None or part.value <= whole.value:
            continue
        if part.measure.is_part_of(whole.measure):
            yield Flag(code="part-exceeds-whole", params={"part": _both(part), "whole": _both(whole)})


def _carried_over(facts: Facts) -> Iterator[Flag]:
    seen = set()
    for metric in sorted(catalog.all_metrics(), key=lambda m: m.id):
        for f in formulas_of(metric, facts):
            if f.nested or f.tally is None or not f.top or not f.bottom or (f.top, f.bottom) in seen:
                continue
            seen.add((f.top, f.bottom))
            if f.tally.numerator > (f.tally.denominator or 0):
                part, whole = (_both(facts.counts[t.ids[0]]) for t in (f.top, f.bottom))
                yield Flag(code="carried-over", params={"part": part, "whole": whole})


def _no_rates(facts: Facts) -> Iterator[Flag]:
    for n in facts.not_rates:
        top, bottom = n.numerator.value(facts.counts), n.denominator.value(facts.counts)
        part, whole = (
            (f"{t.text(facts.counts)}{v}", f"{t.text(facts.counts, 'en')} {v}")
            for t, v in ((n.numerator, top), (n.denominator, bottom))
        )
        rate = Tally(top, int(bottom), nested=False).text()
        yield Flag(code="not-a-rate", params={"part": part, "whole": whole, "rate": rate, "why": (n.zh, n.en)})


def _both(count: PrintedCount) -> tuple[str, str]:
    return count.text("zh"), count.text("en")
