"""What an alias of the table tells by itself: a demonym, a name, a surname behind a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.types import AliasHit, NameMatch

__all__ = ["is_demonym", "is_name_hit", "is_surname_like"]

_DEMONYM_KINDS = frozenset({"demonym", "adjective"})
# Aliases that alone do not name a thing: "the alliance", a surname, "secretary general".
_SOFT_KINDS = frozenset({"generic", "surname", "title"})


def is_demonym(match: NameMatch) -> bool:
    """Tell whether an alias is a demonym or an adjective ("Ukrainian")."""
    return match.alias_kind in _DEMONYM_KINDS


def is_name_hit(hit: AliasHit) -> bool:
    """Tell whether an alias names a person, body or state by itself."""
    if not hit.matches:
        return False
    best = hit.matches[0]
    if hit.text.islower() and not best.alias.islower():
        return False
    if best.alias_kind == "nickname" and best.is_ambiguous and hit.text.split()[-1].islower():
        return False  # "the bloc" is one body's nickname and anybody's noun
    return best.kind is not EntityKind.POST and best.alias_kind not in _SOFT_KINDS


def is_surname_like(hit: AliasHit) -> bool:
    """Tell "Chancellor Merz" from the firm of that name: one word behind a title, no acronym."""
    is_word = hit.text.istitle() and hit.text.isalpha() and len(hit.text) > 2
    return is_word and bool(hit.matches) and hit.matches[0].kind is EntityKind.ORGANISATION
