"""The audit of printed facts: which 口径 a printed rate fits, which it does not, and what is left unexplained."""

import json
import random
import re
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fazhi import catalog
from fazhi.auditing import FactsError, Verdict, audit, facts_of, read_facts
from fazhi.auditing.columns import aligned, width, wrapped
from fazhi.auditing.figures import Figure
from fazhi.measures import Count, Ratio
from fazhi.reading import InputError
from fazhi.rounding import Rounding, rounded

PUBLISHED = Path(__file__).parents[1] / "examples" / "cuiyuan-2024" / "published.toml"
HALF_UP, TRUNCATED, UP = Rounding
HEAD = '[report]\norgan = "某区"\nyear = 2024\n'


def table(name, **keys):
    """One [[table]] of a file; a name of one's own gets a zh, as it must."""
    own = str(keys.get("id", keys.get("metric", ""))).partition("@")[0]
    if own and own not in {m.id for m in catalog.all_metrics()}:
        keys = {"zh": own, **keys}
    # JSON's text, number and list are TOML's too
    return f"[[{name}]]\n" + "".join(f"{k} = {json.dumps(v, ensure_ascii=False)}\n" for k, v in keys.items())


def audited(counts, *tables):
    """The audit of a file with these counts and these further tables."""
    return audit(facts_of(HEAD + "".join([*(table("count", id=i, value=v) for i, v in counts.items()), *tables])))


def rate(metric, printed, **keys):
    return table("rate", metric=metric, printed=printed, **keys)


def fitting(found, metric):
    return {c.formula.id: c.how for c in found.rate(metric).fitting}


def tallies(found, metric):
    return {
        c.formula.id: (c.formula.tally.numerator, c.formula.tally.denominator)
        for c in found.rate(metric).candidates
        if c.formula.tally
    }


@pytest.fixture(scope="module")
def cuiyuan():
    return audit(read_facts(PUBLISHED))


# The report of 2024
def test_the_loss_rate_fits_only_what_was_closed(cuiyuan):
    assert set(fitting(cuiyuan, "litigation.loss_rate")) == {"litigation.loss_rate@closed"}
    assert tallies(cuiyuan, "litigation.loss_rate") == {
        "litigation.loss_rate@closed": (4, 7),
        "litigation.loss_rate@received": (4, 8),
    }
    assert cuiyuan.rate("litigation.loss_rate").other_pairs == ()


def test_the_settlement_rate_fits_only_what_was_received(cuiyuan):
    assert set(fitting(cuiyuan, "reconsideration.settlement_rate")) == {"reconsideration.settlement_rate@received"}
    found = tallies(cuiyuan, "reconsideration.settlement_rate")
    assert found["reconsideration.settlement_rate@received"] == (7, 43)
    assert found["reconsideration.settlement_rate@closed"] == (7, 34)


def test_a_definition_whose_counts_are_not_printed_is_said_to_be_untestable(cuiyuan):
    by_id = {c.formula.id: c for c in cuiyuan.rate("litigation.loss_rate").candidates}
    judged = by_id["litigation.loss_rate@judged"]
    assert judged.verdict is Verdict.CANNOT_BE_TESTED
    assert [zh for zh, _ in judged.formula.missing] == ["实体判决败诉", "实体判决"]


def test_two_denominators_in_one_report_are_pointed_out(cuiyuan):
    assert {(r.rate.id, c.formula.base[0]) for r, c in cuiyuan.two_bases} == {
        ("litigation.loss_rate", "结案"),
        ("reconsideration.settlement_rate", "发案"),
    }
    assert "同一报告的比率用了不同的分母" in cuiyuan.text()


def test_its_sums_hold_and_one_of_them_is_an_identity_of_the_shelf(cuiyuan):
    found = {s.total.id: (s.total.value, [p.value for p in s.parts], s.identity) for s in cuiyuan.sums}
    assert found["penalty.filed"] == (357, [219, 138], "penalty.by_procedure")
    assert found["mediation.committees"] == (13, [1, 12], "")
    assert found["enterprise.issues_collected"] == (45, [37, 8], "")
    assert [s.holds for s in cuiyuan.sums] == [True] * 3  # an identity that the file states too is shown once


def test_one_matter_is_offered_in_both_readings(cuiyuan):
    [found] = cuiyuan.matters
    readings = {r.base.id: r for r in found.readings}
    closed, received = readings["reconsideration.closed"], readings["reconsideration.received"]
    assert (closed.matters, [str(t) for t in closed.per_matter]) == (6, ["1/6 = 16.67 %"])
    assert (received.matters, [str(t) for t in received.per_matter]) == (15, ["1/15 = 6.67 %"])
    assert (str(closed.per_case), str(received.per_case)) == ("1/34 = 2.94 %", "1/43 = 2.33 %")
    assert closed.definition == "reconsideration.correction_rate@closed_per_matter"
    assert not readings["reconsideration.corrected"].possible
    assert "文法上不能确定" in cuiyuan.text()
    assert "不可能：29 > 1" in cuiyuan.text()


def test_a_rate_that_it_does_not_print_is_listed_in_every_definition(cuiyuan):
    found = {f.id: str(f.tally) for f in cuiyuan.not_printed}
    assert found["reconsideration.correction_rate@closed"] == "1/34 = 2.94 %"
    assert found["reconsideration.correction_rate@received"] == "1/43 = 2.33 %"
    assert not any(i.startswith("litigation.loss_rate") for i in found)  # that one it does print


def test_what_cannot_be_explained_is_listed(cuiyuan):
    assert [r.rate.id for r in cuiyuan.unexplained] == ["mediation.success_rate"]
    assert "100 %不提供信息" in cuiyuan.text()
    alone = {c.id for c in cuiyuan.untested}
    assert {"penalty.fines", "enterprise.events"} <= alone
    assert not alone & {"litigation.closed", "mediation.committees", "mediation.cases", "review.major_decisions"}
    assert cuiyuan.consistent


def test_a_success_rate_of_100_percent_is_offered_in_every_definition_and_none_can_be_tested(cuiyuan):
    # the 825 cases are printed, those in which an agreement was reached are not
    candidates = {c.formula.id: c.verdict for c in cuiyuan.rate("mediation.success_rate").candidates}
    names = ("closed", "accepted", "tried")
    assert candidates == {f"mediation.success_rate@{name}": Verdict.CANNOT_BE_TESTED for name in names}
    [steps] = cuiyuan.rate("mediation.success_rate").steps
    assert (steps.denominator, steps.numerators[HALF_UP]) == (825, 821)


def test_reviews_over_cases_filed_are_no_coverage(cuiyuan):
    [flag] = cuiyuan.flags
    assert (flag.code, "379/357 = 106.16 %不是比率" in flag.text()) == ("not-a-rate", True)
    assert not flag.is_contradiction


def test_the_page_reads_in_both_languages(cuiyuan):
    zh, en = cuiyuan.text(), cuiyuan.text("en")
    assert zh.startswith("翠苑街道 2024年：公布数字核对\n\n一、比率\n")
    assert "  符合      败诉/结案                  4/7 = 57.14 %                 四舍五入、截尾  @closed\n" in zh
    assert str(cuiyuan) == zh
    assert not re.search(r"[\u4e00-\u9fff]", en.replace("翠苑街道", ""))
    assert json.loads(json.dumps(cuiyuan.to_dict()))["rounding"] == ["HALF_UP", "TRUNCATED"]
    with pytest.raises(ValueError, match="unknown language"):
        cuiyuan.text("fr")


# Other reports: a second truth
LITIGATION = {"litigation.received": 69, "litigation.closed": 61, "litigation.lost": 10, "litigation.settled": 14}
OTHERS = [
    # metric, printed, counts, the 口径 that fit and how, those that were tested and do not
    ("litigation.loss_rate", "16.4%", LITIGATION, {"closed": (HALF_UP, UP)}, {"received"}),
    ("litigation.settlement_rate", "22.9%", LITIGATION, {"closed": (TRUNCATED,)}, {"received"}),
    (
        "litigation.loss_rate", "5.6%",
        {"litigation.received": 2187, "litigation.closed": 2297, "litigation.lost": 128},
        {"closed": (HALF_UP, UP)}, {"received"},
    ),
    (
        "reconsideration.correction_rate", "19.2%",
        {"reconsideration.received": 151, "reconsideration.closed": 135, "reconsideration.corrected": 29},
        {"received": (HALF_UP, TRUNCATED)}, {"closed"},
    ),
    (
        "reconsideration.correction_rate", "24.2%",
        {"reconsideration.received": 1113, "reconsideration.closed": 977, "reconsideration.corrected": 236},
        {"closed": (HALF_UP, UP)}, {"received"},
    ),
    (
        "reconsideration.correction_rate", "13%",
        {"reconsideration.closed": 176, "reconsideration.corrected": 27}, {}, {"closed"},
    ),
    (
        "reconsideration.clearance_rate", "85%",
        {"reconsideration.received": 172, "reconsideration.closed": 146}, {"received": (HALF_UP, UP)}, set(),
    ),
    (
        "reconsideration.settlement_rate", "42.42%",
        {"reconsideration.received": 70, "reconsideration.closed": 66, "reconsideration.settled": 28},
        {"closed": (HALF_UP, TRUNCATED)}, {"received"},
    ),
    (
        "litigation.loss_rate", "6.8%",
        {"litigation.received": 2531, "litigation.lost": 87}, {}, {"received"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("metric", "printed", "counts", "fits", "does_not"), OTHERS)
def test_a_printed_rate_fits_the_definitions_that_give_it(metric, printed, counts, fits, does_not):
    found = audited(counts, rate(metric, printed))
    wrong = {c.formula.id for c in found.rate(metric).candidates if c.verdict is Verdict.DOES_NOT_FIT}
    assert fitting(found, metric) == {f"{metric}@{name}": how for name, how in fits.items()}
    assert wrong == {f"{metric}@{name}" for name in does_not}
    assert found.consistent is bool(fits)
    assert [r.rate.id for r in found.unexplained] == ([] if fits else [metric])


OWN = {
    "a.accepted": 151, "a.accepted_2023": 66, "a.dept": 140, "a.town": 11, "a.report": 75, "a.info": 16,
    "b.accepted": 176, "b.refused": 15, "b.not_mended": 6, "b.ended": 24, "c.closed": 977, "c.corrected": 236,
    "c.settled": 170, "d.new": 12290, "d.old": 2926, "d.closed": 13582, "e.received": 6200, "e.dept": 1584,
}  # fmt: skip
OWN_RATES = [
    ("128.78%", "a.accepted - a.accepted_2023", "a.accepted_2023", (TRUNCATED,)),
    ("92.71%", "a.dept", "a.accepted", (TRUNCATED,)),
    ("7.28%", "a.town", "a.accepted", (HALF_UP, TRUNCATED)),
    ("49.66%", "a.report", "a.accepted", (TRUNCATED,)),
    ("10.59%", "a.info", "a.accepted", (TRUNCATED,)),
    ("15.5%", "b.ended", "b.accepted", ()),
    ("15.5%", "b.ended", "b.accepted - b.refused - b.not_mended", (HALF_UP, UP)),
    ("42%", "c.corrected + c.settled", "c.closed", (HALF_UP, UP)),
    ("89.26%", "d.closed", "d.new + d.old", (HALF_UP, TRUNCATED)),
    ("25.6%", "e.dept", "e.received", (UP,)),
]


@pytest.mark.parametrize(("printed", "top", "bottom", "how"), OWN_RATES)
def test_a_fraction_that_the_file_names_is_tested_too(printed, top, bottom, how):
    found = audited(OWN, rate("a.own_rate", printed, numerator=top, denominator=bottom))
    [candidate] = found.rate("a.own_rate").candidates
    assert candidate.how == how


def test_every_possible_denominator_is_tried():
    bases = ["b.accepted", "b.accepted - b.refused", "b.accepted - b.refused - b.not_mended"]
    found = audited(OWN, rate("b.r", "15.5%", numerator="b.ended", denominator=bases))
    assert [c.verdict for c in found.rate("b.r").candidates] == [*[Verdict.DOES_NOT_FIT] * 2, Verdict.FITS]


def test_one_rounding_is_found_for_a_whole_report():
    shares = [("92.71%", "a.dept"), ("7.28%", "a.town"), ("49.66%", "a.report"), ("10.59%", "a.info")]
    rates = (rate(f"{top}_share", p, numerator=top, denominator="a.accepted") for p, top in shares)
    found = audited(OWN, *rates)
    assert found.roundings == (TRUNCATED,)
    assert "截尾可以解释全部4个" in found.text()


def test_a_report_that_rounds_and_truncates_has_no_single_rounding():
    found = audited(LITIGATION, rate("litigation.loss_rate", "16.4%"), rate("litigation.settlement_rate", "22.9%"))
    assert found.rounding is None
    assert "没有一种取整方式能解释全部比率" in found.text()


def test_a_report_with_no_explained_rate_shows_no_rounding():
    assert audited({"litigation.closed": 7}, rate("litigation.loss_rate", "57%")).roundings == ()


GRIM = [
    # no whole number of 14 cases is 83.33 %, of 382 is 98.3 %, of 176 is 15.5 %, of 61 or 69 is 84.8 %
    *(("83.33%", 14, {}), ("98.3%", 382, {}), ("15.5%", 176, {}), ("84.8%", 61, {}), ("84.8%", 69, {})),
    *(("98.3%", 390, {UP: 383}), ("99.5%", 244, {TRUNCATED: 243}), ("83.33%", 12, {HALF_UP: 10, TRUNCATED: 10})),
    *(("92.06%", 63, {HALF_UP: 58, TRUNCATED: 58}), ("80.8%", 52, {HALF_UP: 42, UP: 42}), ("92.06%", 182, {})),
    *(("100%", 825, {HALF_UP: 821, TRUNCATED: 825, UP: 825}), ("-11.5%", 244, {HALF_UP: -28, UP: -28})),
]


@pytest.mark.parametrize(("printed", "of", "possible"), GRIM)
def test_some_rates_no_whole_number_of_cases_can_give(printed, of, possible):
    assert Figure.parse(printed).whole_numerators(of) == possible


def test_an_impossible_denominator_is_said_without_any_numerator():
    zh = audited({"litigation.received": 14}, rate("litigation.settlement_rate", "83.33%")).text()
    assert "以发案14为分母，任何整数都得不到83.33 %" in zh
    named = audited({"penalty.filed": 390}, rate("penalty.public_rate", "98.3%", denominator="penalty.filed"))
    assert "以立案数390为分母，只有进位 383/390得出98.3 %" in named.text()


def test_a_sum_that_falls_short_says_by_how_much():
    counts = {"a.total": 216, "a.ordinary": 8, "a.summary": 22}
    found = audited(counts, table("sum", total="a.total", parts=["a.ordinary", "a.summary"]))
    assert [(s.holds, s.difference) for s in found.sums] == [(False, 186)]
    assert not found.consistent
    assert "不成立，差186" in found.text()


def test_money_adds_up_to_the_cent():
    counts = {"a.fines": "56850.30", "a.appearance": 50500, "a.civility": "350.1", "a.waste": "6000.2"}
    found = audited(counts, table("sum", total="a.fines", parts=["a.appearance", "a.civility", "a.waste"]))
    with localcontext() as context:
        context.prec = 3  # a sum of money does not depend on it
        assert found.sums[0].holds
    short = audited({**counts, "a.fines": "56850.35"}, table("sum", total="a.fines", parts=sorted(counts)[:2]))
    assert str(short.sums[0].difference) == "6000.25"


def test_an_identity_of_the_shelf_needs_no_mention_in_the_file():
    found = audited({"penalty.filed": 390, "penalty.ordinary": 280, "penalty.summary": 109})
    assert [(s.identity, s.difference) for s in found.sums] == [("penalty.by_procedure", 1)]
    assert audited({"penalty.filed": 390, "penalty.ordinary": 280}).sums == ()


def test_a_count_may_be_of_another_definition_of_its_metric():
    counts = {"penalty.filed@decided": 42, "penalty.summary@decided": 40, "penalty.filed": 50}
    found = audited(counts, rate("penalty.summary_share", "95.2%"))
    assert set(fitting(found, "penalty.summary_share")) == {"penalty.summary_share@decided"}


def test_other_pairs_show_how_little_a_whole_percentage_proves():
    counts = {"litigation.received": 80, "litigation.closed": 60, "litigation.lost": 30, "litigation.settled": 40}
    found = audited(counts, rate("litigation.loss_rate", "50%"))
    assert [(a.id, b.id) for a, b in found.rate("litigation.loss_rate").other_pairs] == [
        ("litigation.settled", "litigation.received")
    ]
    assert "同一登记簿另有1对数也得出50 %（40/80）" in found.text()


def test_more_closed_than_received_is_lawful_but_more_lost_than_closed_is_not():
    lawful = audited({"litigation.received": 73, "litigation.closed": 118})
    assert ([f.code for f in lawful.flags], lawful.consistent) == (["carried-over"], True)
    wrong = audited({"litigation.closed": 3, "litigation.lost": 4})
    assert ([f.code for f in wrong.flags], wrong.consistent) == (["part-exceeds-whole"], False)


@pytest.mark.parametrize(
    ("corrected", "least", "most"), [(0, 0, 0), (1, 1, 1), (3, 1, 3), (8, 1, 6), (31, 3, 6), (34, 6, 6)]
)
def test_several_corrections_give_a_range_of_matters(corrected, least, most):
    found = audited(
        {"a.closed": 34, "a.corrected": corrected},
        table("same_matter", count=29, of=["a.closed"], corrected="a.corrected"),
    )
    reading = found.matters[0].readings[0]
    assert [t.numerator for t in reading.per_matter] == list(dict.fromkeys((least, most)))
    assert {t.denominator for t in reading.per_matter} == {6}


def test_a_statement_with_one_possible_reading_is_no_open_question():
    found = audited({"a.closed": 34, "a.corrected": 1}, table("same_matter", count=29, of=["a.closed", "a.corrected"]))
    assert "只有一种读法可能" in found.text()


def test_nothing_is_divided_by_nothing():
    found = audited({"litigation.closed": 0, "litigation.lost": 0}, rate("litigation.loss_rate", "0%"))
    assert not found.rate("litigation.loss_rate").tested
    assert "分母为0" in found.text()
    assert found.consistent


def test_rates_with_different_bases_are_no_news_where_there_was_no_choice():
    counts = {"penalty.filed": 357, "penalty.summary": 138, "litigation.closed": 7, "litigation.lost": 4}
    found = audited(counts, rate("litigation.loss_rate", "57%"), rate("penalty.summary_share", "38.7%"))
    assert len(found.rates) == 2
    assert found.two_bases == ()


# Properties
CITED = {
    d.measure.structure: d.id
    for m in catalog.all_metrics()
    for d in reversed(m.all_definitions)
    if isinstance(d.measure, Count)
}
PRINTABLE = [
    d
    for m in catalog.all_metrics()
    for d in m.all_definitions
    if isinstance(d.measure, Ratio)
    and d.is_share
    and {d.measure.numerator.structure, d.measure.denominator.structure} <= set(CITED)
]


@given(
    definition=st.sampled_from(PRINTABLE), bottom=st.integers(1, 3000), share=st.integers(0, 1000),
    places=st.integers(0, 3), how=st.sampled_from(Rounding),
)  # fmt: skip
def test_the_definition_that_produced_a_rate_is_always_among_those_that_fit(definition, bottom, share, places, how):
    top = bottom * share // 1000
    printed = f"{rounded(Fraction(100 * top, bottom), places, how):f}%"
    ids = (CITED[m.structure] for m in (definition.measure.numerator, definition.measure.denominator))
    counts = dict(zip(ids, (top, bottom), strict=True))
    found = audited(counts, rate(definition.metric.id, printed))
    assert how in fitting(found, definition.metric.id)[definition.id]
    assert how in found.roundings
    assert found.unexplained == ()


MODES = {HALF_UP: ROUND_HALF_UP, TRUNCATED: ROUND_DOWN, UP: ROUND_UP}


def by_decimals(top, bottom, printed):
    """The ways of rounding that give a figure, by the decimal module instead of fractions."""
    with localcontext() as context:
        context.prec = 60
        return {h for h, m in MODES.items() if (Decimal(100 * top) / bottom).quantize(printed, rounding=m) == printed}


@given(
    lost=st.integers(0, 40), closed=st.integers(1, 60), received=st.integers(1, 60),
    percent=st.integers(0, 1000), places=st.integers(0, 1),
)  # fmt: skip
def test_what_fits_is_what_decimal_arithmetic_says_and_the_rest_is_unexplained(lost, closed, received, percent, places):
    printed = Decimal(percent // 10 ** (1 - places)).scaleb(-places)
    counts = {"litigation.lost": lost, "litigation.closed": closed, "litigation.received": received}
    found = audited(counts, rate("litigation.loss_rate", f"{printed:f}%"))
    expected = {
        f"litigation.loss_rate@{name}": ways
        for name, base in (("closed", closed), ("received", received))
        if (ways := by_decimals(lost, base, printed))
    }
    assert {i: set(how) for i, how in fitting(found, "litigation.loss_rate").items()} == expected
    assert bool(found.unexplained) is not bool(expected)


@given(value=st.integers(-300, 1500), places=st.integers(0, 1), of=st.integers(1, 250))
def test_whole_numerators_are_those_that_a_search_finds(value, places, of):
    figure = Figure(Decimal(value).scaleb(-places), places)
    search = {h for k in range(-4 * of, 16 * of) for h in figure.fits(Fraction(k, of))} if of < 30 else None
    found = figure.whole_numerators(of)
    assert all(how in figure.fits(Fraction(top, of)) for how, top in found.items())
    assert search is None or set(found) == search


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_tables_changes_nothing(order):
    tables = re.split(r"(?m)^(?=\[)", PUBLISHED.read_text("utf-8"))
    shuffled = random.Random(order.random()).sample(tables, len(tables))
    first, second = audit(read_facts(PUBLISHED)), audit(facts_of("".join(shuffled)))
    assert second.text() == first.text()
    assert second.to_dict() == first.to_dict()


# Bad input
COUNT = table("count", id="litigation.closed", value=7)
BAD = [
    ("[report", "不是TOML文件"),
    (COUNT, r"应写作\[report\]"),
    ("[report]\nyear = 2024\n", "缺少“organ”"),
    ('[report]\norgan = "甲"\nyear = "2024"\n', "year：“2024”不是年份"),
    ('[report]\norgan = "甲"\nyear = 2024\nperiod = "去年"\n', "period：“去年”不是期间"),
    ("[report]\norgan = 1\nyear = 2024\n", "organ：1不是文本"),
    (HEAD + "[[counts]]\nid = 1\n", "没有“counts”这种表，是否为“count”？"),
    (HEAD + '[count]\nid = "a.b"\n', r"应写作\[\[count\]\]"),
    (HEAD + COUNT + "valeu = 7\n", "没有“valeu”这一项，是否为“value”？"),
    (HEAD + table("count", id="litigation.closed"), r"第1个\[\[count\]\]（litigation.closed）：缺少“value”"),
    (HEAD + table("count", id="litigation.closed", value="seven"), "“seven”不是整数，也不是小数文本"),
    (HEAD + table("count", id="litigation.closed", value=True), "true不是整数"),
    (HEAD + '[[count]]\nid = "litigation.closed"\nvalue = nan\n', "NaN不是整数，也不是小数文本"),
    (HEAD + table("count", id="litigation.closed", value=7.5), "value：7.5不是整数"),
    (HEAD + table("count", id="litigation.closed", value=-7), "-7小于0"),
    (HEAD + table("count", id="penalty.fines", value=14, unit="万元"), "以“万元”为单位的数已经取整"),
    (HEAD + '[[count]]\nid = "closed"\nvalue = 7\n', "“closed”不是编号"),
    (HEAD + '[[count]]\nid = "litigation.closd"\nvalue = 7\n', "不是已有指标，是否为“litigation.closed”？"),
    (HEAD + table("count", id="litigation.closed@case", value=7), "没有这个口径，是否为“cases”？"),
    (HEAD + table("count", id="litigation.loss_rate", value=7), "“litigation.loss_rate”是比率，应写在"),
    (HEAD + COUNT + COUNT, r"“litigation.closed”已在第1个\[\[count\]\]（litigation.closed）写过"),
    (HEAD + COUNT + table("count", id="litigation.closed@cases", value=7), "“litigation.closed”已在"),
    (HEAD + COUNT + table("sum", total="litigation.closed", parts=["a.b", "a.c"]), "没有列出“a.b”这个数"),
    (HEAD + COUNT + table("sum", total="litigation.close", parts=["a.b"]), "是否为“litigation.closed”？"),
    (HEAD + COUNT + table("sum", total="litigation.closed", parts=["litigation.closed"]), "不能是自己的部分"),
    (HEAD + COUNT + table("sum", total="litigation.closed", parts=["a.b", "a.b"]), "“a.b”写了两次"),
    (HEAD + COUNT + table("sum", total="litigation.closed", parts="a.b"), "“a.b”应为编号列表"),
    (HEAD + rate("litigation.loss_rate", "57"), "“57”不是百分比"),
    (HEAD + rate("litigation.loss_rate", 57), "57不是百分比"),
    (HEAD + rate("litigation.loss_rate", "57%") * 2, "“litigation.loss_rate”已在"),
    (HEAD + rate("litigation.closed", "57%"), "“litigation.closed”是数，应写在"),
    (HEAD + '[[rate]]\nmetric = "litigation.los_rate"\nprinted = "57%"\n', "是否为“litigation.loss_rate”？"),
    (HEAD + COUNT + rate("a.b", "5%", numerator="litigation.closed"), "还应写denominator"),
    (HEAD + COUNT + rate("a.b", "5%", denominator="litigation.closed litigation.closed"), "应为一个编号，或以"),
    (
        HEAD + table("count", id="penalty.fines", value=7.5) + rate("a.b", "5%", denominator="penalty.fines"),
        "“penalty.fines”不是整数，不能作分母",
    ),
    (HEAD + COUNT + table("same_matter", count=1, of=["litigation.closed"]), "1小于2"),
    (HEAD + COUNT + table("same_matter", count="2", of=["litigation.closed"]), "“2”不是整数"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), BAD)
def test_each_mistake_has_one_clear_message(text, message):
    with pytest.raises(FactsError) as caught:
        facts_of(text, "facts.toml")
    found = [m.text() for m in caught.value.mistakes if re.search(message, m.text())]
    assert len(found) == 1, caught.value.text()
    assert isinstance(caught.value, InputError)
    assert str(caught.value).startswith("facts.toml cannot be audited, mistakes: ")


def test_all_mistakes_of_a_file_are_told_at_once():
    text = (
        '[report]\nyear = 2024\n[[count]]\nid = "litigation.closed"\nvalue = "x"\n[[rate]]\nmetric = '
        '"litigation.loss_rate"\nprinted = "57"\n[[sum]]\ntotal = "litigation.closed"\nparts = ["a.b", "a.c"]\n'
    )
    with pytest.raises(FactsError) as caught:
        facts_of(text)
    assert [m.code for m in caught.value.mistakes] == [
        *("missing-key", "not-exact", "not-percentage"),
        *("no-count", "no-count"),  # litigation.closed is there, and its value was refused once already
    ]
    assert caught.value.text().startswith("公布数字不能核对，有5处错误：")


def test_a_file_that_cannot_be_opened_or_is_no_text_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="cannot open"):
        read_facts(tmp_path / "none.toml")
    (tmp_path / "gbk.toml").write_bytes("翠苑".encode("gb18030"))
    with pytest.raises(InputError, match="UTF-8"):
        read_facts(tmp_path / "gbk.toml")
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbf" + HEAD.encode())
    assert read_facts(tmp_path / "bom.toml").organ == "某区"


# The page
def test_a_chinese_character_is_two_columns_wide():
    assert width("败诉率57%") == 9
    assert list(aligned([("败诉", "1"), ("ab", "2", "x")])) == ["败诉  1", "ab    2  x"]
    assert list(aligned([])) == []


def test_a_long_list_takes_several_lines():
    lines = list(wrapped(["数" * 10] * 12, "、"))
    assert "".join(lines).count("数") == 120
    assert all(width(line) <= 102 for line in lines)
