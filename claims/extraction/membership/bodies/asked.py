"""Which body a clause leaves out that answers a question, or stands in a paragraph about a court."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context.document import named_by_start
from claims.extraction.filling.answers import asked_body
from claims.extraction.filling.leads import leads_paragraph
from claims.types import SlotSource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["asked_in", "is_of_tribunal"]

_TRIBUNALS = frozenset({"court", "treaty"})

# How far before a clause its question may end, and how sure it is that the body is the question's.
_FAR, _SURE = 300, 0.85


def asked_in(view: SentenceView, place: int) -> Mention | None:
    """Give the body that the question names which a clause at a place of the article answers."""
    text = view.context.article.text
    if "?" not in text[max(0, place - _FAR) : place]:
        return None
    asked = asked_body(text, place, named_by_start(view.context))
    if asked is None:
        return None
    return replace(asked.mention, confidence=_SURE, source=SlotSource.CONTEXT)


def is_of_tribunal(view: SentenceView, starts: Iterable[int], place: int) -> bool:
    """Tell a paragraph that begins with a court or treaty and names none of some bodies before a place.

    Parameters
    ----------
    starts : iterable of int
        Where the text names the bodies that states join.
    """
    text, subkinds = view.context.article.text, view.context.subkinds
    opens = text.rfind("\n", 0, place) + 1
    if any(opens <= start < place for start in starts):
        return False
    others = (b for b in view.context.bodies if {subkinds.get(i) for i in b.entity_ids[:1]} & _TRIBUNALS)
    return any(leads_paragraph(text, place, body.starts) for body in others)
