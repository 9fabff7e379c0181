"""Mends sentences whose main verb or its subject the parser hangs elsewhere.

"Kenya, which ..., joined in 1990": behind a relative clause a verb in the past is taken for another aside of
a name that stands alone. With a comma before it, one in the past tense without a subject of its own is what
the sentence says.

"The bank that financed Holm was founded": the verb of the relative clause is taken for an adjective. "After
it joined the pact, a party founded by Holm came to power": the subject is taken for an apposition. "The
town was itself founded": a word that only stresses another is taken for a subject. "The library of
Universidade da Paz was founded": the last word of a name is taken for another subject. "Prior to founding
Holm, she taught", "Succeeding Ann Holm, he became mayor": a participle is taken for an adjective of the
name it acts on. "Ann was mayor under Reed and Holm is mayor now": who does the second thing is taken for
another Reed. "Ardia joined with Borvia and Corvia was admitted later": both are taken for who was. "Voted
after Ardia joined": Ardia is taken for what "after" stands before. "Backs Ardia, which joined the pact":
backing is taken for what joined it. "Was a member of the Union and its president": its head is taken for
another union.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.parsing.dated_asides import mend_dated_aside
from claims.extraction.parsing.gerunds import mend_gerund
from claims.extraction.parsing.heads import is_below, make_subject
from claims.extraction.parsing.participles import mend_aside_done, mend_aside_told
from claims.extraction.parsing.second_nouns import mend_second_noun

if TYPE_CHECKING:
    from claims.extraction.parsing.trees import Word

__all__ = ["mend_root"]

_NOMINAL = frozenset({"PROPN", "NOUN", "PRON"})
_VERBAL = frozenset({"VERB", "AUX"})
_ASIDES = frozenset({"relcl", "acl"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_ACTING = frozenset({"nsubj", "nsubjpass"})
_TOLD = _SUBJECTS | {"ccomp"}
_ASIDE = 2  # a name and a comma stand before it at least
_STRESSING = frozenset({"itself", "himself", "herself", "themselves"})
_FRONTING = frozenset({"after", "before", "when", "since", "until", "while", "although", "though", "because"})
_JOINING = frozenset({"and", "but", "while"})
# What may open a clause as well as stand before a name.
_OF_BOTH = frozenset({"with", "after", "before", "since", "until", "like", "than"})
_OF_ONE = frozenset({"was", "is", "has"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_TENSED = _FINITE | {"VBN"}
_BESIDE = frozenset({"aux", "auxpass", "neg", "advmod"})
_DESCRIBING = frozenset({"amod", "compound"})
_CLAUSES = frozenset({"pcomp", "advcl", "xcomp"})
# Behind these something done stands more often than somebody described: "before founding Holm".
_OF_DEEDS = frozenset({"before", "after", "since", "upon", "by", "without", "to"})
# Participles that describe a holder or a group: "by leading Republican X".
_OF_HOLDERS = frozenset(
    "leading ruling acting sitting reigning serving remaining existing visiting managing opposing".split()
)


def mend_root(words: Sequence[Word], heads: list[int]) -> None:
    """Put verbs and subjects where they belong, in place; most sentences need nothing."""
    last = len(words) - 1
    for number, word in enumerate(words):
        if word.dep_ in _ACTING and number < last and words[number + 1].text == ",":
            mend_dated_aside(words, heads, number)
        if word.dep_ in _SUBJECTS and word.lower_ in _STRESSING:
            word.dep_ = "npadvmod"
        elif word.dep_ in _SUBJECTS and word.tag_ == "NNP" and number > 1:
            _mend_torn_name(words, heads, number)
        elif word.dep_ == "nsubj" and word.pos_ == "NOUN" and number > _ASIDE:
            _mend_title(words, heads, number)
        elif word.dep_ == "nsubj" and word.tag_ == "WDT" and words[heads[number]].dep_ == "amod":
            _mend_relative(words, heads, number)
        elif word.tag_ == "VBG" and word.dep_ in _DESCRIBING:
            _mend_participle(words, heads, number)
        elif word.tag_ == "VBG" and word.dep_ in _CLAUSES and not mend_gerund(words, heads, number):
            _mend_opening(words, heads, number)
        elif word.dep_ == "conj" and word.tag_ in _TENSED and words[heads[number]].pos_ in _VERBAL:
            _mend_second(words, heads, number)
        elif word.dep_ == "conj" and word.pos_ == "PROPN" and words[heads[number]].pos_ != "PROPN":
            _mend_second_object(words, heads, number)
        elif word.dep_ == "conj" and word.tag_ == "NN" and words[number - 1].lower_ == "its":
            _mend_second_office(words, heads, number)
        elif word.dep_ == "conj" and word.pos_ == "NOUN" and words[heads[number]].pos_ in _VERBAL:
            mend_second_noun(words, heads, number)
        elif word.dep_ == "mark" and word.lower_ in _OF_BOTH:
            _mend_shared(words, heads, number)
        elif word.dep_ == "pobj" and words[heads[number]].lower_ in _OF_BOTH:
            _mend_told(words, heads, number)
        elif word.dep_ == "relcl" and words[heads[number]].pos_ in _VERBAL:
            _mend_aside(words, heads, number)
        elif word.tag_ == "VBN" and number > 1 and words[number - 1].text == ",":
            mend_aside_told(words, heads, number)
        elif word.tag_ == "VB" and word.dep_ == "advcl" and words[heads[number]].lemma_ == "be":
            _mend_record(words, heads, number)
    root = next((number for number, head in enumerate(heads) if head == number), None)
    if root is None:
        return
    if words[root].pos_ in _NOMINAL:
        _mend_lone_name(words, heads, root)
    elif words[root].pos_ in _VERBAL:
        root = mend_aside_done(words, heads, root)
        _mend_subject(words, heads, _mend_fronted(words, heads, root))


def _mend_second_office(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Read "was a member of the Union and its president", the second taken for another union."""
    body = heads[noun]
    first = heads[heads[body]]
    is_of = words[body].dep_ == "pobj" and words[body].pos_ == "PROPN" and words[heads[body]].lower_ == "of"
    if not is_of or not first < body < noun or words[first].dep_ != "attr" or is_below(heads, first, noun):
        return
    heads[noun] = first
    if heads[noun - 2] == body and words[noun - 2].dep_ == "cc":
        heads[noun - 2] = first


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


def _mend_title(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Read "Holm, now Norland's minister, led it", its title between commas taken for another subject."""
    verb = heads[noun]
    name = next((n for n in range(noun) if heads[n] == verb and words[n].dep_ == "nsubj"), noun)
    if verb < noun or words[name].pos_ != "PROPN" or words[noun + 1].text != ",":
        return
    if words[min(_below(heads, noun)) - 1].text == "," and not is_below(heads, name, noun):
        heads[noun], words[noun].dep_ = name, "appos"


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


def _mend_second(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Read "was mayor under Reed and Holm is mayor now": what joins two verbs stands before the second one.

    With a subject of the first, "met Reed and Holm and left" has it there, so a noun there is who acts.
    """
    first = _opening(words, heads, verb)
    if words[verb].tag_ == "VBN" and words[first].tag_ not in _FINITE:
        return
    if first == 0 or _has_subject(words, heads, verb):
        return
    noun = first - 1
    while words[noun].dep_ != "conj" and heads[noun] > noun:
        noun = heads[noun]
    link = min(_below(heads, noun)) - 1
    is_joined = words[noun].dep_ == "conj" and words[noun].pos_ in _NOMINAL and link > heads[noun]
    if not is_joined or words[link].lower_ not in _JOINING or words[heads[noun]].dep_ in _SUBJECTS:
        return
    are_several = any(words[n].lower_ in ("are", "were", "have") for n in range(first, verb + 1))
    if are_several and words[noun].tag_ in ("NNP", "NN"):
        return  # no single one
    if is_below(heads, verb, noun) or is_below(heads, heads[verb], link):
        return
    heads[link] = heads[verb]
    make_subject(words, heads, noun, verb)


def _mend_second_object(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Read "ran Holm until 2013 and Torvik until 2020", its "Torvik" taken for another verb.

    "Ann ran Holm until 2013 and Bob until 2020" tells of another who did: not if the two are of one kind.
    """
    verb = heads[noun]
    if words[verb].ent_type_ == "DATE":  # "in 2011 and the": hung on the year
        verb = heads[heads[verb]]
    if words[verb].pos_ != "VERB":
        return
    below = [n for n, head in enumerate(heads) if head == verb]
    told = next((n for n in below if words[n].dep_ == "dobj" and n < noun), noun)
    acting = next((n for n in below if words[n].dep_ == "nsubj"), noun)
    link = min(_below(heads, noun)) - 1
    kinds = [words[n].ent_type_ for n in (noun, told, acting)]
    is_alike = kinds[2] == "PERSON" and kinds[0] in ("ORG", "GPE", "") and kinds[0] in (kinds[1], "")
    if told < link and words[link].lower_ == "and" and is_alike and not is_below(heads, told, noun):
        heads[noun] = told


def _mend_shared(words: Sequence[Word], heads: list[int], mark: int) -> None:
    """Read "joined with Borvia and Corvia was admitted": two cannot be one, and "with" opens no clause."""
    verb = heads[mark]
    below = [number for number, head in enumerate(heads) if head == verb]
    noun = next((n for n in below if words[n].dep_ in _SUBJECTS), verb)
    above = heads[verb]
    if words[verb].dep_ != "advcl" or not above < mark < noun < verb or min(_below(heads, noun)) != mark + 1:
        return
    last = noun
    for number in range(noun + 1, verb):
        last = number if heads[number] == last and words[number].dep_ == "conj" else last
    link = min(_below(heads, last)) - 1
    forms = {words[n].lower_ for n in below} | {words[verb].lower_}
    told = [words[n].tag_ for n in below if words[n].dep_ == "attr"]
    is_of_one = bool(forms & _OF_ONE) or words[verb].tag_ == "VBZ" or told == ["NN"]
    if last == noun or words[link].lower_ != "and" or not (is_of_one or words[mark].lower_ == "with"):
        return
    if any(is_below(heads, above, n) for n in (mark, link, last, noun)):
        return
    heads[mark], heads[last], heads[link], heads[noun] = above, verb, above, mark
    words[last].dep_, words[noun].dep_ = words[noun].dep_, "pobj"
    words[verb].dep_, words[mark].dep_ = "conj", "prep"


def _mend_told(words: Sequence[Word], heads: list[int], noun: int) -> None:
    """Read "voted after Ardia joined the pact", its "after Ardia" taken for all of what it says."""
    mark = heads[noun]
    verb = next((n for n in range(noun + 1, len(words)) if words[n].dep_ not in _BESIDE), noun)
    first = noun + 1
    is_clause = words[verb].dep_ == "advcl" and words[verb].tag_ in _TENSED
    is_clause = is_clause and heads[mark] in (verb, heads[verb])
    if not is_clause or (words[verb].tag_ == "VBN" and words[first].tag_ not in _FINITE):
        return
    if _has_subject(words, heads, verb) or is_below(heads, verb, noun) or is_below(heads, verb, mark):
        return
    heads[mark], words[mark].dep_ = verb, "mark"
    make_subject(words, heads, noun, verb)


def _mend_aside(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Read "backs Ardia, which joined the pact": what follows a name and a comma is said of the name."""
    pronoun = next((n for n, head in enumerate(heads) if head == verb and words[n].dep_ in _SUBJECTS), 0)
    if pronoun < 2 or words[pronoun].lower_ not in ("which", "who") or words[pronoun - 1].text != ",":
        return
    is_name = words[pronoun - 2].pos_ == "PROPN" and heads[verb] < pronoun - 2
    if is_name and not is_below(heads, pronoun - 2, verb):
        heads[verb] = pronoun - 2


def _mend_record(words: Sequence[Word], heads: list[int], verb: int) -> None:
    """Read "was the second woman since 1979 to lead it": what comes between hides what is counted."""
    told = [n for n, head in enumerate(heads) if head == heads[verb] and words[n].dep_ == "attr" and n < verb]
    counted = [n for n in told if any(heads[m] == n and words[m].ent_type_ == "ORDINAL" for m in range(n))]
    is_since = bool(counted) and any(w.lower_ == "since" for w in words[counted[-1] : verb])
    if is_since and not is_below(heads, counted[-1], verb):
        heads[verb], words[verb].dep_ = counted[-1], "relcl"


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
    first = _opening(words, heads, root)
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
    make_subject(words, heads, noun, root)


def _has_subject(words: Sequence[Word], heads: Sequence[int], verb: int) -> bool:
    return any(head == verb and words[n].dep_ in _TOLD for n, head in enumerate(heads))


def _opening(words: Sequence[Word], heads: Sequence[int], verb: int) -> int:
    """Give where a verb begins, with the auxiliaries and adverbs right before it."""
    first = verb
    while first and heads[first - 1] == verb and words[first - 1].dep_ in _BESIDE:
        first -= 1
    return first


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
