"""What can be wrong with a file of printed facts: every mistake is told at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from fazhi.problems import say
from fazhi.reading.errors import InputError

#: code -> (Chinese, English)
MISTAKES: dict[str, tuple[str, str]] = {
    "not-toml": ("不是TOML文件：{value}", "this is not TOML: {value}"),
    "unknown-table": ("没有“{value}”这种表{hint}", "no table is called {value!r}{hint}"),
    "one-table": ("应写作[{key}]，且只写一次", "write it once, as [{key}]"),
    "many-tables": ("应写作[[{key}]]", "write it as [[{key}]]"),
    "unknown-key": ("没有“{key}”这一项{hint}", "no key is called {key!r}{hint}"),
    "missing-key": ("缺少“{key}”", "{key!r} is missing"),
    "not-text": ("{key}：{value}不是文本", "{key}: {value} is not text"),
    "not-year": ("{key}：{value}不是年份", "{key}: {value} is not a year such as 2024"),
    "not-period": ("{key}：{value}不是期间，例如“2024年”", "{key}: {value} is not a period such as '2024年'"),
    "not-exact": (
        "{key}：{value}不是整数，也不是小数文本",
        "{key}: {value} is neither a whole number nor a decimal number",
    ),
    "not-whole": ("{key}：{value}不是整数", "{key}: {value} is not a whole number"),
    "too-small": ("{key}：{value}小于{limit}", "{key}: {value} is less than {limit}"),
    "not-percentage": (
        "{key}：{value}不是百分比，应照印写作“57%”",
        "{key}: {value} is no percentage; write it as printed, e.g. '57%'",
    ),
    "not-id": (
        "{key}：{value}不是编号，应为“登记簿.名称”，如“penalty.filed”",
        "{key}: {value} is no id; write register and name, e.g. 'penalty.filed'",
    ),
    "not-terms": (
        "{key}：{value}应为一个编号，或以+、-相连的编号",
        "{key}: {value} is neither an id nor ids joined by + and -",
    ),
    "not-list": ("{key}：{value}应为编号列表", "{key}: {value} is not a list of ids"),
    "big-unit": (
        "{key}：以{value}为单位的数已经取整，不能精确核对；请写确数，或不列入",
        "{key}: a number in {value} was rounded and cannot be tested; write it in full, or leave it out",
    ),
    "repeated": ("“{value}”已在{other}写过", "{value!r} was already given in {other}"),
    "no-count": ("{key}：没有列出“{value}”这个数{hint}", "{key}: no [[count]] has the id {value!r}{hint}"),
    "no-definition": ("{key}：“{value}”没有这个口径{hint}", "{key}: {value!r} names no definition of its metric{hint}"),
    "is-a-rate": ("“{value}”是比率，应写在[[rate]]中", "{value!r} is a rate: write it under [[rate]]"),
    "is-a-count": ("“{value}”是数，应写在[[count]]中", "{value!r} is a count: write it under [[count]]"),
    "needs-name": (
        "“{value}”不是已有指标{hint}（自拟的请写名称zh）",
        "{value!r} is no metric on the shelf{hint}; for a name of your own, give zh",
    ),
    "part-twice": ("{key}：“{value}”写了两次", "{key}: {value!r} is given twice"),
    "part-is-total": ("{key}：合计“{value}”不能是自己的部分", "{key}: the total {value!r} cannot be its own part"),
    "few-parts": ("{key}：合计至少有两个部分", "{key}: a sum has at least two parts"),
    "no-denominator": ("写了numerator，还应写denominator", "a numerator needs a denominator"),
    "not-counted": (
        "{key}：“{value}”不是整数，不能作分母或基数",
        "{key}: {value!r} is no whole number, so nothing can be counted against it",
    ),
}


@attrs.frozen(kw_only=True)
class Mistake:
    """One mistake: a code, its place in the file, and what fills the sentence."""

    code: str
    place: tuple[str, str] = ("", "")
    params: Mapping[str, Any] = attrs.field(factory=dict)

    def text(self, lang: str = "zh") -> str:
        """One sentence, place first."""
        place = self.place[lang == "en"]
        between = "" if not place else ": " if lang == "en" else "："
        return place + between + say(MISTAKES[self.code], lang, {"hint": ("", ""), **self.params})


class FactsError(InputError):
    """A file of printed facts that cannot be audited; `mistakes` lists every reason, not only the first."""

    def __init__(self, mistakes: Iterable[Mistake], name: str = "") -> None:
        self.mistakes = tuple(mistakes)
        lines = {lang: "".join(f"\n  {m.text(lang)}" for m in self.mistakes) for lang in ("zh", "en")}
        super().__init__(
            f"{name or '公布数字'}不能核对，有{len(self.mistakes)}处错误：{lines['zh']}",
            f"{name or 'these facts'} cannot be audited, mistakes: {len(self.mistakes)}{lines['en']}",
        )
