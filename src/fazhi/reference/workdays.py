"""The page of the work calendar: the special days of each year, the notices that decide them, and days of one place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from fazhi.calendar import DayKind, SpecialDay, WorkCalendar
from fazhi.calendar.notices import shipped
from fazhi.reference.markdown import LINE, heading, page, plain, table

SHOWN = (DayKind.STATUTORY, DayKind.IN_LIEU, DayKind.WORKED)


def calendar_page() -> str:
    """Every year, with the notices and their addresses."""
    china, every = WorkCalendar.china(), shipped()
    country = [d for d in every if not d.area]
    years = sorted({d.day.year for d in country})
    return page(
        heading("Work calendar 工作日历", at="work-calendar"),
        f"Firm from {china.first} through {china.last}. Saturdays and Sundays inside a festival are not listed; "
        "whatever is not listed is worked from Monday to Friday.",
        table(
            ("Year", *(f"{k.value} {k.text('en')}" for k in SHOWN), "Notices"),
            (_year(year, [d for d in country if d.day.year == year]) for year in years),
        ),
        heading("Days of one place", 2),
        table(("Day", "Kind", "Occasion", "Notice", "Area codes"), (_local(d) for d in every if d.area)),
    )


def _year(year: int, days: list[SpecialDay]) -> tuple[str, ...]:
    notices = dict.fromkeys((d.notice, d.url) for d in days)
    linked = (f"[{plain(notice)}]({url})" if url else plain(notice) for notice, url in notices)
    return (str(year), *(", ".join(_runs(d.day for d in days if d.kind is k)) for k in SHOWN), LINE.join(linked))


def _runs(days: Iterable[dt.date]) -> Iterator[str]:
    """Days on end as one: the first three of October are 10.1…3. A hyphen would let a line break inside a day."""
    run: list[dt.date] = []
    for day in (*sorted(days), dt.date.max):
        if run and (day - run[-1]).days > 1:
            first, last = run[0], run[-1]
            end = f"{last.day}" if first.month == last.month else f"{last.month}.{last.day}"
            yield f"{first.month}.{first.day}" + (f"…{end}" if first != last else "")
            run = []
        run.append(day)


def _local(d: SpecialDay) -> tuple[str, ...]:
    return d.day.isoformat(), d.kind.value, plain(d.festival), plain(d.notice), plain("、".join(d.area))
