"""Registers: files with all their oddities, and that nothing in them is lost."""

import datetime as dt
from decimal import Decimal

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fazhi.declared import Blank
from fazhi.fields import Record, field, record
from fazhi.reading import InputError, read_table, recognise
from fazhi.register import Register
from fazhi.shapes import Coded


class Procedure(Coded):
    SUMMARY = "简易程序", "当场处罚"
    ORDINARY = "普通程序"


@record("测试处罚案件", "Penalty test case", key="register-case")
class Case(Record):
    """One field of every kind."""

    case_no: str = field("案号", "Case number", key=True, also=("立案号",))
    party: str | None = field("当事人", "Party", sensitive=True, default=None)
    procedure: Procedure | None = field("适用程序", "Procedure", default=None)
    filed_on: dt.date | None = field("立案日期", "Date filed", blank=Blank.NOT_YET, default=None)
    decided_on: dt.date | None = field("处罚决定日期", "Date of decision", not_before=filed_on, default=None)
    seen_at: dt.datetime | None = field("发现时间", "Time seen", default=None)
    fine: Decimal | None = field("罚款金额", "Fine", unit="元", default=None)
    officers: int | None = field("执法人数", "Officers", unit="人", default=None)
    heard: bool | None = field("听证", "Heard", default=None)


@record("测试诉讼", "Test suit", key="register-suit")
class Suit(Record):
    """Another register, which shares some headings."""

    case_no: str = field("案号", "Case number", key=True)
    plaintiff: str | None = field("原告", "Plaintiff", default=None)
    filed_on: dt.date | None = field("立案日期", "Date filed", default=None)


NAMES = [*Case.__fazhi__.fields]
ZH = [f.zh for f in Case.__fazhi__.fields.values()]

awkward = st.sampled_from(
    ["㛃", "𬍛某", "杭翠〔2024〕1号", 'a,"b"', "一\n二", "一\r\n二", "\t", "-", "'", "合计", "***", "案号"]
)
texts = awkward | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
cases = st.builds(
    Case,
    case_no=texts.filter(str.strip),
    party=st.none() | texts,
    procedure=st.none() | st.sampled_from(Procedure),
    filed_on=st.none() | st.dates(),
    decided_on=st.none() | st.dates(),
    seen_at=st.none() | st.datetimes(),
    fine=st.none()
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20),
    officers=st.none() | st.integers(),
    heard=st.none() | st.booleans(),
)


@pytest.fixture
def read(tmp_path):
    """Read a register from text or bytes."""

    def read(content, record_type=Case, **options):
        path = tmp_path / "cases.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Register.read(path, record_type, **options)

    return read


def codes(register):
    return [p.code for p in register.problems]


# A good file
def test_a_register_is_read(read):
    register = read('案号,适用程序,立案日期,罚款金额,听证\nA1,当场处罚,2024年3月5日,"1,000元",√\nA2,,,—,\n')
    assert register.rows == (
        Case(
            case_no="A1", procedure=Procedure.SUMMARY, filed_on=dt.date(2024, 3, 5), fine=Decimal(1000),
            heard=True
        ),
        Case(case_no="A2"),
    )  # fmt: skip
    assert (register.of, register.row_numbers, register.problems) == (Case, (2, 3), ())
    assert (register.source, len(register), list(register)) == ("cases.csv", 2, list(register.rows))
    assert register.absent == {"party", "decided_on", "seen_at", "officers"}
    assert repr(register) == "<Register 测试处罚案件: 2 rows, 0 unreadable, 0 problems>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(read, encoding, delimiter, newline):
    text = f"案号,当事人{newline}A1,𬍛某㛃{newline}".replace(",", delimiter)
    assert read(text.encode(encoding)).rows == (Case(case_no="A1", party="𬍛某㛃"),)


def test_a_quoted_comma_does_not_decide_the_delimiter(read):
    assert read('案号;当事人\nA1;"甲,乙,丙"\n').rows == (Case(case_no="A1", party="甲,乙,丙"),)


def test_a_title_and_the_reporting_unit_stand_above_the_headings(read):
    register = read(
        "某街道行政处罚案件登记表,,\n填报单位：某街道,,2024年\n\n案号,当事人,立案日期\nA1,甲,2024-03-05\n"
    )
    assert (register.row_numbers, codes(register)) == ((5,), [])


def test_a_unit_above_the_headings_holds_for_all_money(read):
    register = read("登记表\n单位：万元\n案号,罚款金额,执法人数\nA1,0.5,2\n")
    assert (register.rows[0].fine, register.rows[0].officers) == (Decimal(5000), 2)


@pytest.mark.parametrize(
    "heading", ["罚款金额（万元）", "罚款金额(万元)", "罚款\n金额（万元）", "Fine（万元）"]
)
def test_a_unit_in_the_heading_counts(read, heading):
    assert read(f'案号,"{heading}"\nA1,0.5\n').rows[0].fine == Decimal(5000)


def test_a_row_number_counts_rows_and_not_lines(read):
    register = read('案号,当事人,立案日期\n"A1","甲\n乙",2024-03-05\n\nA2,丙,待定\n')
    assert register.rows[0].party == "甲\n乙"
    assert [p.row for p in register.problems] == [4]


def test_headings_of_the_users_own(read):
    own = {"编号": "case_no", "lasj": "filed_on"}
    assert read("编号,LASJ\nA1,2024-03-05\n", headings=own).rows[0].filed_on == dt.date(2024, 3, 5)
    with pytest.raises(LookupError, match="did you mean 'filed_on'"):
        read("编号,lasj\nA1,2024-03-05\n", headings={"lasj": "filed"})


# What is wrong inside a file
def test_a_problem_names_row_heading_value_and_reason(read):
    register = read("案号,立案日期\nA1,2024-03-05\nA2,2024-13-02\n")
    (problem,) = register.problems
    assert str(problem) == "第3行 立案日期：“2024-13-02”不是日期（月份应为1-12）"
    assert (problem.file, problem.row, problem.record, problem.field) == ("cases.csv", 3, "A2", "filed_on")


def test_four_bad_cells_are_four_problems_and_one_unreadable_row(read):
    register = read("案号,立案日期,罚款金额,执法人数,听证\nA1,待定,约2000,2.5,待定\nA2,,,,\n")
    assert codes(register) == ["not-date", "not-number", "not-whole", "not-yes-no"]
    assert [r.case_no for r in register] == ["A2"]
    (bad,) = register.unreadable
    assert (bad.row, bad.record) == (2, "A1")
    assert bad.cells == {
        "案号": "A1",
        "立案日期": "待定",
        "罚款金额": "约2000",
        "执法人数": "2.5",
        "听证": "待定",
    }
    assert "约2000" not in repr(bad)


def test_a_contradiction_is_a_problem_and_the_row_stays(read):
    register = read("案号,立案日期,处罚决定日期\nA1,2024-03-05,2024-03-01\n")
    assert len(register) == 1
    assert [str(p) for p in register.problems] == ["第2行 处罚决定日期“2024-03-01”早于立案日期“2024-03-05”"]
    assert register.problems[0].file == "cases.csv"


def test_a_row_without_key_is_unreadable(read):
    register = read("案号,当事人\n,甲\n—,乙\n")
    assert (codes(register), len(register), [u.row for u in register.unreadable]) == (
        ["missing"] * 2,
        0,
        [2, 3],
    )


def test_lost_digits_in_a_key(read):
    register = read("案号,当事人\n3.30106E+17,甲\n")
    assert (codes(register), register.unreadable[0].record) == (["digits-lost"], "")


def test_the_key_of_an_unreadable_row_is_known(read):
    register = read("案号,立案日期\n'A1,待定\nA1,\n")
    assert [(p.code, p.record) for p in register.problems] == [("not-date", "A1"), ("repeated-key", "A1")]


def test_an_unknown_column_is_reported_once(read):
    register = read("案号,备注,立案日其\nA1,a,b\nA2,c,d\n")
    assert [str(p) for p in register.problems] == [
        "第1行 列“备注”未识别，未读入",
        "第1行 列“立案日其”未识别，未读入，是否为“立案日期”？",
    ]


def test_two_columns_for_one_field(read):
    register = read("案号,立案号,当事人\nA1,B1,甲\n")
    assert [str(p) for p in register.problems] == ["第1行 列“案号”与列“立案号”都是案号，只读入前者"]
    assert register.rows[0].case_no == "A1"


def test_a_repeated_key_is_a_problem_and_both_rows_stay(read):
    register = read("案号,当事人\nA1,甲\nA2,乙\nA1,丙\n")
    assert len(register) == 3
    assert [str(p) for p in register.problems] == ["第4行 案号“A1”与第2行重复"]


def test_cells_beyond_the_headings(read):
    register = read("案号,,罚款金额\nA1,x,5,y,z\nA2,,6,,\nA3\n")
    assert [(p.code, p.row, p.value) for p in register.problems] == [("extra-cell", 2, "x、y、z")]
    assert "x" not in str(register.problems[0])  # it may be a name that slipped out of its column
    assert [r.case_no for r in register] == ["A1", "A2", "A3"]


def test_an_unreadable_row_keeps_every_cell(read):
    register = read("案号,备注,备注,,立案日期\nA1,a,b,c,待定,d\n")
    assert register.unreadable[0].cells == {
        "案号": "A1", "备注": "a", "备注（第3列）": "b", "（第4列）": "c", "立案日期": "待定",
        "（第6列）": "d"
    }  # fmt: skip


@pytest.mark.parametrize(
    "word", ["合计", "合 计", "总计", "小计", "合计：", "注：本表含已撤案件", "备注:无", "注1：略", "案号"]
)
def test_a_total_or_a_note_is_no_case_and_is_reported(read, word):
    register = read(f"案号,罚款金额\nA1,5\n{word},5\n")
    assert (len(register), register.unreadable) == (1, ())
    assert [(p.code, p.row, p.value) for p in register.problems] == [("total-row", 3, word)]


def test_a_total_in_front_of_an_empty_key(read):
    assert codes(read("序号,案号,罚款金额\n1,A1,5\n合计,,5\n")) == ["unknown-column", "total-row"]


@pytest.mark.parametrize("key", ["注2024-1", "合计某案"])
def test_a_key_that_only_looks_like_a_note_is_a_case(read, key):
    assert [r.case_no for r in read(f"案号\n{key}\n")] == [key]


# What is no register at all
@pytest.mark.parametrize(
    ("content", "zh", "en"),
    [
        (b"", "文件是空的", "empty"),
        (b"\xef\xbb\xbf \n", "文件是空的", "empty"),
        (b"PK\x03\x04rest", "另存为“CSV UTF-8", "save it as CSV UTF-8"),
        (b"\xd0\xcf\x11\xe0rest", "另存为“CSV UTF-8", "save it as CSV UTF-8"),
        ("案号\nA\0\n".encode(), "不是文本文件", "not a text file"),
        ("案号\nA1\n".encode("utf-16")[2:], "不是文本文件", "not a text file"),
        (b"\xff\xff\x80", "不是文本文件", "not a text file"),
        (b"\xff\xfea", "不是文本文件", "not a text file"),
        ("甲,乙\n1,2\n".encode(), "找到的是：甲、乙", "no known heading: need at least '案号'; found 甲、乙"),
        ("当事人,立案日期\n甲,\n".encode(), "至少要有“案号”", "need at least '案号'"),
        ('案号,当事人\nA1,"甲\nA2,乙\n'.encode(), "双引号", "row 2 cannot be split"),
        ('"案号,当事人\n'.encode(), "双引号", "row 1 cannot be split"),
    ],
)
def test_an_input_that_cannot_be_used(read, content, zh, en):
    with pytest.raises(InputError) as caught:
        read(content)
    assert zh in caught.value.text()
    assert en in caught.value.text("en")
    assert str(caught.value) == caught.value.text("en")


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        Register.read(tmp_path / "none.csv", Case)
    with pytest.raises(InputError, match="a folder"):
        Register.read(tmp_path, Case)


# Which register it is
def test_the_record_type_that_knows_most_headings_is_recognised():
    assert recognise(["案号", "立案日期", "罚款金额（万元）"], [Suit, Case]) is Case
    assert recognise(["案号", "原告"], [Suit, Case]) is Suit
    table = read_table("登记表\n案号,原告\n1,甲\n".encode(), [Suit, Case])
    assert (table.headings, table.at, recognise(table.headings, [Suit, Case])) == (("案号", "原告"), 2, Suit)


def test_headings_that_fit_two_registers_or_none():
    with pytest.raises(InputError, match="Test suit and Penalty test case equally"):
        recognise(["案号", "立案日期"], [Suit, Case])
    with pytest.raises(InputError, match="no known heading"):
        recognise(["原告", "立案日期"], [Suit, Case])


# Other sources
def test_rows_of_mappings():
    register = Register.from_rows(
        [
            {"案号": "A1", "filed_on": dt.date(2024, 3, 5)},
            {"案号": "A2", "罚款金额（万元）": 0.5},
            {"案号": None},
        ],
        Case,
    )
    assert register.rows[1] == Case(case_no="A2", fine=Decimal(5000))
    assert register.absent == {*NAMES} - {"case_no", "filed_on", "fine"}
    assert register.row_numbers == (1, 2)


def test_rows_without_any_key_are_refused():
    with pytest.raises(InputError, match="no known heading"):
        Register.from_rows([{"当事人": "甲"}], Case)
    assert Register.from_rows([], Case).absent == {*NAMES}


def test_typed_records():
    rows = [
        Case(case_no="A1"),
        Case(case_no="A1", filed_on=dt.date(2024, 3, 5), decided_on=dt.date(2024, 3, 1)),
    ]
    register = Register.from_records(rows)
    assert (register.rows, register.absent, register.of) == (tuple(rows), frozenset(), Case)
    assert codes(register) == ["not-before", "repeated-key"]


def test_records_of_one_type_only():
    assert len(Register.from_records([], Case)) == 0
    with pytest.raises(TypeError, match="got Case, Suit"):
        Register.from_records([Case(case_no="A1"), Suit(case_no="A1")])
    with pytest.raises(TypeError, match="got nothing"):
        Register.from_records([])


# Writing
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@given(rows=st.lists(cases, max_size=5))
@example(rows=[Case(case_no="合计", party=""), Case(case_no="案号", party="***"), Case(case_no=" '")])
def test_what_is_written_is_read_back(tmp_path_factory, encoding, rows):
    path = tmp_path_factory.mktemp("written") / "cases.csv"
    Register.from_records(rows, Case).write(path, encoding=encoding)
    again = Register.read(path, Case)
    assert again.rows == tuple(rows)
    assert (again.unreadable, again.absent) == ((), frozenset())


def test_an_unreadable_row_and_an_absent_column_survive_writing(read, tmp_path):
    content = "案号,罚款金额（万元）,听证\nA1,0.5,是\nA2,0.7,待定\nA3,￥1,否\nA4,2,否\n"
    register = read(content)
    register.write(tmp_path / "again.csv")
    again = Register.read(tmp_path / "again.csv", Case)
    assert (again.rows, again.absent) == (register.rows, register.absent)
    assert [(u.row, dict(u.cells)) for u in again.unreadable] == [
        (3, {"案号": "A2", "罚款金额": "7000", "听证": "待定"}),
        (4, {"案号": "A3", "罚款金额": "￥1（万元）", "听证": "否"}),
    ]


# Nothing is lost
SPOILED = {
    "case_no": "—", "procedure": "某程序", "filed_on": "待定", "decided_on": "2024年3月",
    "seen_at": "2024-03-05",
    "fine": "若干", "officers": "2.5", "heard": "不详",
}  # fmt: skip


@given(rows=st.lists(cases, min_size=1, max_size=5), data=st.data())
def test_a_spoiled_cell_is_named_and_its_row_is_counted(tmp_path_factory, rows, data):
    path = tmp_path_factory.mktemp("spoiled") / "cases.csv"
    name, at = data.draw(st.sampled_from(sorted(SPOILED))), data.draw(st.integers(0, len(rows) - 1))
    good = Register.from_records(rows)
    cells = [attrs.asdict(row, value_serializer=lambda _r, _a, v: "" if v is None else v) for row in rows]
    cells[at] |= {"party": "甲", name: SPOILED[name]}
    register = Register.from_rows(
        [{ZH[NAMES.index(n)]: _marked(v) for n, v in c.items()} for c in cells], Case
    )
    register.write(path)
    for again in (register, Register.read(path, Case)):
        assert len(again) + len(again.unreadable) == len(good)
        assert len(again.unreadable) == 1
        found = [p for p in again.problems if p.row == again.unreadable[0].row]
        assert (name, ZH[NAMES.index(name)]) in {(p.field, p.heading[0]) for p in found}
        assert list(again.unreadable[0].cells) == ZH


def _marked(value):
    """Text with the mark that keeps it as it is, except for what was spoiled."""
    return f"'{value}" if isinstance(value, str) and value not in ("", "甲", *SPOILED.values()) else value


# Showing
def test_a_notebook_shows_a_short_masked_escaped_table():
    rows = [Case(case_no=f"<{n}>", party="张三", heard=n % 2 == 0) for n in range(25)]
    shown = Register.from_records(rows)._repr_html_()
    assert shown.count("<tr>") == 21
    assert "&lt;0&gt;" in shown
    assert "张三" not in shown
    assert "<td>是</td>" in shown
    assert "5 more" in shown


def test_times_of_day_under_a_date_column_are_left_aside_and_said_once(tmp_path):
    path = tmp_path / "cases.csv"
    rows = ["甲1,2024-03-05 14:30:00", "甲2,2024/3/6 00:00", "甲3,2024年3月7日9时05分", "甲4,2024-03-08"]
    path.write_text("案号,立案日期\n" + "\n".join(rows) + "\n", "utf-8")
    register = Register.read(path, Case)
    assert [r.filed_on for r in register] == [dt.date(2024, 3, n) for n in (5, 6, 7, 8)]
    assert [(p.code, p.text()) for p in register.problems] == [
        ("time-aside", "立案日期：2个单元格写有时刻，只读入日期")
    ]
