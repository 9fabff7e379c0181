"""Role and body -> the posts of the table they name, and the people who held them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from claims.names import alias_key, role_key
from claims.names.roles import SHARED
from claims.relations import EntityKind, FactRelation
from claims.types import Entity, NameMatch, Slot
from claims.types.filling import maker

if TYPE_CHECKING:
    from claims.reference import ReferenceTable

__all__ = ["PostBook"]

# Words that name whoever leads a body, whatever the post is called.
_GENERIC_TITLES = frozenset(map(role_key, ("head", "leadership", "ruler")))
# What states call those who head them. A president may head the government as well.
_HEADS = {
    role_key("head of state"): frozenset(
        {"monarch", "emperor", "sultan", "emir", "grand duke", "prince", "president", "supreme leader"}
    ),
    role_key("head of government"): frozenset(
        {"prime minister", "chancellor", "taoiseach", "premier", "president", "monarch"}
    ),
}
# Words before a title that name no other post of a body: "party leader", "company chairman".
_OF_BODY = frozenset({"party", "club", "company", "firm", "group"})
# A generic title fits every leading post of a body, a title of another post none.
_GENERIC_SCORE = 0.8
_MEMORY = 10_000
_make_match = maker(NameMatch)


class PostBook:
    """What the table knows of posts, remembered."""

    def __init__(self, table: ReferenceTable) -> None:
        self.table = table
        self._posts: dict[tuple[str | None, str | None, str | None], tuple[NameMatch, ...]] = {}
        self._holders: dict[str, dict[str, tuple[str, ...]]] = {}
        self._reach: dict[str, frozenset[str]] = {}

    def posts(self, role: Slot | None, body_id: str | None) -> tuple[NameMatch, ...]:
        """Give the posts a role names at a body; all posts of the body when the role is open.

        Without a body, a role gives every post of that title.
        """
        key = (role.name if role else None, role.text if role else None, body_id)
        if key not in self._posts:
            _make_room(self._posts)
            self._posts[key] = self._look_up(role, body_id)
        return self._posts[key]

    def _look_up(self, role: Slot | None, body_id: str | None) -> tuple[NameMatch, ...]:
        if role is None:
            return _as_matches(self.table.posts_of(body_id), "", _GENERIC_SCORE) if body_id else ()
        found: tuple[Entity, ...] = ()
        for title in _titles(role):
            found = tuple(self.table.find_posts(title, body_id))
            if found or body_id is None:
                break
            body = self.table.entity(body_id)
            if body is not None:
                found = self._worded_in_full(title, body)
            if found:
                break
        if not found and body_id:
            found = self._of_body_named(role.name, body_id)
        if not found and body_id:
            found = self._of_state(role_key(role.name), body_id)
        if not found and body_id and SHARED.match(role.name) is not None:
            return self._look_up(replace(role, name=SHARED.sub("", role.name, count=1), text=None), body_id)
        if not found and body_id and role_key(role.name) in _GENERIC_TITLES:
            return _as_matches(self.table.posts_of(body_id), role.name, _GENERIC_SCORE)
        return _as_matches(found, role.name, 1.0)

    def _worded_in_full(self, title: str, body: Entity) -> tuple[Entity, ...]:
        for wording in (f"{body.label} {title}", f"{title} of {body.label}", f"{title} of the {body.label}"):
            found = tuple(
                post for post in self.table.find_posts(wording) if post.body_id in (None, body.entity_id)
            )
            if found:
                return found
        return ()

    def _of_state(self, title: str, body_id: str) -> tuple[Entity, ...]:
        """Give the posts of a state that "head of state" or "head of government" may mean."""
        titles = _HEADS.get(title, frozenset())
        return (
            tuple([post for post in self.table.posts_of(body_id) if post.title in titles]) if titles else ()
        )

    def _of_body_named(self, title: str, body_id: str) -> tuple[Entity, ...]:
        """Give the posts of a title behind words that only say of what body: "party leader"."""
        body, words = self.table.entity(body_id), title.split()
        if body is None or body.kind is not EntityKind.ORGANISATION:
            return ()
        of_body = _OF_BODY | set(alias_key(body.label).split())
        while len(words) > 1 and alias_key(words[0]) in of_body:
            words = words[1:]
        return tuple(self.table.find_posts(" ".join(words), body_id)) if " ".join(words) != title else ()

    def in_full(self, role: Slot, body: Slot) -> Entity | None:
        """Give the one post that role and body name together, whatever the body alone may name."""
        # "The commission" of the African Union is not the one that is called so for short.
        said = body.text if body.text and not body.text.split()[-1].islower() else None
        for name in dict.fromkeys(filter(None, (said, body.name))):
            found = [post for post in self.table.find_posts(f"{role.name} of {name}") if post.body_id]
            if found:
                return found[0] if len(found) == 1 else None
        return None

    def bearers(self, surname: str, post_ids: Iterable[str]) -> tuple[NameMatch, ...]:
        """Give the holders of the posts who bear a surname, in the order of the posts."""
        wanted = surname.casefold()
        found: dict[str, NameMatch] = {}
        for post_id in post_ids:
            for holder in self._surnames(post_id).get(wanted, ()):
                found.setdefault(
                    holder,
                    NameMatch(
                        entity_id=holder,
                        kind=EntityKind.PERSON,
                        alias=surname,
                        alias_kind="surname",
                        score=1.0,
                        is_ambiguous=True,
                    ),
                )
        return tuple(found.values())

    def _surnames(self, post_id: str) -> dict[str, tuple[str, ...]]:
        if post_id not in self._holders:
            _make_room(self._holders)
            by_surname: dict[str, tuple[str, ...]] = {}
            for fact in self.table.facts_of_object(post_id, FactRelation.HOLDS_POST):
                person = self.table.entity(fact.subject_id)
                surname = person.label.split()[-1].casefold() if person else ""
                known = by_surname.get(surname, ())
                if fact.subject_id not in known:
                    by_surname[surname] = (*known, fact.subject_id)
            self._holders[post_id] = by_surname
        return self._holders[post_id]

    def reach(self, entity_id: str) -> frozenset[str]:
        """Give everything the entity's rows lead to: bodies, posts and the bodies of the posts."""
        if entity_id not in self._reach:
            _make_room(self._reach)
            reached: set[str] = set()
            for fact in self.table.facts_about(entity_id):
                if fact.object_id is None:
                    continue
                reached.add(fact.object_id)
                post = self.table.entity(fact.object_id)
                if post is not None and post.body_id is not None:
                    reached.add(post.body_id)
            self._reach[entity_id] = frozenset(reached)
        return self._reach[entity_id]


def _make_room(memory: dict[Any, Any]) -> None:
    if len(memory) >= _MEMORY:
        memory.clear()


def _titles(role: Slot) -> tuple[str, ...]:
    titles = dict.fromkeys((role.name, role.name.replace("-", " ")))
    if role.text:
        titles[role.text.casefold()] = None
    return tuple(titles)


def _as_matches(posts: Iterable[Entity], alias: str, score: float) -> tuple[NameMatch, ...]:
    return tuple(
        [
            _make_match(post.entity_id, EntityKind.POST, alias or post.label, "title", score, False)
            for post in posts
        ]
    )
