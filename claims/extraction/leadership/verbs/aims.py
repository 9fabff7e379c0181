"""Offices that somebody aims at, or is wanted in: "hopes to lead X", "asked her to chair Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.roles.word_lists import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["AIMS", "CHOICES", "is_aimed_at", "is_come_for", "is_foretold", "is_of_choice"]

# Who is wanted for an office, named beside the noun: "her pick to lead X".
CHOICES = word_set(
    """
    choice pick nominee candidate contender favourite favorite frontrunner front-runner hopeful selection
    preference
    """
)
# What somebody does to come into one; its owner is who aims: "her bid to lead X".
AIMS = word_set(
    """
    bid campaign race running contest hope ambition aspiration attempt effort offer chance wish desire plan
    dream quest invitation request call talk
    """
)
# Verbs of wanting, whoever it is that is wanted there; the lemmatizer makes "hop" of "hoped".
_WANTING = word_set(
    """
    want wish hope hop seek aim aspire plan intend offer agree prepare volunteer campaign compete vie run
    fight stand bid ask invite urge beg request persuade approach court expect tip back favour favor line
    slate set poise schedule propose refuse decline
    """
)
_READY = frozenset("due set poised slated likely ready eager willing keen favourite favorite".split())
_COMING = word_set("come move return join arrive leave go hire recruit bring call")
# Who does these is in the office already.
_STAYING = frozenset({"remain", "stay", "continue", "keep", "retain", "hold"})
_SAYING = frozenset("say announce add tell confirm state report disclose reveal".split())


def is_aimed_at(verb: Token) -> bool:
    """Tell whether an infinitive says in what office somebody is wanted, or wants to be, and is not yet."""
    if verb.tag_ != "VB" or verb.lemma_.lower() in _STAYING:
        return False
    if any(c.lower_ in ("still", "again", "have") for c in verb.children):
        return False  # "is expected to have led it", "to be mayor still"
    first = verb
    while first.dep_ == "conj" and first.head.tag_ == "VB":  # "wants to split and lead the party"
        first = first.head
    if all(c.tag_ != "TO" for c in first.children):
        return False
    above = first.head
    raced = above.lemma_ == "be" and any(p.lower_ == "in" for p in above.children if p.dep_ == "prep")
    if first.dep_ == "advcl" and raced:  # "is in the race to lead the party", hung on the copula
        return any(t.lemma_.lower() in AIMS for p in above.children if p.lower_ == "in" for t in p.children)
    if first.dep_ in ("xcomp", "ccomp", "advcl") and above.pos_ in ("VERB", "AUX", "ADJ"):
        return above.lemma_.lower() in _WANTING or above.lower_ in _READY
    return first.dep_ in ("acl", "relcl") and above.lemma_.lower() in CHOICES | AIMS


def is_come_for(verb: Token) -> bool:
    """Tell the "be" of "came to the bank in 2015 to be its head", which is what she came for."""
    is_infinitive = verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") and verb.lemma_ == "be"
    is_to = any(c.tag_ == "TO" for c in verb.lefts)
    goes_on = any(c.lower_ == "on" for c in verb.head.children)  # "went on to be its head", at some time
    return is_infinitive and is_to and not goes_on and verb.head.lemma_.lower() in _COMING


def is_of_choice(verb: Token) -> bool:
    """Tell "her choice to lead the agency", "the favourite to be its head": the noun says who is meant."""
    is_infinitive = verb.dep_ in ("acl", "relcl") and verb.tag_ == "VB"
    return is_infinitive and verb.head.lemma_.lower() in CHOICES


def is_foretold(verb: Token) -> bool:
    """Tell the "would work as editor" that somebody announced from what was to come in a tale."""
    if all(c.lower_ not in ("would", "'d", "’d") for c in verb.children) or verb.lemma_ in _STAYING:
        return False
    above = verb.head
    return verb.dep_ == "ccomp" and above.lemma_.lower() in _SAYING and above.tag_ in ("VBD", "VBN")
