"""The state or land that opens a sentence, for an office that the text gave somebody else elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.naming.namesakes import same_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.choice import Option
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Mention, RoleMention

__all__ = ["of_fronted_place"]

# "In Texas, Governor X", "In neighbouring Texas, meanwhile, Governor X".
_OPENING = re.compile(
    r"(?:Meanwhile, in|In)\s(?:[a-z]+\s)?(?P<place>[A-Z][^,;:.]{2,40}),\s(?:meanwhile,\s)?$"
)


def of_fronted_place(
    offered: Sequence[Option], role: RoleMention, subject: Mention, context: DocumentContext, opens: int
) -> list[Option]:
    """Give only the place that opens the sentence right before a title, where a rival has another holder.

    Without the rival the place is as well one that the officer visits: "In Japan, President Novak said".
    A person whom the text titled before keeps what that told.
    """
    options = list(offered)
    found = _OPENING.fullmatch(context.article.text, opens, role.start)
    if found is None or role.body is not None:
        return options
    place = fold(found["place"])
    here = [o for o in options if fold(o.name) == place and o.mention.kind is not EntityKind.PERSON]
    before = [t for t in context.titles if t.start < opens and t.holder is not None]
    if any(same_person(t.holder.name or "", subject.name or subject.text) for t in before if t.holder):
        return options
    taken = {fold(t.body.name or "") for t in before if t.title == role.title and t.body is not None}
    return here if here and taken - {place} else options
