"""Published counts, one row per region and year: every rate that they allow, and no row that is lost."""

import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.measures import Metric

LOSS = fz.catalog.metric("litigation.loss_rate")
BOOK = [
    {"地区": "甲区", "年份": 2023, "发案": 8, "结案": 7, "败诉": 4},
    {"地区": "乙区", "年份": 2023, "发案": 10, "结案": 7, "败诉": 8},
    {"地区": "丙区", "年份": 2024, "发案": None, "结案": "1,200", "败诉": "３"},
    {"地区": "丁区", "年份": 2024, "发案": 9.0, "结案": 7.5, "败诉": 1},
]


@pytest.mark.parametrize("make", [list, pl.DataFrame, pl.LazyFrame])
def test_published_counts_give_a_line_per_row_and_definition(make):
    found = LOSS.from_counts(make(BOOK[:2]))
    assert [(r.row, r.labels, r.definition.name, str(r.tally)) for r in found] == [
        (1, ("甲区", 2023), "closed", "4/7 = 57.14 %"), (1, ("甲区", 2023), "received", "4/8 = 50.00 %"),
        (2, ("乙区", 2023), "received", "8/10 = 80.00 %"),
    ]  # fmt: skip
    assert found.labels == ("地区", "年份")


@pytest.mark.parametrize("rows", [7, "结案", iter(BOOK), [("结案", 7)]])
def test_what_holds_no_rows_is_refused(rows):
    with pytest.raises(TypeError, match=r"DataFrame is needed|one dict per row"):
        LOSS.from_counts(rows)


def test_a_row_that_cannot_be_is_a_problem_and_never_lost():
    found = LOSS.from_counts(BOOK)
    assert [p.text() for p in found.problems] == [
        "第2行（乙区，2023）：败诉8，多于其所属的结案7",
        "第3行（丙区，2024）：发案为空",
        "第4行（丁区，2024）：结案不是整数：7.5",
    ]
    assert found.problems[0].text("en") == "row 2 (乙区, 2023): 败诉 8 is more than 结案 7, of which it is a part"
    assert [(r.row, r.definition.name, r.tally.numerator, r.tally.denominator) for r in found][3:] == [
        (3, "closed", 3, 1200), (4, "received", 1, 9),
    ]  # fmt: skip
    assert {r.row for r in found} | {p.row for p in found.problems} == {1, 2, 3, 4}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (None, "败诉为空"), (" ", "败诉为空"), (float("nan"), "败诉为空"), (-1, "败诉为负数：-1"),
        (True, "败诉不是数：True"), ("约4", "败诉不是数：'约4'"), (float("inf"), "败诉不是数：inf"),
        ("1,2", "败诉不是数：'1,2'"), ("4.5", "败诉不是整数：4.5"), (Decimal("NaN"), "败诉为空"),
    ],
)  # fmt: skip
def test_a_number_that_is_none_is_told_with_its_reason(value, why):
    found = LOSS.from_counts([{"结案": 7, "败诉": value}])
    assert (len(found), [p.reason[0] for p in found.problems]) == (0, [why])


def test_none_of_some_all_of_some_and_nothing_of_nothing_are_figures():
    pairs = [(0, 7), (7, 7), (0, 0), (8, 7)]
    found = LOSS.from_counts([{"结案": closed, "败诉": lost} for lost, closed in pairs])
    assert [str(r.tally) for r in found] == ["0/7 = 0.00 %", "7/7 = 100.00 %", "0/0 = —"]
    (problem,) = found.problems
    assert (problem.row, problem.labels, problem.column, problem.value) == (4, (), "败诉", 8)
    assert problem.text() == "第4行：败诉8，多于其所属的结案7"
    assert problem.text("en") == "row 4: 败诉 8 is more than 结案 7, of which it is a part"


def test_a_problem_names_its_column_and_what_stands_there():
    (problem,) = LOSS.from_counts([{"地区": "甲区", "结案": 7, "败诉": "约4"}]).problems
    assert (problem.row, problem.labels, problem.column, problem.value) == (1, ("甲区",), "败诉", "约4")
    assert problem.text("en") == "row 1 (甲区): 败诉 is no number: '约4'"


def test_a_part_by_other_days_may_be_more_than_its_denominator():
    (found,) = fz.catalog.metric("litigation.clearance_rate").from_counts([{"结案": 9, "发案": 8}])
    assert str(found.tally) == "9/8 = 112.50 %"
    assert found.tally.nested is False


def test_all_of_it_is_told_in_words():
    book = LOSS.from_counts(BOOK[:2])
    assert str(book).splitlines() == [
        "甲区，2023：败诉/结案 4/7 = 57.14 %", "甲区，2023：败诉/发案 4/8 = 50.00 %",
        "乙区，2023：败诉/发案 8/10 = 80.00 %", "第2行（乙区，2023）：败诉8，多于其所属的结案7",
    ]  # fmt: skip
    assert book[0].text("en") == "甲区, 2023: lost/closed 4/7 = 57.14 %"
    assert repr(book) == "<PublishedCounts of litigation.loss_rate: 3 lines, 1 problems>"
    assert LOSS.from_counts([{"结案": 7, "败诉": 4}])[0].text() == "1：败诉/结案 4/7 = 57.14 %"
    page = book._repr_html_()
    for word in ("地区", "年份", "口径", "分子", "分母", "结果", "甲区", "败诉/结案", "57.14 %", "多于其所属的结案7"):
        assert word in page
    counts = fz.catalog.metric("litigation.closed").from_counts([{"结案": 7, "发按": 1}])
    assert ">7<" in counts._repr_html_()
    assert "None" not in counts._repr_html_()


def test_a_number_in_days_is_told_in_the_language_that_is_asked_for():
    book = fz.catalog.metric("reconsideration.disposition_time").from_counts([{"期末未结": 9, "结案": 34}])
    assert book[0].text() == "1：期末未结/结案 9/34 × 365 = 96.62日"
    assert book[0].text("en").endswith("9/34 × 365 = 96.62 days")


def test_lines_are_plain_and_a_label_never_hides_a_figure():
    (line, *_) = LOSS.from_counts([{"rate": "甲", "结案": 7, "败诉": 4}]).to_dicts()
    assert line == {
        "by_rate": "甲", "definition": "litigation.loss_rate@closed", "numerator": 4, "denominator": 7,
        "rate": Fraction(4, 7), "value": Fraction(400, 7), "nested": True,
    }  # fmt: skip
    (received, *_) = LOSS.from_counts([{"发案": 8, "败诉": 4}]).to_dicts()
    assert (received["definition"], received["nested"]) == ("litigation.loss_rate@received", False)


def test_a_page_has_a_heading_for_every_column_and_a_cell_for_every_figure():
    page = LOSS.from_counts([{"地区": "甲区", "结案": 7, "败诉": 4}])._repr_html_()
    cells = [re.sub("<[^>]*>", "", cell) for cell in re.findall(r"<t[hd][^>]*>.*?</t[hd]>", page)]
    assert cells == ["地区", "口径", "分子", "分母", "结果", "甲区", "败诉/结案", "4", "7", "57.14 %"]
    counts = fz.catalog.metric("litigation.closed").from_counts([{"结案": 7}])._repr_html_()
    assert [re.sub("<[^>]*>", "", x) for x in re.findall(r"<td[^>]*>.*?</td>", counts)] == ["结案", "7", "", "7"]


def test_a_table_of_another_library_keeps_blanks_blank():
    rows = [{"年份": year, "地区": "甲区", "结案": 7, "败诉": 4} for year in (2023, "2024年", None)]
    table = LOSS.from_counts(rows).to_frame("pandas")
    assert [None if y != y else y for y in table["年份"]] == ["2023", "2024年", None]  # noqa: PLR0124  a blank of pandas
    assert list(table["地区"]) == ["甲区"] * 3
    assert list(table.columns[2:]) == ["definition", "numerator", "denominator", "rate", "value", "nested"]
    years = LOSS.from_counts([{"年份": 2023, "结案": 7, "败诉": 4}]).to_frame("pandas")
    assert (type(years).__module__.split(".")[0], years["年份"].tolist()) == ("pandas", [2023])


def test_no_rows_and_no_columns_allow_nothing():
    with pytest.raises(LookupError, match=r"litigation\.loss_rate needs more than nothing"):
        LOSS.from_counts([])


def test_published_counts_as_a_frame():
    frame = LOSS.from_counts(BOOK).to_frame()
    assert frame.columns == ["地区", "年份", "definition", "numerator", "denominator", "rate", "value", "nested"]
    assert frame.row(1) == ("甲区", 2023, "litigation.loss_rate@received", 4, 8, 0.5, 50.0, False)
    assert LOSS.from_counts(BOOK)[:1][0].text() == "甲区，2023：败诉/结案 4/7 = 57.14 %"
    empty = LOSS.from_counts(pl.DataFrame(BOOK[:1]).clear())
    assert (len(empty), empty.to_frame().columns) == (0, frame.columns)
    assert "败诉8，多于" in LOSS.from_counts(BOOK)._repr_html_()


def test_a_column_like_a_misspelt_count_gets_a_hint():
    found = LOSS.from_counts([{"地区": "甲区", "发按": 8, " 结案 ": 7, "败诉": 4}])
    assert found.hints == ("column '发按' is taken for a label (did you mean '发案'?)",)
    assert [r.definition.name for r in found] == ["closed"]
    with pytest.raises(LookupError, match=r"needs more than 结案.*'败讼' .did you mean '败诉'"):
        LOSS.from_counts([{"结案": 7, "败讼": 4}])


def test_labels_of_two_types_are_told_as_text_in_a_frame():
    found = LOSS.from_counts([{"年份": year, "结案": 7, "败诉": 4} for year in (2023, "2024年")])
    assert found.to_frame()["年份"].to_list() == ["2023", "2024年"]


def test_published_amounts_are_amounts():
    c = fz.columns(fz.AdministrativeCase)
    decided = fz.Count("处罚决定", "decided", at=c.decided_on)
    fines = decided.total(c.fine, "罚款", "fines")
    measures: dict[str, Any] = {"mean": fines / decided, "growth": fz.Growth(fines)}
    mean = Metric("penalty.mean", "案均罚款", "Mean fine", definitions=measures)
    one, other = mean.from_counts([{"罚款": "1,050.5", "处罚决定": 10, "上年同期罚款": 1000.5}])
    assert one.tally == fz.Tally(Decimal("1050.5"), 10, scale=one.tally.scale)
    assert other.tally.denominator == Decimal("1000.5")


def test_an_amount_of_more_digits_than_a_float_has_stays_exact():
    c = fz.columns(fz.AdministrativeCase)
    fines = fz.Total("罚款", "fines", amount=c.fine, at=c.decided_on)
    metric = Metric("penalty.all_fines", "罚款", "Fines", definitions={"all": fines})
    amount = Decimal("12345678901234567.89")
    found = metric.from_counts([{"罚款": amount}, {"罚款": str(amount)}, {"罚款": 0.1}])
    assert [r.tally.numerator for r in found] == [amount, amount, Decimal("0.1")]


@given(st.lists(st.tuples(st.integers(-2, 9), st.integers(-2, 9) | st.none()), max_size=8))
def test_every_row_is_counted_or_is_a_problem(pairs):
    rows = [{"年份": n, "结案": b, "败诉": a} for n, (a, b) in enumerate(pairs)]
    found = LOSS.from_counts(rows or pl.DataFrame({"结案": [], "败诉": []}))
    good, bad = {r.row for r in found}, {p.row for p in found.problems}
    assert good | bad == set(range(1, len(pairs) + 1))
    assert good & bad == set()
    for r in found:
        a, b = pairs[r.row - 1]
        assert (r.tally.numerator, r.tally.denominator) == (a, b)
