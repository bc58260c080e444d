"""Links between registers: who owes a fact, who has it, and who cannot be asked."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from fazhi.closures import Closure, Gap, Setting, build
from fazhi.counting import happens_in
from fazhi.expr import Expr, Given, columns_in
from fazhi.fields import Record, info_of
from fazhi.link import Link, Row
from fazhi.outcomes import Outcome
from fazhi.period import Period
from fazhi.reading.words import plain
from fazhi.register import Register

Registers = Sequence[Register[Any]]
#: register type -> names of the columns that are complete
Complete = Mapping[type[Record], tuple[str, ...]]


@attrs.frozen(kw_only=True)
class Owed:
    """One row of which the fact is owed: MET, BREACHED (it is not there) or UNKNOWN."""

    record: str
    outcome: Outcome
    row: int | None = None
    file: str = ""


@attrs.frozen(kw_only=True)
class LinkCheck:
    """What one link says of all rows that owe something."""

    link: Link = attrs.field(repr=lambda x: x.id)
    owed: tuple[Owed, ...]
    #: rows that do not say whether they owe anything, or could not be read
    unsure: int = 0

    def where(self, outcome: Outcome) -> tuple[Owed, ...]:
        """The rows with that outcome."""
        return tuple(o for o in self.owed if o.outcome is outcome)

    @property
    def missing(self) -> tuple[Owed, ...]:
        """The rows whose fact is not there."""
        return self.where(Outcome.BREACHED)

    def text(self, lang: str = "zh") -> str:
        """E.g. 败诉案件应有整改：4件，已有3件，缺1件."""
        met, missing = len(self.where(Outcome.MET)), len(self.missing)
        unknown = len(self.where(Outcome.UNKNOWN)) + self.unsure
        if lang == "en":
            doubt = f"; {unknown} undecided" if unknown else ""
            return f"{self.link.en}: {len(self.owed)} owed, {met} found, {missing} missing{doubt}"
        doubt = f"；另有{unknown}件无法判断" if unknown else ""
        return f"{self.link.zh}：应有{len(self.owed)}件，已有{met}件，缺{missing}件{doubt}"

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "link": self.link.id,
            "owed": len(self.owed),
            "missing": [{"record": o.record, "file": o.file, "row": o.row} for o in self.missing],
            "unknown": len(self.where(Outcome.UNKNOWN)) + self.unsure,
        }


def _check_link(
    link: Link, registers: Registers, as_of: dt.date, complete: Complete, *, period: Period | None, lacks: bool
) -> LinkCheck:
    """The link over all registers of an office: those that owe, and those that are owed.

    `period`: only what fell due in it. `lacks`: whether rows may stand in a file that could not be read.
    """
    owing, there = [r for r in registers if r.of is link.of], None
    if link.to is not None:
        there = _Rows.of(link, [r for r in registers if r.of is link.to], as_of, complete, lacks=lacks)
    due = (Given(link.at) if period is None else happens_in(link.at, period)) & link.when
    asked = [o for r in owing for o in _asked(link, due, r, there, _setting(r, as_of, complete))]
    owed = tuple(o for o in asked if o is not None)
    return LinkCheck(link=link, owed=owed, unsure=len(asked) - len(owed))


def _setting(register: Register[Any], as_of: dt.date, complete: Complete) -> Setting:
    of = register.of
    return Setting.of(info_of(of), as_of=as_of, complete=complete.get(of, ()), not_recorded=register.absent)


def _asked(
    link: Link, due: Expr, register: Register[Any], there: _Rows | None, setting: Setting
) -> Iterator[Owed | None]:
    """Each row that owes the fact; None for one that may, or may not, owe a fact that is not there."""
    here = link.owes.equal_to if isinstance(link.owes, Row) else link.owes
    ask, find, reads = build(due, setting), build(here, setting), {c.name for c in columns_in(due, here)}
    key = info_of(link.of).key_field
    for record, number in zip(register.rows, register.row_numbers, strict=True):
        row, torn = setting.read(record), setting.torn(record)
        owing: bool | None = ask(row) if torn.isdisjoint(reads) else None
        found: bool | None = find(row) if there is None else there.has(find(row))
        if owing:
            outcome = _OUTCOMES[found]
            yield Owed(record=str(getattr(record, key)), outcome=outcome, row=number, file=register.source)
        elif owing is None and not found:
            yield None
    yield from (None for _ in register.unreadable)


_OUTCOMES = {True: Outcome.MET, False: Outcome.BREACHED, None: Outcome.UNKNOWN}


@attrs.frozen
class _Rows:
    """The rows that are owed: what they say, and whether one that cannot be read may say more."""

    known: frozenset[str]
    is_open: bool

    @classmethod
    def of(
        cls, link: Link, registers: Registers, as_of: dt.date, complete: Complete, *, lacks: bool
    ) -> _Rows:
        assert isinstance(link.owes, Row)
        known, is_open = set[str](), lacks or not registers
        for register in registers:
            setting = _setting(register, as_of, complete)
            among, say = build(link.owes.among, setting), build(link.owes.column, setting)
            # a register with headings only may not have been kept
            is_open = is_open or bool(register.unreadable) or not register.rows
            for record in register.rows:
                value = _said(record, setting, among, say)
                known.update([] if isinstance(value, Gap) else [_bare(value)])
                is_open = is_open or value is Gap.MISSING
        return cls(frozenset(known), is_open)

    @functools.cached_property
    def _joined(self) -> str:
        """All that is known as one text: searching it is ten times faster than searching each."""
        return "\n".join(self.known)

    def has(self, value: Any) -> bool | None:
        """Whether a row says this; None where one might."""
        if isinstance(value, Gap):
            return None
        said = _bare(value)
        if said in self.known:
            return True
        return None if self.is_open or said in self._joined else False  # a cell may list several


def _said(record: Record, setting: Setting, among: Closure, say: Closure) -> Any:
    """What a row says, ABSENT if it does not come into question."""
    row = setting.read(record)
    return Gap.ABSENT if among(row) is False else say(row)


#: people write 〔2024〕, [2024] and (2024) for one and the same year
_BRACKETS = str.maketrans("〔［【〈《[{〕］】〉》]}", "(((((((" + ")))))))")


def _bare(value: Any) -> str:
    """The form in which numbers of cases are compared: plain signs, one kind of brackets, no spaces."""
    return "".join(plain(str(value)).translate(_BRACKETS).split())


def check_links(
    links: Iterable[Link],
    registers: Registers,
    as_of: dt.date,
    complete: Complete,
    *,
    period: Period | None = None,
    lacks: bool = False,
) -> tuple[LinkCheck, ...]:
    """Every link whose register is there."""
    held = {r.of for r in registers}
    return tuple(
        _check_link(link, registers, as_of, complete, period=period, lacks=lacks) for link in links if link.of in held
    )
