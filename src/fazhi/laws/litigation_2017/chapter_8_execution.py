"""行政诉讼法 (2017), chapter 8: performing the judgment; articles 94 and 96."""

# fmt: off
from fazhi.laws.litigation_2017 import LAW, s
from fazhi.records.litigation import LitigationOutcome
from fazhi.rules import Deadline

# 本机关可能有义务要履行的结案方式
TO_PERFORM = s.outcome.is_in((
    LitigationOutcome.REVOKED, LitigationOutcome.ORDERED_TO_PERFORM, LitigationOutcome.ORDERED_TO_PAY,
    LitigationOutcome.DECLARED_UNLAWFUL, LitigationOutcome.DECLARED_VOID, LitigationOutcome.CHANGED,
    LitigationOutcome.AGREEMENT_LIABILITY, LitigationOutcome.MEDIATED,
    LitigationOutcome.APPEAL_DISMISSED, LitigationOutcome.REVERSED,
))

# 第九十四条。未生效的不必履行，所以自生效起看；指定的期间也顺延（司法解释第四十八条）；再审中止执行的除外（第一百一十八条）
judgment_performed = Deadline(
    cites=LAW.article(94, says="当事人必须履行生效的判决、裁定、调解书，文书规定期限的在期限内履行"),
    when=TO_PERFORM,
    unless=s.execution_stayed,
    moment=s.effective_on,
    event=s.performed_on, by=s.performance_due_on + LAW.days(0),
    complying={
        "outcome": "责令履行", "effective_on": "2024-08-05", "performance_due_on": "2024-10-04",
        "performed_on": "2024-10-08",
    },
    breaching={
        "outcome": "责令履行", "effective_on": "2024-08-05", "performance_due_on": "2024-10-04",
        "performed_on": "2024-10-09",
        "execution_stayed": "否",
    },
)
