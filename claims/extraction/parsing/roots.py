"""Mends sentences whose main verb the parser hangs on their subject: "Kenya, which ..., joined in 1990".

Behind a relative clause a verb in the past is taken for another aside of a name that stands alone. With
a comma before it, one in the past tense without a subject of its own is what the sentence says.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_root"]

_NOMINAL = frozenset({"PROPN", "NOUN", "PRON"})
_ASIDES = frozenset({"relcl", "acl"})


def mend_root(words: Sequence[Word], heads: list[int]) -> None:
    """Make the main verb the head of its sentence, in place; most sentences need nothing."""
    root = next((number for number, head in enumerate(heads) if head == number), None)
    if root is None or words[root].pos_ not in _NOMINAL:
        return
    asides = [n for n, head in enumerate(heads) if head == root and n > root and words[n].dep_ in _ASIDES]
    if len(asides) < 2 or words[asides[0]].dep_ != "relcl":
        return
    verb = asides[-1]
    opening = min([n for n, head in enumerate(heads) if head == verb], default=verb)
    first = min(opening, verb)
    if words[verb].tag_ != "VBD" or first == 0 or words[first - 1].text != ",":
        return
    if any(head == verb and words[n].dep_ in ("nsubj", "nsubjpass") for n, head in enumerate(heads)):
        return
    for number, head in enumerate(heads):
        if head == root and number > asides[0] and words[number].dep_ not in ("relcl", "appos", "conj", "cc"):
            heads[number] = verb
    heads[verb] = heads[root] = verb
    words[verb].dep_, words[root].dep_ = "ROOT", "nsubj"
