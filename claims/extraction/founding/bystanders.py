"""What stands where a founding verb has what it founds, and is not: parts, labels, conditions of things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.founding.likeness import is_dated, is_short_claim
from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.syntax.arguments import is_named, names_given, owners, things
from claims.extraction.syntax.questions import agents, has_own_subject
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.syntax.verb_frames import VerbFrame

__all__ = [
    "explains",
    "is_made_into",
    "is_only_described",
    "is_part",
    "is_peerage",
    "is_post_office",
    "is_state_of_things",
    "labels",
]


_TITLES = frozenset(
    "dukedom earldom barony baronetcy viscountcy marquessate marquisate peerage knighthood".split()
)


def is_state_of_things(verb: Token, frame: VerbFrame) -> bool:
    """Tell what something is from what was done: "is incorporated as a city", "is organised by county"."""
    is_present = any(c.dep_ == "auxpass" and c.tag_ in ("VBZ", "VBP") for c in verb.children)
    return frame.id == "founding.passive" and is_present and not is_dated(verb) and not agents(verb)


def is_made_into(verb: Token) -> bool:
    """Tell what only becomes something: "was created Countess", "was created a public company"."""
    if any(c.dep_ in ("oprd", "attr") for c in verb.children):
        return True
    given = [c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i and c.pos_ in ("NOUN", "PROPN")]
    return bool(given) and has_own_subject(verb) and all(t.ent_type_ != "DATE" for t in given)


def is_post_office(head: Token) -> bool:
    """Tell the post office of a place, which bears its name: "a post office called Holm was established"."""
    return head.lemma_.lower() == "office" and any(c.lower_ == "post" for c in head.lefts)


def is_peerage(mention: Mention, verb: Token) -> bool:
    """Tell a title from a land: "the Earldom of Holm was created for Ann Lee"."""
    return verb.lemma_.lower() == "create" and not _TITLES.isdisjoint(mention.text.lower().split())


def is_part(view: SentenceView, head: Token, mention: Mention) -> bool:
    """Tell what only belongs to a body and has no name: "launched its website" founds no owner."""
    if is_named(head) or mention.form is not MentionForm.NOMINAL:
        return False
    whose = [m for _, m in things(view, owners(head)) if m.kind is not EntityKind.PERSON]
    return any(mention.name in (None, mention.text, m.name) for m in whose)


def is_only_described(view: SentenceView, head: Token, mention: Mention, verb: Token) -> bool:
    """Tell what a participle tells from its like and nothing names: "a post with the firm set up by Holm"."""
    if is_named(head) or mention.form is not MentionForm.NOMINAL or verb.dep_ != "acl" or verb.head != head:
        return False
    if any(body.name == mention.name for body in view.context.bodies):
        return False
    is_close = verb.left_edge.i == head.i + 1 and head.dep_ not in ("attr", "appos", "nsubj", "nsubjpass")
    return is_close and not is_short_claim(view)


def labels(noun: Token, heads: Sequence[Token]) -> bool:
    """Tell a noun that only says of which kind the name behind it is: "founded the station Radio Holm"."""
    behind = [t for t in heads if is_named(t) and t.left_edge.i == noun.i + 1]
    return not is_named(noun) and bool(behind)


def explains(head: Token, heads: Sequence[Token]) -> bool:
    """Tell whether an object only explains the one before it: "Holm Foods in 2001, a Danish company that"."""
    opens_with_comma = head.left_edge.i > 0 and head.doc[head.left_edge.i - 1].text == ","
    is_further = bool(names_given(head))  # "Holm Radio, a label called Ost"
    is_common = opens_with_comma and head.pos_ == "NOUN" and not is_further
    return is_common and any(is_named(t) and t.i < head.i for t in heads)
