"""What did not quite happen, or just had: "all but left", "member in all but name", "hardly had it left"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import ADVERBS_OF_NEARNESS

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_just_done", "is_only_near"]

_HARDLY = frozenset({"hardly", "scarcely", "barely"})
_THEN = frozenset({"when", "before", "than"})
# How far before a noun "all but" may stand: "all but officially a member".
_REACH = 5


def is_only_near(word: Token) -> bool:
    """Tell "almost left", "had all but joined", "was all but a member", "president in all but name"."""
    if any(c.lower_ in ADVERBS_OF_NEARNESS and c.i < word.i for c in word.children):
        return True
    return _is_all_but(word) or _is_but_in_name(word) or _is_within(word)


def _is_within(word: Token) -> bool:
    """Tell "came within nine votes of becoming speaker"."""
    above = word.head
    if word.tag_ != "VBG" or word.dep_ != "pcomp" or above.lower_ != "of":
        return False
    before = word.doc[max(above.i - 1 - _REACH, 0) : above.i]
    # "Within days of taking office" is another thing.
    return any(a.lemma_ in ("come", "get") and b.lower_ == "within" for a, b in pairwise(before))


def _is_all_but(word: Token) -> bool:
    """Tell what all is there for but itself, from "all but three members"."""
    doc = word.doc
    reach = 1 if word.pos_ in ("VERB", "AUX") else _REACH
    for place in range(max(word.i - 1 - reach, 0), word.i - 1):
        if doc[place].lower_ == "all" and doc[place + 1].lower_ == "but":
            between = doc[place + 2 : word.i]
            is_counted = word.tag_ in ("NNS", "NNPS") or any(
                t.pos_ == "NUM" or t.lower_ == "few" or t.pos_ == "VERB" for t in between
            )
            return not is_counted
    return False


def _is_but_in_name(word: Token) -> bool:
    """Tell "was a member of the pact in everything but name": no comma stands between."""
    for behind in word.doc[word.i + 1 : word.sent.end]:
        if behind.is_punct:
            return False
        if behind.lower_ == "name" and behind.nbor(-1).lower_ == "but":
            return True
    return False


def is_just_done(verb: Token, adverb: Token) -> bool:
    """Tell "hardly had it joined when its king fell": it had joined by then."""
    # The verb itself is "had" where the parser splits both.
    had = (verb, *(c for c in verb.children if c.dep_ == "aux"))
    if adverb.lower_ not in _HARDLY or not any(t.lower_ == "had" for t in had):
        return False
    return any(t.lower_ in _THEN for t in verb.doc[verb.i + 1 : verb.sent.end])
