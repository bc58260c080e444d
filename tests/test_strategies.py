"""Random rows are well-typed and full of blanks; random lives agree with themselves."""

import datetime as dt
import importlib
import re
import sys
from collections import Counter
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from fazhi.declared import Blank
from fazhi.fields import Record, field, info_of, record
from fazhi.period import Period
from fazhi.problems import ShapeError
from fazhi.shapes import Coded, Kind, has_shape
from fazhi.strategies import DAYS, LONGEST, lifecycles, records


class Outcome(Coded):
    UPHELD = "维持"
    REVOKED = "撤销"


@record("测试案件", "Test case", key="test", in_order=("received_on", "noted_on", "filed_on"))
class Case(Record):
    """Every kind of field; `noted_on` is declared late but happens early."""

    case_no: str = field("案号", "Case number", key=True)
    received_on: date = field("收到日期", "Date received")
    filed_on: date | None = field("立案日期", "Date filed", blank=Blank.NOT_YET, default=None)
    heard_at: datetime | None = field("听证时间", "Time of hearing", not_before=filed_on, default=None)
    recorded_at: datetime | None = field("笔录时间", "Time of record", not_before=heard_at, default=None)
    decided_on: date | None = field(
        "决定日期", "Date of decision", blank=Blank.NOT_YET, not_before=(filed_on, heard_at), default=None
    )
    outcome: Outcome | None = field("结果", "Outcome", needs=decided_on, default=None)
    reason: str | None = field("理由", "Reason", needs=(outcome, decided_on), default=None)
    fine: Decimal | None = field("罚款", "Fine", unit="元", needs=decided_on, at_most=200, default=None)
    paid: bool | None = field("已缴", "Paid", blank=Blank.NOT_YET, needs=fine, default=None)
    closed_on: date | None = field(
        "结案日期", "Date closed", blank=Blank.NOT_YET, not_before=decided_on, needs=decided_on, default=None
    )
    officers: int | None = field("执法人员", "Officers", at_least=2, at_most=5, default=None)
    area: str | None = field("区划", "Area", pattern=r"\d{6}", default=None)
    noted_on: date | None = field("登记日期", "Date noted", default=None)


FIELDS = info_of(Case).fields
OPTIONAL = [name for name, f in FIELDS.items() if not f.required]
MILESTONES = ("filed_on", "decided_on", "closed_on")


ROWS, LIVES = records(Case), lifecycles(Case)
SIZE = 400


@cache
def sample(strategy):
    """Some hundred examples, always the same, of which none is searched for."""
    rows = []

    @seed(20240301)
    @settings(max_examples=SIZE, database=None, phases=[Phase.generate], derandomize=False)
    @given(strategy)
    def collect(row):
        rows.append(row)

    collect()
    return rows


def blanks(row: Record) -> set[str]:
    return {name for name in OPTIONAL if getattr(row, name) is None}


def test_the_record_of_these_tests_has_every_kind_of_field():
    assert {f.kind for f in FIELDS.values()} == set(Kind)


@given(ROWS)
def test_random_rows_have_the_right_shape(row):
    for name, f in FIELDS.items():
        value = getattr(row, name)
        assert has_shape(f.kind, f.coded, value) or (value is None and not f.required)
    assert re.fullmatch(r"测〔20\d\d〕\d+号", row.case_no)
    assert row.received_on in DAYS
    assert row.area is None or re.fullmatch(r"\d{6}", row.area)
    assert row.officers is None or 2 <= row.officers <= 5
    assert row.fine is None or (0 <= row.fine <= 200 and row.fine.as_tuple().exponent == -2)
    assert row.heard_at is None or row.heard_at.second == row.heard_at.microsecond == 0
    assert row.reason is None or row.reason.strip()


@pytest.mark.parametrize("strategy", [ROWS, LIVES], ids=["records", "lifecycles"])
def test_blank_rows_full_rows_and_rows_between_occur(strategy):
    counts = Counter(len(blanks(row)) for row in sample(strategy))
    assert counts[0] >= SIZE // 40
    assert len(counts) > len(OPTIONAL) // 2


@pytest.mark.parametrize("strategy", [ROWS, LIVES], ids=["records", "lifecycles"])
def test_each_field_is_blank_at_times_and_given_at_times(strategy):
    blank = Counter(name for row in sample(strategy) for name in blanks(row))
    assert {name for name in OPTIONAL if SIZE // 40 <= blank[name] <= SIZE - SIZE // 40} == set(OPTIONAL)


def test_random_rows_contradict_themselves():
    codes = {p.code for row in sample(ROWS) for p in row.validate()}
    assert codes == {"not-before", "needs"}


@given(LIVES)
def test_a_life_agrees_with_itself(life):
    assert life.validate() == []


@given(lifecycles(Case, complete=True))
def test_a_life_agrees_with_itself_when_all_of_it_is_recorded(life):
    assert life.validate() == []


@given(LIVES)
def test_a_life_stops_once(life):
    given_ = [getattr(life, name) is not None for name in MILESTONES]
    assert given_ == sorted(given_, reverse=True)


@given(lifecycles(Case, complete=True))
def test_a_complete_life_has_no_gap_before_its_stop(life):
    if life.filed_on is not None:
        assert life.noted_on is not None
    if life.decided_on is not None:
        assert None not in (life.heard_at, life.recorded_at, life.outcome, life.fine, life.reason)
    assert None not in (life.officers, life.area)


def test_lives_stop_at_every_stage():
    stages = Counter(sum(getattr(life, name) is not None for name in MILESTONES) for life in sample(LIVES))
    assert stages.keys() == {0, 1, 2, 3}


@given(lifecycles(Case, complete=True))
def test_one_step_takes_at_most_the_longest_wait(life):
    days = [life.received_on, life.noted_on, life.filed_on]
    gaps = [(b - a).days for a, b in pairwise(days) if a and b]
    assert all(0 <= gap <= LONGEST for gap in gaps)


def test_steps_are_of_no_days_of_a_few_and_of_many():
    lives = [life for life in sample(LIVES) if life.closed_on is not None]
    waits = [(life.closed_on - life.decided_on).days for life in lives]
    assert len(lives) >= SIZE // 4
    assert 0 in waits
    assert any(1 <= wait <= 7 for wait in waits)
    assert any(wait > 30 for wait in waits)


@given(lifecycles(Case, starts=Period.month(2024, 2)))
def test_a_life_starts_where_it_is_told(life):
    assert life.received_on in Period.month(2024, 2)


@given(lifecycles(Case, starts=dt.date(2024, 2, 29)), lifecycles(Case, starts=st.just(dt.date(2024, 2, 29))))
def test_a_start_is_a_day_or_a_strategy(one, other):
    assert one.received_on == other.received_on == dt.date(2024, 2, 29)


@given(
    lifecycles(
        Case,
        filed_on=st.dates(dt.date(2024, 1, 1), dt.date(2024, 3, 31)),
        recorded_at=dt.datetime(2024, 4, 1, 9, 30),
        decided_on=dt.date(2024, 4, 1),
        fine=Decimal(50),
    )
)
def test_a_life_leaves_room_for_what_is_fixed(life):
    assert life.validate() == []
    assert (life.decided_on, life.fine) == (dt.date(2024, 4, 1), 50)
    assert life.filed_on is not None


@given(lifecycles(Case, paid=True))
def test_what_a_fixed_field_needs_is_given(life):
    assert None not in (life.fine, life.decided_on, life.filed_on)
    assert life.validate() == []


@record("测试步骤", "Test step", key="step")
class Step(Record):
    """A step that a register states twice: as 是/否, and by its date."""

    no: str = field("编号", "Number", key=True)
    heard: bool | None = field("已听取", "Heard", default=None)
    heard_on: date | None = field("听取日期", "Date heard", denied_by=heard, default=None)
    heard_by: str | None = field("听取人", "Heard by", needs=heard_on, default=None)


def test_a_step_that_a_column_denies_did_not_happen():
    lives = sample(lifecycles(Step, complete=True))
    assert all(life.validate() == [] for life in lives)
    assert {(life.heard, life.heard_on is None) for life in lives} >= {(False, True), (True, False)}
    assert all(life.heard_on is None and life.heard_by is None for life in lives if life.heard is False)


def test_a_step_that_is_fixed_is_not_denied():
    lives = sample(lifecycles(Step, heard_on=dt.date(2024, 5, 6)))
    assert {life.heard for life in lives} == {True, None}


def test_a_denial_that_is_fixed_leaves_the_step_out():
    assert {life.heard_on for life in sample(lifecycles(Step, heard=False))} == {None}


def test_a_step_can_be_taken_out_of_every_life():
    lives = sample(lifecycles(Case, filed_on=None))
    assert {life.filed_on for life in lives} == {None}
    assert any(life.closed_on is not None for life in lives)


@given(records(Case, outcome=Outcome.REVOKED, fine=None, officers=st.sampled_from([2, 3])))
def test_fields_are_fixed_to_a_value_or_a_strategy(row):
    assert (row.outcome, row.fine) == (Outcome.REVOKED, None)
    assert row.officers in (2, 3)


@pytest.mark.parametrize("make", [records, lifecycles])
def test_a_wrong_fixed_field_is_refused_at_once(make):
    with pytest.raises(TypeError, match=r"Case has no field 'decide_on' \(did you mean 'decided_on'"):
        make(Case, decide_on=None)
    with pytest.raises(
        ShapeError, match=r"(?s)'2024' is not a date.*1.5 is not a number|'1.5' is not a number"
    ):
        make(Case, decided_on="2024", fine=1.5)
    with pytest.raises(TypeError, match="is not a record type"):
        make(dict)


def test_dates_that_wait_for_each_other_have_no_lives():
    @record("圈", "Circle", key="circle", in_order=("last_on", "first_on"))
    class Circle(Record):
        no: str = field("编号", "Number", key=True)
        first_on: date | None = field("始", "First", default=None)
        last_on: date | None = field("终", "Last", not_before=first_on, default=None)

    with pytest.raises(TypeError, match=r"Circle has no lives.*first_on.*last_on.*wait for each other"):
        lifecycles(Circle)


def test_a_record_without_dates_or_bounds_has_lives_too():
    @record("简", "Plain", key="plain")
    class Plain(Record):
        no: str = field("编号", "Number", key=True, pattern=r"\s?\d*")
        loss: int = field("亏损", "Loss", at_most=-1)
        share: Decimal = field("占比", "Share", at_least=Decimal("20000.5"))

    lives = sample(lifecycles(Plain))
    assert all(life.no.strip() and life.share >= Decimal("20000.5") for life in lives)
    assert len({life.loss for life in lives}) > 1


def test_without_hypothesis_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    monkeypatch.delitem(sys.modules, "fazhi.strategies")
    with pytest.raises(ImportError, match=r"needs hypothesis: pip install 'fazhi\[hypothesis\]'"):
        importlib.import_module("fazhi.strategies")
