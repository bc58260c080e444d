"""The laws of counting that every metric keeps, as property-based tests of a definition."""

from __future__ import annotations

import datetime as dt
import functools
import importlib.util
import json
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from fazhi.expr import Shift, Yearly, columns_in, walk
from fazhi.fields import DATES, info_of
from fazhi.measures import Count, Definition, Duration, Growth, Metric, Total, counts_of
from fazhi.measuring import measure
from fazhi.period import Period
from fazhi.provenance import structure_of
from fazhi.reading import Unreadable
from fazhi.register import Register
from fazhi.shapes import Kind, day_of
from fazhi.strategies import lifecycles, records
from fazhi.strategies.rows import blank_but
from fazhi.tally import Tally
from fazhi.testing.examples import to_polars

HALF = 0.5
#: wide, so that most records have a say
YEARS = Period(dt.date(2024, 1, 1), dt.date(2026, 12, 31))
#: lives begin earlier, so that something stands when the period begins
STARTS = Period(dt.date(2023, 1, 1), dt.date(2026, 12, 31))
#: how many lives are looked through for one that a definition counts
SEARCH = 3000
ONE_DAY = dt.timedelta(days=1)

Tallies = dict[str, Tally]


def check_metric(metric: Metric, *, examples: int = 50, apart: Iterable[str] = (), engines: bool = True) -> None:
    """Every 口径 keeps the laws of counting. Raises AssertionError that names the 口径 and the first law it breaks.

    It is additive over any split and over the slices of the period, free of order, unmoved by what lies outside the
    period and never lowered by one record more; it survives JSON; a nested rate lies within 0 and 1; a thing is
    counted at most once per case; a row that cannot be read is one more unknown; and when some of what is known is
    hidden, its bounds still hold the truth. It counts something at all, and is no twin of another 口径.

    Args:
        metric: one's own or one of the shelf.
        examples: how many lists of records are drawn.
        apart: names of the 口径 whose numerator is meant to be no part of the denominator, such as "received".
            One that says in `sources=` where it was seen needs no mention; any other is taken for a slip.
        engines: with Polars installed, assert as well that frames count the same.
    """
    _check_declared(metric, set(apart))
    reads = {c.name for d in metric.all_definitions for c in columns_in(*d.measure.expressions)}
    blank = blank_but(metric.record, reads)  # what no definition reads cannot matter
    lives = lifecycles(metric.record, starts=STARTS, complete=True, **blank)
    odd = st.lists(records(metric.record, **blank), max_size=3)
    counted = set[str]()
    laws = (_additive, _bounded, _sliced, _confined, _never_lowered, _exchanged, _once_per_thing, _unreadable)
    framed = engines and importlib.util.find_spec("polars") is not None

    @settings(max_examples=examples, deadline=None, report_multiple_bugs=False, suppress_health_check=list(HealthCheck))
    @given(plausible=st.lists(lives, max_size=6), odd=odd, seed=st.integers(0, 9999))
    def check(plausible: list[Any], odd: list[Any], seed: int) -> None:
        sample = Sample(metric, _renumbered([*plausible, *odd]), random.Random(seed))  # noqa: S311  no secret
        for one in sample.single[: len(plausible)]:
            counted.update(i for i, t in one.items() if t.numerator or t.denominator)
        for law in laws:
            law(sample)
        if framed:
            _alike_on_polars(sample)

    check()
    _check_reached(metric, counted, lives)


@attrs.frozen
class Sample:
    """Some records, and what the metric makes of them."""

    metric: Metric
    rows: list[Any]
    rng: random.Random

    @functools.cached_property
    def whole(self) -> Tallies:
        """Of all records."""
        return self.tallies(self.rows)

    @functools.cached_property
    def single(self) -> list[Tallies]:
        """Of each record alone."""
        return [self.tallies([r]) for r in self.rows]

    def tallies(self, rows: Any, period: Period = YEARS, **options: Any) -> Tallies:
        """The tally of every 口径, by its id."""
        return {r.definition.id: r.tally for r in measure(rows, [self.metric], period, **options)}

    def decided(self, d: Definition) -> list[Any]:
        """The records that the 口径 can decide."""
        return [r for r, one in zip(self.rows, self.single, strict=True) if not one[d.id].unknown]


# What the declaration alone shows
def _check_declared(metric: Metric, apart: set[str]) -> None:
    for name in apart - set(metric.definitions):
        raise LookupError(f"{metric.id} has no definition {name!r}, which apart= names")
    known: dict[str, str] = {}
    for d in metric.all_definitions:
        twin = known.setdefault(structure_of(d), d.id)
        assert twin == d.id, f"{d.id} counts the same as {twin}: one of them is a slip"
        assert not d.flagged or d.source or d.name in apart, (
            f"{d.id}: its numerator is no part of its denominator; if that is meant, say in sources= where it was seen"
        )


def _check_reached(metric: Metric, counted: set[str], lives: st.SearchStrategy[Any]) -> None:
    """A 口径 that no life ever enters counts nothing: two conditions exclude each other, or two days are swapped."""
    fields = info_of(metric.record).fields
    for d in metric.all_definitions:
        if d.id not in counted:
            asked = columns_in(*(taken.condition for taken in counts_of(d.measure)))
            steps = [c.name for c in asked if not fields[c.name].required]  # of which a condition may want none
            left_out = st.sets(st.sampled_from(steps)) if steps else st.just(set[str]())
            some = st.builds(lambda life, out: attrs.evolve(life, **dict.fromkeys(out)), lives, left_out)
            quiet = settings(max_examples=SEARCH, database=None, suppress_health_check=list(HealthCheck))
            try:
                find(lives | some, _enters(d), settings=quiet)
            except NoSuchExample:
                msg = f"{d.id} counts none of {SEARCH} lives"
                raise AssertionError(msg) from None


def _enters(d: Definition) -> Callable[[Any], bool]:
    one = Metric("one.metric", d.metric.zh, d.metric.en, definitions={"one": d.measure})
    closed = [c.name for c in columns_in(*d.measure.expressions)]

    def enters(row: Any) -> bool:
        (line,) = measure([row], [one], YEARS, complete=closed)
        return bool(line.tally.numerator or line.tally.denominator)

    return enters


# The laws
def _additive(s: Sample) -> None:
    cut, mixed, none = s.rng.randint(0, len(s.rows)), s.rng.sample(s.rows, len(s.rows)), s.tallies([])
    one, other, shuffled = s.tallies(mixed[:cut]), s.tallies(mixed[cut:]), s.tallies(mixed)
    for i, whole in s.whole.items():
        assert one[i] + other[i] == whole == other[i] + one[i], f"{i} is not additive"
        assert none[i] + whole == whole, f"{i} has no neutral element"
        assert shuffled[i] == whole, f"{i} depends on the order of records"


def _bounded(s: Sample) -> None:
    for d in s.metric.all_definitions:
        for t in (s.whole[d.id], *(one[d.id] for one in s.single)):
            outside = d.nested and d.is_share and t.numerator > (t.denominator or 0)
            assert not outside, f"{d.id} says that it is nested, but counts {t.numerator} of {t.denominator}"
        _hidden(s, d)


def _hidden(s: Sample, d: Definition) -> None:
    """Hide some of what the measure reads: the bounds must contain what was seen before."""
    rows = s.decided(d)
    key = info_of(d.metric.record).key_field
    reads = [c.name for c in columns_in(*d.measure.expressions) if c.name != key]
    hidden = s.rng.sample(reads, s.rng.randint(1, len(reads)))
    rest = [attrs.evolve(r, **dict.fromkeys(hidden)) if s.rng.random() < HALF else r for r in rows]
    true, (low, high) = s.tallies(rows)[d.id], s.tallies(rest, not_recorded=hidden)[d.id].bounds
    value = true.rate if true.denominator is not None else Fraction(true.numerator)
    if value is not None:
        assert low is None or low <= value, f"{d.id}: {value} is below its bound {low}"
        assert high is None or value <= high, f"{d.id}: {value} is above its bound {high}"


def _sliced(s: Sample) -> None:
    """What happens in a period happens in one of its slices; what stands at its end stands at the end of the last."""
    for d in s.metric.all_definitions:
        rows = list(_on_edges(s, d, s.decided(d)))
        whole = s.tallies(rows)[d.id]
        slices = [r.tally for r in measure(rows, [s.metric], YEARS, by=["half"]) if r.definition is d]
        if whole.unknown or isinstance(d.measure, Growth):
            continue
        stocks = {(c.until is not None, c.opening) for c in counts_of(d.measure)}
        if stocks == {(False, False)}:
            assert sum(slices, Tally()) == whole, f"{d.id} is not the sum of its slices"
        elif stocks == {(True, False)} and not isinstance(d.measure, Duration):
            assert slices[-1] == whole, f"{d.id} is not what stands at the end of its last slice"
            _carried_over(d, rows, slices)
        elif stocks == {(True, True)}:
            assert slices[0] == whole, f"{d.id} is not what stood before its first slice"


def _carried_over(d: Definition, rows: list[Any], slices: list[Tally]) -> None:
    if isinstance(d.measure, Count):
        before = attrs.evolve(d.measure, opening=True, within=None)
        one = Metric("one.metric", "期初", "opening", definitions={"opening": before})
        openings = [r.tally for r in measure(rows, [one], YEARS, by=["half"])]
        assert openings[1:] == slices[:-1], f"{d.id} does not stand before the slice after"


def _on_edges(s: Sample, d: Definition, rows: Sequence[Any]) -> Iterator[Any]:
    """The same lives, moved so that one of the days that count is the first or the last of a slice."""
    edges = [day for part in YEARS.slices("half") for day in (part.first, part.last)]
    days = [c.name for c in columns_in(*(x.at for x in counts_of(d.measure))) if c.kind is Kind.DAY]
    for row in rows:
        there = [v for n in days if (v := getattr(row, n)) is not None]
        yield _moved(row, s.rng.choice(edges) - s.rng.choice(there)) if there else row


def _confined(s: Sample) -> None:
    """Records that lie after the period add nothing, nor do those before it to what happens in it."""
    for d in s.metric.all_definitions:
        rows = [r for r in s.decided(d) if all(_begun(r, c) for c in counts_of(d.measure))]
        after = [_moved(r, YEARS.last + ONE_DAY - min(_days(r))) for r in rows]
        before = [] if _looks_back(d) else [_moved(r, YEARS.first - ONE_DAY - max(_days(r))) for r in rows]
        now = s.tallies([*s.rows, *_renumbered([*after, *before], "外")])[d.id]
        assert now == s.whole[d.id], f"{d.id} counts what lies outside the period"


def _looks_back(d: Definition) -> bool:
    """Whether what lies before the period has a say: stocks, changes, and days that fall due later."""
    taken = counts_of(d.measure)
    due = any(isinstance(x, Shift | Yearly) for c in taken for x in walk(c.at))
    return due or isinstance(d.measure, Growth) or any(c.until is not None for c in taken)


def _begun(row: Any, taken: Any) -> bool:
    return bool(_days(row)) and all(getattr(row, c.name) is not None for c in columns_in(taken.at))


def _never_lowered(s: Sample) -> None:
    fewer = s.tallies(s.rows[1:])
    for d in s.metric.all_definitions:
        if not any(isinstance(c, Total) for c in counts_of(d.measure)):
            less, more = fewer[d.id], s.whole[d.id]
            assert less.numerator <= more.numerator, f"{d.id} falls when a record is added"
            assert (less.denominator or 0) <= (more.denominator or 0), f"{d.id}: its denominator falls"


def _exchanged(s: Sample) -> None:
    for i, whole in s.whole.items():
        assert Tally.from_dict(json.loads(json.dumps(whole.to_dict()))) == whole, f"{i} does not survive JSON"


def _once_per_thing(s: Sample) -> None:
    for d in s.metric.all_definitions:
        if isinstance(d.measure, Count) and d.measure.distinct is not None:
            cases = attrs.evolve(d.measure, distinct=None, within=None)
            each = Metric("one.metric", "件", "cases", definitions={"cases": cases})
            (per_case,) = measure(s.rows, [each], YEARS)
            assert s.whole[d.id].numerator <= per_case.tally.numerator, f"{d.id} counts more things than cases"


def _unreadable(s: Sample) -> None:
    of = s.metric.record
    lost = (Unreadable(row=len(s.rows) + 2, record="", cells={}),)
    numbers = tuple(range(2, len(s.rows) + 2))
    found = s.tallies(Register(of=of, rows=tuple(s.rows), row_numbers=numbers, unreadable=lost, source="册.csv"))
    for i, whole in s.whole.items():
        assert found[i].unknown == whole.unknown + 1, f"{i} forgets a row that cannot be read"


def _alike_on_polars(s: Sample) -> None:
    from fazhi import frames

    of = s.metric.record
    framed = frames.measure(to_polars(s.rows, of), of, [s.metric], YEARS)
    assert {r.definition.id: r.tally for r in framed} == s.whole, f"{s.metric.id} differs on Polars"


def _days(row: Any) -> list[dt.date]:
    fields = info_of(type(row)).fields.values()
    return [day_of(v) for f in fields if f.kind in DATES and (v := getattr(row, f.name)) is not None]


def _moved(row: Any, by: dt.timedelta) -> Any:
    fields = info_of(type(row)).fields.values()
    moved: Mapping[str, Any] = {
        f.name: v + by for f in fields if f.kind in DATES and (v := getattr(row, f.name)) is not None
    }
    return attrs.evolve(row, **moved)


def _renumbered(rows: Sequence[Any], mark: str = "测") -> list[Any]:
    """Distinct keys, as a register has them."""
    return [attrs.evolve(r, **{info_of(type(r)).key_field: f"{mark}{i}号"}) for i, r in enumerate(rows)]
