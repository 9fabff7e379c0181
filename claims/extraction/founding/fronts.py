"""What a phrase before the subject's comma, or words torn from their name, say was founded.

"A family firm founded in 1921, Holm Mills employs 300": the mills. "Officials met the Joint Group, set up to
oversee the truce": the group, whatever the parser coordinates the participle with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES, VENUES
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import head_noun, is_named
from claims.extraction.syntax.questions import conjuncts, has_own_subject, prepositional_objects, subjects
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["defined_again", "described_first", "instances_of", "torn_participle"]

_OPENING = frozenset({"a", "an", "one", "the"})
_DASHES = frozenset({",", "-", "–", "—"})


def described_first(label: Token) -> list[Token]:
    """Give X of "A family firm founded in 1921, X employs 300", which the parser leaves two subjects."""
    opening = label.left_edge
    if is_named(label) or opening.i != label.sent.start or opening.lower_ not in _OPENING:
        return []
    if label.dep_ not in ("nsubj", "nsubjpass", "dep", "npadvmod", "nmod", "appos"):
        return []
    end = label.right_edge.i + 1
    if end >= len(label.doc) or label.doc[end].text != ",":
        return []
    return [t for t in subjects(label.head) if t.i > end and t != label and is_named(t)][:1]


def defined_again(view: SentenceView, head: Token) -> list[Token]:
    """Give "the fund" of "The fund is a $10 billion pool established by Norland", of a fund that is named."""
    being = head.head
    if head.dep_ != "attr" or being.lemma_ != "be" or head.lemma_.lower() in BODIES | PLACES:
        return []
    spoken = [(t, view.mention_at(t)) for t in subjects(being)]
    return [t for t, mention in spoken if mention is not None and _is_known_body(mention)][:1]


def _is_known_body(mention: Mention) -> bool:
    is_again = mention.form is MentionForm.NOMINAL and mention.name not in (None, mention.text)
    return is_again and mention.kind is EntityKind.ORGANISATION


def torn_participle(view: SentenceView, verb: Token) -> list[Token]:
    """Give the name right before "- set up after a report", "founded in 1990", read as a further verb."""
    if verb.tag_ not in ("VBN", "VBD") or verb.dep_ != "conj" or verb.left_edge.i < 2:
        return []
    first = verb.left_edge
    before = first.nbor(-1)
    if first != verb or before.text not in _DASHES or has_own_subject(verb):
        return []
    if any(c.dep_ in ("dobj", "aux", "auxpass", "neg") for c in verb.children):
        return []
    if any(c.dep_ == "cc" and c.i < verb.i for c in verb.head.children if c.i > verb.head.i):
        return []
    mention = view.mention_at(before.nbor(-1))
    if mention is None or mention.form is not MentionForm.NAME or mention.kind is not EntityKind.ORGANISATION:
        return []
    head = head_noun(view, mention)
    return [head] if head is not None else []


def instances_of(noun: Token) -> list[Token]:
    """Give the names of "founded theatres such as the Holm Playhouse", "charities including Ost and Lys"."""
    if noun.tag_ != "NNS" or noun.lemma_.lower() not in BODIES | PLACES | VENUES:
        return []
    told = list(prepositional_objects(noun, ("including", "like")))
    told += [
        t
        for link in noun.children
        if link.lower_ == "as" and any(c.lower_ == "such" for c in link.children)
        for t in link.children
        if t.dep_ == "pobj"
    ]
    return [each for t in told for each in conjuncts(t) if is_named(each) and each.ent_type_ != "PERSON"]
