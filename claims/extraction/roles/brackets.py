"""What may stand between a title and its holder, or in his name: "-elect", "(2008-18)", "at the time,"."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.frames import Mention
from claims.extraction.roles.phrase import Phrase

__all__ = ["across_bracket", "skip_brackets", "skip_time"]

_PAREN = re.compile(r"\((?:(?:in office )?(?:since )?[\d\s–—/~-]{4,40}|[A-Z]{2,6})\)")
# "The chairman at the time, Ann Lee", "the chairman since May 2010, Ann Lee", "its chairman today, Ann Lee".
_TIME = re.compile(
    r"(?:at th(?:e|at) time|today|now|these days|at (?:present|the moment)"
    r"|(?:since|until|in|from) (?:[A-Z][a-z]+ )?\d{4}(?: (?:to|until) (?:[A-Z][a-z]+ )?\d{4})?"
    r"|(?:since|until) (?:last |this )?(?:[A-Z][a-z]+|spring|summer|autumn|winter|week|month|year)"
    r"|for (?:the (?:last|past) )?[a-z0-9-]+ (?:years|months|decades)),"
)
_LONGEST_TIME = 40
_SUFFIXES = frozenset({"-", "elect", "designate", "nominee", "emeritus"})


def skip_brackets(phrase: Phrase, index: int) -> int:
    """Step over "-elect", "(2008-18)" and a closing square bracket."""
    tokens = phrase.tokens
    while index < len(tokens) and tokens[index].lower_ in _SUFFIXES:
        index += 1
    if index < len(tokens) and tokens[index].text == "]":
        return index + 1
    if index < len(tokens) and tokens[index].text == "(":
        match = _PAREN.match(phrase.view.span.text, phrase.places[index] - phrase.origin)
        if match is not None:
            limit = match.end() + phrase.origin
            while index < len(tokens) and phrase.places[index] < limit:
                index += 1
    return index


def skip_time(phrase: Phrase, index: int) -> int:
    """Step over a time before the comma: "the board's chairman at the time, Ann Lee, said".

    No name of who says so: "was prime minister at the time, Lee said".
    """
    tokens = phrase.tokens
    here = phrase.places[index] if index < len(tokens) else None
    if here is None or _TIME.match(phrase.text(here, here + _LONGEST_TIME)) is None:
        return index
    comma = next(i for i in range(index, len(tokens)) if tokens[i].text == ",")
    named = phrase.mention(comma + 1) if comma + 1 < len(tokens) else None
    stop = phrase.after(named, comma + 1) if named is not None else len(tokens)
    return comma if stop < len(tokens) and tokens[stop].text == "," else index


def across_bracket(phrase: Phrase, named: Mention, index: int) -> Mention:
    """Give a name whole into which a bracket was put: "said by (Norland's President Ann) Lee".

    Parameters
    ----------
    named : Mention
        The name behind the title, its bracket in it or cut off there.
    index : int
        Index of its first token.
    """
    if "]" in named.text or ")" in named.text:
        return replace(named, name=_unbracketed(named.text))
    stop = phrase.after(named, index)
    if " " in named.text or stop + 1 >= len(phrase) or phrase.tokens[stop].text not in ("]", ")"):
        return named
    surname = phrase.tokens[stop + 1]
    if surname.pos_ != "PROPN" or not surname.text.istitle():
        return named
    other = phrase.mention(stop + 1)
    end = phrase.end_of(stop + 1) if other is None else other.end
    text = phrase.text(named.start, end)
    return replace(named, text=text, end=end, name=_unbracketed(text), entity_ids=())


def _unbracketed(text: str) -> str:
    return " ".join(re.sub(r"[()\[\]]", " ", text).split())
