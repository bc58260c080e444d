"""The command line as its user meets it: what it prints, how it refuses, on any console."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fazhi.__main__ import main

ROOT = Path(__file__).parents[1]
REGISTER = str(ROOT / "examples" / "registers" / "行政处罚案件2024.csv")
FACTS = str(ROOT / "examples" / "cuiyuan-2024" / "published.toml")
HEADING = "案号,适用程序,立案日期,处罚决定日期\n"


@pytest.fixture
def file(tmp_path):
    """Write a register and say where it is."""

    def write(text, name="register.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return str(path)

    return write


def run(capsys, *arguments):
    """Exit code, output, errors."""
    code: object
    try:
        code = main(list(arguments))
    except SystemExit as stop:  # argparse
        code = stop.code
    said = capsys.readouterr()
    return code, said.out, said.err


# check
def test_a_breach_of_the_organ_ends_with_code_1_and_cites_the_article(capsys):
    code, out, _ = run(capsys, "check", REGISTER, "--as-of", "2024-12-31")
    assert code == 1
    assert "应于2024-05-30前作出处罚决定，实际2024-06-15，逾期16日。《行政处罚法》第六十条" in out
    assert "第15行 立案日期：“2024-13-02”不是日期（月份应为1-12）" in out
    assert "13件（另有1行未能读入）" in out


def test_a_clean_register_ends_with_code_0(capsys, file):
    clean = file(HEADING + "例1,普通程序,2024-03-01,2024-05-30\n")
    code, out, _ = run(capsys, "check", clean, "--as-of", "2024-12-31")
    assert code == 0
    assert "\n违反 (" not in out


def test_the_delay_of_somebody_else_is_no_breach_of_the_organ(capsys, file):
    heading = "案号,处罚决定日期,送达日期,缴款日期,罚款金额,暂缓或者分期缴纳至\n"
    late = f"{heading}例1,2024-03-01,2024-03-01,2024-06-01,100,2024-03-02\n"
    code, out, _ = run(capsys, "check", file(late), "--as-of", "2024-12-31")
    assert code == 0
    assert "其他主体的逾期或争议 (1)" in out


def test_a_shelf_of_the_province_is_asked_only_of_its_organs(capsys):
    _, outside, _ = run(capsys, "check", REGISTER, "--as-of", "2024-12-31", "--area", "440103")
    _, inside, _ = run(capsys, "check", REGISTER, "--as-of", "2024-12-31", "--area", "330106")
    assert "zhejiang-public-credit-2017/11a: 仅适用于地区33" in outside
    assert "未检查的规则" not in inside


@pytest.mark.parametrize("name", ["penalty", "AdministrativeCase", "行政处罚案件", "Administrative penalty case"])
def test_the_record_may_be_named_in_many_ways(capsys, file, name):
    code, out, _ = run(capsys, "check", file(HEADING), "--record", name, "--as-of", "2024-12-31")
    assert code == 0
    assert "行政处罚案件0件" in out


def test_the_record_is_found_by_file_name_then_by_headings(capsys, file):
    by_name = file("案号,收案日期\n例1,2024-01-01\n", "litigation-2024.csv")
    by_headings = file("复议案号,收到申请书副本日期\n例1,2024-01-08\n", "导出.csv")
    assert "行政诉讼案件1件" in run(capsys, "check", by_name, "--as-of", "2024-12-31")[1]
    assert "行政复议案件1件" in run(capsys, "check", by_headings, "--as-of", "2024-12-31")[1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_registers_come_in_three_encodings(capsys, file, encoding):
    late = file(HEADING + "例〔2024〕1号,普通程序,2024-03-01,2024-06-15\n", encoding=encoding)
    code, out, _ = run(capsys, "check", late, "--as-of", "2024-12-31")
    assert (code, "例〔2024〕1号" in out) == (1, True)


def test_json_holds_every_problem_and_every_finding(capsys):
    code, out, _ = run(capsys, "check", REGISTER, "--as-of", "2024-12-31", "--json", "--lang", "en")
    found = json.loads(out)
    assert code == 1
    assert [p["row"] for p in found["problems"]] == [15]
    assert {f["outcome"] for f in found["findings"]} >= {"BREACHED", "DISPUTED", "PENDING", "UNKNOWN", "MET"}
    (late,) = [f for f in found["findings"] if (f["record"], f["rule"]) == ("例〔2024〕004号", "penalty-2021/60")]
    assert (late["due"], late["actual"], late["days_over"]) == ("2024-05-30", "2024-06-15", 16)


def test_a_missing_column_can_be_told_from_an_empty_cell(capsys):
    _, out, _ = run(capsys, "check", REGISTER, "--as-of", "2024-12-31")
    assert "听证日期（本表无此栏）" in out


def test_a_heading_of_ones_own_is_named_on_the_spot(capsys, file):
    export = file("行政处罚决定书文号,执法人员数,处罚决定日期\n罚〔2024〕3号,1,2024-05-30\n", "export.csv")
    asked = ("check", export, "--as-of", "2024-12-31", "--record", "penalty")
    assert run(capsys, *asked)[0] == 2
    code, out, _ = run(capsys, *asked, "--heading", "行政处罚决定书文号=case_no")
    assert code == 1
    assert "罚〔2024〕3号 违反：执法人员数不少于2" in out


def test_a_rule_or_a_statute_can_be_left_out_and_a_column_closed(capsys, file):
    reviewed = file("案号,处罚决定日期,法制审核日期,涉及重大公共利益,给予处罚\n例1,2024-03-01,,是,是\n")
    asked = ("check", reviewed, "--as-of", "2024-12-31")
    assert run(capsys, *asked)[0] == 0
    assert run(capsys, *asked, "--complete", "法制审核日期", "reviewed")[0] == 0  # 已法制审核 is no column of the file
    left_out = run(capsys, *asked, "--exclude", "penalty-2021")
    assert left_out[0] == 0
    assert "按要求未检查" in left_out[1]


# audit, due, rules
def test_the_audit_explains_the_printed_rates(capsys):
    code, out, _ = run(capsys, "audit", FACTS)
    assert code == 0
    assert "4/7 = 57.14 %" in out
    assert "7/43 = 16.28 %" in out


def test_a_period_ends_on_a_worked_saturday(capsys):
    code, out, _ = run(capsys, "due", "7wd", "2024-09-27")
    assert code == 0
    assert out.splitlines()[0] == "2024-09-27起7个工作日，届满日：2024-10-12（周六，国庆节调休上班）"
    assert run(capsys, "due", "7个工作日", "2024-09-27")[1] == out


def test_a_roll_by_analogy_shows_both_days(capsys):
    _, out, _ = run(capsys, "due", "90d", "2024-07-04", "--rollover", "analogy", "--lang", "en")
    assert out.splitlines()[:2] == [
        "90 days after 2024-07-04: 2024-10-08 (Tue), strictly 2024-10-02",
        "rolled from 2024-10-02 (Wed, statutory: 国庆节)",
    ]


def test_rules_are_printed_with_their_article(capsys):
    code, out, _ = run(capsys, "rules", "--statute", "reconsideration-2017")
    assert code == 0
    assert "reconsideration-2017/23  《行政复议法》第二十三条" in out
    assert "10日内提出书面答复" in out


def test_a_statute_is_printed_from_its_first_article_to_its_last(capsys):
    code, out, _ = run(capsys, "rules", "--statute", "penalty-2021")
    assert code == 0
    assert out.startswith("《行政处罚法》（penalty-2021），自2021-07-15起施行\n第一条至第")
    assert "第八十五条  属性：二日、三日、五日、七日是工作日" in out
    places = [out.index(x) for x in ("penalty-2021/51a", "penalty-2021/60", "第八十五条", "第八十六条")]
    assert places == sorted(places)
    _, english, _ = run(capsys, "rules", "--statute", "penalty-2021", "--lang", "en")
    assert english.startswith("Administrative Penalty Law (2021) (penalty-2021), in force from 2021-07-15\nart. 1-")
    assert "art. 85  a property: " in english


def test_rules_are_chosen_by_severity_and_by_who_is_bound(capsys):
    _, out, _ = run(capsys, "rules", "--severity", "超期", "--record", "penalty", "--area", "330106", "--kind", "街道")
    assert "penalty-2021/60" in out
    assert "penalty-2021/44" not in out
    _, out, _ = run(capsys, "rules", "--record", "decision", "--severity", "建议", "--kind", "街道")
    assert "major-decisions-2019/25a" in out  # which only guides a street
    assert "[建议; " in out
    _, out, _ = run(capsys, "rules", "--record", "penalty", "--area", "440103")
    assert "zhejiang" not in out


# refusals
@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("empty.csv", "", "空"),
        ("plain.csv", "甲,乙\n1,2\n", "案号"),
        ("two.csv", "案号\n例1\n", "指明"),
    ],
    ids=["an empty file", "no known heading", "two records that fit equally"],
)
def test_an_unusable_file_gets_one_message_and_code_2(capsys, file, name, text, said):
    code, out, err = run(capsys, "check", file(text, name), "--as-of", "2024-12-31")
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "没有.csv"], "没有.csv"),
        (["check", "."], "文件夹"),
        (["audit", "没有.toml"], "没有.toml"),
        (["check", REGISTER, "--record", "penalti"], "did you mean 'penalty'"),
        (["check", REGISTER, "--area", "33o1"], "not an area code"),
        (["check", REGISTER, "--kind", "村"], "街道办事处"),
        (["check", REGISTER, "--as-of", "2024-13-01"], "2024-12-31"),
        (["check", REGISTER, "--complete", "没有的栏"], "没有的栏"),
        (["check", REGISTER, "--exclude", "penalty-2012"], "penalty-2021"),
        (["check", REGISTER, "--parameter", "较大数额罚款"], "较大数额罚款=5000"),
        (["check", REGISTER, "--heading", "案号"], "case_no"),
        (["check", REGISTER, "--heading", "案号=caseno"], "case_no"),
        (["due", "7x", "2024-09-27"], "7wd"),
        (["due", "7wd", "2026-12-25"], "2026-12-28"),
        (["rules", "--statute", "penalty"], "penalty-2021"),
        (["rules", "--severity", "严重"], "形式瑕疵"),
        (["chek"], "check"),
        ([], "COMMAND"),
    ],
    ids=lambda v: " ".join(v)[:40] if isinstance(v, list) else "",
)
def test_a_wrong_call_gets_one_message_and_code_2(capsys, arguments, said):
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert said in err


def test_four_bad_cells_are_four_problems_and_the_other_rows_are_checked(capsys, file):
    bad = file(
        "案号,适用程序,立案日期,处罚决定日期,罚款金额,结案日期\n"
        "例1,特别程序,2024-13-01,昨天,二百多,2024-05-30\n"
        "例2,普通程序,2024-03-01,2024-06-15,200,2024-07-01\n"
    )
    code, out, _ = run(capsys, "check", bad, "--as-of", "2024-12-31")
    assert code == 1
    assert "读入时的问题 (4)" in out
    assert sum(line.startswith("  第2行") for line in out.splitlines()) == 4
    assert "例2 违反" in out


# consoles
@pytest.mark.parametrize("console", ["ascii", "gbk", "utf-8"])
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "arguments",
    [
        ["check", REGISTER, "--as-of", "2024-12-31"],
        ["audit", FACTS],
        ["due", "7wd", "2024-09-27"],
        ["rules"],
        ["check", "没有.csv"],
    ],
    ids=["check", "audit", "due", "rules", "refusal"],
)
def test_every_command_works_on_every_console(arguments, lang, console):
    environment = os.environ | {"PYTHONIOENCODING": console, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "fazhi", *arguments, "--lang", lang]

    done = subprocess.run(command, env=environment, check=False, capture_output=True)

    assert done.returncode == (2 if "没有.csv" in arguments else int(arguments[0] == "check"))
    assert b"Traceback" not in done.stderr
    (done.stdout + done.stderr).decode(console)


def test_help_names_every_command(capsys):
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert all(word in out for word in ("check", "audit", "due", "rules"))
