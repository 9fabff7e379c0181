"""Words for what is not so: reports called false, those who are wrong to think it, events that are a hoax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import is_negated
from claims.extraction.assertion.cues import ADVERBS_OF_ERROR, UNTRUE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

__all__ = [
    "is_called_invented",
    "is_called_untrue",
    "is_denied_noun",
    "is_mistaken",
    "is_said_in_error",
    "is_shown_in_error",
]

_TRUE = frozenset({"true", "so", "correct", "accurate"})
_TURNING_OUT = frozenset({"prove", "turn", "be"})
_MADE_UP = UNTRUE | {"fake", "satirical", "spoof", "erroneous", "fictitious", "fictional", "mock"}
_INVENTED = frozenset(
    {"hoax", "myth", "fiction", "fabrication", "invention", "illusion", "fantasy", "legend"}
)
_DENYING = frozenset(
    "deny refute dismiss debunk disprove reject contradict retract withdraw rebut quash invent "
    "fabricate".split()
)
_JOKERS = frozenset({"prankster", "hoaxer", "satirist", "impostor", "hoax", "spoof"})
_ERRORS = frozenset("error mistake misprint typo slip glitch oversight mix-up confusion".split())
_TALES = frozenset("story tale plot novel film legend script scenario joke hoax prank rumour rumor".split())
_GROUNDS = frozenset({"truth", "substance", "basis", "foundation"})
# Who jokes that it has joined says that it has not; what a joke quotes may be so.
_JOKING = frozenset({"joke", "jest", "quip", "kid", "fib"})
_TAKING_BACK = frozenset({"apologise", "apologize"})


def is_called_untrue(verb: Token) -> bool:
    """Tell whether what is said is denied: "it is false that", "reports that ... proved unfounded"."""
    is_untrue = any(c.lower_ in _TRUE for c in verb.children if c.dep_ in ("acomp", "attr", "advmod"))
    if is_untrue and verb.lemma_ == "be" and is_negated(verb):
        return True  # "is not true"
    verbs = [verb, *(c for c in verb.children if c.dep_ == "xcomp" and verb.lemma_ in _TURNING_OUT)]
    said = [c for v in verbs for c in v.children if c.dep_ in ("acomp", "attr", "oprd")]
    return any(c.lemma_.lower() in UNTRUE for c in said) and not any(is_negated(v) for v in verbs)


def is_called_invented(verb: Token) -> bool:
    """Tell whether an event is said never to have been: "its exit was a hoax", but not "was wrong"."""
    said = [c for c in verb.children if c.dep_ in ("attr", "oprd")]
    return any(c.lemma_.lower() in _INVENTED for c in said) and not is_negated(verb)


def is_mistaken(verb: Token) -> bool:
    """Tell "was wrongly reported", "is mistakenly listed"."""
    return any(c.lower_ in ADVERBS_OF_ERROR for c in verb.children)


def is_shown_in_error(verb: Token) -> bool:
    """Tell "is wrongly listed as", "a misprint shows it among"."""
    sayers = (c for c in verb.children if c.dep_ == "nsubj")
    return is_mistaken(verb) or any(c.lemma_.lower() in _ERRORS for c in sayers)


def is_denied_noun(noun: Token) -> bool:
    """Tell whether a report is not to be believed: "a false claim that", "denied rumours that"."""
    if any(c.lower_ in _MADE_UP for c in noun.children if c.dep_ == "amod"):
        return True
    verb = noun.head
    if noun.dep_ == "nsubj" and is_called_untrue(verb):
        return True
    if noun.dep_ == "pobj" and verb.head.lower_ in _GROUNDS:  # "there is no truth in the report that"
        return any(c.lower_ == "no" for c in verb.head.children)
    is_made_up = verb.lemma_ == "make" and any(c.lower_ == "up" for c in verb.children)
    is_denied = verb.lemma_ in _DENYING or is_made_up
    return noun.dep_ in ("nsubjpass", "dobj") and is_denied and not is_negated(verb)


def is_said_in_error(verb: Token, clause: Token) -> bool:
    """Tell whether those who say or think something are said to be wrong, to joke, or take it back.

    "Those who think that ... are mistaken", "was wrong to say that", "apologised for writing that",
    "a satirical site wrote that", "reports that ... turned out to be false", "joked that".
    """
    if verb.lemma_ == "have" and any(n.lemma_.lower() in _TALES for n in _sayers(verb)):
        return True  # "a hoax had it joining the pact"
    if verb.lemma_ in _JOKING:
        return any(c.lower_ == "that" and c.dep_ == "mark" for c in clause.children)
    if verb.pos_ == "NOUN":
        return is_denied_noun(verb)
    if any(c.lower_ == "evidence" for p in verb.children if p.lower_ == "against" for c in p.children):
        return True  # "believe, against all evidence, that"
    return any(_is_of_error(verb, noun) for noun in _sayers(verb)) or _is_taken_back(verb)


def _sayers(verb: Token) -> Iterator[Token]:
    if verb.dep_ in ("relcl", "acl"):
        yield verb.head
    yield from (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ == "NOUN")


def _is_of_error(verb: Token, noun: Token) -> bool:
    if noun.lemma_.lower() in _JOKERS:
        return True
    if noun.head != verb:
        return noun.dep_ == "nsubj" and is_called_untrue(noun.head)
    return any(c.lower_ in _MADE_UP for c in noun.children if c.dep_ == "amod")


def _is_taken_back(verb: Token) -> bool:
    above = verb.head
    if verb.dep_ == "xcomp":
        return above.lemma_.lower() in UNTRUE and not is_negated(above.head)
    is_of = verb.dep_ == "pcomp" and above.lower_ in ("for", "in")
    if not is_of:
        return False
    governor = above.head
    return governor.lemma_ in _TAKING_BACK or governor.lemma_.lower() in UNTRUE or is_called_untrue(governor)
