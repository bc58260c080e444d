"""Measures as data: counts, stocks, sums, days, changes, and rates with every 口径.

Written like this::

    filed = Count("发案", "received", at=c.received_on)  # `at` is the period basis
    closed = Count("结案", "closed", at=c.closed_on)
    lost = closed.where(c.outcome.is_in(LOST), "败诉", "lost")  # part of `closed` by construction
    loss_rate = Metric("litigation.loss_rate", "行政诉讼败诉率", "Litigation loss rate",
                       definitions={"closed": lost / closed, "received": lost / filed})
"""

from fazhi.measures.counts import Count, Duration, Stock, Total
from fazhi.measures.metric import Definition, Measure, Metric, counts_of, printed_names
from fazhi.measures.published import PublishedCounts, PublishedProblem, PublishedRow
from fazhi.measures.quotients import Against, Growth, Ratio

__all__ = [
    "Against", "Count", "Definition", "Duration", "Growth", "Measure", "Metric", "PublishedCounts", "PublishedProblem",
    "PublishedRow", "Ratio", "Stock", "Total", "counts_of", "printed_names",
]  # fmt: skip
