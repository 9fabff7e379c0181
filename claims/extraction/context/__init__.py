"""What the whole document says before any sentence is read closely: names, bodies, persons, titles.

Built from the text itself, the table's aliases in it and the sentences that
carry a trigger, whether or not others are parsed too: the trigger filter can
never change a claim.
"""

from claims.extraction.context.building import build_context
from claims.extraction.context.document import DocumentContext, NamedThing
from claims.extraction.context.names import (
    fold,
    headline_of,
    is_name_like,
    places_of,
    plain_title,
    surname_of,
)

__all__ = [
    "DocumentContext",
    "NamedThing",
    "build_context",
    "fold",
    "headline_of",
    "is_name_like",
    "places_of",
    "plain_title",
    "surname_of",
]
