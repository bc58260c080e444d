"""The benchmarks run and name what they compare; how long anything takes is no matter for a test."""

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
RATIO = r"\d x fazhi$"


@pytest.fixture(scope="module")
def calendar_days():
    return runpy.run_path(str(BENCHMARKS / "calendar_days.py"))


@pytest.fixture(scope="module")
def lines(calendar_days):
    return calendar_days["main"](pairs=500, calls=20)


@pytest.mark.parametrize(("peer", "times"), [("chinesecalendar", 2), ("holidays", 2), ("numpy.busday_count", 1)])
def test_each_peer_has_a_time_and_a_ratio_for_each_question(lines, peer, times):
    assert sum(bool(re.search(rf"^ +{peer} .* ns per .*{RATIO}", line)) for line in lines) == times


@pytest.mark.parametrize("function", ["working_days_between", "nth_working_day_after", "roll", "is_working_day"])
def test_each_function_of_arrays_has_a_time(lines, function):
    assert any(re.search(rf"^ +fazhi {function} .* ns per element$", line) for line in lines)


def test_the_share_that_numpy_alone_gets_wrong_is_told(lines):
    (share,) = [found[1] for line in lines if (found := re.search(r"busday_count is wrong on ([\d.]+)% of", line))]
    assert 0 < float(share) < 100


def test_a_peer_that_differs_is_not_compared(calendar_days):
    def count_wrong(asked):
        return [-1 for _ in asked]

    asked = [(calendar_days["FIRST"], calendar_days["LAST"], 1)]
    with pytest.raises(AssertionError, match="wrong differs from fazhi"):
        calendar_days["compared"](calendar_days["count_pairs"], {"wrong": count_wrong}, asked)


@pytest.fixture(scope="module")
def ratios():
    return runpy.run_path(str(BENCHMARKS / "ratios.py"))


def test_fifteen_ratios_are_the_same_in_pandas_on_objects_and_on_polars(ratios):
    title, *lines = ratios["main"](rows=300)
    assert title == "15 ratios by unit and month, 300 cases:"
    for way, line in zip(("pandas by hand", "fazhi on objects", "fazhi on Polars"), lines, strict=True):
        assert re.search(rf"^  {way} .* s .*x pandas by hand$", line)


def test_a_way_that_counts_otherwise_is_not_compared(ratios):
    right = {("一科", "2024-01", "first"): (1, 2)}
    wrong = {("一科", "2024-01", "first"): (2, 2)}
    with pytest.raises(AssertionError, match="second differs from first"):
        ratios["compared"]({"first": lambda: right, "second": lambda: wrong})


CODE = """\
import functools

class Rule:
    number: int

    @property
    def twice(self) -> int:
        return 2 * self.number

    @functools.cached_property
    def thrice(self):
        return 3 * self.number

    @classmethod
    def of(cls, number):
        made = cls()
        made.number = number
        return made

@functools.cache
def rule():
    return Rule.of(7)
"""


def test_a_copy_for_mutants_has_no_decorated_function_and_means_the_same():
    unrolled = runpy.run_path(str(BENCHMARKS / "mutants.py"))["unrolled"](CODE)
    assert [line.strip() for line in unrolled.splitlines() if "@" in line] == ["@classmethod"]
    for code in (CODE, unrolled):
        names: dict[str, Any] = {}
        exec(code, names)
        made = names["rule"]()
        assert (made.twice, made.thrice, names["rule"]() is made) == (14, 21, True)
