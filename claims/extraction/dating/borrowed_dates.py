"""Dates a claim takes though no words of its clause give them: of the heading, the news, the narrative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import (
    Direction,
    Interval,
    Lead,
    find_expressions,
    format_period,
    parse_edtf,
)
from claims.extraction.assertion.clause_forms import is_pluperfect, is_present
from claims.extraction.assertion.cues import EVENT_NOUNS
from claims.extraction.dating.clause_dates import UNITS
from claims.extraction.dating.dated_words import BY_DISTANCE, worded
from claims.extraction.dating.resumed_dates import resumed_date
from claims.extraction.dating.stays import last_told, lasting_date
from claims.extraction.dating.story_dates import effect_date, is_of_era, news_date, told_date
from claims.extraction.dating.successions import succession_date
from claims.extraction.frames import Candidate, SentenceView, Zone
from claims.extraction.syntax.questions import clause_head, first_verb
from claims.relations import spec_of
from claims.types import DateKind, Modality, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["borrowed_date"]

_FRESH = timedelta(days=31)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)”\"]{2})[.!?][\"”’)]*\s+(?=[A-ZÀ-ÖØ-ÞČŁŚŠŞŽ\"“])")
# In the present these tell of what has been so all along: "has its origins in a school", "dates from".
_LASTING = frozenset("date trace go be owe have lie reach stretch remain count number include".split())
_OPENINGS = frozenset({"in", "then in", "on", "in early", "in late", "in the", "in a", "in an", "by"})
_ENTRY = 300  # characters of an entry of a timeline
_ELECTING = frozenset({"elect", "reelect", "re-elect", "win", "vote"})
_ELECTION_BACK = 250
_YEAR = timedelta(days=366)
_EVENT_BACK = 600  # characters before a sentence searched for the event it names again
_KNOWN_EVENT = re.compile(
    r"\b(?P<way>after|following|during|at|in)\s+(?:the|this|that|these|those)\s+(?:[a-z]+\s+)?"
    rf"(?P<noun>{'|'.join(sorted(EVENT_NOUNS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_THAT_TIME = re.compile(
    r"\bat\s+(?:the|that)\s+time\b(?!\s+of)"
    r"|(?:\b(?P<until>until|till|up\s+to)\s)?\bthen\b(?=[\s-]+(?!and\b|in\b)\w)",
    re.IGNORECASE,
)
# "Won every election since independence" tells no day of it.
_INDEPENDENCE = re.compile(r"(?<!since )\bindependen(?:ce|t)\b")
_NUMBERED = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th)\b[^,;]*$"
)
_BESIDE = 40  # characters between the word and its year
_WORDS_BETWEEN = 8  # words between "then" and an office
_NEAR_OFFICE = 80  # characters between an office and the words that date it
_LOOK_BACK = 1500  # characters before a sentence searched for the date its narrative has reached


def borrowed_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Give the date of a claim whose own clause has none, the surest source first.

    Parameters
    ----------
    candidate : Candidate
        What is claimed.
    head : Token
        The head of its clause.
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        The time expressions of the sentence; none of them is the claim's own.
    """
    return (
        _headed_date(candidate, head, view)
        or effect_date(candidate, view, words)
        or told_date(candidate, head, view, words)
        or news_date(candidate, head, view, words)
        or _document_date(candidate, head, view)
        or lasting_date(candidate, head, view)
        or _that_time(candidate, head, view, words)
        or _independence_date(candidate, head, view)
        or _known_event_date(candidate, head, view, words)
        or resumed_date(candidate, head, view, words)
        or succession_date(candidate, head, view, words)
        or _narrated_date(candidate, head, view, words)
    )


def _document_date(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Date news told in the simple present by the article: "Croatia joins the Schengen Area".

    Such a sentence tells what happened in the month before the article appeared (own rule,
    wide enough for monthly digests).
    """
    published = view.published
    if (
        published is None
        or not spec_of(candidate.relation).is_event
        or spec_of(candidate.relation).is_derived
    ):
        return None
    if head.pos_ == "NOUN" and head.dep_ == "pobj" and head.head.lower_ in ("after", "following"):
        if head.head.i > 0 and head.head.nbor(-1).lemma_.lower() in UNITS:
            return None  # "fifteen years after its accession, trade thrives"
        head = clause_head(head.head)  # "Hipkins succeeds Ardern after her resignation": in the same days
    if head.pos_ not in ("VERB", "AUX") or candidate.modality not in (None, Modality.ASSERTED):
        return None
    main = first_verb(head)
    is_news = is_present(head) and not any(c.dep_ == "aux" for c in head.children)
    if main.dep_ != "ROOT" or not is_news:
        return None  # "has joined" tells no day: it may be long ago
    if head.lemma_ in _LASTING or any(c.dep_ == "neg" for c in head.children):
        return None
    first = (published - _FRESH).isoformat()
    return TimeExpression(
        interval=parse_edtf(f"{first}/{published.isoformat()}"), kind=DateKind.DOCUMENT_DATE
    )


def _headed_date(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Date what follows the head of an entry in a timeline: "April 1980: Independence. X is sworn in"."""
    if not spec_of(candidate.relation).is_event and _is_beside_name(head):
        return None  # "Foreign Minister X notifies": an office of that day, and of others
    verb = clause_head(head)
    if (
        view.sentence.zone is not Zone.BODY
        or is_pluperfect(verb)
        or any(c.tag_ == "MD" for c in verb.children)
    ):
        return None
    start = view.sentence.start
    text = view.context.article.text[max(0, start - _ENTRY) : start]
    text = text[text.rfind("\n") + 1 :]
    for expression in reversed(find_expressions(text, published=view.published, direction=Direction.NEAREST)):
        before = text[: expression.start].rstrip(" *•–—-")
        if text[expression.end :][:1] == ":" and (not before or before[-1] in '.!?”"'):
            interval = expression.interval
            return None if interval is None else TimeExpression(interval=interval, kind=DateKind.INFERRED)
    return None


def _is_beside_name(head: Token) -> bool:
    return head.pos_ in ("NOUN", "PROPN", "ADJ") and head.dep_ not in ("attr", "oprd", "acomp", "ROOT")


def _that_time(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date "X, who was president at the time": by the sentence's only date, else that of the one before."""
    spec = spec_of(candidate.relation)
    if spec.is_event or spec.is_derived or is_present(clause_head(head)):
        return None
    place, clause = head.idx + view.shift - view.origin, clause_head(head)
    near = [
        found for found in _THAT_TIME.finditer(view.span.text) if abs(found.start() - place) < _NEAR_OFFICE
    ]
    near = [found for found in near if _is_of_title(candidate, found, place, view)]
    is_until = bool(near) and near[0]["until"] is not None
    if not near or (words and not is_until and clause in (clause_head(w.governor) for w in words)):
        return None
    told = [w.expression for w in words if not w.is_bracketed and w.governor.lower_ != "born"]
    # "X was then its leader; he resigned three years later": what goes on from there dates nothing before.
    told = [o for o in told if o.start < place or not o.text.lower().endswith(BY_DISTANCE)]
    if told:
        only = told[0] if len(told) == 1 and told[0].lead is Lead.AT and told[0].end <= place else None
        interval = None if only is None else only.resolve(published=view.published).interval
    else:
        limit = view.sentence.start
        interval = last_told(view.context.article.text[max(0, limit - _EVENT_BACK) : limit], spans=True)
    if interval is not None and near[0]["until"]:
        interval = _until(interval)
    return (
        None if interval is None else worded(view, near[0][0], near[0].start(), interval, DateKind.RELATIVE)
    )


def _is_of_title(candidate: Candidate, found: re.Match[str], place: int, view: SentenceView) -> bool:
    """Tell "then prime minister", "then led by X" from what came next: "was then reduced to a clerk"."""
    if found[0].lower() != "then":
        return True
    role = candidate.role
    start = place if role is None else max(0, role.start - view.origin)
    between = view.span.text[found.end() : max(found.end(), start)]
    is_ahead = start >= found.end() - len("then")  # a title may have the word for a part of it
    return is_ahead and len(between.split()) <= _WORDS_BETWEEN and "," not in between


def _until(told: Interval) -> Interval | None:
    """Give the time up to a date: "Until then X had been president"."""
    period = told.start or told.end
    return None if period is None else parse_edtf(f"../{format_period(period)}")


def _known_event_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date "After the elections he joined" by the sentence before that told when they were."""
    if words or not spec_of(candidate.relation).is_event or is_pluperfect(clause_head(head)):
        return None
    start = view.sentence.start
    found = _KNOWN_EVENT.search(view.span.text)
    if found is None:
        return _elected_date(head, view)
    told = _event_told(view.context.article.text[max(0, start - _EVENT_BACK) : start], found["noun"].lower())
    if told is None or told.end is None:
        return None
    is_later = found["way"].lower() in ("after", "following")
    interval = parse_edtf(f"{told.end.first.year:04d}/..") if is_later else told
    return worded(view, found[0], found.start(), interval, DateKind.RELATIVE)


def _independence_date(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Date "has been its president since independence" by the sentence before that told when that was."""
    if spec_of(candidate.relation).is_derived:
        return None
    for noun in (t for t in view.span if t.lower_ == "independence" and t.dep_ == "pobj"):
        way, before = noun.head.lower_, view.span.text[: noun.head.idx - view.span.start_char]
        if way not in ("since", "at", "after", "upon") or clause_head(noun.head) != clause_head(head):
            continue
        start = view.sentence.start
        year = _independence_told(view.context.article.text[max(0, start - _EVENT_BACK) : start])
        if year is None or _NUMBERED.search(before):  # "its fifth president since independence"
            return None
        interval = parse_edtf(f"{year:04d}/.." if way in ("since", "after") else f"{year:04d}")
        words = f"{noun.head.text} {noun.text}"
        return worded(view, words, noun.head.idx - view.span.start_char, interval, DateKind.RELATIVE)
    return None


@lru_cache(maxsize=256)
def _independence_told(text: str) -> int | None:
    """Give the year that stands beside the last "independence" of a text that has one."""
    told = [e for e in find_expressions(text) if e.lead is Lead.AT and e.interval is not None]
    for found in reversed(list(_INDEPENDENCE.finditer(text))):
        near = [e for e in told if found.start() - _BESIDE < e.end and e.start < found.end() + _BESIDE]
        years = {e.interval.first.year for e in near if e.interval is not None and not e.interval.is_span}
        if len(years) == 1:
            return years.pop()
    return None


def _elected_date(head: Token, view: SentenceView) -> TimeExpression | None:
    """Date "X was elected president" by the sentence just before that told when elections were held."""
    if head.lemma_ not in _ELECTING or head.tag_ not in ("VBD", "VBN") or is_present(clause_head(head)):
        return None
    start = view.sentence.start
    told = _event_told(view.context.article.text[max(0, start - _ELECTION_BACK) : start], "election")
    return None if told is None else TimeExpression(interval=told, kind=DateKind.INFERRED)


@lru_cache(maxsize=256)
def _event_told(text: str, noun: str) -> Interval | None:
    """Give the date of the last sentence of a text that names an event and one date."""
    ends = [0, *(found.end() for found in _SENTENCE_END.finditer(text)), len(text)]
    for first, last in zip(reversed(ends[:-1]), reversed(ends[1:]), strict=True):
        sentence = text[first:last]
        if noun.removesuffix("s") in sentence.lower():
            told = [e.interval for e in find_expressions(sentence) if e.lead is Lead.AT]
            is_one = len(told) == 1 and told[0] is not None and told[0].limit - told[0].first <= _YEAR
            return told[0] if is_one else None
    return None


def _narrated_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date an event of a narrative by the date the sentence before opened with, about.

    "In 2018, protests spread. After Sargsian resigned, the assembly elected ..." Only where the
    article tells of times past, and where the sentence itself speaks of no other time.
    """
    if words or not spec_of(candidate.relation).is_event or head.tag_ not in ("VBD", "VBN", "VB"):
        return None
    if is_of_era(view):
        return None
    verb = clause_head(head)
    modals = any(c.tag_ == "MD" for c in verb.children)
    if modals or verb.dep_ in ("relcl", "acl", "ccomp") or is_pluperfect(verb) or is_present(verb):
        return None
    limit = view.sentence.start
    opening = _opening_date(view.context.article.text[max(0, limit - _LOOK_BACK) : limit])
    if opening is None or opening.start is None:
        return None
    if view.published is not None and opening.first.year >= view.published.year - 1:
        return None
    return TimeExpression(interval=parse_edtf(f"{opening.first.year:04d}~"), kind=DateKind.INFERRED)


@lru_cache(maxsize=256)
def _opening_date(text: str) -> Interval | None:
    """Give the last date of a text's last sentence, if that sentence opens with a date."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text.rstrip())]
    sentence = text[ends[-1] if ends else 0 :]
    told = [e for e in find_expressions(sentence) if e.lead is Lead.AT and e.interval is not None]
    if not told or sentence[: told[0].point_start].strip().lower() not in _OPENINGS:
        return None
    return [e for e in told if not sentence[: e.start].rstrip().endswith("(")][-1].interval
