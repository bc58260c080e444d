"""Where a figure comes from: which fazhi, which 口径, which calendar, and as it was known on which day."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import importlib.metadata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

import attrs

from fazhi import catalog
from fazhi.calendar import WorkCalendar
from fazhi.expr import Shift, walk
from fazhi.measures import Definition, Growth, Measure, Metric, Ratio, counts_of
from fazhi.period import Period
from fazhi.shapes import suggest

#: how much of a digest is kept, and how much of it a sentence prints
KEPT, PRINTED = 16, 10
#: before the digest of a metric that is on no shelf
OWN = "own:"


@attrs.frozen
class Provenance:
    """What, besides the records and the period, a figure depends on; empty where nobody wrote it down.

    `version`: of fazhi. `catalogue`: a digest of every 口径 on the shelf, or "own:" and that of the user's own metric.
    `calendar`: the last firm day of the working calendar, and a digest of its notices. `as_of`: later days were read
    as blanks; None where nothing was cut off.
    """

    version: str = ""
    catalogue: str = ""
    calendar: str = ""
    as_of: dt.date | None = None

    def text(self, lang: str = "zh", *, calendar: bool = False) -> str:
        """As a source line says it: fazhi 0.2.0，指标目录1a2b3c4d5e."""
        en = lang == "en"
        if not self.version:
            return "provenance not stated" if en else "出处未注明"
        own = self.catalogue.startswith(OWN)
        digest = self.catalogue.removeprefix(OWN)[:PRINTED]
        name = (("自定义指标", "metric of one's own "), ("指标目录", "catalogue "))[not own][en]
        parts = [f"fazhi {self.version}", f"{name}{digest}"]
        if calendar:
            last, _, notices = self.calendar.partition("/")
            parts.append(
                f"calendar through {last} ({notices[:PRINTED]})" if en else f"日历至{last}（{notices[:PRINTED]}）"
            )
        return (", " if en else "，").join(parts)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return attrs.asdict(self) | {"as_of": None if self.as_of is None else self.as_of.isoformat()}

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> Self:
        """What `to_dict` wrote. Raises ValueError for anything else."""
        names = [f.name for f in attrs.fields(cls)]
        if not isinstance(said, Mapping):
            msg = f"a provenance is a JSON object, got {said!r}"
            raise ValueError(msg)  # noqa: TRY004  it is data, and all faults of data are told alike
        for name, value in said.items():
            if name not in names:
                msg = f"a provenance has no {name!r}{suggest(name, names)}"
                raise ValueError(msg)
            if not isinstance(value, str) and not (name == "as_of" and value is None):
                msg = f"{name!r} of a provenance is text, got {value!r}"
                raise ValueError(msg)
        day = said.get("as_of")
        return cls(**{**said, "as_of": None if day is None else dt.date.fromisoformat(day)})


NOT_STATED = Provenance()
#: of a figure: one, or those of its parts where they differ
Sources = tuple[Provenance, ...]


def merged(one: Sources, other: Sources) -> Sources:
    """Those of a figure that is made of two: each once, in one order."""
    return tuple(sorted({*one, *other}, key=lambda p: (p.version, p.catalogue, p.calendar, p.as_of or dt.date.max)))


def cut_short(sources: Sources, period: Period) -> dt.date | None:
    """The first day as of which a figure was counted, where its period was not over then."""
    return min((p.as_of for p in sources if p.as_of is not None and p.as_of < period.last), default=None)


def sources_text(sources: Sources, lang: str = "zh", *, calendar: bool = False) -> str:
    """Where a figure comes from, and as of which day."""
    said = []
    for p in sources:
        as_of = "" if p.as_of is None else f", as of {p.as_of}" if lang == "en" else f"，截至{p.as_of}"
        said.append(p.text(lang, calendar=calendar) + as_of)
    return ("; " if lang == "en" else "；").join(said)


def sources_of(metric: Metric, as_of: dt.date | None) -> Sources:
    """Those of a figure that is counted now."""
    return (Provenance(_version(), catalogue_of(metric), _calendar(), as_of),)


def needs_calendar(measure: Measure) -> bool:
    """Whether a day is computed in it, which may fall on a holiday."""
    return any(isinstance(x, Shift) for e in measure.expressions for x in walk(e))


def catalogue_of(metric: Metric) -> str:
    """The digest of the shelf on which a metric stands; of one that stands on none, its own."""
    shelf = catalog.all_metrics()
    return _shelf(shelf) if metric in shelf else OWN + digest_of([metric])


def digest_of(metrics: Iterable[Metric]) -> str:
    """A digest of how they count, whatever they are called: it differs if any 口径 does.

    The same in every process and on every version of Python: what is hashed is text.
    """
    lines = sorted(f"{d.id} {d.recommended} {structure_of(d)}" for m in metrics for d in m.all_definitions)
    return _digest(lines)


def structure_of(definition: Definition) -> str:
    """All that decides how a 口径 counts, as text."""
    measure = definition.measure
    scale = measure.scale if isinstance(measure, Ratio | Growth) else None
    against = measure.against.name if isinstance(measure, Growth) else ""
    taken = (f"{type(p).__name__} {p.whole_structure}" for p in counts_of(measure))
    return "; ".join([type(measure).__name__, *taken, str(definition.nested), repr(scale), against])


@functools.lru_cache(maxsize=4)
def _shelf(metrics: tuple[Metric, ...]) -> str:
    return digest_of(metrics)


@functools.cache
def _version() -> str:
    try:
        return importlib.metadata.version("fazhi")
    except importlib.metadata.PackageNotFoundError:  # run from a folder of sources
        return "?"


@functools.cache
def _calendar() -> str:
    """The last firm day of the national calendar, and a digest of what its notices say."""
    china = WorkCalendar.china()
    return f"{china.last}/{_digest(_notices(china))}"


def _notices(calendar: WorkCalendar) -> Iterator[str]:
    for day, special in sorted(calendar.special.items()):
        yield f"{day} {special.kind.value} {special.festival} {special.notice}"


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:KEPT]
