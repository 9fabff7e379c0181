"""Reads foundings and dissolutions that a noun words: "its founding", "founder of", "dissolution"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.arguments import is_named, owners, things
from claims.extraction.founding.likeness import (
    THRESHOLD,
    as_body,
    is_dated,
    is_indefinite,
    is_plural,
    likeness_of,
    said,
)
from claims.extraction.founding.patterns import DISSOLVING_NOUNS, FOUNDER_NOUNS, FOUNDING_NOUNS
from claims.extraction.founding.writing import write
from claims.extraction.frames import Candidate, MentionForm, SentenceView
from claims.extraction.syntax import appositives, clause_head, conjuncts, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["noun_claims"]

_DATING = frozenset(
    {"in", "since", "on", "after", "before", "until", "from", "following", "at", "during", "by"}
)


def noun_claims(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    lemma = noun.lemma_.lower()
    if lemma in FOUNDING_NOUNS and noun.tag_ in ("NN", "VBG", "NNS"):
        yield from _nominal(view, noun, "founding.nominal", Relation.FOUNDED, strength=FOUNDING_NOUNS[lemma])
    elif lemma in DISSOLVING_NOUNS:
        yield from _nominal(view, noun, "founding.end_nominal", Relation.DISSOLVED, strength=0.4)
    elif lemma in FOUNDER_NOUNS or (lemma == "father" and noun.i and noun.nbor(-1).lower_ == "founding"):
        yield from _founder(view, noun)


def _nominal(
    view: SentenceView, noun: Token, rule: str, relation: Relation, *, strength: float
) -> Iterator[Candidate]:
    """Read "since its founding in 1857", "the foundation of X in 1900": dated, or of a named thing."""
    dated = is_dated(noun) or (noun.dep_ == "pobj" and noun.head.lower_ in _DATING and is_dated(noun.head))
    makers = prepositional_objects(noun, ("by",))
    for head, mention in things(view, _owners_or_subject(view, noun)):
        likeness = likeness_of(view, head, mention)
        named = mention.name is not None and mention.form is not MentionForm.NOMINAL
        if is_plural(head) or is_indefinite(head) or strength + likeness < THRESHOLD:
            continue
        if not dated and not (named and strength >= 0.5):
            continue
        yield write(
            view, noun, rule, relation, subject=as_body(mention, head),
            founders=tuple(m for _, m in things(view, makers)), heads=(noun.i,),
            evidence={"strength": strength, "likeness": likeness, "dated": float(dated), "nominal": 1.0},
        )  # fmt: skip


def _owners_or_subject(view: SentenceView, noun: Token) -> list[Token]:
    """Give whose founding it is; "since its founding in 1857, The Bee ..." looks ahead to the subject."""
    whose = owners(noun)
    if len(whose) != 1 or whose[0].lower_ not in ("its", "their"):
        return whose
    mention = view.mention_at(whose[0])
    if mention is not None and mention.name is not None:
        return whose
    ahead = [t for t in subjects(clause_head(noun)) if t.i > noun.i and t.pos_ == "PROPN"]
    return ahead or whose


def _founder(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "founder of X", "X's founder, Y", "Apple co-founder Steve Wozniak"."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in ("NOUN", "PROPN") and not _is_new_phrase(first):
        first = first.head
    people = [m for _, m in things(view, _founders_beside(first))]
    people = [said(m) for m in people if m.kind in (EntityKind.PERSON, None) or m.form is MentionForm.PRONOUN]
    for head, mention in things(view, _founded_of(noun, first)):
        likeness = likeness_of(view, head, mention)
        if likeness < 0.4 or is_plural(head) or (is_indefinite(head) and mention.form is MentionForm.NOMINAL):
            continue
        if not people and mention.form is not MentionForm.NAME:
            continue
        yield write(
            view,
            noun,
            "founding.founder",
            Relation.FOUNDED,
            subject=as_body(mention, head),
            founders=tuple(people),
            heads=(noun.i,),
            evidence={
                "strength": 1.0,
                "likeness": likeness,
                "founder": 1.0,
                "named_founder": float(bool(people)),
            },
        )


def _is_new_phrase(noun: Token) -> bool:
    return any(c.dep_ == "poss" for c in noun.children) and is_named(noun.head)


def _founded_of(noun: Token, first: Token) -> list[Token]:
    """Give what was founded: owner of "founder", or of a title coordinated with it."""
    if first.dep_ == "conj" and is_named(first.head) and any(t.lower_ == "its" for t in owners(noun)):
        return [first.head]  # "Wikipedia and its founder, Jimmy Wales"
    chain = [
        noun,
        *(t for t in conjuncts(first) if t.i > noun.i),
        *(t for t in conjuncts(first) if t.i < noun.i),
    ]
    for each in chain:
        found = [t for t in owners(each) if t.ent_type_ != "PERSON" or t.dep_ == "pobj"]
        found = (
            found
            or _just_before(each)
            or [
                c
                for t in (each, *_premodified(each))
                for c in t.children
                if c.dep_ in ("compound", "nmod")
                and c.pos_ == "PROPN"
                and c.i < each.i
                and c.ent_type_ != "PERSON"
            ]
        )
        if found:
            return found
    return []


def _just_before(noun: Token) -> list[Token]:
    """Give the name that stands right before the noun: "Microsoft co-founder Bill Gates"."""
    if noun.i == 0:
        return []
    before = noun.nbor(-1)
    return [before] if before.pos_ == "PROPN" and before.ent_type_ not in ("PERSON", "DATE", "NORP") else []


def _premodified(noun: Token) -> list[Token]:
    return [noun.head] if noun.dep_ in ("compound", "nmod") else []


def _founders_beside(noun: Token) -> list[Token]:
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lower_ == "one":
        noun = noun.head.head  # "one of its founding fathers was ..."
    if appositives(noun):
        return [t for t in appositives(noun) if t.pos_ == "PROPN"]
    if noun.dep_ in ("compound", "nmod", "appos"):
        return [noun.head]
    head = noun.head
    if noun.dep_ == "attr" and head.lemma_ in ("be", "become", "remain"):
        return [t for t in subjects(head) if t.lower_ not in ("it", "this", "there")]
    if noun.dep_ in ("nsubj", "nsubjpass") and head.lemma_ == "be":
        return [t for c in head.children if c.dep_ == "attr" for t in conjuncts(c)]
    if noun.dep_ == "pobj" and noun.head.lower_ == "as":
        return subjects(clause_head(noun))
    return []
