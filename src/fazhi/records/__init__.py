"""The registers: one file per register, its columns and its lists of words."""

from fazhi.records.decision import MajorDecision
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
    CommitteeLevel,
    DisputeKind,
    MediationCase,
    MediationCommittee,
    MediationOutcome,
)
from fazhi.records.penalty import AdministrativeCase, PartyKind, PenaltyKind, Procedure, ServiceMethod
from fazhi.records.reconsideration import Reconsideration, ReconsiderationOutcome, ReconsiderationProcedure
from fazhi.records.review import Adoption, ReviewItem, ReviewOpinion, ReviewSubject

__all__ = [
    "AbsenceReason",
    "AdministrativeCase",
    "Adoption",
    "AgreementForm",
    "ClaimKind",
    "CommitteeLevel",
    "CourtProcedure",
    "DisputeKind",
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
    "Reconsideration",
    "ReconsiderationOutcome",
    "ReconsiderationProcedure",
    "ReviewItem",
    "ReviewOpinion",
    "ReviewSubject",
    "ServiceMethod",
]
