"""Hypothesis strategies: random rows of any record type, random lives of a case, and lives that keep or break a rule.

`records` asks whether code survives every well-typed row, but few of its rows give a rule something to
judge. `lifecycles` puts the dates in a plausible order, so that rules and measures have work; `complying` and
`breaching` are the lives of which a rule says so, `boundary` the last that keeps it beside the first that breaks it.
All read the declaration only, and so serve a user's own records and rules as well as those on the shelf.

`hypothesis.strategies.from_type(T)` draws `records(T)` of every record type, and so do `@given(...)` and `builds` by
annotation.
"""

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    raise ImportError("fazhi.strategies needs hypothesis: pip install 'fazhi[hypothesis]'") from error

from fazhi.drawing import offer_all
from fazhi.strategies.boundaries import boundary, has_boundary
from fazhi.strategies.lives import LONGEST, lifecycles, registers
from fazhi.strategies.rows import DAYS, records, values
from fazhi.strategies.spoken import judged_on, organ_for
from fazhi.strategies.verdicts import breaching, complying

__all__ = [
    "DAYS",
    "LONGEST",
    "boundary",
    "breaching",
    "complying",
    "has_boundary",
    "judged_on",
    "lifecycles",
    "organ_for",
    "records",
    "registers",
    "values",
]

offer_all()  # where no entry point was installed, such as beside a bare checkout
