"""Reads memberships of others beside the subject: "joined Ann in the Wrens", "fellow NATO member Norway"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bands.billed import billed_claims
from claims.extraction.membership.bands.performers import is_performer, performer_claims
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.bodies.spoken import PERSONAL_BODIES
from claims.extraction.membership.neighbours import (
    after,
    ending_before,
    is_musical,
    listed,
    listed_before,
    starting_at,
)
from claims.extraction.membership.patterns import MEMBERS, UNIT_NOUNS
from claims.extraction.membership.words import GROUPS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import objects, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["companion_claims"]

_ALL = frozenset({"all", "most", "many", "every"})
_BESIDE = frozenset({"with", "alongside", "like"})
_EVIDENCE = {"likeness": 0.8, "implied": 1.0, "prior": 0.85}


@reads("membership.fellow_member", "membership.joined_others")
def companion_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that "fellow ... member" or joining somebody in a body states."""
    if token.lower_ in ("fellow", "other", "another") or (
        token.lower_ in _ALL and token.i and token.nbor(-1).lower_ == "like"
    ):
        return _fellows(view, token)
    if token.pos_ == "VERB" and token.lemma_.lower() in ("join", "rejoin"):
        return _joined_others(view, token)
    return ()


def _fellows(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "Greece agreed with fellow NATO member Norway", "Ann reunited with other Wrens members"."""
    behind = word.doc[word.i + 1 : word.i + 3]
    behind = behind[1:] if behind and behind[0].lemma_.lower() in GROUPS else behind[:1]
    is_same = word.lower_ == "fellow" and behind and behind[0].lemma_.lower() in MEMBERS
    if is_same and behind[0].i + 1 < len(word.doc) and behind[0].nbor().lower_ not in ("of", "from"):
        yield from _of_same_body(view, word, behind[0])
        return
    following = word.i + 1 < len(word.doc) and word.nbor().lemma_.lower() in MEMBERS | UNIT_NOUNS
    if following and word.doc[word.i + 2 : word.i + 3].text in ("of", "from"):
        yield from _told(view, word, starting_at(view, word.i + 3), word.nbor())
        return
    body = starting_at(view, word.i + 1)
    place = after(view, body) if body is not None else len(word.doc)
    yield from _told(view, word, body, word.doc[place] if place < len(word.doc) else word)


def _of_same_body(view: SentenceView, word: Token, noun: Token) -> Iterator[Candidate]:
    """Read "fellow member Ann Smith", "fellow band members A and B" of the body named before."""
    members = listed(view, noun.i + 1) if starting_at(view, noun.i + 1) is not None else []
    ahead = view.span.doc[: word.i] if members else view.span.doc[:0]
    named = (_body_of(view, t) for t in ahead if t.lemma_.lower() in MEMBERS)
    bodies = [g for m in named if m is not None and not is_person(m) and (g := named_group(m)) is not None]
    bodies += [
        c.object for t in ahead if is_performer(t)
        for c in (*performer_claims.read(view, t), *billed_claims.read(view, t)) if c.object is not None
    ]  # fmt: skip
    for member in members if bodies else []:
        if is_person(member) or noun.tag_ == "NN":
            yield write(
                view, word, "membership.fellow_member", Relation.MEMBER, member=member, body=bodies[-1],
                evidence=_EVIDENCE,
            )  # fmt: skip


def _body_of(view: SentenceView, noun: Token) -> Mention | None:
    behind = noun.i + 1 < len(noun.doc) and noun.nbor().lower_ == "of"
    return starting_at(view, noun.i + 2) if behind else ending_before(view, noun.i)


def _told(view: SentenceView, word: Token, body: Mention | None, noun: Token) -> Iterator[Candidate]:
    group = named_group(body) if body is not None and not is_person(body) else None
    if body is None or group is None:
        return
    is_counted = noun.lemma_.lower() in UNIT_NOUNS and bool(body.entity_ids)
    if noun.lemma_.lower() not in MEMBERS and not is_counted:
        return
    for member in _beside(view, word, noun):
        if member.start != body.start and _suits(member, group):
            yield write(
                view, word, "membership.fellow_member", Relation.MEMBER, member=member, body=group,
                evidence=_EVIDENCE,
            )  # fmt: skip


def _beside(view: SentenceView, word: Token, noun: Token) -> list[Mention]:
    """Give who is beside the fellows: the name before "and", or the subject that is with them."""
    ahead = word.nbor(-1) if word.i else word
    ahead = ahead.nbor(-1) if ahead.lower_ == "the" and ahead.i else ahead
    if ahead.lower_ == "and":
        return listed_before(view, ahead.i) if noun.lemma_.lower() in MEMBERS else []
    holder = noun
    while holder.dep_ in ("compound", "nmod", "appos"):
        holder = holder.head
    if holder.dep_ == "dobj" and word.lower_ == "fellow":
        return [m for _, m in things(view, subjects(holder.head))]
    if holder.dep_ != "pobj" or holder.head.lower_ not in _BESIDE:
        return []
    verb = holder.head.head
    while verb.lower_ in ("along", "together"):
        verb = verb.head
    return [m for _, m in things(view, subjects(verb))] if verb.pos_ in ("VERB", "AUX") else []


def _suits(member: Mention, body: Mention) -> bool:
    """Tell whether a state stands beside members of a body of states, a person beside those of another."""
    if member.kind is EntityKind.STATE:
        is_alliance = bool(body.entity_ids) or bool({w.lower() for w in body.text.split()} & ALLIANCES)
        return is_alliance and member.form is MentionForm.NAME
    return is_person(member) and not body.entity_ids and not is_employer(body)


def _joined_others(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "joined Patton in the band Hollow", "asked Ann to join him as a member of the Wrens"."""
    companions = [
        m for t, first in things(view, objects(verb)[:1]) for m in _together(view, t, first) if m.text
    ]
    if not companions or any(m.kind is EntityKind.STATE and m.entity_ids for m in companions):
        return
    body = _body(view, verb, objects(verb)[0])
    if body is None or is_employer(body):
        return
    for relation, members in (
        (Relation.JOINED, [m for _, m in things(view, subjects(verb))]),
        (Relation.MEMBER, companions),
    ):
        for member in members:
            if member.start != body.start and (is_person(member) or member.form is MentionForm.NAME):
                yield write(
                    view, verb, "membership.joined_others", relation, member=member, body=body,
                    evidence=_EVIDENCE,
                )  # fmt: skip


def _together(view: SentenceView, token: Token, first: Mention) -> list[Mention]:
    doc = view.span.doc
    place = after(view, first)
    goes_on = place < len(doc) and doc[place].text in (",", "and", "&")
    return [first, *(listed(view, place + 1) if goes_on and token.dep_ == "dobj" else [])]


def _body(view: SentenceView, verb: Token, joined: Token) -> Mention | None:
    """Give the body: after "as a member of", or where a band, a party, a club is named after "in"."""
    for role in prepositional_objects(verb, ("as",)) or prepositional_objects(joined, ("as",)):
        if role.lemma_.lower() in MEMBERS | {"part"}:
            return _named(view, role, ("of",), is_sure=role.lemma_.lower() in MEMBERS)
    return _named(view, verb, ("in",), is_sure=False) or _named(view, joined, ("in",), is_sure=False)


def _named(
    view: SentenceView, head: Token, prepositions: tuple[str, ...], *, is_sure: bool
) -> Mention | None:
    for token, named in things(view, prepositional_objects(head, prepositions)):
        group = named_group(named)
        if group is None or named.kind is EntityKind.STATE or _is_behind_date(token):
            continue
        words = {token.lemma_.lower(), *(w.lower() for w in group.text.split())}
        words |= {c.lemma_.lower() for c in token.lefts}
        if is_sure or is_musical(view) or words & (PERSONAL_BODIES | ALLIANCES):
            return group
    return None


def _is_behind_date(noun: Token) -> bool:
    """Tell "joined the Holm League in 1982 and, in 1986, the Ost Union": the year is what "in" tells."""
    return any(t.ent_type_ == "DATE" and t.i < noun.i for t in noun.head.children)
