"""An office whose files are spoilt on purpose: no breach comes of what is missing, and no figure falls silently."""

import csv
import datetime as dt
import io
import itertools
import shutil
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.__main__ import main
from fazhi.fields import info_of
from fazhi.office.office import days_of
from fazhi.outcomes import Duty, Outcome, Reason
from fazhi.reading.sheets import sheets_in
from fazhi.register import Register
from fazhi.strategies import registers

EXAMPLE = Path(__file__).parents[1] / "examples" / "cuiyuan-2024"
NAMES = sorted(p.name for p in EXAMPLE.glob("*.csv"))
YEAR, END = fz.Period.year(2024), dt.date(2024, 12, 31)
CASES = """案号,当事人,适用程序,立案日期,处罚决定日期,已法制审核
甲1号,张三丰,普通程序,2024-03-01,2024-05-30,是
甲2号,李四光,普通程序,2024-03-02,2024-03-12,是
"""
ITEMS = "审查编号,事项类别,关联案号,提起日期\n审1,重大行政执法决定,甲1号,2024-05-01\n"
REVIEWED = "penalty.reviewed_has_item"


@pytest.fixture(scope="module")
def example():
    return fz.Office.load(EXAMPLE)


@pytest.fixture(scope="module")
def planted(example):
    """Whom the example accuses by itself."""
    return accused(example)


@pytest.fixture(scope="module")
def slim(example):
    """Every fifth row of each register, the headings included."""
    office = example
    for register in example.registers:
        office = read_again(office, register, lines_of(register.source)[::5])
    return office, accused(office), figures(office)


@pytest.fixture
def folder(tmp_path):
    """A copy of the example that may be spoilt."""
    return shutil.copytree(EXAMPLE, tmp_path / "街道")


@pytest.fixture
def small(tmp_path):
    """Two cases said to be reviewed, one of them with its item."""
    (tmp_path / "行政处罚案件.csv").write_text(CASES, "utf-8")
    (tmp_path / "合法性审查事项.csv").write_text(ITEMS, "utf-8")
    return tmp_path


def accused(office: fz.Office) -> set[tuple[str, str]]:
    """Rule or link, and record, of all that the organ is blamed for or that is disputed."""
    found = office.check(as_of=END).where(Outcome.BREACHED, Outcome.DISPUTED, duty_of=Duty.ORGAN)
    linked = {(c.link.id, o.record) for c in office.links(as_of=END) for o in c.missing}
    return {(f.rule.id, f.record) for f in found} | linked


def figures(office: fz.Office) -> dict[str, fz.Tally]:
    return {r.definition.id: r.tally for r in office.measure(YEAR)}


def lines_of(name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO((EXAMPLE / name).read_text("utf-8-sig"))))


def read_again(office: fz.Office, register: Register, lines: list[list[str]]) -> fz.Office:
    """The office with one register read from other lines."""
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    (sheet,) = sheets_in(text.getvalue().encode(), register.source)
    again = Register.from_sheet(sheet, register.of)
    return attrs.evolve(office, registers=[again if r is register else r for r in office.registers])


def is_silently_other(new: fz.Tally | None, old: fz.Tally) -> bool:
    """Whether a figure is another without saying that something more is unknown."""
    if new is None:
        return True
    same = (new.numerator, new.denominator) == (old.numerator, old.denominator)
    return not same and new.unknown <= old.unknown and not (new.unknown and is_as_vague(new, old))


def is_as_vague(new: fz.Tally, old: fz.Tally) -> bool:
    """Whether its bounds hold all that the other's held."""
    (low, high), (least, most) = new.bounds, old.bounds
    lower = low is None or (least is not None and low <= least)
    return lower and (high is None or (most is not None and high >= most))


def run(capsys: Any, *arguments: Any) -> tuple[int, str, str]:
    code = main([str(a) for a in arguments])
    return (code, *capsys.readouterr())


# Columns
@pytest.mark.parametrize("name", NAMES)
def test_a_deleted_column_accuses_nobody_and_lowers_no_figure_silently(slim, name):
    part, before, counted = slim
    register, lines = next(r for r in part.registers if r.source == name), lines_of(name)[::5]
    for at, heading in enumerate(lines[0]):
        if heading == info_of(register.of).fields[info_of(register.of).key_field].zh:
            continue

        office = read_again(part, register, [line[:at] + line[at + 1 :] for line in lines])

        assert accused(office) <= before, heading
        now = figures(office)
        changed = [k for k, old in counted.items() if is_silently_other(now.get(k), old)]
        # a decision without its day: the other day decides whether it was made, and both stand in the bounds
        assert [k for k in changed if not k.endswith("@made")] == [], heading


@pytest.mark.parametrize("name", NAMES)
def test_an_unreadable_row_leaves_every_figure_of_its_register_open(example, planted, name):
    register = next(r for r in example.registers if r.source == name)
    lines = lines_of(name)
    key = lines[0].index(info_of(register.of).fields[info_of(register.of).key_field].zh)
    lines[1][key] = ""

    office = read_again(example, register, lines)

    assert accused(office) <= planted
    assert {p.code for p in office.problems} == {"missing"}
    old = figures(example)
    of = {d.id for m in register.of.metrics() for d in m.all_definitions}
    for k, tally in figures(office).items():
        assert tally.unknown >= max(1, old[k].unknown) if k in of else tally == old[k], k


def test_a_column_that_one_half_lacks_is_unknown_for_that_half_only(tmp_path):
    lacking = "案号,适用程序,立案日期\n乙1号,普通程序,2024-01-02\n"
    (tmp_path / "行政处罚案件上半年.csv").write_text(lacking, "utf-8")
    (tmp_path / "行政处罚案件下半年.csv").write_text(CASES, "utf-8")

    office = fz.Office.load(tmp_path)

    found = {f.record: f.outcome for f in office.check(as_of=END, rules=["penalty-2021/60"])}
    assert found == {"乙1号": Outcome.UNKNOWN, "甲1号": Outcome.MET, "甲2号": Outcome.MET}
    assert figures(office)["penalty.filed@filed"] == fz.Tally(3)
    assert figures(office)["penalty.filed@decided"].text() == "2（另有1件无法判断，至多3）"


@pytest.mark.parametrize(("one", "other"), [*itertools.combinations(NAMES, 2)])
def test_swapped_names_accuse_nobody_and_are_a_problem(folder, planted, one, other):
    first, second = (folder / one).read_bytes(), (folder / other).read_bytes()
    (folder / one).write_bytes(second)
    (folder / other).write_bytes(first)

    office = fz.Office.load(folder)

    assert accused(office) <= planted
    for name in (one, other):
        assert any(p.file == name and p.code in ("unread-file", "unknown-column") for p in office.problems)


# Links
@pytest.mark.parametrize(
    "lines",
    [ITEMS.replace("关联案号", "备注"), f"{ITEMS}审2,重大行政执法决定,,2024-05-02\n", f"{ITEMS},重大行政执法决定,,\n"],
    ids=["no such column", "a row without its number", "an unreadable row"],
)
def test_what_the_linked_register_does_not_say_accuses_nobody(small, lines):
    (small / "合法性审查事项.csv").write_text(lines, "utf-8")

    (found,) = (c for c in fz.Office.load(small).links(as_of=END) if c.link.id == REVIEWED)

    assert found.missing == ()
    assert found.where(Outcome.UNKNOWN)


CASE_NOS = st.sampled_from(["甲", "乙", "丙"])
OWING = registers(fz.AdministrativeCase, max_size=4, starts=YEAR, case_no=CASE_NOS)
OWED = registers(fz.ReviewItem, max_size=4, starts=YEAR) | registers(
    fz.ReviewItem, max_size=4, starts=YEAR, case_no=st.none() | CASE_NOS, subject=fz.ReviewSubject.MAJOR_ENFORCEMENT
)


@settings(max_examples=150)
@given(cases=OWING, items=st.lists(OWED, max_size=2))
def test_a_link_accuses_only_where_every_row_was_asked_and_none_answers(cases, items):
    office = fz.Office(registers=[cases, *items])

    (found,) = (c for c in office.links(as_of=END) if c.link.id == REVIEWED)

    said = [i.case_no for register in items for i in register]
    by_number = {number: row for row, number in zip(cases.rows, cases.row_numbers, strict=True)}
    for owed in found.owed:
        case = by_number[owed.row]
        assert case.decided_on is not None
        assert case.decided_on <= END
        assert case.reviewed or (case.reviewed_on is not None and case.reviewed_on <= END)
        assert owed.outcome is not Outcome.MET or case.case_no in said
        if owed.outcome is Outcome.BREACHED:
            assert items
            assert not any(r.unreadable for r in items)
            assert not any(i.case_no == case.case_no and i.subject is fz.ReviewSubject.MAJOR_ENFORCEMENT
                           for r in items for i in r)  # fmt: skip
            assert not any(i.case_no is None and i.subject in (None, fz.ReviewSubject.MAJOR_ENFORCEMENT)
                           for r in items for i in r)  # fmt: skip
    assert len(cases.unreadable) <= found.unsure <= len(cases) + len(cases.unreadable) - len(found.owed)


# The period
@settings(max_examples=40)
@given(cases=registers(fz.AdministrativeCase, max_size=6, starts=fz.Period(dt.date(2021, 7, 15), dt.date(2025, 6, 30))))
def test_every_breach_is_on_the_page_or_counted_as_another_time(cases):
    assume(any(day in YEAR for row in cases for day in days_of(row)))
    office = fz.Office(registers=[cases])

    report = office.report(YEAR)

    own = office.check(as_of=END).where(Outcome.BREACHED, duty_of=Duty.ORGAN)
    assert len(own) == len(report.breaches) + report.earlier
    shown = {(f.rule.id, f.row) for f in report.breaches}
    here = {n for r, n in zip(cases.rows, cases.row_numbers, strict=True) if any(d in YEAR for d in days_of(r))}
    assert {(f.rule.id, f.row) for f in own if f.row in here} <= shown


@pytest.mark.parametrize("decided", [None, dt.date(2025, 3, 20)], ids=["still open", "decided after the period"])
def test_an_old_case_that_was_overdue_all_through_the_period_is_shown(decided):
    now = fz.AdministrativeCase(case_no="今", filed_on=dt.date(2024, 2, 4))
    old = fz.AdministrativeCase(case_no="老", procedure=fz.Procedure.ORDINARY, filed_on=dt.date(2022, 2, 7),
                                decided_on=decided)  # fmt: skip

    report = fz.Office(registers=[Register.from_records([now, old])]).report(YEAR)

    assert [(f.record, f.actual) for f in report.breaches] == [("老", None)]


def test_no_deadline_is_guessed_beyond_the_calendar():
    day = dt.date(2035, 3, 1)
    case = fz.AdministrativeCase(case_no="来", procedure=fz.Procedure.ORDINARY, filed_on=day, served_on=None,
                                 decided_on=day + dt.timedelta(days=180))  # fmt: skip

    office = fz.Office(registers=[Register.from_records([case])])
    report = office.report(fz.Period.year(2035), as_of=dt.date(2035, 12, 31))

    assert not report.breaches
    assert Reason.CALENDAR_UNPUBLISHED in {reason for reason, _ in report.findings.why()}


@pytest.mark.parametrize("as_of", [dt.date.min, dt.date(2023, 1, 1), dt.date(2030, 12, 31), dt.date.max])
def test_any_day_of_the_judgement_makes_a_page(small, as_of):
    report = fz.Office.load(small).report(YEAR, as_of=as_of)

    assert f"检查日{as_of}" in report.to_html()
    assert not (report.breaches and as_of < YEAR.first)


# The settings, names and secrets
@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "true", "'5000'", "[5000]"])
def test_a_parameter_that_is_no_number_is_a_mistake(small, capsys, value):
    (small / "office.toml").write_text(f"[parameters]\n'较大数额罚款' = {value}\n", "utf-8")

    code, said, errors = run(capsys, "report", small, "--year", "2024")

    assert (code, said) == (2, "")
    assert "参数“较大数额罚款”应是数字" in errors


def test_names_of_files_columns_organ_and_parameters_are_text_on_the_page(tmp_path):
    evil = "<b onload='x'>&amp;|"
    (tmp_path / "行政处罚案件<i>.csv").write_text(CASES.replace("当事人", evil), "utf-8")
    (tmp_path / "office.toml").write_text(
        f'[organ]\nname="{evil}"\n[parameters]\n"{evil}"=1\n[registers]\n"{evil}"=\'penalty\'\n', "utf-8"
    )

    page = fz.Office.load(tmp_path).report(YEAR).to_html()

    assert "<b onload" not in page
    assert "行政处罚案件<i>" not in page
    assert page.count("&lt;b onload=&#39;x&#39;&gt;&amp;amp;|") >= 4


@pytest.mark.parametrize(
    "line",
    ["甲3号,王五六,普通程序,2024-13-01,,", "甲1号,王五六,普通程序,2024-03-01,,", "甲3号,,普通程序,,,是,王五六"],
    ids=["an unreadable row", "a repeated number", "a cell under no heading"],
)
def test_a_party_is_not_on_the_page_whatever_is_wrong_with_its_row(small, line):
    (small / "行政处罚案件.csv").write_text(f"{CASES}{line}\n", "utf-8")

    report = fz.Office.load(small).report(YEAR)

    for page in (report.to_html(), report.to_markdown(), report.to_html(lang="en"), str(report.to_dict())):
        assert "王五六" not in page
        assert "张三丰" not in page
    assert "王五六" not in report.office._repr_html_()
