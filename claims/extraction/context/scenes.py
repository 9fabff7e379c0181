"""Towns that no tagger knew, told by what the text says happened there: "held its congress in Elmstadt"."""

from __future__ import annotations

import re

from claims.extraction.context.names import places_of

__all__ = ["is_scene"]

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
