"""The points about days that a careless developer would get wrong, one test each, with the law desk's own dates.

The numbers are those of the list `pitfalls.md`, W numbers those of `worked-examples.csv`.
"""

from datetime import date, datetime
from typing import Any

import pytest
from local_cases import c, case, judge  # type: ignore[import-not-found]

import fazhi as fz
from fazhi.fields import info_of
from fazhi.laws import litigation_2017, major_decisions_2019, penalty_2021, reconsideration_2017, reconsideration_2023
from fazhi.laws.litigation_2017 import chapter_7_trial
from fazhi.laws.major_decisions_2019 import chapter_2_draft as drafts
from fazhi.laws.penalty_2021 import chapter_4_application as application
from fazhi.laws.penalty_2021 import chapter_5_1_general as general
from fazhi.laws.penalty_2021 import chapter_5_3_ordinary as ordinary
from fazhi.laws.penalty_2021 import chapter_5_4_hearing as hearings
from fazhi.laws.penalty_2021 import chapter_6_execution as execution
from fazhi.laws.reconsideration_2023 import chapter_4_3_procedures as procedures
from fazhi.laws.reconsideration_2023 import chapter_5_decision as reconsidered
from fazhi.spans import Unit

CHINA = fz.WorkCalendar.china()
PENALTY, LITIGATION, DECISIONS = penalty_2021.LAW, litigation_2017.LAW, major_decisions_2019.LAW
OLD, NEW = reconsideration_2017.LAW, reconsideration_2023.LAW
STATUTE, ANALOGY, NEVER = fz.Rollover.BY_STATUTE, fz.Rollover.BY_ANALOGY, fz.Rollover.NEVER
MET, BREACHED, DISPUTED = fz.Outcome.MET, fz.Outcome.BREACHED, fz.Outcome.DISPUTED
UNKNOWN, NOT_APPLICABLE = fz.Outcome.UNKNOWN, fz.Outcome.NOT_APPLICABLE

# statutes that are not on the shelf: only what these tests need of them
COERCION = fz.Statute(
    key="coercion-2011", zh="行政强制法", en="Administrative Coercion Law (2011)", in_force=date(2012, 1, 1),
    working_days=range(1, 11), working_days_in=69, rollover=ANALOGY,
)  # fmt: skip
TRANSFER = fz.Statute(
    key="transfer-2020", zh="行政执法机关移送涉嫌犯罪案件的规定", en="Provisions on the Transfer of Cases (2020)",
    in_force=date(2020, 8, 7),
)  # fmt: skip
LEGAL_AID = fz.Statute(
    key="legal-aid-2021", zh="法律援助法", en="Legal Aid Law (2021)", in_force=date(2022, 1, 1)
)  # fmt: skip
CIVIL_PROCEDURE = fz.Statute(
    key="civil-procedure-2023", zh="民事诉讼法", en="Civil Procedure Law (2023)", in_force=date(2024, 1, 1),
    rollover=STATUTE, rollover_in=85,
)  # fmt: skip


def day(text):
    return date.fromisoformat(text)


def ends_on(span, start, **options):
    return str(fz.due(span, day(start), **options).day)


def kinds(law, numbers):
    """Which of the numbers the statute counts as working days."""
    return [n for n in numbers if law.days(n).unit is Unit.WORKING_DAY]


def finding(rule, complete=(), as_of="2026-12-01", **cells):
    """What the rule says of one row of its register; `complete`: its empty columns mean that nothing happened."""
    row = fz.from_dict(rule.of, {info_of(rule.of).key_field: "测〔2024〕1号"} | cells)
    (found,) = fz.check(row, as_of=day(as_of), rules=[rule], complete=complete)
    return found


def by_day(rule, column, days, **cells):
    """The outcome of the rule for each day that might stand in the column."""
    return [finding(rule, **cells | {column: d}).outcome for d in days]


def reason(found):
    return found.because.reason


def test_pitfall_01_same_number_different_day_type():
    # seven days from Friday 27 September 2024, and three: the statute decides, not the number
    assert ends_on(PENALTY.days(7), "2024-09-27") == "2024-10-12"  # W001
    assert ends_on(LITIGATION.days(7), "2024-09-27") == "2024-10-08"  # natural, rolled from 4 October
    assert ends_on(LEGAL_AID.days(7), "2024-09-27") == "2024-10-04"
    assert ends_on(PENALTY.days(3), "2024-09-27") == ends_on(NEW.days(3), "2024-09-27") == "2024-10-08"
    assert ends_on(TRANSFER.days(3), "2024-09-27") == ends_on(LITIGATION.days(3), "2024-09-27") == "2024-09-30"


def test_pitfall_02_ten_days_has_three_meanings():
    assert ends_on(NEW.days(10), "2023-12-22") == "2024-01-08"  # working days since 2024
    assert ends_on(OLD.days(10), "2023-12-22") == "2024-01-02"  # natural days before, rolled from New Year: W045
    assert ends_on(COERCION.days(10), "2024-09-20") == "2024-10-10"  # W041: working, an open rule up to ten days
    assert ends_on(LITIGATION.days(10), "2024-04-24") == "2024-05-06"  # W065: natural, rolled from 4 May
    assert ends_on(COERCION.days(10), "2024-04-24") == "2024-05-10"


def test_pitfall_03_closed_list_against_open_rule():
    assert kinds(PENALTY, range(1, 100)) == [2, 3, 5, 7]
    assert kinds(COERCION, range(1, 100)) == list(range(1, 11))
    assert ends_on(PENALTY.days(10), "2024-09-20") == "2024-09-30"
    assert ends_on(PENALTY.days(15), "2024-04-12") == "2024-04-28"  # W023
    assert ends_on(PENALTY.days(90), "2023-12-01") == "2024-02-29"  # W017
    assert ends_on((COERCION.days(30), COERCION.days(30)), "2024-12-20") == "2025-02-18"  # W031


def test_pitfall_04_the_day_after_the_trigger_is_day_1():
    assert ends_on(PENALTY.days(1), "2024-03-04") == ends_on(PENALTY.months(0), "2024-03-05") == "2024-03-05"
    assert fz.due(PENALTY.days(2), day("2024-03-04")).counted == (day("2024-03-05"), day("2024-03-06"))
    # for the penalty law the roll is analogy, so that a decision between the two last days is disputed: W019
    decided = ordinary.decision_within_90_days
    days = ["2024-10-02", "2024-10-03", "2024-10-08", "2024-10-09"]
    outcomes = by_day(
        decided, "decided_on", days, procedure="普通程序", filed_on="2024-07-04",
        complete=["withdrawn_on", "closed_on"],
    )  # fmt: skip
    assert outcomes == [MET, DISPUTED, DISPUTED, BREACHED]
    assert "类推" in fz.due(PENALTY.days(90), day("2024-07-04")).explain()
    # service follows the civil procedure law, where the roll is statute: nothing is disputed
    assert fz.due(CIVIL_PROCEDURE.days(90), day("2024-07-04")).strict == day("2024-10-08")
    assert fz.due(PENALTY.days(90), day("2024-07-04")).strict == day("2024-10-02")


def test_pitfall_05_roll_over_is_not_universal():
    # thirty days from 5 September 2024 end on Saturday 5 October, in the holiday
    assert ends_on(LITIGATION.days(30), "2024-09-05") == "2024-10-08"
    assert ends_on(COERCION.days(30), "2024-09-05", rollover=NEVER) == "2024-10-05"  # a cap
    comments = drafts.comments_for_30_days  # a minimum: W079
    told = {"comment_from_on": "2024-09-05", "shortening_explained": "否"}
    assert by_day(comments, "comment_until_on", ["2024-10-04", "2024-10-05"], **told) == [BREACHED, MET]
    hours = fz.due(COERCION.hours(24), datetime(2024, 9, 30, 16))
    assert hours.day == datetime(2024, 10, 1, 16)  # W027
    assert ends_on(fz.FixedDate(1, 31), "2025-12-31") == "2026-01-31"  # W087, a Saturday
    assert ends_on(fz.FixedDate(1, 31), "2025-12-31", rollover=STATUTE) == "2026-02-02"


def test_pitfall_06_worked_weekends_count_both_ways():
    counted = fz.due(PENALTY.days(7), day("2024-09-27")).counted
    assert (counted[0], counted[-1]) == (day("2024-09-29"), day("2024-10-12"))  # a Sunday and a Saturday: W001
    assert ends_on(PENALTY.days(90), "2024-06-30") == "2024-09-29"  # W021: rolls to the worked Sunday, not past it
    assert ends_on(PENALTY.days(15), "2024-04-12") == "2024-04-28"  # W023
    assert ends_on(NEW.days(60), "2024-12-10") == "2025-02-08"  # W055: ends on a worked Saturday and stays
    # an ordinary Saturday is no working day: it rolls, and is not counted
    assert ends_on(NEW.days(60), "2024-12-17") == "2025-02-17"
    assert ends_on(PENALTY.days(2), "2024-09-05") == "2024-09-09"


def test_pitfall_07_new_years_eve_changed_sides():
    assert CHINA.kind(day("2024-02-09")) is fz.DayKind.WORKING
    assert CHINA.kind(day("2025-01-28")) is fz.DayKind.STATUTORY
    assert ends_on(LITIGATION.days(15), "2024-01-25") == "2024-02-09"  # W063: worked, so it stays
    assert ends_on(LITIGATION.days(15), "2025-01-13") == "2025-02-05"  # the same day of the next year rolls


def test_pitfall_08_unpublished_years_are_refused_and_not_guessed():
    assert ends_on(fz.days(90), "2026-12-01") == "2027-03-01"  # nothing rolls, so nothing needs the notice
    with pytest.raises(fz.CalendarCoverageError) as refused:
        fz.due(NEW.days(90), day("2026-12-01"))
    assert (refused.value.year, refused.value.not_before) == (2027, day("2027-03-01"))
    with pytest.raises(fz.CalendarCoverageError):
        CHINA.is_working_day(day("2027-01-01"))
    # sixty days from 16 November 2026 end on 15 January 2027: what a later decision is, no notice says
    accepted = {"procedure": "普通程序", "received_on": "2026-11-16", "accepted_on": "2026-11-16"}
    closed = ["extended_on", "suspended_days", "closed_on"]
    rule = reconsidered.decision_within_60_days
    late = finding(rule, **accepted, decided_on="2027-01-18", complete=closed, as_of="2027-02-01")
    assert (late.outcome, reason(late), late.because.notice) == (UNKNOWN, fz.Reason.CALENDAR_UNPUBLISHED, 2027)
    assert (late.due, late.not_before) == (None, day("2027-01-15"))
    on_day_60 = finding(rule, **accepted, decided_on="2027-01-15", complete=closed, as_of="2027-02-01")
    assert on_day_60.outcome is MET  # no roll makes a period shorter


def test_pitfall_09_month_arithmetic():
    assert ends_on(LITIGATION.months(6), "2023-08-31") == "2024-02-29"  # W035
    assert ends_on(LITIGATION.months(6), "2022-08-31") == "2023-02-28"
    assert ends_on(LITIGATION.months(6), "2024-02-29") == "2024-08-29"  # not the last of August
    assert ends_on(PENALTY.years(2), "2024-02-29", rollover=NEVER) == "2026-02-28"  # W029
    assert ends_on(COERCION.months(3), "2023-11-30") == "2024-02-29"  # W039
    assert (ends_on(LITIGATION.months(1), "2024-01-15"), ends_on(fz.days(30), "2024-01-15")) == (
        "2024-02-18",  # 15 February is in Spring Festival
        "2024-02-14",
    )


def test_pitfall_10_counting_backwards_has_two_readings_and_both_are_shown():
    asked = {
        "W009": (PENALTY.days(7), "2024-10-15", "2024-09-30", "2024-09-29"),
        "W059": (NEW.days(5), "2024-05-13", "2024-05-07", "2024-05-06"),
        "natural": (LITIGATION.days(3), "2024-10-15", "2024-10-12", "2024-10-11"),
        "natural, never rolled": (DECISIONS.days(7), "2024-10-15", "2024-10-08", "2024-10-07"),
    }
    for why, (span, event, nth, clear) in asked.items():
        found = fz.due_before(span, day(event))
        assert (str(found.day), str(found.strict)) == (nth, clear), why

    # the rules take either reading: on the N-th day it is disputed, with N clear days it is met
    notice = hearings.hearing_notice_7_days_before
    days = ["2024-09-29", "2024-09-30", "2024-10-08"]
    assert by_day(notice, "hearing_notified_on", days, hearing_held_on="2024-10-15") == [MET, DISPUTED, BREACHED]
    papers = drafts.hearing_papers_7_days_before
    days = ["2024-10-07", "2024-10-08", "2024-10-09"]
    assert by_day(papers, "hearing_papers_on", days, hearing_held_on="2024-10-15") == [MET, DISPUTED, BREACHED]


def test_pitfall_11_exactly_n_days_is_within_n_and_not_over_n():
    within = ordinary.decision_within_90_days
    filed = {"procedure": "普通程序", "filed_on": "2024-03-01", "complete": ["withdrawn_on", "closed_on"]}
    assert by_day(within, "decided_on", ["2024-05-30", "2024-05-31"], **filed) == [MET, BREACHED]
    # 加处罚款超过三十日: on day 30 it is not yet over thirty days
    over = fz.LeadTime(
        cites=COERCION.article(46, says="加处罚款超过三十日，经催告仍不履行的，可以强制执行"),
        first=c.paid_on, then=c.enforced_on, at_least=COERCION.days(30), reading=fz.Reading.AFTER_DAY_N,
    )  # fmt: skip
    enforced = [judge(over, case(paid_on="2024-03-01", enforced_on=d), "2024-12-31") for d in (
        "2024-03-31", "2024-04-01",
    )]  # fmt: skip
    assert [f.outcome for f in enforced] == [BREACHED, MET]


def test_pitfall_14_the_decision_date_is_not_the_service_date():
    told: dict[str, Any] = {
        "procedure": "普通程序", "filed_on": "2024-03-01", "decided_on": "2024-05-30", "served_on": "2024-06-06",
        "fine": "500", "penalised": "是", "party_present": "否", "service_method": "直接送达",
    }  # fmt: skip
    # ninety days end at the decision, although the paper was served on day 97
    assert finding(ordinary.decision_within_90_days, **told).outcome is MET
    # seven working days to serve run from the decision: 31 May, 3 to 7 June, and 11 June after the festival
    served = finding(ordinary.service_within_7_days, **told)
    assert (served.outcome, served.due) == (MET, day("2024-06-11"))
    late = finding(ordinary.service_within_7_days, **told | {"served_on": "2024-06-12"})
    assert late.outcome is BREACHED
    # fifteen days to pay run from receipt: Friday 21 June, not 14 June
    pay = execution.fine_paid_within_15_days
    told["complete"] = ["deferred_until_on"]
    assert by_day(pay, "paid_on", ["2024-06-14", "2024-06-21", "2024-06-22"], **told) == [MET, MET, BREACHED]
    assert ends_on(fz.days(30), "2024-09-01") == "2024-10-01"  # W089: an announcement serves at the end of day 30


def test_pitfall_16_steps_of_one_day_have_no_order_unless_the_law_takes_a_tie():
    hearing = hearings.decision_after_hearing
    days = ["2024-05-07", "2024-05-08", "2024-05-09"]
    assert by_day(hearing, "decided_on", days, hearing_held_on="2024-05-08") == [BREACHED, UNKNOWN, MET]
    tie = finding(hearing, hearing_held_on="2024-05-08", decided_on="2024-05-08")
    assert reason(tie) is fz.Reason.ORDER_UNKNOWN
    review = ordinary.review_before_decision
    reviewed = {"major_public_interest": "是", "penalised": "是", "reviewed_on": "2024-05-08"}
    assert by_day(review, "decided_on", days, **reviewed) == [BREACHED, UNKNOWN, MET]
    # notice and collective discussion may fall on the day of the decision
    notice = {"notified_on": "2024-05-08", "penalised": "是"}
    assert by_day(general.notice_before_decision, "decided_on", days, **notice) == [BREACHED, MET, MET]
    discussed = {"is_major": "是", "penalised": "是", "discussed_on": "2024-05-08"}
    assert by_day(ordinary.collective_discussion, "decided_on", days, **discussed) == [BREACHED, MET, MET]


def test_pitfall_17_excluded_time_must_be_proved():
    assert ends_on(LITIGATION.months(6), "2024-04-03", plus=20) == "2024-10-23"  # W067
    assert ends_on(LITIGATION.months(6), "2024-04-03") == "2024-10-08"
    court = chapter_7_trial.first_instance_within_6_months
    row = {
        "instance": "一审", "procedure": "普通程序", "filed_on": "2024-04-03", "judged_on": "2024-10-23",
        "extension_approved": "否", "complete": ["closed_on"],
    }  # fmt: skip
    assert finding(court, **row, excluded_days="20").outcome is MET
    assert finding(court, **row, excluded_days="19").outcome is BREACHED
    # a blank proves nothing: neither a breach nor an excuse
    blank = finding(court, **row)
    assert (blank.outcome, blank.because.columns) == (UNKNOWN, ("excluded_days",))
    # article 60 of the penalty law lists no excluded time, so that day 91 needs no further column
    late = finding(
        ordinary.decision_within_90_days, procedure="普通程序", filed_on="2024-03-01", decided_on="2024-05-31"
    )
    assert late.outcome is BREACHED


def test_pitfall_18_extensions_chain_from_the_original_end():
    sixty, thirty = NEW.days(60), NEW.days(30)
    assert ends_on((sixty, thirty), "2024-08-05") == "2024-11-04"  # W051
    rolled = fz.due(sixty, day("2024-08-05")).day  # the trap: 4 October rolls to 8 October, and thirty days more
    assert (str(rolled), ends_on(thirty, str(rolled))) == ("2024-10-08", "2024-11-07")
    rule = reconsidered.decision_within_60_days
    row = {
        "procedure": "普通程序", "received_on": "2024-08-05", "accepted_on": "2024-08-05", "extended_on": "2024-10-08",
        "complete": ["suspended_days", "closed_on"],
    }  # fmt: skip
    assert by_day(rule, "decided_on", ["2024-11-04", "2024-11-05"], **row) == [MET, BREACHED]
    assert ends_on((COERCION.days(30), COERCION.days(30)), "2024-12-20", rollover=NEVER) == "2025-02-18"  # W031


def test_pitfall_19_deemed_acceptance_moves_the_clock():
    new, old = reconsidered.decision_within_60_days, reconsideration_2017.decision_within_60_days
    closed = ["accepted_on", "extended_on", "suspended_days", "closed_on"]
    # W047 and W049: five working days over Spring Festival, then sixty days
    row = {"procedure": "普通程序", "received_on": "2026-02-11", "complete": closed}
    assert by_day(new, "decided_on", ["2026-04-27", "2026-04-28"], **row) == [MET, BREACHED]
    on_receipt = row | {"accepted_on": "2026-02-11"}  # accepted at once, the sixty days end on 12 April, a Sunday
    assert by_day(new, "decided_on", ["2026-04-13", "2026-04-27"], **on_receipt) == [MET, BREACHED]
    # under the old law receipt was acceptance: sixty days from 1 March 2023 end on a Sunday before the holiday
    row = {"received_on": "2023-03-01", "complete": closed}
    assert by_day(old, "decided_on", ["2023-05-04", "2023-05-05"], **row) == [MET, BREACHED]


def test_pitfall_20_the_version_follows_the_date_of_the_step():
    rules = [reconsideration_2017.reply_within_10_days, procedures.reply_within_10_days]

    def answers(received, replied):
        row = {"procedure": "普通程序", "copy_received_on": received, "replied_on": replied}
        return [(f.outcome, reason(f) if f.because else None) for f in (finding(r, **row) for r in rules)]

    other = (NOT_APPLICABLE, fz.Reason.NOT_IN_FORCE)
    # W045: ten natural days end on 2 January 2024, also for a reply that the new law would still accept
    assert answers("2023-12-22", "2024-01-02") == [(MET, None), other]
    assert answers("2023-12-22", "2024-01-08") == [(BREACHED, None), other]
    assert answers("2023-12-31", "2024-01-10") == [(MET, None), other]
    # from 2024 on, ten working days; the law was published on 1 September 2023, but was not in force then
    assert answers("2024-01-01", "2024-01-15") == [other, (MET, None)]
    assert answers("2024-01-31", "2024-02-19") == [other, (MET, None)]  # W043
    assert answers("2024-01-31", "2024-02-20") == [other, (BREACHED, None)]
    assert (OLD.until, NEW.in_force) == (day("2023-12-31"), day("2024-01-01"))
    # the text of 1989 prints 1990-10-01; a step before the shelf's version of it is not judged by that version
    judgment = {"instance": "一审", "outcome": "确认违法"}
    early = finding(
        chapter_7_trial.appeal_of_judgment_within_15_days, **judgment,
        judgment_served_on="2017-06-01", appealed_on="2017-06-30",
    )  # fmt: skip
    later = finding(
        chapter_7_trial.appeal_of_judgment_within_15_days, **judgment,
        judgment_served_on="2017-08-01", appealed_on="2017-08-30",
    )  # fmt: skip
    assert (early.outcome, reason(early)) == (NOT_APPLICABLE, fz.Reason.NOT_ON_SHELF)
    assert later.outcome is BREACHED


def test_pitfall_22_limitation_stops_at_discovery_and_not_at_the_decision():
    rule = application.discovered_within_two_years
    row = {"violation_ended_on": "2022-03-01", "decided_on": "2024-05-06", "penalised": "是"}
    told = row | {"endangers_safety": "否"}
    assert by_day(rule, "discovered_on", ["2024-03-01", "2024-03-02"], **told) == [MET, BREACHED]
    # five years only where the register says that safety is endangered and harm was done
    assert reason(finding(rule, **row | {"endangers_safety": "是"}, discovered_on="2024-03-02")) is fz.Reason.EXCEPTED
    assert finding(rule, **row, discovered_on="2024-03-02").outcome is UNKNOWN
    # a continuing act runs from its end, and two years never roll: 2 October 2024 is a holiday
    told = told | {"violation_ended_on": "2022-10-02", "decided_on": "2024-11-06"}
    assert by_day(rule, "discovered_on", ["2024-10-02", "2024-10-08"], **told) == [MET, BREACHED]


def test_pitfall_23_demolition_waits_for_the_longer_remedy():
    wait = fz.LeadTime(
        cites=COERCION.article(44, says="在法定期限内不申请复议也不起诉，又不拆除的，可以强制拆除"),
        first=fz.latest(c.served_on + NEW.days(60), c.served_on + LITIGATION.months(6)),
        then=c.enforced_on, at_least=fz.days(0), reading=fz.Reading.AFTER_DAY_N,
    )  # fmt: skip
    # W037: served on 3 April 2025; sixty days end on 3 June, six months, rolled over the holiday, on 9 October
    served = {"decided_on": "2025-04-03", "served_on": "2025-04-03"}
    days = ["2025-06-03", "2025-06-04", "2025-10-08", "2025-10-09", "2025-10-10"]
    outcomes = [judge(wait, case(**served, enforced_on=d), "2025-12-31").outcome for d in days]
    assert outcomes == [BREACHED, BREACHED, BREACHED, BREACHED, MET]
    assert ends_on(COERCION.months(3), "2023-11-30") == "2024-02-29"  # W039: then three months to apply to the court


def test_pitfall_24_statutory_holidays_are_not_any_day_off():
    by_kind = {
        "2024-10-01": fz.DayKind.STATUTORY,  # the festival itself
        "2024-10-04": fz.DayKind.IN_LIEU,  # exchanged for a worked weekend
        "2024-10-05": fz.DayKind.REST,  # a Saturday inside the holiday
        "2024-09-08": fz.DayKind.REST,  # an ordinary Sunday
        "2024-09-29": fz.DayKind.WORKED,
        "2024-09-30": fz.DayKind.WORKING,
    }
    assert {d: CHINA.kind(day(d)) for d in by_kind} == by_kind
    assert [d for d in by_kind if CHINA.is_working_day(day(d))] == ["2024-09-29", "2024-09-30"]
    # 法定节假日 are the named days only: three of the seven days off of National Day 2024
    week = [date(2024, 10, n) for n in range(1, 8)]
    assert [d.day for d in week if CHINA.kind(d) is fz.DayKind.STATUTORY] == [1, 2, 3]
