"""What a blank means, in a column that is there and in one that is not."""

import pytest
from local_cases import (  # type: ignore[import-not-found]
    BREACHED,
    LAW,
    MET,
    NOT_APPLICABLE,
    STREET,
    UNKNOWN,
    article,
    c,
    case,
    excluding,
    judge,
    pay,
    plain,
    said,
    tell,
)

from fazhi.expr import earliest, first_given
from fazhi.outcomes import Reason
from fazhi.rules import Deadline

# what a blank means


def test_a_blank_milestone_has_not_happened():
    assert said(plain, case(filed_on="2024-03-01"), "2024-12-31") == (BREACHED, None)
    assert said(plain, case(filed_on="2024-03-01"), "2024-12-31", not_recorded=[c.decided_on]) == (
        UNKNOWN, Reason.EVIDENCE_MISSING,
    )  # fmt: skip


def test_a_column_that_is_not_there_cannot_be_complete():
    row = case(filed_on="2024-03-01")
    both = {"complete": ["decided_on"], "not_recorded": ["decided_on"]}
    assert said(plain, row, "2024-12-31", **both) == (UNKNOWN, Reason.EVIDENCE_MISSING)


def test_not_yet_on_a_number_is_zero_and_on_a_yes_or_no_is_no():
    row = case(decided_on="2024-02-20", served_on="2024-03-01")
    assert said(pay, row, "2024-12-31") == (NOT_APPLICABLE, Reason.CONDITION_FALSE)  # no fine
    assert said(pay, row, "2024-12-31", not_recorded=["fine"]) == (UNKNOWN, Reason.CONDITION_UNKNOWN)
    assert said(tell, row, "2024-12-31", organ=STREET) == (NOT_APPLICABLE, Reason.CONDITION_FALSE)
    unknown = judge(tell, row, "2024-12-31", organ=STREET, not_recorded=["licence_revoked"])
    assert (unknown.outcome, unknown.because.columns) == (UNKNOWN, ("licence_revoked",))


def test_a_column_that_records_nothing_does_not_need_what_it_lacks():
    row = case(served_on="2024-03-01", paid_on="2024-03-02", fine=200)
    assert said(pay, row, "2024-12-31") == (UNKNOWN, Reason.INCONSISTENT)  # a fine needs a decision
    assert said(pay, row, "2024-12-31", not_recorded=["decided_on"]) == (MET, None)


def test_not_recorded_speaks_of_empty_cells_and_heals_no_contradiction():
    row = case(filed_on="2024-03-01", decided_on="2024-02-01")
    assert said(plain, row, "2024-12-31", not_recorded=["decided_on"]) == (UNKNOWN, Reason.INCONSISTENT)


def test_not_recorded_never_makes_an_error_of_a_wrong_number():
    row = case(filed_on="2024-03-01", decided_on="2024-07-01", suspended_days=-3)
    assert said(excluding, row, "2024-12-31", not_recorded=["suspended_days"])[0] is UNKNOWN


# computed events


@pytest.mark.parametrize("first", [earliest, first_given])
def test_a_computed_event_is_not_pending_once_closing_a_column_cannot_matter(first):
    # one of two possible acts is dated in time; closing the column of the other must not change a PENDING
    act = Deadline(
        cites=article(10), event=first(c.notified_on, c.decided_on), after=c.filed_on, within=LAW.days(60)
    )
    row = case(filed_on="2024-03-01", decided_on="2024-03-05")
    open_, closed = (said(act, row, "2024-03-10", complete=x) for x in ([], ["notified_on"]))
    assert closed == (MET, None)
    assert open_ in (closed, (UNKNOWN, Reason.EVIDENCE_MISSING))
