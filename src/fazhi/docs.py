"""The reference, written from the catalog: `write_reference("docs/reference")`.

Nothing in it is typed twice: headings, sentences, formulas and examples are those of the declarations.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from fazhi import catalog
from fazhi.__main__ import parser
from fazhi.fields import info_of
from fazhi.reference.api import DOORS, door_page, group_page, groups
from fazhi.reference.coverage import coverage_page
from fazhi.reference.figures import section_page, sections
from fazhi.reference.lists import commands_page, outcomes_page, problems_page
from fazhi.reference.markdown import contents, heading, page, slug
from fazhi.reference.registers import register_page
from fazhi.reference.statutes import statute_page
from fazhi.reference.workdays import calendar_page

#: the first line of each page, a comment to Sphinx
MARK = "% written by fazhi.docs from the declarations: edit those"
#: folder -> its title
FOLDERS = {"registers": "Registers 登记表", "statutes": "Statutes 法律法规", "metrics": "Figures 指标", "api": "Python"}


def reference_pages() -> dict[str, str]:
    """Path of each page below the folder -> its text."""
    pages = {f"registers/{info_of(t).key}": register_page(t) for t in catalog.records()}
    pages |= {f"statutes/{law.key}": statute_page(law) for law in catalog.statutes()}
    pages |= {f"metrics/{key}": section_page(key, found) for key, found in sections().items()}
    pages |= {f"api/{slug(title)}": group_page(title, names) for title, names in groups().items()}
    pages |= {f"api/{name}": door_page(name) for name in DOORS}
    pages |= {f"{folder}/index": _contents(folder, pages) for folder in FOLDERS}
    single = {
        "coverage": coverage_page(), "work-calendar": calendar_page(), "outcomes": outcomes_page(),
        "problems": problems_page(), "command-line": commands_page(parser()),
    }  # fmt: skip
    return {f"{name}.md": text for name, text in (pages | single | {"index": _index(single)}).items()}


def write_reference(folder: str | os.PathLike[str]) -> list[Path]:
    """Write every page below `folder`; those that were written so before and are no pages any more go.

    What somebody else wrote stays.
    """
    root = Path(folder)
    written = []
    for name, page_text in reference_pages().items():
        path, text = root / name, f"{MARK}\n{page_text}"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8", newline="\n")
        written.append(path)
    for other in set(root.rglob("*.md")) - set(written):
        if other.read_text("utf-8").startswith(MARK):
            other.unlink()
    return written


def _contents(folder: str, names: Iterable[str]) -> str:
    inside = [name.removeprefix(f"{folder}/") for name in names if name.startswith(f"{folder}/")]
    return page(heading(FOLDERS[folder]), contents(*inside))


def _index(single: Iterable[str]) -> str:
    return page(
        heading("Reference"),
        f"Written from the declarations: {len(catalog.records())} registers, {len(catalog.statutes())} statutes with "
        f"{len(catalog.all_rules())} rules, {len(catalog.all_metrics())} metrics in "
        f"{sum(len(m.definitions) for m in catalog.all_metrics())} 口径.",
        contents(*(f"{folder}/index" for folder in FOLDERS), *single, depth=2),
    )
