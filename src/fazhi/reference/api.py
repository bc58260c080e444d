"""Pages of the public names, in the groups in which `fazhi/__init__.py` lists them."""

from __future__ import annotations

import inspect
import re

import fazhi
from fazhi.reference.markdown import heading, page, place

#: the doors to optional libraries, which are imported by name
DOORS = {
    "frames": "DataFrames", "arrays": "NumPy arrays of days", "strategies": "Hypothesis strategies",
    "testing": "property tests",
}  # fmt: skip


def groups() -> dict[str, list[str]]:
    """Title of a group -> public names, as the comments of `fazhi._HOME` tell them apart."""
    _, _, body = inspect.getsource(fazhi).partition("_HOME = {\n")
    found: dict[str, list[str]] = {}
    for line in body.partition("\n}")[0].splitlines():
        if line.strip().startswith("#"):
            found[line.strip(" #")] = names = []
        else:
            names += re.findall(r'"(\w+)": ', line)
    return found


def group_page(title: str, names: list[str]) -> str:
    """One group of names."""
    return page(heading(title[0].upper() + title[1:], at=place("api", title)), *map(_name, names))


def door_page(name: str) -> str:
    """A module that needs an optional library."""
    title = heading(f"fazhi.{name}: {DOORS[name]}", at=place("door", name))
    return page(title, _auto("automodule", f"fazhi.{name}"))


def _name(name: str) -> str:
    value = getattr(fazhi, name)
    if inspect.ismodule(value):
        return _auto("automodule", f"fazhi.{name}")
    if inspect.isclass(value):
        return _auto("autoclass", f"fazhi.{name}")
    return _auto("autofunction" if inspect.isroutine(value) else "autodata", f"fazhi.{name}")


def _auto(directive: str, name: str) -> str:
    members = ["   :members:"] if directive in ("autoclass", "automodule") else []
    return "\n".join(["```{eval-rst}", f".. {directive}:: {name}", *members, "```"])
