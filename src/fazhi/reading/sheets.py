"""Bytes -> sheets: a text file is one, a workbook has several. Cells of a workbook keep their types."""

from __future__ import annotations

import functools
import io
import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from fazhi.fields import Record, info_of
from fazhi.reading.errors import InputError
from fazhi.reading.headings import NONE, bare, fit, no_known_heading
from fazhi.reading.parts import DamagedError, Parts
from fazhi.reading.tables import (
    DELIMITERS,
    MOST_ROWS_ABOVE,
    Row,
    Table,
    decode,
    heading_row,
    table_under,
    text_table,
)
from fazhi.reading.words import MERGED, shown

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
#: (first row, first column), (last row, last column), from 0
Merge = tuple[tuple[int, int], tuple[int, int]]
Grid = Sequence[Sequence[Any]]


@attrs.frozen(kw_only=True)
class Sheet:
    """A text file, or one sheet of a workbook."""

    #: the name of the sheet; "" for a text file
    name: str
    #: what problems call it: 处罚.csv, or 台账.xlsx〔行政处罚〕 where the workbook has several sheets
    label: str
    #: whether no cell says anything
    is_empty: bool
    _table: Callable[[Sequence[type[Record]], Mapping[str, str]], Table] = attrs.field(repr=False, alias="table")

    def table(self, record_types: Iterable[type[Record]], own: Mapping[str, str] = NONE) -> Table:
        """The rows below the heading row: the first, among the first ten, with the most known headings.

        Args:
            record_types: the records that the rows may be.
            own: further headings of this file -> field names.

        Raises `InputError` for a sheet that is no such table.
        """
        return self._table(list(record_types), own)


def sheets_in(data: bytes, name: str) -> list[Sheet]:
    """The sheets of a file, hidden ones included: one of a text file, each worksheet of a workbook.

    Args:
        data: the file's bytes: an .xlsx workbook, or text in UTF-8 or UTF-16 with a byte order mark, UTF-8, GB18030.
        name: what to call the file.

    Raises `InputError` for a file that is neither.
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _workbook(data, name)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if _ENCRYPTED in data:
            raise InputError(f"{name}：有密码，请去掉密码后另存", f"{name}: it has a password: save it without one")
        raise _other(name, "xls")
    if data.startswith(b"%PDF"):
        raise _other(name, "pdf")
    text = decode(data, name)
    empty = not text.translate(dict.fromkeys(map(ord, [*DELIMITERS, '"']))).strip()
    return [Sheet(name="", label=name, is_empty=empty, table=functools.partial(text_table, text, name=name))]


def sheet_of(
    data: bytes, name: str, record_types: Iterable[type[Record]], *, own: Mapping[str, str] = NONE, sheet: str = ""
) -> Sheet:
    """One sheet of a file: the one called `sheet`, or the only one that can be of these records.

    Where several can be, the one named after the register is it. Raises `InputError` if that does not decide.
    """
    sheets, types = sheets_in(data, name), list(record_types)
    if sheet:
        wanted = [s for s in sheets if s.name == sheet] or [s for s in sheets if bare(s.name) == bare(sheet)]
        if len(wanted) != 1:
            raise _say_which(sheets, name, f"没有工作表“{sheet}”", f"no sheet {sheet!r}")
        return wanted[0]
    if len(sheets) == 1:
        return sheets[0]
    fitting = [s for s in sheets if _fits(s, types, own)]
    if len(fitting) > 1:
        infos = [info_of(t) for t in types]
        words = {bare(word) for i in infos for word in (i.zh, i.en, i.key, *i.also)}
        fitting = [s for s in fitting if bare(s.name) in words] or fitting
    if not fitting:
        raise _say_which(sheets, name, "没有一个工作表有所需的列标题", "no sheet has the headings needed")
    if len(fitting) > 1:
        raise _say_which(fitting, name, "有几个工作表都可以读取", "several sheets could be read")
    return fitting[0]


def read_table(
    data: bytes, record_types: Sequence[type[Record]], *, own: Mapping[str, str] = NONE, name: str = "CSV"
) -> Table:
    """The table in a file, or in the only sheet of a workbook that can be of these records.

    Args:
        data: the file's bytes.
        record_types: the records that the rows may be.
        own: further headings of this file -> field names.
        name: what to call the file in a refusal.

    Raises `InputError` for a file that is no such table.
    """
    return sheet_of(data, name, record_types, own=own).table(record_types, own)


def _fits(sheet: Sheet, record_types: Sequence[type[Record]], own: Mapping[str, str]) -> bool:
    try:
        sheet.table(record_types, own)
    except _HeadingsMergedError:
        return True
    except InputError:
        return False
    return True


def _workbook(data: bytes, name: str) -> list[Sheet]:
    try:
        parts = Parts(data)
    except DamagedError:
        raise InputError(
            f"{name}：不是.xlsx工作簿，或者已损坏，请另存为“CSV UTF-8（逗号分隔）”或.xlsx",
            f"{name}: not an .xlsx workbook, or a damaged one: save it as CSV UTF-8 or .xlsx",
        ) from None
    try:
        import python_calamine as calamine
    except ImportError:
        raise InputError(
            f'{name}：读取工作簿需要先运行 pip install "fazhi[excel]"，或者另存为“CSV UTF-8（逗号分隔）”',
            f'{name}: reading a workbook needs pip install "fazhi[excel]"; or save it as CSV UTF-8',
        ) from None
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return _sheets(book, parts, name, calamine.SheetTypeEnum.WorkSheet)
    except (calamine.CalamineError, DamagedError) as error:
        raise InputError(
            f"{name}：工作簿已损坏，请用电子表格打开后另存（{error}）",
            f"{name}: the workbook is damaged ({error}): open it in a spreadsheet and save it anew",
        ) from None


def _sheets(book: CalamineWorkbook, parts: Parts, name: str, kind: Any) -> list[Sheet]:
    names = [m.name for m in book.sheets_metadata if m.typ == kind]
    if not names:
        raise InputError(f"{name}：没有工作表", f"{name}: it has no worksheet")
    made = []
    for each in names:
        sheet = book.get_sheet_by_name(each)
        grid = _grid(sheet, parts)
        label = f"{name}〔{each}〕" if len(names) > 1 else name
        table = functools.partial(
            _grid_table, grid, label=label, parts=parts, merges=list(sheet.merged_cell_ranges or ())
        )
        empty = all(map(_says_nothing, itertools.chain.from_iterable(grid)))
        made.append(Sheet(name=each, label=label, is_empty=empty, table=table))
    return made


def _grid(sheet: CalamineSheet, parts: Parts) -> list[list[Any]]:
    """All cells from A1 on, so that row numbers are those a spreadsheet shows."""
    grid: list[list[Any]] = [list(row) for row in sheet.to_python(skip_empty_area=False)]
    for (row, column), text in parts.not_values(sheet.name).items():
        grid += [[] for _ in range(row + 1 - len(grid))]
        grid[row] += [""] * (column + 1 - len(grid[row]))
        grid[row][column] = text
    return grid


def _grid_table(
    grid: Grid,
    record_types: Sequence[type[Record]],
    own: Mapping[str, str],
    *,
    label: str,
    parts: Parts,
    merges: Sequence[Merge],
) -> Table:
    if all(map(_says_nothing, itertools.chain.from_iterable(grid))):
        raise InputError(f"{label}：工作表是空的", f"{label}: the sheet is empty")
    known, at = heading_row(grid, record_types, own)
    if not known:
        found = itertools.chain.from_iterable(grid[:MOST_ROWS_ABOVE])
        raise no_known_heading(map(shown, found), record_types)
    held = [(top, bottom) for (top, left), (bottom, _) in merges if top <= at <= bottom and _cell(grid, top, left)]
    if held:
        spread = grid[min(top for top, _ in held) : max(bottom for _, bottom in held) + 1]
        headings = [shown(cell) for row in spread for cell in row]
        if any(fit(t, headings, own) for t in record_types):
            raise _HeadingsMergedError(label, at + 1)
    marked = _marked(grid, [m for m in merges if m[0][0] > at], len(grid[at]))
    return attrs.evolve(table_under(marked, at, record_types, own), day_zero=parts.day_zero)


def _marked(rows: Grid, merges: Iterable[Merge], width: int) -> list[Row]:
    """The rows with a mark in each cell that was merged into another: to be empty is not what it says.

    A row with nothing of its own, as in a note over several rows, stays empty.
    """
    marked = [list(row) for row in rows]
    for (top, left), (bottom, right) in merges:
        if _says_nothing(_cell(rows, top, left)):
            continue
        for at in range(top, min(bottom + 1, len(rows))):
            if not all(map(_says_nothing, rows[at])):
                first, end = left + (at == top), min(right + 1, width)
                marked[at] += [""] * (end - len(marked[at]))
                marked[at][first:end] = [MERGED] * (end - first)
    return [tuple(row) for row in marked]


def _cell(rows: Grid, row: int, column: int) -> Any:
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""


def _says_nothing(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


class _HeadingsMergedError(InputError):
    def __init__(self, label: str, row: int) -> None:
        super().__init__(
            f"{label}：第{row}行的列标题有合并单元格，尚不能读取，请改为一行标题、每列一格",
            f"{label}: the headings in row {row} have merged cells, which are not read yet: use one row, one cell each",
        )


def _other(name: str, kind: str) -> InputError:
    return InputError(
        f"{name}：是{kind}文件，尚不能读取，请另存为“CSV UTF-8（逗号分隔）”或.xlsx",
        f"{name}: this is a {kind} file, which is not read yet: save it as CSV UTF-8 or .xlsx",
    )


def _say_which(sheets: Sequence[Sheet], name: str, zh: str, en: str) -> InputError:
    names = "、".join(s.name or s.label for s in sheets)
    return InputError(
        f"{name}：{zh}，请用 sheet= 指明工作表。工作表有：{names}",
        f"{name}: {en}: say which with sheet=; there are {names}",
    )
