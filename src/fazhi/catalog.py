"""What is on the shelves: every record, statute, rule and metric, found by walking them.

Nothing is registered by hand. A file on a shelf, or a plug-in under the entry point `fazhi.rules` or
`fazhi.metrics`, is found by what stands in it.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from importlib.metadata import entry_points
from types import ModuleType
from typing import Any

from fazhi.fields import Record, info_of
from fazhi.identity import Identity, NoRate, Quotient
from fazhi.law import Organ, Statute
from fazhi.link import Link
from fazhi.measures import Metric
from fazhi.outcomes import Severity
from fazhi.rules import Rule
from fazhi.shapes import suggest


@functools.cache
def _modules(shelf: str) -> tuple[ModuleType, ...]:
    root = importlib.import_module(f"fazhi.{shelf}")
    names = sorted(m.name for m in pkgutil.walk_packages(root.__path__, f"fazhi.{shelf}."))
    group = "fazhi.rules" if shelf == "laws" else f"fazhi.{shelf}"
    plugged = [ep.load() for ep in sorted(entry_points(group=group), key=lambda ep: ep.name)]
    return (*map(importlib.import_module, names), *(m for m in plugged if isinstance(m, ModuleType)))


def _found(shelf: str, kind: type) -> Iterator[Any]:
    """Every instance of `kind` that stands in a module of the shelf, each once, in order of appearance."""
    seen: set[int] = set()
    for module in _modules(shelf):
        for value in vars(module).values():
            if isinstance(value, kind) and id(value) not in seen:
                seen.add(id(value))
                yield value


@functools.cache
def records() -> tuple[type[Record], ...]:
    """Every record type of the shelf `records/`."""
    found = (v for m in _modules("records") for v in vars(m).values() if isinstance(v, type))
    return tuple(dict.fromkeys(t for t in found if issubclass(t, Record) and t is not Record))


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule on the shelf `laws/` and of plug-ins. Two rules with one id are an error."""
    found = tuple(_found("laws", Rule))
    require_unique((r.id for r in found), "rules")
    return found


def rules(
    of: type[Record] | None = None,
    *,
    on: dt.date | None = None,
    statute: str | None = None,
    severity: Severity | None = None,
    organ: Organ | None = None,
) -> tuple[Rule, ...]:
    """The rules on the shelf, in the order of statutes and articles.

    Args:
        of: only those that read this register.
        on: only those of statutes in force on that day.
        statute: only those of one statute key, e.g. "penalty-2021". Raises LookupError with a suggestion.
        severity: only those of this severity; for `organ`, if one is given.
        organ: only those that bind this organ. Without it, local statutes are listed as well.
    """
    if statute is not None:
        named(statute, {s.key: s for s in statutes()}, "statute")
    return tuple(
        r
        for r in all_rules()
        if (of is None or r.of is of)
        and (statute is None or r.statute.key == statute)
        and (on is None or r.statute.in_force_on(on))
        and (severity is None or r.severity_for(organ) is severity)
        and (organ is None or r.binds(organ))
    )


def rule(rule_id: str) -> Rule:
    """The rule of that id, e.g. "penalty-2021/60". Raises LookupError with a suggestion."""
    found: Rule = named(rule_id, {r.id: r for r in all_rules()}, "rule")
    return found


def statutes() -> tuple[Statute, ...]:
    """Every statute version that has a rule."""
    return tuple(dict.fromkeys(r.statute for r in all_rules()))


@functools.cache
def all_metrics() -> tuple[Metric, ...]:
    """Every metric on the shelf `metrics/` and of plug-ins. Two metrics with one id are an error."""
    found = tuple(_found("metrics", Metric))
    require_unique((m.id for m in found), "metrics")
    return found


def metrics(of: type[Record] | None = None) -> tuple[Metric, ...]:
    """The metrics, or those that read `of`."""
    return tuple(m for m in all_metrics() if of is None or m.record is of)


def metric(metric_id: str) -> Metric:
    """The metric of that id, e.g. "litigation.loss_rate". Raises LookupError with a suggestion."""
    found: Metric = named(metric_id, {m.id: m for m in all_metrics()}, "metric")
    return found


@functools.cache
def identities() -> tuple[Identity, ...]:
    """Every sum that must hold."""
    return tuple(_found("metrics", Identity))


@functools.cache
def quotients() -> tuple[Quotient, ...]:
    """Every count that is told for each of another register. Two with one id are an error."""
    found = tuple(_found("metrics", Quotient))
    require_unique((q.id for q in found), "quotients")
    return found


@functools.cache
def no_rates() -> tuple[NoRate, ...]:
    """Every quotient that must not be taken for a rate."""
    return tuple(_found("metrics", NoRate))


@functools.cache
def links() -> tuple[Link, ...]:
    """Every fact that one register owes another."""
    return tuple(_found("metrics", Link))


def names_of(record_type: type[Record]) -> tuple[str, ...]:
    """The words by which files and settings call a register."""
    info = info_of(record_type)
    return info.key, record_type.__name__, info.zh, *info.also


def record(name: str) -> type[Record]:
    """The record type called `name`: its key, class name, Chinese or English name. LookupError with a suggestion."""
    by_name: dict[str, type[Record]] = {}
    for t in records():
        by_name |= dict.fromkeys((*names_of(t), info_of(t).en), t)
    found: type[Record] = named(name, by_name, "record")
    return found


def named(name: str, known: dict[str, Any], what: str) -> Any:
    """`known[name]`, or a LookupError that suggests the nearest name."""
    if name not in known:
        msg = f"no {what} {name!r}{suggest(name, known) or ': known are ' + ', '.join(sorted(known)[:12])}"
        raise LookupError(msg)
    return known[name]


def shelf_from(rules: Iterable[Rule]) -> dict[str, dt.date]:
    """For each family of statutes, the first day of the oldest version on the shelf (or among `rules`)."""
    oldest: dict[str, dt.date] = {}
    for law in (*statutes(), *(r.statute for r in rules)):
        oldest[law.zh] = min(law.in_force, oldest.get(law.zh, law.in_force))
    return oldest


def require_unique(ids: Iterable[str], what: str) -> None:
    """Refuse an id that is used twice."""
    seen: set[str] = set()
    for i in ids:
        if i in seen:
            msg = f"two {what} have the id {i!r}: give one of them a letter"
            raise TypeError(msg)
        seen.add(i)
