"""Where one takes an office of a state, no state itself: "sworn in as president in Pretoria"."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.extraction.naming.capitals import CAPITALS
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.roles.titles import Title

__all__ = ["is_where_sworn"]

_NATIONAL = word_set(
    "president minister premier chancellor king queen emperor empress monarch sultan emir vice-president"
)
_CEREMONIES = word_set(
    "swear inaugurate crown enthrone instal install anoint proclaim invest oath coronation"
)
_REACH = 5  # words above a preposition among which the ceremony is looked for


def is_where_sworn(title: Title, mention: Mention, link: Token) -> bool:
    """Tell the town of a ceremony, or a capital, from the land whose head somebody is.

    Parameters
    ----------
    title : Title
        Of the office.
    mention : Mention
        What stands behind "in" or "at".
    link : Token
        That preposition.
    """
    if title.wants[:1] != (EntityKind.STATE,) or title.title.split()[-1] not in _NATIONAL:
        return False
    if mention.text in CAPITALS:
        return True
    is_sworn = any(t.lemma_.lower() in _CEREMONIES for t in islice(link.ancestors, _REACH))
    return is_sworn and not mention.entity_ids
