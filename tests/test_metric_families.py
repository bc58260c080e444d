"""The families of metrics: what reports print comes out under the 口径 by which it was counted, and under no other.

Figures of other places are those that were printed there; the arithmetic is done again here.
"""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import fazhi as fz
from fazhi.auditing import audit, facts_of
from fazhi.expr import columns_in
from fazhi.fields import info_of
from fazhi.measures import Count, Duration, Growth, Metric, Ratio, Stock, Total, counts_of
from fazhi.office.office import days_of
from fazhi.rounding import percent, rounded
from fazhi.strategies import lifecycles
from fazhi.strategies.rows import blank_but

METRICS = fz.catalog.all_metrics()
DEFINITIONS = [d for m in METRICS for d in m.all_definitions]
RECORDS = [of for of in fz.catalog.records() if fz.catalog.metrics(of)]
IDENTITIES = {i.id: i for i in fz.catalog.identities()}
YEAR = fz.Period.year(2024)
HALF_UP, CUT = fz.Rounding.HALF_UP, fz.Rounding.TRUNCATED


def printed(definition, counts):
    """The tally of printed counts under one 口径."""
    return fz.catalog.metric(definition.split("@")[0]).from_counts(counts)[definition]


def tally(records, definition, period=YEAR, **options):
    """The tally of one 口径 over records."""
    rows = fz.measure(records, [definition.split("@")[0]], period, **options)
    (found,) = (r.tally for r in rows if r.definition.id == definition)
    return found


# The figures of one street's report
@pytest.mark.parametrize(
    ("definition", "counts", "shown"),
    [
        ("reconsideration.settlement_rate@received", {"调撤": 7, "发案": 43}, "7/43 = 16.28 %"),
        ("reconsideration.settlement_rate@closed", {"调撤": 7, "结案": 34}, "7/34 = 20.59 %"),
        ("reconsideration.correction_rate@closed", {"纠错": 1, "结案": 34}, "1/34 = 2.94 %"),
        ("reconsideration.correction_rate@received", {"纠错": 1, "发案": 43}, "1/43 = 2.33 %"),
        ("reconsideration.correction_rate@closed_per_matter", {"纠错事项": 1, "结案事项": 6}, "1/6 = 16.67 %"),
        ("reconsideration.correction_rate@received_per_matter", {"纠错事项": 1, "发案事项": 15}, "1/15 = 6.67 %"),
        ("reconsideration.clearance_rate@received", {"结案": 34, "发案": 43}, "34/43 = 79.07 %"),
        ("litigation.loss_rate@closed", {"败诉": 4, "结案": 7}, "4/7 = 57.14 %"),
        ("litigation.loss_rate@received", {"败诉": 4, "发案": 8}, "4/8 = 50.00 %"),
        ("litigation.clearance_rate@received", {"结案": 7, "发案": 8}, "7/8 = 87.50 %"),
        ("mediation.success_rate@closed", {"达成协议": 825, "办结": 825}, "825/825 = 100.00 %"),
        ("feedback.solution_rate@collected", {"收集并已解决": 37, "收集问题": 45}, "37/45 = 82.22 %"),
        ("penalty.summary_share@filed", {"简易程序": 138, "立案": 357}, "138/357 = 38.66 %"),
    ],
)
def test_the_rates_of_the_street_in_every_way_of_counting(definition, counts, shown):
    assert printed(definition, counts).text() == shown


@pytest.mark.parametrize(
    ("definition", "counts", "value"),
    [
        ("reconsideration.disposition_time@closed", {"期末未结": 9, "结案": 34}, "96.62"),
        ("reconsideration.disposition_time@closed_leap_year", {"期末未结（闰年）": 9, "结案": 34}, "96.88"),
        ("litigation.disposition_time@closed", {"期末未结": 1, "结案": 7}, "52.14"),
        ("litigation.disposition_time@closed_leap_year", {"期末未结（闰年）": 1, "结案": 7}, "52.29"),
        ("reconsideration.backlog@received", {"期末未结": 9, "发案": 43}, "20.93"),
        ("penalty.average_fine@filed", {"处罚金额": 140905, "立案": 357}, "394.69"),
        ("penalty.average_fine@fined", {"罚款决定的金额": 17537900, "罚款决定": 94929}, "184.75"),
        ("penalty.average_fine@decided", {"处罚金额": 17537900, "处罚决定": 108156}, "162.15"),
    ],
)
def test_days_cases_and_amounts_are_told_in_their_unit(definition, counts, value):
    assert str(rounded(printed(definition, counts).value, 2)) == value


def test_a_disposition_time_is_told_in_days_and_a_backlog_in_cases():
    assert printed("reconsideration.disposition_time@closed", {"期末未结": 9, "结案": 34}).shown() == "96.62日"
    assert printed("reconsideration.backlog@received", {"期末未结": 9, "发案": 43}).shown(lang="en") == "20.93 cases"
    assert printed("penalty.average_fine@filed", {"处罚金额": 140905, "立案": 357}).shown() == "394.69元"


# Nine applications stay open of 43 that came in; nothing was open before
APPLICATIONS = [
    fz.Reconsideration(
        case_no=f"{n}号", received_on=dt.date(2024, 3, 1), closed_on=dt.date(2024, 8, 1) if n < 34 else None
    )
    for n in range(43)
]


def office(*rows):
    """An office that holds these rows, one register per type."""
    types = dict.fromkeys(type(r) for r in rows)
    return fz.Office(registers=tuple(fz.Register.from_records([r for r in rows if type(r) is of]) for of in types))


def identity(name, *rows):
    (found,) = (i for i in office(*rows).identities(YEAR) if i.identity.id == name)
    return found


def test_a_register_without_a_backlog_gives_the_days_that_the_two_counts_of_a_year_give():
    assert tally(APPLICATIONS, "reconsideration.pending@year_start").numerator == 0
    assert tally(APPLICATIONS, "reconsideration.disposition_time@closed").shown() == "96.62日"
    assert identity("reconsideration.carried_over", *APPLICATIONS).text() == "期初未结0 + 发案43 − 结案34 = 期末未结9"


def test_what_was_carried_over_stands_at_the_end_as_well():
    earlier = [
        fz.Reconsideration(case_no=f"旧{n}号", received_on=dt.date(2023, 11, 1), closed_on=None) for n in range(9)
    ]
    found = identity("reconsideration.carried_over", *APPLICATIONS, *earlier)
    assert found.text() == "期初未结9 + 发案43 − 结案34 = 期末未结18"
    assert found.text("en") == "pending before the period 9 + received 43 − closed 34 = pending at the end 18"
    assert found.holds is True


def test_a_case_that_was_closed_and_never_received_breaks_the_sum():
    stray = fz.Reconsideration(case_no="漏登号", closed_on=dt.date(2024, 8, 1))
    found = identity("reconsideration.carried_over", *APPLICATIONS, stray)
    assert (found.difference, found.holds) == (1, False)
    assert found.text() == "期初未结0 + 发案43 − 结案35 ≠ 期末未结9（相差1）"


def audited(standing):
    """The audit of a report that prints what stood, what came, what went and what stands."""
    counts = {"pending@year_start": 9, "received": 43, "closed": 34, "pending": standing}
    lines = (f'[[count]]\nid = "reconsideration.{i}"\nvalue = {n}\n' for i, n in counts.items())
    return audit(facts_of('[report]\norgan = "某区"\nyear = 2024\n' + "".join(lines)))


def test_the_audit_knows_the_sum_of_what_stood_came_and_went():
    (held,) = audited(18).sums
    assert (held.identity, held.holds, len(held.less)) == ("reconsideration.carried_over", True, 1)
    assert "行政复议发案数43件 − 行政复议结案数34件 = 行政复议未结案数18件" in audited(18).text()
    (broken,) = audited(17).sums
    assert (broken.holds, broken.difference) == (False, -1)
    assert broken.to_dict()["less"] == ["reconsideration.closed"]
    assert "−" in audited(17).text("en")


def test_379_reviews_over_357_cases_are_refused_with_the_reason():
    cases = [fz.AdministrativeCase(case_no=f"{n}号", filed_on=dt.date(2024, 3, 1)) for n in range(357)]
    items = [
        fz.ReviewItem(
            item_no=f"{n}号", reviewed_on=dt.date(2024, 3, 1),
            subject=fz.ReviewSubject.MAJOR_ENFORCEMENT if n < 7 else fz.ReviewSubject.GENERAL_ENFORCEMENT,
        )
        for n in range(379)
    ]  # fmt: skip
    (refused,) = office(*cases, *items).no_rates(YEAR)
    assert "379/357" in refused.text()
    assert "前者不是后者的一部分" in refused.text()


# The figures of other places
@pytest.mark.parametrize(
    ("definition", "counts", "figure", "how"),
    [
        ("litigation.loss_rate@closed", {"败诉": 128, "结案": 2297}, "5.6 %", HALF_UP),  # 杭州2021
        ("litigation.loss_rate@closed", {"败诉": 10, "结案": 61}, "16.4 %", HALF_UP),  # 社旗县2016
        ("litigation.withdrawal_rate@closed", {"撤诉": 14, "结案": 61}, "22.9 %", CUT),
        ("litigation.win_rate@judged", {"实体判决胜诉": 24, "实体判决": 24}, "100 %", HALF_UP),  # 秀英区2021
        ("litigation.appearance_rate@heard", {"负责人出庭": 14665, "开庭": 14730}, "99.6 %", HALF_UP),  # 山东2022
        ("litigation.clearance_rate@received", {"结案": 962, "发案": 1120}, "85.9 %", HALF_UP),  # 南阳2015
        ("litigation.clearance_rate@received", {"结案": 27, "发案": 40}, "67.5 %", HALF_UP),  # 秀英区2021
        ("reconsideration.settlement_rate@closed", {"调撤": 28, "结案": 66}, "42.42 %", HALF_UP),  # 祁门县2025
        ("reconsideration.correction_rate@received", {"纠错": 29, "发案": 151}, "19.2 %", HALF_UP),  # 方城县2024
        ("mediation.success_rate@accepted", {"达成协议": 6217, "受理": 6368}, "97.6 %", HALF_UP),  # 黄石2020
        ("mediation.success_rate@tried", {"经调解达成协议": 43952, "经调解": 45870}, "96 %", HALF_UP),  # 深圳
        ("mediation.confirmation_success@accepted", {"法院受理后确认": 23, "法院受理确认": 136}, "16.9 %", HALF_UP),
        ("mediation.confirmation_success@decided", {"裁定确认": 23, "确认或者驳回": 135}, "17.0 %", HALF_UP),
    ],
)
def test_what_other_places_printed_comes_out_under_its_own_definition(definition, counts, figure, how):
    places = len(figure.removesuffix(" %").partition(".")[2])
    assert percent(printed(definition, counts).rate, places, how) == figure


@pytest.mark.parametrize(
    ("definition", "counts", "figure"),
    [
        ("litigation.loss_rate@received", {"败诉": 128, "发案": 2187}, "5.6 %"),
        ("litigation.withdrawal_rate@closed", {"撤诉": 14, "结案": 61}, "22.9 %"),  # it was cut off, not rounded
        ("litigation.win_rate@closed", {"胜诉": 24, "结案": 27}, "100 %"),
        ("reconsideration.settlement_rate@received", {"调撤": 28, "发案": 70}, "42.42 %"),
        ("reconsideration.correction_rate@closed", {"纠错": 29, "结案": 135}, "19.2 %"),
    ],
)
def test_what_other_places_printed_does_not_come_out_otherwise(definition, counts, figure):
    places = len(figure.removesuffix(" %").partition(".")[2])
    assert percent(printed(definition, counts).rate, places, HALF_UP) != figure


def test_8745_applications_to_3362_suits_are_two_point_six_for_each():
    (per_suit,) = (q for q in fz.catalog.quotients() if q.id == "reconsideration.per_suit")
    assert per_suit.from_counts(8745, 3362).shown() == "2.60"
    assert per_suit.from_counts(8745, 0).rate is None


def test_an_office_with_both_registers_is_told_how_many_applications_there_are_for_each_suit():
    suits = [
        fz.Litigation(case_no=f"{n}号", received_on=dt.date(2024, 3, 1), instance=instance)
        for n, instance in enumerate((fz.Instance.FIRST, fz.Instance.SECOND, fz.Instance.SECOND))
    ]
    unknown = fz.Litigation(case_no="9号", received_on=dt.date(2024, 3, 1))
    (found,) = office(*APPLICATIONS[:5], *suits).quotients(YEAR)
    assert found.text() == "复议诉讼比（发案/一审发案）：5/1 = 5.00"
    assert found.text("en") == "applications per suit (received/suits at first instance): 5/1 = 5.00"
    (doubtful,) = office(*APPLICATIONS[:5], *suits, unknown).quotients(YEAR)
    assert doubtful.tally.bounds == (Fraction(5, 2), 5)
    assert office(*suits).quotients(YEAR) == ()


# Who appeared in court
def suit(number, **more):
    return fz.Litigation(
        case_no=f"{number}号", received_on=dt.date(2024, 2, 1), heard_on=dt.date(2024, 5, 6),
        closed_on=dt.date(2024, 6, 3), **more,
    )  # fmt: skip


HEARD = [
    suit(1, officer_appeared=True, officer_post=fz.OfficerPost.DEPUTY, officer_identity_filed=True,
         officer_called=True),
    suit(2, officer_appeared=True, officer_post=fz.OfficerPost.PRINCIPAL, officer_identity_filed=False,
         officer_called=False),
    suit(3, officer_appeared=True, officer_post=fz.OfficerPost.LOWER_OR_ENTRUSTED, officer_identity_filed=True,
         officer_called=True),
    suit(4, officer_appeared=False, absence_reason=fz.AbsenceReason.FORCE_MAJEURE, officer_called=False),
    suit(5, officer_appeared=False, absence_reason=fz.AbsenceReason.NO_GOOD_CAUSE, officer_called=False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("heard", "2/5 = 40.00 %"),
        ("heard_as_registered", "3/5 = 60.00 %"),
        ("heard_identity_proved", "1/5 = 20.00 %"),
        ("heard_without_excused", "2/4 = 50.00 %"),
        ("called", "1/2 = 50.00 %"),
        ("closed", "2/5 = 40.00 %"),
        ("received", "2/5 = 40.00 %"),
    ],
)
def test_an_officer_who_is_none_of_this_organ_has_not_appeared(name, shown):
    assert tally(HEARD, f"litigation.appearance_rate@{name}").text() == shown


def test_whether_an_officer_of_unknown_post_counts_is_undecided():
    found = tally([suit(1, officer_appeared=True)], "litigation.appearance_rate@heard")
    assert (found.numerator, found.unknown, found.bounds) == (0, 1, (0, 1))


# Lost, won, corrected: what else is put into a numerator
def test_a_suit_that_was_withdrawn_after_the_act_was_changed_is_lost_for_some():
    suits = [
        suit(1, outcome=fz.LitigationOutcome.WITHDRAWN, act_changed_on=dt.date(2024, 5, 20)),
        suit(2, outcome=fz.LitigationOutcome.WITHDRAWN),
        suit(3, outcome=fz.LitigationOutcome.REVOKED),
        suit(4, outcome=fz.LitigationOutcome.CLAIM_REJECTED),
    ]
    assert tally(suits, "litigation.loss_rate@closed").text() == "1/4 = 25.00 %"
    assert tally(suits, "litigation.loss_rate@closed_with_changed_act").text() == "2/4 = 50.00 %"
    assert tally(suits, "litigation.win_rate@judged").text() == "1/2 = 50.00 %"
    assert tally(suits, "litigation.win_rate@closed").text() == "1/4 = 25.00 %"


def application(number, outcome, **more):
    days: dict[str, Any] = {
        "received_on": dt.date(2024, 3, 1), "accepted_on": dt.date(2024, 3, 5), "closed_on": dt.date(2024, 4, 8),
    }
    return fz.Reconsideration(case_no=f"{number}号", outcome=outcome, **(days | more))


ENDED = [
    application(1, fz.ReconsiderationOutcome.REVOKED),
    application(2, fz.ReconsiderationOutcome.WITHDRAWN, organ_corrected=True),
    application(3, fz.ReconsiderationOutcome.WITHDRAWN, organ_corrected=False, accepted_on=None),
    application(4, fz.ReconsiderationOutcome.UPHELD),
]


@pytest.mark.parametrize(
    ("definition", "shown"),
    [
        ("reconsideration.correction_rate@closed", "1/4 = 25.00 %"),
        ("reconsideration.correction_rate@closed_comprehensive", "2/4 = 50.00 %"),
        ("reconsideration.correction_rate@received_comprehensive", "2/4 = 50.00 %"),
        ("reconsideration.correction_rate@decided", "1/2 = 50.00 %"),
        ("reconsideration.correction_rate@decided_comprehensive", "2/3 = 66.67 %"),
        ("reconsideration.settlement_rate@closed", "2/4 = 50.00 %"),
        ("reconsideration.settlement_rate@closed_once_accepted", "1/3 = 33.33 %"),
        ("reconsideration.settlement_rate@received_once_accepted", "1/4 = 25.00 %"),
    ],
)
def test_what_an_organ_mended_itself_and_what_was_settled_early_count_or_do_not(definition, shown):
    assert tally(ENDED, definition).text() == shown


def test_a_withdrawal_of_which_nobody_says_whether_the_act_was_mended_is_undecided():
    rows = [application(1, fz.ReconsiderationOutcome.WITHDRAWN)]
    found = tally(rows, "reconsideration.correction_rate@closed_comprehensive")
    assert (found.numerator, found.denominator, found.unknown) == (0, 1, 1)


# Review, publication, time
def case(number, **more):
    days: dict[str, Any] = {"filed_on": dt.date(2024, 3, 1), "decided_on": dt.date(2024, 5, 7), "penalised": True}
    return fz.AdministrativeCase(case_no=f"{number}号", **(days | more))


NOT_SO = dict.fromkeys(
    ("major_public_interest", "concerns_major_rights", "several_legal_relations", "review_required_by_law"), False
)


def test_only_what_must_be_reviewed_and_was_reviewed_before_the_decision_is_covered():
    must = NOT_SO | {"several_legal_relations": True}
    cases = [
        case(1, **must, reviewed_on=dt.date(2024, 5, 6)),
        case(2, **must, reviewed_on=dt.date(2024, 5, 7)),  # on the day itself is not before
        case(3, **must, reviewed=False),
        case(4, **NOT_SO, reviewed=False),
        case(5, **must, penalised=False, reviewed=False),  # no penalty, so no review
    ]
    assert tally(cases, "penalty.review_coverage@must").text() == "1/3 = 33.33 %"
    assert tally(cases, "penalty.review_coverage@imposed").text() == "1/4 = 25.00 %"


def test_a_decision_is_published_in_time_by_the_seventh_working_day():
    cases = [
        case(1, socially_significant=True, decided_on=dt.date(2024, 9, 26), published_on=dt.date(2024, 10, 11)),
        case(2, socially_significant=True, decided_on=dt.date(2024, 9, 26), published_on=dt.date(2024, 10, 12)),
        case(3, socially_significant=False, decided_on=dt.date(2024, 9, 26), published_on=dt.date(2024, 10, 8)),
    ]
    assert tally(cases, "penalty.publication_rate@must").text() == "1/2 = 50.00 %"
    assert tally(cases, "penalty.publication_rate@must_twenty_days").text() == "2/2 = 100.00 %"
    assert tally(cases, "penalty.publication_rate@imposed").text() == "2/3 = 66.67 %"
    assert tally(cases, "penalty.late_publication_rate@published").text() == "1/3 = 33.33 %"


def test_a_decision_that_was_overturned_is_taken_down_in_three_working_days():
    shown = {"published_on": dt.date(2024, 5, 10), "overturned_on": dt.date(2024, 9, 12)}
    cases = [
        case(1, **shown, publication_withdrawn_on=dt.date(2024, 9, 18)),
        case(2, **shown, publication_withdrawn_on=dt.date(2024, 9, 19)),
    ]
    assert tally(cases, "penalty.taken_down_rate@overturned").text() == "1/2 = 50.00 %"


def test_a_case_that_is_overdue_and_open_is_seen_only_by_what_was_due():
    ordinary = {"procedure": fz.Procedure.ORDINARY}
    cases = [
        case(1, **ordinary),
        case(2, **ordinary, decided_on=dt.date(2024, 6, 3)),  # the ninetieth day was 2024-05-30
        case(3, **ordinary, decided_on=None),
        case(4, **ordinary, decided_on=None, withdrawn_on=dt.date(2024, 4, 8)),
    ]
    assert tally(cases, "penalty.on_time_rate@due").text() == "2/4 = 50.00 %"
    assert tally(cases, "penalty.on_time_rate@decided").text() == "1/2 = 50.00 %"


def test_an_extension_and_the_days_of_a_suspension_move_the_day_on_which_an_application_is_due():
    ordinary = {"procedure": fz.ReconsiderationProcedure.ORDINARY, "suspended_days": 0, "closed_on": None}
    late = {"received_on": dt.date(2024, 10, 8), "accepted_on": dt.date(2024, 10, 10)}  # 60 days end on 9 December
    plain = application(1, None, **(ordinary | late))
    moved = application(2, None, **(ordinary | late), extended_on=dt.date(2024, 12, 2))
    suspended = application(3, None, **(ordinary | late | {"suspended_days": 30}))
    due, options = "reconsideration.on_time_rate@due_ordinary", {"complete": ["extended_on"]}
    assert tally([plain, moved, suspended], due, **options).denominator == 1
    by_january = fz.Period(dt.date(2024, 1, 1), dt.date(2025, 1, 31))
    found = tally([plain, moved, suspended], due, by_january, **options)
    assert (found.numerator, found.denominator) == (0, 3)


def test_what_was_received_before_the_law_of_2023_is_due_under_another():
    old = {"received_on": dt.date(2023, 12, 28), "accepted_on": dt.date(2023, 12, 29), "suspended_days": 0}
    row = application(1, None, **old, procedure=fz.ReconsiderationProcedure.ORDINARY)
    assert tally([row], "reconsideration.on_time_rate@due_ordinary").denominator == 0


def test_a_rate_of_60_days_knows_no_extension():
    rows = [
        application(1, None, closed_on=dt.date(2024, 5, 4)),  # the sixtieth day after 5 March
        application(2, None, closed_on=dt.date(2024, 5, 5), extended_on=dt.date(2024, 4, 8)),
    ]
    assert tally(rows, "reconsideration.within_standard@sixty_days").text() == "1/2 = 50.00 %"
    assert tally(rows, "reconsideration.within_standard@ninety_days").text() == "2/2 = 100.00 %"


def test_replies_are_due_in_twenty_working_days_and_twenty_more_once_that_was_told():
    row = fz.InformationRequest(request_no="1", received_on=dt.date(2025, 1, 20), replied_on=dt.date(2025, 3, 21))
    told = fz.InformationRequest(
        request_no="2", received_on=dt.date(2025, 1, 20), replied_on=dt.date(2025, 3, 21),
        extension_told_on=dt.date(2025, 2, 21),
    )  # fmt: skip
    year = fz.Period.year(2025)
    options = {"complete": ["outcome"]}
    found = tally([row, told], "disclosure.on_time_rate@due", year, **options)
    assert (found.numerator, found.denominator) == (1, 2)
    assert tally([row, told], "disclosure.within_standard@twenty_working_days", year).numerator == 0


def test_days_taken_have_a_mean_a_median_and_an_age():
    found = tally(APPLICATIONS, "reconsideration.time_to_close@received")
    assert (found.numerator, found.denominator) == (153 * 34, 34)
    age = tally(APPLICATIONS, "reconsideration.pending_age@received")
    assert (age.numerator, age.denominator) == (305 * 9, 9)  # from 1 March to 31 December


# Judicial confirmation
def agreement(number, **more):
    day = dt.date(2024, 4, 8)
    return fz.MediationCase(case_no=f"{number}号", effective_on=day, jointly_applied=True, **more)


AGREEMENTS = [
    agreement(1, confirmation_applied_on=dt.date(2024, 5, 8), court_accepted_on=dt.date(2024, 5, 9),
              confirmed_on=dt.date(2024, 5, 20)),
    agreement(2, confirmation_applied_on=dt.date(2024, 5, 13), court_accepted_on=dt.date(2024, 5, 14),
              confirmation_ended_on=dt.date(2024, 5, 20), confirmation_end=fz.ConfirmationEnd.REFUSED),
    agreement(3, confirmation_applied_on=dt.date(2024, 5, 6), court_accepted_on=dt.date(2024, 5, 7),
              confirmation_ended_on=dt.date(2024, 5, 20), confirmation_end=fz.ConfirmationEnd.WITHDRAWN),
    agreement(4),
]  # fmt: skip


@pytest.mark.parametrize(
    ("definition", "shown"),
    [
        ("mediation.confirmation_rate@effective", "3/4 = 75.00 %"),
        ("mediation.confirmation_rate@effective_in_time", "2/4 = 50.00 %"),
        ("mediation.confirmation_rate@effective_confirmed", "1/4 = 25.00 %"),
        ("mediation.confirmation_success@accepted", "1/3 = 33.33 %"),
        ("mediation.confirmation_success@decided", "1/2 = 50.00 %"),
        ("mediation.confirmation_success@applied", "1/3 = 33.33 %"),
    ],
)
def test_take_up_and_success_of_judicial_confirmation_are_two_rates(definition, shown):
    assert tally(AGREEMENTS, definition).text() == shown


# Feedback, and sums over kinds
def test_issues_are_solved_or_in_progress():
    issues = [
        fz.Feedback(
            issue_no=f"{n}号", received_on=dt.date(2024, 3, 1), answered_on=dt.date(2024, 3, 8) if n < 40 else None,
            solved_on=dt.date(2024, 4, 1) if n < 37 else None,
        )
        for n in range(45)
    ]  # fmt: skip
    assert tally(issues, "feedback.solution_rate@collected").text() == "37/45 = 82.22 %"
    assert tally(issues, "feedback.solution_rate@collected_answered").text() == "40/45 = 88.89 %"
    assert tally(issues, "feedback.solution_rate@answered").text() == "37/40 = 92.50 %"
    assert identity("feedback.by_state", *issues).text() == "收集问题45 = 收集并已解决37 + 推进中8"


def test_each_decision_counts_once_under_its_heaviest_kind():
    cases = [case(n, heaviest_kind=kind, fine=None) for n, kind in enumerate(fz.PenaltyKind)]
    cases.append(case(99, penalised=False, fine=None))
    found = identity("penalty.decisions_by_kind", *cases)
    assert (found.holds, [t.numerator for t in found.parts]) == (True, [2, 1, 1, 3, 4, 1, 1, 1])
    assert found.total.numerator == len(fz.PenaltyKind) + 1


def test_every_outcome_of_an_application_stands_in_one_column_of_the_return():
    rows = [application(n, outcome) for n, outcome in enumerate(fz.ReconsiderationOutcome)]
    found = identity("reconsideration.closed_by_outcome", *rows)
    assert (found.holds, found.total.numerator) == (True, len(fz.ReconsiderationOutcome))
    assert max(t.numerator for t in found.parts) == 3  # 终止, with or without a settlement


def test_the_average_fine_is_that_of_decisions_to_fine():
    cases = [
        case(1, heaviest_kind=fz.PenaltyKind.FINE, fine=Decimal(300)),
        case(2, heaviest_kind=fz.PenaltyKind.WARNING, fine=None),
    ]
    assert tally(cases, "penalty.average_fine@fined").shown() == "300.00元"
    assert tally(cases, "penalty.average_fine@decided").shown() == "150.00元"


# What the shelf says of itself
@pytest.mark.parametrize("each", METRICS, ids=lambda m: m.id)
def test_every_way_of_counting_has_a_source_or_is_the_only_count_of_its_name(each):
    for d in each.all_definitions:
        plain = len(each.definitions) == 1 and isinstance(d.measure, Count | Total | Growth)
        by_matter = isinstance(d.measure, Count) and d.name in ("cases", "matters")
        by_basis = isinstance(d.measure, Count) and d.name in ("filed", "decided")
        assert d.source or plain or by_matter or by_basis, d.id


def test_a_count_is_told_in_a_unit_and_a_rate_is_not():
    for each in METRICS:
        is_count = all(isinstance(m, Count | Total) for m in each.definitions.values())
        assert bool(each.unit) is is_count, each.id


def test_the_families_of_the_literature_stand_on_the_shelf():
    assert {
        "litigation.loss_rate", "reconsideration.settlement_rate", "reconsideration.correction_rate",
        "litigation.appearance_rate", "mediation.success_rate", "mediation.confirmation_rate",
        "mediation.confirmation_success", "penalty.review_coverage", "review.adoption_rate", "penalty.on_time_rate",
        "penalty.publication_rate", "feedback.solution_rate", "penalty.summary_share", "penalty.average_fine",
        "reconsideration.no_suit_rate", "reconsideration.hearing_rate", "penalty.discussion_rate",
        *(f"{key}.{name}" for key in ("penalty", "reconsideration", "litigation", "mediation", "review", "disclosure")
          for name in ("clearance_rate", "disposition_time", "pending", "within_standard")),
    } <= {m.id for m in METRICS}  # fmt: skip


# Laws over drawn lives
QUICK = [Phase.explicit, Phase.reuse, Phase.generate]  # rows of a hundred columns shrink for minutes
AROUND = fz.Period(dt.date(2023, 7, 1), dt.date(2024, 12, 1))
LATER = fz.Period(dt.date(2030, 1, 1), dt.date(2031, 12, 31))
STOCKS = [i for i in IDENTITIES.values() if i.less]


def read_by(of, measures):
    """What a life must say; the rest is left blank."""
    return blank_but(of, {c.name for m in measures for c in columns_in(*m.expressions)})


def numbered(rows):
    """Distinct keys, as a register has them."""
    return [fz.from_dict(type(r), fz.to_dict(r) | {info_of(type(r)).key_field: f"{n}号"}) for n, r in enumerate(rows)]


@pytest.mark.parametrize("declared", STOCKS, ids=lambda i: i.id)
@given(data=st.data())
@settings(max_examples=12, phases=QUICK, suppress_health_check=[HealthCheck.filter_too_much])
def test_what_stood_and_what_came_without_what_went_is_what_stands(declared, data):
    of, begun = declared.total.record, columns_in(declared.total.at)[0].name
    lives = lifecycles(of, starts=AROUND, complete=True, **read_by(of, declared.counts))
    rows = [r for r in data.draw(st.lists(lives, min_size=1, max_size=8)) if getattr(r, begun) is not None]
    checks = office(*numbered(rows)).identities(YEAR) if rows else ()
    assert all(i.holds for i in checks if i.identity is declared)


PER_MATTER = [
    (m, name) for m in METRICS for name, d in m.definitions.items() if isinstance(d, Count) and d.distinct is not None
    and d.distinct.name == "matter_no"
]  # fmt: skip


@pytest.mark.parametrize(("each", "name"), PER_MATTER, ids=lambda x: getattr(x, "id", x))
@given(data=st.data())
@settings(max_examples=12, phases=QUICK, suppress_health_check=[HealthCheck.filter_too_much])
def test_there_are_never_more_matters_than_cases(each, name, data):
    fixed = read_by(each.record, each.definitions.values()) | {"matter_no": st.sampled_from([None, "甲", "乙"])}
    lives = lifecycles(each.record, starts=AROUND, complete=True, **fixed)
    rows = numbered(data.draw(st.lists(lives, max_size=8)))
    matters, cases = (tally(rows, f"{each.id}@{n}").numerator for n in (name, each.recommended.name))
    assert matters <= cases


def looks_outside(measure):
    """Whether a measure reads by definition what lies outside the period: a stock, an age, the year before."""
    return isinstance(measure, Growth) or any(c.until is not None for c in counts_of(measure))


def known(records, metrics):
    """What is known for certain, by 口径."""
    return {r.definition.id: (r.tally.numerator, r.tally.denominator) for r in fz.measure(records, metrics, YEAR)}


@pytest.mark.parametrize("of", RECORDS, ids=lambda of: of.__name__)
@given(data=st.data())
@settings(max_examples=8, phases=QUICK, suppress_health_check=[HealthCheck.filter_too_much])
def test_records_of_other_years_change_nothing(of, data):
    metrics = fz.catalog.metrics(of)
    lives = read_by(of, [d.measure for m in metrics for d in m.all_definitions])
    rows = data.draw(st.lists(lifecycles(of, starts=AROUND, complete=True, **lives), min_size=1, max_size=4))
    more = data.draw(st.lists(lifecycles(of, starts=LATER, complete=True, **lives), max_size=4))
    rows, both = numbered(rows), numbered([*rows, *(r for r in more if all(d > YEAR.last for d in days_of(r)))])
    assert known(rows, metrics) == known(both, metrics)


@pytest.mark.parametrize("of", RECORDS, ids=lambda of: of.__name__)
@given(data=st.data())
@settings(max_examples=8, phases=QUICK, suppress_health_check=[HealthCheck.filter_too_much])
def test_records_that_were_over_before_change_only_what_looks_outside(of, data):
    metrics = fz.catalog.metrics(of)
    lives = read_by(of, [d.measure for m in metrics for d in m.all_definitions])
    before = fz.Period(dt.date(2005, 1, 1), dt.date(2005, 12, 31))
    rows = data.draw(st.lists(lifecycles(of, starts=AROUND, complete=True, **lives), min_size=1, max_size=4))
    more = data.draw(st.lists(lifecycles(of, starts=before, complete=True, **lives), max_size=4))
    # a period that runs out in the year is of the year, whenever it began
    more = [r for r in more if all(d < dt.date(2023, 1, 1) for d in days_of(r))]
    inside = [d.id for m in metrics for d in m.all_definitions if not looks_outside(d.measure)]
    one, two = known(numbered(rows), metrics), known(numbered([*rows, *more]), metrics)
    assert {i: one[i] for i in inside} == {i: two[i] for i in inside}


def test_what_stands_its_age_and_what_grew_look_outside_the_period():
    outside = {d.id for d in DEFINITIONS if looks_outside(d.measure)}
    assert {"litigation.pending@year_end", "litigation.pending@year_start", "litigation.pending_age@received",
            "litigation.disposition_time@closed", "penalty.filed_growth@filed"} <= outside  # fmt: skip
    assert not {"litigation.loss_rate@closed", "litigation.time_to_close@received"} & outside
    old = fz.Litigation(case_no="1号", received_on=dt.date(2023, 5, 6))
    assert tally([old], "litigation.pending@year_end").numerator == 1
    assert tally([old], "litigation.received_growth@cases").denominator == 1
    assert tally([old], "litigation.received@cases").numerator == 0


def test_a_quotient_in_days_is_no_share_and_is_not_flagged_as_one():
    for d in DEFINITIONS:
        told_otherwise = isinstance(d.measure, Ratio) and not d.is_share and not isinstance(d.measure.numerator, Total)
        if isinstance(d.measure, Growth | Duration) or told_otherwise:
            assert not d.flagged, d.id
    # a mean of other cases than the amounts come from is none
    average = fz.catalog.metric("penalty.average_fine")
    assert [d.name for d in average.all_definitions if d.flagged] == ["filed"]
    assert fz.catalog.metric("litigation.disposition_time").recommended.nested is False


def test_a_metric_of_ones_own_may_take_away_as_the_shelf_does():
    c = fz.columns(fz.Feedback)
    came, went = Count("收集", at=c.received_on), Count("解决", at=c.solved_on)
    stands = Stock("期末", at=c.received_on, until=c.solved_on)
    stood = Stock("期初", at=c.received_on, until=c.solved_on, opening=True)
    own = fz.Identity("my.stock", "期初 + 收集 − 解决 = 期末", "stock", total=stands, parts=(stood, came), less=(went,))
    assert own.counts == (stands, stood, came, went)
    assert own.holds(18, [9, 43], [34])
    assert own.difference(18, [9, 43], [33]) == -1
    assert Metric("my.stands", "期末", "stock", definitions={"one": stands}).of([], YEAR).numerator == 0
