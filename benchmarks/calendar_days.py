"""How long a working-day count takes: fazhi, two calendars made by others and numpy, on the same pairs in one run.

The two calendars must agree with fazhi on every pair that they are asked; of numpy it is told how often it does not.
A ratio says how many times as long as fazhi a program takes.
"""

import time
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import partial
from random import Random
from statistics import median
from typing import Any

import chinese_calendar
import holidays
import numpy as np

from fazhi import arrays
from fazhi.calendar import ONE_DAY, WorkCalendar

#: chinesecalendar differs from 国办发明电〔2005〕35号 on 2005-12-31, so all pairs lie after it
FIRST, LAST = date(2007, 1, 1), date(2026, 12, 27)
#: days from a start to its end, and working days to count off: periods of the statutes are of this size
LONGEST, MOST = 120, 60
#: pairs for the programs that walk from day to day
FEW = 300
REPEATS = 7
SEED = 20240301

CHINA = WorkCalendar.china()
THEIRS = holidays.country_holidays("CN", years=range(2004, 2027))
OFF = [day for day, special in CHINA.special.items() if not special.kind.is_worked]
WEEKS = np.busdaycalendar(weekmask="1111100", holidays=np.array(OFF, dtype="datetime64[D]"))

Asked = tuple[date, date, int]


def main(pairs: int = 1_000_000, calls: int = 200_000) -> list[str]:
    """The figures as lines of text. `calls`: how often fazhi is asked for one count, `pairs`: the length of arrays."""
    random = Random(SEED)  # noqa: S311 - drawn again alike, and nobody's secret
    asked = [drawn(random) for _ in range(calls)]
    return [
        f"one count, a start and an end 1 to {LONGEST} days apart:",
        *compared(count_pairs, {"chinesecalendar": count_chinesecalendar, "holidays": count_holidays}, asked),
        f"the n-th working day after a day, n from 1 to {MOST}:",
        *compared(find_pairs, {"chinesecalendar": find_chinesecalendar, "holidays": find_holidays}, asked),
        f"arrays of {pairs:,}:",
        *array_lines(pairs),
    ]


def drawn(random: Random) -> Asked:
    """A start, an end and a number of working days, all of which every program covers."""
    start = FIRST + timedelta(days=random.randrange((LAST - FIRST).days - LONGEST))
    return start, start + timedelta(days=random.randint(1, LONGEST)), random.randint(1, MOST)


# One count: the loop is timed along, for all alike
def count_pairs(asked: Iterable[Asked]) -> list[int]:
    """Counts by fazhi."""
    count = CHINA.working_days_between
    return [count(start, end) for start, end, _ in asked]


def count_chinesecalendar(asked: Iterable[Asked]) -> list[int]:
    """Counts by chinesecalendar."""
    return [len(chinese_calendar.get_workdays(start + ONE_DAY, end)) for start, end, _ in asked]


def count_holidays(asked: Iterable[Asked]) -> list[int]:
    """Counts by holidays."""
    return [THEIRS.get_working_days_count(start + ONE_DAY, end) for start, end, _ in asked]


# The n-th working day after a day
def find_pairs(asked: Iterable[Asked]) -> list[date]:
    """Days by fazhi."""
    find = CHINA.nth_working_day_after
    return [find(start, n) for start, _, n in asked]


def find_chinesecalendar(asked: Iterable[Asked]) -> list[date]:
    """Days by chinesecalendar, which counts from 0 and a first day that counts."""
    return [chinese_calendar.find_workday(n - 1, start + ONE_DAY) for start, _, n in asked]


def find_holidays(asked: Iterable[Asked]) -> list[date]:
    """Days by holidays."""
    return [THEIRS.get_nth_working_day(start, n) for start, _, n in asked]


# Time
def nanoseconds(run: Callable[[], object], items: int) -> float:
    """CPU time per item, the median of several runs. At least one nanosecond in all: some clocks tick slowly."""
    return median(spent(run) for _ in range(REPEATS)) / items


def spent(run: Callable[[], object]) -> int:
    """The CPU time of one run."""
    begun = time.process_time_ns()
    run()
    return max(time.process_time_ns() - begun, 1)


def compared(
    ours: Callable[[Iterable[Asked]], list[Any]],
    peers: dict[str, Callable[[Iterable[Asked]], list[Any]]],
    asked: list[Asked],
) -> list[str]:
    """A line for fazhi on all pairs, and one for each peer on the first few of them, where it must agree."""
    few = asked[:FEW]
    own = nanoseconds(partial(ours, asked), len(asked))
    lines = [line("fazhi", own, "call")]
    for name, theirs in peers.items():
        assert theirs(few) == ours(few), f"{name} differs from fazhi"
        lines.append(line(name, nanoseconds(partial(theirs, few), len(few)), "call", own))
    return lines


def array_lines(pairs: int) -> list[str]:
    """A line for each function of `fazhi.arrays`, and two for numpy.busday_count: its time and its mistakes."""
    random = np.random.default_rng(SEED)
    starts = np.datetime64(FIRST) + random.integers(0, (LAST - FIRST).days - LONGEST, pairs)
    ends = starts + random.integers(1, LONGEST + 1, pairs)
    n = random.integers(1, MOST + 1, pairs)
    counts = arrays.working_days_between(starts, ends)
    few = zip(starts[:FEW].tolist(), ends[:FEW].tolist(), counts[:FEW].tolist(), strict=True)
    assert all(CHINA.working_days_between(start, end) == count for start, end, count in few)

    own = nanoseconds(partial(arrays.working_days_between, starts, ends), pairs)
    after, through = starts + 1, ends + 1  # busday_count counts the first day and not the last
    busday = partial(np.busday_count, after, through, busdaycal=WEEKS)
    wrong = np.count_nonzero(busday() != counts) / pairs
    others: dict[str, Callable[[], object]] = {
        "nth_working_day_after": partial(arrays.nth_working_day_after, starts, n),
        "nth_working_day_before": partial(arrays.nth_working_day_before, ends, n),
        "roll": partial(arrays.roll, starts),
        "is_working_day": partial(arrays.is_working_day, starts),
    }
    return [
        line("fazhi working_days_between", own, "element"),
        line("numpy.busday_count", nanoseconds(busday, pairs), "element", own),
        f"  numpy.busday_count is wrong on {wrong:.1%} of them: it knows no worked weekend",
        *(line(f"fazhi {name}", nanoseconds(run, pairs), "element") for name, run in others.items()),
    ]


def line(name: str, time_each: float, each: str, own: float | None = None) -> str:
    """A program, its time, and how many times as long as fazhi it takes."""
    ratio = "" if own is None else f"  {time_each / own:8,.1f} x fazhi"
    return f"  {name:30}{time_each:12,.1f} ns per {each}{ratio}"


if __name__ == "__main__":
    print(*main(), sep="\n")
