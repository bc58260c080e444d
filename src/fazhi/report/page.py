"""A page as data: headings, paragraphs, lists and tables, which Markdown and HTML print alike."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

import attrs

#: a text in Chinese and in English
Pair = tuple[str, str]


class Tone(Enum):
    """How loud a paragraph speaks."""

    PLAIN = "plain"
    DRAFT = "draft"  #: a sentence to be taken over into the report
    NOTE = "note"
    WARNING = "warning"


@attrs.frozen
class Heading:
    """A heading of level 2 to 4."""

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
    """A table. Columns that are `numbers` stand flush right, `wide` ones take what room is left, `days` never break."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    caption: str = ""
    numbers: frozenset[int] = frozenset()
    wide: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()


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

    def anchored(self) -> Iterable[tuple[Block, str]]:
        """Each block; a main heading with its anchor."""
        number = 0
        for block in self.blocks:
            main = isinstance(block, Heading) and block.level == 2
            number += main
            yield block, f"s{number}" if main else ""


def chosen(pair: Pair, lang: str) -> str:
    """One of two texts."""
    return pair[lang == "en"]
