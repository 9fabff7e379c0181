"""States said to have ended: "ceased to be prime minister", "stopped being a member", "is no longer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.renewing import renewed
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["as_ended"]

# What the end of a state is called.
_ENDS = {
    Relation.MEMBER: Relation.LEFT,
    Relation.HOLDS_OFFICE: Relation.LEFT_OFFICE,
    Relation.HELD_OFFICE: Relation.LEFT_OFFICE,
}
# VerbNet 3.4 stop-55.4, the verbs that take "to be" or "being" of a state.
_CEASING = frozenset({"cease", "stop", "quit", "discontinue"})
_BEING = frozenset({"be", "serve", "act", "belong"})


def as_ended(candidate: Candidate, view: SentenceView) -> Candidate:
    """Give the leaving that "ceased to be X" states; any other candidate as it is."""
    ending = _ENDS.get(candidate.relation)
    if ending is None:
        return candidate
    head = view.span.doc[candidate.head]
    verb = head if head.lemma_.lower() in _BEING else clause_head(head)
    above = verb.head
    if verb.lemma_.lower() not in _BEING or verb.dep_ not in ("xcomp", "ccomp", "advcl"):
        return candidate
    if above == verb or above.lemma_.lower() not in _CEASING:
        return candidate
    return renewed(
        candidate,
        relation=ending,
        head=above.i,
        time_heads=(above.i, verb.i, *candidate.time_heads),
        polarity=candidate.polarity if candidate.polarity is Polarity.NEGATIVE else None,
        modality=candidate.modality if candidate.modality is Modality.CONDITIONAL else None,
    )
