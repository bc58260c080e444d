"""Tables of figures: how they are printed, sent, cited and published, and where their figures come from.

Of one made-up register of petitions: a street counts them, a district adds its streets, a paper cites the result.
"""

import datetime as dt
import html
import itertools
import json
import os
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi import frames, provenance
from fazhi.fields import info_of
from fazhi.intervals import wilson
from fazhi.measures import Metric
from fazhi.measuring import MeasureRow, MeasureTable
from fazhi.provenance import Provenance, catalogue_of, digest_of
from fazhi.strategies import lifecycles, records
from fazhi.testing import to_polars

YEAR = fz.Period.year(2024)


@fz.record("信访事项", "Petition", key="petition")
class Petition(fz.Record):
    """One petition."""

    number: str = fz.field("编号", "Number", key=True)
    district: str | None = fz.field("区", "District", default=None)
    received_on: dt.date | None = fz.field("收到日期", "Received", blank=fz.Blank.NOT_YET, default=None)
    answered_on: dt.date | None = fz.field("答复日期", "Answered", blank=fz.Blank.NOT_YET, default=None)
    upheld: bool | None = fz.field("支持", "Upheld", default=None)
    paid: Decimal | None = fz.field("补偿", "Paid", unit="元", default=None)
    matter_no: str | None = fz.field("事项编号", "Matter", blank=fz.Blank.NOT_YET, default=None)


c = fz.columns(Petition)
received = fz.Count("收到", "received", at=c.received_on)
answered = fz.Count("答复", "answered", at=c.answered_on)
upheld = answered.where(c.upheld, "支持", "upheld")
pending = fz.Stock("未答复", "pending", at=c.received_on, until=c.answered_on)
paid = answered.total(c.paid, "补偿", "paid")
ALL = Metric("petition.all", "信访", "Petitions", unit="件", definitions={
    "upheld": upheld / answered,
    "of_received": upheld / received,
    "answered": answered,
    "matters": received.per(c.matter_no, "收到事项", "matters received"),
    "paid": paid,
    "mean": paid / answered,
    "turnover": (pending / answered).times(366, "日", "days"),
    "growth": fz.Growth(received),
    "days": fz.Duration("办理", "taken", since=c.received_on, to=c.answered_on),
})  # fmt: skip


def petition(number, *, district="甲区", received="2024-03-01", answered="2024-03-11", upheld=False, **more):
    received, answered = (None if day is None else dt.date.fromisoformat(day) for day in (received, answered))
    return Petition(number=str(number), district=district, received_on=received, answered_on=answered, upheld=upheld,
                    paid=Decimal("100.50"), **more)  # fmt: skip


SEVEN = [petition(n, upheld=n < 4, answered=f"2024-03-{11 + n}", matter_no="甲" if n < 3 else None) for n in range(7)]
EARLIER = [petition(n, received="2023-05-01", answered=None) for n in range(7, 11)]
DOUBT = petition(11, upheld=None)


def measured(rows, *metrics, period=YEAR, **options):
    return fz.measure(rows, metrics or [ALL], period, **options)


def row(table, name):
    (found,) = (r for r in table if r.definition.name == name)
    return found


def lines(table, name="upheld", **options):
    return [x for x in table.to_frame(**options).to_dicts() if x["definition"] == name]


def rows_of(counts, definition=None):
    """A table of made-up tallies by district."""
    of = definition or ALL.definition("answered")
    made = (MeasureRow(of, (d,), YEAR, t if isinstance(t, fz.Tally) else fz.Tally(t)) for d, t in counts.items())
    return MeasureTable(tuple(made), ("区",))


# What stands in a frame
def test_a_frame_tells_every_kind_of_measure_in_its_unit():
    table = measured([*SEVEN, *EARLIER])
    names = ("numerator", "denominator", "value", "unit")
    found = {x["definition"]: tuple(x[n] for n in names) for x in table.to_frame().to_dicts()}
    assert found == {
        "upheld": (4, 7, pytest.approx(400 / 7), "%"), "of_received": (4, 7, pytest.approx(400 / 7), "%"),
        "answered": (7, None, 7, "件"), "matters": (5, None, 5, "件"),
        "paid": (Decimal("703.5"), None, 703.5, "元"), "mean": (Decimal("703.5"), 7, 100.5, "元"),
        "turnover": (4, 7, pytest.approx(366 * 4 / 7), "日"), "growth": (7, 4, 75, "%"),
        "days": (91, 7, 13, "日"),
    }  # fmt: skip
    assert lines(table, "days")[0]["median"] == 13
    assert lines(table, "growth")[0]["rate"] == 1.75


def test_a_frame_says_between_what_a_value_lies():
    doubtful = measured([*SEVEN, DOUBT])
    (share,) = lines(doubtful)
    assert (share["unknown"], share["at_least"], share["at_most"]) == (1, 50, 62.5)
    (certain,) = lines(doubtful, "answered")
    assert (certain["unknown"], certain["at_least"], certain["at_most"]) == (0, 8, 8)
    for more, found in ([], (0, 13, 13, 13)), ([petition(12, received=None)], (1, 13, None, None)):
        (days,) = lines(measured([*SEVEN, *more]), "days")  # how many days, nobody knows: there is no bound
        assert (days["unknown"], days["value"], days["at_least"], days["at_most"]) == found


def test_the_columns_that_were_there_are_there_and_an_empty_table_keeps_them():
    full = measured(SEVEN, by=["district", "quarter"])
    empty = MeasureTable((), full.by)
    for columns in (full.to_frame().columns, empty.to_frame().columns):
        assert columns == [
            "metric", "definition", "recommended", "区", "quarter", "first", "last", "numerator", "denominator", "rate",
            "value", "unit", "median", "at_least", "at_most", "unknown", "nested", "provenance",
        ]  # fmt: skip
    dtypes = dict(empty.to_frame().schema)
    assert (dtypes["first"], dtypes["rate"], dtypes["unknown"]) == (pl.Date, pl.Float64, pl.Int64)
    assert dict(measured([], "litigation.closed").to_frame().schema)["rate"] == pl.Float64  # nothing stands in it
    assert empty.to_markdown().splitlines()[0].startswith("| 指标 | 口径 | 区 | quarter |")
    assert empty.suppressed().to_frame().columns[-2:] == ["withheld", "provenance"]


def test_rows_come_in_the_order_of_groups_definitions_and_slices():
    table = measured([*SEVEN, petition(8, district="乙区")], by=["district", "half"])
    assert [(r.by, r.definition.name, r.slice) for r in table] == [
        ((d,), name, half) for d in ("乙区", "甲区") for name in ALL.definitions for half in ("2024H1", "2024H2")
    ]


def test_a_group_that_is_called_like_a_column_gives_way():
    @fz.record("条目", "Item", key="item")
    class Item(fz.Record):
        """One item."""

        number: str = fz.field("编号", "Number", key=True)
        rate: str | None = fz.field("rate", "Rate", default=None)
        made_on: dt.date | None = fz.field("日期", "Day", default=None)

    items = Metric("item.all", "条目", "Items", definitions={"all": fz.Count("条目", at=fz.columns(Item).made_on)})
    (found,) = fz.measure(Item(number="1", rate="高"), [items], YEAR, by=["rate"]).to_frame().to_dicts()
    assert (found["by_rate"], found["rate"]) == ("高", None)


# What is printed
def test_markdown_prints_each_figure_as_the_report_does():
    table = measured([*SEVEN, *EARLIER, DOUBT])
    shown = {x.split(" | ")[1].split("（")[0]: x.split(" | ")[3:] for x in table.to_markdown().splitlines()[2:]}
    assert shown["支持/答复"] == ["4", "8", "50.00 %", "1（50.00 %至62.50 %） |"]
    assert shown["答复"] == ["", "", "8", "0 |"]
    assert shown["补偿"] == ["", "", "804", "0 |"]
    assert shown["补偿/答复"] == ["804", "8", "100.50元", "0 |"]
    assert shown["收到比上年同期"] == ["8", "4", "100.00 %", "0 |"]
    assert shown["办理"] == ["101", "8", "平均12.63日，中位数12.50日（8件）", "0 |"]


def test_markdown_speaks_english_and_rounds_as_asked():
    table = measured(SEVEN)
    english = table.to_markdown("en", places=1, how=fz.Rounding.TRUNCATED)
    assert "| Petitions | upheld/answered (recommended) | 2024 | 4 | 7 | 57.1 % | 0 |" in english
    assert english.endswith("\n\nDecimals are truncated.\n")
    with pytest.raises(ValueError, match="'zh' or 'en'"):
        table.to_markdown("de")
    with pytest.raises(TypeError, match=r"how= takes a fz.Rounding"):
        table.to_markdown(how="up")


def test_a_table_says_how_it_takes_a_rate_of_nothing():
    none = measured([], ALL)
    plain, full = none.to_markdown(), none.to_markdown(empty=fz.Empty.FULL)
    assert "| 0 | 0 | — | 0 |" in plain
    assert "分母为0" not in plain
    assert "| 0 | 0 | 100.00 % | 0 |" in full
    assert full.endswith("\n\n分母为0的，按100 %计。\n")
    assert lines(none)[0]["value"] is None
    assert lines(none, empty=fz.Empty.FULL)[0]["value"] == 100
    shares = Metric("petition.share", "支持率", "Share", definitions={"upheld": upheld / answered})
    assert "分母为0" not in measured(SEVEN, shares).to_markdown(empty=fz.Empty.FULL)  # nothing is divided by 0 there


def test_only_a_share_of_nothing_is_full_and_a_change_from_nothing_is_no_number():
    none = measured([])
    for convention, share, days, change in (
        (fz.Empty.FULL, "100.00 %", "—", "—"), (fz.Empty.ZERO, "0.00 %", "0.00日", "—"), (fz.Empty.NO_RATE, *"———"),
    ):  # fmt: skip
        found = [row(none, name).tally.shown(empty=convention) for name in ("upheld", "turnover", "growth")]
        assert found == [share, days, change]
    assert fz.Tally(3).rate_by(fz.Empty.FULL) is None
    assert fz.Tally(0, 0, maybe_both=1).shown(empty=fz.Empty.FULL) == "—"  # it may not be empty


def test_what_a_cell_says_is_text_in_markdown_and_in_html():
    nasty = "a|b\n<b>*c*"
    table = measured([attrs.evolve(x, district=nasty) for x in SEVEN], by=["district"])
    markdown = table.to_markdown()
    assert r"a\|b \<b\>\*c\*" in markdown
    assert len(markdown.splitlines()) == 2 + len(table)
    shown = table._repr_html_()
    assert html.escape(nasty) in shown
    assert "<b>" not in shown


def test_a_rate_that_is_no_share_is_marked_wherever_it_is_shown():
    table, mark = measured(SEVEN), "支持/收到〔分子不是分母的一部分〕"
    assert mark in table._repr_html_()
    assert mark in table.to_markdown()
    assert table.to_markdown().count("〔") == 1  # not the change, whose earlier count is another on purpose
    assert lines(table, "of_received")[0]["nested"] is False


def test_intervals_are_shown_on_request_and_of_shares_only():
    table = measured(SEVEN)
    assert row(table, "upheld").interval() == wilson(4, 7)
    assert [r.definition.name for r in table if r.interval() is not None] == ["upheld"]
    markdown = table.to_markdown(confidence=Decimal("0.95"))
    assert "| 95 %置信区间 |" in markdown
    assert "| 25.05 %至84.18 %（Wilson法） |" in markdown
    (found,) = lines(table, confidence=Decimal("0.95"))
    assert (round(found["interval_low"], 4), round(found["interval_high"], 4)) == (0.2505, 0.8418)
    assert lines(table, "paid", confidence=Decimal("0.95"))[0]["interval_low"] is None


# Out as JSON, and in again
def sent(table):
    return json.loads(json.dumps(table.to_dicts()))


@pytest.mark.parametrize("by", [[], ["district"], ["quarter"], ["district", "half"]])
def test_a_table_comes_back_from_json_as_it_went(by):
    table = measured([*SEVEN, *EARLIER, DOUBT, petition(12, district=None)], by=by, as_of=dt.date(2024, 11, 30))
    assert MeasureTable.from_dicts(sent(table), metrics=[ALL]) == table


def test_every_metric_of_the_shelf_goes_out_and_comes_back():
    for of in fz.catalog.records():
        table = fz.measure([of(**{info_of(of).key_field: "1号"})], of.metrics(), YEAR)
        assert MeasureTable.from_dicts(sent(table)) == table


@settings(max_examples=30)
@given(st.lists(records(Petition), max_size=8), st.integers(0, 8))
def test_a_province_adds_what_its_districts_send(rows, cut):
    rows = [attrs.evolve(r, number=str(n)) for n, r in enumerate(rows)]
    one, other = (MeasureTable.from_dicts(sent(measured(part)), metrics=[ALL]) for part in (rows[:cut], rows[cut:]))
    assert one + other == sum([other, one], MeasureTable(())) == measured(rows)


def test_a_matter_that_two_districts_share_is_counted_once():
    shared = [petition(1, matter_no="甲"), petition(2, matter_no="甲")]
    parts = [MeasureTable.from_dicts(sent(measured(p)), metrics=[ALL]) for p in shared]
    assert row(parts[0] + parts[1], "matters").tally.numerator == 1


def test_every_fault_of_every_row_is_told_at_once():
    rows: list[Any] = sent(measured(SEVEN))
    good, bad, worse, _, amount = rows[:5]
    rows = [good, bad, worse, good, "x", amount | {"denominator": 3}]
    bad |= {"definition": "petition.all@of_recieved", "last": "2023-01-01"}
    worse |= {"numerator": -1, "colour": "red"}
    with pytest.raises(ValueError, match="no rows of a table") as error:
        MeasureTable.from_dicts(rows, metrics=[ALL])
    told = str(error.value).splitlines()[1:]
    assert [x.split(":")[0] for x in told] == ["row 2", "row 2", "row 3", "row 3", "row 4", "row 5", "row 6"]
    assert "no 口径 'petition.all@of_recieved' (did you mean 'petition.all@of_received'" in told[0]
    assert "ends after it begins" in told[1]
    assert "it repeats row 1; read each table by itself" in told[4]


def test_a_metric_of_ones_own_is_known_only_if_it_is_given():
    with pytest.raises(ValueError, match=r"metrics=\[\.\.\.\]"):
        MeasureTable.from_dicts(sent(measured(SEVEN)))


@pytest.mark.parametrize(
    ("name", "change", "why"),
    [
        ("answered", {"denominator": 9, "rate": "7/9"}, "has no denominator"),
        ("upheld", {"nested": False}, "is nested"),
        ("paid", {"numerator": 703}, "is of amounts, written as text"),
        ("answered", {"numerator": "7.5"}, "is of whole numbers"),
        ("answered", {"ids": [[], [], [], [], []], "alone": [7, 0, 0, 0, 0]}, "counts no things"),
        ("turnover", {"scale": {"times": 365, "less": 0, "unit": ["日", "days"]}}, "is told otherwise"),
        ("answered", {"metric": "petition.none"}, "is no 口径 of 'petition.none'"),
        ("answered", {"by": "甲区"}, "list of texts"),
        ("answered", {"slice": "2024Q1"}, "ends with the slice"),
        ("answered", {"by_names": ["区"]}, "names each of"),
        ("answered", {"provenance": [{"versoin": "1"}]}, "did you mean 'version'"),
        ("answered", {"provenance": [{"as_of": "today"}]}, "today"),
        ("answered", {"provenance": 7}, "row 1"),
        ("answered", {"first": 7}, "make no period"),
        ("answered", {"rate": "1/2"}, "makes it None"),
    ],
)
def test_a_row_that_cannot_be_is_refused_with_its_reason(name, change, why):
    (good,) = (x for x in sent(measured(SEVEN)) if x["definition"] == f"petition.all@{name}")
    with pytest.raises(ValueError, match="row 1: ") as error:
        MeasureTable.from_dicts([good | change], metrics=[ALL])
    assert why in str(error.value)


def test_days_that_are_missing_are_refused():
    (good,) = (x for x in sent(measured(SEVEN)) if x["definition"] == "petition.all@days")
    with pytest.raises(ValueError, match="is of days"):
        MeasureTable.from_dicts([{k: v for k, v in good.items() if k != "days"}], metrics=[ALL])


def test_tables_that_are_grouped_differently_are_not_added():
    with pytest.raises(TypeError, match="grouped alike"):
        measured(SEVEN) + measured(SEVEN, by=["district"])
    with pytest.raises(TypeError, match="only one line"):
        measured(SEVEN)[0] + measured(SEVEN)[1]


# Where a figure comes from
def test_a_row_carries_its_provenance():
    (source,) = measured(SEVEN)[0].provenance
    assert source.catalogue == f"own:{digest_of([ALL])}"
    (shelf,) = fz.measure([], ["litigation.closed"], YEAR)[0].provenance
    assert shelf.catalogue == digest_of(fz.catalog.all_metrics())
    assert shelf.as_of is None
    last = fz.WorkCalendar.china().last
    assert shelf.calendar.startswith(f"{last}/")


def test_a_digest_tells_any_other_way_of_counting_and_no_other_word():
    ratio = upheld / answered
    same = Metric("petition.all", "别名", "Other", definitions={"upheld": ratio})
    plain = Metric("petition.all", "信访", "Petitions", definitions={"upheld": ratio})
    assert digest_of([same]) == digest_of([plain])
    measures: list[Any] = [
        ratio.times(1000, "‰", "‰"), upheld / received, answered.where(~c.upheld, "支持") / answered,
        fz.Growth(received), fz.Growth(received, fz.Against.PERIOD_BEFORE), fz.Growth(answered), paid, answered,
        ALL.definitions["days"], fz.Duration("办理", since=c.answered_on, to=c.received_on), pending,
        attrs.evolve(pending, opening=True), answered.per(c.matter_no, "事项"), received.total(c.paid, "补偿"),
        answered.total(c.paid * 2, "补偿"), fz.Duration("办理", since=c.answered_on, to=c.answered_on),
        fz.Duration("办理", since=c.received_on, to=c.received_on, at=c.answered_on),
        fz.Count("支持", at=c.answered_on, condition=c.upheld) / answered,  # no part by construction
    ]  # fmt: skip
    others = [Metric("petition.all", "信访", "Petitions", definitions={"upheld": m}) for m in measures]
    others += [
        Metric("petition.more", "信访", "Petitions", definitions={"upheld": ratio}),
        Metric("petition.all", "信访", "Petitions", definitions={"other": ratio}),
    ]
    assert len({digest_of([m]) for m in [plain, *others]}) == len(others) + 1


def test_the_digest_is_the_same_in_every_process():
    script = "from fazhi import catalog, provenance as p; print(p.digest_of(catalog.all_metrics()), p._calendar())"
    environment = os.environ | {"PYTHONPATH": str(Path(fz.__file__).parents[1])}
    said = {
        subprocess.run(
            [sys.executable, "-c", script], env=environment | {"PYTHONHASHSEED": seed}, check=True, capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert said == {f"{digest_of(fz.catalog.all_metrics())} {provenance._calendar()}\n"}


def test_what_is_added_from_other_sources_says_so_and_never_silently():
    here = measured(SEVEN)
    old = [attrs.evolve(p, version="0.1") for p in here[0].provenance]
    there = MeasureTable(tuple(attrs.evolve(r, provenance=tuple(old)) for r in measured([DOUBT])), ())
    both = here + there
    assert {p.version for p in both[0].provenance} == {"0.1", here[0].provenance[0].version}
    shuffled = [x | {"provenance": [*x["provenance"][::-1], *x["provenance"]]} for x in sent(there + here)]
    assert both == MeasureTable.from_dicts(shuffled, metrics=[ALL])
    assert "〔出处不一〕" in both[0].text()
    assert "[of mixed provenance]" in both[0].text("en")
    assert "〔出处不一〕" in both.to_markdown()
    assert "fazhi 0.1" in lines(both)[0]["provenance"]
    assert both + here == here + both
    assert "〔出处不一〕" not in (here + here)[0].text()


def test_a_row_from_before_provenance_is_not_taken_for_one_of_today():
    old = [{k: v for k, v in x.items() if k not in ("provenance", "slice", "by_names")} for x in sent(measured(SEVEN))]
    found = MeasureTable.from_dicts(old, metrics=[ALL])
    assert found[0].cite().endswith("来源：出处未注明。")
    assert "〔出处不一〕" in (found + measured([DOUBT]))[0].text()


sources = st.lists(st.builds(Provenance, st.sampled_from("ab"), st.sampled_from("ab")), max_size=3).map(
    lambda found: provenance.merged((), tuple(found))
)


@given(sources, sources, sources)
def test_sources_merge_in_any_order_and_once(a, b, c):
    merged = provenance.merged
    assert merged(merged(a, b), c) == merged(a, merged(b, c))
    assert merged(a, b) == merged(b, a)
    assert merged(a, a) == a


# As it was known on a day
def test_as_of_a_day_later_dates_had_not_come():
    table = measured(SEVEN, as_of=dt.date(2024, 3, 14))
    assert row(table, "upheld").tally == fz.Tally(4, 4)
    assert row(table, "turnover").tally.numerator == 3  # still pending on that day
    assert measured(SEVEN)[0].tally == fz.Tally(4, 7)
    assert ALL.of(SEVEN, YEAR, as_of=dt.date(2024, 3, 14)) == fz.Tally(4, 4)


def test_a_period_that_was_not_over_is_told():
    early, late = (measured(SEVEN, as_of=dt.date(2024, *day)) for day in ((6, 30), (12, 31)))
    assert early[0].text().endswith("4/7 = 57.14 %〔截至2024-06-30，期间未完〕")
    assert early[0].text("en").endswith(" [as of 2024-06-30, before the period ended]")
    assert "〔截至2024-06-30，期间未完〕" in early.to_markdown()
    assert early[0].unfinished == dt.date(2024, 6, 30)
    assert late[0].unfinished is None
    assert "截至" not in late[0].text()
    half = measured(SEVEN, as_of=dt.date(2024, 6, 30), by=["half"])
    assert [r.unfinished for r in half[:2]] == [None, dt.date(2024, 6, 30)]


def test_a_day_is_a_date():
    with pytest.raises(TypeError, match="as_of must be a date"):
        measured(SEVEN, as_of="2024-06-30")


def test_frames_know_what_was_known_on_a_day():
    frame, then = to_polars(SEVEN, Petition), dt.date(2024, 3, 14)
    assert row(frames.measure(frame, Petition, [ALL], YEAR, as_of=then), "upheld").tally == fz.Tally(4, 4)
    assert row(frames.measure(frame, Petition, [ALL], YEAR), "upheld").tally == fz.Tally(4, 7)


@settings(max_examples=25)
@given(
    st.lists(lifecycles(Petition, starts=YEAR) | records(Petition), max_size=6),
    st.none() | st.dates(dt.date(2023, 1, 1), dt.date(2025, 12, 31)),
)
def test_both_engines_know_the_same_on_every_day(rows, as_of):
    rows = [attrs.evolve(r, number=str(n)) for n, r in enumerate(rows)]
    framed = frames.measure(to_polars(rows, Petition), Petition, [ALL], YEAR, as_of=as_of)
    assert framed == measured(rows, as_of=as_of)


@given(st.dates(dt.date(2024, 1, 1), dt.date(2025, 12, 31)))
def test_what_was_known_then_is_what_a_register_of_then_said(as_of):
    def then(day):
        return None if day is None or day > as_of else day

    old = [attrs.evolve(r, received_on=then(r.received_on), answered_on=then(r.answered_on)) for r in SEVEN]
    assert [r.tally for r in measured(SEVEN, as_of=as_of)] == [r.tally for r in measured(old)]


# Citing
@pytest.fixture
def source(monkeypatch):
    monkeypatch.setattr(provenance, "_version", lambda: "9.9")
    monkeypatch.setattr(provenance, "catalogue_of", lambda _: "0123456789abcdef")
    monkeypatch.setattr(provenance, "_calendar", lambda: "2026-12-27/fedcba9876543210")


@pytest.mark.usefixtures("source")
def test_a_figure_is_cited_in_a_sentence():
    table = measured([*SEVEN, DOUBT], by=["district"], as_of=dt.date(2025, 1, 15))
    assert row(table, "upheld").cite() == (
        "信访（件）（支持/答复，petition.all@upheld；2024年；甲区）："
        "4/8 = 50.00 %（另有1件无法判断：50.00 %至62.50 %）。"
        "来源：fazhi 9.9，指标目录0123456789，截至2025-01-15。"
    )
    assert row(table, "upheld").cite("en") == (
        "Petitions (upheld/answered, petition.all@upheld; 2024; 甲区): "
        "4/8 = 50.00 % (1 undecided: 50.00 % to 62.50 %). Source: fazhi 9.9, catalogue 0123456789, as of 2025-01-15."
    )


@pytest.mark.usefixtures("source")
def test_a_flagged_figure_is_cited_with_its_flag_and_days_with_their_median():
    table = measured(SEVEN)
    assert "4/7 = 57.14 %〔分子不是分母的一部分〕。来源" in row(table, "of_received").cite()
    assert "：平均13.00日，中位数13日（7件）。来源" in row(table, "days").cite()


@pytest.mark.usefixtures("source")
def test_a_table_cites_its_source_once():
    said = fz.measure([], ["litigation.closed"], YEAR).cite().splitlines()
    assert said == [
        "行政诉讼结案数（件）（结案，litigation.closed@cases；2024年）：0。",
        "行政诉讼结案数（件）（结案事项，litigation.closed@matters；2024年）：0。",
        "来源：fazhi 9.9，指标目录0123456789。",
    ]
    assert fz.measure([], ["litigation.closed"], YEAR).cite("en").splitlines()[-1] == (
        "Source: fazhi 9.9, catalogue 0123456789."
    )
    assert MeasureTable(()).cite() == ""


@pytest.mark.usefixtures("source")
def test_the_calendar_is_cited_where_a_day_was_computed():
    quick = answered.where(c.answered_on <= c.received_on + fz.working_days(15), "按期答复", "on time")
    timely = Metric("petition.timely", "按期答复率", "On time", definitions={"answered": quick / answered})
    found = measured(SEVEN, timely)[0]
    assert found.cite().endswith("来源：fazhi 9.9，指标目录0123456789，日历至2026-12-27（fedcba9876）。")
    assert found.cite("en").endswith("catalogue 0123456789, calendar through 2026-12-27 (fedcba9876).")
    mixed = measured(SEVEN, timely, ALL).cite().splitlines()
    assert all("来源" in x for x in mixed)  # not the same for all, so each says its own


def test_a_metric_of_ones_own_says_so_when_cited():
    assert f"自定义指标{catalogue_of(ALL).removeprefix('own:')[:10]}" in measured(SEVEN)[0].cite()


# Small numbers
def shown(table):
    return [r.numerator for r in table]


def test_a_small_count_is_hidden_with_its_rate_and_zero_is_shown():
    rate = ALL.definition("upheld")
    table = rows_of({f"{name}区": fz.Tally(n, 40) for name, n in zip("甲乙丙丁", (3, 0, 20, 9), strict=True)}, rate)
    hidden = table.suppressed()
    assert shown(hidden) == ["<5", 0, 20, "…"]
    assert [r.rate for r in hidden] == [None, 0, Fraction(1, 2), None]
    assert hidden[0].text() == "信访（支持/答复，2024年，甲区）：<5/40 = …"
    assert "| \\<5 | 40 | … | 0 |" in hidden.to_markdown()
    assert "&lt;5" in hidden._repr_html_()
    assert hidden.to_markdown().endswith("\\<5：1至4；…：为防止推算而不显示。\n")


@pytest.mark.usefixtures("source")
def test_what_is_published_can_be_cited():
    hidden = measured(SEVEN).suppressed()
    assert row(hidden, "upheld").cite() == (
        "信访（件）（支持/答复，petition.all@upheld；2024年）：<5/7 = …。来源：fazhi 9.9，指标目录0123456789。"
    )
    assert hidden.cite("en").splitlines()[1:3] == [
        "Petitions (upheld/received, petition.all@of_received; 2024): <5/7 = … [numerator not part of denominator].",
        "Petitions (answered, petition.all@answered; 2024): 7.",
    ]
    days = row(measured([petition(n, answered=f"2024-03-{11 + n}") for n in range(8)]).suppressed(), "days")
    assert days.cite().startswith("信访（件）（办理，petition.all@days；2024年）：平均13.50日，中位数13.50日（8件）。")


def test_nothing_of_a_hidden_number_is_left_anywhere():
    table = measured([petition(n, upheld=n % 2 == 0) for n in range(7001, 7008)], by=["district"])
    hidden = table.suppressed(below=30)
    told = [repr(hidden.rows), hidden.cite(), json.dumps(hidden.to_dicts(), ensure_ascii=False), str(hidden),
            hidden.to_markdown(), hidden.to_html(), str(hidden.to_frame().to_dicts())]  # fmt: skip
    for said in told:
        assert "700" not in said  # neither ids
        assert "57.14" not in said
        assert "4/7" not in said
    (frame,) = lines(hidden)
    assert [frame[n] for n in ("numerator", "denominator", "rate", "value", "at_least", "at_most")] == [None] * 6
    assert frame["withheld"] == "numerator <30, denominator <30"
    assert lines(hidden, "days")[0]["median"] is None
    assert not hasattr(hidden[0], "tally")
    with pytest.raises(TypeError):
        hidden + table


def test_one_count_is_hidden_in_every_definition_that_it_is_part_of():
    rows = [petition(f"{d}{n}", district=d, upheld=n % 2 == 0) for d, size in {"甲": 3, "乙": 12, "丙": 30}.items()
            for n in range(size)]  # fmt: skip
    hidden = measured(rows, by=["district"]).suppressed()
    kept = {(r.by[0], r.definition.name): (r.numerator, r.denominator) for r in hidden}
    assert kept["甲", "answered"] == ("<5", None)
    assert kept["甲", "upheld"] == ("<5", "<5")
    assert kept["乙", "answered"] == ("…", None)
    assert kept["乙", "upheld"] == ("…", "…")
    assert kept["丙", "answered"] == (30, None)
    assert kept["丙", "mean"] == (Decimal(3015), 30)
    assert kept["乙", "mean"] == kept["乙", "days"] == ("…", "…")  # means and sums of a hidden number say how many


def test_more_is_hidden_where_one_more_would_not_do():
    assert shown(rows_of({"甲区": 1, "乙区": 5, "丙区": 9}).suppressed()) == ["<5", "…", "…"]  # six in all are 1 and 5
    assert shown(rows_of({"甲区": 1, "乙区": 7, "丙区": 9}).suppressed()) == ["<5", "…", 9]


def test_the_earlier_periods_of_a_change_make_a_total_of_their_own():
    sizes = {"2023-01-20": 3, "2023-04-20": 50, "2024-01-20": 10, "2024-04-20": 20}
    rows = [petition(f"{day}/{n}", received=day) for day, size in sizes.items() for n in range(size)]
    growth = Metric("petition.growth", "增长", "Growth", definitions={"growth": fz.Growth(received)})
    hidden = measured(rows, growth, period=fz.Period.half(2024, 1), by=["quarter"]).suppressed()
    assert [(r.numerator, r.denominator, r.rate) for r in hidden] == [(10, "<5", None), (20, "…", None)]


def test_where_few_are_left_over_the_numerator_is_hidden_too():
    rate = ALL.definition("upheld")
    assert shown(rows_of({"甲区": fz.Tally(38, 40)}, rate).suppressed()) == ["…"]
    assert shown(rows_of({"甲区": fz.Tally(40, 40)}, rate).suppressed()) == [40]
    tight = rows_of({"甲区": fz.Tally(5, 6)}, rate).suppressed()[0]
    assert (tight.numerator, tight.denominator) == ("…", "…")  # five or more of six, and not all, are five


def test_a_sum_is_hidden_unless_the_table_says_of_how_many_it_is():
    rows = [petition(n, upheld=False) for n in range(12)]
    alone = Metric("petition.paid", "补偿", "Paid", definitions={"paid": paid})
    assert measured(rows, alone).suppressed()[0].numerator == "…"
    assert row(measured(rows).suppressed(), "paid").numerator == Decimal(1206)


def test_few_undecided_are_hidden_and_the_bounds_with_them():
    found = row(measured([*(petition(n, upheld=n < 12) for n in range(30)), DOUBT]).suppressed(), "upheld")
    assert (found.numerator, found.denominator, found.unknown, found.bounds) == (12, 31, "<5", (None, None))
    assert found.text("en") == "Petitions (upheld/answered, 2024): 12/31 = 38.71 % (<5 undecided)"


def test_slices_of_a_period_are_groups_of_it():
    rows = [petition(n, answered=f"2024-{1 + n % 2 * 3:02}-20", received="2024-01-02") for n in range(18)]
    rows += [petition(n, answered="2024-08-20", received="2024-01-02") for n in range(18, 21)]
    hidden = measured(rows, by=["quarter"]).suppressed()
    assert [r.numerator for r in hidden if r.definition.name == "answered"] == ["…", 9, "<5", 0]


def test_what_cannot_be_protected_is_told():
    both = rows_of({"甲区": 4, "乙区": 4}).suppressed()  # eight in all are four and four
    assert shown(both) == ["<5", "<5"]
    assert [r.by for r in both.exposed] == [("甲区",), ("乙区",)]
    assert both.notes()[-1] == "不得与合计一并公布：甲区；乙区。"
    assert rows_of({"甲区": 3, "乙区": 0}).suppressed().exposed == ()  # their total is small itself


@pytest.mark.parametrize("below", [2, 0, 5.0])
def test_a_limit_that_hides_nothing_is_refused(below):
    with pytest.raises(ValueError, match="whole number from 3"):
        rows_of({"甲区": 1}).suppressed(below=below)


def answers(signs, total, below):
    """Every way to fill in what a table hides, for who knows what the signs mean, and the total."""
    hidden = [i for i, sign in enumerate(signs) if isinstance(sign, str)]
    rest = total - sum(sign for sign in signs if not isinstance(sign, str))
    ranges = [range(1, below) if signs[i].startswith("<") else range(below, rest + 1) for i in hidden]
    return hidden, [found for found in itertools.product(*ranges) if sum(found) == rest]


@settings(max_examples=300)
@given(st.lists(st.integers(0, 14), min_size=1, max_size=5), st.integers(3, 6))
def test_no_total_gives_a_small_number_away(counts, below):
    table = rows_of({f"{n}区": count for n, count in enumerate(counts)}).suppressed(below)
    for count, each in zip(counts, table, strict=True):
        assert (each.numerator == f"<{below}") is (0 < count < below)
        assert isinstance(each.numerator, str) or each.numerator == count
    if sum(counts) < below or len(counts) == 1:
        return  # a table of the totals hides it
    hidden, found = answers(shown(table), sum(counts), below)
    for place, i in enumerate(hidden):
        if 0 < counts[i] < below and not table[i].exposed:
            assert len({answer[place] for answer in found}) > 1


@settings(max_examples=100)
@given(st.lists(st.lists(st.integers(0, 12), min_size=3, max_size=3), min_size=2, max_size=3))
def test_neither_the_total_of_a_line_nor_of_a_column_gives_one_away(grid):
    of = ALL.definition("answered")
    made = [
        MeasureRow(of, (f"{i}", f"{j}"), YEAR, fz.Tally(n)) for i, part in enumerate(grid) for j, n in enumerate(part)
    ]
    table = MeasureTable(tuple(made), ("区", "类")).suppressed()
    told = {r.by: r for r in table}
    splits = [[(f"{i}", f"{j}") for j in range(3)] for i in range(len(grid))]
    splits += [[(f"{i}", f"{j}") for i in range(len(grid))] for j in range(3)]
    for split in splits:
        counts = [grid[int(i)][int(j)] for i, j in split]
        if sum(counts) >= 5:
            hidden, found = answers([told[key].numerator for key in split], sum(counts), 5)
            for place, i in enumerate(hidden):
                if 0 < counts[i] < 5 and not told[split[i]].exposed:
                    assert len({answer[place] for answer in found}) > 1
