"""A TOML file -> `Facts`. Every mistake of the file is collected before any is told.

First each table by itself (`_Reader.table`), then the references from one table to another (`_Linker`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from fazhi.auditing.facts import Facts
from fazhi.auditing.keys import REPORT, TABLES, Key, WrongValueError
from fazhi.auditing.linking import Entry, Linker
from fazhi.auditing.mistakes import FactsError, Mistake
from fazhi.period import Period
from fazhi.reading.errors import InputError
from fazhi.reading.words import did_you_mean

#: the key by which a table is known
NAMED_BY = {"count": "id", "rate": "metric", "sum": "total"}


def read_facts(path: str | Path) -> Facts:
    """The printed facts of one report from a TOML file.

    Raises `FactsError`, an `InputError` that lists every mistake of the file.
    """
    file = Path(path)
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise InputError(f"打不开文件：{file}", f"cannot open {file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise InputError(f"不是UTF-8编码的文本：{file}", f"not text in UTF-8: {file}") from None
    return facts_of(text, file.name)


def facts_of(text: str, name: str = "") -> Facts:
    """The same from the text of such a file; `name` is what to call it in a refusal."""
    try:
        # Decimal: 57.50 keeps its last digit, and no figure becomes a float on the way
        tables = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise FactsError([Mistake(code="not-toml", params={"value": str(error)})], name) from None
    reader = _Reader()
    facts = reader.facts(tables)
    if reader.mistakes:
        raise FactsError(reader.mistakes, name)
    return facts


@attrs.define
class _Reader:
    """Reads table by table, and keeps what is wrong."""

    mistakes: list[Mistake] = attrs.field(factory=list)

    def facts(self, tables: Mapping[str, Any]) -> Facts:
        """The facts; they may be used only if no mistake was found."""
        for name in tables:
            if name != "report" and name not in TABLES:
                hint = did_you_mean(name, ["report", *TABLES])
                self._add(("", ""), "unknown-table", value=name, hint=hint)
        head = self._head(tables.get("report"))
        linker = Linker({name: tuple(self._many(name, tables.get(name, []))) for name in TABLES})
        linker.link()
        facts = Facts(
            organ=head.get("organ", ""), area=head.get("area", ""), source=head.get("source", ""),
            period=head.get("period") or Period.year(head.get("year", 2000)),
            counts=dict(sorted(linker.counts.items())),
            sums=tuple(sorted(linker.sums(), key=lambda s: (s.total, s.parts))),
            rates=tuple(sorted(linker.rates(), key=lambda r: r.id)),
            same_matter=tuple(sorted(linker.same_matter(), key=lambda s: (s.count, s.of))),
            not_rates=tuple(sorted(linker.not_rates(), key=lambda n: (n.numerator.signed, n.denominator.signed))),
        )  # fmt: skip
        self.mistakes += linker.mistakes  # all of them: the lines above have read every table
        return facts

    def _head(self, found: object) -> dict[str, Any]:
        if not isinstance(found, dict):
            self._add(("", ""), "one-table", key="report")
            return {}
        return self._table(("[report]", "[report]"), REPORT, found)

    def _many(self, name: str, found: object) -> Iterator[Entry]:
        if not isinstance(found, list) or not all(isinstance(f, dict) for f in found):
            self._add(("", ""), "many-tables", key=name)
            return
        for number, raw in enumerate(found, start=1):
            called = raw.get(NAMED_BY.get(name, ""))
            which = f"（{called}）" if isinstance(called, str) else ""
            place = (f"第{number}个[[{name}]]{which}", f"[[{name}]] {number}" + (f" ({called})" if which else ""))
            yield Entry(place, self._table(place, TABLES[name], raw), raw)

    def _table(self, place: tuple[str, str], keys: Mapping[str, Key], raw: Mapping[str, Any]) -> dict[str, Any]:
        """What could be read of one table; the rest becomes mistakes."""
        values = {}
        for name, value in raw.items():
            if name not in keys:
                self._add(place, "unknown-key", key=name, hint=did_you_mean(name, keys))
                continue
            try:
                values[name] = keys[name].read(value)
            except WrongValueError as error:
                self._add(place, error.code, key=name, **error.params)
        for name in _required(keys):
            if name not in raw:
                self._add(place, "missing-key", key=name)
        return values

    def _add(self, place: tuple[str, str], code: str, **params: Any) -> None:
        self.mistakes.append(Mistake(code=code, place=place, params=params))


def _required(keys: Mapping[str, Key]) -> Iterable[str]:
    return (name for name, key in keys.items() if key.required)
