"""Reads those who change sides: "left Labour for the Greens", "defected from Labour to the Greens"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.writing import write
from claims.extraction.naming.looks import as_mention
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["other_side"]

_LEADING = {"leave": ("for",), "quit": ("for",), "defect": ("to",), "switch": ("to",), "desert": ("for",)}
_PARTIES = frozenset(
    {"party", "democrats", "greens", "liberals", "conservatives", "socialists", "republicans"}
)


def other_side(view: SentenceView, verb: Token, left: Candidate) -> Iterator[Candidate]:
    """Give the joining of the other party that stands beside a leaving."""
    member, body = left.subject, left.object
    if left.relation is not Relation.LEFT or member is None or body is None or not is_person(member):
        return
    leads = _LEADING.get(verb.lemma_.lower(), ())
    led = [_party(view, token) for token in prepositional_objects(verb, leads)]
    for joined in led or _right_behind(view, body, leads):
        if joined is not None and (_is_party(view, body) or _is_party(view, joined)):
            yield write(
                view, verb, "membership.switched", Relation.JOINED, member=member, body=joined,
                evidence={"likeness": 0.8, "weak": 1.0, "prior": 0.85},
            )  # fmt: skip


def _right_behind(view: SentenceView, left: Mention, leads: tuple[str, ...]) -> list[Mention | None]:
    """Give what "from the Tories to Reform UK" names second, of which a parser may make a verb."""
    named = (m for m in view.mentions if m.form is MentionForm.NAME and m.kind is EntityKind.ORGANISATION)
    ways = {way for lead in leads for way in (lead, f"{lead} the")}
    return [m for m in named if m.start > left.end and view.written(left.end, m.start).strip() in ways]


def _party(view: SentenceView, token: Token) -> Mention | None:
    """Give a party by its name, or by that of its people: "the Greens"."""
    if token.ent_type_ in ("GPE", "LOC", "DATE", "PERSON", "FAC") or token.pos_ not in (
        "PROPN",
        "NOUN",
        "ADJ",
    ):
        return None
    for _, mention in things(view, [token]):
        if mention.form is MentionForm.NAME and mention.kind in (EntityKind.ORGANISATION, None):
            return mention
    if not token.text[:1].isupper():
        return None
    place = view.span_of(token)
    return as_mention(view, place.start, place.end, EntityKind.ORGANISATION, confidence=0.7)


def _is_party(view: SentenceView, body: Mention) -> bool:
    words = {word.lower() for word in body.text.split()}
    return bool(words & _PARTIES) or any(view.context.subkinds.get(i) == "party" for i in body.entity_ids)
