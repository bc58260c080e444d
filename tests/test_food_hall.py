"""A food hall of a neighbourhood: a decision of which a report tells four things, judged by them alone.

黄姑山社区食堂 opened at the end of 2024. The report says that offices were consulted, that the public was heard and
that the leaders of the street discussed it, and nothing of experts, of risks or of a legality review.
"""

import datetime as dt

import fazhi as fz

STREET = fz.Organ("翠苑街道", area="330106", kind=fz.OrganKind.STREET)
AS_OF = dt.date(2025, 3, 31)
FOOD_HALL = fz.MajorDecision(
    decision_no="1", title="黄姑山社区食堂", public_heard=True, units_consulted=True, discussed=True,
    started_on=dt.date(2024, 5, 6), completed_on=dt.date(2024, 12, 31),
)  # fmt: skip
#: what the report says was done
DONE = {"major-decisions-2019/14", "major-decisions-2019/30a"}
#: whoever holds no hearing sends no papers: 听证会日期 is a milestone, its blank says that there was none
NO_HEARING = {f"major-decisions-2019/{n}" for n in ("16", "16b", "16c", "16d", "17a", "17b")}
#: so are 决策后评估日期, 重大调整日期 and 终止日期
NOT_CHANGED = {f"major-decisions-2019/{n}" for n in ("36a", "36b", "37a", "37b")}
#: the regulations on disclosure count from the day of the decision, of which nothing is said
NOT_COUNTED = {"information-disclosure-2019/26"}


def findings(decision, **options):
    return {f.rule.id: f for f in fz.check(decision, as_of=AS_OF, organ=STREET, **options)}


def test_every_rule_for_decisions_is_asked():
    assert set(findings(FOOD_HALL)) == {r.id for r in fz.catalog.rules(fz.MajorDecision)}


def test_what_is_said_to_be_done_is_met_though_nobody_wrote_down_when_it_was_decided():
    assert {rule for rule, f in findings(FOOD_HALL).items() if f.outcome is fz.Outcome.MET} == DONE


def test_a_step_of_which_nothing_is_recorded_is_unknown_and_never_passed_over():
    for rule, f in findings(FOOD_HALL).items():
        if rule not in {*DONE, *NO_HEARING, *NOT_CHANGED, *NOT_COUNTED}:
            assert f.outcome is fz.Outcome.UNKNOWN, rule
            assert f.because is not None
            assert f.because.reason in (fz.Reason.EVIDENCE_MISSING, fz.Reason.CONDITION_UNKNOWN), rule


def test_a_street_follows_the_regulations_by_reference_so_all_of_it_is_advice():
    assert {f.severity for f in findings(FOOD_HALL).values()} == {fz.Severity.ADVICE}
    # offices were consulted; whether the matter concerned other units, as article 13 asks, is not said
    assert findings(FOOD_HALL)["major-decisions-2019/13"].because.reason is fz.Reason.CONDITION_UNKNOWN


def test_without_a_hearing_nobody_needs_its_papers():
    found = findings(FOOD_HALL)
    because = {(found[rule].outcome, found[rule].because.reason) for rule in NO_HEARING | NOT_CHANGED}
    assert because == {(fz.Outcome.NOT_APPLICABLE, fz.Reason.NOT_BEGUN)}


def test_a_file_with_these_columns_only_leaves_the_day_of_the_decision_open_and_passes_over_nothing():
    row = {
        "决策编号": "1", "决策事项名称": "黄姑山社区食堂", "已履行公众参与程序": "是", "已征求科室部门意见": "是",
        "已履行集体讨论程序": "是", "启动日期": "2024-05-06", "落地日期": "2024-12-31",
    }  # fmt: skip
    register = fz.Register.from_rows([row], fz.MajorDecision)
    assert register.problems == ()
    assert {f.outcome for f in findings(register).values()} == {fz.Outcome.UNKNOWN}
    # a rule that begins with 启动 or 落地, which are there, first asks whom it binds
    asked = {f.because.reason for f in findings(register).values() if "decided_on" in f.because.columns}
    assert asked == {fz.Reason.EVIDENCE_MISSING}
    assert {f.severity for f in findings(register).values()} == {fz.Severity.ADVICE}


def test_a_plain_no_is_an_answer_and_needs_no_date():
    said_no = fz.MajorDecision(
        decision_no="1", discussed=False, reviewed=False, is_technical=True, experts_heard=False,
        may_cause_risk=True, risk_assessed=False, completed_on=dt.date(2024, 12, 31),
    )  # fmt: skip
    found = findings(said_no)
    breached = {rule for rule, f in found.items() if f.outcome is fz.Outcome.BREACHED}
    assert breached == {f"major-decisions-2019/{n}" for n in ("19", "22", "25a", "30a")}


def test_a_plain_no_counts_as_no_in_the_rates_of_the_report():
    year = fz.Period.year(2024)
    said_no = fz.MajorDecision(decision_no="1", discussed=False, reviewed=False, completed_on=dt.date(2024, 12, 31))
    rates = {n: fz.catalog.metric(f"decision.{n}") for n in ("collective_discussion", "legality_review")}
    assert {n: m.of([said_no], year) for n, m in rates.items()} == dict.fromkeys(rates, fz.Tally(0, 1))
    assert rates["collective_discussion"].of([FOOD_HALL], year) == fz.Tally(1, 1)
    assert rates["legality_review"].of([FOOD_HALL], year) == fz.Tally(0, 1, maybe_numerator=1)


def test_a_government_is_bound_in_full():
    county = fz.Organ("某区政府", area="330106", kind=fz.OrganKind.COUNTY)
    found = {f.rule.id: f.severity for f in fz.check(FOOD_HALL, as_of=AS_OF, organ=county)}
    assert found["major-decisions-2019/30a"] is fz.Severity.MANDATORY
    assert found["major-decisions-2019/15"] is fz.Severity.ADVICE
