"""A page as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fazhi.report.page import Block, Heading, Items, Page, Paragraph, Table, Tone

_LABELS = {Tone.NOTE: "> ", Tone.WARNING: "> ⚠ ", Tone.DRAFT: "> ", Tone.PLAIN: ""}
#: what Markdown would take for its own
_SPECIAL = str.maketrans({c: f"\\{c}" for c in "\\`*_[]<>|#"})


def markdown_of(page: Page) -> str:
    """The page as CommonMark with pipe tables."""
    lines = [f"# {_plain(page.title)}", "", _plain(page.subtitle), ""]
    for block in page.blocks:
        lines += [*_block(block), ""]
    return "\n".join(lines)


def _block(block: Block) -> Iterable[str]:
    match block:
        case Heading(text=text, level=level):
            return [f"{'#' * level} {_plain(text)}"]
        case Paragraph(text=text, tone=tone):
            return [_LABELS[tone] + _plain(text)]
        case Items(items=items):
            return [f"- {_plain(item)}" for item in items]
        case Table():
            return _table(block)


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield from (f"**{_plain(table.caption)}**", "")
    yield _line(table.head)
    yield _line(["---:" if i in table.numbers else "---" for i in range(len(table.head))], plain=False)
    for row in table.rows:
        yield _line([f"**{_plain(c)}**" if c and row.strong else _plain(c) for c in row.cells], plain=False)


def _line(cells: Iterable[str], *, plain: bool = True) -> str:
    return f"| {' | '.join(_plain(c) if plain else c for c in cells)} |"


def _plain(text: str) -> str:
    """Text that Markdown leaves as it is, on one line."""
    return " ".join(text.split()).translate(_SPECIAL)


