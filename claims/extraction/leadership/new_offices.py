"""Offices that are filled, their holder behind them: "Acme named a new chief executive, Ann Lee"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import is_passive, objects

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import RoleMention
    from claims.extraction.leadership.scene import Scene

__all__ = ["is_held_now", "new_offices"]

_NEW = frozenset({"new", "next", "first", "permanent", "interim", "fresh"})
# Between an office and the name behind it: ", ", ": ", " – ".
_GAP = 3
_OWN = frozenset({"a", "an", "its", "their", "his", "her"})


def is_held_now(scene: Scene, role: RoleMention) -> bool:
    """Tell the second office of "named a new head, Ann Lee, now deputy head of Y": she has that one."""
    head = scene.head_of(role)
    first = role.start - scene.view.shift
    before = [t for t in scene.view.span if t.idx < first][-2:]
    words = [t.lower_ for t in before]
    return head.dep_ == "appos" and words[-1:] in (["now"], ["currently"]) and words[:1] == [","]


def new_offices(scene: Scene, verb: Token) -> list[RoleMention]:
    """Give the office that a verb of choosing has for its object, named new, with who gets it behind it."""
    done_to = {t.i for t in objects(verb)} if not is_passive(verb) else set()
    found = []
    for role in scene.roles:
        head = scene.head_of(role)
        if head.i not in done_to:
            continue
        # "A new director, X, now deputy head of Y": the parser may give X to the second title alone.
        others = (r.holder for r in scene.roles if r.holder is not None)
        end = role.whole.end
        holder = role.holder or next((p for p in others if 0 < p.start - end <= _GAP), None)
        if holder is None or holder.start < role.end:
            continue
        words = {t.lower_ for t in head.lefts}
        if role.is_former or not (words & _OWN and (role.is_new or words & _NEW)):
            continue
        between = scene.view.written(role.whole.end, holder.start).strip()
        if between in (",", ":", "–", "—", "in"):
            found.append(replace(role, holder=None))
    return found
