"""The reference table: loads, validates and indexes what claims are checked against."""

from claims.reference.faults import Fault
from claims.reference.table import ReferenceTable

__all__ = ["Fault", "ReferenceTable"]
