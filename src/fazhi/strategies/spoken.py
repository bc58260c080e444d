"""What the examples of a rule say, as values; and when, and of whom, they are judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from fazhi.calendar import WorkCalendar
from fazhi.fields import Record, info_of
from fazhi.law import Organ
from fazhi.reading import from_dict
from fazhi.rules import Rule
from fazhi.shapes import day_of

#: how long after the latest day of its examples a rule is judged, in days
LATER = 366


def judged_on(rule: Rule, calendar: WorkCalendar | None = None) -> dt.date:
    """The day of the judgement unless another is given: a year after the latest day that its examples name.

    By then all that they tell is past, and what is still missing is due. It is no later than the last day
    that the published calendar covers, lest a period in working days end where nobody can count them; but not
    before the examples themselves. Raises TypeError for a rule whose examples name no day.
    """
    latest = max(days_in(rule))
    covered = (WorkCalendar.china() if calendar is None else calendar).last
    return max(latest, min(latest + dt.timedelta(days=LATER), covered))


def organ_for(rule: Rule) -> Organ:
    """An organ that the rule binds, with the numbers that its examples give to what the law leaves to the place."""
    given = rule.breaching.get("parameters", {}) | rule.complying.get("parameters", {})
    numbers = {name: Decimal(str(value)) for name, value in given.items()}
    return Organ("某机关", area=rule.statute.area, parameters=numbers)


def examples_of(rule: Rule) -> tuple[dict[str, Any], dict[str, Any]]:
    """What its complying and its breaching example say. Raises TypeError if one is missing."""
    for name in ("complying", "breaching"):
        if not getattr(rule, name):
            msg = f"{rule.id} has no {name} example: the examples of a rule tell where its lives are to be looked for"
            raise TypeError(msg)
    return _typed(rule, rule.complying), _typed(rule, rule.breaching)


def days_in(rule: Rule) -> list[dt.date]:
    """Every day that its examples name, that of their judgement among them. Raises TypeError if there is none."""
    found = [day_of(v) for said in examples_of(rule) for v in said.values() if isinstance(v, dt.date)]
    if not found:
        msg = f"{rule.id}: its examples name no day, so nobody knows when its lives would take place"
        raise TypeError(msg)
    asked = [day for e in (rule.complying, rule.breaching) if (day := e.get("as_of"))]
    return found + [dt.date.fromisoformat(day) if isinstance(day, str) else day for day in asked]


def row_of(rule: Rule, example: Mapping[str, Any]) -> tuple[Record, tuple[str, ...]]:
    """An example as a row, and of which columns it speaks."""
    info = info_of(rule.of)
    cells = {k: v for k, v in example.items() if k in info.fields}
    return from_dict(rule.of, {info.key_field: "例", **cells}), tuple(cells)


def _typed(rule: Rule, example: Mapping[str, Any]) -> dict[str, Any]:
    """What an example says, as values."""
    row, spoken = row_of(rule, example)
    return {name: getattr(row, name) for name in spoken}
