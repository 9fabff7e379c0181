"""What is named only to say that it is something else: "in 1949, not in 1952", "the bank, not the fund"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["denies_only_way", "is_set_apart", "means_another", "sets_apart"]

_LEAD = (
    r"(?:(?:in|on|at|from|since|until|as|to|of|by|for|with|under|into|during)\s+)?"
    r"(?:(?:the|a|an|its|his|her|their)\s+)?"
)
_APART = re.compile(
    rf"(?:,|\band|\bbut|\()\s+(?:not|never)(?:\s+(?:yet|even|ever))?\s+{_LEAD}$", re.IGNORECASE
)
_NOT = re.compile(rf"\bnot\s+{_LEAD}$", re.IGNORECASE)
_BUT = re.compile(r"[^.;:,]{0,30},?\s+but\b", re.IGNORECASE)
_NEITHER = re.compile(rf"\b(?:neither|nor)\s+{_LEAD}$", re.IGNORECASE)
_REACH = 40
# Ways to leave an office and ways to come to it: who did not go one way may have gone another.
_WAYS = (
    frozenset(
        "die resign retire step stand sack fire dismiss oust depose remove force vote leave quit go".split()
    ),
    frozenset("elect appoint name choose select pick nominate install take inherit succeed become".split()),
)


def is_set_apart(text: str, start: int, end: int) -> bool:
    """Tell whether what stands between two places is said not to be meant, "not Holm but Selm" too.

    Examples
    --------
    >>> text = "Ann Lee was chancellor, not president, and not of the Union"
    >>> words = ("chancellor", "president", "Union")
    >>> [is_set_apart(text, text.index(word), text.index(word) + len(word)) for word in words]
    [False, True, True]
    >>> text = "It joined not in 1952 but in 1949"
    >>> is_set_apart(text, 17, 21), is_set_apart(text, 29, 33)
    (True, False)
    """
    begin = max(0, start - _REACH)
    if _APART.search(text, begin, start) is not None:
        return True
    return _NOT.search(text, begin, start) is not None and _BUT.match(text, end) is not None


def means_another(candidate: Candidate, view: SentenceView, *, is_title: bool) -> bool:
    """Tell whether one of the things a claim is about is named only as the one that is not meant."""
    text, start = view.context.article.text, view.sentence.start
    named = [s for s in (candidate.subject, candidate.object, candidate.role) if s is not None]
    # "And not to Ann Lee, chair of the bank": she is the chair all the same.
    opening = min((s.start for s in named), default=start) if is_title else start
    verb = view.span.doc[candidate.head]
    behind = verb.idx + view.shift  # "joined neither the pact nor the union"
    others = [s for s in (candidate.object, candidate.role) if s is not None and s.start > behind]
    if any(_NEITHER.search(text, max(0, s.start - _REACH), s.start) is not None for s in others):
        return True
    return any(s.start > opening and is_set_apart(text, s.start, s.end) for s in named)


def denies_only_way(verb: Token) -> bool:
    """Tell "did not die in office", "was not elected but appointed": how is denied, not that."""
    if not any(c.dep_ == "neg" for c in verb.children):
        return False
    if verb.lemma_ == "die":
        return True
    ways = next((ways for ways in _WAYS if verb.lemma_ in ways), frozenset())
    others = (c for c in verb.rights if c.dep_ == "conj" and c.lemma_ in ways)
    is_other = any(not any(n.dep_ == "neg" for n in c.children) for c in others)
    return is_other and any(c.lower_ == "but" for c in verb.children)


def sets_apart(negation: Token, verb: Token) -> bool:
    """Tell whether a "not" denies what follows it, not the verb: "joined in 1949, not in 1952"."""
    if negation.i + 1 < len(negation.doc) and negation.nbor(1).lower_ == "since":
        return True  # "not since it joined had so many come"
    before = negation.doc[negation.i - 1]
    if negation.i == verb.i + 1 and verb.pos_ == "VERB" and verb.tag_ == "VBD":
        return _BUT.match(verb.doc.text, _behind(negation)) is not None  # "founded not Holm but Selm"
    return negation.i > verb.i + 1 and (before.text == "," or before.lower_ in ("and", "but"))


def _behind(token: Token) -> int:
    return token.idx + len(token)
