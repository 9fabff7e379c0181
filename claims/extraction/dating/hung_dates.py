"""Dates of a clause that hangs on what a claim names, and tells no more than when the claim was so.

"Was a member of A, a post she held until 2005"; "B was the idea of X, who put it together in 1954";
"C traces its roots to a school opened in 1908".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead, Precision
from claims.dates.points import Reference
from claims.extraction.assertion.clause_forms import SUBJECTS, is_pluperfect
from claims.extraction.dating.clause_dates import inside
from claims.extraction.syntax.questions import (
    attributes,
    clause_head,
    objects,
    prepositional_objects,
    subjects,
)
from claims.relations import Relation, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate

__all__ = ["hung_dates"]

_POSTS = frozenset("post position role job office seat title membership chair mandate".split())
_HOLDING = frozenset("hold occupy keep fill retain".split())
_UNTIL = frozenset({"until", "till"})
_MAKING = frozenset(
    """
    start found form create establish build launch assemble organise organize open begin pull set put bring
    devise conceive
    """.split()
)
_MADE = frozenset({"it", "them", "which", "that"})
# What is done to an application or a resignation on its own day.
_HANDED = frozenset("lodge submit file hand make tender announce present table send deliver sign".split())
_ROOTED = frozenset({"founding.roots", "founding.work_of"})


def hung_dates(candidate: Candidate, head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Rank a date of a clause that hangs on what a claim names; nothing where it tells something else.

    Parameters
    ----------
    candidate : Candidate
        What is claimed.
    head : Token
        The verb or noun it was read from.
    words : DatedWords
        A time expression of the sentence.
    """
    if candidate.rule in _ROOTED and _is_of_root(candidate, head, words):
        yield 5.0, None
    if words.noun is not None or words.is_bracketed:
        return
    if not spec_of(candidate.relation).is_event:
        yield from _held(head, words)
        return
    if candidate.relation is Relation.FOUNDED and _is_behind_participle(head, words):
        yield 0.5, None
    if candidate.relation is Relation.FOUNDED and _is_of_makers(head, words):
        yield 2.0, None
    if _is_of_handing_in(head, words):
        yield 2.0, None
    is_made = candidate.relation is Relation.FOUNDED and _is_of_making(head, words)
    if is_made or _is_of_announcement(head, words):
        yield 5.0, None


def _held(head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Rank "a post she held until 2005", "posts he held until resigning on 15 June"."""
    for noun in (head, *attributes(head)):
        for post in (c for c in noun.children if c.dep_ == "appos" and c.lemma_.lower() in _POSTS):
            holding = next((c for c in post.children if c.dep_ == "relcl" and c.lemma_ in _HOLDING), None)
            if holding is None or words.root not in holding.subtree:
                continue
            path = [t for t in words.root.ancestors if holding.is_ancestor(t)]
            is_end = words.expression.lead is Lead.AT and any(t.lower_ in _UNTIL for t in path)
            yield 3.0, Lead.BEFORE if is_end else None


def _is_of_making(noun: Token, words: DatedWords) -> bool:
    """Tell "the idea of X, who put it together in 1954", "founder of B, which she and Y started in 2001"."""
    verb = words.governor
    if noun.pos_ != "NOUN" or verb.dep_ != "relcl" or verb.lemma_ not in _MAKING or verb.i < noun.i:
        return False
    made = {t.lower_ for t in objects(verb)} & _MADE
    return bool(made) and words.expression.lead is Lead.AT and noun.is_ancestor(verb)


def _is_of_handing_in(noun: Token, words: DatedWords) -> bool:
    """Tell "its application, lodged in 2019, was turned down", also where the parser makes a clause of it."""
    verb = words.governor
    is_beside = (verb.dep_ == "acl" and verb.head == noun) or (noun.dep_ in SUBJECTS and noun.head == verb)
    is_told = is_beside and verb.tag_ in ("VBN", "VBD") and verb.lemma_ in _HANDED
    return is_told and noun.pos_ == "NOUN" and words.expression.lead is Lead.AT


def _is_behind_participle(verb: Token, words: DatedWords) -> bool:
    """Tell "a charity set up after the war, in 1948": the parser hangs the year on the charity."""
    link = words.preposition
    if link is None or verb.tag_ != "VBN" or verb.dep_ != "acl" or link.i < verb.i or link.head != verb.head:
        return False
    return not any(t.pos_ in ("VERB", "AUX") for t in verb.doc[verb.i + 1 : link.i])


def _is_of_makers(verb: Token, words: DatedWords) -> bool:
    """Tell "was set up by returning soldiers in 1946", "by merging two clubs in 1946"."""
    doing = words.governor
    link = doing.head
    is_by = doing.dep_ == "pcomp" and link.lower_ == "by" and link.head == verb
    return is_by and words.expression.lead is Lead.AT and words.index > doing.i


def _is_of_root(candidate: Candidate, verb: Token, words: DatedWords) -> bool:
    """Tell "traces its roots to a school opened in 1908", "owes its existence to a 1991 bequest".

    What a date stands before may be far older: "traces its roots to a 9th-century realm".
    """
    if words.noun is not None and candidate.rule != "founding.work_of":
        return False
    hosts = (verb, *objects(verb))
    roots = [t for host in hosts for t in prepositional_objects(host, ("to",))]
    return words.expression.lead is Lead.AT and any(words.root in root.subtree for root in roots)


def _is_of_announcement(verb: Token, words: DatedWords) -> bool:
    """Tell "In May 2018, X announced she had left the party": in that month, as far as is told."""
    telling = verb.head
    if verb.dep_ != "ccomp" or telling.lemma_ != "announce" or not is_pluperfect(verb):
        return False
    expression, interval = words.expression, words.expression.interval
    is_known = expression.reference is Reference.NOTHING and expression.lead is Lead.AT
    if not is_known or interval is None or interval.start is None or interval.is_span:
        return False
    own = {t.lower_ for t in subjects(verb)} & {"he", "she", "it", "they"}
    is_coarse = interval.start.precision < Precision.DAY
    return bool(own) and is_coarse and inside(clause_head(telling), words) is not None
