"""Numbers as registers write them: grouped, with a unit, in 万元, in financial numerals. Always exact.

The unit comes from the cell, else from the heading, else from the field; the value is in the field's unit.
A unit of another kind, and a number whose unit is open to doubt, are refused rather than guessed.
"""

from __future__ import annotations

import functools
import math
import re
from decimal import Decimal
from typing import Any

from fazhi.reading.errors import CellError, Why
from fazhi.reading.words import plain

#: Chinese digits, everyday and financial -> 0-9
NUMERALS = "〇零○一壹二贰两三叁四肆五伍六陆七柒八捌九玖"
_TO_DIGITS = str.maketrans(NUMERALS + "拾佰仟萬億圆", "0001122233445566778899十百千万亿元")

_POWERS = {"亿": 8, "千万": 7, "百万": 6, "十万": 5, "万": 4, "千": 3, "百": 2, "十": 1, "": 0}
_UNIT = re.compile(r"(?P<power>亿|千万|百万|十万|万|千|百|十|)(?P<base>.*)")
_SAME = {"圆": "元", "块": "元", "人民币": "元", "名": "人", "位": "人", "天": "日"}
#: what may follow a number whose field has no unit
_COUNTERS = frozenset("人个件次起份宗条项日月年")

_NUMBER = re.compile(
    r"(?P<sign>¥|人民币|RMB|CNY)?\s*"
    r"(?P<n>[-+]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?)\s*(?P<unit>[^0-9\s.,]*)"
)
_IN_WORDS = re.compile(
    r"(?P<sign>人民币)?\s*(?P<n>[0-9十百千万亿]+)"
    r"(?P<unit>元(?=.*[角分])|[^0-9\s.,]*)(?:(?P<jiao>[0-9])角)?(?:0?(?P<fen>[0-9])分)?整?"
)
_SCIENTIFIC = re.compile(r"[-+]?[0-9](?:\.[0-9]+)?[Ee]\+[0-9]+")
_SECTION = r"(?:([1-9])千)?0?(?:([1-9])百)?0?(?:([1-9])?(十))?0?([1-9])?"
_SECTIONS = re.compile(f"(?:(?P<yi>{_SECTION})亿)?(?:0?(?P<wan>{_SECTION})万)?(?P<one>0?{_SECTION})")
#: 二三人 may be 23 or two to three: only years are written by place
_BY_PLACE = re.compile(f"[{NUMERALS[3:]}][{NUMERALS}]")
#: 三万五 may be 35,000 or 30,005: after a skipped place formal writing has 零
_ELLIPSIS = re.compile(r"[百千万亿][1-9](?:$|[万亿])")


def is_scientific(text: str) -> bool:
    """Whether a spreadsheet wrote this number in scientific notation, so that digits may be lost."""
    return _SCIENTIFIC.fullmatch(text) is not None


def chinese_whole(text: str) -> int | None:
    """A whole number in Chinese numerals, by place (二〇二四) or by value (贰仟零贰拾肆); None if it is none.

    >>> chinese_whole("二〇二四"), chinese_whole("叁万伍仟"), chinese_whole("三万五")
    (2024, 35000, None)
    """
    digits = text.translate(_TO_DIGITS)
    if re.fullmatch("[0-9]+", digits):
        return int(digits)
    m = _SECTIONS.fullmatch(digits)
    if m is None or _ELLIPSIS.search(digits) or "" in (m["yi"], m["wan"]):
        return None
    return _section(m["yi"] or "") * 10**8 + _section(m["wan"] or "") * 10**4 + _section(m["one"])


def _section(digits: str) -> int:
    """A number below ten thousand."""
    total, last = 0, 0
    for sign in digits:
        if sign.isdecimal():
            last = int(sign)
        else:
            total, last = total + (last or 1) * {"千": 1000, "百": 100, "十": 10}[sign], 0
    return total + last


def column_power(unit: str, column_unit: str) -> int | None:
    """By which power of ten a heading's unit exceeds the field's unit, or None if it is of another kind.

    >>> column_power("元", "万元"), column_power("元", "人")
    (4, None)
    """
    (own, base), (power, other) = _split(unit), _split(column_unit)
    fits = other == base or (not other and power) or (not base and other in _COUNTERS)
    return power - own if fits else None


def read_number(raw: Any, unit: str = "", column_unit: str = "") -> Decimal:
    """An exact number, in the field's `unit`; `column_unit` is what the heading says.

    A float, as JSON and spreadsheets give it, is taken through its repr (the shortest decimal that names it),
    so that 1409.05 is 1409.05; nan and infinity are refused.
    """
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise CellError("not-number")
    if isinstance(raw, str):
        return _written(plain(raw), unit, column_unit or unit)
    if not math.isfinite(raw):
        raise CellError("not-number")
    number = Decimal(float.__repr__(raw)) if isinstance(raw, float) else Decimal(raw)
    return _shift(number, column_power(unit, column_unit or unit) or 0)


def read_whole(raw: Any, unit: str = "", column_unit: str = "") -> int:
    """A whole number; 2.0, as spreadsheets write it, is one, and 2.5 is none."""
    try:
        number = read_number(raw, unit, column_unit)
    except CellError as error:
        code = "not-whole" if error.code == "not-number" else error.code
        raise CellError(code, **error.params) from None
    if number != number.to_integral_value():
        raise CellError("not-whole")
    return int(number)


def _written(text: str, unit: str, default: str) -> Decimal:
    if is_scientific(text):
        raise CellError("digits-lost")
    m = _NUMBER.fullmatch(text)
    if m is not None:
        doubtful = m["sign"] is not None
        number = Decimal(m["n"].replace(",", ""))
    else:
        m, number = _in_words(text)
        doubtful = True
    word = m["unit"].removesuffix("整").removesuffix("正")
    if word or not doubtful:
        power = column_power(unit, word or default)
    else:  # ￥0.5 or 伍佰 under （万元）: the sign and the heading disagree
        power = column_power(unit, "元" if m["sign"] else default)
        if default and _split(default)[0]:
            raise CellError("not-number", why=_open_to_doubt(default))
    if power is None:
        raise CellError("not-number", why=_other_unit(word or m["sign"], unit))
    return _shift(number, power)


def _in_words(text: str) -> tuple[re.Match[str], Decimal]:
    m = _IN_WORDS.fullmatch(text.translate(_TO_DIGITS))
    number = None if m is None or _BY_PLACE.search(text) else chinese_whole(m["n"])
    if m is None or number is None:
        why = ("（千分位逗号有误）", " (a thousands comma is out of place)")
        raise CellError("not-number", why=why if re.search("[0-9],[0-9]", text) else ("", ""))
    return m, number + Decimal(m["jiao"] or 0) / 10 + Decimal(m["fen"] or 0) / 100


@functools.lru_cache(maxsize=1000)
def _split(unit: str) -> tuple[int, str]:
    m = _UNIT.fullmatch(plain(unit))
    return (_POWERS[m["power"]], _SAME.get(m["base"], m["base"])) if m else (0, unit)


def _shift(number: Decimal, power: int) -> Decimal:
    """Move the decimal point, exactly: arithmetic would round to the precision of the context."""
    if not power:
        return number
    sign, digits, exponent = number.as_tuple()
    return Decimal(f"{Decimal((sign, digits, int(exponent) + power)):f}")


def _open_to_doubt(unit: str) -> Why:
    return (
        f"（列的单位是“{unit}”，单元格的单位不明）",
        f" (the column is in {unit}, the cell's own unit is unclear)",
    )


def _other_unit(word: str, unit: str) -> Why:
    return f"（单位“{word}”与“{unit or '无'}”不符）", f" (its unit {word!r} does not fit {unit or 'none'!r})"
