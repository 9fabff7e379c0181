"""Very long texts, a book or a dump, read section by section, so that time and memory stay in bounds.

What a document's context can fill reaches no further than a section; the longest
articles people write, of encyclopaedias, fit into one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from claims.types import Article, Claim, Quantity, Slot, Span, TimeExpression

__all__ = ["SECTION_CHARACTERS", "sections_of", "shifted"]

# Resolving names looks at every thing named before: twice the text takes three times as long.
SECTION_CHARACTERS = 200_000
# Better places to cut go first; the cut is never before the middle of a section.
_CUTS = ("\n\n", "\n", ". ", " ")


def sections_of(article: Article, limit: int = SECTION_CHARACTERS) -> list[tuple[int, Article]]:
    """Cut an article into pieces of at most `limit` characters, each with its offset.

    Examples
    --------
    >>> [(at, part.text) for at, part in sections_of(Article(id="a", text="One two. Three."), limit=12)]
    [(0, 'One two. '), (9, 'Three.')]
    """
    text, sections, start = article.text, [], 0
    while len(text) - start > limit:
        end = _cut(text, start, start + limit)
        sections.append((start, replace(article, text=text[start:end])))
        start = end
    return [*sections, (start, replace(article, text=text[start:]) if start else article)]


def _cut(text: str, start: int, limit: int) -> int:
    for mark in _CUTS:
        place = text.rfind(mark, (start + limit) // 2, limit)
        if place >= 0:
            return place + len(mark)
    return limit


_Placed = TypeVar("_Placed", Slot, TimeExpression, Quantity)


def shifted(claim: Claim, by: int) -> Claim:
    """Give a claim of a section the offsets of the whole text."""
    if not by:
        return claim
    return replace(
        claim,
        subject=_slot(claim.subject, by),
        object=_slot(claim.object, by),
        role=_slot(claim.role, by),
        predecessor=_slot(claim.predecessor, by),
        successor=_slot(claim.successor, by),
        founders=tuple(slot for one in claim.founders if (slot := _slot(one, by))),
        compared_with=_slot(claim.compared_with, by),
        when=_moved(claim.when, by),
        quantity=_moved(claim.quantity, by),
        start=None if claim.start is None else claim.start + by,
        end=None if claim.end is None else claim.end + by,
        clause=None if claim.clause is None else _span(claim.clause, by),
        mentions=tuple(_span(span, by) for span in claim.mentions),
    )


def _span(span: Span, by: int) -> Span:
    return Span(start=span.start + by, end=span.end + by)


def _moved(placed: _Placed | None, by: int) -> _Placed | None:
    if placed is None or placed.start is None or placed.end is None:
        return placed
    return replace(placed, start=placed.start + by, end=placed.end + by)


def _slot(slot: Slot | None, by: int) -> Slot | None:
    moved = _moved(slot, by)
    if moved is None:
        return None
    others = tuple(other for one in moved.alternatives if (other := _slot(one, by)))
    return replace(moved, alternatives=others, places=tuple(_span(place, by) for place in moved.places))
