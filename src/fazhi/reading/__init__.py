"""Reading: bytes -> tables, headings -> columns, cells -> values, mappings -> records.

Nothing is lost and nothing is guessed: what cannot be read becomes a problem.
"""

from fazhi.reading.errors import InputError
from fazhi.reading.headings import recognise
from fazhi.reading.rows import Unreadable
from fazhi.reading.sheets import Sheet, read_table, sheets_in
from fazhi.reading.structure import converter, from_dict, to_dict
from fazhi.reading.tables import Table

__all__ = [
    "InputError",
    "Sheet",
    "Table",
    "Unreadable",
    "converter",
    "from_dict",
    "read_table",
    "recognise",
    "sheets_in",
    "to_dict",
]
