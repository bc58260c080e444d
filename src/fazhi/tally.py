"""Partial results that add up: exact, in any order, with what is not known beside what is."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import Any, Self

import attrs

from fazhi.rounding import Rounding, percent

#: the five groups a record can fall into; the others are in neither part, for certain
GROUPS = ("numerator", "denominator", "maybe_numerator", "maybe_both", "maybe_denominator")


NOBODY, NOTHING = (0,) * len(GROUPS), frozenset[str]()
#: adds without rounding, whatever the precision of the user's own context
_EXACT = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)


def exact_sum(values: Iterable[int | Decimal]) -> int | Decimal:
    """A sum to the last digit; amounts are written without idle zeros: 7.50 + 0.50 is 8."""
    given = list(values)
    if not any(isinstance(v, Decimal) for v in given):
        return sum(given)
    total = functools.reduce(_EXACT.add, (Decimal(v) for v in given))
    return Decimal(f"{total.normalize(_EXACT):f}")


@attrs.frozen
class Tally:
    """A count, a sum, or a rate as numerator and denominator. `Tally(4, 7) + Tally(1, 3) == Tally(5, 10)`.

    A count has no denominator. What could not be decided is kept apart:
    `maybe_numerator`: undecided for the numerator only (or of a count, which has no other part);
    `maybe_both`: undecided for both; `maybe_denominator`: undecided for the denominator only.
    `nested` is False where the numerator is no part of the denominator; then rates above 1 can occur.
    `ids` holds the distinct things that were counted, per group, so that parts with shared things merge exactly;
    `alone` how many records per group stood for themselves.
    """

    numerator: int | Decimal = 0
    denominator: int | None = None
    maybe_numerator: int = 0
    maybe_both: int = 0
    maybe_denominator: int = 0
    nested: bool = True
    ids: tuple[frozenset[str], ...] | None = attrs.field(default=None, repr=False)
    alone: tuple[int, ...] = attrs.field(default=NOBODY, repr=False)

    @classmethod
    def of_counts(cls, top: int | Decimal, groups: Sequence[int], *, rate: bool, nested: bool = True) -> Self:
        """A tally of how many records fell into each of the five groups; `top` is their number, or their sum."""
        _, bottom, maybe_top, maybe_both, maybe_bottom = groups
        return cls(top, bottom if rate else None, maybe_top, maybe_both, maybe_bottom, nested=nested)

    @classmethod
    def of_ids(
        cls, groups: tuple[frozenset[str], ...], alone: tuple[int, ...], *, rate: bool, nested: bool = True
    ) -> Self:
        """A tally of distinct things. A thing that is surely in a part is not also perhaps in it."""
        top, bottom, maybe_top, maybe_both, maybe_bottom = groups
        maybe = (maybe_top | maybe_both) - top
        if not rate:
            settled = (top, NOTHING, maybe, NOTHING, NOTHING)
        elif nested:
            both = maybe_both - bottom
            settled = (top, bottom, maybe & bottom, both, maybe_bottom - bottom - both)
        else:
            both = maybe_both - top - bottom
            settled = (top, bottom, maybe - both, both, (maybe_bottom | maybe_both) - bottom - both)
        counts = [len(things) + n for things, n in zip(settled, alone, strict=True)]
        return attrs.evolve(cls.of_counts(counts[0], counts, rate=rate, nested=nested), ids=groups, alone=alone)

    def __add__(self, other: Tally) -> Tally:
        if not isinstance(other, Tally):
            return NotImplemented
        if self == Tally():
            return other
        if other == Tally():
            return self
        if (self.denominator is None) != (other.denominator is None) or (self.ids is None) != (other.ids is None):
            msg = "tallies of different measures cannot be added"
            raise TypeError(msg)
        nested = self.nested and other.nested
        if self.ids is not None and other.ids is not None:
            merged = tuple(a | b for a, b in zip(self.ids, other.ids, strict=True))
            alone = tuple(a + b for a, b in zip(self.alone, other.alone, strict=True))
            return Tally.of_ids(merged, alone, rate=self.denominator is not None, nested=nested)
        return Tally(
            exact_sum((self.numerator, other.numerator)),
            None if self.denominator is None else self.denominator + (other.denominator or 0),
            self.maybe_numerator + other.maybe_numerator,
            self.maybe_both + other.maybe_both,
            self.maybe_denominator + other.maybe_denominator,
            nested,
        )

    def __radd__(self, other: object) -> Tally:
        return self if other == 0 else NotImplemented  # so that sum() works

    @property
    def unknown(self) -> int:
        """How many records (or things) could not be decided, each counted once."""
        return self.maybe_numerator + self.maybe_both + self.maybe_denominator

    @property
    def rate(self) -> Fraction | None:
        """The exact rate of what is known; None for a count, and for 0/0."""
        return Fraction(self.numerator) / self.denominator if self.denominator else None

    @property
    def bounds(self) -> tuple[Fraction | None, Fraction | None]:
        """The lowest and the highest the rate (or the count) can be, whatever the unknown turns out to be.

        None on a side where there is no bound: a sum with unknown amounts, a rate whose denominator may be 0.
        """
        if self.denominator is None:
            exact = Fraction(self.numerator)
            open_ended = isinstance(self.numerator, Decimal) and self.maybe_numerator
            return (None, None) if open_ended else (exact, exact + self.maybe_numerator)
        most = self.denominator + self.maybe_both + self.maybe_denominator
        low = Fraction(self.numerator, most) if most and not isinstance(self.numerator, Decimal) else None
        top = self.numerator + self.maybe_numerator + self.maybe_both
        # a nested rate is highest when what is undecided for both is in both; else when it is in the numerator only
        least = self.denominator + (self.maybe_both if self.nested else 0)
        if isinstance(top, Decimal):
            exact_rate = self.rate if not self.unknown else None
            return exact_rate, exact_rate
        high = Fraction(top, least) if least else Fraction(0) if most and self.nested else None
        return low, high

    def text(self, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """As printed: "4/7 = 57.14 %", or "356（另有1件无法判断，至多357）"."""
        en = lang == "en"
        if self.denominator is None:
            shown = f"{self.numerator:,}" if isinstance(self.numerator, Decimal) else str(self.numerator)
            if not self.unknown:
                return shown
            most = self.bounds[1]
            limit = ("", "") if most is None else (f"，至多{most}", f", at most {most}")
            said = f"{shown}（另有{self.unknown}件无法判断{limit[0]}）", f"{shown} ({self.unknown} undecided{limit[1]})"
            return said[en]
        rate = "—" if self.rate is None else percent(self.rate, places, how)
        shown = f"{self.numerator}/{self.denominator} = {rate}"
        if not self.unknown:
            return shown
        low, high = ("—" if b is None else percent(b, places, how) for b in self.bounds)
        zh = f"{shown}（另有{self.unknown}件无法判断：{low}至{high}）"
        return f"{shown} ({self.unknown} undecided: {low} to {high})" if en else zh

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: the counts, and the rate as an exact "numerator/denominator"."""
        numerator = str(self.numerator) if isinstance(self.numerator, Decimal) else self.numerator
        return {
            "numerator": numerator,
            "denominator": self.denominator,
            "rate": None if self.rate is None else str(self.rate),
            "unknown": self.unknown,
            "maybe_numerator": self.maybe_numerator,
            "maybe_both": self.maybe_both,
            "maybe_denominator": self.maybe_denominator,
            "nested": self.nested,
        }

    def __str__(self) -> str:
        return self.text()
