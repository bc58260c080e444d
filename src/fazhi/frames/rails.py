"""A condition on a frame, as two columns: is true, and is false. Where neither holds, it is unknown.

No engine's own idea of null reaches a result: both columns are always True or False.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs
import narwhals.stable.v2 as nw

#: a constant, or a column of True and False
Flag = Any


@attrs.frozen
class Rails:
    """`true` and `false` are never both true, and never null; plain bools where the answer is constant."""

    true: Flag
    false: Flag

    @property
    def unknown(self) -> Flag:
        """Neither."""
        return neg(disj((self.true, self.false)))

    def is_(self, answer: bool | None) -> Flag:
        """The column that says where the condition has this answer."""
        return self.unknown if answer is None else self.true if answer else self.false


TRUE, FALSE, UNKNOWN = Rails(True, False), Rails(False, True), Rails(False, False)


def conj(flags: Iterable[Flag]) -> Flag:
    """All of the flags; constants are folded away."""
    rest = []
    for f in flags:
        if f is False:
            return False
        if f is not True:
            rest.append(f)
    return _fold(rest, lambda a, b: a & b, empty=True)


def disj(flags: Iterable[Flag]) -> Flag:
    """Any of the flags; constants are folded away."""
    rest = []
    for f in flags:
        if f is True:
            return True
        if f is not False:
            rest.append(f)
    return _fold(rest, lambda a, b: a | b, empty=False)


def neg(flag: Flag) -> Flag:
    """The opposite."""
    return not flag if isinstance(flag, bool) else ~flag


def sure(comparison: nw.Expr) -> nw.Expr:
    """A comparison with its nulls made False."""
    return comparison.fill_null(False)


def as_column(flag: Flag) -> nw.Expr:
    """A constant as a column."""
    return nw.lit(flag) if isinstance(flag, bool) else flag


def both_ways(asked: Flag, comparison: nw.Expr) -> Rails:
    """Rails of a comparison that may only be asked where `asked`."""
    true = sure(comparison)
    return Rails(conj((asked, true)), conj((asked, neg(true))))


def _fold(flags: list[Flag], join: Any, *, empty: bool) -> Flag:
    if not flags:
        return empty
    result = flags[0]
    for f in flags[1:]:
        result = join(result, f)
    return result
