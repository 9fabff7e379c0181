"""Whose an office is that its title, or title and holder, tell: "the pope", "King George V"."""

from __future__ import annotations

from collections.abc import Iterable

from claims.extraction.bodies import CHAMBERS
from claims.extraction.choice import Option, Way
from claims.extraction.choice.options import is_country
from claims.extraction.context import fold
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.extraction.naming.institutions import home_of, is_of_government
from claims.extraction.roles.sole_bodies import realm_of, sole_body
from claims.relations import EntityKind
from claims.types import SlotSource

__all__ = ["of_home", "of_realm", "of_sole_body", "of_states", "of_title"]

_SURE = 0.9
_BY_HOME = 0.4
_SCORE = 0.85
_BY_COUNT = frozenset({Way.FREQUENCY})
# Lands of states that have first ministers, with the words by which a text shows that it speaks of one.
_LANDS = {
    "Scotland": ("Scotland", "Scottish", "Edinburgh", "Holyrood"),
    "Wales": ("Wales", "Welsh", "Cardiff", "Senedd"),
    "Northern Ireland": ("Northern Ireland", "Belfast", "Stormont"),
}
# Words in the names of bodies that have ministers themselves.
_GOVERNING = frozenset("government cabinet ministry administration council republic state".split())


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


def of_home(offered: Iterable[Option], role: RoleMention | None, text: str) -> list[Option]:
    """Give what is offered for a minister, and the state whose institutions alone the text names besides."""
    options = list(offered)
    is_minister = role is not None and role.wants == (EntityKind.STATE,) and is_of_government(role.title)
    home = home_of(text) if is_minister else None
    if home is None or any(fold(option.name) == fold(home) for option in options):
        return options
    return [*options, _spoken_of(home)]


def of_title(offered: list[Option], role: RoleMention, text: str) -> list[Option]:
    """Give what is offered for an office whose title says of what it is: of a land, or of a chamber."""
    return _of_land(offered, text) if role.title.endswith("first minister") else _of_chamber(offered, role)


def _spoken_of(land: str) -> Option:
    """Give a state or land that a text speaks of without offering it."""
    body = Mention(text=land, start=0, end=0, form=MentionForm.NAME, kind=EntityKind.STATE, name=land)
    return Option(mention=body, score=_BY_HOME, source=SlotSource.CONTEXT, ways=_BY_COUNT)


def _of_land(offered: list[Option], text: str) -> list[Option]:
    """Give what is offered for a first minister: the one land that the text names, else no country."""
    named = [land for land, signs in _LANDS.items() if any(map(text.__contains__, signs))]
    if len(named) != 1:
        return [option for option in offered if not is_country(option)] or offered
    return [option for option in offered if option.name == named[0]] or [_spoken_of(named[0])]


def _of_chamber(offered: list[Option], role: RoleMention) -> list[Option]:
    """Give what is offered for "senate majority leader": the chamber that the office is called after."""
    chamber = role.title.partition(" ")[0]
    own = [o for o in offered if chamber in fold(o.name).split()] if chamber in CHAMBERS else []
    return own or offered


def of_states(offered: list[Option]) -> list[Option]:
    """Leave out the party and the union whose leader is made prime minister."""
    return [
        option
        for option in offered
        if Way.OWN_OTHER not in option.ways
        or option.mention.kind is EntityKind.STATE
        or not _GOVERNING.isdisjoint(fold(option.name).split())
    ]
