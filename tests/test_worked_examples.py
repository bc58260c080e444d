"""The worked examples of the law desk: every row is counted by the public functions and comes out as written."""

import csv
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import attrs
import pytest

import fazhi as fz
from fazhi.spans import Unit

CHINA = fz.WorkCalendar.china()
DAY = timedelta(days=1)
STATUTE, ANALOGY, NEVER = fz.Rollover.BY_STATUTE, fz.Rollover.BY_ANALOGY, fz.Rollover.NEVER
#: the words of the column rollover_basis; every other word (none, n/a) means that nothing rolls
BASIS = {"explicit": STATUTE, "analogy": ANALOGY}
#: a number and a unit of the column `why`; "60+30" is a period and its extension, counted in one run
PERIOD = re.compile(r"(\d+(?:\+\d+)*) (working days?|natural days?|days?|weeks?|months?|years?)\b")
UNITS = {
    "working day": fz.working_days, "natural day": fz.days, "day": fz.days,
    "week": lambda n: fz.days(7 * n), "month": fz.months, "year": fz.years,
}  # fmt: skip
#: the list of days that follows "day 1:" or "not counted:", and not a day named in a remark after it
LISTED = re.compile(r": (\d+/\d+(?:\([^)]*\))?(?:, \d+/\d+(?:\([^)]*\))?)*)")


def shared_rows():
    """All rows; none if the shared folder is not beside this repository."""
    file = Path(__file__).parents[2] / "shared" / "law" / "worked-examples.csv"
    if not file.exists():
        return []
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


EXAMPLES = shared_rows()
needs_the_rows = pytest.mark.skipif(not EXAMPLES, reason="../shared/law/worked-examples.csv is not here")


# What a row asks


@attrs.frozen
class Question:
    """What a row asks of the library."""

    spans: tuple[fz.Span, ...] | fz.FixedDate
    start: date
    rollover: fz.Rollover = NEVER
    plus: int = 0
    backwards: bool = False

    def answer(self, calendar: fz.WorkCalendar = CHINA) -> fz.Due:
        if self.backwards:
            (span,) = self.spans  # type: ignore[misc]  # a period backwards has no extension
            return fz.due_before(span, self.start, calendar=calendar)
        spans = self.spans[0] if isinstance(self.spans, tuple) and len(self.spans) == 1 else self.spans
        return fz.due(spans, self.start, rollover=self.rollover, plus=self.plus, calendar=calendar)


def told(row):
    return f"{row['case_id']} ({row['rule_id']}): {row['why']}"


def day_of(text):
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def hours_of(row):
    """The hours of the explanation, or of the rule's name: "hours, not days: a holiday changes nothing"."""
    found = re.search(r"(\d+)[ -]hours?\b", row["why"]) or re.search(r"(\d+)h\b", row["rule_id"])
    assert found, f"no number of hours in {told(row)}"
    return fz.hours(int(found[1]))


def fixed_date_of(row):
    """The 31 January of 1月31日前; 3月1日之前 leaves the day itself out."""
    found = re.search(r"(\d+)月(\d+)日(之?)前", row["why"])
    assert found, f"no fixed date in {told(row)}"
    return fz.FixedDate(int(found[1]), int(found[2]), included=not found[3])


def spans_of(row):
    found = PERIOD.match(row["why"].removeprefix("backwards "))
    assert found, f"no period in {told(row)}"
    make = UNITS[found[2].removesuffix("s")]
    return tuple(make(int(number)) for number in found[1].split("+"))


def excluded_days_of(row):
    """The excluded days; an extension adds none, since the explanation already writes it as 60+30."""
    said = row["extension_or_exclusion"]
    found = re.search(r"(\d+)[ -]days?\b", said) if "exclu" in said or "suspen" in said else None
    assert found or not said or "exten" in said, f"{said!r} is neither an extension nor an exclusion in {told(row)}"
    return int(found[1]) if found else 0


def question(row):
    """What the row asks. A row that cannot be read fails with its id and its explanation."""
    start, why = day_of(row["trigger_date"]), row["why"]
    basis = re.match(r"\w*", row["rollover_basis"])
    rollover = BASIS.get(basis[0] if basis else "", NEVER)
    if isinstance(start, datetime):
        return Question((hours_of(row),), start)
    if why.startswith("fixed"):
        return Question(fixed_date_of(row), start, rollover)
    if why.startswith("backwards"):
        return Question(spans_of(row), start, backwards=True)
    return Question(spans_of(row), start, rollover, excluded_days_of(row))


# What the library answers


def comes_out(row, asked, found):
    """The due date, the other reading and the days counted are those of the row; else AssertionError says why."""
    reason = f"{told(row)}\n{found.explain('en')}"
    other = row["strict_due_or_alternative"]
    assert found.day == day_of(row["expected_due"]), reason
    if other:
        assert (found.strict if asked.backwards else found.unrolled) == day_of(other), reason
    if asked.rollover is ANALOGY:  # an analogy alone moves no strict day
        assert found.strict == found.unrolled, reason
    elif not asked.backwards:
        assert found.strict == found.day, reason
    listed = LISTED.search(row["why"])
    if asked.spans and isinstance(asked.spans, tuple) and asked.spans[0].unit is Unit.WORKING_DAY:
        days = re.findall(r"\d+/\d+", listed[1]) if listed else []
        assert not days or [f"{d.month}/{d.day}" for d in found.counted] == days, reason


@needs_the_rows
@pytest.mark.parametrize("row", EXAMPLES, ids=lambda row: row["case_id"])
def test_every_shared_example_comes_out(row):
    asked = question(row)

    comes_out(row, asked, asked.answer())


@needs_the_rows
def test_the_rows_ask_for_every_kind_of_period_and_each_under_its_own_id():
    asked = [question(row) for row in EXAMPLES]
    units = {span.unit for q in asked if isinstance(q.spans, tuple) for span in q.spans}

    assert len({row["case_id"] for row in EXAMPLES}) == len(EXAMPLES)
    assert units == set(Unit)
    assert any(isinstance(q.spans, fz.FixedDate) for q in asked)
    assert any(q.backwards for q in asked)
    assert {q.rollover for q in asked} == set(fz.Rollover)


# Mistakes that the rows catch


def own_calendar(*kinds):
    """The national calendar, knowing special days of these kinds only."""
    rows = [special for special in CHINA.special.values() if special.kind in kinds]
    return fz.WorkCalendar.from_rows(CHINA.first, CHINA.last, rows)


NO_WORKED_WEEKENDS = own_calendar(fz.DayKind.STATUTORY, fz.DayKind.IN_LIEU, fz.DayKind.REST)
NO_HOLIDAYS = own_calendar(fz.DayKind.WORKED)
NO_BRIDGE_DAYS = own_calendar(fz.DayKind.STATUTORY, fz.DayKind.WORKED)


def replaced(wrong: Callable[[fz.Span], fz.Span]):
    """Every span of a question read wrongly."""

    def answer(q):
        return (attrs.evolve(q, spans=tuple(map(wrong, q.spans))) if isinstance(q.spans, tuple) else q).answer()

    return answer


def trigger_day_counted(q):
    return q.answer() if q.backwards or isinstance(q.start, datetime) else attrs.evolve(q, start=q.start - DAY).answer()


def analogy_taken_for_statute(q):
    found = q.answer()
    return found if q.backwards else attrs.evolve(found, strict=found.day)


def event_day_counted(q):
    return attrs.evolve(q, start=q.start + DAY).answer() if q.backwards else q.answer()


def caps_roll(q):
    hourly = isinstance(q.start, datetime)
    return (q if hourly or q.rollover is not NEVER else attrs.evolve(q, rollover=STATUTE)).answer()


def hours_rest_on_holidays(q):
    if not isinstance(q.start, datetime):
        return q.answer()
    found = q.answer()
    rolled = datetime.combine(CHINA.roll(found.day.date()), found.day.time())
    return attrs.evolve(found, day=rolled, strict=rolled, unrolled=rolled)


def extension_added_to_the_rolled_end(q):
    if not isinstance(q.spans, tuple) or len(q.spans) == 1:
        return q.answer()
    first, *rest = q.spans
    end = fz.due(first, q.start, rollover=STATUTE).day
    return fz.due(rest, end, rollover=q.rollover)


def excluded_days_added_to_the_rolled_end(q):
    return fz.due(fz.days(q.plus), attrs.evolve(q, plus=0).answer().day, rollover=q.rollover) if q.plus else q.answer()


def counted_backwards_with_clear_days_only(q):
    found = q.answer()
    return attrs.evolve(found, day=found.strict) if q.backwards else found


MISTAKES = {
    "the day of the trigger is counted": trigger_day_counted,
    "the day of the event is counted": event_day_counted,
    "worked weekends are rest days": lambda q: q.answer(NO_WORKED_WEEKENDS),
    "holidays are worked": lambda q: q.answer(NO_HOLIDAYS),
    "bridge days are worked": lambda q: q.answer(NO_BRIDGE_DAYS),
    "caps, minimums and fixed dates roll": caps_roll,
    "nothing rolls": lambda q: attrs.evolve(q, rollover=NEVER).answer(),
    "an analogy is as good as a statute": analogy_taken_for_statute,
    "a month is 30 days": replaced(lambda s: fz.days(30 * s.number) if s.unit is Unit.MONTH else s),
    "a year is 365 days": replaced(lambda s: fz.days(365 * s.number) if s.unit is Unit.YEAR else s),
    "working days are natural days": replaced(lambda s: fz.days(s.number) if s.unit is Unit.WORKING_DAY else s),
    "natural days are working days": replaced(lambda s: fz.working_days(s.number) if s.unit is Unit.DAY else s),
    "hours rest on holidays": hours_rest_on_holidays,
    "an extension is added to the rolled end": extension_added_to_the_rolled_end,
    "excluded days are forgotten": lambda q: attrs.evolve(q, plus=0).answer(),
    "excluded days are added to the rolled end": excluded_days_added_to_the_rolled_end,
    "only clear days are counted backwards": counted_backwards_with_clear_days_only,
}


@needs_the_rows
@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_fails_at_least_one_row(mistake):
    failing = []
    for row in EXAMPLES:
        asked = question(row)
        try:
            comes_out(row, asked, mistake(asked))
        except AssertionError:
            failing.append(row["case_id"])

    assert failing


def test_a_failing_row_prints_its_own_reason():
    row = written("7 working days, day after trigger is day 1: 3/5", due="2024-03-12")
    asked = question(row)

    with pytest.raises(AssertionError, match=r"(?s)W000.*7 working days, day after.*7 working days after 2024-03-04"):
        comes_out(row, asked, asked.answer())


# Rows of the same kinds that the file does not have


def written(why, *, start="2024-03-04", due="", other="", basis="none", extra="", rule="test.rule"):
    return {
        "case_id": "W000", "rule_id": rule, "trigger_date": start, "extension_or_exclusion": extra,
        "expected_due": due, "strict_due_or_alternative": other, "rollover_basis": basis, "why": why,
    }  # fmt: skip


@pytest.mark.parametrize(
    "row",
    [
        # 7 natural days before Tuesday 15 October are Tuesday 8 October; clear of them, Monday the 7th, a holiday
        written("backwards 7 natural days, hearing day not counted: 10/14, 10/13, 10/12, 10/11, 10/10, 10/9, 10/8",
                start="2024-10-15", due="2024-10-08", other="2024-10-07", basis="n/a"),
        written("backwards 3 natural days", start="2024-03-01", due="2024-02-27", other="2024-02-26"),
        written("fixed date 3月31日前; 2024-03-31 is a Sunday, no roll-over", start="2023-12-31", due="2024-03-31"),
        written("fixed date 3月1日之前", start="2023-12-31", due="2024-02-29"),  # the day before, in a leap year
        written("30+30+15 natural days", due="2024-05-18"),
        written("2 weeks", due="2024-03-18"),
        written("1 year: corresponding date", start="2023-03-04", due="2024-03-04", basis="explicit (民诉法 85)"),
        # a remark that names other days is no list
        written("3 working days, day after trigger is day 1: 3/5, 3/6, 3/7. not 3/8-3/9", due="2024-03-07"),
        written("60 natural days", due="2024-05-13", extra="10 days of suspension excluded", basis="explicit"),
        written("48 hours run through the weekend", start="2024-03-01T09:30", due="2024-03-03T09:30"),
        written("hours, not days", start="2024-03-01T09:30", due="2024-03-02T09:30", rule="coercion.report-24h"),
    ],
    ids=lambda row: row["why"][:30],
)  # fmt: skip
def test_other_rows_of_the_same_kinds_are_read_as_well(row):
    asked = question(row)

    comes_out(row, asked, asked.answer())


@pytest.mark.parametrize(
    "row",
    [
        written("within a reasonable time"),
        written("backwards from the hearing"),
        written("fixed date at the end of the year"),
        written("runs through the night", start="2024-03-01T09:30"),
        written("30 natural days", extra="one day of grace"),
    ],
    ids=lambda row: row["why"],
)
def test_a_row_that_cannot_be_read_fails_with_its_id_and_its_explanation(row):
    with pytest.raises(AssertionError, match=re.escape(told(row))):
        question(row)
