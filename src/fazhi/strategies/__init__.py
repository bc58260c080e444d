"""Hypothesis strategies: random rows of any record type, random lives of a case, and lives that keep or break a rule.

`records` asks whether code survives every well-typed row, but few of its rows give a rule something to
judge. `lifecycles` puts the dates in a plausible order, so that rules and measures have work; `complying` and
`breaching` are the lives of which a rule says so. All read the declaration only, and so serve a user's own records
and rules as well as those on the shelf.
"""

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    raise ImportError("fazhi.strategies needs hypothesis: pip install 'fazhi[hypothesis]'") from error

from fazhi.strategies.lives import LONGEST, lifecycles, registers
from fazhi.strategies.rows import DAYS, records, values
from fazhi.strategies.verdicts import breaching, complying

__all__ = ["DAYS", "LONGEST", "breaching", "complying", "lifecycles", "records", "registers", "values"]
