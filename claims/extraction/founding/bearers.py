"""Who bears a title of founder: the name beside the noun, the subject of its clause, who is among several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    COPULAS,
    appositives,
    attributes,
    clause_head,
    conjuncts,
    objects,
    subjects,
)
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["bearers_of"]

# Verbs whose subject is what an "as" phrase, a list of posts or a participle says.
_HOLDING = frozenset(
    """
    be become remain serve work act hold know describe hail recognise recognize credit include join
    return honour honor remember regard cite
    """.split()
)
_COUNTING = frozenset({"include", "count", "number", "have", "boast"})


def bearers_of(view: SentenceView, title: Token, first: Token) -> list[Mention]:
    """Give who is called founder: the name beside the noun, else the subject of its clause."""
    for tokens in (_founders_beside(first), _founders_beside(title), _subject_of(first)):
        found = [m for _, m in things(view, tokens) if _may_be_founder(m)]
        if found:
            return found
    return []


def _founders_beside(noun: Token) -> Sequence[Token]:
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head  # "one of its founding fathers was ..."
    apposed = [t for t in appositives(noun) if t.pos_ == "PROPN"]
    if apposed:
        return apposed
    if noun.dep_ == "appos":  # "the meeting of Ann Holm and Tom Berg, founder of X"
        beside = [t for t in conjuncts(noun.head) if t.ent_type_ == "PERSON" and noun.head.i < t.i < noun.i]
        return beside[-1:] or [noun.head]
    if noun.dep_ in ("compound", "nmod"):
        return [noun.head]
    if noun.dep_ in ("nsubj", "nsubjpass"):  # "4AD founder and president Ivo Watts said"
        joined = [c for c in noun.children if c.dep_ == "conj" and c.ent_type_ == "PERSON"]
        if joined and any(c.dep_ in ("compound", "nmod") and c.pos_ == "NOUN" for c in joined[0].lefts):
            return joined[:1]
    counted = _counted_among(noun)
    if counted:
        return counted
    head = noun.head
    if noun.dep_ == "attr" and head.lemma_ in COPULAS:
        return [t for t in subjects(head) if t.lower_ not in ("it", "this", "there")]
    if noun.dep_ in ("nsubj", "nsubjpass") and head.lemma_ in COPULAS:
        return [each for c in head.children if c.dep_ == "attr" for each in conjuncts(c)]
    return [noun.head] if noun.dep_ == "conj" and is_named(noun.head) else []


def _counted_among(noun: Token) -> list[Token]:
    """Give who is among several: "its founders include Ann Holm", "counts Ann Holm among its founders"."""
    verb = noun.head
    if noun.dep_ == "nsubj" and verb.lemma_.lower() in _COUNTING:
        return [each for t in objects(verb) for each in conjuncts(t)]
    if noun.dep_ != "pobj" or verb.lower_ not in ("among", "amongst"):
        return []
    above = clause_head(verb)
    if above.lemma_.lower() in _COUNTING:
        return [each for t in objects(above) for each in conjuncts(t)]
    return [t for t in (*subjects(above), *attributes(above)) if t.ent_type_ == "PERSON"]


def _subject_of(noun: Token) -> list[Token]:
    """Give whom a clause around the noun speaks of: "is known as the co-founder of X"."""
    verb = clause_head(noun)
    if verb.lemma_.lower() not in _HOLDING or noun.dep_ in ("nsubj", "nsubjpass"):
        return []
    affected = [t for t in objects(verb) if t.ent_type_ == "PERSON" and t.i < noun.i]
    return affected or [t for t in subjects(verb) if t.lower_ not in ("it", "this", "there")]


def _may_be_founder(mention: Mention) -> bool:
    if mention.form is MentionForm.NOMINAL:
        return mention.kind is EntityKind.PERSON
    return mention.kind in (EntityKind.PERSON, None) or mention.form is MentionForm.PRONOUN
