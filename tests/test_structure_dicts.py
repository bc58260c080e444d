"""Mappings to records and back: `from_dict`, `to_dict` and the converter."""

import datetime as dt
import json
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fazhi.declared import Blank
from fazhi.fields import Record, field, info_of, record
from fazhi.problems import ShapeError
from fazhi.reading import converter, from_dict, to_dict
from fazhi.shapes import Coded


class Kindness(Coded):
    WARNING = "警告", "口头警告"
    HEAVY_FINE = "较大数额罚款"


@record("测试案件", "Test case", key="dict-case")
class Case(Record):
    """One field of every kind."""

    case_no: str = field("案号", "Case number", key=True)
    party: str | None = field("当事人", "Party", sensitive=True, default=None)
    heaviest: Kindness | None = field("处罚种类", "Penalty", default=None)
    filed_on: dt.date | None = field(
        "立案日期", "Date filed", also=("立案时间",), blank=Blank.NOT_YET, default=None
    )
    seen_at: dt.datetime | None = field("发现时间", "Time seen", default=None)
    fine: Decimal | None = field("罚款金额", "Fine", unit="元", default=None)
    officers: int | None = field("执法人数", "Officers", unit="人", default=None)
    heard: bool | None = field("听证", "Heard", default=None)


@record("必填", "Required", key="dict-required")
class Strict(Record):
    """Fields that must be filled in, and one that has a default."""

    case_no: str = field("案号", "Case number", key=True, pattern=r"A\d+")
    filed_on: dt.date = field("立案日期", "Date filed")
    heard: bool = field("听证", "Heard", default=False)


CASE = Case(
    case_no="A1", party="张三", heaviest=Kindness.HEAVY_FINE, filed_on=dt.date(2024, 3, 5),
    seen_at=dt.datetime(2024, 3, 4, 14, 30), fine=Decimal("1409.05"), officers=2, heard=False,
)  # fmt: skip

texts = st.text(st.characters(codec="utf-8"), min_size=1).filter(lambda t: t.strip() and t != "***")
cases = st.builds(
    Case,
    case_no=texts,
    party=st.none() | texts,
    heaviest=st.none() | st.sampled_from(Kindness),
    filed_on=st.none() | st.dates(),
    seen_at=st.none() | st.datetimes(),
    fine=st.none() | st.decimals(allow_nan=False, allow_infinity=False),
    officers=st.none() | st.integers(),
    heard=st.none() | st.booleans(),
)


def test_a_record_from_field_names_and_typed_values():
    assert from_dict(Case, {name: getattr(CASE, name) for name in info_of(Case).fields}) == CASE


def test_a_record_from_headings_and_text():
    mapping = {
        "案号": "A1", "当事人": "张三", "处罚种类": "较大数额罚款", "立案时间": "2024年3月5日",
        "发现时间": "2024-03-04 14:30",
        "罚款金额（万元）": "0.140905", "Officers": "2人", "听证": "否",
    }  # fmt: skip
    assert from_dict(Case, mapping) == CASE


def test_a_dictionary_is_ready_for_json():
    assert to_dict(CASE) == {
        "case_no": "A1", "party": "***", "heaviest": "较大数额罚款", "filed_on": "2024-03-05",
        "seen_at": "2024-03-04 14:30:00", "fine": "1409.05", "officers": 2, "heard": False,
    }  # fmt: skip


def test_a_dictionary_with_headings_in_either_language():
    case = Case(case_no="A1", heaviest=Kindness.HEAVY_FINE)
    zh, en = to_dict(case, headings=True), to_dict(case, headings=True, lang="en")
    assert (zh["处罚种类"], en["Penalty"]) == ("较大数额罚款", "heavy fine")
    assert from_dict(Case, zh) == from_dict(Case, en) == case


@given(cases)
def test_a_record_survives_json(case):
    assert from_dict(Case, json.loads(json.dumps(to_dict(case, sensitive=True)))) == case


@given(cases)
def test_a_record_survives_the_converter(case):
    assert converter.structure(json.loads(json.dumps(converter.unstructure(case))), Case) == case


def test_a_masked_record_cannot_be_read_back():
    with pytest.raises(ShapeError) as caught:
        from_dict(Case, to_dict(CASE))
    assert [p.code for p in caught.value.problems] == ["masked"]


def test_blank_text_is_blank_and_a_dash_is_text():
    assert from_dict(Case, {"case_no": "A1", "party": ""}).party is None
    assert from_dict(Case, {"case_no": "A1", "party": "-"}).party == "-"
    assert from_dict(Case, {"case_no": "A1", "filed_on": "—"}).filed_on is None


def test_every_problem_is_reported_at_once():
    with pytest.raises(ShapeError) as caught:
        from_dict(Strict, {"case_no": "B1", "heard": "maybe"})
    assert [(p.field, p.code) for p in caught.value.problems] == [
        ("case_no", "pattern"),
        ("filed_on", "missing"),
        ("heard", "not-yes-no"),
    ]


def test_a_default_stands_for_an_absent_key():
    assert from_dict(Strict, {"case_no": "A1", "filed_on": "2024-03-05"}).heard is False


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"filed": "2024-03-05"}, r"Case has no field or heading 'filed' \(did you mean 'filed_on'"),
        ({"罚款金额（美元）": 1}, "no field or heading"),
        ({"立案日期（万元）": 1}, "no field or heading"),
        ({1: 2}, "no field or heading 1"),
        ({"filed_on": None, "立案日期": None}, "Case.filed_on is given twice, now as '立案日期'"),
    ],
)
def test_a_wrong_key_is_a_mistake_of_the_program(mapping, message):
    with pytest.raises(TypeError, match=message):
        from_dict(Case, {"case_no": "A1", **mapping})


@attrs.frozen
class File:
    case: Case
    heard: bool
    closed_on: dt.date | None
    fine: Decimal
    penalty: Kindness


def test_the_converter_serves_classes_that_contain_records():
    raw = {
        "case": {"案号": "A1"},
        "heard": "否",
        "closed_on": "2024年3月5日",
        "fine": "0.5万",
        "penalty": "口头警告",
    }
    file = converter.structure(raw, File)
    assert file == File(Case(case_no="A1"), False, dt.date(2024, 3, 5), Decimal(5000), Kindness.WARNING)
    assert converter.structure(converter.unstructure(file), File) == file


def test_the_converter_takes_a_record_as_it_is():
    assert converter.structure(CASE, Case) is CASE


@pytest.mark.parametrize(
    ("raw", "kind", "message"),
    [("是否", bool, "'是否' is neither 是"), ("—", dt.date, "empty"), (2.5, int, "not a whole number")],
)
def test_the_converter_says_what_is_wrong(raw, kind, message):
    with pytest.raises(ValueError, match=message):
        converter.structure(raw, kind)
