"""Printed rates against every formula: which fit, which do not, which cannot be tested."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any

import attrs

from fazhi import catalog
from fazhi.auditing.facts import Facts, PrintedCount, PrintedRate
from fazhi.auditing.formulas import Formula, formulas_for, formulas_of
from fazhi.measures import Metric
from fazhi.rounding import Rounding
from fazhi.shapes import Coded


class Verdict(Coded):
    """What one formula says of one printed rate."""

    FITS = "符合"
    DOES_NOT_FIT = "不符"
    CANNOT_BE_TESTED = "无法检验"


@attrs.frozen
class Candidate:
    """One formula beside a printed rate; `how`: the ways of rounding under which it gives the printed figure."""

    formula: Formula
    how: tuple[Rounding, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether it fits under any way of rounding."""
        if self.formula.tally is None:
            return Verdict.CANNOT_BE_TESTED
        return Verdict.FITS if self.how else Verdict.DOES_NOT_FIT

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {**self.formula.to_dict(), "verdict": self.verdict.name, "rounding": [h.name for h in self.how]}


@attrs.frozen
class Steps:
    """Whether a whole number over a printed denominator can give the rate at all, without knowing the numerator."""

    denominator: int
    words: tuple[str, str]
    numerators: dict[Rounding, int]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        found = {how.name: top for how, top in self.numerators.items()}
        return {"denominator": self.denominator, "zh": self.words[0], "possible_numerators": found}


@attrs.frozen(kw_only=True)
class RateCheck:
    """One printed rate with all its candidates.

    `steps`: see `Steps`. `other_pairs`: further pairs of counts of the same register that give the same figure; where
    there are many, a match proves little.
    """

    rate: PrintedRate
    candidates: tuple[Candidate, ...]
    steps: tuple[Steps, ...]
    other_pairs: tuple[tuple[PrintedCount, PrintedCount], ...] = ()

    @property
    def fitting(self) -> tuple[Candidate, ...]:
        """The candidates that fit, under any way of rounding."""
        return tuple(c for c in self.candidates if c.verdict is Verdict.FITS)

    @property
    def tested(self) -> bool:
        """Whether at least one candidate could be tested."""
        return any(c.verdict is not Verdict.CANNOT_BE_TESTED for c in self.candidates)

    def explained(self, how: Rounding | None) -> tuple[Candidate, ...]:
        """The candidates that fit as the rest of the report rounds; if there are none, those that fit otherwise."""
        return tuple(c for c in self.fitting if how in c.how) or self.fitting

    def to_dict(self, lang: str = "zh") -> dict[str, Any]:
        """JSON-ready."""
        return {
            "metric": self.rate.id,
            "name": self.rate.name(lang),
            "printed": str(self.rate.printed),
            "explained": bool(self.fitting),
            "candidates": [c.to_dict() for c in self.candidates],
            "steps": [s.to_dict() for s in self.steps],
            "other_pairs": [[a.id, b.id] for a, b in self.other_pairs],
        }


def check_rates(facts: Facts) -> tuple[RateCheck, ...]:
    """Every printed rate, with what else gives the same figure under the rounding of this report."""
    shelf = {m.id: m for m in catalog.all_metrics()}
    checks = tuple(_check(r, shelf.get(r.id), facts) for r in facts.rates)
    ways = rounding_of(checks)[:1] or tuple(Rounding)
    return tuple(attrs.evolve(c, other_pairs=tuple(_other_pairs(c, facts, ways))) for c in checks)


def rounding_of(checks: Iterable[RateCheck]) -> tuple[Rounding, ...]:
    """The ways of rounding that alone explain every rate that anything explains, the usual one first.

    A report rounds in one way: a rate that fits only if truncated says something of all the others.
    """
    explained = [c for c in checks if c.fitting]
    return tuple(h for h in Rounding if explained and all(any(h in c.how for c in e.fitting) for e in explained))


def not_printed(facts: Facts) -> tuple[Formula, ...]:
    """What the printed counts give for rates that the report leaves out."""
    printed = {r.id for r in facts.rates}
    others: list[Metric] = [m for m in catalog.all_metrics() if m.id not in printed]
    rates = sorted((m for m in others if m.recommended.is_share), key=lambda m: m.id)
    return tuple(f for m in rates for f in formulas_of(m, facts) if f.tally is not None)


def _check(rate: PrintedRate, metric: Metric | None, facts: Facts) -> RateCheck:
    candidates = tuple(_candidate(f, rate) for f in formulas_for(rate, metric, facts))
    bases = {f.denominator: f.below for c in candidates if (f := c.formula).denominator}
    steps = (Steps(n, w, rate.printed.whole_numerators(n)) for n, w in bases.items() if n and n > 0)
    return RateCheck(rate=rate, candidates=candidates, steps=tuple(steps))


def _candidate(formula: Formula, rate: PrintedRate) -> Candidate:
    exact = None if formula.tally is None else formula.tally.rate
    return Candidate(formula, () if exact is None else rate.printed.fits(exact))


def _other_pairs(
    check: RateCheck, facts: Facts, ways: tuple[Rounding, ...]
) -> Iterator[tuple[PrintedCount, PrintedCount]]:
    taken = {(f.top.ids, f.bottom.ids) for c in check.fitting if (f := c.formula).top and f.bottom}
    for top, bottom in itertools.permutations(facts.of_register(check.rate.register), 2):
        if not bottom.value or top.is_money != bottom.is_money or ((top.id,), (bottom.id,)) in taken:
            continue
        if set(ways) & set(check.rate.printed.fits(Fraction(top.value) / Fraction(bottom.value))):
            yield top, bottom
