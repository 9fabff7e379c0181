"""Numbers for what several tables hold: each of them numbers its own rows and entities differently.

A single compiled table answers the same questions by the numbers of its rows (`Layer`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from claims.reference.lists import KINDS, Described, FactList, list_of

if TYPE_CHECKING:
    from claims.reference.layer import Layer
    from claims.reference.lists import AnyNumbers
    from claims.reference.stack import Stack
    from claims.types import Entity

__all__ = ["Numbering", "numbering_of"]

_MEMORY = 20_000


def numbering_of(stack: Stack) -> Layer | Numbering:
    """Give who numbers what lists and pairs are made of: a single table has numbers already."""
    return stack.layers[0] if len(stack.layers) == 1 else Numbering(stack)


class Numbering:
    """Numbers ids and roles of tables laid over one another in the order in which they are met.

    Parameters
    ----------
    stack : Stack
        The tables, read as one.
    """

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._ids: list[str] = [""]
        self._numbers: dict[str, int] = {"": 0}
        self._entities: dict[str, Entity | None] = {}

    @property
    def has_columns(self) -> bool:
        """Tell that lists need nothing read before them."""
        return True

    def numbered_entities_of(self, ids: Collection[str]) -> dict[str, tuple[Entity, int]]:
        """Give the entities of many ids, each with the number that lists and `described` know it by."""
        found = self._stack.entities_of(ids)
        return {entity_id: (entity, self._number_of(entity_id)) for entity_id, entity in found.items()}

    def numbers_of(self, ids: Collection[str]) -> dict[str, int]:
        """Give the numbers that lists and `described` know entities by."""
        return {entity_id: self._number_of(entity_id) for entity_id in self._stack.entities_of(ids)}

    def lists_of(self, column: str, numbers: Mapping[str, int]) -> dict[str, FactList]:
        """Give the facts with one of many ids in a column."""
        found = self._stack.facts_of(column, numbers)
        return {value: list_of(facts, self._number_of) for value, facts in found.items()}

    def described(self, numbers: AnyNumbers) -> Described:
        """Give what pairs need of the entities of some numbers."""
        # numpy is for those who look through lists: a table is opened and searched for names without it.
        import numpy as np

        entities = self._entities_of(numbers)
        kinds = [-1 if entity is None else KINDS.index(entity.kind) for entity in entities]
        titles = [None if entity is None else entity.title for entity in entities]
        bodies = [0 if entity is None else self._number_of(entity.body_id or "") for entity in entities]
        return Described(np.array(kinds, dtype=np.int32), titles, np.array(bodies, dtype=np.int32))

    def labels(self, numbers: AnyNumbers) -> list[str]:
        """Give the labels of the entities of some numbers, the empty text for those no table knows."""
        return ["" if entity is None else entity.label for entity in self._entities_of(numbers)]

    def _entities_of(self, numbers: AnyNumbers) -> list[Entity | None]:
        ids = [self._ids[number] for number in numbers.tolist()]
        new = {entity_id for entity_id in ids if entity_id not in self._entities}
        if new:
            if len(self._entities) > _MEMORY:
                self._entities.clear()
                new = set(ids)
            self._entities |= dict.fromkeys(new) | self._stack.entities_of(new)
        return [self._entities[entity_id] for entity_id in ids]

    def fact_number(self, fact_id: str) -> int:
        """Give the number that lists name a fact with, 0 when none does."""
        return self._numbers.get(fact_id, 0)

    def role(self, number: int) -> str | None:
        """Give the role of a number."""
        return self._ids[number] or None

    def role_number(self, role: str) -> int:
        """Give the number of a role, -1 when no row has it."""
        return self._numbers.get(role, -1)

    def _number_of(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self._ids)
            self._ids.append(name)
        return number
