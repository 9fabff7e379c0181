"""What was read from the tables, kept for the next question, and read for many questions at once.

A batch of claims asks for thousands of rows. One statement for five hundred
keys costs a tenth of five hundred statements, so whoever has a batch says
first what it will ask for (`expect_...`); the questions themselves stay single.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from claims.reference.layer import Layer
from claims.reference.lists import FactList, rows_of
from claims.reference.numbering import Numbering
from claims.reference.stack import Stack
from claims.reference.stored import AliasRow
from claims.relations import FactRelation
from claims.types import Entity, Fact

__all__ = ["Post", "Recall"]

# Rows kept of each sort: some 50 MB at most, whatever the length of a stream.
_MEMORY = 20_000
_MOST_NAMES = _MEMORY // 2
# A row of a list is 52 bytes until it is read.
_MOST_LISTED = 200_000
# So many lists are read alone before the columns of all of them are opened.
_FEW = 64

# Post, body, whether the wording that names it lacks the body.
Post = tuple[str, "str | None", bool]


class Recall:
    """Rows of a stack of tables by what they are asked for with."""

    def __init__(self, stack: Stack, numbering: Layer | Numbering) -> None:
        self._stack = stack
        self._numbering = numbering
        self._entities: dict[str, Entity | None] = {}
        self._numbers: dict[str, int] = {}
        self._lists: dict[str, dict[str, FactList]] = {"subject_id": {}, "object_id": {}}
        # By column: most names are asked for by two of them.
        self._aliases: dict[str, dict[str, list[AliasRow]]] = defaultdict(dict)
        self._posts: dict[tuple[str, str], list[Post]] = {}
        self._listed = self._asked = 0

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id, None when no table knows it."""
        if entity_id not in self._entities:
            self.expect_entities((entity_id,))
        return self._entities[entity_id]

    def number(self, entity_id: str) -> int:
        """Give the number that lists name an entity with, 0 when no table knows it."""
        if entity_id not in self._numbers:
            self.expect_numbers((entity_id,))
        return self._numbers[entity_id]

    def rows(self, column: str, value: str) -> FactList:
        """Give the facts with an id in a column, unread."""
        found = self._lists[column].get(value)
        if found is None:
            self.expect_rows(column, (value,))
            found = self._lists[column][value]
        return found

    def facts(self, column: str, value: str, relation: FactRelation | None) -> Sequence[Fact]:
        """Give the facts with an id in a column, of one relation if wanted.

        The numbers of all facts are megabytes: who asks for a few things is answered without them.
        """
        if self._asked < _FEW and not self._numbering.has_columns and value not in self._lists[column]:
            self._asked += 1
            return self._stack.facts(column, value, relation)
        return self.rows(column, value).facts(relation)

    def aliases(self, column: str, value: str) -> list[AliasRow]:
        """Give the aliases with a value in a column."""
        known = self._aliases[column]
        if value not in known:
            self.expect_aliases(column, (value,))
        return known[value]

    def posts(self, role: str, body_id: str) -> list[Post]:
        """Give the posts a role key names at a body."""
        key = (role, body_id)
        if key not in self._posts:
            self.expect_posts(role, (body_id,))
        return self._posts[key]

    def expect_entities(self, ids: Iterable[str]) -> None:
        """Read the entities that will be asked for."""
        new = [entity_id for entity_id in dict.fromkeys(ids) if entity_id not in self._entities]
        if new:
            _make_room(self._entities)
            _make_room(self._numbers)
            found = self._numbering.numbered_entities_of(new)
            for entity_id in new:
                entity, number = found.get(entity_id, (None, 0))
                self._entities[entity_id], self._numbers[entity_id] = entity, number

    def expect_numbers(self, ids: Iterable[str]) -> None:
        """Read the numbers of entities that will be asked for; half of what the entities cost."""
        new = [entity_id for entity_id in dict.fromkeys(ids) if entity_id not in self._numbers]
        if new:
            _make_room(self._numbers)
            found = self._numbering.numbers_of(new)
            for entity_id in new:
                self._numbers[entity_id] = found.get(entity_id, 0)

    def expect_rows(self, column: str, values: Iterable[str]) -> None:
        """Read the lists that will be asked for by one column."""
        asked = list(dict.fromkeys(values))
        # A list may be known still, and the number that it is compared by forgotten.
        self.expect_numbers([value for value in asked if value in self._entities])
        known = self._lists[column]
        new = [value for value in asked if value not in known]
        if new:
            if self._listed > _MOST_LISTED or sum(map(len, self._lists.values())) > _MEMORY:
                for lists in self._lists.values():
                    lists.clear()
                self._listed = 0
            self.expect_entities(new)
            found = self._numbering.lists_of(column, {value: self.number(value) for value in new})
            for value in new:
                known[value] = listed = found.get(value) or FactList(rows_of(()), _nothing)
                self._listed += len(listed.rows)

    def expect_aliases(self, column: str, values: Iterable[str]) -> None:
        """Read the aliases that will be asked for by one column."""
        known = self._aliases[column]
        new = [value for value in dict.fromkeys(values) if value not in known]
        if new:
            _make_room(known, _MOST_NAMES)
            known |= self._stack.aliases_of(column, new)

    def expect_named(self, names: Iterable[tuple[str, tuple[str, str]]]) -> list[AliasRow]:
        """Read the aliases that will be asked for by the key and the cores of names; give those read now.

        A name's core follows from its key: whatever has the key is among what has one of the cores.
        """
        asked = list(names)
        by_key, by_core = self._aliases["key"], self._aliases["core"]
        _make_room(by_key, _MOST_NAMES)
        _make_room(by_core, _MOST_NAMES)
        new = list(dict.fromkeys(core for _, cores in asked for core in cores if core not in by_core))
        found = self._stack.aliases_of("core", new) if new else {}
        by_core |= found
        for key, cores in asked:
            if key not in by_key:
                named = (row for core in dict.fromkeys(cores) for row in by_core[core])
                by_key[key] = [row for row in named if row.key == key]
        return [row for core in new for row in found[core]]

    def expect_posts(self, role: str, body_ids: Iterable[str]) -> list[str]:
        """Read the posts that a role key will be asked for at some bodies; give them all."""
        bodies = list(dict.fromkeys(body_ids))
        new = [body for body in bodies if (role, body) not in self._posts]
        if new:
            _make_room(self._posts)
            for body, posts in self._stack.posts_called_at(role, new).items():
                self._posts[role, body] = posts
        return [post for body in bodies for post, _, _ in self._posts.get((role, body), ())]


def _nothing(_numbers: list[int]) -> list[Fact]:
    return []


def _make_room(memory: dict[Any, Any], most: int = _MEMORY) -> None:
    """Forget the older half of a memory that is full: a batch is about to ask for the newest."""
    if len(memory) > most:
        for key in list(islice(memory, len(memory) // 2)):
            del memory[key]
