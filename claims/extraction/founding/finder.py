"""Reads foundings and dissolutions off one parsed sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.extraction.assertion.clause_forms import auxiliaries_of
from claims.extraction.bodies import BODIES
from claims.extraction.founding.bare import bare_claims
from claims.extraction.founding.becoming import becoming_claims
from claims.extraction.founding.beginnings import standing_since
from claims.extraction.founding.first_acts import first_act_claims
from claims.extraction.founding.headed import headed_claims
from claims.extraction.founding.histories import history_claims
from claims.extraction.founding.idioms import idiom_claims
from claims.extraction.founding.name_signs import bears_body_name
from claims.extraction.founding.nouns import established_mark, founding_titles, noun_claims
from claims.extraction.founding.openings import opening_claims
from claims.extraction.founding.orders import in_order, older_claims
from claims.extraction.founding.phrases import phrase_claims
from claims.extraction.founding.verbs import verb_claims
from claims.extraction.founding.writing import is_named_after
from claims.extraction.frames import Candidate, Mention, MentionForm, SentenceView
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.readers import Readers
from claims.extraction.syntax.meant import is_meant
from claims.extraction.syntax.questions import prepositional_objects
from claims.relations import EntityKind, Relation
from claims.types import Modality

__all__ = ["READERS", "find"]

# What points at anything: "this can be established only by tests".
_POINTING = frozenset({"this", "that", "these", "those", "the"})
_SITTINGS = frozenset({"congress", "conference", "summit", "session", "convention", "symposium"})
_MANY = frozenset({"they", "them"})
# What is done to models and papers as often as to bodies.
_OF_THINGS = frozenset({"launch", "register", "build", "create", "introduce", "develop"})
_BARE = frozenset({"founding.bare"})
_RANKS = frozenset(
    """
    lord lady sir dame colonel general captain major admiral lieutenant count baron duke earl prince princess
    bishop father reverend pastor rabbi doctor professor judge governor president
    """.split()
)


def find(view: SentenceView) -> Iterator[Candidate]:
    """Give the foundings and dissolutions a sentence words, slots as far as the clause fills them."""
    read = in_order(view, list(READERS.claims(view)))
    found = [_as_planned(view, c) for c in read if _is_of_body_meant(view, c)]
    yield from found
    told = {c.subject.start for c in found if c.subject is not None}
    phrased = [c for c in phrase_claims(view) if _is_of_body_meant(view, c)]
    phrased = [c for c in phrased if c.subject is not None and c.subject.start not in told]
    yield from {c.subject: c for c in reversed(phrased)}.values()
    if not found and not phrased and view.asks(_BARE):
        yield from bare_claims(view)


# "His successor, X, was inaugurated in 2017": no body.
_NEXT = re.compile(r"(?:his|her) (?:[a-z]+ )?(?:successor|predecessor)", re.IGNORECASE)


def _is_of_body_meant(view: SentenceView, candidate: Candidate) -> bool:
    """Tell a founding of what "it" and "the company" mean from one of the likeliest body around."""
    subject = candidate.subject
    if subject is None:
        return True
    if subject.text.lower() in _MANY and view.span.doc[candidate.head].lemma_.lower() in _OF_THINGS:
        return False  # "Holm Motors showed two lorries. They will be launched in 2017": no firm
    if subject.form is MentionForm.NOMINAL and subject.text.lower().startswith(("a ", "an ")):
        return subject.name not in (None, subject.text)  # "a conference that began in 1963": of no name
    is_told = subject.form is not MentionForm.NAME and subject.name is not None
    if is_told and (subject.name or "").lower().rstrip(".") in _RANKS:
        return False  # "Colonel Holm founded it", of the Holm Library: a rank that was taken for its name
    if subject.form is MentionForm.NOMINAL and is_named_after(subject, candidate.founders):
        return True
    if _is_person_above(view, candidate, subject) or _NEXT.fullmatch(subject.text) is not None:
        return False
    if subject.text.lower() in _POINTING or _is_only_where(view, candidate, subject):
        return False
    if _is_of_either(view, candidate, subject):
        return False
    if candidate.relation is Relation.DISSOLVED and _is_no_end(view, candidate, subject):
        return False
    return is_meant(view, subject)


def _is_person_above(view: SentenceView, candidate: Candidate, subject: Mention) -> bool:
    """Tell "a cabinet led by Ann Lee, which came into being": "which" is not she."""
    verb = view.span.doc[candidate.head]
    if any(c.text == "who" and c.dep_ == "nsubjpass" for c in verb.children):
        return True  # "the cabinet of Ann Lee, who was inaugurated in May", and not the WHO
    named = next((m for m in view.mentions if m.start == subject.start), subject)
    if subject.form is not MentionForm.NAME or named.kind is not EntityKind.PERSON or subject.entity_ids:
        return False
    if " " not in subject.text or not has_given_name(subject.text) or bears_body_name(subject):
        return False
    return any(c.lower_ == "which" for c in verb.children)


def _is_only_where(view: SentenceView, candidate: Candidate, subject: Mention) -> bool:
    """Tell where something was founded: "set up offices in Oslo and Holm"."""
    if candidate.rule != "founding.active" or subject.form is not MentionForm.NAME:
        return False
    heads = [t for t in view.tokens_of(subject) if t.ent_type_ == "GPE"]
    place = next((a for t in heads for a in (t, *t.ancestors) if a.dep_ != "conj"), None)
    return place is not None and place.dep_ == "pobj" and place.head.lower_ in ("in", "at", "near")


def _is_of_either(view: SentenceView, candidate: Candidate, subject: Mention) -> bool:
    """Tell "the Holm Centre at Ost University, which was set up in 2016": either may be meant."""
    verb, tokens = view.span.doc[candidate.head], view.tokens_of(subject)
    head = next((t for t in reversed(tokens) if t.head not in tokens), None)
    if head is None or head.i > verb.i or not any(c.lower_ == "which" for c in verb.children):
        return False
    if (
        subject.form is not MentionForm.NAME
        or head.dep_ != "pobj"
        or head.head.lower_ not in ("at", "of", "in")
    ):
        return False
    wholes = (t for t in head.head.ancestors if t.pos_ in ("NOUN", "PROPN") and t.i < head.i)
    return any(t.lemma_.lower() in BODIES for t in wholes)


def _is_no_end(view: SentenceView, candidate: Candidate, subject: Mention) -> bool:
    """Tell a sitting that ends, and what some state bans, from what is dissolved."""
    verb = view.span.doc[candidate.head]
    if verb.lemma_.lower() in ("wind", "end", "close", "conclude"):
        return not _SITTINGS.isdisjoint(subject.text.lower().split())  # "the Ninth Congress wound up"
    where = prepositional_objects(verb, ("in",))
    is_banned = verb.lemma_.lower() in ("outlaw", "ban") and any(t.ent_type_ == "GPE" for t in where)
    return is_banned and not any(t.ent_type_ == "DATE" for t in verb.subtree)  # "(outlawed in Norway)"


def _as_planned(view: SentenceView, candidate: Candidate) -> Candidate:
    """Give "a law will see the creation of the council" as the plan it is."""
    noun = view.span.doc[candidate.head]
    verb = noun.head
    is_object = candidate.rule == "founding.nominal" and noun.dep_ == "dobj"
    if is_object and candidate.modality is None and auxiliaries_of(verb) & {"will", "'ll", "’ll"}:
        return replace(candidate, modality=Modality.PLANNED)
    return candidate


# Who is asked at each word of a sentence, in this order.
READERS = Readers((
    established_mark, standing_since, verb_claims, becoming_claims, idiom_claims, first_act_claims,
    opening_claims, history_claims, noun_claims, founding_titles, headed_claims, older_claims,
))  # fmt: skip
