"""The tables of a file of printed facts: which keys each has, and what a value must be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs

from fazhi.auditing.facts import ID, Number, Terms
from fazhi.auditing.figures import Figure
from fazhi.period import Period


class WrongValueError(ValueError):
    """A value that is not what its key holds: a code and what fills its sentence. It never leaves `audit`."""

    def __init__(self, code: str, value: object = "", **params: Any) -> None:
        super().__init__(code)
        self.code, self.params = code, {"value": _shown(value), **params}


def words(value: object) -> str:
    """Some text."""
    if not isinstance(value, str) or not value.strip():
        raise WrongValueError("not-text", value)
    return value.strip()


def calendar_year(value: object) -> int:
    """A year of the calendar."""
    if type(value) is not int or not 1949 <= value <= 9998:
        raise WrongValueError("not-year", value)
    return value


def days(value: object) -> Period:
    """A period, as reports write it."""
    try:
        return Period.parse(words(value))
    except ValueError:
        raise WrongValueError("not-period", value) from None


def exact(value: object) -> Number:
    """A whole number, or a decimal number (bare or as text). No float comes in between: see `read_facts`."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal | str):
        raise WrongValueError("not-exact", value)
    try:
        number = Decimal(value)
    except InvalidOperation:
        raise WrongValueError("not-exact", value) from None
    if not number.is_finite():
        raise WrongValueError("not-exact", value)
    if number < 0:
        raise WrongValueError("too-small", value, limit=0)
    return int(number) if number == number.to_integral_value() else number


def several(value: object) -> int:
    """How many, of things that are said to be the same: at least two."""
    if type(value) is not int:
        raise WrongValueError("not-whole", value)
    if value < 2:
        raise WrongValueError("too-small", value, limit=2)
    return value


def percentage(value: object) -> Figure:
    """A rate as printed. A bare number is refused: 57 and 57.0 round differently, and a writer may drop the 0."""
    try:
        return Figure.parse(words(value))
    except ValueError:
        raise WrongValueError("not-percentage", value) from None


def one_id(value: object) -> str:
    """An id: register and name."""
    if not isinstance(value, str) or not re.fullmatch(ID, value):
        raise WrongValueError("not-id", value)
    return value


def ids(value: object) -> tuple[str, ...]:
    """A list of ids."""
    if not isinstance(value, list) or not value:
        raise WrongValueError("not-list", value)
    return tuple(map(one_id, value))


def terms(value: object) -> Terms:
    """Ids joined by + and -."""
    try:
        return Terms.parse(words(value))
    except ValueError:
        raise WrongValueError("not-terms", value) from None


def alternatives(value: object) -> tuple[Terms, ...]:
    """One expression, or a list of those that are possible."""
    return tuple(map(terms, value)) if isinstance(value, list) and value else (terms(value),)


def small_unit(value: object) -> str:
    """A unit. In 万 or 亿 a printed number was rounded before, so that an exact test would accuse wrongly."""
    unit = words(value)
    if unit.startswith(("万", "亿", "千万", "百万")):
        raise WrongValueError("big-unit", unit)
    return unit


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f"“{value}”"
    return str(value).lower() if isinstance(value, bool) else str(value)


@attrs.frozen
class Key:
    """What one key holds, and whether it must be there."""

    read: Callable[[Any], Any]
    required: bool = False


#: the table that stands once, and those that may repeat
REPORT: Mapping[str, Key] = {
    "organ": Key(words, required=True),
    "area": Key(words),
    "year": Key(calendar_year, required=True),
    "period": Key(days),
    "source": Key(words),
}
TABLES: Mapping[str, Mapping[str, Key]] = {
    "count": {
        "id": Key(one_id, required=True),
        "zh": Key(words),
        "en": Key(words),
        "value": Key(exact, required=True),
        "unit": Key(small_unit),
    },
    "sum": {"total": Key(one_id, required=True), "parts": Key(ids, required=True)},
    "rate": {
        "metric": Key(one_id, required=True),
        "zh": Key(words),
        "en": Key(words),
        "printed": Key(percentage, required=True),
        "numerator": Key(terms),
        "denominator": Key(alternatives),
    },
    "same_matter": {
        "count": Key(several, required=True),
        "of": Key(ids, required=True),
        "corrected": Key(one_id),
    },
    "not_a_rate": {
        "numerator": Key(terms, required=True),
        "denominator": Key(terms, required=True),
        "zh": Key(words, required=True),
        "en": Key(words),
    },
}
