"""Cells: text or a Python value in, a value of the field's kind out, or the reason why not.

Words are compared in their plain form (full-width signs become plain ones); text is kept as it was written.
Nothing is guessed: what has two readings, or lost digits on its way, is refused with its reason.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from fazhi.problems import MASK, Problem
from fazhi.reading.amounts import is_scientific, read_number, read_whole
from fazhi.reading.days import read_day, read_time
from fazhi.reading.errors import CellError
from fazhi.reading.words import ERRORS, did_you_mean, is_blank, plain
from fazhi.shapes import Coded, Kind

if TYPE_CHECKING:
    from fazhi.declared import FieldInfo

YES = frozenset({"是", "有", "对", "√", "✓", "✔", "y", "yes", "true", "1"})
NO = frozenset({"否", "无", "错", "×", "✗", "✘", "n", "no", "false", "0"})
#: beyond 15 digits a spreadsheet's number has already lost some
MOST_DIGITS = 10**15


def read_cell(field: FieldInfo, raw: Any, column_unit: str = "") -> Any:
    """The typed value of one cell, None if it is blank. Raises `CellError`.

    Args:
        field: what the declaration says about the column.
        raw: text, or a Python value as JSON and spreadsheets give it.
        column_unit: the unit that the heading states, such as 万元.
    """
    if raw is None:
        return None
    if field.sensitive and raw == MASK:
        raise CellError("masked")
    if isinstance(raw, str) and raw in ERRORS:
        raise CellError("cell-error", why=ERRORS[raw])
    if isinstance(raw, str) and _says_nothing(field, plain(raw)):
        return None
    return _READERS[field.kind](field, raw, column_unit)


def cell_problem(field: FieldInfo, raw: Any, error: CellError) -> Problem:
    """The problem of a cell that `read_cell` refused, with its original text."""
    return Problem(
        code=error.code, heading=field.titles, field=field.name, value=str(raw), params=error.params,
        sensitive=field.sensitive,
    )  # fmt: skip


def as_cell(field: FieldInfo, value: Any) -> str:
    """The text by which a value stands in a register; `read_cell` gives the same value back.

    A text that would be read as something else, such as a lone dash, gets the apostrophe by which
    spreadsheets mark text.
    """
    match value:
        case None:
            return ""
        case bool():
            return "是" if value else "否"
        case str():
            return value if _survives(field, value) else f"'{value}"
        case _:
            return _shown(field.kind, value)


def _shown(kind: Kind, value: Any) -> str:
    """A number without exponent, a day or a time in ISO form, the printed word of a code."""
    if kind is Kind.NUMBER:
        return f"{value:f}"
    return str(value.isoformat(sep=" ")) if kind is Kind.TIME else str(value)


def _survives(field: FieldInfo, text: str) -> bool:
    try:
        return bool(read_cell(field, text) == text)
    except CellError:
        return False


def _says_nothing(field: FieldInfo, text: str) -> bool:
    if field.coded is not None and text in _words(field.coded):
        return False  # a list may have a word such as “无” or “/”
    return is_blank(text) or (text == "无" and field.kind not in (Kind.TEXT, Kind.YES_NO, Kind.CODED))


def _text(_: FieldInfo, raw: Any, _unit: str) -> str:
    match raw:
        case str() if raw.startswith("'"):  # a spreadsheet's mark: what follows is text, as it stands
            return raw[1:]
        case str() if is_scientific(plain(raw)):
            raise CellError("digits-lost")
        case str():
            return raw.strip()
        case bool():
            raise CellError("not-text")
        case int():
            return str(raw)
        case float() if math.isfinite(raw):
            if abs(raw) >= MOST_DIGITS:
                raise CellError("digits-lost")
            return str(int(raw)) if raw.is_integer() else float.__repr__(raw)
        case _:
            raise CellError("not-text")


def _yes_no(_: FieldInfo, raw: Any, _unit: str) -> bool:
    word = plain(raw).casefold() if isinstance(raw, str) else raw
    if isinstance(raw, int | float) and raw in (0, 1):
        return bool(raw)
    if word in YES:
        return True
    if word in NO:
        return False
    raise CellError("not-yes-no")


def _coded(field: FieldInfo, raw: Any, _unit: str) -> Coded:
    coded = field.coded or Coded
    if isinstance(raw, coded):
        return raw
    member = _words(coded).get(plain(raw).casefold()) if isinstance(raw, str) else None
    if member is None:
        words = [m.value for m in coded]
        raise CellError("not-coded", choices="、".join(words), hint=did_you_mean(str(raw), words))
    return member


@functools.cache
def _words(coded: type[Coded]) -> Mapping[str, Coded]:
    """Every word of a list, printed words first, so that a variant never shadows one."""
    others = {plain(w).casefold(): m for m in coded for w in (m.text("en"), m.name, *m.also)}
    return others | {plain(m.value).casefold(): m for m in coded}


_READERS: Mapping[Kind, Callable[[FieldInfo, Any, str], Any]] = {
    Kind.TEXT: _text,
    Kind.WHOLE: lambda field, raw, unit: read_whole(raw, field.unit, unit),
    Kind.NUMBER: lambda field, raw, unit: read_number(raw, field.unit, unit),
    Kind.YES_NO: _yes_no,
    Kind.DAY: lambda _field, raw, _unit: read_day(raw),
    Kind.TIME: lambda _field, raw, _unit: read_time(raw),
    Kind.CODED: _coded,
}
