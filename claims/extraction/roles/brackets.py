"""What may stand between a title and its holder, or in his name: "-elect", "(2008-18)", a closing bracket."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.frames import Mention
from claims.extraction.roles.phrase import Phrase

__all__ = ["across_bracket", "skip_brackets"]

_PAREN = re.compile(r"\((?:(?:in office )?(?:since )?[\d\s–—/~-]{4,40}|[A-Z]{2,6})\)")
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
