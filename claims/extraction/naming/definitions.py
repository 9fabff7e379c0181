"""Names that a text defines itself: "Navy, Army and Air Force Institutes (NAAFI)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Definition", "find_definitions"]

_BRACKET = re.compile(
    r"\s\((?:the |or |also |formerly )?[\"“]?(?P<short>[A-Z][A-Za-z&.-]{1,11})[\"”]?(?:[;,][^)]{0,60})?\)"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset(
    {"of", "the", "and", "for", "in", "to", "on", "de", "des", "du", "la", "et", "und", "y", "e", "a", "an"}
)
# Letters behind a name, of what somebody is: "Foreign Member of the Royal Society (ForMemRS)".
_OF_HONOUR = re.compile(r"(?:\w+ )?(?:Member|Fellow|Companion|Officer|Commander|Knight|Dame) of (?:the )?")
_REACH = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A long name with the short one that follows it in brackets; offsets are those of the long one."""

    start: int
    end: int
    long: str
    short: str


@lru_cache(maxsize=2)
def find_definitions(text: str) -> tuple[Definition, ...]:
    """Give the names a text spells out before their acronym.

    Examples
    --------
    >>> [d.long for d in find_definitions("The Navy, Army and Air Force Institutes (NAAFI) is a body.")]
    ['Navy, Army and Air Force Institutes']
    """
    return tuple(found for match in _BRACKET.finditer(text) for found in _spelled_out(text, match))


def _spelled_out(text: str, bracket: re.Match[str]) -> Iterator[Definition]:
    letters = [letter.lower() for letter in bracket["short"] if letter.isupper()]
    if len(letters) < 2:
        return
    low = max(
        0,
        bracket.start() - _REACH,
        text.rfind(". ", 0, bracket.start()) + 1,
        text.rfind("\n", 0, bracket.start()) + 1,
    )
    words = list(_WORD.finditer(text, low, bracket.start()))
    rest = list(letters)
    for word in reversed(words):
        if not rest:
            break
        if word[0] in _SMALL:
            continue
        initial = word[0][0].lower()
        if initial == rest[-1] and (word[0][0].isupper() or len(rest) > 1):
            rest.pop()
            if not rest and word[0][0].isupper():
                long = text[word.start() : bracket.start()].rstrip(' "”')
                honour = _OF_HONOUR.match(long)
                start = word.start() + (honour.end() if honour is not None else 0)
                yield Definition(
                    start=start,
                    end=word.start() + len(long),
                    long=text[start : word.start() + len(long)],
                    short=bracket["short"],
                )
        else:
            return
