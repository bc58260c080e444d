"""Words as people type them: full-width forms, marks that mean "nothing", near misses."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable

from fazhi.shapes import suggest

#: marks that fill an empty cell, alone or repeated
_MARKS = "-‐‑–—―─/、 "


def plain(text: str) -> str:
    """The form in which text is compared: full-width letters, digits and signs become plain ones.

    >>> plain(" ２０２４年（一） ")
    '2024年(一)'
    """
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).strip()


def is_blank(text: str) -> bool:
    """Whether a plain text only says that there is nothing: empty, —, -, /, 、 or 空."""
    return text == "空" or not text.strip(_MARKS)


def did_you_mean(word: str, choices: Iterable[str]) -> tuple[str, str]:
    """A hint in both languages for a word that is not among the choices, or two empty texts."""
    known = list(choices)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.5)
    return (f"，是否为“{close[0]}”？" if close else ""), suggest(word, known)
