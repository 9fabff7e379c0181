"""What the words around a name tell of its kind: "shares in X", "X's chief executive", "Mr X", "X, 54,".

A tagger trained on famous names guesses at those it never met. Newsrooms introduce who they write about,
so the text itself is asked wherever it says the name (cues: own list).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES
from claims.extraction.context.genders import has_given_name
from claims.extraction.context.names import places_of
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["kind_by_words"]

_MOST_PLACES = 40
_REACH = 40
_OFFICE = (
    r"(?:(?:chief|managing|executive|finance|sales|artistic|music|sporting|technical)\s)?(?:executive|director|officer)"
    r"|CEO|CFO|COO|chair(?:man|woman|person)?|president|boss|treasurer|head\scoach|founder|co-founder|owner"
)
_THINGS = (
    r"(?:board|shares?|stocks?|headquarters|head\soffice|spokes\w+|shareholders|investors|employees|staff"
    r"|customers|workforce|profits?|revenues?|sales|members|subsidiar\w+|parent|stake|owners|factor\w+|plants?|offices"
    r"|products?|fleet|website|congress|manifesto)"
)
_BODY_AFTER = re.compile(
    rf"['’]s?\s(?:[\w-]+\s){{0,2}}(?:{_OFFICE}|{_THINGS})\b"
    rf"|\s{_THINGS}\b|\s(?:{_OFFICE})\s[A-Z]"  # "named Anna Weil chief executive" is no body
    r"|-(?:based|owned)\b"
    r"|\s(?:was|were|is|has\sbeen)\s(?:\w+ly\s|first\s)?(?:founded|established|incorporated|set\sup|launched"
    r"|formed|acquired|taken\sover|headquartered|listed|owned)\b"
    r"|\s(?:also\s|today\s|yesterday\s|\w+ly\s)?(?:employs|employed|makes|sells|manufactures|produces|operates|posted|appointed|hired|named\sits"
    r"|acquired|said\sin\sa\sstatement|announced|unveiled|launched)\b"
    rf"|,\s(?:an?|the)\s(?:[\w'’-]+\s){{0,5}}?(?:{'|'.join(sorted(BODIES))})\b"
)
_BODY_BEFORE = re.compile(
    rf"(?:\b(?:[Ss]hares|[Ss]takes?|[Ss]tocks?|investors?|shareholders)\sin|\b(?:{_OFFICE}|member|board|head|employee|chief|leader)\s(?:of|at)"
    r"|\b(?:works?|worked|working|job|jobs|career|post|role|stint|spell|years|tenure)\s(?:at|with)"
    r"|\b(?:founded|co-founded|established|incorporated|acquired)"
    r"|\b(?:company|firm|insurer|carmaker|bank|group|rival|startup|start-up|retailer|airline|broadcaster|newspaper"
    r"|charity|brewer|utility|club|party|publisher|chain|maker|website|band|tank))\s(?:the\s)?$"
)
_PERSON_AFTER = re.compile(
    r",\s\d{2}\b|,?\s(?:who|whose)\b|\s(?:was\sborn|died|has\sdied|resigned|retired|married|stepped\sdown|quit\sas"
    r"|was\s(?:elected|appointed|sacked|fired|jailed|ousted))\b"
    r"|['’]s?\s(?:wife|husband|son|daughter|brother|sister|mother|father|family|death|resignation|successor"
    r"|predecessor|appointment|departure|tenure|term)\b|\s\((?:born|b\.|\d{4}\s?[-–])"
)
_PERSON_BEFORE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Judge|Justice|Senator|King|Queen|Prince|Princess|Pope)\.?\s$"
    r"|\b(?:son|daughter|wife|husband|brother|sister|cousin|widow|mother|father|friend|colleague|actor|actress"
    r"|singer|striker|midfielder|lawyer|economist|engineer|banker|novelist|painter|spokes(?:wo)?man)\s$"
    r"|\b(?:[Mm]inister|[Gg]overnor|[Mm]ayor|[Cc]hancellor|[Pp]remier|[Cc]hair(?:wo)?man|[Pp]resident|[Ss]ecretary|CEO"
    r"|[Ee]xecutive|[Bb]oss|[Cc]oach|[Cc]ommissioner)\s$"
)


def kind_by_words(name: str, text: str, *, own: Iterable[str] = ()) -> EntityKind | None:
    """Give what the words around a name make of it, None where they say nothing or both.

    Parameters
    ----------
    name : str
        As the text writes it.
    own : iterable of str
        Longer names that hold it; what stands around those speaks of them, not of it.

    Examples
    --------
    >>> kind_by_words("Norvex", "Shares in Norvex fell.")
    <EntityKind.ORGANISATION: 'organisation'>
    >>> kind_by_words("Holt", "Holt, 54, resigned."), kind_by_words("Holt", "Holt is known.")
    (<EntityKind.PERSON: 'person'>, None)
    """
    if " " in name and name.split()[-1].lower() in BODIES:
        return EntityKind.ORGANISATION  # "Tallis Trust (1993-2001)"
    inside = [(place, place + len(longer)) for longer in own for place in places_of(longer, text)]
    body = person = False
    for place in places_of(name, text)[:_MOST_PLACES]:
        end = place + len(name)
        if any(start <= place and end <= stop for start, stop in inside):
            continue
        lead = text[max(0, place - _REACH) : place]
        body = body or (_BODY_AFTER.match(text, end) or _BODY_BEFORE.search(lead)) is not None
        person = person or (_PERSON_AFTER.match(text, end) or _PERSON_BEFORE.search(lead)) is not None
        if body and person:
            return None
    if body == person or (body and has_given_name(name)):
        return None
    return EntityKind.ORGANISATION if body else EntityKind.PERSON
