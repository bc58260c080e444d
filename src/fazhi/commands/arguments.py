"""What is typed on the command line, read into values; a wrong word is answered with an example of a right one."""

from __future__ import annotations

import argparse
import datetime as dt
from decimal import Decimal, InvalidOperation
from pathlib import Path

import attrs

from fazhi.law import Organ
from fazhi.office.settings import organ_kind
from fazhi.period import Period
from fazhi.reading import InputError
from fazhi.spans import Span

DONE, BREACHED, BAD_INPUT = 0, 1, 2
#: what `add_parser` hangs on
Commands = argparse._SubParsersAction  # noqa: SLF001  argparse names this type nowhere else


def command(commands: Commands[argparse.ArgumentParser], name: str, about: str) -> argparse.ArgumentParser:
    """A new command that speaks both languages."""
    p = commands.add_parser(name, help=about, description=about)
    p.add_argument("--lang", choices=("zh", "en"), default="zh", help="language of the output (default: zh)")
    return p


def takes_notices(p: argparse.ArgumentParser) -> None:
    """The option for holiday notices that are not in this version."""
    p.add_argument("--notice", action="append", default=[], metavar="FILE",
                   help="a holiday notice that is newer than this version: CSV or xlsx")  # fmt: skip


def organ_of(o: argparse.Namespace, settled: Organ | None = None) -> Organ | None:
    """The organ that the options describe, over what is settled in office.toml; None if nothing is said of it."""
    if settled is None and o.area is None and o.kind is None and not o.parameter:
        return None
    kind = None if o.kind is None else organ_kind(o.kind)
    base = Organ("本机关") if settled is None else settled
    return attrs.evolve(
        base, name=o.organ or base.name, area=o.area or base.area, kind=kind or base.kind,
        parameters={**base.parameters, **dict(o.parameter)},
    )  # fmt: skip


def to_day(text: str) -> dt.date:
    """A day: 2024-12-31."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        msg = f"{text!r} is not a day: write 2024-12-31"
        raise argparse.ArgumentTypeError(msg) from None


def to_area(text: str) -> str:
    """An area code."""
    try:
        return Organ("", area=text).area or text
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def to_span(text: str) -> Span:
    """A legal period."""
    try:
        return Span.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def to_parameter(text: str) -> tuple[str, Decimal]:
    """A number that the law leaves to the place, with its name."""
    name, _, value = text.partition("=")
    try:
        number = Decimal(value)
    except InvalidOperation:
        number = Decimal("nan")
    if not name or not number.is_finite():
        msg = f"{text!r} is not a parameter: write 较大数额罚款=5000"
        raise argparse.ArgumentTypeError(msg)
    return name, number


def to_heading(text: str) -> tuple[str, str]:
    """A heading of one file only, and the field that it means."""
    heading, _, field = text.rpartition("=")
    if not heading or not field:
        msg = f"{text!r} is no heading and field: write 行政处罚决定书文号=case_no"
        raise argparse.ArgumentTypeError(msg)
    return heading, field


def to_period(text: str) -> Period:
    """A period as reports write it."""
    try:
        return Period.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def writable(text: str) -> Path:
    """A file in a folder that is there: found out before the work, not after it."""
    path = Path(text)
    if path.is_dir() or not path.absolute().parent.is_dir():
        zh, en = f"不能写入：{text}（文件夹不存在，或者这是文件夹）", f"cannot write {text}: is its folder there?"
        raise InputError(zh, en)
    return path
