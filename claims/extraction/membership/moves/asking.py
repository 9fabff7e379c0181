"""Tells an application by what it asks for: "applied to join", "its bid to enter, handed in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.membership.moves.moves import ASKING
from claims.extraction.syntax.questions import is_passive, objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["asked_by"]

_MADE = frozenset("lodge submit file make present hand table send renew deposit deliver announce".split())
_REQUESTS = frozenset({"application", "request", "petition", "bid"})


def asked_by(verb: Token) -> Token | None:
    """Give what asks for what a verb says: "applied to join", "asks to be let in", "application to join"."""
    asker = verb.head
    infinitive = any(c.lower_ == "to" for c in verb.children)
    if verb.dep_ == "acl" and asker.lemma_.lower() in _REQUESTS:
        is_made = asker.head.lemma_.lower() in _MADE or _is_put_in(asker.head) or _is_made(asker)
        return asker if infinitive and is_made else None
    is_asked = verb.dep_ in ("xcomp", "advcl", "ccomp") and infinitive
    if objects(asker) or any(c.dep_ == "nsubj" for c in verb.children):
        return None  # "asked him to join"
    if not is_asked or asker.lemma_.lower() not in ASKING:
        return None
    # nobody is applied to join: in "Norway, no member yet, applied to join" the parser takes it for passive
    return asker if asker.lemma_.lower() == "apply" or not is_passive(asker) else None


def _is_put_in(verb: Token) -> bool:
    """Tell "put in its bid to join" from "put its bid to join on hold"."""
    return verb.lemma_ == "put" and any(
        c.lower_ in ("in", "forward") for c in verb.children if not c.n_rights
    )


def _is_made(request: Token) -> bool:
    """Tell "its bid to join the Union, handed in last spring," from a bid that may only be meant."""
    made = (c for c in request.rights if c.dep_ in ("acl", "relcl", "advcl"))
    return any(c.lemma_.lower() in _MADE and c.tag_ == "VBN" for c in made)
