"""Every article of every statute on the shelf is a rule, a property of the version, or left out with a reason."""

import re
from typing import Any

import pytest

from fazhi import catalog
from fazhi.expr import columns
from fazhi.law import Statute
from fazhi.outcomes import Severity
from fazhi.records import AdministrativeCase
from fazhi.rules import Presence
from fazhi.testing import check_statute

STATUTES = {law.key: law for law in catalog.statutes()}


@pytest.mark.parametrize("law", STATUTES.values(), ids=STATUTES)
def test_every_article_is_a_rule_a_property_or_left_out(law):
    check_statute(law)


@pytest.mark.parametrize("law", STATUTES.values(), ids=STATUTES)
def test_rules_stand_in_the_order_of_the_articles(law):
    cited = [rule.cites for rule in catalog.rules(statute=law.key)]
    assert [(p.number or 0, p.letter) for p in cited] == sorted((p.number or 0, p.letter) for p in cited)


@pytest.mark.parametrize("law", STATUTES.values(), ids=STATUTES)
def test_a_statute_names_its_source_and_the_day_of_comparison(law):
    assert law.source
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", law.checked)


def test_versions_of_one_law_share_its_name_and_follow_each_other():
    old, new = STATUTES["reconsideration-2017"], STATUTES["reconsideration-2023"]
    assert old.zh == new.zh
    assert old.until is not None
    assert (new.in_force - old.until).days == 1


SINCE = STATUTES["penalty-2021"].in_force


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"leaves_out": {"1-2": "总则"}}, "article 3 is neither a rule, a property nor left out"),
        ({"leaves_out": {"1-3": "总则"}, "properties": {"3": "五日是工作日"}}, "article 3 stands twice"),
        ({"leaves_out": {"1-4": "总则"}}, "article 4 is beyond its last"),
        ({"leaves_out": {"2-3": "分则", "1": "总则"}}, "leaves_out is not in order"),
        ({"leaves_out": {"1-3": ""}}, "leaves_out gives no reason for 1-3"),
        ({"leaves_out": {"一": "总则"}}, "'一' is neither an article nor a range of articles"),
        ({"leaves_out": {"1-3": "总则"}, "working_days_in": 3}, "article 3, which it counts by, is no property"),
        ({"articles": None}, "does not say how many articles it has"),
    ],
)
def test_a_statute_with_a_gap_or_a_double_fails(said, fault):
    law = Statute(**{"key": "x-1", "zh": "某法", "en": "x", "in_force": SINCE, "articles": 3} | said)
    with pytest.raises(AssertionError, match=fault):
        check_statute(law)


def test_what_is_known_second_hand_need_not_know_its_articles():
    check_statute(Statute(key="x-1", zh="某办法", en="x", in_force=SINCE, second_hand=True))


def test_a_second_hand_statute_only_advises_and_every_citation_says_so():
    law = Statute(key="x-1", zh="某办法", en="x", in_force=SINCE, second_hand=True)
    cites = law.passage("a", says="决定应当在七个工作日内公开")
    case = columns(AdministrativeCase)
    assert cites.id == "x-1/a"
    assert cites.text() == "《某办法》（据转述，未见原文）"
    assert cites.text("en") == "x (as restated elsewhere, text not seen)"
    assert law.article(3, says="").text() == "《某办法》第三条（据转述，未见原文）"
    options: dict[str, Any] = {"cites": cites, "column": case.document_no, "once": case.decided_on}
    assert Presence(**options, severity=Severity.ADVICE).id == "x-1/a"
    with pytest.raises(TypeError, match=r"known second-hand, so its rules take severity=Severity\.ADVICE"):
        Presence(**options)
