"""`fz.check`: rules on a record, a list of records, or a register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from fazhi import catalog
from fazhi.calendar import WorkCalendar
from fazhi.closures import Setting
from fazhi.expr import Column
from fazhi.fields import Record, info_of
from fazhi.findings import Findings, NotRun, Subject
from fazhi.judging import UNREADABLE, Judge
from fazhi.law import Organ
from fazhi.register import Register
from fazhi.rules import Rule
from fazhi.shapes import suggest
from fazhi.tracking import Track, tracked

Records = Record | Iterable[Record] | Register[Any]


def check(
    records: Records,
    *,
    as_of: dt.date,
    organ: Organ | None = None,
    rules: Iterable[Rule | str] | None = None,
    exclude: Iterable[Rule | str] = (),
    complete: Iterable[Column | str] = (),
    not_recorded: Iterable[Column | str] = (),
    calendar: WorkCalendar | None = None,
    track: Track[Record] | None = None,
) -> Findings:
    """What the rules say of the records on the day `as_of`.

    Args:
        records: one record, several (of one type or of many), or a `Register`; rows of a register that could not
            be read are UNKNOWN to every rule.
        as_of: the day of the judgement. Days after it are read as not having come.
        organ: who acts. It selects local statutes, gives parameters, and caps severities. Without it only
            national statutes are asked.
        rules: rules, or ids, instead of all on the shelf. `exclude`: rules, ids or statute keys left out.
        complete: columns in which an empty cell means that it has not happened.
        not_recorded: columns in which an empty cell says nothing. A register knows its missing columns itself.
        calendar: the working days; by default those where the organ acts, else the national ones.
        track: called as `track(records, name)`, to show progress.

    Raises TypeError or LookupError, with a hint, for a wrong argument; never for what the data says.
    """
    require_day(as_of)
    groups = record_groups(records)
    types = [of for of, *_ in groups]
    chosen, not_run = select(types, organ, rules, exclude)
    closed, lacking = column_names(complete, "complete", types), column_names(not_recorded, "not_recorded", types)
    oldest = catalog.shelf_from(chosen)
    calendar = calendar_for(organ) if calendar is None else calendar
    subjects: list[Subject] = []
    for of, rows, register in groups:
        setting = Setting.of(
            info_of(of), as_of=as_of, calendar=calendar, complete=closed, not_recorded=lacking_in(register, lacking),
            parameters=None if organ is None else organ.parameters,
        )  # fmt: skip
        subjects += _judged(Judge(of, [r for r in chosen if r.of is of], setting, oldest), rows, register, track)
    return Findings(subjects, not_run, {r.id: r.severity_for(organ) for r in chosen})


def select(
    types: Iterable[type[Record]],
    organ: Organ | None,
    rules: Iterable[Rule | str] | None = None,
    exclude: Iterable[Rule | str] = (),
) -> tuple[list[Rule], list[NotRun]]:
    """The rules that are asked, and those that are not, with the reason."""
    wanted = set(types)
    every = catalog.all_rules() if rules is None else tuple(map(_as_rule, rules))
    catalog.require_unique((r.id for r in every), "rules")
    left_out = {x if isinstance(x, str) else x.id for x in exclude}
    for name in left_out:
        catalog.named(name, {k: r for r in every for k in (r.id, r.statute.key)}, "rule to exclude")
    chosen, not_run = [], []
    for rule in every:
        why = _not_run(rule, organ, left_out)
        if rule.of not in wanted:
            other = info_of(rule.of)
            why = f"针对{other.zh}，不在本次检查之列", f"reads the register {other.key!r}, which is not checked here"
        if why is None:
            chosen.append(rule)
        elif rule.of in wanted or rules is not None:  # whoever names a rule is told why it was not asked
            not_run.append(NotRun(rule, why))
    return chosen, not_run


def calendar_for(organ: Organ | None) -> WorkCalendar:
    """The working days where the organ acts; the national ones if nobody says who acts."""
    return WorkCalendar.china() if organ is None else organ.calendar


def column_names(
    columns: Iterable[Column | str], argument: str, types: Sequence[type[Record]]
) -> tuple[str, ...]:
    """Columns or names as names; LookupError with a hint for a name that no record of the check has."""
    if isinstance(columns, str | Column):
        msg = f"{argument}= takes a list of columns, got {columns!r}"
        raise TypeError(msg)
    known = {name for of in types for name in info_of(of).fields}
    names = tuple(x.name if isinstance(x, Column) else x for x in columns)
    for name in names:
        if types and name not in known:
            msg = f"{argument}= names no column: {name!r}{suggest(name, known)}"
            raise LookupError(msg)
    return names


def lacking_in(register: Register[Any] | None, named: Iterable[str]) -> frozenset[str]:
    """The columns in which a blank says nothing: those that were named, and those that the register lacks."""
    return frozenset(named) | (frozenset() if register is None else register.absent)


def record_groups(records: Records) -> list[tuple[type[Record], tuple[Record, ...], Register[Any] | None]]:
    """The records by type, in order of first appearance."""
    if isinstance(records, Register):
        return [(records.of, records.rows, records)]
    if isinstance(records, Record):
        return [(type(records), (records,), None)]
    found: dict[type[Record], list[Record]] = {}
    for r in records:
        if not isinstance(r, Record):
            msg = f"check takes records, got {r!r}: for a DataFrame use fazhi.frames.check, for a dict fz.from_dict"
            raise TypeError(msg)
        found.setdefault(type(r), []).append(r)
    return [(of, tuple(rows), None) for of, rows in found.items()]


def _judged(
    judge: Judge, rows: Sequence[Record], register: Register[Any] | None, track: Track[Record] | None
) -> list[Subject]:
    key = info_of(judge.of).key_field
    numbers: Sequence[int | None] = register.row_numbers if register is not None else [None] * len(rows)
    file = "" if register is None else register.source
    done = [
        Subject(judge, r, str(getattr(r, key)), tuple(judge.steps(r)), number, file)
        for r, number in zip(tracked(rows, info_of(judge.of).zh, track), numbers, strict=True)
    ]
    lost = () if register is None else register.unreadable
    return done + [
        Subject(judge, None, u.record or f"第{u.row}行", (UNREADABLE,) * len(judge.rules), u.row, file) for u in lost
    ]


def _not_run(rule: Rule, organ: Organ | None, left_out: set[str]) -> tuple[str, str] | None:
    area = rule.statute.area
    if rule.id in left_out or rule.statute.key in left_out:
        return "按要求未检查", "left out on request"
    if rule.binds(organ):
        return None
    if organ is None:
        zh = f"仅适用于地区{area}，未说明本机关（organ=，或者office.toml的[organ]）"
        return zh, f"binds area {area} only, and no organ was given"
    return f"仅适用于地区{area}", f"binds area {area} only"


def _as_rule(rule: Rule | str) -> Rule:
    if isinstance(rule, str):
        return catalog.rule(rule)
    if not isinstance(rule, Rule):
        msg = f"rules= takes rules or their ids, got {rule!r}"
        raise TypeError(msg)
    return rule


def require_day(as_of: object) -> None:
    """Refuse what is no plain date, with a hint."""
    if not isinstance(as_of, dt.date) or isinstance(as_of, dt.datetime):
        msg = f"as_of= takes a date, got {as_of!r}: write datetime.date(2024, 12, 31)"
        raise TypeError(msg)
