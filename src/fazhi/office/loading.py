"""A folder or a workbook -> registers: each file or sheet by its name, then by its headings.

Whatever looks like a table and is not read becomes a problem; what is no table at all is listed as passed over.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from fazhi import catalog
from fazhi.fields import Record, info_of
from fazhi.office.settings import FILE, Settings
from fazhi.problems import Problem
from fazhi.reading.errors import InputError
from fazhi.reading.headings import fit
from fazhi.reading.sheets import Sheet, sheets_in
from fazhi.register import Register
from fazhi.tracking import Track
from fazhi.workbook import LISTS

READ = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm")
#: tables of other programs, which are refused with a hint instead of passed over
OTHER_TABLES = (".xls", ".et", ".ods", ".xlsb", ".numbers", ".json")
PUBLISHED = "published.toml"


@attrs.frozen(kw_only=True)
class Loaded:
    """What was found in a folder or a workbook."""

    registers: tuple[Register[Any], ...]
    problems: tuple[Problem, ...]
    #: names of files that are no tables
    passed_over: tuple[str, ...]


def load(path: Path, settings: Settings, track: Track[Any] | None = None) -> Loaded:
    """Every register in a folder, or in one workbook. Raises `InputError` where there is none."""
    files, passed_over = _files(path)
    files = [f for f in files if f.name not in settings.notices]
    search = _Search(settings, track)
    search.problems += [Problem(code="folder-not-read", value=name, file=name) for name in _folders(path)]
    for file in files:
        search.file(file)
    search.unused()
    if not search.registers:
        seen = "、".join(f.name for f in files) or "—"
        why_zh, why_en = ("".join(f"\n  {p.text(lang)}" for p in search.problems) for lang in ("zh", "en"))
        raise InputError(
            f"{path}：没有可用的登记表（CSV或者xlsx）。找到的文件：{seen}{why_zh}",
            f"{path}: no register in it (CSV or xlsx); files found: {seen}{why_en}",
        )
    return Loaded(
        registers=tuple(search.registers), problems=tuple(search.problems),
        passed_over=(*passed_over, *search.passed_over),
    )  # fmt: skip


def _files(path: Path) -> tuple[list[Path], list[str]]:
    """The tables, and the names of what is none. Hidden and temporary files are nothing."""
    if path.is_file():
        return [path], []
    if not path.is_dir():
        raise InputError(f"找不到文件夹：{path}", f"no such folder: {path}")
    try:
        found = sorted(p for p in path.iterdir() if p.is_file() and not p.name.startswith((".", "~$")))
    except OSError as error:
        why = error.strerror or error
        raise InputError(f"无法读取：{path}（{why}）", f"cannot read {path}: {why}") from None
    tables = [p for p in found if p.suffix.lower() in READ + OTHER_TABLES]
    others = [p.name for p in found if p not in tables and p.name not in (FILE, PUBLISHED)]
    return tables, others


def _folders(path: Path) -> list[str]:
    """The folders inside that hold a table of their own: nobody may take them for read."""
    if path.is_file():
        return []
    inside = sorted(p for p in path.iterdir() if p.is_dir() and not p.name.startswith((".", "__")))
    tables = READ + OTHER_TABLES
    return [p.name for p in inside if any(f.suffix.lower() in tables for f in p.rglob("*") if f.is_file())]


class _Search:
    """Finds the register of each sheet, and collects what stood in the way."""

    def __init__(self, settings: Settings, track: Track[Any] | None) -> None:
        self._settings, self._track = settings, track
        self._types = catalog.records()
        self._used: set[str] = set()
        self.registers: list[Register[Any]] = []
        self.problems: list[Problem] = []
        self.passed_over: list[str] = []

    def file(self, path: Path) -> None:
        """Every sheet of a file."""
        try:
            sheets = sheets_in(_bytes(path), path.name)
        except InputError as error:
            self._report("unread-file", path.name, error)
            return
        for sheet in sheets:
            if sheet.name == LISTS and not any(self._fit(sheet, t) for t in self._types):
                continue  # the words to choose from, which a template keeps on a hidden sheet
            try:
                self._sheet(sheet, path, alone=len(sheets) == 1)
            except InputError as error:
                self._report("unread-file", sheet.label, error)

    def unused(self) -> None:
        """A name in the settings that fits no file is a mistake that would go unseen."""
        for name in self._settings.registers:
            if name not in self._used:
                self.problems.append(Problem(code="no-such-table", value=name))

    def _sheet(self, sheet: Sheet, path: Path, *, alone: bool) -> None:
        if sheet.is_empty:
            self._empty(sheet, path, alone=alone)
            return
        given = self._given(sheet, path)
        types = given or self._named(sheet, path, alone=alone) or self._types
        of = types[0] if len(types) == 1 else self._by_headings(sheet, types)
        if of is None:
            return
        own = self._settings.headings.get(of, {})
        register: Register[Any] = Register.from_sheet(sheet, of, headings=own, track=self._track)
        if not register.rows and not register.unreadable:
            self.problems.append(Problem(code="no-rows", value=sheet.label, file=sheet.label))
        self.registers.append(register)

    def _empty(self, sheet: Sheet, path: Path, *, alone: bool) -> None:
        """A blank sheet is nothing, unless it bears the name of a register."""
        if self._given(sheet, path) or self._named(sheet, path, alone=alone):
            self.problems.append(Problem(code="empty-table", value=sheet.label, file=sheet.label))
        else:
            self.passed_over.append(sheet.label)

    def _given(self, sheet: Sheet, path: Path) -> tuple[type[Record], ...]:
        """What the settings say of this file or sheet."""
        for name in (sheet.label, sheet.name, path.name, path.stem):
            if name in self._settings.registers:
                self._used.add(name)
                return (self._settings.registers[name],)
        return ()

    def _named(self, sheet: Sheet, path: Path, *, alone: bool) -> tuple[type[Record], ...]:
        """The registers whose name is in the name of the sheet, or else of the file: those with the longest name."""
        for name in (sheet.name, path.stem) if alone else (sheet.name,):
            lengths = {t: _length(t, name) for t in self._types}
            longest = max(lengths.values())
            if longest:
                return tuple(t for t, n in lengths.items() if n == longest)
        return ()

    def _by_headings(self, sheet: Sheet, types: Sequence[type[Record]]) -> type[Record] | None:
        """The type that knows most of the headings; a tie, or none, is a problem."""
        scores = {t: self._fit(sheet, t) for t in types}
        best = max(scores.values())
        fitting = [t for t, n in scores.items() if n == best]
        if not best:
            self.problems.append(Problem(code="unknown-table", value=sheet.label, file=sheet.label))
            return None
        if len(fitting) > 1:
            choices = "、".join(info_of(t).zh for t in fitting), " and ".join(info_of(t).en for t in fitting)
            params = {"choices": choices}
            self.problems.append(Problem(code="two-registers", value=sheet.label, file=sheet.label, params=params))
            return None
        return fitting[0]

    def _fit(self, sheet: Sheet, of: type[Record]) -> int:
        own = self._settings.headings.get(of, {})
        try:
            return fit(of, sheet.table([of], own).headings, own)
        except InputError:
            return 0

    def _report(self, code: str, name: str, error: InputError) -> None:
        why = error.zh.removeprefix(f"{name}："), error.en.removeprefix(f"{name}: ")
        self.problems.append(Problem(code=code, value=name, file=name, params={"why": why}))


def _length(record: type[Record], name: str) -> int:
    """The longest name of a register that is in the name of a file or sheet."""
    return max((len(word) for word in catalog.names_of(record) if word.casefold() in name.casefold()), default=0)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        why = error.strerror or os.strerror(error.errno or 0)
        raise InputError(f"{path.name}：无法读取（{why}）", f"{path.name}: cannot be read: {why}") from None
