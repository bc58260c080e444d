"""The registers: one file per register, its columns and its lists of words."""

from fazhi.records.litigation import AbsenceReason, CourtProcedure, Instance, Litigation, LitigationOutcome
from fazhi.records.penalty import AdministrativeCase, PartyKind, PenaltyKind, Procedure, ServiceMethod
from fazhi.records.reconsideration import Reconsideration, ReconsiderationOutcome, ReconsiderationProcedure

__all__ = [
    "AbsenceReason",
    "AdministrativeCase",
    "CourtProcedure",
    "Instance",
    "Litigation",
    "LitigationOutcome",
    "PartyKind",
    "PenaltyKind",
    "Procedure",
    "Reconsideration",
    "ReconsiderationOutcome",
    "ReconsiderationProcedure",
    "ServiceMethod",
]
