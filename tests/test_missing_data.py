"""Missing data accuses nobody, and no count falls silently: what ships, read from files that somebody spoiled.

Each register is CSV text. A test takes a column or a cell away, reads the file again, and compares.
"""

import csv
import io
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.declared import Blank
from fazhi.expr import columns_in
from fazhi.fields import info_of
from fazhi.measures import Count, Duration, Total, counts_of
from fazhi.shapes import Kind
from fazhi.strategies import lifecycles, records

TYPES = fz.catalog.records()
BOUND = tuple(of for of in TYPES if fz.catalog.rules(of))  # no law binds the register of feedback
EXAMPLE = Path(__file__).parent.parent / "examples" / "registers" / "行政处罚案件2024.csv"
AS_OF = date(2026, 6, 30)
STREET = fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET, parameters={"较大数额罚款": Decimal(5000)})
YEAR = fz.Period.year(2024)
PENALTY, LITIGATION, RECONSIDERATION = fz.AdministrativeCase, fz.Litigation, fz.Reconsideration


# so many lives beside the examples, where a file is read once per column
LIVES = 8


# A file on the table
@attrs.frozen
class File:
    """A register as text: its headings and its rows."""

    of: type
    headings: list
    rows: list = attrs.field(repr=False)
    #: where the examples of the rules begin, a row per rule; None if there are none
    examples_at: int | None = None

    def concerning(self, name):
        """A few lives, and the examples of the rules that read a column: the rows on which it can matter most."""
        if self.examples_at is None:
            return self
        readers = [n for n, rule in enumerate(fz.catalog.rules(self.of)) if name in rule.reads]
        few = range(min(LIVES, self.examples_at))
        return attrs.evolve(self, rows=[self.rows[n] for n in (*few, *(self.examples_at + n for n in readers))])

    def without(self, heading):
        at = self.headings.index(heading)
        return attrs.evolve(
            self, headings=[h for h in self.headings if h != heading], rows=[r[:at] + r[at + 1 :] for r in self.rows]
        )

    def blanked(self, heading):
        at = self.headings.index(heading)
        return attrs.evolve(self, rows=[[*r[:at], "", *r[at + 1 :]] for r in self.rows])

    def spoiled(self, row, heading, word):
        """The file with another word in one cell; `row` counts from 0."""
        at, rows = self.headings.index(heading), [list(r) for r in self.rows]
        rows[row][at] = word
        return attrs.evolve(self, rows=rows)

    def field(self, heading):
        fields = info_of(self.of).fields
        return next(f for f in fields.values() if heading.removesuffix("（元）") in f.headings)

    def read(self, folder):
        text = io.StringIO(newline="")
        csv.writer(text).writerows([self.headings, *self.rows])
        (folder / "register.csv").write_text(text.getvalue(), encoding="utf-8", newline="")
        return fz.Register.read(folder / "register.csv", self.of)


def parsed(path, of):
    headings, *rows = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    return File(of, headings, rows)


@cache
def lives(of, make=lifecycles, number=30):
    """Some lives, always the same; a few of them are about one matter. A 否 beside a date is a story of its own."""
    rows: list[Any] = []
    matters = {"matter_no": st.sampled_from([None, "甲事", "乙事", "丙事"])}
    matters = matters if "matter_no" in info_of(of).fields else {}
    starts = {"starts": fz.Period(date(2023, 6, 1), date(2024, 12, 31))} if make is lifecycles else {}

    @seed(20240301)
    @settings(max_examples=number, database=None, phases=[Phase.generate], derandomize=False)
    @given(make(of, **starts, **matters))
    def collect(row):
        rows.append(tidied(attrs.evolve(row, **{info_of(of).key_field: f"测〔2024〕{len(rows)}号"})))

    collect()
    return tuple(rows)


BOTH = [r for r in fz.catalog.all_rules() if isinstance(r, fz.Precedence) and r.done is not None]
# a step that a register states twice, as 是/否 and by its date
DONE: list[Any] = [r for r in BOTH if r.first is not None]


def tidied(row):
    """The row without a date beside a 否 that denies it."""
    fields = info_of(type(row)).fields.values()
    denied = [f.name for f in fields if any(getattr(row, other) is False for other in f.denied_by)]
    return attrs.evolve(row, **dict.fromkeys(denied))


@pytest.fixture
def written(tmp_path):
    """The file that a register of records writes."""

    def write(rows):
        register = fz.Register.from_records(rows)
        register.write(tmp_path / "written.csv")
        return parsed(tmp_path / "written.csv", register.of)

    return write


@pytest.fixture(params=[*TYPES, EXAMPLE], ids=[*(of.__name__ for of in TYPES), "example"])
def file(request, written):
    of = request.param
    return parsed(EXAMPLE, PENALTY) if of is EXAMPLE else with_examples(written, of)


@pytest.fixture(params=[*BOUND, EXAMPLE], ids=[*(of.__name__ for of in BOUND), "example"])
def judged(request, written):
    """A file of which some rule speaks."""
    of = request.param
    return parsed(EXAMPLE, PENALTY) if of is EXAMPLE else with_examples(written, of)


def with_examples(written, of):
    """Lives, and after them the breaching example of each rule."""
    file = written([*lives(of), *examples(of)])
    return attrs.evolve(file, examples_at=len(lives(of)))


def readers_of(of, name):
    """The rules that read a column, and a few that do not: those must not change either."""
    rules = fz.catalog.rules(of)
    return [r for n, r in enumerate(rules) if name in r.reads or n % 10 == 0]


def breaches(register, **options):
    found = fz.check(register, as_of=AS_OF, organ=STREET, **options).breached
    return {(f.rule.id, f.record) for f in found}


def outcomes(register, **options):
    found = fz.check(register, as_of=AS_OF, organ=STREET, **options)
    return {(f.rule.id, f.record): f for f in found}


def test_the_files_of_these_tests_hold_breaches_unknowns_and_what_was_met(judged, tmp_path):
    found = [f.outcome for f in outcomes(judged.read(tmp_path)).values()]
    assert {fz.Outcome.MET, fz.Outcome.BREACHED, fz.Outcome.UNKNOWN, fz.Outcome.NOT_APPLICABLE} <= set(found)


# A column is missing
def test_a_file_without_any_one_of_its_columns_accuses_nobody_else(judged, tmp_path):
    assert breaches(judged.read(tmp_path))
    more = {}
    for heading in judged.headings:
        field = judged.field(heading)
        if not field.key:
            part, rules = judged.concerning(field.name), readers_of(judged.of, field.name)
            before = breaches(part.read(tmp_path), rules=rules)
            more[heading] = breaches(part.without(heading).read(tmp_path), rules=rules) - before
    assert {heading: accused for heading, accused in more.items() if accused} == {}


def test_a_file_without_its_numbers_is_refused(file, tmp_path):
    (key,) = (h for h in file.headings if file.field(h).key)
    with pytest.raises(fz.InputError, match="no known heading"):
        file.without(key).read(tmp_path)


def test_a_blank_where_nothing_is_recorded_accuses_nobody_else(judged, tmp_path):
    more = {}
    for heading in judged.headings:
        field = judged.field(heading)
        if field.blank is Blank.NOT_RECORDED and not field.required:
            part, rules = judged.concerning(field.name), readers_of(judged.of, field.name)
            before = breaches(part.read(tmp_path), rules=rules)
            more[heading] = breaches(part.blanked(heading).read(tmp_path), rules=rules) - before
    assert len(more) > 3
    assert {heading: accused for heading, accused in more.items() if accused} == {}


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_rows_without_rhyme_or_reason_accuse_nobody_else_either(of, written, tmp_path):
    # a contradiction ends when one of its columns is gone: what such a row then says is what its file says
    rows = [r for r in lives(of, make=records, number=120) if not r.validate()][:LIVES]
    assert rows
    file = written(rows)
    register = file.read(tmp_path)
    for f in info_of(of).fields.values():
        rules = readers_of(of, f.name)
        before = breaches(register, rules=rules)
        if not f.key:
            assert breaches(file.without(f.zh).read(tmp_path), rules=rules) <= before, f.name
        if not f.key and f.blank is Blank.NOT_RECORDED:
            assert breaches(file.blanked(f.zh).read(tmp_path), rules=rules) <= before, f.name


def test_a_file_of_numbers_only_accuses_nobody(judged, tmp_path):
    for heading in judged.headings:
        judged = judged if judged.field(heading).key else judged.without(heading)
    register = judged.read(tmp_path)
    assert len(register.absent) == len(info_of(judged.of).fields) - 1
    assert {f.outcome for f in fz.check(register, as_of=AS_OF, organ=STREET)} == {fz.Outcome.UNKNOWN}


@pytest.mark.parametrize("rule", DONE, ids=lambda r: r.id)
def test_a_denied_step_that_has_a_date_is_a_contradiction_and_no_accusation(rule, written, tmp_path):
    # 已事先告知：否, and yet 告知日期 is filled in: the row speaks against itself, and says so on the way in
    then = columns_in(rule.begins)[0].name
    said = {**rule.breaching, then: "2024-05-07", rule.done.name: "否", rule.first.name: "2024-05-06"}
    register = written([fz.from_dict(rule.of, {info_of(rule.of).key_field: "测〔2024〕1号", **said})]).read(tmp_path)
    organ = fz.Organ("例", area=rule.statute.area)
    (finding,) = fz.check(register, as_of=AS_OF, rules=[rule], organ=organ)
    assert [p.code for p in register.problems] == ["denied"]
    assert finding.because is not None
    assert (finding.outcome, finding.because.reason) == (fz.Outcome.UNKNOWN, fz.Reason.INCONSISTENT)
    assert set(finding.because.columns) == {rule.first.name, rule.done.name}


# A column is closed
def changed_by_closing(register, name, rules):
    """What closing one column changed: the findings as they were before."""
    options = {"as_of": AS_OF, "organ": STREET, "rules": rules}
    if not rules or fz.check(register, **options).counts() == fz.check(register, complete=[name], **options).counts():
        return []  # a cell that is closed decides what was unknown: no two changes make up for each other
    before, after = outcomes(register, rules=rules), outcomes(register, rules=rules, complete=[name])
    return [f for at, f in before.items() if after[at].outcome is not f.outcome]


def examples(of):
    """The breaching example of each rule: its blanks accuse nobody until they are closed."""
    key, fields = info_of(of).key_field, info_of(of).fields
    said = [{n: cell for n, cell in r.breaching.items() if n in fields} for r in fz.catalog.rules(of)]
    return [fz.from_dict(of, {key: f"例{n}号", **cells}) for n, cells in enumerate(said)]


@pytest.mark.parametrize("of", [*BOUND, EXAMPLE], ids=[*(of.__name__ for of in BOUND), "example"])
def test_closing_a_column_changes_only_what_names_it(of, written, tmp_path):
    file = parsed(EXAMPLE, PENALTY) if of is EXAMPLE else with_examples(written, of)
    faults, changed = [], set()
    for name in info_of(file.of).fields:
        register = file.concerning(name).read(tmp_path)
        for f in changed_by_closing(register, name, readers_of(file.of, name)):
            changed.add(name)
            faults += [(str(f), name)] if f.because is None or name not in f.because.columns else []
    assert faults == []
    assert of is EXAMPLE or changed


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_closing_a_column_changes_only_what_names_it_in_a_file_that_lacks_another(of, written, tmp_path):
    # the moment of a rule and its condition may both be unknown: either can decide
    file, faults = with_examples(written, of), set()
    milestones = [f for f in info_of(of).fields.values() if f.blank is Blank.NOT_YET and f.kind is Kind.DAY]
    for lacking in milestones:
        register = file.concerning(lacking.name).without(lacking.zh).read(tmp_path)
        readers = [r for r in fz.catalog.rules(of) if lacking.name in r.reads]
        for name in {n for r in readers for n in r.reads if info_of(of).fields[n].blank is Blank.NOT_RECORDED}:
            for f in changed_by_closing(register, name, [r for r in readers if name in r.reads]):
                if f.because is None or name not in f.because.columns:
                    faults.add((f.rule.id, f"lacks {lacking.name}", f"closed {name}", f.because.columns))
    assert sorted(faults) == []


def test_a_column_that_the_file_lacks_cannot_be_closed(file, tmp_path):
    for field in info_of(file.of).fields.values():
        part = file.concerning(field.name)
        register = (part.without(field.zh) if field.zh in file.headings and not field.key else part).read(tmp_path)
        readers = [r for r in fz.catalog.rules(file.of) if field.name in r.reads]
        if field.name in register.absent and readers:
            options: dict[str, Any] = {"as_of": AS_OF, "organ": STREET, "rules": readers}
            closed = fz.check(register, complete=[field.name], **options).counts()
            assert closed == fz.check(register, **options).counts()


# A cell is spoiled
NONSENSE = ("2024-13-02", "十二月", "是吗", "2024-02-30", "约三百", "12.5.1")


def refused(field):
    """Words that are no value of the column."""
    if field.key:
        return [""]
    return [] if field.kind is Kind.TEXT else [w for w in NONSENSE if field.kind is not Kind.DAY or w != "12.5.1"]


def measured(register, by=()):
    rows = fz.measure(register, fz.catalog.metrics(register.of), YEAR, by=by)
    return {(r.definition.id, r.cells): (r.definition.measure, r.tally) for r in rows}


def assert_nothing_fell(before, after):
    for at, (measure, old) in before.items():
        new = after[at][1]
        assert new.unknown > 0, f"{at}: a row could not be read, and nothing is unknown"
        if any(isinstance(c, Total | Duration) for c in counts_of(measure)):
            assert new.bounds == (None, None), at
        else:
            assert new.numerator + new.maybe_numerator + new.maybe_both >= old.numerator, at
        if old.denominator is not None and not isinstance(old.denominator, Decimal):
            assert new.denominator + new.maybe_both + new.maybe_denominator >= old.denominator, at


def test_a_cell_that_cannot_be_read_lowers_no_count_silently(file, tmp_path):
    file = attrs.evolve(file, rows=file.rows[: 3 * LIVES])
    whole, words = file.read(tmp_path), cycle(NONSENSE)
    before, lost = measured(whole), {u.row for u in whole.unreadable}
    places = cycle(n for n in range(len(file.rows)) if n + 2 not in lost)
    for heading in file.headings:
        field, row = file.field(heading), next(places)
        word = next(w for w in words if w in NONSENSE) if not field.key else ""
        if not refused(field):
            continue
        register = file.spoiled(row, heading, word).read(tmp_path)
        named = {(p.row, p.heading[0]) for p in register.problems} - {(p.row, p.heading[0]) for p in whole.problems}
        assert (row + 2, field.zh) in named, (heading, word)
        assert [u.row for u in register.unreadable] == sorted({*lost, row + 2})
        assert len(register) == len(whole) - 1
        assert_nothing_fell(before, measured(register))


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_any_word_in_any_cell_lowers_no_count_silently(of, written, tmp_path_factory):
    file, folder = written(lives(of)), tmp_path_factory.mktemp("any")
    before = measured(file.read(folder))
    dated = [f.zh for f in info_of(of).fields.values() if not (f.kind is Kind.TEXT and not f.key)]

    @settings(max_examples=settings().max_examples // 4)
    @given(row=st.integers(0, len(file.rows) - 1), heading=st.sampled_from(dated), word=st.sampled_from(NONSENSE))
    def lowers_nothing(row, heading, word):
        register = file.spoiled(row, heading, word).read(folder)
        if register.unreadable:
            assert any(p.row == row + 2 and p.heading[0] == heading for p in register.problems)
            assert_nothing_fell(before, measured(register))
        else:  # a number is any text
            assert file.field(heading).key

    lowers_nothing()


def test_a_row_that_was_not_read_is_a_group_of_its_own(file, tmp_path):
    heading = next(h for h in file.headings if file.field(h).kind is Kind.DAY)
    whole = file.read(tmp_path)
    first = next(n for n in range(len(file.rows)) if n + 2 not in {u.row for u in whole.unreadable})
    register = file.spoiled(first, heading, "十二月").read(tmp_path)
    words = (f.name for f in info_of(file.of).fields.values() if f.kind in (Kind.TEXT, Kind.CODED) and not f.key)
    ungrouped, grouped = measured(register), measured(register, by=[next(words)])
    for (definition, _), (measure, tally) in ungrouped.items():
        parts = [t for (d, _), (_, t) in grouped.items() if d == definition]
        if isinstance(measure, Count) and measure.distinct is None:
            assert sum(parts, fz.Tally()) == tally, definition
        assert grouped[definition, ("（未读入）",)][1].unknown >= len(register.unreadable)


def test_a_missing_column_leaves_every_true_count_within_its_bounds(file, tmp_path):
    before = measured(file.read(tmp_path))
    for heading in file.headings:
        if file.field(heading).key:
            continue
        after = measured(file.without(heading).read(tmp_path))
        for at, (measure, old) in before.items():
            low, high = after[at][1].bounds
            if isinstance(measure, Total) or old.unknown:
                continue
            true = old.numerator if old.denominator is None else old.rate
            assert true is None or ((low is None or low <= true) and (high is None or true <= high)), (heading, at)


# A row is rejected
def test_a_row_that_was_not_read_is_unknown_to_every_rule(judged, tmp_path):
    heading = next(h for h in judged.headings if judged.field(h).kind is Kind.DAY)
    register = judged.spoiled(0, heading, "2024-13-02").spoiled(3, heading, "是吗").read(tmp_path)
    lost = {u.row for u in register.unreadable}
    assert {2, 5} <= lost
    found = fz.check(register, as_of=AS_OF, organ=STREET)
    of_lost = [f for f in found if f.row in lost]
    unread = fz.Because(fz.Reason.ROW_UNREADABLE)
    assert all((f.outcome, f.because) == (fz.Outcome.UNKNOWN, unread) for f in of_lost)
    assert {f.rule.id for f in of_lost} == set(found.counts())
    assert {f.row for f in found.unknown if f.because == unread} == lost
    assert {f.record for f in of_lost} == {u.record for u in register.unreadable}
    assert found.why()[fz.Reason.ROW_UNREADABLE, ""] == len(lost) * len(found.counts())


def test_outcomes_add_up_to_the_rows_of_the_file(judged, tmp_path):
    day = next(h for h in judged.headings if judged.field(h).kind is Kind.DAY)
    for spoiled in (judged, judged.spoiled(1, day, "十二月")):
        register = spoiled.read(tmp_path)
        counts = fz.check(register, as_of=AS_OF, organ=STREET).counts()
        assert {sum(by.values()) for by in counts.values()} == {len(register) + len(register.unreadable)}
        assert len(register) + len(register.unreadable) == len(judged.rows)
        assert all(set(by) == set(fz.Outcome) for by in counts.values())


def test_the_register_of_the_examples_says_what_its_page_promises(tmp_path):
    register = fz.Register.read(EXAMPLE, PENALTY)
    assert (len(register), len(register.unreadable)) == (13, 1)
    (problem,) = (p for p in register.problems if p.code == "not-date")
    assert str(problem) == "第15行 立案日期：“2024-13-02”不是日期（月份应为1-12）"
    filed = fz.catalog.metric("penalty.filed").of(register, YEAR)
    assert str(filed) == "13（另有1件无法判断，至多14）"
    read = parsed(EXAMPLE, PENALTY).read(tmp_path)
    assert read.rows == register.rows


def test_a_dict_that_lacks_a_column_accuses_nobody():
    row = {"案号": "1号", "适用程序": "普通程序", "立案日期": "2024-03-01"}
    (lacking,) = fz.check(fz.Register.from_rows([row], fz.AdministrativeCase), as_of=AS_OF, rules=["penalty-2021/60"])
    (blank,) = fz.check(
        fz.Register.from_rows([{**row, "处罚决定日期": "", "撤案日期": "", "结案日期": ""}], fz.AdministrativeCase),
        as_of=AS_OF, rules=["penalty-2021/60"],
    )  # fmt: skip
    assert (lacking.outcome, blank.outcome) == (fz.Outcome.UNKNOWN, fz.Outcome.BREACHED)


def test_a_zero_that_an_export_fills_in_contradicts_nothing():
    row = {"案号": "1号", "适用程序": "普通程序", "立案日期": "2024-03-01", "处罚决定日期": "", "罚款金额": "0"}
    zero = fz.Register.from_rows([row], fz.AdministrativeCase)
    fined = fz.Register.from_rows([{**row, "罚款金额": "200"}], fz.AdministrativeCase)
    assert [p.code for p in zero.problems] == []
    assert [p.code for p in fined.problems] == ["needs"]
