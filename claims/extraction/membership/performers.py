"""Reads memberships that other words imply: "Travis frontman Fran Healy", "consists of A and B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.arguments import is_named, things
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.members import member_reading
from claims.extraction.membership.writing import write
from claims.extraction.syntax import (
    appositives,
    clause_head,
    conjuncts,
    genitives,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["implied_claims"]

# Instruments and voices of a group: WordNet 3.0, hyponyms of *musician* that name a place in one.
_PERFORMERS = frozenset(
    """
    singer vocalist co-vocalist frontman frontwoman guitarist bassist drummer keyboardist
    percussionist saxophonist trumpeter trombonist fiddler pianist violinist cellist rapper lead
    bandleader bandmate
    """.split()
)
_GROUPS = frozenset(
    ["band", "group", "duo", "trio", "quartet", "quintet", "supergroup", "ensemble", "choir", "orchestra"]
)
_BANDS = frozenset({"band", "duo", "trio", "quartet", "quintet", "supergroup"})
_FELLOWS = frozenset({"fellow", "academician"})
_ACADEMIES = frozenset(["society", "academy", "institute", "institution", "association", "college"])
_COMPOSING = frozenset({"consist", "comprise", "compose"})
_FORMER = frozenset({"former", "ex", "onetime", "one-time", "original"})


def implied_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give the memberships that a performer, a fellow, a line-up or a band implies."""
    lemma = token.lemma_.lower()
    if lemma in _PERFORMERS or lemma in _FELLOWS:
        yield from _performer(view, token, is_fellow=lemma in _FELLOWS)
    elif lemma in _COMPOSING and token.pos_ == "VERB":
        yield from _line_up(view, token)
    elif token.lower_ in ("of", "from") and token.dep_ == "prep":
        yield from _of_group(view, token)


def _performer(view: SentenceView, noun: Token, *, is_fellow: bool) -> Iterator[Candidate]:
    bodies = [(t, m) for t, m in things(view, _group_of(noun)) if _is_group(t, m, is_fellow=is_fellow)]
    if not bodies:
        return
    relation, _, who = member_reading(noun)
    former = any(c.lower_ in _FORMER - {"original"} for c in noun.lefts)
    if former and relation is Relation.MEMBER:
        relation = Relation.LEFT
    if noun.dep_ == "conj" and not who:
        who = _borrowed(noun)
    for token, member in things(view, who):
        if not _is_somebody(token, member):
            continue
        for head, body in bodies:
            if member.start < body.end and body.start < member.end:
                continue
            yield write(
                view, noun, "membership.fellow" if is_fellow else "membership.performer", relation,
                member=member, body=body, heads=(noun.i, clause_head(noun).i),
                evidence={"likeness": body_likeness(head, body), "implied": 1.0},
            )  # fmt: skip


def _group_of(noun: Token) -> list[Token]:
    """Give the group: "drummer of X", "drummer for X", "X's drummer", "X drummer"."""
    found = prepositional_objects(noun, ("of", "for", "with", "in", "from")) or genitives(noun)
    if found:
        return found
    place = noun.i - 1
    while place >= 0 and noun.doc[place].lower_ in (
        "lead",
        "rhythm",
        "bass",
        "former",
        "original",
        "-",
        "co",
    ):
        place -= 1
    before = noun.doc[place] if place >= 0 else None
    return [before] if before is not None and before.pos_ == "PROPN" else []


def _is_group(head: Token, mention: Mention, *, is_fellow: bool) -> bool:
    if mention.form is not MentionForm.NAME or mention.kind is EntityKind.STATE:
        return False
    if is_fellow:
        return not is_person(mention) and bool({w.lower() for w in mention.text.split()} & _ACADEMIES)
    if is_person(mention):
        # "lead singer of Kix": one word the tagger knows only as a surname, and no person of the table
        return " " not in mention.text and not mention.entity_ids
    return body_likeness(head, mention) >= 0.45 or head.lemma_.lower() in _GROUPS


def _is_somebody(token: Token, member: Mention) -> bool:
    if member.form is MentionForm.PRONOUN:
        return is_person(member)
    return is_named(token) and member.kind in (EntityKind.PERSON, None)


def _borrowed(noun: Token) -> list[Token]:
    """Give whom the first of coordinated nouns is said of: "is a songwriter, vocalist and bassist of"."""
    first = noun
    while first.dep_ == "conj":
        first = first.head
    return member_reading(first)[2]


def _line_up(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "consists of A, B and C", "composed of", "made up of"."""
    listed = [each for t in prepositional_objects(verb, ("of",)) for each in _people(t)]
    if len(listed) < 2:
        return
    for head, body in things(view, subjects(verb)):
        if is_person(body) or body_likeness(head, body) < 0.45:
            continue
        for _, member in things(view, listed):
            yield write(
                view, verb, "membership.line_up", Relation.MEMBER, member=member, body=body,
                evidence={"likeness": body_likeness(head, body), "implied": 1.0},
            )  # fmt: skip


def _of_group(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "Matt Freeman of the band Rancid"; "of Microsoft" says too little."""
    holder = preposition.head
    if holder.ent_type_ != "PERSON" or not is_named(holder):
        return
    for head, body in things(view, [c for c in preposition.children if c.dep_ == "pobj"]):
        grouped = any(t.lemma_.lower() in _BANDS for t in (head, *head.lefts))
        if body.form is not MentionForm.NAME or not grouped:
            continue
        for _, member in things(view, conjuncts(holder.head) if holder.dep_ == "conj" else [holder]):
            yield write(
                view, preposition, "membership.of_group", Relation.MEMBER, member=member, body=body,
                evidence={"likeness": 0.6, "implied": 1.0},
            )  # fmt: skip


def _people(token: Token) -> list[Token]:
    """Give a listed person, or the one after an instrument: "bassist Steve Di Giorgio"."""
    named = [token] if is_named(token) else [t for t in appositives(token) if is_named(t)]
    return [t for t in named if t.ent_type_ in ("PERSON", "GPE")]
