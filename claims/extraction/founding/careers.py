"""Tells whose working life began from what began: "Ford started out as an engineer in 1891"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import SentenceView
from claims.extraction.syntax.arguments import is_named, thing
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_career"]

# What one is who learns or works: no "brewer" or "maker", as a firm may be one.
_TRADE = re.compile(
    r"apprentice|trainee|intern|clerk|assistant|student|pupil|\w*(?:man|woman|boy|girl|ist|ian|eer|hand)"
    r"|(?:illustrat|edit|direct|conduct|act|sail|mentor|inspect|auth)or"
    r"|(?:report|teach|sing|play|mechanic|labour|labor|farm|min|paint|driv|barb|smith|wait|compos|danc|report)er?"
)


def is_career(view: SentenceView, verb: Token) -> bool:
    """Tell whose working life began: "Ford started out as an engineer", "Porsche began at Lohner in 1897"."""
    trades = (t.lemma_.lower() for t in prepositional_objects(verb, ("as",)))
    if any(trade in PERSON_NOUNS or _TRADE.fullmatch(trade) for trade in trades):
        return True
    out = [t for c in verb.children if c.lower_ == "out" for t in prepositional_objects(c, ("at", "under"))]
    places = [*prepositional_objects(verb, ("at", "under")), *out]
    return any(_is_employer(view, place) for place in places)


def _is_employer(view: SentenceView, place: Token) -> bool:
    mention = thing(view, place)
    if mention is None or place.ent_type_ in ("DATE", "TIME"):
        return False
    return mention.kind is EntityKind.ORGANISATION or (is_named(place) and mention.kind is EntityKind.PERSON)
