"""Bodies whose names pair or list what they are for: "Federation of Bakers, Millers and Cooks".

A tagger cuts such a name at its comma or its "and". Told whole are lists of people, of fields or of both,
pairs of them where what stands behind shows that they are one, and what towns share with the land around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.extraction.naming.definitions import Definition
from claims.extraction.naming.shaped_names import words_of
from claims.extraction.roles.nouns import is_field
from claims.late_patterns import late_pattern

__all__ = ["paired_names"]

_HEADS = frozenset(
    """
    Academy Agency Alliance Association Authority Board Bureau Centre Center Chamber Circle Coalition College
    Commission Company Confederation Council Department Faculty Federation Forum Foundation Friends Fund Guild
    Institute League Ministry Museum Network Office Partnership School Society Trust Union
    """.split()
)
_WORD = r"[A-ZÀ-Þ][\w’-]+"
_ITEM = rf"{_WORD}(?:\s{_WORD})?"
_NO_FRONT = "(?!(?:The|In|At|Of|For|From|With|When|After|As|But|And|By|On|Former)\\s)"
_HEADED = rf"{_NO_FRONT}(?:{_WORD}\s){{0,4}}(?:{'|'.join(sorted(_HEADS))})\s(?:of|for|on)\s(?:the\s)?"
_LIST = late_pattern(rf"\b(?P<head>{_HEADED})(?P<items>{_ITEM}(?:,\s{_ITEM})+,?\s(?:and|&)\s{_ITEM})")
_PAIR = late_pattern(rf"\b(?P<head>{_HEADED})(?P<items>{_ITEM}\s(?:and|&)\s{_ITEM})")
_GATHERED = frozenset(
    "Women Men People Youth Students Teachers Citizens Workers Artists Lawyers Friends".split()
)
_OF_THEM = late_pattern(
    rf"\b(?:{'|'.join(sorted(_GATHERED))})\s(?:in|for)\s(?P<items>{_ITEM}\s(?:and|&)\s{_ITEM})"
)
# What shows that all before it is one body's name.
_ONE = late_pattern(
    r"['’]s\s|\s(?:(?:deputy|vice|acting|managing|executive|general|assistant)\s)*(?:chief|chair\w*|president|director"
    r"|head|leader|boss|manager|secretary|founder|spokes\w+|chancellor)\b"
    r"|\s(?:is|was)\s(?:led|run|headed|chaired|founded|established|formed|set\sup)\b"
)
# "The Holm and District Bowls Club".
_AROUND = ("District", "Districts", "Region", "Area", "Borough", "County")
_SHARED = late_pattern(
    rf"\b{_NO_FRONT}{_WORD}(?:\s{_WORD})?(?:,\s{_WORD})?"
    rf"\s(?:and|&)\s(?:{'|'.join(_AROUND)})(?!\s(?:Attorney|Commissioner|Governor|Judge|Magistrate|Superintendent)\b)(?:\s{_WORD}){{1,4}}"
)
_BETWEEN = re.compile(r",?\s(?:and|&)\s|,\s")


def paired_names(text: str) -> Iterator[Definition]:
    """Give the places of names that hold a list, or a pair behind which something shows that it is one.

    Examples
    --------
    >>> def found(text):
    ...     return [name.long for name in paired_names(text)]
    >>> found("She left the Federation of Bakers, Millers and Cooks for Holm and District Bowls Club.")
    ['Federation of Bakers, Millers and Cooks', 'Holm and District Bowls Club']
    >>> found("The Institute for Peace and Justice is led by Ann Lee."), found("The Board of Elm and Ek met.")
    (['Institute for Peace and Justice'], [])
    >>> found("He runs Women in Film and Television.")
    ['Women in Film and Television']
    """
    words = words_of(text)
    if "and" not in words and "&" not in words:
        return
    if not words.isdisjoint(_HEADS):
        for found in _LIST.finditer(text):
            if _are_alike(found["items"]):
                yield _named(found)
        for found in _PAIR.finditer(text):
            if _ONE.match(text, found.end()) is not None and _are_alike(found["items"]):
                yield _named(found)
    for found in _OF_THEM.finditer(text) if not words.isdisjoint(_GATHERED) else ():
        if _are_alike(found["items"]):
            yield _named(found)
    for found in _SHARED.finditer(text) if not words.isdisjoint(_AROUND) else ():
        yield _named(found)


def _named(found: re.Match[str]) -> Definition:
    return Definition(start=found.start(), end=found.end(), long=found[0], short="")


def _are_alike(items: str) -> bool:
    """Tell a list of fields or of people from one of towns or of bodies."""
    last = [item.split()[-1] for item in _BETWEEN.split(items)]
    return all(is_field(word) or _is_plural(word) for word in last)


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "os", "as"))
