"""office.toml: who the organ is, what its registers are called, which of their columns are complete."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from fazhi import catalog
from fazhi.calendar import WorkCalendar
from fazhi.checking import calendar_for
from fazhi.fields import Record, info_of
from fazhi.law import Organ, OrganKind
from fazhi.notice import calendar_with
from fazhi.reading.errors import InputError
from fazhi.reading.words import did_you_mean

#: the file beside the registers
FILE = "office.toml"
TABLES = ("organ", "parameters", "registers", "complete", "headings", "exclude", "calendar")
ORGAN = ("name", "area", "kind")

Mistake = tuple[str, str]


@attrs.frozen(kw_only=True)
class Settings:
    """What the file says. Columns are field names, whichever heading the file uses.

    `registers`: name of a file or sheet -> what its rows are. `complete`: columns in which an empty cell means that
    it has not happened. `headings`: headings that only this office uses -> field names. `exclude`: rules or
    statutes left out.
    """

    organ: Organ | None = None
    registers: Mapping[str, type[Record]] = attrs.field(factory=dict)
    complete: Mapping[type[Record], tuple[str, ...]] = attrs.field(factory=dict)
    headings: Mapping[type[Record], Mapping[str, str]] = attrs.field(factory=dict)
    exclude: tuple[str, ...] = ()
    #: files beside this one with holiday notices that the library does not have yet
    notices: tuple[str, ...] = ()

    def calendar(self, folder: Path) -> WorkCalendar:
        """The working days where the organ acts, with the notices in the folder. Raises `InputError`."""
        return calendar_with(calendar_for(self.organ), [folder / name for name in self.notices])

    @classmethod
    def read(cls, path: Path) -> Settings:
        """Read the file; without one, nothing is set. Raises `InputError` that lists every mistake in it."""
        try:
            data = tomllib.loads(path.read_text("utf-8-sig"), parse_float=Decimal)
        except FileNotFoundError:
            return cls()
        except OSError as error:
            why = error.strerror or error
            raise InputError(f"{path.name}：无法读取（{why}）", f"{path.name}: cannot be read: {why}") from None
        except UnicodeDecodeError:
            raise InputError(f"{path.name}：应以UTF-8编码保存", f"{path.name}: save it in UTF-8") from None
        except tomllib.TOMLDecodeError as error:
            zh, en = f"{path.name}：不是有效的TOML（{error}）", f"{path.name}: no valid TOML: {error}"
            raise InputError(zh, en) from None
        draft = _Draft(data)
        found = draft.settings()
        if draft.mistakes:
            lines_zh, lines_en = ("\n".join(f"  {m[i]}" for m in draft.mistakes) for i in (0, 1))
            raise InputError(f"{path.name}有误：\n{lines_zh}", f"mistakes in {path.name}:\n{lines_en}")
        return found


def organ_kind(word: str) -> OrganKind:
    """The kind of organ that a word names. Raises `InputError` that lists the words."""
    kind = OrganKind.parse(word)
    if kind is None:
        words = "、".join(k.value for k in OrganKind)
        raise InputError(f"机关类型“{word}”不明，可填：{words}", f"no such kind of organ {word!r}: use {words}")
    return kind


class _Draft:
    """The tables of the file on their way to settings, with the mistakes that were met."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.mistakes: list[Mistake] = []
        self._data = data
        for name, value in data.items():
            if name not in TABLES:
                hint = did_you_mean(name, TABLES)
                self._add(f"没有[{name}]这一节{hint[0]}", f"there is no table [{name}]{hint[1]}")
            elif not isinstance(value, dict):
                self._add(f"{name}应是一节：[{name}]", f"{name} is a table: write [{name}]")

    def settings(self) -> Settings:
        """What could be read; mistakes are in `mistakes`."""
        registers = {str(n): t for n, key in self._table("registers").items() if (t := self._record(key, "registers"))}
        complete: dict[type[Record], tuple[str, ...]] = {}
        for key, names in self._table("complete").items():
            if of := self._record(key, "complete"):
                complete[of] = (*complete.get(of, ()), *self._fields(of, names, key))
        headings: dict[type[Record], dict[str, str]] = {}
        for key, names in self._table("headings").items():
            if of := self._record(key, "headings"):
                headings.setdefault(of, {}).update(self._heading_map(of, names, key))
        return Settings(
            organ=self._organ(), registers=registers, complete=complete, headings=headings, exclude=self._exclude(),
            notices=self._notices(),
        )  # fmt: skip

    def _organ(self) -> Organ | None:
        if not self._table("organ") and not self._table("parameters"):
            return None
        given = self._table("organ")
        for key in given:
            if key not in ORGAN:
                hint = did_you_mean(key, ORGAN)
                self._add(f"[organ]没有{key}{hint[0]}", f"[organ] has no {key!r}{hint[1]}")
        try:
            kind = organ_kind(str(given["kind"])) if "kind" in given else None
        except InputError as error:
            kind = None
            self._add(error.zh, error.en)
        try:
            area = given.get("area")
            return Organ(
                str(given.get("name", "本机关")), area=None if area is None else str(area), kind=kind,
                parameters=dict(self._parameters()),
            )  # fmt: skip
        except ValueError as error:
            zh = f"地区代码“{given.get('area')}”应为2、4、6、9或12位数字，前两位为省级代码"
            self._add(zh, str(error))
            return None

    def _parameters(self) -> Iterator[tuple[str, Decimal]]:
        for name, value in self._table("parameters").items():
            if isinstance(value, bool) or not (isinstance(value, int | Decimal) and Decimal(value).is_finite()):
                self._add(f"参数“{name}”应是数字：{value}", f"the parameter {name!r} is a number, got {value!r}")
            else:
                yield name, Decimal(value)

    def _exclude(self) -> tuple[str, ...]:
        table = self._table("exclude")
        for key in table:
            if key != "rules":
                self._add(f"[exclude]只有rules，没有{key}", f"[exclude] has rules only, no {key!r}")
        known = {name for r in catalog.all_rules() for name in (r.id, r.statute.key)}
        listed = self._list(table.get("rules", []), "exclude.rules")
        for name in listed:
            if name not in known:
                hint = did_you_mean(name, known)
                self._add(f"[exclude]没有这条规则：{name}{hint[0]}", f"[exclude]: no rule {name!r}{hint[1]}")
        return tuple(listed)

    def _notices(self) -> tuple[str, ...]:
        table = self._table("calendar")
        for key in table:
            if key != "notices":
                self._add(f"[calendar]只有notices，没有{key}", f"[calendar] has notices only, no {key!r}")
        return tuple(self._list(table.get("notices", []), "calendar.notices"))

    def _table(self, name: str) -> Mapping[str, Any]:
        value = self._data.get(name, {})
        return value if isinstance(value, dict) else {}

    def _list(self, value: Any, place: str) -> list[str]:
        if isinstance(value, list) and all(isinstance(v, str) for v in value):
            return value
        self._add(f"{place}应是文本的列表：{value}", f"{place} is a list of texts, got {value!r}")
        return []

    def _record(self, key: Any, table: str) -> type[Record] | None:
        names = {info_of(t).key: t for t in catalog.records()}
        try:
            return catalog.record(str(key))
        except LookupError:
            hint = did_you_mean(str(key), names)
            listed = "、".join(names)
            self._add(f"[{table}]没有这种登记表：{key}{hint[0]}，可填：{listed}",
                      f"[{table}]: no register {key!r}{hint[1]}; known are {', '.join(names)}")  # fmt: skip
            return None

    def _fields(self, of: type[Record], names: Any, key: str) -> Iterator[str]:
        for name in self._list(names, f"complete.{key}"):
            found = self._field(of, name, f"complete.{key}")
            if found:
                yield found

    def _heading_map(self, of: type[Record], names: Any, key: str) -> Iterator[tuple[str, str]]:
        if not isinstance(names, dict):
            self._add(f"headings.{key}应是一节：[headings.{key}]", f"headings.{key} is a table: [headings.{key}]")
            return
        for heading, name in names.items():
            found = self._field(of, str(name), f"headings.{key}")
            if found:
                yield heading, found

    def _field(self, of: type[Record], name: str, place: str) -> str | None:
        known = info_of(of).by_heading
        if name not in known:
            hint = did_you_mean(name, known)
            self._add(f"{place}：{info_of(of).zh}没有“{name}”一栏{hint[0]}",
                      f"{place}: {info_of(of).en} has no column {name!r}{hint[1]}")  # fmt: skip
        return known.get(name)

    def _add(self, zh: str, en: str) -> None:
        self.mistakes.append((zh, en))
