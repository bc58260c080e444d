"""What a metric may be made of, what it is called, and what a slip in it is told."""

import datetime as dt
from decimal import Decimal

import pytest

import fazhi as fz
from fazhi.measures import Against, Count, Duration, Growth, Metric, Ratio, Stock, Total, counts_of, printed_names
from fazhi.scale import PERCENT, Scale

c = fz.columns(fz.Litigation)
p = fz.columns(fz.AdministrativeCase)
received = Count("发案", "received", at=c.received_on)
closed = Count("结案", "closed", at=c.closed_on)
lost = closed.where(c.outcome == fz.LitigationOutcome.REVOKED, "败诉", "lost")
first = lost.where(c.instance == fz.Instance.FIRST, "一审败诉", "lost at first instance")
took = Duration("办理天数", "days to close", since=c.received_on, to=c.closed_on)
decided = Count("决定", "decided", at=p.decided_on)
fines = decided.total(p.fine, "罚款", "fines")
RATE = Metric(
    "litigation.trial", "败诉率", "Loss rate",
    definitions={"closed": lost / closed, "received": lost / received, "took": took},
    sources={"received": "某街道2024"},
)  # fmt: skip


# Names
def test_what_is_counted_has_its_words_in_both_languages():
    assert (lost.zh, lost.en) == ("败诉", "lost")
    assert Count("发案", at=c.received_on).en == "发案"
    assert closed.where(c.concerns_real_estate, "不动产").en == "不动产"
    assert received.per(c.matter_no, "事项").en == "事项"
    assert decided.total(p.fine, "罚款").en == "罚款"
    parent = lost.per(c.matter_no, "事项", "matters").within
    assert parent is not None
    assert (parent.zh, parent.en) == ("结案", "closed")
    assert ((lost / closed).zh, (lost / closed).en) == ("败诉/结案", "lost/closed")
    assert (Growth(received).zh, Growth(received).en) == ("发案比上年同期", "received against the year before")
    month = Growth(received, Against.PERIOD_BEFORE)
    assert (month.zh, month.en, month.earlier) == ("发案比上期", "received against the period before", "上期发案")


def test_a_definition_is_found_by_its_name_and_by_its_id():
    assert RATE.definition("received") is RATE.definition("litigation.trial@received")
    assert RATE.recommended is RATE.definition("closed")
    assert [d.recommended for d in RATE.all_definitions] == [True, False, False]
    assert [d.id for d in RATE.all_definitions][1] == "litigation.trial@received"
    with pytest.raises(LookupError, match=r"litigation\.trial has no definition 'recieved' \(did you mean 'received'"):
        RATE.definition("recieved")


def test_a_definition_says_what_it_is_and_where_it_was_seen():
    received_too = RATE.definition("received")
    assert (received_too.text(), received_too.text("en")) == ("败诉/发案", "lost/received")
    assert (received_too.source, RATE.recommended.source) == ("某街道2024", "")
    assert (received_too.nested, RATE.recommended.nested, RATE.definition("took").nested) == (False, True, True)


def test_a_metric_reads_one_record():
    assert RATE.record is fz.Litigation
    assert received.record is fz.Litigation
    with pytest.raises(TypeError, match=r"litigation\.x: all its definitions must read one record"):
        Metric("litigation.x", "率", "rate", definitions={"a": received, "b": decided})


@pytest.mark.parametrize("name", ["loss_rate", "Litigation.loss", "litigation.", ".loss", "litigation.a.b", "a b.c"])
def test_an_id_is_a_register_and_a_name(name):
    with pytest.raises(ValueError, match=r"is not a metric id: register and name, e\.g\. 'litigation\.loss_rate'"):
        Metric(name, "率", "rate", definitions={"closed": closed})


def test_a_metric_without_definitions_or_with_a_stray_source_is_refused():
    with pytest.raises(TypeError, match=r"litigation\.x: a metric needs at least one definition"):
        Metric("litigation.x", "率", "rate", definitions={})
    with pytest.raises(TypeError, match=r"litigation\.x: sources= names no definition 'close' \(did you mean 'closed'"):
        Metric("litigation.x", "率", "rate", definitions={"closed": closed}, sources={"close": "某处"})


# Parts
def test_a_part_of_a_part_is_part_of_the_whole():
    assert first.is_part_of(lost)
    assert first.is_part_of(closed)
    assert lost.is_part_of(lost)
    assert not closed.is_part_of(lost)
    assert not lost.is_part_of(received)


def test_things_are_part_of_things_and_cases_of_cases():
    matters, lost_matters = (x.per(c.matter_no, "事项", "matters") for x in (closed, first))
    assert lost_matters.is_part_of(matters)
    assert not lost_matters.is_part_of(closed)
    assert (lost_matters / matters).nested


def test_what_is_counted_is_told_by_what_it_reads_not_by_its_name():
    assert Count("办结", "done", at=c.closed_on).is_part_of(closed)
    assert closed.structure != Count("结案", "closed", at=c.received_on).structure
    assert closed.structure != closed.per(c.matter_no, "结案", "closed").structure
    stock = Stock("未结", "pending", at=c.received_on, until=c.closed_on)
    opening = Stock("未结", "pending", at=c.received_on, until=c.closed_on, opening=True)
    assert len({stock.structure, opening.structure, received.structure}) == 3
    assert fines.whole_structure != decided.whole_structure
    assert fines.structure == decided.structure


def test_an_amount_is_taken_of_the_records_of_its_count():
    pending = Stock("未结", "pending", at=p.filed_on, until=p.closed_on, opening=True)
    part = pending.where(p.fast_track, "快办", "fast")
    held = part.total(p.proposed_fine, "拟罚款", "proposed fines")
    assert (held.at, held.until, held.opening, held.condition) == (part.at, part.until, True, part.condition)
    assert held.is_part_of(pending)
    assert (held.unit, Total("合计", amount=p.fine * 2, at=p.decided_on).unit) == ("元", "")


def test_all_that_a_measure_reads_is_known():
    def names(measure):
        return {x.name for e in measure.expressions for x in fz.expr.columns_in(e)}

    assert names(took) == {"received_on", "closed_on"}
    assert names(lost / received) == {"closed_on", "outcome", "received_on"}
    assert names(Growth(lost)) == {"closed_on", "outcome"}
    assert names(fines) == {"decided_on", "fine"}
    assert names(received.per(c.matter_no, "事项", "matters")) == {"received_on", "matter_no"}
    assert names(Stock("未结", "pending", at=c.received_on, until=c.closed_on)) == {"received_on", "closed_on"}
    aged = Duration("存续", "age", since=c.filed_on, at=c.received_on, until=c.closed_on)
    assert names(aged) == {"filed_on", "received_on", "closed_on"}


# Scales
def test_a_count_over_a_count_is_a_share_and_an_amount_over_one_a_mean():
    assert (lost / closed).scale == PERCENT
    assert (fines / decided).scale == Scale(1, ("元", "元"))
    assert (lost / closed).times(365, "日", "days").scale == Scale(365, ("日", "days"))
    ratios = (lost / closed, fines / decided, (lost / closed).times(1, "件", ""))
    assert [m.is_share for m in ratios] == [True, False, False]


def test_printed_counts_make_up_a_measure():
    assert printed_names(lost / closed) == ("败诉", "结案")
    assert printed_names(Growth(received)) == ("发案", "上年同期发案")
    assert printed_names(took) == ()
    assert printed_names(fines) == ("罚款",)
    assert counts_of(Growth(received)) == (received,)
    assert counts_of(took) == (took,)


def test_printed_counts_of_days_alone_give_nothing():
    with pytest.raises(LookupError, match=r"litigation\.trial needs more than nothing: 败诉 and 结案; 败诉 and 发案"):
        RATE.from_counts({})
    with pytest.raises(LookupError, match=r"litigation\.trial knows no count '办理天数'.*it uses 发案、结案、败诉"):
        RATE.from_counts({"办理天数": 3})


def test_a_printed_sum_is_an_amount_and_a_printed_count_is_whole():
    money = Metric("penalty.x", "罚款", "fines", definitions={"fines": fines, "decided": decided})
    found = money.from_counts({"罚款": 140905, "决定": Decimal(357)})
    assert found["penalty.x@fines"].numerator == Decimal(140905)
    assert isinstance(found["penalty.x@fines"].numerator, Decimal)
    assert isinstance(found["penalty.x@decided"].numerator, int)


# Slips
def test_a_measure_of_the_wrong_things_is_refused():
    with pytest.raises(TypeError, match="a Count or a Total over a Count"):
        Ratio(took, closed)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="both count distinct things"):
        closed / closed.per(c.matter_no, "事项", "matters")
    with pytest.raises(TypeError):
        Growth(took)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Count("发案", "received", at=c.received_on, distinct="matter_no")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="未结天数: a Duration ends on a day"):
        Duration("未结天数", "age", since=c.received_on, at=c.received_on)
    with pytest.raises(TypeError, match="未结天数: a Duration ends on a day"):
        Duration("未结天数", "age", since=c.received_on, at=c.received_on, until=c.closed_on, opening=True)
    with pytest.raises(TypeError, match=r"未结: opening=True is asked of what stands"):
        Count("未结", "pending", at=c.received_on, opening=True)


def test_the_recommended_way_is_measured_where_nothing_else_is_asked():
    suits = [fz.Litigation(case_no="1", closed_on=dt.date(2024, 5, 6), outcome=fz.LitigationOutcome.REVOKED)]
    assert RATE.of(suits, fz.Period.year(2024)) == fz.Tally(1, 1)
    assert RATE.of(suits, fz.Period.year(2023)) == fz.Tally(0, 0)


# Declared while they are asked, so that what declaring does is asked as well
def test_a_part_is_what_it_was_cut_from_and_its_own_condition():
    whole = Count("结案", "closed", at=c.closed_on)
    part = whole.where(c.outcome == fz.LitigationOutcome.REVOKED, "败诉", "lost")
    of_part = part.where(c.instance == fz.Instance.FIRST, "一审败诉", "lost at first instance")
    suits = [
        fz.Litigation(case_no=f"{n}", closed_on=dt.date(2024, 5, 6), outcome=outcome, instance=instance)
        for n, (outcome, instance) in enumerate(
            (o, i) for o in (fz.LitigationOutcome.REVOKED, fz.LitigationOutcome.CLAIM_REJECTED) for i in fz.Instance
        )
    ]
    metric = Metric("litigation.parts", "各项", "parts", definitions={"a": whole, "b": part, "c": of_part})
    found = [r.tally.numerator for r in fz.measure(suits, [metric], fz.Period.year(2024))]
    assert found == [2 * len(fz.Instance), len(fz.Instance), 1]
    assert [x.zh for x in (whole, part, of_part)] == ["结案", "败诉", "一审败诉"]
    assert [x.en for x in (whole, part, of_part)] == ["closed", "lost", "lost at first instance"]
    matters = part.per(c.matter_no, "败诉事项", "matters lost")
    assert (matters.zh, matters.en) == ("败诉事项", "matters lost")
    amount = whole.total(c.amount, "标的额", "amount at stake")
    assert (amount.zh, amount.en) == ("标的额", "amount at stake")


def test_the_first_definition_is_the_recommended_one():
    metric = Metric("litigation.order", "序", "order", definitions={"one": closed, "two": received, "three": lost})
    assert [d.recommended for d in metric.all_definitions] == [True, False, False]
    assert metric.recommended.text() == "结案"
    assert metric.recommended.text("en") == "closed"


def test_a_metric_passes_on_how_it_is_measured():
    suit = fz.Litigation(case_no="1")
    metric = Metric("litigation.closed_only", "结案", "closed", definitions={"one": closed})
    assert metric.of([suit], fz.Period.year(2024), not_recorded=["closed_on"]).unknown == 1
    assert metric.of([suit], fz.Period.year(2024)).unknown == 0


def test_the_period_with_which_a_growth_compares():
    year = fz.Period.year(2024)
    assert Against.YEAR_BEFORE.of(fz.Period.month(2024, 3)) == fz.Period.month(2023, 3)
    assert Against.PERIOD_BEFORE.of(fz.Period.month(2024, 3)) == fz.Period.month(2024, 2)
    assert Against.YEAR_BEFORE.of(year) == Against.PERIOD_BEFORE.of(year) == fz.Period.year(2023)


def test_a_rate_from_printed_counts_says_whether_it_is_nested():
    found = RATE.from_counts({"败诉": 4, "结案": 7, "发案": 8})
    assert {k.partition("@")[2]: t.nested for k, t in found.items()} == {"closed": True, "received": False}


def test_what_counts_lack_is_told_with_all_that_was_given():
    with pytest.raises(LookupError, match=r"trial needs more than 结案、发案: 败诉 and 结案; 败诉 and 发案$"):
        RATE.from_counts({"结案": 7, "发案": 8})


def test_parts_that_read_alike_are_one_and_others_are_not():
    other = Duration("办理天数", "days", since=c.filed_on, to=c.closed_on)
    assert took.whole_structure == Duration("用时", since=c.received_on, to=c.closed_on).whole_structure
    assert took.whole_structure != other.whole_structure
    assert {x.name for e in other.expressions for x in fz.expr.columns_in(e)} == {"filed_on", "closed_on"}
    lasting = Duration("审理", "trial", since=c.filed_on, to=c.judged_on, at=c.closed_on)
    read = {x.name for e in lasting.expressions for x in fz.expr.columns_in(e)}
    assert read == {"filed_on", "judged_on", "closed_on"}
