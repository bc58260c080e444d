"""How an outcome is found: the one procedure, as data, that every engine walks from top to bottom.

A rule poses nine questions, each a condition with three values. The first line whose question has
the answer of that line decides; a record that passes every line is BREACHED. That accusation is last,
after every way in which it could be wrong.
"""

from __future__ import annotations

import attrs

from fazhi.outcomes import Outcome, Reason

UNKNOWN = Outcome.UNKNOWN
NOT_APPLICABLE = Outcome.NOT_APPLICABLE


@attrs.frozen
class Step:
    """If `question` has `answer` (None: not known), the outcome is this, for this reason."""

    question: str
    answer: bool | None
    outcome: Outcome
    reason: Reason | None = None


#: what a rule is asked, in the order in which the answers are needed
QUESTIONS = {
    "begun": "its moment has come",
    "on_shelf": "the shelf holds a version of the statute that old",
    "in_force": "the statute was in force at that moment",
    "when": "the record is of the kind that the rule binds",
    "met": "the demand is fulfilled, on the strict reading",
    "pending": "the day is not over and nothing has happened yet",
    "excepted": "an exception applies",
    "discharged": "the duty ended no later than it was due",
    "lenient": "the demand is fulfilled on the lenient reading only",
}

PROCEDURE = (
    # a record whose columns contradict each other decides nothing
    Step("consistent", False, UNKNOWN, Reason.INCONSISTENT),
    # 1 and 2 the moment and the condition: one definite no is enough, whatever else is not known
    Step("begun", False, NOT_APPLICABLE, Reason.NOT_BEGUN),
    Step("on_shelf", False, NOT_APPLICABLE, Reason.NOT_ON_SHELF),
    Step("in_force", False, NOT_APPLICABLE, Reason.NOT_IN_FORCE),
    Step("when", False, NOT_APPLICABLE, Reason.CONDITION_FALSE),
    Step("begun", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    Step("on_shelf", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    Step("in_force", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    Step("when", None, UNKNOWN, Reason.CONDITION_UNKNOWN),
    # 3 the demand itself; a duty that ended in time is no coming deadline
    Step("met", True, Outcome.MET),
    Step("discharged", True, NOT_APPLICABLE, Reason.DISCHARGED),
    Step("pending", True, Outcome.PENDING),
    Step("met", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    Step("pending", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    # 4 only if unmet or disputed
    Step("excepted", True, NOT_APPLICABLE, Reason.EXCEPTED),
    Step("excepted", None, UNKNOWN, Reason.CONDITION_UNKNOWN),
    Step("discharged", None, UNKNOWN, Reason.EVIDENCE_MISSING),
    Step("lenient", True, Outcome.DISPUTED),
    Step("lenient", None, UNKNOWN, Reason.EVIDENCE_MISSING),
)
OTHERWISE = Outcome.BREACHED
