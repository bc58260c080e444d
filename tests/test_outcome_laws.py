"""What must be true of every outcome, whatever the record: nothing missing accuses."""

import datetime as dt
from datetime import date
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st
from local_cases import (  # type: ignore[import-not-found]
    BREACHED,
    DISPUTED,
    MET,
    NAMES,
    NOT_APPLICABLE,
    RULES,
    STREET,
    UNKNOWN,
    Case,
)

from fazhi.checking import check
from fazhi.declared import Blank
from fazhi.fields import info_of
from fazhi.outcomes import Reason
from fazhi.period import Period
from fazhi.shapes import Kind
from fazhi.strategies import lifecycles, records

# properties


AS_OF = date(2024, 6, 30)
CASES = lifecycles(Case, starts=Period(date(2023, 6, 1), date(2024, 6, 30))) | records(Case)
COLUMNS = st.sampled_from(NAMES)
SILENT = [n for n in NAMES if info_of(Case).fields[n].blank is Blank.NOT_RECORDED]
DATES = [n for n in NAMES if info_of(Case).fields[n].kind in (Kind.DAY, Kind.TIME)]
EVENTS = [n for n in DATES if not info_of(Case).fields[n].planned]


def outcomes(row, as_of=AS_OF, **options):
    found = check(row, as_of=as_of, rules=RULES, organ=STREET, **options)
    return {f.rule.id: f for f in found}


def accused_by(before, after):
    """Rules that accuse only afterwards, though the row was not contradictory before."""
    return [
        rule
        for rule, f in after.items()
        if f.outcome is BREACHED
        and before[rule].outcome is not BREACHED
        and (before[rule].because is None or before[rule].because.reason is not Reason.INCONSISTENT)
    ]


@given(row=CASES, column=COLUMNS)
def test_a_column_that_is_not_recorded_never_accuses(row, column):
    without = attrs.evolve(row, **{column: None})
    assert accused_by(outcomes(row), outcomes(without, not_recorded=[column])) == []


@given(row=CASES, column=st.sampled_from(SILENT))
def test_a_blank_that_says_nothing_never_accuses(row, column):
    assert accused_by(outcomes(row), outcomes(attrs.evolve(row, **{column: None}))) == []


@given(row=CASES, column=COLUMNS, lacking=st.lists(COLUMNS, max_size=4))
def test_closing_a_column_changes_only_outcomes_that_name_it(row, column, lacking):
    others = [n for n in lacking if n != column]
    before, after = (outcomes(row, not_recorded=others, complete=x) for x in ([], [column]))
    for rule, f in before.items():
        if f.outcome is not after[rule].outcome:
            assert f.because is not None
            assert column in f.because.columns


@given(row=CASES, column=COLUMNS, data=st.data())
def test_filling_a_blank_changes_an_unknown_outcome_only_where_it_is_named(row, column, data):
    full = data.draw(lifecycles(Case, complete=True))
    row = attrs.evolve(row, **{column: None})
    filled = attrs.evolve(row, **{column: getattr(full, column)})
    before, after = (outcomes(x, not_recorded=[column]) for x in (row, filled))
    for rule, f in before.items():
        contradicts = after[rule].because is not None and after[rule].because.reason is Reason.INCONSISTENT
        if f.outcome is UNKNOWN and f.because.reason is not Reason.INCONSISTENT and not contradicts:
            assert after[rule].outcome is UNKNOWN or column in f.because.columns


@given(row=CASES, which=st.randoms(use_true_random=False), later=st.none() | st.integers(1, 900))
def test_what_comes_after_the_day_of_the_check_never_matters(row, which, later):
    given_on = {n: was for n in EVENTS if (was := getattr(row, n)) is not None}
    ahead = {n: was for n, was in given_on.items() if dt.date(was.year, was.month, was.day) > AS_OF}
    assume(ahead)
    column, was = which.choice(sorted(ahead.items()))
    moved = None if later is None else AS_OF + dt.timedelta(days=later)
    if moved is not None and isinstance(was, dt.datetime):
        moved = dt.datetime.combine(moved, dt.time(9))
    other = attrs.evolve(row, **{column: moved})
    before, after = outcomes(row), outcomes(other)
    needs = {(v.columns[0], v.columns[1]) for v in info_of(Case).validations if v.code == "needs"}
    for rule, f in before.items():
        torn = {f.because and f.because.reason, after[rule].because and after[rule].because.reason}
        if moved is None and Reason.INCONSISTENT in torn and any(column in pair for pair in needs):
            continue  # a blank made or unmade a contradiction
        assert (f.outcome, f.because) == (after[rule].outcome, after[rule].because)


@given(rows=st.lists(CASES, max_size=3))
def test_counts_add_up_to_the_number_of_records(rows):
    counts = check(rows, as_of=AS_OF, rules=RULES).counts()
    assert all(sum(by.values()) == len(rows) for by in counts.values())
    assert len(counts) == (len(RULES) if rows else 0)


@given(data=st.data(), rows=st.lists(CASES, max_size=3))
def test_the_order_of_records_and_rules_does_not_matter(data, rows):
    shuffled = data.draw(st.permutations(rows))
    backwards = check(shuffled, as_of=AS_OF, rules=RULES[::-1]).counts()
    assert check(rows, as_of=AS_OF, rules=RULES).counts() == backwards


@given(row=CASES, as_of=st.dates(date(2023, 1, 1), date(2027, 6, 30)))
def test_only_unknown_and_not_applicable_have_a_reason(row, as_of):
    for f in outcomes(row, as_of).values():
        assert (f.because is not None) is (f.outcome in (UNKNOWN, NOT_APPLICABLE))


@given(row=CASES, as_of=st.dates(date(2023, 1, 1), date(2027, 6, 30)))
def test_an_unknown_names_a_column_a_parameter_or_the_calendar(row, as_of):
    for f in check(row, as_of=as_of, rules=RULES).unknown:
        because: Any = f.because
        named = because.columns or because.parameter
        assert named or because.reason is Reason.CALENDAR_UNPUBLISHED


@given(row=CASES, first=st.dates(date(2023, 6, 1), date(2026, 12, 31)), wait=st.integers(0, 400))
def test_a_decided_act_stays_decided_as_time_passes(row, first, wait):
    """A MET deadline whose facts are all past is met on every later day."""
    past = all(d is None or dt.date(d.year, d.month, d.day) <= first for d in (getattr(row, n) for n in DATES))
    assume(past)
    before, after = outcomes(row, first), outcomes(row, first + dt.timedelta(days=wait))
    settled = (MET, BREACHED, DISPUTED)
    assert all(after[r].outcome is f.outcome for r, f in before.items() if f.outcome in settled)
