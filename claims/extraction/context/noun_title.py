"""The body a page is about whose text calls it by its noun alone, as behind a heading "History".

"Harlow Chess Club" over a text that opens with "The club was formed".
"""

from __future__ import annotations

import re

from claims.extraction.context.names import is_name_like, places_of
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.relations import EntityKind

__all__ = ["noun_of", "short_of", "told_by_noun"]

# What stands behind the noun of a name: "Chess Club of Harlow", "School for Sailors".
_BEHIND = re.compile(r"\s(?:of|for|in|at|de)\s.*$")


def told_by_noun(title: str, text: str) -> bool:
    """Tell whether a text opens with the noun of the body that its title names, and never names it in full.

    Examples
    --------
    >>> told_by_noun("Harlow Chess Club", "The club was formed in 1910. The club moved.")
    True
    >>> told_by_noun("Chess Club of Harlow", "The club elected Ann Berg.")
    True
    >>> told_by_noun("Chess Club Elects Berg", "The club elected Ann Berg.")
    False
    >>> told_by_noun("Harlow Chess Club", "Harlow Chess Club was formed. The club moved.")
    False
    """
    noun = noun_of(title)
    if NOMINAL_KINDS.get(noun) is not EntityKind.ORGANISATION or not is_name_like(title):
        return False
    return text.lstrip().lower().startswith(f"the {noun} ") and not places_of(title, text)


def noun_of(title: str) -> str:
    """Give the noun of a name: "club" of "Chess Club of Harlow"."""
    return short_of(title).rpartition(" ")[2].lower()


def short_of(title: str) -> str:
    """Give a title up to its noun: "Chess Club" of "Chess Club of Harlow"."""
    return _BEHIND.sub("", title)
