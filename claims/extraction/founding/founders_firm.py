"""What "the company" is that somebody founded: the one that the text says is theirs.

"Ann Holt, chief executive of Norvex, met Ole Berg of Elm Foods. Holt founded the company in 1990": Norvex,
whatever body the text names last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import RoleMention

__all__ = ["body_of_head"]

# What anything that somebody heads may be called.
_FIRMS = frozenset(
    {"company", "firm", "business", "start-up", "startup", "enterprise", "organisation", "organization"}
)


def body_of_head(view: SentenceView, noun: Mention, founders: Sequence[Mention]) -> Mention | None:
    """Give the one body that the founder of "the company" heads, by the titles seen before it.

    None where the noun tells more than that it is a firm, where the text knows none or several, and where
    what the noun seems to stand for is the founder's as well.
    """
    words = noun.text.lower().split()
    if len(words) != 2 or words[0] not in ("the", "this") or words[1] not in _FIRMS:
        return None
    names: set[str | None] = {m.name for m in founders if m.kind is EntityKind.PERSON and m.name}
    if not names:
        return None
    own = {body.name: body for body in _headed(view, noun, names) if body.name}
    return next(iter(own.values())) if len(own) == 1 and noun.name not in own else None


def _headed(view: SentenceView, noun: Mention, names: set[str | None]) -> list[Mention]:
    held = [r for r in view.context.titles if r.start < noun.start and not r.is_former and _is_of(r, names)]
    bodies = [role.body for role in held if role.body is not None]
    return [body for body in bodies if body.kind is EntityKind.ORGANISATION and body.form is MentionForm.NAME]


def _is_of(role: RoleMention, names: set[str | None]) -> bool:
    return role.holder is not None and role.holder.name in names
