"""Reads candidates and applicants in talks: "candidate for EU membership", "opened accession talks"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.members.member_bodies import membership_bodies, named_bodies
from claims.extraction.membership.members.member_nouns import or_open
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.patterns import UNIT_NOUNS
from claims.extraction.membership.writing import write
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    appositives,
    clause_head,
    conjuncts,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["candidacy", "talks"]

_OPENING = frozenset(
    ["open", "start", "begin", "launch", "commence", "enter", "conduct", "hold", "resume", "initiate"]
)
# Who does this to somebody "as a candidate" is no candidate himself.
_NAMING = frozenset(
    "recognise recognize accept name declare acknowledge designate treat confirm approve see regard".split()
)


def candidacy(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "candidate for EU membership", "EU candidate country", "granted candidate status"."""
    top = noun
    if noun.dep_ in ("compound", "amod", "nmod") and noun.head.lemma_.lower() in UNIT_NOUNS | {
        "status",
        "member",
    }:
        top = noun.head
    wanted = [t for each in (top, noun) for t in prepositional_objects(each, ("for", "to"))]
    bodies = [
        b
        for t in wanted
        if t.lemma_.lower() in ("membership", "accession")
        for b in membership_bodies(view, t)
    ]
    wanted = [t for t in wanted if t.lemma_.lower() != "membership" or list(t.children)]
    bodies = bodies or [(t, m) for t, m in things(view, wanted) if _is_body(t, m)]
    bodies = bodies or [(t, m) for each in (noun, top) for t, m in named_bodies(view, each) if _is_body(t, m)]
    apposed = noun.dep_ == "appos" and noun.head.ent_type_ == "GPE" and not wanted
    is_state = top != noun or apposed or any(t.lemma_.lower() in ("membership", "accession") for t in wanted)
    if not is_state and not bodies:
        is_open = noun.dep_ == "attr" or (noun.dep_ == "pobj" and noun.head.lower_ == "as")
        yield from _open_candidate(view, noun) if is_open and not wanted else ()
        return
    for token, member in things(view, _bearers(top)):
        if member.kind is not EntityKind.STATE and (is_person(member) or not is_state):
            continue
        if token.tag_ == "NNS" and not is_named(token):
            continue
        for head, body in or_open(bodies, top):
            if body is not None and body.start == member.start:
                continue
            yield write(
                view, noun, "membership.candidate", Relation.CANDIDATE, member=member, body=body,
                heads=(noun.i, clause_head(top).i),
                evidence={"likeness": body_likeness(head, body) if body else 0.0, "noun": 1.0},
            )  # fmt: skip


def _open_candidate(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "it has been a candidate since 2014": of the body spoken of."""
    if any(
        c.dep_ in ("compound", "prep", "poss")
        and c.lower_ not in ("since", "in", "on")
        and all(t.lemma_.lower() != "membership" for t in c.children)
        for c in noun.children
    ):
        return
    for token, member in things(view, _bearers(noun)):
        if member.kind is EntityKind.STATE and may_move(token, member):
            yield from open_claim(
                view, noun, "membership.candidate", Relation.CANDIDATE, member,
                heads=(noun.i, clause_head(noun).i),
            )  # fmt: skip


def _is_body(token: Token, mention: Mention) -> bool:
    return mention.kind is EntityKind.ORGANISATION and body_likeness(token, mention) >= 0.45


def _bearers(top: Token) -> list[Token]:
    """Give who is, becomes, is named or is granted the status of a candidate."""
    verb = top.head
    if appositives(top):
        return [t for t in appositives(top) if is_named(t)]
    if top.dep_ in ("appos", "compound", "nmod"):
        return [verb]
    if top.dep_ in ("attr", "oprd", "dobj", "acomp"):
        receivers = [t for c in verb.children if c.dep_ == "dative" for t in conjuncts(c) if t.pos_ != "ADP"]
        receivers += [t for t in top.lefts if t.dep_ == "compound" and t.ent_type_ == "GPE"]
        if verb.lemma_ in ("grant", "give", "award", "offer", "accord", "confer", "bestow"):
            receivers += prepositional_objects(verb, ("to", "on", "upon"))
            receivers += prepositional_objects(top, ("to", "on", "upon"))
        return [t for t in receivers if t.ent_type_ not in ("DATE", "TIME")] or subjects(verb)
    if top.dep_ == "pobj" and verb.lower_ in ("as", "of", "to"):
        over = verb.head
        named = objects(over) if over.lemma_.lower() in _NAMING and not is_passive(over) else []
        return named or subjects(clause_head(over))
    return []


def talks(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "opened EU accession talks": the state that opens them is a candidate."""
    verb = clause_head(noun)
    qualifier = next((c for c in noun.lefts if c.lemma_.lower() in ("accession", "membership")), None)
    if qualifier is None or verb.lemma_.lower() not in _OPENING:
        return
    tokens = prepositional_objects(noun, ("with", "to")) + prepositional_objects(verb, ("with",))
    compounds = [c for each in (noun, qualifier) for c in each.lefts if view.mention_at(c) is not None]
    bodies = [(t, m) for t, m in things(view, [*compounds, *tokens]) if _is_body(t, m)]
    for _, member in things(view, subjects(verb)):
        if member.kind is not EntityKind.STATE:
            continue
        for head, body in bodies:
            yield write(
                view, noun, "membership.talks", Relation.CANDIDATE, member=member, body=body, heads=(verb.i,),
                evidence={"likeness": body_likeness(head, body), "nominal": 1.0},
            )  # fmt: skip
