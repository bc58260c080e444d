"""Totals against their parts: those that the report states, and the identities of the shelf."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from fazhi import catalog
from fazhi.auditing.facts import Facts, Number, PrintedCount, added
from fazhi.identity import Identity


@attrs.frozen(kw_only=True)
class SumCheck:
    """One total and its parts; `identity`: the id of the shelf's identity, where it is one.

    `less`: parts that are taken away, as cases closed are from those that stood and came.
    """

    total: PrintedCount
    parts: tuple[PrintedCount, ...]
    less: tuple[PrintedCount, ...] = ()
    identity: str = ""

    @property
    def difference(self) -> Number:
        """Total minus parts, plus what is taken away."""
        return added([(1, self.total.value), *((-1, p.value) for p in self.parts), *((1, p.value) for p in self.less)])

    @property
    def holds(self) -> bool:
        """Whether nothing is left over and nothing counted twice."""
        return self.difference == 0

    @property
    def counts(self) -> frozenset[str]:
        """The ids of all that it compares."""
        return frozenset((self.total.id, *(p.id for p in (*self.parts, *self.less))))

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "total": self.total.id,
            "parts": [p.id for p in self.parts],
            "less": [p.id for p in self.less],
            "identity": self.identity,
            "holds": self.holds,
            "difference": str(self.difference),
        }


def check_sums(facts: Facts) -> tuple[SumCheck, ...]:
    """The sums of the report, and every identity of the shelf whose counts are all printed."""
    on_shelf = tuple(_identities(facts))
    names = {(s.total.id, s.counts): s.identity for s in on_shelf if not s.less}
    stated = tuple(
        SumCheck(
            total=facts.counts[s.total],
            parts=tuple(facts.counts[p] for p in s.parts),
            identity=names.pop((s.total, frozenset((s.total, *s.parts))), ""),
        )
        for s in facts.sums
    )
    return (*stated, *(s for s in on_shelf if s.less or (s.total.id, s.counts) in names))


def _identities(facts: Facts) -> Iterator[SumCheck]:
    for identity in sorted(catalog.identities(), key=_id):
        total, *others = (facts.printed(count) for count in identity.counts)
        given = tuple(p for p in others if p is not None)
        if total is not None and len(given) == len(others):
            n = len(identity.parts)
            yield SumCheck(total=total, parts=given[:n], less=given[n:], identity=identity.id)


def _id(identity: Identity) -> str:
    return identity.id
