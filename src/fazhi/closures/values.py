"""What an expression can evaluate to, and how two such values compare.

A value is what stands in the cell, or `Gap.ABSENT` (known not to be), or `Gap.MISSING` (nothing known).
A day may also be `NotBefore(day)`: it depends on a calendar that is not published, but cannot be earlier.
A condition is True, False or None, and nothing else.
"""

from __future__ import annotations

import datetime as dt
import operator
from enum import Enum
from typing import Any

import attrs

from fazhi.shapes import day_of

OPS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
FLIPPED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


class Gap(Enum):
    """Why there is no value."""

    ABSENT = "known not to be"
    MISSING = "not known"


@attrs.frozen
class NotBefore:
    """A day that is known only to be no earlier than `day`."""

    day: dt.date


def compare(op: str, a: Any, b: Any) -> bool | None:
    """Three-valued: a gap on either side leaves it unknown; a day of which only a bound is known may still decide."""
    if isinstance(a, Gap) or isinstance(b, Gap) or a is None or b is None:
        return None
    if isinstance(b, NotBefore):
        return None if isinstance(a, NotBefore) else _against_bound(op, day_of(a), b.day)
    if isinstance(a, NotBefore):
        return _against_bound(FLIPPED[op], day_of(b), a.day)
    if isinstance(a, dt.datetime) is not isinstance(b, dt.datetime) and isinstance(a, dt.date):
        a, b = day_of(a), day_of(b)
    return bool(OPS[op](a, b))


def _against_bound(op: str, a: dt.date, bound: dt.date) -> bool | None:
    """`a op b` where b is no earlier than `bound`."""
    if op in ("<=", ">") and a <= bound:
        return op == "<="
    if op in ("<", ">=", "==", "!=") and a < bound:
        return op in ("<", "!=")
    return None
