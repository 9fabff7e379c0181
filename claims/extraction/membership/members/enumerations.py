"""Reads lists of a body's members by the words around them: "the League unites A, B and C".

The parser makes many a thing of a list of names; read from left to right it is plain: a name whose words say
that it has members, what gathers them, and at least two others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person
from claims.extraction.membership.bodies.strength import STRONG, belonging_body, named_strength
from claims.extraction.membership.moves.elided import may_move, open_claim
from claims.extraction.membership.neighbours import after, ending_before, listed, listed_before
from claims.extraction.membership.turns.clause import meant_by_whose
from claims.extraction.membership.words import OF_MANY
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import conjuncts, genitives, prepositional_objects, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["ALLIED", "GATHERING", "enumeration_claims"]

_RULE = "membership.enumerated"
_OPEN = "membership.open_member"
# What says of a body whom it has in it, and the words behind that go with it.
GATHERING: dict[str, tuple[str, ...]] = {
    **dict.fromkeys("include includes included comprise comprises comprised comprising".split(), ()),
    **dict.fromkeys("unite unites uniting link links linking group groups grouping".split(), ()),
    **dict.fromkeys("bring brings brought bringing".split(), ("together",)),
    **dict.fromkeys("consist consists consisted consisting composed".split(), ("of",)),
    "made": ("up", "of"),
}
# What is made of whom it is "of": "an alliance of Mali and Niger".
ALLIED = frozenset(
    """
    alliance bloc coalition partnership federation confederation league pact grouping consortium network
    """.split()
)
_BEFORE_VERBS = frozenset("also now still currently today which that is are was were has have had".split())
_LEADING_TO = frozenset("of by from in to against with at for on under within between among".split())
# "includes Peru and Mali as observers", "on the agenda", "links Peru and Mali to the sea"
_AS_OTHER = frozenset({"as", "on", "among", "to", "with", "by", "through", "behind", "'s", "’s", "-"})
_REST = frozenset({"rest", "remainder"})
_OTHER = frozenset({"other", "remaining"})
_OF = frozenset({"of", "in"})
_PLURALS = frozenset({"members", "partners", "signatories"})
_OPENING = frozenset({",", ":", "(", "–", "—", "-", "are", "were"})
_TOLD_BEFORE = re.compile(
    r"\b(?:members|states|countries|nations|signatories|partners|airlines|clubs|unions|banks|universities|"
    r"churches|companies|firms|parties|six|five|seven|eight|nine|ten|four|three)\b"
)
_REACH = 260


@reads(_RULE, _OPEN)
def enumeration_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a list of members states."""
    word = token.lower_
    if word in GATHERING:
        return _gathered(view, token)
    if word == "(":
        return _bracketed(view, token)
    if word in ALLIED:
        return _allied(view, token)
    if word in _PLURALS and (genitives(token) or token.doc[token.i + 1 : token.i + 2].text in _OF):
        return _owned(view, token)
    if word in _REST or word == "members" or (word == "are" and token.i):
        return _others(view, token)
    return ()


def _gathered(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the League, which now includes A, B and C", "It is made up of A and B"."""
    doc, tail = verb.doc, GATHERING[verb.lower_]
    if tuple(t.lower_ for t in doc[verb.i + 1 : verb.i + 1 + len(tail)]) != tail:
        return
    first = verb.i
    while first and doc[first - 1].lower_ in _BEFORE_VERBS:
        first -= 1
    is_clause = any(t.lower_ in ("which", "that") for t in doc[first : verb.i])
    first -= bool(first) and doc[first - 1].text == ","
    body = _body_before(view, first, is_led=is_clause or verb.tag_ in ("VBG", "VBN"))
    if body is not None:
        yield from _claims(view, verb, body, listed(view, verb.i + 1 + len(tail)))


def _body_before(view: SentenceView, place: int, *, is_led: bool = False) -> Mention | None:
    """Give the body named right before a place, or that "it" there means; none that only leads to another."""
    doc = view.span.doc
    named = ending_before(view, place)
    if named is not None:
        first = view.tokens_of(named)[0].i
        first -= first > 0 and doc[first - 1].lower_ == "the"
        if not is_led and first and doc[first - 1].lower_ in _LEADING_TO:
            return None  # "measures of the Union include Mali and Niger"
        if not is_led and first and doc[first - 1].pos_ == "VERB":
            return None  # "those leaving the Union include Mali and Niger"
        head = view.tokens_of(named)[-1]
    else:
        if not place or doc[place - 1].lower_ != "it":
            return None
        head = doc[place - 1]
        named = view.mention_at(head)
    if named is None or is_person(named) or is_employer(named):
        return None
    body, strength = belonging_body(view, head, named)
    is_body = body.kind is EntityKind.ORGANISATION and body.name is not None
    return body if is_body and strength >= STRONG else None


def _claims(view: SentenceView, trigger: Token, body: Mention, members: list[Mention]) -> Iterator[Candidate]:
    if len(members) < 2:
        return
    behind = after(view, members[-1])
    if view.span.doc[behind : behind + 1].text in _AS_OTHER:
        return
    for member in _allies(members):
        if member.name != body.name and member.start != body.start:
            yield write(
                view, trigger, _RULE, Relation.MEMBER, member=member, body=body,
                evidence={"likeness": 0.9, "implied": 1.0},
            )  # fmt: skip


def _allies(members: list[Mention]) -> list[Mention]:
    """Give the names of a list where it is one of states and organisations, none where it is of persons.

    One that is taken for a person's between those of charities is a charity's as well.
    """
    if any(m.form is not MentionForm.NAME or m.kind in (EntityKind.EVENT, EntityKind.POST) for m in members):
        return []
    persons = [m for m in members if is_person(m)]
    if len(persons) * 2 >= len(members) or any(m.entity_ids for m in persons):
        return []
    return [replace(m, kind=EntityKind.ORGANISATION, name=m.text) if m in persons else m for m in members]


def _bracketed(view: SentenceView, bracket: Token) -> Iterator[Candidate]:
    """Read "the Nordic Union (Norway, Sweden and Denmark)": three at least, or two with "and"."""
    members = listed(view, bracket.i + 1)
    if len(members) < 2:
        return
    words = bracket.doc[bracket.i : after(view, members[-1]) + 1]
    is_list = len(members) > 2 or any(t.lower_ == "and" for t in words)
    body = _body_before(view, bracket.i, is_led=True) if is_list and words[-1].text == ")" else None
    if body is not None and body.form is MentionForm.NAME:
        yield from _claims(view, bracket, body, members)


def _allied(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "Holm is an alliance of A, B and C", "the Holm Pact, a coalition of A and B"."""
    doc = noun.doc
    if doc[noun.i + 1 : noun.i + 2].text != "of" or noun.dep_ not in ("attr", "appos"):
        return
    members = listed(view, noun.i + 2)
    who = subjects(noun.head) if noun.dep_ == "attr" else [noun.head]
    for head, named in things(view, who):
        is_name = named.form is MentionForm.NAME and not is_person(named) and not is_employer(named)
        body, _ = belonging_body(view, head, named)
        is_known = body.kind is EntityKind.ORGANISATION and bool(named.entity_ids)
        if is_known or (is_name and not named.entity_ids and body.kind in (EntityKind.ORGANISATION, None)):
            yield from _claims(view, noun, body, members)


def _owned(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "A, B and C, its four partners since 2017", "whose remaining partners, A and B, met"."""
    doc, first = noun.doc, noun.left_edge.i
    owners = [meant_by_whose(t) for t in genitives(noun)] or prepositional_objects(noun, _OF)
    before = listed_before(view, first - 1) if first > 1 and doc[first - 1].text == "," else []
    told = [(head, named) for head, named in things(view, owners)]
    if len(before) > 1 and any(t.lower_ in ("its", "their") for t in owners):
        # whose they are may be the body named before the list: "at the Holm Pact: A and B, its partners"
        told += [
            (view.tokens_of(m)[-1], m) for m in view.mentions
            if m.form is MentionForm.NAME and m.end <= before[-1].start and not is_person(m)
        ][::-1]  # fmt: skip
    for head, named in told:
        body, strength = belonging_body(view, head, named)
        # The list itself says that it has members, whatever firm of its name the table knows.
        strength = max(strength, named_strength(replace(body, text=body.name or body.text)))
        is_body = body.kind is EntityKind.ORGANISATION and body.name is not None and strength >= STRONG
        if not is_body or not OF_MANY & {w.lower() for w in (body.name or "").split()}:
            continue
        place = max(noun.i + 1, after(view, named)) if named.start > noun.idx + view.shift else noun.i + 1
        if len(before) > 1:
            yield from _claims(view, noun, body, before[::-1])
            return
        if noun.lower_ == "partners" and doc[place : place + 1].text in _OPENING:
            yield from _claims(view, noun, body, listed(view, place + 1))


def _others(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "A and B make up the rest", "The other members are A and B", "Among them are A and B"."""
    text, start = view.context.article.text, view.sentence.start
    verb = noun if noun.lower_ == "are" else noun.head
    if noun.lower_ == "are":
        them = [t.lower_ for t in noun.doc[max(noun.i - 2, 0) : noun.i]] == ["among", "them"]
        behind = [c for c in verb.rights if c.dep_ in ("attr", "nsubj")]
        who = [t for c in behind for t in conjuncts(c)] if them else []
    elif noun.lower_ in _REST and noun.dep_ == "dobj" and verb.lemma_ == "make":
        who = subjects(verb)
    elif noun.dep_ == "nsubj" and verb.lemma_ == "be" and _is_of_others(noun):
        who = [t for c in verb.rights if c.dep_ == "attr" for t in conjuncts(c)]
    else:
        return
    is_told = noun.lower_ == "members" or _TOLD_BEFORE.search(text, max(0, start - _REACH), start)
    if not who or not is_told:
        return
    found = [(token, m) for token, m in things(view, who) if may_move(token, m)]
    for _, member in found if len(found) == len(who) else ():
        yield from open_claim(view, noun, _OPEN, Relation.MEMBER, member, heads=(noun.i, verb.i))


def _is_of_others(noun: Token) -> bool:
    """Tell "the other members", "the rest", of none that the sentence names."""
    if any(c.dep_ in ("poss", "prep", "relcl", "acl", "compound") for c in noun.children):
        return False
    return noun.lower_ in _REST or any(c.lower_ in _OTHER for c in noun.lefts)
