"""Statutes in their versions, their articles, and who is bound by them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping
from decimal import Decimal

import attrs

from fazhi import spans
from fazhi.areas import lies_in, require_area
from fazhi.calendar import WorkCalendar
from fazhi.shapes import Coded
from fazhi.spans import Rollover, Span

DIGITS = "零一二三四五六七八九"
LANGS = ("zh", "en")
#: what an article says of a last day on which nobody works
ROLLS = ("届满日不上班的，顺延至其后第一个工作日", "a last day on which nobody works rolls to the next working day")
#: the articles that are followed where the statute itself says nothing
BY_ANALOGY = (
    f"《民事诉讼法》第八十五条、《民法典》第二百零三条：{ROLLS[0]}（本法没有规定，类推）",
    f"Civil Procedure Law, art. 85, and Civil Code, art. 203: {ROLLS[1]} (by analogy: the statute is silent)",
)


class OrganKind(Coded):
    """What sort of body acts; it decides which statutes bind it, and which only guide it."""

    STREET = "街道办事处", "街道"
    TOWNSHIP = "乡镇人民政府", "乡镇", "乡", "镇"
    DEPARTMENT = "政府工作部门", "部门", "局"
    COUNTY = "县级人民政府", "区县政府", "区政府", "县政府"
    CITY = "市级人民政府", "市政府"
    PROVINCE = "省级人民政府", "省政府"


def _area(_: object, __: object, area: str | None) -> None:
    if area is not None:
        require_area(area)


@attrs.frozen
class Organ:
    """Who acts: name, area code, kind, and the numbers that the law leaves to the place.

    >>> Organ("某街道", area="330106", kind=OrganKind.STREET).within("33")
    True
    """

    name: str
    area: str | None = attrs.field(default=None, validator=_area, kw_only=True)
    kind: OrganKind | None = attrs.field(default=None, kw_only=True)
    parameters: Mapping[str, Decimal] = attrs.field(factory=dict, kw_only=True)

    @kind.validator
    def _is_kind(self, _: object, kind: object) -> None:
        if kind is not None and not isinstance(kind, OrganKind):
            msg = f"{kind!r} is not a kind of organ: use OrganKind.STREET or another member"
            raise TypeError(msg)

    @parameters.validator
    def _exact(self, _: object, parameters: Mapping[str, object]) -> None:
        for name, value in parameters.items():
            if isinstance(value, bool) or not isinstance(value, int | Decimal):
                msg = f"the parameter {name!r} must be a whole number or a Decimal, got {value!r}"
                raise TypeError(msg)

    def within(self, area: str) -> bool:
        """Whether the organ acts in that area: codes nest by their first digits."""
        return lies_in(self.area, area)

    @property
    def calendar(self) -> WorkCalendar:
        """The working days where it acts."""
        return WorkCalendar.china(self.area)


@attrs.frozen(kw_only=True, eq=False)
class Statute:
    """One version of one law. An amendment is a new `Statute`, never an edit.

    Args:
        key: short name in ids, e.g. "penalty-2021".
        zh, en: the name. Versions of one law share `zh`, and so form a family.
        in_force, until: first and last day, both included; `until` None means that no end is known.
        working_days: the numbers of days that this statute counts as working days. `working_days_in`: the article.
        rollover: what it says of a last day that is no working day. A user's own statute never rolls by default.
        rollover_in: the article that says so, or that refers to a law which does.
        area: the code of the place where it binds; None for national law.
        by_reference_for: kinds of organ that only follow it by analogy; severities are capped at advice.
        source: where the text is published. `checked`: when its rules were last compared with the text.
        articles: how many it has. Each is a rule, a property, or left out.
        properties: article, or range -> what it says of the version itself: how it counts days, whom it binds.
        leaves_out: article, or range -> why it is not formalised.
        second_hand: known from a restatement only, not from the text. Its rules advise, they accuse nobody.
    """

    key: str = attrs.field()
    zh: str
    en: str
    in_force: dt.date
    until: dt.date | None = None
    working_days: Collection[int] = frozenset()
    working_days_in: int | None = None
    rollover: Rollover = Rollover.NEVER
    rollover_in: int | None = None
    area: str | None = attrs.field(default=None, validator=_area)
    by_reference_for: Collection[OrganKind] = frozenset()
    source: str = ""
    checked: str = ""
    articles: int | None = None
    properties: Mapping[str, str] = attrs.field(factory=dict)
    leaves_out: Mapping[str, str] = attrs.field(factory=dict)
    second_hand: bool = False

    @key.validator
    def _short(self, _: object, key: str) -> None:
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key):
            msg = f"{key!r} is not a statute key: lower case, digits and hyphens, e.g. 'penalty-2021'"
            raise ValueError(msg)

    def __attrs_post_init__(self) -> None:
        if self.until is not None and self.until < self.in_force:
            msg = f"{self.key}: until {self.until} is before in_force {self.in_force}"
            raise ValueError(msg)

    def in_force_on(self, day: dt.date) -> bool:
        """Whether this version was in force that day; its first and its last day both count."""
        return self.in_force <= day and (self.until is None or day <= self.until)

    def numbers(self, written: str) -> range:
        """The articles of a key of `properties` or `leaves_out`: "37-41" or "43". Raises ValueError."""
        m = re.fullmatch(r"(\d+)(?:-(\d+))?", written)
        if m is None:
            msg = f"{self.key}: {written!r} is neither an article nor a range of articles"
            raise ValueError(msg)
        return range(int(m[1]), int(m[2] or m[1]) + 1)

    def article(self, number: int, *, says: str, letter: str = "") -> Provision:
        """An article; `says` is a one-sentence summary in our own words, `letter` tells its rules apart."""
        return Provision(self, number, says, letter)

    def passage(self, letter: str, *, says: str) -> Provision:
        """A passage whose article number is not known, told apart by a letter; for what is known second-hand."""
        return Provision(self, None, says, letter)

    def days(self, n: int) -> Span:
        """N 日, in the unit that this statute gives to that number."""
        if n in self.working_days:
            said = self._cited(self.working_days_in, f"{n}日为工作日", f"{n} days are working days")
            return attrs.evolve(spans.working_days(n), basis=said)
        return self._natural(spans.days(n, self.rollover))

    def months(self, n: int) -> Span:
        """N 个月."""
        return self._natural(spans.months(n, self.rollover))

    def years(self, n: int) -> Span:
        """N 年."""
        return self._natural(spans.years(n, self.rollover))

    def hours(self, n: int) -> Span:
        """N 小时: they run through holidays and never roll."""
        return spans.hours(n)

    def _natural(self, span: Span) -> Span:
        """The span with the article by which its last day rolls."""
        if self.rollover is Rollover.NEVER:
            return span
        if self.rollover is Rollover.BY_ANALOGY:
            return attrs.evolve(span, basis=BY_ANALOGY)
        return attrs.evolve(span, basis=self._cited(self.rollover_in, *ROLLS))

    def _cited(self, article: int | None, zh: str, en: str) -> tuple[str, str]:
        where = (str(self), self.en) if article is None else tuple(Provision(self, article, "").text(x) for x in LANGS)
        return f"{where[0]}：{zh}", f"{where[1]}: {en}"

    def __str__(self) -> str:
        return f"《{self.zh}》"


@attrs.frozen(eq=False)
class Provision:
    """An article, with what it says in one sentence of our own; `number` None is a passage without a known one."""

    statute: Statute
    number: int | None
    says: str
    letter: str = ""

    @property
    def id(self) -> str:
        """E.g. "penalty-2021/60", "penalty-2021/51a"."""
        return f"{self.statute.key}/{'' if self.number is None else self.number}{self.letter}"

    def text(self, lang: str = "zh") -> str:
        """How it is cited: 《行政处罚法》第六十条, or "Administrative Penalty Law (2021), art. 60"."""
        zh, en = f"《{self.statute.zh}》", self.statute.en
        if self.number is not None:
            zh, en = f"{zh}第{chinese(self.number)}条", f"{en}, art. {self.number}"
        if self.statute.second_hand:
            zh, en = f"{zh}（据转述，未见原文）", f"{en} (as restated elsewhere, text not seen)"
        return en if lang == "en" else zh

    def __str__(self) -> str:
        return self.text()


def chinese(n: int) -> str:
    """A number up to 999 as articles are numbered.

    >>> [chinese(n) for n in (6, 10, 16, 60, 85, 105, 110, 128)]
    ['六', '十', '十六', '六十', '八十五', '一百零五', '一百一十', '一百二十八']
    """
    hundreds, rest = divmod(n, 100)
    tens, units = divmod(rest, 10)
    ten = "" if tens == 0 else "十" if tens == 1 and not hundreds else DIGITS[tens] + "十"
    gap = "零" if hundreds and units and not tens else ""
    return (DIGITS[hundreds] + "百" if hundreds else "") + ten + gap + (DIGITS[units] if units else "")
