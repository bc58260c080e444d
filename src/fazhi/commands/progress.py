"""A progress bar for work that takes longer than a second, where the terminal can show one."""

from __future__ import annotations

import sys
import time
from collections.abc import Generator, Iterable, Sequence
from typing import Any, TypeVar

X = TypeVar("X")
#: seconds before a bar appears
PATIENCE = 1.0


def track(items: Sequence[X], name: str) -> Iterable[X]:
    """The items; with a bar on the error stream, if that is a terminal and the extra `fazhi[cli]` is there."""
    if not sys.stderr.isatty():
        return items
    try:
        from rich.console import Console
        from rich.progress import Progress
    except ImportError:
        return items
    return _shown(items, name, Progress(console=Console(stderr=True), transient=True))


def _shown(items: Sequence[X], name: str, bar: Any) -> Generator[X]:
    began, task = time.monotonic(), None
    try:
        for done, item in enumerate(items):
            if task is None and time.monotonic() - began > PATIENCE:
                bar.start()
                task = bar.add_task(name, total=len(items))
            if task is not None:
                bar.update(task, completed=done)
            yield item
    finally:
        bar.stop()
