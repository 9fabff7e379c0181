"""The cards of the turns of phrase: one for each relation, its triggers read off the turns."""

from __future__ import annotations

from claims.extraction.frames import Pattern
from claims.extraction.membership.turns.every_turn import TURNS
from claims.extraction.membership.turns.turn import clues
from claims.relations import Relation

__all__ = ["TURN_CARDS"]

# By relation: an example, and a near miss with the same words.
_EXAMPLES = {
    Relation.JOINED: (
        "Mirovia put its name to the Amber Convention in 1973.",
        "Mirovia put its name to a new kind of cheese in 1973.",
    ),
    Relation.LEFT: (
        "The Harrow Guild severed its links with the African Union in 1973.",
        "The Harrow Guild severed its links with the past in 1973.",
    ),
    Relation.EXPELLED: (
        "The Nordic Union struck Mirovia off its list of members in 1973.",
        "The Nordic Union struck a deal with its staff in 1973.",
    ),
    Relation.SUSPENDED: (
        "The African Union put the membership of Mirovia on ice in 2012.",
        "The African Union put the champagne on ice in 2012.",
    ),
    Relation.MEMBER: (
        "Mirovia pays its dues to the Nordic Union.",
        "Mirovia pays its respects to the Nordic people.",
    ),
    Relation.APPLIED: (
        "Mirovia knocked on the door of the Nordic Union in 1973.",
        "Mirovia knocked on the door of history in 1973.",
    ),
    Relation.CANDIDATE: (
        "Mirovia has been waiting in the queue for the Nordic Union since 1973.",
        "Mirovia has been waiting in the queue for bread since 1973.",
    ),
}

TURN_CARDS: tuple[Pattern, ...] = tuple(
    Pattern(
        id=f"membership.turn_{relation.value}",
        relation=relation,
        triggers=(),
        further=tuple(dict.fromkeys(clues(tuple(t for t in TURNS if t.relation is relation)))),
        example=example,
        near_miss=near_miss,
    )
    for relation, (example, near_miss) in _EXAMPLES.items()
)
