"""The registers: one file per register, its columns and its lists of words."""

from fazhi.records.coercion import CoercionKind, CoerciveMeasure, CourtRuling
from fazhi.records.decision import MajorDecision
from fazhi.records.litigation import AbsenceReason, CourtProcedure, Instance, Litigation, LitigationOutcome
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
    "CoercionKind",
    "CoerciveMeasure",
    "CommitteeLevel",
    "CourtProcedure",
    "CourtRuling",
    "DisputeKind",
    "Instance",
    "Litigation",
    "LitigationOutcome",
    "MajorDecision",
    "MediationCase",
    "MediationCommittee",
    "MediationOutcome",
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
