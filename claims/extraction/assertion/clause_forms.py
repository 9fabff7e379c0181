"""How a clause is built: its tense, its auxiliaries, its negation; questions assertion asks of a parse."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from claims.extraction.assertion.cues import (
    ADVERBS_OF_NEARNESS,
    ADVERBS_OF_NEGATION,
    CONDITIONAL_MARKS,
    NOUN_CUES,
)
from claims.extraction.assertion.nearness import is_just_done
from claims.extraction.syntax.questions import agents, clause_head, particle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Token

__all__ = [
    "SUBJECTS",
    "WILL",
    "auxiliaries_of",
    "has_mark",
    "has_subject",
    "is_aside",
    "is_bare",
    "is_condition",
    "is_content",
    "is_contrast",
    "is_denied_anew",
    "is_denied_in_part",
    "is_finite_after_all",
    "is_infinitive",
    "is_inverted",
    "is_negated",
    "is_not_until",
    "is_perfect",
    "is_pluperfect",
    "is_present",
    "is_selective",
    "is_set_off",
    "is_till_now",
    "is_undergone",
    "is_unreal",
    "lemma_of",
    "tense_of",
    "years_of",
]

_SELECTIVE = frozenset(
    {"first", "second", "third", "last", "latest", "only", "next", "youngest", "oldest", "newest"}
)
# Whose object undergoes what the verb behind it says.
_UNDERGOING = frozenset({"have", "see", "get", "watch"})
# "Not only did it join", "not until 1999 did it leave".
_NO_DENIAL = frozenset({"only", "just", "merely", "until", "till", "since", "before"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
WILL = frozenset({"will", "shall", "'ll", "’ll", "wo"})
"""Auxiliaries of what lies ahead, as a tokenizer parts them: "wo" of "won't"."""
_BARRING = frozenset({"no", "never", "hardly", "scarcely"})
_HAS = frozenset({"has", "have", "'ve", "’ve"})
# Who does so does it himself: no participle says that it was done to him.
_GOING = frozenset({"leave", "retire", "depart", "resign", "step", "quit"})
_HAD = frozenset({"had", "’d", "'d", "having"})
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")

# Which one of several is denied: "is not the first president to say so".
_ORDERS = frozenset({"first", "only", "last", "second", "third"})
# What tells one holder of an office from the others, and may be denied of one who has it.
_KINDS = frozenset(
    """
    typical ordinary normal usual average conventional traditional standard regular mill natural
    good great bad strong weak popular effective real true proper mere
    """.split()
)


def lemma_of(token: Token) -> str:
    tail = particle(token)
    lemma = token.lemma_.lower()
    return f"{lemma} {tail}" if tail else lemma


def auxiliaries_of(verb: Token) -> frozenset[str]:
    return frozenset(c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass"))


def has_subject(verb: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubjpass", "expl") for c in verb.children)


def is_infinitive(verb: Token) -> bool:
    return any(c.tag_ == "TO" and c.dep_ != "prep" for c in verb.children)  # no "to which it belongs"


def is_bare(verb: Token) -> bool:
    """Tell whether a complement has no tense of its own: an infinitive, an -ing form."""
    if is_infinitive(verb):
        return True
    return verb.tag_ in ("VB", "VBG", "VBN") and not auxiliaries_of(verb) - {"being", "been"}


def tense_of(verb: Token) -> str:
    """Give "past", "present" or "none" from the first finite word of the clause."""
    words = [c for c in verb.children if c.dep_ in ("aux", "auxpass")] or [verb]
    tags = {"VBD": "past", "VBZ": "present", "VBP": "present"}
    return tags.get(words[0].tag_, "none")


def is_present(verb: Token) -> bool:
    """Tell whether the first finite word of a clause stands in the present: "joins", "has joined"."""
    return tense_of(verb) == "present"


def is_perfect(verb: Token) -> bool:
    """Tell whether "has" or "have" is an auxiliary of a clause: "has joined", "has been a member"."""
    return not auxiliaries_of(verb).isdisjoint(_HAS)


def is_till_now(verb: Token) -> bool:
    """Tell "has joined", "has applied to join": at any time up to now."""
    return is_perfect(verb) or (verb.dep_ == "xcomp" and is_perfect(verb.head))


def is_pluperfect(verb: Token) -> bool:
    """Tell whether a clause goes before another time of the past: "had joined"."""
    return not auxiliaries_of(verb).isdisjoint(_HAD)


def has_mark(verb: Token) -> bool:
    """Tell whether a clause hangs on a conjunction of time: "after the British seized it"."""
    return any(c.dep_ == "mark" or c.lower_ in ("since", "when") for c in verb.children if c.i < verb.i)


def is_aside(verb: Token) -> bool:
    """Tell whether a clause only says what the subject is: "In 2010 the firm, founded by two, moved"."""
    main = clause_head(verb.head)
    hangs = verb.dep_ == "relcl" or (verb.dep_ == "acl" and verb.tag_ == "VBN")
    return hangs and verb.i < main.i and verb.head.dep_ in SUBJECTS


def is_condition(clause: Token) -> bool:
    if clause.dep_ != "advcl":
        return False
    marks = {c.lower_ for c in clause.children if c.dep_ in ("mark", "advmod") and c.i < clause.i}
    return bool(marks & (CONDITIONAL_MARKS - {"whether"})) or is_inverted(clause)


def is_contrast(clause: Token) -> bool:
    """Tell another's doing set beside the main clause's: "X will leave this fall, while Y runs the label"."""
    mark = next((c for c in clause.lefts if c.lower_ in ("while", "whereas", "whilst")), None)
    is_set_off = mark is not None and mark.i > clause.head.i and mark.nbor(-1).text == ","
    return is_set_off and has_subject(clause)


def is_inverted(clause: Token) -> bool:
    """Tell whether a condition is worded by order: "had it joined", "should it leave"."""
    if clause.lower_ == "had" and clause.dep_ == "advcl" and clause.i == clause.sent.start:
        return True  # "Had the vote gone the other way", its verb taken for another clause
    subject = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    first = next((c for c in clause.children if c.dep_ in ("aux", "auxpass")), None)
    return (
        subject is not None
        and first is not None
        and first.i < subject.i
        and first.lower_ in ("had", "should", "were")
    )


def is_content(clause: Token) -> bool:
    """Tell "denials that it had left Y", to the parser a relative clause, though it lacks nothing."""
    that = next((c for c in clause.children if c.lower_ == "that" and c.i < clause.i), None)
    if that is None or clause.dep_ != "relcl":
        return False
    has_object = any(c.dep_ in ("dobj", "attr") and c != that for c in clause.children)
    is_report = (clause.head.lemma_.lower(), "that") in NOUN_CUES
    return is_report and (that.dep_ == "mark" or (that.dep_ in ("dobj", "dative") and has_object))


def is_denied_anew(verb: Token) -> bool:
    """Tell "never became president again", said of a time that no year tells: it was so once."""
    is_again = any(c.lower_ == "again" for c in verb.children)
    return is_again and is_negated(verb) and not years_of(verb.sent)


def is_denied_in_part(verb: Token) -> bool:
    """Tell "was not the president who signed it", who may have been president at another time.

    So "is no ordinary president", "is not your typical mayor": what kind of one is denied.
    """
    attributes = [c for c in verb.children if c.dep_ == "attr" and c.i > verb.i]
    of_a_kind = [noun for noun in attributes if _is_of_a_kind(noun)]
    if verb.lemma_ == "be" and any(n.left_edge.lower_ == "no" or is_negated(verb) for n in of_a_kind):
        return True
    clauses = [c for noun in attributes for c in noun.children if c.dep_ == "relcl" and not is_infinitive(c)]
    is_narrowed = any(not is_set_off(clause.left_edge, clause.head) for clause in clauses)
    return is_narrowed and verb.lemma_ == "be" and is_negated(verb)


def _is_of_a_kind(noun: Token) -> bool:
    """Tell "a typical president" from "a president", "a former president"."""
    first = noun.left_edge
    words = {t.lower_ for t in noun.doc[first.i : noun.i]}
    if not words.isdisjoint(_ORDERS) and any(is_infinitive(c) for c in noun.children):
        return True  # "is not the first president to say so"
    return first.lower_ in ("a", "an", "your", "no") and not words.isdisjoint(_KINDS)


def is_negated(token: Token) -> bool:
    """Tell whether a clause is turned into its opposite; "not only" and "not ... until" are not."""
    for child in token.children:
        if child.lower_ in ADVERBS_OF_NEGATION and child.dep_ in ("neg", "advmod", "det", "preconj"):
            return not (_is_cancelled(token, child) or _is_of_first_alone(token))
        if child.dep_ == "attr" and child.left_edge.lower_ == "no" and token.lemma_ == "be":
            return True  # "is no chairman of ours"
        if child.dep_ == "prep" and child.i < token.i and _is_no_occasion(child):
            return True
        if child.lower_ in ("longer", "ever", "again", "before") and any(
            c.lower_ in _BARRING for c in child.children
        ):
            return True  # "no longer", "hardly ever", "never again"
        if child.dep_ in ("aux", "auxpass") and any(c.dep_ == "neg" for c in child.children):
            return not _is_cancelled(token, child)
        if child.dep_ in ("nsubj", "nsubjpass") and (
            child.lower_ in ("none", "nobody", "neither")
            or any(c.lower_ in ("no", "neither") for c in child.children)
        ):
            return True
    return _opens_with_denial(token)


def _opens_with_denial(clause: Token) -> bool:
    """Tell "Nor is Mali a member", "Not even in 1962 did it join": a denial stands before both."""
    subject = next((c for c in clause.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    verbs = [clause, *(c for c in clause.children if c.dep_ in ("aux", "auxpass"))]
    first = min(verb.i for verb in verbs)
    if subject is None or first > subject.i or first == 0:
        return False
    if clause.doc[first - 1].lower_ in ("nor", "neither"):
        return True
    ahead = clause.doc[clause.sent.start : first]
    if any(t.lower_ == "nor" for t in ahead) and not any(t.pos_ in ("VERB", "AUX") for t in ahead):
        return True  # "Neither in 1999 nor in 2004 did it join"
    opening = [t.lower_ for t in clause.doc[clause.left_edge.i : first] if not t.is_punct]
    if opening[1:2] == ["no"]:  # "at no time has it left"
        return True
    return opening[:1] in (["not"], ["neither"]) and not _NO_DENIAL & set(opening[1:2])


def _is_no_occasion(preposition: Token) -> bool:
    """Tell whether a phrase is "at no point", "under no circumstances"."""
    return any(c.dep_ == "pobj" and any(d.lower_ == "no" for d in c.children) for c in preposition.children)


def is_selective(noun: Token) -> bool:
    """Tell whether a noun singles somebody out: "the first country", "the 31st member", "the last"."""
    words = [noun, *noun.children]
    if (
        noun.lower_ == "one"
        and noun.dep_ in ("attr", "appos")
        and any(c.lower_ == "of" for c in noun.children)
    ):
        return True  # "is one of the few not to belong to it"
    return any(t.lower_ in _SELECTIVE or _ORDINAL.match(t.lower_) for t in words)


def is_set_off(later: Token, earlier: Token) -> bool:
    """Tell whether a comma or dash stands between two words."""
    return any(t.is_punct for t in later.doc[earlier.i : later.i])


def is_unreal(clause: Token) -> bool:
    """Tell whether a condition is known not to be met: "had she joined", "if it had not been founded"."""
    return is_condition(clause) and "had" in auxiliaries_of(clause)


def _is_cancelled(verb: Token, negation: Token) -> bool:
    after = negation.doc[negation.i + 1].lower_ if negation.i + 1 < len(negation.doc) else ""
    if negation.lower_ == "not" and any(c.lower_ in ADVERBS_OF_NEARNESS for c in negation.children):
        return True  # "was nearly not founded at all"
    if after in ("only", "just", "merely", "until") or is_just_done(verb, negation):
        return True
    return any(t.lower_ in ("until", "till") and t.i > verb.i and _is_within(t, verb) for t in verb.subtree)


def _is_of_first_alone(being: Token) -> bool:
    """Tell "it was not Ann Lee but Bo Lind who ran it": what goes on is told of the second, and is so."""
    if being.lemma_ != "be" or not any(c.dep_ == "nsubj" and c.lower_ == "it" for c in being.children):
        return False
    said = [c for c in being.children if c.dep_ == "attr"]
    return any(t.dep_ == "cc" and t.lower_ == "but" for c in said for t in c.children)


def _is_within(token: Token, verb: Token) -> bool:
    """Tell whether a word is in no clause set beside one: "is no member, and until 2004 it had no envoy"."""
    between = itertools.takewhile(lambda t: t.i != verb.i, token.ancestors)
    return not any(t.dep_ == "conj" and t.pos_ in ("VERB", "AUX") for t in between)


def is_not_until(clause: Token) -> bool:
    """Tell "was not a member until 2008", which tells when it began."""
    return any(c.dep_ == "neg" and _is_cancelled(clause, c) for c in clause.children)


def is_finite_after_all(verb: Token) -> bool:
    """Tell "X, head of Y, left in May", whose verb the parser takes for a participle of nobody's doing."""
    is_loose = verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.head.dep_ == "ROOT"
    is_going = verb.lemma_.lower() in _GOING and verb.i > 0 and verb.nbor(-1).text == ","
    return is_loose and is_going and not agents(verb)


def is_undergone(verb: Token) -> bool:
    """Tell whether somebody has this done to what is his: "had its membership frozen", "saw it revoked"."""
    if verb.tag_ not in ("VBN", "VBD") or verb.dep_ not in ("ccomp", "xcomp") or verb.head.i > verb.i:
        return False
    is_alone = not any(c.dep_ in ("aux", "auxpass", "mark", "dobj") for c in verb.children)
    return is_alone and verb.head.lemma_.lower() in _UNDERGOING


def years_of(tokens: Iterable[Token]) -> list[int]:
    """Give the years among some words, in their order."""
    return [int(t.text) for t in tokens if t.text.isdecimal() and len(t.text) == 4]
