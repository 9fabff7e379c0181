"""Reads who is in a band off the names behind its own, and those a body was founded "with ... as members"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claims.extraction.arguments import things
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_council, is_employer, is_person, named_group
from claims.extraction.membership.neighbours import after, ending_before, is_musical, listed, starting_at
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.membership.writing import write
from claims.extraction.readers import reads
from claims.extraction.syntax import clause_head, subjects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["roster_claims"]

_EVIDENCE = {"likeness": 0.8, "implied": 1.0}
# Words before "as members" among which the names of the members are.
_WINDOW = 14


@reads("membership.of_group", "membership.member")
def roster_claims(view: SentenceView, token: Token) -> Iterable[Candidate]:
    """Give the memberships that a list behind a band's name, or "with A and B as members", states."""
    if token.text in ("(", ":"):
        return _listed_behind(view, token)
    if token.tag_ == "NNPS":
        return _named_behind(view, token)
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
        yield from (_claim(view, opening, "of_group", m, band) for m in members)


def _named_behind(view: SentenceView, plural: Token) -> Iterator[Candidate]:
    """Read "the Indigo Boys Tom Riley and Ann Smith" where music is spoken of."""
    band = _band_before(view, plural.i + 1)
    members = listed(view, plural.i + 1) if band is not None else []
    both = len(members) == 2 and all(is_person(m) for m in members)
    if band is not None and both and starting_at(view, plural.i + 1) is not None:
        yield from (_claim(view, plural, "of_group", m, band) for m in members)


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
