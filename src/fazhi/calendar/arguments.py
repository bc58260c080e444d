"""What the calendar takes: plain dates and whole numbers, and nothing that would have to be guessed."""

from datetime import date, datetime, timedelta
from typing import Final

ONE_DAY: Final = timedelta(days=1)
_HINTS: Final = {
    datetime: "take its day with .date()",
    str: "read the text with date.fromisoformat(...)",
    type(None): "leave out the rows that have no date",
}


def today() -> date:
    """The day on this desk's own calendar."""
    return datetime.now().astimezone().date()


def require_date(value: object, what: str) -> date:
    """`value` if it is a plain date, else TypeError. A datetime is none, even at midnight."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    hint = next(
        (hint for kind, hint in _HINTS.items() if isinstance(value, kind)), "write datetime.date(2024, 3, 1)"
    )
    raise TypeError(f"{what} must be a date, got {value!r}; hint: {hint}")


def require_count(value: object, what: str) -> int:
    """`value` if it is a whole number from 0, else TypeError, or ValueError if it is negative."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(
            f"{what} must be a whole number, got {value!r}; hint: write 7, without quotes or decimals"
        )
    if value < 0:
        hint = "nth_working_day_before and due_before count backwards"
        raise ValueError(f"{what} must not be negative, got {value}; hint: {hint}")
    return value
