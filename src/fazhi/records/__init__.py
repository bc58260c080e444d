"""The registers: one file per register, its columns and its lists of words."""

from fazhi.records.annual import AnnualReport, AnnualReportKind
from fazhi.records.decision import DecisionMeeting, MajorDecision
from fazhi.records.disclosure import InformationRequest, RequestChannel, RequestOutcome
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
    DisputeKind,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.records.penalty import (
    AdministrativeCase,
    Capacity,
    PartyKind,
    PenaltyKind,
    Procedure,
    Recipient,
    ServiceMethod,
)
from fazhi.records.reconsideration import (
    ChallengedAct,
    Reconsideration,
    ReconsiderationOutcome,
    ReconsiderationProcedure,
    TerminationCause,
)
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject

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
    "CommitteeLevel",
    "CourtProcedure",
    "DecisionMeeting",
    "DisputeKind",
    "InformationRequest",
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
