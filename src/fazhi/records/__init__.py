"""The registers: one file per register, its columns and its lists of words."""

from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.records.coercion import CoercionKind, CoerciveMeasure, CourtRuling
from fazhi.records.decision import DecisionMeeting, MajorDecision
from fazhi.records.disclosure import InformationRequest, RequestChannel, RequestOutcome
from fazhi.records.feedback import Feedback
from fazhi.records.inspection import Inspection
from fazhi.records.litigation import (
    AbsenceReason,
    ClaimKind,
    CourtProcedure,
    Instance,
    Litigation,
    LitigationOutcome,
    OfficerPost,
)
from fazhi.records.mediation import (
    AgreementForm,
    CaseSource,
    CommitteeLevel,
    ConfirmationEnd,
    DisputeKind,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.records.penalty import AdministrativeCase
from fazhi.records.penalty_words import Capacity, PartyKind, PenaltyKind, Procedure, Recipient, ServiceMethod
from fazhi.records.reconsideration import (
    ChallengedAct,
    Reconsideration,
    ReconsiderationOutcome,
    ReconsiderationProcedure,
    TerminationCause,
)
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject
from fazhi.records.transfer import CrimeTransfer, PoliceReply

__all__ = [
    "AbsenceReason",
    "AdministrativeCase",
    "Adoption",
    "AgreementForm",
    "AnnualReport",
    "AnnualReportKind",
    "Capacity",
    "CaseSource",
    "ChallengedAct",
    "ClaimKind",
    "CoercionKind",
    "CoerciveMeasure",
    "CommitteeLevel",
    "ConfirmationEnd",
    "CourtProcedure",
    "CourtRuling",
    "CrimeTransfer",
    "DecisionMeeting",
    "DisputeKind",
    "Feedback",
    "InformationRequest",
    "Inspection",
    "Instance",
    "Litigation",
    "LitigationOutcome",
    "MajorDecision",
    "MediationCase",
    "MediationCommittee",
    "MediationOutcome",
    "OfficerPost",
    "PartyKind",
    "PenaltyKind",
    "PoliceReply",
    "Procedure",
    "Recipient",
    "Reconsideration",
    "ReconsiderationOutcome",
    "ReconsiderationProcedure",
    "RequestChannel",
    "RequestOutcome",
    "ReviewItem",
    "ReviewOpinion",
    "ReviewSubject",
    "ServiceMethod",
    "TerminationCause",
]
