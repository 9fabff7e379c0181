"""Dates told one after another behind one verb: "took in A in 1981, B in 1986 and, in 1995, C"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.assertion.clause_forms import is_infinitive
from claims.relations import Family, spec_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["date_of_listed"]

_LINKS = frozenset({",", "and", ";"})


def date_of_listed(
    candidate: Candidate, head: Token, view: SentenceView, date: DatedWords, words: Sequence[DatedWords]
) -> DatedWords | None:
    """Give the date of a member that stands behind the one of another; else the date itself.

    None where it is of a clause without its verb: "Mali left it in 1972 and Chad in 1985 to join the league".
    """
    if _is_of_elided_clause(head, date, words):
        return None
    if spec_of(candidate.relation).family is not Family.MEMBERSHIP or candidate.subject is None:
        return date
    place = candidate.subject.start - view.sentence.start
    if not head.i < date.index or place <= date.expression.start:
        return date
    others = [one for one in words if one.index > date.index and _is_of_list(one, date)]
    before = [one for one in others if one.expression.start < place]
    if before and _is_ahead(before[-1]):
        return before[-1]  # "and, in 1995, C"
    behind = [one for one in others if one.expression.start > place]
    return behind[0] if behind and not _is_ahead(behind[0]) else date


def _is_of_elided_clause(head: Token, date: DatedWords, words: Sequence[DatedWords]) -> bool:
    if head.tag_ != "VB" or not is_infinitive(head) or not 0 <= date.index < head.i:
        return False
    before = [one.index for one in words if one.index < date.index]
    between = head.doc[before[-1] : date.index] if before else ()
    is_other = any(t.ent_type_ in ("GPE", "ORG", "PERSON", "NORP") for t in between)
    return is_other and any(t.lower_ == "and" for t in between) and all(t.pos_ != "VERB" for t in between)


def _is_of_list(one: DatedWords, date: DatedWords) -> bool:
    between = one.root.doc[date.index : one.index]
    is_told = any(t.pos_ in ("VERB", "AUX") or t.text == ";" for t in between)
    return one.expression.lead is Lead.AT and not one.is_bracketed and not is_told


def _is_ahead(date: DatedWords) -> bool:
    """Tell a date that opens what it dates: "and, in 1995, C"."""
    first = date.preposition.i if date.preposition is not None else date.index
    return first > 0 and date.root.doc[first - 1].lower_ in _LINKS
