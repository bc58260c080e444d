"""`fz.changed`: the same records under the law of two days."""

import datetime as dt

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.strategies import lifecycles

OLD, NEW = "reconsideration-2017/23", "reconsideration-2023/48"
BEFORE, AFTER = dt.date(2023, 12, 31), dt.date(2024, 1, 1)
ORDINARY, SIMPLE = fz.ReconsiderationProcedure.ORDINARY, fz.ReconsiderationProcedure.SIMPLE
KEEP, BREAK = fz.Outcome.MET, fz.Outcome.BREACHED


def case(number, procedure=ORDINARY, received="2024-09-27", replied="2024-10-16"):
    return fz.Reconsideration(
        case_no=number, procedure=procedure, copy_received_on=dt.date.fromisoformat(received),
        replied_on=dt.date.fromisoformat(replied),
    )  # fmt: skip


def sides(changes, new=NEW):
    """Record -> the outcome under the earlier and under the later rule."""
    return {
        c.record: tuple(None if f is None else f.outcome for f in (c.before, c.after))
        for c in changes
        if c.after is not None and c.after.rule.id == new
    }


def test_ten_working_days_are_more_than_ten_days():
    # received on Friday 27 September 2024: ten natural days end on 7 October, a holiday, and roll to the 8th; ten
    # working days end on the 16th, since 29 September and 12 October are worked weekends
    replies = {"a": "2024-10-08", "b": "2024-10-09", "c": "2024-10-16", "d": "2024-10-17"}
    changes = fz.changed([case(n, replied=r) for n, r in replies.items()], before=BEFORE, after=AFTER)
    assert sides(changes) == {"b": (BREAK, KEEP), "c": (BREAK, KEEP)}
    (first,) = [c for c in changes if c.record == "b" and c.after is not None and c.after.rule.id == NEW]
    assert first.before is not None
    assert first.after is not None
    assert first.text() == "b：《行政复议法》第二十三条 违反 → 《行政复议法》第四十八条 符合"
    assert "art. 23 breached → " in first.text("en")
    assert (first.before.due, first.after.due) == (dt.date(2024, 10, 8), dt.date(2024, 10, 16))
    # a finding cites the version as it stands on the shelf
    assert first.before.rule is fz.catalog.rule(OLD)
    assert first.to_dict()["before"]["rule"] == OLD


def test_a_duty_that_one_version_lacks_does_not_apply_there():
    # the law of 2017 knew no simple procedure, and no shorter time for it
    changes = fz.changed(case("a", SIMPLE, replied="2024-10-16"), before=BEFORE, after=AFTER)
    found = {(c.before and c.before.rule.id, c.after and c.after.rule.id): c for c in changes}
    assert sides(changes) == {"a": (BREAK, fz.Outcome.NOT_APPLICABLE)}
    new = found[None, "reconsideration-2023/54"]
    assert sides(changes, "reconsideration-2023/54") == {"a": (None, BREAK)}
    assert new.text().startswith("a：无此义务 → ")
    assert new.to_dict()["before"] is None
    assert "no such duty" in new.text("en")


def test_two_days_under_one_version_change_nothing():
    changes = fz.changed([case("a")], before=AFTER, after=dt.date(2025, 1, 1))
    assert (len(changes), changes.amended) == (0, ())


def test_a_law_of_which_the_shelf_lacks_a_version_is_named_and_not_judged():
    penalty = fz.AdministrativeCase(case_no="a", filed_on=dt.date(2021, 1, 4), decided_on=dt.date(2021, 8, 2))
    changes = fz.changed(penalty, before=dt.date(2021, 7, 14), after=dt.date(2021, 7, 15))
    assert len(changes) == 0
    assert "penalty-2021" in {law.key for law in changes.not_on_shelf}


def test_the_pairs_that_were_compared_are_named():
    changes = fz.changed([case("a")], before=BEFORE, after=AFTER)
    assert ("reconsideration-2017", "reconsideration-2023") in {(a.key, b.key) for a, b in changes.amended}


def test_no_records_change_nothing():
    assert len(fz.changed([], before=BEFORE, after=AFTER)) == 0


def test_days_in_the_wrong_order_are_refused():
    with pytest.raises(ValueError, match="must be earlier than"):
        fz.changed([case("a")], before=AFTER, after=BEFORE)


def test_a_register_is_taken_as_it_is_and_shown_as_a_table():
    register = fz.Register.from_records([case("<b>", replied="2024-10-09")])
    changes = fz.changed(register, before=BEFORE, after=AFTER, as_of=dt.date(2024, 12, 31))
    assert sides(changes) == {"<b>": (BREAK, KEEP)}
    assert "&lt;b&gt;" in changes._repr_html_()
    assert changes[0].record in str(changes)


@settings(max_examples=25)
@given(rows=st.lists(lifecycles(fz.Reconsideration, starts=fz.Period.year(2024)), max_size=4))
def test_under_the_law_of_their_own_days_cases_are_judged_as_a_check_judges_them(rows):
    # a second truth: all dates of these cases lie under the later version, so that `check` gives its verdicts
    rows = [attrs.evolve(r, case_no=f"{n}号") for n, r in enumerate(rows)]
    as_of = dt.date(2026, 11, 25)
    checked = {(f.record, f.rule.id): f for f in fz.check(rows, as_of=as_of)}
    for c in fz.changed(rows, before=BEFORE, after=AFTER, as_of=as_of):
        if c.after is not None:
            of_check = checked[c.record, c.after.rule.id]
            assert (c.after.outcome, c.after.due, c.after.because) == (of_check.outcome, of_check.due, of_check.because)
