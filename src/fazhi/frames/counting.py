"""The groups of a tally as columns of a frame, and tallies from their sums."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs
import narwhals.stable.v2 as nw

from fazhi.counting import belongs, name_of_thing
from fazhi.expr import Column
from fazhi.frames.compiling import Compiler
from fazhi.frames.conditions import condition
from fazhi.frames.prepare import PREFIX
from fazhi.frames.rails import Flag, Rails, as_column, conj, neg
from fazhi.frames.staging import Staged, staged
from fazhi.histogram import Histogram
from fazhi.measures import Definition, Duration, Total
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.tally import GROUPS, Tally, exact_sum

THING, DAYS = f"{PREFIX}thing", f"{PREFIX}days"


@attrs.frozen
class Asked:
    """One 口径 in one part of the period, and the names of its columns."""

    definition: Definition
    period: Period
    slice: str
    name: str

    @property
    def seats(self) -> tuple[tuple[Selection, Period], ...]:
        """Its parts, each with the period in which it is taken."""
        return self.definition.measure.taken_in(self.period)

    @property
    def top(self) -> Selection:
        """Its numerator, or all there is."""
        return self.seats[0][0]

    @property
    def lasts(self) -> bool:
        """Whether it is of days taken."""
        return isinstance(self.definition.measure, Duration)

    @property
    def is_rate(self) -> bool:
        """Whether it has a denominator."""
        return len(self.seats) > 1 or self.lasts

    @property
    def thing(self) -> Column | None:
        """The column by whose values things are counted; None for records themselves."""
        return self.top.thing

    @property
    def flags(self) -> list[str]:
        """The names of its five groups."""
        return [f"{self.name}_{i}" for i in range(len(GROUPS))]

    @property
    def amounts(self) -> dict[int, str]:
        """The amounts that it adds up: on which side, and in which column."""
        return {side: f"{self.name}_amount{side}" for side, (x, _) in enumerate(self.seats) if isinstance(x, Total)}


class Stage(dict[str, Staged]):
    """Every part that is asked for, once, on columns of its own."""

    def __init__(self, asked: Iterable[Asked], compiler: Compiler) -> None:
        parts = {part.whole_structure: part for a in asked for part, _ in a.seats}
        super().__init__((key, staged(part, i, compiler)) for i, (key, part) in enumerate(parts.items()))
        self.compiler = compiler
        self.seats: dict[tuple[str, Period], Rails] = {}

    @property
    def columns(self) -> list[nw.Expr]:
        """The columns to add to the frame first."""
        return [x for part in self.values() for x in part.columns]

    def seated(self, asked: Iterable[Asked]) -> list[nw.Expr]:
        """The columns to add next: whether a row is in a part, for every period that is asked for."""
        found: list[nw.Expr] = []
        for key, period in dict.fromkeys((x.whole_structure, when) for a in asked for x, when in a.seats):
            name = f"{PREFIX}t{len(self.seats)}"
            inside = _member(self[key], period, self.compiler)
            found += [as_column(inside.true).alias(f"{name}_true"), as_column(inside.false).alias(f"{name}_false")]
            self.seats[key, period] = Rails(nw.col(f"{name}_true"), nw.col(f"{name}_false"))
        return found


@attrs.define
class Book:
    """What one group of rows comes to."""

    sums: dict[str, Any] = attrs.field(factory=dict)
    things: dict[str, set[str]] = attrs.field(factory=lambda: defaultdict(set))
    days: dict[str, Counter[int]] = attrs.field(factory=lambda: defaultdict(Counter))

    def tally(self, a: Asked) -> Tally:
        """The tally of one 口径."""
        sizes = [int(self.sums.get(flag) or 0) for flag in a.flags]
        nested, scale = a.definition.nested, a.definition.measure.scale
        if a.thing is not None:
            hidden = a.thing.info.sensitive
            things = tuple(frozenset(name_of_thing(x, masked=hidden) for x in self.things[flag]) for flag in a.flags)
            return Tally.of_ids(things, tuple(sizes), rate=a.is_rate, nested=nested, scale=scale)
        days = Histogram.counted(self.days[a.name]) if a.lasts else None
        above = self._money(a, 0) if days is None else days.total
        below = self._money(a, 1) if a.is_rate else None
        return Tally.of(above, below, sizes[2:], nested=nested, scale=scale, days=days)

    def _money(self, a: Asked, side: int) -> int | Decimal:
        """The sum of an amount, or how many there are where it is none."""
        if side in a.amounts:
            return exact_sum((Decimal(0), self.sums.get(a.amounts[side]) or 0))
        return int(self.sums.get(a.flags[side]) or 0)


def columns_of(a: Asked, stage: Stage) -> list[nw.Expr]:
    """The five groups of a tally as columns of 0 and 1, and the amounts that are added up."""
    above, *rest = (stage.seats[part.whole_structure, period] for part, period in a.seats)
    if not rest:
        groups: tuple[Flag, ...] = (above.true, False, above.unknown, False, False)
        if a.lasts:
            groups = (above.true, above.true, False, above.unknown, False)
        return [*_numbered(a, groups), *_amounts(a, stage)]
    (below,) = rest
    if a.definition.nested:
        undecided, out = below.unknown, conj((below.unknown, above.false))
        groups = (above.true, below.true, conj((below.true, above.unknown)), conj((undecided, above.unknown)), out)
    else:
        one, two = above.unknown, below.unknown
        groups = (above.true, below.true, conj((one, neg(two))), conj((one, two)), conj((neg(one), two)))
    return [*_numbered(a, groups), *_amounts(a, stage)]


def _member(part: Staged, period: Period, c: Compiler) -> Rails:
    """Whether a row is in a part; unknown where the row contradicts itself or lacks something."""
    inside = condition(belongs(part.taken, period), c)
    return Rails(conj((inside.true, part.known)), conj((inside.false, part.sound)))


def _numbered(a: Asked, groups: Sequence[Flag]) -> list[nw.Expr]:
    return [as_column(g).cast(nw.Int64).alias(name) for g, name in zip(groups, a.flags, strict=True)]


def _amounts(a: Asked, stage: Stage) -> Iterator[nw.Expr]:
    for side, name in a.amounts.items():
        part, period = a.seats[side]
        amount, inside = stage[part.whole_structure].amount, stage.seats[part.whole_structure, period].true
        assert amount is not None
        yield nw.when(as_column(inside)).then(amount).otherwise(nw.lit(0)).alias(name)


def books_of(frame: Any, names: list[str], asked: Sequence[Asked], stage: Stage) -> dict[tuple[str, ...], Book]:
    """For each group of rows what it comes to. Things and days are collected one by one, so that tallies merge."""
    found: dict[tuple[str, ...], Book] = defaultdict(Book)
    alone = [a for a in asked if a.thing is None]
    for line in _summed(frame, names, alone):
        found[_group(line, names)].sums.update(line)
    for key in dict.fromkeys(a.top.whole_structure for a in alone if a.lasts):
        amount = stage[key].amount
        assert amount is not None
        _enter_days(found, frame, names, [a for a in alone if a.top.whole_structure == key], amount)
    for thing in {a.thing.name: a.thing for a in asked if a.thing is not None}.values():
        part = [a for a in asked if a.thing is not None and a.thing.name == thing.name]
        named = frame.with_columns(stage.compiler.cell(thing).alias(THING))
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


def _enter_days(
    found: Mapping[tuple[str, ...], Book], frame: Any, names: list[str], asked: Sequence[Asked], amount: nw.Expr
) -> None:
    """How many took how long, in all slices of one 口径: of an age by the day since when it is open."""
    inside = [nw.col(a.flags[0]).sum() for a in asked]
    for line in _rows(frame.with_columns(amount.alias(DAYS)).group_by(*names, DAYS).agg(*inside)):
        days = found[_group(line, names)].days
        for a in asked:
            if number := int(line[a.flags[0]]):
                taken = line[DAYS] if isinstance(line[DAYS], int) else (a.period.last - line[DAYS]).days
                days[a.name][taken] += number


def _summed(frame: Any, names: list[str], asked: Sequence[Asked]) -> list[dict[str, Any]]:
    """One line per group, with the sums of its columns."""
    sums = [nw.col(f).sum() for a in asked for f in (*a.flags, *a.amounts.values())]
    if not sums:
        return _rows(frame.select(*names).unique()) if names else [{}]
    return _rows(frame.group_by(*names).agg(*sums) if names else frame.select(*sums))


def _rows(frame: Any) -> list[dict[str, Any]]:
    whole = frame.collect() if isinstance(frame, nw.LazyFrame) else frame
    lines: list[dict[str, Any]] = whole.rows(named=True)
    return lines


def _group(line: Mapping[str, Any], names: Sequence[str]) -> tuple[str, ...]:
    return tuple(line[n] for n in names)
