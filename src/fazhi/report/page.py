"""A page as data: headings, paragraphs, lists and tables, which Markdown and HTML print alike."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs


class Tone(Enum):
    """How loud a paragraph speaks."""

    PLAIN = "plain"
    DRAFT = "draft"  #: a sentence to be taken over into the report
    NOTE = "note"
    WARNING = "warning"


@attrs.frozen
class Heading:
    """A heading: of a section (2), or inside one (3)."""

    text: str
    level: int = 2


@attrs.frozen
class Paragraph:
    """One paragraph."""

    text: str
    tone: Tone = Tone.PLAIN


@attrs.frozen
class Items:
    """A list of sentences."""

    items: tuple[str, ...]
    tone: Tone = Tone.PLAIN


@attrs.frozen
class Row:
    """The cells of one line; `strong` for the line to look at first, `joined` for one that continues the line above.

    `id`: of the measure that it shows.
    """

    cells: tuple[str, ...]
    strong: bool = False
    joined: bool = False
    id: str = ""


@attrs.frozen(kw_only=True)
class Table:
    """A table; columns by place: `numbers` stand flush right, `wide` ones have room, `unbroken` ones keep one line."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    numbers: frozenset[int] = frozenset()
    wide: frozenset[int] = frozenset()
    unbroken: frozenset[int] = frozenset()


Block = Heading | Paragraph | Items | Table


@attrs.frozen(kw_only=True)
class Page:
    """A title, what stands below it, and the blocks."""

    title: str
    subtitle: str
    lang: str
    blocks: tuple[Block, ...]

    @property
    def contents(self) -> tuple[tuple[str, str], ...]:
        """Anchor and text of each main heading."""
        return tuple((anchor, b.text) for b, anchor in self.anchored() if isinstance(b, Heading) and b.level == 2)

    def anchored(self) -> Iterator[tuple[Block, str]]:
        """Each block; a main heading with its anchor."""
        number = 0
        for block in self.blocks:
            main = isinstance(block, Heading) and block.level == 2
            number += main
            yield block, f"s{number}" if main else ""
