"""An audit as a page of text: short sections, aligned lines, the rates first. Chinese or English."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from fazhi import catalog
from fazhi.auditing.columns import aligned, wrapped
from fazhi.auditing.rates import Candidate, RateCheck, Steps, Verdict
from fazhi.rounding import Rounding

if TYPE_CHECKING:
    from fazhi.auditing.formulas import Formula
    from fazhi.auditing.matters import MatterCheck, Reading
    from fazhi.auditing.result import Audit
    from fazhi.auditing.sums import SumCheck

NUMERALS = "一二三四五六七八九"
#: pairs listed before the rest is only counted
MOST_PAIRS = 4


class _Page:
    """Writes in one language; `pick` chooses between two texts."""

    def __init__(self, audit: Audit, lang: str) -> None:
        if lang not in ("zh", "en"):
            raise ValueError(f"unknown language {lang!r}: use 'zh' or 'en'")
        self.audit, self.lang, self.en = audit, lang, lang == "en"

    def pick(self, zh: str, en: str) -> str:
        return en if self.en else zh

    def listed(self, items: Iterable[str]) -> str:
        return self.pick("、", ", ").join(items)

    def how(self, ways: Iterable[Rounding]) -> str:
        found = tuple(ways)
        if len(found) == len(Rounding):
            return self.pick("恰好相等", "exact")
        return self.listed(self.pick(h.zh, h.en) for h in found)

    # 比率
    def rates(self) -> Iterator[str]:
        for check in self.audit.rates:
            yield f"{check.rate.name(self.lang)} {check.rate.printed}  [{check.rate.id}]"
            order = list(Verdict)
            yield from aligned(map(self.candidate, sorted(check.candidates, key=lambda c: order.index(c.verdict))))
            yield from (f"  {line}" for line in self.remarks(check))

    def candidate(self, c: Candidate) -> tuple[str, ...]:
        formula, verdict = c.formula, self.pick(c.verdict.value, c.verdict.text("en"))
        words, name = formula.words[self.en], self.definition(formula)
        if formula.tally is None:
            lacks = self.listed(w[self.en] for w in formula.missing)
            missing = self.pick(f"未印：{lacks}", f"not printed: {lacks}")
            why = missing if lacks else self.pick("分母为0", "denominator 0")
            return "", verdict, words, why, "", name
        return "", verdict, words, formula.tally.text(self.lang), self.how(c.how), name

    def definition(self, formula: Formula) -> str:
        """The 口径 by its name, and whether its numerator is part of its denominator."""
        name = "@" + formula.id.partition("@")[2] if formula.id else self.pick("文件自拟", "of this file")
        flag = self.pick("〔分子不是分母的一部分〕", " [numerator not part of denominator]")
        return name + flag if formula.nested is False else name

    def remarks(self, check: RateCheck) -> Iterator[str]:
        printed = check.rate.printed
        if printed.is_bare and not check.fitting:
            yield self.pick(
                f"{printed}不提供信息：没有印出分子，任何分母都可得出",
                f"{printed} carries no information: no numerator is printed, and every denominator allows it",
            )
        for steps in check.steps:
            least, of = steps.numerators.get(Rounding.HALF_UP, steps.denominator), steps.denominator
            if printed.is_bare and printed.value and not check.fitting and least < of:
                base = steps.words[self.en]
                yield self.pick(
                    f"以{base}{of}为分母，四舍五入时{least}起就印作{printed}",
                    f"over {base} {of}, half-up prints {printed} from {least} on",
                )
            if (self.audit.rounding or Rounding.HALF_UP) not in steps.numerators:
                yield self.impossible(steps, check)
        if not check.candidates:
            yield self.pick("没有口径，也没有写明分子、分母", "no 口径, and no numerator or denominator is named")
        if check.other_pairs:
            shown = self.listed(f"{a.value}/{b.value}" for a, b in check.other_pairs[:MOST_PAIRS])
            shown += self.pick("等", " ...") if len(check.other_pairs) > MOST_PAIRS else ""
            n = len(check.other_pairs)
            yield self.pick(
                f"同一登记簿另有{n}对数也得出{printed}（{shown}），相符的证明力有限",
                f"other pairs of this register that also give {printed}: {n} ({shown}); a match proves little",
            )
        elif check.fitting:
            yield self.pick(f"同一登记簿没有别的两个数得出{printed}", f"no other pair in this register gives {printed}")

    def impossible(self, steps: Steps, check: RateCheck) -> str:
        base, n, printed = steps.words[self.en], steps.denominator, check.rate.printed
        if not steps.numerators:
            return self.pick(
                f"以{base}{n}为分母，任何整数都得不到{printed}", f"over {base} {n}, no whole number gives {printed}"
            )
        only = self.listed(f"{self.pick(h.zh, h.en)} {top}/{n}" for h, top in steps.numerators.items())
        return self.pick(
            f"以{base}{n}为分母，只有{only}得出{printed}", f"over {base} {n}, {printed} comes only of: {only}"
        )

    # 取整
    def rounding(self) -> Iterator[str]:
        explained = [r for r in self.audit.rates if r.fitting]
        if not explained:
            return
        if not self.audit.roundings:
            yield self.pick("没有一种取整方式能解释全部比率：", "no single way of rounding explains every rate:")
            ways = ((r, dict.fromkeys(h for c in r.fitting for h in c.how)) for r in explained)
            yield from aligned(("", f"{r.rate.name(self.lang)} {r.rate.printed}", self.how(w)) for r, w in ways)
            return
        first, *others = (self.pick(h.zh, h.en) for h in self.audit.roundings)
        also = self.pick("；{}也可以", "; so does: {}").format(self.listed(others)) if others else ""
        yield self.pick(
            f"{first}可以解释全部{len(explained)}个有口径相符的比率{also}",
            f"{first} explains each of the rates that something fits ({len(explained)}){also}",
        )

    # 分母
    def bases(self) -> Iterator[str]:
        if not self.audit.two_bases:
            return
        yield self.pick("同一报告的比率用了不同的分母：", "rates of one report divide by different things:")
        rows = []
        for check, c in self.audit.two_bases:
            base, tally = c.formula.base, c.formula.tally
            if base and tally:
                by = self.pick(f"按{base[0]}", f"by {base[1]}")
                rows.append(("", check.rate.name(self.lang), by, tally.text(self.lang)))
        yield from aligned(rows)

    def not_printed(self) -> Iterator[str]:
        rows = []
        for f in self.audit.not_printed:
            metric = catalog.metric(f.id.partition("@")[0])
            name, tally = self.pick(metric.zh, metric.en), f.tally.text(self.lang) if f.tally else ""
            rows.append(("", name, f.words[self.en], tally, self.definition(f)))
        yield from aligned(rows)

    # 合计
    def sums(self) -> Iterator[str]:
        yield from aligned(map(self.one_sum, self.audit.sums))

    def one_sum(self, s: SumCheck) -> tuple[str, ...]:
        parts = " + ".join(p.text(self.lang) for p in s.parts)
        taken = "".join(f" − {p.text(self.lang)}" for p in s.less)
        total = s.total.text(self.lang)
        off = self.pick(f"不成立，差{s.difference}", f"does not hold, off by {s.difference}")
        sign = "=" if s.holds else "≠"
        verdict = self.pick("成立", "holds") if s.holds else off
        said = f"{parts}{taken} {sign} {total}" if taken else f"{total} {sign} {parts}"
        return "", verdict, said, f"[{s.identity}]" if s.identity else ""

    # 同一件事
    def matters(self) -> Iterator[str]:
        for m in self.audit.matters:
            yield self.open_question(m)
            yield from aligned(map(self.reading, m.readings))

    def open_question(self, m: MatterCheck) -> str:
        n = len(m.possible)
        if n > 1:
            return self.pick(
                f"“{m.said}件为同一件事”指哪个数，文法上不能确定，{n}种读法都可能：",
                f"{m.said} cases are one matter: the grammar leaves open of which count; possible readings: {n}",
            )
        return self.pick(
            f"“{m.said}件为同一件事”：{'只有一种读法可能' if n else '没有一种读法可能'}：",
            f"{m.said} cases are one matter: {'one reading is possible' if n else 'no reading is possible'}",
        )

    def reading(self, r: Reading) -> tuple[str, ...]:
        among = self.pick(f"指{r.base.text()}中的{r.said}件", f"among {r.base.text('en')}")
        if not r.possible:
            return "", among, self.pick(f"不可能：{r.said} > {r.base.value}", f"impossible: {r.said} > {r.base.value}")
        matters = self.pick(f"{r.matters}个事项", f"matters: {r.matters}")
        if not r.per_matter:
            return "", among, matters
        to = self.pick("至", " to ")
        shown = to.join(t.text(self.lang) for t in r.per_matter)
        cases = "" if r.per_case is None else r.per_case.text(self.lang)
        return (
            "", among, matters, self.pick(f"纠错率按事项{shown}", f"corrected per matter {shown}"),
            self.pick(f"按件{cases}", f"per case {cases}"), f"[{r.definition}]" if r.definition else "",
        )  # fmt: skip

    def flags(self) -> Iterator[str]:
        yield from (f"  {flag.text(self.lang)}" for flag in self.audit.flags)

    # 未能解释
    def unexplained(self) -> Iterator[str]:
        for check in self.audit.unexplained:
            why = (
                self.pick("印出的数没有一组得出它", "no printed counts give it")
                if check.tested
                else self.pick("所需的数没有印出", "the counts it needs are not printed")
            )
            yield f"  {check.rate.name(self.lang)} {check.rate.printed}{self.pick('：', ': ')}{why}"
        if self.audit.untested:
            yield self.pick("  没有比率或合计用到的数：", "  counts that no rate and no sum uses:")
            alone = (c.text(self.lang) for c in self.audit.untested)
            yield from (f"    {line}" for line in wrapped(alone, self.pick("、", "; ")))

    def sections(self) -> Iterator[tuple[str, Callable[[], Iterator[str]]]]:
        yield self.pick("比率", "Rates"), self.rates
        yield self.pick("取整", "Rounding"), self.rounding
        yield self.pick("分母", "Denominators"), self.bases
        yield self.pick("报告未印的比率", "Rates that the report does not print"), self.not_printed
        yield self.pick("合计", "Sums"), self.sums
        yield self.pick("同一件事", "One matter"), self.matters
        yield self.pick("提示", "Remarks"), self.flags
        yield self.pick("未能解释", "Not explained"), self.unexplained


def page_of(audit: Audit, lang: str = "zh") -> str:
    """The whole page; a section with nothing to say is left out."""
    writer, facts = _Page(audit, lang), audit.facts
    period = facts.period.text(lang)
    lines = [writer.pick(f"{facts.organ} {period}：公布数字核对", f"{facts.organ}, {period}: audit of printed figures")]
    full = ((title, list(write())) for title, write in writer.sections())
    for number, (title, body) in enumerate((t, b) for t, b in full if b):
        lines += ["", writer.pick(f"{NUMERALS[number]}、{title}", f"{number + 1}. {title}"), *body]
    return "\n".join(lines)
