"""The same rules and measures on DataFrames: native in, native out, and lazy stays lazy.

Needs the extra `fazhi[frames]` and a DataFrame library; so far that is Polars.
"""

try:
    import narwhals  # noqa: F401
except ImportError as error:  # pragma: no cover
    msg = "fazhi.frames needs narwhals and polars: pip install 'fazhi[polars]'"
    raise ImportError(msg) from error

from fazhi.frames.checks import check
from fazhi.frames.measuring import measure

__all__ = ["check", "measure"]
