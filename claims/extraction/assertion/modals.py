"""What a clause's own auxiliaries and sources make of it: planned, possible, conditional or hearsay."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.attribution import source_named, speaker_of
from claims.extraction.assertion.clause_forms import (
    auxiliaries_of,
    is_condition,
    is_negated,
    tense_of,
    years_of,
)
from claims.extraction.assertion.cues import (
    ADVERBS_OF_HEARSAY,
    VERB_CUES,
)
from claims.extraction.assertion.effects import Assertion, planned
from claims.relations import spec_of
from claims.types import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["with_hearsay", "with_modals"]

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo", "sha", "ll"})
_OBLIGED = frozenset({"should", "must", "ought"})
_POSSIBLE = frozenset({"may", "might", "could", "can", "ca"})
_ABLE = frozenset({"could", "can", "ca"})
_WOULD = frozenset({"would", "'d", "’d"})
_NARRATIVE = frozenset(
    {"later", "eventually", "subsequently", "ultimately", "finally", "soon", "then", "again", "thereafter"}
)


def with_modals(verb: Token, outer: Assertion, view: SentenceView, candidate: Candidate) -> Assertion:
    """Apply a verb's own auxiliaries: what is planned, possible or under way."""
    auxiliaries = auxiliaries_of(verb)
    is_open = bool(auxiliaries & (_FUTURE | _WOULD | _POSSIBLE)) or tense_of(verb) == "present"
    if is_open and any(is_condition(c) for c in verb.children):
        return replace(outer, modality=Modality.CONDITIONAL)
    if auxiliaries & _WOULD:
        return _would(verb, outer, auxiliaries, view)
    if auxiliaries & _ABLE and is_negated(verb):
        return outer  # "could not join" tells what did not happen
    if auxiliaries & _POSSIBLE:
        return replace(outer, modality=Modality.CONDITIONAL)
    if auxiliaries & (_FUTURE | _OBLIGED) or (verb.dep_ == "ROOT" and "to" in auxiliaries):
        return planned(outer)
    if verb.i == candidate.head and _is_under_way(verb, auxiliaries, candidate):
        return planned(outer)
    return outer


def _would(verb: Token, outer: Assertion, auxiliaries: frozenset[str], view: SentenceView) -> Assertion:
    """Read "would": future seen from the past, unless it hangs on a condition.

    "Would later become chancellor" and "would become chancellor in 1990" tell what happened.
    """
    if "have" in auxiliaries or "’ve" in auxiliaries:
        return replace(outer, modality=Modality.CONDITIONAL)
    if outer.modality in (Modality.REPORTED, Modality.PLANNED):
        return planned(outer)
    children = {c.lower_ for c in verb.children}
    if children & _NARRATIVE or (verb.lemma_ == "go" and "on" in children):
        return outer
    years = years_of(_own_words(verb))
    limit = view.published.year if view.published else None
    if years and (limit is None or max(years) < limit):
        return outer
    return replace(outer, modality=Modality.CONDITIONAL)


def _own_words(verb: Token) -> Iterator[Token]:
    """Give what hangs on a verb, relative clauses left out: "would stay in what it joined in 1999"."""
    for child in verb.children:
        if child.dep_ != "relcl":
            yield child
            yield from _own_words(child)


def _is_under_way(verb: Token, auxiliaries: frozenset[str], candidate: Candidate) -> bool:
    """Tell whether an event is only under way: "is joining", "is leaving"."""
    if verb.tag_ != "VBG" or not spec_of(candidate.relation).is_event:
        return False
    return bool(auxiliaries & {"is", "are", "'s", "'re", "’s", "’re", "am"}) and "been" not in auxiliaries


def with_hearsay(verb: Token, outer: Assertion, view: SentenceView) -> Assertion:
    """Apply the source a clause names, or an adverb such as "reportedly"."""
    named = source_named(verb, view)
    if named is None:
        for child in verb.children:
            if child.dep_ == "parataxis" and (child.lemma_, "that") in VERB_CUES:
                named = speaker_of(child, view)
    if named is None and not any(c.lower_ in ADVERBS_OF_HEARSAY for c in verb.children):
        return outer
    modality = Modality.REPORTED if outer.modality is Modality.ASSERTED else outer.modality
    return replace(outer, modality=modality, attributed_to=outer.attributed_to or named)
