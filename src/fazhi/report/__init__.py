"""The annual report, drafted from the registers of an office: what they say, and what they cannot say."""

from fazhi.report.report import Report

__all__ = ["Report"]
