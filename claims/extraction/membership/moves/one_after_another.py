"""Relates the second of two moves told in one breath to the first: "came in in 1999 and left in 2016"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.membership.moves.bare_verbs import is_bare, moving_phrase, tells_time
from claims.extraction.membership.moves.moves import MOVES
from claims.extraction.syntax.questions import objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.membership.moves.moves import Move

__all__ = ["goes_on", "is_named_alike", "is_of_thing_before", "only_dated"]


def goes_on(verb: Token, move: Move) -> bool:
    """Tell "came in in 1999 and left again in 2016": who came in left what it had come into."""
    before = verb.head
    if verb.dep_ != "conj" or before.pos_ != "VERB":
        return False
    others = (m for m in MOVES if m.relation is not move.relation)
    return any(moving_phrase(before) in m.verbs for m in others) and is_bare(before)


def is_of_thing_before(verb: Token) -> bool:
    """Tell "joined the Union's talks and pulled out in May": of the talks."""
    before = verb.head
    if verb.dep_ != "conj" or not any(moving_phrase(before) in move.verbs for move in MOVES):
        return False
    what = objects(before)
    return bool(what) and all(t.tag_ in ("NN", "NNS") and t.lemma_.lower() not in ALLIANCES for t in what)


def only_dated(verb: Token) -> bool:
    """Tell "the bassist went in 1987", whom nobody saw again, from "went home in 1987"."""
    # "went in 1987 and Sal Dean a year later": what is added tells of another.
    added = next((c.i for c in verb.rights if c.dep_ in ("cc", "conj", "advcl")), len(verb.doc))
    behind = [c for c in verb.rights if c.i < added and not c.is_punct]
    return bool(behind) and all(c.dep_ == "prep" and tells_time(c) for c in behind)


def is_named_alike(named: Mention, member: Mention, body: Mention) -> bool:
    """Tell two guilds from two bodies: "the Elm Guild left the Congress in 1987, the Holm Guild in 1990"."""
    last, first, told = (m.text.rsplit(" ", 1)[-1] for m in (named, member, body))
    return last == first != told and named.start != body.start
