"""What a mistake in a period is told, word for word: what was expected, what came, and what to write."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from fazhi.calendar import WorkCalendar
from fazhi.spans import FixedDate, Rollover, Span, days, due, due_before, ends, hours, hours_after, months

START, TIME, AWARE = date(2024, 3, 1), datetime(2024, 3, 1), datetime(2024, 3, 1, tzinfo=UTC)
WHOLE = "write 7, without quotes or decimals"
NO_TIME = "start must be a datetime without time zone, got"
ALONE = "hours stand alone, after a datetime: due(hours(24), datetime(2024, 3, 1, 16, 0))"
TUPLE = "write (days(60), days(30))"
READ = "read the text with date.fromisoformat(...)"
ROLLOVER = "write Rollover.BY_STATUTE"
wrong: Any = {"text": "7", "span": "7wd", "today": "today", "none": None, "true": True, "list": [days(1)], "unit": "d"}
HINTS: dict[str, Callable[[], object]] = {
    # hours
    "hours_after takes hours, got 1 day; hint: use due(...) from days on": lambda: hours_after(days(1), TIME),
    "span must be a Span, got '7wd'; hint: write hours(24)": lambda: hours_after(wrong["span"], TIME),
    f"{NO_TIME} {AWARE!r}; hint: drop its tzinfo": lambda: hours_after(hours(24), AWARE),
    f"{NO_TIME} {START!r}; hint: write datetime.datetime(2024, 3, 1, 16, 0)": lambda: due(hours(24), START),
    "hours run through every day: they take neither rollover= nor plus=": lambda: due(hours(24), TIME, plus=1),
    f"hours do not end on a day, got 24 hours; hint: {ALONE}": lambda: due([days(1), hours(24)], START),
    f"hours do not end on a day, got 1 hour; hint: {ALONE}": lambda: due_before(hours(1), START),
    # periods
    f"a period is a tuple of spans, got (); hint: {TUPLE}": lambda: due([], START),
    f"a period is a tuple of spans, got [{days(1)!r}]; hint: {TUPLE}": (
        lambda: ends(wrong["list"], START, calendar=WorkCalendar.china())
    ),
    "a span must be a Span, got '7wd'; hint: write days(90), or Span.parse(...)": lambda: due(wrong["span"], START),
    f"start must be a date, got {TIME!r}; hint: take its day with .date()": lambda: due(days(1), TIME),
    f"start must be a date, got 'today'; hint: {READ}": lambda: due_before(days(1), wrong["today"]),
    "calendar must be a WorkCalendar, got None; hint: write WorkCalendar.china()": (
        lambda: ends((days(1),), START, calendar=wrong["none"])
    ),
    f"rollover must be a Rollover, got '7'; hint: {ROLLOVER}": lambda: due(days(1), START, rollover=wrong["text"]),
    f"plus must be a whole number, got True; hint: {WHOLE}": lambda: due(days(1), START, plus=wrong["true"]),
    # spans
    f"the number of a span must be a whole number, got '7'; hint: {WHOLE}": lambda: days(wrong["text"]),
    "the unit of a span must be a Unit, got 'd'; hint: write Unit.DAY": lambda: Span(7, wrong["unit"]),
    f"rollover must be a Rollover, got '7wd'; hint: {ROLLOVER}": lambda: months(7, wrong["span"]),
    'a span is a number and a unit, got \'6月\'; hint: write "7wd" or "6个月"': lambda: Span.parse("6月"),
    'lang must be "zh" or "en", got \'de\'': lambda: days(7).text("de"),
    # days of the year
    f"the month of a fixed date must be a whole number, got '7'; hint: {WHOLE}": lambda: FixedDate(wrong["text"], 31),
    f"the day of a fixed date must be a whole number, got '7'; hint: {WHOLE}": lambda: FixedDate(1, wrong["text"]),
    "no year, or not every year, has a day 2-29": lambda: FixedDate(2, 29),
    f"day must be a date, got 'today'; hint: {READ}": lambda: FixedDate(1, 31).after(wrong["today"]),
}
NAMES = [" ".join(re.findall(r"[A-Za-z0-9_]+", hint)[:6]) for hint in HINTS]


@pytest.mark.parametrize(("hint", "mistake"), list(HINTS.items()), ids=NAMES)
def test_a_mistake_is_told_word_for_word(hint: str, mistake: Callable[[], object]) -> None:
    with pytest.raises((TypeError, ValueError)) as told:
        mistake()
    assert str(told.value) == hint


@pytest.mark.parametrize("rollover", [Rollover.BY_STATUTE, Rollover.BY_ANALOGY])
def test_hours_never_roll(rollover: Rollover) -> None:
    with pytest.raises(TypeError, match=r"^hours run through every day: they take neither rollover= nor plus=$"):
        due(hours(24), TIME, rollover=rollover)
    found = due(hours(24), TIME, rollover=Rollover.NEVER)
    assert found.day == found.strict == found.unrolled == datetime(2024, 3, 2)
