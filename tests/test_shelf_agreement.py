"""Whatever ships says the same of objects, of registers, of files and of frames, however much is missing.

The rows are Hypothesis examples made once per record type; each example of a test is a setting in which all of
them are judged. A failure names the first row on which two engines part.
"""

import datetime as dt
import random
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
import polars as pl
import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi import frames
from fazhi.calendar import WorkCalendar
from fazhi.fields import info_of
from fazhi.shapes import Kind
from fazhi.strategies import lifecycles, records, values
from fazhi.testing import to_polars

TYPES: tuple[Any, ...] = fz.catalog.records()
FIRST, LAST = dt.date(2017, 1, 1), dt.date(2027, 12, 31)
DECADE = fz.Period(FIRST, LAST)
MANY = 40  # rows of each kind per record type

ORGANS = (
    None,
    fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET, parameters={"较大数额罚款": Decimal(5000)}),
    fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET),
    fz.Organ("某局", area="440103", kind=fz.OrganKind.DEPARTMENT),
    fz.Organ("某街道", area="330203", kind=fz.OrganKind.STREET),
)
NINGBO = fz.Organ("某街道", area="330203", parameters={"较大数额罚款": Decimal(5000)})
# a calendar of one's own covers two years only, and half of its Wednesdays are holidays
SHORT = WorkCalendar.from_rows(
    dt.date(2023, 1, 1), dt.date(2024, 12, 31),
    [(dt.date(2023, 1, 4) + dt.timedelta(weeks=2 * n), "off") for n in range(52)],
)  # fmt: skip


def few(examples):
    """So many examples where the profile "ci" runs 60, and in proportion elsewhere; a setting has nothing to shrink."""
    number = max(1, settings().max_examples * examples // 60)
    return settings(max_examples=number, phases=[Phase.explicit, Phase.reuse, Phase.generate])


def sample(strategy, size):
    """Some examples, always the same, of which none is searched for."""
    rows = []

    @seed(20240301)
    @settings(max_examples=size, database=None, phases=[Phase.generate], derandomize=False)
    @given(strategy)
    def collect(row):
        rows.append(row)

    collect()
    return rows


@cache
def shelf_rows(of):
    """The examples of every rule, random rows, random lives, and the examples with random blanks filled in.

    Their dates lie between the years before the shelf and those beyond the published calendar.
    """
    fields = info_of(of).fields.values()
    wide = {f.name: st.none() | st.dates(FIRST, LAST) for f in fields if f.kind is Kind.DAY}
    money = {f.name: st.none() | values(f) | st.sampled_from(AMOUNTS) for f in fields if f.kind is Kind.NUMBER}
    shared: dict[str, Any] = {"matter_no": st.sampled_from([None, "甲事", "乙事"])}
    shared = shared if "matter_no" in info_of(of).fields else {}
    worked = examples_of(of)
    every = [
        *(of(**{info_of(of).key_field: f"例{n}"}, **cells) for n, cells in enumerate(worked)),
        *sample(st.sampled_from(worked).flatmap(lambda cells: records(of, **cells)), MANY),
        *sample(lifecycles(of, starts=DECADE, **shared), MANY),
        *sample(records(of, **wide, **money, **shared), MANY),
        of(**{info_of(of).key_field: "空"}),
    ]
    random.Random(1).shuffle(every)
    return tuple(every)


def part(rows, rng):
    """Some of the rows."""
    return rng.sample(rows, 60)


def examples_of(of):
    """What stands in the examples of the rules, typed."""
    key, cells = info_of(of).key_field, []
    for rule in fz.catalog.rules(of):
        for example in (rule.complying, rule.breaching):
            said = {name: cell for name, cell in example.items() if name in info_of(of).fields}
            row = fz.from_dict(of, {key: "例", **said})
            cells.append({name: getattr(row, name) for name in said})
    return [*cells, *DISPUTED.get(of, ())]


# at and around the bounds of the shelf, and more than a city ever fined
AMOUNTS = [Decimal(x) for x in ("0", "100", "100.01", "200", "200.01", "3000", "3000.0001", "5000", "987654321012.34")]


# between the two last days of a period whose roll-over rests on analogy: Friday 2024-10-04 is a holiday
DISPUTED: dict[Any, list[dict[str, Any]]] = {
    fz.AdministrativeCase: [
        {
            "procedure": fz.Procedure.ORDINARY, "filed_on": dt.date(2024, 7, 4), "decided_on": dt.date(2024, 10, 8),
            "withdrawn_on": None, "closed_on": None,
        },
    ],
    # no rule binds it, so no rule has an example of it
    fz.Feedback: [{"received_on": dt.date(2024, 3, 1), "solved_on": dt.date(2024, 4, 1)}],
}  # fmt: skip


def pick(rng, names):
    """None, one, a few or all of the names."""
    return rng.sample(names, rng.choice([0, 0, 1, 3, len(names) // 2, len(names)]))


@attrs.frozen(kw_only=True)
class Case:
    """One setting in which rows are judged: what is closed, unrecorded or absent, who acts, when."""

    as_of: dt.date
    organ: object
    calendar: object = attrs.field(repr=lambda c: "short" if c is SHORT else "china")
    complete: list
    not_recorded: list
    dropped: list
    rng: random.Random = attrs.field(repr=False)


@st.composite
def cases(draw, of):
    rng = random.Random(draw(st.integers(0, 9999)))
    names = list(info_of(of).fields)
    optional = [n for n in names if n != info_of(of).key_field]
    return Case(
        as_of=draw(st.dates(FIRST, LAST)), organ=draw(st.sampled_from(ORGANS)),
        calendar=draw(st.sampled_from([None, None, None, SHORT])),
        complete=pick(rng, names), not_recorded=pick(rng, names), dropped=pick(rng, optional), rng=rng,
    )  # fmt: skip


def without(rows, names):
    """The rows as a file without these columns gives them."""
    return [attrs.evolve(r, **dict.fromkeys(names)) for r in rows]


def disguised(frame, of, rng):
    """The frame as somebody else writes it: any known heading, any known word of a list."""
    fields = info_of(of).fields
    for f in (fields[name] for name in frame.columns):
        if f.coded is not None:
            said = [None if w is None else rng.choice(words(f.coded(w))) for w in frame[f.name]]
            frame = frame.with_columns(pl.Series(f.name, said, pl.String))
    frame = frame.rename({name: rng.choice(fields[name].headings) for name in frame.columns})
    return frame.select(rng.sample(frame.columns, len(frame.columns)))


def words(member):
    return [member.value, *member.also, member.name]


def objects_say(rows, case):
    """Rule id -> the outcome of each row."""
    found = fz.check(
        without(rows, case.dropped), as_of=case.as_of, organ=case.organ, complete=case.complete,
        not_recorded=[*case.not_recorded, *case.dropped], calendar=case.calendar,
    )  # fmt: skip
    said: dict[str, list[str]] = {}
    for f in found:
        said.setdefault(f.rule.id, []).append(f.outcome.value)
    return said


def assert_agree(rows, objects, framed):
    assert set(objects) == {c for c in framed.columns if "/" in c}
    for rule, outcomes in objects.items():
        for row, by_object, by_frame in zip(rows, outcomes, framed[rule].to_list(), strict=True):
            assert by_object == by_frame, f"{rule}: {by_object} on objects, {by_frame} on frames, of {row!r}"


# Rules
@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_every_rule_says_the_same_of_objects_and_of_frames(of):
    every = shelf_rows(of)

    @few(5)
    @given(case=cases(of), lazy=st.booleans())
    def agree(case, lazy):
        rows = part(every, case.rng)
        frame = disguised(to_polars(rows).drop(case.dropped), of, case.rng)
        options = {
            "as_of": case.as_of, "organ": case.organ, "complete": case.complete, "not_recorded": case.not_recorded,
            "calendar": case.calendar,
        }  # fmt: skip
        framed = frames.check(frame.lazy() if lazy else frame, of, **options)
        assert isinstance(framed, pl.LazyFrame if lazy else pl.DataFrame)
        framed = framed.lazy().collect()
        assert framed.select(frame.columns).equals(frame)
        assert_agree(rows, objects_say(rows, case), framed)

    agree()


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_rows_that_are_searched_for_one_by_one_agree_as_well(of):
    @few(3)
    @given(rows=st.lists(records(of) | lifecycles(of), min_size=1, max_size=3), case=cases(of))
    def agree(rows, case):
        framed = frames.check(
            to_polars(rows).drop(case.dropped), of, as_of=case.as_of, organ=case.organ, complete=case.complete,
            not_recorded=case.not_recorded, calendar=case.calendar,
        )  # fmt: skip
        assert_agree(rows, objects_say(rows, case), framed)

    agree()


def test_the_rows_of_these_tests_give_every_rule_every_kind_of_work():
    # what agrees because nothing happened proves nothing
    said: dict[str, set[fz.Outcome]] = {}
    for of in TYPES:
        for as_of, closed in ((dt.date(2024, 6, 30), ()), (dt.date(2026, 11, 23), tuple(info_of(of).fields))):
            for organ in (ORGANS[1], NINGBO):
                for f in fz.check(shelf_rows(of), as_of=as_of, organ=organ, complete=closed):
                    said.setdefault(f.rule.id, set()).add(f.outcome)
    assert set(said) == {r.id for r in fz.catalog.all_rules()}
    dull = {rule for rule, outcomes in said.items() if not {fz.Outcome.MET, fz.Outcome.BREACHED} <= outcomes}
    assert dull == set()
    assert set.union(*said.values()) == set(fz.Outcome)


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_frame_without_rows_gets_every_outcome_column(of):
    rows = shelf_rows(of)[:1]
    framed = frames.check(to_polars(rows).clear(), of, as_of=dt.date(2024, 12, 31))
    assert framed.height == 0
    assert set(framed.columns) == {*info_of(of).fields, *(f.rule.id for f in fz.check(rows, as_of=FIRST))}


@pytest.mark.parametrize("lazy", [True, False], ids=["lazy", "eager"])
@pytest.mark.parametrize("of", [of for of in TYPES if fz.catalog.rules(of)], ids=lambda of: of.__name__)
def test_a_frame_of_nothing_but_keys_is_judged_unknown(of, lazy):
    key = info_of(of).key_field
    frame = pl.DataFrame({key: ["1", "2"]})
    framed = frames.check(frame.lazy() if lazy else frame, of, as_of=dt.date(2024, 12, 31)).lazy().collect()
    outcomes = {o for rule in framed.columns if rule != key for o in framed[rule]}
    assert outcomes == {fz.Outcome.UNKNOWN.value}


# Registers and files
def seen(findings):
    """Everything that a finding says of its record."""
    return [
        (f.rule.id, f.record, f.outcome, f.because, f.due, f.strict, f.actual, f.days_over, f.severity)
        for f in findings
    ]


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_list_a_register_and_its_file_are_judged_alike(of, tmp_path):
    rows = shelf_rows(of)[:30]
    register = fz.Register.from_records(rows)
    register.write(tmp_path / "register.csv")
    read = fz.Register.read(tmp_path / "register.csv", of)
    assert read.unreadable == ()
    assert read.rows == rows

    @few(3)
    @given(case=cases(of))
    def alike(case):
        options = {
            "as_of": case.as_of, "organ": case.organ, "complete": case.complete,
            "not_recorded": case.not_recorded, "calendar": case.calendar,
        }  # fmt: skip
        of_list = seen(fz.check(rows, **options))
        assert seen(fz.check(register, **options)) == of_list
        assert seen(fz.check(read, **options)) == of_list
        assert [x for r in rows[:5] for x in seen(fz.check(r, **options))] == of_list[: len(of_list) // 6]

    alike()


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_column_that_the_file_lacks_is_one_that_is_not_recorded(of, tmp_path):
    rows, info = shelf_rows(of)[30:60], info_of(of)

    @few(3)
    @given(case=cases(of))
    def alike(case):
        there = [f for f in info.fields.values() if f.name not in case.dropped]
        fz.Register.from_records(without(rows, case.dropped)).write(tmp_path / "all.csv")
        text = pl.read_csv(tmp_path / "all.csv", infer_schema=False)
        text.select(f.zh for f in there).write_csv(tmp_path / "some.csv")
        read = fz.Register.read(tmp_path / "some.csv", of)
        assert read.absent == set(case.dropped)
        options = {"as_of": case.as_of, "organ": case.organ, "complete": case.complete}
        listed = fz.check(without(rows, case.dropped), not_recorded=[*case.not_recorded, *case.dropped], **options)
        assert seen(fz.check(read, not_recorded=case.not_recorded, **options)) == seen(listed)

    alike()


# Metrics
def groups_of(of):
    """A text, a coded and a 是/否 column of a record type, as far as it has them."""
    fields = info_of(of).fields.values()
    kinds = (Kind.TEXT, Kind.CODED, Kind.YES_NO)
    of_kind = ([f.name for f in fields if f.kind is kind and not f.key and f.name != "matter_no"] for kind in kinds)
    return [names[0] for names in of_kind if names]


def measured_alike(rows, of, metrics, period, case, by):
    options = {"by": by, "complete": case.complete}
    objects = fz.measure(
        without(rows, case.dropped), metrics, period, not_recorded=[*case.not_recorded, *case.dropped], **options
    )
    frame = disguised(to_polars(rows).drop(case.dropped), of, case.rng)
    framed = frames.measure(frame.lazy(), of, metrics, period, not_recorded=case.not_recorded, **options)
    assert framed.by == objects.by
    assert framed.to_dicts() == objects.to_dicts()
    assert [r.text() for r in framed] == [r.text() for r in objects]


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_every_metric_is_the_same_of_objects_and_of_frames(of):
    rows = shelf_rows(of)

    @few(4)
    @given(case=cases(of), year=st.integers(2017, 2027), by=st.sampled_from([(), *((g,) for g in groups_of(of))]))
    def agree(case, year, by):
        measured_alike(part(rows, case.rng), of, fz.catalog.metrics(of), fz.Period.year(year), case, by)

    agree()


@pytest.mark.parametrize("slices", ["month", "quarter"])
@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_metrics_by_month_and_quarter_are_the_same(of, slices):
    rows = shelf_rows(of)

    @few(2)
    @given(case=cases(of), group=st.sampled_from([None, *groups_of(of)]))
    def agree(case, group):
        metrics = fz.catalog.metrics(of)
        metrics = case.rng.sample(metrics, min(2, len(metrics)))
        half = fz.Period(dt.date(2023, 11, 15), dt.date(2024, 2, 29))
        measured_alike(part(rows, case.rng), of, metrics, half, case, (slices, group) if group else (slices,))

    agree()


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_every_metric_by_quarter_is_the_same_when_nothing_is_missing(of):
    whole = Case(
        as_of=LAST, organ=None, calendar=None, complete=[], not_recorded=[], dropped=[], rng=random.Random(2)
    )
    metrics, by = fz.catalog.metrics(of), (groups_of(of)[-1], "quarter")
    measured_alike(shelf_rows(of), of, metrics, fz.Period.half(2024, 1), whole, by)


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_no_rows_measure_alike(of):
    frame, metrics, year = to_polars(shelf_rows(of)[:1]).clear(), fz.catalog.metrics(of), fz.Period.year(2024)
    assert frames.measure(frame, of, metrics, year).to_dicts() == fz.measure([], metrics, year).to_dicts()
    assert len(frames.measure(frame, of, metrics, year, by=groups_of(of)[:1])) == 0


def test_a_sum_is_exact_on_both_sides():
    fines = ["0.01", "0.02", "987654321098.76", "0.30", "100", "1E+3"]
    day = dt.date(2024, 5, 6)
    rows = [fz.AdministrativeCase(case_no=f, decided_on=day, fine=Decimal(f)) for f in fines]
    metric, year = fz.catalog.metric("penalty.fines"), fz.Period.year(2024)
    (row, *_) = frames.measure(to_polars(rows), fz.AdministrativeCase, [metric], year)
    assert metric.of(rows, year).numerator == row.tally.numerator == Decimal("987654322199.09")


@pytest.mark.parametrize("fine", ["7.00", "7", "7.50", "1E+3", "0.00"])
def test_a_sum_is_written_alike_on_both_sides(fine):
    rows = [fz.AdministrativeCase(case_no="1", decided_on=dt.date(2024, 5, 6), fine=Decimal(fine))]
    metrics, year = ["penalty.fines"], fz.Period.year(2024)
    framed = frames.measure(to_polars(rows), fz.AdministrativeCase, metrics, year)
    assert framed.to_dicts() == fz.measure(rows, metrics, year).to_dicts()
    assert str(framed) == str(fz.measure(rows, metrics, year))


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_register_and_a_list_measure_alike(of, tmp_path):
    rows, metrics, year = shelf_rows(of)[:60], fz.catalog.metrics(of), fz.Period.year(2024)
    register = fz.Register.from_records(rows)
    register.write(tmp_path / "register.csv")
    read = fz.Register.read(tmp_path / "register.csv", of)
    for by in ((), groups_of(of)[:1], ("quarter",)):
        of_list = fz.measure(rows, metrics, year, by=by).to_dicts()
        assert fz.measure(register, metrics, year, by=by).to_dicts() == of_list
        assert fz.measure(read, metrics, year, by=by).to_dicts() == of_list


def test_a_frame_without_any_known_column_is_refused():
    with pytest.raises(LookupError, match="no column of the frame is one of Litigation"):
        frames.check(pl.DataFrame({"case": ["1"]}), fz.Litigation, as_of=dt.date(2024, 12, 31))
