"""Dates and times as registers write them, and why something that looks like a date is none.

Only a full date is a date. Nothing is completed: a month has no first day here, and a day no midnight. A time of day
under a date column is left aside, since exports write 立案时间 with it; whoever reads a file is told (`has_time`).
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import re
from typing import Any

from fazhi.reading.amounts import NUMERALS, chinese_whole
from fazhi.reading.errors import CellError, Why
from fazhi.reading.words import plain
from fazhi.shapes import MIDNIGHT, Kind, why_not

_WRITTEN = re.compile(
    r"""
    (?P<y>[0-9]{4}) \s*(?:年|(?P<sep>[-/.]))\s*  (?P<m>[0-9]{1,2}) \s*(?:月|(?P=sep))\s*
    (?P<d>[0-9]{1,2}) (?:\s*[日号])?
    (?: (?:(?<=[日号])\s*|\s+|T)
        (?P<h>[0-9]{1,2}) (?: :(?P<min>[0-9]{2}) (?: :(?P<s>[0-9]{2}) (?:\.(?P<f>[0-9]{1,6}))? )?
                            | \s*[时点]\s*(?P<fen>[0-9]{1,2})\s*分 (?: \s*(?P<miao>[0-9]{1,2})\s*秒 )? )
    )?
    """,
    re.VERBOSE,
)
_NUMERAL = re.compile(f"[{''.join(NUMERALS)}十]+(?=\\s*[年月日号时点分秒])")

_NO_TIME: Why = ("（缺少时刻）", " (no time of day)")
#: the first form that fits says why the text is not a date
_REASONS: tuple[tuple[str, Why], ...] = (
    (
        r".*[0-9].*[~至到].*[0-9].*|.*[0-9]月?\s*[-–—]\s*[0-9]+\s*月",
        ("（是一段时间）", " (it is a period)"),
    ),
    (r"[0-9]{4}\s*[年\-/.]\s*[0-9]{1,2}\s*月?", ("（缺少日）", " (no day)")),
    (r"[0-9]{4}\s*年?", ("（缺少月和日）", " (no month and day)")),
    (r"[0-9]{1,2}\s*[月\-/.]\s*[0-9]{1,2}\s*[日号]?", ("（缺少年份）", " (no year)")),
    (
        r"[0-9]{2}\s*[年\-/.]\s*[0-9]{1,2}\s*[月\-/.]\s*[0-9]{1,2}\s*[日号]?",
        ("（年份应为四位数）", " (the year needs four digits)"),
    ),
    (r"[0-9]{8}", ("（应分写年月日，如2024-03-05）", " (write year, month and day apart: 2024-03-05)")),
    (r"[0-9]{4}-?W[0-9]{1,2}.*", ("（是周序，不是年月日）", " (a week, not year, month and day)")),
    (
        r"[0-9]+(\.[0-9]+)?",
        ("（是数字，可能是电子表格的日期序号）", " (a number, perhaps a spreadsheet's serial day)"),
    ),
    (
        r".*",
        (
            "（应写作2024-03-05；尚未发生的请留空）",
            " (write 2024-03-05; leave empty what has not happened)",
        ),
    ),
)
_PLAIN_TIME: Why = ("（应写作2024-03-05 14:30）", " (write 2024-03-05 14:30)")
#: a number outside these days is more likely a year (2024) or a month (202403) than the number of a day
_NUMBERED = (dt.date(1950, 1, 1), dt.date(2100, 12, 31))


def numbered_day(raw: Any, day_zero: dt.date) -> Any:
    """The day that a spreadsheet stores as this number, from 1950 to 2100; any other cell as it stands.

    >>> numbered_day(45357.0, dt.date(1899, 12, 30)), numbered_day(2024.0, dt.date(1899, 12, 30))
    (datetime.date(2024, 3, 6), 2024.0)
    """
    first, last = ((day - day_zero).days for day in _NUMBERED)
    is_one = isinstance(raw, float) and raw.is_integer() and first <= raw <= last
    return day_zero + dt.timedelta(days=int(raw)) if is_one else raw


def read_day(raw: Any) -> dt.date:
    """A date from text, a date, or the day of a naive time."""
    return _parts(raw)[0]


def has_time(raw: Any) -> bool:
    """Whether a cell that is read as a day says more than the day."""
    return _parts(raw)[1] not in (None, MIDNIGHT)


def _parts(raw: Any) -> tuple[dt.date, dt.time | None]:
    if isinstance(raw, dt.datetime):
        if raw.tzinfo is not None:
            raise CellError("not-date", why=why_not(Kind.DAY, raw))
        return raw.date(), raw.time()
    return (raw, None) if isinstance(raw, dt.date) else _read(str(raw), "not-date")


def read_time(raw: Any) -> dt.datetime:
    """A date and time from text or a naive datetime. A date alone is no time: midnight would be invented."""
    if isinstance(raw, dt.datetime):
        if raw.tzinfo is not None:
            raise CellError("not-time", why=why_not(Kind.TIME, raw))
        return raw
    day, time = (raw, None) if isinstance(raw, dt.date) else _read(str(raw), "not-time")
    if time is None:
        raise CellError("not-time", why=_NO_TIME)
    return dt.datetime.combine(day, time)


@functools.lru_cache(maxsize=10_000)  # the days of a register repeat themselves
def _read(raw: str, code: str) -> tuple[dt.date, dt.time | None]:
    text = _NUMERAL.sub(lambda m: str(chinese_whole(m[0]) or m[0]), plain(raw))
    m = _WRITTEN.fullmatch(text)
    if m is None:
        why = next(why for form, why in _REASONS if re.fullmatch(form, text, re.DOTALL))
        raise CellError(code, why=_PLAIN_TIME if code == "not-time" and why is _REASONS[-1][1] else why)
    return _day(code, *(int(m[k]) for k in "ymd")), _time(code, m)


def _day(code: str, year: int, month: int, day: int) -> dt.date:
    if not year:
        raise CellError(code, why=("（没有公元0年）", " (there is no year 0)"))
    if not 1 <= month <= 12:
        raise CellError(code, why=("（月份应为1-12）", " (the month must be 1-12)"))
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        why = (f"（{year}年{month}月没有{day}日）", f" ({year}-{month:02} has no day {day})")
        raise CellError(code, why=why)
    return dt.date(year, month, day)


def _time(code: str, m: re.Match[str]) -> dt.time | None:
    if m["h"] is None:
        return None
    hour, minute, second = int(m["h"]), int(m["min"] or m["fen"]), int(m["s"] or m["miao"] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise CellError(code, why=("（时刻应为00:00-23:59）", " (the time must be 00:00-23:59)"))
    return dt.time(hour, minute, second, int((m["f"] or "").ljust(6, "0")))
