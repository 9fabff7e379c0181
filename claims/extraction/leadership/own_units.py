"""Bodies that a noun tells of or a comma names: "the geology department", "a venture fund, Norvex"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.naming.looks import as_mention
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["own_unit"]

_CLOSED = re.compile(r"[,.;:)]|\s*$")
_PARTS = word_set(
    "department division section branch committee subcommittee arm unit faculty desk wing chapter squadron"
)


def own_unit(view: SentenceView, noun: Token) -> Mention | None:
    """Give the part of a body that a small noun before it tells apart, None for "the department".

    Where its name stands behind it between commas, that: "leads a venture fund, Norvex".
    """
    named = _named_behind(view, noun)
    if named is not None:
        return named
    if noun.lemma_.lower() not in _PARTS or noun.tag_ != "NN":
        return None
    first = next((c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.is_lower), None)
    if first is None or first.pos_ != "NOUN":
        return None
    start, end = first.left_edge.idx + view.shift, view.span_of(noun).end
    return as_mention(view, start, end, EntityKind.ORGANISATION, form=MentionForm.NOMINAL, confidence=0.5)


def _named_behind(view: SentenceView, noun: Token) -> Mention | None:
    for name in noun.children:
        if name.dep_ != "appos" or name.pos_ != "PROPN" or name.i < noun.i:
            continue
        named = view.mention_at(name)
        if named is None or named.form is not MentionForm.NAME or named.kind is not EntityKind.ORGANISATION:
            continue
        between = view.written(view.span_of(noun).end, named.start)
        is_closed = _CLOSED.match(view.written(named.end, named.end + 2)) is not None
        if between in (", ", ", the ") and is_closed:
            return named
    return None
