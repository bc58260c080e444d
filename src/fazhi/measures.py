"""Measures as data: counts, stocks, sums, and rates with every 口径.

Written like this::

    filed = Count("发案", "received", at=c.received_on)  # `at` is the period basis
    closed = Count("结案", "closed", at=c.closed_on)
    lost = closed.where(c.outcome.is_in(LOST), "败诉", "lost")  # part of `closed` by construction
    loss_rate = Metric("litigation.loss_rate", "行政诉讼败诉率", "Litigation loss rate",
                       definitions={"closed": lost / closed, "received": lost / filed})
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import attrs

from fazhi.expr import ALWAYS, Column, Expr, columns_in, condition, day, number
from fazhi.fields import Record
from fazhi.period import Period
from fazhi.shapes import suggest
from fazhi.tally import Tally


def _joined(a: Expr, b: Expr) -> Expr:
    return b if a is ALWAYS else a & b


@attrs.frozen(eq=False)
class Count:
    """How many records: those whose `at` lies in the period and whose `condition` holds.

    `zh` is the word by which reports print it, `en` its English (else the Chinese stands in for it).
    `distinct`: a column; records that share a value are one thing, a record without one stands alone.
    """

    zh: str
    en: str = attrs.field(default=attrs.Factory(lambda self: self.zh, takes_self=True))
    at: Expr = attrs.field(kw_only=True, converter=day)
    condition: Expr = attrs.field(default=ALWAYS, kw_only=True, converter=condition)
    distinct: Column | None = attrs.field(
        default=None, kw_only=True, validator=attrs.validators.optional(attrs.validators.instance_of(Column))
    )
    within: Count | None = attrs.field(default=None, kw_only=True, repr=False)
    #: the day that ends it: then it is a `Stock`
    until: Expr | None = attrs.field(default=None, kw_only=True, converter=attrs.converters.optional(day))

    def where(self, condition: Expr, zh: str, en: str = "") -> Count:
        """A part of this count: the records for which `condition` holds as well."""
        return attrs.evolve(self, zh=zh, en=en or zh, condition=_joined(self.condition, condition), within=self)

    def per(self, column: Column, zh: str, en: str = "") -> Count:
        """The same, counting things that share a value of `column` once."""
        parent = None if self.within is None else self.within.per(column, self.within.zh, self.within.en)
        return attrs.evolve(self, zh=zh, en=en or zh, distinct=column, within=parent)

    def is_part_of(self, other: Count) -> bool:
        """Whether every record in this count is in the other, by construction."""
        part: Count | None = self
        while part is not None:
            if part.structure == other.structure:
                return True
            part = part.within
        return False

    def __truediv__(self, other: Count) -> Ratio:
        return Ratio(self, other)

    @property
    def record(self) -> type[Record]:
        """The record that it counts."""
        return columns_in(self.at)[0].of

    @functools.cached_property
    def structure(self) -> str:
        """What is counted, whatever it is called: `c.closed_on` written twice is the same column."""
        return repr((self.at, self.until, self.condition, self.distinct))

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return (self.at, self.condition, *(x for x in (self.until, self.distinct) if x is not None))


@attrs.frozen(eq=False)
class Stock(Count):
    """How many stand at the end of the period's last day: begun by then (`at`), and not ended by then (`until`).

    13 committees in 2024 are those on the list on 31 December, whenever they were set up.
    """

    until: Expr = attrs.field(kw_only=True, converter=day)


@attrs.frozen(eq=False)
class Total:
    """A sum of an amount over the records whose `at` lies in the period, exact to the cent.

    With `until`: over those that stand at the end of the period's last day, as in a `Stock`.
    """

    zh: str
    en: str = attrs.field(default=attrs.Factory(lambda self: self.zh, takes_self=True))
    amount: Expr = attrs.field(kw_only=True, converter=number)
    at: Expr = attrs.field(kw_only=True, converter=day)
    condition: Expr = attrs.field(default=ALWAYS, kw_only=True, converter=condition)
    until: Expr | None = attrs.field(default=None, kw_only=True, converter=attrs.converters.optional(day))

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return (self.at, self.condition, self.amount, *(() if self.until is None else (self.until,)))


@attrs.frozen(eq=False)
class Ratio:
    """One count over another."""

    numerator: Count
    denominator: Count

    def __attrs_post_init__(self) -> None:
        if (self.numerator.distinct is None) != (self.denominator.distinct is None):
            msg = f"{self.zh}: both parts count cases, or both count distinct things (.per(...)), not one of each"
            raise TypeError(msg)

    @property
    def nested(self) -> bool:
        """Whether the numerator is cut out of the denominator, so that the rate lies between 0 and 1."""
        return self.numerator.is_part_of(self.denominator)

    @property
    def zh(self) -> str:
        """E.g. 败诉/结案."""
        return f"{self.numerator.zh}/{self.denominator.zh}"

    @property
    def en(self) -> str:
        """E.g. lost/closed."""
        return f"{self.numerator.en}/{self.denominator.en}"

    @property
    def expressions(self) -> tuple[Expr, ...]:
        """All that it reads."""
        return (*self.numerator.expressions, *self.denominator.expressions)


Measure = Count | Total | Ratio


@attrs.frozen(eq=False)
class Definition:
    """One 口径 of a metric, which can be cited by its id: `litigation.loss_rate@closed`."""

    metric: Metric = attrs.field(repr=lambda m: m.id)
    name: str
    measure: Measure
    recommended: bool

    @property
    def id(self) -> str:
        """`metric@name`; never changed, never used again."""
        return f"{self.metric.id}@{self.name}"

    @property
    def nested(self) -> bool:
        """False where the numerator is no part of the denominator."""
        return not isinstance(self.measure, Ratio) or self.measure.nested

    def text(self, lang: str = "zh") -> str:
        """E.g. 败诉/结案."""
        return self.measure.en if lang == "en" else self.measure.zh

    @property
    def source(self) -> str:
        """Where this 口径 was seen."""
        return self.metric.sources.get(self.name, "")


@attrs.frozen(eq=False)
class Metric:
    """One printed name with all its 口径, the recommended one first.

    Args:
        id: register and name, e.g. "litigation.loss_rate".
        zh, en: as printed.
        definitions: name of a 口径 -> what is counted.
        also: further printed names.
        sources: name of a 口径 -> where it was seen.
        unit: of a count or a sum.
    """

    id: str
    zh: str
    en: str
    definitions: Mapping[str, Measure] = attrs.field(kw_only=True)
    also: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    sources: Mapping[str, str] = attrs.field(factory=dict, kw_only=True)
    unit: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not re.fullmatch(r"[a-z_]+\.[a-z_]+", self.id):
            msg = f"{self.id!r} is not a metric id: register and name, e.g. 'litigation.loss_rate'"
            raise ValueError(msg)
        if not self.definitions:
            msg = f"{self.id}: a metric needs at least one definition"
            raise TypeError(msg)
        if len({x.of for d in self.definitions.values() for x in columns_in(*d.expressions)}) != 1:
            msg = f"{self.id}: all its definitions must read one record"
            raise TypeError(msg)
        for name in self.sources:
            if name not in self.definitions:
                msg = f"{self.id}: sources= names no definition {name!r}{suggest(name, self.definitions)}"
                raise TypeError(msg)

    @functools.cached_property
    def record(self) -> type[Record]:
        """The record that it reads."""
        return columns_in(*next(iter(self.definitions.values())).expressions)[0].of

    @functools.cached_property
    def all_definitions(self) -> tuple[Definition, ...]:
        """Every 口径, the recommended one first."""
        return tuple(Definition(self, name, m, i == 0) for i, (name, m) in enumerate(self.definitions.items()))

    @property
    def recommended(self) -> Definition:
        """The 口径 to use where nothing else is asked."""
        return self.all_definitions[0]

    def definition(self, name: str) -> Definition:
        """The 口径 of that name, or full id. Raises LookupError with a suggestion."""
        for d in self.all_definitions:
            if name in (d.name, d.id):
                return d
        msg = f"{self.id} has no definition {name!r}{suggest(name, self.definitions)}"
        raise LookupError(msg)

    def of(self, records: Any, period: Period, **options: Any) -> Tally:
        """The tally of the recommended 口径 over records or a register; options as for `fz.measure`."""
        from fazhi.measuring import tally_of

        return tally_of(self.recommended, records, period, **options)

    def from_counts(self, counts: Mapping[str, int | Decimal]) -> dict[str, Tally]:
        """Printed counts, under their printed names, as the tally of every 口径 that they allow: id -> tally.

        >>> loss_rate.from_counts({"结案": 7, "败诉": 4})  # doctest: +SKIP
        {'litigation.loss_rate@closed': Tally(numerator=4, denominator=7)}
        """
        needed = {c.zh for m in self.definitions.values() for c in counts_of(m)}
        for name in counts:
            if name not in needed:
                msg = f"{self.id} knows no count {name!r}{suggest(name, needed)}: it uses {'、'.join(sorted(needed))}"
                raise LookupError(msg)
        usable = [d for d in self.all_definitions if all(c.zh in counts for c in counts_of(d.measure))]
        if not usable:
            ways = "; ".join(" and ".join(c.zh for c in counts_of(m)) for m in self.definitions.values())
            msg = f"{self.id} needs more than {'、'.join(counts) or 'nothing'}: {ways}"
            raise LookupError(msg)
        return {d.id: _printed(d.measure, counts) for d in usable}


def counts_of(measure: Measure) -> tuple[Count | Total, ...]:
    """The printed counts that a measure is made of."""
    return (measure.numerator, measure.denominator) if isinstance(measure, Ratio) else (measure,)


def _printed(measure: Measure, counts: Mapping[str, int | Decimal]) -> Tally:
    if isinstance(measure, Ratio):
        top, bottom = counts[measure.numerator.zh], counts[measure.denominator.zh]
        return Tally(top, int(bottom), nested=measure.nested)
    return Tally(counts[measure.zh])
