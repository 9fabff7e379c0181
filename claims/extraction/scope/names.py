"""Slots whose name is only an office, a suffix or a legal form."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.roles.heads import HEADS

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import SentenceView

__all__ = ["is_mere_word", "is_no_name"]

_MERE_WORDS = frozenset(
    """
    jr sr llc inc ltd plc gmbh member members mother dowager consort i ii iii grand cross generals fellow
    honorary esq phd obe cbe mbe
    """.split()
) | {"grand cross", "queen mother"}


_OFFICE_OF = re.compile(r"(?:Chairman|Chairwoman|President|Member|Director|Secretary|Head) of\s")


def is_mere_word(draft: Draft, view: SentenceView) -> bool:
    """Tell an office, a suffix or a legal form that was cut off from a name: "Jr.", "LLC", "Member"."""
    slots = (draft.subject, draft.object)
    return any(slot is not None and is_no_name(slot.name) for slot in slots)


def is_no_name(name: str) -> bool:
    lower = name.lower().strip(" .")
    return lower in _MERE_WORDS or lower in HEADS or _OFFICE_OF.match(name) is not None
