"""`fazhi report`, `fazhi template`, and the settings that `fazhi check` finds beside its file."""

import contextlib
import io
import sys
from pathlib import Path

import pytest

import fazhi as fz
from fazhi.__main__ import main
from fazhi.commands import progress

EXAMPLE = Path(__file__).parents[1] / "examples" / "cuiyuan-2024"
CASES = "案号,适用程序,立案日期,处罚决定日期,撤销案件日期\n甲1号,普通程序,2024-03-01,2024-06-15,\n"


def run(capsys, *arguments):
    """Exit code, output, errors."""
    code: object
    try:
        code = main([str(a) for a in arguments])
    except SystemExit as stopped:  # argparse
        code = stopped.code
    return (code, *capsys.readouterr())


# fazhi report
def test_the_main_command_writes_the_page_and_says_what_was_read(capsys, tmp_path):
    out = tmp_path / "report.html"

    code, said, errors = run(capsys, "report", EXAMPLE, "--year", "2024", "--out", out)

    assert (code, errors) == (0, "")
    assert "行政处罚案件.csv: 357行" in said
    assert "读入时的问题0处，本机关违反10项，登记表之间缺2件" in said
    assert "翠苑街道2024年法治政府建设年度报告（数据草稿）" in out.read_text("utf-8")


def test_markdown_by_the_name_of_the_file_or_on_the_screen(capsys, tmp_path):
    out = tmp_path / "report.md"

    run(capsys, "report", EXAMPLE, "--year", "2024", "--out", out)
    code, said, _ = run(capsys, "report", EXAMPLE, "--year", "2024")

    assert code == 0
    assert said.strip() == out.read_text("utf-8").strip()


def test_the_report_speaks_english(capsys, tmp_path):
    code, said, _ = run(capsys, "report", EXAMPLE, "--year", "2024", "--out", tmp_path / "r.html", "--lang", "en")

    assert code == 0
    assert "0 problems on the way in, 10 own breaches, 2 missing links" in said


def test_another_period_and_another_day(capsys):
    code, said, _ = run(capsys, "report", EXAMPLE, "--period", "2024年上半年", "--as-of", "2024-08-01")

    assert code == 0
    assert "统计期间2024-01-01至2024-06-30，检查日2024-08-01" in said


def test_problems_are_announced_and_the_report_comes(capsys, tmp_path):
    (tmp_path / "行政处罚案件.csv").write_text(CASES + "甲2号,普通程序,2024-13-01,,\n", "utf-8")

    code, said, errors = run(capsys, "report", tmp_path, "--year", "2024", "--out", tmp_path / "r.md")

    assert code == 0
    assert "1行，另有1行未能读入" in said
    assert "见报告顶部的提示" in errors


@pytest.mark.parametrize(
    ("files", "arguments", "told"),
    [
        ({}, ["nowhere", "--year", "2024"], "找不到文件夹"),
        ({}, [".", "--year", "2024"], "没有可用的登记表"),
        ({"通讯录.csv": "姓名\n某某\n"}, [".", "--year", "2024"], "没有可用的登记表"),
        ({"行政处罚案件.csv": "案号,立案日期\n"}, [".", "--year", "2024"], "2024年没有任何有日期的行"),
        ({"行政处罚案件.csv": CASES}, [".", "--year", "2022"], "登记表中的日期自2024-03-01至2024-06-15"),
        ({"行政处罚案件.csv": CASES}, [".", "--year", "2024", "--out", "no/such/r.html"], "不能写入"),
        ({"行政处罚案件.csv": CASES}, [".", "--year", "2024", "--out", "r.docx"], "请写.html或者.md"),
        ({"行政处罚案件.csv": CASES, "office.toml": "[orgam]"}, [".", "--year", "2024"], "office.toml有误"),
        ({"行政处罚案件.csv": CASES, "published.toml": "[report]\nx=1"}, [".", "--year", "2024"], "published.toml"),
    ],
)
def test_bad_input_gets_one_clear_message_and_code_2(capsys, tmp_path, monkeypatch, files, arguments, told):
    monkeypatch.chdir(tmp_path)
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")

    code, said, errors = run(capsys, "report", *arguments)

    assert (code, said) == (2, "")
    assert errors.startswith("fazhi: ")
    assert told in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize("arguments", [[], ["--year", "vierundzwanzig"], ["--year", "2024", "--period", "2024"]])
def test_a_period_must_be_named_once(capsys, arguments):
    code, _, errors = run(capsys, "report", EXAMPLE, *arguments)

    assert code == 2
    assert "period" in errors


# fazhi template
def test_a_template_holds_a_sheet_per_register_and_reads_back_as_empty(capsys, tmp_path):
    code, said, _ = run(capsys, "template", tmp_path / "台账.xlsx")

    assert (code, said.endswith("13张工作表\n")) == (0, True)
    office = fz.Office.load(tmp_path / "台账.xlsx")
    assert {r.of for r in office.registers} == set(fz.catalog.records())
    assert {p.code for p in office.problems} == {"no-rows"}
    assert not any(r.absent for r in office.registers)


def test_a_template_of_one_register(capsys, tmp_path):
    code, _, _ = run(capsys, "template", tmp_path / "台账.xlsx", "--record", "行政处罚案件")

    assert code == 0
    assert [r.of for r in fz.Office.load(tmp_path / "台账.xlsx").registers] == [fz.AdministrativeCase]


@pytest.mark.parametrize(
    ("name", "told"), [("有.xlsx", "没有覆盖"), ("台账.csv", "请写.xlsx"), ("没有/台账.xlsx", "不能写入")]
)
def test_a_template_overwrites_nothing_and_goes_nowhere_else(capsys, tmp_path, name, told):
    (tmp_path / "有.xlsx").write_bytes(b"mine")

    code, _, errors = run(capsys, "template", tmp_path / name)

    assert code == 2
    assert told in errors
    assert (tmp_path / "有.xlsx").read_bytes() == b"mine"


# fazhi check beside office.toml
def test_check_takes_the_organ_from_the_settings_beside_the_file(capsys, tmp_path):
    path = tmp_path / "行政处罚案件.csv"
    path.write_text(CASES, "utf-8")
    _, without, _ = run(capsys, "check", path, "--as-of", "2024-12-31")
    (tmp_path / "office.toml").write_text(
        '[organ]\nname = "某街道"\narea = "330106"\n[exclude]\nrules = ["penalty-2021/60"]\n', "utf-8"
    )

    code, said, _ = run(capsys, "check", path, "--as-of", "2024-12-31")

    assert "zhejiang-public-credit-2017" in without  # not asked, since no organ was given
    assert "zhejiang-public-credit-2017/11a: 仅适用于" not in said
    assert code == 0  # the one breach is left out on request


def test_an_option_changes_one_thing_of_the_organ_and_leaves_the_rest(capsys, tmp_path):
    path = tmp_path / "行政处罚案件.csv"
    path.write_text(CASES, "utf-8")
    (tmp_path / "office.toml").write_text('[organ]\nname = "某街道"\narea = "330106"\nkind = "街道"\n', "utf-8")

    _, said, _ = run(capsys, "check", path, "--as-of", "2024-12-31", "--parameter", "较大数额罚款=5000")

    assert "zhejiang-public-credit-2017/11a: 仅适用于" not in said
    assert "缺少参数" not in said


def test_check_knows_a_file_by_the_settings_and_its_own_headings(capsys, tmp_path):
    (tmp_path / "表1.csv").write_text("编号,结案日期\n一号,2024-01-01\n", "utf-8")
    settings = '[registers]\n"表1.csv" = "litigation"\n[headings.litigation]\n"编号" = "诉讼案号"\n'
    (tmp_path / "office.toml").write_text(settings, "utf-8")

    code, said, _ = run(capsys, "check", tmp_path / "表1.csv", "--as-of", "2024-12-31")

    assert code == 0
    assert said.startswith("表1.csv：行政诉讼案件1件")


@pytest.mark.parametrize("wrong", ["较大数额罚款=nan", "较大数额罚款=inf", "=5", "较大数额罚款"])
def test_a_parameter_is_a_number_with_a_name(capsys, wrong):
    code, _, errors = run(capsys, "check", "x.csv", "--parameter", wrong)

    assert code == 2
    assert "is not a parameter" in errors


# The progress bar
class Bar:
    """Stands in for a progress bar, and remembers what it was told."""

    def __init__(self):
        self.told = []

    def start(self):
        self.told.append("start")

    def stop(self):
        self.told.append("stop")

    def add_task(self, name, total):
        self.told.append((name, total))
        return 1

    def update(self, _task, completed):
        self.told.append(completed)


@pytest.mark.parametrize(("patience", "shown"), [(3600, ["stop"]), (-1, ["start", ("登记表", 3), 0, 1, 2, "stop"])])
def test_a_bar_appears_only_when_it_takes_long(monkeypatch, patience, shown):
    monkeypatch.setattr(progress, "PATIENCE", patience)
    bar = Bar()

    assert list(progress._shown([7, 8, 9], "登记表", bar)) == [7, 8, 9]
    assert bar.told == shown


def test_a_bar_stops_when_the_work_does(monkeypatch):
    monkeypatch.setattr(progress, "PATIENCE", -1)
    bar = Bar()

    with contextlib.closing(progress._shown([7, 8, 9], "登记表", bar)) as items:
        next(items)

    assert bar.told[-1] == "stop"


class Terminal(io.StringIO):
    """An error stream that is a terminal."""

    def isatty(self):
        return True


def test_no_bar_where_the_terminal_does_not_allow_one(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert progress.track([1], "x") == [1]

    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    assert progress.track([1], "x") == [1]


def test_a_terminal_gets_a_bar_and_the_same_items(monkeypatch):
    pytest.importorskip("rich")
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    monkeypatch.setattr(progress, "PATIENCE", -1)

    assert list(progress.track([1, 2, 3], "登记表")) == [1, 2, 3]
    assert "登记表" in terminal.getvalue()
