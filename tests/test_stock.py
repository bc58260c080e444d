"""What stands at the end of a period: committees on the list, and the mediators that they have."""

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi import frames
from fazhi.fields import info_of
from fazhi.measures import Count, Metric, Stock, Total
from fazhi.strategies import lifecycles, records
from fazhi.testing import to_polars

OF = fz.MediationCommittee
YEAR = fz.Period.year(2024)
c = fz.columns(OF)
standing = Stock("在册", "standing", at=c.established_on, until=c.dissolved_on)
street = standing.where(c.level == fz.CommitteeLevel.STREET, "街道级", "of the street")
mediators = Total("专职", "full-time", amount=c.full_time_mediators, at=c.established_on, until=c.dissolved_on)
METRIC = Metric("committee.all", "在册", "standing", definitions={
    "standing": standing, "street": street, "share": street / standing, "mediators": mediators,
})  # fmt: skip


def day(text):
    return dt.date.fromisoformat(text)


def committee(name="甲", since="2011-05-06", until=None, **more):
    return OF(name=name, established_on=since and day(since), dissolved_on=until and day(until), **more)


def tallies(rows, period=YEAR, **options):
    return {r.definition.name: r.tally for r in fz.measure(rows, [METRIC], period, **options)}


def count(rows, period=YEAR, **options):
    return tallies(rows, period, **options)["standing"].numerator


# The last day of the period decides
@pytest.mark.parametrize(
    ("since", "until", "counted"),
    [
        ("2011-05-06", None, 1),  # begun long before
        ("2024-12-31", None, 1),  # on the last day
        ("2025-01-01", None, 0),  # the day after
        ("2011-05-06", "2023-12-31", 0),  # ended before
        ("2011-05-06", "2024-06-30", 0),  # ended within
        ("2011-05-06", "2024-12-31", 0),  # on the last day
        ("2011-05-06", "2025-01-01", 1),  # the day after
        ("2024-02-29", "2024-06-30", 0),  # came and went
    ],
)
def test_a_committee_stands_if_it_has_begun_and_not_ended_by_the_last_day(since, until, counted):
    assert count([committee(since=since, until=until)]) == counted


def test_it_does_not_matter_when_the_period_began():
    rows = [committee("甲"), committee("乙", until="2024-06-30"), committee("丙", since="2024-07-01")]
    assert [count(rows, p) for p in (YEAR, fz.Period.half(2024, 2), fz.Period.month(2024, 12))] == [2, 2, 2]
    assert count(rows, fz.Period.month(2024, 6)) == 1
    assert count(rows, fz.Period.month(2024, 5)) == 2


def test_by_month_every_row_is_the_end_of_its_month():
    rows = [committee("甲"), committee("乙", until="2024-06-30"), committee("丙", since="2024-07-01")]
    by_month = fz.measure(rows, [METRIC], fz.Period.half(2024, 2), by=["month"])
    assert [r.tally.numerator for r in by_month if r.definition.name == "standing"] == [2] * 6


def test_mediators_are_those_of_the_committees_that_stand():
    rows = [
        committee("甲", full_time_mediators=2), committee("乙", full_time_mediators=1, since="2024-03-01"),
        committee("丙", full_time_mediators=5, until="2024-03-01"),
    ]  # fmt: skip
    found = tallies(rows)["mediators"]
    assert (found.numerator, found.unknown) == (3, 0)
    assert tallies([committee()])["mediators"].unknown == 1  # how many it has is not recorded


def test_thirteen_committees_are_one_of_the_street_and_twelve_of_communities():
    level = fz.CommitteeLevel
    rows = [committee(f"{n}", level=level.COMMUNITY if n else level.STREET) for n in range(13)]
    names = ("committees", "committees_street", "committees_community")
    assert [fz.catalog.metric(f"mediation.{n}").of(rows, YEAR).numerator for n in names] == [13, 1, 12]


# What a blank says
def test_a_committee_on_the_list_whose_day_nobody_knows_is_counted_as_unknown():
    found = tallies([committee(since=None)])["standing"]
    assert (found.numerator, found.unknown, found.bounds) == (0, 1, (0, 1))


def test_a_list_that_is_complete_holds_committees_that_are_yet_to_be_set_up():
    found = tallies([committee(since=None)], complete=["established_on"])["standing"]
    assert (found.numerator, found.unknown) == (0, 0)


def test_a_day_that_is_not_recorded_is_unknown():
    found = tallies([committee(since=None)], not_recorded=["established_on"])["standing"]
    assert (found.numerator, found.unknown, found.bounds) == (0, 1, (0, 1))


@pytest.mark.parametrize("lacking", ["设立日期", "撤销日期"])
def test_a_file_without_the_column_leaves_it_unknown(lacking):
    row = {"调委会名称": "甲", "调委会级别": "街道级", "设立日期": "2011-05-06", "撤销日期": "", "专职调解员人数": "3"}
    whole = fz.Register.from_rows([row], OF)
    assert {n: t.unknown for n, t in tallies(whole).items()} == {"standing": 0, "street": 0, "share": 0, "mediators": 0}
    found = tallies(fz.Register.from_rows([{k: v for k, v in row.items() if k != lacking}], OF))
    assert {n: t.unknown for n, t in found.items()} == {"standing": 1, "street": 1, "share": 1, "mediators": 1}
    assert found["standing"].bounds == (0, 1)


def test_one_that_was_not_set_up_yet_needs_no_end():
    found = tallies([committee(since="2025-03-01")], not_recorded=["dissolved_on"])["standing"]
    assert (found.numerator, found.unknown) == (0, 0)


def test_one_that_was_dissolved_before_it_was_set_up_is_undecided():
    found = tallies([committee(since="2024-05-06", until="2024-05-05")])["standing"]
    assert (found.numerator, found.unknown) == (0, 1)


# A stock is not a count
def test_a_stock_is_not_the_count_of_those_that_began():
    begun = Count("新设", "set up", at=c.established_on)
    assert begun.structure != standing.structure
    assert not begun.is_part_of(standing)
    assert street.is_part_of(standing)
    assert isinstance(street, Stock)
    assert METRIC.definition("share").nested


def test_a_stock_needs_the_day_that_ends_it():
    with pytest.raises(TypeError, match="until"):
        Stock("在册", at=c.established_on)  # type: ignore[call-arg]


def test_what_ends_it_is_a_day():
    with pytest.raises(TypeError, match="not a day"):
        Stock("在册", at=c.established_on, until=c.members)


def test_its_columns_are_all_that_it_reads():
    assert {x.name for x in street.expressions if hasattr(x, "name")} == {"established_on", "dissolved_on"}
    assert {x.name for x in mediators.expressions if hasattr(x, "name")} == {
        "established_on", "dissolved_on", "full_time_mediators",
    }  # fmt: skip


# Properties
ROWS = st.lists(lifecycles(OF, starts=fz.Period(day("2022-01-01"), day("2025-12-31"))) | records(OF), max_size=8)
NAMES = [n for n, f in info_of(OF).fields.items() if not f.key]
PERIODS = st.builds(fz.Period.year, st.integers(2022, 2026)) | st.builds(
    fz.Period.month, st.integers(2022, 2026), st.integers(1, 12)
)


def numbered(rows):
    return [attrs.evolve(r, name=f"{n}号") for n, r in enumerate(rows)]


@given(rows=ROWS, period=PERIODS, lacking=st.lists(st.sampled_from(NAMES), max_size=2))
def test_objects_and_polars_count_alike(rows, period, lacking):
    rows = [attrs.evolve(r, **dict.fromkeys(lacking)) for r in numbered(rows)]
    frame = to_polars(rows, OF).drop(lacking)
    framed = frames.measure(frame, OF, [METRIC], period)
    assert framed.to_dicts() == fz.measure(rows, [METRIC], period, not_recorded=lacking).to_dicts()


@given(rows=ROWS, period=PERIODS, cut=st.integers(0, 8))
def test_the_tallies_of_two_parts_add_up_to_the_whole(rows, period, cut):
    rows = numbered(rows)
    whole, one, other = (tallies(part, period) for part in (rows, rows[:cut], rows[cut:]))
    assert {name: one[name] + other[name] for name in whole} == whole


@given(rows=ROWS, first=PERIODS, second=PERIODS)
def test_periods_with_one_last_day_have_one_stock(rows, first, second):
    start = min(first.first, second.first, first.last)
    assert tallies(rows, fz.Period(start, first.last)) == tallies(rows, first)


@given(rows=ROWS, year=st.integers(2022, 2026))
def test_what_stands_is_what_stood_plus_what_began_less_what_ended(rows, year):
    whole = [r for r in numbered(rows) if not r.validate()]
    begun = Metric("committee.begun", "设立", "set up", definitions={"x": Count("设立", at=c.established_on)})
    lasting = c.established_on.is_given()
    gone = Count("撤销", at=c.dissolved_on, condition=lasting)
    ended = Metric("committee.ended", "撤销", "dissolved", definitions={"x": gone})
    now, before = fz.Period.year(year), fz.Period.year(year - 1)
    flow = begun.of(whole, now).numerator - ended.of(whole, now).numerator
    assert count(whole, now) == count(whole, before) + flow
