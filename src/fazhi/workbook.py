"""Writing workbooks: a register with its rows, and empty ones to fill in.

Days are date cells, numbers are numbers as long as a spreadsheet keeps every digit, all else is text.
"""

from __future__ import annotations

import datetime as dt
import functools
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fazhi.declared import Blank
from fazhi.fields import info_of
from fazhi.reading.errors import InputError
from fazhi.shapes import MIDNIGHT, Kind

if TYPE_CHECKING:
    import os

    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from fazhi.declared import FieldInfo
    from fazhi.fields import Record
    from fazhi.register import Register

#: what Excel allows: rows, characters of a cell, of a list in a validation, of its title and message, of a sheet's name
ROWS, LONGEST, LIST, TITLE, MESSAGE, NAME = 1_048_576, 32_767, 255, 32, 255, 31
#: a spreadsheet keeps fifteen digits of a number, and its days begin to be right in March 1900
DIGITS, FIRST_DAY, LAST_DAY = 15, dt.date(1900, 3, 1), dt.date(9999, 12, 31)
LISTS = "选项"
WIDEST = 40
_FORMATS = {Kind.TEXT: "@", Kind.WHOLE: "0", Kind.DAY: "yyyy-mm-dd", Kind.TIME: "yyyy-mm-dd hh:mm:ss"}


def write_register(register: Register[Any], path: str | os.PathLike[str]) -> None:
    """Write a register as a workbook of one sheet. Reading it gives equal rows.

    Sensitive values are written, an unreadable row keeps its place and its original text, and an absent column
    stays absent. Raises `InputError` without xlsxwriter, or where a workbook has no room.
    """
    book = _Book(path)
    book.sheet(info_of(register.of).zh, register.present, list(register.lines()))
    book.save()


def write_template(path: str | os.PathLike[str], record_types: Iterable[type[Record]]) -> None:
    """Write a workbook to fill in: a sheet per register, with lists to choose from and the required columns in red.

    What only a review of the case file asks (`detail=True`) is folded away; the button 1/2 above the headings shows it.

    Raises `InputError` without xlsxwriter.
    """
    book = _Book(path)
    for record_type in record_types:
        book.sheet(info_of(record_type).zh, tuple(info_of(record_type).fields.values()), [])
    book.save()


class _Book:
    """A workbook in the making."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        try:
            import xlsxwriter
        except ImportError:
            raise InputError(
                f'{self._path.name}：写工作簿需要先运行 pip install "fazhi[excel]"，或者改写为.csv',
                f'{self._path.name}: writing a workbook needs pip install "fazhi[excel]"; or write a .csv',
            ) from None
        self._bytes = io.BytesIO()
        self._book: Workbook = xlsxwriter.Workbook(self._bytes, {"in_memory": True})
        #: lists that are too long to stand in a validation -> where they stand, a column each
        self._lists: dict[tuple[str, ...], str] = {}
        #: their headings and words, in the order of the columns
        self._columns: list[tuple[str, tuple[str, ...]]] = []
        self._names: set[str] = set()
        self._format = functools.cache(self._new_format)

    def _new_format(self, number: str, *, heading: bool = False, required: bool = False) -> Format:
        look: dict[str, Any] = {"num_format": number}
        if heading:
            look |= {"bold": True, "bg_color": "#D9E2F3", "border": 1, "valign": "vcenter"}
        return self._book.add_format(look | ({"font_color": "#C00000"} if required else {}))

    def sheet(
        self, title: str, fields: Sequence[FieldInfo], lines: Sequence[tuple[Record | None, list[str]]]
    ) -> None:
        """One register: headings, columns ready to be filled in, rows."""
        if len(lines) >= ROWS:
            raise _no_room(self._path.name, f"行数超过{ROWS - 1}", f"more than {ROWS - 1} rows")
        sheet = self._book.add_worksheet(self._name(title))
        for column, field in enumerate(fields):
            texts = [cells[column] for _, cells in lines]
            folded = {"level": 1, "hidden": True} if field.detail and not any(texts) else {}
            sheet.set_column(column, column, _width(field, texts), self._format(_number_format(field)), folded)
            required = field.required or field.key
            sheet.write_string(0, column, field.zh, self._format("@", heading=True, required=required))
            sheet.data_validation(1, column, ROWS - 1, column, self._validation(field))
        for at, (row, cells) in enumerate(lines, start=1):
            for column, (field, text) in enumerate(zip(fields, cells, strict=True)):
                self._write(sheet, (at, column), field, getattr(row, field.name, None), text)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(lines), len(fields) - 1)

    def _write(self, sheet: Worksheet, place: tuple[int, int], field: FieldInfo, value: Any, text: str) -> None:
        look = self._format(_number_format(field))
        match value:
            case dt.datetime() if _as_time(value):
                sheet.write_datetime(*place, value, look)
            case dt.date() if not isinstance(value, dt.datetime) and value >= FIRST_DAY:
                sheet.write_datetime(*place, dt.datetime.combine(value, MIDNIGHT), look)
            case int() | Decimal() if not isinstance(value, bool) and keeps_digits(value):
                shows_all = value == round(Decimal(value), 2)
                sheet.write_number(*place, float(value), look if shows_all else self._format("General"))
            case _ if text:
                if len(text.encode("utf-16-le")) > 2 * LONGEST:
                    zh, en = (f"第{place[0] + 1}行“{field.zh}”的文字", f"the {field.en!r} of row {place[0] + 1}")
                    raise _no_room(self._path.name, f"{zh}超过{LONGEST}个字符", f"{en} has over {LONGEST} characters")
                sheet.write_string(*place, text, self._format("@"))

    def _validation(self, field: FieldInfo) -> dict[str, Any]:
        """What a spreadsheet says of a column's cells, and what it lets in."""
        said = {
            "input_title": field.zh[:TITLE],
            "input_message": _message(field)[:MESSAGE],
            "error_title": field.zh[:TITLE],
        }
        match field.kind:
            case Kind.CODED | Kind.YES_NO:
                words = tuple(m.value for m in field.coded) if field.coded else ("是", "否")
                short = len(",".join(words)) <= LIST and not any("," in word for word in words)
                source = list(words) if short else self._list(field.zh, words)
                return said | {"validate": "list", "source": source, "error_message": "请从列表中选择"}
            case Kind.DAY | Kind.TIME:
                days = {"minimum": FIRST_DAY, "maximum": LAST_DAY}
                hint = "请填写日期，如2024-03-05" if field.kind is Kind.DAY else "请填写日期和时刻，如2024-03-05 14:30"
                return said | {"validate": "date", "criteria": "between", **days, "error_message": hint}
            case _:
                return said | {"validate": "any"}

    def _list(self, heading: str, words: tuple[str, ...]) -> str:
        """A reference to a list on the hidden sheet."""
        if words not in self._lists:
            self._columns.append((heading, words))
            letter = _letters(len(self._columns) - 1)
            self._lists[words] = f"='{LISTS}'!${letter}$2:${letter}${len(words) + 1}"
        return self._lists[words]

    def _name(self, title: str) -> str:
        """A sheet's name as Excel allows it, and not there twice."""
        plain = re.sub(r"[\[\]:*?/\\]", " ", title).strip(" '")[:NAME] or "Sheet"
        name = next(
            n for n in (plain, *(f"{plain[: NAME - 4]}{k}" for k in range(2, 999))) if n.casefold() not in self._names
        )
        self._names.add(name.casefold())
        return name

    def save(self) -> None:
        """Write the file, the lists on a hidden sheet at its end."""
        if self._columns:
            sheet = self._book.add_worksheet(self._name(LISTS))
            for column, (heading, words) in enumerate(self._columns):
                sheet.write_column(0, column, [heading, *words])
            sheet.hide()
        self._book.close()
        self._path.write_bytes(self._bytes.getvalue())


def keeps_digits(number: int | Decimal) -> bool:
    """Whether a spreadsheet keeps this number as it is: fifteen digits, and no more than a float holds.

    >>> keeps_digits(Decimal("1409.05")), keeps_digits(330106199001011234), keeps_digits(Decimal("1E+400"))
    (True, False, False)
    """
    exact = Decimal(number)
    digits = "".join(map(str, exact.as_tuple().digits)).strip("0")
    return len(digits) <= DIGITS and Decimal(repr(float(exact))) == exact


def _as_time(value: dt.datetime) -> bool:
    """Whether a cell keeps a time: to the second; and midnight would be taken for a day without a time."""
    return value.date() >= FIRST_DAY and not value.microsecond and value.time() != MIDNIGHT


def _number_format(field: FieldInfo) -> str:
    if field.kind is Kind.NUMBER:
        return "0.00" if field.unit.endswith("元") else "General"
    return _FORMATS.get(field.kind, "General")


def _message(field: FieldInfo) -> str:
    required = "必填" if field.required or field.key else ""
    unit = f"单位：{field.unit}" if field.unit else ""
    return "；".join(filter(None, [required or _blank(field), unit, field.en]))


def _blank(field: FieldInfo) -> str:
    """What an empty cell will be taken to say: the one thing that may accuse."""
    if field.blank is Blank.NOT_RECORDED:
        return "空白表示没有登记"
    word = "尚未发生" if field.kind in (Kind.DAY, Kind.TIME) else "没有"
    return f"空白表示{word}，不登记这一项的请删除整列"


def _width(field: FieldInfo, texts: Sequence[str]) -> int:
    """A Chinese character is two wide; the button of the filter needs room."""
    fixed = {Kind.DAY: 12, Kind.TIME: 20}.get(field.kind, 8)
    longest = max((_cells(text) for text in texts[:1000]), default=0)
    return max(fixed, _cells(field.zh) + 4, min(longest + 2, WIDEST))


def _cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def _letters(column: int) -> str:
    """The name of a column: 0 is A, 27 is AB."""
    return (_letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def _no_room(name: str, zh: str, en: str) -> InputError:
    return InputError(f"{name}：{zh}，工作簿放不下，请改写为.csv", f"{name}: {en}, beyond a workbook: write a .csv")
