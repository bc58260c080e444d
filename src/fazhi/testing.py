"""The properties that a declaration must have, in one line each of your own test suite.

    def test_my_rule(): check_rule(my_rule)
    def test_my_metric(): check_metric(my_metric)

Each raises AssertionError with what was found. Needs the extra `fazhi[hypothesis]`; with Polars installed,
the same is asserted of frames.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import random
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from fazhi import catalog
from fazhi.checking import check
from fazhi.expr import columns_in
from fazhi.fields import Record, info_of
from fazhi.law import Organ, Statute
from fazhi.measures import Definition, Metric, Total
from fazhi.measuring import tally_of
from fazhi.outcomes import Outcome
from fazhi.period import Period
from fazhi.reading import from_dict
from fazhi.rules import Rule
from fazhi.shapes import Kind, day_of
from fazhi.strategies import lifecycles, records
from fazhi.strategies.rows import blank_but

HALF = 0.5
POLARS = importlib.util.find_spec("polars") is not None


def check_rule(rule: Rule) -> None:
    """The rule has a complying and a breaching example, and they come out so, on objects and on Polars."""
    for name, example, expected in (
        ("complying", rule.complying, Outcome.MET),
        ("breaching", rule.breaching, Outcome.BREACHED),
    ):
        assert example, f"{rule.id} has no {name} example"
        found = outcome_of(rule, example)
        assert found is expected, f"{rule.id}: its {name} example is {found.name}"
        if POLARS:
            framed = outcome_on_polars(rule, example)
            assert framed == expected.value, f"{rule.id}: on Polars its {name} example is {framed}"


def check_statute(law: Statute, rules: Iterable[Rule] | None = None) -> None:
    """Every article, from the first to the last, is a rule, a property of the version, or left out with a reason.

    Args:
        law: the statute. rules: those that rest on it; by default the ones that the catalog finds.
    """
    if law.second_hand and law.articles is None:
        return  # nobody can say what a text that was not seen leaves out
    assert law.articles is not None, f"{law.key} does not say how many articles it has"
    found = catalog.all_rules() if rules is None else rules
    stand = {r.cites.number for r in found if r.statute is law}
    for name, written in (("properties", law.properties), ("leaves_out", law.leaves_out)):
        try:
            ranges = [law.numbers(key) for key in written]
        except ValueError as error:
            raise AssertionError(str(error)) from None
        assert ranges == sorted(ranges, key=min), f"{law.key}: {name} is not in order"
        for key, reason in written.items():
            assert reason.strip(), f"{law.key}: {name} gives no reason for {key}"
    said = [n for key in (*law.properties, *law.leaves_out) for n in law.numbers(key)]
    used = {n for key in law.properties for n in law.numbers(key)}
    for n in (law.working_days_in, law.rollover_in):
        assert n is None or n in used, f"{law.key}: article {n}, which it counts by, is no property"
    placed = Counter([*said, *(n for n in stand if n is not None)])
    for n in range(1, law.articles + 1):
        assert placed[n], f"{law.key}: article {n} is neither a rule, a property nor left out"
    for n, times in placed.items():
        assert times == 1, f"{law.key}: article {n} stands twice: as a rule, a property or left out"
        assert n <= law.articles, f"{law.key}: article {n} is beyond its last, {law.articles}"


def outcome_of(rule: Rule, example: Mapping[str, Any]) -> Outcome:
    """The outcome of one example: an absent key is unrecorded, None is known not to have happened."""
    row, options = _example(rule, example)
    (finding,) = check(row, rules=[rule], **options)
    return finding.outcome


def outcome_on_polars(rule: Rule, example: Mapping[str, Any]) -> str:
    """The same on a frame of one row."""
    from fazhi import frames

    row, options = _example(rule, example)
    result: str = frames.check(to_polars([row]), rule.of, rules=[rule], **options)[rule.id][0]
    return result


def _example(rule: Rule, example: Mapping[str, Any]) -> tuple[Record, dict[str, Any]]:
    info = info_of(rule.of)
    cells = {k: v for k, v in example.items() if k in info.fields}
    row = from_dict(rule.of, {info.key_field: "例", **cells})
    dates = [v for n in info.fields if isinstance(v := getattr(row, n), dt.date)]
    days = map(day_of, dates)
    as_of = example.get("as_of") or max(days)
    numbers = {k: Decimal(str(v)) for k, v in example.get("parameters", {}).items()}
    return row, {
        "as_of": dt.date.fromisoformat(as_of) if isinstance(as_of, str) else as_of,
        "organ": Organ("例", area=rule.statute.area, parameters=numbers),
        "complete": [k for k, v in cells.items() if v is None],
        "not_recorded": [k for k in info.fields if k not in cells and k != info.key_field],
    }


def to_polars(rows: list[Any], of: type[Record] | None = None) -> Any:
    """Records as a Polars frame with one column per field, under field names."""
    import polars as pl

    of = type(rows[0]) if of is None else of
    types = {
        Kind.TEXT: pl.String(), Kind.CODED: pl.String(), Kind.WHOLE: pl.Int64(), Kind.NUMBER: pl.Decimal(38, 4),
        Kind.YES_NO: pl.Boolean(), Kind.DAY: pl.Date(), Kind.TIME: pl.Datetime("us"),
    }  # fmt: skip
    fields = info_of(of).fields
    values = {n: [getattr(v := getattr(r, n), "value", v) for r in rows] for n in fields}
    return pl.DataFrame({n: pl.Series(n, values[n], types[f.kind], strict=True) for n, f in fields.items()})


def check_metric(metric: Metric, *, examples: int = 50) -> None:
    """Every 口径 obeys the laws of counting.

    It is additive over any split, free of order, within 0 and 1 when it is a nested share, and when some of what is
    known is hidden, its bounds still contain the true rate. Raises AssertionError with the first law that is broken.
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
            if whole.rate is not None and d.nested and d.is_share:
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
    value = Fraction(true.numerator) if true.denominator is None else true.rate
    if value is not None:
        assert low is None or low <= value, f"{d.id}: {value} is below its bound {low}"
        assert high is None or value <= high, f"{d.id}: {value} is above its bound {high}"


def _renumbered(rows: list[Any]) -> list[Any]:
    """Distinct keys, as a register has them."""
    return [attrs.evolve(r, **{info_of(type(r)).key_field: f"测{i}号"}) for i, r in enumerate(rows)]


