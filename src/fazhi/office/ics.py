"""Coming duties as an iCalendar file: one whole day each, known by the same id whenever it is written again."""

from __future__ import annotations

import datetime as dt
import uuid
from collections import Counter
from typing import TYPE_CHECKING

from fazhi.calendar import CalendarCoverageError, WorkCalendar
from fazhi.fields import info_of
from fazhi.findings import Finding
from fazhi.office.upcoming import DueSoon, soonest
from fazhi.problems import MASK
from fazhi.reading.errors import InputError

if TYPE_CHECKING:
    from icalendar import Event

#: the reminder comes so many working days before the day, at the time at which an office opens
REMIND, OPENS = 2, dt.timedelta(hours=9)


def ics_of(due_soon: DueSoon, name: str, lang: str) -> bytes:
    """The file."""
    try:
        from icalendar import Calendar
    except ImportError:
        raise InputError(
            '生成日历文件需要icalendar：pip install "fazhi[ics]"',
            'an ICS file needs icalendar: pip install "fazhi[ics]"',
        ) from None
    calendar = Calendar()
    calendar.add("prodid", "-//fazhi//fazhi//ZH")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    known = Counter[str]()
    for finding in due_soon:
        # the same duty keeps its id, so that a calendar program replaces the entry instead of adding one
        duty = f"{info_of(finding.rule.of).key}/{finding.record}/{finding.rule.id}"
        known[duty] += 1
        number = known[duty]  # of two rows with one number, neither may replace the other
        event = _event(finding, due_soon, lang)
        event.add("uid", f"{uuid.uuid5(uuid.NAMESPACE_URL, duty if number == 1 else f'{duty}/{number}')}@fazhi")
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _event(finding: Finding, due_soon: DueSoon, lang: str) -> Event:
    from icalendar import Alarm, Event

    day, title = soonest(finding), _title(finding, lang)
    event = Event()
    # the format wants an instant here; the day of the list says when it was true
    event.add("dtstamp", dt.datetime.combine(due_soon.today, dt.time(), dt.UTC))
    event.add("dtstart", day)  # a day without an end is that one day
    event.add("summary", title)
    event.add("description", _described(finding, lang))
    event.add("transp", "TRANSPARENT")
    event.add("categories", [finding.rule.duty_of.text(lang)])
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _reminder(day, due_soon.calendar) - day + OPENS)
    event.add_component(alarm)
    return event


def _reminder(day: dt.date, calendar: WorkCalendar) -> dt.date:
    try:
        return calendar.nth_working_day_before(day, REMIND)
    except CalendarCoverageError:  # beyond the published days, as many natural days and a weekend
        return day - dt.timedelta(days=REMIND + 2)


def _title(finding: Finding, lang: str) -> str:
    return f"{_record(finding)} {finding.said(lang)}"


def _described(finding: Finding, lang: str) -> str:
    place = "" if finding.row is None else f"{finding.file}:{finding.row}"
    return "\n".join(filter(None, (finding.rule.cites.text(lang), finding.rule.cites.says, place)))


def _record(finding: Finding) -> str:
    """The number of the record; a calendar is shared, so a sensitive one stays masked."""
    info = info_of(finding.rule.of)
    return MASK if info.fields[info.key_field].sensitive else finding.record
