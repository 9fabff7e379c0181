"""Which body a clause leaves out that answers a question: "Is Mali in the Union? It joined in 2002"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context.document import named_by_start
from claims.extraction.filling.answers import asked_body
from claims.types import SlotSource

if TYPE_CHECKING:
    from claims.extraction.frames import Mention, SentenceView

__all__ = ["asked_in"]

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
