"""What a period is made of: a number and a unit, or a fixed day of the year."""

from __future__ import annotations

import re
from datetime import date
from enum import Enum
from typing import Final, Self, TypeVar

import attrs

from fazhi.calendar import ONE_DAY, require_count, require_date

Kind = TypeVar("Kind")


class Unit(Enum):
    """What a span counts. The statute decides which of the two kinds of day it means."""

    HOUR = "h"
    DAY = "d"
    WORKING_DAY = "wd"
    MONTH = "mo"
    YEAR = "y"


class Rollover(Enum):
    """Whether a natural period that ends on a rest day ends on the next working day instead.

    BY_STATUTE: the statute, or the one it refers to, says so (民事诉讼法 85, 民法典 203).
    BY_ANALOGY: no statute settles it (行政处罚法, 行政强制法), so both days are shown.
    NEVER: caps, minimum periods, hours and fixed dates.
    """

    BY_STATUTE = "statute"
    BY_ANALOGY = "analogy"
    NEVER = "never"


_WORDS: Final = {
    Unit.HOUR: ("小时", "hour"),
    Unit.DAY: ("日", "day"),
    Unit.WORKING_DAY: ("个工作日", "working day"),
    Unit.MONTH: ("个月", "month"),
    Unit.YEAR: ("年", "year"),
}
_UNITS: Final = {"天": Unit.DAY} | {
    text: unit for unit, (zh, _) in _WORDS.items() for text in (unit.value, zh)
}


@attrs.frozen
class Span:
    """A number of hours, days, working days, months or years, and the roll-over of the statute it comes from.

    `basis`: the articles that give it its unit and its roll-over, in Chinese and in English; `LAW.days(7)` knows them.

    Raises TypeError or ValueError if `number` is not a whole number from 0.
    """

    number: int
    unit: Unit
    rollover: Rollover = Rollover.NEVER
    basis: tuple[str, str] = attrs.field(default=("", ""), eq=False, repr=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        require_count(self.number, "the number of a span")
        require(self.unit, Unit, "the unit of a span", "write Unit.DAY")
        require(self.rollover, Rollover, "rollover", "write Rollover.BY_STATUTE")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read "7wd", "90d", "6mo", "2y", "24h", or "7个工作日", "90日", "15天", "6个月", "2年", "24小时".

        Raises ValueError for any other text: "6月" is refused, since it also means June.
        """
        written = re.fullmatch(r"\s*(\d+)\s*(\D+?)\s*", text) if isinstance(text, str) else None
        if written is None or written[2] not in _UNITS:
            raise ValueError(f'a span is a number and a unit, got {text!r}; hint: write "7wd" or "6个月"')
        return cls(int(written[1]), _UNITS[written[2]])

    def text(self, lang: str = "zh") -> str:
        """In words: "7个工作日", or with lang="en" "7 working days". Raises ValueError for any other lang."""
        if lang not in ("zh", "en"):
            raise ValueError(f'lang must be "zh" or "en", got {lang!r}')
        zh, en = _WORDS[self.unit]
        return f"{self.number}{zh}" if lang == "zh" else f"{self.number} {en}{'s' * (self.number != 1)}"

    def __str__(self) -> str:
        return self.text()


@attrs.frozen
class FixedDate:
    """A day of the year on which a yearly duty ends: `FixedDate(1, 31)`, or `FixedDate(3, 1, included=False)`.

    It never rolls by itself: 1月31日前 is a date, not a period.

    Raises ValueError for a day that not every year has, TypeError where month and day are no whole numbers.
    """

    month: int
    day: int
    included: bool = True

    def __attrs_post_init__(self) -> None:
        require_count(self.month, "the month of a fixed date")
        require_count(self.day, "the day of a fixed date")
        try:
            date(2023, self.month, self.day)
        except ValueError:
            raise ValueError(f"no year, or not every year, has a day {self.month}-{self.day}") from None

    def after(self, day: date) -> date:
        """The last day that is in time, of the next such date after `day`."""
        this = require_date(day, "day").replace(month=self.month, day=self.day)
        if this <= day and day.year == date.max.year:
            return date.max
        found = this if this > day else this.replace(year=this.year + 1)
        return found if self.included else found - ONE_DAY

    def text(self, lang: str = "zh") -> str:
        """In words: "1月31日", "3月1日（不含当日）", or in English "01-31", "03-01 (excluded)".

        Raises ValueError for any other lang.
        """
        if lang not in ("zh", "en"):
            raise ValueError(f'lang must be "zh" or "en", got {lang!r}')
        if lang == "en":
            return f"{self.month:02d}-{self.day:02d}" + ("" if self.included else " (excluded)")
        return f"{self.month}月{self.day}日" + ("" if self.included else "（不含当日）")

    def __str__(self) -> str:
        return self.text()


def hours(n: int) -> Span:
    """`n` hours. They run through nights and holidays, from a datetime only."""
    return Span(n, Unit.HOUR)


def days(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` natural days."""
    return Span(n, Unit.DAY, rollover)


def working_days(n: int) -> Span:
    """`n` working days. They end on a working day, so there is nothing to roll."""
    return Span(n, Unit.WORKING_DAY)


def months(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` months, each ending on the corresponding day or the last of its month."""
    return Span(n, Unit.MONTH, rollover)


def years(n: int, rollover: Rollover = Rollover.NEVER) -> Span:
    """`n` years; from 29 February, to 28 February of a common year."""
    return Span(n, Unit.YEAR, rollover)


def require(value: Kind, kind: type[Kind], what: str, hint: str) -> Kind:
    """`value` if it is of that kind, else TypeError."""
    if not isinstance(value, kind):
        raise TypeError(f"{what} must be a {kind.__name__}, got {value!r}; hint: {hint}")
    return value
