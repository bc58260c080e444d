"""A holiday notice in a file (放假安排2027.csv): read like every register, and used only if it is whole."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from fazhi.areas import require_area
from fazhi.calendar import DayKind, NoticeError, SpecialDay, WorkCalendar
from fazhi.fields import Record, field, info_of, record
from fazhi.problems import Problem
from fazhi.reading.errors import InputError
from fazhi.register import Register

#: problems that take nothing away from a notice, whose rows all name the same source
HARMLESS = ("unknown-column", "time-aside", "repeated-key")
_AREAS = re.compile(r"[\s、,，;；]+")


@record("放假安排", "Holiday notice", key="notice")
class NoticeDay(Record):
    """One special day, and the notice that says so. A festival (法定节假日) is named as such, others are 调休放假."""

    notice: str = field("依据", "Notice", key=True, also=("notice", "通知"))
    falls_on: date = field("日期", "Date", also=("date",))
    kind: DayKind = field("类别", "Kind", also=("kind",))
    festival: str | None = field("节日", "Festival", also=("festival",), default=None)
    area: str | None = field("适用地区", "Area codes", also=("area",), default=None)
    url: str | None = field("网址", "Address", also=("url",), default=None)


def read_notice(path: str | os.PathLike[str], *, sheet: str = "") -> tuple[SpecialDay, ...]:
    """The special days of a notice, from CSV or xlsx, for `WorkCalendar.with_notice`.

    The columns are those of the calendar that the library ships: date 日期, kind 类别 (法定节假日, 调休放假, 调休上班),
    festival 节日, notice 依据 (in every row: each day cites its source), area 适用地区 (codes; empty for the whole
    country), url 网址. `sheet`: the sheet of a workbook that has several.

    Raises `InputError` with every problem: a notice of which a row is in doubt is not used at all.
    """
    days = Register.read(path, NoticeDay, sheet=sheet)
    problems = [*(p for p in days.problems if p.code not in HARMLESS), *_doubts(days)]
    if problems:
        zh, en = ("\n".join(f"  {p.text(lang)}" for p in problems) for lang in ("zh", "en"))
        raise InputError(
            f"{days.source}：放假安排有误，没有采用：\n{zh}",
            f"{days.source}: the notice has mistakes and is not used:\n{en}",
        )
    return tuple(map(_special, days.rows))


def calendar_with(calendar: WorkCalendar, notices: Iterable[Path]) -> WorkCalendar:
    """The calendar with the notices of these files. Raises `InputError` for a file that cannot be used."""
    for path in notices:
        days = read_notice(path)
        try:
            calendar = calendar.with_notice(days)
        except NoticeError as error:
            zh, en = ("\n".join(f"  {line}" for line in error.text(lang).splitlines()) for lang in ("zh", "en"))
            raise InputError(f"{path.name}：没有采用：\n{zh}", f"{path.name}: not used:\n{en}") from None
    return calendar


def _special(row: NoticeDay) -> SpecialDay:
    return SpecialDay(
        row.falls_on, row.kind, row.festival or "", row.notice, area=_areas(row), url=row.url or "",
    )  # fmt: skip


def _areas(row: NoticeDay) -> tuple[str, ...]:
    return tuple(filter(None, _AREAS.split(row.area or "")))


def _doubts(days: Register[NoticeDay]) -> Iterator[Problem]:
    """Days that stand twice for one place, and cells that hold no area code."""
    first: dict[tuple[date, tuple[str, ...]], int] = {}
    for row, number in zip(days.rows, days.row_numbers, strict=True):
        other = first.setdefault((row.falls_on, _areas(row)), number)
        if other != number:
            yield _cell("repeated-key", "falls_on", row.falls_on.isoformat(), number, days.source, other=other)
        for code in _areas(row):
            try:
                require_area(code)
            except ValueError:
                yield _cell("not-area", "area", code, number, days.source)


def _cell(code: str, field: str, value: str, row: int, file: str, **params: Any) -> Problem:
    heading = info_of(NoticeDay).fields[field].titles
    return Problem(code=code, heading=heading, field=field, value=value, params=params, row=row, file=file)
