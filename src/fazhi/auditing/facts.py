"""What a report prints, as data: counts, sums, rates, and what is said beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Self

import attrs

from fazhi.auditing.figures import Figure
from fazhi.measures import Count, Definition
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.rounding import rounded

Number = int | Decimal

#: register and name, and perhaps a 口径: "penalty.filed", "penalty.filed@decided", "mediation.committees"
ID = r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)+(?:@[a-z0-9_]+)?"
_TERM = re.compile(rf"\s*([+-]?)\s*({ID})\s*")


def added(signed: Iterable[tuple[int, Number]]) -> Number:
    """A sum that is exact whatever the precision of the decimal context: it is made of fractions."""
    terms = list(signed)
    total = sum((sign * Fraction(value) for sign, value in terms), Fraction(0))
    if total.denominator == 1:
        return int(total)
    return rounded(total, max(-int(v.as_tuple().exponent) for _, v in terms if isinstance(v, Decimal)))


@attrs.frozen
class Terms:
    """Printed counts added and subtracted: "reconsideration.corrected + reconsideration.settled"."""

    signed: tuple[tuple[int, str], ...]

    @classmethod
    def one(cls, count_id: str) -> Self:
        """A single count."""
        return cls(((1, count_id),))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ids joined by + and -. Raises ValueError."""
        found, at = list[tuple[int, str]](), 0
        while term := _TERM.match(text, at):
            if bool(term[1]) != bool(found):  # a sign before each but the first
                break
            found.append((-1 if term[1] == "-" else 1, term[2]))
            at = term.end()
        if not found or at != len(text):
            raise ValueError(f"{text!r} is no id and no sum of ids: write e.g. 'litigation.closed'")
        return cls(tuple(found))

    @property
    def ids(self) -> tuple[str, ...]:
        """The counts it is made of."""
        return tuple(i for _, i in self.signed)

    def value(self, counts: Mapping[str, PrintedCount]) -> Number:
        """What it comes to."""
        return added((sign, counts[i].value) for sign, i in self.signed)

    def text(self, counts: Mapping[str, PrintedCount], lang: str = "zh") -> str:
        """E.g. 行政复议纠错数+行政复议调撤数."""
        plus, minus = (" + ", " − ") if lang == "en" else ("+", "−")
        shown = (f"{plus if sign > 0 else minus}{counts[i].name(lang)}" for sign, i in self.signed)
        return "".join(shown).removeprefix(plus)


@attrs.frozen(kw_only=True)
class PrintedCount:
    """One count or sum of money. Where its id is on the shelf, `definition` says what it counts."""

    id: str
    zh: str
    en: str
    value: Number
    unit: str = ""
    definition: Definition | None = attrs.field(default=None, repr=False)

    @property
    def measure(self) -> Count | None:
        """What it counts, if the shelf knows."""
        found = None if self.definition is None else self.definition.measure
        return found if isinstance(found, Count) else None

    @property
    def is_money(self) -> bool:
        """Whether it is an amount, not a number of things."""
        return "元" in self.unit

    def name(self, lang: str = "zh") -> str:
        """As printed."""
        return self.en if lang == "en" else self.zh

    def text(self, lang: str = "zh") -> str:
        """E.g. 立案数357件."""
        shown = f"{self.value:,f}" if isinstance(self.value, Decimal) else str(self.value)
        return f"{self.en} {shown}" if lang == "en" else f"{self.zh}{shown}{self.unit}"


@attrs.frozen(kw_only=True)
class PrintedSum:
    """A total that the report divides without a rest."""

    total: str
    parts: tuple[str, ...]


@attrs.frozen(kw_only=True)
class PrintedRate:
    """One percentage. The file may name its numerator and the denominators that are possible."""

    id: str
    zh: str
    en: str
    printed: Figure
    numerator: Terms | None = None
    denominators: tuple[Terms, ...] = ()

    @property
    def register(self) -> str:
        """The part of the id before the first dot."""
        return self.id.partition(".")[0]

    def name(self, lang: str = "zh") -> str:
        """As printed."""
        return self.en if lang == "en" else self.zh


@attrs.frozen(kw_only=True)
class SameMatter:
    """So many cases that are one matter, where the sentence leaves open of which count they are."""

    count: int
    of: tuple[str, ...]
    corrected: str | None = None


@attrs.frozen(kw_only=True)
class NotARate:
    """Two counts that stand near each other and look like a rate, but are none."""

    numerator: Terms
    denominator: Terms
    zh: str
    en: str


@attrs.frozen(kw_only=True)
class Facts:
    """All that one report prints. Their order in the file means nothing: they are kept sorted."""

    organ: str
    period: Period
    area: str = ""
    source: str = ""
    counts: Mapping[str, PrintedCount] = attrs.field(factory=dict)
    sums: tuple[PrintedSum, ...] = ()
    rates: tuple[PrintedRate, ...] = ()
    same_matter: tuple[SameMatter, ...] = ()
    not_rates: tuple[NotARate, ...] = ()

    def printed(self, count: Selection) -> PrintedCount | None:
        """The printed figure of that count, compared by what it counts, not by name."""
        known = ((p, p.measure) for p in self.counts.values())
        return next((p for p, m in known if m is not None and m.structure == count.structure), None)

    def of_register(self, register: str) -> Iterable[PrintedCount]:
        """The counts whose id begins with that register."""
        return (p for p in self.counts.values() if p.id.partition(".")[0] == register)
