"""The same rules on Polars and on objects: whatever the blanks, the two agree row by row."""

from __future__ import annotations

import datetime as dt
import random
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from local_cases import LAW, NAMES, OTHER, RULES, STREET, Case, Procedure, article, c, case  # type: ignore[import-not-found]

from fazhi import frames
from fazhi.checking import check
from fazhi.expr import Parameter, earliest, first_given, latest, yearly
from fazhi.fields import info_of
from fazhi.outcomes import Outcome
from fazhi.period import Period
from fazhi.rules import Deadline, Extension, LeadTime, Precedence, Presence, Reading, Requirement, Threshold, Window
from fazhi.shapes import Coded, Kind
from fazhi.spans import Rollover, days, working_days
from fazhi.strategies import lifecycles, records

TYPES: dict[Kind, Any] = {
    Kind.TEXT: pl.String, Kind.CODED: pl.String, Kind.DAY: pl.Date, Kind.TIME: pl.Datetime("us"),
    Kind.WHOLE: pl.Int64, Kind.NUMBER: pl.Decimal(20, 2), Kind.YES_NO: pl.Boolean,
}  # fmt: skip
FIELDS = info_of(Case).fields
ROLLING = Rollover.BY_STATUTE


def frame_of(rows, lacking=(), word=lambda member: member.value, heading=lambda f: f.name):
    """The records as a frame, without the columns in `lacking`."""
    there = [f for f in FIELDS.values() if f.name not in lacking]
    cells = {heading(f): [cell(getattr(r, f.name), word) for r in rows] for f in there}
    return pl.DataFrame(cells, schema={heading(f): TYPES[f.kind] for f in there})


def cell(value, word):
    return word(value) if isinstance(value, Coded) else value


def assert_agreement(rows, rules, *, frame=None, lacking=(), not_recorded=(), **options):
    """Each rule says the same of each row, on objects and on the frame."""
    frame = frame_of(rows, lacking) if frame is None else frame
    judged = frames.check(frame, Case, rules=rules, not_recorded=not_recorded, **options)
    if isinstance(judged, pl.LazyFrame):
        judged = judged.collect()
    assert judged.height == len(rows)
    bare = [attrs.evolve(r, **dict.fromkeys(lacking)) for r in rows]
    found = check(bare, rules=rules, not_recorded=[*not_recorded, *lacking], **options)
    expected: dict[str, list[str]] = {r.id: [] for r in rules}
    for subject, index in found._at:  # the outcomes alone: to make every finding would take long
        expected[subject.judge.rules[index].id].append(subject.steps[index].outcome.value)
    for rule in rules:
        assert judged[rule.id].to_list() == expected[rule.id], rule.id


# rows whose dates follow each other, in ordinary times and at the end of the published calendar, and any rows at all
LIVES = lifecycles(Case, starts=Period(date(2023, 6, 1), date(2024, 9, 30)))
LAST_LIVES = lifecycles(Case, starts=Period(date(2026, 9, 1), date(2026, 12, 31)))
AS_OF = st.sampled_from([date(2024, 3, 1), date(2024, 9, 30)]) | st.dates(date(2023, 6, 1), date(2027, 6, 30))
SOME = st.lists(st.sampled_from(NAMES), max_size=4, unique=True)
ONE = st.lists(st.sampled_from(NAMES), max_size=1)
#: to compile all rules takes most of a second, to judge some more rows does not: few examples, of many rows
few = settings(max_examples=6)


@few
@given(
    rows=st.lists(LIVES | LAST_LIVES | records(Case), max_size=8), seed=st.integers(), as_of=AS_OF, complete=SOME,
    not_recorded=SOME, lacking=ONE, organ=st.sampled_from([None, STREET]),
)  # fmt: skip
def test_every_rule_agrees_whatever_is_blank_lacking_or_closed(
    rows, seed, as_of, complete, not_recorded, lacking, organ
):
    rows += drawn(150, seed)
    assert_agreement(
        rows, RULES, as_of=as_of, complete=complete, not_recorded=not_recorded, lacking=lacking, organ=organ
    )


@settings(max_examples=5)
@given(seed=st.integers(), as_of=st.dates(date(2026, 12, 1), date(2027, 12, 31)))
def test_every_rule_agrees_at_the_end_of_the_published_calendar(seed, as_of):
    rows = [r for r in drawn(600, seed) if r.decided_on is None or r.decided_on.year > 2024]
    assert_agreement(rows, RULES, as_of=as_of, organ=STREET, complete=["extended_on", "deferred_until_on"])


@pytest.mark.parametrize("column", NAMES)
def test_a_lacking_column_agrees(column):
    rules = [r for r in RULES if column in r.reads]
    assert_agreement(drawn(60, column), rules, as_of=date(2024, 12, 31), lacking=[column], organ=STREET)


def test_a_lazy_frame_stays_lazy_and_agrees():
    rows = drawn(300, "lazy")
    lazy = frame_of(rows).lazy()
    assert isinstance(frames.check(lazy, Case, as_of=date(2024, 5, 6), rules=RULES[:2]), pl.LazyFrame)
    assert_agreement(rows, RULES, frame=lazy, as_of=date(2024, 5, 6), organ=STREET)


@settings(max_examples=5)
@given(data=st.data(), rows=st.lists(LIVES, min_size=1, max_size=5), as_of=AS_OF)
def test_any_heading_and_any_accepted_word_agrees(data, rows, as_of):
    def word(member):
        return data.draw(st.sampled_from([member.value, *member.also, member.name]))

    headings = {f.name: data.draw(st.sampled_from(f.headings)) for f in FIELDS.values()}
    frame = frame_of(rows, word=word, heading=lambda f: headings[f.name])
    assert_agreement(rows, RULES, frame=frame, as_of=as_of, organ=STREET)


# each template with days computed from days, with numbers of every kind, alone, so that a failure has a name


MAJOR = c.licence_revoked | (c.fine >= 100)
WAIT = {"at_least": days(0), "reading": Reading.DAY_N, "then": c.enforced_on}
MORE = {
    "chained roll": Deadline(
        cites=article(101), event=c.enforced_on, after=c.served_on + days(9, ROLLING), within=days(30, ROLLING)
    ),
    "chained roll by analogy": Deadline(
        cites=article(102), event=c.enforced_on, after=c.served_on + LAW.days(10), within=LAW.days(5)
    ),
    "latest of two rolls": LeadTime(
        cites=article(103), first=latest(c.served_on + days(9, ROLLING), c.filed_on + LAW.days(7)), **WAIT
    ),
    "latest of working and natural days": LeadTime(
        cites=article(104), first=latest(c.served_on + days(9, ROLLING), c.filed_on + working_days(19)), **WAIT
    ),
    "earliest of two rolls": Deadline(
        cites=article(105), event=c.enforced_on, within=days(5),
        after=earliest(c.served_on + days(10, ROLLING), c.notified_on + days(10, ROLLING)),
    ),
    "earliest as an event": Deadline(
        cites=article(106), event=earliest(c.paid_on, c.signed_on), after=c.decided_on, within=LAW.days(15)
    ),
    "latest as an event": Deadline(
        cites=article(107), event=latest(c.paid_on, c.signed_on), after=c.decided_on, within=LAW.days(15)
    ),
    "first given as an event": Deadline(
        cites=article(108), event=first_given(c.signed_on, c.paid_on), after=c.decided_on, within=LAW.days(15)
    ),
    "first given of times": Requirement(
        cites=article(109), moment=c.decided_on, that=first_given(c.approved_at, c.measured_at) <= c.measured_at
    ),
    "latest of a day and a time": Requirement(
        cites=article(110), moment=c.decided_on, that=latest(c.filed_on, c.measured_at) <= c.decided_on
    ),
    "a time against a day": Precedence(cites=article(111), first=c.measured_at, then=c.decided_on, strict=True),
    "an event with a time": Deadline(
        cites=article(112), event=c.approved_at, after=c.filed_on, within=LAW.days(7), discharged=c.measured_at
    ),
    "hours as an end": Deadline(cites=article(113), event=c.enforced_on, by=c.measured_at + LAW.hours(30)),
    "months": Deadline(
        cites=article(114), event=c.enforced_on, after=c.served_on, within=OTHER.months(1),
        extended_by=Extension(OTHER.months(1), on=c.extended_on), excluding=c.suspended_days,
    ),
    "years": Window(cites=article(115), event=c.enforced_on, after=c.filed_on, within=LAW.years(1)),
    "working days with exclusion": Deadline(
        cites=article(116), event=c.served_on, after=c.decided_on, within=LAW.days(7), excluding=c.suspended_days,
        extended_by=Extension(LAW.days(5), on=c.extended_on),
    ),
    "working days, then days": Deadline(
        cites=article(117), event=c.served_on, after=c.decided_on, within=LAW.days(5),
        extended_by=Extension(LAW.days(30), on=c.extended_on),
    ),
    "yearly after a roll": Deadline(
        cites=article(118), event=c.enforced_on, by=yearly(2, 28, after=c.filed_on + days(30, ROLLING))
    ),
    "yearly after a time": Deadline(cites=article(119), event=c.enforced_on, by=yearly(12, 31, after=c.measured_at)),
    "a roll as a moment": Presence(cites=article(120), column=c.reason, once=c.filed_on + OTHER.days(5)),
    "a fixed day": Deadline(cites=article(121), event=c.decided_on, by=date(2024, 3, 1)),
    "a day in a column": Deadline(cites=article(122), event=c.decided_on, by=c.deferred_until_on),
    "a roll by analogy to wait for": LeadTime(
        cites=article(123), first=c.served_on, then=c.enforced_on, at_least=LAW.days(10), reading=Reading.EITHER,
        rollover=Rollover.BY_ANALOGY,
    ),
    "done alone": Precedence(cites=article(124), done=MAJOR, then=c.decided_on),
    "done beside a computed day": Precedence(
        cites=article(125), first=first_given(c.reviewed_on, c.notified_on), done=c.reviewed, then=c.decided_on
    ),
    "a product of money": Threshold(
        cites=article(126), moment=c.decided_on, value=c.surcharge * c.surcharge, at_most=c.fine * Parameter("较大数额")
    ),
    "a product of days": Threshold(
        cites=article(127), moment=c.decided_on, value=c.days_in_default * c.days_in_default, at_least=c.officers
    ),
    "money against whole numbers": Threshold(
        cites=article(128), moment=c.decided_on, value=c.fine, at_most=c.officers * 3
    ),
    "a tenth of a cent": Threshold(
        cites=article(129), moment=c.decided_on, value=c.surcharge * Decimal("0.001"), at_most=c.fine * Decimal("0.1")
    ),
    "given": Requirement(
        cites=article(130), moment=c.decided_on,
        that=c.fine.is_given() | ~c.reason.is_given() & latest(c.paid_on, c.filed_on + LAW.days(7)).is_given(),
    ),
    "yes and no compared": Requirement(
        cites=article(131), moment=c.decided_on, that=(c.reviewed == c.present) | (c.excused != True)  # noqa: E712
    ),
    "words": Requirement(
        cites=article(132), moment=c.decided_on, when=c.procedure.is_in(list(Procedure)),
        that=(c.procedure != Procedure.SUMMARY) | (c.reason == "甲"),
    ),
    "no words": Requirement(cites=article(133), moment=c.decided_on, that=~c.procedure.is_in([])),
}  # fmt: skip


def drawn(number, seed):
    """Rows of cells drawn one by one: dates close to each other, and a third of all cells blank."""
    chance = random.Random(seed)
    near = [date(2024, 4, 20) + dt.timedelta(days=n) for n in range(30)]
    near += [date(2026, 11, 25) + dt.timedelta(days=n) for n in range(40)]

    def value(f):
        match f.kind:
            case Kind.CODED:
                return chance.choice(list(Procedure))
            case Kind.DAY:
                return chance.choice(near)
            case Kind.TIME:
                return dt.datetime.combine(chance.choice(near), dt.time(chance.randrange(24)))
            case Kind.WHOLE:
                return chance.randrange(6)
            case Kind.NUMBER:
                return Decimal(chance.randrange(2000)) / 100
            case Kind.YES_NO:
                return chance.random() < 0.5
        return chance.choice("甲乙")

    return [
        Case(case_no="1", **{n: value(FIELDS[n]) for n in NAMES if chance.random() < 0.7}) for _ in range(number)
    ]


def december(**cells):
    return case(**{n: f"2026-{v}" if len(str(v)) == 5 else v for n, v in cells.items()})


def around_the_last_day():
    """Rows around the last day that a notice covers."""
    starts = ["11-27", "12-01", "12-10", "12-11", "12-17", "12-18", "12-24"]
    ends = ["12-18", "12-20", "12-21", "12-28", "2027-01-18", "2027-01-20", "2027-01-21", "2027-02-28", None]
    return [
        december(
            filed_on="12-01", decided_on="12-01", served_on=start, enforced_on=end, signed_on=end, suspended_days=3,
            notified_on="12-18", extended_on=start, measured_at="2026-12-18T10:00",
        )
        for start in starts for end in ends
    ]  # fmt: skip


@pytest.mark.parametrize("name", MORE)
def test_the_two_agree_on_each_rule(name):
    rows = [*drawn(300, name), *around_the_last_day()]
    for as_of in (date(2024, 5, 6), date(2026, 12, 21), date(2027, 1, 19)):
        assert_agreement(rows, [MORE[name]], as_of=as_of, complete=["notified_on", "reason"], organ=STREET)


def test_two_times_of_one_day_are_two_times_and_a_computed_day_is_a_day():
    rows = [
        case(decided_on="2024-03-01", approved_at=f"2024-03-01T{a}:00", measured_at=f"2024-03-01T{b}:00")
        for a in ("09", "15") for b in ("09", "15")
    ]  # fmt: skip
    assert_agreement(rows, [MORE[n] for n in MORE if "time" in n], as_of=date(2024, 12, 31))


def test_amounts_are_exact_on_both_sides():
    surcharge = next(r for r in RULES if r.id == "local-2000/72")
    rows = [
        case(decided_on="2024-03-01", paid_on="2024-04-01", fine=fine, days_in_default=1, surcharge=due)
        for fine in ("333.33", "0.1", "0.01", "99999999.99", "0") for due in ("9.99", "10", "0", "0.01", "2999999.99")
    ]  # fmt: skip
    assert_agreement(rows, [surcharge, MORE["a tenth of a cent"], MORE["a product of money"]], as_of=date(2024, 12, 31))


def test_a_row_that_contradicts_itself_is_unknown_on_both_sides():
    rows = [
        case(filed_on="2024-03-01", decided_on="2024-02-01", procedure=Procedure.ORDINARY),
        case(fine=200), case(decided_on="2024-03-01", fine="-1"), case(served_on="2025-01-01", decided_on="2024-01-01"),
    ]  # fmt: skip
    assert_agreement(rows, RULES, as_of=date(2024, 6, 30), complete=["suspended_days"])


def test_a_contradiction_stays_one_where_the_column_may_have_gaps():
    rows = [case(filed_on="2024-03-01", decided_on="2024-02-01", procedure=Procedure.ORDINARY)]
    judged = frames.check(frame_of(rows), Case, as_of=date(2024, 6, 30), rules=RULES, not_recorded=["decided_on"])
    assert judged["local-2000/60"].to_list() == ["无法判断"]


# the answer as a frame


def test_the_outcomes_stand_beside_the_users_own_columns_in_chinese():
    rows = [
        case(decided_on="2024-09-27", served_on="2024-10-12"),
        case(decided_on="2024-09-27", served_on="2024-10-14", excused=False), case(), case(decided_on="2024-09-27"),
        case(decided_on="2024-09-27", served_on="2024-10-14"), case(decided_on="2024-12-31"),
    ]  # fmt: skip
    own = frame_of(rows).with_columns(pl.Series("备注", ["甲"] * len(rows)))
    judged = frames.check(own, Case, as_of=date(2024, 12, 31), rules=[RULES[1]], complete=["excused"])
    assert judged.columns == [*own.columns, "local-2000/61"]
    assert judged["local-2000/61"].to_list() == ["符合", "违反", "不适用", "违反", "违反", "未到期"]
    assert judged.drop("local-2000/61").equals(own)
    assert set(judged["local-2000/61"]) <= {o.value for o in Outcome}


def test_a_column_that_the_frame_lacks_is_not_recorded_whatever_its_field_says():
    rows = [case(decided_on="2024-09-27")]
    judged = frames.check(
        frame_of(rows, ["served_on"]), Case, as_of=date(2024, 12, 31), rules=[RULES[1]], complete=["served_on"]
    )
    assert judged["local-2000/61"].to_list() == ["无法判断"]


def test_a_column_may_be_called_as_the_user_likes():
    rows = [case(decided_on="2024-09-27", served_on="2024-10-12")]
    frame = frame_of(rows).rename({"served_on": "sdrq"})
    judged = frames.check(frame, Case, as_of=date(2024, 12, 31), rules=[RULES[1]], columns={"sdrq": "served_on"})
    assert judged["local-2000/61"].to_list() == ["符合"]
    with pytest.raises(LookupError, match=r"did you mean 'served_on'"):
        frames.check(frame, Case, as_of=date(2024, 12, 31), rules=[RULES[1]], columns={"sdrq": "servd_on"})
    with pytest.raises(LookupError, match=r"did you mean 'sdrq'"):
        frames.check(frame, Case, as_of=date(2024, 12, 31), rules=[RULES[1]], columns={"sdrqq": "served_on"})


def test_an_unknown_word_decides_nothing_and_a_wrong_type_is_refused():
    rows = [case(filed_on="2024-03-01", decided_on="2024-12-01")]
    odd = frame_of(rows).with_columns(procedure=pl.lit("特别程序"))
    judged = frames.check(odd, Case, as_of=date(2024, 12, 31), rules=RULES[:1])
    assert judged["local-2000/60"].to_list() == ["无法判断"]
    with pytest.raises(TypeError, match="filed_on"):
        frames.check(
            odd.with_columns(pl.col("filed_on").cast(pl.String)), Case, as_of=date(2024, 12, 31), rules=RULES[:1]
        )


def test_an_empty_frame_and_columns_of_nothing_but_nulls_are_fine():
    assert_agreement([], RULES, as_of=date(2024, 12, 31))
    nothing = pl.DataFrame({"case_no": ["1"], "filed_on": [None], "decided_on": [None], "fine": [None]})
    judged = frames.check(nothing, Case, as_of=date(2024, 12, 31), rules=RULES)
    assert set(judged.select(r.id for r in RULES).row(0)) <= {"无法判断", "不适用"}


def test_a_day_is_a_plain_date():
    with pytest.raises(TypeError, match="as_of"):
        frames.check(frame_of([case()]), Case, as_of=dt.datetime(2024, 1, 1), rules=RULES)
