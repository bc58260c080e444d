"""Workbooks: what is written is read back, what others write is read right, an error is not taken for nothing."""

import datetime as dt
import io
import re
import subprocess
import sys
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904

import fazhi as fz
from fazhi import catalog
from fazhi.declared import Blank
from fazhi.fields import Record, field, info_of, record
from fazhi.reading import InputError, read_table, sheets_in
from fazhi.register import Register
from fazhi.shapes import Coded
from fazhi.strategies import lifecycles, records
from fazhi.workbook import keeps_digits, write_template

TYPES = catalog.records()


class Ward(Coded):
    NORTH = "北", "北区"
    SOUTH = "南"


class Way(Coded):
    """More words than a validation list can hold."""

    FIRST, SECOND, THIRD = ("长" * 90, "长" * 91, "长" * 92)


@record("台账", "Ledger", key="workbook-ledger")
class Ledger(Record):
    """One column of every kind."""

    case_no: str = field("案号", "Case number", key=True)
    party: str | None = field("当事人", "Party", sensitive=True, default=None)
    ward: Ward | None = field("片区", "Ward", default=None)
    way: Way | None = field("方式", "Way", default=None)
    filed_on: dt.date | None = field("立案日期", "Date filed", blank=Blank.NOT_YET, default=None)
    seen_at: dt.datetime | None = field("发现时间", "Time seen", default=None)
    fine: Decimal | None = field("罚款金额", "Fine", unit="元", default=None)
    officers: int | None = field("执法人数", "Officers", unit="人", default=None)
    heard: bool | None = field("听证", "Heard", default=None)


@record("争议", "Dispute", key="workbook-dispute", also=("纠纷",))
class Dispute(Record):
    dispute_no: str = field("编号", "Number", key=True)
    share: Decimal | None = field("比例", "Share", default=None)


LEDGER = [f.zh for f in info_of(Ledger).fields.values()]
letters = st.characters(codec="utf-8", exclude_characters="\0\ufffe\uffff")
awkward = [
    *("=1+1", "http://a.b", "330106199001011234", "-", "'", "合计"),
    *("***", "#N/A", "#合并!", "_x0041_", "一\r\n二", " 空 "),
]
texts = st.sampled_from(awkward) | st.text(letters, max_size=9)
ledgers = st.builds(
    Ledger,
    case_no=texts.filter(str.strip),
    party=st.none() | texts,
    ward=st.none() | st.sampled_from(Ward),
    way=st.none() | st.sampled_from(Way),
    filed_on=st.none() | st.dates(),
    seen_at=st.none() | st.datetimes() | st.datetimes().map(lambda t: t.replace(microsecond=0)),
    fine=st.none() | st.decimals(allow_nan=False, allow_infinity=False) | st.decimals(0, 10**6, places=2),
    officers=st.none() | st.integers(),
    heard=st.none() | st.booleans(),
)


@pytest.fixture
def book(tmp_path):
    """Read a workbook that openpyxl writes: rows of cells per sheet."""

    def book(*sheets, record_type=Ledger, change=lambda _: None, **options):
        made = openpyxl.Workbook()
        made.remove(made.active)
        for at, rows in enumerate(sheets, start=1):
            sheet = made.create_sheet(f"表{at}")
            for number, row in enumerate(rows, start=1):
                for column, cell in enumerate(row, start=1):
                    sheet.cell(number, column, cell)
        change(made)
        path = tmp_path / "账.xlsx"
        made.save(path)
        return Register.read(path, record_type, **options)

    return book


def codes(register):
    return [p.code for p in register.problems]


def saved(made):
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def rebuilt(data, change):
    """A workbook with its parts changed: `change(name, bytes)` gives the new bytes, or None to drop the part."""
    old, new = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(new, "w") as target:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                target.writestr(name, part)
    return new.getvalue()


# What is written is read back
@pytest.mark.parametrize("of", TYPES, ids=lambda t: t.__name__)
def test_a_workbook_reads_back_as_csv_does(tmp_path_factory, of):
    @given(st.lists(records(of) | lifecycles(of), max_size=4))
    def check(rows):
        folder = tmp_path_factory.mktemp("written")
        register = Register.from_records(rows, of)
        read = []
        for name in ("cases.csv", "cases.xlsx"):
            register.write(folder / name)
            read.append(Register.read(folder / name, of))
        for again in read:
            assert again.rows == tuple(rows)
            assert (again.unreadable, again.absent) == ((), frozenset())
            assert codes(again) == codes(register)

    check()


@given(st.lists(ledgers, max_size=5))
@example([Ledger(case_no="合计", party="="), Ledger(case_no=" '", fine=Decimal("1E+400"), officers=10**400)])
@example([Ledger(case_no="1", seen_at=dt.datetime(2024, 3, 5), filed_on=dt.date(1900, 2, 28), fine=Decimal("0.125"))])
def test_every_value_survives(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("written") / "CASES.XLSX"
    Register.from_records(rows, Ledger).write(path)
    again = Register.read(path, Ledger)
    assert again.rows == tuple(rows)
    assert (again.unreadable, again.absent) == ((), frozenset())


def test_the_cells_that_are_written(tmp_path):
    row = Ledger(
        case_no="330106199001011234", party="=1+1", ward=Ward.NORTH, filed_on=dt.date(2024, 3, 5),
        seen_at=dt.datetime(2024, 3, 5, 14, 30), fine=Decimal("1409.05"), officers=2, heard=True
    )  # fmt: skip
    Register.from_records([row, Ledger(case_no="b", fine=Decimal("0.125"))]).write(tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["台账"]
    heads, cells = ({h.value: c for h, c in zip(sheet[1], sheet[n], strict=True)} for n in (1, 2))
    assert [*heads] == LEDGER
    assert {h: c.value for h, c in cells.items()} == {
        "案号": "330106199001011234", "当事人": "=1+1", "片区": "北", "方式": None, "立案日期": dt.datetime(2024, 3, 5),
        "发现时间": dt.datetime(2024, 3, 5, 14, 30), "罚款金额": 1409.05, "执法人数": 2, "听证": "是"
    }  # fmt: skip
    assert {h: c.number_format for h, c in cells.items()} == {
        "案号": "@", "当事人": "@", "片区": "@", "方式": "General", "立案日期": "yyyy-mm-dd",
        "发现时间": "yyyy-mm-dd hh:mm:ss", "罚款金额": "0.00", "执法人数": "0", "听证": "@"
    }  # fmt: skip
    assert (cells["案号"].data_type, cells["当事人"].data_type, cells["罚款金额"].data_type) == ("s", "s", "n")
    assert sheet["G3"].number_format == "General"  # two decimals would hide the third
    assert sheet["A2"].hyperlink is None


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        *(("1409.05", True), ("123456789012345", True), ("1234567890123456", False), ("1E+400", False)),
        *(("1E+20", True), ("0.1234567890123456", False), ("-0", True), ("1E-400", False)),
    ],
)
def test_a_number_is_a_number_where_a_spreadsheet_keeps_it(number, kept):
    assert keeps_digits(Decimal(number)) is kept


def test_an_unreadable_row_keeps_its_place_and_its_text(tmp_path, book):
    rows = [
        [*LEDGER[:2], "罚款金额（万元）", "立案日期", "听证"],
        ["1", "甲", 0.5, 45357, True],
        ["2", "=A1", "约2", dt.date(2024, 3, 5), False],
        ["3", "乙", 2, None, None],
    ]
    register = book(rows)
    register.write(tmp_path / "again.xlsx")
    again = Register.read(tmp_path / "again.xlsx", Ledger)
    assert (again.rows, again.absent) == (register.rows, register.absent)
    assert [(u.row, u.record, [*u.cells.values()]) for u in again.unreadable] == [
        (3, "2", ["2", "#未计算!", "2024-03-05", "约2（万元）", "否"])
    ]


def test_a_text_that_is_too_long_is_refused(tmp_path):
    with pytest.raises(InputError, match="the 'Party' of row 2 has over 32767 characters"):
        Register.from_records([Ledger(case_no="1", party="长" * 32768)]).write(tmp_path / "a.xlsx")
    assert not (tmp_path / "a.xlsx").exists()


# What others write
def test_the_types_of_cells(book):
    register = book(
        [LEDGER, ["甲1", "张", "北区", None, dt.date(2024, 3, 5), dt.datetime(2024, 3, 5, 14, 30), 1409.05, 2.0, True],
         [7, None, None, None, dt.datetime(2024, 3, 6), "2024-03-05 14:30", "1,409.05元", "3人", "√"]]
    )  # fmt: skip
    assert register.rows == (
        Ledger(
            case_no="甲1", party="张", ward=Ward.NORTH, filed_on=dt.date(2024, 3, 5),
            seen_at=dt.datetime(2024, 3, 5, 14, 30), fine=Decimal("1409.05"), officers=2, heard=True
        ),
        Ledger(
            case_no="7", filed_on=dt.date(2024, 3, 6), seen_at=dt.datetime(2024, 3, 5, 14, 30),
            fine=Decimal("1409.05"), officers=3, heard=True
        ),
    )  # fmt: skip
    assert (register.problems, register.source) == ((), "账.xlsx")


@pytest.mark.parametrize(("epoch", "serial"), [(None, 45357), (CALENDAR_MAC_1904, 43895)])
def test_a_number_in_a_date_column_is_a_day(book, epoch, serial):
    def since(made):
        made.epoch = epoch or made.epoch

    assert [r.filed_on for r in book([LEDGER[:5], ["1", *[None] * 3, serial]], change=since)] == [dt.date(2024, 3, 6)]


@pytest.mark.parametrize("number", [2024, 202403, 20240305, 45357.5, 0, -1, 3])
def test_a_year_a_month_or_a_part_of_a_day_is_no_day(book, number):
    register = book([LEDGER[:5], ["1", *[None] * 3, number]])
    assert [(p.code, p.value) for p in register.problems] == [("not-date", f"{number}")]


def test_a_percentage_is_a_number(book):
    def percent(made):
        made.active["B2"].number_format = "0.0%"

    register = book([["编号", "比例"], ["1", 0.125]], record_type=Dispute, change=percent)
    assert register.rows[0].share == Decimal("0.125")


def test_problems_show_what_a_person_sees(book):
    rows = [["案号", "当事人", "罚款金额", "听证", "备注", ""], [1, dt.date(2024, 3, 5), True, 5, dt.time(9, 5), 7]]
    register = book(rows)
    assert {(p.code, p.value) for p in register.problems} == {
        ("unknown-column", "备注"), ("extra-cell", "7"), ("not-text", "2024-03-05"), ("not-number", "是"),
        ("not-yes-no", "5")
    }  # fmt: skip
    assert [*register.unreadable[0].cells.values()] == ["1", "2024-03-05", "是", "5", "09:05:00", "7"]


def test_digits_that_a_spreadsheet_lost(book):
    register = book([["案号", "当事人"], [330106199001011234, "甲"], ["2", 330106199001011234]])
    assert [(p.code, p.row) for p in register.problems] == [("digits-lost", 2), ("digits-lost", 3)]


def test_a_title_a_unit_and_empty_rows_stand_above_the_headings(book):
    above = [[], [], ["某街道台账"], ["", "单位：万元"], []]
    register = book([*above, LEDGER, ["1", *[None] * 5, 0.5], [], ["2", "", "东"]])
    assert (register.rows[0].fine, register.row_numbers) == (Decimal(5000), (7,))
    assert [(p.code, p.row) for p in register.problems] == [("not-coded", 9)]


def test_an_area_that_begins_further_down_and_to_the_right(book):
    register = book([[], [], ["", "", "案号", "听证"], ["", "", "1", "待定"], ["", "", "2", "是"]])
    assert ([p.row for p in register.problems], register.row_numbers) == ([4], (5,))


@pytest.mark.parametrize("word", ["#N/A", "#REF!", "#DIV/0!", "#VALUE!"])
@pytest.mark.parametrize("column", [0, 1, 4, 6, 8])
def test_an_error_is_no_blank_and_no_text(book, word, column):
    row = ["1", "甲", "北", None, None, None, 5, 2, True]
    row[column] = word
    register = book([LEDGER, row])
    assert [(p.code, p.value, p.row) for p in register.problems] == [("cell-error", word, 2)]
    assert (len(register), len(register.unreadable)) == (0, 1)


def test_a_formula_that_was_never_calculated_is_no_blank(book):
    register = book([LEDGER[:5], ["1", None, None, None, "=TODAY()"], ["2", None, None, None, None]])
    assert [str(p) for p in register.problems] == [
        "第2行 立案日期：“#未计算!”不能读取（公式没有保存计算结果，请用电子表格打开后重新保存）"
    ]
    assert [r.case_no for r in register] == ["2"]


def test_a_formula_gives_its_saved_result(tmp_path):
    def calculate(_, part):
        return re.sub(rb"(<f>A2</f>)<v ?(/>|></v>)", rb"\1<v>45357</v>", part)

    data = saved_with([LEDGER[:5], ["1", "=A2", None, None, "=A2"]])
    (tmp_path / "a.xlsx").write_bytes(rebuilt(data, calculate))
    (row,) = Register.read(tmp_path / "a.xlsx", Ledger)
    assert (row.party, row.filed_on) == ("45357", dt.date(2024, 3, 6))


def saved_with(rows):
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    return saved(made)


def merging(*ranges):
    def merge(made):
        for area in ranges:
            made.active.merge_cells(area)

    return merge


def test_merged_cells_among_the_rows_are_said_and_not_taken_for_blanks(book):
    rows = [
        ["台账"], LEDGER[:5], ["1", "甲", None, None, dt.date(2024, 3, 5)], ["2", "乙"], ["3", "丙"],
        ["合计", None, None, None, None], ["注：略"], [], ["4", "丁"]
    ]  # fmt: skip
    register = book(rows, change=merging("A1:E1", "E3:E4", "A6:C6", "A7:E8"))
    assert [(p.code, p.row, p.field) for p in register.problems] == [
        ("cell-error", 4, "filed_on"), ("total-row", 6, ""), ("total-row", 7, "")
    ]  # fmt: skip
    assert [r.case_no for r in register] == ["1", "3", "4"]


@pytest.mark.parametrize("area", ["A1:A2", "B1:C1"])
def test_merged_headings_are_refused(book, area):
    with pytest.raises(InputError, match="the headings in row 1 have merged cells"):
        book([LEDGER, ["", "", "甲"], ["1"]], change=merging(area))


# Which sheet
def test_the_only_sheet_that_fits_is_taken(book):
    register = book([["说明"]], [], [LEDGER[:2], ["1", "甲"]])
    assert (register.source, len(register)) == ("账.xlsx〔表3〕", 1)
    assert book([["编号"]], [LEDGER[:2], ["1", 5.0]]).rows[0].party == "5"


def test_two_sheets_that_fit_must_be_told_apart(book):
    def named(made):
        made["表2"].title = "台账"

    two = ([LEDGER[:2], ["1", "甲"]], [LEDGER[:2], ["2", "乙"], ["3", dt.date(2024, 3, 5)]])
    with pytest.raises(InputError, match="several sheets could be read: say which with sheet=; there are 表1、表2"):
        book(*two)
    register = book(*two, sheet="表2")
    assert ([r.case_no for r in register], register.problems[0].file) == (["2"], "账.xlsx〔表2〕")
    assert [r.case_no for r in book(*two, change=named)] == ["2"]
    with pytest.raises(InputError, match=r"no sheet '表9'.*表1、表2"):
        book(*two, sheet="表9")


def test_no_sheet_that_fits_names_them_all(book):
    with pytest.raises(InputError, match=r"no sheet has the headings needed.*表1、表2"):
        book([["说明"]], [["立案日期"]])


def test_a_workbook_is_recognised(tmp_path):
    made = openpyxl.Workbook()
    made.active.append(["说明"])
    made.create_sheet("二").append(["编号", "比例"])
    path = tmp_path / "a.xlsx"
    path.write_bytes(saved(made))
    assert Register.recognise(path, [Ledger, Dispute]) is Dispute
    assert Register.recognise(path, [Ledger, Dispute], sheet="二") is Dispute
    assert read_table(path.read_bytes(), [Ledger, Dispute]).headings == ("编号", "比例")
    with pytest.raises(InputError, match="no known heading"):
        Register.recognise(path, [Ledger, Dispute], sheet="Sheet")


def test_sheets_come_in_order_hidden_ones_too_and_charts_do_not():
    made = openpyxl.Workbook()
    made.active.append(["案号"])
    for name, state in (("藏", "hidden"), ("深藏", "veryHidden")):
        made.create_sheet(name).sheet_state = state
    made.create_chartsheet("图")
    made["藏"]["B2"] = " "
    found = sheets_in(saved(made), "a.xlsx")
    assert [(s.name, s.label, s.is_empty) for s in found] == [
        ("Sheet", "a.xlsx〔Sheet〕", False), ("藏", "a.xlsx〔藏〕", True), ("深藏", "a.xlsx〔深藏〕", True)
    ]  # fmt: skip
    with pytest.raises(InputError, match="the sheet is empty"):
        found[1].table([Ledger])


def test_a_text_file_is_one_sheet():
    (sheet,) = sheets_in("案号\n1\n".encode(), "a.csv")
    assert (sheet.name, sheet.label, sheet.is_empty) == ("", "a.csv", False)
    assert [cells for _, cells in sheet.table([Ledger]).rows] == [("1",)]
    assert sheets_in(b',,\n"",\n', "a.csv")[0].is_empty


def test_progress_wraps_the_rows():
    seen = []

    def track(rows, name):
        seen.append((len(rows), name))
        return rows

    (sheet,) = sheets_in("案号\n1\n2\n".encode(), "a.csv")
    assert len(Register.from_sheet(sheet, Ledger, track=track)) == 2
    assert seen == [(2, "a.csv")]


# What is no workbook
GOOD = saved_with([["案号"], ["1"]])
ZIP = io.BytesIO()
with zipfile.ZipFile(ZIP, "w") as target:
    target.writestr("word/document.xml", "<document/>")
ENTITY = b'<!DOCTYPE a [<!ENTITY b "c">]>'


@pytest.mark.parametrize(
    ("data", "en"),
    [
        (b"", "the file is empty"),
        (ZIP.getvalue(), "not an .xlsx workbook"),
        (b"PK\x03\x04rest", "not an .xlsx workbook"),
        (GOOD[: len(GOOD) // 2], "not an .xlsx workbook"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "an? xls file"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "it has a password"),
        (b"%PDF-1.7", "a pdf file"),
        (rebuilt(GOOD, lambda n, p: None if n == "xl/workbook.xml" else p), "not an .xlsx workbook"),
        (rebuilt(GOOD, lambda n, p: None if "sheet1" in n else p), "the workbook is damaged"),
        (rebuilt(GOOD, lambda n, p: p[:-40] if "sheet1" in n else p), "the workbook is damaged"),
        (rebuilt(GOOD, lambda n, p: ENTITY + p if n == "xl/workbook.xml" else p), "not an .xlsx workbook"),
        (saved(openpyxl.Workbook()), "the sheet is empty"),
        (saved_with([["甲"], ["1"]]), "no known heading: need at least '案号'; found 甲、1"),
    ],
)
def test_an_input_that_cannot_be_used(tmp_path, data, en):
    (tmp_path / "a.xlsx").write_bytes(data)
    with pytest.raises(InputError, match=en) as caught:
        Register.read(tmp_path / "a.xlsx", Ledger)
    assert caught.value.text() != caught.value.text("en")


@pytest.mark.parametrize(
    ("module", "use"),
    [
        ("python_calamine", lambda _: sheets_in(GOOD, "a.xlsx")),
        ("xlsxwriter", lambda path: Register.from_records([], Ledger).write(path)),
        ("xlsxwriter", lambda path: write_template(path, [Ledger])),
    ],
)
def test_without_the_extra_one_sentence_says_what_to_install(tmp_path, monkeypatch, module, use):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InputError) as caught:
        use(tmp_path / "a.xlsx")
    for lang in ("zh", "en"):
        assert 'pip install "fazhi[excel]"' in caught.value.text(lang)


def test_importing_loads_neither_library():
    script = "import sys, fazhi.register, fazhi.workbook; print({'python_calamine', 'xlsxwriter'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


# Templates
@pytest.mark.parametrize("of", TYPES, ids=lambda t: t.__name__)
def test_an_empty_template_reads_as_an_empty_register(tmp_path, of):
    write_template(tmp_path / "all.xlsx", TYPES)
    write_template(tmp_path / "one.xlsx", [of])
    for name in ("all.xlsx", "one.xlsx"):
        register = Register.read(tmp_path / name, of)
        assert (register.rows, register.problems, register.absent) == ((), (), frozenset())


def test_what_only_the_case_file_tells_is_folded_away_until_it_is_filled_in(tmp_path):
    @fz.record("案卷", "Files", key="files")
    class Files(fz.Record):
        number: str = fz.field("编号", "Number", key=True)
        sealed: bool | None = fz.field("已盖章", "Sealed", detail=True, default=None)
        signed: bool | None = fz.field("已签名", "Signed", detail=True, default=None)

    write_template(tmp_path / "empty.xlsx", [Files])
    Register.from_records([Files(number="1", signed=True)]).write(tmp_path / "filled.xlsx")
    folded = {}
    for name in ("empty", "filled"):
        columns = openpyxl.load_workbook(tmp_path / f"{name}.xlsx")["案卷"].column_dimensions
        folded[name] = [(columns[c].hidden, columns[c].outlineLevel) for c in ("A", "B", "C") if c in columns]
    assert folded["filled"][1:] == [(True, 1), (False, 0)]
    # neighbours that are folded alike stand in the file as one group
    assert folded["empty"][:2] == [(False, 0), (True, 1)]


def test_a_template_helps_whoever_fills_it_in(tmp_path):
    write_template(tmp_path / "a.xlsx", [Ledger, Dispute])
    made = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert [(s.title, s.sheet_state) for s in made] == [("台账", "visible"), ("争议", "visible"), ("选项", "hidden")]
    sheet = made["台账"]
    assert [c.value for c in sheet[1]] == LEDGER
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.b) == ("B2", "A1:I1", True)
    assert (sheet["A1"].font.color.rgb, sheet["B1"].font.color) == ("FFC00000", sheet["C1"].font.color)
    assert {c: sheet.column_dimensions[c].width > 8 for c in "ABEG"} == dict.fromkeys("ABEG", True)
    by_column = {str(v.sqref).partition("2")[0]: v for v in sheet.data_validations.dataValidation}
    assert {c: (v.type, v.formula1) for c, v in by_column.items()} == {
        "A": (None, None), "B": (None, None), "C": ("list", '"北,南"'), "D": ("list", "'选项'!$A$2:$A$4"),
        "E": ("date", "61"), "F": ("date", "61"), "G": (None, None), "H": (None, None), "I": ("list", '"是,否"')
    }  # fmt: skip
    assert (by_column["A"].promptTitle, by_column["A"].prompt) == ("案号", "必填；Case number")
    assert by_column["G"].prompt == "空白表示没有登记；单位：元；Fine"
    assert [c.value for c in made["选项"]["A"]] == ["方式", *(w.value for w in Way)]


def test_sheets_bear_names_that_excel_allows(tmp_path):
    @record("一" * 20 + "[/]" + "二" * 20, "Long", key="workbook-long")
    class Long(Record):
        number: str = field("编号", "Number", key=True)

    write_template(tmp_path / "a.xlsx", [Long, Long])
    names = openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames
    assert [len(n) <= 31 for n in names] == [True, True]
    assert len(set(names)) == 2
