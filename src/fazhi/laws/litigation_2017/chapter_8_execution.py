"""行政诉讼法 (2017), chapter 8: performing the judgment; articles 94 and 96."""

# fmt: off
from fazhi.laws.litigation_2017 import LAW, s
from fazhi.records.litigation import LitigationOutcome
from fazhi.rules import Deadline, Duty, Requirement

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

# 第九十六条第二项。罚款针对负责人个人
daily_fine_within_bounds = Requirement(
    cites=LAW.article(96, says="期满不履行的，对行政机关负责人按日处五十元至一百元的罚款"),
    when=s.daily_fine > 0,
    moment=s.performance_due_on,
    that=(s.daily_fine >= 50) & (s.daily_fine <= 100),
    sentence=("按日罚款应当在五十元至一百元之间", "the daily fine must be between 50 and 100 yuan"),
    duty_of=Duty.COURT,
    complying={"performance_due_on": "2024-10-08", "daily_fine": "100"},
    breaching={"performance_due_on": "2024-10-08", "daily_fine": "100.01"},
)
