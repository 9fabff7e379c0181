"""Reads those who change sides: "left Labour for the Greens", "defected from Labour to the Greens"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.membership.writing import write
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
    for token in prepositional_objects(verb, _LEADING.get(verb.lemma_.lower(), ())):
        joined = _party(view, token)
        if joined is not None and (_is_party(view, body) or _is_party(view, joined)):
            yield write(
                view, verb, "membership.switched", Relation.JOINED, member=member, body=joined,
                evidence={"likeness": 0.8, "weak": 1.0, "prior": 0.85},
            )  # fmt: skip


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
    start = token.idx + view.shift
    return Mention(
        text=token.text, start=start, end=start + len(token.text), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, name=token.text, confidence=0.7,
    )  # fmt: skip


def _is_party(view: SentenceView, body: Mention) -> bool:
    words = {word.lower() for word in body.text.split()}
    return bool(words & _PARTIES) or any(view.context.subkinds.get(i) == "party" for i in body.entity_ids)
