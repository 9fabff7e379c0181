"""How firmly an event is said that a noun names, and what nouns of plans make of what they govern."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import auxiliaries_of, lemma_of, years_of
from claims.extraction.assertion.cues import ADJECTIVE_CUES, NOUN_CUES, PREPOSITION_CUES, VERB_CUES
from claims.extraction.assertion.effects import PLAIN, Assertion, apply_cue, planned
from claims.extraction.assertion.firmness import CALLING
from claims.extraction.assertion.undone import undoes
from claims.extraction.assertion.untrue import (
    is_called_invented,
    is_called_untrue,
    is_denied_noun,
    is_shown_in_error,
)
from claims.types import Modality, Polarity

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Token

    Read = Callable[[Token, int], Assertion | None]

__all__ = ["event_noun", "noun_effect"]

_DOING = frozenset(
    "make submit file lodge launch table hand send give tender offer receive announce begin start complete "
    "get win put present issue accept".split()
)
_HARDLY_ANY = frozenset({"no", "little", "few", "zero", "scant", "neither"})
_MET = frozenset({"successful", "victorious", "winning"})
_UNMET = frozenset({"unsuccessful", "failed", "abortive", "aborted", "ill-fated", "futile", "fruitless"})
_FAILING = frozenset({"fail", "collapse", "founder", "flop", "fizzle"})
_COMING = frozenset("come happen occur materialise materialize arrive ensue follow".split())
# "Was on the agenda", "is on the cards", "was out of the question".
_PENDING = frozenset(
    "agenda table cards discussion consideration question doubt horizon menu negotiation".split()
)
# "No date was set for its entry", "the terms for its exit".
_TERMS_FOR = frozenset(
    "date timetable deadline schedule set fix slate plan terms condition criterion".split()
)
# Against what may come all the same: "voted against its entry", but "marched against it" knows of it.
_OPPOSING = frozenset(
    "vote argue campaign lobby decide warn advise speak rule be come majority argument case motion objection "
    "resolution advice warning".split()
)
_DRAFTS = frozenset({"treaty", "accord", "pact", "protocol", "bill", "law", "draft"})


def noun_effect(of: Read, noun: Token, construction: str, depth: int) -> Assertion | None:
    """Give what a noun such as "plan", "refusal" or "claim" makes of its complement."""
    cue = NOUN_CUES.get((noun.lemma_.lower(), construction))
    if cue is None:
        return None
    effect = apply_cue(cue, PLAIN)
    if effect is not None and noun.dep_ == "nsubj" and is_called_untrue(noun.head):
        return replace(effect, polarity=Polarity.NEGATIVE)
    if effect is not None and effect.modality is Modality.REPORTED and is_denied_noun(noun):
        return replace(effect, polarity=Polarity.NEGATIVE)
    if effect is None or effect.modality is not Modality.PLANNED:
        return effect
    told = {c.lower_ for c in noun.children}
    if told & _MET:  # "her successful bid to become president"
        return PLAIN
    if told & (_HARDLY_ANY | _UNMET):  # "has no plans to join", "its failed bid to join"
        return replace(effect, polarity=Polarity.NEGATIVE)
    if noun.dep_ == "nsubj" and noun.head.lemma_ in _FAILING:  # "Norway's bid to join failed"
        return replace(effect, polarity=Polarity.NEGATIVE)
    if _is_undone(of, noun, depth):
        return replace(effect, polarity=Polarity.NEGATIVE)
    return effect


def _is_undone(of: Read, noun: Token, depth: int) -> bool:
    """Tell whether a plan came to nothing: "abandoned its plans to join", "failed in its bid"."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    if noun.dep_ not in ("dobj", "pobj", "nsubjpass") or verb.pos_ != "VERB":
        return False
    if not undoes(verb, noun):
        return False
    above = of(verb, depth)
    return above is not None and above.modality is Modality.ASSERTED


def event_noun(of: Read, noun: Token, depth: int) -> Assertion | None:
    """Read an event named by a noun: "demanded his resignation", "its bid for membership"."""
    head = noun.head
    if noun.dep_ in ("compound", "nmod", "amod", "conj", "appos"):
        effect = noun_effect(of, head, "noun", depth) if noun.dep_ != "conj" else None
        return effect or (
            event_noun(of, head, depth) if head != noun and depth < 12 and head.pos_ == "NOUN" else PLAIN
        )
    if noun.dep_ == "pobj":
        return _event_after_preposition(of, head, depth)
    if noun.dep_ in ("dobj", "nsubjpass") and head.pos_ == "VERB":
        return _event_of(of, head, lemma_of(head), depth)
    if noun.dep_ == "nsubj" and head.lemma_ in ("be", "remain", "seem", "look", "appear"):
        called = _event_called(of, head, depth)
        return _event_as_subject(of, noun, depth) if called == PLAIN else called
    return _event_as_subject(of, noun, depth) if noun.dep_ in ("nsubj", "nsubjpass") else PLAIN


def _event_as_subject(of: Read, event: Token, depth: int) -> Assertion | None:
    """Read "his exit never came", "its entry would have changed little", "her election failed"."""
    verb = event.head
    auxiliaries = auxiliaries_of(verb)
    if "would" in auxiliaries and ("have" in auxiliaries or not years_of(event.subtree)):
        return replace(PLAIN, modality=Modality.CONDITIONAL)
    if _is_unreal(event):
        return replace(PLAIN, modality=Modality.CONDITIONAL)  # "his exit, had it come, would have"
    if verb.lemma_ in ("come", "lead") and any(
        c.lower_ == "nothing" for p in verb.children if p.dep_ == "prep" for c in p.children
    ):
        return replace(PLAIN, polarity=Polarity.NEGATIVE)
    if verb.lemma_ == "fall" and any(c.lower_ in ("through", "apart", "flat") for c in verb.children):
        return replace(PLAIN, polarity=Polarity.NEGATIVE)
    complement = next((c for c in verb.children if c.dep_ == "xcomp"), None)
    if verb.lemma_ in _FAILING and (complement is None or complement.lemma_ in _COMING):
        outer = of(verb, depth)
        return None if outer is None else apply_cue(("-", "+"), outer)
    is_coming = verb.lemma_ in _COMING or (
        verb.lemma_ == "take" and any(c.lower_ == "place" for c in verb.children)
    )
    return of(verb, depth) if is_coming else PLAIN


def _is_unreal(event: Token) -> bool:
    """Tell "his exit, had it come, would have changed little"."""
    behind = event.doc[event.right_edge.i : event.sent.end]
    return any(
        a.text == "," and b.lower_ == "had" and c.tag_ == "PRP"
        for a, b, c in zip(behind, behind[1:], behind[2:], strict=False)
    )


def _event_called(of: Read, verb: Token, depth: int) -> Assertion | None:
    """Read "its accession remains a distant prospect", "his resignation is unlikely", "is on the agenda"."""
    if is_called_invented(verb):
        return replace(PLAIN, polarity=Polarity.NEGATIVE)
    for child in verb.children:
        lemma = child.lemma_.lower()
        cue = NOUN_CUES.get((lemma, "noun")) or ADJECTIVE_CUES.get((lemma, "to"))
        if child.dep_ in ("attr", "acomp", "oprd") and cue is not None:
            outer = of(verb, depth)
            return None if outer is None else apply_cue(cue, outer)
        if child.dep_ == "prep" and any(c.lower_ in _PENDING for c in child.children):
            return planned(PLAIN)
    return PLAIN


def _event_after_preposition(of: Read, preposition: Token, depth: int) -> Assertion | None:
    above = preposition.head
    if above.pos_ == "VERB" and is_shown_in_error(above):
        return replace(PLAIN, polarity=Polarity.NEGATIVE)  # "a misprint lists it among the members"
    if preposition.lower_ == "against" and above.lemma_.lower() in _OPPOSING:
        return planned(PLAIN)
    settled = PREPOSITION_CUES.get(preposition.lower_) or PREPOSITION_CUES.get(above.lower_)
    if settled is not None and preposition.lower_ != "against":  # protests against it do not undo it
        return apply_cue((settled, settled), PLAIN)
    if preposition.lower_ == "for" and above.lemma_.lower() in _TERMS_FOR:
        return planned(PLAIN)
    if preposition.lower_ in ("on", "for") and above.lemma_.lower() in _DRAFTS:
        return planned(PLAIN)  # "a treaty on its accession was drafted"
    is_subject = above.dep_ == "nsubj" and above.pos_ == "NOUN"
    if is_subject and {"would", "have"} <= auxiliaries_of(above.head):
        return replace(PLAIN, modality=Modality.CONDITIONAL)  # "the price of its exit would have been high"
    if above.pos_ in ("NOUN", "PROPN"):
        return noun_effect(of, above, "noun", depth) or PLAIN
    if preposition.lower_ == "as" and above.lemma_ in CALLING:
        return of(above, depth)  # "not yet credited as a member"
    if above.pos_ == "VERB":
        named = f"{above.lemma_} {preposition.lower_}"
        return _event_of(of, above, named if (named, "noun") in VERB_CUES else lemma_of(above), depth)
    return PLAIN


def _event_of(of: Read, verb: Token, lemma: str, depth: int) -> Assertion | None:
    cue = VERB_CUES.get((lemma, "noun"))
    if cue is None and verb.lemma_ in _DOING:
        cue = ("+", "-")  # "has not made a request", "will tender her resignation"
    if cue is None:
        return PLAIN
    outer = of(verb, depth)
    return None if outer is None else apply_cue(cue, outer)
