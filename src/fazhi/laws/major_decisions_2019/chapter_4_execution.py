"""重大行政决策程序暂行条例 (2019), chapter 4: how a decision is carried out and changed, articles 34 to 37."""

# fmt: off
from fazhi.laws.major_decisions_2019 import LAW, c
from fazhi.rules import Presence, Requirement, Severity

# 第三十四条。没有写何时明确；至迟到落地，应当有执行的单位
executing_unit_named = Presence(
    cites=LAW.article(34, letter="a", says="应当明确负责重大行政决策执行工作的单位"),
    column=c.executing_unit, once=c.completed_on,
    severity=Severity.FORMALITY,
    complying={"executing_unit": "公共服务办公室", "completed_on": "2024-12-31"},
    breaching={"executing_unit": None, "completed_on": "2024-12-31"},
)
# 没有写何时报告，落地当日还没有报告的不能说已经违反，所以只是建议
execution_reported = Requirement(
    cites=LAW.article(34, letter="b", says="决策执行单位应当向决策机关报告决策执行情况"),
    moment=c.completed_on,
    that=c.execution_reported,
    sentence=("应当已报告执行情况", "the execution must have been reported"),
    severity=Severity.ADVICE,
    complying={"execution_reported": "是", "completed_on": "2024-12-31"},
    breaching={"execution_reported": "否", "completed_on": "2024-12-31"},
)

# 第三十五条第一款。“及时”没有日数；落地时仍写明没有报告的，不再是及时
problem_reported = Requirement(
    cites=LAW.article(35, says="执行中严重影响决策目标实现的，执行单位应当及时向决策机关报告"),
    when=c.problem_found,
    moment=c.completed_on,
    that=c.problem_reported,
    sentence=("应当已报告执行中的问题", "the problem must have been reported"),
    severity=Severity.FORMALITY,
    complying={"problem_found": "是", "problem_reported": "是", "completed_on": "2024-12-31"},
    breaching={"problem_found": "是", "problem_reported": "否", "completed_on": "2024-12-31"},
)

# 第三十六条。后评估本身是“可以”，评估了才核对；违反的是评估，不是决策
evaluator_independent = Requirement(
    cites=LAW.article(36, letter="a", says="委托第三方后评估的，不得是决策前承担主要论证评估工作的单位"),
    when=c.evaluated_by_others,
    moment=c.evaluated_on,
    that=~c.evaluator_involved,
    sentence=("评估单位应当没有承担过主要论证评估", "the evaluator must not have done the main assessment before"),
    severity=Severity.FORMALITY,
    complying={"evaluated_by_others": "是", "evaluator_involved": "否", "evaluated_on": "2025-06-03"},
    breaching={"evaluated_by_others": "是", "evaluator_involved": "是", "evaluated_on": "2025-06-03"},
)
evaluation_public_heard = Requirement(
    cites=LAW.article(36, letter="b", says="开展决策后评估，应当注重听取社会公众的意见"),
    moment=c.evaluated_on,
    that=c.evaluation_public_heard,
    sentence=("评估应当已听取公众意见", "the public must have been heard in the evaluation"),
    severity=Severity.ADVICE,
    complying={"evaluation_public_heard": "是", "evaluated_on": "2025-06-03"},
    breaching={"evaluation_public_heard": "否", "evaluated_on": "2025-06-03"},
)

# 第三十七条。情况紧急时可以先决定的是中止执行，不是调整或者终止
adjusted_by_procedure = Requirement(
    cites=LAW.article(37, letter="a", says="需要作出重大调整的，应当履行相关法定程序"),
    moment=c.adjusted_on,
    that=c.change_procedure,
    sentence=("重大调整应当已履行法定程序", "a major adjustment must follow the procedure"),
    complying={"change_procedure": "是", "adjusted_on": "2025-06-03"},
    breaching={"change_procedure": "否", "adjusted_on": "2025-06-03"},
)
# 作出之前终止的，没有决策可以停止执行
stopped_by_procedure = Requirement(
    cites=LAW.article(37, letter="b", says="依法作出的重大行政决策，未经法定程序不得停止执行"),
    when=c.decided_on.is_given() & (c.decided_on < c.abandoned_on),
    moment=c.abandoned_on,
    that=c.change_procedure,
    sentence=("终止应当已履行法定程序", "stopping a decision must follow the procedure"),
    complying={"decided_on": "2024-09-02", "change_procedure": "是", "abandoned_on": "2025-06-03"},
    breaching={"decided_on": "2024-09-02", "change_procedure": "否", "abandoned_on": "2025-06-03"},
)
