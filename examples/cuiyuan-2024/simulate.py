"""Makes the simulated registers of this folder: their totals are the published ones, and nothing else in them is real.

No row stands for a person, a business or a case. A few breaches are planted; README.md lists each of them.
"""

# fmt: off
import itertools
import tomllib
from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import attrs

import fazhi as fz
from fazhi import records as r
from fazhi.fields import info_of
from fazhi.law import chinese

Row = dict[str, Any]  # field -> value; of a plan: step -> how long it takes

# What the report prints. Where it is silent, README.md says what was assumed.
FILED, SUMMARY, FINES, FAST_TRACK = 357, 138, 140905, 16
GENERAL_DECISIONS, CONTRACTS = 372, 228
MEDIATED, COMMUNITIES, FULL_TIME = 825, 12, 3
ONE_MATTER = 29
MEETINGS = {date(2024, 3, 28): 2, date(2024, 6, 20): 2, date(2024, 9, 12): 2, date(2024, 11, 28): 1}  # 7 cases
MAJOR_FINES = (8000, 6000, 5000, 10000, 5500, 7000, 6000)

# Planted: serial number of a penalty case -> how it departs from the course that it would take
PLANTED: dict[int, Row] = {
    55: {"days": 96}, 100: {"days": 90}, 145: {"serve": 9}, 172: {"notice": -1}, 208: {"officers": 1},
    235: {"pay": 27, "in_default": 12}, 262: {"pay": 40, "deferred": 40}, 181: {"withdrawn": True}, 199: {"days": 45},
}
SPOT: dict[int, Row] = {23: {"credit": date(2024, 10, 21)}, 60: {"cause": "当场查处的生活垃圾混投", "fine": 300}}
DISCUSSED_TOO_LATE = 3  # which of the seven major cases, from 0
WITHOUT_ITEM = "翠模罚〔2024〕199号"  # reviewed, says the register of penalties

HERE = Path(__file__).parent
ROWS = tomllib.loads((HERE / "rows.toml").read_text("utf-8"))  # causes, and the few rows that are written out
BY_COST = "擅自搭建构筑物"  # its fine is a share of the cost, so it may be an odd sum
NAMES = {"自然人": "当事人", "法人或者其他组织": "某公司", "个体工商户": "某商户"}
UNITS = "综合行政执法队", "党政综合办公室"
WORK = fz.WorkCalendar.china()
FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
DAYS = [d for n in range(520) if WORK.is_working_day(d := date(2023, 12, 1) + timedelta(n))]


def step(day: date, n: int) -> date:
    """The n-th working day after `day`, or before it."""
    return DAYS[bisect_left(DAYS, day) + n]


def past(day: date | None) -> date | None:
    """The registers close with the year: nothing later is in them."""
    return None if day is None or day > LAST else day


def spread(random: Random, n: int, first: date = FIRST, last: date = LAST) -> list[date]:
    """So many working days, in order."""
    days = [d for d in DAYS if first <= d <= last]
    return sorted(random.choice(days) for _ in range(n))


def drawn(random: Random, choices: Iterable[int], n: int) -> list[int]:
    """So many of the numbers."""
    random.shuffle(mixed := sorted(choices))
    return mixed[:n]


def penalties() -> list[r.AdministrativeCase]:
    """行政处罚案件: every case filed in the year, as far as it had come at its end."""
    random = Random(357)  # noqa: S311  # a simulation, no secret
    filed = dict(enumerate(spread(random, FILED), start=1))
    free = [n for n in filed if n not in PLANTED | SPOT]
    summary = {*drawn(random, free, SUMMARY - len(SPOT)), *SPOT}
    free = [n for n in free if n not in summary]
    major: dict[int, date] = {}
    for meeting, cases in MEETINGS.items():
        ready = (n for n in free if 35 <= (meeting - filed[n]).days <= 70 and n not in major)
        major |= dict.fromkeys(itertools.islice(ready, cases), meeting)
    fast = drawn(random, (n for n in free if n not in major and filed[n] < date(2024, 11, 15)), FAST_TRACK)
    found: list[Row] = []
    for n, day in filed.items():
        plan = (SPOT if n in summary else PLANTED).get(n, {})
        if n in fast:
            plan = {"days": random.randrange(5, 10), "notice": 2, "review": 1, "fast_track": True}
        if n in major:
            at = list(major).index(n)
            decided = step(major[n], -2 if at == DISCUSSED_TOO_LATE else 1)
            plan = {"meeting": major[n], "decided": decided, "fine": MAJOR_FINES[at], "notice": 12, "review": 5}
        found.append((on_the_spot if n in summary else ordinary)(n, day, random, plan))
    return [r.AdministrativeCase(**row) for row in fined_in_all(found)]


def opened(n: int, filed: date, cause: str, kind: str, procedure: r.Procedure) -> Row:
    """What is known of a case from its first day."""
    return dict.fromkeys(ROWS["not_so"], False) | {
        "case_no": f"翠模罚〔2024〕{n:03}号", "party": f"{NAMES[kind]}{n:03}", "party_kind": r.PartyKind(kind),
        "cause": cause, "unit": f"综合行政执法{'一二三'[n % 3]}组", "procedure": procedure, "filed_on": filed,
        "discovered_on": filed, "violation_ended_on": filed, "officers": 2, "certified_officers": 2,
    }


def on_the_spot(n: int, day: date, random: Random, plan: Row) -> Row:
    """A summary case: decided, handed over, and often paid, on the day itself."""
    cause = plan.get("cause", random.choice(list(ROWS["summary"])))
    kind, *fines = ROWS["summary"][cause]
    fine = plan.get("fine", random.choice(fines))
    paid = past(day + timedelta(0 if fine <= 100 else random.randrange(1, 13)))
    return opened(n, day, cause, kind, r.Procedure.SUMMARY) | {
        "notified_on": day, "reviewed": False, "decided_on": day, "document_no": f"翠模当罚〔2024〕{n:03}号",
        "penalised": True, "heaviest_kind": r.PenaltyKind.FINE, "fine": Decimal(fine), "party_present": True,
        "service_method": r.ServiceMethod.DIRECT, "served_on": day, "collected_on_the_spot": fine <= 100,
        "paid_on": paid, "closed_on": paid, "published_on": past(step(day, 5)),
        "credit_reported_on": plan.get("credit"),
    }


def ordinary(n: int, filed: date, random: Random, plan: Row) -> Row:
    """An ordinary case. A plan says in how many days it is decided and paid, and the working days between its steps."""
    cause, (kind, *fines) = random.choice(list(ROWS["major" if "meeting" in plan else "ordinary"].items()))
    plan = {
        "days": random.randrange(20, 76), "notice": random.randrange(6, 10), "review": random.randrange(1, 4),
        "serve": random.choice((0, 0, 0, 1, 2, 3, 5, 6)), "pay": random.randrange(14), "officers": 2,
        "fine": random.choice(fines), "warned": not plan and random.random() < 0.04,
    } | plan
    decided, fine = plan.get("decided") or WORK.roll(filed + timedelta(plan["days"])), plan["fine"]
    notified = max(filed, step(decided, -plan["notice"]))
    case = opened(n, filed, cause, kind, r.Procedure.ORDINARY)
    case |= {"fast_track": "fast_track" in plan, "officers": plan["officers"], "certified_officers": plan["officers"]}
    if "withdrawn" in plan:
        return case | {"withdrawn_on": notified, "closed_on": notified}
    if notified <= LAST:
        case |= {"notified_on": notified, "proposed_fine": Decimal(fine)}
    if "meeting" in plan:
        case |= dict.fromkeys(("is_major", "several_legal_relations", "hearing_right_told"), True)
        case |= {"discussed_on": plan["meeting"], "meeting_no": f"2024年第{[*MEETINGS].index(plan['meeting']) + 1}次"}
    if decided > LAST:
        return case
    served = past(step(decided, plan["serve"]))
    paid = past(served + timedelta(plan["pay"])) if served else None
    done = served if plan["warned"] else paid
    case |= {
        "reviewed": True, "reviewed_on": step(decided, -plan["review"]), "decided_on": decided, "penalised": True,
        "document_no": f"翠模罚决〔2024〕{n:03}号", "heaviest_kind": r.PenaltyKind.FINE, "fine": Decimal(fine),
        "party_present": plan["serve"] == 0, "served_on": served, "published_on": past(step(decided, 6)),
        "service_method": served and (r.ServiceMethod.POST if plan["serve"] > 2 else r.ServiceMethod.DIRECT),
        "paid_on": paid, "closed_on": past(step(done, random.randrange(4))) if done else None,
    }
    if plan["warned"]:
        case |= {"heaviest_kind": r.PenaltyKind.WARNING, "fine": None, "proposed_fine": Decimal(0), "paid_on": None}
    if "deferred" in plan:
        case |= {"deferred_until_on": step(decided, plan["deferred"])}
    if "in_default" in plan:  # three percent a day
        case |= {"surcharged_on": paid, "days_in_default": (over := plan["in_default"])}
        case |= {"surcharge": Decimal(fine * 3 * over) / 100}
    if served and kind == "法人或者其他组织" and (reported := past(WORK.roll(served + timedelta(200)))):
        case |= {"credit_reported_on": reported, "credit_repaired_on": None if n % 3 else past(step(reported, 15))}
    return case


def fined_in_all(rows: list[Row]) -> list[Row]:
    """The same cases, with fines nudged in steps of 50 yuan until they add up; one by cost takes the odd rest."""
    fines = {i: int(row["fine"]) for i, row in enumerate(rows) if row.get("fine")}
    free = {cause for cause, (_, *menu) in ROWS["ordinary"].items() if len(menu) > 1}
    nudged = [i for i in fines if rows[i]["cause"] in free and "surcharge" not in rows[i]]
    for i in itertools.cycle(nudged):
        rest = FINES - sum(fines.values())
        if abs(rest) < 50:
            break
        fines[i] += 50 if rest > 0 else -50
    fines[next(i for i in nudged if rows[i]["cause"] == BY_COST)] += rest
    given = {i: {"fine": Decimal(fine), "proposed_fine": Decimal(fine)} for i, fine in fines.items()}
    return [row | given.get(i, {}) for i, row in enumerate(rows)]


def reviews(cases: list[r.AdministrativeCase]) -> list[r.ReviewItem]:
    """合法性审查事项: the ordinary penalties, decisions that are no penalties, contracts; a few not yet reviewed."""
    random = Random(607)  # noqa: S311
    decisions: list[Row] = []
    for c in cases:
        if c.reviewed_on and c.case_no != WITHOUT_ITEM:
            subject = r.ReviewSubject.MAJOR_ENFORCEMENT if c.is_major else r.ReviewSubject.GENERAL_ENFORCEMENT
            said: Row = {"title": f"行政处罚决定（{c.cause}）", "case_no": c.case_no, "made_on": c.decided_on}
            decisions.append(reviewed(random, c.reviewed_on, subject) | said)
    others = GENERAL_DECISIONS - sum(row["subject"] is r.ReviewSubject.GENERAL_ENFORCEMENT for row in decisions)
    for n, day in enumerate(spread(random, others, step(FIRST, 3), step(LAST, -5)), start=1):
        title, word = random.choice((("责令限期改正决定", "改"), ("查封扣押决定", "扣"), ("代履行决定", "代")))
        said = {"title": title, "case_no": f"翠模{word}〔2024〕{n:03}号", "made_on": past(step(day, 3))}
        decisions.append(reviewed(random, day, r.ReviewSubject.GENERAL_ENFORCEMENT) | said)
    titles = "工程施工合同", "物业服务合同", "办公设备采购合同", "法律服务合同", "房屋租赁合同", "活动服务合同"
    contracts: list[Row] = [
        reviewed(random, day, r.ReviewSubject.CONTRACT)
        | {"title": random.choice(titles), "made_on": past(step(day, random.randrange(2, 6)))}
        for day in spread(random, CONTRACTS, step(FIRST, 3), step(LAST, -5))
    ]
    contracts[100] |= {"opinion": r.ReviewOpinion.UNLAWFUL, "adoption": r.Adoption.FULL, "made_on": None}
    contracts[100] |= {"withdrawn_on": contracts[100]["adopted_on"]}  # taken back
    contracts[150] |= {"opinion": r.ReviewOpinion.AMEND, "adoption": r.Adoption.NONE, "reason": "工期已公布"}
    waiting: list[Row] = [{"subject": r.ReviewSubject.CONTRACT, "title": t, "unit": UNITS[1]} for t in titles[:2]]
    for c in [c for c in cases if c.notified_on and not c.decided_on][:3]:
        said = {"title": f"行政处罚决定（{c.cause}）", "case_no": c.case_no, "unit": UNITS[0]}
        waiting.append(said | {"subject": r.ReviewSubject.GENERAL_ENFORCEMENT})
    late = [row | {"submitted_on": step(LAST, i - 5)} for i, row in enumerate(waiting)]
    rows = sorted([*decisions, *contracts, *late], key=lambda row: row["submitted_on"])
    return [r.ReviewItem(item_no=f"模审〔2024〕{n:03}号", **row) for n, row in enumerate(rows, start=1)]


def reviewed(random: Random, day: date, subject: r.ReviewSubject) -> Row:
    """An item that has come full circle: 提起—审查—反馈—采纳. Contracts are more often to be amended."""
    is_contract = subject is r.ReviewSubject.CONTRACT
    amend, heed = random.random() < (0.25 if is_contract else 0.06), random.random() < 0.85
    return {
        "subject": subject, "unit": UNITS[is_contract], "submitted_on": step(day, -random.randrange(1, 3)),
        "counsel_took_part": random.random() < 0.9, "reviewed_on": day, "returned_on": day, "adopted_on": step(day, 1),
        "opinion": r.ReviewOpinion.AMEND if amend else r.ReviewOpinion.LAWFUL,
        "adoption": (r.Adoption.FULL if heed else r.Adoption.PARTLY) if amend else None,
    }


def committees() -> list[r.MediationCommittee]:
    """人民调解委员会: that of the street, which has the full-time mediators, and those of the communities."""
    return [
        r.MediationCommittee(
            name=f"第{chinese(n)}社区人民调解委员会" if n else "街道人民调解委员会",
            level=r.CommitteeLevel.COMMUNITY if n else r.CommitteeLevel.STREET, established_on=date(2011, 3, 1),
            members=3 + n % 4, women=1 + n % 2, full_time_mediators=0 if n else FULL_TIME,
            elected_on=step(date(2023, 12, 4), n),
        )
        for n in range(COMMUNITIES + 1)
    ]


def mediations(by: list[r.MediationCommittee]) -> list[r.MediationCase]:
    """人民调解案件: each was accepted, agreed and closed within the year."""
    random, kinds = Random(825), [r.DisputeKind(word) for word in ROWS["disputes"]]  # noqa: S311
    found = []
    for n, accepted in enumerate(spread(random, MEDIATED, last=step(LAST, -20)), start=1):
        agreed, written = step(accepted, random.randrange(15)), random.random() < 0.6
        own: Row = {"agreement_form": r.AgreementForm.WRITTEN if written else r.AgreementForm.ORAL}
        if written:
            own |= {"parties_signed_on": agreed, "sealed_on": agreed}
        if written and random.random() < 0.05:
            own |= {"jointly_applied": True, "confirmation_applied_on": past(step(agreed, 4))}
            own |= {"confirmed_on": past(step(agreed, 9))}
        found.append(r.MediationCase(
            case_no=f"模调〔2024〕{n:03}号", committee=random.choice(by).name, dispute=random.choice(kinds),
            parties=f"申请方{n:03}、被申请方{n:03}", is_civil=True, fee=Decimal(0), accepted_on=accepted,
            mediated_on=agreed, outcome=r.MediationOutcome.AGREED, agreed_on=agreed, content_recorded=True,
            effective_on=agreed, closed_on=step(agreed, random.randrange(4)), archived=True, **own,
        ))
    return found


def applications() -> list[r.Reconsideration]:
    """行政复议案件: 29 about one matter, three of them withdrawn after the hearing, and those that stand alone."""
    withdrawn = {"复议决定日期": None, "结案日期": date(2024, 5, 29), "复议结果": "撤回申请"}
    rows = [ROWS["one_matter"] | (withdrawn if n % 9 == 0 else {}) for n in range(1, ONE_MATTER + 1)]
    rows = sorted(rows + ROWS["reconsideration"], key=lambda row: row["收到日期"])
    return [
        fz.from_dict(r.Reconsideration, row | {"案号": f"模复〔2024〕{n:02}号", "申请人": f"申请人{n:02}"})
        for n, row in enumerate(rows, start=1)
    ]


def suits() -> list[r.Litigation]:
    """行政诉讼案件: all of first instance."""
    return [
        fz.from_dict(r.Litigation, ROWS["every_suit"] | {"案号": f"（2024）模行初{n}号", "原告": f"原告{n:02}"} | row)
        for n, row in enumerate(ROWS["litigation"], start=1)
    ]


def save(folder: Path, rows: list[Any], *told: str) -> None:
    """Write a register. A column that is empty in every row is left out, unless its emptiness tells something."""
    info = info_of(type(rows[0]))
    unused = {name for name in info.fields if name not in told and all(getattr(row, name) is None for row in rows)}
    attrs.evolve(fz.Register.from_records(rows), absent=frozenset(unused)).write(folder / f"{info.zh}.csv")
    print(f"{info.zh}.csv: {len(rows)} rows")


def main(folder: Path) -> None:
    """Write every register into the folder."""
    cases, bodies = penalties(), committees()
    save(folder, cases, "hearing_requested_on", "hearing_held_on", "overturned_on")  # nothing of it happened
    save(folder, reviews(cases))
    save(folder, bodies, "reelected_on", "dissolved_on")  # nobody was elected anew, no committee dissolved
    save(folder, mediations(bodies), "refused_on", "terminated_on")  # nobody refused, nothing was broken off
    save(folder, applications())
    save(folder, suits(), "appealed_on")  # the street appealed against nothing
    save(folder, [fz.from_dict(r.MajorDecision, row) for row in ROWS["decision"]], "decided_on")


if __name__ == "__main__":
    main(HERE)
