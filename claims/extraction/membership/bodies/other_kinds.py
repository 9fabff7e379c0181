"""Of what one is a "member" in another sense: of a genus, of a ruling house."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import prepositional_objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention

__all__ = ["is_of_life", "is_other_kind"]

# Families that rule.
_DYNASTIES = re.compile(
    r"\b(?:House of (?!Commons|Lords|Represent|Assembly|Deleg|Keys|Council|Peers)|[Dd]ynasty$|[Cc]lan$)"
)
# Plants and animals are "members" of these.
_KINDS_OF_LIFE = frozenset(
    "genus family species subfamily tribe phylum clade class order subgenus taxon superfamily".split()
)
# Kinds of life that are said of people as well.
_SOCIAL = frozenset({"family", "tribe", "class", "order"})


def is_other_kind(head: Token, body: Mention) -> bool:
    """Tell whether one is a "member" of it in another sense: of a genus, of a ruling house."""
    if _DYNASTIES.search(body.text):
        return True
    words = {w.lower() for w in body.text.split()} | {head.lemma_.lower()}
    return head.pos_ == "NOUN" and bool(words & _KINDS_OF_LIFE)


def is_of_life(noun: Token) -> bool:
    """Tell a member of a kind of plants or animals: "the only member of the genus Holmia"."""
    led = prepositional_objects(noun, ("of", "in"))
    words = (t for each in led for t in (each, *each.lefts))
    return any(t.is_lower and t.lemma_.lower() in _KINDS_OF_LIFE - _SOCIAL for t in words)
