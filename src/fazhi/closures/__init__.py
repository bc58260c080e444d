"""Expressions on one record, as plain closures: the oracle that every faster engine is compared with."""

from fazhi.closures.nodes import Closure, Row, build, closure
from fazhi.closures.setting import Setting, blanks_of
from fazhi.closures.values import Gap, NotBefore, compare

__all__ = ["Closure", "Gap", "NotBefore", "Row", "Setting", "blanks_of", "build", "closure", "compare"]
