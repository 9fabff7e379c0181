"""One line of a list of office holders: a name beside the dates of a term, in any of the usual shapes.

"1994–1998: Ann Lee", "Ann Lee (1994–1998)", "Ann Lee, 3 May 1994 – 1 June 1998",
"since 1998: Bo Ek", "3. Bo Ek (acting) (1998– )", "Ann Lee | 1994 | 1998".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from claims.extraction.leadership.rolls.names import PARTICLES, is_holder_name, names_in, without_rank
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.leadership.rolls.titles import RollTitle
from claims.relations import Relation
from claims.types import Span, TimeExpression

__all__ = ["Entry", "Roll", "read_entries", "read_run"]

LONGEST_LINE = 240
_BULLET = re.compile(
    r"\s*(?:[-*•·‣–—]\s+|\|\s*|\d{1,3}\s*\|\s*|\(?\d{1,3}\s?[.)]\s+"
    r"|\d{1,3}(?:st|nd|rd|th)\s?:?\s+(?=[A-Z])|#\s*\d*\s+)*"
    r"(?:\(\s?(?:acting|interim)\s?\)\s*)?"
)
_ACTING = re.compile(r"[(,]\s*(?:acting|interim|caretaker|ad interim|temporary)\b(?!\s+[A-Z])", re.IGNORECASE)
_BETWEEN_TERMS = re.compile(r"[\s(),;&]*(?:and\s)?[\s(]*")
_BEFORE_NAME = re.compile(r"[\s)\]:,;|.–—-]*")
# "Haverbrook: Ann Lee since 1994": the head of another body, or somebody the label says more of.
_LABELLED = re.compile(
    r"[^\W\d][^\d:(]*:\s+(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d)[A-Z]"
)
# Nobody is at the head of anything younger: what begins that long before a term is a life.
_YOUTH = timedelta(days=18 * 365)
_LONGEST_TERM = timedelta(days=75 * 365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A holder with a term.

    Parameters
    ----------
    name : Span
        Where the name stands in the text.
    when : TimeExpression
        The term.
    line : Span
        The whole line.
    """

    name: Span
    when: TimeExpression
    line: Span
    is_acting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Holders under one office, those of one line or sentence of a list.

    Parameters
    ----------
    relation : Relation
        What the list tells of its holders: that they held the office, took or left it.
    is_sentence : bool
        Whether a sentence tells it, which needs no second holder to be believed.
    """

    office: RollTitle
    entries: tuple[Entry, ...]
    relation: Relation = Relation.HELD_OFFICE
    is_sentence: bool = False


def read_entries(text: str, start: int, end: int, *, shortest: int = 2) -> list[Entry]:
    """Read the line between two places of a text as its holders' terms; empty when it is none.

    Parameters
    ----------
    shortest : int
        Of how many words a holder's name is at least.
    """
    if not 8 <= end - start <= LONGEST_LINE:
        return []
    bullet = _BULLET.match(text, start, end)
    begin = bullet.end() if bullet else start
    terms = _in_office(text, read_terms(text, begin, end))
    if not terms:
        return []
    at = next((i for i, term in enumerate(terms) if term.interval.is_span), 0)
    first = terms[at].start or begin
    if _LABELLED.match(text, begin, first):
        return []
    names = names_in(begin, text[begin:first], shortest=shortest)
    if not names and not text[begin:first].strip(" (["):
        names = _names_behind(text, terms[at].end or begin, end, shortest)
    line = Span(start=start, end=end)
    is_acting = _ACTING.search(text, start, end) is not None
    return [
        Entry(name=name, when=term, line=line, is_acting=is_acting)
        for name in names
        for term in _own_terms(text, terms[at:])
    ]


def _in_office(text: str, terms: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Leave out somebody's life, alone or before the term: "Ann Lee (1909–1996), chemist, 1954–55"."""
    if len(terms) > 1 and _is_life(text, terms[0], terms[1]):
        return list(terms[1:])
    return [
        term
        for term in terms
        if not _is_closed(term) or term.interval.limit - term.interval.first < _LONGEST_TERM
    ]


def _is_life(text: str, first: TimeExpression, later: TimeExpression) -> bool:
    if not _is_closed(first) or text[(first.start or 0) - 2 : first.start].rstrip()[-1:] not in ("(", "["):
        return False
    return first.interval.first + _YOUTH <= later.interval.first < first.interval.limit


def _is_closed(term: TimeExpression) -> bool:
    return term.interval.is_span and term.interval.start is not None and term.interval.end is not None


def _own_terms(text: str, terms: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """Give a holder's first term and those listed right behind it: "(1991–94), (1998–2001)"."""
    yield terms[0]
    for before, after in pairwise(terms):
        if not after.interval.is_span or not _BETWEEN_TERMS.fullmatch(text[before.end or 0 : after.start]):
            return
        yield after


def _names_behind(text: str, at: int, end: int, shortest: int) -> list[Span]:
    """Read "1994–1998: Ann Lee": the dates open the line."""
    gap = _BEFORE_NAME.match(text, at, end)
    at = gap.end() if gap else at
    return names_in(at, text[at:end], shortest=shortest)


_BRACKET = re.compile(r"\s?\((?P<inside>[^()]{4,60})\)")
_NAME_END = re.compile(r"(?:[^\W\d_][\w’'.-]*|\s\.)(?:\s(?:[^\W\d_][\w’'.-]*|\.))*$")
_LONGEST_LEAD = 90


def read_run(text: str, start: int, end: int) -> list[Entry]:
    """Read the terms in brackets behind names of running text: "Ann Lee (1994–98), Bo Ek (1998– )"."""
    found = []
    for bracket in _BRACKET.finditer(text, start, end):
        terms = read_terms(text, bracket.start("inside"), bracket.end("inside"))
        if not terms or not terms[0].interval.is_span or (terms[0].start or 0) - bracket.start("inside") > 6:
            continue
        name = _name_ending(text, max(start, bracket.start() - _LONGEST_LEAD), bracket.start())
        if name is not None:
            line = Span(start=name.start, end=bracket.end())
            found += [Entry(name=name, when=term, line=line) for term in _own_terms(text, terms)]
    return found


def _name_ending(text: str, start: int, end: int) -> Span | None:
    """Give the longest run of capitalised words that ends at a place."""
    match = _NAME_END.search(text, start, end)
    if match is None:
        return None
    words = list(re.finditer(r"\S+", match[0]))
    first = len(words)
    while first > 0 and (words[first - 1][0][:1].isupper() or words[first - 1][0].lower() in PARTICLES):
        first -= 1
    while first < len(words) and not words[first][0][:1].isupper():
        first += 1
    if first == len(words):
        return None
    begin = match.start() + words[first].start()
    name = text[begin:end].strip()
    rank = without_rank(name, shortest=1)
    begin, name = begin + rank, name[rank:]
    return Span(start=begin, end=begin + len(name)) if is_holder_name(name, shortest=1) else None
