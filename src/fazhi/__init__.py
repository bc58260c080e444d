"""fazhi (法治): the rule-of-law work of a Chinese local government, as typed records, cited checks and exact metrics.

    import fazhi as fz

Every name below loads on first use; `fazhi.frames`, `fazhi.arrays`, `fazhi.strategies` and `fazhi.testing` are doors to
optional libraries and are imported by name.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from fazhi import catalog
    from fazhi.amendments import Change, Changes, changed
    from fazhi.auditing import Audit, audit, read_facts
    from fazhi.calendar import CalendarCoverageError, DayKind, NoticeError, SpecialDay, WorkCalendar
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
    from fazhi.identity import Identity, NoRate, Quotient
    from fazhi.law import Organ, OrganKind, Provision, Statute
    from fazhi.link import Link, Row
    from fazhi.measures import Count, Metric, Ratio, Stock, Total
    from fazhi.measuring import MeasureTable, measure
    from fazhi.notice import read_notice
    from fazhi.office import DueSoon, Office
    from fazhi.period import Period
    from fazhi.problems import Problem, ShapeError
    from fazhi.reading import InputError, converter, from_dict, to_dict
    from fazhi.records import (
        AbsenceReason,
        AdministrativeCase,
        Adoption,
        AgreementForm,
        AnnualReport,
        AnnualReportKind,
        Capacity,
        CaseSource,
        ChallengedAct,
        ClaimKind,
        CoercionKind,
        CoerciveMeasure,
        CommitteeLevel,
        ConfirmationEnd,
        CourtProcedure,
        CourtRuling,
        CrimeTransfer,
        DecisionMeeting,
        DisputeKind,
        Feedback,
        InformationRequest,
        Inspection,
        Instance,
        Litigation,
        LitigationOutcome,
        MajorDecision,
        MediationCase,
        MediationCommittee,
        MediationOutcome,
        OfficerPost,
        PartyKind,
        PenaltyKind,
        PoliceReply,
        Procedure,
        Recipient,
        Reconsideration,
        ReconsiderationOutcome,
        ReconsiderationProcedure,
        RequestChannel,
        RequestOutcome,
        ReviewItem,
        ReviewOpinion,
        ReviewSubject,
        ServiceMethod,
        TerminationCause,
    )
    from fazhi.register import Register
    from fazhi.report import Report
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
    from fazhi.spans import (
        Due,
        FixedDate,
        Rollover,
        Span,
        days,
        due,
        due_before,
        hours,
        months,
        working_days,
        years,
    )
    from fazhi.tally import Tally

#: where each name lives, in the order in which a reader meets them
_HOME = {
    # the registers
    "AdministrativeCase": "records", "Procedure": "records", "PartyKind": "records", "PenaltyKind": "records",
    "ServiceMethod": "records", "Reconsideration": "records", "ReconsiderationProcedure": "records",
    "ReconsiderationOutcome": "records", "Litigation": "records", "Instance": "records",
    "CourtProcedure": "records", "LitigationOutcome": "records", "AbsenceReason": "records",
    "ReviewItem": "records", "ReviewSubject": "records", "ReviewOpinion": "records", "Adoption": "records",
    "MediationCase": "records", "DisputeKind": "records", "MediationOutcome": "records",
    "AgreementForm": "records", "MediationCommittee": "records", "CommitteeLevel": "records",
    "ConfirmationEnd": "records", "Feedback": "records",
    "MajorDecision": "records", "AnnualReport": "records", "AnnualReportKind": "records", "Capacity": "records",
    "CaseSource": "records", "ChallengedAct": "records", "ClaimKind": "records", "CrimeTransfer": "records",
    "DecisionMeeting": "records", "InformationRequest": "records", "Inspection": "records",
    "OfficerPost": "records", "PoliceReply": "records", "Recipient": "records", "RequestChannel": "records",
    "RequestOutcome": "records", "TerminationCause": "records", "CoercionKind": "records",
    "CoerciveMeasure": "records", "CourtRuling": "records",
    # an organ with all of them
    "Office": "office", "DueSoon": "office", "Report": "report",
    # reading and writing them
    "Register": "register", "from_dict": "reading", "to_dict": "reading", "converter": "reading",
    "InputError": "reading", "Problem": "problems", "ShapeError": "problems",
    # checking and measuring
    "check": "checking", "Finding": "findings", "Findings": "findings", "changed": "amendments",
    "Change": "amendments", "Changes": "amendments", "measure": "measuring",
    "MeasureTable": "measuring", "Period": "period", "Tally": "tally", "Rounding": "rounding",
    "audit": "auditing", "Audit": "auditing", "read_facts": "auditing", "catalog": "",
    # who acts, and when
    "Organ": "law", "OrganKind": "law", "due": "spans", "Due": "spans", "Span": "spans", "days": "spans",
    "working_days": "spans", "months": "spans", "years": "spans", "hours": "spans", "Rollover": "spans",
    "FixedDate": "spans", "due_before": "spans", "WorkCalendar": "calendar", "CalendarCoverageError": "calendar",
    "DayKind": "calendar", "SpecialDay": "calendar", "NoticeError": "calendar", "read_notice": "notice",
    # declaring records
    "Record": "fields", "record": "fields", "field": "fields", "Coded": "shapes", "Blank": "declared",
    # declaring rules
    "Statute": "law", "Provision": "law", "Rule": "rules", "Deadline": "rules", "Window": "rules", "LeadTime": "rules",
    "Precedence": "rules", "Presence": "rules", "Threshold": "rules", "Requirement": "rules", "Extension": "rules",
    "Until": "rules", "Reading": "rules", "Severity": "rules", "Duty": "rules", "Outcome": "rules",
    "Because": "rules", "Reason": "rules", "columns": "expr", "all_of": "expr", "any_of": "expr", "latest": "expr",
    "earliest": "expr", "first_given": "expr", "yearly": "expr", "Parameter": "expr", "Undecided": "expr",
    # declaring metrics
    "Count": "measures", "Total": "measures", "Ratio": "measures", "Metric": "measures",
    "Stock": "measures", "Identity": "identity", "NoRate": "identity", "Quotient": "identity", "Link": "link",
    "Row": "link",
}  # fmt: skip

__all__ = [
    "AbsenceReason", "AdministrativeCase", "Adoption", "AgreementForm", "AnnualReport", "AnnualReportKind", "Audit",
    "Because", "Blank", "CalendarCoverageError", "Capacity", "CaseSource", "ChallengedAct", "Change", "Changes",
    "ClaimKind", "Coded", "CoercionKind", "CoerciveMeasure", "CommitteeLevel", "ConfirmationEnd", "Count",
    "CourtProcedure", "CourtRuling", "CrimeTransfer", "DayKind", "Deadline", "DecisionMeeting", "DisputeKind",
    "Due", "DueSoon", "Duty", "Extension", "Feedback", "Finding", "Findings", "FixedDate", "Identity",
    "InformationRequest", "InputError", "Inspection", "Instance", "LeadTime", "Link", "Litigation",
    "LitigationOutcome", "MajorDecision", "MeasureTable", "MediationCase", "MediationCommittee", "MediationOutcome",
    "Metric", "NoRate", "NoticeError", "Office", "OfficerPost", "Organ", "OrganKind", "Outcome", "Parameter",
    "PartyKind", "PenaltyKind", "Period", "PoliceReply", "Precedence", "Presence", "Problem", "Procedure",
    "Provision", "Quotient", "Ratio", "Reading", "Reason", "Recipient", "Reconsideration", "ReconsiderationOutcome",
    "ReconsiderationProcedure", "Record", "Register", "Report", "RequestChannel", "RequestOutcome", "Requirement",
    "ReviewItem", "ReviewOpinion", "ReviewSubject", "Rollover", "Rounding", "Row", "Rule", "ServiceMethod",
    "Severity", "ShapeError", "Span", "SpecialDay", "Statute", "Stock", "Tally", "TerminationCause", "Threshold",
    "Total", "Undecided", "Until", "Window", "WorkCalendar", "all_of", "any_of", "audit", "catalog", "changed",
    "check", "columns", "converter", "days", "due", "due_before", "earliest", "field", "first_given", "from_dict",
    "hours", "latest", "measure", "months", "read_facts", "read_notice", "record", "to_dict", "working_days",
    "yearly", "years",
]  # fmt: skip


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
