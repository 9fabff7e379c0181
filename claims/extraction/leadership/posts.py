"""Posts that a relative pronoun takes up: "the post of treasurer, which she has held since 2015"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.leadership import words as w
from claims.extraction.syntax.antecedents import antecedent

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["antecedent_post"]

# What is done to offices, and not to rooms.
_HAVING = frozenset({"hold", "occupy", "assume", "fill", "vacate", "keep", "retain", "relinquish", "resign"})


def antecedent_post(pronoun: Token) -> Token:
    """Give the post of "the post, which she took up in May", "the post of treasurer, which goes to X"."""
    if pronoun.lower_ != "which":
        return pronoun
    noun = antecedent(pronoun)
    above = noun
    while above.dep_ == "pobj" and above.head.lower_ == "of":  # "the post of president of X, which"
        above = above.head.head
        if above.lemma_.lower() in w.POSTS | w.OFFICES:
            return above
    is_room = noun.lower_ == "office" and pronoun.head.lemma_ not in _HAVING
    is_up = any(c.lower_ in ("up", "over", "on") and c.dep_ == "prt" for c in pronoun.head.children)
    return pronoun if is_room and not is_up else noun  # "the office, which she took by storm"
