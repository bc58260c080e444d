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

from fazhi.calendar.coverage import NOT_FIRM, Mistake, NoticeError, missing_year
from fazhi.calendar.special import WEEKDAYS, DayKind, SpecialDay
from fazhi.calendar.workdays import WorkCalendar

#: what separates the area codes of a row
AND: Final = "、"
#: the festivals: how many days each has, and the first and last day on which one can lie.
#: 全国年节及纪念日放假办法 (2024) 第二条; a lunar day keeps to such a range of the solar year
FESTIVALS: Final = (
    ("元旦", 1, (1, 1), (1, 1)),
    ("春节", 4, (1, 20), (2, 23)),
    ("清明节", 1, (4, 4), (4, 6)),
    ("劳动节", 2, (5, 1), (5, 2)),
    ("端午节", 1, (5, 27), (6, 25)),
    ("国庆节", 3, (10, 1), (10, 3)),
    ("中秋节", 1, (9, 7), (10, 8)),
)


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
    for d in (d for d in given if d.binds(calendar.area)):
        if d.day not in special or d.reach(calendar.area) >= special[d.day].reach(calendar.area):
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
    for d in given:
        if not d.is_plausible:
            zh, en = WEEKDAYS[d.day.weekday()]
            yield f"{d.day}是周{zh}，不会是{d.kind.value}", f"{d.day} is a {en} and cannot be {d.kind.value}"
    country = [d for d in given if not d.area]
    known = missing_year(calendar.last)
    for year in sorted({d.day.year for d in country if d.day.year >= known}):
        if year == known + 1:
            yield f"缺少{known}年放假安排", f"the notice for {known} is missing"
        elif year > known:
            yield f"缺少{known}年至{year - 1}年放假安排", f"the notices for {known} to {year - 1} are missing"
        yield from _not_whole(year, [d for d in country if d.day.year == year])
        known = year + 1


def _not_whole(year: int, days: Sequence[SpecialDay]) -> Iterator[Mistake]:
    """The festivals of which the notice names too few days."""
    statutory, word = {d.day for d in days if d.kind is DayKind.STATUTORY}, DayKind.STATUTORY.value
    national_day = {date(year, 10, on) for on in (1, 2, 3)}
    for name, number, first, last in FESTIVALS:
        here = {day for day in statutory if date(year, *first) <= day <= date(year, *last)}
        if name == "中秋节":  # it has no day of its own where it falls on National Day, and then a row says so
            together = any(d.day in national_day and name[:2] in d.festival for d in days)
            here = here if together else here - national_day
        if len(here) < number:
            zh = f"{first[0]}月{first[1]}日至{last[0]}月{last[1]}日"
            en = f"{first[0]}-{first[1]} to {last[0]}-{last[1]}"
            yield (
                f"{name}应有{number}天{word}（{year}年{zh}），只有{len(here)}天",
                f"{name} has {number} days of {word} ({en} of {year}), but {len(here)} are named",
            )


def _firm_through(year: int) -> date:
    """The last day of a year that the next year's notice has never changed."""
    return date(year, 12, 31) - NOT_FIRM
