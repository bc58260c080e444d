"""What must hold between an office's own registers: sums, quotients, and quotients that must not be made."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from fazhi.identity import Identity, NoRate, Quotient
from fazhi.measures import Count
from fazhi.tally import Tally


@attrs.frozen(kw_only=True)
class IdentityCheck:
    """A total against its parts, and what is taken away from them. With undecided rows the sum may still hold."""

    identity: Identity = attrs.field(repr=lambda x: x.id)
    total: Tally
    parts: tuple[Tally, ...]
    less: tuple[Tally, ...] = ()

    @property
    def difference(self) -> int:
        """Total minus parts, plus what is taken away, of what is known."""
        known = ([t.numerator for t in tallies] for tallies in (self.parts, self.less))
        return int(self.identity.difference(self.total.numerator, *known))

    @property
    def holds(self) -> bool | None:
        """Whether it adds up; None where undecided rows may make up the difference."""
        # every count can only grow: the parts close the difference, the total and what is taken away widen it
        down, up = (sum(t.unknown for t in tallies) for tallies in (self.parts, (self.total, *self.less)))
        if -up <= self.difference <= down:
            return None if self.unknown else True
        return False

    @property
    def unknown(self) -> int:
        """How many rows could not be decided, at the least: one row may be undecided in the total and in each part."""
        return max(t.unknown for t in (self.total, *self.parts, *self.less))

    def text(self, lang: str = "zh") -> str:
        """E.g. 立案357 = 普通程序219 + 简易程序138, or 期初未结9 + 发案43 − 结案34 = 期末未结18."""
        i, en = self.identity, lang == "en"
        named = zip(i.counts, (self.total, *self.parts, *self.less), strict=True)
        total, *rest = (f"{c.en} {t.numerator}" if en else f"{c.zh}{t.numerator}" for c, t in named)
        sign = "≠" if self.difference else "="
        added = " + ".join(rest[: len(i.parts)])
        taken = "".join(f" − {x}" for x in rest[len(i.parts) :])
        said = f"{added}{taken} {sign} {total}" if taken else f"{total} {sign} {added}"
        if self.holds:
            return said
        off = (f"相差{self.difference}", f"by {self.difference}")[en] if self.difference else ""
        doubt = (f"另有{self.unknown}件无法判断", f"{self.unknown} undecided")[en] if self.unknown else ""
        noted = ("，", "; ")[en].join(filter(None, (off, doubt)))
        return said + (f"（{noted}）", f" ({noted})")[en]


@attrs.frozen(kw_only=True)
class QuotientCheck:
    """One count for each of another."""

    declared: Quotient = attrs.field(repr=lambda x: x.id)
    tally: Tally

    def text(self, lang: str = "zh") -> str:
        """E.g. 复议诉讼比（复议发案/一审诉讼发案）：43/8 = 5.38."""
        d = self.declared
        if lang == "en":
            return f"{d.en} ({d.numerator.en}/{d.denominator.en}): {self.tally.text(lang)}"
        return f"{d.zh}（{d.numerator.zh}/{d.denominator.zh}）：{self.tally.text(lang)}"


@attrs.frozen(kw_only=True)
class NoRateCheck:
    """Two numbers that must not be divided, with the reason."""

    declared: NoRate = attrs.field(repr=lambda x: x.id)
    numerator: tuple[Tally, ...]
    denominator: Tally

    @property
    def top(self) -> int:
        """The sum of the numerators."""
        return int(sum(t.numerator for t in self.numerator))

    def text(self, lang: str = "zh") -> str:
        """E.g. 执法决定审查数/立案数（379/357）不计算为比率：……."""
        d, shown = self.declared, f"{self.top}/{self.denominator.numerator}"
        if lang == "en":
            return f"{d.en} ({shown}) is not a rate: {d.why[1]}"
        return f"{d.zh}（{shown}）不计算为比率：{d.why[0]}"


def check_identity(identity: Identity, tallies: Mapping[Count, Tally]) -> IdentityCheck | None:
    """The sum over an office, None where it has no such register."""
    if any(c not in tallies for c in identity.counts):
        return None
    parts, less = (tuple(tallies[c] for c in counts) for counts in (identity.parts, identity.less))
    return IdentityCheck(identity=identity, total=tallies[identity.total], parts=parts, less=less)


def check_quotient(declared: Quotient, tallies: Mapping[Count, Tally]) -> QuotientCheck | None:
    """The quotient over an office, None where one of its registers is not there."""
    if any(c not in tallies for c in (declared.numerator, declared.denominator)):
        return None
    tally = declared.of(tallies[declared.numerator], tallies[declared.denominator])
    return QuotientCheck(declared=declared, tally=tally)


def check_no_rate(declared: NoRate, tallies: Mapping[Count, Tally]) -> NoRateCheck | None:
    """The two numbers, None where one of their registers is not there."""
    if any(c not in tallies for c in (*declared.numerator, declared.denominator)):
        return None
    tops = tuple(tallies[c] for c in declared.numerator)
    return NoRateCheck(declared=declared, numerator=tops, denominator=tallies[declared.denominator])
