"""From the tables of one file to facts: names that must exist, ids on the shelf, nothing given twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import attrs

from fazhi import catalog
from fazhi.auditing.facts import NotARate, PrintedCount, PrintedRate, PrintedSum, SameMatter, Terms
from fazhi.auditing.mistakes import Mistake
from fazhi.measures import Count, Definition, Metric
from fazhi.reading.words import did_you_mean


@attrs.frozen
class Entry:
    """One table of the file: where it stands, what could be read of it, and what was written."""

    place: tuple[str, str]
    values: Mapping[str, Any]
    raw: Mapping[str, Any]

    def has(self, *keys: str) -> bool:
        """Whether all of these could be read; what could not is a mistake already."""
        return all(key in self.values for key in keys)


@attrs.define
class Linker:
    """Makes facts of tables; `link` first, so that the counts are known."""

    tables: Mapping[str, tuple[Entry, ...]]
    counts: dict[str, PrintedCount] = attrs.field(factory=dict)
    mistakes: list[Mistake] = attrs.field(factory=list)
    #: ids that are given but wrong otherwise: naming them is no second mistake
    known: set[str] = attrs.field(factory=set)

    def link(self) -> None:
        """Read the counts, and check every reference to them."""
        first: dict[str, Entry] = {}
        for entry in self.tables["count"]:
            if not entry.has("id"):
                continue
            name = canonical(entry.values["id"])
            self.known.add(name)
            if name in first:
                self._add(entry, "repeated", value=name, other=first[name].place)
                continue
            first[name] = entry
            definition, named = self._definition(entry, entry.values["id"])
            if definition and isinstance(definition.measure, Count) and isinstance(entry.values.get("value"), Decimal):
                self._add(entry, "not-whole", key="value", value=entry.values["value"])
            if named and entry.has("value"):
                self.counts[name] = PrintedCount(
                    id=name, value=entry.values["value"], definition=definition,
                    unit=entry.values.get("unit", definition.metric.unit if definition else ""),
                    **_names(entry, definition.metric if definition else None),
                )  # fmt: skip

    def _definition(self, entry: Entry, name: str) -> tuple[Definition | None, bool]:
        """The 口径 that a count is of, if its metric is on the shelf, and whether it can be used at all."""
        metric_id, _, asked = name.partition("@")
        metric = _on_shelf(metric_id)
        if metric is None:
            if "zh" not in entry.raw:
                self._add(entry, "needs-name", value=name, hint=did_you_mean(metric_id, _shelf_ids(rates=False)))
            return None, "zh" in entry.values
        if metric.recommended.is_share:
            self._add(entry, "is-a-rate", value=metric_id)
        elif asked and asked not in metric.definitions:
            self._add(entry, "no-definition", key="id", value=name, hint=did_you_mean(asked, metric.definitions))
        else:
            return (metric.definition(asked) if asked else metric.recommended), True
        return None, False

    def sums(self) -> Iterator[PrintedSum]:
        """The sums whose total and parts are all there."""
        seen: dict[tuple[str, frozenset[str]], Entry] = {}
        for entry in self.tables["sum"]:
            total = self._named(entry, "total", entry.values.get("total"))
            parts = tuple(self._named(entry, "parts", p) for p in entry.values.get("parts", ()))
            if not entry.has("total", "parts"):
                continue
            if len(parts) < 2:
                self._add(entry, "few-parts", key="parts")
            for part in sorted({p for p in parts if parts.count(p) > 1}):
                self._add(entry, "part-twice", key="parts", value=part)
            if total in parts:
                self._add(entry, "part-is-total", key="parts", value=total)
            if (earlier := seen.setdefault((total, frozenset(parts)), entry)) is not entry:
                self._add(entry, "repeated", value=total, other=earlier.place)
            yield PrintedSum(total=total, parts=parts)

    def rates(self) -> Iterator[PrintedRate]:
        """The printed rates: of a metric on the shelf, or under a name of the file's own."""
        seen: dict[str, Entry] = {}
        for entry in self.tables["rate"]:
            top = self._terms(entry, "numerator", entry.values.get("numerator"))
            bottoms = tuple(self._terms(entry, "denominator", b) for b in entry.values.get("denominator", ()))
            if "numerator" in entry.raw and "denominator" not in entry.raw:
                self._add(entry, "no-denominator")
            self._whole(entry, "denominator", (i for b in bottoms if b for i in b.ids))
            if not entry.has("metric"):
                continue
            name = entry.values["metric"]
            metric = _on_shelf(name)
            if (earlier := seen.setdefault(name, entry)) is not entry:
                self._add(entry, "repeated", value=name, other=earlier.place)
            if metric is None and "zh" not in entry.raw:
                self._add(entry, "needs-name", value=name, hint=did_you_mean(name, _shelf_ids(rates=True)))
            if metric is not None and not metric.recommended.is_share:
                self._add(entry, "is-a-count", value=name)
            if entry.has("printed") and (metric or entry.has("zh")):
                yield PrintedRate(
                    id=name, printed=entry.values["printed"], numerator=top,
                    denominators=tuple(b for b in bottoms if b), **_names(entry, metric),
                )  # fmt: skip

    def same_matter(self) -> Iterator[SameMatter]:
        """The cases that are one matter."""
        for entry in self.tables["same_matter"]:
            of = tuple(self._named(entry, "of", i) for i in entry.values.get("of", ()))
            corrected = self._named(entry, "corrected", entry.values.get("corrected"))
            self._whole(entry, "of", (*of, corrected))
            if entry.has("count", "of"):
                yield SameMatter(count=entry.values["count"], of=of, corrected=corrected or None)

    def not_rates(self) -> Iterator[NotARate]:
        """The pairs that are no rate."""
        for entry in self.tables["not_a_rate"]:
            top = self._terms(entry, "numerator", entry.values.get("numerator"))
            bottom = self._terms(entry, "denominator", entry.values.get("denominator"))
            self._whole(entry, "denominator", () if bottom is None else bottom.ids)
            if top and bottom and entry.has("zh"):
                yield NotARate(numerator=top, denominator=bottom, **_names(entry, None))

    def _named(self, entry: Entry, key: str, count_id: str | None) -> str:
        """The id of a count that is given, as it is kept."""
        if count_id is None:
            return ""
        name = canonical(count_id)
        if name not in self.known:
            self._add(entry, "no-count", key=key, value=count_id, hint=did_you_mean(count_id, sorted(self.known)))
        return name

    def _terms(self, entry: Entry, key: str, terms: Terms | None) -> Terms | None:
        if terms is None:
            return None
        return Terms(tuple((sign, self._named(entry, key, i)) for sign, i in terms.signed))

    def _whole(self, entry: Entry, key: str, count_ids: Iterable[str]) -> None:
        """Money with cents is no base of a rate."""
        for i in dict.fromkeys(count_ids):
            if i in self.counts and not isinstance(self.counts[i].value, int):
                self._add(entry, "not-counted", key=key, value=i)

    def _add(self, entry: Entry, code: str, **params: Any) -> None:
        self.mistakes.append(Mistake(code=code, place=entry.place, params=params))


def canonical(name: str) -> str:
    """The id as it is kept: "penalty.filed@filed" is "penalty.filed", since that 口径 is the recommended one."""
    metric_id, _, asked = name.partition("@")
    metric = _on_shelf(metric_id)
    return metric_id if metric is not None and asked == metric.recommended.name else name


def _names(entry: Entry, metric: Metric | None) -> dict[str, str]:
    """What to call it: as the file says, else as the shelf does. What has no English name keeps the Chinese."""
    zh = entry.values.get("zh", metric.zh if metric else "")
    return {"zh": zh, "en": entry.values.get("en", metric.en if metric else zh)}


def _on_shelf(metric_id: str) -> Metric | None:
    return next((m for m in catalog.all_metrics() if m.id == metric_id), None)


def _shelf_ids(*, rates: bool) -> list[str]:
    return [m.id for m in catalog.all_metrics() if m.recommended.is_share is rates]
