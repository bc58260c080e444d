"""The published notices: those that the library ships, those that packages add, and those that come later."""

from __future__ import annotations

import csv
import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import entry_points
from importlib.resources import files
from typing import Final

from fazhi.calendar.coverage import Mistake, NoticeError, missing_year
from fazhi.calendar.special import DayKind, SpecialDay
from fazhi.calendar.workdays import WorkCalendar

#: what separates the area codes of a row
AND: Final = "、"
#: festivals on fixed days, and how few festivals a year can have (the Mid-Autumn Festival may fall on National Day):
#: 全国年节及纪念日放假办法 (2024) 第二条
FIXED: Final = ((1, 1), (5, 1), (5, 2), (10, 1), (10, 2), (10, 3))
FEWEST: Final = 12


@functools.lru_cache(maxsize=256)
def published(area: str | None) -> WorkCalendar:
    """The calendar of a place by all notices."""
    rows = shipped()
    last = _firm_through(max(d.day.year for d in rows))
    calendar = WorkCalendar.from_rows(date(min(d.day.year for d in rows), 1, 1), last, rows, area)
    for plugged in sorted(entry_points(group="fazhi.calendar"), key=lambda ep: ep.name):
        calendar = calendar.with_notice(plugged.load())
    return calendar


@functools.cache
def shipped() -> tuple[SpecialDay, ...]:
    """Every row of the table that the library ships."""
    text = files("fazhi").joinpath("calendar_cn.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    urls = {row["notice"]: row["url"] for row in rows if row["url"]}  # given once per notice
    return tuple(
        SpecialDay(
            date.fromisoformat(row["date"]), row["kind"], row["festival"], row["notice"],
            area=row["area"].split(AND) if row["area"] else (), url=urls.get(row["notice"], ""),
        )
        for row in rows
    )  # fmt: skip


def extended(calendar: WorkCalendar, days: Iterable[SpecialDay]) -> tuple[date, Mapping[date, SpecialDay]]:
    """The last firm day, and what is said of each day, once a further notice is there. Raises `NoticeError`."""
    given = tuple(days)
    for d in given:
        if not isinstance(d, SpecialDay):
            raise TypeError(f"a notice is made of SpecialDay, got {d!r}; hint: read_notice(path) reads a file")
    mistakes = tuple(_mistakes(calendar, given))
    if mistakes:
        raise NoticeError(mistakes)
    special = dict(calendar.special)
    for d in sorted((d for d in given if d.binds(calendar.area)), key=lambda d: bool(d.area)):
        if d.area or d.day not in special or not special[d.day].area:  # what binds a place decides there
            special[d.day] = d
    new = [d.day.year for d in given if not d.area and d.day.year >= missing_year(calendar.last)]
    return _firm_through(max(new)) if new else calendar.last, special


def _mistakes(calendar: WorkCalendar, given: Sequence[SpecialDay]) -> Iterator[Mistake]:
    """All that forbids to rely on a notice: a day in doubt would move deadlines without a word."""
    for (day, _), times in sorted(Counter((d.day, d.area) for d in given).items()):
        if times > 1:
            yield f"{day}有{times}行", f"{times} rows name {day}"
        if day < calendar.first:
            yield f"{day}早于工作日历的首日{calendar.first}", f"{day} lies before {calendar.first}"
    country = [d for d in given if not d.area]
    for year in range(missing_year(calendar.last), max((d.day.year for d in country), default=0) + 1):
        yield from _not_whole(year, [d for d in country if d.day.year == year])


def _not_whole(year: int, days: Sequence[SpecialDay]) -> Iterator[Mistake]:
    if not days:
        yield f"缺少{year}年放假安排", f"the notice for {year} is missing"
        return
    statutory, word = {d.day for d in days if d.kind is DayKind.STATUTORY}, DayKind.STATUTORY.value
    lacking = [day for month, on in FIXED if (day := date(year, month, on)) not in statutory]
    yield from ((f"没有一行写明{day}为{word}", f"no row says that {day} is {word}") for day in lacking)
    if not lacking and len(statutory) < FEWEST:
        yield (
            f"{year}年只有{len(statutory)}天{word}，一年至少有{FEWEST}天：放假安排是否完整？",
            f"{year} has {len(statutory)} days of {word}, but a year has at least {FEWEST}: is the notice whole?",
        )


def _firm_through(year: int) -> date:
    """28-31 December are not firm: in 2007, 2011, 2018 and 2022 the next year's notice changed them."""
    return date(year, 12, 27)
