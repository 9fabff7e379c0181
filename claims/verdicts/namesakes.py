"""Bodies of one name in several states: "Japan's Liberal Democrats" are not those of Britain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reference import ReferenceTable
    from claims.types import Claim, Entity, NameMatch, Slot

__all__ = ["is_of_another_state"]

_USA = "USA"
# Whose the body is, right before its name: "Norway's", "the Norwegian", "New Zealand's ruling".
_OWNER = re.compile(
    r"\b(?P<state>[A-Z][\w.-]+(?:\s[A-Z][\w-]+)??)(?:['’]s?)?\s(?:(?:ruling|governing|own|old|main)\s)?$"
)


def _is_of_union(state: Entity | None) -> bool:
    return state is not None and state.subkind == "us_state"


def is_of_another_state(
    claim: Claim, slot: Slot | None, matches: Sequence[NameMatch], table: ReferenceTable
) -> bool:
    """Tell whether the sentence gives a body to a state that is not that of the entity it was linked to."""
    # Claims without a sentence are many thousands a second: nothing is read of their bodies here.
    if slot is None or slot.start is None or claim.start is None or not matches:
        return False
    entity = table.entity(matches[0].entity_id)
    if entity is None or not entity.country or entity.kind is not EntityKind.ORGANISATION:
        return False
    owner = _OWNER.search(claim.sentence, 0, max(slot.start - claim.start, 0))
    if owner is None:
        return False
    found = table.find(owner["state"], kinds={EntityKind.STATE}, fuzzy=False)
    states = {match.entity_id for match in found}
    if entity.country == _USA and any(_is_of_union(table.entity(state)) for state in states):
        return False  # "the Arkansas retailer"
    return bool(states) and f"state:{entity.country}" not in states
