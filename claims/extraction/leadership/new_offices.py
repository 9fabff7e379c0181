"""Offices that are filled, their holder behind them: "Acme named a new chief executive, Ann Lee"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import is_passive, objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = ["new_offices"]

_NEW = frozenset({"new", "next", "first", "permanent", "interim", "fresh"})
_OWN = frozenset({"a", "an", "its", "their", "his", "her"})


def new_offices(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the office that a verb of choosing has for its object, named new, with who gets it behind it."""
    done_to = {t.i for t in objects(verb)} if not is_passive(verb) else set()
    found = []
    for role in scene.roles:
        head = scene.head_of(role)
        if head.i not in done_to or role.holder is None or role.holder.start < role.end:
            continue
        words = {t.lower_ for t in head.lefts}
        if role.is_former or not (words & _OWN and (role.is_new or words & _NEW)):
            continue
        between = scene.view.written(role.whole.end, role.holder.start).strip()
        if between in (",", ":", "–", "—", "in"):
            found.append(replace(role, holder=None))
    return found
