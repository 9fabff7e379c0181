"""Dates of what brought a claim's event about: a treaty, a vote, a merger.

"The 1957 Treaty of Lomar created X", "set up by a law which was signed in 1992", "the dispute ended in 1929
with three accords, which established X".
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import SUBJECTS
from claims.extraction.dating.clause_dates import CAUSING, MEANS
from claims.extraction.syntax.questions import clause_head

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["is_of_means", "is_what_made"]

_SIGNED = frozenset({"sign", "adopt", "conclude", "pass", "proclaim", "issue", "enact", "promulgate"})


def is_of_means(head: Token, words: DatedWords) -> bool:
    """Tell whether a date is of what did it.

    Parameters
    ----------
    head : Token
        The word that states an event.
    words : DatedWords
        A time expression of its sentence.
    """
    return _stands_before(_bringing(clause_head(head)), words) or _is_of_signing(head, words)


def is_what_made(noun: Token, verb: Token) -> bool:
    """Tell "was settled in 1929 by three accords, which established it", "ended with a treaty that made"."""
    link = noun.head
    is_means = noun.lemma_.lower() in MEANS and noun.dep_ == "pobj" and link.head == verb
    return is_means and link.lower_ in ("by", "with", "through")


def _bringing(verb: Token) -> Token:
    """Give the verb of what brought a clause about, else its own: "the 2012 vote saw X elected"."""
    is_brought = verb.dep_ in ("ccomp", "xcomp") and verb.head.lemma_ in CAUSING
    return verb.head if is_brought else verb


def _stands_before(verb: Token, words: DatedWords) -> bool:
    """Tell whether what did it is dated: "the 1957 Treaty of Lomar created X", "a 1995 merger that ..."."""
    noun = words.noun
    if noun is None or noun.lemma_.lower() not in MEANS:
        return False
    if verb.dep_ == "relcl" and noun in (verb.head, *itertools.islice(verb.head.ancestors, 2)):
        return any(c.dep_ in SUBJECTS and c.lower_ in ("that", "which") for c in verb.children)
    return noun.dep_ == "nsubj" and noun.head.i == verb.i


def _is_of_signing(head: Token, words: DatedWords) -> bool:
    """Tell whether what did it was signed then: "set up by the Treaty of Riga, which was signed in 1992"."""
    verb = words.governor
    if words.noun is not None or verb.lemma_ not in _SIGNED or verb.dep_ not in ("acl", "relcl"):
        return False
    means = verb.head
    return means.lemma_.lower() in MEANS and means.dep_ == "pobj" and means.head.head.i == head.i
