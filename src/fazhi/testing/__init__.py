"""The properties that a declaration must have, in one line each of your own test suite.

    def test_my_rule(): check_rule(my_rule)
    def test_my_metric(): check_metric(my_metric)
    def test_my_record(): check_record(MyRecord)

Each raises AssertionError with what was found. Needs the extra `fazhi[hypothesis]`; with Polars installed,
the same is asserted of frames.
"""

from fazhi.testing.examples import outcome_of, outcome_on_polars, to_polars
from fazhi.testing.metric import check_metric
from fazhi.testing.record import check_record
from fazhi.testing.rule import check_rule
from fazhi.testing.statute import check_statute

__all__ = [
    "check_metric",
    "check_record",
    "check_rule",
    "check_statute",
    "outcome_of",
    "outcome_on_polars",
    "to_polars",
]
