"""How a last day was found, in words: every line of it, in both languages, by the notices of the real calendar."""

from datetime import date, datetime
from textwrap import dedent

import pytest

from fazhi.calendar import DayKind, SpecialDay, WorkCalendar
from fazhi.laws import penalty_2021, reconsideration_2023
from fazhi.spans import Due, FixedDate, Rollover, days, due, due_before, hours, months, working_days, years

PENALTY, RECONSIDERATION = penalty_2021.LAW, reconsideration_2023.LAW
URL = "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm"
#: how to find a day, and the lines about it in Chinese and in English
TOLD = {
    "working days over a holiday": (
        lambda: due(PENALTY.days(7), date(2024, 9, 27)),
        f"""\
        2024-09-27起7个工作日，届满日：2024-10-12（周六，国庆节调休上班）
        依据：《行政处罚法》第八十五条：7日为工作日
        计入的工作日：2024-09-29（周日，国庆节调休上班）、2024-09-30、2024-10-08、2024-10-09、2024-10-10、2024-10-11、2024-10-12（周六，国庆节调休上班）
        跳过的日子：2024-09-28 休息日；2024-10-01至2024-10-07 国庆节
        放假通知：国务院办公厅2024年放假安排 {URL}""",
        f"""\
        7 working days after 2024-09-27: 2024-10-12 (Sat, worked: 国庆节)
        basis: Administrative Penalty Law (2021), art. 85: 7 days are working days
        working days counted: 2024-09-29 (Sun, worked: 国庆节), 2024-09-30, 2024-10-08, 2024-10-09, 2024-10-10, 2024-10-11, 2024-10-12 (Sat, worked: 国庆节)
        days skipped: 2024-09-28 rest; 2024-10-01 to 2024-10-07 国庆节
        notice: 国务院办公厅2024年放假安排 {URL}""",
    ),
    "a roll by analogy": (
        lambda: due(days(90, Rollover.BY_ANALOGY), date(2024, 7, 4)),
        f"""\
        2024-07-04起90日，届满日：2024-10-08（周二），从严：2024-10-02
        2024-10-02（周三，国庆节法定节假日）不上班，顺延至其后第一个工作日
        顺延仅为类推，法律没有规定
        跳过的日子：2024-10-02至2024-10-07 国庆节
        放假通知：国务院办公厅2024年放假安排 {URL}""",
        f"""\
        90 days after 2024-07-04: 2024-10-08 (Tue), strictly 2024-10-02
        rolled from 2024-10-02 (Wed, statutory: 国庆节)
        rolling rests on analogy only: no statute settles it
        days skipped: 2024-10-02 to 2024-10-07 国庆节
        notice: 国务院办公厅2024年放假安排 {URL}""",
    ),
    "a period, its extension and excluded days": (
        lambda: due([RECONSIDERATION.days(60), RECONSIDERATION.days(30)], date(2024, 7, 4), plus=3),
        f"""\
        2024-07-04起60日＋30日（另扣除3日），届满日：2024-10-08（周二）
        2024-10-05（周六，国庆节休息日）不上班，顺延至其后第一个工作日
        依据：《行政复议法》第八十八条：届满日不上班的，顺延至其后第一个工作日
        跳过的日子：2024-10-05至2024-10-07 国庆节
        放假通知：国务院办公厅2024年放假安排 {URL}""",
        f"""\
        60 days and 30 days and 3 excluded days after 2024-07-04: 2024-10-08 (Tue)
        rolled from 2024-10-05 (Sat, rest: 国庆节)
        basis: Administrative Reconsideration Law (2023), art. 88: a last day on which nobody works rolls to the next working day
        days skipped: 2024-10-05 to 2024-10-07 国庆节
        notice: 国务院办公厅2024年放假安排 {URL}""",
    ),
    "a month without the day": (
        lambda: due(months(6, Rollover.BY_STATUTE), date(2023, 8, 31)),
        """\
        2023-08-31起6个月，届满日：2024-02-29（周四）
        该月没有31日，以月末为届满日（《民法典》第二百零二条）""",
        """\
        6 months after 2023-08-31: 2024-02-29 (Thu)
        that month has no day 31, so its last (Civil Code, art. 202)""",
    ),
    "a month that has the day": (
        lambda: due(months(6), date(2023, 8, 29)),
        "2023-08-29起6个月，届满日：2024-02-29（周四）",
        "6 months after 2023-08-29: 2024-02-29 (Thu)",
    ),
    "a month that begins anew": (
        lambda: due(months(6, Rollover.BY_STATUTE), date(2024, 9, 30)),
        """\
        2024-09-30起6个月，届满日：2025-03-31（周一）
        2025-03-30（周日）不上班，顺延至其后第一个工作日
        跳过的日子：2025-03-30 休息日""",
        """\
        6 months after 2024-09-30: 2025-03-31 (Mon)
        rolled from 2025-03-30 (Sun)
        days skipped: 2025-03-30 rest""",
    ),
    "a year without the day": (
        lambda: due(years(1), date(2024, 2, 29)),
        """\
        2024-02-29起1年，届满日：2025-02-28（周五）
        该月没有29日，以月末为届满日（《民法典》第二百零二条）""",
        """\
        1 year after 2024-02-29: 2025-02-28 (Fri)
        that month has no day 29, so its last (Civil Code, art. 202)""",
    ),
    "a month that excluded days carry past its end": (
        lambda: due(months(1), date(2024, 1, 31), plus=1),
        "2024-01-31起1个月（另扣除1日），届满日：2024-03-01（周五）",
        "1 month and 1 excluded day after 2024-01-31: 2024-03-01 (Fri)",
    ),
    "days that cross the end of a month": (
        lambda: due(days(3), date(2024, 1, 31)),
        """\
        2024-01-31起3日，届满日：2024-02-03（周六）
        该日不上班，期限不顺延，宜在2024-02-02以前办结""",
        """\
        3 days after 2024-01-31: 2024-02-03 (Sat)
        nobody works on that day, and it does not roll: plan for 2024-02-02""",
    ),
    "a last day that does not roll": (
        lambda: due(days(30), date(2024, 9, 5)),
        """\
        2024-09-05起30日，届满日：2024-10-05（周六，国庆节休息日）
        该日不上班，期限不顺延，宜在2024-09-30以前办结""",
        """\
        30 days after 2024-09-05: 2024-10-05 (Sat, rest: 国庆节)
        nobody works on that day, and it does not roll: plan for 2024-09-30""",
    ),
    "a day of the year that is excluded": (
        lambda: due(FixedDate(3, 1, included=False), date(2025, 12, 31)),
        "2025-12-31后的3月1日（不含当日），届满日：2026-02-28（周六，春节调休上班）",
        "03-01 (excluded) after 2025-12-31: 2026-02-28 (Sat, worked: 春节)",
    ),
    "a day of the year that was made to roll": (
        lambda: due(FixedDate(1, 31), date(2025, 12, 31), rollover=Rollover.BY_STATUTE),
        """\
        2025-12-31后的1月31日，届满日：2026-02-02（周一）
        2026-01-31（周六）不上班，顺延至其后第一个工作日
        跳过的日子：2026-01-31至2026-02-01 休息日""",
        """\
        01-31 after 2025-12-31: 2026-02-02 (Mon)
        rolled from 2026-01-31 (Sat)
        days skipped: 2026-01-31 to 2026-02-01 rest""",
    ),
    "a day of the year with excluded days": (
        lambda: due(FixedDate(1, 31), date(2025, 12, 31), plus=2),
        "2025-12-31后的1月31日（另扣除2日），届满日：2026-02-02（周一）",
        "01-31 and 2 excluded days after 2025-12-31: 2026-02-02 (Mon)",
    ),
    "working days backwards": (
        lambda: due_before(PENALTY.days(7), date(2024, 10, 15)),
        f"""\
        2024-10-15的7个工作日前：2024-09-30（周一）；中间须空出整个期间的：2024-09-29（周日，国庆节调休上班）
        依据：《行政处罚法》第八十五条：7日为工作日
        计入的工作日：2024-10-14、2024-10-12（周六，国庆节调休上班）、2024-10-11、2024-10-10、2024-10-09、2024-10-08、2024-09-30
        跳过的日子：2024-10-01至2024-10-07 国庆节；2024-10-13 休息日
        放假通知：国务院办公厅2024年放假安排 {URL}""",
        f"""\
        7 working days before 2024-10-15: 2024-09-30 (Mon); to leave them clear: 2024-09-29 (Sun, worked: 国庆节)
        basis: Administrative Penalty Law (2021), art. 85: 7 days are working days
        working days counted: 2024-10-14, 2024-10-12 (Sat, worked: 国庆节), 2024-10-11, 2024-10-10, 2024-10-09, 2024-10-08, 2024-09-30
        days skipped: 2024-10-01 to 2024-10-07 国庆节; 2024-10-13 rest
        notice: 国务院办公厅2024年放假安排 {URL}""",
    ),
    # a roll that could not be cannot be cited, and a month counted backwards ends no period
    "days backwards": (
        lambda: due_before(RECONSIDERATION.days(60), date(2024, 10, 15)),
        """\
        2024-10-15的60日前：2024-08-16（周五）；中间须空出整个期间的：2024-08-15（周四）""",
        """\
        60 days before 2024-10-15: 2024-08-16 (Fri); to leave them clear: 2024-08-15 (Thu)""",
    ),
    "months backwards, onto a Saturday": (
        lambda: due_before(months(1), date(2024, 7, 31)),
        """\
        2024-07-31的1个月前：2024-06-30（周日）；中间须空出整个期间的：2024-06-29（周六）
        该日不上班，期限不顺延，宜在2024-06-28以前办结""",
        """\
        1 month before 2024-07-31: 2024-06-30 (Sun); to leave them clear: 2024-06-29 (Sat)
        nobody works on that day, and it does not roll: plan for 2024-06-28""",
    ),
    "hours": (
        lambda: due(hours(24), datetime(2024, 9, 30, 16)),
        "2024-09-30 16:00起24小时，届满日：2024-10-01 16:00",
        "24 hours after 2024-09-30 16:00: 2024-10-01 16:00",
    ),
    "hours to the second": (
        lambda: due(hours(1), datetime(2024, 9, 30, 16, 0, 30)),
        "2024-09-30 16:00:30起1小时，届满日：2024-09-30 17:00:30",
        "1 hour after 2024-09-30 16:00:30: 2024-09-30 17:00:30",
    ),
    "a day of a year without a notice": (
        lambda: due(days(400), date(2026, 12, 29)),
        """\
        2026-12-29起400日，届满日：2028-02-02（周三）
        该日是否上班，要等2028年放假安排公布""",
        """\
        400 days after 2026-12-29: 2028-02-02 (Wed)
        whether anybody works on that day, the notice for 2028 will tell""",
    ),
    "a day that the next notice may still change": (
        lambda: due(days(1), date(2026, 12, 27)),
        """\
        2026-12-27起1日，届满日：2026-12-28（周一）
        该日是否上班，要等2027年放假安排公布""",
        """\
        1 day after 2026-12-27: 2026-12-28 (Mon)
        whether anybody works on that day, the notice for 2027 will tell""",
    ),
    "the last day that is firm": (
        lambda: due(days(1), date(2026, 12, 26)),
        """\
        2026-12-26起1日，届满日：2026-12-27（周日）
        该日不上班，期限不顺延，宜在2026-12-25以前办结""",
        """\
        1 day after 2026-12-26: 2026-12-27 (Sun)
        nobody works on that day, and it does not roll: plan for 2026-12-25""",
    ),
    "the first day of the calendar, with nothing known before it": (
        lambda: due(days(0), date(2004, 1, 1)),
        "2004-01-01起0日，届满日：2004-01-01（周四，元旦法定节假日）",
        "0 days after 2004-01-01: 2004-01-01 (Thu, statutory: 元旦)",
    ),
    "before the calendar": (
        lambda: due(days(1), date(2003, 12, 30)),
        "2003-12-30起1日，届满日：2003-12-31（周三）",
        "1 day after 2003-12-30: 2003-12-31 (Wed)",
    ),
    "a day of which nothing was asked": (
        lambda: Due(date(2024, 10, 8), date(2024, 10, 2), date(2024, 10, 2), (), ()),
        "2024-10-08 (strict 2024-10-02)",
        "2024-10-08 (strict 2024-10-02)",
    ),
}


@pytest.mark.parametrize(("find", "zh", "en"), list(TOLD.values()), ids=list(TOLD))
def test_an_explanation_tells_what_was_counted_and_why_in_both_languages(find, zh, en):
    found = find()
    assert found.explain() == found.explain("zh") == dedent(zh)
    assert found.explain("en") == dedent(en)


def test_an_explanation_names_each_notice_once_and_in_the_order_of_its_days():
    def off(day, notice, **more):
        return SpecialDay(day, DayKind.IN_LIEU, "停工", notice, **more)

    rows = [
        off(date(2024, 3, 4), "甲通知", url="https://example.org/1"), off(date(2024, 3, 5), "甲通知", url="https://example.org/1"),
        off(date(2024, 3, 7), "乙通知"), off(date(2024, 3, 8), ""),
        SpecialDay(date(2024, 3, 10), DayKind.WORKED, "停工", "丙通知"), off(date(2024, 12, 30), "丁通知"),
    ]  # fmt: skip
    calendar = WorkCalendar.from_rows(date(2024, 1, 1), date(2024, 12, 27), rows)
    assert due(working_days(2), date(2024, 3, 1), calendar=calendar).explain().splitlines()[1:] == [
        "计入的工作日：2024-03-06、2024-03-10（周日，停工调休上班）",
        "跳过的日子：2024-03-02至2024-03-03 休息日；2024-03-04至2024-03-05 停工；2024-03-07至2024-03-08 停工；2024-03-09 休息日",
        "放假通知：甲通知 https://example.org/1",
        "放假通知：乙通知",
        "放假通知：丙通知",
    ]
    # what a notice says of a day that is not firm yet is no fact
    assert due(days(3), date(2024, 12, 27), calendar=calendar).explain().splitlines() == [
        "2024-12-27起3日，届满日：2024-12-30（周一）",
        "该日是否上班，要等2025年放假安排公布",
    ]


def test_what_several_periods_rest_on_is_cited_once_each():
    chain = [PENALTY.days(7), PENALTY.days(3), PENALTY.days(7)]
    assert [line for line in due(chain, date(2024, 3, 1)).explain().splitlines() if "依据" in line] == [
        "依据：《行政处罚法》第八十五条：7日为工作日", "依据：《行政处罚法》第八十五条：3日为工作日",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", ["", "EN", "de", None])
def test_an_explanation_in_no_known_language_is_refused(lang):
    for found in (due(days(1), date(2024, 3, 1)), Due(date(2024, 3, 1), date(2024, 3, 1), date(2024, 3, 1), (), ())):
        with pytest.raises(ValueError, match=r'^lang must be "zh" or "en", got '):
            found.explain(lang)


def test_a_day_of_the_year_is_written_in_both_languages():
    assert [FixedDate(1, 31).text(lang) for lang in ("zh", "en")] == ["1月31日", "01-31"]
    eve = FixedDate(3, 1, included=False)
    assert (str(eve), eve.text(), eve.text("en")) == ("3月1日（不含当日）", "3月1日（不含当日）", "03-01 (excluded)")
    with pytest.raises(ValueError, match=r'^lang must be "zh" or "en", got \'de\'$'):
        eve.text("de")
