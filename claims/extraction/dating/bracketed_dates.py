"""What a date in brackets behind a name says: the years of an office, a beginning, or those of a life."""

from __future__ import annotations

import re

from claims.dates import Interval
from claims.extraction.dating.dated_words import DatedWords
from claims.extraction.frames import Candidate, Mention, RoleMention, SentenceView
from claims.relations import EntityKind, Relation

__all__ = ["is_beginning", "is_span_of_office", "is_term_of_office", "stands_beside"]

_STATES = frozenset({Relation.MEMBER, Relation.CANDIDATE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
_ENTRIES = frozenset({Relation.JOINED, Relation.LEFT, Relation.SUSPENDED})
_NEAR_BRACKET = 3
_OPENS = re.compile(
    r"(?:\s?\([A-Z][\w.&]{1,9}\))?\W{0,4}|\s*\((?:r\.|reigned|ruled|in\s+office|term)\s+", re.IGNORECASE
)
# In years: no office lasts longer, and hardly a life ends so soon.
_LONGEST_OFFICE = 60
_SHORTER_THAN_LIVES = 25


def stands_beside(mention: Mention | RoleMention, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a date follows a name at once, a bracket between."""
    return 0 <= view.sentence.start + words.expression.start - mention.end <= _NEAR_BRACKET


def is_beginning(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a bracket behind a name says since when: "Arvonia (1829)", "followed by X (1982-95)".

    A person's may as well be the years of a life; those of a term are fewer.
    """
    interval = words.expression.interval
    if interval is None or candidate.subject is None or not stands_beside(candidate.subject, words, view):
        return False
    if candidate.relation is Relation.FOUNDED:
        return not interval.is_span
    if candidate.relation in _ENTRIES and candidate.subject.kind is not EntityKind.PERSON:
        return not interval.is_span  # "Arvonia (1999) and Tarvia (2004) joined the EU"
    if candidate.relation is not Relation.TOOK_OFFICE or interval.start is None or not interval.is_span:
        return False
    return interval.end is None or interval.limit.year - interval.first.year < _SHORTER_THAN_LIVES


def is_span_of_office(interval: Interval) -> bool:
    """Tell the years of an office from a day, and from a life."""
    if not interval.is_span or interval.start is None:
        return False
    return interval.end is None or interval.limit.year - interval.first.year <= _LONGEST_OFFICE


def is_term_of_office(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether "(1981-2003)" says how long an office was held, and not how long somebody lived."""
    interval = words.expression.interval
    if interval is None or candidate.relation not in _STATES:
        return False
    if candidate.role is None and candidate.object is None and not _is_of_reign(candidate, view):
        return False
    if not is_span_of_office(interval):
        return False
    place, text = view.sentence.start + words.expression.start, view.context.article.text
    before = [
        m for m in (candidate.subject, candidate.role, candidate.object) if m is not None and m.end <= place
    ]
    beside = [m for m in before if _OPENS.fullmatch(text, m.end, place) is not None]
    return bool(beside) and not (
        beside == [candidate.subject] and _opens_page(candidate.subject, words, view)
    )


def _is_of_reign(candidate: Candidate, view: SentenceView) -> bool:
    """Tell "the reign of Tarvo (1860-1895)", which names neither title nor realm."""
    return view.span.doc[candidate.head].lemma_ in ("reign", "rule", "reigning")


def _opens_page(subject: Mention | None, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether a page opens with its subject and a bracket of a life: "Tarvo II (1580–1632) was king"."""
    title, text = view.context.title_mention, view.context.article.text
    if subject is None:
        return False
    is_page = title is not None and (title.name or title.text) == (subject.name or subject.text)
    place = view.sentence.start + words.expression.start
    # "(; February 12, 1809 – ...": what was said before the semicolon is lost.
    return is_page and not text[: subject.start].strip() and text[:place].rstrip(" ;,").endswith("(")
