"""Lines whose columns stand below each other, where a Chinese character is two columns wide."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

#: how wide a line of a list may be
MOST = 100


def width(text: str) -> int:
    """How many columns a text takes on a terminal.

    >>> width("败诉率57%")
    9
    """
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def aligned(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Each row as one line, two spaces between columns."""
    table = list(rows)
    wide = [max(width(row[i]) for row in table if i < len(row)) for i in range(max(map(len, table), default=0))]
    for row in table:
        # a row that ends early does not have to leave room for columns it lacks
        yield "  ".join(cell + " " * (wide[i] - width(cell)) for i, cell in enumerate(row)).rstrip()


def wrapped(items: Iterable[str], between: str) -> Iterator[str]:
    """The items one after another, on as many lines as they need."""
    line = ""
    for item in items:
        if line and width(line + between + item) > MOST:
            yield line + between.rstrip()
            line = ""
        line += between + item if line else item
    if line:
        yield line
