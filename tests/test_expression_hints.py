"""What a mistake in an expression is told, word for word: it is all that its author has to go by."""

from __future__ import annotations

import datetime as dt
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from fazhi.expr import Parameter, columns, earliest, first_given, latest
from fazhi.fields import Record, field, record
from fazhi.shapes import Coded
from fazhi.spans import days, hours


class Road(Coded):
    COUNTY = "县道"
    VILLAGE = "村道"


class Permit(Coded):
    GIVEN = "准予"


@record("路", "Road", key="hinted-road")
class Way(Record):
    way_no: str = field("编号", "Number", key=True)
    road: Road | None = field("类别", "Kind of road", default=None)
    other_road: Road | None = field("另一类别", "Other kind", default=None)
    permit: Permit | None = field("许可", "Permit", default=None)
    built_on: date | None = field("建成日期", "Date built", default=None)
    seen_at: dt.datetime | None = field("查看时间", "Time seen", default=None)
    lanes: int | None = field("车道数", "Lanes", default=None)
    width: Decimal | None = field("宽度", "Width", unit="米", default=None)
    paved: bool | None = field("硬化", "Paved", default=None)
    name: str | None = field("名称", "Name", default=None)


w = columns(Way)
BUILT, SEEN = "Column(of=hinted-road, name='built_on')", "Column(of=hinted-road, name='seen_at')"
NO_PYTHON = "use & | ~ between conditions, not and / or / not, and no chained comparison such as a < b < c"
HOURS = "hours run from a time (a column in _at), days from a day: "
ORDER = "only days and numbers have an order"
HINTS: dict[str, Any] = {
    # what Python does by itself
    NO_PYTHON: lambda: w.paved and w.paved,
    # comparisons
    "Way.built_on <= Value(value=5): a day and a whole cannot be compared": lambda: w.built_on <= 5,
    "Way.built_on == Way.paved: a day and a yes_no cannot be compared": lambda: w.built_on == w.paved,
    "Way.lanes != Value(value='2'): a whole and a text cannot be compared": lambda: w.lanes != "2",
    "Way.width > Way.seen_at: a number and a time cannot be compared": lambda: w.width > w.seen_at,
    f"Latest(days=({BUILT},)) == Value(value='县道'): a day and a text cannot be compared": (
        lambda: latest(w.built_on) == "县道"
    ),
    "Way.road == Value(value='县道'): use Road.COUNTY": lambda: w.road == "县道",
    "Way.road == Value(value='国道'): use a member of Road": lambda: w.road == "国道",
    "Way.road != Value(value=1): use a member of Road": lambda: w.road != 1,
    "Way.road == Way.name: a coded and a text cannot be compared": lambda: w.road == w.name,
    f"Way.road and Value(value={Permit.GIVEN!r}) come from different lists: ['Permit', 'Road']": (
        lambda: w.road == Permit.GIVEN
    ),
    "Way.road and Way.permit come from different lists: ['Permit', 'Road']": lambda: w.road == w.permit,
    "Way.road == Way.other_road: a coded column is compared with a member of its list": lambda: w.road == w.other_road,
    f"Way.road < …: {ORDER}": lambda: w.road < Road.COUNTY,
    f"Way.road <= …: {ORDER}": lambda: w.road <= Road.COUNTY,
    f"Way.name > …: {ORDER}": lambda: w.name > "甲",
    f"Way.paved >= …: {ORDER}": lambda: w.paved >= True,
    # constants
    "0.5 cannot stand in an expression: a float is not exact, use Decimal('…')": lambda: w.width > 0.5,
    "None cannot stand in an expression": lambda: w.width == None,  # noqa: E711
    # conditions, days, numbers
    "Way.width is not a condition: compare it, or ask .is_given()": lambda: w.paved & w.width,
    "Way.name is not a condition: compare it, or ask .is_given()": lambda: w.paved | w.name,
    "Way.built_on is not a condition: compare it, or ask .is_given()": lambda: ~w.built_on,
    "Way.paved is not a day: a date column or a day expression is needed": lambda: earliest(w.built_on, w.paved),
    "Value(value=3) is not a day: a date column or a day expression is needed": lambda: first_given(3),  # type: ignore[arg-type]
    "Way.name is not a number": lambda: w.name * 2,
    "Parameter(name='限宽', unit='米') is neither a column nor a day: is_given() asks whether one stands there": (
        lambda: Parameter("限宽", "米").is_given()
    ),
    # sums
    "a day takes a span, got 5: write LAW.days(n), or fz.working_days(n)": lambda: w.built_on + 5,
    f"{HOURS}24小时 after Way.built_on": lambda: w.built_on + hours(24),
    f"{HOURS}1日 after Way.seen_at": lambda: w.seen_at + days(1),
    f"{HOURS}1小时 after Latest(days=({SEEN},))": lambda: latest(w.seen_at) + hours(1),
    # columns
    "Way has no column 'bilt_on' (did you mean 'built_on'?)": lambda: w.bilt_on,
    "Way has no column '__len__'": lambda: w.__len__,
}
NAMES = [" ".join(re.findall(r"[A-Za-z0-9_]+", hint)[:6]) for hint in HINTS]


@pytest.mark.parametrize(("hint", "mistake"), list(HINTS.items()), ids=NAMES)
def test_a_mistake_is_told_word_for_word(hint, mistake):
    with pytest.raises((TypeError, AttributeError)) as told:
        mistake()
    assert str(told.value) == hint


def test_only_a_whole_list_of_columns_is_offered():
    assert list(w.__dir__()) == [
        "way_no", "road", "other_road", "permit", "built_on", "seen_at", "lanes", "width", "paved", "name",
    ]  # fmt: skip
