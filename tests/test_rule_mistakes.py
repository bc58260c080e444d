"""A mistake in a rule stops where the rule is written, whichever template it is, and says what is expected."""

from __future__ import annotations

import datetime as dt
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest

from fazhi.expr import columns, yearly
from fazhi.fields import Record, field, record
from fazhi.law import Statute
from fazhi.outcomes import Duty, Severity
from fazhi.rules import (
    Deadline,
    Extension,
    LeadTime,
    Precedence,
    Presence,
    Reading,
    Requirement,
    Rule,
    Threshold,
    Until,
    Window,
)
from fazhi.spans import Rollover, days, hours


@record("请求", "Request", key="mistaken-request")
class Request(Record):
    request_no: str = field("编号", "Number", key=True)
    made_on: date | None = field("提出日期", "Date made", default=None)
    heard_on: date | None = field("听取日期", "Date heard", default=None)
    answered_on: date | None = field("答复日期", "Date of the answer", default=None)
    seized_at: dt.datetime | None = field("查封时间", "Time of the seizure", default=None)
    approved_at: dt.datetime | None = field("批准时间", "Time of the approval", default=None)
    agreed_on: date | None = field("约定日期", "Date agreed", planned=True, default=None)
    heard: bool | None = field("已听取", "Heard", default=None)
    grounds: str | None = field("理由", "Grounds", default=None)
    sum: Decimal | None = field("金额", "Sum", unit="元", at_least=0, default=None)
    stayed_days: int | None = field("中止天数", "Days stayed", at_least=0, default=None)
    counted_days: int | None = field("计入天数", "Days counted", at_least=3, default=None)
    signed_days: int | None = field("增减天数", "Days more or less", at_least=-1, default=None)


@record("另案", "Other", key="mistaken-other")
class Other(Record):
    other_no: str = field("编号", "Number", key=True)
    closed_on: date | None = field("结案日期", "Date closed", default=None)


LAW = Statute(key="mistaken", zh="某法", en="An act", in_force=date(2020, 1, 1))
SECOND_HAND = attrs.evolve(LAW, key="restated", second_hand=True)
ART = LAW.article(7, says="应当如此", letter="b")
c, other = columns(Request), columns(Other)

FIXED = {"after": None, "within": None, "by": date(2024, 3, 1)}
#: each template, rightly used
RIGHT: dict[Any, dict[str, Any]] = {
    Deadline: {"event": c.answered_on, "after": c.made_on, "within": days(5)},
    Window: {"event": c.answered_on, "after": c.made_on, "within": days(5)},
    LeadTime: {"first": c.made_on, "then": c.answered_on, "at_least": days(5), "reading": Reading.DAY_N},
    Precedence: {"first": c.heard_on, "then": c.answered_on, "done": c.heard},
    Presence: {"column": c.grounds, "once": c.answered_on},
    Threshold: {"value": c.sum, "at_most": 200, "moment": c.answered_on},
    Requirement: {"that": c.heard, "moment": c.answered_on},
}
DAYS = {
    Deadline: ("event", "after", "discharged"), Window: ("event", "after"), LeadTime: ("first", "then"),
    Precedence: ("first", "then"), Presence: ("once",), Threshold: ("moment",), Requirement: ("moment",),
}  # fmt: skip
TEMPLATES = pytest.mark.parametrize("template", list(RIGHT), ids=lambda t: t.__name__)


def rule(template, **changes):
    return template(**{"cites": ART, **RIGHT[template], **changes})


@TEMPLATES
def test_a_rule_reads_one_record_only(template):
    wrong = r"^mistaken/7b: a rule reads the columns of exactly one record, this one reads \['Other', 'Request'\]$"
    with pytest.raises(TypeError, match=wrong):
        rule(template, when=other.closed_on.is_given())
    with pytest.raises(TypeError, match=wrong):
        rule(template, unless=other.closed_on.is_given())
    assert rule(template).of is Request


@pytest.mark.parametrize(("template", "name"), [(t, n) for t, names in DAYS.items() for n in names])
def test_where_a_day_is_needed_nothing_else_is_taken(template, name):
    with pytest.raises(TypeError, match=r"^Request\.sum is not a day"):
        rule(template, **{name: c.sum})


@TEMPLATES
def test_what_every_rule_has_is_checked_in_every_template(template):
    for name, wrong in (("cites", LAW), ("severity", "LATE"), ("duty_of", "ORGAN")):
        with pytest.raises(TypeError, match=name):
            rule(template, **{name: wrong})
    for name in ("when", "unless"):
        with pytest.raises(TypeError, match=r"^Request\.sum is not a condition"):
            rule(template, **{name: c.sum})
    with pytest.raises(TypeError, match=r"^Request\.sum is not a day"):
        rule(template, moment=c.sum)
    with pytest.raises(TypeError, match="takes 1 positional argument but 2 were given"):
        template(ART)
    with pytest.raises(TypeError, match=r"^mistaken/7b: its example names 'grouds'.*did you mean 'grounds'"):
        rule(template, breaching={"grouds": "轻微"})
    assert rule(template, complying={"grounds": "轻微", "as_of": "2024-01-01", "parameters": {}}).complying


@TEMPLATES
def test_a_law_known_second_hand_advises_only(template):
    cites = SECOND_HAND.article(7, says="应当如此")
    with pytest.raises(TypeError, match=r"^restated/7: restated is known second-hand.*severity=Severity\.ADVICE$"):
        rule(template, cites=cites)
    assert rule(template, cites=cites, severity=Severity.ADVICE).severity is Severity.ADVICE


@TEMPLATES
def test_a_rule_that_says_nothing_else_is_mandatory_or_late_and_the_duty_of_the_organ(template):
    made = rule(template)
    assert made.severity is (Severity.LATE if template in (Deadline, Window) else Severity.MANDATORY)
    assert (made.template, made.duty_of) == (template.__name__, Duty.ORGAN)
    assert (made.id, made.statute, made.rollover, made.replaces) == ("mistaken/7b", LAW, None, None)


@TEMPLATES
def test_the_day_that_decides_the_version_can_be_another(template):
    moment = c.agreed_on
    made = rule(template, moment=moment)
    assert made.begins is moment
    assert "agreed_on" in made.reads


@TEMPLATES
def test_rules_and_their_parts_are_compared_by_identity(template):
    # a comparison of two expressions is a condition, and no answer
    made = rule(template, **({"extended_by": Extension(days(3), on=c.heard_on)} if template is Deadline else {}))
    assert made == made  # noqa: PLR0124
    assert made != attrs.evolve(made)
    assert len({made, attrs.evolve(made), made}) == 2
    for part in (*made.limits, getattr(made, "extended_by", None) or Until(c.agreed_on)):
        assert part == part  # noqa: PLR0124
        assert part != attrs.evolve(part)


def test_a_template_must_say_when_a_rule_begins_and_what_it_demands():
    class Half(Rule):
        @property
        def begins(self):
            return c.answered_on

    for template in (Rule, Half):
        with pytest.raises(NotImplementedError):
            template(cites=ART)


@pytest.mark.parametrize("wrong", [c.sum, c.signed_days, 3])
def test_days_are_excluded_by_a_column_of_whole_days_that_cannot_be_negative(wrong):
    hint = "^excluding= takes a column of whole days that is declared with at_least=0$"
    with pytest.raises(TypeError, match=hint):
        rule(Deadline, excluding=wrong)
    for right in (c.stayed_days, c.counted_days):
        assert right.name in rule(Deadline, excluding=right).reads


def test_only_a_planned_day_may_lie_ahead_and_still_count():
    wrong = r"^Until takes a column declared with planned=True: its day may lie ahead and still count$"
    for day in (c.heard_on, c.agreed_on + days(1), date(2024, 3, 1)):
        with pytest.raises(TypeError, match=wrong):
            Until(day)
    with pytest.raises(TypeError, match=r"^Request\.sum is not a day"):
        Until(c.sum)
    with pytest.raises(TypeError, match=r"^mistaken/7b: by= takes a column declared with planned=True"):
        rule(Deadline, **FIXED | {"by": c.heard_on})
    agreed = c.agreed_on
    assert rule(Deadline, **FIXED | {"by": agreed}).by is agreed
    assert Until(agreed).on is agreed


@pytest.mark.parametrize(
    "wrong",
    [
        {"after": None}, {"within": None}, {"after": None, "within": None},
        {"by": date(2024, 3, 1)}, FIXED | {"after": c.made_on}, FIXED | {"within": days(5)},
    ],
)  # fmt: skip
def test_a_deadline_runs_from_a_day_or_ends_on_one(wrong):
    with pytest.raises(TypeError, match=r"^mistaken/7b: a Deadline takes either after= and within=, or by=$"):
        rule(Deadline, **wrong)


@pytest.mark.parametrize(
    "wrong",
    [{"extended_by": Extension(days(3), on=c.heard_on)}, {"excluding": c.stayed_days}],
    ids=lambda w: next(iter(w)),
)
def test_what_lengthens_a_period_is_not_dropped_without_a_word_where_there_is_none(wrong):
    with pytest.raises(TypeError, match=r"^mistaken/7b: extended_by= and excluding= lengthen the period of within="):
        rule(Deadline, **FIXED, **wrong)


def test_a_period_is_a_span_wherever_one_is_taken():
    hint = r"^a period is a span, got 30: write LAW\.days\(90\)"
    for wrong in (
        lambda: Extension(30, on=c.heard_on),
        lambda: rule(Deadline, within=30),
        lambda: rule(Window, within=30),
        lambda: rule(LeadTime, at_least=30),
    ):
        with pytest.raises(TypeError, match=hint):
            wrong()
    with pytest.raises(TypeError, match=r"^Request\.sum is not a day"):
        Extension(days(30), on=c.sum)


SEIZED: dict[str, Any] = {"event": c.approved_at, "after": c.seized_at, "within": hours(24)}


def test_hours_run_from_a_time_and_days_from_a_day():
    hint = r"^hours run from a time \(a column in _at\), days from a day$"
    for wrong in (
        {"within": hours(24)}, {"after": c.seized_at}, SEIZED | {"after": c.made_on}, SEIZED | {"within": days(1)},
        SEIZED | {"extended_by": Extension(days(1), on=c.heard_on)},
        {"extended_by": Extension(hours(24), on=c.heard_on)},
    ):  # fmt: skip
        with pytest.raises(TypeError, match=hint):
            rule(Deadline, **wrong)
    assert rule(Deadline, **SEIZED, extended_by=Until(c.agreed_on)).of is Request


@pytest.mark.parametrize("longer", [{"extended_by": Extension(hours(24), on=c.heard_on)}, {"excluding": c.stayed_days}])
def test_what_cannot_lengthen_a_period_in_hours_is_refused_rather_than_forgotten(longer):
    # forgotten, it would accuse whoever acted within the longer period
    with pytest.raises(TypeError, match=r"^a period in hours stands alone: neither Extension nor excluding= can"):
        rule(Deadline, **SEIZED, **longer)


@pytest.mark.parametrize("bounds", [{}, {"at_most": 1, "at_least": 1}])
def test_a_threshold_has_one_bound(bounds):
    with pytest.raises(TypeError, match=r"^mistaken/7b: a Threshold takes at_most= or at_least=$"):
        Threshold(cites=ART, value=c.sum, moment=c.answered_on, **bounds)
    for name in ("at_most", "at_least"):
        with pytest.raises(TypeError, match=r"^Request\.made_on is not a number$"):
            rule(Threshold, **{"at_most": None, name: c.made_on})


@pytest.mark.parametrize("wrong", [c.heard, c.sum * 2, c.made_on + days(1)])
def test_what_must_be_filled_in_is_a_column_and_no_yes_or_no(wrong):
    with pytest.raises(TypeError, match=r"^mistaken/7b: Presence takes a column that is not 是/否; .*Requirement"):
        rule(Presence, column=wrong)


def test_a_step_is_known_by_its_date_or_by_its_yes_or_no():
    with pytest.raises(TypeError, match=r"^mistaken/7b: a Precedence takes first=, a date, or done=, a 是/否 column"):
        rule(Precedence, first=None, done=None)
    with pytest.raises(TypeError, match=r"^Request\.sum is not a condition"):
        rule(Precedence, done=c.sum)


@pytest.mark.parametrize(
    "by",
    [
        yearly(3, 1, after=c.made_on), c.made_on + days(5, Rollover.BY_STATUTE),
        yearly(3, 1, after=c.made_on + days(5)), yearly(3, 1, after=c.made_on) + days(5),
    ],
)  # fmt: skip
def test_a_duty_by_a_computed_day_begins_on_the_day_from_which_it_is_computed(by):
    begins = rule(Deadline, **FIXED | {"by": by}).begins
    assert repr(begins) == repr(c.made_on)
