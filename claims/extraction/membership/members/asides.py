"""What a member noun names at a distance: "X, of which Norway is a member", "along with A"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.dates.numbers import NUMBER, read_number
from claims.extraction.bodies import ALLIANCES
from claims.extraction.filling.groups import kinds_of
from claims.extraction.filling.nominals import PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import named_group
from claims.extraction.membership.neighbours import ending_before, listed
from claims.extraction.membership.words import MEMBER_KINDS, PARTISANS
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import conjuncts, prepositional_objects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["among_them", "companions", "included", "of_which", "share_noun", "some_of"]


# What opens a list of those whom a clause has counted.
_DATED = re.compile(r"\s(?:in|on|since)\s[\w ]{0,12}\d")
_NUMBER = re.compile(NUMBER, re.IGNORECASE)
# What names some of a crowd, behind a comma or right behind it: "States such as Mali have joined".
_OPENING = frozenset({"including", "notably"})
_LISTING = frozenset({":", "(", "—", "–"})
# What else than its kind in `MEMBER_KINDS` joins and leaves bodies of many.
_FIRMS = frozenset(
    "club carrier lender maker group brewer shipper insurer league theatre orchestra party business".split()
)
_PARLIAMENTARIANS = frozenset(
    "mp mps deputy lawmaker legislator senator councillor minister peer mep meps member".split()
)


def included(view: SentenceView, kind: Token) -> list[tuple[Token, Mention]]:
    """Read "a member of several alliances, including X and Y": the names are what one is a member of."""
    doc = kind.doc
    if kind.tag_ != "NNS" or kind.lemma_.lower() not in ALLIANCES or is_named(kind):
        return []
    place = kind.i + 1
    place += place < len(doc) and doc[place].text == ","
    words = [t.lower_ for t in doc[place : place + 2]]
    if words[:1] != ["including"] and words != ["such", "as"]:
        return []
    names = listed(view, place + 1 + (words[0] == "such"))
    return [(view.tokens_of(m)[-1], body) for m in names if (body := named_group(m)) is not None]


def share_noun(noun: Token) -> bool:
    """Tell "the Budget and Foreign Affairs committees", whose names share their last word."""
    inner = (c for c in noun.lefts if c.dep_ in ("compound", "nmod", "amod") and c.text[:1].isupper())
    return noun.tag_ == "NNS" and any(any(c.conjuncts) for c in inner)


def of_which(view: SentenceView, noun: Token) -> Mention | None:
    """Give the body of "X, of which Norway is a member"."""
    lead = next((c for c in noun.head.children if c.lower_ == "of" and c.i < noun.i), None)
    if lead is None or noun.dep_ != "attr" or lead.nbor().lower_ not in ("which", "whom"):
        return None
    body = ending_before(view, lead.i - (lead.i > 0 and lead.nbor(-1).text == ","))
    return named_group(body) if body is not None else None


def among_them(view: SentenceView, crowd: Token) -> list[Mention]:
    """Read "Ten countries entered, among them Poland" of a crowd in the plural: those it names."""
    doc = crowd.doc
    if crowd.tag_ == "CD" or crowd.lower_ in ("more", "others"):
        told = _counted_off(view, crowd)
        if told:
            return told
    counted = next(iter(prepositional_objects(crowd, ("of",))), crowd) if crowd.tag_ == "CD" else crowd
    is_of_persons = _is_of_persons(counted)
    if counted.tag_ not in ("NNS", "NNPS") or (is_named(counted) and not is_of_persons):
        return []
    for token in doc[crowd.i + 1 : len(doc) - 2]:
        of_crowd = token.lower_ == "among" and token.nbor().lower_ == "them"
        if token.text in _LISTING and not is_of_persons and any(c.like_num for c in counted.lefts):
            named = [m for m in _named_from(view, token.i + 1) if m.kind is EntityKind.STATE]
            dated = _DATED.match(view.context.article.text, named[0].end) if named else None
            if len(named) > 1 or dated is not None:  # "joined: Cyprus, Malta and eight more", "Mali in 2002"
                return named
        if of_crowd or token.lower_ in _OPENING:
            if doc[token.i - 1].text not in (",", "—", "–", "-", "("):
                return some_of(view, crowd)
            named = _of_kind(counted, _named_from(view, token.i + 1 + of_crowd))
            # Far from a crowd of no persons, persons may be of another: "44 players were, including Ann Holm"
            return [m for m in named if is_of_persons or m.kind is not EntityKind.PERSON]
    return some_of(view, crowd)


def some_of(view: SentenceView, crowd: Token) -> list[Mention]:
    """Read "States such as Kenya and Mali have joined", "Firms including Holm Steel left"."""
    doc, place = crowd.doc, crowd.i + 1
    place += place < len(doc) and doc[place].text == ","
    words = [t.lower_ for t in doc[place : place + 2]]
    if crowd.tag_ not in ("NNS", "NNPS") or len(words) < 2:
        return []
    if words[0] not in ("including", "like") and words != ["such", "as"]:
        return []
    return _of_kind(crowd, _named_from(view, place + 1 + (words[0] == "such")))


def _is_of_persons(crowd: Token) -> bool:
    return crowd.lemma_.lower() in PERSON_NOUNS | _PARLIAMENTARIANS or crowd.lower_ in PARTISANS


def _of_kind(crowd: Token, names: Sequence[Mention]) -> list[Mention]:
    """Give those of some names that may be what a crowd in the plural is made up of."""
    if _is_of_persons(crowd):
        return [m for m in names if m.kind is EntityKind.PERSON or _may_be_person(m)]
    if crowd.lemma_.lower() in MEMBER_KINDS | _FIRMS:  # "Ten airlines left, among them Holm Air"
        return [_as_body(m) for m in names if m.kind is EntityKind.ORGANISATION or not m.entity_ids]
    states = [m for m in names if m.kind is EntityKind.STATE]
    return states or [m for m in names if m.kind is EntityKind.PERSON]


def _as_body(named: Mention) -> Mention:
    return replace(named, kind=EntityKind.ORGANISATION, name=named.name or named.text)


def _counted_off(view: SentenceView, crowd: Token) -> list[Mention]:
    """Read "Three more joined the pact in 2004: Mali, Chad and Niger", which names as many as it counts."""
    numbers = [t for t in (crowd, *crowd.lefts) if t.like_num]
    colon = next((t for t in crowd.doc[crowd.i + 1 : len(crowd.doc) - 2] if t.text == ":"), None)
    if not numbers or colon is None:
        return []
    named = _named_from(view, colon.i + 1)
    if len(named) < 2 or len(named) not in {
        read_number(t.text) for t in numbers if _NUMBER.fullmatch(t.text)
    }:
        return []
    return [replace(m, kind=kind) for m, kind in zip(named, kinds_of(named), strict=False)]


def _named_from(view: SentenceView, place: int) -> list[Mention]:
    """Give the names of a list that starts at a token, or the states of a group."""
    start = view.span.doc[place].idx + view.shift if place < len(view.span.doc) else -1
    return list(view.groups.get(start, ())) or listed(view, place)


def _may_be_person(named: Mention) -> bool:
    return named.kind is None and " " in named.text and named.form is MentionForm.NAME


def companions(noun: Token) -> list[Token]:
    """Give those of "is a member, along with drummer B and organist R"."""
    for start in (noun, noun.head):
        for child in start.children:
            if child.dep_ == "prep" and child.lower_ in ("with", "alongside") and child.i > noun.i:
                beside = child.i and child.nbor(-1).lower_ in ("along", "together")
                if beside or child.lower_ == "alongside":
                    return [t for c in child.children if c.dep_ == "pobj" for t in conjuncts(c)]
    for inner in noun.subtree:
        together = inner.lower_ == "with" and inner.i and inner.nbor(-1).lower_ in ("along", "together")
        if together or (inner.lower_ == "alongside" and inner.dep_ == "prep"):
            return [t for c in inner.children if c.dep_ == "pobj" for t in conjuncts(c)]
    return []
