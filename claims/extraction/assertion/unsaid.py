"""What a sentence only mentions on the way, or only chooses somebody for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import CHOOSING
from claims.relations import Relation

if TYPE_CHECKING:
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["is_modifier", "is_of_next"]


def is_modifier(candidate: Candidate, view: SentenceView) -> bool:
    """Tell a number said before a name, of which the clause around does not speak: "the 32-member union"."""
    head = view.span.doc[candidate.head]
    is_count = candidate.relation in (Relation.MEMBER_COUNT, Relation.AGE)
    return is_count and head.dep_ in ("compound", "nmod", "amod", "npadvmod")


def is_of_next(candidate: Candidate, view: SentenceView) -> bool:
    """Tell whether somebody is only chosen: "was picked as the next chair", "named Ann its next chief"."""
    role, verb = candidate.role, view.span.doc[candidate.head]
    if candidate.relation is not Relation.TOOK_OFFICE or role is None or verb.lemma_ not in CHOOSING:
        return False
    ahead = view.context.article.text[view.sentence.start : role.start]
    return ahead.endswith("next ") or role.text.startswith("next ")
