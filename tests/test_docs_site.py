"""The site: the reference names all that is declared, every page is reached, every link leads somewhere."""

import re
from pathlib import Path

import jupytext
import pytest

import fazhi as fz
from fazhi.__main__ import parser
from fazhi.docs import reference_pages, write_reference
from fazhi.fields import info_of
from fazhi.outcomes import Outcome, Reason
from fazhi.problems import TEXTS
from fazhi.reference.lists import subcommands
from fazhi.reference.markdown import plain, see_all, table

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
BUILT = DOCS / "_build"
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#[^)]*)?\)")
TREE = re.compile(r"```\{toctree\}\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def pages():
    return reference_pages()


@pytest.fixture(scope="module")
def site(pages):
    """Every page of the site, by its path without .md: those by hand and those that are written."""
    written = {f"reference/{name}": text for name, text in pages.items()}
    paths = [p for p in DOCS.rglob("*.md") if p.is_relative_to(DOCS) and not p.is_relative_to(BUILT)]
    by_hand = {p.relative_to(DOCS).as_posix(): p.read_text("utf-8") for p in paths}
    by_hand = {name: text for name, text in by_hand.items() if not name.startswith("reference/")}
    return {name.removesuffix(".md"): text for name, text in (by_hand | written).items()}


# What the reference says
def test_every_rule_is_explained_with_both_examples(pages):
    for rule in fz.catalog.rules():
        text = pages[f"statutes/{rule.statute.key}.md"]
        (section,) = re.findall(rf"^## \S+ `{re.escape(rule.id)}`\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
        assert plain(rule.cites.says) in section
        assert "| Example | Complying | Breaching |" in section


def test_every_article_that_is_left_out_is_named(pages):
    for law in fz.catalog.statutes():
        assert all(f"| {a} | {plain(why)} |" in pages[f"statutes/{law.key}.md"] for a, why in law.leaves_out.items())


def test_every_definition_stands_in_the_table_of_its_metric(pages):
    text = "".join(text for name, text in pages.items() if name.startswith("metrics/"))
    missing = [d.id for m in fz.catalog.metrics() for d in m.all_definitions if f"| `{d.id}`" not in text]
    assert missing == []


def test_what_must_hold_between_counts_is_told(pages):
    text = "".join(text for name, text in pages.items() if name.startswith("metrics/"))
    catalog = fz.catalog
    declared = [x.id for shelf in (catalog.identities, catalog.links, catalog.no_rates) for x in shelf()]
    assert [name for name in declared if f"`{name}`\n" not in text] == []


def test_every_heading_variant_and_word_of_a_register_is_listed(pages):
    for of in fz.catalog.records():
        info = info_of(of)
        text = pages[f"registers/{info.key}.md"]
        for f in info.fields.values():
            (row,) = [line for line in text.splitlines() if line.startswith(f"| **{plain(f.zh)}**<br>")]
            assert plain("、".join(f.also)) in row
            assert all(plain(m.value) in text for m in f.coded or ())


def test_every_code_is_listed(pages):
    assert [code for code in TEXTS if f"| `{code}` |" not in pages["problems.md"]] == []
    assert [x for x in (*Outcome, *Reason) if f"| {x} |" not in pages["outcomes.md"]] == []


def test_every_year_of_the_calendar_stands_with_the_address_of_its_notice(pages):
    text = pages["work-calendar.md"]
    days = fz.WorkCalendar.china().special.values()
    assert [d.url for d in days if d.url and f"({d.url})" not in text] == []
    (line,) = (line for line in text.splitlines() if line.startswith("| 2024 |"))
    assert "10.1…3" in line
    assert "9.29, 10.12" in line
    assert "| 2016-09-05 | 调休放假 |" in text


def test_every_command_is_helped(pages):
    commands = subcommands(parser())
    assert commands.keys() >= {"check", "due", "audit", "rules"}
    assert [name for name in commands if f"usage: fazhi {name}" not in pages["command-line.md"]] == []


def test_every_public_name_is_documented_once(pages):
    text = "".join(text for name, text in pages.items() if name.startswith("api/"))
    documented = re.findall(r"^\.\. auto\w+:: fazhi\.(\w+)$", text, re.MULTILINE)
    assert sorted(documented) == sorted([*fz.__all__, "frames", "arrays", "strategies", "testing"])


# How it is written
def test_a_page_that_says_the_same_is_left_alone_and_a_stale_one_goes(tmp_path):
    first = write_reference(tmp_path)
    before = {p: p.stat().st_mtime_ns for p in first}
    stale = tmp_path / "registers" / "gone.md"
    stale.write_text((tmp_path / "index.md").read_text("utf-8"), "utf-8")
    mine = tmp_path / "mine.md"
    mine.write_text("# Written by somebody\n", "utf-8")

    assert write_reference(tmp_path) == first
    assert {p: p.stat().st_mtime_ns for p in first} == before
    assert not stale.exists()
    assert mine.exists()


def test_text_means_nothing_but_itself():
    assert plain("a|b*c_d<e\n f`") == r"a\|b\*c\_d\<e f\`"


def test_a_table_has_no_empty_column_and_may_be_nothing():
    assert table(("a", "b", "c"), [("1", "", "3")]) == "| a | c |\n| --- | --- |\n| 1 | 3 |"
    assert table(("a",), []) == ""


def test_what_ids_have_in_common_is_said_once():
    said = see_all("rule", ["penalty-2021/36", "penalty-2021/42a", "litigation-2017/81"])
    assert re.findall("`(.*?)`", said) == ["penalty-2021/36", "42a", "litigation-2017/81"]
    assert "(#rule-penalty-2021-42a)" in said


# How it is reached
def in_trees(site):
    """The pages that stand in a toctree."""
    for name, text in site.items():
        for tree in TREE.findall(text):
            entries = [line for line in tree.splitlines() if line and not line.startswith(":")]
            yield from ((Path(name).parent / entry).as_posix() for entry in entries)


def test_every_page_is_in_one_toctree_and_every_entry_is_a_page(site):
    reached = sorted(in_trees(site))
    assert reached == sorted(set(site) - {"index"})


def test_every_link_to_a_page_leads_to_one(site):
    known = {f"{name}.md" for name in site}
    for name, text in site.items():
        for target in filter(None, LINK.findall(text)):
            path = (DOCS / name).parent / target
            assert path.resolve().relative_to(DOCS).as_posix() in known, f"{name}: {target}"


def test_every_link_to_a_place_has_its_place(site):
    text = "\n".join(text for name, text in site.items() if name.startswith("reference/"))
    places = set(re.findall(r"^\(([\w-]+)\)=$", text, re.MULTILINE)) | {f"fazhi.{name}" for name in fz.__all__}
    assert {x for x in re.findall(r"\]\(#([^)]+)\)", text) if x not in places} == set()


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")), ids=lambda p: p.name)
def test_every_link_of_the_readme_leads_somewhere(page):
    assert [t for t in filter(None, LINK.findall(page.read_text("utf-8"))) if not (ROOT / t).exists()] == []


# The notebook
def test_the_notebook_is_its_script():
    script, notebook = (jupytext.read(ROOT / "examples" / f"analysis.{end}") for end in ("py", "ipynb"))
    cells = [[(cell.cell_type, cell.source) for cell in book.cells] for book in (script, notebook)]
    assert cells[0] == cells[1], "jupytext --to notebook examples/analysis.py"
    assert not [cell for cell in notebook.cells if cell.get("outputs")], "it is kept without outputs"
