"""The yearly reports themselves: how many were published."""

from fazhi.expr import columns
from fazhi.measures import Count, Metric
from fazhi.records import AnnualReport

c = columns(AnnualReport)

published = Count("公布年度报告", "published", at=c.published_on)

reports_published = Metric("annual.published", "公布年度报告数", "Reports published", unit="份", definitions={"published": published})
