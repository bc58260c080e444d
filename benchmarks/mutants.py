"""Which small mistakes in the code no test notices: mutmut on a copy of the repository.

    pip install mutmut
    python benchmarks/mutants.py FOLDER

mutmut changes no function that has a decorator, so the copy says `x = property(x)` where the code says `@property`.
It also tells a mutant from the code only once everything is imported. A mutant that survives is therefore asked again
in a process of its own, where rules and records are declared with the mistake in place.

A second run in the same folder takes up where the first one stopped.
"""

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
#: mutmut copes with these
KEPT = ("classmethod", "staticmethod")
KILLED, SURVIVED, LATE = "killed", "survived", "killed once it is there from the first import"


def main(folder: Path) -> None:
    """Copies, mutates, tests, and prints what is left."""
    config = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["tool"]["mutmut"]
    for name in ("src", "tests", "pyproject.toml"):
        copied(REPOSITORY / name, folder / name)
    for pattern in config["only_mutate"]:
        for path in folder.glob(pattern):
            path.write_text(unrolled(path.read_text("utf-8")), "utf-8")
    mutmut(folder, "run", "--max-children", "2")
    listed = [line.strip().rsplit(": ", 1) for line in mutmut(folder, "results", "--all", "True").splitlines()]
    results = {name: status for name, status in listed if "__mutmut_" in name}
    for name in [name for name, status in results.items() if status != KILLED]:
        results[name] = LATE if noticed(folder, name, config["pytest_add_cli_args_test_selection"]) else SURVIVED
    counts = Counter((name.split(".")[1], status) for name, status in results.items())
    for (package, status), number in sorted(counts.items()):
        print(f"{package:10} {number:5} {status}")
    for name in (name for name, status in results.items() if status == SURVIVED):
        print(mutmut(folder, "show", name))


def copied(source: Path, target: Path) -> None:
    """A file or folder, over what is there."""
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy2(source, target)


def unrolled(code: str) -> str:
    """The code with each decorator of a function written out as a call below it, except those that mutmut knows."""
    lines = code.splitlines(keepends=True)
    bodies = (node.body if isinstance(node, ast.ClassDef) else [node] for node in ast.parse(code).body)
    decorated = [f for body in bodies for f in body if isinstance(f, ast.FunctionDef) and f.decorator_list]
    for f in reversed(decorated):
        call, names = f.name, [ast.unparse(d) for d in f.decorator_list]
        if not set(names) & set(KEPT):
            for name in reversed(names):
                call = f"{name}({call})"
            lines.insert(f.end_lineno or f.lineno, f"{' ' * f.col_offset}{f.name} = {call}\n")
            del lines[f.decorator_list[0].lineno - 1 : f.lineno - 1]
    return "".join(lines)


def mutmut(folder: Path, *words: str) -> str:
    """What mutmut prints; while it runs the tests, its progress is shown instead."""
    out = None if words[0] == "run" else subprocess.PIPE
    program = str(Path(sys.executable).with_name("mutmut"))
    return subprocess.run([program, *words], cwd=folder, stdout=out, text=True, check=True).stdout or ""


def noticed(folder: Path, mutant: str, tests: list[str]) -> bool:
    """Whether a test fails in a process where the mistake is there from the first import."""
    mutants = folder / "mutants"
    asked = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--rootdir=.", *tests]
    setting = os.environ | {"MUTANT_UNDER_TEST": mutant, "PYTHONPATH": str(mutants.resolve() / "src")}
    return subprocess.run(asked, cwd=mutants, env=setting, stdout=subprocess.DEVNULL, check=False).returncode != 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
