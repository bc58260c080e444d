"""The kinds of value a field can hold, and whether a typed value has the right shape."""

from __future__ import annotations

import datetime as dt
import difflib
import types
import typing
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from typing import Any, Self

MIDNIGHT = dt.time()


def suggest(word: str, choices: Iterable[str]) -> str:
    """A hint for a name that does not exist, or nothing: " (did you mean 'decided_on'?)"."""
    close = difflib.get_close_matches(word, list(choices), n=2, cutoff=0.5)
    return f" (did you mean {' or '.join(map(repr, close))}?)" if close else ""


class Coded(Enum):
    """A closed list of words. The value is the word printed in the register; further words are variants.

    >>> class Procedure(Coded):
    ...     SUMMARY = "简易程序", "当场处罚"
    >>> Procedure.SUMMARY.value, Procedure.parse("当场处罚")
    ('简易程序', <Procedure.SUMMARY: '简易程序'>)
    """

    also: tuple[str, ...]

    def __new__(cls, word: str, *also: str) -> Self:
        member = object.__new__(cls)
        member._value_ = word
        member.also = also
        return member

    @classmethod
    def parse(cls, word: str) -> Self | None:
        """The member that `word` names (its word, a variant, or its English name), or None."""
        return next((m for m in cls if word in (m.value, m.name, *m.also)), None)

    def text(self, lang: str = "zh") -> str:
        """The printed word, or its English name in lower case."""
        return self.name.lower().replace("_", " ") if lang == "en" else str(self.value)

    def __str__(self) -> str:
        return str(self.value)


class Kind(Enum):
    """What a field holds; the value is the Python type behind it."""

    TEXT = str
    WHOLE = int
    NUMBER = Decimal
    YES_NO = bool
    DAY = dt.date
    TIME = dt.datetime
    CODED = Coded


def kind_of(annotation: Any) -> tuple[Kind, type[Coded] | None, bool]:
    """The kind, the coded list (if any) and whether None is allowed, from `date | None` and the like.

    Raises TypeError for any other type, in plain words.
    """
    parts = (annotation,)
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        parts = typing.get_args(annotation)
    plain = [p for p in parts if p is not type(None)]
    if len(plain) == 1:
        tp = plain[0]
        if isinstance(tp, type) and issubclass(tp, Coded):
            return Kind.CODED, tp, len(parts) > 1
        for kind in Kind:
            if tp is kind.value:
                return kind, None, len(parts) > 1
    msg = f"a field cannot hold {annotation!r}: use str, int, Decimal, bool, date, datetime or a Coded list"
    raise TypeError(msg)


def settle(kind: Kind, value: Any) -> Any:
    """What the constructor makes plain: a naive midnight is a day, a whole number a Decimal, empty text a blank."""
    if kind is Kind.TEXT and isinstance(value, str) and not value.strip():
        return None
    if kind is Kind.DAY and isinstance(value, dt.datetime) and value.tzinfo is None and value.time() == MIDNIGHT:
        return value.date()
    if kind is Kind.NUMBER and type(value) is int:
        return Decimal(value)
    return value


def has_shape(kind: Kind, coded: type[Coded] | None, value: Any) -> bool:
    """Whether a settled value is of its kind: exact types only, so that True is no number and 1.5 no amount."""
    match kind:
        case Kind.CODED:
            return coded is not None and isinstance(value, coded)
        case Kind.TIME:
            return isinstance(value, dt.datetime) and value.tzinfo is None
        case Kind.NUMBER:
            return isinstance(value, Decimal) and value.is_finite()
        case _:
            return type(value) is kind.value


def why_not(kind: Kind, value: Any) -> tuple[str, str]:
    """A reason that helps, where the plain sentence would not."""
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return "（不接受带时区的时间）", " (a time zone is not accepted: days are days, not instants)"
    if kind is Kind.DAY and isinstance(value, dt.datetime):
        return "（含有时刻）", " (it has a time of day)"
    if kind is Kind.NUMBER and isinstance(value, float):
        return "（浮点数不精确）", " (a float is not exact: use Decimal('…'))"
    return "", ""


#: the problem code of each kind
CODE = {
    Kind.TEXT: "not-text",
    Kind.WHOLE: "not-whole",
    Kind.NUMBER: "not-number",
    Kind.YES_NO: "not-yes-no",
    Kind.DAY: "not-date",
    Kind.TIME: "not-time",
    Kind.CODED: "not-coded",
}


def day_of(value: dt.date) -> dt.date:
    """A time as its day."""
    return value.date() if isinstance(value, dt.datetime) else value
