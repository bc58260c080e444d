"""What an office can be asked: its checks, its figures, its links, its report."""

from __future__ import annotations

import datetime as dt
import functools
import html
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import attrs

from fazhi import catalog
from fazhi.auditing import Facts, read_facts
from fazhi.calendar import WorkCalendar
from fazhi.checking import calendar_for, check, require_day
from fazhi.expr import Column
from fazhi.fields import Record, info_of
from fazhi.findings import Findings
from fazhi.law import Organ
from fazhi.markup import html_table
from fazhi.measures import Count, Metric
from fazhi.measuring import MeasureTable, counts_in, measure, require_period
from fazhi.office import sums
from fazhi.office.linking import LinkCheck, check_links
from fazhi.office.loading import PUBLISHED, load
from fazhi.office.settings import FILE, Settings
from fazhi.office.upcoming import DueSoon
from fazhi.period import Period
from fazhi.problems import Problem
from fazhi.reading.errors import InputError
from fazhi.register import Register
from fazhi.rules import Rule
from fazhi.shapes import day_of
from fazhi.spans import Span, working_days
from fazhi.tally import Tally
from fazhi.tracking import Track

if TYPE_CHECKING:
    from fazhi.report import Report


#: problems of files whose rows nobody has seen
MAY_HOLD_ROWS = {"unread-file", "unknown-table", "two-registers", "folder-not-read"}


def _told_apart(registers: Iterable[Register[Any]]) -> tuple[Register[Any], ...]:
    """The registers, with a number after the source of one that another of its kind has too."""
    seen: Counter[tuple[type[Record], str]] = Counter()
    found = []
    for r in registers:
        if not isinstance(r, Register):
            msg = f"registers= takes a tuple of registers, got {type(r).__name__} in it"
            raise TypeError(msg)
        seen[r.of, r.source] += 1
        n = seen[r.of, r.source]
        found.append(r if n == 1 else attrs.evolve(r, source=f"{r.source or info_of(r.of).zh}（{n}）"))
    return tuple(found)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Office:
    """One organ with its registers.

    >>> office = Office.load("examples/cuiyuan-2024")  # doctest: +SKIP
    >>> office.report(Period.year(2024)).to_html("report.html")  # doctest: +SKIP

    Several registers of one kind, such as two half-years, are counted together.
    """

    organ: Organ | None = None
    registers: tuple[Register[Any], ...] = attrs.field(default=(), converter=_told_apart)
    #: register -> columns in which an empty cell means that it has not happened
    complete: Mapping[type[Record], tuple[str, ...]] = attrs.field(factory=dict)
    #: rules or statutes left out
    exclude: tuple[str, ...] = ()
    #: the working days where the organ acts; by default those of its area
    calendar: WorkCalendar = attrs.field()
    #: what the organ printed about the same period, for comparison
    printed: Facts | None = None
    #: what stood in the way of finding the registers
    found: tuple[Problem, ...] = ()
    #: names of files that are no tables
    passed_over: tuple[str, ...] = ()
    source: str = ""
    #: shows the progress of what takes long, see `load`
    track: Track[Any] | None = None

    @calendar.default
    def _of_its_area(self) -> WorkCalendar:
        return calendar_for(self.organ)

    @classmethod
    def load(cls, path: str | os.PathLike[str], *, track: Track[Any] | None = None) -> Self:
        """Read the registers of a folder, or the sheets of a workbook.

        Each file (CSV, xlsx) or sheet is known by its name, else by its headings. `office.toml` beside them says who
        the organ is; `published.toml` (as for `fz.audit`) is compared with what the registers say.

        Args:
            path: the folder or the workbook.
            track: called as `track(rows, name)`, to show progress.

        Raises `InputError` if there is no register at all, or for a mistake in a settings file. Whatever else is
        wrong becomes a problem.
        """
        place = Path(path)
        beside = place.parent if place.is_file() else place
        settings = Settings.read(beside / FILE)
        loaded = load(place, settings, track)
        printed = read_facts(beside / PUBLISHED) if place.is_dir() and (beside / PUBLISHED).exists() else None
        return cls(
            organ=settings.organ, registers=loaded.registers, complete=settings.complete, exclude=settings.exclude,
            calendar=settings.calendar(beside), printed=printed, found=loaded.problems,
            passed_over=loaded.passed_over, source=place.name, track=track,
        )  # fmt: skip

    @functools.cached_property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong on the way in: with files, then with rows, then between files."""
        return (*self.found, *(p for r in self.registers for p in r.problems), *self._repeated())

    def of(self, record_type: type[Record]) -> tuple[Register[Any], ...]:
        """The registers of that kind."""
        return tuple(r for r in self.registers if r.of is record_type)

    @property
    def lacking(self) -> tuple[type[Record], ...]:
        """The kinds on the shelf of which there is no register."""
        held = {r.of for r in self.registers}
        return tuple(t for t in catalog.records() if t not in held)

    def check(
        self,
        *,
        as_of: dt.date,
        rules: Iterable[Rule | str] | None = None,
        exclude: Iterable[Rule | str] = (),
        calendar: WorkCalendar | None = None,
    ) -> Findings:
        """What the rules say of every register on the day `as_of`; arguments as for `fz.check`."""
        require_day(as_of)
        calendar = self.calendar if calendar is None else calendar
        asked = None if rules is None else [catalog.rule(r) if isinstance(r, str) else r for r in rules]
        return Findings.joined(
            check(
                register, as_of=as_of, organ=self.organ, calendar=calendar,
                rules=None if asked is None else [r for r in asked if r.of is register.of],
                exclude=(*self.exclude, *exclude), complete=self.complete.get(register.of, ()),
                track=self.track,
            )
            for register in self.registers
        )  # fmt: skip

    def due_soon(self, today: dt.date, *, within: Span | None = None) -> DueSoon:
        """The duties that come due after `today`, and those that are overdue.

        Args:
            today: the day of the judgement.
            within: how far ahead; ten working days by default.

        Raises TypeError for what is no date or no span.
        """
        return DueSoon.among(self.check(as_of=today), today, within or working_days(10), self.calendar)

    def name(self, lang: str = "zh") -> str:
        """What the organ is called."""
        return ("本机关", "This organ")[lang == "en"] if self.organ is None else self.organ.name

    def measure(
        self,
        period: Period,
        metrics: Iterable[Metric | str] | None = None,
        *,
        by: Iterable[Column | str] = (),
        as_of: dt.date | None = None,
    ) -> MeasureTable:
        """Every 口径 of the metrics (all, or those given) whose register is there; as it was known on `as_of`."""
        asked = catalog.all_metrics() if metrics is None else metrics
        wanted = [catalog.metric(m) if isinstance(m, str) else m for m in asked]
        tables = [
            measure(r, part, period, by=by, complete=self.complete.get(r.of, ()), as_of=as_of, track=self.track)
            for r in self.registers
            if (part := [m for m in wanted if m.record is r.of])
        ]
        return functools.reduce(lambda a, b: a + b, tables, MeasureTable(()))

    def counts(self, asked: Iterable[Count], period: Period) -> dict[Count, Tally]:
        """Each count over its registers, whose rows are read once; none of a count whose register is not there."""
        wanted, found = list(dict.fromkeys(asked)), dict[Count, Tally]()  # one count may stand in several sums
        for r in self.registers:
            here = [c for c in wanted if c.record is r.of]
            tallies = counts_in(here, r, period, complete=self.complete.get(r.of, ())) if here else []
            for count, tally in zip(here, tallies, strict=True):
                found[count] = found.get(count, Tally()) + tally
        return found

    def identities(self, period: Period) -> tuple[sums.IdentityCheck, ...]:
        """The sums that must hold, where their registers are there."""
        require_period(period)
        declared = catalog.identities()
        tallies = self.counts((c for i in declared for c in i.counts), period)
        found = (sums.check_identity(i, tallies) for i in declared)
        return tuple(f for f in found if f is not None)

    def quotients(self, period: Period) -> tuple[sums.QuotientCheck, ...]:
        """How many of one register there are for each of another, where both registers are there."""
        require_period(period)
        declared = catalog.quotients()
        tallies = self.counts((c for q in declared for c in (q.numerator, q.denominator)), period)
        found = (sums.check_quotient(q, tallies) for q in declared)
        return tuple(f for f in found if f is not None)

    def no_rates(self, period: Period) -> tuple[sums.NoRateCheck, ...]:
        """The quotients that must not be taken for a rate, with their numbers."""
        require_period(period)
        declared = catalog.no_rates()
        tallies = self.counts((c for d in declared for c in (*d.numerator, d.denominator)), period)
        found = (sums.check_no_rate(d, tallies) for d in declared)
        return tuple(f for f in found if f is not None)

    def links(self, *, as_of: dt.date, period: Period | None = None) -> tuple[LinkCheck, ...]:
        """The facts that one register owes another, on the day `as_of`: all, or those that fell due in a period.

        While a file could not be read, nothing is missing for sure: it may stand there.
        """
        require_day(as_of)
        lacks = any(p.code in MAY_HOLD_ROWS for p in self.found)
        return check_links(catalog.links(), self.registers, as_of, self.complete, period=period, lacks=lacks)

    def report(self, period: Period, *, as_of: dt.date | None = None) -> Report:
        """The draft of the annual report.

        Args:
            period: what the figures count.
            as_of: the day of the judgement: by default the last of the period, or today if that has not come.

        Raises `InputError` if no row of any register has a day in the period.
        """
        from fazhi.report import Report

        return Report.of(self, period, as_of)

    def _repeated(self) -> tuple[Problem, ...]:
        """Keys that stand in two files of one kind. Both rows stay, since nobody can say which is the copy."""
        seen: dict[tuple[type[Record], str], str] = {}
        found = []
        for register in self.registers:
            field = info_of(register.of).fields[info_of(register.of).key_field]
            for row, number in zip(register.rows, register.row_numbers, strict=True):
                key = str(getattr(row, field.name))
                first = seen.setdefault((register.of, key), register.source)
                if first != register.source:
                    found.append(
                        Problem(
                            code="repeated-across", heading=field.titles, field=field.name, value=key, record=key,
                            params={"other": first}, file=register.source, row=number, sensitive=field.sensitive,
                        )
                    )  # fmt: skip
        return tuple(found)

    def __repr__(self) -> str:
        rows = sum(len(r) for r in self.registers)
        name = "no organ" if self.organ is None else self.organ.name
        return f"<Office {name}: {len(self.registers)} registers, {rows} rows, {len(self.problems)} problems>"

    def _repr_html_(self) -> str:
        head = ("登记表", "文件", "行数", "未能读入", "读入时的问题")
        lines = [
            (info_of(r.of).zh, r.source, len(r), len(r.unreadable), len(r.problems)) for r in self.registers
        ]
        return f"<p>{html.escape(repr(self))}</p>{html_table(head, lines)}"


def require_days_in(office: Office, period: Period) -> None:
    """Refuse a period in which no row has a day: a report full of zeros would look like one that says something."""
    require_period(period)
    days = sorted(d for r in office.registers for row in r.rows for d in days_of(row))
    if any(d in period for d in days):
        return
    lost = sum(len(r.unreadable) for r in office.registers)
    range_zh = f"登记表中的日期自{days[0]}至{days[-1]}" if days else "登记表中没有任何日期"
    range_en = f"the days in the registers run from {days[0]} to {days[-1]}" if days else "the registers hold no day"
    raise InputError(
        f"{period.text()}没有任何有日期的行：{range_zh}" + (f"；另有{lost}行未能读入" if lost else ""),
        f"no row has a day in {period.text('en')}: {range_en}" + (f"; {lost} rows could not be read" if lost else ""),
    )


def days_of(row: Record) -> list[dt.date]:
    """Every day that a row has, in no order."""
    values = (getattr(row, name) for name in info_of(type(row)).fields)
    return [day_of(v) for v in values if isinstance(v, dt.date)]
