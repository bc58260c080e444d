"""All findings of one check; each is made only when it is looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from fazhi.expr import Column
from fazhi.fields import Record
from fazhi.findings.finding import Finding
from fazhi.judging import UNREADABLE, Days, Judge
from fazhi.markup import html_table
from fazhi.outcomes import Because, Duty, Outcome, Reason, Severity
from fazhi.procedure import Step
from fazhi.rules import Rule

#: the days of a finding, as they are called in a table
DAYS = ("due", "strict", "actual", "days_over")


@attrs.frozen
class Subject:
    """One record as it was judged, or a row that did not become one (`record` is None)."""

    judge: Judge
    record: Any
    name: str
    steps: tuple[Step, ...]
    row: int | None = None
    file: str = ""


@attrs.frozen
class NotRun:
    """A rule that was not asked, and why."""

    rule: Rule = attrs.field(repr=lambda r: r.id)
    why: tuple[str, str]

    def text(self, lang: str = "zh") -> str:
        """One sentence."""
        return f"{self.rule.id}: {self.why[lang == 'en']}"


class Findings(Sequence[Finding]):
    """All findings of one check, in the order of records and rules; `Finding` objects are made on the way out."""

    def __init__(
        self,
        subjects: Sequence[Subject],
        not_run: Sequence[NotRun] = (),
        severities: dict[str, Severity] | None = None,
    ) -> None:
        self._subjects, self._severities = tuple(subjects), severities or {}
        self.not_run = tuple(not_run)
        self._at = [(subject, index) for subject in self._subjects for index in range(len(subject.steps))]

    def __len__(self) -> int:
        return len(self._at)

    def __iter__(self) -> Iterator[Finding]:
        return (self._finding(*at) for at in self._at)

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return [self._finding(*at) for at in self._at[index]]
        return self._finding(*self._at[index])

    def _finding(self, subject: Subject, index: int) -> Finding:
        judge, step = subject.judge, subject.steps[index]
        rule = judge.rules[index]
        readable = step is not UNREADABLE
        return Finding(
            rule=rule,
            record=subject.name,
            outcome=step.outcome,
            because=_because(subject, index),
            severity=self._severities.get(rule.id, rule.severity),
            days=judge.days(index, subject.record) if readable else Days(),
            as_of=judge.setting.as_of,
            evidence=judge.evidence(index, subject.record) if readable else {},
            row=subject.row,
            file=subject.file,
        )

    @classmethod
    def joined(cls, parts: Iterable[Findings]) -> Findings:
        """All findings of several whole checks; a rule that was not asked is named once."""
        given = list(parts)
        not_run = {n.rule.id: n for part in given for n in part.not_run}
        severities = {rule: s for part in given for rule, s in part._severities.items()}  # noqa: SLF001  its own kind
        subjects = [s for part in given for s in part._subjects]  # noqa: SLF001  the same
        return cls(subjects, tuple(not_run.values()), severities)

    def where(
        self,
        *outcomes: Outcome,
        rule: str | None = None,
        duty_of: Duty | None = None,
        of: type[Record] | None = None,
        file: str | None = None,
    ) -> Findings:
        """Those with one of these outcomes, of one rule id, of one body's duties, on one record type, of one file."""
        return self._kept(
            lambda subject, r, outcome: (not outcomes or outcome in outcomes)
            and (rule is None or r.id == rule)
            and (duty_of is None or r.duty_of is duty_of)
            and (of is None or r.of is of)
            and (file is None or subject.file == file)
        )

    def on(self, wanted: Callable[[Any], bool]) -> Findings:
        """Those on the records (None: an unreadable row) for which `wanted` says yes."""
        kept = {id(s) for s in self._subjects if wanted(s.record)}
        return self._at_places([at for at in self._at if id(at[0]) in kept])

    def filter(
        self, keep: Callable[[Finding], bool], *, unless: Callable[[Any], bool] = lambda _: False
    ) -> Findings:
        """Those for which `keep` says yes, and all on a record (None: an unreadable row) for which `unless` does."""
        asked = {id(s): not unless(s.record) for s in self._subjects}
        return self._at_places([at for at in self._at if not asked[id(at[0])] or keep(self._finding(*at))])

    def _kept(self, keep: Callable[[Subject, Rule, Outcome], bool]) -> Findings:
        return self._at_places([(s, i) for s, i in self._at if keep(s, s.judge.rules[i], s.steps[i].outcome)])

    def _at_places(self, places: list[tuple[Subject, int]]) -> Findings:
        part = Findings((), self.not_run, self._severities)
        part._subjects, part._at = self._subjects, places
        return part

    @property
    def that_may_come_due(self) -> Findings:
        """Those on duties with a last day, whose act stands in a column that the file has; advice is no duty."""
        return self._at_places([(s, i) for s, i in self._at if self._may_come_due(s.judge, s.judge.rules[i])])

    def _may_come_due(self, judge: Judge, rule: Rule) -> bool:
        act = rule.actual
        seen = not isinstance(act, Column) or act.name not in judge.setting.lacking
        return bool(rule.limits) and seen and self._severities.get(rule.id, rule.severity) is not Severity.ADVICE

    @property
    def met(self) -> Findings:
        """符合."""
        return self.where(Outcome.MET)

    @property
    def breached(self) -> Findings:
        """违反."""
        return self.where(Outcome.BREACHED)

    @property
    def pending(self) -> Findings:
        """未到期."""
        return self.where(Outcome.PENDING)

    @property
    def disputed(self) -> Findings:
        """有争议."""
        return self.where(Outcome.DISPUTED)

    @property
    def unknown(self) -> Findings:
        """无法判断."""
        return self.where(Outcome.UNKNOWN)

    @property
    def not_applicable(self) -> Findings:
        """不适用."""
        return self.where(Outcome.NOT_APPLICABLE)

    def counts(self) -> dict[str, dict[Outcome, int]]:
        """Rule id -> outcome -> how many. Each row of it adds up to the number of records."""
        found: dict[str, Counter[Outcome]] = {}
        for subject, index in self._at:
            found.setdefault(subject.judge.rules[index].id, Counter())[subject.steps[index].outcome] += 1
        return {rule: {o: c[o] for o in Outcome} for rule, c in found.items()}

    def why(self) -> Counter[tuple[Reason, str]]:
        """UNKNOWN outcomes by reason and column (or parameter, or the year of a holiday notice that is missing).

        One with two columns counts under each.

        Acts before the oldest version on the shelf are counted here too, apart from other 不适用.
        """
        found: Counter[tuple[Reason, str]] = Counter()
        for subject, index in self._at:
            step = subject.steps[index]
            if step.outcome is not Outcome.UNKNOWN and step.reason is not Reason.NOT_ON_SHELF:
                continue
            because = _because(subject, index)
            assert because is not None
            beside = {
                (Reason.PARAMETER_MISSING, because.parameter): because.parameter,
                (Reason.CALENDAR_UNPUBLISHED, str(because.notice)): because.notice,
            }
            told = [key for key, value in beside.items() if value]
            found.update(told)
            of_column = Reason.EVIDENCE_MISSING if told else because.reason
            found.update((of_column, name) for name in because.columns or (() if told else ("",)))
        return found

    def to_frame(self, backend: str = "polars") -> Any:
        """Every finding as a row of a DataFrame: rule, record, outcome, reason, days, sentence."""
        import narwhals.stable.v2 as nw

        lines = self.to_dicts()
        flat = ("rule", "record", "file", "row", "outcome", "severity", "duty_of", *DAYS)
        columns: dict[str, list[Any]] = {name: [line[name] for line in lines] for name in flat}
        columns["reason"] = [line["because"] and line["because"]["reason"] for line in lines]
        columns["text"] = [line["text"] for line in lines]
        return nw.from_dict(columns, backend=backend).to_native()  # type: ignore[arg-type]  # any name narwhals knows

    def to_dicts(self, lang: str = "zh") -> list[dict[str, Any]]:
        """Every finding, JSON-ready."""
        return [f.to_dict(lang) for f in self]

    def __repr__(self) -> str:
        total = Counter(s.steps[i].outcome for s, i in self._at)
        listed = ", ".join(f"{o.name} {total[o]}" for o in Outcome if total[o])
        return f"<Findings: {len(self)}{' (' + listed + ')' if listed else ''}>"

    def _repr_html_(self) -> str:
        head = ("规则", *(o.value for o in Outcome), Reason.NOT_ON_SHELF.value)
        early = Counter(s.judge.rules[i].id for s, i in self._at if s.steps[i].reason is Reason.NOT_ON_SHELF)
        return html_table(head, ((rule, *by.values(), early[rule]) for rule, by in self.counts().items()))


def _because(subject: Subject, index: int) -> Because | None:
    """Why rule number `index` came to its outcome; of a row that was not read nothing more can be said."""
    step = subject.steps[index]
    if step is UNREADABLE:
        return Because(Reason.ROW_UNREADABLE)
    return subject.judge.because(index, subject.record, step)
