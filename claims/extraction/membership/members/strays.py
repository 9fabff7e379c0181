"""Bodies of a member noun that stand apart from it, and words before it that are none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import named_group
from claims.extraction.membership.patterns import MEMBERS
from claims.extraction.syntax.arguments import things
from claims.extraction.syntax.questions import appositives, clause_head, conjuncts
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["as_union", "is_of_colour", "of_called_person", "stray_bodies"]

_REPRESENTING = frozenset({"represent", "elect", "reelect", "re-elect", "sit", "serve", "return", "enter"})
_COLOURS = frozenset(
    """
    independent liberal conservative republican democratic democrat labour labor socialist whig tory
    nationalist unionist progressive
    """.split()
)
_UNIONS = frozenset("kingdom union federation confederation commonwealth empire realm".split())


def is_of_colour(word: Token, noun: Token) -> bool:
    """Tell "represented Holm as a Liberal member", of a house, from "a Labour Party member"."""
    as_member = noun.dep_ == "pobj" and noun.head.lower_ == "as"
    verb = clause_head(noun).lemma_.lower()
    return as_member and verb in _REPRESENTING and word.lower_ in _COLOURS


def stray_bodies(noun: Token, bodies: list[Token]) -> list[Token]:
    """Give the bodies that the parser coordinated with the noun, or with the person it is said of.

    "A member of the Ford Trust, as well as the Holm Fund", "Ann Holm, a member of the Ford Trust, and the
    political party New Coast".
    """
    beside = [c for c in noun.children if c.dep_ == "conj" and c.i > bodies[-1].i]
    if noun.dep_ == "appos" and noun.head.ent_type_ == "PERSON":
        beside += [c for c in noun.head.children if c.dep_ == "conj" and c.i > bodies[-1].i]
    named = [t for c in beside for t in conjuncts(c)]
    return [t for t in named if _is_named_body(t)]


def _is_named_body(token: Token) -> bool:
    if token.pos_ == "PROPN":
        return token.ent_type_ == "ORG"
    is_introduced = any(c.lower_ == "the" for c in token.lefts) and token.lemma_.lower() in ALLIANCES
    return is_introduced and any(t.pos_ == "PROPN" for t in appositives(token))


def of_called_person(view: SentenceView, noun: Token, tokens: list[Token]) -> list[tuple[Token, Mention]]:
    """Give the unknown name before "member" and a person: "former Sol de Mar member, Ann Holm"."""
    if noun.lemma_.lower() not in MEMBERS or not any(t.ent_type_ == "PERSON" for t in appositives(noun)):
        return []
    named = [(t, m) for t, m in things(view, tokens) if m.form is MentionForm.NAME and not m.entity_ids]
    return [(t, body) for t, m in named[:1] if " " in m.text and (body := named_group(m)) is not None]


def as_union(body: Mention) -> Mention:
    """Take "the Kingdom of the Netherlands", of which its lands are members, for a body."""
    words = body.text.lower().split()
    if body.kind is not EntityKind.STATE or len(words) < 3 or not set(words) & _UNIONS:
        return body
    return replace(body, kind=EntityKind.ORGANISATION, entity_ids=(), name=body.text)
