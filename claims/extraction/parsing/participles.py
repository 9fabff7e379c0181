"""Mends an aside of something done to a name that is taken for the main verb.

Of "Ann Holm, expelled from the party in 2011, sits alone" the parser makes "expelled" the main verb, with
Ann Holm for who did it and "sits" for a second deed: two verbs in a row, parted by commas alone, of which the
first has neither an auxiliary nor an object. Of "Airbus, set up in 1970, is run by Reed" it makes "Airbus set
up" a clause that is run by him.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.parsing.heads import is_below, make_subject

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_aside_done", "mend_aside_told"]

_DONE = frozenset({"VBN", "VBD"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NO_ASIDE = frozenset({"aux", "auxpass", "dobj", "cc", "ccomp", "expl", "acomp", "attr"})
_ACTING = ("nsubj", "nsubjpass")
_CLAUSES = frozenset({"csubj", "csubjpass", "ccomp", "advcl"})


def mend_aside_done(words: Sequence[Word], heads: list[int], root: int) -> int:
    """Put the main verb behind an aside of something done where it belongs, in place.

    Parameters
    ----------
    words : sequence of Word
        A sentence; their `dep_` may change.
    heads : list of int
        The place of the head of each word; may change.
    root : int
        The word taken for the main verb.

    Returns
    -------
    int
        The main verb there is then.
    """
    if words[root].tag_ not in _DONE or root < 2 or words[root - 1].text != ",":
        return root
    below = [number for number, head in enumerate(heads) if head == root and number != root]
    names = [n for n in below if words[n].dep_ in _ACTING]
    if len(names) != 1 or names[0] > root - 2 or not _is_bare(words, root, below):
        return root
    if not any(words[n].dep_ in ("prep", "agent") for n in below):
        return root
    verb = next((n for n in below if n > root and words[n].dep_ == "conj"), root)
    first = next((n for n in range(root + 1, verb) if is_below(heads, n, verb)), verb)
    is_told = words[verb].tag_ in _FINITE or words[first].tag_ in _FINITE
    if verb == root or _has_actor(words, heads, verb) or not is_told or words[first - 1].text != ",":
        return root
    name = names[0]
    for number in below:
        if number > verb or (number != name and number < root - 1):
            heads[number] = verb
    heads[name], heads[root], heads[verb] = verb, name, verb
    words[name].dep_, words[root].dep_, words[verb].dep_ = "nsubj", "acl", "ROOT"
    return verb


def mend_aside_told(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Hang an aside taken for a clause of the verb behind it on the name before it, in place."""
    main = heads[verb]
    is_clause = words[verb].tag_ == "VBN" and words[verb].dep_ in _CLAUSES and verb < main
    if not is_clause or verb < 2 or words[verb - 1].text != ",":
        return
    below = [number for number, head in enumerate(heads) if head == verb]
    names = [n for n in below if words[n].dep_ in _ACTING and n <= verb - 2]
    first = next((n for n in range(verb + 1, main) if heads[n] == main), main)
    if len(names) != 1 or not _is_bare(words, verb, below) or words[first - 1].text != ",":
        return
    if words[first].tag_ not in _FINITE or _has_actor(words, heads, main):
        return
    make_subject(words, heads, names[0], main)
    heads[verb], words[verb].dep_ = names[0], "acl"


def _has_actor(words: Sequence[Word], heads: Sequence[int], verb: int) -> bool:
    return any(head == verb and words[n].dep_ in _ACTING for n, head in enumerate(heads))


def _is_bare(words: Sequence[Word], verb: int, below: Sequence[int]) -> bool:
    """Tell a participle without auxiliary and object: "set up in 1970", but not "took over"."""
    dependents = {words[number].dep_ for number in below}
    return dependents.isdisjoint(_NO_ASIDE) and (words[verb].tag_ == "VBN" or "prt" not in dependents)
