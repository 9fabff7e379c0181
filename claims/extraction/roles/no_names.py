"""Words written large behind a title that are no name of its holder."""

from __future__ import annotations

from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.roles.word_lists import word_set

__all__ = ["CRAFTS", "NO_SURNAMES", "OPENERS"]

# What a head, a chief or a director is of, written large: "Head Writer", "Chief Engineer".
CRAFTS = word_set(
    """
    writer chef engineer scientist nurse librarian gardener brewer designer instructor master teacher
    judge justice counsel clerk architect surgeon physician pilot mechanic producer animator inspector
    superintendent warrant petty boy girl start office quarters general
    """
)
# What no surname is: "the Governor General Award".
NO_SURNAMES = NOMINAL_KINDS.keys() | word_set(
    """
    award prize medal cup trophy hotel scheme academy library university college institute museum hospital
    airport foundation centre center stadium highway bridge memorial
    summit forum conference symposium convention seminar survey report index roundtable duma mandatory
    co co. inc inc. ltd ltd. corp corp. plc llc gmbh
    """
)
# What opens another office, and no name: "Prime Minister, First Lord of the Treasury".
OPENERS = frozenset("first second third acting deputy assistant lord minister".split())
