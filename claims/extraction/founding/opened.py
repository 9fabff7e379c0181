"""What somebody opens who begins a business: a practice, a firm of his own, the first shop of a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, CHAMBERS, PLACES, SITES
from claims.extraction.founding.figures import is_year
from claims.extraction.founding.name_signs import bears_body_name, bears_other_name
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.syntax.arguments import is_named
from claims.extraction.syntax.questions import prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_first_of_chain", "is_new_business", "is_own_body", "is_practice"]

# Who opens the first shop of a chain.
_PEOPLE = frozenset(
    """
    friend brother sister partner couple sibling cousin classmate founder student entrepreneur he she they who
    """.split()
)
# What is opened as shops are.
_PRACTICES = frozenset({"firm", "practice", "agency", "consultancy"})


def is_practice(head: Token) -> bool:
    """Tell "Lund Berg, a law firm that two lawyers opened in 1949"."""
    noun = head.head.head if head.lower_ in ("that", "which") else head
    return noun.lower_ in _PRACTICES and any(c.dep_ == "relcl" and c.lemma_ == "open" for c in noun.children)


def is_first_of_chain(head: Token, mention: Mention) -> bool:
    """Tell "Three friends opened the first Beanhouse in 1971" from a firm's first shop in a country."""
    before = [c.lower_ for c in head.lefts if c.dep_ != "compound"]
    if before != ["the", "first"] or head.dep_ != "dobj" or not is_named(head) or not _is_dated(head.head):
        return False
    opening = subjects(head.head)
    by_people = any(t.lemma_.lower() in _PEOPLE or t.ent_type_ == "PERSON" for t in opening)
    return by_people and mention.form is MentionForm.NAME


def is_new_business(head: Token, mention: Mention) -> bool:
    """Tell "pooled their savings to open Holm Foods in 1931" from "opened the Holm Conference".

    Also what a name alone leaves open, opened in a town by somebody: "opened Burger Hall in Leeds in 1954".
    """
    verb = head.head
    is_name = mention.form is MentionForm.NAME and mention.kind is EntityKind.ORGANISATION
    if not is_name or mention.entity_ids or head.dep_ != "dobj" or not any(map(is_year, verb.subtree)):
        return False
    words = {w.lower() for w in mention.text.split()}
    is_bare = not any(c.dep_ in ("det", "poss", "nummod") for c in head.lefts)
    if not is_bare or " " not in mention.text or words & CHAMBERS or bears_other_name(mention):
        return False
    return bears_body_name(mention) or (not words & (SITES | PLACES) and _is_opened_in_town(head))


def _is_opened_in_town(head: Token) -> bool:
    by_people = any(t.ent_type_ == "PERSON" or t.lower_ in _PEOPLE for t in subjects(head.head))
    places = prepositional_objects(head.head, ("in",)) + prepositional_objects(head, ("in",))
    return by_people and any(t.ent_type_ == "GPE" for t in places)


def is_own_body(head: Token, mention: Mention) -> bool:
    """Tell a body that is named as somebody's own: "to open his own firm, Three Holms"."""
    is_own = any(c.lower_ == "own" for c in head.lefts)
    return is_own and mention.form is MentionForm.NAME and head.lemma_.lower() in BODIES


def _is_dated(verb: Token) -> bool:
    return any(t.ent_type_ == "DATE" for t in verb.subtree)
