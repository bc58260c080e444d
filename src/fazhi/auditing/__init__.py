"""The audit of a published report: its printed counts, sums and rates against each other.

    found = audit(read_facts("published.toml"))
    print(found.text())                       # or found.text("en"), found.to_dict()

It never guesses which 口径 a report meant: it lists all that give the printed figure, and those that do not.
"""

from fazhi.auditing.facts import Facts
from fazhi.auditing.mistakes import FactsError, Mistake
from fazhi.auditing.published import facts_of, read_facts
from fazhi.auditing.rates import Verdict
from fazhi.auditing.result import Audit, audit

__all__ = ["Audit", "Facts", "FactsError", "Mistake", "Verdict", "audit", "facts_of", "read_facts"]
