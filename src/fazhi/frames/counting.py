"""The groups of a tally as columns of a frame, and tallies from their sums."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs
import narwhals.stable.v2 as nw

from fazhi.counting import belongs, name_of_thing, parts_of, scale_of
from fazhi.expr import Column, Value, columns_in
from fazhi.frames.checks import consistent
from fazhi.frames.compiling import Compiler, value
from fazhi.frames.conditions import condition
from fazhi.frames.dates import dateless, day
from fazhi.frames.prepare import PREFIX
from fazhi.frames.rails import Flag, Rails, as_column, conj, neg
from fazhi.histogram import Histogram
from fazhi.measures import Definition, Duration, Growth, Ratio, Total
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.tally import GROUPS, Tally, exact_sum

THING, MINUTES_A_DAY = f"{PREFIX}thing", 24 * 60


@attrs.frozen
class Asked:
    """One 口径 in one part of the period, and the names of its columns."""

    definition: Definition
    period: Period
    slice: str
    name: str

    @property
    def parts(self) -> tuple[Selection, Selection | None]:
        """Numerator (or all there is) and denominator."""
        return parts_of(self.definition.measure)

    @property
    def lasts(self) -> bool:
        """Whether it is of days taken."""
        return isinstance(self.definition.measure, Duration)

    @property
    def is_rate(self) -> bool:
        """Whether it has a denominator."""
        return self.parts[1] is not None or self.lasts

    @property
    def thing(self) -> str | None:
        """The column by whose values things are counted; None for records themselves."""
        column = self.parts[0].thing
        return None if column is None else column.name

    @property
    def flags(self) -> list[str]:
        """The names of its five groups."""
        return [f"{self.name}_{i}" for i in range(len(GROUPS))]

    @property
    def amounts(self) -> list[str]:
        """The names of the amounts that it adds up."""
        pairs = zip(("above", "below"), self.parts, strict=True)
        return [f"{self.name}_{side}" for side, part in pairs if isinstance(part, Total)]


@attrs.define
class Book:
    """What one group of rows comes to."""

    sums: dict[str, Any] = attrs.field(factory=dict)
    things: dict[str, set[str]] = attrs.field(factory=lambda: defaultdict(set))
    days: dict[str, Counter[int]] = attrs.field(factory=lambda: defaultdict(Counter))

    def tally(self, a: Asked, masked: Iterable[str]) -> Tally:
        """The tally of one 口径."""
        sizes = [int(self.sums.get(flag) or 0) for flag in a.flags]
        nested, scale = a.definition.nested, scale_of(a.definition.measure)
        if a.thing is not None:
            hidden = a.thing in masked
            things = tuple(frozenset(name_of_thing(x, masked=hidden) for x in self.things[flag]) for flag in a.flags)
            return Tally.of_ids(things, tuple(sizes), rate=a.is_rate, nested=nested, scale=scale)
        days = Histogram.counted(self.days[a.name]) if a.lasts else None
        above = self._money(a, 0) if days is None else days.total
        below = self._money(a, 1) if a.is_rate else None
        return Tally.of(above, below, sizes[2:], nested=nested, scale=scale, days=days)

    def _money(self, a: Asked, side: int) -> int | Decimal:
        """The sum of an amount, or how many there are where it is none."""
        if isinstance(a.parts[side], Total):
            return exact_sum((Decimal(0), self.sums.get(f"{a.name}_{('above', 'below')[side]}") or 0))
        return int(self.sums.get(a.flags[side]) or 0)


def columns_of(a: Asked, c: Compiler) -> list[nw.Expr]:
    """The five groups of a tally as columns of 0 and 1, and the amounts that are added up."""
    measure = a.definition.measure
    top, bottom = a.parts
    above, amount = _member(top, a.period, c)
    if bottom is None and not a.lasts:
        groups: tuple[Flag, ...] = (above.true, False, above.unknown, False, False)
        return [*_numbered(a, groups), *_amounts(a, (above.true, amount))]
    if bottom is None:
        groups = (above.true, above.true, False, above.unknown, False)
        return [*_numbered(a, groups), amount.alias(f"{a.name}_days")] if amount is not None else _numbered(a, groups)
    earlier = measure.against.of(a.period) if isinstance(measure, Growth) else a.period
    below, other = _member(bottom, earlier, c)
    if isinstance(measure, Ratio) and measure.nested:
        undecided, out = below.unknown, conj((below.unknown, above.false))
        groups = (above.true, below.true, conj((below.true, above.unknown)), conj((undecided, above.unknown)), out)
    else:
        one, two = above.unknown, below.unknown
        groups = (above.true, below.true, conj((one, neg(two))), conj((one, two)), conj((neg(one), two)))
    return [*_numbered(a, groups), *_amounts(a, (above.true, amount), (below.true, other))]


def _member(taken: Selection, period: Period, c: Compiler) -> tuple[Rails, nw.Expr | None]:
    """Whether a row is in a count, and what it brings.

    Unknown where it contradicts itself, or where its thing or its amount is not known.
    """
    inside = condition(belongs(taken, period), c)
    sound = consistent([x.name for x in columns_in(*taken.expressions)], c).true
    known: Flag = True
    if taken.thing is not None and not c.not_yet(taken.thing):
        known = neg(c.cell(taken.thing).is_null())
    amount = _amount(taken, period, c)
    if amount is not None:
        known = neg(amount.is_null())
    return Rails(conj((inside.true, known, sound)), conj((inside.false, sound))), amount


def _amount(taken: Selection, period: Period, c: Compiler) -> nw.Expr | None:
    if isinstance(taken, Total):
        found = value(taken.amount, c)
        return nw.lit(None, nw.Decimal()) if found is None else found
    if not isinstance(taken, Duration):
        return None
    since, to = (dateless(day(x, c)).value for x in (taken.since, Value(period.last) if taken.to is None else taken.to))
    days = (to - since).dt.total_minutes() // MINUTES_A_DAY
    return nw.when(days >= 0).then(days)  # days that run backwards are a slip of the pen, and say nothing


def _numbered(a: Asked, groups: Sequence[Flag]) -> list[nw.Expr]:
    return [as_column(g).cast(nw.Int64).alias(name) for g, name in zip(groups, a.flags, strict=True)]


def _amounts(a: Asked, *parts: tuple[Flag, nw.Expr | None]) -> Iterator[nw.Expr]:
    for side, taken, (inside, amount) in zip(("above", "below"), a.parts, parts, strict=False):
        if isinstance(taken, Total) and amount is not None:
            yield nw.when(as_column(inside)).then(amount).otherwise(nw.lit(0)).alias(f"{a.name}_{side}")


def books_of(frame: Any, names: list[str], asked: Sequence[Asked], c: Compiler) -> dict[tuple[str, ...], Book]:
    """For each group of rows what it comes to. Things and days are collected one by one, so that tallies merge."""
    found: dict[tuple[str, ...], Book] = defaultdict(Book)
    alone = [a for a in asked if a.thing is None]
    for line in _summed(frame, names, alone):
        found[_group(line, names)].sums.update(line)
    for a in alone:
        if a.lasts:
            _enter_days(found, frame, names, a)
    for thing in dict.fromkeys(a.thing for a in asked if a.thing is not None):
        part = [a for a in asked if a.thing == thing]
        named = frame.with_columns(c.cell(Column(c.of, thing)).alias(THING))
        for line in _summed(named.filter(nw.col(THING).is_null()), names, part):
            found[_group(line, names)].sums.update(line)
        _enter_things(found, named.filter(~nw.col(THING).is_null()), names, part)
    return found


def _enter_things(found: Mapping[tuple[str, ...], Book], frame: Any, names: list[str], part: Sequence[Asked]) -> None:
    flags = [flag for a in part for flag in a.flags]
    for line in _rows(frame.group_by(*names, THING).agg(*(nw.col(f).max() for f in flags))):
        things = found[_group(line, names)].things
        for flag in flags:
            if line[flag]:
                things[flag].add(str(line[THING]))


def _enter_days(found: Mapping[tuple[str, ...], Book], frame: Any, names: list[str], a: Asked) -> None:
    column = f"{a.name}_days"
    taken = frame.filter(nw.col(a.flags[0]) > 0).group_by(*names, column).agg(nw.col(a.flags[0]).sum())
    for line in _rows(taken):
        found[_group(line, names)].days[a.name][int(line[column])] += int(line[a.flags[0]])


def _summed(frame: Any, names: list[str], asked: Sequence[Asked]) -> list[dict[str, Any]]:
    """One line per group, with the sums of its columns."""
    sums = [nw.col(f).sum() for a in asked for f in (*a.flags, *a.amounts)]
    if not sums:
        return _rows(frame.select(*names).unique()) if names else [{}]
    return _rows(frame.group_by(*names).agg(*sums) if names else frame.select(*sums))


def _rows(frame: Any) -> list[dict[str, Any]]:
    whole = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    lines: list[dict[str, Any]] = whole.rows(named=True)
    return lines


def _group(line: Mapping[str, Any], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(line[n] for n in names)
