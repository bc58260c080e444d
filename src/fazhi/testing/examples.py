"""The two examples of a rule as records, judged on objects and on Polars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from fazhi.checking import check
from fazhi.fields import Record, info_of
from fazhi.law import Organ
from fazhi.outcomes import Outcome
from fazhi.rules import Rule
from fazhi.shapes import Kind, day_of
from fazhi.strategies.spoken import row_of


def outcome_of(rule: Rule, example: Mapping[str, Any]) -> Outcome:
    """The outcome of one example: an absent key is unrecorded, None is known not to have happened."""
    row, options = _example(rule, example)
    (finding,) = check(row, rules=[rule], **options)
    return finding.outcome


def outcome_on_polars(rule: Rule, example: Mapping[str, Any]) -> str:
    """The same on a frame of one row."""
    from fazhi import frames

    row, options = _example(rule, example)
    result: str = frames.check(to_polars([row]), rule.of, rules=[rule], **options)[rule.id][0]
    return result


def _example(rule: Rule, example: Mapping[str, Any]) -> tuple[Record, dict[str, Any]]:
    info = info_of(rule.of)
    row, spoken = row_of(rule, example)
    dates = [v for n in info.fields if isinstance(v := getattr(row, n), dt.date)]
    days = map(day_of, dates)
    as_of = example.get("as_of") or max(days)
    numbers = {k: Decimal(str(v)) for k, v in example.get("parameters", {}).items()}
    return row, {
        "as_of": dt.date.fromisoformat(as_of) if isinstance(as_of, str) else as_of,
        "organ": Organ("例", area=rule.statute.area, parameters=numbers),
        "complete": [k for k in spoken if example[k] is None],
        "not_recorded": [k for k in info.fields if k not in spoken and k != info.key_field],
    }


def to_polars(rows: list[Any], of: type[Record] | None = None) -> Any:
    """Records as a Polars frame with one column per field, under field names."""
    import polars as pl

    of = type(rows[0]) if of is None else of
    types = {
        Kind.TEXT: pl.String(), Kind.CODED: pl.String(), Kind.WHOLE: pl.Int64(), Kind.NUMBER: pl.Decimal(38, 4),
        Kind.YES_NO: pl.Boolean(), Kind.DAY: pl.Date(), Kind.TIME: pl.Datetime("us"),
    }  # fmt: skip
    fields = info_of(of).fields
    values = {n: [getattr(v := getattr(r, n), "value", v) for r in rows] for n in fields}
    return pl.DataFrame({n: pl.Series(n, values[n], types[f.kind], strict=True) for n, f in fields.items()})
