"""Firms that a headline names, and the text by a noun alone or by half of the name.

"Norvex picks outsider as new boss" over "Ann Lee will run the struggling chain", "Pallas Cars cuts jobs" over
"Lee took over at Pallas".
"""

from __future__ import annotations

import re

from claims.extraction.bodies import BODIES
from claims.extraction.context.company_names import FIRMS
from claims.extraction.context.names import places_of
from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name, is_given_name
from claims.extraction.roles.heads import HEADS
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

__all__ = ["at_head", "headline_firm", "named_firms"]

_NAME = r"[A-Z][\w’'&-]*[a-z\d&](?:\s(?:&\s)?[A-Z][\w’'&-]*){0,3}?"
# What firms do in headlines, and what they have.
_DOES = (
    r"names|picks|appoints|hires|taps|poaches|promotes|sacks|fires|ousts|replaces|loses|cuts|buys|acquires|sells|reports"
    r"|posts|swings|slumps|raises|closes|shuts|recalls|floats|restructures|delists|files\sfor|expects|launches"
    r"|to\s(?:cut|buy|sell|close|shut|float|merge|name|replace|axe|hire|open|acquire|list|pay|recall|build|move|shed|split)"
    r"|(?:chief(?:\sexecutive)?|CEO|chair(?:man|woman)?|boss|founder|finance\s(?:chief|director)|co-founder|shares|profits?"
    r"|sales|board|shareholders|investors|staff|managing\sdirector)"
)
_OPENS = late_pattern(rf"(?P<name>{_NAME})(?:['’]s?)?\s(?i:{_DOES})\b")
# What the text calls the firm.
_CALLED = late_pattern(
    r"\b[Tt]he\s(?:[\w-]+\s){0,3}?(?:company|firm|corporation|conglomerate|carmaker|automaker|manufacturer|\w*maker|airline"
    r"|retailer|brewery|brand|chain|startup|start-up|insurer|brewer|supplier|business|exporter|importer|miner|builder"
    r"|\w+builder|producer|utility|giant|grocer|wholesaler|refiner|bank|lender|group|operator|developer|publisher"
    r"|broadcaster|carrier|developer|contractor|discounter|fintech)\b"
)
_RUN = re.compile(r"\b[A-Z][\w’'&-]*(?:\s[A-Z][\w’'&-]*)+")
_COMMON = BODIES | NOMINAL_KINDS.keys() | PERSON_NOUNS | HEADS.keys()


def headline_firm(title: str, text: str) -> str | None:
    """Give the firm that a headline opens with and that the text never names, though it speaks of one.

    Examples
    --------
    >>> headline_firm("Norvex picks outsider as boss", "Ann Lee will run the struggling chain.")
    'Norvex'
    >>> headline_firm("Norvex picks outsider as boss", "Ann Lee will run the town.") is None
    True
    >>> headline_firm("Retailer picks outsider as boss", "Ann Lee will run the struggling chain.") is None
    True
    """
    found = _OPENS.match(title)
    if found is None or _CALLED.search(text) is None:
        return None
    name = found["name"]
    words = name.split()
    is_common = words[-1].lower() in _COMMON and len(words) == 1
    is_word = any(re.search(rf"\b{re.escape(word.lower())}s?\b", text) for word in words)
    if is_common or is_word or is_given_name(name) or has_given_name(name) or words[0] in text:
        return None
    return name


def at_head(title: str, text: str) -> list[Mention]:
    """Give that firm, where there is one, as if it were named at the head of the text."""
    name, kind = headline_firm(title, text), EntityKind.ORGANISATION
    if name is None:
        return []
    return [Mention(text=name, start=0, end=len(name), form=MentionForm.NAME, kind=kind, name=name)]


def named_firms(title: str, text: str) -> list[str]:
    """Give the names of firms in a headline of which the text has the first word by itself.

    Examples
    --------
    >>> named_firms("Pallas Cars cuts jobs", "Lee took over at Pallas in May.")
    ['Pallas Cars']
    >>> named_firms("Torvik Oil cuts jobs", "Oil was found in Torvik."), named_firms("Pallas cuts jobs", "")
    ([], [])
    """
    found = []
    for run in _RUN.finditer(title):
        words = run[0].split()
        last = next((at for at, word in enumerate(words) if at and word.lower() in FIRMS), None)
        if last is None:
            continue
        places = places_of(words[0], text)
        is_place = any(text.endswith(("in ", "In ", "near ", "around "), 0, place) for place in places)
        if places and not is_place and not has_given_name(" ".join(words[: last + 1])):
            found.append(" ".join(words[: last + 1]))
    return found
