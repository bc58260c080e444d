"""From a user's frame to the columns that rules read: found by heading, in the right type, as of a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs
import narwhals.stable.v2 as nw

from fazhi.declared import Blank, FieldInfo
from fazhi.fields import Record, info_of
from fazhi.shapes import Kind, suggest

PREFIX = "__fazhi_"


@attrs.frozen
class Prepared:
    """A frame with one internal column per field that is there, and the names of those that are not."""

    frame: Any
    own: tuple[str, ...]
    absent: frozenset[str]


def source_columns(names: Iterable[str], of: type[Record], columns: Mapping[str, str]) -> dict[str, str]:
    """Field -> the frame's column, by `columns` (column -> field), heading, variant or field name.

    Raises LookupError for an unknown name in `columns`, TypeError where two columns hold one field.
    """
    names, fields, by_heading = list(names), info_of(of).fields, info_of(of).by_heading
    for column, name in columns.items():
        if column not in names:
            msg = f"columns= names no column of the frame: {column!r}{suggest(column, names)}"
            raise LookupError(msg)
        if name not in fields:
            msg = f"columns= names no field of {of.__name__}: {name!r}{suggest(name, fields)}"
            raise LookupError(msg)
    found: dict[str, str] = {}
    for column in names:
        held = columns.get(column) or by_heading.get(column)
        if held is not None and found.setdefault(held, column) != column:
            msg = f"the columns {found[held]!r} and {column!r} both hold {held!r}: rename one, or say which in columns="
            raise TypeError(msg)
    if not found:
        expected = "、".join(f.zh for f in list(fields.values())[:6])
        msg = f"no column of the frame is one of {of.__name__}: it has {names[:6]}, expected are {expected}, …"
        raise LookupError(msg)
    return found


def add_columns(
    frame: Any, of: type[Record], columns: Mapping[str, str], needed: Iterable[str], as_of: dt.date
) -> Prepared:
    """Add the internal columns of the `needed` fields: raw as it stands, and as of the day where it is a date."""
    schema = frame.collect_schema()
    found = source_columns(schema.names(), of, columns)
    fields = info_of(of).fields
    wanted = [fields[n] for n in fields if n in set(needed) and n in found]
    raw = [_typed(found[f.name], schema[found[f.name]], f).alias(PREFIX + f.name) for f in wanted]
    dated = [f for f in wanted if f.kind in (Kind.DAY, Kind.TIME)]
    clipped = [
        _come(nw.col(PREFIX + f.name), f, as_of).alias(seen(f.name)) for f in dated
    ]
    frame = frame.with_columns(*raw) if raw else frame
    frame = frame.with_columns(*clipped) if clipped else frame
    return Prepared(frame, tuple(schema.names()), frozenset(fields) - set(found))


def _come(x: nw.Expr, f: FieldInfo, as_of: dt.date) -> nw.Expr:
    """A date as of the day: blank if it had not come; a planned day is a fact all the same."""
    return x if f.planned else nw.when(_day(x, f) <= nw.lit(as_of)).then(x)


def seen(name: str) -> str:
    """The internal column that holds a date as of the day of the judgement."""
    return f"{PREFIX}seen_{name}"


def blank_column(f: FieldInfo) -> nw.Expr:
    """A field whose column is not there."""
    return nw.lit(None, _dtype(f.kind))


def given_as(f: FieldInfo, blank: Mapping[str, Blank]) -> bool:
    """Whether an empty cell of this field is an answer: it has not happened."""
    return blank[f.name] is Blank.NOT_YET


def _typed(column: str, have: Any, f: FieldInfo) -> nw.Expr:
    """The column in the type of its field. Raises TypeError, with a hint, where nothing but guessing would do."""
    x = nw.col(column)
    if have in (nw.Unknown, nw.Object) or str(have) in ("Null", "Unknown"):
        return x.cast(_dtype(f.kind))
    match f.kind:
        case Kind.DAY if have == nw.Date or (have == nw.Datetime and _naive(have)):
            return x if have == nw.Date else x.dt.date()
        case Kind.TIME if have == nw.Datetime and _naive(have):
            return x
        case Kind.YES_NO if have == nw.Boolean:
            return x
        case Kind.WHOLE if have.is_integer():
            return x.cast(nw.Int64)
        case Kind.NUMBER if have.is_numeric():
            return x
        case Kind.TEXT | Kind.CODED if have in (nw.String, nw.Categorical, nw.Enum):
            text = x.cast(nw.String)
            return nw.when(text.str.strip_chars() != "").then(text)
    hint = "read text with fz.Register.read, or cast the column first"
    msg = f"the column {column!r} holds {have}, but {f.name!r} is a {f.kind.name.lower()}: {hint}"
    raise TypeError(msg)


def _naive(have: Any) -> bool:
    return getattr(have, "time_zone", None) is None


def _dtype(kind: Kind) -> Any:
    return {
        Kind.DAY: nw.Date, Kind.TIME: nw.Datetime, Kind.YES_NO: nw.Boolean, Kind.WHOLE: nw.Int64,
        Kind.NUMBER: nw.Int64, Kind.TEXT: nw.String, Kind.CODED: nw.String,
    }[kind]  # fmt: skip


def _day(x: nw.Expr, f: FieldInfo) -> nw.Expr:
    return x.dt.date() if f.kind is Kind.TIME else x
