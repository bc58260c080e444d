"""The working calendar: every special day with its kind and its notice, and no answer beyond them."""

from fazhi.calendar.arguments import ONE_DAY, require_count, require_date, today
from fazhi.calendar.coverage import CalendarCoverageError, NoticeError, missing_year
from fazhi.calendar.special import WEEKDAYS, DayKind, SpecialDay
from fazhi.calendar.workdays import WorkCalendar, calendar_or_china

__all__ = [
    "ONE_DAY",
    "WEEKDAYS",
    "CalendarCoverageError",
    "DayKind",
    "NoticeError",
    "SpecialDay",
    "WorkCalendar",
    "calendar_or_china",
    "missing_year",
    "require_count",
    "require_date",
    "today",
]
