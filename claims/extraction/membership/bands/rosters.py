"""Reads who is in a band off the names behind its own, and those a body was founded "with ... as members"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_council, is_employer, is_person, named_group
from claims.extraction.membership.neighbours import after, ending_before, is_musical, listed, starting_at
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.words import INSTRUMENTS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import clause_head, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["roster_claims"]

_GATHERINGS = frozenset("movement circle collective gang commune brotherhood group".split())
_EVIDENCE = {"likeness": 0.8, "implied": 1.0}
# Words before "as members" among which the names of the members are.
_WINDOW = 14


@reads("membership.of_group", "membership.member", "membership.band", "membership.line_up")
def roster_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a list behind a band's name, or "with A and B as members", states."""
    if token.text in ("(", ":"):
        return _listed_behind(view, token)
    if token.lemma_.lower() == "include" and token.pos_ == "VERB":
        return _gathered(view, token)
    if token.tag_ == "NNPS":
        return _named_behind(view, token)
    if token.lower_ == "on" and token.i + 1 < len(token.doc) and token.nbor().lower_ in INSTRUMENTS:
        return _playing(view, token)
    if token.lemma_.lower() in MEMBERS and token.head.lower_ == "as" and token.dep_ == "pobj":
        return _credited(view, token)
    return ()


def _listed_behind(view: SentenceView, opening: Token) -> Iterator[Candidate]:
    """Read "the Almanacs: A, B and C", "the duo's album, by Holm (A and B)" where music is spoken of."""
    band = _band_before(view, opening.i)
    members = listed(view, opening.i + 1) if band is not None else []
    if band is None or len(members) < 2 or starting_at(view, opening.i + 1) is None:
        return
    place = after(view, members[-1])
    closed = place >= len(opening.doc) or opening.doc[place].text in (")", ".", ";")
    if closed and all(is_person(m) for m in members):
        rule = "band" if opening.text == "(" else "of_group"
        yield from (_claim(view, opening, rule, m, band) for m in members)


def _named_behind(view: SentenceView, plural: Token) -> Iterator[Candidate]:
    """Read "the Indigo Boys Tom Riley and Ann Smith" where music is spoken of."""
    band = _band_before(view, plural.i + 1)
    members = listed(view, plural.i + 1) if band is not None else []
    both = len(members) == 2 and all(is_person(m) for m in members)
    if band is not None and both and starting_at(view, plural.i + 1) is not None:
        yield from (_claim(view, plural, "of_group", m, band) for m in members)


def _playing(view: SentenceView, preposition: Token) -> Iterator[Candidate]:
    """Read "Hollow's line-up had Tom Riley on vocals and Ann Smith on drums": several who play, no guest."""
    doc = preposition.doc
    pairs = [t for t in doc[:-1] if t.lower_ == "on" and t.nbor().lower_ in INSTRUMENTS]
    if len(pairs) < 2 or any(t.lower_ in ("guest", "guests") for t in doc):
        return
    member = ending_before(view, preposition.i)
    bodies = [
        m for m in view.mentions
        if m.form is MentionForm.NAME and m.kind is EntityKind.ORGANISATION and not m.entity_ids
    ]  # fmt: skip
    ahead = [m for m in bodies if m.end < preposition.idx + view.shift and not is_employer(m)][:1]
    if member is not None and is_person(member) and ahead:
        yield _claim(view, preposition, "line_up", member, ahead[0])


def _gathered(view: SentenceView, verb: Token) -> Iterator[Candidate]:
    """Read "the Hollow movement, which included the poets Tom Riley and Ann Smith"."""
    noun = verb.head
    if verb.dep_ not in ("relcl", "acl") or not verb.i or verb.nbor(-1).lower_ not in ("that", "which"):
        return
    while noun.dep_ == "appos" and noun.lemma_.lower() in _GATHERINGS:
        noun = noun.head  # "the White Rose movement, a group of students that included"
    if noun.pos_ == "PROPN" and noun.lemma_.lower() in _GATHERINGS:
        first = noun.i + 1  # "the Bloomsbury Group, which included"
    elif noun.lemma_.lower() in _GATHERINGS:
        first = noun.i
    else:
        return
    while first and noun.doc[first - 1].is_lower and noun.doc[first - 1].dep_ == "compound":
        first -= 1
    name = ending_before(view, first)
    group = named_group(replace(name, kind=None)) if name is not None and not is_person(name) else None
    members = listed(view, verb.i + 1)
    if group is not None and len(members) > 1 and all(is_person(m) for m in members):
        yield from (_claim(view, verb, "line_up", m, group) for m in members)


def _band_before(view: SentenceView, index: int) -> Mention | None:
    name = ending_before(view, index)
    if name is None or name.entity_ids or name.kind is EntityKind.STATE or not is_musical(view):
        return None
    group = named_group(name)
    if group is None or is_employer(group) or (is_person(name) and " " in name.text):
        return None
    return group


def _credited(view: SentenceView, noun: Token) -> Iterator[Candidate]:
    """Read "The academy was founded in 1739, with A and B as early members"."""
    doc = noun.doc
    lead = noun.head.i
    opening = next(
        (t.i for t in doc[max(lead - _WINDOW, 0) : lead] if t.lower_ == "with" and t.dep_ == "prep"), None
    )
    if opening is None or ending_before(view, lead) is None:
        return
    such = next((t.i for t in doc[opening:lead] if t.lower_ == "such" and t.nbor().lower_ == "as"), None)
    members = listed(view, opening + 1 if such is None else such + 2)
    if not members or after(view, members[-1]) != lead:
        return
    for _, body in things(view, subjects(clause_head(doc[opening]))):
        if body.kind is not EntityKind.ORGANISATION or body.name is None or is_employer(body):
            continue
        if body.form is MentionForm.NAME and is_council(body):
            continue
        yield from (_claim(view, noun, "member", m, body) for m in members if m.start != body.start)


def _claim(view: SentenceView, trigger: Token, rule: str, member: Mention, body: Mention) -> Candidate:
    return write(
        view, trigger, f"membership.{rule}", Relation.MEMBER, member=member, body=body, evidence=_EVIDENCE
    )
