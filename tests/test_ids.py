"""An id is for ever: whoever stored one finds the same rule, the same 口径, the same problem under it.

`ids.txt` is append-only. A new id is written into its section, in order; one that is given up stays there with the
mark `retired`, and is never used again.
"""

import itertools
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

import fazhi as fz
from fazhi import catalog
from fazhi.problems import TEXTS, Problem
from fazhi.testing import check_rule

FILE = Path(__file__).with_name("ids.txt")
RETIRED = " retired"
IN_USE = {
    "rules": {r.id for r in catalog.all_rules()},
    "definitions": {d.id for m in catalog.all_metrics() for d in m.all_definitions},
    "problems": set(TEXTS),
}
FORMS = {
    "rules": r"[a-z0-9]+(-[a-z0-9]+)*-\d{4}/(\d{1,3}[a-z]?|[a-z])",
    "definitions": r"[a-z_]+\.[a-z_]+@[a-z_]+",
    "problems": r"[a-z]+(-[a-z]+)*",
}


def sections(text):
    """Section -> its lines; a line that begins with # names the section or is a remark."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("# "):
            lines = found.setdefault(line.removeprefix("# ").partition(":")[0], [])
        elif line:
            lines.append(line)
    return found


WRITTEN = sections(FILE.read_text("utf-8"))


def faults(written, in_use):
    """What is wrong with one section of the file."""
    ids = [line.removesuffix(RETIRED) for line in written]
    retired = {line.removesuffix(RETIRED) for line in written if line.endswith(RETIRED)}
    return [
        *(f"{i} is not in ids.txt: add it, it can never be used for anything else" for i in sorted(in_use - set(ids))),
        *(f"{i} is gone: keep it, or mark it retired" for i in ids if i not in in_use | retired),
        *(f"{i} was retired and is used again: choose another" for i in sorted(retired & in_use)),
        *(f"{i} is written twice" for i in sorted({i for i in ids if ids.count(i) > 1})),
        *(f"{b} stands after {a}" for a, b in itertools.pairwise(written) if order(b) < order(a)),
    ]


def order(line):
    """Articles by their number, everything else by its letters."""
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in re.split(r"(\d+)", line.removesuffix(RETIRED)) if p]


@pytest.mark.parametrize("section", IN_USE)
def test_every_id_stands_in_the_file_and_none_has_left_it(section):
    assert faults(WRITTEN[section], IN_USE[section]) == []


def test_the_file_has_its_sections_and_no_others():
    assert list(WRITTEN) == list(IN_USE)


@pytest.mark.parametrize("section", IN_USE)
def test_every_id_has_the_form_that_the_design_promises(section):
    assert [i for i in IN_USE[section] if not re.fullmatch(FORMS[section], i)] == []


# The keeper of the file
@pytest.mark.parametrize(
    ("written", "in_use", "fault"),
    [
        (["a-2020/1"], {"a-2020/1", "a-2020/2"}, "a-2020/2 is not in ids.txt"),
        (["a-2020/1", "a-2020/2"], {"a-2020/1"}, "a-2020/2 is gone"),
        (["a-2020/1 retired"], {"a-2020/1"}, "a-2020/1 was retired and is used again"),
        (["a-2020/1", "a-2020/1"], {"a-2020/1"}, "a-2020/1 is written twice"),
        (["a-2020/10", "a-2020/9"], {"a-2020/10", "a-2020/9"}, "a-2020/9 stands after a-2020/10"),
    ],
)
def test_a_slip_in_the_file_is_seen(written, in_use, fault):
    (found,) = faults(written, in_use)
    assert found.startswith(fault)


def test_a_retired_id_may_stay():
    assert faults(["a-2020/1", "a-2020/2 retired"], {"a-2020/1"}) == []


# Ids are unique
def test_no_two_things_share_an_id():
    assert len(IN_USE["rules"]) == len(catalog.all_rules())
    assert len(IN_USE["definitions"]) == sum(len(m.all_definitions) for m in catalog.all_metrics())
    identities = [i.id for i in catalog.identities()]
    assert len(set(identities)) == len(identities)
    assert not {m.id for m in catalog.all_metrics()} & set(identities)


LAW = fz.Statute(key="local-2024", zh="某市办法", en="a local rule", in_force=catalog.statutes()[0].in_force)
c = fz.columns(fz.AdministrativeCase)


def presence(**more):
    cites = LAW.article(7, says="应当载明文号")
    options: dict[str, Any] = {"cites": cites, "column": c.document_no, "once": c.decided_on}
    return fz.Presence(**(options | more))


@pytest.fixture
def shelf(monkeypatch):
    """A shelf with just these things on it, for as long as a test runs."""

    def put(things):
        monkeypatch.setattr(catalog, "_found", lambda _shelf, kind: (t for t in things if isinstance(t, kind)))
        for cached in (catalog.all_rules, catalog.all_metrics, catalog.identities):
            cached.cache_clear()

    yield put
    monkeypatch.undo()
    for cached in (catalog.all_rules, catalog.all_metrics, catalog.identities):
        cached.cache_clear()


def test_two_rules_with_one_id_are_refused(shelf):
    shelf([presence(), presence()])
    with pytest.raises(TypeError, match="two rules have the id 'local-2024/7': give one of them a letter"):
        catalog.all_rules()
    with pytest.raises(TypeError, match="local-2024/7"):
        fz.check(fz.AdministrativeCase(case_no="1"), as_of=LAW.in_force)


@pytest.mark.parametrize("letters", [{"letter": "b"}, {"cites": LAW.article(7, says="应当载明文号", letter="b")}])
def test_a_letter_tells_two_rules_of_one_article_apart(letters, shelf):
    shelf([presence(), presence(**letters)])
    assert [r.id for r in catalog.all_rules()] == ["local-2024/7", "local-2024/7b"]


def test_two_metrics_with_one_id_are_refused(shelf):
    shelf([attrs.evolve(fz.catalog.metric("penalty.filed"), zh=name) for name in ("甲", "乙")])
    with pytest.raises(TypeError, match=r"two metrics have the id 'penalty\.filed'"):
        catalog.all_metrics()


def test_two_rules_that_a_user_passes_with_one_id_are_refused():
    # counts() and the columns of a frame are named by the id: the second would hide in the first
    case = fz.AdministrativeCase(case_no="1")
    with pytest.raises(TypeError, match="local-2024/7"):
        fz.check(case, as_of=LAW.in_force, rules=[presence(), presence(column=c.fine)])


# A rule without its examples
@pytest.mark.parametrize("missing", ["complying", "breaching"])
def test_a_rule_without_an_example_fails(missing):
    examples = {
        "complying": {"decided_on": "2024-05-06", "document_no": "1"},
        "breaching": {"decided_on": "2024-05-06", "document_no": None},
    }
    check_rule(presence(**examples))
    with pytest.raises(AssertionError, match=f"local-2024/7 has no {missing} example"):
        check_rule(presence(**(examples | {missing: {}})))


def test_a_rule_whose_examples_are_swapped_fails():
    good, bad = {"decided_on": "2024-05-06", "document_no": "1"}, {"decided_on": "2024-05-06", "document_no": None}
    with pytest.raises(AssertionError, match="its complying example is BREACHED"):
        check_rule(presence(complying=bad, breaching=good))


def test_every_rule_on_the_shelf_has_both_examples():
    assert [r.id for r in catalog.all_rules() if not (r.complying and r.breaching)] == []


# Codes of problems
def test_a_problem_has_a_known_code():
    assert Problem(code="not-date").code == "not-date"
    with pytest.raises(ValueError, match="unknown problem code 'not-dated'"):
        Problem(code="not-dated")


def test_every_problem_says_its_sentence_in_both_languages():
    for code, (zh, en) in TEXTS.items():
        assert re.search(r"[一-龥]", zh), code
        assert not re.search(r"[一-龥]", en.replace("是", "").replace("否", "")), code
        assert set(re.findall(r"{(\w+)", zh)) == set(re.findall(r"{(\w+)", en)), code


def test_a_rule_and_a_metric_are_found_by_their_ids_and_their_records():
    for r in catalog.all_rules():
        assert catalog.rule(r.id) is r
        assert r in r.of.rules()
    for m in catalog.all_metrics():
        assert catalog.metric(m.id) is m
        assert m in m.record.metrics()
    for name, module in ((x.__name__.rpartition(".")[2], x) for x in catalog._modules("metrics")):
        assert {m.id.partition(".")[0] for m in vars(module).values() if isinstance(m, fz.Metric)} <= {name}
    with pytest.raises(LookupError, match=r"did you mean 'penalty-2021/60'"):
        catalog.rule("penalty-2021/600")
