"""Whose words a clause is: the speaker of a verb of saying, "according to ...", or nobody named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import ACCORDING
from claims.extraction.syntax.questions import agents

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import SentenceView

__all__ = ["source_named", "speaker_of"]

_TRIMMED = frozenset({"det", "poss", "compound", "amod", "nmod", "nummod", "case"})


def speaker_of(verb: Token, view: SentenceView) -> str | None:
    """Give the name of who says something: the resolved name of the verb's subject.

    A pronoun that could not be resolved names nobody.
    """
    said_by = [c for c in verb.children if c.dep_ in ("nsubj", "csubj")]
    if not said_by and any(c.dep_ == "nsubjpass" for c in verb.children):
        said_by = agents(verb)
    if not said_by and verb.dep_ == "conj":
        return speaker_of(verb.head, view)
    if not said_by and verb.dep_ in ("advcl", "xcomp"):  # "saying that ...", "went on to say"
        return speaker_of(verb.head, view)
    return name_of(said_by[0], view) if said_by else None


def source_named(clause: Token, view: SentenceView) -> str | None:
    """Give the source of "according to ..." on a clause's verb, None where there is none."""
    for child in clause.children:
        if child.lower_ == ACCORDING:
            for to in child.children:
                for noun in to.children:
                    if noun.dep_ == "pobj":
                        return name_of(noun, view)
    return None


def name_of(noun: Token, view: SentenceView) -> str | None:
    """Give the resolved name of a mention, else the words of its noun phrase without clauses."""
    mention = view.mention_at(noun)
    if mention is not None and mention.name:
        return mention.name
    if noun.pos_ == "PRON":
        return None
    first = noun
    for child in sorted(noun.lefts, key=lambda t: -t.i):
        if child.dep_ in _TRIMMED and child.right_edge.i == first.i - 1:
            first = child.left_edge
    if first.pos_ == "DET" and first.i < noun.i:
        first = noun.doc[first.i + 1]
    return noun.doc.text[first.idx : noun.idx + len(noun.text)]
