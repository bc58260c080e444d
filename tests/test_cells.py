"""Cells: what each way of writing means, and why some are refused."""

import datetime as dt
from decimal import Decimal

import pytest

from fazhi.declared import FieldInfo
from fazhi.reading.amounts import chinese_whole, column_power
from fazhi.reading.cells import as_cell, cell_problem, read_cell
from fazhi.reading.errors import CellError
from fazhi.shapes import Coded, Kind


class Procedure(Coded):
    SUMMARY = "简易程序", "当场处罚"
    ORDINARY = "普通程序（含听证）", "普通程序"


class Basis(Coded):
    NONE = "无"
    SLASH = "/"


def a_field(kind, **more):
    return FieldInfo(zh="立案日期", en="Date filed", name="filed_on", kind=kind, **more)


DAY = a_field(Kind.DAY)
TIME = a_field(Kind.TIME)
TEXT = a_field(Kind.TEXT)
WHOLE = a_field(Kind.WHOLE, unit="人")
MONEY = a_field(Kind.NUMBER, unit="元")
YES_NO = a_field(Kind.YES_NO)
CODED = a_field(Kind.CODED, coded=Procedure)
FIELDS = [DAY, TIME, TEXT, WHOLE, MONEY, YES_NO, CODED]


IN_WORDS = (
    "（应写作2024-03-05；尚未发生的请留空）",
    " (write 2024-03-05; leave empty what has not happened)",
)


def refusal(field, raw, unit=""):
    with pytest.raises(CellError) as caught:
        read_cell(field, raw, unit)
    return cell_problem(field, raw, caught.value)


# Blank
@pytest.mark.parametrize("field", FIELDS, ids=lambda f: f.kind.name)
@pytest.mark.parametrize("raw", [None, "", " ", "　", "—", "——", "-", "－", "/", "／", "、", "空"])
def test_a_mark_for_nothing_is_blank(field, raw):
    assert read_cell(field, raw) is None


@pytest.mark.parametrize(
    ("field", "meaning"),
    [(DAY, None), (TIME, None), (WHOLE, None), (MONEY, None), (YES_NO, False), (TEXT, "无")],
)
def test_none_in_words_depends_on_the_column(field, meaning):
    assert read_cell(field, "无") is meaning or read_cell(field, "无") == meaning


# Days
@pytest.mark.parametrize(
    "raw",
    [
        *(
            "2024年3月5日",
            "2024/3/5",
            "2024.03.05",
            "2024-03-05",
            "二〇二四年三月五日",
            "２０２４－０３－０５",
        ),
        *(
            "２０２４年３月５日",
            "2024-03-05 00:00:00",
            "2024-03-05T00:00:00",
            " 2024 年 3 月 5 日 ",
            "2024年3月5号",
        ),
        *("二零二四年三月五日", "二○二四年三月五日", dt.date(2024, 3, 5), dt.datetime(2024, 3, 5)),
    ],
)
def test_a_full_date_is_read(raw):
    assert read_cell(DAY, raw) == dt.date(2024, 3, 5)
    assert type(read_cell(DAY, raw)) is dt.date


def test_chinese_numerals_reach_the_end_of_the_year():
    assert read_cell(DAY, "二〇二四年十二月三十一日") == dt.date(2024, 12, 31)


@pytest.mark.parametrize(
    ("raw", "zh", "en"),
    [
        ("2024年3月", "（缺少日）", " (no day)"),
        ("2024-03", "（缺少日）", " (no day)"),
        ("二〇二四年三月", "（缺少日）", " (no day)"),
        ("2024年", "（缺少月和日）", " (no month and day)"),
        ("1-12月", "（是一段时间）", " (it is a period)"),
        ("2024年1-12月", "（是一段时间）", " (it is a period)"),
        ("2024-01-01至2024-12-31", "（是一段时间）", " (it is a period)"),
        ("3月12日", "（缺少年份）", " (no year)"),
        ("24.3.5", "（年份应为四位数）", " (the year needs four digits)"),
        ("20240305", "（应分写年月日，如2024-03-05）", " (write year, month and day apart: 2024-03-05)"),
        ("2024-W01-1", "（是周序，不是年月日）", " (a week, not year, month and day)"),
        ("2024-13-02", "（月份应为1-12）", " (the month must be 1-12)"),
        ("2024-02-30", "（2024年2月没有30日）", " (2024-02 has no day 30)"),
        ("2023年2月29日", "（2023年2月没有29日）", " (2023-02 has no day 29)"),
        ("0000-01-01", "（没有公元0年）", " (there is no year 0)"),
        ("45357", "（是数字，可能是电子表格的日期序号）", " (a number, perhaps a spreadsheet's serial day)"),
        (45357.0, "（是数字，可能是电子表格的日期序号）", " (a number, perhaps a spreadsheet's serial day)"),
        ("待送达", *IN_WORDS),
        ("2024-3/5", *IN_WORDS),
    ],
)  # fmt: skip
def test_what_is_not_a_date_says_why(raw, zh, en):
    problem = refusal(DAY, raw)
    assert problem.text() == f"立案日期：“{raw}”不是日期{zh}"
    assert problem.text("en") == f"Date filed: {str(raw)!r} is not a date{en}"


def test_an_aware_time_is_no_day():
    assert "时区" in refusal(DAY, dt.datetime(2024, 3, 5, tzinfo=dt.UTC)).text()
    assert "时区" in refusal(TIME, dt.datetime(2024, 3, 5, tzinfo=dt.UTC)).text()


# Times
@pytest.mark.parametrize(
    "raw",
    [
        *(
            "2024-03-05 14:30",
            "2024/3/5 14:30:00",
            "2024-03-05T14:30",
            "2024年3月5日14时30分",
            "2024年3月5日 14:30",
        ),
        *("二〇二四年三月五日十四时三十分", "2024年3月5日14点30分0秒", dt.datetime(2024, 3, 5, 14, 30)),
    ],
)
def test_a_time_is_read(raw):
    assert read_cell(TIME, raw) == dt.datetime(2024, 3, 5, 14, 30)


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        ("2024-03-05", "（缺少时刻）"),
        (dt.date(2024, 3, 5), "（缺少时刻）"),
        ("2024-03-05 24:00", "（时刻应为00:00-23:59）"),
        ("2024-03-05 10:3", "（应写作2024-03-05 14:30）"),
        ("2024-03-05T10:30:00+08:00", "（应写作2024-03-05 14:30）"),
        ("2024-3-1110:30", "（应写作2024-03-05 14:30）"),
    ],
)
def test_what_is_not_a_time_says_why(raw, why):
    assert refusal(TIME, raw).text() == f"立案日期：“{raw}”不是日期时间{why}"


# Numbers
@pytest.mark.parametrize(
    ("raw", "yuan"),
    [
        ("1,409.05元", "1409.05"), ("１，４０９．０５元", "1409.05"), ("0.5万元", "5000"), ("￥2000", "2000"),
        ("¥ 2,000.00", "2000"), ("14.09万", "140900"), ("1.2亿元", "120000000"), (" 2000 元 ", "2000"),
        ("人民币2000元整", "2000"), ("-30", "-30"), ("2000", "2000"), (2000, "2000"), (1409.05, "1409.05"),
        (Decimal("0.10"), "0.1"), ("壹仟元整", "1000"), ("人民币叁万伍仟元整", "35000"), ("二百元", "200"),
        ("贰万叁仟肆佰伍拾陆元柒角捌分", "23456.78"), ("壹佰元零伍分", "100.05"), ("壹仟元伍角整", "1000.5"),
        ("十五元", "15"), ("20元5角", "20.5"), ("壹亿零伍拾万元", "100500000"), ("3千元", "3000"),
        ("12345678901234567890.123456789万元", "123456789012345678901234.56789"),
    ],
)  # fmt: skip
def test_an_amount_is_exact_and_in_yuan(raw, yuan):
    amount = read_cell(MONEY, raw)
    assert amount == Decimal(yuan)
    assert isinstance(amount, Decimal)


@pytest.mark.parametrize(
    ("raw", "unit", "yuan"),
    [
        ("0.5", "万元", "5000"), (0.07, "万元", "700"), (2, "万元", "20000"), ("2000元", "万元", "2000"),
        ("14.09万", "万元", "140900"), ("0.5", "元", "0.5"), ("0.5", "", "0.5"), ("伍佰元", "万元", "500"),
    ],
)  # fmt: skip
def test_the_unit_comes_from_the_cell_then_from_the_heading(raw, unit, yuan):
    assert read_cell(MONEY, raw, unit) == Decimal(yuan)


@pytest.mark.parametrize(
    ("raw", "unit", "why"),
    [
        ("￥0.5", "万元", "（列的单位是“万元”，单元格的单位不明）"),
        ("伍佰", "万元", "（列的单位是“万元”，单元格的单位不明）"),
        ("5人", "", "（单位“人”与“元”不符）"),
        ("200美元", "", "（单位“美元”与“元”不符）"),
        ("1,40,905", "", "（千分位逗号有误）"),
        ("1,4090", "", "（千分位逗号有误）"),
        ("三万五", "", ""), ("nan", "", ""), ("inf", "", ""), ("1 2", "", ""), ("约2000元", "", ""),
        ("50%", "", "（单位“%”与“元”不符）"),
        (float("nan"), "", ""), (float("inf"), "", ""), (True, "", ""), (Decimal("NaN"), "", ""),
        ([], "", ""),
    ],
)  # fmt: skip
def test_an_amount_in_doubt_is_refused(raw, unit, why):
    assert refusal(MONEY, raw, unit).text() == f"立案日期：“{raw}”不是数字{why}"


@pytest.mark.parametrize(
    ("raw", "count"),
    [("2", 2), ("2人", 2), ("2名", 2), ("2.0", 2), (2.0, 2), (2, 2), ("两人", 2), ("1,000", 1000)],
)
def test_a_whole_number(raw, count):
    assert read_cell(WHOLE, raw) == count
    assert type(read_cell(WHOLE, raw)) is int


@pytest.mark.parametrize("raw", ["2.5", 2.5, "2件", "二三人", True, "多人", float("nan")])
def test_a_number_that_is_not_whole_is_refused(raw):
    assert refusal(WHOLE, raw).code == "not-whole"


def test_a_number_without_unit_takes_any_counter():
    assert read_cell(a_field(Kind.WHOLE), "3件") == 3


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("二〇二四", 2024), ("贰仟零贰拾肆", 2024), ("三十一", 31), ("十", 10), ("一百零五", 105),
        ("三万零五", 30005),
        ("一亿二千万", 120_000_000), ("三万五", None), ("一百五", None), ("百", None), ("十十", None),
        ("万", None), ("三百一千", None),
    ],
)  # fmt: skip
def test_chinese_numerals(words, number):
    assert chinese_whole(words) == number


@pytest.mark.parametrize(
    ("unit", "column_unit", "power"),
    [
        ("元", "万元", 4),
        ("万元", "元", -4),
        ("元", "万", 4),
        ("元", "人", None),
        ("", "件", 0),
        ("千克", "克", -3),
    ],
)
def test_units_of_a_kind_differ_by_a_power_of_ten(unit, column_unit, power):
    assert column_power(unit, column_unit) == power


# 是 and 否
@pytest.mark.parametrize(
    "raw", ["是", "√", "Y", "y", "Ｙ", "yes", "YES", "有", "1", "true", "对", True, 1, 1.0]
)
def test_yes(raw):
    assert read_cell(YES_NO, raw) is True


@pytest.mark.parametrize("raw", ["否", "×", "N", "no", "无", "0", "false", "错", False, 0, 0.0])
def test_no(raw):
    assert read_cell(YES_NO, raw) is False


@pytest.mark.parametrize("raw", ["是否", "2", 2, "待定", float("nan"), dt.date(2024, 3, 5)])
def test_neither_yes_nor_no(raw):
    assert refusal(YES_NO, raw).code == "not-yes-no"


# Text
@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (" 杭翠〔2024〕1号（甲） ", "杭翠〔2024〕1号（甲）"), (12, "12"), (12.0, "12"), (12.5, "12.5"),
        (330106199001011234, "330106199001011234"), ("'330106199001011234", "330106199001011234"),
        ("'-", "-"),
    ],
)  # fmt: skip
def test_text_is_kept_as_written(raw, text):
    assert read_cell(TEXT, raw) == text


@pytest.mark.parametrize("raw", [3.30106199001011e17, "3.30106199001011E+17", "3.3E+17"])
@pytest.mark.parametrize("field", [TEXT], ids=["text"])
def test_lost_digits_are_reported(field, raw):
    problem = refusal(field, raw)
    assert problem.code == "digits-lost"
    assert str(raw) in problem.text()


@pytest.mark.parametrize("field", [MONEY, WHOLE])
def test_a_number_in_scientific_notation_has_lost_digits(field):
    assert refusal(field, "1.409E+05").code == "digits-lost"


@pytest.mark.parametrize("raw", [True, dt.date(2024, 3, 5), float("nan"), Decimal(1)])
def test_what_is_not_text_is_refused(raw):
    assert refusal(TEXT, raw).code == "not-text"


def test_a_masked_value_cannot_be_read_back():
    field = a_field(Kind.TEXT, sensitive=True)
    assert refusal(field, "***").text() == "立案日期：已脱敏，不能读回"
    assert read_cell(TEXT, "***") == "***"


# Coded words
@pytest.mark.parametrize(
    "raw", ["普通程序", "普通程序（含听证）", "普通程序(含听证)", "ORDINARY", "ordinary", Procedure.ORDINARY]
)
def test_a_coded_word(raw):
    assert read_cell(CODED, raw) is Procedure.ORDINARY


def test_a_word_that_is_not_on_the_list_gets_a_suggestion():
    problem = refusal(CODED, "简易程")
    assert (
        problem.text() == "立案日期：“简易程”不在可填范围（简易程序、普通程序（含听证）），是否为“简易程序”？"
    )
    assert "did you mean '简易程序'?" in problem.text("en")


@pytest.mark.parametrize("raw", ["无", 1, Basis.NONE])
def test_other_words_are_refused(raw):
    assert refusal(CODED, raw).code == "not-coded"


def test_a_list_may_hold_a_mark_for_nothing():
    field = a_field(Kind.CODED, coded=Basis)
    assert [read_cell(field, raw) for raw in ("无", "/", "—")] == [Basis.NONE, Basis.SLASH, None]


# Back to cells
@pytest.mark.parametrize(
    ("field", "value", "cell"),
    [
        (DAY, dt.date(2024, 3, 5), "2024-03-05"),
        (TIME, dt.datetime(2024, 3, 5, 9, 5), "2024-03-05 09:05:00"),
        (MONEY, Decimal("1E+3"), "1000"), (YES_NO, False, "否"), (CODED, Procedure.SUMMARY, "简易程序"),
        (TEXT, "甲", "甲"), (TEXT, "—", "'—"), (TEXT, " 甲", "' 甲"), (TEXT, "'甲", "''甲"),
        (TEXT, "1E+5", "'1E+5"),
        (TEXT, None, ""),
    ],
)  # fmt: skip
def test_a_value_becomes_a_cell_and_comes_back(field, value, cell):
    assert as_cell(field, value) == cell
    assert read_cell(field, cell) == value
