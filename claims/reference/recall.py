"""What was read from the tables, kept for the next question, and read for many questions at once.

A batch of claims asks for thousands of rows. One statement for five hundred
keys costs a tenth of five hundred statements, so whoever has a batch says
first what it will ask for (`expect_...`); the questions themselves stay single.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claims.reference.stack import Stack
from claims.reference.stored import AliasRow
from claims.types import Entity, Fact

__all__ = ["Post", "Recall"]

# Rows kept of each sort: some 50 MB of facts at most, whatever the length of a stream.
_MEMORY = 20_000

# Post, body, whether the wording that names it lacks the body.
Post = tuple[str, "str | None", bool]


class Recall:
    """Rows of a stack of tables by what they are asked for with."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack
        self._entities: dict[str, Entity | None] = {}
        self._facts: dict[tuple[str, str], tuple[Fact, ...]] = {}
        self._aliases: dict[tuple[str, str], list[AliasRow]] = {}
        self._posts: dict[tuple[str, str], list[Post]] = {}
        self._held_facts = 0

    def entity(self, entity_id: str) -> Entity | None:
        """Give the entity of an id, None when no table knows it."""
        if entity_id not in self._entities:
            self.expect_entities((entity_id,))
        return self._entities[entity_id]

    def facts(self, column: str, value: str) -> tuple[Fact, ...]:
        """Give the facts with an id in a column."""
        key = (column, value)
        if key not in self._facts:
            self.expect_facts(column, (value,))
        return self._facts[key]

    def aliases(self, column: str, value: str) -> list[AliasRow]:
        """Give the aliases with a value in a column."""
        key = (column, value)
        if key not in self._aliases:
            self.expect_aliases(column, (value,))
        return self._aliases[key]

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
            found = self._stack.entities_of(new)
            self._entities.update((entity_id, found.get(entity_id)) for entity_id in new)

    def expect_facts(self, column: str, values: Iterable[str]) -> None:
        """Read the facts that will be asked for by one column."""
        new = [value for value in dict.fromkeys(values) if (column, value) not in self._facts]
        if new:
            if self._held_facts > _MEMORY or len(self._facts) > _MEMORY:
                self._facts.clear()
                self._held_facts = 0
            for value, facts in self._stack.facts_of(column, new).items():
                self._facts[column, value] = tuple(facts)
                self._held_facts += len(facts)

    def expect_aliases(self, column: str, values: Iterable[str]) -> None:
        """Read the aliases that will be asked for by one column."""
        new = [value for value in dict.fromkeys(values) if (column, value) not in self._aliases]
        if new:
            _make_room(self._aliases)
            for value, rows in self._stack.aliases_of(column, new).items():
                self._aliases[column, value] = rows

    def expect_posts(self, role: str, body_ids: Iterable[str]) -> list[str]:
        """Read the posts that a role key will be asked for at some bodies; give those read now."""
        new = [body for body in dict.fromkeys(body_ids) if (role, body) not in self._posts]
        if new:
            _make_room(self._posts)
        found = self._stack.posts_called_at(role, new) if new else {}
        self._posts.update(((role, body), posts) for body, posts in found.items())
        return [post for posts in found.values() for post, *_ in posts]


def _make_room(memory: dict[Any, Any]) -> None:
    if len(memory) > _MEMORY:
        memory.clear()
