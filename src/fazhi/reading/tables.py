"""Bytes -> a table: its encoding, delimiter and heading row, its rows as a spreadsheet numbers them."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import attrs

from fazhi.reading.errors import InputError
from fazhi.reading.headings import NONE, fit, known_names, no_known_heading
from fazhi.reading.words import plain

if TYPE_CHECKING:
    from fazhi.fields import Record

#: a title, 填报单位 and the like stand above the heading row
MOST_ROWS_ABOVE = 10
DELIMITERS = (",", "\t", ";")
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_OTHERS = ((b"PK\x03\x04", "xlsx"), (b"\xd0\xcf\x11\xe0", "xls"), (b"%PDF", "pdf"))
_MONEY_UNIT = re.compile(r"单位[:：]\s*(?:人民币)?\s*((?:千万|百万|亿|万|千|百|)元)")

Row = tuple[str, ...]


@attrs.frozen(kw_only=True)
class Table:
    """The rows of a file below its headings."""

    headings: Row
    #: the row number of the headings
    at: int
    #: row number -> cells, empty rows included
    rows: Sequence[tuple[int, Row]] = attrs.field(repr=False)
    #: the unit of all money, where a line above the headings says one (单位：万元)
    unit: str = ""


def read_table(
    data: bytes, record_types: Sequence[type[Record]], *, own: Mapping[str, str] = NONE, name: str = "CSV"
) -> Table:
    """The table in a delimited text file.

    The heading row is the first, among the first ten, with the most headings that a record type knows.

    Args:
        data: the file's bytes: UTF-8 or UTF-16 with a byte order mark, UTF-8, or GB18030.
        record_types: the records that the rows may be.
        own: further headings of this file -> field names.
        name: what to call the file in a refusal.

    Raises `InputError` for a file that is no such table.
    """
    text = decode(data, name)
    best, refusal, found = (0, "", 0), None, list[str]()
    for delimiter in DELIMITERS:
        try:
            rows = list(itertools.islice(_rows(text, delimiter, name), MOST_ROWS_ABOVE))
        except InputError as error:  # quotes that make no sense under one delimiter may do so under another
            refusal = refusal or error
            continue
        found = found or [cell for row in rows for cell in row]
        for at, row in enumerate(rows):
            known = max(len(known_names(t, row, own)) for t in record_types)
            best = max(best, (known, delimiter, at), key=lambda b: b[0])
    known, delimiter, at = best
    if not known:
        raise refusal or no_known_heading(found, record_types)
    rows = list(_rows(text, delimiter, name))
    if not any(fit(t, rows[at], own) for t in record_types):
        raise no_known_heading(rows[at], record_types)
    below = list(enumerate(rows[at + 1 :], start=at + 2))
    return Table(headings=rows[at], at=at + 1, rows=below, unit=_unit(rows[:at]))


def decode(data: bytes, name: str = "CSV") -> str:
    """The text of a file. GB18030, not GBK, since names such as 㛃 are beyond GBK."""
    for magic, kind in _OTHERS:
        if data.startswith(magic):
            raise InputError(
                f"{name}：是{kind}文件，尚不能读取，请另存为“CSV UTF-8（逗号分隔）”",
                f"{name}: this is a {kind} file, which is not read yet: save it as CSV UTF-8",
            )
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
    found = (_MONEY_UNIT.search(plain(cell)) for row in above for cell in row)
    return next((m[1] for m in found if m), "")
