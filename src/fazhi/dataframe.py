"""DataFrames as results: of any library that narwhals knows, which loads only when one is asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any


def frame_of(lines: Sequence[Mapping[str, Any]], types: Mapping[str, type], backend: str) -> Any:
    """A DataFrame of these lines, with every column of `types` even where there is no line.

    One column holds one type: a float column floats for display, any other beside an amount of money only amounts.
    """
    import narwhals.stable.v2 as nw

    columns = {}
    for name, kind in types.items():
        values = [line[name] for line in lines]
        if kind is float:
            values = [None if v is None else float(v) for v in values]
        elif any(isinstance(v, Decimal) for v in values):
            values = [None if v is None else Decimal(v) for v in values]
        dtype = None if any(v is not None for v in values) else _dtype(nw, kind, backend)
        columns[name] = nw.new_series(name, values, dtype, backend=backend)  # type: ignore[arg-type]  # any name it knows
    return nw.from_dict(columns).to_native()


def _dtype(nw: Any, kind: type, backend: str) -> Any:
    """The type of a column in which nothing stands; that of any other follows from what stands in it."""
    if kind is dt.date:  # pandas has no days of its own
        return None if nw.Implementation.from_backend(backend).is_pandas_like() else nw.Date()
    return {str: nw.String(), bool: nw.Boolean(), int: nw.Int64(), float: nw.Float64()}[kind]


def lines_of(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame, or of a list of dicts. Raises TypeError, with a hint, for anything else."""
    if isinstance(frame, Sequence) and not isinstance(frame, str | bytes):
        if not all(isinstance(line, Mapping) for line in frame):
            msg = "a list of rows holds one dict per row: [{'年份': 2024, '结案': 7, '败诉': 4}]"
            raise TypeError(msg)
        names = dict.fromkeys(str(name) for line in frame for name in line)
        return [{name: line.get(name) for name in names} for line in frame]
    try:
        import narwhals.stable.v2 as nw

        found = nw.from_native(frame)
    except (ImportError, TypeError) as error:
        msg = f"a dict, a list of dicts or a DataFrame is needed, got {type(frame).__name__}: {error}"
        raise TypeError(msg) from None
    whole = found.collect() if isinstance(found, nw.LazyFrame) else found
    rows: list[dict[str, Any]] = whole.rows(named=True)
    return rows
