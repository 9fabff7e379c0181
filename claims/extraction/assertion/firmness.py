"""How firm the words right around a claim make it: its auxiliaries, "not", a question, "failed to"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.attribution import speaker_of
from claims.extraction.assertion.clause_forms import auxiliaries_of, is_negated, is_unreal, lemma_of, tense_of
from claims.extraction.assertion.contrasts import sets_apart
from claims.extraction.assertion.cues import (
    ADJECTIVE_CUES,
    PHRASES_OF_ERROR,
    VERB_CUES,
)
from claims.extraction.assertion.effects import PLAIN, Assertion, apply_cue
from claims.extraction.assertion.modals import with_hearsay, with_modals
from claims.extraction.assertion.nearness import is_only_near
from claims.extraction.assertion.untrue import is_mistaken, is_shown_in_error
from claims.extraction.syntax.purposes import purposes
from claims.extraction.syntax.questions import is_passive
from claims.relations import Relation, spec_of
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = [
    "CALLING",
    "PREDICATES",
    "denies_aim",
    "governed",
    "in_own_words",
    "is_asked",
    "is_in_error",
    "is_presupposed",
]

PREDICATES = frozenset({"attr", "oprd", "acomp"})
CALLING = frozenset(
    "call cite consider count credit describe identify list name recognize regard see".split()
)
_STOP = re.compile(r"[\"“”]|[.!]\s")
# What is done for something: nobody "was not chosen to lead" who was chosen for something else.
_AIMED = frozenset({Relation.JOINED, Relation.LEFT, Relation.FOUNDED})
_ALLOWING = frozenset({"allow", "permit", "enable", "let"})


def is_in_error(verb: Token) -> bool:
    """Tell "was wrongly reported to", "the map shows, in error, that"."""
    return is_mistaken(verb) or any(
        (c.lower_, below.lower_) in PHRASES_OF_ERROR for c in verb.children for below in c.children
    )


def is_asked(head: Token, view: SentenceView) -> bool:
    """Tell whether a sentence asks what stands at `head`; a question in quotes asks only its own words."""
    text = view.span.text
    if _is_asked_in_quotes(text, head.idx):
        return True
    if not text.rstrip(" \"'”’)]").endswith("?"):
        return False
    return head.idx >= max(text.rfind(mark, 0, text.rfind("?")) for mark in ('"', "“", "‘"))


def _is_asked_in_quotes(text: str, place: int) -> bool:
    """Tell whether a place is in a quoted question: '"Has it joined?" a reader wrote in 1999.'"""
    end = text.find("?", place)
    if end < 0 or text[end + 1 : end + 2] not in ('"', "”", "’"):
        return False
    is_opened = any(mark in text[:place] for mark in ('"', "“", "‘"))
    return is_opened and _STOP.search(text, place, end) is None


def is_presupposed(candidate: Candidate, head: Token) -> bool:
    """Tell whether the claim is a title beside a name, which no verb around it puts in doubt.

    "Will President Macron resign?" and "refused to meet President Macron" both take it for granted.
    """
    if spec_of(candidate.relation).is_event or head.pos_ not in ("NOUN", "PROPN", "ADJ"):
        return False
    if is_negated(head) or _is_under_denial(head):
        return False  # "although not a member of the EU", "not yet credited as a member"
    return head.dep_ not in PREDICATES and head.dep_ != "ROOT"


def _is_under_denial(head: Token) -> bool:
    link = head.head
    if head.dep_ != "pobj" or link.lower_ not in ("as", "among") or link.head.pos_ != "VERB":
        return False
    verb = link.head
    is_denied = verb.lemma_ in CALLING and any(c.dep_ == "neg" for c in verb.children)
    return is_denied or is_shown_in_error(verb)


def governed(governor: Token, construction: str, outer: Assertion, view: SentenceView) -> Assertion | None:
    """Give what a governing verb, adjective or noun makes of its complement."""
    lemma = lemma_of(governor)
    table = ADJECTIVE_CUES if governor.pos_ == "ADJ" else VERB_CUES
    cue = table.get((lemma, construction)) or VERB_CUES.get((lemma, construction))
    if construction == "to" and lemma == "be" and governor.lower_ == "were" and not governor.i:
        return replace(outer, modality=Modality.CONDITIONAL)  # "Were Norway to leave"
    if construction == "to" and lemma == "be" and any(c.lower_ == "among" for c in governor.children):
        return outer  # "was among the first to join"
    if construction == "to" and lemma in ("be", "go", "have"):
        # "is to join", "is going to join", "has to join"; "went on to join" has its own row.
        cue = ("p", "n") if lemma != "go" or governor.tag_ == "VBG" else ("+", "-")
        if any(c.lower_ == "yet" for c in governor.children):
            cue = ("-", "-")  # "has yet to join"
        if lemma == "have" and governor.lower_ == "had" and outer.modality is Modality.ASSERTED:
            cue = ("+", "-")  # "had to leave the band": what one had to do in the past was done
    if construction == "that" and lemma == "have":
        cue = ("r", "r")  # "legend has it that"
    if construction == "to" and cue is None:
        cue = ADJECTIVE_CUES.get((governor.lower_, "to")) or ("p", "n")
    if lemma in _ALLOWING and tense_of(governor) == "present" and "has" not in auxiliaries_of(governor):
        cue = ("p", "n")  # "the treaty allows it to join": may, one day
    if cue is None:
        if construction == "that" and is_in_error(governor):
            return replace(outer, polarity=Polarity.NEGATIVE)
        is_open = construction == "that" and outer.polarity is Polarity.NEGATIVE and lemma != "be"
        return None if is_open else outer  # "could not help it that she led the bank" denies nothing
    speaker = speaker_of(governor, view) if "r" in cue else None
    found = apply_cue(cue, outer, speaker)
    if found is not None and is_in_error(governor):
        return replace(found, polarity=Polarity.NEGATIVE)
    if found is not None and lemma == "deny" and construction == "that":
        return replace(found, attributed_to=speaker)  # the denial is theirs
    return found


def in_own_words(token: Token, outer: Assertion, view: SentenceView, candidate: Candidate) -> Assertion:
    """Apply a clause's own auxiliaries, conditions, hearsay and negations."""
    found = outer
    if token.pos_ in ("VERB", "AUX"):
        found = with_modals(token, outer, view, candidate)
        found = with_hearsay(token, found, view)
    if is_only_near(token):  # "was nearly not founded at all" was
        return found if is_negated(token) else replace(found, polarity=Polarity.NEGATIVE)
    if token.i == candidate.head and token.lemma_ in CALLING and is_shown_in_error(token):
        return replace(found, polarity=Polarity.NEGATIVE)  # "is wrongly listed among the members"
    if _tells_leaving(token, candidate):
        return found
    if not is_negated(token) or _only_sets_apart(token) or _is_no_longer_other(token, candidate):
        return found
    if found.modality is Modality.CONDITIONAL and is_unreal(token):
        return PLAIN  # "had she not founded it" tells that she did
    if {"would", "have"} <= auxiliaries_of(token):
        return found  # "would not have joined if" tells that it did
    flipped = Polarity.NEGATIVE if found.polarity is Polarity.POSITIVE else Polarity.POSITIVE
    return replace(found, polarity=flipped)


def denies_aim(verb: Token, candidate: Candidate) -> bool:
    """Tell "did not join to sit in the back row": what is denied is what it was done for, if anything."""
    is_own = verb.i == candidate.head and candidate.relation in _AIMED and is_negated(verb)
    return is_own and not is_passive(verb) and bool(purposes(verb))


def _only_sets_apart(verb: Token) -> bool:
    """Tell whether all that is denied beside a verb is what was named last: "joined in 1949, not in 1952"."""
    negations = [c for c in verb.children if c.dep_ == "neg"]
    return bool(negations) and all(sets_apart(negation, verb) for negation in negations)


def _is_no_longer_other(verb: Token, candidate: Candidate) -> bool:
    """Tell "is a member of A but, since 2020, no longer of B": what stands before is not denied."""
    ends = [c for c in verb.children if c.lower_ == "longer"]
    others = any(c.dep_ == "neg" for c in verb.children)
    if others or not ends or not verb.i <= candidate.head < ends[0].i:
        return False
    between = verb.doc[candidate.head : ends[0].i]
    return any(t.lower_ in ("but", "and", "though") and t.dep_ == "cc" for t in between)


def _tells_leaving(verb: Token, candidate: Candidate) -> bool:
    """Tell whether "are no longer part of it" is what says that they left, and denies nothing."""
    if candidate.relation not in (Relation.LEFT, Relation.LEFT_OFFICE) or verb.lemma_ != "be":
        return False
    head = verb.doc[candidate.head]
    return verb in (head, head.head) and any(c.lower_ == "longer" for c in verb.children)
