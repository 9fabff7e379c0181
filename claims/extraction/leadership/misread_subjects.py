"""Who does what a finite verb says where the parser gave the verb no subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import has_own_subject

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["apposed_subject", "misread_subject", "resumed_subject"]

_MISREAD = ("npadvmod", "dep", "nmod", "attr", "compound", "dobj", "appos")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "VBN"})
# What may open a clause and be taken for a preposition: "since its head, Ann Lee, left".
_OPENING = frozenset({"since", "after", "before", "until", "till"})


def misread_subject(verb: Token) -> list[Token]:
    """Give a noun right before a finite verb that the parser attached as something else."""
    if verb.tag_ == "VB" and verb.dep_ in ("xcomp", "advcl") and not has_own_subject(verb.head):
        verb = verb.head  # "After retiring Ek went on to become manager"
    if verb.tag_ not in ("VBD", "VBZ", "VBP", "VBN"):
        return []
    left = [c for c in verb.lefts if c.dep_ in _MISREAD]
    if not left and verb.dep_ == "ROOT" and verb.i > verb.sent.start and verb.tag_ == "VBD":
        before = verb.nbor(-1)
        labels = ("dobj", "pobj", "appos", "conj")  # "After the retirement of X, Y became ..."
        left = [before] if before.dep_ in labels and before.pos_ == "PROPN" else []
    return left[-1:]


def apposed_subject(verb: Token) -> list[Token]:
    """Give Ann Lee of "since its head, Ann Lee, left", where the commas part the subject from its verb."""
    if verb.dep_ != "advcl" or verb.i < verb.sent.start + 3 or verb.nbor(-1).text != ",":
        return []
    name = verb.nbor(-2)
    noun = name.head
    is_apposed = name.dep_ == "appos" and name.pos_ == "PROPN" and noun.dep_ == "pobj"
    return [name] if is_apposed and noun.head.lower_ in _OPENING and noun.head.head == verb.head else []


def resumed_subject(verb: Token) -> list[Token]:
    """Give "he" of "He built up Trent, the retailer, and has been its chairman": the aside took the verb.

    The verb stands right behind "and", and what the parser takes for its subject is told beside a name.
    """
    first = min((c for c in verb.lefts if c.dep_ in ("aux", "auxpass")), key=lambda t: t.i, default=verb)
    if first.i < verb.sent.start + 3 or verb.tag_ not in _FINITE:
        return []
    # "He helped X, was its bishop and built churches": the first of three verbs hangs on the next.
    is_bare = not has_own_subject(verb)
    links = ("and", ",") if is_bare else ("and",)
    labels = ("ccomp", "advcl") if is_bare else ("ccomp",)
    if first.nbor(-1).lower_ not in links:
        return []
    verbs = [c for c in verb.lefts if c.dep_ in labels and c.pos_ == "VERB" and c.tag_ in _FINITE]
    told = [v for v in verbs if all(c.dep_ != "mark" for c in v.lefts)]
    return [c for c in told[0].lefts if c.dep_ == "nsubj"] if told else []
