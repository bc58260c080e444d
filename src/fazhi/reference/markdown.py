"""Markdown as Sphinx reads it (MyST): tables, places that can be linked to, links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

SPECIAL = re.compile(r"([\\`*_\[\]<>|$])")
LINE = "<br>"


def plain(text: object) -> str:
    """Text that means nothing but itself, on one line."""
    return SPECIAL.sub(r"\\\1", " ".join(str(text).split()))


def code(text: object) -> str:
    """Text as a program writes it, also inside a table."""
    return f"`{text}`".replace("|", "\\|")


def slug(name: str) -> str:
    """A name of small letters, digits and hyphens, for files and places."""
    return re.sub("[^a-z0-9]+", "-", name.lower())


def place(kind: str, name: str) -> str:
    """The name of a place: `place("rule", "penalty-2021/60")` is rule-penalty-2021-60."""
    return f"{kind}-{slug(name)}"


def heading(text: str, level: int = 1, at: str = "") -> str:
    """A heading, and the place by which others link to it."""
    return (f"({at})=\n" if at else "") + f"{'#' * level} {text}"


def see(text: str, to: str) -> str:
    """A link to a place on any page."""
    return f"[{text}](#{to})"


def see_all(kind: str, names: Iterable[str]) -> str:
    """Ids, each with a link to where it is explained; what several have in common is said once."""
    said, before = [], ""
    for name in names:
        start, mark, rest = re.split(r"([./])", name, maxsplit=1)
        said.append(see(code(rest if start == before else f"{start}{mark}{rest}"), place(kind, name)))
        before = start
    return ", ".join(said)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of Markdown cells, without a column that is empty; nothing where there is no row."""
    lines = [[str(cell) for cell in row] for row in rows]
    used = [i for i in range(len(head)) if any(line[i] for line in lines)]
    shown = [[line[i] for i in used] for line in (head, ["---"] * len(head), *lines)]
    return "\n".join(f"| {' | '.join(line)} |" for line in shown) if lines else ""


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of what is said, without what is not."""
    return "\n".join(f"- {label}: {text}" for label, text in pairs if text)


def contents(*names: str, depth: int = 1) -> str:
    """A table of contents of pages."""
    return "\n".join(["```{toctree}", f":maxdepth: {depth}", "", *names, "```"])


def page(*parts: str) -> str:
    """The parts that say something, a blank line between them."""
    return "\n\n".join(p for p in parts if p) + "\n"
