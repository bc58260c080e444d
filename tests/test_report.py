"""The report of an office: every published number of the example, and what it says when something is wrong.

The second truth beside the registers is published.toml: it was written from the printed report, not from them.
"""

import datetime as dt
import html
import re
import shutil
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.measuring import counts_in
from fazhi.outcomes import Duty, Outcome, Severity
from fazhi.register import Register
from fazhi.report.page import Heading, Items, Page, Paragraph, Row, Table
from fazhi.report.sections import SECTIONS
from fazhi.strategies import registers

EXAMPLE = Path(__file__).parents[1] / "examples" / "cuiyuan-2024"
YEAR = fz.Period.year(2024)


@pytest.fixture(scope="module")
def report():
    return fz.Office.load(EXAMPLE).report(YEAR)


@pytest.fixture(scope="module")
def page(report):
    return report.to_html()


@pytest.fixture
def folder(tmp_path):
    """A copy of the example that may be spoilt."""
    return shutil.copytree(EXAMPLE, tmp_path / "街道")


def text_of(page: str) -> str:
    """What a reader of the page sees, without its marks."""
    return html.unescape(re.sub(r"<[^>]+>", " ", page.partition("</style>")[2]))


def but(row: Any, **values: Any) -> Any:
    """The same row with other values."""
    return attrs.evolve(row, **values)


def tables(report, lang="zh"):
    return [b for b in report.page(lang).blocks if isinstance(b, Table)]


def lines(report, metric):
    """The cells of the table of figures for one metric: 口径, numerator, denominator, result, unknown, printed."""
    found, here = {}, False
    for table in tables(report):
        if table.head[:2] == ("指标", "口径"):
            for row in table.rows:
                here = row.cells[0].startswith(metric) if row.cells[0] else here
                if here:
                    found[row.cells[1]] = row.cells[2:]
    return found


# Every published number
def test_every_published_count_that_a_register_tells_of_is_computed_and_the_same(report):
    figures = {r.definition.id: r for r in report.figures}
    counts = [c for c in report.office.printed.counts.values() if c.definition is not None]

    assert len(counts) == 22
    for count in counts:
        assert Decimal(figures[count.definition.id].tally.numerator) == Decimal(count.value), count.id
        assert figures[count.definition.id].tally.unknown == 0, count.id


@pytest.mark.parametrize(
    "said",
    [
        "共立案357件，其中普通程序案件219件、简易程序案件138件，处罚金额合计140,905元。",
        "召开重大案件集体讨论会4次，讨论案件7起，完成简案快办16件。",
        "审查重大行政执法决定7件、一般行政执法决定372件、行政合同228件。",
        "人民调解组织13个，其中街道级1个、社区级12个，专职人民调解员3名。",
        "人民调解案件825件，达成协议825件，调解成功率100.00%",
        "行政复议案件发案43件，结案34件，调撤7件，调撤率20.59%（调撤/结案 7/34），纠错1件",
        "行政诉讼案件发案8件，结案7件，败诉4件，败诉率57.14%（败诉/结案 4/7）。",
        "立案357 = 普通程序219 + 简易程序138",
        "人民调解组织13 = 街道级调委会1 + 社区级调委会12",
        "可由登记表核对",
    ],
)
def test_the_page_says_in_words_what_the_street_printed(page, said):
    assert said in text_of(page)


def test_both_definitions_of_a_rate_stand_there_the_recommended_and_the_printed_one_marked(report):
    assert lines(report, "行政诉讼败诉率")["败诉/结案（推荐）"] == ("4", "7", "57.14 %", "", "57 % ✓ 年报用此口径")
    assert lines(report, "行政诉讼败诉率")["败诉/发案〔分子不是分母的一部分〕"][:3] == ("4", "8", "50.00 %")
    settled = lines(report, "行政复议调撤率")
    assert settled["调撤/结案（推荐）"] == ("7", "34", "20.59 %", "", "")
    assert settled["调撤/发案〔分子不是分母的一部分〕"] == ("7", "43", "16.28 %", "", "16 % ✓ 年报用此口径")


def test_29_applications_are_one_matter(report):
    (register,) = report.office.of(fz.Reconsideration)
    matters = [r.matter_no for r in register if r.matter_no]

    assert max(map(matters.count, matters)) == 29
    assert lines(report, "行政复议发案数")["发案事项"][2] == "15"


def test_the_stages_of_review_and_their_rates_are_on_the_page(report, page):
    stages = [lines(report, name) for name in ("合法性审查提起数", "合法性审查数", "审查意见反馈数", "采纳情况回复数")]

    counts = [int(next(iter(stage.values()))[2]) for stage in stages]
    assert counts == sorted(counts, reverse=True)
    assert counts[1] == 607
    assert "提起—审查—反馈—采纳" in page
    assert lines(report, "合法性审查闭环率")["提起已闭环/提起（推荐）"][2].endswith(" %")
    assert lines(report, "审查意见采纳率")["全部或者部分采纳/有修改意见（推荐）"][2].endswith(" %")


def test_reviews_over_cases_are_refused_as_coverage_with_the_reason(page):
    assert "（379/357）不计算为比率：审查的是执法决定，立案的是处罚案件，前者不是后者的一部分" in text_of(page)


# The food hall
def test_the_steps_of_the_food_hall_of_which_nothing_is_said_are_unknown_and_advice_only(report):
    found = report.findings.filter(lambda f: f.rule.of is fz.MajorDecision)

    assert found.where(Outcome.BREACHED).counts() == {}
    unknown = found.where(Outcome.UNKNOWN)
    assert {f.severity for f in unknown} == {Severity.ADVICE}
    asked = {f.rule.cites.number for f in unknown}
    assert {19, 22, 25, 31} <= asked  # experts, risk, review, the party committee
    assert all(f.because.columns for f in unknown)


# What is wrong is said at the top
def top(report):
    """What stands before the table of registers."""
    blocks = report.page().blocks
    upto = next(i for i, b in enumerate(blocks) if isinstance(b, Heading))
    return "\n".join(t for b in blocks[:upto] for t in (b.items if isinstance(b, Items) else [b.text]))


def spoilt(path, old, new):
    text = path.read_text("utf-8-sig")
    assert text.count(old) >= 1
    path.write_text(text.replace(old, new, 1), "utf-8-sig")


def filed(report):
    return next(r.tally for r in report.figures if r.definition.id == "penalty.filed@filed")


def test_a_whole_office_says_that_every_row_was_read(report):
    assert top(report) == "所有文件的每一行都已读入。"


def test_one_spoilt_cell_leaves_a_report_that_says_so_and_no_number_lower(folder):
    path = folder / "行政处罚案件.csv"
    line = path.read_text("utf-8-sig").splitlines()[1]
    (day, *_) = re.findall(r"2024-\d\d-\d\d", line)
    spoilt(path, line, line.replace(day, "2024-13-02", 1))

    found = fz.Office.load(folder).report(YEAR)

    assert "行政处罚案件.csv：1行未能读入，各项数字最多少计1件" in top(found)
    assert filed(found).text() == "356（另有1件无法判断，至多357）"
    assert "共立案356至357件" in found.to_markdown()
    assert "立案数另有1件无法判断" in found.to_markdown()
    assert lines(found, "立案数")["立案（推荐）"][2] == "356至357"
    assert "第2行" in text_of(found.to_html())


def test_a_deleted_file_leaves_a_section_that_says_so_and_no_zero(folder):
    (folder / "行政诉讼案件.csv").unlink()

    found = fz.Office.load(folder).report(YEAR)

    assert "没有找到登记表：行政诉讼案件。相关数字无法统计，不是零。" in top(found)
    assert not [r for r in found.figures if r.definition.metric.id.startswith("litigation.")]
    assert "没有登记表“行政诉讼案件”：相关数字无法统计，不是零。" in text_of(found.to_html())
    assert "行政诉讼案件发案" not in found.to_markdown().replace("行政诉讼案件发案数", "")


def test_an_unknown_sheet_is_named_and_changes_no_number(folder, report):
    (folder / "通讯录.csv").write_text("姓名,电话\n某某,1\n", "utf-8")

    found = fz.Office.load(folder).report(YEAR)

    assert "通讯录.csv" in top(found)
    assert [r.tally for r in found.figures] == [r.tally for r in report.figures]


def test_a_repeated_number_is_named_and_both_rows_are_counted(folder):
    path = folder / "行政处罚案件.csv"
    first, second = (line.split(",")[0] for line in path.read_text("utf-8-sig").splitlines()[1:3])
    spoilt(path, f"\n{second},", f"\n{first},")

    found = fz.Office.load(folder).report(YEAR)

    assert "行政处罚案件.csv：另有1处问题" in top(found)
    assert filed(found) == fz.Tally(357)
    assert "重复" in text_of(found.to_html())


def test_a_copy_of_a_file_is_named_as_such(folder):
    shutil.copy(folder / "行政诉讼案件.csv", folder / "行政诉讼案件（副本）.csv")

    found = fz.Office.load(folder).report(YEAR)

    assert "有8个编号在不同文件中重复，都已计入。" in top(found)


def test_a_printed_figure_that_the_registers_deny_is_a_warning(folder):
    path = folder / "published.toml"
    path.write_text(path.read_text("utf-8").replace("value = 357", "value = 358").replace('"16%"', '"61%"'), "utf-8")

    said = text_of(fz.Office.load(folder).report(YEAR).to_html())

    assert "358 ✗不符" in said
    assert "不一致：立案数358件" in said
    assert "任何口径都得不出：行政复议调撤率61 %" in said


def test_printed_figures_of_another_year_are_left_alone(folder):
    office = fz.Office.load(folder)

    assert "年报所印" not in office.report(fz.Period.half(2024, 1)).to_markdown()


def test_a_period_that_has_not_ended_is_judged_today_and_says_so(monkeypatch):
    monkeypatch.setattr("fazhi.report.report.today", lambda: dt.date(2024, 5, 6))
    case = fz.AdministrativeCase(case_no="甲", procedure=fz.Procedure.ORDINARY, filed_on=dt.date(2024, 2, 5))

    found = fz.Office(registers=[Register.from_records([case])]).report(YEAR)

    assert found.as_of == dt.date(2024, 5, 6)
    assert "统计期间尚未结束：检查日2024-05-06早于2024-12-31" in top(found)
    assert not found.breaches
    assert [f.due for f in found.findings.pending] == [dt.date(2024, 5, 6)]


def test_a_missing_parameter_and_a_missing_organ_are_named(folder):
    (folder / "office.toml").unlink()

    said = top(fz.Office.load(folder).report(YEAR))

    assert "没有office.toml中的[organ]" in said
    assert "缺少参数“较大数额罚款”" in said


def test_a_printed_rate_whose_register_is_missing_is_not_denied(folder):
    (folder / "行政诉讼案件.csv").unlink()

    said = fz.Office.load(folder).report(YEAR).to_markdown()

    assert "任何口径都得不出" not in said
    assert "行政诉讼败诉率" in said.partition("没有登记表可以核对的")[2]


def test_the_second_half_of_a_register_is_not_silent_in_the_first(folder):
    path = folder / "行政诉讼案件.csv"
    heading, *rows = path.read_text("utf-8-sig").splitlines()
    later = [row.replace("2024-", "2025-").replace("（2024）", "（2025）") for row in rows]
    (folder / "行政诉讼案件2025.csv").write_text("\n".join([heading, *later]), "utf-8")

    assert "没有一行在2024年内有日期" not in top(fz.Office.load(folder).report(YEAR))


def test_a_register_without_a_row_in_the_period_is_named(folder):
    path = folder / "行政诉讼案件.csv"
    path.write_text(path.read_text("utf-8-sig").replace("2024-", "2019-").replace("2023-", "2018-"), "utf-8-sig")

    found = fz.Office.load(folder).report(YEAR)

    assert "行政诉讼案件.csv：没有一行在2024年内有日期，其中的0可能是没有登记。" in top(found)


def test_a_rate_that_several_definitions_give_is_not_said_to_be_counted_by_one(report):
    marks = [cells[4] for cells in lines(report, "调解成功率").values()]

    assert marks == ["100 % ✓ 与此口径相符"] * 3
    assert lines(report, "行政诉讼败诉率")["一审败诉/一审结案"][4] == "57 % ✓ 与此口径相符"


def test_a_printed_count_that_undecided_rows_may_make_up_is_no_contradiction(folder):
    path = folder / "行政处罚案件.csv"
    line = path.read_text("utf-8-sig").splitlines()[1]
    spoilt(path, line, line.replace("2024-01", "2024-13"))

    found = fz.Office.load(folder).report(YEAR)

    assert lines(found, "立案数")["立案（推荐）"] == ("", "", "356至357", "1", "357 ？可能一致")
    assert "不一致：" not in found.to_markdown()


def test_a_milestone_that_nobody_keeps_is_named_where_it_accuses(folder):
    path = folder / "行政处罚案件.csv"
    rows = [line.split(",") for line in path.read_text("utf-8-sig").splitlines()]
    at = rows[0].index("送达日期")
    blank = [",".join([*row[:at], "" if row is not rows[0] else row[at], *row[at + 1 :]]) for row in rows]
    path.write_text("\n".join(blank), "utf-8")

    found = fz.Office.load(folder).report(YEAR)

    assert "行政处罚案件.csv：“送达日期”整列空白，按尚未发生处理；如果不登记，请删除整列。" in top(found)


def test_a_row_that_began_after_the_period_is_of_another():
    case = fz.AdministrativeCase(case_no="案", procedure=fz.Procedure.ORDINARY)
    late = but(case, case_no="下半年", filed_on=dt.date(2024, 8, 4), decided_on=dt.date(2024, 12, 20))
    early = but(case, case_no="上半年", filed_on=dt.date(2024, 1, 4), decided_on=dt.date(2024, 6, 3))
    office = fz.Office(registers=[Register.from_records([late, early])])

    found = office.report(fz.Period.half(2024, 1), as_of=dt.date(2024, 12, 31))

    assert [f.record for f in found.breaches] == ["上半年"]
    assert found.earlier == 1


def test_a_section_says_why_it_lists_no_breach(report):
    suit = fz.Litigation(case_no="甲", received_on=dt.date(2024, 5, 6))
    absent = frozenset({"complaint_received_on"})
    nothing_known = Register(of=fz.Litigation, rows=(suit,), row_numbers=(2,), absent=absent)

    assert "没有发现。已核对并符合的有" in report.to_markdown()
    assert "这里核对的都是其他主体的义务" in report.to_markdown()  # people's mediation
    assert "没有一项检查能够作出判断" in fz.Office(registers=[nothing_known]).report(YEAR).to_markdown()


# Whose finding, and when
def test_the_organ_is_accused_of_its_own_duties_only(report):
    assert {f.rule.duty_of for f in report.breaches} == {Duty.ORGAN}
    others = [t for t in tables(report) if t.caption.startswith(("当事人：", "人民法院：", "行政复议机关："))]
    assert others


def test_each_breach_shows_article_due_day_and_days_over(report):
    heads = [t for t in tables(report) if t.head[:2] == ("编号", "条文")]
    shown = {r.cells[:2]: dict(zip(t.head, r.cells, strict=True)) for t in heads for r in t.rows}
    for f in report.breaches:
        line = shown[f.record, f.rule.cites.text()]
        assert line.get("期限", "") == ("" if f.due is None else f.due.isoformat())
        assert line.get("逾期（日）", "") == ("" if f.days_over is None else str(f.days_over))


def test_a_breach_of_a_row_that_ended_before_the_period_is_counted_apart():
    old = fz.AdministrativeCase(case_no="旧", procedure=fz.Procedure.ORDINARY, filed_on=dt.date(2022, 1, 4),
                                decided_on=dt.date(2022, 6, 1), closed_on=dt.date(2022, 7, 1))  # fmt: skip
    stale = but(old, case_no="未结", decided_on=None, closed_on=None)
    new = but(old, case_no="新", filed_on=dt.date(2024, 1, 4), decided_on=dt.date(2024, 6, 3), closed_on=None)

    found = fz.Office(registers=[Register.from_records([old, stale, new])]).report(YEAR)

    assert {f.record for f in found.breaches} == {"未结", "新"}
    assert found.earlier == 1
    assert "另有1项违反属于其他期间的行" in found.to_markdown()


def test_rows_of_registers_without_a_file_are_not_mixed_up():
    late = fz.AdministrativeCase(
        case_no="新", procedure=fz.Procedure.ORDINARY, filed_on=dt.date(2024, 1, 4), decided_on=dt.date(2024, 6, 3)
    )
    old_suit = fz.Litigation(case_no="旧", filed_on=dt.date(2020, 1, 4))

    found = fz.Office(registers=[Register.from_records([late]), Register.from_records([old_suit])]).report(YEAR)

    assert [f.record for f in found.breaches] == ["新"]


def test_two_registers_of_one_kind_have_a_line_each():
    cases = [fz.AdministrativeCase(case_no=f"{n}号", filed_on=dt.date(2024, 1, 4)) for n in range(3)]

    found = fz.Office(registers=[Register.from_records(cases[:1]), Register.from_records(cases[1:])]).report(YEAR)

    rows = [r.cells[:3] for t in tables(found) if t.head[1] == "文件" for r in t.rows if r.cells[2]]
    assert rows == [("行政处罚案件", "", "1"), ("行政处罚案件", "行政处罚案件（2）", "2")]


def test_each_figure_says_on_the_page_which_measure_it_is(report, page):
    assert all(f'title="{r.definition.id}"' in page for r in report.figures)


def test_a_notebook_shows_the_report_with_and_without_jinja2(report, monkeypatch):
    from fazhi.report import html as door

    assert report._repr_html_().startswith("<p")
    monkeypatch.setitem(sys.modules, "jinja2", None)
    door._environment.cache_clear()

    assert report._repr_html_().startswith("<pre># 翠苑街道")


# The page itself
def test_the_page_is_one_file_that_fetches_nothing_and_runs_nothing(page):
    assert page.startswith("<!DOCTYPE html>")
    assert not re.findall(r"<script|<link|<img|@import|url\(|https?://", page)
    assert page.count("<h1>") == 1
    assert 'lang="zh-CN"' in page


def test_what_a_register_says_is_text_and_never_markup():
    evil, day = "<script>alert(1)</script>|`*", dt.date(2024, 1, 4)
    case = fz.AdministrativeCase(
        case_no=evil, procedure=fz.Procedure.SUMMARY, party_kind=fz.PartyKind.CITIZEN, filed_on=day, decided_on=day,
        fine=Decimal(999),
    )  # fmt: skip

    found = fz.Office(organ=fz.Organ(evil), registers=[Register.from_records([case])]).report(YEAR)

    assert "<script" not in found.to_html()
    assert evil in text_of(found.to_html())
    assert "<script" not in found.to_markdown().replace("\\<", "")
    rows = [line for line in found.to_markdown().splitlines() if line.startswith("| ") and "alert" in line]
    assert rows
    assert {len(re.findall(r"(?<!\\)\|", line)) for line in rows} == {5}  # no days: number, article, demand, register


def test_sensitive_values_are_not_on_the_page(report, page):
    names = {case.party for case in report.office.of(fz.AdministrativeCase)[0] if case.party}

    assert names
    assert [n for n in names if n in page] == []


def test_the_page_speaks_english_too(report):
    said = report.to_markdown(lang="en")
    chinese = [line for line in said.splitlines() if re.search("[一-鿿]", line)]

    assert "lost/closed (recommended)" in said
    assert "Own breaches" in said
    # names and numbers of the office's own stay as they are; so do files, parameters and what it printed
    allowed = ("翠", "模", ".csv", "杭政办函", "较大数额罚款", "社区", "法律明白人", "口径")
    assert [line for line in chinese if not any(word in line for word in allowed)] == []


def test_markdown_and_html_say_the_same(report, page):
    cells = {c for t in tables(report) for r in t.rows for c in r.cells if c}
    seen = text_of(page)

    assert [c for c in cells if c not in seen] == []


def test_files_are_written_where_they_are_asked_for(report, tmp_path):
    report.to_html(tmp_path / "a.html")
    report.to_markdown(tmp_path / "a.md", lang="en")

    assert (tmp_path / "a.html").read_text("utf-8") == report.to_html()
    assert (tmp_path / "a.md").read_text("utf-8").startswith("# 翠苑街道: report")


def test_without_jinja2_one_message_says_what_to_install(report, monkeypatch):
    from fazhi.report import html as door

    monkeypatch.setitem(sys.modules, "jinja2", None)
    door._environment.cache_clear()

    with pytest.raises(fz.InputError, match=r"fazhi\[report\]"):
        report.to_html()
    assert report.to_markdown()


def test_a_report_is_json_ready(report):
    import json

    found = json.loads(json.dumps(report.to_dict()))

    assert found["period"] == ["2024-01-01", "2024-12-31"]
    assert len(found["figures"]) == len(report.figures)
    assert {n["id"] for n in found["no_rates"]} == {"review.coverage_of_cases"}


def test_every_sentence_names_metrics_that_exist():
    texts = [text for section in SECTIONS for clause in section.clauses for text in clause]
    names = {n for text in texts for n in re.findall(r"\{([a-z_.]+)\}", text)}

    assert names
    for name in names:
        fz.catalog.metric(name)


def test_a_page_tells_its_contents():
    blocks = (Heading("甲"), Paragraph("x"), Heading("乙", 3), Heading("丙"))
    page = Page(title="a", subtitle="b", lang="zh", blocks=blocks)

    assert page.contents == (("s1", "甲"), ("s2", "丙"))
    assert Row(("a",)).strong is False


# Laws
TYPES = [*fz.catalog.records()]


@st.composite
def offices(draw):
    """An office with some of the registers, and at least one day of 2024."""
    anchor = fz.AdministrativeCase(case_no="锚", filed_on=dt.date(2024, 5, 6))
    kinds = draw(st.lists(st.sampled_from(TYPES), min_size=1, max_size=4, unique=True))
    drawn = [draw(registers(kind, max_size=4, starts=YEAR)) for kind in kinds]
    return fz.Office(registers=[*drawn, attrs.evolve(Register.from_records([anchor]), source="锚.csv")])


@settings(max_examples=25)
@given(office=offices())
def test_the_figures_of_a_report_are_direct_counts(office):
    found = office.report(YEAR)

    for row in found.figures:
        parts = [counts_in([row.definition.measure], r, YEAR)[0] for r in office.of(row.definition.metric.record)]
        assert row.tally == sum(parts[1:], parts[0]), row.definition.id
    metrics = [m for of in {r.of for r in office.registers} for m in of.metrics()]
    assert {r.definition.id for r in found.figures} == {d.id for m in metrics for d in m.all_definitions}


@settings(max_examples=25)
@given(office=offices())
def test_every_row_stands_in_every_count_of_outcomes(office):
    findings = office.check(as_of=dt.date(2024, 12, 31))

    for rule, counts in findings.counts().items():
        of = fz.catalog.rule(rule).of
        assert sum(counts.values()) == sum(len(r) + len(r.unreadable) for r in office.of(of))


@settings(max_examples=25)
@given(office=offices(), seed=st.randoms(use_true_random=False))
def test_an_office_split_in_two_has_the_same_figures_when_its_tallies_are_added(office, seed):
    halves: tuple[list[Any], list[Any]] = [], []
    for r in office.registers:
        left = [seed.random() < 0.5 for _ in r.rows]
        for side in (True, False):
            kept = [i for i, where in enumerate(left) if where is side]
            halves[side].append(
                attrs.evolve(
                    r, rows=tuple(r.rows[i] for i in kept), row_numbers=tuple(r.row_numbers[i] for i in kept),
                    unreadable=r.unreadable if side else (),
                )
            )  # fmt: skip

    one, two = (fz.Office(registers=half).measure(YEAR) for half in halves)

    assert [(r.definition.id, r.tally) for r in one + two] == [(r.definition.id, r.tally) for r in office.measure(YEAR)]


@settings(max_examples=15)
@given(office=offices())
def test_any_office_makes_a_page_in_both_languages(office):
    found = office.report(YEAR)

    for lang in ("zh", "en"):
        assert found.to_html(lang=lang).endswith("</html>")
        assert found.to_markdown(lang=lang)


def test_the_figures_of_an_office_are_a_frame(report):
    frame = report.figures.to_frame()

    assert len(frame) == len(report.figures)
    assert {str(Decimal(n)) for n in frame["numerator"]} >= {"140905", "357"}
