"""What may lead from a verb to the office it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership.words import OFFICES, POSTS
from claims.extraction.syntax.purposes import purposes

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "COMPLEMENT_LABELS",
    "is_beside_noun",
    "is_inside_phrase",
    "is_instance",
    "is_next_post",
    "is_of_before_or_next",
    "leads_to_role",
]

_MOVING = frozenset(
    {"leave", "quit", "depart", "resign", "move", "return", "switch", "transfer", "step", "stand"}
)
COMPLEMENT_LABELS = frozenset(
    set(
        """
    attr oprd dobj prep pobj conj appos nmod acomp dep npadvmod xcomp advcl ccomp pcomp
    """.split()
    )
)
_COMPLEMENT_PREPOSITIONS = frozenset({"as", "to", "for", "into", "from"})
# In whose time it was: "served as minister under the presidency of X".
_IN_TIME_OF = frozenset({"under", "during", "throughout", "amid"})
_PLACES = POSTS | OFFICES | {"footstep", "footsteps"}
_OWNED = POSTS | {"office"}
_DIRECTIONS = frozenset({"back", "away", "down", "aside", "out", "up", "over"})


def is_beside_noun(token: Token, verb: Token) -> bool:
    """Tell an office that somebody has already from what a verb makes of him.

    "Named X, the mayor"; "made her son X, the mayor of Holm, eligible", where the parser hangs it on the son.
    """
    if token.dep_ != "appos" or token.head.i == verb.i:
        return False
    before = token.nbor(token.left_edge.i - token.i - 1) if token.left_edge.i else token
    return token.head.pos_ == "PROPN" or (verb.lemma_ == "make" and before.text == ",")


def leads_to_role(preposition: Token) -> bool:
    """Tell whether a preposition may lead from a verb to a role: "as", "to", "to the post of"."""
    if preposition.lower_ == "as":
        return True
    if preposition.lower_ in _IN_TIME_OF:
        return False
    above = preposition.head
    is_office = above.lemma_.lower() in _PLACES  # not "aide to the president"
    if preposition.lower_ == "for" and above.pos_ == "NOUN" and not is_office:
        return False  # "is a contender for the post of president"
    if any(c.dep_ == "pobj" and c.lemma_.lower() in _PLACES for c in preposition.children):
        return True  # "relieved of his duties as head coach"
    if preposition.lower_ in ("of", "including"):  # "held several posts, including head of X"
        return is_office
    return preposition.lower_ in _COMPLEMENT_PREPOSITIONS and (is_office or above.pos_ in ("VERB", "AUX"))


def is_inside_phrase(token: Token) -> bool:
    """Tell "the chief executive's job", "the mayor's office", and the "back" of "stepped back from"."""
    if token.dep_ in ("advmod", "prt"):
        return token.lower_ in _DIRECTIONS
    return token.dep_ in ("compound", "poss", "amod") and token.head.lemma_.lower() in _OWNED


def is_instance(preposition: Token, verb: Token) -> bool:
    """Tell the "including" of "held several posts in the cabinet, including", wherever it hangs."""
    if preposition.lower_ != "including" or verb not in preposition.ancestors:
        return False
    return any(c.dep_ == "dobj" and c.lemma_.lower() in POSTS for c in verb.children)


def is_of_before_or_next(verb: Token) -> bool:
    """Tell "is mayor, having been a minister", "resigned to be a minister": told of before or after.

    Also "while Ann Lee was mayor, Bo Berg was premier", of another person.
    """
    is_beside = verb.dep_ == "advcl" and any(
        c.lower_ == "having" or (c.dep_ == "mark" and c.lower_ == "while") for c in verb.children
    )
    return is_beside or is_next_post(verb)


def is_next_post(verb: Token) -> bool:
    """Tell what somebody leaves for: "left Acme to be director of the museum", "stepped down to run it"."""
    return verb.head.lemma_ in _MOVING and verb in purposes(verb.head)
