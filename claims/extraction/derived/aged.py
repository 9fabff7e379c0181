"""What may have an age or a number of members: bodies and states, no persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.derived.sizes import is_surname
from claims.extraction.filling.nominals import KIN, PERSON_NOUNS
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies import is_person
from claims.extraction.syntax.arguments import is_acronym, is_named
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_aged_body", "is_body"]


def is_aged_body(view: SentenceView, head: Token, mention: Mention) -> bool:
    """Tell a body of so many years from a person whose name is a firm's or a state's, or of no known kind."""
    if mention.form is MentionForm.NAME and is_surname(view, mention):
        return False  # "Cooper, a 49-year-old operator", "the 50-year-old Cummins" of a text on Tad Cummins
    lemma = head.lemma_.lower()
    if not is_named(head):
        return head.pos_ == "PRON" or lemma in BODIES | PLACES  # "its three-year-old company"
    if {lemma, *mention.text.lower().split()} & (BODIES | PLACES) or mention.form is not MentionForm.NAME:
        return True
    # "Her four-year-old brother Jordan", "six-year-old Paris", but "the 75-year-old NATO"
    lefts = {c.lower_ for c in head.lefts}
    if lefts & (KIN | PERSON_NOUNS) or head.dep_ == "appos":
        return False
    is_bare = "old" in lefts and "the" not in lefts
    return is_acronym(head) or (bool(mention.entity_ids) and not is_bare)


def is_body(head: Token, mention: Mention | None) -> bool:
    if mention is None or is_person(mention) or mention.form is MentionForm.DEMONYM:
        return False
    if mention.kind in (EntityKind.ORGANISATION, EntityKind.STATE) or head.lower_ in ("it", "its"):
        return True
    return (
        head.lemma_.lower() in BODIES | PLACES or {w.lower() for w in mention.text.split()} & BODIES != set()
    )
