"""Embed the checks in a case system: a dict comes in, what to store beside the case goes out as JSON."""

import datetime as dt
import json

import fazhi as fz

STREET = fz.Organ("某街道", area="330106", kind=fz.OrganKind.STREET)


def checked(row: dict[str, str], as_of: dt.date) -> str:
    """Problems and findings of one case. A register of one row knows which columns the dict lacks."""
    cases = fz.Register.from_rows([row], fz.AdministrativeCase)
    leads = fz.check(cases, as_of=as_of, organ=STREET).where(fz.Outcome.BREACHED, fz.Outcome.DISPUTED)
    problems = [p.to_dict() for p in cases.problems]
    return json.dumps({"problems": problems, "findings": leads.to_dicts()}, ensure_ascii=False, indent=1)


late = {"案号": "例1号", "适用程序": "普通程序", "立案日期": "2024-03-01", "处罚决定日期": "2024-06-15"}
print(checked(late, dt.date(2024, 12, 31)))
print(checked({"案号": "例2号", "立案日期": "2024-13-02", "罚款金额": "二百元？"}, dt.date(2024, 12, 31)))
