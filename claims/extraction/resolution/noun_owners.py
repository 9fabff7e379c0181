"""Whose a noun says a body is: "his party", "Lind's country"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from claims.extraction.filling.salience import BROAD, BUSINESSES, holds
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.naming.trades import plain_noun
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing

__all__ = ["body_of_owner", "is_anothers", "owner_named", "owner_of"]

_OWNING = frozenset({"its", "their", "his", "her"})
_ADJECTIVES = re.compile(r"\s(?:[a-z][\w-]*\s){0,3}")
_HIS = re.compile(r"(?:his|her|(?:mrs?|ms|dr|sir)\.?\s[\w’'-]+[’']s?)\s", re.IGNORECASE)
# Of several bodies that somebody had, not the one that the text speaks of.
_ONE_OF = re.compile(r"\b(?:first|second|third|new|next|last|other|own|old|former|previous|earlier|later)\s")
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


def is_anothers(
    mention: Mention,
    inside: Sequence[tuple[int, NamedThing]],
    meant: Mention,
    titles: Iterable[RoleMention],
) -> bool:
    """Tell "Ann Holt's museum", "his foundation" from the body spoken of, where she has no office.

    "His company" is mostly the one spoken of; "his first company" is not, nor what is a named person's.

    Parameters
    ----------
    meant : Mention
        The body that the noun would stand for, if it is not the person's own.
    titles : iterable of RoleMention
        The offices of the document.
    """
    noun = plain_noun(mention.text)
    named = inside[0][1] if inside and inside[0][1].kind is EntityKind.PERSON else None
    is_named = named is not None and _NAME_OWNS.match(mention.text) is not None
    is_his = not is_named and _HIS.match(mention.text) is not None
    if not (is_named or is_his) or (is_his and holds(meant.name or "", noun)):
        return False
    if is_his and (noun in BUSINESSES or noun in BROAD) and _ONE_OF.search(mention.text) is None:
        return False
    name = named.name if named is not None and is_named else None
    return not any(
        title.body is not None
        and title.body.name == meant.name
        and title.holder is not None
        and (name is None or title.holder.name == name)
        for title in titles
    )
