"""行政复议法 (2023), chapter 4, sections 1 and 2: examination in general, and evidence, articles 36 to 47."""

# fmt: off
from fazhi.laws import reconsideration_2017
from fazhi.laws.reconsideration_2023 import ENDED, LAW, r
from fazhi.records.reconsideration import TerminationCause
from fazhi.rules import Duty, LeadTime, Reading, Requirement, Severity

# 第三十九条第三款
suspension_told = Requirement(
    cites=LAW.article(39, letter="a", says="中止审理的，应当书面告知当事人"),
    moment=r.suspended_on,
    that=r.suspension_told,
    sentence=("应当已告知中止", "the parties must have been told of the suspension"),
    severity=Severity.FORMALITY,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"suspended_on": "2024-05-06", "suspension_told": "是"},
    breaching={"suspended_on": "2024-05-06", "suspension_told": "否"},
)

# 第四十一条第五项。满六十日之后多久终止，没有日数，所以只问是否过早；只到第六十日的是有争议
terminated_after_60_days = LeadTime(
    cites=LAW.article(41, says="中止满六十日、原因仍未消除的，才能以此终止行政复议"),
    when=(r.termination_cause == TerminationCause.SUSPENDED_60_DAYS) & r.suspended_on.is_given(),
    first=r.suspended_on, then=r.closed_on, at_least=LAW.days(60),
    reading=Reading.EITHER,
    duty_of=Duty.RECONSIDERATION_ORGAN,
    complying={"termination_cause": "中止满六十日", "suspended_on": "2024-05-09", "closed_on": "2024-07-09"},
    breaching={"termination_cause": "中止满六十日", "suspended_on": "2024-05-09", "closed_on": "2024-07-07"},
)

# 第四十二条。原则上不停止执行；停止执行的通知到了之后才执行的，才是违反，当日的先后不作为违反；复议期间到作出决定或者结案为止
no_execution_after_stay = Requirement(
    cites=LAW.article(42, says="决定停止执行的，复议期间行政行为应当停止执行"),
    when=r.stay_received_on.is_given(),
    moment=r.executed_on,
    that=(r.executed_on <= r.stay_received_on) | (ENDED.is_given() & (r.executed_on >= ENDED)),
    sentence=("停止执行之后、复议结束之前不应执行", "no execution between the stay and the end of the reconsideration"),
    complying={"stay_received_on": "2024-05-06", "executed_on": "2024-05-06"},
    breaching={"stay_received_on": "2024-05-06", "executed_on": "2024-05-07", "decided_on": None, "closed_on": None},
)

# 第四十六条。第二款：申请人提出新的理由或者证据，经同意的可以补充
no_evidence_collected_meanwhile = Requirement(
    cites=LAW.article(46, says="复议期间被申请人不得自行收集证据，经同意补充证据的除外"),
    unless=r.supplement_agreed,
    moment=r.copy_received_on,
    that=~r.evidence_self_collected,
    sentence=("不应在复议期间自行收集证据", "no evidence may be collected by the respondent meanwhile"),
    replaces=reconsideration_2017.no_evidence_collected_meanwhile,
    complying={"copy_received_on": "2024-05-06", "evidence_self_collected": "否"},
    breaching={"copy_received_on": "2024-05-06", "evidence_self_collected": "是", "supplement_agreed": "否"},
)
