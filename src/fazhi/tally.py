"""Partial results that add up: exact, in any order, with what is not known beside what is."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Self

import attrs

from fazhi.histogram import Histogram
from fazhi.rounding import Rounding
from fazhi.scale import PERCENT, Empty, Scale

if TYPE_CHECKING:
    from fazhi.intervals import Interval

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
    """A count, a sum, a rate, or days taken. `Tally(4, 7) + Tally(1, 3) == Tally(5, 10)`.

    A count and a sum have no denominator. `scale`: how the quotient is told. `days`: of a `Duration`, how many took
    how long; then the numerator is all their days, and the denominator how many there are.

    What could not be decided is kept apart:
    `maybe_numerator`: undecided for the numerator only (or of a count, which has no other part);
    `maybe_both`: undecided for both; `maybe_denominator`: undecided for the denominator only.
    `nested` is False where the numerator is no part of the denominator; then rates above 1 can occur.
    `ids` holds the distinct things that were counted, per group, so that parts with shared things merge exactly;
    `alone` how many records per group stood for themselves.
    """

    numerator: int | Decimal = 0
    denominator: int | Decimal | None = None
    maybe_numerator: int = 0
    maybe_both: int = 0
    maybe_denominator: int = 0
    nested: bool = True
    scale: Scale = attrs.field(default=PERCENT, repr=False)
    days: Histogram | None = attrs.field(default=None, repr=False)
    ids: tuple[frozenset[str], ...] | None = attrs.field(default=None, repr=False)
    alone: tuple[int, ...] = attrs.field(default=NOBODY, repr=False)

    @classmethod
    def of(
        cls,
        above: int | Decimal,
        below: int | Decimal | None,
        unsure: Iterable[int],
        *,
        nested: bool = True,
        scale: Scale = PERCENT,
        days: Histogram | None = None,
    ) -> Self:
        """A tally of what is known, and of how many records fell into each of the last three groups."""
        maybe_top, maybe_both, maybe_bottom = unsure
        return cls(above, below, maybe_top, maybe_both, maybe_bottom, nested, scale, days)

    @classmethod
    def of_ids(
        cls,
        groups: tuple[frozenset[str], ...],
        alone: tuple[int, ...],
        *,
        rate: bool,
        nested: bool = True,
        scale: Scale = PERCENT,
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
        above, below, *unsure = (len(things) + n for things, n in zip(settled, alone, strict=True))
        counted = cls.of(above, below if rate else None, unsure, nested=nested, scale=scale)
        return attrs.evolve(counted, ids=groups, alone=alone)

    def __add__(self, other: Tally) -> Tally:
        if not isinstance(other, Tally):
            return NotImplemented
        if self == Tally():
            return other
        if other == Tally():
            return self
        if self._shape != other._shape:
            msg = "tallies of different measures cannot be added"
            raise TypeError(msg)
        nested = self.nested and other.nested
        if self.ids is not None and other.ids is not None:
            merged = tuple(a | b for a, b in zip(self.ids, other.ids, strict=True))
            alone = tuple(a + b for a, b in zip(self.alone, other.alone, strict=True))
            return Tally.of_ids(merged, alone, rate=self.denominator is not None, nested=nested, scale=self.scale)
        return Tally(
            exact_sum((self.numerator, other.numerator)),
            None if self.denominator is None else exact_sum((self.denominator, other.denominator or 0)),
            self.maybe_numerator + other.maybe_numerator,
            self.maybe_both + other.maybe_both,
            self.maybe_denominator + other.maybe_denominator,
            nested,
            self.scale,
            None if self.days is None or other.days is None else self.days + other.days,
        )

    @property
    def _shape(self) -> tuple[bool, bool, bool, Scale]:
        """What two tallies must share to be of one measure."""
        return self.denominator is None, self.ids is None, self.days is None, self.scale

    def __radd__(self, other: object) -> Tally:
        return self if other == 0 else NotImplemented  # so that sum() works

    @property
    def unknown(self) -> int:
        """How many records (or things) could not be decided, each counted once."""
        return self.maybe_numerator + self.maybe_both + self.maybe_denominator

    @property
    def rate(self) -> Fraction | None:
        """The exact quotient of what is known; None for a count, and where the denominator is 0."""
        return Fraction(self.numerator) / Fraction(self.denominator) if self.denominator else None

    def rate_by(self, empty: Empty) -> Fraction | None:
        """The rate, and by this convention that of x/0; unless something is undecided, which may make it another."""
        return self.rate if self.denominator != 0 or self.unknown else self.scale.of_nothing(empty)

    @property
    def value(self) -> Fraction | None:
        """What is told, in its unit: 57.14… of a rate in percent, a mean number of days; of a count the count."""
        if self.denominator is None:
            return Fraction(self.numerator)
        return None if self.rate is None else self.scale.value(self.rate)

    @property
    def bounds(self) -> tuple[Fraction | None, Fraction | None]:
        """The lowest and the highest the rate (or the count) can be, whatever the unknown turns out to be.

        None on a side where there is no bound: a sum with unknown amounts, a rate whose denominator may be 0.
        """
        if self._open_ended:
            exact = Fraction(self.numerator) if self.denominator is None else self.rate
            return (None, None) if self.unknown else (exact, exact)
        top, bottom = Fraction(self.numerator), self.denominator
        if bottom is None:
            return top, top + self.maybe_numerator
        most = Fraction(bottom) + self.maybe_both + self.maybe_denominator
        # a nested rate is highest when what is undecided for both is in both; else when it is in the numerator only
        least = Fraction(bottom) + (self.maybe_both if self.nested else 0)
        low = top / most if most else None
        top += self.maybe_numerator + self.maybe_both
        return low, top / least if least else Fraction(0) if most and self.nested else None

    @property
    def _open_ended(self) -> bool:
        """Whether what is unknown may be any amount."""
        return self.days is not None or any(isinstance(x, Decimal) for x in (self.numerator, self.denominator))

    def interval(self, confidence: Decimal | Fraction | None = None) -> Interval | None:
        """How far chance alone reaches in a share of few, at 95 % or another confidence; None of all but shares.

        A share is a whole number of things that are part of others, told in percent. It is Wilson's interval; where
        none or all did, the exact form of the rule of three. With unknowns it runs from the lowest end to the highest
        that any answer would bring. Of a register that holds every case it tells how much the next year may differ by
        chance, and nothing of errors.

        Raises TypeError for a float, ValueError for a confidence that is not from 0.5 to 0.9999.
        """
        from fazhi.intervals import USUAL, widest

        return widest(self, USUAL if confidence is None else confidence)

    def points_from(self, before: Tally) -> Fraction | None:
        """By how many percentage points the rate is higher than `before`: 57.14 % after 50 % are 7.14 points more.

        None where one of the two has no rate. Raises TypeError for what is not told in percent, and for two measures.
        """
        from fazhi.changes import points_between

        return points_between(self, before)

    def growth_from(self, before: Tally) -> Fraction | None:
        """By how many percent of `before` a count, an amount or a mean is higher: 43 after 31 are 38.71 % more.

        None where `before` is not above 0. Raises TypeError for a rate in percent, and for two measures.
        """
        from fazhi.changes import growth_between

        return growth_between(self, before)

    def change_text(self, before: Tally, lang: str = "zh", places: int = 2, how: Rounding = Rounding.HALF_UP) -> str:
        """The change as printed: "上升7.14个百分点" of a rate, "增长38.71 %" of anything else. Raises as those do."""
        from fazhi.changes import change_text

        return change_text(self, before, lang, places, how)

    def shown(
        self, places: int = 2, how: Rounding = Rounding.HALF_UP, *, empty: Empty = Empty.NO_RATE, lang: str = "zh"
    ) -> str:
        """The figure alone, as printed: "57.14 %", "96.62日", "2,409.05", "356". `empty`: what x/0 is taken for."""
        if self.denominator is None:
            return amount(self.numerator)
        return self.scale.text(self.rate_by(empty), places, how, lang)

    def text(
        self,
        lang: str = "zh",
        places: int = 2,
        how: Rounding = Rounding.HALF_UP,
        *,
        empty: Empty = Empty.NO_RATE,
    ) -> str:
        """As printed: "4/7 = 57.14 %", or "356（另有1件无法判断，至多357）"."""
        shown = self.shown(places, how, empty=empty, lang=lang)
        if self.days is not None:
            shown = self.scale.beside_median(shown, self.days.median, self.denominator, places, how, lang)
        elif self.denominator is not None:
            shown = f"{amount(self.numerator)}/{amount(self.denominator)}{self.scale.steps} = {shown}"
        if not self.unknown:
            return shown
        en, (low, high) = lang == "en", self.bounds
        if self._open_ended or (self.denominator is None and high is None):
            limit = ("", "")
        elif self.denominator is None:
            limit = (f"，至多{high}", f", at most {high}")
        else:
            ends = [self.scale.text(b, places, how, lang) for b in (low, high)]
            limit = (f"：{ends[0]}至{ends[1]}", f": {ends[0]} to {ends[1]}")
        said = f"{shown}（另有{self.unknown}件无法判断{limit[0]}）", f"{shown} ({self.unknown} undecided{limit[1]})"
        return said[en]

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, and read back by `from_dict`: the counts, and the rate as an exact quotient in text."""
        from fazhi.exchange import tally_to_dict

        return tally_to_dict(self)

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> Tally:
        """A tally out of JSON, as another office sent it: `Tally.from_dict(t.to_dict()) == t`.

        Raises ValueError with every reason why it is none: a key that is missing or unknown, a count that is
        negative or no whole number, a rate that is not that of its counts.
        """
        from fazhi.exchange import tally_from_dict

        return tally_from_dict(said)

    def __str__(self) -> str:
        return self.text()


def amount(value: int | Decimal) -> str:
    """A number as printed: money with separators."""
    return f"{value:,}" if isinstance(value, Decimal) else str(value)
