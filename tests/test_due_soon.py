"""The early warning: what comes due, what is late, what nobody can date yet, and how a calendar program shows it."""

import json
import shutil
import sys
from datetime import date, timedelta
from pathlib import Path

import attrs
import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fazhi as fz
from fazhi import catalog, frames
from fazhi.__main__ import main
from fazhi.fields import info_of
from fazhi.office.upcoming import soonest
from fazhi.reading import InputError
from fazhi.rules import Deadline
from fazhi.spans import Unit
from fazhi.spans.ending import later
from fazhi.testing import to_polars

CHINA = fz.WorkCalendar.china()
EXAMPLE = str(Path(__file__).parents[1] / "examples" / "cuiyuan-2024")
TODAY = date(2024, 12, 20)


@pytest.fixture(scope="module")
def office():
    return fz.Office.load(EXAMPLE)


def cases(*rows):
    found = [fz.AdministrativeCase(procedure=fz.Procedure.ORDINARY, **row) for row in rows]
    numbers = tuple(range(2, len(found) + 2))
    return fz.Office(registers=(fz.Register(of=fz.AdministrativeCase, rows=tuple(found), row_numbers=numbers),))


def filed(number, day, **more):
    return {"case_no": number, "filed_on": day, **more}


# What is listed
def test_duties_stand_in_the_order_in_which_they_come_due(office):
    found = office.due_soon(TODAY, within=fz.working_days(10))

    assert found.through == date(2025, 1, 6)
    assert [soonest(f) for f in found] == sorted(soonest(f) for f in found)
    assert all(TODAY <= soonest(f) <= found.through for f in found)
    assert len(found) == 10
    assert [f.rule.id for f in found.of(fz.Duty.ORGAN)].count("penalty-2021/61") == 3


def test_nothing_that_is_pending_is_lost_between_the_list_and_its_rest(office):
    pending = len(office.check(as_of=TODAY).pending.that_may_come_due)
    for span in (fz.days(0), fz.working_days(10), fz.days(90), fz.years(3)):
        found = office.due_soon(TODAY, within=span)
        assert len(found) + found.later == pending


def test_ten_working_days_are_the_usual_span(office):
    assert office.due_soon(TODAY).coming == office.due_soon(TODAY, within=fz.working_days(10)).coming


def test_what_is_done_or_withdrawn_is_no_coming_duty():
    day = date(2024, 10, 1)
    found = cases(
        filed("open", day), filed("done", day, decided_on=date(2024, 11, 1)),
        filed("withdrawn", day, withdrawn_on=date(2024, 11, 1)),
    ).due_soon(date(2024, 12, 25))  # fmt: skip
    assert [(f.record, f.due) for f in found if f.rule.id == "penalty-2021/60"] == [("open", date(2024, 12, 30))]


def test_what_is_late_and_not_done_is_told_apart():
    day = date(2024, 3, 1)
    soon = cases(filed("late", day), filed("late and done", day, decided_on=date(2024, 9, 2))).due_soon(TODAY)
    assert [f.record for f in soon.overdue if f.rule.id == "penalty-2021/60"] == ["late"]
    assert "已逾期，尚未办理" in soon.text()
    assert "Overdue and not done" in soon.text("en")


def test_where_only_an_analogy_rolls_the_earlier_day_counts():
    soon = cases(filed("例1", date(2024, 7, 4))).due_soon(date(2024, 9, 24), within=fz.days(8))
    (found,) = (f for f in soon if f.rule.id == "penalty-2021/60")
    assert (soonest(found), found.due) == (date(2024, 10, 2), date(2024, 10, 8))
    assert "从严为2024-10-02" in soon.line(found)
    assert soon.days_left(found) == CHINA.working_days_between(date(2024, 9, 24), date(2024, 10, 2))


def test_after_the_strict_day_the_days_left_run_to_the_last_lawful_one():
    soon = cases(filed("例1", date(2024, 7, 4))).due_soon(date(2024, 10, 3))
    (found,) = (f for f in soon if f.rule.id == "penalty-2021/60")
    assert soon.days_left(found) == 1


@pytest.mark.parametrize("bad", [None, "2024-12-20", 20241220])
def test_what_is_no_day_or_span_is_refused(office, bad):
    with pytest.raises(TypeError, match=r"takes a date|must be a date"):
        office.due_soon(bad)
    if bad:
        with pytest.raises(TypeError, match="must be a Span"):
            office.due_soon(TODAY, within=bad)


def test_a_span_in_hours_ends_on_no_day(office):
    with pytest.raises(ValueError, match="must end on a day"):
        office.due_soon(TODAY, within=fz.hours(24))


# Beyond the published calendar
def test_a_horizon_that_no_notice_covers_hides_nothing():
    office = cases(filed("例1", date(2026, 11, 1)))
    soon = office.due_soon(date(2026, 12, 20), within=fz.working_days(10))
    (found,) = (f for f in soon if f.rule.id == "penalty-2021/60")
    assert (soon.through, found.due, found.not_before) == (None, None, date(2027, 1, 30))
    assert soon.days_left(found) is None
    assert "等放假安排公布" in soon.text()
    assert "不早于2027-01-30" in soon.text()
    assert "no earlier than 2027-01-30" in soon.text("en")


def test_a_duty_that_may_already_be_due_is_still_listed():
    soon = cases(filed("例1", date(2026, 11, 1))).due_soon(date(2027, 2, 10))
    (found,) = (f for f in soon if f.rule.id == "penalty-2021/60")
    assert found.outcome is fz.Outcome.UNKNOWN
    assert not [f for f in soon.overdue if f.rule.id == "penalty-2021/60"], "nobody is accused"


IN_DAYS = [
    r for r in catalog.all_rules()
    if isinstance(r, Deadline) and r.within is not None and r.within.unit is not Unit.HOUR
    and type(r.after).__name__ == type(r.event).__name__ == "Column"
]  # fmt: skip


def lasting(rule, start, share):
    """A record of the rule's kind that began on `start`, with its act a share of the way to the lower bound."""
    fields = info_of(rule.of).fields
    kept = {n: v for n, v in rule.complying.items() if n in fields and "date" not in fields[n].kind.value.__name__}
    last = later(start, rule.within.number, rule.within.unit)
    act = start + timedelta(days=int((last - start).days * share))
    key = info_of(rule.of).key_field
    return {key: "例1", **kept, rule.after.name: start.isoformat(), rule.event.name: act.isoformat()}, act


def test_enough_rules_are_asked():
    assert len(IN_DAYS) >= 8


@pytest.mark.parametrize("rule", IN_DAYS, ids=lambda r: r.id)
@given(start=st.dates(date(2026, 7, 1), date(2026, 12, 27)), share=st.floats(0, 1))
def test_an_act_before_the_lower_bound_is_never_unknown_for_want_of_a_notice(rule, start, share):
    row, act = lasting(rule, start, share)
    record = fz.from_dict(rule.of, row)

    organ = fz.Organ("例", area=rule.statute.area)
    (found,) = fz.check(record, as_of=max(act, date(2027, 3, 1)), rules=[rule], organ=organ)

    assert found.because is None or found.because.reason is not fz.Reason.CALENDAR_UNPUBLISHED
    assert found.outcome is not fz.Outcome.BREACHED


@given(start=st.dates(date(2026, 7, 1), date(2026, 12, 27)), share=st.floats(0, 1))
def test_such_a_case_is_met_on_objects_and_on_frames(start, share):
    rule = catalog.rule("penalty-2021/60")
    row, act = lasting(rule, start, share)
    day = max(act, date(2027, 3, 1))
    record = fz.from_dict(rule.of, row)

    column = frames.check(to_polars([record]), rule.of, as_of=day, rules=[rule])[rule.id]

    assert [f.outcome.value for f in fz.check(record, as_of=day, rules=[rule])] == column.to_list() == ["符合"]


# A calendar program
def events(data):
    return [e for e in icalendar.Calendar.from_ical(data).walk() if e.name == "VEVENT"]


def test_each_duty_is_one_whole_day(office, tmp_path):
    soon, path = office.due_soon(TODAY), tmp_path / "期限.ics"

    data = soon.to_ics(path, name="翠苑街道")

    assert path.read_bytes() == data
    assert [e.decoded("dtstart") for e in events(data)] == [soonest(f) for f in soon]
    assert all(type(e.decoded("dtstart")) is date and "dtend" not in e for e in events(data)), "one whole day each"
    assert [str(e["summary"]) for e in events(data)] == [f"{f.record} {f.said()}" for f in soon]
    assert all(len(line) <= 75 for line in data.split(b"\r\n")), "lines are folded by octets"
    assert "《行政处罚法》第六十一条" in events(data)[0]["description"]


def test_the_reminder_comes_two_working_days_before_when_the_office_opens(office):
    soon = office.due_soon(TODAY)
    for event, finding in zip(events(soon.to_ics()), soon, strict=True):
        (alarm,) = (part for part in event.walk() if part.name == "VALARM")
        moment = soonest(finding) - CHINA.nth_working_day_before(soonest(finding), 2)
        assert -alarm.decoded("trigger") == moment - timedelta(hours=9)


def test_a_duty_that_is_listed_again_keeps_its_id(office):
    first, again = (events(office.due_soon(day).to_ics()) for day in (TODAY, TODAY + timedelta(days=1)))
    ids = [str(e["uid"]) for e in first]
    assert len(set(ids)) == len(ids)
    assert {str(e["uid"]) for e in again} & set(ids)


def test_two_rows_with_one_number_are_two_entries():
    soon = cases(filed("例1", date(2024, 10, 1)), filed("例1", date(2024, 10, 8))).due_soon(date(2024, 12, 25))
    ids = [str(e["uid"]) for e in events(soon.to_ics())]
    assert len(ids) == len(set(ids)) >= 2


def test_the_id_knows_neither_the_file_nor_the_language(office):
    soon = office.due_soon(TODAY)
    renamed = attrs.evolve(soon, coming=tuple(attrs.evolve(f, file="导出20241220.csv") for f in soon))
    ids = [[str(e["uid"]) for e in events(data)] for data in (soon.to_ics(), renamed.to_ics(name="x", lang="en"))]
    assert ids[0] == ids[1]


def test_the_last_of_all_days_has_its_entry_too():
    soon = cases(filed("例1", date(2024, 10, 1))).due_soon(date(2024, 12, 25))
    forever = [attrs.evolve(f, days=attrs.evolve(f.days, due=date.max, strict=date.max)) for f in soon]
    (event, *_) = events(attrs.evolve(soon, coming=tuple(forever)).to_ics())
    assert event.decoded("dtstart") == date.max


def test_the_file_speaks_english_too(office):
    assert "due by 2024-12-24" in events(office.due_soon(TODAY).to_ics(lang="en"))[0]["summary"]


def test_without_the_extra_one_sentence_says_what_to_install(office, monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(InputError, match=r"fazhi\[ics\]"):
        office.due_soon(TODAY).to_ics()


# The command line and the report
def test_the_command_lists_and_writes(capsys, tmp_path):
    path = tmp_path / "x.ics"
    assert main(["due-soon", EXAMPLE, "--today", "2024-12-20", "--ics", str(path)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2024-12-20起10个工作日内（2025-01-06以前）到期 (10)\n  2024-12-24 翠模罚〔2024〕288号")
    assert "【行政复议机关】" in said
    assert len(events(path.read_bytes())) == 10


def test_the_command_speaks_english_and_json(capsys):
    main(["due-soon", EXAMPLE, "--today", "2024-12-20", "--within", "5wd", "--lang", "en"])
    assert capsys.readouterr().out.startswith("due within 5 working days of 2024-12-20 (by 2024-12-27) (5)")
    main(["due-soon", EXAMPLE, "--today", "2024-12-20", "--json"])
    said = json.loads(capsys.readouterr().out)
    assert (said["coming"][0]["soonest"], said["coming"][0]["days_left"]) == ("2024-12-24", 2)
    assert (said["today"], said["through"], said["later"], said["not_read"]) == ("2024-12-20", "2025-01-06", 44, [])
    assert [line["outcome"] for line in said["overdue"]] == ["BREACHED"]


@pytest.mark.parametrize(
    ("more", "said"),
    [(["--ics", "x.txt"], "请写.ics"), (["--ics", "nowhere/x.ics"], "不能写入"), (["--within", "24h"], "按日计算")],
)
def test_what_cannot_be_done_is_refused_before_the_work(capsys, more, said):
    assert main(["due-soon", EXAMPLE, *more]) == 2
    assert said in capsys.readouterr().err


def test_rows_that_could_not_be_read_are_named(capsys, tmp_path):
    rows = "案号,立案日期,适用程序\n甲,2024-12-01,普通程序\n乙,2024-13-01,普通程序\n"
    (tmp_path / "行政处罚案件.csv").write_text(rows, "utf-8")
    (tmp_path / "二季度").mkdir()
    (tmp_path / "二季度" / "行政处罚案件.csv").write_text(rows, "utf-8")
    ask = ["due-soon", str(tmp_path), "--today", "2024-12-20"]
    main(ask)
    said = capsys.readouterr().out
    assert "另有1行未能读入，其期限不明" in said
    assert "文件夹“二季度”中还有表格，未读入" in said
    main([*ask, "--json"])
    assert len(json.loads(capsys.readouterr().out)["not_read"]) == 2


def test_the_report_lets_them_stand_out(office):
    page = office.report(fz.Period.year(2024), as_of=TODAY).to_markdown()
    part = page.partition("## 即将到期")[2].partition("\n## ")[0]
    assert "2024-12-20起10个工作日内（2025-01-06以前）到期的10项用粗体" in part
    assert sum(line.startswith("| **") for line in part.splitlines()) == 10
    assert "| 15 | 本机关 |" in part


# A notice beside the registers
@pytest.fixture
def folder(tmp_path):
    case = "案号,立案日期,适用程序,处罚决定日期,撤销案件日期,结案日期\n甲,2026-11-01,普通程序,,,\n"
    (tmp_path / "行政处罚案件.csv").write_text(case, "utf-8")
    shutil.copy(Path(__file__).with_name("notice-2027.csv"), tmp_path / "放假安排2027.csv")
    settings = '[organ]\nname = "某街道"\narea = "330106"\n[calendar]\nnotices = ["放假安排2027.csv"]\n'
    (tmp_path / "office.toml").write_text(settings, "utf-8")
    return tmp_path


def test_a_notice_in_the_folder_is_used_and_is_no_register(folder):
    office = fz.Office.load(folder)
    assert office.calendar.last == date(2027, 12, 27)
    assert office.calendar.area == "330106"
    assert office.problems == ()
    (found,) = (f for f in office.due_soon(date(2027, 1, 20)) if f.rule.id == "penalty-2021/60")
    assert found.due == date(2027, 2, 1)


def test_one_register_of_the_folder_is_checked_with_it_too(folder, capsys):
    asked, said = ["check", str(folder / "行政处罚案件.csv"), "--as-of", "2027-02-10"], "应于2027-02-01前作出处罚决定"
    main(asked)
    assert said in capsys.readouterr().out
    (folder / "office.toml").unlink()
    main(asked)
    assert "放假安排未公布: 2027" in capsys.readouterr().out
    main([*asked, "--notice", str(folder / "放假安排2027.csv")])
    assert said in capsys.readouterr().out


def test_the_period_command_takes_it_too(folder, capsys):
    assert main(["due", "7wd", "2026-12-24"]) == 2
    assert "2027年放假安排尚未公布" in capsys.readouterr().err
    assert main(["due", "7wd", "2026-12-24", "--notice", str(folder / "放假安排2027.csv")]) == 0
    assert "届满日：2027-01-06" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('notices = ["没有.csv"]', "没有.csv"),
        ('notices = "放假安排2027.csv"', "文本的列表"),
        ('notice = ["放假安排2027.csv"]', "[calendar]只有notices"),
    ],
)
def test_a_mistake_about_notices_is_named(folder, line, said):
    (folder / "office.toml").write_text(f"[calendar]\n{line}\n", "utf-8")
    with pytest.raises(InputError) as refused:
        fz.Office.load(folder)
    assert said in refused.value.text()


def test_a_notice_that_is_not_whole_stops_the_office_with_every_reason(folder):
    text = (folder / "放假安排2027.csv").read_text("utf-8").replace("2027-05-01,法定节假日", "2027-05-01,调休放假")
    (folder / "放假安排2027.csv").write_text(text, "utf-8")
    with pytest.raises(InputError) as refused:
        fz.Office.load(folder)
    assert "劳动节应有2天法定节假日（2027年5月1日至5月2日），只有1天" in refused.value.text()
    assert "放假安排2027.csv: not used" in refused.value.text("en")


def test_a_finding_of_a_calendar_can_be_stored(office):
    for line in office.due_soon(TODAY).to_dicts():
        assert json.loads(json.dumps(line)) == line
        assert line["not_before"] is None


def test_the_page_says_which_days_of_ones_own_it_knows(office):
    assert "本地另依杭政办函〔2016〕75号" in office.report(fz.Period.year(2024)).to_markdown()
    elsewhere = attrs.evolve(office, calendar=CHINA)
    assert "本地另依" not in elsewhere.report(fz.Period.year(2024)).to_markdown()
