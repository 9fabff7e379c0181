"""Reads foundings and dissolutions off one parsed sentence."""

from __future__ import annotations

from collections.abc import Iterator

from claims.extraction.founding.bare import bare_claims
from claims.extraction.founding.beginnings import standing_since
from claims.extraction.founding.idioms import idiom_claims
from claims.extraction.founding.nouns import established_mark, founding_titles, noun_claims
from claims.extraction.founding.verbs import verb_claims
from claims.extraction.frames import Candidate, SentenceView

__all__ = ["find"]


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give the foundings and dissolutions a sentence words, slots as far as the clause fills them."""
    found = list(_by_grammar(view))
    yield from found
    if not found:
        yield from bare_claims(view)


def _by_grammar(view: SentenceView) -> Iterator[Candidate]:
    for token in view.span:
        if token.lower_ in ("est.", "est", "estd"):
            yield from established_mark(view, token)
        if token.lower_ == "since":
            yield from standing_since(view, token)
        if token.pos_ in ("VERB", "AUX") or token.dep_ in ("acl", "amod"):
            yield from verb_claims(view, token)
            yield from idiom_claims(view, token)
            if token.lower_ == "founding":
                yield from founding_titles(view, token)
        elif token.pos_ in ("NOUN", "PROPN"):
            yield from noun_claims(view, token)
        elif token.lower_ == "founding":
            yield from founding_titles(view, token)
