"""Expressions: a mistake stops at its definition with a hint, and every answer is true, false or not known."""

from __future__ import annotations

import datetime as dt
import itertools
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

import fazhi as fz
from fazhi.calendar import WorkCalendar
from fazhi.closures import Gap, Setting, build
from fazhi.declared import Blank
from fazhi.expr import (
    ALWAYS,
    AS_OF,
    Compare,
    Parameter,
    all_of,
    any_of,
    columns,
    columns_in,
    earliest,
    first_given,
    latest,
    yearly,
)
from fazhi.fields import Record, field, record
from fazhi.law import Statute
from fazhi.rules import Deadline, LeadTime, Precedence, Presence, Reading, Requirement, Threshold, Window
from fazhi.shapes import Coded
from fazhi.spans import Rollover
from fazhi.wording import phrase


class Procedure(Coded):
    ORDINARY = "普通程序", "一般程序"
    SUMMARY = "简易程序"


class Result(Coded):
    UPHELD = "维持"
    REVOKED = "撤销"


@record("案件", "Case", key="expression-case")
class Case(Record):
    case_no: str = field("案号", "Case number", key=True)
    procedure: Procedure | None = field("程序", "Procedure", default=None)
    result: Result | None = field("结果", "Result", default=None)
    filed_on: date | None = field("立案日期", "Date filed", default=None)
    decided_on: date | None = field("决定日期", "Date of decision", default=None)
    served_on: date | None = field("送达日期", "Date served", default=None)
    measured_at: dt.datetime | None = field("测量时间", "Time measured", default=None)
    approved_at: dt.datetime | None = field("批准时间", "Time approved", default=None)
    fine: Decimal | None = field("罚款", "Fine", unit="元", default=None)
    test_days: int | None = field("检测天数", "Days of tests", at_least=0, default=None)
    unbounded_days: int | None = field("天数", "Days", default=None)
    major: bool | None = field("重大", "Major", default=None)
    complex: bool | None = field("复杂", "Complex", default=None)
    reason: str | None = field("理由", "Reason", default=None)


@record("诉讼", "Suit", key="expression-suit")
class Suit(Record):
    suit_no: str = field("案号", "Suit number", key=True)
    filed_on: date | None = field("立案日期", "Date filed", default=None)
    judged_on: date | None = field("裁判日期", "Date judged", default=None)


LAW = Statute(key="law", zh="某法", en="An act", in_force=date(2020, 1, 1), working_days={7})
c, s = columns(Case), columns(Suit)
ORDINARY = c.procedure == Procedure.ORDINARY
ART = LAW.article(1, says="应当如此")
REQUIREMENT: dict[str, Any] = {"cites": ART, "moment": c.decided_on, "that": c.major}
DEADLINE: dict[str, Any] = {"cites": ART, "event": c.decided_on, "after": c.filed_on, "within": LAW.days(90)}


def requirement(**changes):
    return Requirement(**{**REQUIREMENT, **changes})


def deadline(**changes):
    return Deadline(**{**DEADLINE, **changes})


# mistakes in an expression


def test_an_unknown_column_suggests_the_nearest():
    with pytest.raises(AttributeError, match=r"Case has no column 'decidd_on' \(did you mean 'decided_on'"):
        _ = c.decidd_on


MISTAKES: dict[str, tuple[Any, str]] = {
    "and": (lambda: ORDINARY and c.major, "use & | ~"),
    "or": (lambda: c.major or ORDINARY, "use & | ~"),
    "not": (lambda: not c.major, "use & | ~"),
    "chained comparison": (lambda: 0 < c.fine < 200, "use & | ~"),
    "chained dates": (lambda: c.filed_on <= c.decided_on <= c.served_on, "use & | ~"),
    "in": (lambda: c.procedure in (Procedure.SUMMARY, Procedure.ORDINARY), "use & | ~"),
    "if": (lambda: 1 if c.major else 0, "use & | ~"),
    "date and number": (lambda: c.filed_on <= 5, r"Case\.filed_on <= .*cannot be compared"),
    "date and text": (lambda: c.filed_on == "2024-01-01", "a day and a text cannot be compared"),
    "number and text": (lambda: c.fine > "5", "cannot be compared"),
    "coded and its word": (lambda: c.procedure == "普通程序", r"use Procedure\.ORDINARY"),
    "coded and a variant": (lambda: c.procedure == "一般程序", r"use Procedure\.ORDINARY"),
    "coded and another word": (lambda: c.procedure == "特别程序", "use a member of Procedure"),
    "coded of another list": (lambda: c.procedure == Result.UPHELD, "different lists"),
    "two lists": (lambda: c.procedure == c.result, "different lists"),
    "two columns of one list": (lambda: c.procedure == c.procedure, "compared with a member of its list"),
    "is_in of another list": (lambda: c.procedure.is_in([Procedure.SUMMARY, Result.UPHELD]), "different lists"),
    "order of coded": (lambda: c.procedure < Procedure.SUMMARY, "only days and numbers have an order"),
    "order of texts": (lambda: c.reason < "乙", "only days and numbers have an order"),
    "order of yes and no": (lambda: c.major < c.complex, "only days and numbers have an order"),
    "float bound": (lambda: c.fine > 0.5, "a float is not exact"),
    "float factor": (lambda: c.fine * 0.03, "a float is not exact"),
    "none": (lambda: c.filed_on == None, "cannot stand in an expression"),  # noqa: E711
    "number as a condition": (lambda: ORDINARY & c.fine, r"Case\.fine is not a condition"),
    "date as a condition": (lambda: ~c.filed_on, r"is not a condition: compare it, or ask \.is_given\(\)"),
    "date in all_of": (lambda: all_of(c.major, c.filed_on), "is not a condition"),
    "text in any_of": (lambda: any_of(c.reason), "is not a condition"),
    "product of dates": (lambda: c.filed_on * 2, "is not a number"),
    "product of yes": (lambda: c.fine * c.major, "is not a number"),
    "day plus number": (lambda: c.filed_on + 60, r"a day takes a span, got 60: write LAW\.days\(n\)"),
    "number plus span": (lambda: c.fine + LAW.days(60), "is not a day"),
    "day plus hours": (lambda: c.filed_on + LAW.hours(24), "hours run from a time"),
    "time plus days": (lambda: c.measured_at + LAW.days(1), "hours run from a time"),
    "latest of a number": (lambda: latest(c.filed_on, c.fine), "is not a day"),
    "earliest of a text": (lambda: earliest(c.filed_on, c.reason), "is not a day"),
    "first given of yes": (lambda: first_given(c.major), "is not a day"),
    "yearly after a number": (lambda: yearly(3, 1, after=c.fine), "is not a day"),
    "hours from a computed day": (lambda: latest(c.measured_at, c.approved_at) + LAW.hours(1), "hours run from a time"),
}


@pytest.mark.parametrize(("mistake", "hint"), list(MISTAKES.values()), ids=list(MISTAKES))
def test_a_mistake_in_an_expression_stops_with_a_hint(mistake, hint):
    with pytest.raises(TypeError, match=hint):
        mistake()


@pytest.mark.parametrize(("month", "on"), [(2, 29), (2, 30), (13, 1), (0, 1), (3, 0)])
def test_a_day_that_not_every_year_has_is_refused(month, on):
    with pytest.raises(ValueError, match=r"."):
        yearly(month, on, after=c.filed_on)


# mistakes in a rule


RULES: dict[str, tuple[Any, str]] = {
    "within a number": (lambda: deadline(within=90), r"a period is a span, got 90: write LAW\.days\(90\)"),
    "at least a number": (
        lambda: LeadTime(
            cites=ART, first=c.filed_on, then=c.decided_on, at_least=30, reading=Reading.DAY_N
        ),
        r"write LAW\.days",
    ),
    "window of text": (
        lambda: Window(cites=ART, event=c.decided_on, after=c.filed_on, within="90日"), r"write LAW\.days",
    ),
    "neither within nor by": (lambda: deadline(within=None), "either after= and within=, or by="),
    "both within and by": (lambda: deadline(by=date(2024, 3, 1)), "either after= and within=, or by="),
    "two records": (lambda: deadline(after=s.filed_on), r"exactly one record.*\['Case', 'Suit'\]"),
    "two records, in a condition": (lambda: deadline(when=s.judged_on.is_given()), "exactly one record"),
    "no record": (lambda: requirement(moment=date(2024, 1, 1), that=Parameter("甲") > 1), "exactly one record"),
    "hours from a day": (lambda: deadline(within=LAW.hours(24)), "hours run from a time"),
    "days from a time": (lambda: deadline(after=c.measured_at), "hours run from a time"),
    "event a number": (lambda: deadline(event=c.fine), "is not a day"),
    "event a text": (lambda: deadline(event="decided_on"), "is not a day"),
    "when a number": (lambda: deadline(when=c.fine), "is not a condition"),
    "unless a date": (lambda: deadline(unless=c.served_on), "is not a condition"),
    "discharged a yes": (lambda: deadline(discharged=c.major), "is not a day"),
    "excluding money": (lambda: deadline(excluding=c.fine), "at_least=0"),
    "excluding without a bound": (lambda: deadline(excluding=c.unbounded_days), "at_least=0"),
    "excluding a number": (lambda: deadline(excluding=3), "at_least=0"),
    "value a date": (lambda: Threshold(cites=ART, moment=c.decided_on, value=c.filed_on, at_most=1), "not a number"),
    "two bounds": (
        lambda: Threshold(cites=ART, moment=c.decided_on, value=c.fine, at_most=1, at_least=0), "at_most= or at_least="
    ),
    "no bound": (lambda: Threshold(cites=ART, moment=c.decided_on, value=c.fine), "at_most= or at_least="),
    "float bound": (
        lambda: Threshold(cites=ART, moment=c.decided_on, value=c.fine, at_most=0.5), "a float is not exact"
    ),
    "no step": (lambda: Precedence(cites=ART, then=c.decided_on), "takes first=.*or done="),
    "done a date": (lambda: Precedence(cites=ART, then=c.decided_on, done=c.served_on), "is not a condition"),
    "presence of yes": (lambda: Presence(cites=ART, column=c.major, once=c.decided_on), r"use Requirement\(that"),
    "presence of an expression": (
        lambda: Presence(cites=ART, column=c.filed_on + LAW.days(1), once=c.decided_on), "takes a column"
    ),
    "reading as text": (
        lambda: LeadTime(
            cites=ART, first=c.filed_on, then=c.decided_on, at_least=LAW.days(7), reading="DAY_N",  # type: ignore[arg-type]
        ),
        "reading",
    ),
    "cites the statute": (lambda: deadline(cites=LAW), "cites"),
    "severity as text": (lambda: deadline(severity="LATE"), "severity"),
    "example": (
        lambda: deadline(complying={"decided_no": "2024-01-01"}),
        r"its example names 'decided_no', no column of Case \(did you mean 'decided_on'",
    ),
    "breaching example": (lambda: deadline(breaching={"罚款": "5"}), "its example names '罚款'"),
    "that is no condition": (lambda: requirement(that=c.fine), "is not a condition"),
    "moment a number": (lambda: requirement(moment=c.fine), "is not a day"),
}


@pytest.mark.parametrize(("mistake", "hint"), list(RULES.values()), ids=list(RULES))
def test_a_mistake_in_a_rule_stops_with_a_hint(mistake, hint):
    with pytest.raises(TypeError, match=hint):
        mistake()


def test_a_template_refuses_an_unknown_argument_and_lacks_no_needed_one():
    with pytest.raises(TypeError, match="withn"):
        deadline(withn=LAW.days(90))
    with pytest.raises(TypeError, match="reading"):
        LeadTime(cites=ART, first=c.filed_on, then=c.decided_on, at_least=LAW.days(7))  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="moment"):
        Threshold(cites=ART, value=c.fine, at_most=200)  # type: ignore[call-arg]


def test_only_a_column_or_a_day_can_be_given():
    for not_a_fact in (c.fine > 5, c.major & c.complex, c.fine * 2, Parameter("甲")):
        with pytest.raises(TypeError, match=r"is neither a column nor a day"):
            not_a_fact.is_given()
    assert answer((c.filed_on + LAW.days(5)).is_given()) is None


# mistakes in a record


def declare(in_order=(), **fields):
    annotations = {name: kind for name, (kind, _) in fields.items()}
    body = {name: f for name, (_, f) in fields.items()}
    made = type("Wrong", (Record,), {"__annotations__": annotations, "__module__": __name__, **body})
    return record("错误", "Wrong", key="wrong", in_order=in_order)(made)


def no():
    return (str, field("编号", "Number", key=True))


FILED = field("立案日期", "Date filed", default=None)
PLACE = field("地点", "Place", default=None)
WRONG: dict[str, tuple[Any, str]] = {
    "no key": (lambda: declare(place=(str, field("地点", "Place"))), r"exactly one text field with key=True.*\[\]"),
    "two keys": (lambda: declare(a=no(), b=(str, field("号", "No", key=True))), "exactly one text field"),
    "a key that is no text": (lambda: declare(a=(int, field("号", "No", key=True))), "exactly one text field"),
    "one heading twice": (
        lambda: declare(a=no(), b=(str | None, field("地点", "Place", default=None)),
                        d=(str | None, field("位置", "Site", also=("地点",), default=None))),
        "the heading '地点' is claimed by 'b' and by 'd'",
    ),
    "a heading that is the name of another": (
        lambda: declare(a=no(), b=(str | None, field("地点", "Place", also=("a",), default=None))), "is claimed by"
    ),
    "not_before of a text": (
        lambda: declare(a=no(), filed_on=(date | None, FILED),
                        b=(str | None, field("地点", "Place", not_before=FILED, default=None))),
        r"Wrong\.b has not_before=, which compares dates only",
    ),
    "not before a text": (
        lambda: declare(a=no(), b=(str | None, PLACE),
                        filed_on=(date | None, field("立案", "Filed", not_before=PLACE, default=None))),
        "compares dates only",
    ),
    "not_before by name": (
        lambda: declare(a=no(), filed_on=(date | None, field("立案", "Filed", not_before="b", default=None))),
        "takes a field declared above it",
    ),
    "_on without a date": (lambda: declare(a=no(), b_on=(str | None, PLACE)), r"Wrong\.b_on breaks the naming"),
    "a date without _on": (lambda: declare(a=no(), filed=(date | None, FILED)), "dates end in _on"),
    "_at for a date": (lambda: declare(a=no(), filed_at=(date | None, FILED)), "breaks the naming"),
    "_on for a time": (lambda: declare(a=no(), filed_on=(dt.datetime | None, FILED)), "breaks the naming"),
    "a bound of text": (
        lambda: declare(a=no(), b=(str | None, field("地点", "Place", at_least=1, default=None))), "bound numbers only"
    ),
    "a unit of text": (
        lambda: declare(a=no(), b=(str | None, field("地点", "Place", unit="元", default=None))),
        "only a number can have",
    ),
    "a pattern of a number": (
        lambda: declare(a=no(), b=(int | None, field("人数", "People", pattern="1", default=None))), "for text only"
    ),
    "float": (lambda: declare(a=no(), b=(float | None, PLACE)), r"Wrong\.b: a field cannot hold"),
    "no field": (lambda: declare(a=no(), b=(str, "地点")), r"must be declared with field"),
    "unknown order": (
        lambda: declare(("filed_no",), a=no(), filed_on=(date | None, FILED)), r"did you mean 'filed_on'"
    ),
    "order of no dates": (lambda: declare(("a",), a=no()), "in_order= takes dates"),
}


@pytest.mark.parametrize(("mistake", "hint"), list(WRONG.values()), ids=list(WRONG))
def test_a_mistake_in_a_record_stops_with_a_hint(mistake, hint):
    with pytest.raises(TypeError, match=hint):
        mistake()


def test_a_record_must_inherit_from_record():
    with pytest.raises(TypeError, match=r"must inherit from Record: class Plain\(Record\)"):

        @record("普通", "Plain", key="plain")
        class Plain:  # type: ignore[type-var]
            no: str = field("编号", "Number", key=True)


def test_columns_takes_a_record_type_only():
    with pytest.raises(TypeError, match=r"decorate a subclass of Record with @fz\.record"):
        columns(dict)  # type: ignore[arg-type]


def test_columns_are_found_each_once_in_order_of_appearance():
    found = columns_in(c.fine > 0, (c.filed_on < c.decided_on) & c.filed_on.is_given())
    assert [x.name for x in found] == ["fine", "filed_on", "decided_on"]
    assert dir(c)[0] in Case.__fazhi__.fields


def test_a_chain_of_conditions_reads_as_it_was_written():
    assert phrase(c.major & c.complex & c.reason.is_given())[0] == "重大且复杂且已有理由"
    assert phrase(c.major | (c.complex | c.reason.is_given()))[0] == "重大或复杂或已有理由"
    assert phrase(c.major & (c.complex | c.reason.is_given()))[0] == "重大且（复杂或已有理由）"


def test_a_comparison_of_any_two_expressions_is_a_condition_and_a_set_tells_them_apart():
    shifted, conditions = c.filed_on + LAW.days(5), (c.major & c.complex, c.major | c.complex, ~c.major)
    days = (AS_OF, shifted, latest(shifted), earliest(shifted), first_given(shifted), yearly(3, 1, after=shifted))
    for alike in (days, (c.fine, Parameter("甲"), c.fine * 2), (*conditions, c.fine > 0, c.fine.is_given(), ALWAYS)):
        for x, y in itertools.product(alike, repeat=2):
            assert isinstance(x == y, Compare)
            assert isinstance(x != y, Compare)
        assert len({*alike, *alike}) == len(alike)


# three values


TRUTH = (True, False, None)
CALENDAR = WorkCalendar.china()


def answer(expression, *, absent=(), as_of=date(2024, 12, 31), parameters=None, **cells):
    """What an expression says of a row; a blank column is NOT_YET where it is `absent`, otherwise NOT_RECORDED."""
    blanks = {n: Blank.NOT_YET if n in absent else Blank.NOT_RECORDED for n in Case.__fazhi__.fields}
    setting = Setting(as_of=as_of, blanks=blanks, calendar=CALENDAR, parameters=parameters or {})
    return build(expression, setting)(setting.read(Case(case_no="1", **cells)))


def worlds(value):
    """What may be true behind an answer."""
    return (True, False) if value is None else (value,)


def agreed(values):
    """The one value that all worlds agree on; None where they do not."""
    found = set(values)
    return found.pop() if len(found) == 1 else None


@pytest.mark.parametrize(("a", "b"), list(itertools.product(TRUTH, repeat=2)))
def test_and_or_not_say_what_every_possible_world_agrees_on(a, b):
    both = list(itertools.product(worlds(a), worlds(b)))
    row = {"major": a, "complex": b}
    assert answer(c.major & c.complex, **row) is agreed(x and y for x, y in both)
    assert answer(c.major | c.complex, **row) is agreed(x or y for x, y in both)
    assert answer(~c.major, **row) is agreed(not x for x in worlds(a))
    assert answer(all_of(c.major, c.complex), **row) is answer(c.major & c.complex, **row)
    assert answer(any_of(c.major, c.complex), **row) is answer(c.major | c.complex, **row)
    assert answer(c.major & True, **row) is answer(c.major | False, **row) is a
    assert answer(~(c.major & c.complex), **row) is answer(~c.major | ~c.complex, **row)
    assert answer(c.major == c.complex, **row) is agreed(x == y for x, y in both)
    assert answer(c.major != c.complex, **row) is agreed(x != y for x, y in both)


def test_not_yet_on_a_yes_or_no_is_no():
    assert answer(c.major, absent=("major",)) is False
    assert answer(~c.major, absent=("major",)) is True
    assert answer(c.major) is None


def test_not_yet_on_a_number_is_zero():
    assert answer(c.fine > 0, absent=("fine",)) is False
    assert answer(c.fine * 3 <= 0, absent=("fine",)) is True
    assert answer(c.fine > 0) is None
    assert answer(c.fine * c.test_days > 0, absent=("fine",)) is None


def test_whether_a_fact_is_given_asks_for_the_cell():
    for column, value in (
        (c.fine, Decimal(0)), (c.filed_on, date(2024, 1, 1)), (c.reason, "轻微"), (c.procedure, Procedure.SUMMARY),
        (c.major, False), (c.test_days, 0),
    ):  # fmt: skip
        assert answer(column.is_given(), **{column.name: value}) is True
        assert answer(column.is_given(), absent=(column.name,)) is False
        assert answer(column.is_given()) is None


def test_a_date_after_the_day_is_a_blank_of_its_own_column():
    later = {"filed_on": date(2025, 1, 1)}
    assert answer(c.filed_on.is_given(), **later) is None
    assert answer(c.filed_on.is_given(), absent=("filed_on",), **later) is False
    late = {"measured_at": dt.datetime(2025, 1, 1)}
    assert answer(c.measured_at.is_given(), **late) is None
    on_the_day = {"measured_at": dt.datetime(2024, 12, 31, 23, 59)}
    assert answer(c.measured_at.is_given(), **on_the_day) is True


def test_membership_is_a_chain_of_comparisons():
    either = c.procedure.is_in([Procedure.ORDINARY, Procedure.SUMMARY])
    assert answer(either, procedure=Procedure.SUMMARY) is True
    assert answer(c.procedure.is_in([Procedure.ORDINARY]), procedure=Procedure.SUMMARY) is False
    assert answer(either) is None
    assert answer(c.procedure.is_in([]), procedure=Procedure.SUMMARY) is False


def test_a_day_and_a_time_compare_by_day_and_two_times_to_the_minute():
    row = {
        "filed_on": date(2024, 3, 1),
        "measured_at": dt.datetime(2024, 3, 1, 15),
        "approved_at": dt.datetime(2024, 3, 1, 9),
    }
    assert answer(c.measured_at <= c.filed_on, **row) is True
    assert answer(c.filed_on == c.measured_at, **row) is True
    assert answer(c.measured_at <= c.approved_at, **row) is False
    assert answer(latest(c.measured_at, c.approved_at) <= c.filed_on, **row) is True


def test_a_computed_day_has_no_time_of_day():
    row = {"measured_at": dt.datetime(2024, 3, 1, 15), "approved_at": dt.datetime(2024, 3, 1, 9)}
    for computed in (latest(c.measured_at), earliest(c.measured_at), first_given(c.measured_at)):
        assert answer(computed, **row) == date(2024, 3, 1)
        assert answer(computed <= c.approved_at, **row) is True


def test_a_product_is_exact():
    assert answer(c.fine * Decimal("0.03") * c.test_days, fine=Decimal("0.1"), test_days=3) == Decimal("0.009")
    assert answer(c.fine * Parameter("倍"), fine=Decimal("0.1"), parameters={"倍": Decimal("0.2")}) == Decimal("0.02")
    assert answer(c.fine * Parameter("倍") > 0, fine=Decimal("0.1")) is None
    assert answer(2 * c.fine > c.fine, fine=Decimal("0.1")) is True


# days computed from days: what is MISSING may be any day, or none at all


EARLY, LATE = date(2024, 3, 1), date(2024, 9, 1)
CELLS = (EARLY, LATE, Gap.ABSENT, Gap.MISSING)
#: what may stand in a cell that is not known
POSSIBLE = (date(2000, 1, 1), EARLY, date(2024, 6, 1), LATE, date(2030, 1, 1), Gap.ABSENT)
NAMES = ("filed_on", "decided_on", "served_on")


def evaluated(expression, cells):
    dates = {n: x for n, x in zip(NAMES, cells, strict=True) if isinstance(x, date)}
    absent = tuple(n for n, x in zip(NAMES, cells, strict=True) if x is Gap.ABSENT)
    return answer(expression, absent=absent, **dates)


def last_of(days):
    return Gap.ABSENT if Gap.ABSENT in days else max(days)


def first_of(days):
    return min((d for d in days if d is not Gap.ABSENT), default=Gap.ABSENT)


def first_in_list(days):
    return next((d for d in days if d is not Gap.ABSENT), Gap.ABSENT)


@pytest.mark.parametrize(
    ("word", "meaning"), [(latest, last_of), (earliest, first_of), (first_given, first_in_list)]
)
def test_a_computed_day_says_what_every_possible_world_agrees_on(word, meaning):
    expression = word(c.filed_on, c.decided_on, c.served_on)
    for cells in itertools.product(CELLS, repeat=3):
        possible = [POSSIBLE if x is Gap.MISSING else (x,) for x in cells]
        results = {meaning(world) for world in itertools.product(*possible)}
        expected = results.pop() if len(results) == 1 else Gap.MISSING
        assert evaluated(expression, cells) == expected, cells


def test_a_day_of_the_year_is_the_next_one():
    third = yearly(3, 1, after=c.filed_on)
    eve = yearly(3, 1, after=c.filed_on, day_included=False)
    for after, day, before in (
        ("2023-12-31", "2024-03-01", "2024-02-29"), ("2024-02-29", "2024-03-01", "2024-02-29"),
        ("2024-03-01", "2025-03-01", "2025-02-28"), ("2024-03-02", "2025-03-01", "2025-02-28"),
    ):  # fmt: skip
        assert answer(third, filed_on=date.fromisoformat(after)) == date.fromisoformat(day)
        assert answer(eve, filed_on=date.fromisoformat(after)) == date.fromisoformat(before)
    assert answer(third) is Gap.MISSING
    assert answer(third, absent=("filed_on",)) is Gap.ABSENT


def test_a_sum_of_a_day_and_a_span_ends_as_its_statute_says():
    rolling = Statute(
        key="rolling", zh="某法", en="Act", in_force=date(2020, 1, 1), rollover=Rollover.BY_STATUTE, working_days={7}
    )
    filed = {"filed_on": date(2024, 3, 5)}  # sixty days: Saturday 4 May, a holiday
    assert answer(c.filed_on + rolling.days(60), **filed) == date(2024, 5, 6)
    assert answer(c.filed_on + LAW.days(60), **filed) == date(2024, 5, 4)
    assert answer(c.filed_on + rolling.days(7), **filed) == date(2024, 3, 14)
    assert answer(c.filed_on + LAW.days(60)) is Gap.MISSING
    assert answer(c.filed_on + LAW.days(60), absent=("filed_on",)) is Gap.ABSENT
    measured = {"measured_at": dt.datetime(2024, 9, 30, 17)}
    assert answer(c.measured_at + LAW.hours(24), **measured) == dt.datetime(2024, 10, 1, 17)
    assert answer(c.measured_at + LAW.hours(24) + LAW.hours(1), **measured) == dt.datetime(2024, 10, 1, 18)


def test_a_misspelt_field_of_a_record_is_met_with_a_hint():
    with pytest.raises(TypeError, match=r"has no field 'decide_on' .did you mean 'decided_on'"):
        fz.AdministrativeCase(case_no="1", decide_on=date(2024, 1, 1))  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="case_no"):
        fz.AdministrativeCase()  # type: ignore[call-arg]
