"""Links between registers: who owes a fact, who has it, and who cannot be asked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from fazhi.closures import Closure, Gap, Setting, build
from fazhi.expr import Given, columns_in, condition
from fazhi.fields import Record, info_of
from fazhi.link import Link, Row
from fazhi.outcomes import Outcome
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


def check_link(link: Link, registers: Registers, as_of: dt.date, complete: Complete) -> LinkCheck:
    """The link over all registers of an office: those that owe, and those that are owed."""
    owing = [r for r in registers if r.of is link.of]
    there = None if link.to is None else _Rows.of(link, [r for r in registers if r.of is link.to], as_of, complete)
    asked = [o for register in owing for o in _asked(link, register, there, _setting(register, as_of, complete))]
    owed = tuple(o for o in asked if o is not None)
    return LinkCheck(link=link, owed=owed, unsure=len(asked) - len(owed))


def _setting(register: Register[Any], as_of: dt.date, complete: Complete) -> Setting:
    of = register.of
    return Setting.of(info_of(of), as_of=as_of, complete=complete.get(of, ()), not_recorded=register.absent)


def _asked(link: Link, register: Register[Any], there: _Rows | None, setting: Setting) -> Iterator[Owed | None]:
    """Each row that owes the fact; None for one that may, or may not, owe a fact that is not there."""
    owes, ask = Given(link.at) & link.when, build(Given(link.at) & link.when, setting)
    here = link.owes.equal_to if isinstance(link.owes, Row) else condition(link.owes)
    find, reads = build(here, setting), frozenset(c.name for c in columns_in(owes, here))
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
    def of(cls, link: Link, registers: Registers, as_of: dt.date, complete: Complete) -> _Rows:
        assert isinstance(link.owes, Row)
        known, is_open = set[str](), not registers
        for register in registers:
            setting = _setting(register, as_of, complete)
            among, say = build(link.owes.among, setting), build(link.owes.column, setting)
            is_open = is_open or bool(register.unreadable)
            for record in register.rows:
                value = _said(record, setting, among, say)
                known.update([] if isinstance(value, Gap) else [_bare(value)])
                is_open = is_open or value is Gap.MISSING
        return cls(frozenset(known), is_open)

    def has(self, value: Any) -> bool | None:
        """Whether a row says this; None where one might."""
        if isinstance(value, Gap):
            return None
        return True if _bare(value) in self.known else None if self.is_open else False


def _said(record: Record, setting: Setting, among: Closure, say: Closure) -> Any:
    """What a row says, ABSENT if it does not come into question."""
    row = setting.read(record)
    return Gap.ABSENT if among(row) is False else say(row)


def _bare(value: Any) -> str:
    """The form in which numbers of cases are compared: plain signs, no spaces."""
    return "".join(plain(str(value)).split())


def check_links(
    links: Iterable[Link], registers: Registers, as_of: dt.date, complete: Complete
) -> tuple[LinkCheck, ...]:
    """Every link whose register is there."""
    held = {r.of for r in registers}
    return tuple(check_link(link, registers, as_of, complete) for link in links if link.of in held)
