"""Every checkable obligation that was listed from the texts is a rule, a property, or left out with a reason."""

import csv
import re
from pathlib import Path

import pytest

from fazhi import catalog
from fazhi.reference.coverage import coverage_page, obligations

ROWS = obligations()
LISTS = Path(__file__).parents[2] / "shared" / "law"  # the lists stand beside the checkout, where they were drawn up
RULES = {r.id: r for r in catalog.all_rules()}


def test_every_row_is_answered():
    assert [o.id for o in ROWS if not o.answered] == []


def test_the_lists_have_140_and_120_rows_and_each_is_here_once():
    assert len(ROWS) == len({o.id for o in ROWS}) == 260
    found = [path for name in ("obligations.csv", "obligations-extra.csv") if (path := LISTS / name).exists()]
    for path in found:
        listed = {row["id"]: row for row in csv.DictReader(path.read_text("utf-8-sig").splitlines())}
        here = {o.id: o for o in ROWS}
        assert listed.keys() <= here.keys()
        wrong = [i for i, row in listed.items() if (row["article"] or "-") != str(here[i].article or "-")]
        # the one article that is no number: 二(三)
        assert {listed[i]["article"] for i in wrong} <= {"二(三)"}


@pytest.mark.parametrize("o", ROWS, ids=lambda o: o.id)
def test_an_answer_names_rules_that_there_are_or_a_reason_in_words(o):
    assert [i for i in o.rules if i not in RULES] == []
    if not o.rules and not o.trait:
        assert re.search(r"[一-龥]{4}", o.reason)


def test_what_the_lists_call_the_law_of_a_row_is_where_its_rule_stands():
    elsewhere = {o.id: o.rules for o in ROWS if o.rules and not any(i.startswith(f"{o.statute}/") for i in o.rules)}
    # a duty of one statute that another one's rule answers: named here, so that a slip is seen
    assert elsewhere.keys() <= ELSEWHERE


# 信息公开条例 20 names significant penalties, which 行政处罚法 48 asks for on the register of penalties
ELSEWHERE = {"disclosure.penalty-decisions-proactive"}


def test_the_page_names_every_row_and_every_statute():
    page = coverage_page()
    assert [o.id for o in ROWS if f"| `{o.id}` |" not in page] == []
    assert [law.key for law in catalog.statutes() if f"[`{law.key}`](#statute-" not in page] == []
