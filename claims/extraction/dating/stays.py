"""Dates told by how long something lasted: "seized power in 1985 and ruled for 17 years".

A length of time behind "after" dates what ended ("was dismissed after eight months"), one behind
"for" gives an office the end or the beginning that no words date.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import Interval, Lead, Unit, find_durations, find_expressions, format_period, parse_edtf
from claims.dates.edtf import parse_period
from claims.dates.points import Reference
from claims.dates.shifts import later
from claims.extraction.assertion.clause_forms import SUBJECTS, is_perfect, is_pluperfect, is_present
from claims.extraction.dating.dated_words import worded
from claims.extraction.dating.story_dates import story_day
from claims.extraction.dating.title_dates import is_title, own_stretch
from claims.extraction.frames import MentionForm
from claims.extraction.syntax.questions import clause_head
from claims.relations import Relation, spec_of
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from spacy.tokens import Token

    from claims.dates import Duration
    from claims.extraction.dating.dated_words import DatedWords
    from claims.extraction.frames import Candidate, SentenceView

__all__ = [
    "after_stay",
    "ended_term",
    "is_term_ended",
    "last_of",
    "last_told",
    "lasting_date",
    "stretched",
]

_BEHIND = re.compile(
    r"\s*(?:[,.;:)]|$|and\b|as\b|with\b|in\s+(?:office|charge|power|command)\b|at\s+the\s+(?:helm|club|top)\b"
    r"|in\s+(?:the|that|this|his|her)\s+(?:job|post|role|position|presidency|band|group|chair)\b"
    r"|to\s+[a-z]|because\b|due\b|when\b|over\b|owing\b|amid\b|following\b|there\b|(?:he|she|it|they|the)\b)",
    re.IGNORECASE,
)
_COUNTED = {Unit.MONTH, Unit.YEAR, Unit.DECADE}
_IN_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}
_BARELY = frozenset({"only", "just", "barely", "the", "next", "following"})
_ROUND = frozenset({"nearly", "about", "exactly"})
_ENDINGS = frozenset(
    "step stand retire resign leave die quit depart relinquish hand lose succeed replace".split()
)
_OF_EARLIER = re.compile(r"\b(?:before|until|till|when|by the time|after|once)\b", re.IGNORECASE)
_LEAVINGS = frozenset({Relation.LEFT_OFFICE, Relation.LEFT, Relation.EXPELLED})
# "Has led it for six years", "over the past six years".
_LASTS = re.compile(r"\b(?:for|over)(?:\s+the\s+(?:past|last))?\s+$", re.IGNORECASE)
_LOOK_BACK = 400  # characters before a sentence searched for the date that "after three years" counts from


def after_stay(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date "became director in 1988, a post she gave up after three years": counted from its beginning.

    Parameters
    ----------
    candidate : Candidate
        An event whose own clause names no date.
    head : Token
        The head of its clause.
    view : SentenceView
        The parsed sentence.
    words : sequence of DatedWords
        The time expressions of the sentence.
    """
    verb = clause_head(head)
    if not spec_of(candidate.relation).is_event or is_pluperfect(verb):
        return None
    if verb.dep_ == "relcl" and verb.head.pos_ == "PROPN":
        return None  # "in 2022 she succeeded Ole Berg, who retired after eleven years"
    for length in _lengths(head, view, "after"):
        if _BEHIND.match(view.span.text, length.end) is None or length.unit not in _COUNTED:
            continue
        base = _begun(words, view.span.text, length.start) or (
            None if words else _told_before(candidate, view)
        )
        if base is None or base.start is None or base.is_span:
            continue
        moved = later(base.start, int(length.value), length.unit)
        if moved is not None:
            return worded(view, length.text, length.start, moved, DateKind.RELATIVE)
    return None


def is_term_ended(candidate: Candidate, head: Token, words: DatedWords) -> bool:
    """Tell "was chancellor from 2010 to 2016 before being sacked", "until 2016 when he was removed"."""
    if candidate.relation not in _LEAVINGS or not _is_term(words):
        return False
    verb = clause_head(head)
    if verb.dep_ == "pcomp" and verb.head.lower_ == "before":
        return verb.head.head.i == words.governor.i
    marks = {c.lower_ for c in verb.lefts if c.dep_ in ("mark", "advmod")}
    return verb.dep_ == "advcl" and "before" in marks and verb.head.i == words.governor.i


def _is_term(words: DatedWords) -> bool:
    expression = words.expression
    is_closed = len(expression.points) == 2 and expression.lead is Lead.AT
    return is_closed and expression.text.lower().startswith(("from", "between")) and not words.is_bracketed


def ended_term(candidate: Candidate, head: Token, words: DatedWords, interval: Interval) -> Interval:
    """Give when somebody left who held an office "from 2016 to 2017, when he was removed"."""
    if candidate.relation not in _LEAVINGS or not _is_term(words) or clause_head(head) == words.governor:
        return interval
    return interval if interval.end is None else parse_edtf(format_period(interval.end))


def last_of(interval: Interval, *, is_term: bool) -> Interval:
    """Give the end of a stretch of years: "editor from 1860 until 1901, when Fry replaced her"."""
    start, end = interval.start, interval.end
    if start is None or end is None or start.approximate:
        return interval
    if not is_term and end.first.year - start.first.year < 2:
        return interval
    return parse_edtf(format_period(end))


def stretched(
    candidate: Candidate,
    head: Token,
    view: SentenceView,
    words: Sequence[DatedWords],
    told: TimeExpression | None,
) -> TimeExpression | None:
    """Give an office its other end: "ruled for 17 years" from 1985, "led it for nine years until 1997"."""
    spec, verb = spec_of(candidate.relation), clause_head(head)
    if spec.is_event or spec.is_derived or is_perfect(verb) or is_present(verb):
        return told
    for length in _lengths(head, view, "for"):
        if length.unit not in (Unit.YEAR, Unit.DECADE) or length.value > 70:
            continue
        years = round(length.value * (10 if length.unit is Unit.DECADE else 1))
        if told is not None and is_title(candidate, head) and own_stretch(candidate, words, view) is None:
            return None  # "in 2002, Lee, mayor for six years, spoke": the day of the speech
        if told is None:
            interval = _bounded(words, head, view, length, years)
        else:
            is_last = told.start is not None and told.start - view.origin >= length.end
            is_last = is_last and told.interval.edtf[-3:] != "/.."
            interval = _filled(told, years, is_last=is_last or is_pluperfect(verb))
        if interval is None:
            return told
        if view.published is not None and interval.end is not None and interval.end.first > view.published:
            return None  # "X, who came in 2021, and Y, chief executive for ten years": no year of Y's
        if told is not None and told.text is not None and told.start is not None:
            return worded(view, told.text, told.start - view.origin, interval, DateKind.RELATIVE)
        return worded(view, length.text, length.start, interval, DateKind.RELATIVE)
    return told


def _filled(told: TimeExpression, years: int, *, is_last: bool) -> Interval | None:
    """Give the other end of a stretch: "had been premier for five years when she made way in 1974"."""
    start, end = told.interval.start, told.interval.end
    if told.interval.is_span and start is not None and end is None:
        # "When Lee took office in 2009, she had been chancellor for three years": up to then.
        if not is_last and told.text is not None and told.text.lower().startswith("from"):
            # "For five years from 2007".
            return _span(format_period(start), f"{start.first.year + years:04d}~")
        is_then = is_last and told.interval.edtf.endswith("/")
        return _span(f"{start.first.year - years:04d}~", format_period(start)) if is_then else None
    if start is None and end is not None:
        return _span(f"{end.first.year - years:04d}~", format_period(end))
    if start is None or told.interval.is_span or told.interval.edtf.endswith("~"):
        return None
    if is_last:
        return _span(f"{start.first.year - years:04d}~", format_period(start))
    return _span(format_period(start), f"{start.first.year + years:04d}~")


def _bounded(
    words: Sequence[DatedWords], head: Token, view: SentenceView, length: Duration, years: int
) -> Interval | None:
    """Give the stretch that ends or begins with another clause's date: "for ten years, retiring in 1957"."""
    for one in words:
        verb = clause_head(one.governor)
        is_plain = one.expression.lead is Lead.AT and one.noun is None and not one.is_bracketed
        if (
            is_plain
            and verb.lemma_ in _ENDINGS
            and verb.i > head.i
            and verb.head in (head, clause_head(head))
        ):
            end = one.expression.interval
            if end is not None and end.end is not None and not end.is_span:
                return _span(f"{end.first.year - years:04d}~", format_period(end.end))
    verb = clause_head(head)
    if is_pluperfect(verb) and (left := _left_now(verb, words, view)) is not None and left.end is not None:
        return _span(f"{left.first.year - years:04d}~", f"{left.first.year:04d}")
    if is_pluperfect(verb) or (verb.dep_ == "relcl" and verb.head.dep_ not in SUBJECTS):
        return None  # "X took over in 2019 from Y, who (had) led it for eight years": no beginning of Y's
    base = _begun(words, view.span.text, length.start)
    if base is None or base.start is None or base.is_span:
        return None
    return _span(format_period(base.start), f"{base.first.year + years:04d}~")


def _left_now(verb: Token, words: Sequence[DatedWords], view: SentenceView) -> Interval | None:
    """Give when a stay ended that the news tells of: "had edited it for ten years, left last Friday"."""
    if view.published is None:
        return None
    if not words:
        # "Before his promotion he had run it for seven years": up to then.
        return None if _OF_EARLIER.search(view.span.text) else story_day(view)
    main = clause_head(verb.head)
    is_leaving = verb.dep_ == "relcl" and verb.head.dep_ in SUBJECTS and main.lemma_ in _ENDINGS
    if not is_leaving or len(words) != 1 or words[0].governor.i != main.i:
        return None
    interval = words[0].expression.resolve(published=view.published).interval
    return None if interval is None or interval.first > view.published else interval


def _span(start: str, end: str) -> Interval:
    return parse_edtf(f"{start}/{end}")


def _lengths(head: Token, view: SentenceView, word: str) -> Iterator[Duration]:
    """Give the lengths of time behind a word that hangs in the claim's own clause."""
    text = view.span.text
    if f"{word} " not in text.lower():
        return
    verb = clause_head(head)
    for length in find_durations(text):
        before = text[: length.start].lower().split()
        while before and before[-1] in _BARELY:
            before.pop()
        if length.is_age or not before or before[-1] != word or not 1 <= length.value <= 200:
            continue
        if length.value != int(length.value) or length.qualifier not in {None, *_ROUND}:
            continue
        if _stands_in(view, word, length, (verb, head)):
            yield length


def _is_exact(length: Duration) -> bool:
    return length.value == int(length.value) and length.qualifier is None


def _stands_in(view: SentenceView, word: str, length: Duration, verbs: Sequence[Token]) -> bool:
    """Tell whether a length of time behind a word hangs in the clause of one of the verbs."""
    tokens = [t for t in view.span if t.idx - view.span.start_char < length.start and t.lower_ == word]
    return bool(tokens) and clause_head(tokens[-1]) in verbs


def _begun(words: Sequence[DatedWords], text: str, place: int) -> Interval | None:
    """Give the last day named before a length of time, of what it counts from."""
    before = [w for w in words if w.expression.end <= place and not w.is_bracketed and w.noun is None]
    if not before or before[-1].expression.lead not in (Lead.AT, Lead.SINCE):
        return None
    last = before[-1].expression
    return last.points[0].interval if last.reference is Reference.NOTHING and len(last.points) == 1 else None


def _told_before(candidate: Candidate, view: SentenceView) -> Interval | None:
    """Give the date that the sentences just before have reached, told of the same subject."""
    if (
        view.published is not None
        or candidate.subject is None
        or candidate.subject.form is not MentionForm.PRONOUN
    ):
        return None  # news looks back from its own day
    limit = view.sentence.start
    return last_told(view.context.article.text[max(0, limit - _LOOK_BACK) : limit])


@lru_cache(maxsize=256)
def last_told(text: str, *, spans: bool = False) -> Interval | None:
    """Give the last point of time that a stretch of text names outside brackets, with `spans` a span too."""
    found = find_expressions(text)
    if not found or found[-1].lead is not Lead.AT or text[: found[-1].start].rstrip().endswith("("):
        return None
    interval = found[-1].interval
    return None if interval is None or (interval.is_span and not spans) else interval


def lasting_date(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Date a state by how long it has lasted: "has been a member for a decade" began about ten years ago."""
    published = view.published
    verb = clause_head(head)
    if published is None or spec_of(candidate.relation).is_event or not is_perfect(verb):
        return None
    if is_title(candidate, head):
        return None  # "chairman Ole Berg has shied away from cameras for two months"
    text = view.span.text
    for length in find_durations(text):
        if not _LASTS.search(text[: length.start]) or length.is_age or not 1 <= length.value <= 999:
            continue
        if not any(_stands_in(view, word, length, (verb, head)) for word in ("for", "over")):
            continue  # "has been premier, and has lived abroad for ten years"
        begun = _begun_before(published, length)
        if begun is not None:
            return worded(view, length.text, length.start, parse_edtf(f"{begun}~/.."), DateKind.RELATIVE)
    return None


def _begun_before(published: date, length: Duration) -> str | None:
    """Give the year, or the month, in which began what has lasted so long."""
    if length.unit is Unit.MONTH and _is_exact(length):
        month = later(parse_period(published.isoformat()), -int(length.value), Unit.MONTH)
        return None if month is None else month.edtf
    if length.unit not in _IN_YEARS or length.low_days / 365.2425 > published.year - 1:
        return None
    return f"{published.year - round(length.value * _IN_YEARS[length.unit]):04d}"
