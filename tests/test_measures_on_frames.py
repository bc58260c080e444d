"""The same measures on frames: to the last thing and day, and a million rows to the cent.

They stand apart from tests/test_measures.py, which is asked of mutants in forked processes: an engine with threads of
its own does not survive a fork.
"""

import datetime as dt
from decimal import Decimal

import attrs
import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from test_measures import ALL, OF, YEAR, c, day  # type: ignore[import-not-found]

import fazhi as fz
from fazhi import frames
from fazhi.measures import Count, Metric
from fazhi.strategies import lifecycles, records
from fazhi.testing import to_polars

START = fz.Period(day("2023-01-01"), day("2024-12-31"))
SOME = ["fine", "filed_on", "closed_on", "decided_on", "unit", "party"]


@settings(max_examples=25)
@given(
    st.lists(records(OF) | lifecycles(OF, starts=START), max_size=6),
    st.sampled_from([(), ("month",), ("unit", "quarter")]), st.lists(st.sampled_from(SOME), max_size=2, unique=True),
)  # fmt: skip
def test_frames_measure_alike_to_the_last_thing_and_day(rows, by, lacking):
    rows = [attrs.evolve(r, case_no=f"{i}号") for i, r in enumerate(rows)]
    objects = fz.measure(rows, [ALL], YEAR, by=by, not_recorded=lacking)
    framed = frames.measure(to_polars(rows, OF).lazy(), OF, [ALL], YEAR, by=by, not_recorded=lacking)
    assert list(framed) == list(objects)


def test_what_falls_due_beyond_the_calendar_is_as_unknown_on_a_frame():
    due = Count("到期", "due", at=c.filed_on + fz.working_days(7))
    metric = Metric("penalty.due", "到期", "due", definitions={"due": due})
    last = fz.WorkCalendar.china().last
    period = fz.Period(last - dt.timedelta(days=20), last + dt.timedelta(days=30))
    row = OF(case_no="1", filed_on=last - dt.timedelta(days=1))
    (found,) = frames.measure(to_polars([row]), OF, [metric], period)
    assert found.tally == metric.of([row], period) == fz.Tally(0, maybe_numerator=1)


# Whole cents beside the decimals: integers know no rounding
IN_CENTS = [(n * 7919) % 10_000_019 for n in range(1_000_000)]


def test_the_money_of_a_million_rows_of_a_frame_is_exact_to_the_cent():
    fines = pl.Series("fine", IN_CENTS).cast(pl.Decimal(20, 2)) / 100
    rows = pl.DataFrame({"case_no": "案", "decided_on": dt.date(2024, 5, 6), "fine": fines.cast(pl.Decimal(20, 2))})
    assert rows.height == 1_000_000
    (found, *_) = frames.measure(rows, fz.AdministrativeCase, ["penalty.fines"], fz.Period.year(2024))
    assert found.tally.numerator == Decimal(sum(IN_CENTS)).scaleb(-2)
