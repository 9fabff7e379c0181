"""Groups of states that the world knows by one name: "the Baltic states", "all five Nordic countries".

Own list of plain facts; what is told of the group is told of each state in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.tables import KnowsNames

__all__ = ["regions_in"]

_STATES: dict[str, tuple[str, ...]] = {
    "baltic": ("Estonia", "Latvia", "Lithuania"),
    "nordic": ("Denmark", "Finland", "Iceland", "Norway", "Sweden"),
    "scandinavian": ("Denmark", "Norway", "Sweden"),
    "benelux": ("Belgium", "Luxembourg", "Netherlands"),
    "visegrad": ("Czech Republic", "Hungary", "Poland", "Slovakia"),
}
_LISTED = "|".join(sorted({state.split()[0] for states in _STATES.values() for state in states}))
_NUMBERS = {"three": 3, "four": 4, "five": 5}
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Aa]ll|[Aa]ll\s(?:of\s)?the)\s(?:(?P<count>three|four|five)\s)?"
    r"(?P<name>Baltic|Nordic|Scandinavian|Benelux|Visegr[aá]d)\s"
    r"(?:(?:states|countries|nations|republics)\b|(?P<number>three|four|five|Three|Four|Five)\b)"
    # "the Nordic Five Tech network" is another thing; "the Baltic states Latvia and" are those states.
    rf"(?!-|\s(?!{_LISTED})[A-Z]|\s(?:group|league|club|alliance|network|forum|council|cup)\b)"
)
_CONFIDENCE = 0.85


def regions_in(text: str, shift: int, table: KnowsNames | None) -> Iterator[tuple[Mention, ...]]:
    """Give for each such group of a sentence its states, each in the group's place."""
    if table is None:
        return
    for found in _NAMED.finditer(text):
        name = found["name"].lower().replace("á", "a")
        count = found["count"] or (found["number"] or "").lower()
        if count and _NUMBERS[count] != len(_STATES[name]):
            continue
        yield tuple(
            Mention(
                text=found[0], start=shift + found.start(), end=shift + found.end(), form=MentionForm.NAME,
                kind=EntityKind.STATE, name=state, entity_ids=_ids_of(state, table), confidence=_CONFIDENCE,
            )
            for state in _STATES[name]
        )  # fmt: skip


def _ids_of(state: str, table: KnowsNames) -> tuple[str, ...]:
    found = table.find(state, kinds={EntityKind.STATE}, fuzzy=False, limit=1)
    return tuple(match.entity_id for match in found)
