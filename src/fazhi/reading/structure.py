"""Mappings to records and back: `from_dict`, `to_dict`, and the cattrs converter that uses both.

    from_dict(T, to_dict(row, sensitive=True)) == row

holds for every row, but for texts that say nothing: blank ones are read as None, and `***` in a sensitive
field and a number in scientific notation are refused, since what they stood for is lost.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

import attrs
from cattrs import Converter

from fazhi.declared import FieldInfo, shape_problems
from fazhi.fields import Record, info_of
from fazhi.problems import MASK, Problem, ShapeError
from fazhi.reading.amounts import is_scientific
from fazhi.reading.cells import as_cell, cell_problem, read_cell
from fazhi.reading.errors import CellError
from fazhi.reading.headings import column
from fazhi.reading.words import did_you_mean, plain
from fazhi.shapes import Coded, Kind

T = TypeVar("T", bound=Record)


def from_dict(record_type: type[T], mapping: Mapping[str, Any]) -> T:
    """A record from a mapping of typed values or text.

    Text in a text field is taken as it stands; in any other field it is read as a cell is. A record does not know
    which keys the mapping lacked: to check one whose columns may be lacking, use `Register.from_rows([mapping], ...)`.

    Args:
        record_type: the record to make.
        mapping: field names or known headings, such as 罚款金额（万元） -> values; an absent key is blank.

    Raises:
        ShapeError: with every problem of the values, not only the first.
        TypeError: for a key that names no field, or two that name one.
    """
    cells: dict[str, tuple[Any, str]] = {}
    for key, raw in mapping.items():
        found = column(record_type, key) if isinstance(key, str) else None
        if found is None:
            hint = did_you_mean(str(key), info_of(record_type).by_heading)[1]
            raise TypeError(f"{record_type.__name__} has no field or heading {key!r}{hint}")
        if found.name in cells:
            raise TypeError(f"{record_type.__name__}.{found.name} is given twice, now as {key!r}")
        field = info_of(record_type).fields[found.name]
        cells[found.name] = (_as_it_stands(field, raw), found.unit)
    row, problems = build(record_type, cells)
    if row is None:
        raise ShapeError(problems, of=record_type.__name__)
    return row


def to_dict(
    row: Record, *, headings: bool = False, sensitive: bool = False, lang: str = "zh"
) -> dict[str, Any]:
    """A JSON-ready form: ISO dates, decimals as text, printed words, true / false, null for blank.

    Args:
        row: any record.
        headings: name the columns by their headings instead of their field names.
        sensitive: show sensitive values; otherwise they are masked, and cannot be read back.
        lang: "zh" or "en": the language of headings and of coded words.
    """
    said = {}
    for field in info_of(type(row)).fields.values():
        value = getattr(row, field.name)
        hidden = field.sensitive and not sensitive and value is not None
        name = field.titles[lang == "en"] if headings else field.name
        said[name] = MASK if hidden else _plain(field, value, lang)
    return said


def build(record_type: type[T], cells: Mapping[str, tuple[Any, str]]) -> tuple[T | None, list[Problem]]:
    """A record from field name -> (cell, unit of its heading), or every problem of its cells."""
    fields = info_of(record_type).fields
    values = dict(_blanks(record_type))  # type: ignore[arg-type]  # a class is hashable
    refused: dict[str, list[Problem]] = {}
    for name, (raw, unit) in cells.items():
        try:
            values[name] = read_cell(fields[name], raw, unit)
        except CellError as error:
            refused[name] = [cell_problem(fields[name], raw, error)]
    if not refused:
        try:
            return record_type(**values), []
        except ShapeError as error:
            return None, list(error.problems)
    others = {n: shape_problems(fields[n], v) for n, v in values.items() if n not in refused}
    return None, [p for n in fields for p in {**others, **refused}.get(n, ())]


@functools.cache
def _blanks(record_type: Any) -> Mapping[str, Any]:
    """The fields without a default, which are blank when they are absent."""
    return {a.name: None for a in attrs.fields(record_type) if a.default is attrs.NOTHING}


def _as_it_stands(field: FieldInfo, raw: Any) -> Any:
    """Text for a text field, marked as text so that a dash or a space around it is kept."""
    if field.kind is not Kind.TEXT or not isinstance(raw, str):
        return raw
    return raw if not raw.strip() or raw == MASK or is_scientific(plain(raw)) else f"'{raw}"


def _plain(field: FieldInfo, value: Any, lang: str) -> Any:
    match value:
        case None | bool() | int() | str():
            return value
        case Coded():
            return value.text(lang)
        case _:
            return as_cell(field, value)


def _structured(kind: Kind, value: Any, tp: Any) -> Any:
    """One value outside a record, for other classes that cattrs structures: never `bool("否")`."""
    field = FieldInfo(zh="值", en="value", kind=kind, coded=tp if kind is Kind.CODED else None, required=True)
    try:
        made = read_cell(field, _as_it_stands(field, value))
    except CellError as error:
        raise ValueError(cell_problem(field, value, error).text("en")) from None
    if made is None:
        raise ValueError("value: required, but empty")
    return made


def _a_record(tp: Any) -> bool:
    return isinstance(tp, type) and issubclass(tp, Record) and tp is not Record


def _converter() -> Converter:
    made = Converter()
    for kind in Kind:
        made.register_structure_hook(kind.value, functools.partial(_structured, kind))
    made.register_structure_hook_func(
        lambda tp: isinstance(tp, type) and issubclass(tp, Coded), functools.partial(_structured, Kind.CODED)
    )
    made.register_structure_hook_func(
        _a_record, lambda value, tp: value if type(value) is tp else from_dict(tp, value)
    )
    made.register_unstructure_hook_func(_a_record, functools.partial(to_dict, sensitive=True))
    made.register_unstructure_hook(Decimal, lambda value: f"{value:f}")
    made.register_unstructure_hook(dt.date, dt.date.isoformat)
    made.register_unstructure_hook(dt.datetime, lambda value: value.isoformat(sep=" "))
    return made


#: The cattrs converter for records and for classes that contain them. It is meant for storage: what it
#: unstructures keeps sensitive values, so that it can be structured again.
converter = _converter()
