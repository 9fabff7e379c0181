"""Reads comings and goings of bands: "introduced X as their new singer", "replaced X in Y", "X (Y)"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.capitals import band_behind
from claims.extraction.membership.bands.performers import is_performer
from claims.extraction.membership.bands.staff import is_house, works_for
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES
from claims.extraction.membership.neighbours import after, is_musical, listed, past_words, starting_at
from claims.extraction.membership.words import VOICES
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    agents,
    appositives,
    is_passive,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["band_claims"]

_HIRING = frozenset("introduce announce hire recruit name unveil add welcome enlist present reveal".split())
_MOVES = {
    **dict.fromkeys(("join", "rejoin"), Relation.JOINED),
    **dict.fromkeys(("leave", "quit"), Relation.LEFT),
}
_APPEARING = frozenset("reunite debut record perform tour reform regroup".split())
_CHANGES = {
    **dict.fromkeys(("lose", "fire", "sack", "dismiss"), Relation.LEFT),
    **dict.fromkeys(("recruit", "hire", "enlist", "add", "gain", "sign"), Relation.JOINED),
}
_GOING = frozenset("leave quit exit depart resign bow drop walk".split())
_EVIDENCE = {"likeness": 0.7, "implied": 1.0, "prior": 0.8}


@reads("membership.band")
def band_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give the memberships of bands that a verb or a name in brackets states."""
    lemma = token.lemma_.lower()
    if lemma in _CHANGES and token.pos_ == "VERB":
        yield from _changed(view, token, _CHANGES[lemma])
    if lemma in _MOVES and token.pos_ == "VERB":
        yield from _moved(view, token, _MOVES[lemma])
    if lemma in _HIRING and token.pos_ == "VERB":
        yield from _hired(view, token)
    elif lemma == "replace" and token.pos_ == "VERB":
        yield from _replaced(view, token)
    elif lemma in _APPEARING and token.pos_ == "VERB":
        yield from _appearing(view, token)
    elif token.text == "(":
        yield from _in_brackets(view, token)


def _hired(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Kamelot introduced Tommy Karevik as their new singer", "was named as drummer of X"."""
    roles = [t for t in prepositional_objects(verb, ("as",)) if is_performer(t)]
    if not roles:
        return
    persons, bodies = (subjects(verb), []) if is_passive(verb) else (objects(verb), subjects(verb))
    bodies = _bodies_of(roles) or bodies
    for _, member in things(view, persons):
        for _, body in things(view, bodies):
            group = named_group(body)
            if is_person(member) and group is not None and not is_employer(group):
                yield _claim(view, verb, Relation.JOINED, member, group)


def _bodies_of(roles: list[Token]) -> list[Token]:
    """Give the bands of "as the drummer of Hollow", "as Hollow drummer"."""
    behind = [t for role in roles for t in prepositional_objects(role, ("of", "for", "in"))]
    return behind or [
        c for role in roles for c in role.lefts if c.dep_ in ("compound", "nmod") and is_named(c)
    ]


def _moved(view: SentenceView, verb: Token, relation: Relation) -> Iterator[Candidate]:
    """Read "joined the Wrens as bassist", "left Hollow to start a solo career" where music is spoken of."""
    roles = prepositional_objects(verb, ("as",))
    if not is_musical(view) or (relation is Relation.JOINED and not any(map(is_performer, roles))):
        return
    for token in objects(verb)[:1]:
        named = next((m for _, m in things(view, [token])), None) or band_behind(view, token.left_edge.i)
        if named is None or named.form is not MentionForm.NAME or named.kind is EntityKind.STATE:
            continue
        band = named_group(named)
        if band is None or is_employer(band) or is_house(band) or (is_person(named) and " " in named.text):
            continue
        for _, member in things(view, subjects(verb)):
            if is_person(member):
                yield _claim(view, verb, relation, member, band)


def _changed(view: SentenceView, verb: Token, relation: Relation) -> Iterator[Candidate]:
    """Read "the band had lost its drummer, Jo Tan", "Hollow recruited the singer Tom Riley"."""
    players = [t for t in objects(verb) if is_performer(t) or any(is_performer(c) for c in t.lefts)]
    persons = [named for t in players for named in (appositives(t) or [t]) if is_named(named)]
    for _, member in things(view, persons):
        for _, body in things(view, subjects(verb)):
            group = named_group(body) if body.form is MentionForm.NAME else body
            is_band = group is not None and not is_person(group) and not is_employer(group)
            if is_person(member) and group is not None and is_band and group.kind is EntityKind.ORGANISATION:
                yield _claim(view, verb, relation, member, group)


def _replaced(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "replaced Erdelyi in the Ramones": one joined, the other left."""
    roles = [t for t in prepositional_objects(verb, ("as",)) if is_performer(t)]
    within = [*prepositional_objects(verb, ("in",)), *_bodies_of(roles)]
    groups = [named_group(m) for _, m in things(view, within)]
    if not groups and is_passive(verb) and verb.head.lemma_.lower() in _GOING:
        # "left the band in 2004 and was replaced by Poole"
        for _, body in things(view, objects(verb.head) or prepositional_objects(verb.head, ("from", "of"))):
            group = named_group(body)
            if group is not None and set(group.text.lower().split()) & PERSONAL_BODIES:
                for _, member in things(view, agents(verb)):
                    if is_person(member):
                        yield _claim(view, verb, Relation.JOINED, member, group)
        return
    new, old = (objects(verb), subjects(verb)) if is_passive(verb) else (subjects(verb), objects(verb))
    for band in groups:
        if band is None or not (
            roles or is_musical(view) or set(band.text.lower().split()) & PERSONAL_BODIES
        ):
            continue
        for relation, who in ((Relation.JOINED, new), (Relation.LEFT, old)):
            for _, member in things(view, who):
                if is_person(member) and member.name is not None:
                    yield _claim(view, verb, relation, member, band)


def _appearing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "would reunite as Immortal", "debuted as the group Secret"."""
    lead = next((c for c in verb.children if c.lower_ == "as" and c.dep_ == "prep"), None)
    if lead is None or not is_musical(view):
        return
    name = starting_at(view, past_words(view, lead.i + 1)[0])
    body = named_group(replace(name, entity_ids=(), kind=None)) if name is not None else None
    if body is None:
        return
    for _, member in things(view, subjects(verb)):
        if is_person(member) and member.name is not None:
            yield _claim(view, verb, Relation.MEMBER, member, body)


def _in_brackets(view: SentenceView, opening: Token) -> Iterator[Candidate]:
    """Read "Magnus Karlsson (Primal Fear)" where music is spoken of."""
    if not is_musical(view):
        return
    limit = opening.idx + view.shift
    member = next((m for m in view.mentions if limit - 2 < m.end <= limit and is_person(m)), None)
    if member is None or " " not in member.text:
        return
    if view.span.text.count("(") < 2:
        return  # "Alex Gibney (Enron)": one alone says as much of a film
    for name in listed(view, opening.i + 1):
        if not name.text[:1].isupper() or name.text.lower() in VOICES:
            return  # "Joan Cross (soprano)"
        closing = after(view, name)
        text = view.span.doc[closing].text if closing < len(view.span.doc) else ""
        known = name.kind in (EntityKind.STATE, EntityKind.EVENT) or bool(name.entity_ids)
        if name.form is not MentionForm.NAME or known or text not in (")", ",", "and", "/", "&"):
            return
        body = named_group(name)
        if body is not None and not is_person(name) and not works_for(view, member, body):
            yield _claim(view, opening, Relation.MEMBER, member, body)


def _claim(
    view: SentenceView, trigger: Token, relation: Relation, member: Mention, body: Mention
) -> Candidate:
    return write(view, trigger, "membership.band", relation, member=member, body=body, evidence=_EVIDENCE)
