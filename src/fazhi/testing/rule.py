"""What must be true of a rule."""

from __future__ import annotations

import importlib.util

from fazhi.outcomes import Outcome
from fazhi.rules import Rule
from fazhi.testing.examples import outcome_of, outcome_on_polars

POLARS = importlib.util.find_spec("polars") is not None


def check_rule(rule: Rule) -> None:
    """The rule has a complying and a breaching example, and they come out so, on objects and on Polars."""
    for name, example, expected in (
        ("complying", rule.complying, Outcome.MET),
        ("breaching", rule.breaching, Outcome.BREACHED),
    ):
        assert example, f"{rule.id} has no {name} example"
        found = outcome_of(rule, example)
        assert found is expected, f"{rule.id}: its {name} example is {found.name}"
        if POLARS:
            framed = outcome_on_polars(rule, example)
            assert framed == expected.value, f"{rule.id}: on Polars its {name} example is {framed}"
