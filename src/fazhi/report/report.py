"""The report: what an office's registers say of a period on a day, and its pages."""

from __future__ import annotations

import datetime as dt
import functools
import html
import os
from typing import TYPE_CHECKING, Any, Self

import attrs

from fazhi.calendar import today
from fazhi.checking import require_day
from fazhi.fields import Record, info_of
from fazhi.findings import Finding, Findings
from fazhi.measuring import MeasureTable
from fazhi.office.linking import LinkCheck
from fazhi.office.office import Office, days_of, require_days_in
from fazhi.office.sums import IdentityCheck, NoRateCheck, QuotientCheck
from fazhi.outcomes import Duty, Outcome
from fazhi.period import Period
from fazhi.reading.errors import InputError
from fazhi.report.markdown import markdown_of
from fazhi.writing import write

if TYPE_CHECKING:
    from fazhi.report.page import Page


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Report:
    """The draft of an annual report.

    `figures`: every 口径 of every metric whose register is there. `findings`: those on rows with a day in the period,
    and those whose duty was still open in it; `earlier`: how many further own breaches are of rows of other periods.
    """

    office: Office
    period: Period
    as_of: dt.date
    figures: MeasureTable
    findings: Findings
    earlier: int
    identities: tuple[IdentityCheck, ...]
    quotients: tuple[QuotientCheck, ...]
    no_rates: tuple[NoRateCheck, ...]
    links: tuple[LinkCheck, ...]

    @classmethod
    def of(cls, office: Office, period: Period, as_of: dt.date | None = None) -> Self:
        """Draw it up; see `Office.report`."""
        require_days_in(office, period)
        day = min(period.last, today()) if as_of is None else as_of
        require_day(day)
        every = office.check(as_of=day)
        # a row without any day, above all one that could not be read, belongs to every period
        begun = every.on(lambda row: has_begun(row, period))
        findings = begun.filter(lambda f: is_open(f, period), unless=lambda row: touches(row, period))
        own = every.where(Outcome.BREACHED, duty_of=Duty.ORGAN)
        return cls(
            office=office, period=period, as_of=day, figures=office.measure(period), findings=findings,
            earlier=len(own) - len(findings.where(Outcome.BREACHED, duty_of=Duty.ORGAN)),
            identities=office.identities(period), quotients=office.quotients(period), no_rates=office.no_rates(period),
            links=office.links(as_of=day, period=period),
        )  # fmt: skip

    @functools.cached_property
    def breaches(self) -> Findings:
        """Breaches of the organ's own duties; `findings.breached` has those of others as well."""
        return self.findings.where(Outcome.BREACHED, duty_of=Duty.ORGAN)

    def page(self, lang: str = "zh") -> Page:
        """The report as blocks, in Chinese ("zh") or English ("en")."""
        from fazhi.report.composing import compose

        return compose(self, lang)

    def to_markdown(self, path: str | os.PathLike[str] | None = None, *, lang: str = "zh") -> str:
        """The report as Markdown; written to `path` if one is given."""
        return _written(markdown_of(self.page(lang)), path)

    def to_html(self, path: str | os.PathLike[str] | None = None, *, lang: str = "zh") -> str:
        """The report as one self-contained HTML page, which prints on A4; written to `path` if one is given.

        Needs the extra `fazhi[report]`. Raises `InputError` that says so.
        """
        from fazhi.report.html import html_of

        return _written(html_of(self.page(lang)), path)

    def to_dict(self, lang: str = "zh") -> dict[str, Any]:
        """JSON-ready: figures, findings, sums, links and problems."""
        organ = self.office.organ
        return {
            "organ": None if organ is None else organ.name,
            "period": [self.period.first.isoformat(), self.period.last.isoformat()],
            "as_of": self.as_of.isoformat(),
            "figures": self.figures.to_dicts(),
            "findings": self.findings.to_dicts(lang),
            "identities": [{"id": i.identity.id, "holds": i.holds, "text": i.text(lang)} for i in self.identities],
            "quotients": [{"id": q.declared.id, "text": q.text(lang)} for q in self.quotients],
            "no_rates": [{"id": n.declared.id, "text": n.text(lang)} for n in self.no_rates],
            "links": [c.to_dict() for c in self.links],
            "problems": [p.to_dict(lang) for p in self.office.problems],
            "lacking": [info_of(t).key for t in self.office.lacking],
        }

    def _repr_html_(self) -> str:
        from fazhi.report.html import body_of

        try:
            return body_of(self.page())
        except InputError:  # a notebook shows what it can without the extra
            return f"<pre>{html.escape(self.to_markdown())}</pre>"

    def __repr__(self) -> str:
        name = "no organ" if self.office.organ is None else self.office.organ.name
        return f"<Report {name} {self.period}: {len(self.figures)} figures, {len(self.breaches)} breaches>"


def has_begun(row: Record | None, period: Period) -> bool:
    """Whether a row has a day no later than the period's last, or no day at all."""
    return row is None or min(days_of(row), default=period.last) <= period.last


def touches(row: Record | None, period: Period) -> bool:
    """Whether a row has a day in the period, or none at all."""
    days = [] if row is None else days_of(row)
    return not days or any(day in period for day in days)


def is_open(finding: Finding, period: Period) -> bool:
    """Whether a duty was still open in the period, on a row without a day in it."""
    return finding.due is not None and (finding.due >= period.first or finding.actual is None)


def _written(text: str, path: str | os.PathLike[str] | None) -> str:
    if path is not None:
        write(path, text.encode())
    return text
