"""Every Python block of README and docs runs, and every example script does."""

import contextlib
import io
import runpy
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")])
SCRIPTS = sorted((ROOT / "examples").rglob("*.py"))


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch):
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_the_blocks_of_a_page_run(page):
    document = Sybil(parsers=[PythonCodeBlockParser()]).parse(page)
    examples = list(document.examples())

    with contextlib.redirect_stdout(io.StringIO()):
        for example in examples:
            example.evaluate()

    assert examples


def test_a_wrong_block_is_seen(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("```python\nassert 1 == 2\n```\n", "utf-8")
    (example,) = Sybil(parsers=[PythonCodeBlockParser()]).parse(page).examples()

    with pytest.raises(AssertionError):
        example.evaluate()


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.name)
def test_an_example_script_runs(script, capsys):
    runpy.run_path(str(script), run_name="__main__")

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
