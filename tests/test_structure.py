"""The house as tests: which module may import which, what may stand on a shelf, how long a file may be.

Each check is a function of source text or of names, and each is shown to fail on something bad.
"""

import ast
import graphlib
import os
import re
import subprocess
import sys
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"

# Imports go from a higher layer to a lower one, or within a layer without a cycle. A new module goes here.
LAYERS = {
    name: layer
    for layer, names in {
        # the language, no law
        1: "shapes declared drawing fields problems texts period areas calendar spans rounding scale histogram "
        "tally exchange intervals changes tracking markup dataframe",
        2: "expr law",
        3: "rules procedure outcomes closures compiled blame judging wording measures identity link placing counting",
        4: "records",  # the shelves: declarations only
        5: "laws metrics",
        # the desk
        6: "catalog checking amendments provenance tables measuring findings register reading writing notice office "
        "report auditing workbook",
        # the doors, and the public page they open
        7: "frames arrays strategies testing docs reference commands __main__ __init__",
    }.items()
    for name in names.split()
}
# (module, higher module) -> why. Only inside a function: loading the lower one must not load the higher one.
LAZY = {
    ("fields", "checking"): "record.check(as_of=...) is a method, so that type checkers see it",
    ("measures", "measuring"): "metric.of(records, period) is a method, for the same reason",
    ("drawing", "strategies"): "st.from_type(T) of Hypothesis draws records(T), once it is asked",
    ("fields", "catalog"): "Record.rules() and Record.metrics() ask what the shelves hold",
}
NAMESAKES = {
    "fazhi.strategies.rows": ["records"],  # `from fazhi.strategies import records`, never fazhi.records
    "fazhi.catalog": ["records", "rules", "metrics"],  # promised as fz.catalog.rules(...), never fazhi.rules(...)
}
SHELVES = {"records", "laws", "metrics"}
VAGUE = {"utils", "util", "manager", "engine", "service", "services", "helpers", "helper", "common"}
OPTIONAL = {
    *("narwhals", "polars", "pandas", "pyarrow", "duckdb", "pyspark", "hypothesis"),
    *("python_calamine", "xlsxwriter", "jinja2", "rich", "sphinx", "numpy", "icalendar"),
}
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:work|tmp|home|root)/")


# What is there
def dotted(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


MODULES = {dotted(path): path for path in sorted((SOURCE / "fazhi").rglob("*.py"))}
KNOWN = {*MODULES, *(f"fazhi.{name}" for name in LAYERS)}


def text_of(module: str) -> str:
    return MODULES[module].read_text("utf-8")


def place(module: str) -> str:
    """The name of a module in LAYERS: `fazhi.laws.penalty_2021` belongs to `laws`."""
    return [*module.split("."), "__init__"][1]


def package_of(module: str) -> str:
    return module if MODULES[module].name == "__init__.py" else module.rpartition(".")[0]


# Imports
class Import(NamedTuple):
    target: str
    line: int
    lazy: bool  # inside a function


def imports(source: str, package: str, known: Container[str]) -> list[Import]:
    """Every import of fazhi in a module, without those that only a type checker follows."""
    found = walk_imports(ast.parse(source), package, known, lazy=False)
    return [each for each in found if each.target.partition(".")[0] == "fazhi"]


def walk_imports(node: ast.AST, package: str, known: Container[str], *, lazy: bool) -> Iterator[Import]:
    if isinstance(node, ast.Import):
        yield from (Import(alias.name, node.lineno, lazy) for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
        origin = ".".join([*above, *filter(None, [node.module])])
        for alias in node.names:
            submodule = f"{origin}.{alias.name}"
            yield Import(submodule if submodule in known else origin, node.lineno, lazy)
    children = ast.iter_child_nodes(node)
    if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
        children = iter(node.orelse)
    lazy = lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    for child in children:
        yield from walk_imports(child, package, known, lazy=lazy)


def imports_of(module: str) -> list[Import]:
    return imports(text_of(module), package_of(module), KNOWN)


def layer_faults(module: str, found: Iterable[Import]) -> list[str]:
    here = place(module)
    if here not in LAYERS:
        return [f"{module} has no layer: add {here!r} to LAYERS in tests/test_structure.py"]
    faults = []
    for target, line, lazy in found:
        there = place(target)
        if there not in LAYERS:
            faults.append(f"{module}:{line} imports {target}, which has no layer")
        elif LAYERS[there] > LAYERS[here] and not (lazy and (here, there) in LAZY):
            faults.append(f"{module}:{line} (layer {LAYERS[here]}) imports {target} (layer {LAYERS[there]})")
    return faults


def cycle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def test_imports_go_to_a_lower_layer():
    assert [fault for module in MODULES for fault in layer_faults(module, imports_of(module))] == []


def test_modules_do_not_import_each_other_in_a_circle():
    graph = {m: {i.target for i in imports_of(m) if not i.lazy and i.target != m} for m in MODULES}
    assert cycle(graph) == []


HIGHER = [
    *("import fazhi.frames", "from fazhi import frames", "from fazhi.frames import check"),
    "from fazhi import Record",  # the public page
    *("from . import catalog", "from .catalog import rules"),
    *("try:\n    import fazhi.frames\nfinally:\n    pass", "class A:\n    from fazhi import frames"),
    *("def f():\n    from fazhi.frames import check", "async def f():\n    import fazhi.frames"),
    "if TYPE_CHECKING:\n    pass\nelse:\n    import fazhi.frames",
    "from fazhi.checking import check",  # allowed inside a function only
    "import fazhi.nowhere",
]
LOWER = [
    "import attrs\nfrom fazhi.problems import Problem\nfrom . import spans",
    "def check(self):\n    from fazhi.checking import check",
    "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from fazhi.findings import Findings",
]


@pytest.mark.parametrize("source", HIGHER)
def test_a_higher_import_is_seen(source):
    assert len(layer_faults("fazhi.fields", imports(source, "fazhi", KNOWN))) == 1


@pytest.mark.parametrize("source", LOWER)
def test_a_lower_or_allowed_import_passes(source):
    assert layer_faults("fazhi.fields", imports(source, "fazhi", KNOWN)) == []


def test_a_relative_import_is_resolved():
    source = "from ..fields import record\nfrom .penalty import Case\nfrom .. import expr"
    found = imports(source, "fazhi.records", {"fazhi.expr"})
    assert [i.target for i in found] == ["fazhi.fields", "fazhi.records.penalty", "fazhi.expr"]


def test_a_module_without_a_layer_is_told_where_to_write_it():
    assert "add 'novelty' to LAYERS" in layer_faults("fazhi.novelty.part", [])[0]


def test_a_circle_is_seen():
    assert set(cycle({"a": ["b"], "b": ["c"], "c": ["a"]})) == {"a", "b", "c"}
    assert cycle({"a": ["b", "c"], "b": ["c"]}) == []


# Shelves
LOGIC = (
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda),
    *(ast.If, ast.IfExp, ast.Match),
    *(ast.For, ast.AsyncFor, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
    *(ast.Try, ast.TryStar, ast.With, ast.AsyncWith),
)


def logic(source: str, *, classes: bool) -> list[str]:
    """What is no declaration. A register and its words are classes; a law and a metric need none."""
    kinds = LOGIC if classes else (*LOGIC, ast.ClassDef)
    nodes = ast.walk(ast.parse(source))
    return [f"{type(node).__name__} in line {node.lineno}" for node in nodes if isinstance(node, kinds)]


def test_shelves_hold_declarations_only():
    shelves = [module for module in MODULES if place(module) in SHELVES]
    faults = {module: logic(text_of(module), classes=place(module) == "records") for module in shelves}
    assert {module: found for module, found in faults.items() if found} == {}


ON_A_SHELF = [
    *("def f(): ...", "async def f(): ...", "late = lambda case: True"),
    *("class Case(Record):\n    def late(self): ...", "for a in []: a", "while True: break"),
    *("if True: a = 1", "a = 1 if True else 2", "match 1:\n    case _: pass"),
    *("a = [x for x in ()]", "a = {x for x in ()}", "a = {x: x for x in ()}", "a = tuple(x for x in ())"),
    *("try: pass\nfinally: pass", "try: pass\nexcept* OSError: pass", "with open('a'): pass"),
]


@pytest.mark.parametrize("source", ON_A_SHELF)
def test_logic_on_a_shelf_is_seen(source):
    assert len(logic(source, classes=True)) == 1


def test_a_class_belongs_to_a_register_only():
    assert logic("class Procedure(Coded):\n    SUMMARY = '简易程序'", classes=True) == []
    assert logic("class Procedure(Coded):\n    SUMMARY = '简易程序'", classes=False) == ["ClassDef in line 1"]


# Length and names
def too_long(source: str, *, shelf: bool) -> bool:
    return len(source.splitlines()) > (400 if shelf else 300)


def test_files_are_short():
    assert [module for module in MODULES if too_long(text_of(module), shelf=place(module) in SHELVES)] == []


def test_a_long_file_is_seen():
    assert too_long("a = 1\n" * 301, shelf=False)
    assert not too_long("a = 1\n" * 400, shelf=True)
    assert too_long("a = 1\n" * 401, shelf=True)


def vague(module: str) -> set[str]:
    return {part.strip("_") for part in module.split(".")} & VAGUE


def test_modules_are_named_after_what_they_hold():
    assert [module for module in MODULES if vague(module)] == []


def test_a_vague_name_is_seen():
    assert vague("fazhi.reading._utils") == {"utils"}
    assert vague("fazhi.helpers.dates") == {"helpers"}
    assert vague("fazhi.reading.dates") == set()


def hidden(source: str, package: str, known: Container[str]) -> list[str]:
    """Public functions that bear the name of a submodule of fazhi, or of a module beside them."""
    body = ast.parse(source).body
    functions = [node.name for node in body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [name for name in functions if f"fazhi.{name}" in known or f"{package}.{name}" in known]


def test_no_public_function_hides_a_submodule():
    faults = {module: hidden(text_of(module), package_of(module), KNOWN) for module in MODULES}
    assert {module: found for module, found in faults.items() if found} == NAMESAKES


def test_a_hidden_submodule_is_seen():
    known = {"fazhi.frames", "fazhi.reading", "fazhi.reading.dates"}
    assert hidden("def frames(): ...\ndef check(): ...", "fazhi", known) == ["frames"]
    assert hidden("def dates(): ...", "fazhi.reading", known) == ["dates"]
    assert hidden("class A:\n    def frames(self): ...", "fazhi", known) == []


# What an import loads
def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after a statement."""
    script = f"{statement}\nimport sys\nprint(*{{name.partition('.')[0] for name in sys.modules}})"
    environment = os.environ | {"PYTHONPATH": str(SOURCE), "PYTHONWARNINGS": "error"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_importing_fazhi_loads_no_optional_dependency():
    assert loaded_by("import fazhi") & OPTIONAL == set()


def test_a_loaded_dependency_is_seen():
    assert loaded_by("import fazhi, hypothesis") >= {"fazhi", "hypothesis"}


# What a file says
def machine_paths(text: str) -> list[str]:
    return [line for line in text.splitlines() if MACHINE_PATH.search(line)]


def test_no_path_of_one_machine_is_published():
    tops = [ROOT / "src", ROOT / "docs", ROOT / "examples"]
    paths = [*ROOT.glob("README*"), *(path for top in tops for path in top.rglob("*"))]
    files = [path for path in paths if path.is_file() and path.suffix != ".pyc" and "_build" not in path.parts]
    faults = {str(path): machine_paths(path.read_text("utf-8", "replace")) for path in files}
    assert {path: found for path, found in faults.items() if found} == {}


@pytest.mark.parametrize("folder", ["work", "tmp", "home", "root"])
def test_a_path_of_one_machine_is_seen(folder):
    assert machine_paths(f"fine\nopen('/{folder}/cases.csv')") == [f"open('/{folder}/cases.csv')"]
    assert machine_paths(f"https://www.gov.cn/{folder}/a.htm and ../{folder}/cases.csv") == []
