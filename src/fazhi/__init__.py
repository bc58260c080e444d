"""fazhi (法治): the rule-of-law work of a Chinese local government, as typed records, cited checks and exact metrics.

    import fazhi as fz

Every name below loads on first use; `fazhi.frames`, `fazhi.strategies` and `fazhi.testing` are doors to
optional libraries and are imported by name.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fazhi import catalog
    from fazhi.auditing import Audit, audit, read_facts
    from fazhi.calendar import CalendarCoverageError, WorkCalendar
    from fazhi.checking import check
    from fazhi.declared import Blank
    from fazhi.expr import (
        Parameter,
        Undecided,
        all_of,
        any_of,
        columns,
        earliest,
        first_given,
        latest,
        yearly,
    )
    from fazhi.fields import Record, field, record
    from fazhi.findings import Finding, Findings
    from fazhi.law import Organ, OrganKind, Provision, Statute
    from fazhi.measures import Count, Identity, Metric, Ratio, Total
    from fazhi.measuring import MeasureTable, measure
    from fazhi.period import Period
    from fazhi.problems import Problem, ShapeError
    from fazhi.reading import InputError, converter, from_dict, to_dict
    from fazhi.records import (
        AbsenceReason,
        AdministrativeCase,
        CourtProcedure,
        Instance,
        Litigation,
        LitigationOutcome,
        PartyKind,
        PenaltyKind,
        Procedure,
        Reconsideration,
        ReconsiderationOutcome,
        ReconsiderationProcedure,
        ServiceMethod,
    )
    from fazhi.register import Register
    from fazhi.rounding import Rounding
    from fazhi.rules import (
        Because,
        Deadline,
        Duty,
        Extension,
        LeadTime,
        Outcome,
        Precedence,
        Presence,
        Reading,
        Reason,
        Requirement,
        Rule,
        Severity,
        Threshold,
        Until,
        Window,
    )
    from fazhi.shapes import Coded
    from fazhi.spans import Due, Rollover, Span, days, due, hours, months, working_days, years
    from fazhi.tally import Tally

#: where each name lives, in the order in which a reader meets them
_HOME = {
    # the registers
    "AdministrativeCase": "records", "Procedure": "records", "PartyKind": "records", "PenaltyKind": "records",
    "ServiceMethod": "records", "Reconsideration": "records", "ReconsiderationProcedure": "records",
    "ReconsiderationOutcome": "records", "Litigation": "records", "Instance": "records", "CourtProcedure": "records",
    "LitigationOutcome": "records", "AbsenceReason": "records",
    # reading and writing them
    "Register": "register", "from_dict": "reading", "to_dict": "reading", "converter": "reading",
    "InputError": "reading", "Problem": "problems", "ShapeError": "problems",
    # checking and measuring
    "check": "checking", "Finding": "findings", "Findings": "findings", "measure": "measuring",
    "MeasureTable": "measuring", "Period": "period", "Tally": "tally", "Rounding": "rounding",
    "audit": "auditing", "Audit": "auditing", "read_facts": "auditing", "catalog": "",
    # who acts, and when
    "Organ": "law", "OrganKind": "law", "due": "spans", "Due": "spans", "Span": "spans", "days": "spans",
    "working_days": "spans", "months": "spans", "years": "spans", "hours": "spans", "Rollover": "spans",
    "WorkCalendar": "calendar", "CalendarCoverageError": "calendar",
    # declaring records
    "Record": "fields", "record": "fields", "field": "fields", "Coded": "shapes", "Blank": "declared",
    # declaring rules
    "Statute": "law", "Provision": "law", "Rule": "rules", "Deadline": "rules", "Window": "rules", "LeadTime": "rules",
    "Precedence": "rules", "Presence": "rules", "Threshold": "rules", "Requirement": "rules", "Extension": "rules",
    "Until": "rules", "Reading": "rules", "Severity": "rules", "Duty": "rules", "Outcome": "rules",
    "Because": "rules", "Reason": "rules", "columns": "expr", "all_of": "expr", "any_of": "expr", "latest": "expr",
    "earliest": "expr", "first_given": "expr", "yearly": "expr", "Parameter": "expr", "Undecided": "expr",
    # declaring metrics
    "Count": "measures", "Total": "measures", "Ratio": "measures", "Metric": "measures", "Identity": "measures",
}  # fmt: skip

__all__ = [
    "AbsenceReason",
    "AdministrativeCase",
    "Audit",
    "Because",
    "Blank",
    "CalendarCoverageError",
    "Coded",
    "Count",
    "CourtProcedure",
    "Deadline",
    "Due",
    "Duty",
    "Extension",
    "Finding",
    "Findings",
    "Identity",
    "InputError",
    "Instance",
    "LeadTime",
    "Litigation",
    "LitigationOutcome",
    "MeasureTable",
    "Metric",
    "Organ",
    "OrganKind",
    "Outcome",
    "Parameter",
    "PartyKind",
    "PenaltyKind",
    "Period",
    "Precedence",
    "Presence",
    "Problem",
    "Procedure",
    "Provision",
    "Ratio",
    "Reading",
    "Reason",
    "Reconsideration",
    "ReconsiderationOutcome",
    "ReconsiderationProcedure",
    "Record",
    "Register",
    "Requirement",
    "Rollover",
    "Rounding",
    "Rule",
    "ServiceMethod",
    "Severity",
    "ShapeError",
    "Span",
    "Statute",
    "Tally",
    "Threshold",
    "Total",
    "Undecided",
    "Until",
    "Window",
    "WorkCalendar",
    "all_of",
    "any_of",
    "audit",
    "catalog",
    "check",
    "columns",
    "converter",
    "days",
    "due",
    "earliest",
    "field",
    "first_given",
    "from_dict",
    "hours",
    "latest",
    "measure",
    "months",
    "read_facts",
    "record",
    "to_dict",
    "working_days",
    "yearly",
    "years",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        msg = f"module 'fazhi' has no attribute {name!r}"
        if not name.startswith("_"):
            from fazhi.shapes import suggest

            msg += suggest(name, _HOME)
        raise AttributeError(msg)
    home = _HOME[name]
    module = importlib.import_module(f"fazhi.{home or name}")
    value = getattr(module, name) if home else module
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
