"""An office: one organ with its registers, found in a folder or in a workbook."""

from fazhi.office.linking import LinkCheck
from fazhi.office.office import Office
from fazhi.office.sums import IdentityCheck, NoRateCheck
from fazhi.office.upcoming import DueSoon

__all__ = ["DueSoon", "IdentityCheck", "LinkCheck", "NoRateCheck", "Office"]
