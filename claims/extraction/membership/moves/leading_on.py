"""Tells what somebody leaves something else for: "quit to join the Left Bloc"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["goes_to"]

_NEXT = frozenset(
    "join rejoin found form co-found cofound launch create establish start lead head run back support".split()
)


def goes_to(view: SentenceView, verb: Token, body: Mention) -> bool:
    """Tell whether a verb of leaving says that a body is what comes next: "left to form the Wrens"."""
    purposes = [
        c
        for c in verb.rights
        if c.dep_ in ("xcomp", "advcl", "ccomp")
        and c.lemma_.lower() in _NEXT
        and any(t.lower_ == "to" for t in c.lefts)
    ]
    named = [view.mention_at(t) for purpose in purposes for t in purpose.subtree]
    return any((m.name or m.text) == (body.name or body.text) for m in named if m is not None)
