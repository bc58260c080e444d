"""Periods: a first and a last day, both included, as reports print them: 2024年, 上半年, 第三季度, 1-9月.

>>> half = Period.parse("2024年上半年")
>>> half.first, half.last
(datetime.date(2024, 1, 1), datetime.date(2024, 6, 30))
>>> [str(quarter) for quarter in half.slices("quarter")]
['2024年第一季度', '2024年第二季度']
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple, Self

import attrs
from dateutil.relativedelta import relativedelta


class _Part(NamedTuple):
    """A regular part of a year: its length in months, its short label, its names in order."""

    months: int
    label: str
    zh: tuple[str, ...]
    en: tuple[str, ...]


# Longest first: a text names the largest part that fits. English months stand here, since the standard
# library's month names change with the locale.
PARTS: dict[str, _Part] = {
    "year": _Part(12, "{y}", ("",), ("",)),
    "half": _Part(6, "{y}H{n}", ("上半年", "下半年"), ("first half of", "second half of")),
    "quarter": _Part(3, "{y}Q{n}", tuple(f"第{n}季度" for n in "一二三四"), ("Q1", "Q2", "Q3", "Q4")),
    "month": _Part(
        1, "{y}-{n:02}", tuple(f"{n}月" for n in range(1, 13)),
        ("January", "February", "March", "April", "May", "June",
         "July", "August", "September", "October", "November", "December"),
    ),
}  # fmt: skip

ACCEPTED = (
    "2024, 2024年, 2024年上半年, 2024H1, 2024年第三季度, 2024Q3, 2024年3月, 2024-03, 2024年1-12月, "
    "2024-01-01..2024-06-30, 2024年1月1日至2024年6月30日"
)


@attrs.frozen
class Period:
    """The days from `first` to `last`, both included."""

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        for name in ("first", "last"):
            day = getattr(self, name)
            if type(day) is not dt.date:
                hint = "pass its .date()" if isinstance(day, dt.datetime) else "use Period.parse for text"
                raise TypeError(f"the {name} day of a period must be a date, got {day!r}: {hint}")
        if self.last < self.first:
            raise ValueError(f"a period ends after it begins, got {self.first} to {self.last}: swap the days")

    @classmethod
    def year(cls, year: int) -> Self:
        """The whole of a year."""
        return cls._part("year", year, 1)

    @classmethod
    def half(cls, year: int, number: int) -> Self:
        """The first (1) or the second (2) half of a year."""
        return cls._part("half", year, number)

    @classmethod
    def quarter(cls, year: int, number: int) -> Self:
        """One quarter of a year, 1 to 4."""
        return cls._part("quarter", year, number)

    @classmethod
    def month(cls, year: int, number: int) -> Self:
        """One month of a year, 1 to 12."""
        return cls._part("month", year, number)

    @classmethod
    def until(cls, last: dt.date, first: dt.date | None = None) -> Self:
        """The cumulative period through `last`: from 1 January of its year, unless `first` says otherwise."""
        if first is None and type(last) is dt.date:
            first = last.replace(month=1, day=1)
        return cls(first or last, last)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a period as a report or a command line writes it.

        Raises ValueError that lists the accepted forms.
        """
        if not isinstance(text, str):
            raise TypeError(f"a period is read from text, got {text!r}: use Period.year for a number")
        try:
            first, last = _read(re.sub(r"\s", "", unicodedata.normalize("NFKC", text)))
            return cls(first, last)
        except ValueError as error:
            raise ValueError(f"{text!r} is not a period: {error}; accepted are {ACCEPTED}") from None

    @classmethod
    def _part(cls, by: str, year: int, number: int) -> Self:
        months, parts = PARTS[by].months, len(PARTS[by].zh)
        if type(year) is not int or not dt.MINYEAR <= year <= dt.MAXYEAR:
            raise ValueError(f"a year is a whole number such as 2024, got {year!r}")
        if number not in range(1, parts + 1):
            raise ValueError(f"a {by} of a year is a whole number from 1 to {parts}, got {number!r}")
        first = dt.date(year, (number - 1) * months + 1, 1)
        return cls(first, first + relativedelta(months=months - 1, day=31))

    def __contains__(self, day: object) -> bool:
        if isinstance(day, dt.datetime) and day.tzinfo is None:
            day = day.date()
        if type(day) is not dt.date:
            raise TypeError(f"a period contains days, got {day!r}: pass a date, or a naive datetime")
        return self.first <= day <= self.last

    def year_before(self) -> Self:
        """The same days of the year before: what a 同比 compares with. Whole months stay whole in a leap year."""
        return self._months_back(12)

    def before(self) -> Self:
        """The period of the same length just before: what a 环比 compares with; as many months, or else days."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        if self._has_whole_months:
            return self._months_back(months)
        last = self.first - dt.timedelta(days=1)
        return type(self)(last - (self.last - self.first), last)

    @property
    def _has_whole_months(self) -> bool:
        return self.first.day == 1 and self.last == self.last + relativedelta(day=31)

    def _months_back(self, months: int) -> Self:
        back, whole = relativedelta(months=months), relativedelta(day=31)
        last = self.last - back
        return type(self)(self.first - back, last + whole if self._has_whole_months else last)

    def slices(self, by: str) -> tuple[Self, ...]:
        """The years, halves, quarters or months of this period in order, cut at its first and last day."""
        found, day = [], self.first
        while True:
            whole = self._part(_known(by), day.year, _number(by, day))
            found.append(type(self)(day, min(whole.last, self.last)))
            if whole.last >= self.last:
                return tuple(found)
            day = whole.last + dt.timedelta(days=1)

    def label(self, day: dt.date, by: str) -> str:
        """The short label of the slice that a day of this period is in: 2024, 2024H1, 2024Q1, 2024-03."""
        if day not in self:
            raise ValueError(f"no slice of {self.text('en')} holds {day}: label only the days of the period")
        return PARTS[_known(by)].label.format(y=day.year, n=_number(by, day))

    def text(self, lang: str = "zh") -> str:
        """The period in words: 2024年第三季度 or Q3 2024; days in figures where no words fit."""
        if lang not in ("zh", "en"):
            raise ValueError(f"unknown language {lang!r}: use 'zh' or 'en'")
        zh, first, last = lang == "zh", self.first, self.last
        for by, part in PARTS.items():
            n = _number(by, first)
            if self == self._part(by, first.year, n):
                return f"{first.year}年{part.zh[n - 1]}" if zh else f"{part.en[n - 1]} {first.year}".strip()
        if first.year == last.year and first.day == 1 and last == last + relativedelta(day=31):
            names = PARTS["month"].en
            months = f"{names[first.month - 1]} to {names[last.month - 1]} {first.year}"
            return f"{first.year}年{first.month}-{last.month}月" if zh else months
        return str(first) if first == last else f"{first}{'至' if zh else ' to '}{last}"

    def __str__(self) -> str:
        return self.text()


def _known(by: str) -> str:
    if by not in PARTS:
        raise ValueError(f"a period has no slices by {by!r}: use {', '.join(map(repr, PARTS))}")
    return by


def _number(by: str, day: dt.date) -> int:
    """Which half, quarter or month of its year a day is in."""
    return (day.month - 1) // PARTS[by].months + 1


def _day(year: int, month: int, day: int) -> Period:
    there = dt.date(year, month, day)
    return Period(there, there)


def _months(year: int, first: int, last: int) -> Period:
    return Period(Period.month(year, first).first, Period.month(year, last).last)


# For a text without blanks; the groups, read as whole numbers, go to the function beside.
FIGURES = {"上": 1, "下": 2, "一": 1, "二": 2, "三": 3, "四": 4}
FORMS: tuple[tuple[str, Callable[..., Period]], ...] = (
    (r"(\d{4})(?:年|年度|年全年)?", Period.year),
    (r"(\d{4})(?:年([上下])半年|H(\d))", Period.half),
    (r"(\d{4})(?:年第?([一二三四\d])季度|Q(\d))", Period.quarter),
    (r"(\d{4})(?:年(\d{1,2})月份?|-(\d{1,2}))", Period.month),
    (r"(\d{4})年(\d{1,2})月?[-–—~至到](\d{1,2})月份?", _months),
    (r"(\d{4})年(\d{1,2})月(\d{1,2})日", _day),
    (r"(\d{4})-(\d{1,2})-(\d{1,2})", _day),
)


def _read(text: str) -> tuple[dt.date, dt.date]:
    """The first and last day that a text names; a range runs from one period's first to another's last."""
    for pattern, make in FORMS:
        if found := re.fullmatch(pattern, text, re.ASCII | re.IGNORECASE):
            period = make(*(FIGURES.get(word) or int(word) for word in found.groups() if word))
            return period.first, period.last
    sides = re.split(r"\.\.|[至到~–—]|to", text)
    if len(sides) != 2:
        raise ValueError("its form is not known")
    return _read(sides[0])[0], _read(sides[1])[1]
