"""Which date of a sentence belongs to a claim.

A claim takes the expression that stands nearest to it in the parse: on its own
verb or noun first, then inside its clause, then from the clauses that share
their time with it (a fronted "In 2007, ...", the first of two coordinated
verbs, the verb above an infinitive). A date inside another clause or another
thing's name ("the 1949 treaty", "an alliance founded in 1949") is not taken:
no date is better than an invented one.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import (
    Direction,
    EndState,
    Interval,
    Lead,
    Precision,
    Unit,
    find_durations,
    find_expressions,
    format_period,
    parse_edtf,
)
from claims.dates.expressions import led
from claims.dates.points import Reference
from claims.extraction.ages import by_age
from claims.extraction.dated_words import DatedWords, KnowsEvents, dated_words
from claims.extraction.frames import Candidate, SentenceView, Zone
from claims.extraction.syntax import clause_head
from claims.extraction.time_reach import is_heading, is_pluperfect, is_present, reaches
from claims.relations import spec_of
from claims.types import DateKind, Modality, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["date_of", "direction_of", "lies_ahead"]

_NARRATED = 9.0  # from here on the ranks of `reaches` are those of a narrative
_FRESH = timedelta(days=31)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)”\"]{2})[.!?][\"”’)]*\s+(?=[A-Z\"“])")
_TAKES_EFFECT = re.compile(r"(?:effective|as\s+of|from|starting|beginning)\b", re.IGNORECASE)
_OPENINGS = frozenset({"in", "then in", "on", "in early", "in late", "in the", "by"})
_OPENING = 400  # characters in which an article tells its news
_ENTRY = 300  # characters of an entry of a timeline
_LOOK_BACK = 1500  # characters before a sentence searched for the date that "two years later" counts from


def date_of(
    candidate: Candidate, view: SentenceView, events: KnowsEvents | None = None
) -> TimeExpression | None:
    """Give the date a sentence words for a claim, None where it words none.

    Parameters
    ----------
    candidate : Candidate
        `time_heads`, else `head`, say where to look first.
    view : SentenceView
        The parsed sentence; its article gives the date of publication and earlier dates.
    events : KnowsEvents or None
        The reference table: "weeks before the U.S. elections" counts from its events.

    Returns
    -------
    TimeExpression or None
        Offsets count from the start of the article. "Since 2004" of a state is `2004/..`,
        of an event 2004; "not ... until 2002" is 2002.
    """
    if candidate.when is not None:
        return candidate.when
    head = _head(candidate, view)
    aged = by_age(candidate, head, view)
    if aged is not None:
        return aged
    words = dated_words(view, events)
    options = [
        (rank, words_.index, words_, lead)
        for words_ in words
        for rank, lead in reaches(candidate, head, words_, view)
        if rank < _NARRATED or not _is_overtaken(words_, words, head)
    ]
    if not options:
        return (
            _headed_date(candidate, head, view)
            or _document_date(candidate, head, view)
            or _lasting_date(candidate, head, view)
            or _narrated_date(candidate, head, view, words)
        )
    options.sort(key=lambda o: (o[0], o[2].root.dep_ == "conj", abs(o[1] - head.i), o[1]))
    _, _, best, lead = _paired(candidate, head, view, options) or options[0]
    return _time_expression(candidate, view, best, lead, words)


def _is_overtaken(date: DatedWords, others: list[DatedWords], head: Token) -> bool:
    """Tell whether a sentence has gone on to another date: "In 2019 X won; in 2020 he left, and Y ..."."""
    return any(
        date.index < other.index < head.i
        and other.expression.reference is Reference.NOTHING
        and other.expression.lead is Lead.AT
        and other.noun is None
        and not other.is_bracketed
        for other in others
    )


_Option = tuple[float, int, DatedWords, Lead | None]


def _paired(candidate: Candidate, head: Token, view: SentenceView, options: list[_Option]) -> _Option | None:
    """Give the date that follows the claim's own object: "joined NATO in 1999 and the EU in 2004"."""
    if candidate.object is None or candidate.time_heads not in ((), (head.i,)):
        return None
    near = sorted((o for o in options if o[0] < 3 and o[1] > head.i), key=lambda option: option[1])
    place = candidate.object.end - view.sentence.start
    if len({o[1] for o in near}) < 2 or place <= 0:
        return None
    return next((o for o in near if o[2].expression.start >= place), None)


def _head(candidate: Candidate, view: SentenceView) -> Token:
    head = view.span.doc[candidate.head]
    return head.head if head.dep_ in ("aux", "auxpass") else head


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
    if head.pos_ not in ("VERB", "AUX") or candidate.modality not in (None, Modality.ASSERTED):
        return None
    main = head
    while main.dep_ == "conj" and main.head.pos_ in ("VERB", "AUX"):
        main = main.head
    auxiliaries = [c for c in head.children if c.dep_ in ("aux", "auxpass")]
    is_news = is_present(head) and not any(c.dep_ == "aux" for c in auxiliaries)
    if main.dep_ not in ("ROOT", "ccomp") or not (is_news or _opens_with_perfect(head, view)):
        return None
    if main.dep_ == "ccomp" and is_news:
        return None
    if head.lemma_ in ("date", "trace", "go", "be") or any(c.dep_ == "neg" for c in head.children):
        return None
    first = (published - _FRESH).isoformat()
    return TimeExpression(
        interval=parse_edtf(f"{first}/{published.isoformat()}"), kind=DateKind.DOCUMENT_DATE
    )


def _opens_with_perfect(head: Token, view: SentenceView) -> bool:
    """Tell whether the opening of an article tells its news: "Slovenia has become a full member"."""
    auxiliaries = {c.lower_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    is_perfect = bool(auxiliaries & {"has", "have", "'ve", "’ve"}) and head.tag_ == "VBN"
    return is_perfect and view.sentence.start < _OPENING and bool(view.context.article.title)


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


def _lasting_date(candidate: Candidate, head: Token, view: SentenceView) -> TimeExpression | None:
    """Date a state by how long it has lasted: "has been a member for a decade" began about ten years ago."""
    published = view.published
    verb = clause_head(head)
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if (
        published is None
        or spec_of(candidate.relation).is_event
        or not auxiliaries & {"has", "have", "'ve", "’ve"}
    ):
        return None
    text = view.span.text
    for length in find_durations(text):
        years = length.low_days / 365.2425
        if text[: length.start].split()[-1:] != ["for"] or length.is_age or not 1 <= length.value <= 999:
            continue
        if length.unit not in (Unit.YEAR, Unit.DECADE, Unit.CENTURY) or years > published.year - 1:
            continue
        whole = round(length.value * {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}[length.unit])
        start = view.span.start_char + view.shift + length.start
        return TimeExpression(
            interval=parse_edtf(f"{published.year - whole:04d}~/.."), kind=DateKind.RELATIVE,
            text=length.text, start=start, end=start + len(length.text),
        )  # fmt: skip
    return None


def _narrated_date(
    candidate: Candidate, head: Token, view: SentenceView, words: list[DatedWords]
) -> TimeExpression | None:
    """Date an event of a narrative by the date the sentence before opened with, about.

    "In 2018, protests spread. After Sargsian resigned, the assembly elected ..." Only where the
    article tells of times past, and where the sentence itself speaks of no other time.
    """
    if words or not spec_of(candidate.relation).is_event or head.tag_ not in ("VBD", "VBN", "VB"):
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


def direction_of(candidate: Candidate, head: Token) -> Direction:
    """Tell whether a day without a year lies before or after the article."""
    if candidate.modality is Modality.PLANNED:
        return Direction.FUTURE
    verb = clause_head(head)
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"will", "shall", "'ll", "’ll", "wo"}:
        return Direction.FUTURE
    if "to" in auxiliaries and is_present(verb.head if verb.head != verb else verb):
        return Direction.FUTURE
    return (
        Direction.NEAREST if is_present(verb) and "has" not in auxiliaries | {verb.lower_} else Direction.PAST
    )


def lies_ahead(candidate: Candidate, when: TimeExpression | None, view: SentenceView) -> bool:
    """Tell whether what is stated as fact is yet to come: "Croatia joins the euro area on January 1".

    A past tense with a later date ("was founded in 2031") is an error of the text, not a plan, unless
    the words say that the date is when it takes effect.
    """
    if when is None or view.published is None or when.interval.start is None:
        return False
    if when.interval.first <= view.published:
        return False
    head = clause_head(_head(candidate, view))
    auxiliaries = {c.tag_ for c in head.children if c.dep_ in ("aux", "auxpass")}
    is_past = head.tag_ in ("VBD", "VBN") and not auxiliaries & {"MD", "VB", "VBP", "VBZ"}
    return not is_past or (when.text is not None and _TAKES_EFFECT.match(when.text) is not None)


def _time_expression(
    candidate: Candidate, view: SentenceView, words: DatedWords, lead: Lead | None, others: list[DatedWords]
) -> TimeExpression | None:
    head = _head(candidate, view)
    expression = words.expression
    is_relative = expression.is_relative or lead not in (None, Lead.AT) or words.anchor is not None
    kind = DateKind.RELATIVE if is_relative else DateKind.ABSOLUTE
    if expression.is_relative:
        previous = _previous(view, words, others)
        direction = direction_of(candidate, head)
        if spec_of(candidate.relation).is_event and _TAKES_EFFECT.match(expression.text):
            direction = Direction.NEAREST  # "named her chief executive from 1 March"
        if is_heading(words, view):
            direction = Direction.NEAREST  # "19 November: he refuses to quit"
        expression = expression.resolve(published=view.published, previous=previous, direction=direction)
    interval = expression.interval
    if interval is None:
        return None
    interval = _for_relation(candidate, head, interval, expression.lead)
    if lead is not None and lead is not Lead.AT:
        interval = led(interval, lead)
    start = view.span.start_char + view.shift + expression.start
    return TimeExpression(
        interval=interval,
        kind=kind,
        text=expression.text,
        start=start,
        end=start + len(expression.text),
        anchor=words.anchor,
        offset=words.offset,
    )


def _for_relation(candidate: Candidate, head: Token, interval: Interval, lead: Lead) -> Interval:
    """Read "since" and "until" as what they mean for an event or a state."""
    if spec_of(candidate.relation).is_event and lead in (Lead.SINCE, Lead.UNTIL):
        # "dates from 1857", "did not join until 2002", "served until 2011": the day of the event itself.
        period = interval.start or interval.end
        return interval if period is None else parse_edtf(format_period(period))
    if lead is Lead.SINCE and interval.end_state is EndState.OPEN and is_pluperfect(clause_head(head)):
        return parse_edtf(interval.edtf.removesuffix(".."))  # "had been president since 1995": it ended
    return interval


def _previous(view: SentenceView, words: DatedWords, others: list[DatedWords]) -> Interval | None:
    """Give the last date spoken of before an expression, in its sentence or shortly before."""
    for other in reversed([o for o in others if o.index < words.index and not o.is_bracketed]):
        known = other.expression
        if known.lead is Lead.SINCE and words.expression.reference is Reference.YEAR:
            continue  # "pope since 2005, had stepped down on February 28": not of the year it began
        if known.interval is not None and known.lead is not Lead.UNTIL:
            return known.interval
    if view.published is not None and words.expression.reference is Reference.YEAR:
        return None  # "on January 15" in news: the article's own year, not that of a sentence before
    limit = view.sentence.start
    return _last_date(view.context.article.text[max(0, limit - _LOOK_BACK) : limit])


@lru_cache(maxsize=256)
def _last_date(text: str) -> Interval | None:
    """Give the last date of a stretch of text, at year or finer."""
    for expression in reversed(find_expressions(text)):
        interval = expression.interval
        if interval is None or text[: expression.start].rstrip().endswith("("):
            continue
        period = interval.end or interval.start
        if period is not None and period.precision >= Precision.YEAR:
            return interval
    return None
