"""Towns that no tagger knew, told by what the text says happened there: "held its congress in Elmstadt"."""

from __future__ import annotations

import re

from claims.extraction.context.names import places_of

__all__ = ["is_land", "is_realm", "is_scene"]

_MOST_PLACES = 12
_REACH = 60
# Who meets, is born or is sworn in does so somewhere; who plays, works or believes may do so in a body.
_HAPPENS = (
    r"(?:met|meets|meeting|gathered|gathering|convened|assembled|held|holds|hosted|born|died|lives|lived|living|buried"
    r"|arrived|arrested|jailed|detained|killed|raised|grew\sup|settled|marched|demonstrated|sworn\sin|inaugurated"
    r"|crowned|married|spoke|told\sreporters|congress|conference|convention|summit|talks|ceremony|rally|protests?"
    r"|hospital|prison|court|home|headquarters|hotel|hall|stadium|cathedral|palace|university|school|factory"
    r"|founded|established|based|headquartered|located|workshop|plants?|offices?|shipyard|brewery|garage)"
)
_SCENE = re.compile(
    rf"(?:\b{_HAPPENS}(?:\s(?:for|on|at|near|with|its|their|an?|the|last|this|annual|[a-z]+ly|[a-z]+))?(?:\s[a-z]+)?"
    r"\sin|(?:^|[.!?\n]\s?[\"“]?)In|,\sin)\s$"
)
_AFTER = re.compile(
    r"[.,;)]|\s(?:are|were|is|was|have|had|on|last|this|yesterday|today|in|where|after|before|when|and|to|with|from|by|for)\b"
)


# What lands and towns have, and no body.
_HAS = re.compile(
    r"['’]s?\s(?:regional\s|local\s|southern\s|northern\s|eastern\s|western\s)?(?:authorities|governor|mayor|residents"
    r"|population|inhabitants|voters|electorate|coast|coastline|border|borders|airspace|independence|prime\sminister"
    r"|foreign\sminister|finance\sminister|interior\sminister|king|queen|ambassador|capital\scity)\b"
)


# What states have, and of which their names stand: "the government of Norland", "Norland's parliament".
_ORGANS = (
    r"(?:government|parliament|upper\shouse|lower\shouse|legislature|prime\sminister|head\sof\sstate|armed\sforces"
    r"|(?:foreign|finance|interior|defen[cs]e|justice|health|education|labou?r|energy)\s(?:minister|ministry)"
    r"|central\sbank|constitution|supreme\scourt|ruling\s(?:party|coalition)|king|queen|monarch|army|navy)"
)
_OWNS_ORGAN = re.compile(rf"['’]s?\s(?:[a-z]+\s)?{_ORGANS}\b")
_ORGAN_OF = re.compile(rf"\b(?:{_ORGANS}|people|republic|kingdom|peoples)\sof\s$")
# Names of two words that are places'.
_PLACE_FRONTS = frozenset(
    """
    Cape East Fort Great Lake Little Lower Mount New North Old Port Saint San Santa South St. St Upper West
    """.split()
)
_NEAR = ("around ", "near ", "outside ", "Near ", "Around ", "Outside ")


def is_land(name: str, text: str) -> bool:
    """Tell a name of one word whose bearer has a governor, a coast or a parliament from a body's.

    Examples
    --------
    >>> is_land("Transkara", "Transkara's authorities agreed."), is_land("Norvex", "Norvex's boss did.")
    (True, False)
    """
    if not _may_be_place(name):
        return False
    places = places_of(name, text)[:_MOST_PLACES]
    return any(_HAS.match(text, place + len(name)) is not None for place in places) or is_realm(name, text)


def is_realm(name: str, text: str) -> bool:
    """Tell a state by what only states have: "the government of Norland", "Norland's prime minister".

    Examples
    --------
    >>> is_realm("Norland", "The upper house of Norland met."), is_realm("Norvex", "The board of Norvex met.")
    (True, False)
    """
    if not _may_be_place(name):
        return False
    return any(
        _OWNS_ORGAN.match(text, place + len(name)) is not None
        or _ORGAN_OF.search(text, max(0, place - _REACH), place) is not None
        for place in places_of(name, text)[:_MOST_PLACES]
    )


def _may_be_place(name: str) -> bool:
    """Tell a name of one word, or of two of which the first is one of places': "Port Holm"."""
    first, _, rest = name.partition(" ")
    is_front = not rest or (first in _PLACE_FRONTS and " " not in rest and rest[:1].isupper())
    return is_front and first[:1].isupper() and first[1:].rstrip(".").islower()


def is_scene(name: str, text: str) -> bool:
    """Tell whether a text has a name of one word, or one like "Port Holm", only for where things happen.

    Examples
    --------
    >>> is_scene("Elmstadt", "The union held its congress in Elmstadt. In Elmstadt, many came.")
    True
    >>> is_scene("Norvex", "He invested in Norvex."), is_scene("Norvex", "It met in Norvex. Norvex won.")
    (False, False)
    """
    if not _may_be_place(name):
        return False
    places = places_of(name, text)
    return 0 < len(places) <= _MOST_PLACES and all(
        _AFTER.match(text, place + len(name)) is not None and _is_where(text, place) for place in places
    )


def _is_where(text: str, place: int) -> bool:
    """Tell whether something is said to happen at a place: "held its congress in", "homes around"."""
    if text.endswith(_NEAR, 0, place):
        return True
    is_in = text.startswith(("in ", "In "), place - 3)
    return is_in and _SCENE.search(text, max(0, place - _REACH), place) is not None
