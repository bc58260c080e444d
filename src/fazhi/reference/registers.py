"""One page per register: every column, what may stand in it, and who reads it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from fazhi import catalog
from fazhi.declared import FieldInfo, RecordInfo
from fazhi.expr import columns_in
from fazhi.fields import Record, info_of
from fazhi.measures import Metric
from fazhi.reference.markdown import LINE, code, facts, heading, page, place, plain, see, see_all, table
from fazhi.shapes import Coded, Kind

HOLDS = {
    Kind.TEXT: "text", Kind.WHOLE: "whole number", Kind.NUMBER: "number", Kind.YES_NO: "是 / 否",
    Kind.DAY: "day", Kind.TIME: "day and time", Kind.CODED: "a word",
}  # fmt: skip


def register_page(of: type[Record]) -> str:
    """A register: its columns in order, its lists of words, its rules and metrics."""
    info = info_of(of)
    return page(
        heading(f"{info.zh} {info.en}", at=place("register", info.key)),
        *(plain(part) for part in (inspect.getdoc(of) or "").split("\n\n")),
        facts((
            ("Record type", code(of.__name__)),
            ("Key on the command line and in `office.toml`", code(info.key)),
            ("Further names", plain("、".join(info.also))),
            ("Rules", see_all("rule", (r.id for r in catalog.rules(of)))),
            ("Metrics", see_all("metric", (m.id for m in catalog.metrics(of)))),
        )),
        heading("Columns", 2),
        "A file may call a column by its heading, a variant, the English or the field name.",
        table(
            ("Column", "Holds", "A blank says", "Agrees with, and is read by"),
            (_row(of, info, f) for f in info.fields.values()),
        ),
        *_words(info),
    )


def _row(of: type[Record], info: RecordInfo, f: FieldInfo) -> tuple[str, ...]:
    name = f"**{plain(f.zh)}**{LINE}{plain(f.en)}{LINE}{code(f.name)}"
    also = f"also: {plain('、'.join(f.also))}" if f.also else ""
    marks = (
        ("key", f.key), ("masked", f.sensitive), ("set in advance", f.planned), ("of the case file", f.detail),
        (f"event: {f.event}", f.event),
    )  # fmt: skip
    asked = see_all("rule", (r.id for r in catalog.rules(of) if f.name in r.reads))
    counted = see_all("metric", (m.id for m in catalog.metrics(of) if f.name in _read_by(m)))
    return (
        name,
        LINE.join([_holds(f, info), *(word for word, true in marks if true)]),
        "(required)" if f.required else f.blank.value,
        LINE.join(x for x in (also, *_agreements(f, info), asked, counted) if x),
    )


def _holds(f: FieldInfo, info: RecordInfo) -> str:
    if f.coded is not None:
        return see(f.coded.__name__, place("words", f"{info.key} {f.coded.__name__}"))
    return HOLDS[f.kind] + (f", {f.unit}" if f.unit else "")


def _agreements(f: FieldInfo, info: RecordInfo) -> Iterator[str]:
    """What the validation rules say of a column."""
    for v in info.validations:
        if v.columns[0] == f.name:
            other = info.fields[v.columns[1]].zh if len(v.columns) > 1 else ""
            said = {
                "not-before": f"not before {other}", "needs": f"needs {other}", "denied": f"not with {other} 否",
                "at-least": f"at least {v.limit}", "at-most": f"at most {v.limit}",
            }  # fmt: skip
            yield said.get(v.code, v.code)
    if f.pattern is not None:
        yield f"matches {code(f.pattern)}"


def _read_by(metric: Metric) -> set[str]:
    return {c.name for d in metric.all_definitions for c in columns_in(*d.measure.expressions)}


def _words(info: RecordInfo) -> Iterator[str]:
    """The closed lists of words of a register."""
    for coded in dict.fromkeys(f.coded for f in info.fields.values() if f.coded is not None):
        yield heading(coded.__name__, 2, at=place("words", f"{info.key} {coded.__name__}"))
        yield "" if coded.__doc__ in (None, Coded.__doc__) else plain(coded.__doc__)
        yield table(
            ("Word", "In code", "Also read"),
            ((plain(m.value), code(f"{coded.__name__}.{m.name}"), plain("、".join(m.also))) for m in coded),
        )
