"""Every block of README and docs runs and shows what it says, and every example script does.

The blocks of a page run in their order and share their names: ```python as it stands, the lines of ```bash that call
fazhi (through its own `main`) or mkdir. Of an ```output block each line, up to an …, must have been printed since the
last one. A page starts in a folder that holds a copy of the examples, a tutorial in an empty folder beside them.
"""

import contextlib
import io
import runpy
import shlex
import shutil
from pathlib import Path

import polars as pl
import pytest
from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from fazhi.__main__ import main

ROOT = Path(__file__).parents[1]
WRITTEN = {"_build", "reference"}  # not by hand
DOCS = [p for p in (ROOT / "docs").rglob("*.md") if not WRITTEN & set(p.relative_to(ROOT / "docs").parts)]
PAGES = sorted([*ROOT.glob("README*.md"), *DOCS])
EXAMPLES = ROOT / "examples"
# a package below examples/ is imported, not run
SCRIPTS = sorted(p for p in EXAMPLES.rglob("*.py") if "src" not in p.relative_to(EXAMPLES).parts)
BAD_INPUT = 2


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch):
    monkeypatch.chdir(ROOT)


def run_bash(example):
    for line in example.parsed.splitlines():
        command, *arguments = shlex.split(line, comments=True) or [""]
        if command == "mkdir":
            Path(*arguments).mkdir()
        if Path(command).name == "fazhi":
            arguments = arguments[: arguments.index("||")] if "||" in arguments else arguments
            assert main(arguments) < BAD_INPUT, line


def run(page):
    """Run the blocks of a page; how many there were."""
    printed = io.StringIO()

    def compare(example):
        said = printed.getvalue()
        printed.seek(0)
        printed.truncate()
        for line in example.parsed.splitlines():
            shown = line.partition("…")[0].strip()
            assert shown in said, f"{line!r} was not printed, but:\n{said}"

    parsers = (PythonCodeBlockParser(), CodeBlockParser("bash", run_bash), CodeBlockParser("output", compare))
    examples = list(Sybil(parsers=parsers).parse(page).examples())
    with contextlib.redirect_stdout(printed), pl.Config():  # which puts back how frames are printed
        for example in examples:
            example.evaluate()
    return len(examples)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_the_blocks_of_a_page_run(page, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk if page.parent.name == "tutorials" else tmp_path)

    assert run(page)


@pytest.mark.parametrize(
    "text",
    [
        "```python\nassert 1 == 2\n```\n",
        "```python\nprint('57.14 %')\n```\n```output\n50.00 %\n```\n",
        "```python\nprint('1')\n```\n```output\n1\n```\n```output\n1\n```\n",
        "```bash\nfazhi check nowhere.csv\n```\n",
        "```bash\nfazhi due 90d 2024-07-04\n```\n```output\n2024-07-04起90日，届满日：2024-10-08\n```\n",
    ],
    ids=["wrong", "not printed", "printed once", "no such file", "another day"],
)
def test_a_wrong_block_is_seen(text, tmp_path):
    page = tmp_path / "page.md"
    page.write_text(text, "utf-8")

    with pytest.raises(AssertionError):
        run(page)


def test_a_right_block_is_seen(tmp_path):
    page = tmp_path / "page.md"
    due = "```bash\npip install fazhi  # installs\nfazhi due 90d 2024-07-04 --rollover analogy\n```\n"
    page.write_text(f"{due}```output\n2024-07-04起90日，届满日：2024-10-08（周二），从严…\n```\n", "utf-8")

    assert run(page) == 2


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.name)
def test_an_example_script_runs(script, tmp_path, capsys):
    copy = shutil.copytree(ROOT / "examples", tmp_path / "examples")  # some write beside themselves

    runpy.run_path(str(copy / script.relative_to(ROOT / "examples")), run_name="__main__")

    assert capsys.readouterr().out


def test_the_quickstart_prints_what_the_design_promises(capsys):
    runpy.run_path(str(ROOT / "examples" / "quickstart.py"), run_name="__main__")
    said = capsys.readouterr().out

    assert "应于2024-05-30前作出处罚决定，实际2024-06-15，逾期16日。《行政处罚法》第六十条" in said
    assert "第15行 立案日期：“2024-13-02”不是日期（月份应为1-12）" in said
    assert "4/7 = 57.14 %" in said
    assert "2024-10-12" in said


def test_the_embedding_example_is_short():
    lines = (ROOT / "examples" / "embed_checks.py").read_text("utf-8").splitlines()

    assert len(lines) <= 25


def test_pages_are_found():
    assert {p.name for p in PAGES} >= {"README.md", "README.zh-CN.md", "outcomes.md", "koujing.md", "declaring.md"}
    assert len({p.name for p in PAGES if p.parent.name == "tutorials"}) == 4
