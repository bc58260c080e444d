"""Special days: what kind of day each is, and the notice that says so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

import attrs

from fazhi.areas import lies_in, require_area
from fazhi.calendar.arguments import require_date
from fazhi.shapes import Coded, suggest


class DayKind(Coded):
    """What kind of day it is.

    STATUTORY: a festival named in the holiday measures (法定节假日), on whatever weekday it falls.
    IN_LIEU: any other Monday to Friday off: exchanged for a weekend, in place of a festival that fell on one, or
    given by a notice of its own (2015-09-03, 2020-01-31).
    WORKED: a Saturday or Sunday that is worked. REST: every other one, in or outside a festival.
    """

    WORKING = "工作日"
    REST = "休息日", "周末", "公休日"
    STATUTORY = "法定节假日", "法定假日", "holiday"
    IN_LIEU = "调休放假", "放假", "放假调休", "补假", "off"
    WORKED = "调休上班", "上班", "补班", "work"

    @property
    def is_worked(self) -> bool:
        """Whether people work on it."""
        return self in (DayKind.WORKING, DayKind.WORKED)


#: weekday -> its name in Chinese and in English
WEEKDAYS: Final = tuple(zip("一二三四五六日", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), strict=True))


def _is_day(_: object, __: object, value: date) -> None:
    require_date(value, "the day of a special day")


def _areas(codes: Iterable[str]) -> tuple[str, ...]:
    if isinstance(codes, str):
        raise TypeError(f"area takes several codes, got {codes!r}; hint: write ({codes!r},)")
    return tuple(map(require_area, codes))


def _kind(value: object) -> DayKind:
    """A kind, or its word."""
    kind = DayKind.parse(value) if isinstance(value, str) else value
    if not isinstance(kind, DayKind):
        words = [k.value for k in DayKind]
        hint = suggest(str(value), words)
        raise ValueError(  # noqa: TRY004  whatever it is, it is none of these words
            f"the kind of a day must be one of {'、'.join(words)}, got {value!r}{hint}"
        )
    return kind


@attrs.frozen
class SpecialDay:
    """One day of which a notice says something.

    Args:
        day, kind: which day, and what it is (a `DayKind` or its word).
        festival, notice, url: on what occasion, by which notice, and where that is published.
        area: codes of the areas where it binds; empty for the whole country.

    Raises TypeError or ValueError for what is no date, no kind or no area code.
    """

    day: date = attrs.field(validator=_is_day)
    kind: DayKind = attrs.field(converter=_kind)
    festival: str = ""
    notice: str = ""
    area: tuple[str, ...] = attrs.field(default=(), converter=_areas)
    url: str = ""

    def binds(self, area: str | None) -> bool:
        """Whether it says something of the place with this code."""
        return not self.area or any(lies_in(area, each) for each in self.area)

    def reach(self, area: str | None) -> int:
        """How closely it speaks of a place: the digits of its longest code that the place lies in; 0 for all."""
        return max((len(each) for each in self.area if lies_in(area, each)), default=0)

    @property
    def is_plausible(self) -> bool:
        """Whether its kind fits its weekday. A day off may be a weekend, since notices name whole weeks."""
        if self.day.weekday() < 5:
            return self.kind not in (DayKind.WORKED, DayKind.REST)
        return self.kind is not DayKind.WORKING

    @property
    def source(self) -> str:
        """The festival and the notice: 国庆节（国务院办公厅2024年放假安排）."""
        return f"{self.festival}（{self.notice}）" if self.notice else self.festival
