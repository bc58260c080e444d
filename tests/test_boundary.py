"""The line of a rule: the last lawful day or amount, and the first unlawful one beside it."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis.errors import NoSuchExample, Unsatisfiable
from local_cases import LAW, Case, article, c  # type: ignore[import-not-found]

import fazhi as fz
from fazhi.fields import info_of
from fazhi.rules import Deadline, LeadTime, Precedence, Presence, Reading, Requirement, Threshold, Window
from fazhi.spans import Rollover, days
from fazhi.strategies import boundary, breaching, complying, has_boundary, judged_on, organ_for

DAY, MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)
FEW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
# examples tell a rule's lives their time and their words: none of these days is a boundary
FILED: dict[str, Any] = {
    "complying": {"filed_on": "2024-03-01", "decided_on": "2024-03-05"},
    "breaching": {"filed_on": "2024-03-01", "decided_on": "2024-09-05"},
}
NOTIFIED: dict[str, Any] = {
    "complying": {"notified_on": "2024-03-01", "decided_on": "2024-03-25"},
    "breaching": {"notified_on": "2024-03-01", "decided_on": "2024-03-02"},
}
REVIEWED: dict[str, Any] = {
    "complying": {"reviewed_on": "2024-03-01", "decided_on": "2024-03-25"},
    "breaching": {"reviewed_on": None, "decided_on": "2024-03-02"},
}


def each(rule, law, **options):
    """Ask a law of some pairs."""

    @FEW
    @given(pair=boundary(rule, **options))
    def asked(pair):
        law(*pair)

    asked()


# Days
def test_a_deadline_ends_on_its_last_day():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=days(60, Rollover.NEVER), **FILED)

    def on_the_last_day(lawful, unlawful):
        assert lawful.decided_on == lawful.filed_on + 60 * DAY
        assert unlawful.decided_on == lawful.filed_on + 61 * DAY

    each(rule, on_the_last_day)


def test_a_last_day_that_rolls_by_analogy_leaves_the_days_between_open():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **FILED)
    bands = set()

    def open_between(lawful, unlawful):
        end = lawful.filed_on + 60 * DAY
        rolled = fz.due(days(60, Rollover.BY_STATUTE), lawful.filed_on).day
        assert (lawful.decided_on, unlawful.decided_on) == (end, rolled + DAY)
        bands.add(rolled > end)

    each(rule, open_between)
    assert bands == {False, True}


def test_an_excluded_time_moves_the_line():
    rule = Deadline(
        cites=article(1), event=c.decided_on, after=c.filed_on, within=days(60), excluding=c.suspended_days,
        complying=FILED["complying"] | {"suspended_days": None}, breaching=FILED["breaching"] | {"suspended_days": "0"},
    )  # fmt: skip

    def later_by_the_excluded(lawful, unlawful):
        assert lawful.decided_on == lawful.filed_on + 75 * DAY
        assert unlawful.decided_on == lawful.decided_on + DAY

    each(rule, later_by_the_excluded, suspended_days=15)


@pytest.mark.parametrize(
    ("reading", "first", "last"), [(Reading.DAY_N, 5, 4), (Reading.AFTER_DAY_N, 6, 5), (Reading.EITHER, 6, 4)]
)
def test_a_lead_time_begins_as_its_reading_says(reading, first, last):
    rule = LeadTime(
        cites=article(1), first=c.notified_on, then=c.decided_on, at_least=days(5), reading=reading, **NOTIFIED
    )

    def after_so_many_days(lawful, unlawful):
        assert lawful.decided_on == lawful.notified_on + first * DAY
        assert unlawful.decided_on == lawful.notified_on + last * DAY

    each(rule, after_so_many_days)


@pytest.mark.parametrize(("strict", "ahead"), [(False, 0), (True, 1)])
def test_an_order_may_fall_on_one_day_unless_it_is_strict(strict, ahead):
    rule = Precedence(cites=article(1), first=c.reviewed_on, then=c.decided_on, strict=strict, **REVIEWED)

    def in_order(lawful, unlawful):
        assert lawful.reviewed_on == lawful.decided_on - ahead * DAY
        assert unlawful.reviewed_on == lawful.decided_on + DAY

    each(rule, in_order)


def test_hours_end_on_a_minute():
    rule = Deadline(
        cites=article(1), event=c.approved_at, after=c.measured_at, within=LAW.hours(24),
        complying={"measured_at": "2024-03-01 10:00", "approved_at": "2024-03-01 11:00"},
        breaching={"measured_at": "2024-03-01 10:00", "approved_at": "2024-03-03 11:00"},
    )  # fmt: skip

    def to_the_minute(lawful, unlawful):
        assert lawful.approved_at == lawful.measured_at + DAY
        assert unlawful.approved_at == lawful.approved_at + MINUTE

    each(rule, to_the_minute)


def test_a_time_against_a_day_ends_with_the_day():
    rule = Window(
        cites=article(1), event=c.approved_at, after=c.filed_on, within=days(5),
        complying={"filed_on": "2024-03-01", "approved_at": "2024-03-01 11:00"},
        breaching={"filed_on": "2024-03-01", "approved_at": "2024-05-03 11:00"},
    )  # fmt: skip

    def until_midnight(lawful, unlawful):
        assert lawful.approved_at == dt.datetime.combine(lawful.filed_on + 5 * DAY, dt.time(23, 59))
        assert unlawful.approved_at == lawful.approved_at + MINUTE

    each(rule, until_midnight)


# Amounts
@pytest.mark.parametrize(
    ("bound", "lawful", "unlawful"),
    [({"at_most": 200}, "200", "200.01"), ({"at_least": Decimal("0.5")}, "0.5", "0.49")],
)
def test_a_bound_of_an_amount_is_crossed_by_a_cent(bound, lawful, unlawful):
    rule = Threshold(
        cites=article(1), moment=c.decided_on, value=c.fine, **bound,
        complying={"fine": "100", "decided_on": "2024-05-06"}, breaching={"fine": "0.1", "decided_on": "2024-05-06"},
    )  # fmt: skip

    def by_a_cent(kept, broken):
        assert (kept.fine, broken.fine) == (Decimal(lawful), Decimal(unlawful))

    each(rule, by_a_cent)


def test_a_number_is_crossed_by_one():
    rule = Threshold(
        cites=article(1), moment=c.decided_on, value=c.officers, at_least=2,
        complying={"officers": "2", "decided_on": "2024-05-06"},
        breaching={"officers": "1", "decided_on": "2024-05-06"},
    )  # fmt: skip

    def by_one(kept, broken):
        assert (kept.officers, broken.officers) == (2, 1)

    each(rule, by_one)


def test_a_bound_that_an_organ_sets_is_the_one_of_the_organ():
    rule = Threshold(
        cites=article(1), moment=c.decided_on, value=c.fine, at_most=fz.Parameter("较大数额", unit="元"),
        complying={"fine": "100", "decided_on": "2024-05-06", "parameters": {"较大数额": "5000"}},
        breaching={"fine": "9000", "decided_on": "2024-05-06", "parameters": {"较大数额": "5000"}},
    )  # fmt: skip
    city = fz.Organ("某市", parameters={"较大数额": Decimal(8000)})
    bounds = []
    each(rule, lambda kept, _: bounds.append(kept.fine))
    assert set(bounds) == {5000}
    each(rule, lambda kept, _: bounds.append(kept.fine), organ=city)
    assert set(bounds) == {5000, 8000}


# What a pair is
def test_the_two_differ_in_one_column_and_agree_with_themselves():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **FILED)

    def alike(lawful, unlawful):
        differs = [n for n in info_of(Case).fields if getattr(lawful, n) != getattr(unlawful, n)]
        assert differs == ["decided_on"]
        assert lawful.validate() == unlawful.validate() == []

    each(rule, alike)


def test_columns_that_do_not_move_can_be_fixed():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=days(60), **FILED)

    def from_that_day(lawful, _):
        assert (lawful.filed_on, lawful.decided_on) == (dt.date(2024, 3, 1), dt.date(2024, 4, 30))

    each(rule, from_that_day, filed_on=dt.date(2024, 3, 1))


def test_a_line_that_lies_after_the_day_of_the_judgement_is_not_found():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=days(60), **FILED)
    pairs = boundary(rule, filed_on=dt.date(2024, 3, 1), as_of=dt.date(2024, 4, 30))
    with pytest.raises((NoSuchExample, Unsatisfiable)):
        find(pairs, lambda _: True, settings=settings(FEW, max_examples=3, database=None))


# What has none
def test_a_rule_that_compares_nothing_has_no_boundary():
    said: Any = {"complying": {"decided_on": "2024-05-06"}, "breaching": {"decided_on": "2024-05-06"}}
    for rule in (
        Presence(cites=article(1), column=c.reason, once=c.decided_on, **said),
        Requirement(cites=article(1), moment=c.decided_on, that=c.reviewed, **said),
        Precedence(cites=article(1), done=c.reviewed, then=c.decided_on, **said),
    ):
        assert not has_boundary(rule)
        with pytest.raises(TypeError, match=rf"local-2000/1 has no boundary: a {rule.template} of this kind draws no"):
            boundary(rule)


def test_an_order_that_the_record_keeps_by_itself_has_no_boundary():
    rule = Precedence(cites=article(1), first=c.filed_on, then=c.decided_on, **FILED)
    with pytest.raises(TypeError, match="local-2000/1 has no boundary: Case refuses the unlawful order by itself"):
        boundary(rule)


def test_what_moves_cannot_be_fixed():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **FILED)
    with pytest.raises(TypeError, match="its boundary is found by moving decided_on, which cannot be fixed"):
        boundary(rule, decided_on=dt.date(2024, 5, 6))
    with pytest.raises(TypeError, match=r"has no field 'decide_on' \(did you mean 'decided_on'"):
        boundary(rule, decide_on=None)


@pytest.mark.parametrize("lives", [boundary, complying, breaching])
def test_a_rule_without_examples_is_refused_in_plain_words(lives):
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60))
    with pytest.raises(TypeError, match="local-2000/1 has no complying example"):
        lives(rule)


# When it is judged, and for whom
def test_a_rule_is_judged_a_year_after_the_latest_day_of_its_examples_where_days_are_published():
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **FILED)
    assert judged_on(rule) == dt.date(2024, 9, 5) + 366 * DAY
    late: Any = FILED | {"breaching": {"filed_on": "2026-03-01", "decided_on": "2026-09-05"}}
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **late)
    assert judged_on(rule) == fz.WorkCalendar.china().last
    later: Any = FILED | {"breaching": {"filed_on": "2030-03-01", "decided_on": "2030-09-05"}}
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **later)
    assert judged_on(rule) == dt.date(2030, 9, 5)


def test_a_day_of_judgement_in_an_example_counts():
    asked: Any = FILED | {"breaching": {"filed_on": "2024-03-01", "decided_on": None, "as_of": "2025-01-06"}}
    rule = Deadline(cites=article(1), event=c.decided_on, after=c.filed_on, within=LAW.days(60), **asked)
    assert judged_on(rule) == dt.date(2025, 1, 6) + 366 * DAY


def test_the_organ_of_a_rule_is_one_that_it_binds():
    for rule in fz.catalog.all_rules():
        assert rule.binds(organ_for(rule))
    assert organ_for(fz.catalog.rule("penalty-2021/63a")).parameters
