"""Tallies in and out as JSON, so that a province adds up what its districts send."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs

from fazhi.histogram import Histogram
from fazhi.scale import PERCENT, Scale
from fazhi.shapes import suggest
from fazhi.tally import GROUPS, Tally

MAYBE = GROUPS[2:]
NEEDED = ("numerator", "denominator", *MAYBE)
KNOWN = (*NEEDED, "rate", "unknown", "nested", "scale", "days", "ids", "alone")


def tally_to_dict(tally: Tally) -> dict[str, Any]:
    """JSON-ready: the counts, the rate as an exact quotient in text, and what merging exactly needs besides."""
    found: dict[str, Any] = {
        "numerator": _json(tally.numerator),
        "denominator": _json(tally.denominator),
        "rate": None if tally.rate is None else str(tally.rate),
        "unknown": tally.unknown,
        **{name: getattr(tally, name) for name in MAYBE},
        "nested": tally.nested,
    }
    if tally.scale != PERCENT:
        found["scale"] = {"times": tally.scale.times, "less": tally.scale.less, "unit": list(tally.scale.unit)}
    if tally.days is not None:
        found["days"] = [list(pair) for pair in tally.days.counts]
    if tally.ids is not None:
        found |= {"ids": [sorted(things) for things in tally.ids], "alone": list(tally.alone)}
    return found


def tally_from_dict(said: Mapping[str, Any]) -> Tally:
    """The tally that `tally_to_dict` wrote. Raises ValueError with every reason why there is none."""
    faults = list(_shape_faults(said))
    if not faults:
        tally = _built(said)
        faults = list(_sense_faults(said, tally))
    if faults:
        raise ValueError("this is no tally: " + "; ".join(faults))
    return tally


def _shape_faults(said: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(said, Mapping):
        yield f"a JSON object is needed, got {said!r}"
        return
    yield from (f"{name!r} is missing" for name in NEEDED if name not in said)
    yield from (f"{name!r} is unknown{suggest(name, KNOWN)}" for name in said if name not in KNOWN)
    for name in MAYBE:
        if not _is_count(said.get(name, 0)):
            yield f"{name!r} is no whole number from 0 up: {said[name]!r}"
    for name in ("numerator", "denominator"):
        value = said.get(name, 0)
        if not (_is_count(value) or _is_amount(value) or (value is None and name == "denominator")):
            yield f"{name!r} is neither a whole number from 0 up nor an amount in text: {value!r}"
    if not isinstance(said.get("nested", True), bool):
        yield f"'nested' is neither true nor false: {said['nested']!r}"
    yield from _extra_faults(said)


def _extra_faults(said: Mapping[str, Any]) -> Iterator[str]:
    """What only some measures have: a scale of their own, days, the things that were counted."""
    if "scale" in said and not _is_scale(said["scale"]):
        yield f"'scale' is no times, less and unit: {said['scale']!r}"
    if "days" in said and not all(_is_pair(pair) for pair in _listed(said["days"])):
        yield f"'days' is no list of days and how often: {said['days']!r}"
    if ("ids" in said) != ("alone" in said):
        yield "'ids' and 'alone' stand together"
    elif "ids" in said:
        ids, alone = _listed(said["ids"]), _listed(said["alone"])
        texts = all(isinstance(x, str) for group in ids for x in _listed(group))
        if len(ids) != len(GROUPS) or len(alone) != len(GROUPS) or not texts or not all(map(_is_count, alone)):
            yield f"'ids' and 'alone' hold texts and counts for {len(GROUPS)} groups"


def _built(said: Mapping[str, Any]) -> Tally:
    scale = said.get("scale")
    how = PERCENT if scale is None else Scale(scale["times"], tuple(scale["unit"]), scale["less"])
    nested, rate = said.get("nested", True), said["denominator"] is not None
    if "ids" in said:
        groups = tuple(frozenset(group) for group in said["ids"])
        return Tally.of_ids(groups, tuple(said["alone"]), rate=rate, nested=nested, scale=how)
    days = Histogram.counted(dict(said["days"])) if "days" in said else None
    top, bottom = (Decimal(v) if isinstance(v, str) else v for v in (said["numerator"], said["denominator"]))
    return Tally.of(top, bottom, [said[name] for name in MAYBE], nested=nested, scale=how, days=days)


def _sense_faults(said: Mapping[str, Any], tally: Tally) -> Iterator[str]:
    """Where the parts of a tally contradict each other."""
    written = tally_to_dict(tally)
    for name in (*NEEDED, "rate", "unknown"):
        if name in said and said[name] != written[name]:
            yield f"{name!r} is {said[name]!r}, but what stands beside it makes it {written[name]!r}"
    share = tally.nested and tally.scale == PERCENT and isinstance(tally.numerator, int) and tally.days is None
    if share and isinstance(tally.denominator, int) and tally.numerator + tally.maybe_numerator > tally.denominator:
        yield f"its numerator {tally.numerator} is said to be part of its denominator {tally.denominator}"
    if tally.days is not None and (tally.days.total, len(tally.days)) != (tally.numerator, tally.denominator):
        yield f"its days make {tally.days.total}/{len(tally.days)}, not {tally.numerator}/{tally.denominator}"


def _json(value: int | Decimal | None) -> int | str | None:
    return str(value) if isinstance(value, Decimal) else value


def _is_count(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_amount(value: object) -> bool:
    try:
        return isinstance(value, str) and Decimal(value).is_finite()
    except InvalidOperation:
        return False


def _is_pair(pair: object) -> bool:
    return isinstance(pair, Sequence) and len(pair) == 2 and all(map(_is_count, pair))


def _is_scale(scale: object) -> bool:
    if not isinstance(scale, Mapping) or set(scale) != {f.name for f in attrs.fields(Scale)}:
        return False
    unit = _listed(scale["unit"])
    return type(scale["times"]) is type(scale["less"]) is int and [type(x) for x in unit] == [str, str]


def _listed(value: object) -> Sequence[Any]:
    """A list as it is; what is none, as a list of itself, so that it fails where its members are looked at."""
    return value if isinstance(value, list | tuple) else [value]
