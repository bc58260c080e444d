"""The audit of one report: everything that was found, as data and as a page."""

from __future__ import annotations

from typing import Any

import attrs

from fazhi.auditing.facts import Facts, PrintedCount
from fazhi.auditing.flags import Flag, flags_of, two_bases, untested
from fazhi.auditing.formulas import Formula
from fazhi.auditing.matters import MatterCheck, check_matters
from fazhi.auditing.page import page_of
from fazhi.auditing.rates import Candidate, RateCheck, check_rates, not_printed, rounding_of
from fazhi.auditing.sums import SumCheck, check_sums
from fazhi.rounding import Rounding


@attrs.frozen(kw_only=True)
class Audit:
    """What the printed figures of one report say of each other. A finding is a lead for a person, not a verdict.

    `roundings`: the ways of rounding that alone explain every explained rate, the usual one first.
    `two_bases`: the rates that divide by different things. `not_printed`: rates that the counts allow.
    `untested`: counts that nothing uses.
    """

    facts: Facts
    rates: tuple[RateCheck, ...]
    roundings: tuple[Rounding, ...]
    two_bases: tuple[tuple[RateCheck, Candidate], ...]
    not_printed: tuple[Formula, ...]
    sums: tuple[SumCheck, ...]
    matters: tuple[MatterCheck, ...]
    flags: tuple[Flag, ...]
    untested: tuple[PrintedCount, ...]

    @property
    def rounding(self) -> Rounding | None:
        """How this report rounds; None if no rate is explained, or no single way explains them all."""
        return self.roundings[0] if self.roundings else None

    @property
    def unexplained(self) -> tuple[RateCheck, ...]:
        """The printed rates that nothing on the shelf or in the file gives."""
        return tuple(r for r in self.rates if not r.fitting)

    @property
    def consistent(self) -> bool:
        """Whether nothing contradicts: sums hold, no part exceeds its whole, each rate that can be tested fits."""
        wrong = any(r.tested for r in self.unexplained) or any(f.is_contradiction for f in self.flags)
        return not wrong and all(s.holds for s in self.sums) and all(m.possible for m in self.matters)

    def rate(self, metric_id: str) -> RateCheck:
        """The check of one printed rate. Raises LookupError."""
        found = next((r for r in self.rates if r.rate.id == metric_id), None)
        if found is None:
            listed = ", ".join(r.rate.id for r in self.rates)
            raise LookupError(f"no rate {metric_id!r} is printed: known are {listed or 'none'}")
        return found

    def text(self, lang: str = "zh") -> str:
        """The page that the command line prints, in Chinese ("zh") or English ("en")."""
        return page_of(self, lang)

    def to_dict(self, lang: str = "zh") -> dict[str, Any]:
        """JSON-ready: ids, exact numbers, and the flags as sentences."""
        f = self.facts
        return {
            "report": {"organ": f.organ, "area": f.area, "period": f.period.text(lang), "source": f.source},
            "consistent": self.consistent,
            "rounding": [how.name for how in self.roundings],
            "rates": [r.to_dict(lang) for r in self.rates],
            "two_bases": [{"metric": r.rate.id, "definition": c.formula.id} for r, c in self.two_bases],
            "not_printed": [formula.to_dict() for formula in self.not_printed],
            "sums": [s.to_dict() for s in self.sums],
            "same_matter": [m.to_dict() for m in self.matters],
            "flags": [{"code": flag.code, "text": flag.text(lang)} for flag in self.flags],
            "unexplained_rates": [r.rate.id for r in self.unexplained],
            "untested_counts": [c.id for c in self.untested],
        }

    def __str__(self) -> str:
        return self.text()


def audit(facts: Facts) -> Audit:
    """Every printed figure against the others, over every declared 口径 and every way of rounding."""
    rates = check_rates(facts)
    roundings = rounding_of(rates)
    left_out, sums, matters = not_printed(facts), check_sums(facts), check_matters(facts)
    return Audit(
        facts=facts,
        rates=rates,
        roundings=roundings,
        two_bases=two_bases(rates, roundings[0] if roundings else None),
        not_printed=left_out,
        sums=sums,
        matters=matters,
        flags=flags_of(facts),
        untested=untested(facts, rates, left_out, sums, matters),
    )
