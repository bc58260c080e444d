"""Tables as a notebook shows them; whatever a cell says is text, never markup."""

from __future__ import annotations

import html
from collections.abc import Iterable


def html_table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    """A table of these headings and cells."""
    titles, lines = _cells("th", head), "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    return f"<table><tr>{titles}</tr>{lines}</table>"


def _cells(tag: str, cells: Iterable[object]) -> str:
    return "".join(f"<{tag}>{html.escape(str(cell))}</{tag}>" for cell in cells)
