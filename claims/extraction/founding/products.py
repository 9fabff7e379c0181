"""What a body launches or a person starts that is yet no body: products, services, studies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.syntax.questions import appositives, prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_attended", "is_product"]

_BRINGING_OUT = frozenset({"launch", "create", "start", "co-launch", "inaugurate", "build"})
_COMPANY_WORDS = frozenset({"it", "we", "they", "which", "that"})
_PRODUCTS = frozenset(
    """
    app application beer bike browser camera campaign car computer console device drink drug edition electric
    feature film game gadget handset laptop line machine model motorcycle movie phone plan platform player
    product program programme project range rocket satellite scheme series service ship show smartphone
    software song study suv system tablet technology test tool toy truck van vaccine vehicle version watch
    """.split()
)
_AUTHORITIES = frozenset(
    """
    act assembly cabinet congress council crown decree department diet government king legislature ministry
    parliament queen senate state
    """.split()
)
_JOINING = frozenset({"amalgamate", "combine", "consolidate", "federate", "join", "merge", "unite"})
_SCHOOLS = frozenset({"school", "university", "college", "kindergarten", "work", "nursery", "academy"})


def is_product(head: Token, mention: Mention, verb: Token, makers: Sequence[Mention]) -> bool:
    """Tell whether a name is what a body brought out: "Apple launches the iPhone".

    A body founds bodies too, but then a word says so: "launched Holm Bank", "launched Quorvex, a bank".
    """
    if verb.lemma_.lower() not in _BRINGING_OUT or mention.form is not MentionForm.NAME or mention.entity_ids:
        return False
    words = {w.lower().strip("\"'") for w in mention.text.split()}
    if (
        words & (BODIES | PLACES)
        or _is_called_body(head)
        or _is_explained(head)
        or _is_of_bodies(verb, makers)
    ):
        return False
    if verb.lemma_.lower() == "launch" and _is_one_of_many(head, mention):
        return True
    if any(m.kind is EntityKind.PERSON for m in makers) or len(makers) > 1:
        return False
    if any(c.lower_ in ("his", "her") for t in (head, head.head) for c in t.lefts):
        return False  # "launched his own line, Holm Cargo"
    by_body = any(m.kind is EntityKind.ORGANISATION and _is_told(m) for m in makers)
    return by_body or any(t.lower_ in _COMPANY_WORDS for t in subjects(verb) if t.dep_ != "nsubjpass")


def _is_told(mention: Mention) -> bool:
    """Tell "Apple" and "the company" from "two sisters", whom a word for a body calls so."""
    return mention.form is not MentionForm.NOMINAL or mention.name not in (None, mention.text)


def _is_of_bodies(verb: Token, makers: Sequence[Mention]) -> bool:
    """Tell what authorities or mergers make: "created by the Legislature as a public corporation"."""
    words = {word.lower() for maker in makers for word in maker.text.split()}
    as_what = prepositional_objects(verb, ("as",))
    by_doing = [t for c in verb.children if c.dep_ == "prep" and c.lower_ == "by" for t in c.children]
    return bool(
        words & _AUTHORITIES
        or any(t.lemma_.lower() in BODIES for t in as_what)
        or any(t.lemma_.lower() in _JOINING for t in by_doing)
    )


def _is_one_of_many(head: Token, mention: Mention) -> bool:
    """Tell a single name with an article or "new" before it: "after launching the iPhone"."""
    is_marked = any(c.lower_ in ("the", "this", "a", "an", "new") for c in head.lefts)
    is_single = head.text in mention.text and " " not in mention.text and not mention.text.isupper()
    return is_marked and is_single and head.dep_ == "dobj"


def _is_called_body(head: Token) -> bool:
    """Tell whether a word beside the name says that it is a body."""
    beside = [head, *appositives(head), *(c for c in head.lefts if c.dep_ in ("compound", "nmod")), head.head]
    return any(t.lemma_.lower() in BODIES and t.pos_ == "NOUN" for t in beside)


def _is_explained(head: Token) -> bool:
    """Tell whether an apposition introduces the name, not as a product: "Holm Politics, a media property"."""
    introduced = [t for t in appositives(head) if any(c.lower_ in ("a", "an") for c in t.lefts)]
    return any(t.lemma_.lower() not in _PRODUCTS for t in introduced)


def is_attended(head: Token, verb: Token) -> bool:
    """Tell whether somebody only began to attend: "In 2011 I started university in Sydney"."""
    bare = head.lower_ in _SCHOOLS and not any(
        c.dep_ in ("det", "poss", "compound", "amod") for c in head.lefts
    )
    return bare and verb.lemma_.lower() in ("start", "begin")
