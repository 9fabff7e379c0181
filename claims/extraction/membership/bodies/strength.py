"""How surely a name is that of a body with members, by the table, by its own last word, by the text.

What no tagger knows says by its words what it is: "the Pact of Nine Rivers" is none of the states it
is taken for, "the Cypress Conference" no event, "the Industrial 40" no date.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.bodies import ALLIANCES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import body_likeness, is_employer, is_ground, is_person
from claims.extraction.membership.bodies.kinds import SHARED
from claims.extraction.membership.bodies.parties import names_party
from claims.extraction.membership.bodies.spoken import is_called
from claims.extraction.membership.bodies.trades import is_of_music
from claims.extraction.membership.neighbours import is_musical
from claims.extraction.membership.words import PARTISANS
from claims.extraction.naming.looks import as_mention
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "KNOWN",
    "STRONG",
    "SURE",
    "WITH_MEMBERS",
    "belonging_body",
    "is_legislature",
    "is_party",
    "named_strength",
]

# Subkinds of the table whose entities have members.
WITH_MEMBERS = frozenset(
    """
    igo treaty area forum un_body un_agency party sport igo_body index of_states of_bodies
    """.split()
)
_SIGNED = frozenset("charter compact concord convention treaty pact protocol entente covenant".split())
_PARTISANS = PARTISANS | {"labour", "labor"}
_LEAGUES = frozenset("premiership bundesliga eredivisie superleague synod parliament tribunal".split())
# Last words that other names share: no sign of members.
_LOOSE = frozenset("church academy zone trust board group order wing commission".split())
# Names alone of legislatures.
_BARE = frozenset(
    "congress assembly movement council union house party board club league association company".split()
)
_SMALL_NAMES = re.compile(r"^(?:euro(?:zone)?|euro ?zone|euro area|schengen (?:area|zone))$", re.IGNORECASE)
# Small words behind the noun that says what a name is: "Convention on Shared Waters".
_LINKS = frozenset({"of", "for", "on", "against", "to", "between", "in"})
_COUNTED = re.compile(r"(?:[A-Z][\w&-]*\s)+(?:\d{2,3}|Six|Ten|Twelve|Seven|Eight)$|^[A-Z][\w]*-?\d{1,2}$")
# Treaties by which bodies are founded, and peace is made, at a place.
_FOUNDING = re.compile(r"^Treaty of ")
# Legislatures: who wins or loses a seat in one is elected.
_LEGISLATURES = re.compile(
    r"\b(?:National|Legislative|General|State|Federal|Constituent|Regional|Provincial|Scottish|Welsh|Northern|London|US|U\.S\.)"
    r"\b.*\b(?:Assembly|Congress|Parliament)$|\b(?:City|Town|County|Borough|District|Municipal|Parish|Privy)\b.*\bCouncil$"
)
STRONG, KNOWN, SURE = 0.85, 0.8, 0.45
# What a last word says that other names share, unless the name is an employer's.
_BY_LOOSE = 0.8


def belonging_body(view: SentenceView, head: Token, named: Mention) -> tuple[Mention, float]:
    """Give a body with the kind its words tell, and how surely it has members, 0 to 1."""
    if is_introduced(head) or is_ground(named):
        return named, 0.0
    if named.form is MentionForm.DEMONYM:
        words = set(named.text.lower().split())
        return (_as_body(named), 0.9) if words & _PARTISANS and named.text[:1].isupper() else (named, 0.0)
    if named.form is not MentionForm.NAME:
        called = _called(view, head)
        return (called, 0.9) if called is not None else (named, _of_nominal(view, head, named))
    subkinds = {view.context.subkinds.get(i) for i in named.entity_ids} - {None}
    if named.entity_ids:
        if subkinds:
            return named, 1.0 if subkinds & WITH_MEMBERS and named.kind is EntityKind.ORGANISATION else 0.2
        return named, named_strength(named)
    said = named_strength(named)
    if said >= KNOWN:
        return _as_body(named), said
    if is_person(named) or named.kind in (EntityKind.POST, EntityKind.EVENT) or is_employer(named):
        return named, 0.0
    if named.kind is EntityKind.STATE or not any(letter.isupper() for letter in named.text):
        return named, 0.2
    text = view.context.article.text
    if is_called(text, named.text, ALLIANCES):
        return _as_body(named), 0.85
    if is_musical(view) or is_of_music(text):
        return _as_body(named), 0.85
    return named, min(body_likeness(head, named), 0.7)


def named_strength(named: Mention) -> float:
    """Give what the words of a name say: the last, or the one before "of"."""
    strength = _said_by(named.text)
    return 0.0 if strength == _BY_LOOSE and is_employer(named) else strength


@lru_cache(maxsize=4096)
def _said_by(name: str) -> float:
    said = name.split()
    words = [w.strip(".,'’").lower() for w in said]
    if not any(w[:1].isupper() for w in said) and not _SMALL_NAMES.search(name):
        return 0.0
    if _LEGISLATURES.search(name) is not None or _FOUNDING.search(name):
        return 0.0
    head = next((w for w, following in pairwise(words) if following in _LINKS), words[-1])
    if len(said) == 1 and head in _BARE:
        return 0.6
    if head in SHARED and len(said) > 1:
        return 0.9
    if head in _SIGNED | _LEAGUES or (head in ALLIANCES and head not in _LOOSE):
        return 0.95
    if head in _PARTISANS or _COUNTED.search(name):
        return 0.9
    return _BY_LOOSE if head in _LOOSE and len(said) > 1 else 0.0


def is_legislature(named: Mention) -> bool:
    """Tell whether a name is that of a house whose members are elected: "National Assembly"."""
    return _LEGISLATURES.search(named.text) is not None


def is_party(view: SentenceView, body: Mention) -> bool:
    """Tell whether a body is a political party, by the table or by its name."""
    if any(view.context.subkinds.get(i) == "party" for i in body.entity_ids):
        return True
    name = body.name or body.text
    return bool(set(name.lower().split()) & (_PARTISANS | {"party"})) or names_party(name)


def is_introduced(head: Token) -> bool:
    """Tell whether a body is one of its kind, or new to the text: "a union with Denmark"."""
    return any(
        c.dep_ == "det" and c.lower_ in ("a", "an", "another", "any", "no", "every") for c in head.children
    )


def _of_nominal(view: SentenceView, head: Token, named: Mention) -> float:
    """Give how surely "the bloc", "it" stands for such a body: it must be one, and named somewhere."""
    if named.kind is not EntityKind.ORGANISATION or not any(
        w[:1].isupper() for w in (named.name or "").split()
    ):
        return 0.0
    if is_legislature(replace(named, text=named.name or named.text)):
        return 0.0
    subkinds = {view.context.subkinds.get(i) for i in named.entity_ids} - {None}
    if subkinds:
        return 0.9 if subkinds & WITH_MEMBERS else 0.2
    called = head.lemma_.lower() in ALLIANCES
    return 0.9 if called or named_strength(replace(named, text=named.name or named.text)) >= KNOWN else 0.5


def _called(view: SentenceView, head: Token) -> Mention | None:
    """Give "the Olympic movement" as the name it is."""
    before = head.nbor(-1) if head.i else head
    is_kind = head.lemma_.lower() in ALLIANCES - _LOOSE and head.is_lower and head.tag_ == "NN"
    if (
        not is_kind
        or not before.text[:1].isupper()
        or before.dep_ not in ("amod", "compound")
        or before.head != head
    ):
        return None
    if before.ent_type_ in ("PERSON", "GPE", "DATE", "NORP", "LOC") or (
        before.i and before.nbor(-1).text[:1].isupper()
    ):
        return None
    start, end = before.idx + view.shift, view.span_of(head).end
    return as_mention(view, start, end, EntityKind.ORGANISATION, confidence=0.7)


def _as_body(named: Mention) -> Mention:
    return replace(named, form=MentionForm.NAME, kind=EntityKind.ORGANISATION, name=named.name or named.text)
