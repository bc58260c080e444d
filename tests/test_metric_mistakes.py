"""Mistakes that an author of metrics makes, each made on purpose: `check_metric` names every one of them.

The metric from which they start keeps all the laws; each mistake is one slip of the pen in it, or in an engine.
"""

import re
from functools import partial

import attrs
import pytest
from hypothesis import Phase, settings

import fazhi as fz
from fazhi import placing
from fazhi.closures import Gap, compare
from fazhi.counting import Counter
from fazhi.expr import Seen
from fazhi.histogram import Histogram
from fazhi.measures import Count, Duration, Growth, Metric, Ratio, Stock
from fazhi.testing import check_metric
from fazhi.testing import metric as counting_laws

c = fz.columns(fz.Litigation)
p = fz.columns(fz.AdministrativeCase)
LOST = (fz.LitigationOutcome.REVOKED, fz.LitigationOutcome.CHANGED)

received = Count("发案", "received", at=c.received_on)
closed = Count("结案", "closed", at=c.closed_on)
lost = closed.where(c.outcome.is_in(LOST), "败诉", "lost")
pending = Stock("未结", "pending", at=c.received_on, until=c.closed_on)
took = Duration("办理天数", "days to close", since=c.received_on, to=c.closed_on)


def metric(**definitions):
    return Metric("litigation.trial", "试", "trial", definitions=definitions)


def sound():
    return metric(
        closed=lost / closed, received=lost / received, pending=pending, took=took, growth=Growth(received),
        matters=received.per(c.matter_no, "发案事项", "matters"),
        disposition=(pending / closed).times(365, "日", "days"),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def _unshrunk(monkeypatch):
    """What the laws find is not shrunk: nobody will read it."""
    quick = partial(settings, phases=[Phase.generate])
    monkeypatch.setattr(counting_laws, "settings", quick)
    monkeypatch.setattr(counting_laws, "SEARCH", 300)


def caught(found, law, *, apart=(), examples=60, engines=False):
    with pytest.raises(AssertionError, match=law):
        check_metric(found, apart=apart, examples=examples, engines=engines)


def test_without_a_mistake_every_law_holds():
    check_metric(sound(), apart=["received"], examples=25)


# In a definition
def test_a_numerator_outside_its_denominator():
    elsewhere = Count("败诉", "lost", at=c.closed_on, condition=c.outcome.is_in(LOST))
    first = closed.where(c.instance == fz.Instance.FIRST, "一审结案", "closed at first instance")
    caught(metric(closed=elsewhere / first), r"trial@closed: its numerator is no part of its denominator")


def test_a_numerator_by_another_day_than_its_denominator():
    lost_received = Count("败诉", "lost", at=c.received_on, condition=c.outcome.is_in(LOST))
    caught(metric(closed=lost_received / closed), "no part of its denominator; if that is meant, say in sources=")


def test_closed_written_for_received():
    caught(metric(closed=lost / closed, received=lost / closed), "trial@received counts the same as .*trial@closed")


def test_cases_counted_where_matters_are_meant():
    caught(metric(cases=received, matters=received), "trial@matters counts the same as .*trial@cases")
    matters = closed.per(c.matter_no, "结案事项", "matters closed")
    with pytest.raises(TypeError, match="one of each"):
        Ratio(lost, matters)


def test_a_numerator_that_only_claims_to_be_part_of_its_denominator():
    claimed = attrs.evolve(received, within=closed)
    caught(metric(closed=claimed / closed), "says that it is nested, but counts")


def test_a_blank_taken_for_a_no():
    known_lost = closed.where(Seen(c.outcome) & c.outcome.is_in(LOST), "败诉", "lost")
    caught(metric(closed=known_lost / closed), "is below its bound|is above its bound", examples=200)


def test_the_two_ends_of_a_stock_swapped():
    swapped = Stock("未结", "pending", at=c.closed_on, until=c.received_on)
    caught(metric(pending=swapped), "trial@pending counts none of 300 lives")


def test_days_that_run_backwards():
    backwards = Duration("办理天数", "days to close", since=c.closed_on, to=c.received_on)
    same_day = metric(took=backwards.where(c.outcome.is_in(LOST) & ~c.outcome.is_in(LOST), "无", "none"))
    caught(same_day, "trial@took counts none of 300 lives")


def test_conditions_that_exclude_each_other():
    never = lost.where(c.outcome == fz.LitigationOutcome.WITHDRAWN, "败诉撤诉", "lost and withdrawn")
    caught(metric(never=never), "trial@never counts none of 300 lives")


def test_a_mean_over_cases_that_the_amount_does_not_come_from():
    fines = Count("决定", "decided", at=p.decided_on).total(p.fine, "罚款", "fines")
    mean = Metric("penalty.trial", "试", "trial", definitions={"filed": fines / Count("立案", "filed", at=p.filed_on)})
    caught(mean, "penalty.trial@filed: its numerator is no part of its denominator")


def test_a_name_in_apart_that_no_definition_has():
    with pytest.raises(LookupError, match="no definition 'recieved', which apart= names"):
        check_metric(sound(), apart=["recieved"])


# In an engine
def less_than_for_up_to(monkeypatch):
    """The last day of the period is lost."""
    monkeypatch.setattr(fz.Period, "__contains__", lambda period, day: period.first <= day < period.last)


def one_day_too_many(monkeypatch):
    """The day after the period belongs to it."""
    later = counting_laws.ONE_DAY
    monkeypatch.setattr(fz.Period, "__contains__", lambda period, day: period.first <= day <= period.last + later)


def stock_without_its_last_day(monkeypatch):
    """What ends on the last day still stands."""

    def reached(_self, day, part):
        return False if day is Gap.ABSENT else compare("<", day, part.last)

    monkeypatch.setattr(placing.Part, "_reached", reached)


def things_counted_as_cases(monkeypatch):
    """Things of another part are forgotten when tallies are added."""
    true_add = fz.Tally.__add__

    def add(self, other):
        if self.ids is None or other.ids is None:
            return true_add(self, other)
        return attrs.evolve(self, numerator=self.numerator + other.numerator)

    monkeypatch.setattr(fz.Tally, "__add__", add)


def unknown_taken_for_no(monkeypatch):
    true_enter = Counter._enter

    def enter(self, sheets, above, below, thing):
        true_enter(self, sheets, tuple(x for x in above if x[1]), below, thing)

    monkeypatch.setattr(Counter, "_enter", enter)


def ids_left_out_of_json(monkeypatch):
    true_dict = fz.Tally.to_dict
    monkeypatch.setattr(
        fz.Tally, "to_dict", lambda self: {k: v for k, v in true_dict(self).items() if k not in ("ids", "alone")}
    )


def days_forgotten_in_a_sum(monkeypatch):
    monkeypatch.setattr(Histogram, "__add__", lambda self, _: self)


ENGINE = {
    less_than_for_up_to: r"is not the sum of its slices",
    one_day_too_many: r"counts what lies outside the period|is not the sum of its slices",
    stock_without_its_last_day: r"pending does not stand before the slice after",
    things_counted_as_cases: r"matters is not additive|matters is not the sum",
    unknown_taken_for_no: r"is above its bound|forgets a row that cannot be read|is below its bound",
    ids_left_out_of_json: r"matters does not survive JSON",
    days_forgotten_in_a_sum: r"took is not additive",
}


@pytest.mark.parametrize("slip", ENGINE, ids=lambda f: f.__name__)
def test_a_slip_in_an_engine(slip, monkeypatch):
    slip(monkeypatch)
    caught(sound(), re.compile(ENGINE[slip]), apart=["received"], examples=150)
