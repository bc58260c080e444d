"""Sums that must hold over an office's own registers, and quotients that must not be made."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from fazhi.identity import Identity, NoRate
from fazhi.measures import Count
from fazhi.tally import Tally


@attrs.frozen(kw_only=True)
class IdentityCheck:
    """A total against its parts. With undecided rows the sum may still hold."""

    identity: Identity = attrs.field(repr=lambda x: x.id)
    total: Tally
    parts: tuple[Tally, ...]

    @property
    def difference(self) -> int:
        """Total minus parts, of what is known."""
        return int(self.identity.difference(self.total.numerator, [p.numerator for p in self.parts]))

    @property
    def holds(self) -> bool | None:
        """Whether the parts add up; None where undecided rows may make up the difference."""
        undecided = sum(p.unknown for p in self.parts)
        if -self.total.unknown <= self.difference <= undecided:  # either side can only grow
            return None if self.unknown else True
        return False

    @property
    def unknown(self) -> int:
        """How many rows could not be decided, at the least: one row may be undecided in the total and in each part."""
        return max(t.unknown for t in (self.total, *self.parts))

    def text(self, lang: str = "zh") -> str:
        """E.g. 立案357 = 普通程序219 + 简易程序138."""
        i, en = self.identity, lang == "en"
        named = [(i.total, self.total), *zip(i.parts, self.parts, strict=True)]
        total, *parts = (f"{c.en} {t.numerator}" if en else f"{c.zh}{t.numerator}" for c, t in named)
        sign = "≠" if self.difference else "="
        said = f"{total} {sign} {' + '.join(parts)}"
        if self.holds:
            return said
        off = (f"相差{self.difference}", f"by {self.difference}")[en] if self.difference else ""
        doubt = (f"另有{self.unknown}件无法判断", f"{self.unknown} undecided")[en] if self.unknown else ""
        noted = ("，", "; ")[en].join(filter(None, (off, doubt)))
        return said + (f"（{noted}）", f" ({noted})")[en]


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
    if any(c not in tallies for c in (identity.total, *identity.parts)):
        return None
    parts = tuple(tallies[p] for p in identity.parts)
    return IdentityCheck(identity=identity, total=tallies[identity.total], parts=parts)


def check_no_rate(declared: NoRate, tallies: Mapping[Count, Tally]) -> NoRateCheck | None:
    """The two numbers, None where one of their registers is not there."""
    if any(c not in tallies for c in (*declared.numerator, declared.denominator)):
        return None
    tops = tuple(tallies[c] for c in declared.numerator)
    return NoRateCheck(declared=declared, numerator=tops, denominator=tallies[declared.denominator])
