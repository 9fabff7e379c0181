"""The article's text cut where claims begin and end, each piece with the claims it states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.report.gravity import GRAVITY
from claims.types import Article, Claim, Label, Span, Verdict

__all__ = ["Piece", "Quote", "pieces_of", "place_of", "quote_of"]

# Characters of the sentence shown before and after the clause.
_CONTEXT = 90
# Characters between a clause and its date.
_NEAR = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text with one look.

    Parameters
    ----------
    text : str
        The words, unescaped.
    numbers : tuple of int
        Numbers, from 1, of the claims that cover it.
    label : Label or None
        The gravest label among them; None for plain text.
    closing : tuple of int
        Numbers of the claims that end with this piece.
    again : tuple of int
        Numbers of those of which it ends another statement.
    """

    text: str
    numbers: tuple[int, ...] = ()
    label: Label | None = None
    closing: tuple[int, ...] = ()
    again: tuple[int, ...] = ()


def place_of(verdict: Verdict) -> Span | None:
    """Give the words that state the claim: its clause with the date right behind, else its sentence."""
    claim = verdict.claim
    if claim.clause is not None:
        return _with_date(claim, claim.clause)
    if claim.start is None or claim.end is None:
        return None
    return Span(start=claim.start, end=claim.end)


def _with_date(claim: Claim, clause: Span) -> Span:
    """Give a clause with the date of its sentence, which may be what is wrong: "joined | in 1988"."""
    when = claim.when
    if when is None or when.start is None or when.end is None or claim.end is None:
        return clause
    is_near = clause.end <= when.start <= clause.end + _NEAR and when.end <= claim.end
    return Span(start=clause.start, end=when.end) if is_near else clause


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence cut around the words that state a claim; long ends are left out with an ellipsis."""

    before: str
    stated: str
    after: str


def quote_of(verdict: Verdict, article: Article | None) -> Quote | None:
    """Give the sentence of a claim, one line, cut around its clause; None without a place."""
    claim, place = verdict.claim, place_of(verdict)
    if article is None or place is None:
        return None
    first = min(place.start, place.start if claim.start is None else claim.start)
    last = max(place.end, place.end if claim.end is None else claim.end)
    before, after = article.text[first : place.start], article.text[place.end : last]
    if len(before) > _CONTEXT:
        before = "… " + before[-_CONTEXT:].partition(" ")[2]
    if len(after) > _CONTEXT:
        after = after[:_CONTEXT].rpartition(" ")[0] + " …"
    return Quote(before=before, stated=article.text[place.start : place.end], after=after)


def pieces_of(article: Article, verdicts: Sequence[Verdict]) -> list[Piece]:
    """Cut the article's text into pieces, in order; together they are the whole text."""
    first: list[tuple[int, Span]] = []
    others: list[tuple[int, Span]] = []
    for number, verdict in enumerate(verdicts, start=1):
        place = place_of(verdict)
        if place is None or place.start >= place.end:
            continue
        first.append((number, place))
        said = verdict.claim.mentions
        others += [(number, span) for span in said if span.end <= place.start or span.start >= place.end]
    spans = [*first, *others]
    cuts = sorted({0, len(article.text), *(edge for _, span in spans for edge in (span.start, span.end))})
    pieces = []
    for start, end in pairwise(cuts):
        covering = tuple(sorted({n for n, span in spans if span.start <= start and end <= span.end}))
        labels = sorted((verdicts[number - 1].label for number in covering), key=GRAVITY.__getitem__)
        pieces.append(
            Piece(
                text=article.text[start:end],
                numbers=covering,
                label=labels[0] if labels else None,
                closing=tuple(number for number, span in first if span.end == end and number in covering),
                again=tuple(number for number, span in others if span.end == end and number in covering),
            )
        )
    return pieces
