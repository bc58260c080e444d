"""行政处罚法 (2021), chapter 4: jurisdiction and application, articles 22 to 38."""

# fmt: off
from fazhi.laws.penalty_2021 import LAW, PUNISHED, c
from fazhi.rules import Severity, Window
from fazhi.spans import Rollover

# 第三十六条。期限止于发现，不是止于决定；没有人“应当发现”，所以不是期限未到的待办事项
discovered_within_two_years = Window(
    cites=LAW.article(36, says="违法行为终了之日起二年内未被发现的，不再给予处罚；涉及生命健康、金融安全且有危害后果的为五年"),
    when=PUNISHED,
    unless=c.endangers_safety,
    moment=c.decided_on,
    event=c.discovered_on, after=c.violation_ended_on, within=LAW.years(2),
    rollover=Rollover.NEVER,
    severity=Severity.MANDATORY,
    complying={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-01", "decided_on": "2024-05-06",
        "penalised": "是",
    },
    breaching={
        "violation_ended_on": "2022-03-01", "discovered_on": "2024-03-02", "decided_on": "2024-05-06",
        "penalised": "是", "endangers_safety": "否",
    },
)
