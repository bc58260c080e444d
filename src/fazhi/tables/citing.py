"""Figures as a paper cites them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fazhi.provenance import needs_calendar, sources_text
from fazhi.tables.row import marks_of


def cited(row: Any, lang: str) -> str:
    """One figure and its sources, as a sentence."""
    return f"{_figure(row, lang)}{_end(lang)}{_sources(row, lang)}"


def cited_all(rows: Iterable[Any], lang: str) -> str:
    """Every figure on a line of its own, and the sources once where they are the same for all."""
    lines = list(rows)
    if len({(r.provenance, needs_calendar(r.definition.measure)) for r in lines}) > 1:
        return "\n".join(cited(r, lang) for r in lines)
    said = [f"{_figure(r, lang)}{_end(lang).strip()}" for r in lines]
    return "\n".join([*said, _sources(lines[0], lang)] if lines else [])


def _figure(row: Any, lang: str) -> str:
    d, en = row.definition, lang == "en"
    name = d.metric.en if en else d.metric.zh + (f"（{d.metric.unit}）" if d.metric.unit else "")
    of = [f"{d.text(lang)}, {d.id}" if en else f"{d.text()}，{d.id}", row.period.text(lang), *row.by]
    listed = ("; " if en else "；").join(of)
    head = f"{name} ({listed}): " if en else f"{name}（{listed}）："
    figure: str = row.figure(lang)
    return head + figure + "".join(mark[en] for mark in marks_of(row))


def _sources(row: Any, lang: str) -> str:
    said = sources_text(row.provenance, lang, calendar=needs_calendar(row.definition.measure))
    return f"Source: {said}." if lang == "en" else f"来源：{said}。"


def _end(lang: str) -> str:
    return ". " if lang == "en" else "。"
