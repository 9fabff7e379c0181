"""Who bears what a clause about a person was hung on: "an engineer with a love of chess who"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["bearer_of", "cleft", "denied_for"]

# Nouns that "who" may take up by themselves; by their ends, and the plain words for people.
_PEOPLE = re.compile(r"(?:er|or|ist|ian|can|ant|ee|eer|ese|[dlrt]ress|ete|man|woman|eur|smith)$")
_PLAIN = frozenset(
    """
    child wife husband son spouse friend cousin nephew niece aunt uncle widow aide chief boss head deputy
    king queen prince people person boy girl monk nun saint guy lady lord mate colleague folk chap bride
    groom youth orphan pilot guide judge nurse clerk cook thief spy heir expert refugee member hero star
    """.split()
)
_LINKS = frozenset("with without of for in on against to about".split())


def bearer_of(noun: Token) -> Token | None:
    """Give the engineer of "Ann Holm, an engineer with a love of chess who", where no person is nearer."""
    here = _listed(noun)
    if here.pos_ == "PROPN" and here.dep_ == "pobj" and here.head.head.pos_ == "NOUN":
        # "With a passion for Sibelius who": what he has is no man's, as a son or a friend is.
        above = here.head.head
        link = above.head.lower_ if above.dep_ == "pobj" else ""
        here = above if link in ("with", "without") else here
    if here.pos_ != "NOUN" or _may_be_somebody(here):
        return None
    while here.dep_ == "pobj" and here.head.lower_ in _LINKS and here.head.head.pos_ in ("NOUN", "PROPN"):
        here = _listed(here.head.head)
        if _may_be_somebody(here):
            break
    is_said = here.dep_ in ("appos", "attr") and here.tag_ in ("NN", "NNP")
    return here if is_said and here != noun and _may_be_somebody(here) else None


def cleft(pronoun: Token, verb: Token) -> list[Token]:
    """Give Lee of "it was Ann Lee who ran it", whose clause the parser makes a complement."""
    being = verb.head
    if pronoun.lower_ != "who" or verb.dep_ != "ccomp" or being.lemma_ != "be":
        return []
    said = [c for c in being.children if c.dep_ == "attr" and c.pos_ == "PROPN" and c.i < pronoun.i]
    is_it = any(c.dep_ == "nsubj" and c.lower_ == "it" for c in being.children)
    if said and any(c.dep_ == "neg" for c in being.children):  # "it was not Ann Lee but Bo Lind who ran it"
        said = [c for c in said[-1].children if c.dep_ == "conj"] or said
    return said[-1:] if is_it else []


def denied_for(name: Token) -> Token:
    """Give Ann Lee of "it was Ann Lee, not Bo Lind, who ran it", where the clause hangs on the other one."""
    above = name.head
    is_denied = name.dep_ == "appos" and any(
        c.dep_ == "neg" and above.i < c.i < name.i for c in above.children
    )
    return above if is_denied else name


def _listed(noun: Token) -> Token:
    while noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        noun = noun.head
    return noun


def _may_be_somebody(noun: Token) -> bool:
    word = noun.lemma_.lower()
    if noun.pos_ == "PROPN":  # "a Dane", "a Liberal"
        return any(c.lower_ in ("a", "an") for c in noun.lefts)
    return word in _PLAIN or _PEOPLE.search(word) is not None
