"""Tables of figures: what `fz.measure` gives back, and how it is printed, sent, cited and published."""

from fazhi.tables.row import MeasureRow
from fazhi.tables.suppression import SuppressedRow, SuppressedTable
from fazhi.tables.table import MeasureTable

__all__ = ["MeasureRow", "MeasureTable", "SuppressedRow", "SuppressedTable"]
