"""Headings: which column of a file is which field, in which unit, and which register a file is."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping, Sequence

import attrs

from fazhi.fields import Record, info_of
from fazhi.problems import Problem
from fazhi.reading.amounts import column_power
from fazhi.reading.errors import InputError
from fazhi.reading.words import did_you_mean, plain
from fazhi.shapes import Kind

_WITH_UNIT = re.compile(r"(.+)\((.+)\)")
#: no headings of the user's own
NONE: Mapping[str, str] = {}


@attrs.frozen
class Column:
    """What a heading says: the name of the field, and the unit if the heading states one."""

    name: str
    unit: str = ""


def bare(heading: str) -> str:
    """The form in which headings are compared: no spaces or line breaks, plain signs, small letters."""
    return "".join(plain(heading).casefold().split())


def column(record_type: type[Record], heading: str, own: Mapping[str, str] = NONE) -> Column | None:
    """The column that a heading names, or None.

    Args:
        record_type: the record whose headings are known.
        heading: any known heading, a field name, or one with a unit, such as 罚款金额（万元）.
        own: further headings of the user's file -> field names.
    """
    word = bare(heading)
    names = _known(record_type)  # type: ignore[arg-type]  # a class is hashable
    names = {**names, **{bare(h): _named(record_type, n) for h, n in own.items()}} if own else names
    if word in names:
        return Column(names[word])
    m = _WITH_UNIT.fullmatch(word)
    field = info_of(record_type).fields.get(names.get(m[1], "")) if m else None
    if m is None or field is None or field.kind not in (Kind.WHOLE, Kind.NUMBER):
        return None
    return Column(field.name, m[2]) if column_power(field.unit, m[2]) is not None else None


def columns(
    record_type: type[Record], headings: Sequence[str], own: Mapping[str, str] = NONE
) -> tuple[dict[int, Column], list[Problem]]:
    """The columns that are read, by position, and the problems of those that are not."""
    read: dict[int, Column] = {}
    problems = []
    for at, heading in enumerate(headings):
        found, first = column(record_type, heading, own), None
        if found is not None:
            first = next((i for i, c in read.items() if c.name == found.name), None)
        if found is None and bare(heading):
            hint = did_you_mean(heading, info_of(record_type).by_heading)
            problems.append(Problem(code="unknown-column", value=heading, params={"hint": hint}))
        elif found is not None and first is None:
            read[at] = found
        elif found is not None and first is not None:
            field = info_of(record_type).fields[found.name]
            problems.append(
                Problem(
                    code="two-columns", heading=field.titles, field=field.name, value=headings[first],
                    params={"other": heading},
                )
            )  # fmt: skip
    return read, problems


def recognise(headings: Iterable[str], record_types: Iterable[type[Record]]) -> type[Record]:
    """The record type that knows most of the headings, its key among them.

    Raises `InputError` if none does, or two do equally well.
    """
    found, types = list(headings), list(record_types)
    scores = {t: fit(t, found) for t in types}
    best = max(scores.values(), default=0)
    if not best:
        raise no_known_heading(found, types)
    fitting = [t for t in types if scores[t] == best]
    if len(fitting) > 1:
        infos = [info_of(t) for t in fitting]
        raise InputError(
            f"列标题同时符合{'和'.join(f'“{i.zh}”' for i in infos)}，请指明是哪一种登记表",
            f"the headings fit {' and '.join(i.en for i in infos)} equally: say which register it is",
        )
    return fitting[0]


def fit(record_type: type[Record], headings: Iterable[str], own: Mapping[str, str] = NONE) -> int:
    """How many fields the headings name; 0 without the key, by which a row is known."""
    found = known_names(record_type, headings, own)
    return len(found) if info_of(record_type).key_field in found else 0


def known_names(
    record_type: type[Record], headings: Iterable[str], own: Mapping[str, str] = NONE
) -> set[str]:
    """The fields that the headings name."""
    return {c.name for h in headings if (c := column(record_type, h, own)) is not None}


def no_known_heading(found: Iterable[str], record_types: Iterable[type[Record]]) -> InputError:
    """The refusal of an input whose heading row cannot be found: what there is, what there should be."""
    words = "、".join(w for h in found if (w := " ".join(h.split()))) or "—"
    infos = [info_of(t) for t in record_types]
    keys = [i.fields[i.key_field].zh for i in infos]
    known = "；".join(f"{i.zh}：{'、'.join(f.zh for f in i.fields.values())}" for i in infos)
    need_zh, need_en = "或".join(f"“{k}”" for k in keys), " or ".join(map(repr, keys))
    return InputError(
        f"没有找到列标题，至少要有{need_zh}。找到的是：{words}。可用的是：{known}",
        f"no known heading: need at least {need_en}; found {words}; expected {known}",
    )


def _named(record_type: type[Record], name: str) -> str:
    if name not in info_of(record_type).fields:
        hint = did_you_mean(name, info_of(record_type).fields)[1]
        raise LookupError(f"headings= maps to field names, {record_type.__name__} has no {name!r}{hint}")
    return name


@functools.cache
def _known(record_type: type[Record]) -> Mapping[str, str]:
    known: dict[str, str] = {}
    for heading, name in info_of(record_type).by_heading.items():
        known.setdefault(bare(heading), name)
    return known
