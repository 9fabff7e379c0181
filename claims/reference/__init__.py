"""The reference table: loads, validates and indexes what claims are checked against."""

from claims.reference.building import BuiltTable, build_table, check_source
from claims.reference.cache import compile_table
from claims.reference.checking import check_table
from claims.reference.description import TableInfo, table_info
from claims.reference.difference import TableDifference, compare_tables
from claims.reference.faults import Fault
from claims.reference.sealing import seal_folder
from claims.reference.table import ReferenceTable

__all__ = [
    "BuiltTable",
    "Fault",
    "ReferenceTable",
    "TableDifference",
    "TableInfo",
    "build_table",
    "check_source",
    "check_table",
    "compare_tables",
    "compile_table",
    "seal_folder",
    "table_info",
]
