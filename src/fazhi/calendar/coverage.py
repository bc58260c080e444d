"""What is refused: a day that no notice covers, and a notice on which nobody could rely."""

from collections.abc import Sequence
from datetime import date, timedelta

#: what is wrong, in Chinese and in English
Mistake = tuple[str, str]

#: 28-31 December are not firm: in 2007, 2011, 2018 and 2022 the next year's notice changed them
NOT_FIRM = timedelta(days=4)


class CalendarCoverageError(ValueError):
    """An answer needs a day that no notice covers.

    `day`: the first such day. `first`, `last`: the days that are covered. `year`: whose notice is missing, None for
    a day before `first`. `not_before`: the answer is no earlier than this day, where that much is known.
    """

    def __init__(self, day: date, first: date, last: date, not_before: date | None = None) -> None:
        super().__init__(day, first, last, not_before)
        self.day = day
        self.first = first
        self.last = last
        self.not_before = not_before

    @property
    def year(self) -> int | None:
        """The year whose notice is missing."""
        return missing_year(self.last) if self.day > self.last else None

    def text(self, lang: str = "zh") -> str:
        """The refusal in Chinese ("zh") or English ("en")."""
        at_least = self.not_before
        if lang == "en":
            return self._why() + (f"; the answer is no earlier than {at_least}" if at_least else "")
        if self.year is None:
            why = f"放假安排自{self.first}起收录，{self.day}不在其中"
        else:
            why = f"{self.year}年放假安排尚未公布，工作日只确定至{self.last}，不能推算到{self.day}"
        return why + (f"；结果不早于{at_least}" if at_least else "")

    def _why(self) -> str:
        if self.year is None:
            return f"no notice covers {self.day}: the calendar begins on {self.first}"
        missing = f"the notice for {self.year} is not published"
        if self.last < self.day <= self.last + NOT_FIRM and self.year > self.day.year:
            return f"no notice covers {self.day} firmly: {missing}, and may change the days after {self.last}"
        return f"no notice covers {self.day}: {missing}, and working days are firm through {self.last} only"

    def __str__(self) -> str:
        early, late = "WorkCalendar.from_rows makes one", "calendar.with_notice(read_notice(...)) takes it from a file"
        return f"{self.text('en')}; hint: {early if self.year is None else late}"


class NoticeError(ValueError):
    """A notice with mistakes; `mistakes` are all of them, in Chinese and in English."""

    def __init__(self, mistakes: Sequence[Mistake]) -> None:
        super().__init__(tuple(mistakes))
        self.mistakes = tuple(mistakes)

    def text(self, lang: str = "zh") -> str:
        """All mistakes in Chinese ("zh") or English ("en"), one per line."""
        return "\n".join(mistake[lang == "en"] for mistake in self.mistakes)

    def __str__(self) -> str:
        return self.text("en")


def missing_year(last: date) -> int:
    """The year of the first notice that a calendar through `last` lacks: of the next one, once its year is firm."""
    return (last + NOT_FIRM + timedelta(days=1)).year if last < date.max - NOT_FIRM else last.year
