"""The laws of `check_rule`: a sound rule obeys them all; a mistake made on purpose breaks the one that names it."""

import datetime as dt
import operator

import pytest
from local_cases import LAW, Case, Procedure, article, c  # type: ignore[import-not-found]

import fazhi as fz
from fazhi.closures import nodes, setting, values
from fazhi.expr import ALWAYS, AS_OF, Column, Seen
from fazhi.frames import checks, conditions, prepare, rails
from fazhi.judging import Judge
from fazhi.procedure import PROCEDURE
from fazhi.rules import Deadline, LeadTime, Precedence, Presence, Reading, Requirement, Threshold, Window
from fazhi.testing import check_rule

decide = Deadline(
    cites=article(60), when=c.procedure == Procedure.ORDINARY, event=c.decided_on, after=c.filed_on,
    within=LAW.days(60), excluding=c.suspended_days, discharged=c.withdrawn_on,
    complying={"procedure": "普通程序", "filed_on": "2024-03-01", "suspended_days": None, "decided_on": "2024-04-30"},
    breaching={
        "procedure": "普通程序", "filed_on": "2024-03-01", "suspended_days": None, "withdrawn_on": None,
        "decided_on": "2024-05-06",
    },
)  # fmt: skip
SOUND = [
    decide,
    Window(
        cites=article(9), event=c.appealed_on, after=c.served_on, within=LAW.days(5),
        complying={"served_on": "2024-05-06", "appealed_on": "2024-05-11"},
        breaching={"served_on": "2024-05-06", "appealed_on": "2024-05-13"},
    ),
    LeadTime(
        cites=article(64), first=c.notified_on, then=c.decided_on, at_least=LAW.days(5), reading=Reading.EITHER,
        complying={"notified_on": "2024-05-06", "decided_on": "2024-05-14"},
        breaching={"notified_on": "2024-05-06", "decided_on": "2024-05-07"},
    ),
    Precedence(
        cites=article(58), first=c.reviewed_on, done=c.reviewed, then=c.decided_on, strict=True,
        complying={"reviewed_on": "2024-05-05", "decided_on": "2024-05-06"},
        breaching={"reviewed": "否", "reviewed_on": None, "decided_on": "2024-05-06"},
    ),
    Presence(
        cites=article(59), column=c.reason, once=c.decided_on,
        complying={"reason": "理由", "decided_on": "2024-05-06"},
        breaching={"reason": None, "decided_on": "2024-05-06"},
    ),
    Threshold(
        cites=article(72), moment=c.decided_on, value=c.fine, at_most=200,
        complying={"fine": "200", "decided_on": "2024-05-06"}, breaching={"fine": "200.01", "decided_on": "2024-05-06"},
    ),
    Requirement(
        cites=article(63), moment=c.decided_on, that=c.hearing_told, unless=c.excused, when=c.fine >= 5000,
        complying={"decided_on": "2024-05-06", "fine": "5000", "hearing_told": "是"},
        breaching={"decided_on": "2024-05-06", "fine": "5000", "hearing_told": "否", "excused": "否"},
    ),
]  # fmt: skip


@pytest.mark.parametrize("rule", SOUND, ids=lambda rule: rule.template)
def test_a_sound_rule_of_each_template_obeys_every_law(rule):
    check_rule(rule, examples=30)


# every twenty-fifth: tests/test_shelf_rules.py runs the examples of all, tests/test_shelf_agreement.py compares engines
SAMPLE = fz.catalog.all_rules()[::25]


@pytest.mark.parametrize("rule", SAMPLE, ids=lambda rule: rule.id)
def test_rules_of_the_shelf_obey_every_law(rule):
    check_rule(rule, examples=10)


# rules that are spoilt


def presence(kind=Presence, **changes):
    said = {
        "complying": {"reason": "理由", "decided_on": "2024-05-06"},
        "breaching": {"reason": None, "decided_on": "2024-05-06"},
    }
    return kind(cites=article(59), column=c.reason, once=c.decided_on, **said | changes)


class Forever(Presence):
    """It binds acts of a time when nobody had written the law."""

    def questions(self, shelf_from):
        return super().questions(shelf_from) | {"in_force": ALWAYS, "on_shelf": ALWAYS}


class Accusing(Presence):
    """A blank is a breach, whatever the blank says."""

    @property
    def met(self):
        return Seen(self.column)


class Forgetful(Presence):
    """It does not say all that it reads."""

    reads = ("decided_on",)


def fleeting():
    """It holds until the end of 2024, and is silent afterwards: a day of a law stands in its body."""
    return presence(when=Column(Case, "decided_on").is_given() & (dt.date(2024, 12, 31) >= AS_OF))


@pytest.mark.parametrize(
    ("rule", "law"),
    [
        (presence(complying={}), "local-2000/59 has no complying example"),
        (presence(breaching={"reason": "理由", "decided_on": "2024-05-06"}), "its breaching example is MET"),
        (presence(breaching={"decided_on": "2024-05-06"}), "its breaching example is UNKNOWN"),
        (presence(Forever), "it says .* of a time when local-2000 was not in force"),
        (presence(Accusing), "what is missing accuses: .* became BREACHED when .*reason was hidden"),
        (presence(Forgetful), "a column that it does not read decides: .* became .* beside .*"),
        (fleeting(), "time alone unsettles: .* became NOT_APPLICABLE on 202"),
    ],
    ids=["no example", "wrong example", "silent example", "forever", "accusing", "forgetful", "fleeting"],
)
def test_a_spoilt_rule_breaks_the_law_that_names_its_fault(rule, law):
    with pytest.raises(AssertionError, match=law) as caught:
        check_rule(rule)
    assert "local-2000/59" in str(caught.value)


# engines that are spoilt


def no_gap_guard(monkeypatch):
    compare = values.compare
    monkeypatch.setattr(nodes, "compare", lambda op, a, b: bool(compare(op, a, b)))


def no_as_of(monkeypatch):
    monkeypatch.setattr(setting.Setting, "is_ahead", lambda *_: False)


def the_last_day_is_lost(monkeypatch):
    monkeypatch.setitem(values.OPS, "<=", operator.lt)


def moody(monkeypatch):
    """The second answer is another than the first."""
    steps, answers = Judge.steps, iter(range(10**9))
    monkeypatch.setattr(
        Judge, "steps", lambda judge, row: steps(judge, row) if next(answers) % 2 else [PROCEDURE[0]] * len(judge.rules)
    )


def no_null_guard_in_frames(monkeypatch):
    def unguarded(_asked, comparison):
        true = rails.sure(comparison)
        return rails.Rails(true, rails.neg(true))

    monkeypatch.setattr(conditions, "both_ways", unguarded)


def no_as_of_in_frames(monkeypatch):
    add_columns = prepare.add_columns
    monkeypatch.setattr(checks, "add_columns", lambda f, of, cs, needed, _: add_columns(f, of, cs, needed, dt.date.max))


def the_last_day_is_lost_in_frames(monkeypatch):
    monkeypatch.setitem(conditions.OPS, "<=", operator.lt)


@pytest.mark.parametrize(
    ("mistake", "law"),
    [
        (no_gap_guard, "is missing accuses|Polars says"),
        (no_as_of, "what lies ahead|time alone"),
        (the_last_day_is_lost, "its complying example is"),
        (moody, "its complying example is|judged differently"),
        (no_null_guard_in_frames, "Polars"),
        (the_last_day_is_lost_in_frames, "on Polars its complying example is"),
        (no_as_of_in_frames, "Polars says"),
    ],
    ids=lambda x: getattr(x, "__name__", "law"),
)
def test_a_mistake_of_an_engine_is_caught(monkeypatch, mistake, law):
    mistake(monkeypatch)
    with pytest.raises(AssertionError, match=law):
        check_rule(decide, examples=200)


def test_no_mistake_is_left_behind():
    check_rule(decide, examples=30)
