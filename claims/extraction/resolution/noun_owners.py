"""Whose a noun says a body is: "his party", "Lind's country"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import holds
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing

__all__ = ["body_of_owner", "owner_named", "owner_of"]

_OWNING = frozenset({"its", "their", "his", "her"})
_ADJECTIVES = re.compile(r"\s(?:[a-z][\w-]*\s){0,3}")
_NAME_OWNS = re.compile(r".*?['’]s?\s")


def owner_of(mention: Mention, before: Sequence[Mention], text: str) -> Mention | None:
    """Give whose a noun is, where "his", "her", "its" or "their" stands before it."""
    last = before[-1] if before and " " not in mention.text else None
    if last is None or last.form is not MentionForm.PRONOUN or last.text.lower() not in _OWNING:
        return None
    between = text[last.end : mention.start]
    return last if _ADJECTIVES.fullmatch(between) else None


def owner_named(mention: Mention, inside: Sequence[tuple[int, NamedThing]]) -> Mention | None:
    """Give whose a country or party is, where the phrase begins with the name: "Lind's country".

    Parameters
    ----------
    inside : sequence of (int, NamedThing)
        What is named inside the phrase, by place.
    """
    is_own = mention.kind is EntityKind.STATE or mention.text.endswith(" party")
    if not inside or not is_own:
        return None
    start, named = inside[0]
    is_first = start == mention.start and named.kind is EntityKind.PERSON
    return named.mention if is_first and _NAME_OWNS.match(mention.text) is not None else None


def body_of_owner(
    mention: Mention, noun: str, owner: Mention, titles: Iterable[RoleMention]
) -> Mention | None:
    """Give the body of a kind that the text gives a person an office of: his country, her party."""
    held = [
        title.body
        for title in titles
        if title.body is not None
        and title.body.kind is mention.kind
        and title.holder is not None
        and title.holder.name == owner.name
    ]
    if mention.kind is EntityKind.ORGANISATION:
        held = [body for body in held if holds(body.name or body.text, noun)]
    return held[-1] if held and owner.kind is EntityKind.PERSON else None
