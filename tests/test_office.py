"""An office: its registers found in a folder, and what stands in the way; what one register owes another."""

import datetime as dt
from pathlib import Path
from typing import Any

import attrs
import pytest

import fazhi as fz
from fazhi.office import IdentityCheck
from fazhi.office.settings import Settings
from fazhi.outcomes import Outcome
from fazhi.register import Register, Unreadable

YEAR = fz.Period.year(2024)
END = dt.date(2024, 12, 31)
CASES = """案号,适用程序,立案日期,处罚决定日期,罚款金额
甲1号,普通程序,2024-03-01,2024-05-30,500
甲2号,简易程序,2024-03-02,2024-03-02,50
"""
SUITS = "诉讼案号,原告,发案日期,结案日期,裁判结果\n行1号,某某,2024-01-05,2024-06-03,撤销\n行2号,某某,2024-02-05,,\n"


def folder(where: Path, **files: str) -> Path:
    """A folder of files; two underscores in a name stand for the dot."""
    for name, text in files.items():
        (where / name.replace("__", ".")).write_text(text, "utf-8")
    return where


def but(row: Any, **values: Any) -> Any:
    """The same row with other values."""
    return attrs.evolve(row, **values)


def codes(office: fz.Office) -> list[str]:
    return [p.code for p in office.problems]


# Which file is which register
def test_a_file_is_known_by_its_name(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件2024__csv=CASES, 应诉案件台账__csv=SUITS))

    assert [(r.of, len(r)) for r in office.registers] == [(fz.Litigation, 2), (fz.AdministrativeCase, 2)]
    assert office.problems == ()
    assert fz.Reconsideration in office.lacking
    assert fz.Litigation not in office.lacking


def test_a_file_without_a_telling_name_is_known_by_its_headings(tmp_path):
    office = fz.Office.load(folder(tmp_path, 一__csv=CASES, 二__csv=SUITS))

    assert [r.of for r in office.registers] == [fz.AdministrativeCase, fz.Litigation]


def test_the_longest_name_counts(tmp_path):
    text = "调委会名称,调委会级别,设立日期\n某社区调委会,社区级,2015-01-01\n"

    office = fz.Office.load(folder(tmp_path, 人民调解委员会名册__csv=text))

    assert [r.of for r in office.registers] == [fz.MediationCommittee]


def test_a_tie_of_headings_is_a_problem_and_names_both(tmp_path):
    office = fz.Office.load(folder(tmp_path, 表1__csv="案号,结案日期\n一号,2024-01-01\n", 行政处罚案件__csv=CASES))

    assert codes(office) == ["two-registers"]
    assert "行政诉讼案件" in office.problems[0].text()
    assert "Reconsideration case" in office.problems[0].text("en")
    assert [r.of for r in office.registers] == [fz.AdministrativeCase]


def test_the_settings_break_a_tie(tmp_path):
    settings = '[registers]\n"表1.csv" = "litigation"\n'
    office = fz.Office.load(folder(tmp_path, 表1__csv="案号,结案日期\n一号,2024-01-01\n", office__toml=settings))

    assert [r.of for r in office.registers] == [fz.Litigation]
    assert office.problems == ()


def test_a_file_that_the_settings_name_and_nobody_has_is_a_problem(tmp_path):
    settings = '[registers]\n"表2.csv" = "litigation"\n'

    assert codes(fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES, office__toml=settings))) == ["no-such-table"]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("通讯录.csv", "姓名,电话\n某某,1\n", "unknown-table"),
        ("行政诉讼案件.csv", "姓名,电话\n某某,1\n", "unread-file"),
        ("行政诉讼案件.csv", "诉讼案号,发案日期\n", "no-rows"),
        ("行政诉讼案件.csv", "", "unread-file"),
        ("行政诉讼案件.csv", '诉讼案号,发案日期\n"行1号,2024-01-01\n', "unread-file"),
        ("旧台账.xls", b"\xd0\xcf\x11\xe0", "unread-file"),
        ("旧台账.ods", b"PK\x03\x04", "unread-file"),
        ("台账.xlsx", b"PK\x03\x04", "unread-file"),
        ("台账.xlsx", b"no workbook", "unknown-table"),
    ],
)
def test_what_cannot_be_read_is_a_problem_and_the_rest_is_read(tmp_path, name, text, code):
    (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())

    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES))

    assert code in codes(office)
    assert any(name in p.text() for p in office.problems)
    assert len(office.of(fz.AdministrativeCase)[0]) == 2


def test_what_is_no_table_is_passed_over_and_listed(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES, 说明__md="# 说明", 会议纪要__docx="x"))

    assert office.passed_over == ("会议纪要.docx", "说明.md")
    assert office.problems == ()


def test_two_half_years_are_counted_together(tmp_path):
    later = CASES.replace("甲", "乙")

    office = fz.Office.load(folder(tmp_path, 行政处罚案件上半年__csv=CASES, 行政处罚案件下半年__csv=later))

    (filed,) = (r for r in office.measure(YEAR, ["penalty.filed"]) if r.definition.recommended)
    assert filed.tally == fz.Tally(4)
    assert len(office.check(as_of=END, rules=["penalty-2021/60"])) == 4


def test_a_number_in_two_files_is_a_problem_and_both_rows_stay(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件上半年__csv=CASES, 行政处罚案件下半年__csv=CASES))

    assert codes(office) == ["repeated-across", "repeated-across"]
    assert "行政处罚案件上半年.csv" in office.problems[0].text()
    assert office.measure(YEAR, ["penalty.filed"])[0].tally == fz.Tally(4)


# The workbook
def test_the_sheets_of_a_workbook_are_registers(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    path = tmp_path / "台账.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, text in (("行政处罚案件", CASES), ("Sheet2", SUITS), ("通讯录", "姓名,电话\n某某,1\n"), ("空", "")):
            sheet = book.add_worksheet(name)
            for at, line in enumerate(text.splitlines()):
                sheet.write_row(at, 0, line.split(","))

    for place in (path, tmp_path):
        office = fz.Office.load(place)
        assert {r.of for r in office.registers} == {fz.AdministrativeCase, fz.Litigation}
        assert codes(office) == ["unknown-table"]
        assert office.passed_over == ("台账.xlsx〔空〕",)
        assert "台账.xlsx〔通讯录〕" in office.problems[0].text()


# Bad input: one clear message
def test_no_such_folder(tmp_path):
    with pytest.raises(fz.InputError, match="no such folder"):
        fz.Office.load(tmp_path / "2023")


def test_a_folder_without_a_register_says_what_it_holds(tmp_path):
    with pytest.raises(fz.InputError, match=r"no register in it.*通讯录\.csv") as refused:
        fz.Office.load(folder(tmp_path, 通讯录__csv="姓名\n某某\n"))

    assert "不像任何一种登记表" in refused.value.text()


def test_an_empty_register_alone_is_no_report(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv="案号,立案日期\n"))

    with pytest.raises(fz.InputError, match="no row has a day in 2024"):
        office.report(YEAR)


def test_a_period_without_a_dated_row_says_which_days_there_are(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES))

    with pytest.raises(fz.InputError) as refused:
        office.report(fz.Period.year(2023))

    assert refused.value.text() == "2023年没有任何有日期的行：登记表中的日期自2024-03-01至2024-05-30"


@pytest.mark.parametrize("wrong", ["2024", 2024, None])
def test_a_period_is_asked_for_with_a_hint(tmp_path, wrong):
    with pytest.raises(TypeError, match=r"write fz\.Period\.year"):
        fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES)).report(wrong)


# office.toml
def test_the_settings_are_read(tmp_path):
    settings = """
[organ]
name = "某街道"
area = "330106"
kind = "街道"
[parameters]
"较大数额罚款" = 5000.5
[complete]
penalty = ["法制审核日期", "discussed_on"]
[headings.penalty]
"决定书号" = "案号"
[exclude]
rules = ["penalty-2021/36"]
"""
    found = Settings.read(folder(tmp_path, office__toml=settings) / "office.toml")

    assert found.organ is not None
    assert (found.organ.name, found.organ.area, found.organ.kind) == ("某街道", "330106", fz.OrganKind.STREET)
    assert str(found.organ.parameters["较大数额罚款"]) == "5000.5"
    assert found.complete == {fz.AdministrativeCase: ("reviewed_on", "discussed_on")}
    assert found.headings == {fz.AdministrativeCase: {"决定书号": "case_no"}}
    assert found.exclude == ("penalty-2021/36",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[orgam]\nname='a'", "organ"),
        ("organ = 'a'", "[organ]"),
        ("[organ]\nnane='a'", "name"),
        ("[organ]\nkind='街'", "街道办事处"),
        ("[organ]\narea='33010'", "33010"),
        ("[parameters]\na='x'", "a"),
        ("[complete]\npenalti=['案号']", "penalty"),
        ("[complete]\npenalty='案号'", "complete.penalty"),
        ("[complete]\npenalty=['审核日']", "审核日"),
        ("[headings]\npenalty='x'", "headings.penalty"),
        ("[headings.penalty]\n'a'='b'", "b"),
        ("[registers]\n'a.csv'='penal'", "penal"),
        ("[exclude]\nrules=['penalty-2021/999']", "penalty-2021/999"),
        ("[exclude]\nrule=[]", "rules"),
        ("[organ", "TOML"),
    ],
)
def test_a_mistake_in_the_settings_is_named(tmp_path, text, said):
    with pytest.raises(fz.InputError) as refused:
        fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES, office__toml=text))

    for lang in ("zh", "en"):
        assert "office.toml" in refused.value.text(lang)
        assert said in refused.value.text(lang)


def test_all_mistakes_in_the_settings_are_named_at_once(tmp_path):
    with pytest.raises(fz.InputError) as refused:
        fz.Office.load(folder(tmp_path, 表__csv=CASES, office__toml="[a]\n[b]\n[organ]\nkind='x'\n"))

    assert len(refused.value.text().splitlines()) == 4


def test_the_settings_reach_checks_and_figures(tmp_path):
    text = "案号,立案日期,处罚决定日期,情节复杂,集体讨论日期,罚款金额\n甲1号,2024-03-01,2024-05-30,是,,500\n"
    plain = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=text))
    closed = fz.Office.load(folder(tmp_path, office__toml='[complete]\npenalty = ["集体讨论日期"]\n'))

    rule = "penalty-2021/57"
    assert [f.outcome for f in plain.check(as_of=END, rules=[rule])] == [Outcome.UNKNOWN]
    assert [f.outcome for f in closed.check(as_of=END, rules=[rule])] == [Outcome.BREACHED]
    assert plain.measure(YEAR, ["penalty.discussed"])[0].tally.unknown == 1
    assert closed.measure(YEAR, ["penalty.discussed"])[0].tally.unknown == 0


# Links
ITEM = fz.ReviewItem(item_no="审1", subject=fz.ReviewSubject.MAJOR_ENFORCEMENT, case_no="甲〔2024〕1号")
CASE = fz.AdministrativeCase(case_no="甲〔2024〕1号", reviewed=True, decided_on=dt.date(2024, 5, 6))


def link(link_id, *registers, complete=None):
    office = fz.Office(registers=registers, complete=complete or {})
    return next(c for c in office.links(as_of=END) if c.link.id == link_id)


def outcomes(check):
    return [o.outcome for o in check.owed], check.unsure


REVIEWED = "penalty.reviewed_has_item"


def test_a_reviewed_case_has_its_item():
    found = link(REVIEWED, Register.from_records([CASE]), Register.from_records([ITEM]))

    assert outcomes(found) == ([Outcome.MET], 0)
    assert found.text() == "登记为已法制审核的案件，应有对应的审查事项：应有1件，已有1件，缺0件"


def test_numbers_are_compared_whatever_the_width_of_their_signs():
    item = but(ITEM, case_no=" 甲〔２０２４〕１号 ")

    assert outcomes(link(REVIEWED, Register.from_records([CASE]), Register.from_records([item]))) == ([Outcome.MET], 0)


def test_an_item_that_is_not_there_is_missing():
    other = but(ITEM, case_no="甲〔2024〕2号")
    found = link(REVIEWED, Register.from_records([CASE]), Register.from_records([other]))

    assert outcomes(found) == ([Outcome.BREACHED], 0)
    assert [o.record for o in found.missing] == ["甲〔2024〕1号"]


NO_NUMBER = but(ITEM, case_no=None)


@pytest.mark.parametrize(
    "there",
    [
        [],
        [Register.from_records([NO_NUMBER])],
        [Register.from_records([but(ITEM, case_no="乙"), but(NO_NUMBER, subject=None)])],
        [Register(of=fz.ReviewItem, unreadable=(Unreadable(row=2, record="", cells={}),))],
        [Register(of=fz.ReviewItem, rows=(NO_NUMBER,), row_numbers=(2,), absent=frozenset({"case_no"}))],
    ],
    ids=["no register", "a row without its number", "of a kind not said", "an unreadable row", "no such column"],
)
def test_missing_data_never_becomes_a_missing_item(there):
    assert outcomes(link(REVIEWED, Register.from_records([CASE]), *there)) == ([Outcome.UNKNOWN], 0)


def test_a_contract_without_a_number_leaves_nothing_open():
    contract = fz.ReviewItem(item_no="审2", subject=fz.ReviewSubject.CONTRACT)

    found = link(REVIEWED, Register.from_records([CASE]), Register.from_records([contract]))

    assert outcomes(found) == ([Outcome.BREACHED], 0)


def test_a_case_that_does_not_say_whether_it_was_reviewed_owes_nothing_for_sure():
    silent = but(CASE, reviewed=None)

    nothing = Register.from_records([], fz.ReviewItem)
    assert outcomes(link(REVIEWED, Register.from_records([silent]), nothing)) == ([], 1)


def test_an_undecided_case_owes_nothing_yet():
    undecided = but(CASE, decided_on=None)

    assert outcomes(link(REVIEWED, Register.from_records([undecided]), Register.from_records([ITEM]))) == ([], 0)


def test_a_lost_suit_has_a_follow_up():
    lost = fz.Litigation(case_no="行1号", closed_on=dt.date(2024, 6, 3), outcome=fz.LitigationOutcome.REVOKED)
    won = but(lost, case_no="行2号", outcome=fz.LitigationOutcome.CLAIM_REJECTED)
    mended = but(lost, case_no="行3号", followed_up_on=dt.date(2024, 7, 1))
    doubtful = but(lost, case_no="行4号", outcome=fz.LitigationOutcome.REVERSED)

    found = link("litigation.lost_followed_up", Register.from_records([lost, won, mended, doubtful]))

    assert [(o.record, o.outcome) for o in found.owed] == [("行1号", Outcome.BREACHED), ("行3号", Outcome.MET)]
    assert found.unsure == 1
    assert found.to_dict()["missing"] == [{"record": "行1号", "file": "", "row": 1}]


def test_a_follow_up_column_that_is_not_there_says_nothing():
    lost = fz.Litigation(case_no="行1号", closed_on=dt.date(2024, 6, 3), outcome=fz.LitigationOutcome.REVOKED)
    register = Register(of=fz.Litigation, rows=(lost,), row_numbers=(2,), absent=frozenset({"followed_up_on"}))

    assert outcomes(link("litigation.lost_followed_up", register)) == ([Outcome.UNKNOWN], 0)


def test_a_follow_up_later_than_the_day_of_the_judgement_is_none_yet():
    lost = fz.Litigation(case_no="行1号", closed_on=dt.date(2024, 6, 3), outcome=fz.LitigationOutcome.REVOKED)
    lost = but(lost, followed_up_on=dt.date(2025, 1, 2))

    assert outcomes(link("litigation.lost_followed_up", Register.from_records([lost]))) == ([Outcome.BREACHED], 0)


def test_a_link_that_reads_two_records_in_one_breath_is_refused():
    c, r = fz.columns(fz.AdministrativeCase), fz.columns(fz.ReviewItem)

    with pytest.raises(TypeError, match="exactly one record"):
        fz.Link("a.b", "甲", "a", when=c.reviewed, at=r.reviewed_on, owes=c.discussed_on.is_given())


# Sums
def committees(**levels: int) -> Register:
    rows = [
        fz.MediationCommittee(name=f"{level}{n}", level=fz.CommitteeLevel[level] if level != "NONE" else None,
                              established_on=dt.date(2015, 1, 1))
        for level, count in levels.items() for n in range(count)
    ]  # fmt: skip
    return Register.from_records(rows)


def committees_add_up(register):
    (found,) = fz.Office(registers=[register]).identities(YEAR)
    return found


def test_a_sum_that_holds():
    found = committees_add_up(committees(STREET=1, COMMUNITY=12))

    assert found.holds is True
    assert found.text() == "人民调解组织13 = 街道级调委会1 + 社区级调委会12 + 企事业单位和行业性调委会0"


def test_a_sum_with_a_part_that_is_not_said_is_open():
    found = committees_add_up(committees(STREET=1, COMMUNITY=11, NONE=1))

    assert found.holds is None
    assert "无法判断" in found.text()


def test_a_sum_that_does_not_hold_says_by_how_much():
    total = fz.Count("总", at=fz.columns(fz.MediationCommittee).established_on)

    found = IdentityCheck(identity=fz.Identity("a.b", "甲", "a", total=total, parts=()), total=fz.Tally(3), parts=())

    assert found.holds is False
    assert found.difference == 3


@pytest.mark.parametrize(
    ("total", "parts", "holds"),
    [
        (fz.Tally(3), [fz.Tally(1), fz.Tally(2)], True),
        (fz.Tally(3, maybe_numerator=1), [fz.Tally(1), fz.Tally(2)], None),
        (fz.Tally(4), [fz.Tally(1, maybe_numerator=1), fz.Tally(2)], None),
        (fz.Tally(4, maybe_numerator=1), [fz.Tally(1), fz.Tally(2)], False),  # the total can only grow
        (fz.Tally(2), [fz.Tally(1, maybe_numerator=1), fz.Tally(2)], False),  # and so can a part
    ],
)
def test_a_sum_is_open_only_where_undecided_rows_can_close_it(total, parts, holds):
    counted = fz.Count("总", at=fz.columns(fz.MediationCommittee).established_on)
    sum_of = fz.Identity("a.b", "甲", "a", total=counted, parts=(counted, counted))

    assert IdentityCheck(identity=sum_of, total=total, parts=tuple(parts)).holds is holds


def test_reviews_over_cases_are_refused_as_a_rate():
    cases = [but(CASE, case_no=f"甲{n}", filed_on=dt.date(2024, 5, 1)) for n in range(2)]
    items = [but(ITEM, item_no=f"审{n}", reviewed_on=dt.date(2024, 5, 1)) for n in range(3)]

    (found,) = fz.Office(registers=[Register.from_records(cases), Register.from_records(items)]).no_rates(YEAR)

    assert "（3/2）不计算为比率：审查的是执法决定，立案的是处罚案件" in found.text()
    assert fz.Office(registers=[Register.from_records(items)]).no_rates(YEAR) == ()


# What nobody has read accuses nobody
REVIEWS = "审查编号,事项类别,关联案号,审查日期\n审1,重大行政执法决定,甲1号,2024-05-01\n"
REVIEWED_CASES = """案号,立案日期,处罚决定日期,已法制审核
甲1号,2024-03-01,2024-05-30,是
甲2号,2024-03-02,2024-05-30,是
"""


def reviewed(where, period=None):
    return next(c for c in fz.Office.load(where).links(as_of=END, period=period) if c.link.id == REVIEWED)


def test_an_item_that_is_in_no_file_is_missing(tmp_path):
    folder(tmp_path, 行政处罚案件__csv=REVIEWED_CASES, 合法性审查事项__csv=REVIEWS)

    assert [o.record for o in reviewed(tmp_path).missing] == ["甲2号"]
    assert reviewed(tmp_path, fz.Period.half(2024, 2)).owed == ()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("合法性审查事项下半年.xls", b"\xd0\xcf\x11\xe0"),
        ("通讯录.csv", "姓名\n某某\n".encode()),
        ("下半年/合法性审查事项.csv", REVIEWS.encode()),
    ],
)
def test_an_item_may_stand_in_a_file_that_was_not_read(tmp_path, name, data):
    folder(tmp_path, 行政处罚案件__csv=REVIEWED_CASES, 合法性审查事项__csv=REVIEWS)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(data)

    assert outcomes(reviewed(tmp_path)) == ([Outcome.MET, Outcome.UNKNOWN], 0)


def test_a_folder_inside_is_named_if_it_holds_tables(tmp_path):
    folder(tmp_path, 行政处罚案件__csv=CASES)
    for name, file in (("下半年", "行政处罚案件.csv"), ("照片", "a.png"), (".git", "a.csv")):
        (tmp_path / name).mkdir()
        (tmp_path / name / file).write_text(CASES, "utf-8")

    assert [(p.code, p.value) for p in fz.Office.load(tmp_path).problems] == [("folder-not-read", "下半年")]


def test_a_register_with_headings_only_leaves_everything_open(tmp_path):
    folder(tmp_path, 行政处罚案件__csv=REVIEWED_CASES, 合法性审查事项__csv=REVIEWS.splitlines()[0])

    assert outcomes(reviewed(tmp_path)) == ([Outcome.UNKNOWN, Outcome.UNKNOWN], 0)


@pytest.mark.parametrize("written", ["甲[2024]1号", "甲（2024）1号", "甲(2024)1号", "甲【2024】1号"])
def test_the_brackets_of_a_number_do_not_matter(written):
    item = but(ITEM, case_no=written)

    assert outcomes(link(REVIEWED, Register.from_records([CASE]), Register.from_records([item]))) == ([Outcome.MET], 0)


def test_a_cell_that_lists_several_numbers_leaves_each_open():
    item = but(ITEM, case_no="甲〔2024〕1号、甲〔2024〕2号")

    found = link(REVIEWED, Register.from_records([CASE]), Register.from_records([item]))

    assert outcomes(found) == ([Outcome.UNKNOWN], 0)


# No row is lost
def test_headings_that_stand_twice_begin_no_second_table(tmp_path):
    text = "案号,立案日期\n甲1号,2024-01-03\n,\n案号,立案日期,处罚决定日期\n乙1号,2024-02-03,2024-02-04\n"
    (register,) = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=text)).registers

    assert [case.case_no for case in register] == ["甲1号", "乙1号"]
    assert {p.code for p in register.problems} == {"total-row", "extra-cell"}


@pytest.mark.parametrize("row", ["合计:某某,普通程序,2024-03-01", ",普通程序,2024-03-01", "小计12,,2024-01-05"])
def test_a_row_that_looks_like_a_total_and_has_a_day_is_counted(tmp_path, row):
    text = f"案号,适用程序,立案日期\n甲1号,普通程序,2024-03-01\n{row}\n合计,,2\n"
    (register,) = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=text)).registers

    assert len(register) + len(register.unreadable) == 2


def test_a_note_may_name_somebody_and_is_masked(tmp_path):
    (register,) = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES + "备注：张三丰已缴款,,,,\n")).registers

    assert [p.code for p in register.problems] == ["total-row"]
    assert "张三丰" not in register.problems[0].text()
    assert "张三丰" in register.problems[0].text(sensitive=True)


def test_a_sheet_of_ones_own_that_is_called_like_the_lists_is_read(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    with xlsxwriter.Workbook(str(tmp_path / "台账.xlsx")) as book:
        for name, text in (("行政处罚案件", CASES), ("选项", SUITS)):
            sheet = book.add_worksheet(name)
            for at, line in enumerate(text.splitlines()):
                sheet.write_row(at, 0, line.split(","))

    assert {r.of for r in fz.Office.load(tmp_path).registers} == {fz.AdministrativeCase, fz.Litigation}


def test_a_sum_is_open_while_a_row_could_not_be_read(tmp_path):
    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES + "甲3号,普通程序,2024-13-01,,\n"))

    found = next(i for i in office.identities(YEAR) if i.identity.id == "penalty.by_procedure")

    assert (found.holds, found.difference) == (None, 0)
    assert found.text() == "立案2 = 普通程序1 + 简易程序1（另有1件无法判断）"


def test_columns_that_are_closed_under_two_names_of_a_register_are_all_closed(tmp_path):
    settings = '[complete]\npenalty = ["法制审核日期"]\n"行政处罚案件" = ["集体讨论日期"]\n'

    office = fz.Office.load(folder(tmp_path, 行政处罚案件__csv=CASES, office__toml=settings))

    assert office.complete == {fz.AdministrativeCase: ("reviewed_on", "discussed_on")}


def test_a_blank_sheet_is_nothing_unless_it_bears_the_name_of_a_register(tmp_path):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    folder(tmp_path, 行政处罚案件__csv=REVIEWED_CASES, 合法性审查事项__csv=REVIEWS)
    with xlsxwriter.Workbook(str(tmp_path / "其他.xlsx")) as book:
        for name in ("Sheet3", "行政诉讼案件"):
            book.add_worksheet(name)

    assert codes(fz.Office.load(tmp_path)) == ["empty-table"]
    assert [o.record for o in reviewed(tmp_path).missing] == ["甲2号"]
