"""Reads histories: "its history begins in 1912", "its beginnings lie in 1702", "its roots reach back to"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.founding.figures import is_year
from claims.extraction.founding.patterns import ROOTS
from claims.extraction.founding.writing import write_each
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import owners
from claims.extraction.syntax.questions import is_passive, objects, prepositional_objects, subjects
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["history_claims"]

# What begins with a body itself, and what only goes back to before it: the land has a history of its own.
_TOLD = frozenset({"history", "story"})
_BEGINNING = {
    **dict.fromkeys(("begin", "start", "commence"), (_TOLD, ("in",))),
    "lie": (ROOTS - _TOLD, ("in",)),
    **dict.fromkeys(("reach", "stretch", "extend"), (ROOTS - _TOLD, ("to",))),
}


@reads("founding.history")
def history_claims(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Give the founding that the beginning of a body's history tells of, dated by its year."""
    told, prepositions = _BEGINNING.get(verb.lemma_.lower(), (frozenset[str](), ()))
    if not told or verb.pos_ != "VERB" or is_passive(verb) or objects(verb):
        return
    back = [c for c in verb.children if c.lower_ == "back"]
    years = [t for each in (verb, *back) for t in prepositional_objects(each, prepositions) if is_year(t)]
    nouns = [t for t in subjects(verb) if t.lemma_.lower() in told]
    if years and nouns:
        yield from write_each(
            view, verb, "founding.history", Relation.FOUNDED, [o for t in nouns for o in owners(t)],
            strength=0.3, heads=(verb.i, years[0].head.i),
        )  # fmt: skip
