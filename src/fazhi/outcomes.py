"""What a rule can say of a record, why, how grave it is, and whose duty it was."""

from __future__ import annotations

from typing import Any

import attrs

from fazhi.shapes import Coded


class Outcome(Coded):
    """What one rule says of one record. Only BREACHED accuses."""

    MET = "符合"
    BREACHED = "违反"
    PENDING = "未到期"
    DISPUTED = "有争议"
    UNKNOWN = "无法判断"
    NOT_APPLICABLE = "不适用"


class Reason(Coded):
    """Why an outcome is UNKNOWN, or NOT_APPLICABLE."""

    EVIDENCE_MISSING = "缺少记录"
    CONDITION_UNKNOWN = "适用条件不明"
    ORDER_UNKNOWN = "先后不明"
    CALENDAR_UNPUBLISHED = "放假安排未公布"
    INCONSISTENT = "记录自相矛盾"
    PARAMETER_MISSING = "缺少参数"
    ROW_UNREADABLE = "该行未能读入"
    CONDITION_FALSE = "不属适用情形"
    NOT_BEGUN = "尚未开始"
    DISCHARGED = "义务已消灭"
    EXCEPTED = "属例外情形"
    NOT_IN_FORCE = "当时未施行"
    NOT_ON_SHELF = "早于本库收录的最早版本"


class Severity(Coded):
    """What follows from a breach."""

    MANDATORY = "程序缺失", "可撤销或无效"  #: a missing step: 撤销 or 无效
    LATE = "超期", "确认违法"  #: late: 确认违法
    FORMALITY = "形式瑕疵"
    ADVICE = "建议"  #: 可以, 一般, or a statute that only guides this organ


class Duty(Coded):
    """Whose duty it was. A report accuses the organ of its own duties only."""

    ORGAN = "本机关"
    PARTY = "当事人"
    RECONSIDERATION_ORGAN = "行政复议机关"
    COURT = "人民法院"
    COMMITTEE = "人民调解委员会"


@attrs.frozen
class Because:
    """The reason of an outcome, and the columns, the parameter or the holiday notice that would decide it.

    `notice`: the year whose notice is not published. Closing any other column with `complete=` cannot change the
    outcome.
    """

    reason: Reason
    columns: tuple[str, ...] = ()
    parameter: str = ""
    notice: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: the reason's word, the columns, the parameter, the year of the notice."""
        return {
            "reason": self.reason.value,
            "columns": list(self.columns),
            "parameter": self.parameter,
            "notice": self.notice,
        }

    def text(self, lang: str = "zh") -> str:
        """The reason in words, with the year whose notice is missing: 2027年放假安排未公布."""
        if self.notice is None:
            return self.reason.text(lang)
        said = f"{self.notice}年{self.reason.value}", f"the notice for {self.notice} is not published"
        return said[lang == "en"]
