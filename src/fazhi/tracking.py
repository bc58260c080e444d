"""Progress: whoever waits may hand in a function that wraps what takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

X = TypeVar("X")
#: called with what is gone through, and a word for it; gives the same back, and may draw a bar meanwhile
Track = Callable[[Sequence[X], str], Iterable[X]]


def tracked(items: Sequence[X], name: str, track: Track[X] | None) -> Iterable[X]:
    """The items, wrapped if somebody waits."""
    return items if track is None else track(items, name)
