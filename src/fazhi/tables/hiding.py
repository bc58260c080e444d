"""Which counts of a table must not be shown, so that small ones stay unknown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

import attrs

from fazhi.measures import Duration, Growth, Total
from fazhi.measures.counts import Selection
from fazhi.period import Period
from fazhi.tables.row import MeasureRow

#: what is counted, of which group, and on which days
Key = tuple[str, tuple[str, ...], Period]


#: no limit to what a hidden count may be
_MANY = 2**63


@attrs.define
class Cell:
    """A count of the table: between what it lies for who reads "<5" or "…", and whether that must stay a range."""

    value: int
    low: int
    high: int
    #: "" if it is shown; "<5" of a small count; "…" of another that would give a small one away
    mark: str = ""
    small: bool = False


def parts_in(row: MeasureRow) -> list[tuple[Key, Selection, int | Decimal]]:
    """The numerator and the denominator of a row (or its count), each with its key."""
    measure, tally = row.definition.measure, row.tally
    seats = measure.taken_in(row.period)
    parts = [] if isinstance(measure, Duration) else [(*seats[0], tally.numerator)]
    if tally.denominator is not None:
        parts.append((*seats[-1], tally.denominator))
    # of a sum it is the records that are summed up
    return [((part.structure, row.by, period), part, value) for part, period, value in parts]


def is_money(part: Selection) -> bool:
    """Whether it is a sum, which tells nothing of how many it is of."""
    return isinstance(part, Total)


def hidden_cells(rows: Iterable[MeasureRow], below: int) -> tuple[dict[Key, Cell], list[Key]]:
    """Every count of the table with its mark, and small ones that their split would give away all the same."""
    lines = list(rows)
    cells: dict[Key, Cell] = {}
    for row in lines:
        for key, part, value in parts_in(row):
            if not is_money(part):
                cells.setdefault(key, _cell(int(value), below))
    for row in lines:
        _hide_complement(row, cells, below)
    splits = [split for split in _splits(lines, cells) if len(split) > 1]
    while sum(_hide_more(split, cells, below) for split in splits):
        pass
    return cells, [key for split in splits for key in _given_away(split, cells, below)]


def _cell(value: int, below: int) -> Cell:
    small = 0 < value < below
    return Cell(value, 1 if small else value, below - 1 if small else value, f"<{below}" if small else "", small)


def _hide_complement(row: MeasureRow, cells: dict[Key, Cell], below: int) -> None:
    """Seven of nine leave two: where few are not in the numerator, the numerator is not shown either."""
    parts = parts_in(row)
    if not row.definition.is_share or not row.definition.nested:
        return
    top, whole = (cells[key] for key, *_ in parts)
    if top.mark or not top.value or not 0 < whole.value - top.value < below:
        return
    top.mark, top.small = "…", True
    top.low, top.high = max(below, whole.value - below + 1), whole.value - 1
    if top.low >= top.high:  # six and no fewer than five: there is one answer, unless nobody knows the six
        top.high = _MANY
        whole.mark, whole.small, whole.low, whole.high = "…", True, below, _MANY


def _splits(rows: Iterable[MeasureRow], cells: Iterable[Key]) -> Iterable[list[Key]]:
    """The cells that together make one total: that differ in one group, or in the slice of the period, only."""
    found: defaultdict[tuple[object, ...], dict[Key, None]] = defaultdict(dict)
    for key in cells:
        what, by, period = key
        for i in range(len(by)):
            found[what, by[:i], by[i + 1 :], period][key] = None
    for row in rows:
        for side, (key, part, _) in enumerate(parts_in(row) if row.slice else ()):
            if not is_money(part):
                # the earlier periods of a change are slices of an earlier total
                before = side if isinstance(row.definition.measure, Growth) else 0
                found[key[0], key[1], before][key] = None
    return [list(split) for split in found.values()]


def _hide_more(split: list[Key], cells: dict[Key, Cell], below: int) -> bool:
    """Hide the next smallest count of a split whose total would give a small one away; whether there was one.

    One more than the small ones is hidden in any case: were it hidden only where they are all 1, it would say so.
    """
    hidden = [cells[key] for key in split if cells[key].mark]
    if not any(cell.small for cell in hidden):
        return False
    if not all(cell.small for cell in hidden) and not list(_given_away(split, cells, below)):
        return False
    shown = [cells[key] for key in split if not cells[key].mark and cells[key].value]
    if not shown:
        return False
    least = min(shown, key=lambda cell: cell.value)
    others = [cell.value for cell in shown if cell is not least]
    # who knows how this is done knows that it is no smaller than the limit, and no larger than what is still shown
    least.mark, least.low, least.high = "…", below, min(others, default=_MANY)
    return True


def _given_away(split: list[Key], cells: dict[Key, Cell], below: int) -> Iterator[Key]:
    """The small counts of which the total of the split leaves one value only, if that total is large enough to show."""
    hidden = [(key, cells[key]) for key in split if cells[key].mark]
    total = sum(cells[key].value for key in split)
    if total < below:
        return
    rest = sum(cell.value for _, cell in hidden)
    for key, cell in hidden:
        if cell.small:
            low = max(cell.low, rest - sum(c.high for _, c in hidden if c is not cell))
            high = min(cell.high, rest - sum(c.low for _, c in hidden if c is not cell))
            if high <= low:
                yield key
