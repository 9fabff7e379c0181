"""Where the bodies of a document are at home: "the Dutch group" is none of Spain's.

"Norvex is in talks with India's Elm Steel. The Dutch group's chief executive ...": no Elm Steel.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.context.document import named_by_start
from claims.extraction.frames import MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext, NamedThing
    from claims.extraction.frames import Mention

__all__ = ["Lands"]

# Between a land and what is at home there: "India's ", "India's biggest insurer, ", " carmaker ".
_OWNED = re.compile(r"['’]s?\s(?:[a-z][\w-]*\s){0,3}(?:[a-z]+,\s)?")
_ADJECTIVE = re.compile(r"\s(?:[a-z][\w-]*\s){1,4}")
# Behind it: "Elm Steel, the Indian maker of tubes".
_BEHIND = re.compile(r",\s(?:the|an?)\s(?:[a-z][\w-]*\s){0,2}")
# What stands before a noun that is read alone.
_FRONT = re.compile(r"\b[Tt]he\s(?:[\w-]+\s){1,3}$")
_THE = ("The ", "the ")
_WORD = re.compile(r"[\w-]+(?:\s[A-Z][\w-]+)*")
_BACK = 60


class Lands:
    """Tells the homes of one document's bodies.

    Parameters
    ----------
    context : DocumentContext
        What the document names.
    """

    def __init__(self, context: DocumentContext) -> None:
        self._context, self._text = context, context.article.text
        self._of: dict[str, frozenset[str]] = {}

    def are_two(self, phrase: Mention, name: str) -> bool:
        """Tell whether a phrase says that a body is of one land, and the text that a thing is of others."""
        own = self._own(phrase)
        if own is None:
            return False
        homes = self._homes(name)
        return bool(homes) and own not in homes

    def at_home(self, phrase: Mention) -> NamedThing | None:
        """Give the one body named before that the text puts in the land which a phrase names."""
        own = self._own(phrase)
        if own is None or phrase.kind is not EntityKind.ORGANISATION:
            return None
        bodies = (b for b in self._context.bodies if b.kind is EntityKind.ORGANISATION)
        there = [b for b in bodies if b.starts[0] < phrase.start and own in self._homes(b.name)]
        return there[0] if len(there) == 1 else None

    def _own(self, phrase: Mention) -> str | None:
        if phrase.form is not MentionForm.NOMINAL:
            return None
        front = _FRONT.search(self._text, max(0, phrase.start - _BACK), phrase.start)
        opens = front.start() if front is not None else phrase.start
        return self._within(opens, phrase.end) if self._text.startswith(_THE, opens) else None

    def _within(self, start: int, end: int) -> str | None:
        """Give the land whose people a phrase names: "the Dutch group"."""
        at = bisect_left(self._starts, start)
        inside = (thing for begins, thing in self._lands[at : at + 2] if begins < end)
        return next((thing.entity_ids[0] for thing in inside), None)

    def _homes(self, name: str) -> frozenset[str]:
        if name not in self._of:
            things = (thing for thing in self._context.bodies if thing.name == name)
            self._of[name] = frozenset(
                land for thing in things for start in thing.starts for land in self._told_at(thing, start)
            )
        return self._of[name]

    def _told_at(self, thing: NamedThing, start: int) -> list[str]:
        """Give the lands that the words around one place of a thing give it."""
        if thing.kind is EntityKind.STATE:
            return []
        end = start + len(thing.mention.text)
        at = bisect_left(self._starts, start)
        found = []
        for begins, land in self._lands[max(0, at - 2) : at]:
            close = self._end_of(begins)
            is_near = begins > start - _BACK
            if is_near and (
                _OWNED.fullmatch(self._text, close, start) or _ADJECTIVE.fullmatch(self._text, close, start)
            ):
                found.append(land.entity_ids[0])
        if at < len(self._lands) and _BEHIND.fullmatch(self._text, end, self._lands[at][0]):
            found.append(self._lands[at][1].entity_ids[0])
        return found

    def _end_of(self, start: int) -> int:
        """Give where the word of a land ends that begins at a place."""
        found = _WORD.match(self._text, start)
        return found.end() if found is not None else start

    @cached_property
    def _lands(self) -> list[tuple[int, NamedThing]]:
        return [
            (start, thing)
            for start, thing in named_by_start(self._context)
            if thing.kind is EntityKind.STATE and thing.entity_ids
        ]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self._lands]
