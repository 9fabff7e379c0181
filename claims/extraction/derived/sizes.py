"""Reads more wordings of size and age: "grew to 32 members", "a bloc of 27 nations", "NATO, now 75"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_pluperfect
from claims.extraction.bodies import BODIES
from claims.extraction.derived.patterns import GATHERINGS, UNITS
from claims.extraction.derived.quantities import count_in
from claims.extraction.frames import Mention, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_person
from claims.extraction.membership.members.member_bodies import named_bodies
from claims.extraction.membership.members.member_nouns import is_member_noun
from claims.extraction.membership.members.member_readings import is_narrowed
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import MEMBER_KINDS
from claims.extraction.syntax.arguments import thing, things
from claims.extraction.syntax.questions import (
    clause_head,
    genitives,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import EntityKind
from claims.types import Quantity

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["ages", "is_surname", "sizes"]

# What may follow all the members there are.
_CLOSED = re.compile(
    r"\s*(?:$|[.;:!?]|,?\s*(?:today|now|at\s+present|(?:in|since)\s+\d{4})\b)", re.IGNORECASE
)
# What stands with a capital before a body's name.
_AT_HEAD = r"(?:The|An?|In|At|For|Of|On|By|And|To|New|North|South|East|West|Northern|Southern)\b"
_COUNTED = UNITS | {"ally"}
_WHOLE = frozenset({"full", "current", "total"})
_GROWING = frozenset("grow rise increase climb swell expand enlarge go shrink fall drop".split())
_BRINGING = frozenset({"bring", "take", "swell", "raise", "boost", "lift"})
_COMPOSING = frozenset("make comprise consist group unite gather compose number encompass count".split())
_STARTING = frozenset({"start", "begin", "launch"})
_STANDING = frozenset({"around", "business", "existence", "operation"})
_LASTING = frozenset({"exist", "survive", "last", "endure"})


def sizes(view: SentenceView, token: Token) -> Iterator[tuple[Mention, Quantity]]:
    """Give a body with the number of its members where a token counts them."""
    lemma = token.lemma_.lower()
    if lemma in _COUNTED | MEMBER_KINDS and token.tag_ in ("NNS", "NNPS"):
        quantity = count_in(view, _before(token), "member")
        if quantity is not None and quantity.value > 1 and not (lemma in MEMBERS and is_narrowed(token)):
            bodies = (m for m in _counted(view, token) if lemma in _COUNTED or _is_of_bodies(view, m))
            yield from ((body, quantity) for body in bodies)
    elif lemma == "membership":
        yield from _membership(view, token)
    elif lemma == "strong" and token.dep_ in ("amod", "compound", "nmod"):
        quantity = count_in(view, list(token.doc[max(token.i - 4, 0) : token.i]), "member")
        body = thing(view, token.head)
        if quantity is not None and body is not None and _is_sure(token.head, body):
            yield body, quantity


def _is_of_bodies(view: SentenceView, body: Mention) -> bool:
    """Tell whether the table knows a body's members, and that they are bodies: an alliance of airlines."""
    return any(view.context.subkinds.get(i) == "of_bodies" for i in body.entity_ids)


def _before(noun: Token) -> list[Token]:
    start = max(noun.left_edge.i, noun.i - 6)
    return list(noun.doc[start : noun.i + 1])


def _is_sure(head: Token, body: Mention) -> bool:
    return not is_person(body) and body.name is not None and body_likeness(head, body) >= 0.7


def _counted(view: SentenceView, noun: Token) -> list[Mention]:
    """Give the bodies whose members a counted plural noun names."""
    preposition, verb = noun.head, clause_head(noun)
    lemma = verb.lemma_.lower()
    lead = preposition.lower_ if noun.dep_ == "pobj" else ""
    found: list[tuple[Token, Mention]] = []
    if lead == "of" and preposition.head.lemma_.lower() in GATHERINGS:
        if any(c.lower_ == "the" or c.dep_ == "relcl" for c in noun.children):
            return []  # "the union of the four nations that make up Norsund"
        gathering = preposition.head  # "a bloc of 27 nations"
        named = thing(view, gathering)
        found = [(gathering, named)] if named is not None else []
        return [m for _, m in found if m.kind is EntityKind.ORGANISATION and m.name]
    if lead == "to" and lemma in _BRINGING:
        found = things(view, objects(verb))  # "brought NATO to 32 members"
    elif lead == "with" and lemma == "leave" and preposition.head == verb and is_member_noun(noun):
        found = things(view, objects(verb))  # "leaves the alliance with 31 members"
    elif _is_of_subject(noun, lead, lemma):
        if lemma == "count" and prepositional_objects(verb, ("among", "amongst", "as")):
            return []  # "counts three states among its friends"
        found = things(view, subjects(verb))
    elif any(c.dep_ == "expl" for c in verb.children) and noun.dep_ == "attr":
        if any(c.dep_ == "amod" and c.lower_ not in _WHOLE for c in noun.children):
            return []  # "there are three new members"
        found = things(view, prepositional_objects(noun, ("in",)) or prepositional_objects(verb, ("in",)))
        found += [each for each in named_bodies(view, noun) if _ends_clause(each[1], view)]
    elif not any(c.dep_ in ("amod", "relcl", "acl") for c in noun.children):
        found = things(view, genitives(noun))  # "the European Union's 27 countries"
    return [body for head, body in found if _is_sure(head, body)]


def _ends_clause(body: Mention, view: SentenceView) -> bool:
    """Tell "there are 32 members of NATO" from "of NATO that have no army": nothing narrows them down."""
    return _CLOSED.match(view.span.text, body.end - view.sentence.start) is not None


def _is_of_subject(noun: Token, lead: str, verb: str) -> bool:
    """Tell whether the subject of a verb is what has the members: "grew to", "started with", "made up of"."""
    if lead == "to":
        return verb in _GROWING
    if lead == "with":
        return verb in _STARTING
    if lead == "of" and noun.head.head.pos_ not in ("VERB", "AUX", "ADP"):
        return False  # "includes four of the five members"
    return lead in ("of", "") and verb in _COMPOSING and noun.dep_ in ("pobj", "dobj")


def _membership(view: SentenceView, noun: Token) -> Iterator[tuple[Mention, Quantity]]:
    """Read "NATO's membership rose to 32", "brought the alliance's membership to 32"."""
    verb = clause_head(noun)
    moved = noun.dep_ in ("nsubj", "nsubjpass") and verb.lemma_.lower() in _GROWING
    if not moved and not (noun.dep_ == "dobj" and verb.lemma_.lower() in _BRINGING):
        return
    for target in prepositional_objects(verb, ("to",)):
        quantity = count_in(view, [target], "member")
        if quantity is not None and quantity.value > 1:
            yield from (
                (body, quantity) for head, body in things(view, genitives(noun)) if _is_sure(head, body)
            )


def ages(view: SentenceView, token: Token) -> Iterator[tuple[Mention, Quantity]]:
    """Give a body with its age: "has existed for 75 years", "NATO, now 75,"."""
    if (token.lemma_.lower() in _LASTING and token.pos_ == "VERB") or _is_in_business(token):
        for noun in prepositional_objects(token, ("for",)):
            quantity = count_in(view, _before(noun), "year") if noun.lemma_ == "year" else None
            if quantity is not None:
                yield from ((m, quantity) for t, m in things(view, subjects(token)) if _is_sure(t, m))
    elif (
        token.lower_ == "now" and token.i > 1 and token.nbor(-1).text == "," and token.i + 2 < len(token.doc)
    ):
        number, close = token.nbor(1), token.nbor(2)
        mention = view.mention_at(token.nbor(-2))
        if (
            number.like_num
            and close.text == ","
            and mention is not None
            and _is_sure(token.nbor(-2), mention)
            and _is_no_child(mention)
            and not is_surname(view, mention)
        ):
            quantity = count_in(view, [number], "year")
            if quantity is not None:
                yield mention, quantity


def _is_in_business(verb: Token) -> bool:
    """Tell "has been in business for 26 years", "has been around for 125"; not what had been by then."""
    if verb.lower_ != "been" or verb.tag_ != "VBN" or verb.dep_.startswith("aux") or is_pluperfect(verb):
        return False
    below = {c.lower_ for c in verb.children} | {t.lower_ for t in prepositional_objects(verb, ("in",))}
    return not below.isdisjoint(_STANDING)


def _is_no_child(mention: Mention) -> bool:
    """Tell a body from "Lola, now 14," whom no tagger took for a person."""
    words = {w.lower() for w in mention.text.split()}
    return bool(mention.entity_ids) or mention.text.isupper() or not BODIES.isdisjoint(words)


def is_surname(view: SentenceView, mention: Mention) -> bool:
    """Tell the body "Holm" from a person of that surname whom the text names in full."""
    if any(person.name.endswith(f" {mention.text}") for person in view.context.persons):
        return True
    # "a teacher, Tad Holm", whom no tagger took for a person
    in_full = rf"[a-z,]\s(?!{_AT_HEAD})[A-Z][a-z]+\s{re.escape(mention.text)}\b"
    return " " not in mention.text and re.search(in_full, view.context.article.text) is not None
