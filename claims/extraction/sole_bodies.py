"""Offices that only one body in the world has, wherever the text names their holder: popes."""

from __future__ import annotations

from claims.extraction.choice import Option, Way
from claims.extraction.frames import Mention, MentionForm, RoleMention
from claims.relations import EntityKind
from claims.types import SlotSource

__all__ = ["is_of_sole_body", "sole_body"]

_SOLE_BODIES = {"pope": "Catholic Church"}
_SURE = 0.9


def sole_body(role: RoleMention | None) -> Option | None:
    """Give the only body that has an office.

    Examples
    --------
    >>> sole_body(RoleMention(text="Pope", start=0, end=4, title="pope")).name
    'Catholic Church'
    >>> sole_body(RoleMention(text="King", start=0, end=4, title="king")) is None
    True
    """
    name = _SOLE_BODIES.get(role.title) if role is not None else None
    if name is None:
        return None
    mention = Mention(
        text=name, start=0, end=0, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=name
    )
    return Option(mention=mention, score=_SURE, source=SlotSource.CONTEXT, ways=frozenset({Way.SAME_TITLE}))


def is_of_sole_body(named: Mention | None, role: RoleMention | None) -> bool:
    """Tell where such a holder is from, "the Borgia pope", from another body that has one."""
    if named is None or sole_body(role) is None or role is None:
        return False
    return named.kind is not EntityKind.ORGANISATION or named.start < role.start
