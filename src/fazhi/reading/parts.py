"""What a workbook holds beside its values: its first day, cells in error, formulas that were never calculated.

The reader of workbooks gives an empty cell for an error and for a formula without a result. Both would pass for
"nothing", which here may mean "has not happened"; so they are looked up in the workbook itself.
"""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from xml.parsers import expat

import attrs

from fazhi.reading.words import ERRORS, NOT_CALCULATED

#: row and column of a cell, from 0
Place = tuple[int, int]
_A1 = re.compile("([A-Z]+)([0-9]+)")
_MAY_HOLD = re.compile(rb"""<(?:\w+:)?f[\s/>]|\st\s*=\s*["']e["']""")


class DamagedError(ValueError):
    """It is no workbook, or not a whole one."""


class Parts:
    """The parts of an .xlsx file. Raises `DamagedError`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except zipfile.BadZipFile:
            raise DamagedError from None
        workbook = list(_elements(self._part("xl/workbook.xml")))
        links = _elements(self._part("xl/_rels/workbook.xml.rels"))
        targets = {a.get("Id", ""): a.get("Target", "") for name, a in links if name == "Relationship"}
        self._paths = {a.get("name", ""): targets.get(a.get("id", ""), "") for name, a in workbook if name == "sheet"}
        since_1904 = any(a.get("date1904") in ("1", "true", "on") for name, a in workbook if name == "workbookPr")
        #: the day that a cell's number 0 stands for (for dates since March 1900)
        self.day_zero = dt.date(1904, 1, 1) if since_1904 else dt.date(1899, 12, 30)

    def not_values(self, sheet: str) -> Mapping[Place, str]:
        """The cells of a sheet that hold no value, though they are not empty."""
        xml = self._part(posixpath.join("/xl", self._paths.get(sheet, "")).lstrip("/"))
        if not _MAY_HOLD.search(xml):
            return {}
        cells = _Cells()
        _parse(xml, cells)
        return cells.found

    def _part(self, path: str) -> bytes:
        try:
            return self._zip.read(path)
        except (KeyError, RuntimeError, ValueError, OSError, zipfile.BadZipFile):
            raise DamagedError from None


@attrs.define
class _Cells:
    """Follows the elements of one sheet."""

    found: dict[Place, str] = attrs.field(factory=dict)
    _at: Place = (-1, -1)
    _kind: str = "n"
    _formula: bool = False
    #: the text of the cell's value, None if it has none
    _value: str | None = None
    _in_value: bool = False

    def start(self, name: str, a: Mapping[str, str]) -> None:
        match name:
            case "row":
                self._at = (int(a["r"]) - 1 if "r" in a else self._at[0] + 1, -1)
            case "c":
                self._at = _place(a["r"]) if "r" in a else (self._at[0], self._at[1] + 1)
                self._kind, self._formula, self._value = a.get("t", "n"), False, None
            case "f":
                self._formula = True
            case "v":
                self._in_value, self._value = True, ""

    def text(self, text: str) -> None:
        if self._in_value:
            self._value = (self._value or "") + text

    def end(self, name: str) -> None:
        if name == "v":
            self._in_value = False
        elif name == "c" and self._kind == "e":
            self.found[self._at] = self._value if self._value and self._value in ERRORS else "#UNKNOWN!"
        elif name == "c" and self._formula and not self._value and (self._kind != "str" or self._value is None):
            self.found[self._at] = NOT_CALCULATED


def _place(name: str) -> Place:
    """The place of a cell: C5 is (4, 2)."""
    m = _A1.fullmatch(name)
    if m is None:
        raise DamagedError
    column = 0
    for letter in m[1]:
        column = column * 26 + ord(letter) - 64
    return int(m[2]) - 1, column - 1


def _elements(xml: bytes) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The elements of a part, each with its attributes, without prefixes."""
    seen: list[tuple[str, Mapping[str, str]]] = []
    _parse(xml, seen)
    yield from seen


def _parse(xml: bytes, into: _Cells | list[tuple[str, Mapping[str, str]]]) -> None:
    parser = expat.ParserCreate()

    def start(name: str, a: Mapping[str, str]) -> None:
        plain = {_local(key): value for key, value in a.items()}
        if isinstance(into, list):
            into.append((_local(name), plain))
        else:
            into.start(_local(name), plain)

    def entity(*_: object) -> None:  # no spreadsheet declares one; an attacker may
        raise DamagedError

    parser.StartElementHandler = start
    parser.EntityDeclHandler = entity
    if isinstance(into, _Cells):
        parser.EndElementHandler = lambda name: into.end(_local(name))
        parser.CharacterDataHandler = into.text
    try:
        parser.Parse(xml, True)
    except expat.ExpatError:
        raise DamagedError from None


def _local(name: str) -> str:
    return name.rpartition(":")[2]
