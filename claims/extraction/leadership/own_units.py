"""Parts of a body that their noun tells of: "the geology department" is not what the text is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.looks import as_mention
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["own_unit"]

_PARTS = word_set(
    "department division section branch committee subcommittee arm unit faculty desk wing chapter squadron"
)


def own_unit(view: SentenceView, noun: Token) -> Mention | None:
    """Give the part of a body that a small noun before it tells apart, None for "the department"."""
    if noun.lemma_.lower() not in _PARTS or noun.tag_ != "NN":
        return None
    first = next((c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.is_lower), None)
    if first is None or first.pos_ != "NOUN":
        return None
    start, end = first.left_edge.idx + view.shift, view.span_of(noun).end
    return as_mention(view, start, end, EntityKind.ORGANISATION, form=MentionForm.NOMINAL, confidence=0.5)
