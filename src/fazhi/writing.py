"""Files that a user asked for: what cannot be written is said in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

from fazhi.reading.errors import InputError


def write(path: str | os.PathLike[str], data: bytes) -> None:
    """Write the file. Raises `InputError` that says why it cannot be."""
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        why = error.strerror or error
        raise InputError(f"不能写入：{path}（{why}）", f"cannot write {path}: {why}") from None
