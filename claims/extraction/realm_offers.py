"""What the realm of a ruler without one is, where the ruler's name tells it: "King George V"."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.choice import Option, Way
from claims.extraction.context import fold
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.roles.realms import CHURCH, PONTIFF, realm_of
from claims.relations import EntityKind
from claims.types import SlotSource

__all__ = ["of_realm"]

_SCORE = 0.85


def of_realm(offered: Iterable[Option], role: RoleMention | None, subject: Mention) -> list[Option]:
    """Give what is offered for an open body, of a ruler known by name nothing but the realm."""
    options = list(offered)
    if role is None:
        return options
    realm = realm_of(role.title, subject.text) or realm_of(role.title, subject.name or "")
    if realm is None:
        return options
    is_pope = role.title == PONTIFF
    named = [o for o in options if fold(o.name) == fold(realm) or (is_pope and CHURCH.search(o.name))]
    if named:
        return named
    kind = EntityKind.ORGANISATION if is_pope else EntityKind.STATE
    own = Mention(text=realm, start=0, end=0, form=MentionForm.NAME, kind=kind, name=realm)
    ways = frozenset({Way.TABLE_NAMED})
    return [Option(mention=own, score=_SCORE, source=SlotSource.TABLE, ways=ways)]
