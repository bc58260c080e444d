"""Which version of a statute binds: by its day, by its place, and never by what happens later."""

import datetime as dt
import itertools
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.fields import info_of
from fazhi.law import Provision
from fazhi.shapes import Kind
from fazhi.strategies import lifecycles, records

TYPES = fz.catalog.records()
RULES = fz.catalog.all_rules()
AS_OF = dt.date(2026, 6, 30)
OLD, NEW = "reconsideration-2017/23", "reconsideration-2023/48"
ORDINARY = fz.ReconsiderationProcedure.ORDINARY
WESTLAKE = fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET)
YUEXIU = fz.Organ("某街道", area="440104", kind=fz.OrganKind.STREET)


def few(examples):
    """So many examples where the profile "ci" runs 60, and in proportion elsewhere."""
    return settings(max_examples=max(1, settings().max_examples * examples // 60))


def day(text):
    return dt.date.fromisoformat(text)


def said(records, **options):
    """Everything that the findings say, rule by rule and record by record."""
    found = fz.check(records, **({"as_of": AS_OF} | options))
    return [(f.rule.id, f.record, f.outcome, f.because, f.due, f.strict, f.actual, f.severity) for f in found]


def amended(law, **changes):
    """A later version of a law: the same name, another key."""
    return attrs.evolve(law, **({"key": f"{law.key}-amended", "until": None} | changes))


def moved(rule, law):
    """The same demand under another version."""
    return attrs.evolve(rule, cites=attrs.evolve(rule.cites, statute=law))


# A later version
@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_later_version_changes_no_earlier_verdict(of):
    rules = fz.catalog.rules(of)
    later = {law: amended(law, in_force=day("2030-01-01")) for law in fz.catalog.statutes()}
    more = [*rules, *(moved(r, later[r.statute]) for r in rules)]
    assert len({r.id for r in more}) == 2 * len(rules)

    @few(15)
    @given(rows=st.lists(records(of) | lifecycles(of), min_size=1, max_size=4))
    def unchanged(rows):
        before = said(rows, rules=rules, organ=WESTLAKE)
        after = said(rows, rules=more, organ=WESTLAKE)
        assert [line for line in after if "amended" not in line[0]] == before
        # an act that lies before the amendment is an act under the version before it
        added = {line[2] for line in after if "amended" in line[0]}
        assert added <= {fz.Outcome.NOT_APPLICABLE, fz.Outcome.UNKNOWN}

    unchanged()


def test_an_amendment_takes_over_on_its_first_day():
    old = fz.Statute(key="local-2020", zh="某条例", en="x", in_force=day("2020-01-01"), until=day("2024-06-30"))
    new = fz.Statute(key="local-2024", zh="某条例", en="x", in_force=day("2024-07-01"))
    c = fz.columns(fz.AdministrativeCase)
    both = [
        fz.Deadline(cites=law.article(1, says="及时立案"), event=c.filed_on, after=c.discovered_on, within=law.days(n))
        for law, n in ((old, 15), (new, 7))
    ]
    outcomes = {}
    for found_on in ("2019-12-31", "2020-01-01", "2024-06-30", "2024-07-01"):
        filed = day(found_on) + dt.timedelta(days=10)
        case = fz.AdministrativeCase(case_no="1", discovered_on=day(found_on), filed_on=filed)
        outcomes[found_on] = tuple(f.outcome.name for f in fz.check(case, as_of=AS_OF, rules=both))
    assert outcomes == {
        "2019-12-31": ("NOT_APPLICABLE", "NOT_APPLICABLE"),
        "2020-01-01": ("MET", "NOT_APPLICABLE"),
        "2024-06-30": ("MET", "NOT_APPLICABLE"),
        "2024-07-01": ("NOT_APPLICABLE", "BREACHED"),
    }


# Before the earliest version
@pytest.mark.parametrize(
    ("family", "oldest"),
    [("行政处罚法", "2021-07-15"), ("行政复议法", "2018-01-01"), ("行政诉讼法", "2017-07-01")],
)
def test_the_shelf_of_a_law_begins_with_its_oldest_version(family, oldest):
    assert fz.catalog.shelf_from(RULES)[family] == day(oldest)


def test_an_act_before_the_oldest_version_is_not_on_the_shelf():
    case = fz.AdministrativeCase(
        case_no="1", procedure=fz.Procedure.ORDINARY, filed_on=day("2021-03-01"), decided_on=day("2021-07-14")
    )
    found = {f.rule.id: f for f in fz.check(case, as_of=AS_OF)}
    late = found["penalty-2021/60"]
    assert late.outcome is fz.Outcome.NOT_APPLICABLE
    assert late.because == fz.Because(fz.Reason.NOT_ON_SHELF)
    first = fz.AdministrativeCase(case_no="1", procedure=fz.Procedure.ORDINARY, filed_on=day("2021-07-15"))
    assert {f.rule.id: f for f in fz.check(first, as_of=AS_OF)}["penalty-2021/60"].outcome is fz.Outcome.BREACHED


def test_what_is_not_on_the_shelf_is_counted_apart():
    early = [
        fz.Reconsideration(case_no=str(n), copy_received_on=day("2017-12-31"), procedure=ORDINARY) for n in range(3)
    ]
    late = fz.Reconsideration(case_no="9", copy_received_on=day("2023-12-31"), procedure=ORDINARY)
    found = fz.check([*early, late], as_of=AS_OF, rules=[OLD, NEW])
    # the old version was not on the shelf; the new one was not in force, whether or not it had a predecessor
    assert found.why()[fz.Reason.NOT_ON_SHELF, ""] == 6
    assert [f.because for f in found.where(rule=NEW)][-1] == fz.Because(fz.Reason.NOT_IN_FORCE)
    assert found.counts()[OLD][fz.Outcome.NOT_APPLICABLE] == 3
    assert "早于本库收录的最早版本" in found._repr_html_()


# Ten days to reply
@pytest.mark.parametrize(
    ("rule", "received", "due"),
    [
        (OLD, "2023-12-22", "2024-01-02"),  # ten natural days end on New Year's Day, a holiday
        (NEW, "2024-01-31", "2024-02-19"),  # ten working days, two of them Sundays, around the Spring Festival
        (OLD, "2023-12-31", "2024-01-10"),
        (NEW, "2024-01-01", "2024-01-15"),
    ],
)
def test_the_reply_is_due_on_the_tenth_day_of_its_version(rule, received, due):
    last = day(due)
    for replied, outcome in ((last, fz.Outcome.MET), (last + dt.timedelta(days=1), fz.Outcome.BREACHED)):
        case = fz.Reconsideration(
            case_no="1", procedure=ORDINARY, copy_received_on=day(received), replied_on=replied
        )
        found = {f.rule.id: f for f in fz.check(case, as_of=AS_OF)}
        assert (found[rule].outcome, found[rule].due, found[rule].strict) == (outcome, last, last)
    assert found[OLD if rule == NEW else NEW].outcome is fz.Outcome.NOT_APPLICABLE


def test_exactly_one_version_asks_for_a_reply_on_every_day_from_2018_to_2026():
    days = [day("2018-01-01") + dt.timedelta(days=n) for n in range((day("2026-12-31") - day("2018-01-01")).days + 1)]
    cases = [fz.Reconsideration(case_no=str(d), procedure=ORDINARY, copy_received_on=d) for d in days]
    found = fz.check(cases, as_of=day("2026-12-31"), rules=[OLD, NEW])
    idle = {rule: {f.record for f in found.not_applicable.where(rule=rule)} for rule in (OLD, NEW)}
    assert idle[NEW] == {str(d) for d in days if d < day("2024-01-01")}
    assert idle[OLD] == {str(d) for d in days} - idle[NEW]


def test_every_version_of_a_law_leaves_no_gap_and_no_overlap():
    families: dict[str, list[fz.Statute]] = {}
    for law in fz.catalog.statutes():
        families.setdefault(law.zh, []).append(law)
    for versions in families.values():
        versions.sort(key=lambda law: law.in_force)
        for old, new in itertools.pairwise(versions):
            assert old.until == new.in_force - dt.timedelta(days=1)
        assert versions[-1].until is None


# Who is bound
@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_record_of_guangdong_meets_no_rule_of_zhejiang(of):
    found = fz.check(of(**{info_of(of).key_field: "1"}), as_of=AS_OF, organ=YUEXIU)
    local = [r for r in RULES if r.statute.area is not None and r.of is of]
    assert not {f.rule for f in found} & set(local)
    assert [n.rule for n in found.not_run] == local
    assert all(n.text() == f"{n.rule.id}: 仅适用于地区{n.rule.statute.area}" for n in found.not_run)
    assert all(f"binds area {n.rule.statute.area} only" in n.text("en") for n in found.not_run)


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_without_an_organ_only_national_law_is_asked(of):
    found = fz.check(of(**{info_of(of).key_field: "1"}), as_of=AS_OF)
    assert {f.rule for f in found} == {r for r in RULES if r.of is of and r.statute.area is None}
    assert {n.rule for n in found.not_run} == {r for r in RULES if r.of is of and r.statute.area is not None}
    assert all("organ=" in n.text() and "no organ was given" in n.text("en") for n in found.not_run)


@pytest.mark.parametrize(
    ("area", "bound"),
    [("33", True), ("3301", True), ("330106", True), ("330106001", True), ("330106001002", True),
     ("320106", False), ("31", False), ("3", False), (None, False)],
)  # fmt: skip
def test_a_local_statute_binds_whoever_acts_within_its_area(area, bound):
    if area == "3":
        with pytest.raises(ValueError, match="area code"):
            fz.Organ("某街道", area=area)
        return
    case = fz.AdministrativeCase(case_no="1")
    found = fz.check(case, as_of=AS_OF, organ=fz.Organ("某街道", area=area))
    assert any(f.rule.statute.area == "33" for f in found) is bound


def test_what_was_left_out_on_request_says_so():
    found = fz.check(fz.AdministrativeCase(case_no="1"), as_of=AS_OF, organ=WESTLAKE, exclude=["penalty-2021/60"])
    assert [n.text() for n in found.not_run] == ["penalty-2021/60: 按要求未检查"]
    assert "penalty-2021/60" not in found.counts()


def test_a_statute_that_only_guides_an_organ_gives_advice():
    law = fz.Statute(
        key="local-major-decisions", zh="某市重大行政决策规定", en="x", in_force=day("2020-01-01"), area="3301",
        by_reference_for={fz.OrganKind.STREET},
    )  # fmt: skip
    c = fz.columns(fz.AdministrativeCase)
    rule = fz.Presence(cites=law.article(1, says="应当编号"), column=c.document_no, once=c.decided_on)
    case = fz.AdministrativeCase(case_no="1", decided_on=day("2024-05-06"))
    severities = {}
    for kind in (*fz.OrganKind, None):
        organ = fz.Organ("某机关", area="330106", kind=kind)
        (finding,) = fz.check(case, as_of=AS_OF, organ=organ, rules=[rule])
        assert finding.outcome is fz.Outcome.BREACHED
        severities[kind] = finding.severity
        assert finding.to_dict()["severity"] == finding.severity.name
    assert severities.pop(fz.OrganKind.STREET) is fz.Severity.ADVICE
    assert set(severities.values()) == {rule.severity} == {fz.Severity.MANDATORY}


def test_national_law_binds_a_street_with_its_full_severity():
    case = fz.AdministrativeCase(case_no="1")
    for f in fz.check(case, as_of=AS_OF, organ=WESTLAKE):
        assert f.severity is f.rule.severity


def test_a_place_gives_its_own_number_or_none():
    c = fz.columns(fz.AdministrativeCase)
    (rule,) = (r for r in RULES if r.id == "penalty-2021/63a")
    assert "较大数额罚款" in fz.check(
        fz.AdministrativeCase(case_no="1", decided_on=day("2024-05-06"), proposed_fine=Decimal(5000)),
        as_of=AS_OF, rules=[rule], complete=[c.licence_revoked, c.business_stopped, c.other_hearing_case],
    )[0].because.parameter  # fmt: skip


# What happens later
PLANNED = {f.name for of in TYPES for f in info_of(of).fields.values() if getattr(f, "planned", False)}


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_day_after_the_judgement_may_be_any_day_after_it(of):
    days = [f.name for f in info_of(of).fields.values() if f.kind is Kind.DAY and f.name not in PLANNED]

    @few(30)
    @given(
        row=records(of) | lifecycles(of), as_of=st.dates(day("2019-12-31"), day("2026-12-31")),
        later=st.lists(st.integers(1, 2000), min_size=len(days), max_size=len(days)),
    )  # fmt: skip
    def never_matters(row, as_of, later):
        moves = {
            n: as_of + dt.timedelta(days=wait)
            for n, wait in zip(days, later, strict=True)
            if getattr(row, n) is not None and getattr(row, n) > as_of
        }
        options = {"as_of": as_of, "organ": WESTLAKE, "complete": days}
        assert said(attrs.evolve(row, **moves), **options) == said(row, **options)

    never_matters()


@pytest.mark.parametrize("of", TYPES, ids=lambda of: of.__name__)
def test_a_day_after_the_judgement_is_a_blank_of_its_column(of):
    fields = info_of(of).fields.values()
    days = [f.name for f in fields if f.kind is Kind.DAY and f.name not in PLANNED]
    # an amount that needs a decision is a fact of the record, and so is that the decision is filled in
    undated: dict[str, Any] = {f.name: None for f in fields if f.needs}

    @few(30)
    @given(row=records(of, **undated) | lifecycles(of, **undated), as_of=st.dates(day("2019-12-31"), day("2026-12-31")))
    def is_blank(row, as_of):
        gone = {n: None for n in days if getattr(row, n) is not None and getattr(row, n) > as_of}
        for closed in ((), days):
            options = {"as_of": as_of, "organ": WESTLAKE, "complete": closed}
            assert said(attrs.evolve(row, **gone), **options) == said(row, **options)

    is_blank()


def test_the_text_of_an_article_names_its_version():
    provision = fz.catalog.rule(OLD).cites
    assert isinstance(provision, Provision)
    assert (provision.text(), provision.text("en")) == (
        "《行政复议法》第二十三条", "Administrative Reconsideration Law (2017), art. 23"
    )  # fmt: skip
