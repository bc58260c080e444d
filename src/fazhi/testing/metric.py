"""The laws of counting, for every 口径 of a metric."""

from __future__ import annotations

import datetime as dt
import random
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from fazhi.expr import columns_in
from fazhi.fields import info_of
from fazhi.measures import Definition, Metric, Ratio, Total
from fazhi.measuring import tally_of
from fazhi.period import Period
from fazhi.strategies import lifecycles, records
from fazhi.strategies.rows import blank_but

HALF = 0.5


def check_metric(metric: Metric, *, examples: int = 50) -> None:
    """Every 口径 obeys the laws of counting.

    It is additive over any split, free of order, within 0 and 1 when nested, and when some of what is known is
    hidden, its bounds still contain the true rate. Raises AssertionError with the first law that is broken.
    """
    years = Period(dt.date(2024, 1, 1), dt.date(2026, 12, 31))  # wide, so that most records have a say
    reads = {c.name for d in metric.all_definitions for c in columns_in(*d.measure.expressions)}
    blank = blank_but(metric.record, reads)  # what no definition reads cannot matter
    lives = lifecycles(metric.record, starts=years, complete=True, **blank)
    rows = st.lists(st.one_of(records(metric.record, **blank), lives, lives), max_size=8)

    @settings(max_examples=examples, deadline=None, report_multiple_bugs=False)
    @given(rows=rows, cut=st.integers(0, 8), seed=st.integers(0, 999))
    def laws(rows: list[Any], cut: int, seed: int) -> None:
        rows, draw = _renumbered(rows), random.Random(seed)  # noqa: S311  no secret
        mixed = draw.sample(rows, len(rows))
        for d in metric.all_definitions:
            whole, zero = tally_of(d, rows, years), tally_of(d, [], years)
            assert tally_of(d, rows[:cut], years) + tally_of(d, rows[cut:], years) == whole, f"{d.id} is not additive"
            assert zero + whole == whole, f"{d.id} has no neutral element"
            assert tally_of(d, mixed, years) == whole, f"{d.id} depends on the order of records"
            if whole.rate is not None and d.nested:
                assert 0 <= whole.rate <= 1, f"{d.id} is nested, but {whole}"
            if not isinstance(d.measure, Total):
                _check_bounds(d, rows, years, draw)

    laws()


def _check_bounds(d: Definition, rows: list[Any], period: Period, draw: random.Random) -> None:
    """Hide some of what the measure reads: the bounds must contain what was seen before."""
    rows = [r for r in rows if not tally_of(d, [r], period).unknown]
    true = tally_of(d, rows, period)
    key = info_of(d.metric.record).key_field
    reads = [c.name for c in columns_in(*d.measure.expressions) if c.name != key]
    hidden = draw.sample(reads, draw.randint(1, len(reads)))
    rest = [attrs.evolve(r, **dict.fromkeys(hidden)) if draw.random() < HALF else r for r in rows]
    low, high = tally_of(d, rest, period, not_recorded=hidden).bounds
    value = true.rate if isinstance(d.measure, Ratio) else Fraction(true.numerator)
    if value is not None:
        assert low is None or low <= value, f"{d.id}: {value} is below its bound {low}"
        assert high is None or value <= high, f"{d.id}: {value} is above its bound {high}"


def _renumbered(rows: list[Any]) -> list[Any]:
    """Distinct keys, as a register has them."""
    return [attrs.evolve(r, **{info_of(type(r)).key_field: f"测{i}号"}) for i, r in enumerate(rows)]
