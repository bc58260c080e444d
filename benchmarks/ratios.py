"""How long fifteen ratios by unit and month take: fazhi on objects and on Polars, and the same by hand in pandas.

All three must find the same numerators and denominators, or the script fails. fazhi also counts what cannot be decided
and says which rates are not nested; the lines written by hand do not.
"""

import datetime as dt
import gc
import time
from collections.abc import Callable
from functools import partial
from random import Random
from statistics import median
from typing import Any

import pandas as pd
import polars as pl

import fazhi as fz
from fazhi import frames
from fazhi.measures import Count, Metric

YEAR = fz.Period.year(2024)
OUTCOMES = list(fz.LitigationOutcome)
INSTANCES = list(fz.Instance)
UNITS = [f"第{n}科" for n in range(1, 21)]
COLUMNS = ("case_no", "unit", "instance", "outcome", "received_on", "closed_on")
SEED = 20240301
REPEATS = 3

c = fz.columns(fz.Litigation)
received = Count("发案", "received", at=c.received_on)
closed = Count("结案", "closed", at=c.closed_on)
SHARES = {o.name.lower(): closed.where(c.outcome == o, o.value, o.name) for o in OUTCOMES[:10]}
FIRST = closed.where(c.instance == fz.Instance.FIRST, "一审", "first instance")
METRIC = Metric("litigation.benchmark", "比率", "ratios", definitions={
    **{name: part / closed for name, part in SHARES.items()},
    "first": FIRST / closed,
    "second": closed.where(c.instance == fz.Instance.SECOND, "二审", "second instance") / closed,
    "first_revoked": FIRST.where(c.outcome == fz.LitigationOutcome.REVOKED, "一审撤销", "first, revoked") / FIRST,
    "clearance": closed / received,
    "revoked_received": SHARES["revoked"] / received,
})  # fmt: skip

Found = dict[tuple[str, str, str], tuple[int, int]]


def main(rows: int = 100_000) -> list[str]:
    """The figures as lines of text."""
    records = drawn(rows)
    cells = {name: [getattr(r, name) for r in records] for name in COLUMNS}
    for name in ("instance", "outcome"):
        cells[name] = [None if v is None else v.value for v in cells[name]]
    table = pd.DataFrame(cells).assign(**{n: lambda t, n=n: pd.to_datetime(t[n]) for n in ("received_on", "closed_on")})
    frame = pl.DataFrame(cells, schema_overrides={"received_on": pl.Date, "closed_on": pl.Date})
    ways: dict[str, Callable[[], Found]] = {
        "pandas by hand": partial(by_hand, table),
        "fazhi on objects": partial(on_objects, records),
        "fazhi on Polars": partial(on_polars, frame),
    }
    return [f"{len(METRIC.definitions)} ratios by unit and month, {rows:,} cases:", *compared(ways)]


def drawn(rows: int) -> list[fz.Litigation]:
    """Cases of two years: some open, some whose outcome nobody wrote down."""
    random = Random(SEED)  # noqa: S311 - drawn again alike, and nobody's secret

    def case(number: int) -> fz.Litigation:
        day = dt.date(2023, 6, 1) + dt.timedelta(days=random.randrange(580))
        ended = random.random() < 0.85
        return fz.Litigation(
            case_no=f"{number}号", unit=random.choice(UNITS), instance=random.choice(INSTANCES), received_on=day,
            closed_on=day + dt.timedelta(days=random.randrange(20, 200)) if ended else None,
            outcome=random.choice(OUTCOMES) if ended and random.random() < 0.97 else None,
        )  # fmt: skip

    return [case(n) for n in range(rows)]


def on_objects(records: list[fz.Litigation]) -> Found:
    """By fazhi, on records."""
    return found_in(fz.measure(records, [METRIC], YEAR, by=["unit", "month"]))


def on_polars(frame: pl.DataFrame) -> Found:
    """By fazhi, on a frame."""
    return found_in(frames.measure(frame, fz.Litigation, [METRIC], YEAR, by=["unit", "month"]))


def found_in(table: Any) -> Found:
    """Numerator and denominator by unit, month and ratio, where there is anything."""
    cells = {(r.by[0], r.slice, r.definition.name): (r.tally.numerator, r.tally.denominator) for r in table}
    return {key: pair for key, pair in cells.items() if any(pair)}


def by_hand(table: pd.DataFrame) -> Found:
    """As an analyst writes it in pandas: flags, one groupby per day that counts, and a division for each ratio."""
    flags = table.assign(
        **{o.name.lower(): table["outcome"] == o.value for o in OUTCOMES[:10]},
        first=table["instance"] == fz.Instance.FIRST.value, second=table["instance"] == fz.Instance.SECOND.value,
    )  # fmt: skip
    flags["first_revoked"] = flags["first"] & flags["revoked"]
    names = [*(o.name.lower() for o in OUTCOMES[:10]), "first", "second", "first_revoked"]
    ended = flags[flags["closed_on"].dt.year == 2024]
    ended = ended.assign(month=ended["closed_on"].dt.strftime("%Y-%m"), closed=1)
    begun = flags[flags["received_on"].dt.year == 2024]
    begun = begun.assign(month=begun["received_on"].dt.strftime("%Y-%m"), received=1)
    by_closed = ended.groupby(["unit", "month"])[[*names, "closed"]].sum()
    whole = by_closed.join(begun.groupby(["unit", "month"])[["received"]].sum(), how="outer").fillna(0).astype(int)
    below = dict.fromkeys(names, "closed") | {"first_revoked": "first"}
    ratios = {name: (name, bottom) for name, bottom in below.items()}
    ratios |= {"clearance": ("closed", "received"), "revoked_received": ("revoked", "received")}
    found = {
        (unit, month, name): (int(top), int(bottom))
        for name, (one, other) in ratios.items()
        for (unit, month), top, bottom in zip(whole.index, whole[one], whole[other], strict=True)
    }
    return {key: pair for key, pair in found.items() if any(pair)}


def compared(ways: dict[str, Callable[[], Found]]) -> list[str]:
    """A line for each way, with its CPU time and how many times as long as the first it takes; all must agree."""
    results = {name: run() for name, run in ways.items()}
    first = next(iter(results))
    for name, found in results.items():
        assert found == results[first], f"{name} differs from {first}"
    seconds = {name: median(spent(run) for _ in range(REPEATS)) for name, run in ways.items()}
    return [f"  {name:20}{s:8.2f} s {s / seconds[first]:8.1f} x {first}" for name, s in seconds.items()]


def spent(run: Callable[[], object]) -> float:
    """The CPU time of one run, all threads together; at least a microsecond, since some clocks tick slowly."""
    gc.collect()
    begun = time.process_time()
    run()
    return max(time.process_time() - begun, 1e-6)


if __name__ == "__main__":
    print(*main(), sep="\n")
