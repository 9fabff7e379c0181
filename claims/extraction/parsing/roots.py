"""Mends sentences whose main verb or its subject the parser hangs elsewhere.

"Kenya, which ..., joined in 1990": behind a relative clause a verb in the past is taken for another aside of
a name that stands alone. With a comma before it, one in the past tense without a subject of its own is what
the sentence says.

"The bank that financed Holm was founded": the verb of the relative clause is taken for an adjective. "After
it joined the pact, a party founded by Holm came to power": the subject is taken for an apposition. "The town
was itself founded": a word that only stresses another is taken for a subject. "The library of Universidade da
Paz was founded": the last word of a name is taken for another subject. "Prior to founding Holm, she taught",
"Succeeding Ann Holm, he became mayor": a participle is taken for an adjective of the name it acts on.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_root"]

_NOMINAL = frozenset({"PROPN", "NOUN", "PRON"})
_ASIDES = frozenset({"relcl", "acl"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_TOLD = _SUBJECTS | {"ccomp"}
_STRESSING = frozenset({"itself", "himself", "herself", "themselves"})
_FRONTING = frozenset({"after", "before", "when", "since", "until", "while", "although", "though", "because"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_BESIDE = frozenset({"aux", "auxpass", "neg", "advmod"})
_DESCRIBING = frozenset({"amod", "compound"})
_OPENING = frozenset({"pcomp", "advcl"})
# Behind these something done stands more often than somebody described: "before founding Holm".
_OF_DEEDS = frozenset({"before", "after", "since", "upon", "by", "without", "to"})
# Participles that describe a holder or a group: "by leading Republican X".
_OF_HOLDERS = frozenset(
    "leading ruling acting sitting reigning serving remaining existing visiting managing opposing".split()
)


def mend_root(words: Sequence[Word], heads: list[int]) -> None:
    """Put verbs and subjects where they belong, in place; most sentences need nothing."""
    for number, word in enumerate(words):
        if word.dep_ in _SUBJECTS and word.lower_ in _STRESSING:
            word.dep_ = "npadvmod"
        elif word.dep_ in _SUBJECTS and word.tag_ == "NNP" and number > 1:
            _mend_torn_name(words, heads, number)
        elif word.dep_ == "nsubj" and word.tag_ == "WDT" and words[heads[number]].dep_ == "amod":
            _mend_relative(words, heads, number)
        elif word.tag_ == "VBG" and word.dep_ in _DESCRIBING:
            _mend_participle(words, heads, number)
        elif word.tag_ == "VBG" and word.dep_ in _OPENING:
            _mend_opening(words, heads, number)
    root = next((number for number, head in enumerate(heads) if head == number), None)
    if root is None:
        return
    if words[root].pos_ in _NOMINAL:
        _mend_lone_name(words, heads, root)
    elif words[root].pos_ in ("VERB", "AUX"):
        _mend_subject(words, heads, _mend_fronted(words, heads, root))


def _mend_torn_name(words: Sequence[Word], heads: list[int], last: int) -> None:
    """Read "the library of Universidade da Paz was founded", its last word taken for another subject."""
    first = last
    while first and heads[first - 1] == last and words[first - 1].dep_ == "compound":
        first -= 1
    link = first - 1
    if words[last].ent_type_ == "PERSON" and words[first].text[:1].isupper():
        return  # "former member of the Rivets Jim Hale has died"
    is_torn = link > 0 and words[link].tag_ == "NNP" and words[link].dep_ == "pobj"
    noun = heads[heads[link]] if is_torn else last
    if noun < link and heads[noun] == heads[last] and words[noun].dep_ in _SUBJECTS:
        heads[last] = link
        words[last].dep_ = "appos"


def _mend_relative(words: Sequence[Word], heads: list[int], pronoun: int) -> None:
    """Read "the bank that financed Holm was founded", its "financed Holm" taken for "a financed Holm"."""
    verb = heads[pronoun]
    done_to, noun = heads[verb], pronoun - 1
    is_close = verb == pronoun + 1 and words[verb].tag_ in ("VBN", "VBD") and done_to > verb
    if not is_close or words[noun].pos_ not in _NOMINAL or words[done_to].dep_ not in _SUBJECTS:
        return
    heads[verb], heads[done_to] = noun, verb
    words[verb].dep_, words[verb].tag_, words[verb].pos_ = "relcl", "VBD", "VERB"
    words[done_to].dep_ = "dobj"


def _mend_participle(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Read "prior to founding Holm", "Succeeding Holm, he ...": a participle taken for an adjective."""
    name = heads[verb]
    if words[name].tag_ != "NNP" or name < verb or words[verb].lower_ in _OF_HOLDERS:
        return
    if min(_below(heads, name)) != verb or heads[name] == name:
        return
    if verb == 0 and words[name].dep_ in _SUBJECTS and _is_apposed(words, heads, name):
        heads[verb] = heads[name]
        words[verb].dep_ = "advcl"
    elif words[name].dep_ == "pobj" and heads[name] == verb - 1 and words[verb - 1].lower_ in _OF_DEEDS:
        heads[verb], heads[name] = verb - 1, verb
        words[verb].dep_, words[verb].pos_, words[name].dep_ = "pcomp", "VERB", "dobj"


def _mend_opening(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Read "before founding Holm, she taught", what is founded and who taught taken for one subject."""
    subject = next(
        (n for n, head in enumerate(heads) if n > verb and head > n and words[n].dep_ in _SUBJECTS), None
    )
    if subject is None or heads[subject] not in (heads[verb], heads[heads[verb]]):
        return
    if min(_below(heads, subject)) != verb + 1 or any(heads[n] == verb for n in range(verb + 1, subject)):
        return
    joined = [n for n, head in enumerate(heads) if head == subject and words[n].dep_ in ("conj", "appos")]
    if len(joined) != 1 or words[min(_below(heads, joined[0])) - 1].text != ",":
        return
    heads[joined[0]], words[joined[0]].dep_ = heads[subject], words[subject].dep_
    heads[subject], words[subject].dep_ = verb, "dobj"


def _is_apposed(words: Sequence[Word], heads: list[int], name: int) -> bool:
    """Tell whether a name is followed by a comma and another one, which acts."""
    apposed = [n for n, head in enumerate(heads) if head == name and words[n].dep_ == "appos"]
    return len(apposed) == 1 and words[min(_below(heads, apposed[0])) - 1].text == ","


def _mend_fronted(words: Sequence[Word], heads: list[int], root: int) -> int:
    """Read "after it joined the pact, a party came to power", whose first clause is taken for the main one.

    Gives the root there is then.
    """
    below = [number for number, head in enumerate(heads) if head == root]
    if not any(words[n].dep_ == "mark" and words[n].lower_ in _FRONTING for n in below if n < root):
        return root
    if any(words[n].dep_ in ("cc", "advcl") for n in below):
        return root
    verb = next((n for n in below if words[n].dep_ == "conj" and words[n].tag_ in _FINITE), root)
    if verb != root:
        heads[root] = heads[verb] = verb
        words[root].dep_, words[verb].dep_ = "advcl", "ROOT"
    return verb


def _mend_subject(words: Sequence[Word], heads: list[int], root: int) -> None:
    """Read "three years after it joined the pact, a party came to power", whose party is an apposition."""
    below = [number for number, head in enumerate(heads) if head == root and number != root]
    told = [number for number in below if words[number].dep_ in _TOLD]
    first = root
    while first - 1 in below and words[first - 1].dep_ in _BESIDE:
        first -= 1
    kinds = ("appos",) if told else ("appos", "conj")  # "before joining the pact, Ardia and Borvia were poor"
    nouns = (n for n in range(first - 1, 0, -1) if words[n].dep_ in kinds and words[n].pos_ in _NOMINAL)
    parts = ((n, _below(heads, n)) for n in nouns)
    noun, within = next(((n, part) for n, part in parts if words[min(part) - 1].text == ","), (0, {0}))
    named = heads[noun]
    if max(within) != first - 1 or min(within) < 2:
        return
    if told:
        verb = min(_below(heads, named)) - 1
        is_object = told == [named] and heads[verb] == root and words[verb].dep_ == "advcl"
        if not is_object:
            return
        heads[named] = verb
        words[named].dep_ = "dobj"
    heads[noun] = root
    words[noun].dep_ = "nsubjpass" if any(words[n].dep_ == "auxpass" for n in below) else "nsubj"


def _below(heads: Sequence[int], top: int) -> set[int]:
    found, grown = {top}, True
    while grown:
        more = {number for number, head in enumerate(heads) if head in found}
        grown = not more <= found
        found |= more
    return found


def _mend_lone_name(words: Sequence[Word], heads: list[int], root: int) -> None:
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
