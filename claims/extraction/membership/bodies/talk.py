"""Tells whether a text speaks of joining and leaving, which a bare "left in 1996" needs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.frames import SentenceView

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["speaks_of_alliances", "speaks_of_federation", "speaks_of_members", "speaks_of_membership"]

_SPEAKING = re.compile(
    r"\b(?:(?:re)?join(?:s|ed|ing)?|members?|membership|accession|acced\w+|admi(?:ts?|tted|ssion)|enlarge\w*|"
    r"expel\w*|expulsion|candida\w+|applied|application|apply|applying|suspen\w+|quit|withdr[ae]w\w*|newcomer|invit(?:ed|ation)|"
    r"entry|recruits?|signed\sup|eject\w*|(?:thrown?|kick(?:ed)?|walk(?:ed)?|pull(?:ed|ing)?)\sout|belong\w*|no\slonger\sin|"
    r"line-?up|bands?|quartet|quintet|trio|orchestra|choir|left|leaving|founders?|founding)\b",
    re.IGNORECASE,
)
_ALLIED = re.compile(
    r"\b(?:bloc|alliance|grouping|pact|cartel|membership|member\s(?:state|countr)\w*|re-?join\w*|joined|acceded)\b"
)
# How far before a clause talk of membership still sets its scene, in characters.
_REACH = 500


@lru_cache(maxsize=256)
def speaks_of_members(text: str, name: str) -> bool:
    """Tell whether a text speaks of a body's members: "a member of Hollow", "a Hollow member"."""
    bare = re.escape(name)
    of = (
        rf"\b[Mm]ember(?:s|ship)?\s(?:of|in)\s(?:the\s)?{bare}\b"
        rf"|\b{bare}(?:['’]s)?\s(?:\w+\s)?member(?:s|ship)?\b"
    )
    return name in text and re.search(of, text) is not None


def speaks_of_membership(view: SentenceView, verb: Token) -> bool:
    """Tell whether the words around a verb, the title or a claim just made speak of joining and leaving."""
    if view.context.joined_last is not None:
        return True
    article = view.context.article
    start = verb.idx + view.shift
    told = article.text[max(0, start - _REACH) : start]
    rest = article.text[start + len(verb.text) : view.sentence.end]
    return any(_SPEAKING.search(words) for words in (told, rest, article.title or ""))


def speaks_of_federation(view: SentenceView) -> bool:
    """Tell whether a text names a body that by the table has bodies for members."""
    return "of_bodies" in view.context.subkinds.values()


def speaks_of_alliances(view: SentenceView) -> bool:
    """Tell whether the words around a sentence speak of a body of states: "the bloc", "its members"."""
    low, high = max(0, view.sentence.start - _REACH), view.sentence.end + _REACH
    return _ALLIED.search(view.context.article.text[low:high]) is not None
