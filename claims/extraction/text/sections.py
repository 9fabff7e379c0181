"""Very long texts, a book or a dump, read section by section, so that time and memory stay in bounds.

What a document's context can fill reaches no further than a section; the longest
articles people write, of encyclopaedias, fit into one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from claims.types import Article, Claim, Quantity, Slot, Span, TimeExpression

__all__ = ["SECTION_CHARACTERS", "placed", "sections_of"]

# Resolving names looks at every thing named before: twice the text takes three times as long.
SECTION_CHARACTERS = 200_000
# Better places to cut go first; the cut is never before the middle of a section.
_STARS = "*_"
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
_Placing = Callable[[int, int], Span]


def placed(claim: Claim, at: _Placing, text: str) -> Claim:
    """Give a claim the places, and the words, of the whole text.

    Parameters
    ----------
    at : callable
        Gives the span of the whole text for a start and an end of the section, as it was read.
    text : str
        The whole text.
    """
    where = None
    if claim.start is not None and claim.end is not None:
        where = _with_marks(at(claim.start, claim.end), text)
    return replace(
        claim,
        subject=_slot(claim.subject, at, text),
        object=_slot(claim.object, at, text),
        role=_slot(claim.role, at, text),
        predecessor=_slot(claim.predecessor, at, text),
        successor=_slot(claim.successor, at, text),
        founders=tuple(slot for one in claim.founders if (slot := _slot(one, at, text))),
        compared_with=_slot(claim.compared_with, at, text),
        when=_moved(claim.when, at, text),
        quantity=_moved(claim.quantity, at, text),
        sentence=claim.sentence if where is None else text[where.start : where.end],
        start=None if where is None else where.start,
        end=None if where is None else where.end,
        clause=None if claim.clause is None else at(claim.clause.start, claim.clause.end),
        mentions=tuple(at(span.start, span.end) for span in claim.mentions),
    )


def _with_marks(place: Span, text: str) -> Span:
    """Give a sentence with the stars it opens or closes with: "**Members:** 32", whose others lie inside."""
    start, end = place.start, place.end
    while start and text[start - 1] in _STARS:
        start -= 1
    while end < len(text) and text[end] in _STARS:
        end += 1
    return Span(start=start, end=end)


def _moved(kept: _Placed | None, at: _Placing, text: str) -> _Placed | None:
    if kept is None or kept.start is None or kept.end is None:
        return kept
    span = at(kept.start, kept.end)
    return replace(kept, start=span.start, end=span.end, text=text[span.start : span.end])


def _slot(slot: Slot | None, at: _Placing, text: str) -> Slot | None:
    moved = _moved(slot, at, text)
    if moved is None:
        return None
    others = tuple(other for one in moved.alternatives if (other := _slot(one, at, text)))
    return replace(moved, alternatives=others, places=tuple(at(p.start, p.end) for p in moved.places))
