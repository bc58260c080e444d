"""Conditions and day expressions as data.

    c = columns(AdministrativeCase)
    (c.procedure == Procedure.ORDINARY) & c.hearing_on.is_given()
    latest(c.served_on + LAW.days(60), c.served_on + LAW.months(6))

Nothing is computed here. An expression is a small tree that several interpreters read (closures on
objects, columns on frames), and every condition has three values: true, false, not known.
A mistake in an expression stops at its definition, with a hint.
"""

from fazhi.expr.days import Day, Earliest, FirstGiven, Latest, Shift, Yearly, shift
from fazhi.expr.nodes import (
    ALWAYS,
    AS_OF,
    DAYS,
    NEVER,
    NUMBERS,
    And,
    AsOf,
    Column,
    Compare,
    Expr,
    Given,
    Not,
    Or,
    Parameter,
    Product,
    Seen,
    Undecided,
    Value,
    condition,
    day,
    lift,
    name_of,
    number,
)
from fazhi.expr.words import (
    all_of,
    any_of,
    columns,
    columns_in,
    earliest,
    first_given,
    latest,
    walk,
    yearly,
)

__all__ = [
    "ALWAYS",
    "AS_OF",
    "DAYS",
    "NEVER",
    "NUMBERS",
    "And",
    "AsOf",
    "Column",
    "Compare",
    "Day",
    "Earliest",
    "Expr",
    "FirstGiven",
    "Given",
    "Latest",
    "Not",
    "Or",
    "Parameter",
    "Product",
    "Seen",
    "Shift",
    "Undecided",
    "Value",
    "Yearly",
    "all_of",
    "any_of",
    "columns",
    "columns_in",
    "condition",
    "day",
    "earliest",
    "first_given",
    "latest",
    "lift",
    "name_of",
    "number",
    "shift",
    "walk",
    "yearly",
]
