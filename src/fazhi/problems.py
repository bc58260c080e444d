"""What is wrong with a piece of data: a code, its place, its value, and a sentence in two languages.

Data never raises. A cell that cannot be read, a date before the one it must follow, a column nobody
knows: each becomes a `Problem`, and all of them are reported at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

#: what stands in place of a sensitive value that was not asked for
MASK = "***"
#: code -> (Chinese, English). A code is never changed and never used again for something else.
TEXTS: dict[str, tuple[str, str]] = {
    # the shape of one value
    "missing": ("{heading}：必填，但为空", "{heading}: required, but empty"),
    "not-text": ("{heading}：“{value}”不是文本", "{heading}: {value!r} is not text"),
    "not-whole": ("{heading}：“{value}”不是整数", "{heading}: {value!r} is not a whole number"),
    "not-number": ("{heading}：“{value}”不是数字{why}", "{heading}: {value!r} is not a number{why}"),
    "not-yes-no": ("{heading}：“{value}”不是“是”或“否”", "{heading}: {value!r} is neither 是 (yes) nor 否 (no)"),
    "not-date": ("{heading}：“{value}”不是日期{why}", "{heading}: {value!r} is not a date{why}"),
    "not-time": ("{heading}：“{value}”不是日期时间{why}", "{heading}: {value!r} is not a date and time{why}"),
    "not-coded": (
        "{heading}：“{value}”不在可填范围（{choices}）{hint}",
        "{heading}: {value!r} is not one of {choices}{hint}",
    ),
    "pattern": ("{heading}：“{value}”格式不符（{pattern}）", "{heading}: {value!r} does not match {pattern}"),
    "digits-lost": (
        "{heading}：“{value}”已被电子表格转成数字，末位可能丢失，请按原件重填",
        "{heading}: {value!r} was turned into a number by a spreadsheet and has lost digits; type it again",
    ),
    "not-area": (
        "{heading}：“{value}”不是地区代码（2、4、6、9或12位数字，前两位为省级代码）",
        "{heading}: {value!r} is no area code (2, 4, 6, 9 or 12 digits, the first two those of a province)",
    ),
    "cell-error": ("{heading}：“{value}”不能读取{why}", "{heading}: {value!r} cannot be read{why}"),
    "masked": ("{heading}：已脱敏，不能读回", "{heading}: the value was masked and cannot be read back"),
    # one value against another
    "not-before": ("{heading}“{value}”早于{other}“{limit}”", "{heading} {value} is before {other} {limit}"),
    "needs": ("填写了{heading}，但{other}为空", "{heading} is given, but {other} is empty"),
    "denied": ("填写了{heading}，但{other}为否", "{heading} is given, but {other} says no"),
    "at-least": ("{heading}：“{value}”小于{limit}", "{heading}: {value} is less than {limit}"),
    "at-most": ("{heading}：“{value}”大于{limit}", "{heading}: {value} is more than {limit}"),
    # a file
    "unknown-column": ("列“{value}”未识别，未读入{hint}", "column {value!r} is not known and was not read{hint}"),
    "two-columns": (
        "列“{value}”与列“{other}”都是{heading}，只读入前者",
        "columns {value!r} and {other!r} both hold {heading}; only the first was read",
    ),
    "time-aside": (
        "{heading}：{value}个单元格写有时刻，只读入日期",
        "{heading}: {value} cells have a time of day; only the day was read",
    ),
    "extra-cell": ("“{value}”不在任何列标题之下", "{value!r} stands under no heading"),
    "repeated-key": ("{heading}“{value}”与第{other}行重复", "{heading} {value!r} repeats row {other}"),
    "total-row": (
        "“{value}”似为合计或备注行，未作为案件读入",
        "{value!r} looks like a total or a note; not read as a case",
    ),
    # a folder of registers
    "unread-file": ("“{value}”未读入：{why}", "{value!r} was not read: {why}"),
    "unknown-table": (
        "“{value}”不像任何一种登记表，未读入；可在office.toml的[registers]中写明是哪一种（放假安排写入[calendar]）",
        "{value!r} is like no register and was not read; office.toml can say what it is ([registers] or [calendar])",
    ),
    "two-registers": (
        "“{value}”同时像{choices}，未读入；请在office.toml的[registers]中写明是哪一种",
        "{value!r} looks equally like {choices} and was not read; say in [registers] of office.toml which it is",
    ),
    "folder-not-read": (
        "文件夹“{value}”中还有表格，未读入：请把登记表放在同一层",
        "the folder {value!r} holds tables, which were not read: put the registers side by side",
    ),
    "no-such-table": (
        "office.toml的[registers]写了“{value}”，但没有这个文件或者工作表",
        "[registers] of office.toml names {value!r}, but there is no such file or sheet",
    ),
    "empty-table": ("“{value}”是空的，未读入", "{value!r} is empty and was not read"),
    "no-rows": (
        "“{value}”只有标题行，没有数据：按0件计算，请确认",
        "{value!r} has headings but no rows: it counts as 0, please make sure",
    ),
    "repeated-across": (
        "{heading}“{value}”在{other}中也有，两行都已计入",
        "{heading} {value!r} stands in {other} too; both rows are counted",
    ),
}


def say(pair: tuple[str, str], lang: str, params: Mapping[str, Any]) -> str:
    """Fill one of two texts. A parameter that is a pair is itself chosen by language."""
    if lang not in ("zh", "en"):
        msg = f"unknown language {lang!r}: use 'zh' or 'en'"
        raise ValueError(msg)
    side = 1 if lang == "en" else 0
    chosen = {k: v[side] if isinstance(v, tuple) else v for k, v in params.items()}
    return pair[side].format(**chosen)


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong with the data, with its place, its value and the reason.

    `params` fill the sentence; a parameter that is a pair of texts is (Chinese, English).
    The value of a sensitive field is masked unless asked for.
    """

    code: str = attrs.field()
    heading: tuple[str, str] = ("", "")
    field: str = ""
    value: str = ""
    params: Mapping[str, Any] = attrs.field(factory=dict)
    file: str = ""
    row: int | None = None
    record: str = ""
    sensitive: bool = False

    @code.validator
    def _known(self, _: object, code: str) -> None:
        if code not in TEXTS:
            msg = f"unknown problem code {code!r}: add it to TEXTS with its two sentences"
            raise ValueError(msg)

    def text(self, lang: str = "zh", *, sensitive: bool = False) -> str:
        """The problem as one sentence, place first."""
        sentence = say(TEXTS[self.code], lang, self._filled(sensitive=sensitive))
        return f"{self._place(lang)} {sentence}".strip()

    def _filled(self, *, sensitive: bool) -> dict[str, Any]:
        shown = self.value if sensitive or not self.sensitive else MASK
        return {"why": "", "hint": "", **self.params, "heading": self.heading, "value": shown}

    def _place(self, lang: str) -> str:
        if self.row is not None:
            return f"row {self.row}" if lang == "en" else f"第{self.row}行"
        return self.record

    def to_dict(self, lang: str = "zh", *, sensitive: bool = False) -> dict[str, Any]:
        """A JSON-ready form: code, place, field, value, and the sentence in `lang`."""
        return {
            "code": self.code,
            "file": self.file,
            "row": self.row,
            "record": self.record,
            "field": self.field,
            "heading": self.heading[0],
            "value": self._filled(sensitive=sensitive)["value"],
            "text": self.text(lang, sensitive=sensitive),
        }

    def __str__(self) -> str:
        return self.text()


class ShapeError(ValueError):
    """A record could not be made; `problems` lists every reason, not only the first."""

    def __init__(self, problems: Iterable[Problem], of: str = "record") -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  {p.field}: {p.text('en')}" for p in self.problems)
        super().__init__(f"no {of} can be made of this:\n{lines}")
