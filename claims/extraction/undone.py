"""Plans that came to nothing, and statements that are denied: what stands around the noun for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.clause_forms import is_negated, lemma_of
from claims.extraction.cues import NOUN_CUES, UNTRUE, VERB_CUES

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["is_called_untrue", "plan_between", "undoes"]

_PUT_ASIDE = frozenset({"hold", "ice", "aside", "backburner", "burner"})


def undoes(verb: Token, noun: Token) -> bool:
    """Tell whether a verb undoes the plan it governs: "withdrew its application", "put its bid on hold"."""
    lemma = lemma_of(verb)
    if lemma in ("put", "place") and _PUT_ASIDE & {t.lower_ for t in verb.subtree if t.i > noun.i}:
        return True
    kinds = (kind for kind in ("plan", "noun", "to") if (lemma, kind) in VERB_CUES)
    kind = next(kinds, None)
    return kind is not None and VERB_CUES[lemma, kind][0] == "-"


def is_called_untrue(verb: Token) -> bool:
    """Tell whether what is said is denied: "it is false that", "reports that ... were untrue"."""
    said = [c for c in verb.children if c.dep_ in ("acomp", "attr")]
    return any(c.lemma_.lower() in UNTRUE for c in said) and not is_negated(verb)


def plan_between(verb: Token, clause: Token) -> Token | None:
    """Give the noun a clause belongs to though it hangs on the verb: "lost the race to become"."""
    for noun in verb.subtree:
        is_inside = verb.i < noun.i < clause.i and noun.dep_ in ("dobj", "pobj") and noun.pos_ == "NOUN"
        is_near = noun.head == verb or noun.head.head == verb
        if is_inside and is_near and (noun.lemma_.lower(), "to") in NOUN_CUES:
            return noun
    return None
