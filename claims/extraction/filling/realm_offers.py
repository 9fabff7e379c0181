"""Whose an office is that its title, or title and holder, tell: "the pope", "King George V"."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.choice import Option, Way
from claims.extraction.context import fold
from claims.extraction.frames import Mention, RoleMention
from claims.extraction.roles.sole_bodies import realm_of, sole_body
from claims.types import SlotSource

__all__ = ["of_realm", "of_sole_body"]

_SURE = 0.9
_SCORE = 0.85


def of_sole_body(role: RoleMention | None) -> list[Option]:
    """Give the only body that has an office; nothing for one that many have.

    Examples
    --------
    >>> [o.name for o in of_sole_body(RoleMention(text="Pope", start=0, end=4, title="pope"))]
    ['Catholic Church']
    """
    body = sole_body(role.title) if role is not None else None
    if body is None:
        return []
    ways = frozenset({Way.SAME_TITLE})
    return [Option(mention=body, score=_SURE, source=SlotSource.CONTEXT, ways=ways)]


def of_realm(offered: Iterable[Option], role: RoleMention | None, subject: Mention) -> list[Option]:
    """Give what is offered for an open body, of a ruler known by name nothing but the realm."""
    options = list(offered)
    if role is None:
        return options
    realm = realm_of(role.title, subject.text) or realm_of(role.title, subject.name or "")
    if realm is None:
        return options
    named = [option for option in options if fold(option.name) == fold(realm.name or "")]
    ways = frozenset({Way.TABLE_NAMED})
    return named or [Option(mention=realm, score=_SCORE, source=SlotSource.TABLE, ways=ways)]
