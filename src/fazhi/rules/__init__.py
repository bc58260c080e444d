"""Rules as data: whom an article binds, when, and what must hold."""

from fazhi.outcomes import Because, Duty, Outcome, Reason, Severity
from fazhi.rules.base import Limit, Rule
from fazhi.rules.deadlines import Deadline, Extension, LeadTime, Reading, Until, Window
from fazhi.rules.facts import Precedence, Presence, Requirement, Threshold

__all__ = [
    "Because",
    "Deadline",
    "Duty",
    "Extension",
    "LeadTime",
    "Limit",
    "Outcome",
    "Precedence",
    "Presence",
    "Reading",
    "Reason",
    "Requirement",
    "Rule",
    "Severity",
    "Threshold",
    "Until",
    "Window",
]
