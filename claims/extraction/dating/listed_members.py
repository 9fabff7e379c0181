"""Dates told one after another behind one verb: "took in A in 1981, B in 1986 and, in 1995, C"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates import Lead
from claims.extraction.assertion.clause_forms import is_infinitive
from claims.extraction.dating.date_series import is_shared_unevenly
from claims.relations import Family, spec_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = ["date_of_listed"]

_LINKS = frozenset({",", "and", ";"})
# What stands between a date and what it dates, or behind it.
_OPENS = re.compile(r",?\s+(?:(?:the|a|an|its|their|his|her)\s+)?")
_CLOSES = re.compile(r"\s+(?:in\s+|on\s+)?")


def date_of_listed(
    candidate: Candidate, head: Token, view: SentenceView, date: DatedWords, words: Sequence[DatedWords]
) -> DatedWords | None:
    """Give the date of a member that stands behind the one of another; else the date itself.

    None where it is of a clause without its verb: "Mali left it in 1972 and Chad in 1985 to join the league".
    """
    if _is_of_elided_clause(head, date, words) or is_shared_unevenly(candidate, view, date):
        return None
    own = _own(candidate, head, view, date, words)
    if own is not None:
        return own
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


def _own(
    candidate: Candidate, head: Token, view: SentenceView, date: DatedWords, words: Sequence[DatedWords]
) -> DatedWords | None:
    """Give the date right beside what is listed: "became chair in 2000 and, in 2005, premier".

    Also "founded three firms: A in 1993, B in 1998".
    """
    spec = spec_of(candidate.relation)
    if not spec.is_event or date.index < head.i:
        return None
    listed = [one for one in words if one.index > date.index and _is_of_list(one, date)]
    text, start = view.span.text, view.sentence.start
    slots = (candidate.subject, candidate.object, candidate.role)
    places = [(s.start - start, s.end - start) for s in slots if s is not None and s.start - start > 0]
    for one in listed:
        opens = any(_OPENS.fullmatch(text, one.expression.end, first) for first, _ in places)
        if opens and one.noun is None and _is_ahead(one):
            return one
    if spec.family is not Family.FOUNDING or candidate.subject is None:
        return None
    end = candidate.subject.end - start
    return next((one for one in listed if _CLOSES.fullmatch(text, end, one.expression.start)), None)


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
