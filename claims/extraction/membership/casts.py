"""Reads who makes up a body off a list beside its name: "the Barges (A, B and C)", "A and B, known as C"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_employer, is_person, named_group
from claims.extraction.membership.capitals import band_before, band_behind
from claims.extraction.membership.neighbours import (
    after,
    at,
    ending_before,
    is_musical,
    listed,
    listed_before,
    past_words,
    starting_at,
)
from claims.extraction.membership.spoken import PERSONAL_BODIES
from claims.extraction.membership.staff import is_house
from claims.extraction.membership.words import CASTS, GROUPS, NUMBERED
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["cast_claims"]

_DASHES = frozenset({"—", "–", "--", "-"})
_OPENING = frozenset({"(", ":", *_DASHES})
_CLOSING = {"(": (")",), ":": (".", ";", ")", "")} | dict.fromkeys(_DASHES, (*_DASHES, ".", ";", ""))
_CALLED = frozenset({"known", "billed", "credited", "performing", "recording", "working", "operating"})
_BEING = frozenset({"are", "were", "is", "was"})
_EVIDENCE = {"likeness": 0.8, "implied": 1.0, "prior": 0.8}


@reads("membership.cast")
def cast_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a list of persons beside a body's name states."""
    if token.text in _OPENING:
        return _behind_name(view, token)
    if token.lower_ in _BEING:
        return _predicated(view, token)
    if token.lower_ in _CALLED:
        return _called(view, token)
    if token.lower_ in ("make", "makes", "form", "forms", "formed"):
        return _making(view, token)
    if token.lower_ == "including":
        return _including(view, token)
    return ()


def _behind_name(view: SentenceView, opening: Token) -> Iterator[Candidate]:
    """Read "the Barges (A, B and C)", "the Riders Three: A, B and C", "Hollow — A and B — sang"."""
    doc = opening.doc
    if starting_at(view, opening.i + 1) is None:
        return
    members = listed(view, opening.i + 1)
    place = after(view, members[-1]) if members else opening.i
    closing = doc[place].text if place < len(doc) else ""
    if not _are_persons(members) or closing not in _CLOSING[opening.text]:
        return
    body = _body_before(view, opening.i)
    if body is None or (opening.text != "(" and not (_is_of_persons(view, body) or is_musical(view))):
        return  # "Harrow Report: Ann Smith and Bob Jones"
    yield from _claims(view, opening, members, body)


def _predicated(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the original Barges were A, B and C", "the Hollow team is A and B", "the line-up of X was A"."""
    doc = verb.doc
    members = listed(view, verb.i + 1) if starting_at(view, verb.i + 1) is not None else []
    if not _are_persons(members) or not verb.i:
        return
    last = doc[verb.i - 1]
    if last.lower_ in CASTS | GROUPS:
        body = _body_before(view, verb.i - 1)
    elif verb.lower_ in ("are", "were"):
        body = _body_before(view, verb.i)
        of_cast = body is not None and _is_cast_of(view, body)
        if body is not None and not (of_cast or last.tag_ == "NNPS" or is_musical(view)):
            return  # "the winners of Hollow Park were A and B"
    else:
        body = _body_before(view, verb.i)
        body = body if body is not None and _is_cast_of(view, body) else None
    if body is not None:
        yield from _claims(view, verb, members, body)


def _is_cast_of(view: SentenceView, body: Mention) -> bool:
    """Tell whether a name stands behind "the line-up of"."""
    first = at(view, body)
    doc = view.span.doc
    first -= first > 0 and doc[first - 1].lower_ == "the"
    return first > 1 and doc[first - 1].lower_ == "of" and doc[first - 2].lower_ in CASTS | {"members"}


def _called(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "A and B, collectively known as the duo C"."""
    doc = word.doc
    if word.i + 1 >= len(doc) or doc[word.i + 1].lower_ != "as":
        return
    place, words = past_words(view, word.i + 2)
    grouped = bool(words) and words[-1].lemma_.lower() in GROUPS
    start = word.i
    while start and (doc[start - 1].pos_ in ("ADV", "AUX") or doc[start - 1].lower_ in ("who", ",", "(")):
        start -= 1
    told = {t.lower_ for t in doc[start : word.i]}
    members = listed_before(view, start)
    body = band_behind(view, place) if grouped or "collectively" in told or is_musical(view) else None
    if body is not None and _are_persons(members) and not is_employer(body):
        yield from _claims(view, word, members, body)


def _making(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "A and B make up the duo C", "A, B and C form the trio D"."""
    doc = verb.doc
    index = verb.i + 1 + (verb.i + 1 < len(doc) and doc[verb.i + 1].lower_ == "up")
    place, words = past_words(view, index)
    if not words or words[-1].lemma_.lower() not in GROUPS or (verb.lemma_ == "make" and index == verb.i + 1):
        return
    start = verb.i - (verb.i > 0 and doc[verb.i - 1].lower_ in ("who", "together", "also"))
    members = listed_before(view, start)
    body = band_behind(view, place)
    if body is not None and _are_persons(members):
        yield from _claims(view, verb, members, body)


def _including(view: SentenceView, word: Token) -> Iterator[Candidate]:
    """Read "the Norby Circle, including A and B"."""
    doc = word.doc
    comma = word.i > 1 and doc[word.i - 1].text == ","
    body = _body_before(view, word.i - comma)
    members = listed(view, word.i + 1) if starting_at(view, word.i + 1) is not None else []
    if body is not None and members and all(map(is_person, members)) and _is_of_persons(view, body):
        yield from _claims(view, word, members, body)


def _body_before(view: SentenceView, index: int) -> Mention | None:
    """Give the body named right before a token, unless it is known for one without members."""
    name = ending_before(view, index) or band_before(view, index)
    if name is None or name.entity_ids or name.kind in (EntityKind.STATE, EntityKind.EVENT):
        return None
    first = at(view, name)
    grouped = first > 0 and view.span.doc[first - 1].lemma_.lower() in GROUPS
    if (is_person(name) and " " in name.text and not grouped) or is_house(name) or is_employer(name):
        return None
    return named_group(replace(name, kind=None) if is_person(name) else name)


def _is_of_persons(view: SentenceView, body: Mention) -> bool:
    """Tell whether a name says that persons make up its bearer: a circle, "the Riders Three"."""
    words = body.text.split()
    first = at(view, body)
    grouped = first > 0 and view.span.doc[first - 1].lemma_.lower() in GROUPS
    return (
        grouped or words[-1] in NUMBERED or bool({w.lower() for w in words[-1:]} & (PERSONAL_BODIES | CASTS))
    )


def _are_persons(members: list[Mention]) -> bool:
    """Tell whether a list names at least two, persons or names that may be persons'."""
    persons = sum(is_person(m) for m in members)
    may_be = all(
        is_person(m) or (m.form is MentionForm.NAME and not m.entity_ids and m.kind is not EntityKind.EVENT)
        for m in members
    )
    return len(members) > 1 and persons > 0 and persons * 2 >= len(members) and may_be


def _claims(view: SentenceView, trigger: Token, members: list[Mention], body: Mention) -> Iterator[Candidate]:
    for member in members:
        if member.start >= body.end or member.end <= body.start:
            yield write(
                view, trigger, "membership.cast", Relation.MEMBER, member=member, body=body,
                evidence=_EVIDENCE,
            )  # fmt: skip
