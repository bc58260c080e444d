"""Days taken, changes, means, numbers per hundred, and what stood when a period began."""

import datetime as dt
import hashlib
import statistics
from decimal import Decimal
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.histogram import Histogram
from fazhi.measures import Against, Count, Duration, Growth, Metric, Ratio, Stock
from fazhi.strategies import lifecycles

OF = fz.AdministrativeCase
YEAR = fz.Period.year(2024)
c = fz.columns(OF)
filed = Count("立案", "filed", at=c.filed_on)
decided = Count("决定", "decided", at=c.decided_on)
closed = Count("结案", "closed", at=c.closed_on)
opening = Stock("期初未结", "pending before", at=c.filed_on, until=c.closed_on, opening=True)
pending = Stock("期末未结", "pending after", at=c.filed_on, until=c.closed_on)
fines = decided.total(c.fine, "罚款", "fines")
took = Duration("办理天数", "days to decide", since=c.filed_on, to=c.decided_on)
age = Duration("未结天数", "age", since=c.filed_on, at=c.filed_on, until=c.closed_on)
ALL = Metric("penalty.all", "全部", "all", definitions={
    "opening": opening, "pending": pending, "took": took, "age": age, "growth": Growth(filed),
    "month": Growth(filed, Against.PERIOD_BEFORE), "more_fines": Growth(fines), "mean": fines / decided,
    "disposition": (pending / closed).times(365, "日", "days"), "backlog": (pending / filed).times(100, "件", "cases"),
    "units": filed.per(c.unit, "单位", "units"), "parties": filed.per(c.party, "当事人", "parties"),
})  # fmt: skip


def day(text):
    return dt.date.fromisoformat(text)


def case(number=1, fine: Decimal | None = None, **dates):
    days: dict[str, Any] = {f"{k}_on": v if v is None else day(v) for k, v in dates.items()}
    return OF(case_no=f"{number}号", fine=fine, **days)


def tallies(rows, period=YEAR, **options):
    return {r.definition.name: r.tally for r in fz.measure(rows, [ALL], period, **options)}


# Days
def test_days_are_natural_days_and_the_same_day_is_none():
    rows = [case(1, filed="2024-02-28", decided="2024-03-01"), case(2, filed="2024-05-06", decided="2024-05-06")]
    found = tallies(rows)["took"]
    assert found.days == Histogram(((0, 1), (2, 1)))
    assert str(found) == "平均1.00日，中位数1日（2件）"
    assert found.text("en") == "mean 1.00 days, median 1 days (of 2)"


def test_days_are_those_of_what_ended_in_the_period():
    rows = [case(1, filed="2023-12-01", decided="2024-01-01"), case(2, filed="2024-12-01", decided="2025-01-01")]
    assert tallies(rows)["took"].days == Histogram.of([31])


def test_days_between_columns_that_contradict_each_other_are_undecided():
    found = tallies([case(filed="2024-05-06", decided="2024-05-01")])["took"]
    assert (found.denominator, found.unknown, found.rate, found.bounds) == (0, 1, None, (None, None))


def test_days_that_run_backwards_are_undecided():
    # nothing in the register says that a suit is received before its act is known; the days say it
    suits = fz.columns(fz.Litigation)
    known = Duration("知悉至发案", "days", since=suits.act_known_on, to=suits.received_on)
    metric = Metric("litigation.known", "用时", "days", definitions={"known": known})

    def taken(received):
        row = fz.Litigation(case_no="1", act_known_on=day("2024-05-06"), received_on=day(received))
        assert not row.validate()
        return metric.of([row], YEAR)

    assert (taken("2024-05-05").denominator, taken("2024-05-05").unknown) == (0, 1)
    assert (taken("2024-05-06").days, taken("2024-05-07").days) == (Histogram.of([0]), Histogram.of([1]))


def test_a_median_between_two_days_keeps_its_half():
    rows = [case(1, filed="2024-05-01", decided="2024-05-02"), case(2, filed="2024-05-01", decided="2024-05-03")]
    found = tallies(rows)["took"]
    assert str(found) == "平均1.50日，中位数1.50日（2件）"
    assert found.text(places=0, how=fz.Rounding.TRUNCATED) == "平均1日，中位数1日（2件）"
    assert found.text(places=0) == "平均2日，中位数2日（2件）"


# Days that no published calendar reaches
def test_what_falls_due_beyond_the_calendar_may_fall_on_any_day_from_its_bound_on():
    due = Count("到期", "due", at=c.filed_on + fz.working_days(7))
    metric = Metric("penalty.due", "到期", "due", definitions={"due": due})
    last = fz.WorkCalendar.china().last
    period = fz.Period(last - dt.timedelta(days=20), last + dt.timedelta(days=30))
    start = last - dt.timedelta(days=1)
    row, bound = OF(case_no="1", filed_on=start), start + dt.timedelta(days=7)
    whole = metric.of([row], period)
    assert (whole.numerator, whole.unknown, whole.bounds) == (0, 1, (Fraction(0), Fraction(1)))
    assert metric.of([row], fz.Period(period.first, bound)).unknown == 1
    assert metric.of([row], fz.Period(period.first, bound - dt.timedelta(days=1))).unknown == 0


def test_days_without_a_beginning_are_undecided():
    found = tallies([case(decided="2024-05-06")], not_recorded=["filed_on"])["took"]
    assert (found.days, found.unknown) == (Histogram(), 1)
    assert str(found) == "平均—，中位数—（0件）（另有1件无法判断）"


def test_the_age_of_what_is_open_is_taken_on_the_last_day():
    rows = [case(1, filed="2024-12-01"), case(2, filed="2024-12-31"), case(3, filed="2024-01-01", closed="2024-12-31")]
    assert tallies(rows)["age"].days == Histogram.of([30, 0])
    by_month = fz.measure(rows[:1], [ALL], fz.Period.parse("2024年11-12月"), by=["month"])
    assert [r.tally.numerator for r in by_month if r.definition.name == "age"] == [0, 30]


def test_a_duration_needs_an_end():
    with pytest.raises(TypeError, match="ends on a day"):
        Duration("天数", "days", since=c.filed_on)
    with pytest.raises(TypeError, match="one of the two"):
        Duration("天数", "days", since=c.filed_on, to=c.decided_on, until=c.closed_on)


# Histograms: the standard library computes the same from single numbers
days = st.lists(st.integers(0, 400), min_size=1, max_size=60)


@given(days)
def test_mean_and_median_agree_with_the_statistics_module(given_days):
    found = Histogram.of(given_days)
    assert found.mean == Fraction(sum(given_days), len(given_days)) == statistics.mean(map(Fraction, given_days))
    assert found.median == statistics.median(map(Fraction, given_days))


@given(days, st.integers(1, 100))
def test_a_quantile_is_the_first_day_by_which_that_share_is_done(given_days, percent):
    share, found = Fraction(percent, 100), Histogram.of(given_days)
    reached = found.quantile(share)
    assert reached is not None
    assert found.within(reached) >= share * len(given_days) > found.within(reached - 1)
    assert reached in given_days


@given(days, days)
def test_histograms_of_parts_add_up_to_that_of_the_whole(one, other):
    assert Histogram.of(one) + Histogram.of(other) == Histogram.of(one + other) == Histogram.of(other + one)
    assert Histogram.of(one) + Histogram() == Histogram.of(one)


def test_nothing_has_no_median():
    assert (Histogram().mean, Histogram().median, Histogram().quantile(1), len(Histogram())) == (None, None, None, 0)


@pytest.mark.parametrize(
    ("share", "error"), [(0.9, "a float is not exact"), (0, "above 0 and up to 1"), (Decimal("1.1"), "up to 1")]
)
def test_a_quantile_is_asked_for_an_exact_share(share, error):
    with pytest.raises((TypeError, ValueError), match=error):
        Histogram.of([1]).quantile(share)


def test_a_median_of_a_million_in_ten_parts_is_that_of_the_whole():
    # a fixed walk through 0 to 364, uneven on purpose
    whole = [(n * n * 7 + n * 31) % 365 for n in range(1_000_000)]
    parts = [fz.Tally.of(sum(p), len(p), (0, 0, 0), days=Histogram.of(p)) for p in (whole[i::10] for i in range(10))]
    merged = sum(parts, fz.Tally())
    assert merged.days is not None
    assert merged.days.median == statistics.median(whole)
    assert (merged.denominator, merged.numerator) == (1_000_000, sum(whole))


# Stocks before a period, and what is carried over
def test_what_stood_when_the_period_began():
    rows = [
        case(1, filed="2023-12-31"), case(2, filed="2024-01-01"), case(3, filed="2023-05-06", closed="2023-12-31"),
        case(4, filed="2023-05-06", closed="2024-01-01"),
    ]  # fmt: skip
    assert tallies(rows)["opening"].numerator == 2
    assert tallies(rows)["pending"].numerator == 2


@given(st.lists(lifecycles(OF, complete=True, starts=fz.Period(day("2023-01-01"), day("2024-12-31"))), max_size=8))
def test_opening_and_filed_without_closed_are_closing(rows):
    # what was never filed, or filed after it was closed, is no stock
    rows = [r for r in rows if r.filed_on and (r.closed_on is None or r.closed_on >= r.filed_on)]
    flow = Metric("penalty.flow", "流", "flow", definitions={"in": filed, "out": closed})
    came, went = (r.tally.numerator for r in fz.measure(rows, [flow], YEAR))
    stock = tallies(rows)
    assert stock["opening"].numerator + came - went == stock["pending"].numerator


def test_opening_is_asked_of_stocks_only():
    with pytest.raises(TypeError, match="of what stands"):
        Count("立案", "filed", at=c.filed_on, opening=True)


# Changes
def test_a_growth_is_against_the_same_days_of_the_year_before():
    rows = [*(case(n, filed="2024-05-06") for n in range(43)), *(case(n, filed="2023-05-06") for n in range(43, 74))]
    found = tallies(rows)["growth"]
    assert (found.numerator, found.denominator, found.value) == (43, 31, Fraction(1200, 31))
    assert str(found) == "43/31 − 1 = 38.71 %"
    assert str(tallies(rows, fz.Period.year(2025))["growth"]) == "0/43 − 1 = -100.00 %"


def test_nothing_before_has_no_growth():
    assert str(tallies([case(filed="2024-05-06")])["growth"]) == "1/0 − 1 = —"


@pytest.mark.parametrize(
    ("period", "year_before", "before"),
    [
        ("2024", "2023", "2023"),
        ("2024年上半年", "2023年上半年", "2023年下半年"),
        ("2024年第一季度", "2023年第一季度", "2023年第四季度"),
        ("2024年2月", "2023年2月", "2024年1月"),
        ("2025年2月", "2024年2月", "2025年1月"),  # whole months stay whole in a leap year
        ("2024年1-9月", "2023年1-9月", "2023年4-12月"),
        ("2024-03-05..2024-03-10", "2023-03-05..2023-03-10", "2024-02-28..2024-03-04"),
        ("2024-02-29..2024-03-01", "2023-02-28..2023-03-01", "2024-02-27..2024-02-28"),
    ],
)
def test_the_period_with_which_one_is_compared(period, year_before, before):
    asked = fz.Period.parse(period)
    assert asked.year_before() == fz.Period.parse(year_before)
    assert asked.before() == fz.Period.parse(before)


@given(st.dates(day("2001-01-01"), day("2030-12-31")), st.integers(0, 800))
def test_the_period_before_ends_on_the_day_before(first, more):
    period = fz.Period(first, first + dt.timedelta(days=more))
    before = period.before()
    assert before.last == period.first - dt.timedelta(days=1)
    assert before.year_before().last <= before.last - dt.timedelta(days=364)


def test_growth_of_money_is_of_the_amounts():
    rows = [case(1, decided="2024-05-06", fine=Decimal(150)), case(2, decided="2023-05-06", fine=Decimal(100))]
    found = tallies(rows)["more_fines"]
    assert str(found) == "150/100 − 1 = 50.00 %"
    assert (found.numerator, found.denominator) == (Decimal(150), Decimal(100))


# Means, and numbers per hundred
def test_a_mean_is_an_amount_per_case_in_its_unit():
    rows = [case(n, decided="2024-05-06", fine=Decimal(f)) for n, f in enumerate(("1409.05", "200", "50"))]
    assert str(tallies(rows)["mean"]) == "1,659.05/3 = 553.02元"
    assert (fines / decided).nested
    assert not (fines / filed).nested


def test_a_mean_with_an_amount_that_is_not_known_has_no_bounds():
    rows = [case(1, decided="2024-05-06", fine=Decimal(100)), case(2, decided="2024-05-06")]
    found = tallies(rows, not_recorded=["fine"])["mean"]
    assert (found.numerator, found.denominator, found.unknown, found.bounds) == (100, 2, 1, (None, None))


def test_pending_over_closed_in_days_of_the_year():
    rows = [case(n, filed="2024-05-06", closed="2024-09-01" if n < 34 else None) for n in range(43)]
    found = tallies(rows)
    assert str(found["disposition"]) == "9/34 × 365 = 96.62日"
    assert found["disposition"].text("en") == "9/34 × 365 = 96.62 days"
    assert str(found["backlog"]) == "9/43 × 100 = 20.93件"


def test_only_what_reads_like_a_share_or_a_mean_is_flagged():
    metric = Metric("penalty.x", "率", "rate", definitions={
        "inside": closed.where(c.fast_track, "快办", "fast") / closed, "outside": closed / filed,
        "growth": Growth(filed), "scaled": (pending / closed).times(365, "日", "days"), "mean": fines / filed,
    })  # fmt: skip
    assert [d.name for d in metric.all_definitions if d.flagged] == ["outside", "mean"]
    assert [d.name for d in metric.all_definitions if d.is_share] == ["inside", "outside"]


def test_a_ratio_is_made_of_counts():
    with pytest.raises(TypeError, match="a Count or a Total over a Count"):
        Ratio(closed, fines)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="a Count or a Total over a Count"):
        Ratio(took, closed)  # type: ignore[arg-type]


# Things
def test_a_person_is_not_named_in_a_tally():
    rows = [attrs.evolve(case(n, filed="2024-05-06"), party="张三") for n in range(3)]
    found = tallies(rows)["parties"]
    assert found.numerator == 1
    assert "张三" not in str(found.to_dict())
    assert "张三" not in repr(found.ids)
    parts = [tallies(rows[:1])["parties"], tallies(rows[1:])["parties"]]
    assert sum(parts, fz.Tally()) == found
    # the name is that of every office, now and in years to come: what was sent must still merge
    assert found.ids is not None
    assert found.ids[0] == {hashlib.sha256("张三".encode()).hexdigest()[:32]}


def test_what_is_no_person_keeps_its_name():
    rows = [attrs.evolve(case(n, filed="2024-05-06"), unit=unit) for n, unit in enumerate(("一科", "二科", "二科"))]
    found = tallies(rows)["units"]
    assert found.ids is not None
    assert (found.numerator, found.ids[0]) == (2, {"一科", "二科"})
    others = [attrs.evolve(case(n, filed="2024-05-06"), party=name) for n, name in enumerate(("张三", "李四"))]
    assert tallies(others)["parties"].numerator == 2


# Printed counts
def test_printed_counts_give_means_and_changes():
    counts: dict[str, int | Decimal] = {"罚款": Decimal(140905), "决定": 357, "立案": 43, "上年同期立案": 31}
    found = {k.partition("@")[2]: str(t) for k, t in ALL.from_counts(counts).items()}
    assert found["mean"] == "140,905/357 = 394.69元"
    assert found["growth"] == "43/31 − 1 = 38.71 %"
    assert "took" not in found  # a printed mean tells of no single day
    with pytest.raises(ValueError, match=r"决定 counts things, got 3\.5"):
        ALL.from_counts({"罚款": 1, "决定": Decimal("3.5")})
