"""Offices listed behind a post that is none: "was professor of law at X, dean of Y and rector of Z"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.roles.phrase import BEINGS
from claims.extraction.roles.rulers import NOBLES
from claims.extraction.roles.word_lists import word_set
from claims.extraction.syntax.questions import attributes, prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_listed_behind"]

# What somebody is beside an office: a trade, a rank one is born to, a post that leads nothing.
_OTHER_POSTS = (
    PERSON_NOUNS
    | BEINGS
    | NOBLES
    | word_set("curate vicar canon chaplain reader professor prince assistant adviser advisor captain member")
)
_JOINED = re.compile(
    r"(?:,|\band|&)\s+(?:(?:and|then|later|also|subsequently|afterwards|finally)\s+)*(?:the\s)?$"
)


def is_listed_behind(verb: Token, head: Token, before: str) -> bool:
    """Tell an office that the parser hung on the place of the post before it, from that of the place.

    Parameters
    ----------
    verb : Token
        "was", "served".
    head : Token
        The head noun of the office, which has no holder of its own.
    before : str
        The words of the sentence up to the office.
    """
    posts = [t for t in (*attributes(verb), *prepositional_objects(verb, ("as",))) if t.i < head.i]
    if not posts or posts[-1].lemma_.lower() not in _OTHER_POSTS or not posts[-1].is_ancestor(head):
        return False
    between = verb.doc[posts[-1].i + 1 : head.i]
    is_list = all(t.pos_ not in ("VERB", "AUX", "PRON") for t in between)
    return is_list and _JOINED.search(before) is not None
