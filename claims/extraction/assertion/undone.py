"""Plans that came to nothing or to pass, and statements denied: what stands around the words for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.assertion.clause_forms import lemma_of, years_of
from claims.extraction.assertion.cues import CHOOSING, NOUN_CUES, VERB_CUES

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Token

__all__ = [
    "is_made_to_fill",
    "is_of_later",
    "is_too_much",
    "plan_between",
    "plan_mounting",
    "undoes",
]

_MOUNTING = frozenset({"grow", "mount", "build", "increase", "rise", "intensify", "continue", "come"})
_BECOMING = frozenset({"become", "lead", "serve", "remain", "hold", "head", "rule", "found", "join"})
# Who is made something in another's place has it as one who is made it by its name.
_FILLING = frozenset({"replace", "succeed"})
_MAKING = (CHOOSING | {"promote", "recruit", "install", "bring"}) - {"nominate", "designate"}
_PUT_ASIDE = frozenset({"hold", "ice", "aside", "backburner", "burner"})


def undoes(verb: Token, noun: Token) -> bool:
    """Tell whether a verb undoes the plan it governs: "withdrew its application", "put its bid on hold"."""
    lemma = lemma_of(verb)
    if lemma in ("put", "place") and _PUT_ASIDE & {t.lower_ for t in verb.subtree if t.i > noun.i}:
        return True
    kinds = (kind for kind in ("plan", "noun", "to") if (lemma, kind) in VERB_CUES)
    kind = next(kinds, None)
    return kind is not None and VERB_CUES[lemma, kind][0] == "-"


def plan_between(verb: Token, clause: Token) -> Token | None:
    """Give the noun a clause belongs to though it hangs on the verb: "lost the race to become"."""
    for noun in verb.subtree:
        is_inside = verb.i < noun.i < clause.i and noun.dep_ in ("dobj", "pobj") and noun.pos_ == "NOUN"
        is_near = noun.head == verb or noun.head.head == verb
        if is_inside and is_near and (noun.lemma_.lower(), "to") in NOUN_CUES:
            return noun
    return None


def plan_mounting(verb: Token) -> Token | None:
    """Give the plan that is a verb's subject: "pressure grew on her to resign"."""
    if verb.lemma_ not in _MOUNTING:
        return None
    nouns = (c for c in verb.children if c.dep_ == "nsubj" and c.pos_ == "NOUN")
    return next((noun for noun in nouns if (noun.lemma_.lower(), "to") in NOUN_CUES), None)


def is_too_much(head: Token, clause: Token) -> bool:
    """Tell whether an infinitive is what comes of too much of something: "was too weak to join"."""
    return any(
        t.lower_ == "too" and t.head.pos_ in ("ADJ", "ADV") and t.head.head in (head, head.head)
        for t in head.doc[head.left_edge.i : clause.i]
    )


_NEXT = 3  # "was later to become"


def is_of_later(clause: Token, verb: Token, published: date | None) -> bool:
    """Tell "was to become president in 2004", seen from before, from what was only meant to happen.

    The year must lie behind the article.
    """
    if verb.lower_ not in ("was", "were") or clause.lemma_ not in _BECOMING:
        return False
    if any(c.lower_ in ("have", "be") for c in clause.children) or clause.i - verb.i > _NEXT:
        return False  # "was on course to become"
    if any(c.dep_ == "cc" and c.lower_ == "but" for v in (verb, clause) for c in v.children):
        return False  # "was to join in 1999 but did so only in 2004"
    years = years_of(clause.subtree)
    return bool(years) and (published is None or max(years) < published.year)


def is_made_to_fill(token: Token, verb: Token) -> bool:
    """Tell "appointed X to replace Y", "was picked to succeed Y": X has the office from then on."""
    return token.lemma_ in _FILLING and verb.lemma_ in _MAKING
