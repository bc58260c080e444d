"""Rows -> a table: its heading row, its rows as a spreadsheet numbers them; and text -> rows."""

from __future__ import annotations

import codecs
import csv
import datetime as dt
import io
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from fazhi.reading.errors import InputError
from fazhi.reading.headings import fit, known_names, no_known_heading
from fazhi.reading.words import plain, shown

if TYPE_CHECKING:
    from fazhi.fields import Record

#: a title, 填报单位 and the like stand above the heading row
MOST_ROWS_ABOVE = 10
DELIMITERS = (",", "\t", ";")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MONEY_UNIT = re.compile(r"单位[:：]\s*(?:人民币)?\s*((?:千万|百万|亿|万|千|百|)元)")

Row = tuple[Any, ...]


@attrs.frozen(kw_only=True)
class Table:
    """The rows of a file or sheet below its headings."""

    headings: tuple[str, ...]
    #: the row number of the headings
    at: int
    #: row number -> cells, empty rows included
    rows: Sequence[tuple[int, Row]] = attrs.field(repr=False)
    #: the unit of all money, where a line above the headings says one (单位：万元)
    unit: str = ""
    #: in a spreadsheet, the day that the number 0 stands for
    day_zero: dt.date | None = None


def text_table(text: str, record_types: Sequence[type[Record]], own: Mapping[str, str], name: str) -> Table:
    """The table in delimited text, under the delimiter that gives the most known headings."""
    best, refusal, found = (0, 0, ""), None, list[str]()
    for delimiter in DELIMITERS:
        try:
            rows = list(itertools.islice(_rows(text, delimiter, name), MOST_ROWS_ABOVE))
        except InputError as error:  # quotes that make no sense under one delimiter may do so under another
            refusal = refusal or error
            continue
        found = found or [cell for row in rows for cell in row]
        best = max(best, (*heading_row(rows, record_types, own), delimiter), key=lambda b: b[0])
    known, at, delimiter = best
    if not known:
        raise refusal or no_known_heading(found, record_types)
    return table_under(list(_rows(text, delimiter, name)), at, record_types, own)


def heading_row(
    rows: Sequence[Sequence[Any]], record_types: Sequence[type[Record]], own: Mapping[str, str]
) -> tuple[int, int]:
    """How many headings of the heading row are known, and its place.

    It is the first of ten rows that names a key and one more column: headings that stand further down, with rows
    between, begin no other table. Failing that, the row with the most.
    """
    above = [[shown(cell) for cell in row] for row in rows[:MOST_ROWS_ABOVE]]
    known = [max(len(known_names(t, row, own)) for t in record_types) for row in above]
    for at, row in enumerate(above):
        if any(fit(t, row, own) > 1 for t in record_types):
            return known[at], at
    most = max(known, default=0)
    return most, known.index(most) if known else 0


def table_under(
    rows: Sequence[Row], at: int, record_types: Sequence[type[Record]], own: Mapping[str, str]
) -> Table:
    """The table whose headings stand in the row with this index."""
    headings = tuple(shown(cell) for cell in rows[at])
    if not any(fit(t, headings, own) for t in record_types):
        raise no_known_heading(headings, record_types)
    below = list(enumerate(rows[at + 1 :], start=at + 2))
    return Table(headings=headings, at=at + 1, rows=below, unit=_unit(rows[:at]))


def decode(data: bytes, name: str = "CSV") -> str:
    """The text of a file. GB18030, not GBK, since names such as 㛃 are beyond GBK."""
    with_bom = next((encoding for bom, encoding in _BOMS if data.startswith(bom)), None)
    for encoding in (with_bom,) if with_bom else ("utf-8", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if not text.strip():
            raise InputError(f"{name}：文件是空的", f"{name}: the file is empty")
        return text
    raise InputError(
        f"{name}：不是文本文件，或编码无法识别，请另存为“CSV UTF-8（逗号分隔）”",
        f"{name}: not a text file, or in an unknown encoding: save it as CSV UTF-8",
    )


def _rows(text: str, delimiter: str, name: str) -> Iterator[Row]:
    # strict, since a quotation mark that is never closed would swallow the rows after it
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    for number in itertools.count(1):
        try:
            yield tuple(next(reader))
        except StopIteration:
            return
        except csv.Error as error:
            raise InputError(
                f"{name}：第{number}行无法拆分为单元格，双引号可能没有成对",
                f"{name}: row {number} cannot be split into cells ({error}): do its quotation marks pair up?",
            ) from None


def _unit(above: Sequence[Row]) -> str:
    found = (_MONEY_UNIT.search(plain(shown(cell))) for row in above for cell in row)
    return next((m[1] for m in found if m), "")
