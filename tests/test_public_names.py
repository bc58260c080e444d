"""The whole public surface on one page. A name that is added or lost is added or lost here, on purpose."""

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import fazhi as fz

SOURCE = Path(fz.__file__)

PAGE = {
    "the registers": """
        AdministrativeCase Procedure PartyKind PenaltyKind ServiceMethod
        Reconsideration ReconsiderationProcedure ReconsiderationOutcome
        Litigation Instance CourtProcedure LitigationOutcome AbsenceReason
        ReviewItem ReviewSubject ReviewOpinion Adoption
        MediationCase DisputeKind MediationOutcome AgreementForm MediationCommittee CommitteeLevel
        MajorDecision
        AnnualReport AnnualReportKind Capacity CaseSource ChallengedAct ClaimKind CrimeTransfer
        DecisionMeeting InformationRequest Inspection OfficerPost PoliceReply Recipient RequestChannel
        RequestOutcome TerminationCause
        CoercionKind CoerciveMeasure CourtRuling
        ConfirmationEnd Feedback
    """,
    "an organ with all of them": "Office DueSoon Report",
    "reading and writing them": "Register from_dict to_dict converter InputError Problem ShapeError",
    "checking and measuring": """
        check Finding Findings changed Change Changes
        measure MeasureTable MeasureRow SuppressedTable Provenance Period Tally Histogram Rounding Empty
        Interval wilson rule_of_three audit Audit read_facts catalog
    """,
    "who acts, and when": """
        Organ OrganKind due due_before Due Span FixedDate days working_days months years hours Rollover
        WorkCalendar CalendarCoverageError DayKind SpecialDay NoticeError read_notice
    """,
    "declaring records": "Record record field Coded Blank",
    "declaring rules": """
        Statute Provision Rule Deadline Window LeadTime Precedence Presence Threshold Requirement
        Extension Until Reading Severity Duty Outcome Because Reason
        columns all_of any_of latest earliest first_given yearly Parameter Undecided
    """,
    "declaring metrics": """
        Count Stock Total Ratio Duration Growth Against Scale Metric PublishedCounts Identity NoRate Quotient Link Row
    """,
}
NAMES = [name for line in PAGE.values() for name in line.split()]


# The page
def test_the_public_names_are_these_and_no_others():
    assert sorted(NAMES) == list(fz.__all__)
    assert len(set(NAMES)) == len(NAMES)


def test_dir_shows_the_page():
    assert dir(fz) == sorted(fz.__all__)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_resolves_to_what_it_says(name):
    found = getattr(fz, name)
    assert found is getattr(fz, name)
    assert isinstance(found, ModuleType) is (name == "catalog")
    if isinstance(found, type):
        assert found.__name__ == name
    assert found.__doc__


def test_a_star_import_brings_the_page():
    names: dict[str, object] = {}
    exec("from fazhi import *", names)
    assert {n for n in names if not n.startswith("__")} == set(NAMES)


# Where a name is written: in __all__, in _HOME, and for the type checker
def type_checking_imports():
    """Name -> module, of the imports that only a type checker follows."""
    body = ast.parse(SOURCE.read_text("utf-8")).body
    (block,) = (n for n in body if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")
    return {
        alias.asname or alias.name: node.module
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_the_three_lists_of_names_agree():
    homes = {name: f"fazhi.{home}" if home else "fazhi" for name, home in fz._HOME.items()}
    assert set(homes) == set(fz.__all__)
    assert type_checking_imports() == homes


def test_the_list_for_readers_is_in_order():
    assert list(fz.__all__) == sorted(fz.__all__)
    assert all(isinstance(node, ast.Constant) for node in static_all().elts), "__all__ is static: tools read it"


def static_all():
    body = ast.parse(SOURCE.read_text("utf-8")).body
    (found,) = (n.value for n in body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "__all__")
    assert isinstance(found, ast.List)
    return found


# A misspelt name
@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("AdministrativeCas", "AdministrativeCase"), ("working_day", "working_days"), ("Registr", "Register"),
        ("deadline", "Deadline"), ("Threshhold", "Threshold"),
    ],
)  # fmt: skip
def test_a_misspelt_name_is_met_with_a_hint(misspelt, meant):
    with pytest.raises(AttributeError, match=f"module 'fazhi' has no attribute '{misspelt}' .did you mean '{meant}'"):
        getattr(fz, misspelt)


def test_a_private_name_gets_no_hint():
    with pytest.raises(AttributeError, match=r"no attribute '_checks'$"):
        fz._checks  # noqa: B018  the name is looked up


# What the user's page promises
@pytest.mark.parametrize(
    "promised",
    [
        "AdministrativeCase.validate", "AdministrativeCase.validations", "AdministrativeCase.rules",
        "AdministrativeCase.metrics", "AdministrativeCase.check", "Procedure.ORDINARY",
        "Register.read", "Register.problems", "Register.absent", "OrganKind.STREET",
        "Findings.breached", "Findings.counts", "Findings.why", "Outcome.MET", "Outcome.BREACHED",
        "Outcome.PENDING", "Outcome.DISPUTED", "Outcome.UNKNOWN", "Outcome.NOT_APPLICABLE",
        "Period.year", "catalog.metric", "catalog.rules", "Metric.of", "Metric.from_counts",
        "MeasureTable.to_frame", "MeasureTable._repr_html_", "Office.load", "Office.check", "Office.measure",
        "Office.report", "Office.problems",
        "Office.due_soon", "DueSoon.to_ics", "Due.explain", "Report.to_html", "Report.to_markdown",
        "Rollover.BY_STATUTE", "Rollover.BY_ANALOGY", "Rollover.NEVER", "Statute.article", "Statute.days",
    ],
)  # fmt: skip
def test_a_promised_name_is_there(promised):
    found: Any = fz
    for name in promised.split("."):
        assert hasattr(found, name), f"{promised}: no {name}"
        found = getattr(found, name)


@pytest.mark.parametrize(
    ("door", "promised"),
    [
        ("frames", "check"), ("frames", "measure"), ("arrays", "working_days_between"), ("arrays", "covers"),
        ("strategies", "records"), ("strategies", "lifecycles"), ("strategies", "registers"),
        ("strategies", "complying"), ("strategies", "breaching"), ("strategies", "boundary"),
        ("strategies", "has_boundary"), ("strategies", "judged_on"), ("strategies", "organ_for"),
        ("testing", "check_rule"), ("testing", "check_metric"), ("testing", "to_polars"),
        ("testing", "check_record"), ("testing", "check_statute"), ("testing", "outcome_of"),
        ("testing", "outcome_on_polars"),
    ],
)  # fmt: skip
def test_a_door_keeps_its_promise(door, promised):
    assert callable(getattr(importlib.import_module(f"fazhi.{door}"), promised, None))


# Names do not depend on what was asked for first
def said_by(script):
    environment = os.environ | {"PYTHONPATH": str(SOURCE.parent.parent), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


WHAT_EACH_IS = "print(*(f'{n}={getattr(fz, n)!r}'.replace(' ', '_').split('_at_0x')[0] for n in fz.__all__))"


@pytest.mark.parametrize(
    "first",
    [
        "import fazhi.auditing", "fz.Audit", "fz.read_facts", "fz.audit",
        "import fazhi.catalog, fazhi.checking, fazhi.records, fazhi.calendar",
        "from fazhi import *",
    ],
)  # fmt: skip
def test_a_name_means_the_same_whatever_was_imported_before(first):
    assert said_by(f"import fazhi as fz\n{first}\n{WHAT_EACH_IS}") == said_by(f"import fazhi as fz\n{WHAT_EACH_IS}")


def test_asking_for_one_name_does_not_load_the_shelves():
    script = "import sys, fazhi as fz\nfz.days, fz.Period\nprint(*(n for n in sys.modules if n.startswith('fazhi.')))"
    assert not {"fazhi.catalog", "fazhi.records", "fazhi.laws", "fazhi.checking"} & set(said_by(script))
