"""The early warning: which duties come due within so many days, which are overdue, and which nobody can date yet."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Sequence
from typing import Any, Self

import attrs

from fazhi.calendar import CalendarCoverageError, WorkCalendar, require_date
from fazhi.findings import Finding, Findings
from fazhi.markup import html_table
from fazhi.outcomes import Duty, Outcome, Reason
from fazhi.spans import Span, Unit, due
from fazhi.writing import write


@attrs.frozen(kw_only=True, repr=False)
class DueSoon(Sequence[Finding]):
    """The duties that come due after `today`, within a span, the first first.

    `through`: the last day of the span; None where it depends on a holiday notice that is not published, and then
    everything that is pending is listed, since nothing is guessed. A duty whose own last day is not known stands
    where it may begin to be due. Advice is no duty and not listed, nor is a duty for whose act the file has no column.
    `later`: how many more are pending after that. `overdue`: duties that are late and still not done.
    """

    today: dt.date
    within: Span
    through: dt.date | None
    coming: tuple[Finding, ...]
    overdue: tuple[Finding, ...]
    later: int
    calendar: WorkCalendar

    @classmethod
    def among(cls, findings: Findings, today: dt.date, within: Span, calendar: WorkCalendar) -> Self:
        """Those among findings that were judged on `today`."""
        require_date(today, "today")
        if not isinstance(within, Span):
            raise TypeError(f"within must be a Span, got {within!r}; hint: write working_days(10)")
        if within.unit is Unit.HOUR:
            raise ValueError(f"within must end on a day, got {within.text('en')}; hint: write working_days(10)")
        pending = findings.where(Outcome.PENDING, Outcome.UNKNOWN).that_may_come_due
        open_ones = sorted(filter(_is_open, pending), key=_order)
        late = (f for f in findings.breached if f.actual is None and f.due is not None)
        every = cls(
            today=today, within=within, through=None, calendar=calendar, later=0,
            coming=tuple(open_ones), overdue=tuple(sorted(late, key=_order)),
        )  # fmt: skip
        return every.narrowed(within)

    def narrowed(self, within: Span) -> Self:
        """Only what comes due within a shorter span."""
        try:
            through = due(within, self.today, calendar=self.calendar).day
        except CalendarCoverageError:
            return attrs.evolve(self, within=within, through=None)
        found = attrs.evolve(self, within=within, through=through)
        coming = tuple(filter(found.holds, self.coming))
        return attrs.evolve(found, coming=coming, later=self.later + len(self.coming) - len(coming))

    def holds(self, finding: Finding) -> bool:
        """Whether a coming duty falls into the span."""
        return self.through is None or soonest(finding) <= self.through

    def __len__(self) -> int:
        return len(self.coming)

    def __getitem__(self, index: Any) -> Any:
        return self.coming[index]

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.coming)

    def of(self, *duties: Duty) -> Self:
        """Only the duties of these bodies."""
        coming, overdue = (tuple(f for f in part if f.rule.duty_of in duties) for part in (self.coming, self.overdue))
        return attrs.evolve(self, coming=coming, overdue=overdue)

    def days_left(self, finding: Finding) -> int | None:
        """How many working days are left, today not counted; None where a notice is missing.

        They are counted to the day on which the duty is beyond doubt, or if that has passed to the last lawful one.
        """
        if finding.due is None:
            return None
        ahead = min(d for d in (soonest(finding), finding.due) if d >= self.today)
        try:
            return self.calendar.working_days_between(self.today, ahead)
        except CalendarCoverageError:
            return None

    def heading(self, lang: str = "zh") -> str:
        """What is listed: 10个工作日内（2024-12-31至2025-01-15）到期."""
        if lang == "en":
            until = f"by {self.through}" if self.through else "its end is not known, so all that is pending"
            return f"due within {self.within.text('en')} of {self.today} ({until})"
        if self.today < self.calendar.first:
            return f"{self.today}早于工作日历的首日{self.calendar.first}，以下列出全部未到期事项"
        if self.through is None:
            return f"{self.today}起{self.within}的末日要等放假安排公布，以下列出全部未到期事项"
        return f"{self.today}起{self.within}内（{self.through}以前）到期"

    def text(self, lang: str = "zh") -> str:
        """The list as lines of text."""
        late = ("已逾期，尚未办理", "Overdue and not done")[lang == "en"]
        lines = [f"{self.heading(lang)} ({len(self.coming)})", *(f"  {self.line(f, lang)}" for f in self.coming)]
        if self.overdue:
            lines += [f"{late} ({len(self.overdue)})", *(f"  {_of_whom(f, lang)}" for f in self.overdue)]
        return "\n".join(lines)

    def line(self, finding: Finding, lang: str = "zh") -> str:
        """One duty: the day, the working days left, whose it is, and the article."""
        left, strict = self.days_left(finding), finding.strict
        en = lang == "en"
        notes = [] if left is None else [f"{left} working days left" if en else f"还有{left}个工作日"]
        if strict is not None and strict != finding.due:
            notes.append(f"strictly by {strict}" if en else f"从严为{strict}")
        listed = ", ".join(notes) if en else "，".join(notes)
        shown = (f" [{listed}]" if en else f"（{listed}）") if listed else ""
        return f"{soonest(finding)} {_of_whom(finding, lang)}{shown}"

    def to_dicts(self, lang: str = "zh") -> list[dict[str, Any]]:
        """Every coming duty, JSON-ready, with the working days left."""
        return [{**f.to_dict(lang), "soonest": soonest(f).isoformat(), "days_left": self.days_left(f)} for f in self]

    def to_ics(self, path: str | os.PathLike[str] | None = None, *, name: str = "fazhi", lang: str = "zh") -> bytes:
        """The list as an iCalendar file, one whole day per duty; written to `path` if one is given.

        Args:
            path: the file, e.g. deadlines.ics.
            name: what the calendar is called, e.g. the name of the organ.
            lang: "zh" or "en".

        Needs the extra `fazhi[ics]`. Raises `InputError` that says so.
        """
        from fazhi.office.ics import ics_of

        data = ics_of(self, name, lang)
        if path is not None:
            write(path, data)
        return data

    def __repr__(self) -> str:
        ahead, late = len(self.coming), len(self.overdue)
        return f"<DueSoon {self.today}: {ahead} within {self.within.text('en')}, {late} overdue>"

    def _repr_html_(self) -> str:
        rows = ((f.record, f.rule.cites, f.said(), soonest(f), self.days_left(f), f.rule.duty_of) for f in self)
        return html_table(("编号", "条文", "事项", "期限", "剩余工作日", "谁的义务"), rows)


def _of_whom(finding: Finding, lang: str) -> str:
    """The sentence, with whose duty it is where it is not the organ's own."""
    text, duty = finding.text(lang), finding.rule.duty_of
    if duty is Duty.ORGAN:
        return text
    return f"{text} ({duty.text(lang)})" if lang == "en" else f"{text}【{duty.text()}】"


def soonest(finding: Finding) -> dt.date:
    """The day by which a duty is done beyond doubt: the strict one, or the first on which it can be due."""
    days = [d for d in (finding.strict, finding.due, finding.not_before) if d is not None]
    return min(days, default=dt.date.max)


def _is_open(f: Finding) -> bool:
    """Whether a duty lies ahead; one whose last day only a missing notice can tell may be due any day."""
    if f.outcome is Outcome.PENDING:
        return True
    unpublished = f.because is not None and f.because.reason is Reason.CALENDAR_UNPUBLISHED
    return unpublished and f.actual is None and f.not_before is not None


def _order(f: Finding) -> tuple[dt.date, str, str]:
    return soonest(f), f.record, f.rule.id
