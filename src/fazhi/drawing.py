"""`hypothesis.strategies.from_type(T)` draws rows of every record type, whichever was imported first.

Hypothesis asks a type by itself what to draw, not its base class. So each record type tells Hypothesis
of itself: when it is made, if Hypothesis is loaded by then; else when Hypothesis is imported, which calls the entry
point `offer_all`. Neither imports the other library: nothing is loaded that the user did not ask for.
"""

from __future__ import annotations

import functools
import sys
import weakref
from typing import Any

_offered = weakref.WeakSet[type]()


def offer(record_type: type) -> None:
    """Tell Hypothesis of one record type, if it is loaded; once, so that what a user registers afterwards stays."""
    strategies: Any = sys.modules.get("hypothesis.strategies")
    if record_type in _offered or not hasattr(strategies, "register_type_strategy"):  # half imported, it has none yet
        return
    strategies.register_type_strategy(record_type, functools.partial(_rows, record_type))
    _offered.add(record_type)


def offer_all() -> None:
    """Tell Hypothesis of the record types that are made already: its entry point, and so without arguments."""
    fields = sys.modules.get("fazhi.fields")
    if fields is not None:
        for record_type in _below(fields.Record):
            offer(record_type)


def _below(base: Any) -> list[type]:
    """Every record type that inherits from `base`; not the bare class, which attrs made anew with slots."""
    found: list[type] = []
    for each in base.__subclasses__():
        found += [*([each] if "__fazhi__" in vars(each) else []), *_below(each)]
    return found


def _rows(record_type: Any, _asked_for: object) -> Any:
    """What is drawn, once it is asked for, by itself or by a base class: by then the strategies may be loaded."""
    from fazhi.strategies import records

    return records(record_type)
