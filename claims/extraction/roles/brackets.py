"""What may stand between a title and its holder: "-elect", "(2008-18)", a closing bracket."""

from __future__ import annotations

import re

from claims.extraction.roles.phrase import Phrase

__all__ = ["skip_brackets"]

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
