"""Five mistakes that an engine could make, each made on purpose: the comparison of the two engines catches it."""

from __future__ import annotations

import operator
from datetime import date

import pytest
from local_cases import STREET, Case, Procedure, case, decide, pay, review, serve, tell  # type: ignore[import-not-found]
from test_frames_local import assert_agreement, drawn, frame_of  # type: ignore[import-not-found]

from fazhi import expr, frames
from fazhi.checking import check
from fazhi.closures import nodes, setting, values
from fazhi.frames import checks, conditions, prepare, rails
from fazhi.frames.compiling import shift_key
from fazhi.outcomes import Outcome

AS_OF = date(2024, 12, 31)
#: cells, and rules with what they must say of them
FILED = {"procedure": Procedure.ORDINARY, "filed_on": "2024-03-01"}
KNOWN = {"suspended_days": 0}
TABLE = [
    # a date on the last day, one day before it, one day after it
    (decide, case(**FILED, **KNOWN, decided_on="2024-04-30"), Outcome.MET),
    (decide, case(**FILED, **KNOWN, decided_on="2024-04-29"), Outcome.MET),
    (decide, case(**FILED, **KNOWN, decided_on="2024-06-01"), Outcome.BREACHED),
    (serve, case(decided_on="2024-09-27", served_on="2024-10-12"), Outcome.MET),
    (serve, case(decided_on="2024-09-27", served_on="2024-10-13", excused=False), Outcome.BREACHED),
    # blanks that say nothing
    (decide, case(**FILED, decided_on="2024-05-15"), Outcome.UNKNOWN),
    (decide, case(filed_on="2024-03-01", decided_on="2024-09-01"), Outcome.UNKNOWN),
    (serve, case(decided_on="2024-09-27", served_on="2024-10-14"), Outcome.UNKNOWN),
    (tell, case(decided_on="2024-03-01", fine=6000), Outcome.UNKNOWN),
    (review, case(decided_on="2024-03-01", excused=False), Outcome.UNKNOWN),
    # blanks that say no
    (serve, case(), Outcome.NOT_APPLICABLE),
    (serve, case(decided_on="2024-09-27", excused=False), Outcome.BREACHED),
    (pay, case(decided_on="2024-09-27", served_on="2024-10-12"), Outcome.NOT_APPLICABLE),
    # days that have not come
    (serve, case(decided_on="2024-12-30", served_on="2025-03-01"), Outcome.PENDING),
    (decide, case(**FILED, **KNOWN, decided_on="2025-02-01"), Outcome.BREACHED),
    (decide, case(procedure=Procedure.ORDINARY, filed_on="2025-01-01"), Outcome.NOT_APPLICABLE),
]
RULES = [decide, serve, pay, review, tell]
SAMPLE = [*(row for _, row, _ in TABLE), *drawn(60, "mutants")]


def engines_agree():
    """On the rows of the table, and on sixty drawn ones."""
    assert_agreement(SAMPLE, RULES, as_of=AS_OF, organ=STREET)


def objects_keep_the_table():
    for rule, row, expected in TABLE:
        (finding,) = check(row, as_of=AS_OF, rules=[rule], organ=STREET)
        assert finding.outcome is expected, (rule.id, row)


def frames_keep_the_table():
    frame = frame_of([row for _, row, _ in TABLE])
    judged = frames.check(frame, Case, as_of=AS_OF, rules=RULES, organ=STREET)
    assert judged.height == len(TABLE)
    for (rule, row, expected), said in zip(TABLE, judged.iter_rows(named=True), strict=True):
        assert said[rule.id] == expected.value, (rule.id, row)


def test_without_a_mistake_the_engines_agree_and_keep_the_table():
    engines_agree()
    objects_keep_the_table()
    frames_keep_the_table()


# the mistakes, in frames


def no_null_guard(monkeypatch):
    """A comparison with a blank answers False instead of nothing: what pandas does by itself."""

    def unguarded(_asked, comparison):
        true = rails.sure(comparison)
        return rails.Rails(true, rails.neg(true))

    monkeypatch.setattr(conditions, "both_ways", unguarded)


def two_valued_and(_monkeypatch):
    """What is not true is taken for false."""
    three_valued = conditions.condition.dispatch(expr.And)

    def two_valued(x, c):
        true = three_valued(x, c).true
        return rails.Rails(true, rails.neg(true))

    conditions.condition.register(expr.And, two_valued)
    return lambda: conditions.condition.register(expr.And, three_valued)


def less_for_at_most(monkeypatch):
    """The last day is lost."""
    monkeypatch.setitem(conditions.OPS, "<=", operator.lt)


def inner_join(monkeypatch):
    """A table of due dates is joined so that a row without one is dropped."""
    with_shift = checks._with_shift

    def dropping(native, shift, c, adapter):
        joined = with_shift(native, shift, c, adapter)
        return joined.drop_nulls(f"{c.shifts[shift_key(shift)]}_lower")

    monkeypatch.setattr(checks, "_with_shift", dropping)


def no_as_of(monkeypatch):
    """Days that have not come are taken for facts."""
    add_columns = prepare.add_columns

    def eternal(frame, of, columns, needed, _as_of):
        return add_columns(frame, of, columns, needed, date.max)

    monkeypatch.setattr(checks, "add_columns", eternal)


# the same, in objects


def no_gap_guard(monkeypatch):
    compare = values.compare
    monkeypatch.setattr(nodes, "compare", lambda op, a, b: bool(compare(op, a, b)))


def two_valued_and_in_objects(monkeypatch):
    three_valued = nodes._joined

    def two_valued(parts, s, *, decisive):
        answer = three_valued(parts, s, decisive=decisive)
        return answer if decisive else lambda row: answer(row) is True

    monkeypatch.setattr(nodes, "_joined", two_valued)


def less_for_at_most_in_objects(monkeypatch):
    monkeypatch.setitem(values.OPS, "<=", operator.lt)


def no_as_of_in_objects(monkeypatch):
    monkeypatch.setattr(setting.Setting, "is_ahead", lambda *_: False)


@pytest.fixture
def made(request, monkeypatch):
    """The mistake is in the code while the test runs."""
    undo = request.param(monkeypatch)
    yield
    if undo is not None:
        undo()


IN_FRAMES = [no_null_guard, two_valued_and, less_for_at_most, inner_join, no_as_of]
IN_OBJECTS = [no_gap_guard, two_valued_and_in_objects, less_for_at_most_in_objects, no_as_of_in_objects]


def named(mistake):
    return mistake.__name__


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("made", IN_FRAMES, indirect=True, ids=named)
def test_a_mistake_in_frames_is_caught():
    with pytest.raises(AssertionError):
        engines_agree()
    with pytest.raises(AssertionError):
        frames_keep_the_table()
    objects_keep_the_table()


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("made", IN_OBJECTS, indirect=True, ids=named)
def test_a_mistake_in_objects_is_caught():
    with pytest.raises(AssertionError):
        engines_agree()
    with pytest.raises(AssertionError):
        objects_keep_the_table()
    frames_keep_the_table()


def test_no_mistake_is_left_behind():
    engines_agree()
