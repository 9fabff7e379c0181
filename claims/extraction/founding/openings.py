"""Reads openings: "opened its doors in 1923", "its doors opened", "its opening in 1931", "since opening"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import VENUES
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.idioms import is_of_kind
from claims.extraction.founding.likeness import is_dated
from claims.extraction.founding.writing import write_each
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import owners
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["opening_claims"]

_DOORS = frozenset({"door", "gate", "shutter"})


@reads("founding.doors", "founding.opening")
def opening_claims(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Give the foundings that an opening tells of."""
    lemma = word.lemma_.lower()
    if lemma == "open" or (lemma == "throw" and any(c.lower_ == "open" for c in word.children)):
        yield from _opened_doors(view, word)
        yield from _doors_opened(view, word)
    if word.lower_ == "opening":
        yield from _opening(view, word)


def _opened_doors(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "opened its doors in 1923", "threw open its gates in 1923", "opened for business in 1923"."""
    doors = [c for c in verb.children if c.dep_ in ("dobj", "nsubj") and c.lemma_.lower() in _DOORS]
    doors += [
        t for c in verb.children if c.dep_ in ("acomp", "ccomp", "oprd", "xcomp")
        for t in c.children if t.lemma_.lower() in _DOORS
    ]  # fmt: skip
    doors = [c for c in doors if any(each.dep_ == "poss" for each in c.children) and c.i > verb.i]
    doors = doors or [t for t in prepositional_objects(verb, ("for",)) if t.lower_ == "business"]
    visited = prepositional_objects(verb, ("to",)) or [
        p for d in doors for p in prepositional_objects(d, ("to",))
    ]
    if visited and not any(is_year(t) for t in verb.subtree):
        return  # "opened its doors to visitors on Saturday"
    if doors and is_dated(verb):
        yield from write_each(
            view, verb, "founding.doors", Relation.FOUNDED, subjects(verb), strength=0.6,
            heads=(verb.i, doors[0].i),
        )  # fmt: skip


def _doors_opened(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "its doors first opened in 1923", "the school's doors opened in 1923"."""
    doors = [t for t in subjects(verb) if t.lemma_.lower() in _DOORS and t.tag_ == "NNS"]
    if doors and not objects(verb) and any(is_year(t) for t in verb.subtree):
        whose = [t for door in doors for t in genitives(door)]
        yield from write_each(
            view, verb, "founding.doors", Relation.FOUNDED, whose, strength=0.3, heads=(verb.i,)
        )


def _opening(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "its opening in 1931", "the opening of the museum in 1931", "since opening in 1931, it"."""
    since = noun.head
    if (
        since.lower_ == "since"
        and not objects(noun)
        and not any(c.dep_ in ("poss", "det") for c in noun.lefts)
    ):
        opened = [t for t in subjects(clause_head(since)) if is_of_kind(view, t, VENUES)]
    elif noun.pos_ == "NOUN" and noun.dep_ not in ("compound", "amod"):
        opened = [t for t in owners(noun) if is_of_kind(view, t, VENUES)]
    else:
        return
    behind = [t for t in noun.doc[noun.i + 1 : noun.i + 9] if is_year(t)]
    if behind and (behind[0].head.head in (noun, *opened) or any(is_year(t) for t in noun.subtree)):
        yield from write_each(
            view, noun, "founding.opening", Relation.FOUNDED, opened, strength=0.2,
            heads=(noun.i, behind[0].head.i),
        )  # fmt: skip
