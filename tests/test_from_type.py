"""`hypothesis.strategies.from_type(T)` draws rows of every record type, whichever library was imported first."""

import os
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi.drawing import offer_all
from fazhi.fields import info_of
from fazhi.strategies import records

ROOT = Path(__file__).parents[1]
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]["hypothesis"]
# what Hypothesis does with the entry points it finds, here with the one that stands in pyproject.toml
ENTRY = f"from importlib.metadata import EntryPoint; EntryPoint('fazhi', {DECLARED['fazhi']!r}, 'hypothesis').load()()"
OWN = """
@fz.record("简", "Plain", key="plain")
class Plain(fz.Record):
    no: str = fz.field("编号", "Number", key=True)
"""


@fz.record("简", "Plain", key="plain")
class Plain(fz.Record):
    no: str = fz.field("编号", "Number", key=True)
    officers: int | None = fz.field("人数", "Officers", at_least=2, at_most=3, default=None)


@attrs.define
class Folder:
    plain: Plain
    cases: list[fz.Inspection]


def said_by(script):
    environment = os.environ | {
        "PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "error", "HYPOTHESIS_NO_PLUGINS": "1"
    }  # fmt: skip
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


HYPOTHESIS = f"from hypothesis import strategies as st\n{ENTRY}"
FAZHI = f"import fazhi as fz\nfz.AdministrativeCase\n{OWN}"
SAME = (
    "from fazhi.strategies import records\n"
    "print(*(repr(st.from_type(T)) == repr(records(T)) for T in (fz.AdministrativeCase, fz.ReviewItem, Plain)))"
)


@pytest.mark.parametrize(
    "imports", [f"{FAZHI}\n{HYPOTHESIS}", f"{HYPOTHESIS}\n{FAZHI}"], ids=["fazhi first", "hypothesis first"]
)
def test_every_record_type_is_drawn_whichever_library_came_first(imports):
    assert said_by(f"{imports}\n{SAME}") == "True True True"


def test_without_the_entry_point_a_type_made_before_hypothesis_is_known_with_the_strategies():
    assert said_by(f"{FAZHI}\nfrom hypothesis import strategies as st\n{SAME}") == "True True True"


def test_neither_library_loads_the_other():
    what = "print(*sorted(n for n in sys.modules if n.partition('.')[0] in ('fazhi', 'hypothesis')))"
    assert said_by(f"import sys, fazhi as fz\nfz.AdministrativeCase\n{what}").count("hypothesis") == 0
    loaded = said_by(f"import sys, hypothesis\n{ENTRY}\n{what}").split()
    assert [name for name in loaded if name.startswith("fazhi")] == ["fazhi", "fazhi.drawing"]


def test_the_entry_point_leads_to_a_function_without_arguments():
    assert EntryPoint("fazhi", DECLARED["fazhi"], "hypothesis").load()() is None


@given(...)
def test_a_row_is_drawn_by_its_annotation(row: Plain):
    assert type(row) is Plain
    assert row.officers in (None, 2, 3)
    assert row.no.startswith("测〔")


@given(st.from_type(Folder))
def test_rows_are_drawn_inside_other_classes(folder):
    assert type(folder.plain) is Plain
    assert {type(case) for case in folder.cases} <= {fz.Inspection}


@given(st.from_type(fz.Record))
def test_the_base_of_all_records_draws_rows_of_some_of_them(row):
    assert type(row) is not fz.Record
    assert info_of(type(row))


def test_what_a_user_registers_stays():
    @fz.record("另", "Other", key="other")
    class Other(fz.Record):
        no: str = fz.field("编号", "Number", key=True)

    st.register_type_strategy(Other, st.just(Other(no="1")))
    offer_all()
    assert repr(st.from_type(Other)) == "just(Other(no='1'))"


@pytest.mark.parametrize("of", fz.catalog.records(), ids=lambda of: of.__name__)
def test_every_register_is_drawn_as_records_draws_it(of):
    assert repr(st.from_type(of)) == repr(records(of))
