"""Mends gerunds with a subject of their own: "opposed to Ardia joining the pact", "to stop Ardia joining".

The parser takes the noun before such a gerund for what the preposition or the verb governs, and the gerund
for something that the subject of the sentence does: of "Norland lifted its objections to Ardia joining the
pact" Norland would join (Huddleston and Pullum, *The Cambridge Grammar of the English Language*, 14.1.6).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.parsing.heads import is_below

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_gerund"]

# Before a name and a gerund these govern both: "spoke of Ardia joining".
_GOVERNING = frozenset({"of", "against", "about", "over", "despite", "without", "following"})
# These stand before places and persons as well; it is the word before them that tells.
_TOLD_BY_NOUN = frozenset({"to", "for", "on", "in"})
_OF_PLANS = frozenset(
    """
    object objection oppose opposed opposition agree agreement consent resist resistance obstacle barrier
    veto support supportive call case push argument campaign vote referendum deal talk negotiation insist
    insistence interest interested key open alternative commit commitment approval amount favour favor ban
    block bar lead result culminate prelude
    """.split()
)
_STOPPING = frozenset("stop prevent see keep block hinder oppose resist support favour favor".split())
# Whoever does these does the rest of the sentence: "ruled against Holm saying".
_SPEAKING = frozenset({"saying", "arguing", "claiming", "citing", "adding", "using"})
_NAMED = frozenset({"GPE", "ORG", "PERSON", "NORP"})


def mend_gerund(words: Sequence[Word], heads: list[int], gerund: int) -> bool:
    """Give a gerund the name before it as its subject, in place, where both are governed together.

    Parameters
    ----------
    words : sequence of Word
        A sentence; their `dep_` may change.
    heads : list of int
        The place of the head of each word; may change.
    gerund : int
        A word in "-ing" that is taken for a clause of its own.

    Returns
    -------
    bool
        Whether it was one.
    """
    name = gerund - 1
    if name and words[name].tag_ == "RB" and heads[name] == gerund:
        name -= 1  # "led to Ardia temporarily leaving the pact"
    is_name = name > 0 and words[name].pos_ == "PROPN" and words[name].ent_type_ in _NAMED
    if not is_name or words[gerund].lower_ in _SPEAKING:
        return False
    while words[name].dep_ == "conj" and heads[name] < name:
        name = heads[name]
    above = heads[name]
    if (heads[gerund] != above and heads[gerund] >= name) or is_below(heads, above, gerund):
        return False
    if words[name].dep_ == "pobj":
        if not _governs_both(words, heads, above):
            return False
        words[gerund].dep_ = "pcomp"
    elif words[name].dep_ == "dobj" and words[above].lemma_ in _STOPPING and heads[gerund] == above:
        words[gerund].dep_ = "ccomp"
    else:
        return False
    heads[name], heads[gerund] = gerund, above
    words[name].dep_ = "nsubj"
    return True


def _governs_both(words: Sequence[Word], heads: Sequence[int], preposition: int) -> bool:
    if words[preposition].lower_ in _GOVERNING:
        return True
    before = {words[heads[preposition]].lemma_.lower(), words[preposition - 1].lemma_.lower()}
    return words[preposition].lower_ in _TOLD_BY_NOUN and not _OF_PLANS.isdisjoint(before)
