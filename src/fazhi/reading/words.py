"""Words as people type them: full-width forms, marks that mean "nothing", near misses."""

from __future__ import annotations

import datetime as dt
import difflib
import math
import unicodedata
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from fazhi.shapes import suggest

#: marks that fill an empty cell, alone or repeated
_MARKS = "-‐‑–—―─/、 "
#: a formula without a result, and a cell that is part of the one above it or before it: in a workbook both look empty
NOT_CALCULATED, MERGED = "#未计算!", "#合并!"
_ERROR = ("（是电子表格的错误值）", " (a spreadsheet's error)")
#: what stands in a cell in place of a value -> why it is none
ERRORS: Mapping[str, tuple[str, str]] = {
    NOT_CALCULATED: (
        "（公式没有保存计算结果，请用电子表格打开后重新保存）",
        " (a formula without a saved result: open the file in a spreadsheet and save it again)",
    ),
    MERGED: (
        "（与左侧或上方的单元格合并，请取消合并并逐格填写）",
        " (merged with a cell before or above it: unmerge them and fill in each)",
    ),
    **dict.fromkeys(("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#GETTING_DATA"), _ERROR),
    **dict.fromkeys(("#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!"), _ERROR),
}


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


def shown(cell: Any) -> str:
    """A cell as a person sees it in the spreadsheet.

    >>> shown(5.0), shown(dt.date(2024, 3, 5)), shown(True), shown(None)
    ('5', '2024-03-05', '是', '')
    """
    match cell:
        case None:
            return ""
        case bool():
            return "是" if cell else "否"
        case float() if math.isfinite(cell) and cell.is_integer():
            return f"{Decimal(float.__repr__(cell)):.0f}"
        case dt.datetime():
            return cell.isoformat(sep=" ")
        case _:
            return str(cell)
