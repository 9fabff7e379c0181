"""Reads members named behind their number: "has nine members, among them Peru", "Peru among them".

So too states that a body of states is said to include: "the alliance, which includes Peru".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.bodies.strength import KNOWN, SURE, belonging_body
from claims.extraction.membership.moves.bare_verbs import tells_time
from claims.extraction.membership.moves.senses import takes_persons
from claims.extraction.membership.neighbours import ending_before, listed
from claims.extraction.membership.words import FORMER, OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.antecedents import antecedent
from claims.extraction.syntax.arguments import is_named, things
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    is_negated,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["ALLIES", "counted_claims"]

_RULE = "membership.counted"
_HAVING = frozenset(
    "have count boast number include gain list claim unite comprise embrace represent lose shed".split()
)
_COUNTED = frozenset({"state", "country", "nation", "republic"})
# What alliances of other than states have.
ALLIES = frozenset(
    """
    airline bank body broadcaster carrier charity church city club college company federation firm hospital
    line museum newspaper orchestra organisation organization partner party port railway school signatory
    society theatre town union university
    """.split()
)
_INCLUDING = frozenset({"include", "includes", "comprises", "comprise"})
# How many small words stand before the first name: "among them the novelist Peter Kress".
_APPOSED = 4
_NEWLY = frozenset({"new", "newest", "latest"})


@reads(_RULE)
def counted_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give the memberships of those named among a body's members."""
    if token.lower_ in _INCLUDING:
        yield from _included(view, token)
    if token.lower_ not in ("among", "amongst", "including") or token.i + 1 >= len(token.doc):
        return
    if token.lower_ != "including" and token.nbor().lower_ not in ("them", "these"):
        return
    noun = _members_before(view, token)
    members = _named(view, token) if noun is not None else []
    if noun is None or not members:
        return
    for head, body, strength in _bodies(view, noun):
        for member in members:
            if member.name != body.name and _fits(view, noun, head, body, strength, member):
                yield write(
                    view, noun, _RULE, _relation(noun), member=member, body=body,
                    evidence={"likeness": strength, "noun": 1.0, "prior": 0.85}, role_of=noun,
                )  # fmt: skip


def _included(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the alliance, which includes Peru and Mali": states alone, and nothing that they are in it as."""
    led = (c for c in verb.rights if c.dep_ in ("prep", "advcl", "xcomp", "agent"))
    if verb.pos_ != "VERB" or any(not tells_time(c) for c in led) or is_negated(verb):
        return
    included = objects(verb)
    members = [m for _, m in things(view, included)]
    are_states = [m.kind is EntityKind.STATE and m.form is MentionForm.NAME for m in members]
    if not members or not all(are_states) or not all(is_named(t) for t in included):
        return
    owners = [antecedent(t) for t in subjects(verb)]
    for head, named in things(view, owners):
        body, strength = belonging_body(view, head, named)
        subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
        if not is_joinable(body.name or body.text, subkinds) or strength < KNOWN:
            continue
        for member in members:
            if body.kind is EntityKind.ORGANISATION and member.name != body.name:
                yield write(
                    view, verb, _RULE, Relation.MEMBER, member=member, body=body,
                    evidence={"likeness": strength, "noun": 1.0, "prior": 0.85},
                )  # fmt: skip


def _members_before(view: SentenceView, among: Token) -> Token | None:
    """Give the noun that "them" means: the members nearest before, no other crowd behind them."""
    for token in reversed(among.doc[view.span.start : among.i]):
        lemma = token.lemma_.lower()
        is_had = token.dep_ == "dobj" and token.head.lemma_.lower() in _HAVING
        if token.tag_ == "NNS" and lemma == "member" and among.lower_ != "including":
            return token
        if token.tag_ == "NNS" and is_had and (lemma in _COUNTED or _are_counted(token)):
            return token
        if token.tag_ == "NNS" and token.dep_ in ("nsubj", "nsubjpass", "dobj") and not is_named(token):
            return None
    return None


def _are_counted(noun: Token) -> bool:
    """Tell "has 25 airlines" from airlines of which nothing says how many they are."""
    is_kind = noun.lemma_.lower() in ALLIES
    return is_kind and any(c.dep_ == "nummod" for c in noun.lefts)


def _named(view: SentenceView, among: Token) -> list[Mention]:
    before = ending_before(view, among.i)
    if before is not None and before.form is MentionForm.NAME:
        tokens = view.tokens_of(before)
        if tokens and tokens[0].i > 0 and tokens[0].nbor(-1).text == ",":
            return [before]
    first = among.i + 1 + (among.lower_ != "including")
    for place in range(first, first + _APPOSED):
        names = listed(view, place)
        if names:
            return names
    return []


def _bodies(view: SentenceView, noun: Token) -> list[tuple[Token, Mention, float]]:
    """Give whose members they are: "the union's", "of the union", of what has them."""
    verb = clause_head(noun)
    owners = genitives(noun) or prepositional_objects(noun, ("of", "in"))
    owners = owners or [c for c in noun.lefts if c.dep_ in ("compound", "nmod") and c.text[:1].isupper()]
    if not owners and noun.dep_ == "dobj" and verb.lemma_.lower() in _HAVING:
        owners = subjects(verb)
    return [(t, *belonging_body(view, t, m)) for t, m in things(view, owners) if not is_person(m)]


def _relation(noun: Token) -> Relation:
    words = {c.lower_ for c in noun.lefts}
    is_lost = noun.dep_ == "dobj" and noun.head.lemma_.lower() in ("lose", "shed")
    if words & FORMER or is_lost:
        return Relation.LEFT
    return Relation.JOINED if words & _NEWLY else Relation.MEMBER


def _fits(
    view: SentenceView, noun: Token, head: Token, body: Mention, strength: float, member: Mention
) -> bool:
    """Tell whether somebody may be one of what a body is said to have."""
    is_told = body.kind is EntityKind.ORGANISATION and strength >= SURE
    if noun.lemma_.lower() != "member" and noun.lemma_.lower() not in _COUNTED:
        words = {w.lower() for w in (body.name or "").split()}
        is_told = is_told and bool(words & OF_MANY) and not is_person(member)
    has_members = noun.dep_ == "dobj" and noun.head.lemma_.lower() in _HAVING and not is_employer(body)
    if is_person(member) and noun.lemma_.lower() == "member" and has_members and is_told:
        return True  # "The Friends have 900 members, among them the novelist Ann Lee"
    if is_person(member):
        return is_told and takes_persons(view, head, body)
    return is_told and strength >= KNOWN and member.kind in (EntityKind.STATE, EntityKind.ORGANISATION)
