"""What must be true of every record type, whatever its columns."""

from __future__ import annotations

import functools
import importlib.util
import json
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, Unsatisfiable

from fazhi.declared import FieldInfo
from fazhi.fields import Record, info_of
from fazhi.problems import MASK, ShapeError
from fazhi.reading import converter, from_dict, to_dict
from fazhi.reading.amounts import is_scientific
from fazhi.reading.headings import column
from fazhi.reading.words import plain
from fazhi.register import Register
from fazhi.shapes import Kind
from fazhi.strategies import lifecycles, records
from fazhi.testing.rule import effort, told

WORKBOOKS = all(importlib.util.find_spec(name) for name in ("xlsxwriter", "python_calamine"))
#: how many rows are written to a file
FEW = 20
WHISPER = "〇〇密〇〇"


def check_record(record_type: type[Record], *, examples: int = 50) -> None:
    """A record type keeps what it is told, under every name that it answers to, and lets no secret out.

    1. Every heading names its own column, also with the unit of the column behind it.
    2. A wrong value in any column is refused, and all of them are reported at once.
    3. Rows can be drawn; so can lives, and `validate()` finds nothing in them.
    4. A row survives `to_dict` and `from_dict`, JSON, and `fz.converter`: in Chinese and in English.
    5. A register reads it back under every heading variant.
    6. A register of rows survives a CSV file, and a workbook; the template of the register holds every column.
    7. Sensitive values are masked in `repr`, in `to_dict`, in problems and errors, and in what a notebook shows.

    Args:
        record_type: any class made with `@fz.record`.
        examples: how many rows and how many lives are drawn.

    Raises AssertionError that names the record, the law and the column or the row; TypeError for a class that is no
    record. Workbooks are left out without the extra `fazhi[excel]`.
    """
    info_of(record_type)
    _every_heading_names_its_column(record_type)
    _wrong_values_are_all_refused(record_type)
    written: list[Record] = []

    @settings(effort(examples))
    @given(life=_drawn(record_type, lifecycles, "a life of it"))
    def lives(life: Record) -> None:
        _a_life_agrees_with_itself(life)

    @settings(effort(examples))
    @given(row=_drawn(record_type, records, "a row of it"))
    def rows(row: Record) -> None:
        if not _is_lossy(row):
            _a_row_survives(row)
            _every_heading_is_read(row)
            written.append(row)
        _secrets_are_masked(row)

    for law in (lives, rows):
        try:
            law()
        except (InvalidArgument, Unsatisfiable) as error:
            msg = f"{record_type.__name__}: no row of it can be drawn: {error}"
            raise AssertionError(msg) from error
    _files_survive(record_type, written)


def _every_heading_names_its_column(of: type[Record]) -> None:
    for f in info_of(of).fields.values():
        for heading in (*filter(None, f.headings), *([f"{f.zh}（{f.unit}）"] if f.unit else [])):
            found = column(of, heading)
            name = None if found is None else found.name
            assert name == f.name, _broken(of, f"the heading {heading!r} of {f.name!r} is read as {name!r}")


def _wrong_values_are_all_refused(of: type[Record]) -> None:
    fields = info_of(of).fields
    wrong = {name: _Wrong() for name in fields}
    for how, make in (("the constructor", of), ("from_dict", functools.partial(_from_columns, of))):
        try:
            make(**wrong)
        except ShapeError as error:
            refused = {p.field for p in error.problems}
            silent = [name for name in fields if name not in refused]
            assert not silent, _broken(of, f"{how} does not report a wrong value in {', '.join(silent)}")
        else:
            raise AssertionError(_broken(of, f"{how} accepts a wrong value in every column"))


def _a_life_agrees_with_itself(life: Record) -> None:
    found = [str(p) for p in life.validate()]
    assert not found, _broken(type(life), f"a life contradicts itself: {found}")


def _a_row_survives(row: Record) -> None:
    of = type(row)
    for lang in ("zh", "en"):
        for headings in (False, True):
            said = to_dict(row, sensitive=True, headings=headings, lang=lang)
            made = _read(of, said, f"to_dict(lang={lang!r}, headings={headings})")
            assert made == row, _differs(row, made, f"to_dict(lang={lang!r}, headings={headings})")
    made = from_dict(of, json.loads(json.dumps(to_dict(row, sensitive=True))))
    assert made == row, _differs(row, made, "JSON")
    made = converter.structure(converter.unstructure(row), of)
    assert made == row, _differs(row, made, "fz.converter")


def _every_heading_is_read(row: Record) -> None:
    """The row as a register has it: every column under its first heading, then under its second, and so on."""
    of, fields = type(row), list(info_of(type(row)).fields.values())
    ((_, cells),) = Register.from_records([row]).lines()
    for turn in range(max(len(f.headings) for f in fields)):
        said = {_heading(f, turn): cell for f, cell in zip(fields, cells, strict=True)}
        register = Register.from_rows([said], of)
        assert register.rows == (row,), _broken(of, f"the headings {list(said)} do not give the row back: {told(row)}")


def _secrets_are_masked(row: Any) -> None:
    of = type(row)
    for f in (f for f in info_of(of).fields.values() if f.sensitive):
        given_ = getattr(row, f.name) is not None
        assert not given_ or to_dict(row)[f.name] == MASK, _broken(of, f"to_dict shows {f.name!r}, which is sensitive")
        if f.kind is Kind.TEXT and f.pattern is None and not f.key:
            secretive = attrs.evolve(row, **{f.name: WHISPER})
            for where, text in _shown(secretive, f):
                assert WHISPER not in text, _broken(of, f"{where} shows {f.name!r}, which is sensitive")


def _shown(row: Any, field: FieldInfo) -> Iterator[tuple[str, str]]:
    """Every place where the row, or what is wrong with it, is shown to somebody who did not ask for secrets."""
    register = Register.from_records([row])
    yield "its repr", repr(row)
    yield "what a notebook shows", register._repr_html_()
    yield "a problem", "".join(f"{p}{p.to_dict()}" for p in (*row.validate(), *register.problems))
    try:
        attrs.evolve(row, **{field.name: _Wrong(WHISPER)})
    except ShapeError as error:
        yield "an error", str(error)


def _files_survive(of: type[Record], rows: Iterable[Record]) -> None:
    key = info_of(of).key_field
    plain_ones = [row for row in rows if all(str(v).isprintable() for v in to_dict(row, sensitive=True).values())]
    few = list({getattr(row, key): row for row in plain_ones}.values())[:FEW]
    with tempfile.TemporaryDirectory() as folder:
        for name in ("rows.csv", *(["rows.xlsx"] if WORKBOOKS else [])):
            Register.from_records(few, of).write(Path(folder, name))
            found = Register.read(Path(folder, name), of)
            for before, after in zip(few, found.rows, strict=False):
                assert before == after, _differs(before, after, name)
            assert len(found) == len(few), _broken(of, f"{len(few)} rows were written to {name}, {len(found)} read")
        if WORKBOOKS:
            from fazhi.workbook import write_template

            template = Path(folder, "template.xlsx")
            write_template(template, [of])
            absent = sorted(Register.read(template, of).absent)
            assert not absent, _broken(of, f"its template lacks {', '.join(absent)}")


def _from_columns(of: type[Record], **values: Any) -> Record:
    return from_dict(of, values)


def _drawn(of: type[Record], how: Any, what: str) -> st.SearchStrategy[Any]:
    try:
        strategy: st.SearchStrategy[Any] = how(of)
    except (TypeError, InvalidArgument) as error:
        raise AssertionError(_broken(of, f"{what} cannot be drawn: {error}")) from error
    return strategy


def _is_lossy(row: Record) -> bool:
    """Whether a text stands for something that was lost before it was written: such a cell is refused, as it should."""
    texts = [v for v in to_dict(row, sensitive=True).values() if isinstance(v, str)]
    return any(text == MASK or is_scientific(plain(text)) for text in texts)


def _read(of: type[Record], said: dict[str, Any], how: str) -> Record:
    try:
        return from_dict(of, said)
    except (TypeError, ShapeError) as error:
        raise AssertionError(_broken(of, f"a row does not survive {how}: {error}")) from error


def _heading(field: FieldInfo, turn: int) -> str:
    known = [heading for heading in field.headings if heading]
    return known[turn % len(known)]


def _differs(before: Record, after: Record, how: str) -> str:
    names = [n for n in info_of(type(before)).fields if getattr(before, n) != getattr(after, n)]
    told = {n: (getattr(before, n), getattr(after, n)) for n in names}
    return _broken(type(before), f"a row does not survive {how}: {told}")


def _broken(of: type[Record], law: str) -> str:
    return f"{of.__name__}: {law}"


@attrs.frozen
class _Wrong:
    """A value that no column can hold."""

    shown: str = "?"

    def __str__(self) -> str:
        return self.shown
