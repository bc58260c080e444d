"""What rules say of records."""

from fazhi.findings.collection import Findings, NotRun, Subject
from fazhi.findings.finding import Finding

__all__ = ["Finding", "Findings", "NotRun", "Subject"]
