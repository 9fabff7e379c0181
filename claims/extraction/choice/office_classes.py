"""Of which class an office is, by its title: heads of states are of states, executives of firms."""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extraction.roles.portfolios import HEADS_OF_CABINETS
from claims.extraction.roles.rulers import MONARCHS

__all__ = ["office_class"]

# Own list; the first that fits counts.
_CLASSES = (
    (
        "minister",
        re.compile(
            r"\bminister\b(?<!prime minister)(?<!chief minister)(?<!first minister)|\bsecretary of (?!the\b)"
            r"|^(?:foreign|home) secretary$|\battorney general$|^chancellor of the exchequer$"
        ),
    ),
    (
        "executive",
        re.compile(r"\bchief (?:executive\b|\w+ officer$)|^(?:ceo|cfo|coo|cto)$|\bmanaging director$"),
    ),
    (
        "chair",
        re.compile(r"\b(?:chair(?:man|woman|person)?|director|head|boss|secretary|treasurer|founder)$"),
    ),
    ("coach", re.compile(r"\b(?:coach|manager|captain)$")),
)


@lru_cache(maxsize=2048)
def office_class(title: str) -> str:
    """Give the class of an office.

    Examples
    --------
    >>> [office_class(t) for t in ("prime minister", "minister of trade", "chief executive", "bishop")]
    ['head', 'minister', 'executive', 'other']
    """
    if title in HEADS_OF_CABINETS or title.rpartition(" ")[2] in MONARCHS | {"president"}:
        return "head"
    return next((name for name, words in _CLASSES if words.search(title) is not None), "other")
