"""One finding: a rule, a record, an outcome, and the days and values that show it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from fazhi.judging import Days
from fazhi.outcomes import Because, Outcome, Severity
from fazhi.problems import MASK
from fazhi.rules import Rule
from fazhi.wording import constant, judgement, sentence


@attrs.frozen(kw_only=True)
class Finding:
    """One rule, one record, and what follows. A finding is a lead for a person, not a judgement.

    `due`: the last lawful day. `strict`: differs from it only where rolling rests on analogy. `not_before`: where a
    holiday notice is missing, the day before which it cannot be due. `actual`: the day that is judged. `days_over`:
    how many days later than `due` it is (or `as_of`, where nothing has happened). `evidence`: field -> value of what
    the rule compares.
    """

    rule: Rule = attrs.field(repr=lambda r: r.id)
    record: str
    outcome: Outcome
    because: Because | None
    severity: Severity
    days: Days
    as_of: dt.date
    evidence: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    row: int | None = None
    file: str = ""

    @property
    def due(self) -> dt.date | None:
        """The last lawful day."""
        return self.days.due

    @property
    def strict(self) -> dt.date | None:
        """The last lawful day that no analogy is needed for."""
        return self.days.strict

    @property
    def not_before(self) -> dt.date | None:
        """The day before which it cannot be due, where a holiday notice is missing that would say more."""
        return self.days.not_before

    @property
    def actual(self) -> dt.date | None:
        """The day that is judged."""
        return self.days.actual

    @property
    def days_over(self) -> int | None:
        """Natural days after `due`, for a breached deadline."""
        over = self.days.over
        return over if self.outcome is Outcome.BREACHED and over is not None and over > 0 else None

    def text(self, lang: str = "zh") -> str:
        """The finding as one sentence that cites its article."""
        said = self.said(lang)
        cited = self.rule.cites.text(lang)
        why = self._why(lang)
        if lang == "en":
            return f"{self.record}: {self.outcome.text('en')}: {said}{why}. {cited}"
        return f"{self.record} {self.outcome.value}：{said}{why}。{cited}"

    def said(self, lang: str = "zh") -> str:
        """The sentence alone; where it shows no days, with what stands in the record."""
        said = judgement(self.rule, self.outcome, self.days, self.as_of, lang)
        if said == sentence(self.rule, lang) and self.outcome in (Outcome.BREACHED, Outcome.DISPUTED):
            said += self.shown(lang)
        return said

    def shown(self, lang: str = "zh") -> str:
        """What stands in the record of all that the rule compares: （罚款金额300元）."""
        fields, en = self.rule.of.__fazhi__.fields, lang == "en"
        values = self._masked()
        parts = [
            f"{fields[n].titles[en]}{': ' if en else ''}{v}{'' if v in _NONE else fields[n].unit}"
            for n, v in ((n, _NONE[en] if v is None else constant(v)[en]) for n, v in values.items())
        ]
        return f" [{'; '.join(parts)}]" if en else f"（{'，'.join(parts)}）"

    def _masked(self) -> dict[str, Any]:
        fields = self.rule.of.__fazhi__.fields
        return {n: MASK if fields[n].sensitive and v is not None else v for n, v in self.evidence.items()}

    def _why(self, lang: str) -> str:
        if self.because is None:
            return ""
        fields = self.rule.of.__fazhi__.fields
        names = [self.because.parameter, *(fields[n].titles[lang == "en"] for n in self.because.columns)]
        listed = (", " if lang == "en" else "、").join(n for n in names if n)
        said = self.because.text(lang)
        if lang == "en":
            return f" [{said}{': ' + listed if listed else ''}]"
        return f"（{said}{'：' + listed if listed else ''}）"

    def to_dict(self, lang: str = "zh") -> dict[str, Any]:
        """JSON-ready: everything a case system would store."""
        return {
            "rule": self.rule.id,
            "record": self.record,
            "file": self.file,
            "row": self.row,
            "outcome": self.outcome.name,
            "because": None if self.because is None else self.because.to_dict(),
            "severity": self.severity.name,
            "duty_of": self.rule.duty_of.name,
            "cites": self.rule.cites.text(lang),
            "says": self.rule.cites.says,
            "statute": self.rule.statute.key,
            "due": _iso(self.due),
            "strict": _iso(self.strict),
            "not_before": _iso(self.not_before),
            "actual": _iso(self.actual),
            "days_over": self.days_over,
            "as_of": self.as_of.isoformat(),
            "evidence": {n: _plain(v) for n, v in self._masked().items()},
            "text": self.text(lang),
        }

    def __str__(self) -> str:
        return self.text()


#: what stands for an empty cell
_NONE = ("未填", "blank")


def _plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if value is None or isinstance(value, bool | int):
        return value
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()
