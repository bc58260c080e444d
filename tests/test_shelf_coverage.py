"""Every article of every statute on the shelf is either a rule or left out with a reason."""

import re

import pytest

from fazhi import catalog
from fazhi.law import Statute

# how many articles each statute has: the number of its last one
ARTICLES = {
    "penalty-2021": 86,
    "reconsideration-2017": 43,
    "reconsideration-2023": 90,
    "litigation-2017": 103,
    "zhejiang-public-credit-2017": 36,
    "major-decisions-2019": 44,
    "mediation-2010": 35,
    "business-environment-2019": 72,
}
STATUTES = {law.key: law for law in catalog.statutes()}


def span(written: str) -> range:
    """ "37-41" -> 37, 38, 39, 40, 41; "43" -> 43."""
    m = re.fullmatch(r"(\d+)(?:-(\d+))?", written)
    assert m is not None, f"{written!r} is neither an article nor a range of articles"
    return range(int(m[1]), int(m[2] or m[1]) + 1)


def left_out(law: Statute) -> list[int]:
    return [n for written in law.leaves_out for n in span(written)]


def with_a_rule(law: Statute) -> set[int]:
    return {rule.cites.number for rule in catalog.rules(statute=law.key)}


def test_the_number_of_articles_is_known_for_every_statute():
    assert STATUTES.keys() == ARTICLES.keys()


@pytest.mark.parametrize("key", ARTICLES)
def test_every_article_is_a_rule_or_left_out(key):
    covered = {*left_out(STATUTES[key]), *with_a_rule(STATUTES[key])}
    assert sorted(covered) == list(range(1, ARTICLES[key] + 1))


@pytest.mark.parametrize("key", ARTICLES)
def test_no_article_is_left_out_twice_or_left_out_and_a_rule(key):
    out = left_out(STATUTES[key])
    assert sorted(set(out)) == sorted(out)
    assert with_a_rule(STATUTES[key]) & set(out) == set()


@pytest.mark.parametrize("key", ARTICLES)
def test_what_is_left_out_stands_in_order_with_a_reason(key):
    ranges = [span(written) for written in STATUTES[key].leaves_out]
    assert ranges == sorted(ranges, key=min)
    assert all(len(found) > 0 for found in ranges)
    assert all(re.search(r"[一-龥]{2}", reason) for reason in STATUTES[key].leaves_out.values())


@pytest.mark.parametrize("key", ARTICLES)
def test_rules_stand_in_the_order_of_the_articles(key):
    cited = [rule.cites for rule in catalog.rules(statute=key)]
    assert [(p.number, p.letter) for p in cited] == sorted((p.number, p.letter) for p in cited)


@pytest.mark.parametrize("key", ARTICLES)
def test_a_statute_names_its_source_and_the_day_of_comparison(key):
    assert STATUTES[key].source
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", STATUTES[key].checked)


def test_versions_of_one_law_share_its_name_and_follow_each_other():
    old, new = STATUTES["reconsideration-2017"], STATUTES["reconsideration-2023"]
    assert old.zh == new.zh
    assert old.until is not None
    assert (new.in_force - old.until).days == 1


def test_a_gap_and_a_double_are_seen():
    since = STATUTES["penalty-2021"].in_force
    law = Statute(key="x-1", zh="某法", en="x", in_force=since, leaves_out={"1-3": "总则", "3": "总则"})
    assert left_out(law) == [1, 2, 3, 3]
