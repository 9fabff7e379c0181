"""How far a date lies from a word of its own clause, and which clauses stand at a date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.assertion.clause_forms import SUBJECTS
from claims.extraction.assertion.cues import EVENT_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords

__all__ = [
    "AT_PRESENT",
    "CAUSING",
    "MEANS",
    "SEQUENCE",
    "UNITS",
    "event_noun",
    "follows",
    "inside",
    "is_fronted",
]

_CLAUSAL = frozenset({"relcl", "acl", "ccomp", "advcl", "xcomp", "csubj", "csubjpass", "parataxis", "pcomp"})
AT_PRESENT = frozenset({"today", "now", "nowadays", "currently", "presently"})
"""Words for the time at which a text is written."""
# Who does so is at it when it is.
_UNDERGOING = frozenset("win lose hold fight contest enter attend host call survive lead".split())
CAUSING = frozenset(
    "force lead result bring prompt cause compel oblige trigger topple end sweep drive make see put".split()
)
"""Verbs whose subject's date is that of what it brought about."""
SEQUENCE = {
    "after": Lead.AFTER,
    "following": Lead.AFTER,
    "since": Lead.AFTER,
    "before": Lead.BEFORE,
    "until": Lead.BEFORE,
}
"""Words that put a clause after or before a date."""
UNITS = frozenset({"day", "week", "month", "year", "decade", "century"})
"""What a distance between two events is counted in."""
MEANS = EVENT_NOUNS | frozenset("act charter constitution declaration decree law legislation".split())
"""Nouns of what makes and ends bodies and offices: its date is that of what it did."""


def inside(head: Token, words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank an expression that hangs below the head without a clause between."""
    node, steps, lead = words.governor, 0, None
    if words.noun is not None and words.noun.i == head.i:
        return 1.0, None  # "after last week's ouster": when that was, the clause apart
    if node.i == head.i:
        return (1.0, None) if words.noun is None or words.noun.i == head.i else event_noun(words)
    if words.noun is not None:
        lead_rank = event_noun(words)
        if lead_rank is None:
            return None
    while node.i != head.i:
        held = node.dep_ == "acl" and node.lemma_ == "hold" and node.head.lemma_.lower() in EVENT_NOUNS
        if (node.dep_ in _CLAUSAL and node.pos_ != "ADP" and not held) or node.head == node or steps > 6:
            return None
        is_clause = node.pos_ in ("VERB", "AUX")
        if node.dep_ == "conj" and (is_clause or _is_of_next(node, head, words)):
            return None
        if node.dep_ == "dep" and is_clause and node.tag_ in ("VBD", "VBZ", "VBP"):
            return None  # "joined NATO, then hosted a summit in 2007"
        if node.dep_ == "dobj" and _is_of_thing(node, words):
            return None
        if node.dep_ in ("nsubj", "nsubjpass") and not _is_eventive(words) and not _is_cause(node, words):
            return None
        if node.pos_ in ("ADP", "SCONJ") or node.dep_ == "prep":
            if node.lower_ in SEQUENCE and any(c.tag_ == "DT" and c.dep_ == "pobj" for c in node.children):
                return None  # "was minister and before that, from 2011 to 2018, mayor"
            lead = SEQUENCE.get(node.lower_, lead)
        node, steps = node.head, steps + 1
    return 2 + 0.1 * steps + (1 if words.noun is not None else 0) + (1 if lead else 0), lead


def _is_of_thing(thing: Token, words: DatedWords) -> bool:
    """Tell "foresaw the crisis of 2004" from "won the election of 2004": what is dated was only spoken of."""
    link = words.preposition
    is_named = thing.i == words.governor.i and link is not None and link.lower_ == "of"
    return is_named and thing.head.lemma_ not in _UNDERGOING


def _is_of_next(node: Token, head: Token, words: DatedWords) -> bool:
    """Tell whether an occasion is of the second of two nouns: "member of A, finalist in the 2006 season"."""
    return words.noun is not None and node.head.i == head.i and head.pos_ in ("NOUN", "PROPN")


def _is_cause(subject: Token, words: DatedWords) -> bool:
    """Tell whether what brought something about is dated: "Protests in 1989 forced him to resign"."""
    is_dated = words.noun is None and words.preposition is not None and subject.tag_ in ("NN", "NNS")
    return is_dated and subject.head.lemma_ in CAUSING


def _is_eventive(words: DatedWords) -> bool:
    held = words.governor
    # "Elections held in 2015 resulted in ...": the occasion's date is that of what it brought.
    noun = held.head if held.dep_ == "acl" and held.lemma_ == "hold" else held
    return noun.lemma_.lower() in EVENT_NOUNS


def event_noun(words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank "in the 2006 election": dates before a noun count only where the noun is an occasion."""
    noun, preposition = words.noun, words.preposition
    if (
        noun is not None
        and preposition is None
        and noun.dep_ == "dobj"
        and noun.head.lemma_ in ("win", "lose")
    ):
        return (4.0, None) if noun.lemma_.lower() in EVENT_NOUNS else None  # "won the 2015 election"
    if noun is None or preposition is None:
        return None
    if preposition.lower_ == "of" and preposition.head.lower_ in ("wake", "aftermath"):
        return 4.0, Lead.AFTER  # "in the wake of the 2011 elections", of whatever occasion
    if noun.lemma_.lower() not in MEANS and preposition.lower_ != "during":
        return None
    lead = SEQUENCE.get(preposition.lower_)
    is_of_time = preposition.lower_ in ("in", "at", "during", "for", "on", "with")
    is_means = preposition.lower_ == "by" and noun.lemma_.lower() in MEANS
    return (4.0, lead) if is_of_time or is_means or lead is not None else None


def follows(clause: Token, words: DatedWords) -> bool:
    """Tell whether a clause says what happened at a date before it: "until 1945, when the Partisans ...".

    Also "the elections of 2001, in which its candidate was elected".
    """
    opener = clause.left_edge
    relative = next((t for t in clause.subtree if t.lower_ in ("when", "which")), None)
    if relative is None or relative.i - opener.i > 1 or clause.dep_ not in ("relcl", "advcl"):
        return False
    if relative.lower_ == "when":
        between = [token for token in opener.doc[words.limit : opener.i] if not token.is_punct]
        # "Until the 2020 elections, when X took over": of the occasion that is dated.
        is_occasion = len(between) == 1 and between[0].lemma_.lower() in EVENT_NOUNS
        return words.limit <= opener.i <= words.limit + 2 and (not between or is_occasion)
    return (
        opener.lower_ in ("in", "at", "during") and words.noun is not None and words.noun.i == clause.head.i
    )


def is_fronted(words: DatedWords) -> bool:
    """Tell whether an expression stands before the subject of its sentence."""
    root = words.root.sent.root
    subject = next((c for c in root.children if c.dep_ in SUBJECTS), root)
    return words.root.i < subject.left_edge.i
