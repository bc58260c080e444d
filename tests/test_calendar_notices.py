"""Kinds of days, places with days of their own, and notices that come after a release."""

import csv
import functools
import importlib.metadata
import re
from datetime import date, timedelta
from pathlib import Path

import chinese_calendar
import holidays
import pytest
from chinese_calendar import constants
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi import frames
from fazhi.calendar import notices
from fazhi.reading import InputError

pl = pytest.importorskip("polars")
CHINA = fz.WorkCalendar.china()
DAY = timedelta(days=1)
EVERY_DAY = [CHINA.first + i * DAY for i in range((CHINA.last - CHINA.first).days + 1)]
SHARED = Path(__file__).parents[2] / "shared" / "calendar"
XIHU, NINGBO = fz.Organ("西湖某街道", area="330106002"), fz.Organ("宁波某街道", area="330203")


def shared(name):
    if not (SHARED / name).exists():
        pytest.skip(f"the shared file {name} is not here")
    with (SHARED / name).open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


# The table against the notices
def test_every_day_of_the_shared_table_is_worked_or_off_as_it_says():
    rows = shared("cn-holiday-notices-2007-2026.csv")
    differing = [r for r in rows if CHINA.is_working_day(date.fromisoformat(r["date"])) is not (r["status"] == "work")]
    assert len(rows) > 600
    assert differing == []


def test_a_day_that_two_notices_of_one_year_name_is_decided_by_the_later():
    decided = {
        date(2015, 9, 3): "抗战胜利70周年", date(2019, 5, 2): "调整2019年劳动节", date(2020, 1, 31): "延长2020年春节",
        date(2020, 1, 30): "2020年放假安排", date(2019, 4, 5): "2019年放假安排",
    }  # fmt: skip
    assert {day: said for day, said in decided.items() if said not in CHINA.special[day].notice} == {}


def test_each_notice_has_the_address_under_which_it_is_published():
    urls = {r["state_council_notice_url"] for r in shared("notices.csv")}
    assert {d.url for d in CHINA.special.values() if d.url} == urls


# Kinds
def test_the_statutory_holidays_are_those_that_another_package_computes():
    theirs = holidays.country_holidays("CN", years=range(2004, 2027), language="en_US")
    computed = {d for d, name in theirs.items() if "observed" not in name and "substituted" not in name}
    ours = {d for d in EVERY_DAY if CHINA.kind(d) is fz.DayKind.STATUTORY}
    # given by a notice of their own; the measures name no such festival
    assert computed - ours == {date(2015, 9, 3), date(2020, 1, 31), date(2020, 2, 1), date(2020, 2, 2)}
    assert ours - computed == set()


def test_the_days_exchanged_are_those_of_another_package():
    exchanged = {d for d in constants.in_lieu_days if CHINA.covers(d)}
    # 2022-02-03 was the third day of the first month, a statutory holiday by the measure of 2013
    assert {d for d in exchanged if CHINA.kind(d) is not fz.DayKind.IN_LIEU} == {date(2022, 2, 3)}


def test_a_worked_day_of_that_kind_is_a_weekend_and_a_day_in_lieu_is_none():
    assert {d.weekday() for d in EVERY_DAY if CHINA.kind(d) is fz.DayKind.WORKED} == {5, 6}
    assert {d.weekday() for d in EVERY_DAY if CHINA.kind(d) is fz.DayKind.IN_LIEU} == {0, 1, 2, 3, 4}
    worked = [d for d in EVERY_DAY if CHINA.kind(d) is fz.DayKind.WORKED and d.year > 2005]
    assert all(map(chinese_calendar.is_workday, worked))


@given(st.sampled_from(EVERY_DAY))
def test_the_kind_of_a_day_says_whether_it_is_worked(day):
    assert CHINA.kind(day).is_worked is CHINA.is_working_day(day)


@given(st.sampled_from(EVERY_DAY), st.integers(1, 300))
def test_before_undoes_after_and_stays_on_the_same_days(day, n):
    try:
        before = CHINA.nth_working_day_before(day, n)
    except fz.CalendarCoverageError:
        assert CHINA.working_days_between(CHINA.first - DAY, day - DAY) < n
        return
    assert CHINA.working_days_between(before - DAY, day - DAY) == n
    if CHINA.is_working_day(day):
        assert CHINA.nth_working_day_after(before, n) == day


# Places
def test_the_days_of_hangzhou_are_those_of_its_notice_and_no_others():
    there = fz.WorkCalendar.china("330106")
    rows = {date.fromisoformat(r["date"]): r["status"] == "work" for r in shared("overlays.csv")}
    assert len(rows) == 8
    assert {day: there.is_working_day(day) for day in rows} == rows
    assert {day for day in EVERY_DAY if there.is_working_day(day) is not CHINA.is_working_day(day)} == set(rows)
    assert all("75号" in there.source(day) for day in rows)


@given(st.sampled_from(EVERY_DAY))
def test_an_overlay_changes_nothing_outside_its_dates(day):
    there = fz.WorkCalendar.china("330106")
    own = {d.day for d in there.special.values() if d.area}
    if day not in own:
        assert (there.kind(day), there.source(day)) == (CHINA.kind(day), CHINA.source(day))


@pytest.mark.parametrize("area", ["330102", "330103", "330104", "330105", "330108", "330109", "330110", "330111"])
def test_each_district_of_the_notice_has_its_days(area):
    assert not fz.WorkCalendar.china(area).is_working_day(date(2016, 9, 5))


@pytest.mark.parametrize("area", [None, "33", "3301", "330122", "330127", "330203", "310101"])
def test_nobody_else_has_them(area):
    assert fz.WorkCalendar.china(area).is_working_day(date(2016, 9, 5))


LOCAL = fz.Statute(key="local-2015", zh="示例规定", en="a local rule", in_force=date(2015, 1, 1), area="33")
c = fz.columns(fz.AdministrativeCase)
SERVED = fz.Deadline(
    cites=LOCAL.article(1, says="五个工作日内送达"), event=c.served_on, after=c.decided_on, within=fz.working_days(5)
)


@pytest.mark.parametrize(("organ", "outcome"), [(XIHU, fz.Outcome.MET), (NINGBO, fz.Outcome.BREACHED)])
def test_a_street_of_xihu_gets_its_days_off_and_one_in_ningbo_does_not(organ, outcome):
    case = fz.AdministrativeCase(case_no="例1", decided_on=date(2016, 8, 31), served_on=date(2016, 9, 9))
    table = pl.DataFrame({"案号": ["例1"], "decided_on": [case.decided_on], "served_on": [case.served_on]})

    (found,) = fz.check(case, as_of=date(2016, 12, 31), organ=organ, rules=[SERVED])
    column = frames.check(table, fz.AdministrativeCase, as_of=date(2016, 12, 31), organ=organ, rules=[SERVED])

    assert found.outcome is outcome
    assert column["local-2015/1"].to_list() == [outcome.value]


@pytest.mark.parametrize("bad", ["西湖区", "1", "3301061", "990106", "", "３３０１０６", " 330106"])
def test_an_unknown_area_is_refused_and_not_guessed(bad):
    with pytest.raises(ValueError, match="is not an area code"):
        fz.WorkCalendar.china(bad)
    with pytest.raises(TypeError, match="an area code is text"):
        fz.WorkCalendar.china(330106)  # type: ignore[arg-type]


# The next notice
# A draft that fits the measure of 2024; nobody has published it.
NEXT = Path(__file__).with_name("notice-2027.csv").read_text("utf-8")


def days_of_the_notice():
    """The days of the notice, as they are read from text."""
    rows = csv.DictReader(NEXT.splitlines())
    days = ((date(*map(int, re.findall(r"\d+", r["日期"]))), r) for r in rows)
    return tuple(fz.SpecialDay(day, r["类别"], r["节日"], r["依据"]) for day, r in days)


@pytest.fixture
def notice(tmp_path):
    path = tmp_path / "放假安排2027.csv"
    path.write_text(NEXT, "gb18030")  # as a spreadsheet saves it
    return path


def test_a_notice_in_a_file_makes_the_next_year_firm(notice):
    later = CHINA.with_notice(fz.read_notice(notice))

    assert later.last == date(2027, 12, 27)
    assert not later.is_working_day(date(2026, 12, 31))
    assert later.is_working_day(date(2027, 2, 14))  # a Sunday
    assert later.source(date(2027, 2, 14)) == "春节（试拟）"
    assert fz.due(fz.working_days(5), date(2026, 12, 28), calendar=later).day == date(2027, 1, 6)
    assert [later.is_working_day(day) for day in EVERY_DAY] == [CHINA.is_working_day(day) for day in EVERY_DAY]


def test_what_was_unknown_for_want_of_a_notice_is_decided_with_it(notice):
    case = fz.AdministrativeCase(case_no="例1", procedure=fz.Procedure.ORDINARY, filed_on=date(2026, 11, 1))
    ask = functools.partial(fz.check, case, as_of=date(2027, 2, 10), rules=["penalty-2021/60"])

    (open_one,), (late,) = ask(), ask(calendar=CHINA.with_notice(fz.read_notice(notice)))

    assert open_one.outcome is fz.Outcome.UNKNOWN
    assert open_one.because is not None
    assert open_one.because.notice == 2027
    assert open_one.not_before == date(2027, 1, 30)
    assert "2027年放假安排未公布" in str(open_one)
    assert "the notice for 2027 is not published" in open_one.text("en")
    assert ask().why()[fz.Reason.CALENDAR_UNPUBLISHED, "2027"] == 1
    assert (late.outcome, late.due) == (fz.Outcome.BREACHED, date(2027, 2, 1))


@pytest.mark.parametrize(
    ("line", "instead", "said"),
    [
        ("2027-01-01,法定节假日", "2027-01-01,假期", "不在可填范围"),
        ("2027/2/5", "2027-13-05", "月份应为1-12"),
        ("2027-10-03,法定节假日,国庆节,试拟\n", "", "国庆节应有3天法定节假日（2027年10月1日至10月3日），只有2天"),
        ("2027-04-05,法定节假日,清明节,试拟\n", "", "清明节应有1天法定节假日（2027年4月4日至4月6日），只有0天"),
        ("2027-04-05", "2027-08-05", "清明节应有1天"),
        ("2027/2/5,法定节假日,春节,试拟\n", "", "春节应有4天法定节假日"),
        ("2027-09-15,法定节假日", "2027-09-15,调休放假", "中秋节应有1天"),
        ("2027-06-09", "2027-06-29", "端午节应有1天"),
        ("2027-02-14", "2027-02-08", "与第7行重复"),
        ("2027-02-14", "2027-02-10", "2027-02-10是周三，不会是调休上班"),
        ("2027-02-14,调休上班", "2027-02-14,工作日", "2027-02-14是周日，不会是工作日"),
        ("2027-02-14,调休上班", "2027-02-14,调休", "不在可填范围"),
        ("2027-02-14", "2028-02-13", "元旦应有1天法定节假日（2028年1月1日"),
        ("2027-02-14", "9999-02-14", "缺少2028年至9998年放假安排"),
        ("2027-02-14", "1999-02-14", "1999-02-14早于工作日历的首日2004-01-01"),
    ],
)  # fmt: skip
def test_a_notice_in_doubt_is_not_used_at_all(notice, line, instead, said):
    assert line in NEXT
    notice.write_text(NEXT.replace(line, instead), "utf-8")

    with pytest.raises((InputError, fz.NoticeError)) as refused:
        CHINA.with_notice(fz.read_notice(notice))

    assert isinstance(refused.value, InputError | fz.NoticeError)
    assert said in refused.value.text()
    assert refused.value.text("en") != refused.value.text("zh")


def test_every_mistake_of_a_notice_is_named_at_once():
    with pytest.raises(fz.NoticeError) as refused:
        CHINA.with_notice([fz.SpecialDay(date(2028, 1, 1), "法定节假日")])
    said = refused.value.text("en").splitlines()
    assert said[0] == "the notice for 2027 is missing"
    assert [line for line in said if line.startswith("劳动节")]
    assert len(said) == 7


def test_the_mid_autumn_festival_may_fall_on_national_day(notice):
    alone = NEXT.replace("2027-09-15,法定节假日,中秋节,试拟\n", "")
    notice.write_text(alone.replace("10-03,法定节假日,国庆节", "10-03,法定节假日,国庆节、中秋节"), "utf-8")
    assert CHINA.with_notice(fz.read_notice(notice)).last == date(2027, 12, 27)


def test_every_notice_since_the_measure_of_2024_would_pass_this_check():
    for year in (2025, 2026):
        days = [d for d in notices.shipped() if not d.area and d.day.year == year]
        assert list(notices._not_whole(year, days)) == []
    assert all(d.is_plausible for d in notices.shipped() if d.kind is not fz.DayKind.REST)


def test_a_notice_from_a_spreadsheet_holds_real_dates(tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for line in NEXT.splitlines():
        day, *rest = line.split(",")
        book.active.append([date(*map(int, re.findall(r"\d+", day))) if rest[0] != "类别" else day, *rest])
    book.save(tmp_path / "放假安排2027.xlsx")
    assert fz.read_notice(tmp_path / "放假安排2027.xlsx") == days_of_the_notice()


def test_one_file_may_hold_the_days_of_the_country_and_of_places(notice):
    more = "2027-03-01,调休放假,示例,试拟,45\n2027-03-01,调休放假,示例,试拟,46、330106\n"
    lines = NEXT.replace("依据\n", "依据,适用地区\n", 1).replace("试拟\n", "试拟,\n")
    notice.write_text(lines + more, "utf-8")
    days = fz.read_notice(notice)
    assert CHINA.with_notice(days).is_working_day(date(2027, 3, 1))
    assert not fz.WorkCalendar.china("330106").with_notice(days).is_working_day(date(2027, 3, 1))


@pytest.mark.parametrize("turned", [False, True])
def test_the_row_of_the_smaller_area_decides_whatever_the_order(turned):
    day = date(2026, 4, 11)  # a Saturday
    rows = [fz.SpecialDay(day, "off", area=("33",)), fz.SpecialDay(day, "work", area=("3301",))]
    rows = rows[::-1] if turned else rows
    assert fz.WorkCalendar.china("330106").with_notice(rows).is_working_day(day)
    assert not fz.WorkCalendar.china("330203").with_notice(rows).is_working_day(day)


def test_a_second_notice_of_a_year_decides_over_the_first():
    extended = CHINA.with_notice([fz.SpecialDay(date(2026, 3, 2), "调休放假", "示例", "第二个通知")])
    assert CHINA.is_working_day(date(2026, 3, 2))
    assert not extended.is_working_day(date(2026, 3, 2))
    assert extended.last == CHINA.last


def test_a_place_may_bring_days_of_its_own():
    row = fz.SpecialDay(date(2026, 3, 2), "放假", "三月三", "示例通知", area=("45",))
    assert not fz.WorkCalendar.china("450100").with_notice([row]).is_working_day(row.day)
    assert CHINA.with_notice([row]).is_working_day(row.day)


def test_a_package_adds_notices_by_an_entry_point(monkeypatch, notice):
    class Plugged:
        name = "a-city"

        def load(self):
            return fz.read_notice(notice)

    monkeypatch.setattr(notices, "entry_points", lambda group: [Plugged()] if group == "fazhi.calendar" else [])
    assert importlib.metadata.entry_points(group="fazhi.calendar") is not None
    found = notices.published.__wrapped__(None)
    assert found.last == date(2027, 12, 27)


@pytest.mark.parametrize("bad", [("2027-01-01", "法定节假日"), (date(2027, 1, 1), "假"), (date(2027, 1, 1), None)])
def test_a_day_that_is_none_or_of_no_kind_is_refused(bad):
    with pytest.raises((TypeError, ValueError), match=r"must be|one of"):
        fz.SpecialDay(*bad)
    with pytest.raises(TypeError, match="read_notice"):
        CHINA.with_notice([bad])
