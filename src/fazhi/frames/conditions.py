"""Conditions as two columns of a prepared frame: is true, is false."""

from __future__ import annotations

import functools
import operator

import narwhals.stable.v2 as nw

from fazhi import expr as e
from fazhi.closures.values import FLIPPED
from fazhi.frames.compiling import Compiler, Day, value
from fazhi.frames.dates import dateless, day
from fazhi.frames.rails import FALSE, TRUE, UNKNOWN, Rails, both_ways, conj, disj, neg, sure
from fazhi.shapes import Coded, Kind

OPS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


@functools.singledispatch
def condition(x: e.Expr, c: Compiler) -> Rails:
    """The two columns of a condition."""
    raise NotImplementedError(type(x).__name__)


@condition.register
def _(x: e.Value, c: Compiler) -> Rails:
    return TRUE if x.value else FALSE


@condition.register
def _(x: e.Column, c: Compiler) -> Rails:
    cell = c.cell(x)
    blank = cell.is_null() if c.not_yet(x) else False
    return Rails(sure(cell), disj((sure(~cell), blank)))


@condition.register
def _(x: e.Given, c: Compiler) -> Rails:
    if isinstance(x.inner, e.Column):
        empty = c.cell(x.inner).is_null()
        return Rails(~empty, empty if c.not_yet(x.inner) else False)
    inner = day(x.inner, c)
    return Rails(inner.known, inner.absent)


@condition.register
def _(x: e.Seen, c: Compiler) -> Rails:
    there = neg(c.cell(x.inner).is_null()) if isinstance(x.inner, e.Column) else day(x.inner, c).known
    return Rails(there, neg(there))


@condition.register
def _(x: e.Undecided, c: Compiler) -> Rails:
    return Rails(False, condition(x.inner, c).false)


@condition.register
def _(x: e.Not, c: Compiler) -> Rails:
    inner = condition(x.inner, c)
    return Rails(inner.false, inner.true)


@condition.register
def _(x: e.And, c: Compiler) -> Rails:
    parts = [condition(p, c) for p in x.parts]
    return Rails(conj(p.true for p in parts), disj(p.false for p in parts))


@condition.register
def _(x: e.Or, c: Compiler) -> Rails:
    parts = [condition(p, c) for p in x.parts]
    return Rails(disj(p.true for p in parts), conj(p.false for p in parts))


@condition.register
def _(x: e.Compare, c: Compiler) -> Rails:
    kinds = {x.left.kind, x.right.kind}
    if kinds <= set(e.DAYS):
        return _compare_days(x.op, day(x.left, c), day(x.right, c))
    if Kind.CODED in kinds:
        return _compare_coded(x, c)
    if Kind.YES_NO in kinds:
        return _compare_conditions(x, c)
    left, right = value(x.left, c), value(x.right, c)
    if left is None or right is None:
        return UNKNOWN
    return both_ways(conj((neg(left.is_null()), neg(right.is_null()))), OPS[x.op](left, right))



def _compare_days(op: str, a: Day, b: Day) -> Rails:
    """Exact days compare; where only a bound is known, it may still decide."""
    if a.time != b.time:
        a, b = dateless(a), dateless(b)
    exact = both_ways(conj((neg(a.value.is_null()), neg(b.value.is_null()))), OPS[op](a.value, b.value))
    right = _against_bound(op, a.value, b)
    left = _against_bound(FLIPPED[op], b.value, a)
    return Rails(disj((exact.true, right.true, left.true)), disj((exact.false, right.false, left.false)))


def _against_bound(op: str, a: nw.Expr, b: Day) -> Rails:
    """`a op b` where b is only known to be no earlier than its bound."""
    if b.value is b.lower:
        return UNKNOWN
    inexact = b.value.is_null()
    if op in ("<=", ">"):
        early = conj((inexact, sure(a <= b.lower)))
        return Rails(early, False) if op == "<=" else Rails(False, early)
    early = conj((inexact, sure(a < b.lower)))
    return Rails(early, False) if op in ("<", "!=") else Rails(False, early)


def _compare_coded(x: e.Compare, c: Compiler) -> Rails:
    """By every accepted word of a member; a word that is on no list decides nothing."""
    column, member = (x.left, x.right) if isinstance(x.left, e.Column) else (x.right, x.left)
    assert isinstance(column, e.Column)  # `compare` admits nothing else
    assert isinstance(member, e.Value)
    cell, one = c.cell(column), member.value
    same = sure(cell.is_in(words(one)))
    other = sure(cell.is_in([w for m in type(one) if m is not one for w in words(m)]))
    return Rails(same, other) if x.op == "==" else Rails(other, same)


def words(member: Coded) -> list[str]:
    """Every word that a frame may use for a member."""
    return [member.value, *member.also, member.name]


def _compare_conditions(x: e.Compare, c: Compiler) -> Rails:
    a, b = condition(x.left, c), condition(x.right, c)
    same = disj((conj((a.true, b.true)), conj((a.false, b.false))))
    other = disj((conj((a.true, b.false)), conj((a.false, b.true))))
    return Rails(same, other) if x.op == "==" else Rails(other, same)
