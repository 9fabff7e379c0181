"""Since when several lead together, which says nothing of since when each of them does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.syntax.questions import agents, clause_head, objects, prepositional_objects, subjects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["is_of_joint_rule"]

_NAMING = frozenset({"PROPN", "PRON"})
_BESIDE = frozenset({"with", "alongside"})
_JOINTLY = frozenset({"together", "along", "jointly"})


def is_of_joint_rule(head: Token, words: DatedWords) -> bool:
    """Tell "X and Y have led it since 2023", "has led it with Y since 2023": one of them may have before.

    Parameters
    ----------
    head : Token
        The word that states that somebody leads.
    words : DatedWords
        The time expression.
    """
    if words.expression.lead is not Lead.SINCE or any(t.ent_type_ == "DATE" for t in _behind(words)):
        return False  # "since 2011 and 2014": one each
    verb = clause_head(head)
    if verb.pos_ not in ("VERB", "AUX"):
        return False
    leaders = [t for t in (*subjects(verb), *agents(verb)) if t.pos_ in _NAMING]
    if any(other.pos_ in _NAMING and other in leaders for each in leaders for other in each.conjuncts):
        return True
    if len(leaders) == 1 and any(c.pos_ == "PROPN" for c in leaders[0].conjuncts):
        return True
    beside = [verb, *(c for c in verb.children if c.lower_ in _JOINTLY)]
    beside += [t for t in objects(verb) if t.i < words.index]
    return any(t.pos_ in _NAMING for each in beside for t in prepositional_objects(each, _BESIDE))


def _behind(words: DatedWords) -> list[Token]:
    """Give the word that "and" joins to a date."""
    doc, place = words.root.doc, words.limit
    is_joined = place + 1 < len(doc) and doc[place].lower_ == "and"
    return [doc[place + 1]] if is_joined else []
