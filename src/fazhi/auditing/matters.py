"""Cases that are one matter: what each reading of an unclear bracket would mean."""

from __future__ import annotations

from typing import Any

import attrs

from fazhi import catalog
from fazhi.auditing.facts import Facts, PrintedCount, SameMatter
from fazhi.measures import Ratio
from fazhi.tally import Tally


@attrs.frozen(kw_only=True)
class Reading:
    """`said` cases are one matter, and they are among those that `base` counts."""

    said: int
    base: PrintedCount
    corrected: PrintedCount | None = None
    definition: str = ""

    @property
    def possible(self) -> bool:
        """Whether there are so many."""
        return self.said <= self.base.value

    @property
    def matters(self) -> int | None:
        """How many matters there are: the one, and each of the other cases."""
        return int(self.base.value) - self.said + 1 if self.possible else None

    @property
    def per_case(self) -> Tally | None:
        """Corrections per case."""
        return self._rate(None if self.corrected is None else int(self.corrected.value), int(self.base.value))

    @property
    def per_matter(self) -> tuple[Tally, ...]:
        """Corrections per matter: one value, or the least and the most, as corrected cases are one matter or not."""
        if self.corrected is None or self.matters is None:
            return ()
        cases, single = int(self.corrected.value), self.matters - 1
        least = min(cases, 1) + max(0, cases - self.said)
        most = min(cases, single + 1)
        found = (self._rate(n, self.matters) for n in dict.fromkeys((least, most)))
        return tuple(t for t in found if t is not None)

    def _rate(self, top: int | None, bottom: int) -> Tally | None:
        return None if top is None or not bottom or top > bottom else Tally(top, bottom)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "among": self.base.id,
            "possible": self.possible,
            "matters": self.matters,
            "definition": self.definition,
            "per_case": None if self.per_case is None else self.per_case.to_dict(),
            "per_matter": [t.to_dict() for t in self.per_matter],
        }


@attrs.frozen(kw_only=True)
class MatterCheck:
    """All readings of one statement that so many cases are one matter."""

    said: int
    readings: tuple[Reading, ...]

    @property
    def possible(self) -> tuple[Reading, ...]:
        """The readings that the counts allow."""
        return tuple(r for r in self.readings if r.possible)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {"count": self.said, "readings": [r.to_dict() for r in self.readings]}


def check_matters(facts: Facts) -> tuple[MatterCheck, ...]:
    """Every statement, in every reading; the corrections are themselves one, which is ruled out by counting."""
    return tuple(MatterCheck(said=s.count, readings=_readings(s, facts)) for s in facts.same_matter)


def _readings(said: SameMatter, facts: Facts) -> tuple[Reading, ...]:
    corrected = None if said.corrected is None else facts.counts[said.corrected]
    bases = dict.fromkeys((*said.of, *(() if said.corrected is None else (said.corrected,))))
    return tuple(
        Reading(
            said=said.count,
            base=(base := facts.counts[b]),
            corrected=None if b == said.corrected else corrected,
            definition=_per_matter(base, corrected),
        )
        for b in bases
    )


def _per_matter(base: PrintedCount, corrected: PrintedCount | None) -> str:
    """The 口径 of the shelf that divides corrected matters by matters of that base, or nothing."""
    if base.measure is None or corrected is None or corrected.measure is None:
        return ""
    for metric in catalog.all_metrics():
        for d in metric.all_definitions:
            if not isinstance(d.measure, Ratio) or (column := d.measure.denominator.distinct) is None:
                continue
            pair = (corrected.measure.per(column, "", ""), base.measure.per(column, "", ""))
            if [c.structure for c in pair] == [d.measure.numerator.structure, d.measure.denominator.structure]:
                return d.id
    return ""
