"""Tables as a notebook shows them, or as Markdown; whatever a cell says is text, never markup."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

#: what Markdown would take for its own
_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>|#&"})


def html_table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    """A table of these headings and cells."""
    titles, lines = _cells("th", head), "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    return f"<table><tr>{titles}</tr>{lines}</table>"


def html_notes(notes: Iterable[str]) -> str:
    """Paragraphs below a table."""
    return "".join(f"<p>{html.escape(note)}</p>" for note in notes)


def markdown_table(head: Sequence[object], rows: Iterable[Iterable[object]], numbers: Iterable[int] = ()) -> str:
    """A pipe table; the columns in `numbers` stand to the right."""
    right = set(numbers)
    rule = "|".join("---:" if i in right else "---" for i in range(len(head)))
    lines = [head, *rows]
    first, *others = (f"| {' | '.join(map(markdown_text, cells))} |" for cells in lines)
    return "\n".join([first, f"|{rule}|", *others])


def markdown_text(cell: object) -> str:
    """Text that Markdown leaves as it is, on one line."""
    return " ".join(str(cell).split()).translate(_SPECIAL)


def _cells(tag: str, cells: Iterable[object]) -> str:
    return "".join(f"<{tag}>{html.escape(str(cell))}</{tag}>" for cell in cells)
