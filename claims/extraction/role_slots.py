"""The role of a claim in the words of the text: "interim chief executive", "chair" of one who chairs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.renewing import renewed
from claims.relations import EntityKind
from claims.types import Slot, SlotSource

if TYPE_CHECKING:
    from claims.extraction.drafts import Draft
    from claims.extraction.frames import RoleMention

__all__ = ["role_slot", "told_role"]

# Right before a title, or with what the title is of between them: "acting U.S. attorney general".
_ACTING = re.compile(
    r"\b(?P<word>acting|interim|caretaker|provisional)[ -](?P<whose>(?:[A-Z][\w.’'-]* ){0,2})$", re.IGNORECASE
)
_FAR = 40

_CHAIRING = frozenset({"chair", "chairman", "chairwoman"})
# Posts of the table that are of no board.
_RUNNING = re.compile(r"\b(?:chief executive|managing director|ceo)\b", re.IGNORECASE)


def role_slot(role: RoleMention | None) -> Slot | None:
    """Give the slot of a role: the mention keeps its modifiers ("new secretary general"), the slot not."""
    if role is None:
        return None
    title = role.text[-(role.end - role.start) :]
    return Slot(name=role.title, text=title, start=role.start, end=role.end, kind=EntityKind.POST)


def told_role(draft: Draft, text: str) -> Slot | None:
    """Give the role of a draft that has become a claim.

    One who holds an office for a while is called so; where nothing names the office, the word for
    leading tells what its holder is.

    Parameters
    ----------
    text : str
        Of the article.
    """
    called = draft.candidate.called
    role = draft.role or role_slot(called)
    if called is not None and called.title in _CHAIRING and role is not None and _runs(role):
        role = role_slot(called)  # "chaired the board", whose chief executive somebody was
    if role is None or role.start is None or role.end is None:
        return role
    found = _ACTING.search(text, max(0, role.start - _FAR), role.start)
    if found is None or draft.candidate.called is not None:
        return role
    name = f"{found['word'].lower()} {role.name}"
    if found["whose"]:
        return renewed(role, name=name)
    return renewed(role, name=name, start=found.start(), text=text[found.start() : role.end])


def _runs(role: Slot) -> bool:
    return role.source is SlotSource.TABLE and _RUNNING.search(role.name) is not None
