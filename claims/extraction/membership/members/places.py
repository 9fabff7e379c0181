"""Reads places in bodies told by other nouns: "part of the duo X", "the largest country in the EU"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.bodies import is_joinable
from claims.extraction.frames import Candidate, Mention, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.members.member_readings import member_reading
from claims.extraction.membership.neighbours import (
    at,
    ending_before,
    listed,
    listed_before,
    past_words,
    starting_at,
)
from claims.extraction.membership.words import BANDS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import conjuncts, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["place_claims"]

# Bodies that organisations are parts of as members; what is "part of" a group or a trust is owned by it.
_UNIONS = frozenset(
    "alliance league federation confederation union conference coalition bloc academies socialists".split()
)
_COUNTED = frozenset(
    "country state nation economy member producer exporter importer contributor recipient donor".split()
)
_FIRST = frozenset({"founding", "founder", "original"})
_LANDS = frozenset({"country", "state", "nation"})
_PLAYING = frozenset({"play", "sing", "drum", "end", "rap", "perform"})
_EVIDENCE = {"likeness": 0.9, "implied": 1.0}


@reads("membership.part_of", "membership.ranked", "membership.constituent", "membership.of_group")
def place_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a part, a rank, a constituent or playing in a band states."""
    lemma = token.lemma_.lower()
    if token.lower_ == "part" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "of":
        return _part(view, token)
    if token.tag_ == "JJS":
        return _ranked(view, token)
    if token.lower_ == "one" and token.dep_ in ("attr", "appos"):
        return _one_of(view, token)
    if token.lower_ in _FIRST and token.head.lemma_.lower() in _LANDS:
        return _founding(view, token)
    if token.lower_ in ("in", "inside") and token.i > 2 and token.nbor(-1).lower_ in ("both", "all"):
        return _both_in(view, token)
    if lemma == "constituent":
        return _constituent(view, token)
    if lemma in _PLAYING and token.pos_ == "VERB":
        return _playing(view, token)
    return ()


def _part(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "both part of the duo X", "Labour, part of the Party of European Socialists"."""
    place, words = past_words(view, noun.i + 2)
    body = starting_at(view, place)
    group = named_group(body) if body is not None else None
    if group is None or body is None:
        return
    is_band = any(w.lemma_.lower() in BANDS | {"group"} for w in words)
    is_union = bool({w.lower() for w in group.text.split()} & _UNIONS) and not is_employer(group)
    for member in _before_part(view, noun):
        fits = is_band if is_person(member) else is_union and member.kind is EntityKind.ORGANISATION
        if fits and member.start != group.start:
            yield write(
                view, noun, "membership.part_of", Relation.MEMBER, member=member, body=group,
                evidence=_EVIDENCE,
            )  # fmt: skip


def _before_part(view: SentenceView, noun: Token) -> list[Mention]:
    """Give whom "part of" explains: the names right before it, or the subjects of its copula."""
    doc = noun.doc
    first = noun.i
    while first > 0 and doc[first - 1].lower_ in ("both", "all", "also", "now", ","):
        first -= 1
    name = ending_before(view, first)
    if name is not None and first < noun.i:
        return [*_joined_to(view, name), name]
    if noun.dep_ == "attr":
        return [m for _, m in things(view, subjects(noun.head))]
    return []


def _joined_to(view: SentenceView, name: Mention) -> list[Mention]:
    """Give the name before "and" and another."""
    start = at(view, name)
    if start < 2 or view.span.doc[start - 1].lower_ != "and":
        return []
    other = ending_before(view, start - 1)
    return [other] if other is not None and other.kind is name.kind else []


def _ranked(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "Sweden is the third-largest country in the European Union", "Iran, OPEC's largest producer"."""
    noun = word.head
    if noun.lemma_.lower() not in _COUNTED or noun.tag_ not in ("NN", "NNP"):
        return
    named = prepositional_objects(noun, ("in", "of", "within")) or genitives(noun)
    _, rule, who = member_reading(noun)
    for _, body in things(view, named):
        if not _has_states(view, body) or rule != "membership.member":
            continue
        for _, member in things(view, who):
            if member.kind is EntityKind.STATE and member.name is not None:
                yield write(
                    view, word, "membership.ranked", Relation.MEMBER, member=member, body=body,
                    heads=(noun.i,), evidence=_EVIDENCE,
                )  # fmt: skip


def _founding(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "became one of the six founding countries of the EEC", "the founding states of X were A and B"."""
    noun = word.head
    one = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else None
    top = one if one is not None and one.lower_ == "one" else noun
    if top.dep_ == "nsubj" and top.head.lemma_ == "be":
        who = [t for c in top.head.rights if c.dep_ == "attr" for t in conjuncts(c)]
    elif top.dep_ == "attr":
        who = subjects(top.head)
    else:
        who = [top.head] if top.dep_ == "appos" else []
    for _, body in things(view, prepositional_objects(noun, ("of", "in"))):
        for _, member in things(view, who) if _has_states(view, body) else ():
            if member.kind is EntityKind.STATE and member.name is not None:
                yield write(
                    view, word, "membership.ranked", Relation.MEMBER, member=member, body=body,
                    heads=(noun.i, top.i), evidence=_EVIDENCE, role_of=noun,
                )  # fmt: skip


def _both_in(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "Malta and Cyprus, both in the European Union, abstained"."""
    place = preposition.i - 2
    members = listed_before(view, place) if preposition.doc[place].text == "," else []
    body = starting_at(view, preposition.i + 1)
    if body is None or len(members) < 2 or not _has_states(view, body):
        return
    for member in members if all(m.kind is EntityKind.STATE for m in members) else ():
        yield write(
            view, preposition, "membership.ranked", Relation.MEMBER, member=member, body=body,
            evidence=_EVIDENCE,
        )  # fmt: skip


def _one_of(view: SentenceView, one: Token) -> Iterator[Candidate]:
    """Read "Mexico is one of four countries in the Pacific Alliance"."""
    _, rule, who = member_reading(one)
    nouns = [
        n for n in prepositional_objects(one, ("of",)) if n.tag_ == "NNS" and n.lemma_.lower() in _COUNTED
    ]
    for noun in nouns if rule == "membership.member" else ():
        for _, body in things(view, prepositional_objects(noun, ("in", "of", "within", "inside"))):
            for _, member in things(view, who) if _has_states(view, body) else ():
                if member.kind is EntityKind.STATE and member.name is not None:
                    yield write(
                        view, one, "membership.ranked", Relation.MEMBER, member=member, body=body,
                        heads=(noun.i,), evidence=_EVIDENCE,
                    )  # fmt: skip


def _has_states(view: SentenceView, body: Mention) -> bool:
    """Tell whether a body is one the table knows states to join, or that its name calls an alliance."""
    if body.kind is not EntityKind.ORGANISATION:
        return False
    subkinds = [view.context.subkinds.get(i) for i in body.entity_ids]
    return is_joinable(body.text if not any(subkinds) else "", subkinds)


def _constituent(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "Holm College is a constituent college of the University of Norby"."""
    noun = word.head if word.dep_ in ("amod", "compound") else word
    _, _, who = member_reading(noun)
    for _, body in things(view, prepositional_objects(noun, ("of",))):
        for _, member in things(view, who):
            kinds = (member.kind, body.kind)
            if kinds == (EntityKind.ORGANISATION, EntityKind.ORGANISATION) and member.name != body.name:
                yield write(
                    view, word, "membership.constituent", Relation.MEMBER, member=member, body=body,
                    heads=(noun.i,), evidence=_EVIDENCE,
                )  # fmt: skip


def _playing(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "ended up in the metal band X", "sings with the trio X"."""
    for lead in (c for c in verb.children if c.dep_ == "prep" and c.lower_ in ("in", "with")):
        place, words = past_words(view, lead.i + 1)
        if not words or words[-1].lemma_.lower() not in BANDS:
            continue
        for body in listed(view, place)[:1]:
            group = named_group(body)
            for _, member in things(view, subjects(verb)):
                if group is not None and is_person(member) and member.name is not None:
                    yield write(
                        view, lead, "membership.of_group", Relation.MEMBER, member=member, body=group,
                        heads=(verb.i,), evidence=_EVIDENCE,
                    )  # fmt: skip
