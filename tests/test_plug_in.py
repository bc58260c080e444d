"""The package examples/fazhi-jinhua, installed beside fazhi: its rule is found, and asked only where it binds.

What pip would write is made here from the package's own pyproject.toml, so no network is needed; each question is put
to a fresh interpreter, since the shelf is walked only once.
"""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "examples" / "fazhi-jinhua"
PROJECT = tomllib.loads((PACKAGE / "pyproject.toml").read_text("utf-8"))["project"]
NAME = PROJECT["name"].replace("-", "_")
RULE = "jinhua-review-2023/3"


@pytest.fixture
def installed(tmp_path):
    """The environment of an interpreter for which the package is installed."""
    info = tmp_path / f"{NAME}-{PROJECT['version']}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {PROJECT['name']}\nVersion: {PROJECT['version']}\n", "utf-8"
    )
    groups = PROJECT["entry-points"].items()
    lines = [line for group, named in groups for line in (f"[{group}]", *(f"{k} = {v}" for k, v in named.items()))]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    return with_path(tmp_path, PACKAGE / "src")


def with_path(*folders: Path) -> dict[str, str]:
    path = os.pathsep.join(map(str, (ROOT / "src", *folders)))
    return os.environ | {"PYTHONPATH": path, "PYTHONWARNINGS": "error", "PYTHONUTF8": "1"}


def python(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], env=env, check=False, capture_output=True, encoding="utf-8", timeout=120
    )


def said_by(script: str, env: dict[str, str]) -> list[str]:
    done = python("-c", script, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_the_command_line_lists_the_rule_once_the_package_is_installed(installed):
    done = python("-m", "fazhi", "rules", "--statute", "jinhua-review-2023", env=installed)

    assert done.returncode == 0, done.stderr
    cited = "《金华市乡镇（街道）行政合法性审查工作规定》第三条（据转述，未见原文）"
    assert f"{RULE}  {cited}  [建议; 本机关]" in done.stdout


def test_without_the_package_nobody_knows_the_statute():
    done = python("-m", "fazhi", "rules", "--statute", "jinhua-review-2023", env=with_path())

    assert done.returncode == 2
    assert "jinhua-review-2023" in done.stderr


ASKED = """
import datetime as dt
import fazhi as fz
item = fz.ReviewItem(item_no="1", made_on=dt.date(2024, 5, 7))
organ = fz.Organ("某街道", area={area!r}, kind=fz.OrganKind.STREET)
findings = fz.check(item, as_of=dt.date(2024, 12, 31), organ=organ)
for f in findings:
    if f.rule.id == {rule!r}:
        print(f.outcome.name, f.severity.name)
for n in findings.not_run:
    if n.rule.id == {rule!r}:
        print("not run")
"""


@pytest.mark.parametrize(("area", "said"), [("330702", ["BREACHED ADVICE"]), ("330106", ["not run"])])
def test_the_rule_is_asked_of_an_organ_in_jinhua_only(area, said, installed):
    assert said_by(ASKED.format(area=area, rule=RULE), installed) == said


def test_the_rule_and_its_statute_pass_what_fazhi_asks_of_every_declaration(installed):
    script = f"""
from fazhi import catalog
from fazhi.testing import check_rule, check_statute
rule = catalog.rule({RULE!r})
check_rule(rule)
check_statute(rule.statute)
print(rule.statute.source)
"""
    assert said_by(script, installed) == ["金华市人民政府令第64号，据网页摘录，只见第一条至第五条"]
