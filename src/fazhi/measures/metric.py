"""A printed name with all its 口径."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, overload

import attrs

from fazhi.expr import columns_in
from fazhi.fields import Record
from fazhi.measures.counts import Count, Duration, Total
from fazhi.measures.quotients import Growth, Ratio
from fazhi.period import Period
from fazhi.shapes import suggest
from fazhi.tally import Tally

if TYPE_CHECKING:
    from fazhi.measures.published import PublishedCounts

Measure = Count | Total | Duration | Ratio | Growth


@attrs.frozen(eq=False)
class Definition:
    """One 口径 of a metric, which can be cited by its id: `litigation.loss_rate@closed`."""

    metric: Metric = attrs.field(repr=lambda m: m.id)
    name: str
    measure: Measure = attrs.field(repr=False)
    recommended: bool

    @property
    def id(self) -> str:
        """`metric@name`; never changed, never used again."""
        return f"{self.metric.id}@{self.name}"

    @property
    def nested(self) -> bool:
        """False where the numerator is no part of the denominator."""
        return self.measure.nested

    @property
    def is_share(self) -> bool:
        """Whether it is told in percent of a count, as audits compare it."""
        return isinstance(self.measure, Ratio) and self.measure.is_share

    @property
    def flagged(self) -> bool:
        """Whether it reads like a share or a mean of its denominator, and is of other records."""
        told = self.is_share or (isinstance(self.measure, Ratio) and isinstance(self.measure.numerator, Total))
        return told and not self.nested

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

    @overload
    def from_counts(self, counts: Mapping[str, int | Decimal]) -> dict[str, Tally]: ...

    @overload
    def from_counts(self, counts: Any) -> PublishedCounts: ...

    def from_counts(self, counts: Any) -> dict[str, Tally] | PublishedCounts:
        """Printed counts, under their printed names, as the tally of every 口径 that they allow: id -> tally.

        >>> loss_rate.from_counts({"结案": 7, "败诉": 4})  # doctest: +SKIP
        {'litigation.loss_rate@closed': Tally(numerator=4, denominator=7)}

        Of many rows (a DataFrame that narwhals knows, or a list of dicts: one row per region and year) it is a
        `PublishedCounts`: a line per row and 口径. Columns that are no counts label the rows. What a row says wrongly
        never raises: it stands among the `problems`.

        Raises LookupError, with a hint, for counts that allow no 口径, and of a dict for a name that is no count.
        """
        if not isinstance(counts, Mapping):
            from fazhi.measures.published import published_counts

            return published_counts(self, counts)
        needed = self.printed_counts
        for name in counts:
            if name not in needed:
                msg = f"{self.id} knows no count {name!r}{suggest(name, needed)}: it uses {'、'.join(sorted(needed))}"
                raise LookupError(msg)
        return {d.id: tally_of_printed(d.measure, counts) for d in self.usable(counts, ())}

    @property
    def printed_counts(self) -> tuple[str, ...]:
        """The printed names of all counts that any of its 口径 is made of, each once."""
        return tuple(dict.fromkeys(n for m in self.definitions.values() for n in printed_names(m)))

    def usable(self, counts: Iterable[str], others: Iterable[str]) -> dict[Definition, tuple[str, ...]]:
        """The 口径 that these counts allow, each with the counts that it takes. Raises LookupError if there are none.

        `others`: further names, of which one may be misspelt.
        """
        given = list(counts)
        names = {d: printed_names(d.measure) for d in self.all_definitions}
        found = {d: needs for d, needs in names.items() if needs and all(n in given for n in needs)}
        if not found:
            ways = "; ".join(" and ".join(needs) for needs in names.values() if needs)
            hints = "".join(f"; {o!r}{h}" for o in others if o not in given and (h := suggest(o, self.printed_counts)))
            msg = f"{self.id} needs more than {'、'.join(given) or 'nothing'}: {ways}{hints}"
            raise LookupError(msg)
        return found


def counts_of(measure: Measure) -> tuple[Count | Total | Duration, ...]:
    """What a measure takes of records: one, or a numerator and a denominator."""
    if isinstance(measure, Ratio):
        return measure.numerator, measure.denominator
    return (measure.count,) if isinstance(measure, Growth) else (measure,)


def printed_names(measure: Measure) -> tuple[str, ...]:
    """The printed counts that make up a measure, by name. None for days: a printed mean tells of no single one."""
    if isinstance(measure, Duration):
        return ()
    if isinstance(measure, Growth):
        return measure.count.zh, measure.earlier
    return tuple(c.zh for c in counts_of(measure))


def tally_of_printed(measure: Measure, counts: Mapping[str, int | Decimal]) -> Tally:
    """The tally of printed counts. Raises ValueError for what counts things and is not whole."""
    parts = [measure.count] * 2 if isinstance(measure, Growth) else counts_of(measure)
    top, *bottom = (_as(part, name, counts[name]) for part, name in zip(parts, printed_names(measure), strict=True))
    if isinstance(measure, Ratio | Growth):
        return Tally(top, bottom[0], nested=measure.nested, scale=measure.scale)
    return Tally(top)


def _as(part: Count | Total | Duration, name: str, value: int | Decimal) -> int | Decimal:
    """A printed number as what it counts: amounts are Decimal, all else is whole."""
    if isinstance(part, Total):
        return Decimal(value)
    if value != int(value):
        msg = f"{name} counts things, got {value}"
        raise ValueError(msg)
    return int(value)
