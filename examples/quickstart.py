"""The whole of fazhi on one page: construct, read, check, measure, count days, and declare one's own."""

import datetime as dt
import tempfile
from decimal import Decimal
from pathlib import Path

import polars as pl

import fazhi as fz
from fazhi import frames
from fazhi.strategies import lifecycles, records
from fazhi.testing import check_metric, check_rule

HERE = Path(__file__).parent

# One case, typed
case = fz.AdministrativeCase(
    case_no="杭翠〔2024〕1号",
    procedure=fz.Procedure.ORDINARY,
    filed_on=dt.date(2024, 3, 1),
    decided_on=dt.date(2024, 6, 15),
)
assert case.validate() == []  # every problem of its consistency
for f in case.check(as_of=dt.date(2024, 12, 31)).breached:
    print(f)

# A register, with whatever is wrong in it
cases = fz.Register.read(HERE / "registers" / "行政处罚案件2024.csv", fz.AdministrativeCase)
for problem in cases.problems:
    print(problem)
street = fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET, parameters={"较大数额罚款": Decimal(5000)})
findings = fz.check(cases, as_of=dt.date(2024, 12, 31), organ=street)
print(findings)
print(findings.counts()["penalty-2021/60"])
print(findings.why().most_common(3))

# Rates that name their 口径
year = fz.Period.year(2024)
suits = [
    fz.Litigation(
        case_no=f"（2024）浙0106行初{n}号",
        unit="城建科" if n % 2 else "执法队",
        received_on=dt.date(2024, n, 8),
        closed_on=dt.date(2024, n + 3, 8) if n < 8 else None,
        outcome=None if n == 8 else fz.LitigationOutcome.REVOKED if n < 5 else fz.LitigationOutcome.CLAIM_REJECTED,
    )
    for n in range(1, 9)
]
loss_rate = fz.catalog.metric("litigation.loss_rate")
print(loss_rate.of(suits, year))  # 4/7 = 57.14 %
print(fz.measure(suits, [loss_rate], year, by=["unit"]))
print(loss_rate.from_counts({"结案": 7, "败诉": 4, "发案": 8}))

# Days
print(fz.due(fz.working_days(7), dt.date(2024, 9, 27)))  # 2024-10-12
print(fz.due(fz.days(90), dt.date(2024, 7, 4), rollover=fz.Rollover.BY_STATUTE))

print(fz.due(fz.months(6), dt.date(2023, 8, 31)).explain())  # the last of a month that has no 31st
print(fz.due_before(fz.working_days(7), dt.date(2024, 10, 15)))  # 举行听证的七日前

# The same rules and measures on a DataFrame, lazily
frame = pl.LazyFrame({"案号": ["甲", "乙"], "适用程序": ["普通程序", "一般程序"], "larq": [dt.date(2024, 3, 1)] * 2})
checked = frames.check(
    frame, fz.AdministrativeCase, as_of=dt.date(2024, 12, 31), columns={"larq": "filed_on"}, rules=["penalty-2021/60"]
)
print(checked.collect())
table = pl.LazyFrame({"案号": ["甲"], "收案日期": [dt.date(2024, 5, 6)]})
print(frames.measure(table, fz.Litigation, [loss_rate], year))

# One's own rule, checked by its own examples, and property tests in one line
c = fz.columns(fz.AdministrativeCase)
LOCAL = fz.Statute(key="hz-2024", zh="杭州市某办法", en="A local rule", in_force=dt.date(2024, 1, 1), area="3301")
fine_recorded = fz.Presence(
    cites=LOCAL.article(7, says="处罚决定应当载明罚款数额"),
    column=c.fine,
    once=c.decided_on,
    when=c.heaviest_kind == fz.PenaltyKind.FINE,
    complying={"decided_on": "2024-05-06", "heaviest_kind": "罚款", "fine": "200"},
    breaching={"decided_on": "2024-05-06", "heaviest_kind": "罚款", "fine": None},
)
check_rule(fine_recorded)
check_metric(loss_rate, examples=5)
print(records(fz.AdministrativeCase), lifecycles(fz.Litigation), sep="\n")

# And back to a file that a spreadsheet opens
with tempfile.TemporaryDirectory() as folder:
    cases.write(Path(folder) / "行政处罚案件2024.csv")

    # An organ with all its registers, and the draft of its annual report
    office = fz.Office.load(HERE / "cuiyuan-2024")
    office.report(year).to_html(Path(folder) / "report.html")
    print(office)
    print(office.due_soon(dt.date(2024, 12, 20)).text())
