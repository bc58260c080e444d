"""A register: the typed rows of one file, where each came from, and what was rejected and why."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from fazhi.fields import Record, info_of
from fazhi.markup import html_table
from fazhi.problems import Problem
from fazhi.reading.cells import as_cell, read_cell
from fazhi.reading.errors import CellError, InputError
from fazhi.reading.headings import NONE, no_known_heading, recognise
from fazhi.reading.rows import Intake, Unreadable, is_total
from fazhi.reading.sheets import Sheet, sheet_of
from fazhi.reading.structure import to_dict
from fazhi.tracking import Track, tracked

if TYPE_CHECKING:
    import os

    from fazhi.declared import FieldInfo

__all__ = ["InputError", "Register", "Unreadable"]

T = TypeVar("T", bound=Record)
#: how many rows a notebook shows
SHOWN = 20
#: files that a name promises, and that only another program could write
OTHER_FILES = (".xls", ".xlsm", ".xlsb", ".ods", ".et", ".json", ".pdf", ".docx")


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Register(Generic[T]):
    """The rows of one register.

    Every cell of every row is in a record or in a problem. A row that could not be read is in `unreadable`,
    so that no count falls silently: there are 356 cases, or 357 with one unreadable row.

    >>> cases = Register.read("cases.csv", AdministrativeCase)  # doctest: +SKIP
    """

    of: type[T]
    rows: tuple[T, ...] = ()
    #: of each row, the number that a spreadsheet shows beside it
    row_numbers: tuple[int, ...] = ()
    problems: tuple[Problem, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    #: names of the fields whose column the file lacks: what is blank there was never recorded
    absent: frozenset[str] = frozenset()
    #: heading in the file -> (field name, unit that the heading states)
    columns: Mapping[str, tuple[str, str]] = attrs.field(factory=dict)
    #: the name of the file, and of the sheet where a workbook has several
    source: str = ""

    @classmethod
    def read(
        cls,
        path: str | os.PathLike[str],
        record_type: type[T],
        *,
        headings: Mapping[str, str] = NONE,
        sheet: str = "",
        track: Track[Any] | None = None,
    ) -> Register[T]:
        """Read an .xlsx workbook, or CSV (UTF-8, UTF-16 with byte order mark, or GB18030; comma, tab or semicolon).

        Args:
            path: the file.
            record_type: what one row is.
            headings: headings of this file that nobody else uses -> field names.
            sheet: the sheet of a workbook; by default the only one that fits, or the one named after the register.
            track: called as `track(rows, name)`, to show progress.

        Raises `InputError` if the file cannot be used at all; whatever is wrong inside becomes a problem.
        """
        file = Path(path)
        chosen = sheet_of(_bytes(file), file.name, [record_type], own=headings, sheet=sheet)
        return cls.from_sheet(chosen, record_type, headings=headings, track=track)

    @classmethod
    def from_sheet(
        cls,
        sheet: Sheet,
        record_type: type[T],
        *,
        headings: Mapping[str, str] = NONE,
        track: Track[Any] | None = None,
    ) -> Register[T]:
        """Read one sheet of `fazhi.reading.sheets_in`; `track(rows, label)` may show the progress."""
        table = sheet.table([record_type], headings)
        intake = Intake(
            record_type, table.headings, source=sheet.label, at=table.at, own=headings, unit=table.unit,
            day_zero=table.day_zero,
        )  # fmt: skip
        for number, cells in tracked(table.rows, sheet.label, track):
            intake.take(number, cells)
        return cls._of(intake)

    @staticmethod
    def recognise(
        path: str | os.PathLike[str], record_types: Iterable[type[Record]], *, sheet: str = ""
    ) -> type[Record]:
        """The record type that knows most of the headings of a file, or of one sheet.

        Raises `InputError` if none knows its key, or two know equally many.
        """
        types = list(record_types)
        chosen = sheet_of(_bytes(Path(path)), Path(path).name, types, sheet=sheet)
        return recognise(chosen.table(types).headings, types)

    @classmethod
    def from_rows(
        cls, rows: Iterable[Mapping[str, Any]], record_type: type[T], *, source: str = ""
    ) -> Register[T]:
        """Read mappings of heading or field name -> cell, as a database or a DataFrame gives them.

        The columns are all keys that occur; rows are numbered from 1.
        """
        given = list(rows)
        headings = list(dict.fromkeys(heading for row in given for heading in row))
        intake = Intake(record_type, headings, source=source)
        names = {name for name, _ in intake.columns.values()}
        if given and info_of(record_type).key_field not in names:
            raise no_known_heading(headings, [record_type])
        for number, row in enumerate(given, start=1):
            intake.take(number, [row.get(heading) for heading in headings])
        return cls._of(intake)

    @classmethod
    def from_records(cls, records: Iterable[T], record_type: type[T] | None = None) -> Register[T]:
        """A register of typed rows: no column is absent. An empty one needs its `record_type`."""
        given = list(records)
        types = {type(r) for r in given} | ({record_type} if record_type else set())
        if len(types) != 1:
            names = ", ".join(sorted(t.__name__ for t in types)) or "nothing"
            raise TypeError(f"a register holds one type of record, got {names}: record_type= says which")
        (of,) = types
        intake = Intake(of, [f.zh for f in info_of(of).fields.values()])
        for number, row in enumerate(given, start=1):
            intake.add(row, number)
        return cls._of(intake)

    @classmethod
    def _of(cls, intake: Intake[T]) -> Register[T]:
        intake.finish()
        columns = {intake.headings[at]: column for at, column in intake.columns.items()}
        return cls(
            of=intake.of, rows=tuple(intake.rows), row_numbers=tuple(intake.row_numbers),
            problems=tuple(intake.problems), unreadable=tuple(intake.unreadable),
            absent=intake.absent, columns=columns, source=intake.source,
        )  # fmt: skip

    def write(self, path: str | os.PathLike[str], *, encoding: str = "utf-8-sig") -> None:
        """Write the register, as a workbook to an .xlsx path, else as CSV: printed headings and words, 是 / 否.

        It is the user's own register, so nothing is left out: sensitive values are written, an unreadable
        row keeps its place and its original text, and an absent column stays absent. Reading the file gives
        equal rows. What was reported as not read (an unknown column, a total) is not there.
        """
        suffix = Path(path).suffix.casefold()
        if suffix in OTHER_FILES:
            zh, en = f"不能写{suffix}文件：请写.csv或者.xlsx", f"cannot write {suffix} files: write .csv or .xlsx"
            raise InputError(zh, en)
        if suffix == ".xlsx":
            from fazhi.workbook import write_register

            write_register(self, path)
            return
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(f.zh for f in self.present)
        writer.writerows(cells for _, cells in self.lines())
        Path(path).write_bytes(text.getvalue().encode(encoding))

    @property
    def present(self) -> tuple[FieldInfo, ...]:
        """The fields whose column the file has."""
        return tuple(f for f in info_of(self.of).fields.values() if f.name not in self.absent)

    def lines(self) -> Iterator[tuple[T | None, list[str]]]:
        """What a file of this register holds: its rows in their places, as text for each column that is present.

        An unreadable row has no record, and its original text.
        """
        lines: list[tuple[int, T | None, dict[str, str]]] = [
            (number, row, {f.name: as_cell(f, getattr(row, f.name)) for f in self.present})
            for number, row in zip(self.row_numbers, self.rows, strict=True)
        ]
        lines += [(u.row, None, self._original(u)) for u in self.unreadable]
        key = info_of(self.of).fields[info_of(self.of).key_field]
        for _, row, cells in sorted(lines, key=lambda line: line[0]):
            if is_total(cells[key.name], key.headings):
                cells[key.name] = f"'{cells[key.name]}"
            yield row, [cells.get(f.name, "") for f in self.present]

    def _original(self, row: Unreadable) -> dict[str, str]:
        """The cells of an unreadable row by field; a number is converted where the heading stated a unit."""
        cells = {}
        for heading, (name, unit) in self.columns.items():
            text, field = row.cells.get(heading, ""), info_of(self.of).fields[name]
            try:
                cells[name] = as_cell(field, read_cell(field, text, unit)) if unit else text
            except CellError:
                cells[name] = f"{text}（{unit}）"
        return cells

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        counts = f"{len(self.rows)} rows, {len(self.unreadable)} unreadable, {len(self.problems)} problems"
        return f"<Register {info_of(self.of).zh}: {counts}>"

    def _repr_html_(self) -> str:
        fields = info_of(self.of).fields.values()
        table = html_table((f.zh for f in fields), (_shown(row) for row in self.rows[:SHOWN]))
        more = f"<p>… {len(self.rows) - SHOWN} more</p>" if len(self.rows) > SHOWN else ""
        return f"<p>{html.escape(repr(self))}</p>{table}{more}"


def _shown(row: Record) -> list[str]:
    words = {True: "是", False: "否", None: ""}
    return [words[v] if v is None or isinstance(v, bool) else str(v) for v in to_dict(row).values()]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"找不到文件：{path}", f"no such file: {path}") from None
    except IsADirectoryError:
        raise InputError(f"是文件夹，不是文件：{path}", f"a folder, not a file: {path}") from None
    except OSError as error:
        why = error.strerror or error
        raise InputError(f"无法读取：{path}（{why}）", f"cannot read {path}: {why}") from None
