"""Reads turns of phrase: "turned its back on NATO", "opened its doors to Timor", "is in the EU".

What verbs alone do not say is here a table of a verb, the noun it governs and the preposition
that leads to the other party, read off FrameNet's *Becoming_a_member* and
*Quitting_a_place* and what newsrooms write.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_employer, is_person
from claims.extraction.membership.bodies.strength import KNOWN, SURE, belonging_body, is_legislature
from claims.extraction.membership.bodies.talk import speaks_of_alliances
from claims.extraction.membership.bodies.trades import is_of_music, is_of_sport
from claims.extraction.membership.moves.seats import is_local
from claims.extraction.membership.moves.senses import takes_persons
from claims.extraction.membership.neighbours import is_musical, listed
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import (
    conjuncts,
    is_passive,
    objects,
    particle,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["idiom_claims"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Idiom:
    """A verb with the noun it governs; `by_body` where the body is its subject."""

    verbs: str
    nouns: str
    prepositions: tuple[str, ...]
    relation: Relation
    by_body: bool = False


_IDIOMS = (
    _Idiom(verbs="turn", nouns="back", prepositions=("on",), relation=Relation.LEFT),
    _Idiom(verbs="part", nouns="way company", prepositions=("with",), relation=Relation.LEFT),
    _Idiom(
        verbs="give resign vacate quit lose cede surrender",
        nouns="seat place spot berth",
        prepositions=("in", "on", "at"),
        relation=Relation.LEFT,
    ),
    _Idiom(verbs="throw cast", nouns="lot", prepositions=("with",), relation=Relation.JOINED),
    _Idiom(
        verbs="take win gain regain secure earn reclaim recover",
        nouns="seat place spot berth",
        prepositions=("in", "on", "at"),
        relation=Relation.JOINED,
    ),
    _Idiom(
        verbs="have hold keep retain occupy",
        nouns="seat chair",
        prepositions=("in", "on", "at"),
        relation=Relation.MEMBER,
    ),
    _Idiom(verbs="open", nouns="door rank", prepositions=("to",), relation=Relation.JOINED, by_body=True),
    _Idiom(verbs="show", nouns="door", prepositions=(), relation=Relation.EXPELLED, by_body=True),
)
_BY_VERB: dict[str, list[_Idiom]] = {}
for _idiom in _IDIOMS:
    for _verb in _idiom.verbs.split():
        _BY_VERB.setdefault(_verb, []).append(_idiom)
_GROWING = frozenset({"expand", "enlarge", "grow", "widen", "broaden", "extend"})
_TAKING = frozenset({"include", "embrace", "encompass", "admit", "welcome"})
_CARDS = frozenset({"tear", "hand", "return", "burn", "surrender", "give", "send"})
_UNITING = frozenset({"group", "unite", "bring", "link", "comprise"})
_HOPING = frozenset({"hope", "hop", "want", "aim", "wish", "plan", "expect", "intend", "aspire"})
_SURE = 0.8
# What tells for how long somebody is in a body, and that he was not.
_LASTING = frozenset("since back longer until always never ever not n't n’t still".split())
_BEGINNINGS = frozenset({"start", "beginning", "outset", "first"})


@reads("membership.idiom")
def idiom_claims(view: SentenceView, token: Token) -> Iterator[Candidate]:
    """Give the memberships that a turn of phrase around a verb states."""
    if token.pos_ not in ("VERB", "AUX"):
        return
    lemma = token.lemma_.lower()
    for idiom in _BY_VERB.get(lemma, ()):
        yield from _read(view, token, idiom)
    if lemma in _TAKING or (lemma == "take" and any(c.lower_ == "in" for c in token.children)):
        yield from _grown(view, token)
    if lemma in _CARDS:
        yield from _card(view, token)
    if lemma in _UNITING:
        yield from _united(view, token)
    if lemma == "strip":
        yield from _stripped(view, token)
    if lemma in ("count", "include", "number", "list", "have"):
        yield from _counted(view, token)
    if lemma in ("be", "remain", "stay"):
        yield from _inside(view, token)
    if lemma == "vote" and particle(token) == "out":
        states = [
            t for t in objects(token) if t.ent_type_ == "GPE"
        ]  # "voted out its president" is no expulsion
        yield from _pairs(view, token, Relation.EXPELLED, states, subjects(token))


def _read(view: SentenceView, verb: Token, idiom: _Idiom) -> Iterator[Candidate]:
    noun = next((o for o in objects(verb) if o.lemma_.lower() in idiom.nouns.split()), None)
    if noun is None or _is_of_person(noun) or _is_given(verb):
        return
    if not idiom.prepositions:
        given = [t for c in verb.children if c.dep_ == "dative" for t in conjuncts(c)]
        yield from _pairs(view, verb, idiom.relation, given, subjects(verb))
        return
    others = prepositional_objects(noun, idiom.prepositions) or prepositional_objects(
        verb, idiom.prepositions
    )
    pair = (others, subjects(verb)) if idiom.by_body else (subjects(verb), others)
    yield from _pairs(view, verb, idiom.relation, *pair)


def _is_given(verb: Token) -> bool:
    """Tell "was given a seat on the council", "gave Norland a seat on it" from "gave up its seat on it"."""
    is_to_somebody = is_passive(verb) or any(c.dep_ == "dative" and c.pos_ != "ADP" for c in verb.children)
    return verb.lemma_.lower() == "give" and is_to_somebody


def _is_of_person(noun: Token) -> bool:
    """Tell the place of somebody who worked there: "took his place at Norvex", "took Holt's spot"."""
    owner = next((c for c in noun.lefts if c.dep_ == "poss"), None)
    if owner is None or noun.lemma_.lower() not in ("place", "spot"):
        return False
    return owner.lower_ in ("his", "her") or (owner.tag_ == "NNP" and owner.ent_type_ != "GPE")


def _pairs(
    view: SentenceView, verb: Token, relation: Relation, members: list[Token], bodies: list[Token]
) -> Iterator[Candidate]:
    for head, body in things(view, bodies):
        for _, member in things(view, members):
            # Of bands the words say less: "parted ways with Accept".
            if _fit(head, body, member, 0.45 if is_person(member) and is_musical(view) else _SURE):
                yield _claim(view, verb, relation, member, body)


def _fit(head: Token, body: Mention, member: Mention, sure: float = _SURE) -> bool:
    if member.kind is EntityKind.PERSON and body.kind is EntityKind.STATE:
        return False  # a land that somebody leaves
    if member.kind not in (EntityKind.STATE, EntityKind.PERSON, EntityKind.ORGANISATION):
        return False
    if is_legislature(body) or is_local(head):
        return False  # whoever wins a seat in one is elected
    return member.start != body.start and body_likeness(head, body) >= sure and not is_person(body)


def _claim(view: SentenceView, verb: Token, relation: Relation, member: Mention, body: Mention) -> Candidate:
    return write(
        view, verb, "membership.idiom", relation, member=member, body=body,
        evidence={"likeness": 0.9, "weak": 1.0},
    )  # fmt: skip


def _grown(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the EU expanded to include Croatia", "NATO took in Sweden"."""
    behind = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else verb
    if verb.lemma_ == "take" and behind.lower_ == "in" and not objects(verb):
        members = [t for t in prepositional_objects(verb, ("in",))[:1] if t.ent_type_ == "GPE"]
        yield from _pairs(view, verb, Relation.JOINED, members, subjects(verb))  # "took in Djibouti"
        return
    above = verb.head if verb.dep_ in ("xcomp", "advcl") else verb
    if (verb.lemma_ != "take" or particle(verb) != "in") and above.lemma_.lower() not in _GROWING:
        return
    if above != verb and objects(above):
        return  # "expanded its exercises to include Mali"
    grown = [
        t
        for t, m in things(view, objects(verb))
        if m.kind is EntityKind.STATE or (m.kind is EntityKind.ORGANISATION and m.form is MentionForm.NAME)
    ]
    yield from _pairs(view, above, Relation.JOINED, grown, subjects(above))


def _card(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "tore up her Green Party card", "handed in his membership card of the party"."""
    card = next((o for o in objects(verb) if o.lemma_.lower() == "card"), None)
    if card is None:
        return
    inside = [t for t in card.subtree if t.dep_ in ("compound", "nmod", "pobj", "poss") and t.pos_ == "PROPN"]
    yield from _pairs(view, verb, Relation.LEFT, subjects(verb), inside)


def _united(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Mercosur groups Brazil and Argentina", "brings together A, B and C"."""
    if verb.lemma_ == "bring" and not any(c.lower_ == "together" for c in verb.children):
        return
    start = verb.i + 1 + (verb.doc[verb.i + 1 : verb.i + 2].text == "together")
    states = [m for m in listed(view, start) if m.kind is EntityKind.STATE]
    for head, body in things(view, subjects(verb)):
        if len(states) > 1 and body_likeness(head, body) >= _SURE:
            for member in states:
                yield _claim(view, verb, Relation.MEMBER, member, body)


def _stripped(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "was stripped of its membership of X", "X stripped it of its membership"."""
    noun = next((t for t in prepositional_objects(verb, ("of",)) if t.lemma_.lower() == "membership"), None)
    if noun is None:
        return
    bodies = prepositional_objects(noun, ("of", "in")) or [t for t in noun.lefts if t.dep_ == "compound"]
    if is_passive(verb):
        yield from _pairs(view, verb, Relation.EXPELLED, subjects(verb), bodies)
    else:
        yield from _pairs(view, verb, Relation.EXPELLED, objects(verb), bodies or subjects(verb))


def _counted(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "NATO counts Norway among its members"."""
    among = prepositional_objects(verb, ("among", "amongst"))
    if any(t.lemma_.lower() in ("member", "rank", "founder") for t in among):
        yield from _pairs(view, verb, Relation.MEMBER, objects(verb), subjects(verb))


def _inside(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "Norway is in NATO", "has been in the EU since 1995", "Ann Lee was in the band from the start"."""
    places = prepositional_objects(verb, ("in", "inside", "within"))
    lasts = _lasts(verb) if places else False
    for head, named in things(view, places):
        body, strength = belonging_body(view, head, named)
        for _, member in things(view, subjects(verb)):
            if not _is_within(view, head, body, strength, member, lasts=lasts):
                continue
            hopes = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in _HOPING and verb.lemma_ == "be"
            back = any(c.lower_ == "back" for c in verb.children)
            relation = Relation.JOINED if back or hopes else Relation.MEMBER
            if any(c.lower_ == "longer" for c in verb.children):
                relation = Relation.LEFT
            yield _claim(view, verb, relation, member, body)


def _lasts(verb: Token) -> bool:
    """Tell whether a clause says how long something has been so, from when or that it never was."""
    return any(
        c.lower_ in _LASTING or (c.lower_ == "from" and any(t.lemma_ in _BEGINNINGS for t in c.children))
        for c in verb.children
    )


def _is_within(
    view: SentenceView, head: Token, body: Mention, strength: float, member: Mention, *, lasts: bool
) -> bool:
    """Tell whether somebody is in a body as a member, not in a building of its name."""
    if body.kind is not EntityKind.ORGANISATION or member.start == body.start or is_legislature(body):
        return False
    is_known = strength >= KNOWN and (lasts or bool(body.entity_ids) or strength > KNOWN)
    if member.kind is EntityKind.STATE:
        return is_known
    is_name = member.form is MentionForm.NAME and not member.entity_ids
    if member.kind is EntityKind.ORGANISATION or (member.kind is None and is_name):
        words = {w.lower() for w in (body.name or body.text).split()}
        is_of_firms = any(view.context.subkinds.get(i) in ("of_bodies", "sport") for i in body.entity_ids)
        if is_known and (is_of_firms or bool(OF_MANY & words)):
            return True
        # "has been in SkyTeam since 2019" where a text speaks of alliances
        is_named = body.form is MentionForm.NAME and strength >= SURE and not is_employer(body)
        return is_named and lasts and member.kind is EntityKind.ORGANISATION and speaks_of_alliances(view)
    text = view.context.article.text
    if not is_person(member) or not lasts or is_of_sport(text) or is_local(head):
        return False  # who is in a league plays for a club in it
    is_band = body.form is not MentionForm.NAME and is_of_music(text) and body.name is not None
    return is_band or (strength >= KNOWN and takes_persons(view, head, body))
