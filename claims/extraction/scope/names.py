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


# Those of a body, and no one of them: "the council has 28 Councillors".
_MANY = frozenset(f"{head}s" for head in HEADS) | {"councillors", "senators", "deputies", "justices"}
_PARTISANS = frozenset({"democrat", "republican", "chief justice"})
# What somebody does in a band, written large: "Founder/Lead Singer Ann Lee".
_PARTS_IN_BANDS = frozenset(
    """
    guitarist drummer bassist frontman frontwoman vocalist keyboardist singer founder co-founder cofounder
    lead backing rhythm saxophonist pianist violinist trumpeter percussionist
    """.split()
)
_OFFICE_OF = re.compile(
    r"(?:Chair(?:man|woman|person)?|President|Member|Director|Secretary|Head|CEO|CFO|COO|Chief"
    r"|Chief Executive|Governor|Mayor|Manager|Coach|Commander|Captain|Dean|Rector|Principal|Editor"
    r"|Founder|Co-founder|Owner|Professor) (?:of|at)\s"
    r"|(?:Striker|Midfielder|Defender|Goalkeeper|Forward|Winger) (?:for|of|at)\s"
)
# What stands before a coach and names nobody's club: "Rookie coach X", "Head Football Coach X".
_QUALIFIER = re.compile(r"(?:Rookie|Head|Assistant|Longtime)(?: [A-Z][a-z]+)?")


def is_mere_word(draft: Draft, view: SentenceView) -> bool:
    """Tell an office, a suffix or a legal form that was cut off from a name: "Jr.", "LLC", "Member"."""
    slots = (draft.subject, draft.object)
    if draft.subject is not None and draft.subject.name.lower() in _PARTISANS:
        return True
    return any(slot is not None and is_no_name(slot.name) for slot in slots) or _is_qualifier(draft)


def _is_qualifier(draft: Draft) -> bool:
    body = draft.object
    is_beside_title = draft.candidate.rule == "leadership.title_before_name"
    return is_beside_title and body is not None and _QUALIFIER.fullmatch(body.name) is not None


def is_no_name(name: str) -> bool:
    lower = name.lower().strip(" .")
    is_part = set(re.split(r"[\s/]+", lower)) <= _PARTS_IN_BANDS
    return (
        is_part
        or lower in _MANY
        or lower in _MERE_WORDS
        or lower in HEADS
        or _OFFICE_OF.match(name) is not None
    )
