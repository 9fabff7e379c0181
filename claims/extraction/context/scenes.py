"""Towns that no tagger knew, told by what the text says happened there: "held its congress in Elmstadt"."""

from __future__ import annotations

import re

from claims.extraction.context.names import places_of

__all__ = ["is_land", "is_scene"]

_MOST_PLACES = 12
_REACH = 60
# Who meets, is born or is sworn in does so somewhere; who plays, works or believes may do so in a body.
_HAPPENS = (
    r"(?:met|meets|meeting|gathered|gathering|convened|assembled|held|holds|hosted|born|died|lives|lived|living|buried"
    r"|arrived|arrested|jailed|detained|killed|raised|grew\sup|settled|marched|demonstrated|sworn\sin|inaugurated"
    r"|crowned|married|spoke|told\sreporters|congress|conference|convention|summit|talks|ceremony|rally|protests?"
    r"|hospital|prison|court|home|headquarters|hotel|hall|stadium|cathedral|palace|university|school|factory)"
)
_SCENE = re.compile(
    rf"(?:\b{_HAPPENS}(?:\s(?:for|on|at|near|with|its|their|an?|the|last|this|annual|[a-z]+ly|[a-z]+))?(?:\s[a-z]+)?"
    r"\sin|(?:^|[.!?\n]\s?[\"“]?)In|,\sin)\s$"
)
_AFTER = re.compile(
    r"[.,;)]|\s(?:on|last|this|yesterday|today|in|where|after|before|when|and|to|with|from|by|for)\b"
)


# What lands and towns have, and no body.
_HAS = re.compile(
    r"['’]s?\s(?:regional\s|local\s|southern\s|northern\s|eastern\s|western\s)?(?:authorities|governor|mayor|residents"
    r"|population|inhabitants|voters|electorate|coast|coastline|border|borders|airspace|independence|prime\sminister"
    r"|foreign\sminister|finance\sminister|interior\sminister|king|queen|ambassador|capital\scity)\b"
)


def is_land(name: str, text: str) -> bool:
    """Tell a name of one word whose bearer has a governor or a coast from a body's.

    Examples
    --------
    >>> is_land("Transkara", "Transkara's authorities agreed."), is_land("Norvex", "Norvex's boss did.")
    (True, False)
    """
    if " " in name or not name[1:].islower():
        return False
    places = places_of(name, text)[:_MOST_PLACES]
    return any(_HAS.match(text, place + len(name)) is not None for place in places)


def is_scene(name: str, text: str) -> bool:
    """Tell whether a text has a name of one word only for where things happen.

    Examples
    --------
    >>> is_scene("Elmstadt", "The union held its congress in Elmstadt. In Elmstadt, many came.")
    True
    >>> is_scene("Norvex", "He invested in Norvex."), is_scene("Norvex", "It met in Norvex. Norvex won.")
    (False, False)
    """
    if " " in name or not name[:1].isupper() or not name[1:].islower():
        return False
    places = places_of(name, text)
    return 0 < len(places) <= _MOST_PLACES and all(
        text.startswith(("in ", "In "), place - 3)
        and _AFTER.match(text, place + len(name)) is not None
        and _SCENE.search(text, max(0, place - _REACH), place) is not None
        for place in places
    )
