"""The day of the news an article opens with, and which claims without a date of their own happened on it.

"Lawrence Wong was sworn in last night. His predecessor stepped down after two decades." News tells
its day once, in its first sentences; what it tells there in the past tense is of that day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import Direction, Interval, Lead, Precision, find_expressions, format_period, parse_edtf
from claims.extraction.assertion.clause_forms import (
    auxiliaries_of,
    is_negated,
    is_perfect,
    is_pluperfect,
    is_present,
)
from claims.extraction.assertion.cues import SPEECH_VERBS
from claims.extraction.dating.clause_dates import UNITS
from claims.extraction.dating.dated_words import worded
from claims.extraction.frames import Candidate, SentenceView, Zone
from claims.extraction.leadership import words as w
from claims.extraction.syntax.questions import clause_head, first_verb
from claims.relations import Relation, spec_of
from claims.types import DateKind, Modality, Polarity, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.dating.dated_words import DatedWords

__all__ = ["effect_date", "is_of_era", "news_date", "story_day", "told_date", "until_news"]

_OPENING = 600  # characters in which an article tells its news
_RECENT = timedelta(days=14)  # a weekly tells of the week before last; older days are background
_AHEAD = re.compile(
    r"\b(?:will|would|shall|due|scheduled|expected|next|plans?)\b"
    r"(?![^.!?\n]*\b(?:said|told|announced)\b)[^.!?\n]*$",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:with\s+immediate\s+effect|effective\s+immediately|with\s+instant\s+effect)\b"
    r"|\b(?:leav|quit|resign|withdraw|pull|stepp|stand)ing\b[^.;,]{0,40}?\b(?:at\s+once|immediately)\b",
    re.IGNORECASE,
)
_CHANGES = w.LEAVING_NOUNS | w.TAKING_NOUNS | frozenset({"death", "fall", "end"})
# What ends the time that somebody "had been" in office: he goes, or something is done to him.
_GOES = (
    w.RESIGNING
    | w.QUITTING
    | w.YIELDING
    | w.TAKING
    | frozenset("die retire step stand bow become fall end lose".split())
)
_MOVED = (
    w.OUSTING
    | w.REMOVING
    | w.PUSHING
    | w.SUCCEEDING
    | w.APPOINTING
    | frozenset("kill assassinate beat elect swear".split())
)
_DONE_WITH = frozenset({"accept", "announce", "confirm", "tender", "submit", "approve"})
_APOSTROPHES = ("'", "’")
_SENT_AWAY = w.OUSTING | w.REMOVING | frozenset({"resign", "quit"})
_PREDECESSOR = re.compile(r"\bpredecessor\b")
_BESIDE = 30  # characters behind a name that may call its bearer the predecessor
_WAS = frozenset({"was", "were"})
# "Under her the port was admitted", "signed up at the age of nine": of other times.
_ERA = re.compile(
    r"\W*(?:under|during|with|on\s(?:his|her|their)\swatch)\b|.*\b(?:at the age of|aged)\s", re.IGNORECASE
)


def story_day(view: SentenceView, *, ahead: bool = False) -> Interval | None:
    """Give the last recent day that the article's opening names, up to here.

    With `ahead` also one that it names only after this sentence: "The league has suspended three
    federations. ... the president said on Sunday."
    """
    if view.published is None:
        return None
    text, limit = view.context.article.text, min(view.sentence.start, _OPENING)
    found = _last_day(text[:limit], view.published)
    return _last_day(text[:_OPENING], view.published) if found is None and ahead else found


def _day_after(view: SentenceView, since: Interval) -> Interval | None:
    """Give the day of the news as the end of what had been "since 1974".

    None in a paragraph of background, which names a later time itself: "She took over in 1979 from a man
    who had been chair since 1974", in an article that opens with what was said on Monday.
    """
    day = story_day(view)
    text = view.context.article.text
    paragraph = text[text.rfind("\n\n", 0, view.sentence.start) + 1 : view.sentence.start]
    told = [found.resolve(published=view.published).interval for found in find_expressions(paragraph)]
    if day is None or since.start is None:
        return None
    is_told = any(since.start.limit <= one.first < day.first for one in told if one is not None)
    return None if is_told else day


def until_news(
    candidate: Candidate,
    head: Token,
    interval: Interval,
    words: DatedWords,
    others: list[DatedWords],
    view: SentenceView,
) -> Interval:
    """Close "the resignation in 2003 of X, who had been president since 1995": it ended with the news.

    The end is as coarse as the start, and only given where the sentence or the article's opening
    tells its day.
    """
    if spec_of(candidate.relation).is_event or interval.start is None or not interval.edtf.endswith("/"):
        return interval
    told = [
        (o, o.expression.resolve(published=view.published).interval)
        for o in others
        if o is not words and o.expression.lead is Lead.AT and not o.is_bracketed and o.noun is None
    ]
    later = [end for o, end in told if end is not None and interval.start.limit <= end.first]
    if told and not _is_of_change(clause_head(head)):
        return interval
    end = _day_after(view, interval) if not told else later[0] if len(later) == 1 else None
    if end is None or end.end is None or end.first < interval.start.limit:
        return interval
    length = {Precision.YEAR: 4, Precision.MONTH: 7, Precision.DAY: 10}.get(interval.start.precision)
    closed = format_period(end.end)[:length]
    return parse_edtf(f"{interval.edtf}{closed}") if length and not interval.start.approximate else interval


def _is_of_change(clause: Token) -> bool:
    """Tell whether whom a clause speaks of comes or goes: not "In 2015 he lost to X, who had been mayor"."""
    person = clause.head
    if clause.dep_ != "relcl":
        return True
    link = person.head
    if person.dep_ == "pobj" and link.lower_ == "by":
        return link.head.lemma_ in w.SUCCEEDING  # not "was appointed by X, who had been mayor"
    if person.dep_ == "nsubj":
        return link.lemma_.lower() in _GOES
    while link.pos_ in ("ADP", "PROPN") and link.head != link:
        link = link.head
    if link.pos_ == "NOUN":
        return link.lemma_.lower() in _CHANGES  # not "at the hands of X"
    return link.lemma_ != "lose" and link.lemma_.lower() in _GOES | _MOVED


@lru_cache(maxsize=256)
def _last_day(text: str, published: date) -> Interval | None:
    for found in reversed(find_expressions(text, published=published, direction=Direction.PAST)):
        if text[found.end : found.end + 1] in _APOSTROPHES:
            continue  # "the winner of Sunday's vote": of what the news is about, not its day
        is_past = found.lead is Lead.AT and _AHEAD.search(text[: found.start]) is None
        if is_past and _is_recent(found.interval, published):
            return found.interval
    return None


def _is_recent(interval: Interval | None, published: date) -> bool:
    if interval is None or interval.is_span or interval.start is None:
        return False
    return interval.start.precision is Precision.DAY and published - _RECENT <= interval.first <= published


def effect_date(
    candidate: Candidate, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date "resigned with immediate effect" by the day of the news, else of the article."""
    found = _AT_ONCE.search(view.span.text)
    if found is None or view.published is None or not _is_event(candidate):
        return None
    _, day = _own_day(view, words)
    interval = day or _own_month(view, words) or story_day(view) or parse_edtf(view.published.isoformat())
    return worded(view, found[0], found.start(), interval, DateKind.DOCUMENT_DATE)


def _own_month(view: SentenceView, words: Sequence[DatedWords]) -> Interval | None:
    """Give the month in which something was told: "said in January that it was leaving at once"."""
    if len(words) != 1 or words[0].noun is not None or words[0].expression.lead is not Lead.AT:
        return None
    told = words[0].expression.resolve(published=view.published, direction=Direction.PAST).interval
    is_month = told is not None and told.start is not None and told.start.precision is Precision.MONTH
    return told if is_month and words[0].governor.lemma_ in SPEECH_VERBS else None


def told_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date news by the day it was told.

    "Announced on Tuesday that she was resigning"; "has quit, the company said late on Monday".
    """
    if head.dep_ == "dobj" and head.lemma_.lower() in w.LEAVING_NOUNS and head.head.lemma_ in _DONE_WITH:
        head = head.head  # "has accepted the resignation of X, the press service said on Monday"
    if not _is_event(candidate) or head.pos_ not in ("VERB", "AUX") or is_negated(head):
        return None
    is_done = head.tag_ == "VBN" and is_perfect(head)
    is_under_way = head.tag_ == "VBG" and not auxiliaries_of(head).isdisjoint(_WAS)
    is_cause = _is_behind_after(head)
    if not is_done and not is_under_way and not is_cause:
        return None
    told, day = _own_day(view, words)
    if told is None or day is None:
        return None
    if is_cause:
        if told.governor != clause_head(head.head) or told.governor.tag_ != "VBD":
            return None
        day = parse_edtf(f"{day.edtf}~")
    if is_under_way and clause_head(told.governor).lemma_ not in SPEECH_VERBS:
        return None
    return worded(view, told.expression.text, told.expression.start, day, DateKind.RELATIVE)


def _is_behind_after(verb: Token) -> bool:
    """Tell "shares fell on Tuesday after its chief executive resigned": on that day, or just before."""
    if verb.dep_ != "advcl" or verb.tag_ not in ("VBD", "VBN") or is_pluperfect(verb):
        return False
    marks = [c for c in verb.lefts if c.dep_ == "mark" and c.lower_ == "after"]
    return any(mark.i == 0 or mark.nbor(-1).lemma_.lower() not in UNITS for mark in marks)


def news_date(
    candidate: Candidate, head: Token, view: SentenceView, words: Sequence[DatedWords]
) -> TimeExpression | None:
    """Date what the opening of an article tells without a date by the day it has named before."""
    head = _no_longer(head) or head
    if words or view.sentence.zone is Zone.BYLINE or view.sentence.start >= _OPENING:
        return None
    if not _is_event(candidate) or not _is_news(candidate, head) or is_of_era(view):
        return None
    if candidate.relation is Relation.FOUNDED and not is_perfect(head):
        return None  # "Prices rose on Monday. Ann Holm founded the Holm Group": long ago, as bodies are
    if _is_of_before(candidate, head, view):
        return None
    day = story_day(view, ahead=is_perfect(head) or is_present(head))
    return None if day is None else TimeExpression(interval=day, kind=DateKind.INFERRED)


def is_of_era(view: SentenceView) -> bool:
    """Tell what happened in the time of somebody: "on her watch the port was admitted"."""
    return _ERA.match(view.span.text) is not None


def _is_of_before(candidate: Candidate, head: Token, view: SentenceView) -> bool:
    """Tell what came before the day of the news: "has applied", "her predecessor was sacked over a row".

    Who hands over steps down on the day the next one comes; who was sent away had gone by then.
    """
    if candidate.relation is Relation.APPLIED:
        return is_perfect(head)
    subject = candidate.subject
    if candidate.relation is not Relation.LEFT_OFFICE or subject is None or head.lemma_ not in _SENT_AWAY:
        return False
    text = view.context.article.text
    return _PREDECESSOR.search(text, view.sentence.start, subject.end + _BESIDE) is not None


def _is_news(candidate: Candidate, head: Token) -> bool:
    """Tell whether a verb tells what happened, in the main line of its sentence."""
    if head.pos_ not in ("VERB", "AUX") or candidate.modality not in (
        None,
        Modality.ASSERTED,
        Modality.REPORTED,
    ):
        return False
    main = first_verb(head)
    if _no_longer(head) is not None:
        return _is_main(main)
    if candidate.polarity is Polarity.NEGATIVE:  # "has turned it down three times"
        return False
    if not _is_main(main) or is_negated(head) or is_pluperfect(head) or head.lemma_ == "be":
        return False
    if any(c.tag_ in ("MD", "TO") for c in (*head.children, *main.children)):
        return False
    has_auxiliary = bool(auxiliaries_of(main) or auxiliaries_of(head))
    return head.tag_ in ("VBD", "VBZ", "VBP") or (head.tag_ == "VBN" and has_auxiliary)


def _no_longer(head: Token) -> Token | None:
    """Give the verb of "are no longer members", which tells that they left; None for any other."""
    verb = head.head if head.dep_ == "attr" else head
    is_over = verb.lemma_ == "be" and is_present(verb) and any(c.lower_ == "longer" for c in verb.children)
    return verb if is_over else None


def _is_main(verb: Token) -> bool:
    """Tell whether a verb heads its sentence, or the first of two parted by a semicolon.

    Or all of it but its source: "X is no longer a member, the secretary said".
    """
    if verb.dep_ == "ROOT":
        return True
    if verb.dep_ == "ccomp" and verb.i < verb.head.i and verb.head.lemma_ in SPEECH_VERBS:
        return verb.head.dep_ == "ROOT"
    is_parted = any(t.text == ";" for t in verb.doc[verb.i : max(verb.i, verb.head.i)])
    return verb.dep_ == "ccomp" and verb.head.dep_ == "ROOT" and is_parted


def _is_event(candidate: Candidate) -> bool:
    spec = spec_of(candidate.relation)
    return spec.is_event and not spec.is_derived


def _own_day(view: SentenceView, words: Sequence[DatedWords]) -> tuple[DatedWords | None, Interval | None]:
    """Give the one day of the last week that a sentence names."""
    if view.published is None:
        return None, None
    found = []
    for one in words:
        if one.noun is not None:
            continue
        interval = one.expression.resolve(published=view.published, direction=Direction.PAST).interval
        if interval is not None and one.expression.lead is Lead.AT and _is_recent(interval, view.published):
            found.append((one, interval))
    is_one_day = len({interval.edtf for _, interval in found}) == 1
    return found[-1] if is_one_day else (None, None)  # the dateline may tell it too
