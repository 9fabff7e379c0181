"""Offices that a text tells to be open: sought, vacant, about to be filled, or left by somebody.

Who "was hired on Tuesday" or "started in May" enters an office only where one was told to be open a few
sentences before. That is asked of the text alone, before anything is parsed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from claims.extraction.roles.titles import parse_titles
from claims.types import Span

__all__ = ["open_offices", "tells_title"]

# How far back an office may stand that is open, in characters: some three sentences.
_WITHIN = 600
# How far back the title of somebody who entered his office long ago: he may have been named a page before.
_FAR = 2_000
# How near to a title the words stand that open it, in characters.
_NEAR = 60
# Where one sentence ends and another begins, roughly: the two need not be told apart well.
_ENDS = re.compile(r"(?<=[a-z0-9)”\"’'][.!?])[”\"’']?\s+(?=[A-ZÀ-ÖØ-ÞČŁŚŠŞŽ“\"‘'])|\n+")
# An office is looked for or has nobody.
_SOUGHT = (
    r"(?:look(?:s|ed|ing)?|search(?:es|ed|ing)?|hunt(?:s|ed|ing)?|compet(?:es?|ed|ing)|vy?ing|quest"
    r"|candidates?|applicants?|applications?|shortlist(?:ed)?|stood|stand(?:s|ing)?|ran|runn?(?:s|ing)?)"
    r"\s(?:\w+\s)?for|advertis(?:es?|ed|ing)|appl(?:y|ies|ied|ying) (?:for|to)"
    r"|(?:contest|race|battle|fight|ballot|vote|election|congress|conference|contend|bid)s? (?:for|to)"
    r"|vote[sd]? (?:\w+ ){0,3}for|in search of|seek(?:s|ing)?|sought|headhunt\w*|recruit(?:s|ing)?"
    r"|needs?|needed|wants? (?:a|its)|wanted a"
    r"|to (?:choose|elect|pick|appoint|find|select|name|hire|replace|succeed|recruit|fill)\b"
    r"|(?:choose|elect|pick|appoint|find|select|name|hire|get) (?:a|an|its|their) "
    r"(?:new|next|fresh|permanent|first)"
    r"|(?:choos|elect|pick|appoint|find|select|replac|hir|fill)ing "
    r"(?:a|an|its|their|the|his|her)\b|replace[sd]?"
    r"|without an?|(?:had|has|have|with) no|lack(?:s|ed|ing)|\w+less"
    r"|vacan(?:t|cy|cies)|interview(?:s|ed|ing)?|unfilled|empty"
    r"|leadership (?:contest|race|election|ballot|battle|vote)|succession"
)
# Somebody leaves it.
_LEFT = (
    r"resign\w*|quit(?:s|ting)?|(?:step|stood|stand)\w* (?:down|aside|back)|bow\w* out|walk\w* (?:out|away)"
    r"|sack(?:s|ed|ing)?|fir(?:es?|ed|ing)|dismiss\w*|oust\w*|ax(?:es?|ed|ing)|remov(?:es?|ed|al|ing)"
    r"|retir(?:es?|ed|ing|ement)|depart(?:s|ed|ure|ing)|leaves?|left|leaving|exit(?:s|ed)?|di(?:es|ed)|death"
    r"|outgoing|toppl\w*|overthrow\w*|depos\w*|dump(?:s|ed)?|drop(?:s|ped)|ditch\w*|reliev(?:es?|ed) of"
    r"|part(?:s|ed|ing) (?:company|ways)|forced out|pushed out|voted out|let go|moved? on|stripp?(?:ed|s)?"
    r"|vacat\w*|relinquish\w*|gave up|giv(?:es|ing|en) up|no longer|not renewed|defeated"
    r"|(?:term|tenure|reign|contract)s? (?:\w+ ){0,9}(?:end|expir|terminat)\w*|suspend\w*"
    r"|lost (?:patience|confidence|faith)|jailed|arrested"
)
# Of whoever comes next, the title may have been told a sentence before.
_COMING = r"successors?|replacements?|new (?:boss|leader|chief)"
_OPEN = re.compile(rf"\b(?:{_SOUGHT}|{_LEFT}|{_COMING})\b", re.IGNORECASE)
_NEXT = re.compile(_COMING, re.IGNORECASE)
_GOES = re.compile(_LEFT, re.IGNORECASE)


@lru_cache(maxsize=1_024)
def open_offices(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Give where a text tells an open office in a stretch or not long before it.

    Each place holds words of somebody sought or leaving and the title that is open, which may stand in the
    sentence before.

    Examples
    --------
    >>> told = "Elm Bank had no luck. It sought a new chief executive. Ann Lee was hired in May."
    >>> [told[place.start : place.end] for place in open_offices(told, 59, len(told))]
    ['It sought a new chief executive.']
    """
    floor = max(0, start - _WITHIN)
    pieces, begin = [], floor
    for gap in _ENDS.finditer(text, floor, end):
        pieces.append(Span(start=begin, end=gap.start()))
        begin = gap.end()
    pieces.append(Span(start=begin, end=end))
    found: list[Span] = []
    before: Span | None = None
    for piece in pieces:
        words = text[piece.start : piece.end]
        if _has_title(words):
            if _opens_own(words):
                found.append(piece)
        elif before is not None and _has_title(text[before.start : before.end]) and _opens_last(words):
            found.append(Span(start=before.start, end=piece.end))
        before = piece
    return tuple(found)


# A sentence stands before several others, and is asked for by each.
@lru_cache(maxsize=4_096)
def _has_title(words: str) -> bool:
    return bool(parse_titles(words))


@lru_cache(maxsize=1_024)
def _opens_own(words: str) -> bool:
    """Tell whether a stretch opens an office that it names."""
    titles = parse_titles(words)
    telling = _OPEN.finditer(words)
    return any(t.start - w.end() < _NEAR and w.start() - t.end < _NEAR for w in telling for t in titles)


@lru_cache(maxsize=1_024)
def _opens_last(words: str) -> bool:
    """Tell whether a stretch without a title may open an office that was named just before."""
    return any(_NEXT.fullmatch(w[0]) or _GOES.fullmatch(w[0]) for w in _OPEN.finditer(words))


@lru_cache(maxsize=1_024)
def tells_title(text: str, end: int) -> bool:
    """Tell whether a text gives anybody a title before a place, not a page away from it."""
    return bool(parse_titles(text[max(0, end - _FAR) : end]))
