"""Area codes: two digits for a province, four for a city, six for a county, nine or twelve below it.

The codes nest by their first digits. Source: GB/T 2260 for provinces, cities and counties.
"""

from __future__ import annotations

import re
from typing import Final

#: the first two digits of every code
PROVINCES: Final = frozenset(
    ("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42",
     "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82")
)  # fmt: skip
_CODE: Final = re.compile(r"\d{2}|\d{4}|\d{6}|\d{9}|\d{12}", re.ASCII)


def require_area(code: object) -> str:
    """`code` if it can be one. Raises TypeError for a number, ValueError for any other text."""
    if not isinstance(code, str):
        raise TypeError(f"an area code is text, got {code!r}: write '{code if isinstance(code, int) else 330106}'")
    if not _CODE.fullmatch(code):
        hint = "2, 4, 6, 9 or 12 digits, such as '330106' for 西湖区"
        raise ValueError(f"{code!r} is not an area code: {hint}")
    if code[:2] not in PROVINCES:
        raise ValueError(f"{code!r} is not an area code: no province has the digits {code[:2]!r}")
    return code


def lies_in(code: str | None, area: str) -> bool:
    """Whether the place with this code lies in the area; nobody knows it of a place without one."""
    return code is not None and code.startswith(area)
