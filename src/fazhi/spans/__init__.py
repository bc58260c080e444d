"""Periods as statutes write them (七个工作日, 九十日, 六个月), and the day on which one ends.

The first day of a period is the day after the trigger. Months and years end on the corresponding day, or on
the last day of a month that lacks it; a month is never 30 days (民法典 201, 202; 民事诉讼法 85).

An end after 9999-12-31 cannot be written and is given as 9999-12-31, which registers use for "no end".
"""

from fazhi.spans.ending import Ends, ends, hours_after, one_run
from fazhi.spans.finding import Due, due, due_before
from fazhi.spans.units import (
    FixedDate,
    Rollover,
    Span,
    Unit,
    days,
    hours,
    months,
    working_days,
    years,
)

__all__ = [
    "Due",
    "Ends",
    "FixedDate",
    "Rollover",
    "Span",
    "Unit",
    "days",
    "due",
    "due_before",
    "ends",
    "hours",
    "hours_after",
    "months",
    "one_run",
    "working_days",
    "years",
]
