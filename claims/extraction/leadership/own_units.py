"""Parts of a body that their noun tells of: "the geology department" is not what the text is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
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
    start, end = first.left_edge.idx + view.shift, noun.idx + len(noun.text) + view.shift
    text = view.written(start, end)
    return Mention(
        text=text,
        start=start,
        end=end,
        form=MentionForm.NOMINAL,
        kind=EntityKind.ORGANISATION,
        name=text,
        confidence=0.5,
    )
