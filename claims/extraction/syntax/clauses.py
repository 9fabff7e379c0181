"""Stretches of text over the tokens and mentions of a clause, and the token a mention hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["clause_of", "head_noun", "span_over"]


def head_noun(view: SentenceView, mention: Mention) -> Token | None:
    """Give the token of a mention that the others hang on."""
    tokens = view.tokens_of(mention)
    inside = {t.i for t in tokens}
    return next((t for t in tokens if t.head.i not in inside or t.head == t), tokens[-1] if tokens else None)


def span_over(view: SentenceView, tokens: Iterable[Token]) -> Span:
    """Give the stretch of the article from the first to the last of some tokens."""
    places = sorted((t.idx + view.shift, t.idx + len(t.text) + view.shift) for t in tokens)
    return Span(start=places[0][0], end=max(end for _, end in places))


def clause_of(view: SentenceView, trigger: Span, mentions: Iterable[Mention | None]) -> Span:
    """Give the stretch over the trigger and the slots filled from the sentence."""
    spans = [trigger, *(Span(start=m.start, end=m.end) for m in mentions if m is not None)]
    low = max(min(s.start for s in spans), view.sentence.start)
    return Span(start=low, end=min(max(s.end for s in spans), view.sentence.end))
