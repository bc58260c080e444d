"""Records: one row of one register, declared once, with its headings, units and validation rules.

    @record("行政处罚案件", "Administrative penalty case", key="penalty")
    class AdministrativeCase(Record):
        case_no: str = field("案号", "Case number", key=True)
        filed_on: date | None = field("立案日期", "Date filed", blank=Blank.NOT_YET, default=None)
        decided_on: date | None = field("处罚决定日期", "Date of decision", not_before=filed_on, default=None)

A record is an attrs class (frozen, slots, keyword-only). What a field is called, how it may be blank
and what it must agree with is data under one metadata key; every other part of fazhi reads it there.
"""

from __future__ import annotations

import datetime as dt
import functools
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, dataclass_transform

import attrs

from fazhi.declared import KEY, Blank, FieldInfo, RecordInfo, Validation, contradictions, shape_problems
from fazhi.drawing import offer
from fazhi.problems import MASK, Problem, ShapeError
from fazhi.shapes import Kind, kind_of, settle, suggest

if TYPE_CHECKING:
    from fazhi.findings import Findings

T = TypeVar("T", bound="Record")
DATES = (Kind.DAY, Kind.TIME)


def field(
    zh: str,
    en: str,
    *,
    also: Sequence[str] = (),
    unit: str = "",
    key: bool = False,
    sensitive: bool = False,
    planned: bool = False,
    detail: bool = False,
    event: str = "",
    blank: Blank = Blank.NOT_RECORDED,
    not_before: Any = (),
    needs: Any = (),
    denied_by: Any = (),
    at_least: Decimal | int | None = None,
    at_most: Decimal | int | None = None,
    pattern: str | None = None,
    default: Any = attrs.NOTHING,
) -> Any:
    """Declare one column.

    Args:
        zh: the printed heading. `en`: its English. `also`: further headings that files use.
        unit: of a number, e.g. "元"; a heading may state another, e.g. 罚款金额（万元）.
        key: the number that identifies a row; exactly one field of a record.
        sensitive: masked wherever it would be shown, unless asked for.
        planned: a day that is set in advance, such as a deferral: it is a fact although it lies ahead.
        detail: asked of the file of a case (案卷评查) rather than kept in its register: templates fold the column away.
        event: what happened on this day, e.g. "作出决定", for the sentences of findings.
        blank: what an empty cell says (`Blank`).
        not_before, needs: a field above, or several, that this one must not precede, or cannot do without; zero and
            否 need nothing.
        denied_by: a 是/否 column above that must not say 否 once this is given.
        at_least, at_most: bounds of a number, both included.
        pattern: a regular expression that the whole text must match; else there is no record.
        default: None for whatever may be empty.
    """
    info = FieldInfo(
        zh=zh, en=en, also=tuple(also), unit=unit, key=key, sensitive=sensitive, planned=planned, detail=detail,
        event=event, blank=blank,
        not_before=_several(not_before), needs=_several(needs), denied_by=_several(denied_by),
        at_least=at_least, at_most=at_most, pattern=pattern,
    )  # fmt: skip
    return attrs.field(default=default, metadata={KEY: info})


class Record:
    """The base of every record: what a row can be asked."""

    __slots__ = ()
    __fazhi__: ClassVar[RecordInfo]
    #: what a row must agree with in itself, as data
    validations: ClassVar[tuple[Validation, ...]]

    def __attrs_post_init__(self) -> None:
        problems = [p for f in type(self).__fazhi__.fields.values() for p in shape_problems(f, getattr(self, f.name))]
        if problems:
            raise ShapeError(problems, of=type(self).__name__)

    def __repr__(self) -> str:
        """What is written in the row, without its blanks. It ends in logs and tracebacks, so persons are masked."""
        filled = ((f, v) for f in type(self).__fazhi__.fields.values() if (v := getattr(self, f.name)) is not None)
        said = (f"{f.name}={MASK if f.sensitive else v!r}" for f, v in filled)
        return f"{type(self).__name__}({', '.join(said)})"

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        printer.text(repr(self))  # as IPython and Hypothesis ask for it

    def validate(self) -> list[Problem]:
        """Every way in which the columns of this row contradict each other (its shape was checked when made)."""
        return contradictions(type(self).__fazhi__, self)

    def check(self, as_of: dt.date, **options: Any) -> Findings:
        """What every rule on the shelf says about this row on the day `as_of`; options as for `fz.check`."""
        from fazhi.checking import check

        return check(self, as_of=as_of, **options)

    @classmethod
    def rules(cls) -> tuple[Any, ...]:
        """The rules on the shelf that read this register."""
        from fazhi.catalog import rules

        return rules(cls)

    @classmethod
    def metrics(cls) -> tuple[Any, ...]:
        """The metrics on the shelf that read this register."""
        from fazhi.catalog import metrics

        return metrics(cls)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def record(
    zh: str, en: str, *, key: str, also: Sequence[str] = (), in_order: Sequence[str] = ()
) -> Callable[[type[T]], type[T]]:
    """Declare a record type: one row of one register.

    Args:
        zh: what the register is called. `en`: its English. `also`: further names, as in file names.
        key: its short name in ids and on the command line, e.g. "penalty".
        in_order: names of date fields; none may precede one that stands before it.

    Raises TypeError, with a hint, when a declaration contradicts itself.
    """

    def make(cls: type[T]) -> type[T]:
        if not issubclass(cls, Record):
            msg = f"{cls.__name__} must inherit from Record: class {cls.__name__}(Record)"
            raise TypeError(msg)
        names = {id(v): k for k, v in vars(cls).items()}
        made = attrs.define(
            cls, frozen=True, slots=True, kw_only=True, repr=False,
            field_transformer=lambda _c, fs: _read(cls, fs, names),
        )  # fmt: skip
        fields = {a.name: a.metadata[KEY] for a in attrs.fields(made)}  # type: ignore[arg-type]  # attrs made it one
        _refuse(cls, fields, in_order)
        validations = (*_own(fields), *_ordered(in_order))
        made.__fazhi__ = RecordInfo(
            zh=zh, en=en, key=key, also=tuple(also), fields=fields, validations=validations
        )
        made.validations = validations
        _hint_at_names(made, tuple(fields))
        offer(made)
        return made

    return make


def info_of(record_type: type[Record]) -> RecordInfo:
    """What a record type declares. Raises TypeError for a class that is no record."""
    if not (isinstance(record_type, type) and issubclass(record_type, Record) and "__fazhi__" in vars(record_type)):
        msg = f"{record_type!r} is not a record type: decorate a subclass of Record with @fz.record"
        raise TypeError(msg)
    return record_type.__fazhi__


def _hint_at_names(made: type[Record], names: tuple[str, ...]) -> None:
    """Let the constructor answer a misspelt field with the nearest name."""
    plain = made.__init__

    @functools.wraps(plain)
    def hinting(self: Record, **values: Any) -> None:
        try:
            plain(self, **values)
        except TypeError as error:
            for name in values:
                if name not in names:
                    msg = f"{made.__name__} has no field {name!r}{suggest(name, names)}"
                    raise TypeError(msg) from error
            raise

    made.__init__ = hinting  # type: ignore[assignment, method-assign]


def _several(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, (tuple, list)) else (value,)


def _read(cls: type, attributes: list[attrs.Attribute[Any]], names: Mapping[int, str]) -> list[attrs.Attribute[Any]]:
    """Complete each field with what only the class knows: its name, its kind, the names behind references."""
    done, types = [], typing.get_type_hints(cls)
    for a in attributes:
        if KEY not in a.metadata:
            msg = f"{cls.__name__}.{a.name} must be declared with field(heading, english)"
            raise TypeError(msg)
        try:
            kind, coded, optional = kind_of(types[a.name])
        except TypeError as error:
            msg = f"{cls.__name__}.{a.name}: {error}"
            raise TypeError(msg) from None
        info = attrs.evolve(
            a.metadata[KEY], name=a.name, kind=kind, coded=coded, required=not optional,
            not_before=_named(cls, a.name, "not_before", a.metadata[KEY].not_before, names),
            needs=_named(cls, a.name, "needs", a.metadata[KEY].needs, names),
            denied_by=_named(cls, a.name, "denied_by", a.metadata[KEY].denied_by, names),
        )  # fmt: skip
        done.append(a.evolve(metadata={KEY: info}, converter=functools.partial(settle, kind)))
    return done


def _named(cls: type, name: str, what: str, values: tuple[Any, ...], names: Mapping[int, str]) -> tuple[str, ...]:
    for v in values:
        if id(v) not in names:
            msg = f"{cls.__name__}.{name}: {what}= takes a field declared above it, got {v!r}"
            raise TypeError(msg)
    return tuple(names[id(v)] for v in values)


def _own(fields: Mapping[str, FieldInfo]) -> list[Validation]:
    """The validations that the fields declare."""
    found = []
    for f in fields.values():
        found += [Validation("not-before", (f.name, other)) for other in f.not_before]
        found += [Validation("needs", (f.name, other)) for other in f.needs]
        found += [Validation("denied", (f.name, other)) for other in f.denied_by]
        if f.at_least is not None:
            found.append(Validation("at-least", (f.name,), f.at_least))
        if f.at_most is not None:
            found.append(Validation("at-most", (f.name,), f.at_most))
    return found


def _ordered(names: Sequence[str]) -> list[Validation]:
    return [Validation("not-before", (b, a)) for i, b in enumerate(names) for a in names[:i]]


def _refuse(cls: type, fields: Mapping[str, FieldInfo], in_order: Sequence[str]) -> None:
    """Stop at a declaration that contradicts itself, with a hint."""
    for wrong in _mistakes(fields, in_order):
        msg = f"{cls.__name__}{wrong}"
        raise TypeError(msg)


def _mistakes(fields: Mapping[str, FieldInfo], in_order: Sequence[str]) -> Iterator[str]:
    keys = [f.name for f in fields.values() if f.key]
    if len(keys) != 1 or fields[keys[0]].kind is not Kind.TEXT:
        yield f" needs exactly one text field with key=True, it has {keys}"
    for n in in_order:
        if n not in fields:
            yield f": in_order= names no field {n!r}{suggest(n, fields)}"
        elif fields[n].kind not in DATES:
            yield f": in_order= takes dates, {n!r} is none"
    claimed: dict[str, str] = {}
    for f in fields.values():
        for heading in dict.fromkeys(f.headings):
            if claimed.setdefault(heading, f.name) != f.name:
                yield f": the heading {heading!r} is claimed by {claimed[heading]!r} and by {f.name!r}"
        yield from (f".{f.name} {wrong}" for wrong in _field_mistakes(f, fields))


def _field_mistakes(f: FieldInfo, fields: Mapping[str, FieldInfo]) -> Iterator[str]:
    if (f.kind is Kind.DAY) != f.name.endswith("_on") or (f.kind is Kind.TIME) != f.name.endswith("_at"):
        yield "breaks the naming: dates end in _on, times in _at, nothing else does"
    if f.not_before and not (f.kind in DATES and all(fields[o].kind in DATES for o in f.not_before)):
        yield "has not_before=, which compares dates only"
    if any(fields[o].kind is not Kind.YES_NO for o in f.denied_by):
        yield "has denied_by=, which takes 是/否 columns"
    if (f.at_least is not None or f.at_most is not None) and f.kind not in (Kind.WHOLE, Kind.NUMBER):
        yield "has at_least= or at_most=, which bound numbers only"
    if f.planned and f.kind is not Kind.DAY:
        yield "is planned=, which only a day can be"
    if f.pattern is not None and f.kind is not Kind.TEXT:
        yield "has pattern=, which is for text only"
    if f.unit and f.kind not in (Kind.WHOLE, Kind.NUMBER):
        yield "has a unit, which only a number can have"
