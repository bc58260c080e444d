"""How a last day was found, in words: what was counted and skipped, by which notice and which article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from fazhi.calendar import ONE_DAY, WEEKDAYS, WorkCalendar, missing_year
from fazhi.spans.units import FixedDate, Rollover, Span, Unit

if TYPE_CHECKING:
    from fazhi.spans.finding import Due

#: the article by which a month that lacks the day ends the period on its last
MONTH_END = ("《民法典》第二百零二条", "Civil Code, art. 202")


@attrs.frozen
class Asked:
    """What a period was counted from."""

    spans: tuple[Span | FixedDate, ...]
    start: date
    calendar: WorkCalendar = attrs.field(repr=False)
    rollover: Rollover = Rollover.NEVER
    plus: int = 0
    backwards: bool = False


def explanation(due: Due, lang: str) -> Iterator[str]:
    """The lines; without what was asked, the day alone."""
    if lang not in ("zh", "en"):
        raise ValueError(f'lang must be "zh" or "en", got {lang!r}')
    en, asked = lang == "en", due.asked
    if asked is None:
        yield str(due)
        return
    yield _headline(due, asked, en)
    if not isinstance(due.day, datetime):
        yield from _moved(due, asked, en)
        yield from _clipped(due, asked, en)
    bases = dict.fromkeys(basis for s in asked.spans if (basis := _basis(s, asked)[en]))
    yield from (f"basis: {b}" if en else f"依据：{b}" for b in bases)
    if due.counted:
        label = "working days counted: " if en else "计入的工作日："
        yield label + (", " if en else "、").join(_counted(day, asked.calendar, en) for day in due.counted)
    if due.skipped:
        label = "days skipped: " if en else "跳过的日子："
        yield label + ("; " if en else "；").join(_runs(due.skipped, asked.calendar, en))
    yield from _notices((*due.counted, *due.skipped), asked.calendar, en)


def _basis(span: Span | FixedDate, asked: Asked) -> tuple[str, str]:
    """The articles that decided: of its unit, or of its roll if it could roll."""
    still = asked.rollover is Rollover.NEVER  # as every period that is counted backwards
    if isinstance(span, FixedDate) or (span.unit is not Unit.WORKING_DAY and still):
        return ("", "")
    return span.basis


def _headline(due: Due, asked: Asked, en: bool) -> str:
    length = (" and " if en else "＋").join(s.text("en" if en else "zh") for s in asked.spans)
    start, end = _moment(asked.start), _named(due.day, asked.calendar, en)
    if asked.plus:
        length += f" and {asked.plus} excluded day{'s' * (asked.plus != 1)}" if en else f"（另扣除{asked.plus}日）"
    if not asked.backwards:
        since = "后的" if isinstance(asked.spans[0], FixedDate) else "起"
        if due.strict != due.day:
            end += f", strictly {due.strict}" if en else f"，从严：{due.strict}"
        return f"{length} after {start}: {end}" if en else f"{start}{since}{length}，届满日：{end}"
    clear = _named(due.strict, asked.calendar, en)
    if en:
        return f"{length} before {start}: {end}; to leave them clear: {clear}"
    return f"{start}的{length}前：{end}；中间须空出整个期间的：{clear}"


def _moved(due: Due, asked: Asked, en: bool) -> Iterator[str]:
    """Why the last day was moved, or was not."""
    calendar = asked.calendar
    if due.day != due.unrolled:
        end = _named(due.unrolled, calendar, en)
        yield f"rolled from {end}" if en else f"{end}不上班，顺延至其后第一个工作日"
        if due.strict != due.day:
            yield "rolling rests on analogy only: no statute settles it" if en else "顺延仅为类推，法律没有规定"
    elif due.day > calendar.last:
        year = max(missing_year(calendar.last), due.day.year)
        yield (
            f"whether anybody works on that day, the notice for {year} will tell" if en
            else f"该日是否上班，要等{year}年放假安排公布"
        )  # fmt: skip
    elif calendar.covers(due.day) and not calendar.is_working_day(due.day):
        try:
            eve = calendar.nth_working_day_before(due.day, 1)
        except ValueError:  # nothing is known of the days before the first
            return
        yield (
            f"nobody works on that day, and it does not roll: plan for {eve}" if en
            else f"该日不上班，期限不顺延，宜在{eve}以前办结"
        )  # fmt: skip


def _clipped(due: Due, asked: Asked, en: bool) -> Iterator[str]:
    """That a month lacks the corresponding day."""
    months = all(isinstance(s, Span) and s.unit in (Unit.MONTH, Unit.YEAR) for s in asked.spans)
    if months and not asked.plus and not asked.backwards and due.unrolled.day < asked.start.day:
        wanted = asked.start.day
        yield (
            f"that month has no day {wanted}, so its last ({MONTH_END[1]})" if en
            else f"该月没有{wanted}日，以月末为届满日（{MONTH_END[0]}）"
        )  # fmt: skip


def _named(day: date, calendar: WorkCalendar, en: bool) -> str:
    """A day with its weekday, and what is special about it."""
    if isinstance(day, datetime):
        return _moment(day)
    weekday = WEEKDAYS[day.weekday()][en]
    special = calendar.special.get(day) if calendar.covers(day) else None
    name = weekday if en else f"周{weekday}"
    if special is None:
        return f"{day} ({name})" if en else f"{day}（{name}）"
    kind = special.kind.text("en" if en else "zh")
    return f"{day} ({name}, {kind}: {special.festival})" if en else f"{day}（{name}，{special.festival}{kind}）"


def _counted(day: date, calendar: WorkCalendar, en: bool) -> str:
    return _named(day, calendar, en) if day in calendar.special else day.isoformat()


def _runs(days: Sequence[date], calendar: WorkCalendar, en: bool) -> Iterator[str]:
    """Days on end that have one name, as one."""
    first = last = name = None
    for day in (*sorted(days), None):
        label = None if day is None else _label(day, calendar, en)
        if day is None or label != name or last is None or day != last + ONE_DAY:
            if first is not None:
                through = "" if first == last else f"{' to ' if en else '至'}{last}"
                yield f"{first}{through} {name}"
            first, name = day, label
        last = day


def _label(day: date, calendar: WorkCalendar, en: bool) -> str:
    special = calendar.special.get(day)
    return calendar.kind(day).text("en" if en else "zh") if special is None else special.festival


def _notices(days: Iterable[date], calendar: WorkCalendar, en: bool) -> Iterator[str]:
    special = (calendar.special[day] for day in sorted(days) if day in calendar.special)
    for notice, url in dict.fromkeys((d.notice, d.url) for d in special if d.notice):
        yield f"{'notice: ' if en else '放假通知：'}{notice}{' ' if url else ''}{url}"


def _moment(day: date) -> str:
    if not isinstance(day, datetime):
        return day.isoformat()
    return day.isoformat(" ", "minutes" if not day.second else "seconds")
