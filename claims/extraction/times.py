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
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.dates import (
    Direction,
    EndState,
    Interval,
    Lead,
    Precision,
    find_expressions,
    format_period,
    parse_edtf,
)
from claims.dates.expressions import led
from claims.dates.points import Reference
from claims.extraction.cues import EVENT_NOUNS, SPEECH_VERBS
from claims.extraction.dated_words import DatedWords, KnowsEvents, dated_words
from claims.extraction.frames import Candidate, SentenceView
from claims.extraction.syntax import clause_head
from claims.relations import Relation, spec_of
from claims.types import DateKind, Modality, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["date_of", "direction_of"]

_CLAUSAL = frozenset({"relcl", "acl", "ccomp", "advcl", "xcomp", "csubj", "csubjpass", "parataxis", "pcomp"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
_SIMULTANEOUS = frozenset({"when", "as", "while", "where", "whereupon"})
_SEQUENCE = {
    "after": Lead.AFTER,
    "following": Lead.AFTER,
    "since": Lead.AFTER,
    "before": Lead.BEFORE,
    "until": Lead.BEFORE,
}
_STATES = frozenset({Relation.MEMBER, Relation.CANDIDATE, Relation.HOLDS_OFFICE, Relation.HELD_OFFICE})
_LONGEST_OFFICE = 60
_FRESH = timedelta(days=31)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)”\"]{2})[.!?][\"”’)]*\s+(?=[A-Z\"“])")
_OPENINGS = frozenset({"in", "then in", "on", "in early", "in late", "in the", "by"})
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
    words = dated_words(view, events)
    options = [
        (rank, words_.index, words_, lead)
        for words_ in words
        for rank, lead in _ranks(candidate, head, words_, view)
    ]
    if not options:
        return _document_date(candidate, head, view) or _narrated_date(candidate, head, view, words)
    options.sort(key=lambda o: (o[0], o[2].root.dep_ == "conj", abs(o[1] - head.i), o[1]))
    _, _, best, lead = _paired(candidate, head, view, options) or options[0]
    return _time_expression(candidate, view, best, lead, words)


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
    if main.dep_ != "ROOT" or not _is_present(head) or any(c.dep_ == "aux" for c in auxiliaries):
        return None
    if head.lemma_ in ("date", "trace", "go", "be") or any(c.dep_ == "neg" for c in head.children):
        return None
    first = (published - _FRESH).isoformat()
    return TimeExpression(
        interval=parse_edtf(f"{first}/{published.isoformat()}"), kind=DateKind.DOCUMENT_DATE
    )


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
    if modals or verb.dep_ in ("relcl", "acl", "ccomp") or _is_pluperfect(verb) or _is_present(verb):
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


def _ranks(
    candidate: Candidate, head: Token, words: DatedWords, view: SentenceView
) -> Iterator[tuple[float, Lead | None]]:
    """Give how far an expression is from a claim, smallest nearest; nothing where it is out of reach."""
    doc = head.doc
    heads = [doc[i] for i in candidate.time_heads] or [head]
    for place, time_head in enumerate(heads):
        if _is_at(time_head, words):
            yield 0.1 * place, None
    if any(h.pos_ in ("ADP", "SCONJ") and h.i != head.i for h in heads):
        return  # the rule has paired the dates itself
    if words.is_bracketed:
        if _is_term_of_office(candidate, words, view):
            yield 0.5, None
        return
    if _is_title(candidate, head):
        yield from _title_ranks(candidate, head, words)
        return
    for found in (_inside(head, words), _below(clause_head(head), words)):
        if found is not None:
            yield found
    yield from _above(head, words)
    if _is_initial(words) and not _is_present(clause_head(head)) and not _is_pluperfect(clause_head(head)):
        yield 9.0, None


def _is_at(head: Token, words: DatedWords) -> bool:
    if words.preposition is not None and words.preposition.i == head.i:
        return True
    return words.governor.i == head.i and words.noun is None and not words.is_bracketed


def _is_title(candidate: Candidate, head: Token) -> bool:
    """Tell whether the claim is an office or membership beside a name, not a clause."""
    if not spec_of(candidate.relation).is_event and head.pos_ in ("NOUN", "PROPN", "ADJ"):
        return head.dep_ not in ("attr", "oprd", "acomp", "ROOT") and clause_head(head).lemma_ != "serve"
    return False


def _title_ranks(candidate: Candidate, head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Date an office by the clause it stands in: "In 2007, President Gbagbo signed ..." held it in 2007.

    Only complete dates count: "said on Tuesday" says no more than the article's date.
    """
    role = candidate.role
    if role is not None and role.is_former and not _is_then(head):
        return
    if words.expression.reference is not Reference.NOTHING or words.expression.lead is not Lead.AT:
        return
    verb = clause_head(head)
    while verb.tag_ in ("VBG", "VBN") and verb.dep_ in ("pcomp", "advcl") and not _is_pluperfect(verb):
        verb = clause_head(verb.head)  # "... in 1815, with prime minister Anker leading the delegation"
    if _is_present(verb):
        return
    distance = _inside(verb, words)
    if distance is not None and distance[1] is None:
        yield 3 + distance[0], None
    elif _is_fronted(words) and verb.head != verb and words.governor in verb.ancestors:
        yield 6.0, None


def _is_then(role: Token) -> bool:
    """Tell whether an office is one of that time: "the then president"."""
    near = role.doc[max(0, role.left_edge.i - 2) : role.i + 1]
    return any(t.lower_ in ("then", "then-") or t.lower_.startswith("then-") for t in near)


def _inside(head: Token, words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank an expression that hangs below the head without a clause between."""
    node, steps, lead = words.governor, 0, None
    if node.i == head.i:
        return (1.0, None) if words.noun is None or words.noun.i == head.i else _event_noun(words)
    if words.noun is not None:
        lead_rank = _event_noun(words)
        if lead_rank is None:
            return None
    while node.i != head.i:
        held = node.dep_ == "acl" and node.lemma_ == "hold" and node.head.lemma_.lower() in EVENT_NOUNS
        if (node.dep_ in _CLAUSAL and node.pos_ != "ADP" and not held) or node.head == node or steps > 6:
            return None
        if node.dep_ == "conj" and node.pos_ in ("VERB", "AUX"):
            return None
        if node.dep_ in ("nsubj", "nsubjpass") and not _is_eventive(words):
            return None
        if node.pos_ in ("ADP", "SCONJ") or node.dep_ == "prep":
            lead = _SEQUENCE.get(node.lower_, lead)
        node, steps = node.head, steps + 1
    return 2 + 0.1 * steps + (1 if words.noun is not None else 0) + (1 if lead else 0), lead


def _is_eventive(words: DatedWords) -> bool:
    return words.governor.lemma_.lower() in EVENT_NOUNS


def _event_noun(words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank "in the 2006 election": dates before a noun count only where the noun is an occasion."""
    noun, preposition = words.noun, words.preposition
    if noun is None or preposition is None:
        return None
    if noun.lemma_.lower() not in EVENT_NOUNS and preposition.lower_ != "during":
        return None
    lead = _SEQUENCE.get(preposition.lower_)
    if preposition.lower_ not in ("in", "at", "during", "for", "on", "with") and lead is None:
        return None
    return 4.0, lead


def _above(head: Token, words: DatedWords) -> Iterator[tuple[float, Lead | None]]:
    """Rank expressions of the clauses above: what a claim shares with them."""
    here = clause_head(head)
    if here.i != head.i:
        distance = _inside(here, words)
        if distance is not None:
            yield 2.5 + distance[0], distance[1]
    for climbed in range(5):
        above = here.head
        if above == here:
            break
        link = here.dep_
        verb = clause_head(above)
        distance = _inside(verb, words)
        if distance is not None and _shares(here, link, verb, words):
            yield 4 + climbed + distance[0], distance[1]
        if link in ("xcomp", "advcl", "conj") and words.root.i < here.i:
            below = _below(verb, words)
            if below is not None and below[0] > 6:
                yield climbed + below[0], below[1]
        if _follows(here, words):
            yield 4.0 + climbed, Lead.AT
        here = verb


def _shares(here: Token, link: str, verb: Token, words: DatedWords) -> bool:
    """Tell whether a clause takes its time from the clause above."""
    if link == "conj":
        return words.root.i < verb.i or _is_fronted(words)
    if verb.lemma_ in SPEECH_VERBS and link in ("ccomp", "parataxis"):
        return False
    if link in ("xcomp", "ccomp", "pcomp"):
        return True
    if link == "advcl":
        marks = {c.lower_ for c in here.children if c.dep_ in ("mark", "advmod") and c.i < here.i}
        if marks & _SIMULTANEOUS or (not marks and here.tag_ in ("VBG", "VBN", "VB")):
            return True
        return not marks & set(_SEQUENCE) and _is_fronted(words)
    if link in ("relcl", "acl"):
        if here.dep_ == "acl" and here.tag_ in ("VBG", "VBN") and here.lemma_ == "serve":
            return True
        return _is_fronted(words) and not _is_pluperfect(here) and not _is_present(here)
    return _is_fronted(words)


def _follows(clause: Token, words: DatedWords) -> bool:
    """Tell whether a clause says what happened at a date before it: "until 1945, when the Partisans ...".

    Also "the elections of 2001, in which its candidate was elected".
    """
    opener = clause.left_edge
    relative = next((t for t in clause.subtree if t.lower_ in ("when", "which")), None)
    if relative is None or relative.i - opener.i > 1 or clause.dep_ not in ("relcl", "advcl"):
        return False
    if relative.lower_ == "when":
        return 0 <= opener.i - words.limit <= 1
    return (
        opener.lower_ in ("in", "at", "during") and words.noun is not None and words.noun.i == clause.head.i
    )


def _below(verb: Token, words: DatedWords) -> tuple[float, Lead | None] | None:
    """Rank expressions of clauses below: a purpose, a "when" or "after" clause, the last of two verbs."""
    node = words.governor
    node = node if node.pos_ in ("VERB", "AUX") else clause_head(node)
    if node.i == verb.i or node.head.i != verb.i or _inside(node, words) is None:
        return None
    marks = {c.lower_ for c in node.children if c.dep_ in ("mark", "advmod") and c.i < node.i}
    if node.dep_ == "conj":
        before = _token_before(words)
        return (
            (7.0, None)
            if before is not None and before.lower_ in (",", "effective") and node.i < words.index
            else None
        )
    if node.dep_ in ("xcomp", "advcl") and any(c.tag_ == "TO" for c in node.children):
        return 3.6, None
    if node.dep_ == "advcl" and marks & _SIMULTANEOUS:
        return 7.0, None
    if node.dep_ == "advcl" and marks & set(_SEQUENCE):
        return 8.0, next(_SEQUENCE[m] for m in sorted(marks & set(_SEQUENCE)))
    return None


def _token_before(words: DatedWords) -> Token | None:
    first = words.preposition.i if words.preposition is not None else words.root.left_edge.i
    return words.root.doc[first - 1] if first else None


def _is_fronted(words: DatedWords) -> bool:
    """Tell whether an expression stands before the subject of its sentence."""
    root = words.root.sent.root
    subject = next((c for c in root.children if c.dep_ in _SUBJECTS), root)
    return words.root.i < subject.left_edge.i


def _is_initial(words: DatedWords) -> bool:
    """Tell whether a sentence opens with the expression, however the parser hangs it."""
    first = words.root.sent.start
    opening = words.preposition.i if words.preposition is not None else words.root.left_edge.i
    if words.noun is not None and words.preposition is None:
        return False  # "A 2017 poll showed ..."
    return opening - first <= 1 and words.expression.lead is Lead.AT and not words.is_bracketed


def _is_pluperfect(verb: Token) -> bool:
    return any(c.dep_ in ("aux", "auxpass") and c.lower_ in ("had", "'d", "’d") for c in verb.children)


def _is_present(verb: Token) -> bool:
    auxiliaries = [c.tag_ for c in verb.children if c.dep_ in ("aux", "auxpass")]
    return (auxiliaries[0] if auxiliaries else verb.tag_) in ("VBZ", "VBP")


def _is_term_of_office(candidate: Candidate, words: DatedWords, view: SentenceView) -> bool:
    """Tell whether "(1981-2003)" says how long an office was held, and not how long somebody lived."""
    interval = words.expression.interval
    if interval is None or candidate.relation not in _STATES or candidate.role is None:
        return False
    if (
        not interval.is_span
        or interval.start is None
        or (interval.end is not None and interval.limit.year - interval.first.year > _LONGEST_OFFICE)
    ):
        return False
    place = view.sentence.start + words.expression.start
    before = [
        m for m in (candidate.subject, candidate.role, candidate.object) if m is not None and m.end <= place
    ]
    return any(place - m.end <= 4 for m in before)


def direction_of(candidate: Candidate, head: Token) -> Direction:
    """Tell whether a day without a year lies before or after the article."""
    if candidate.modality is Modality.PLANNED:
        return Direction.FUTURE
    verb = clause_head(head)
    auxiliaries = {c.lower_ for c in verb.children if c.dep_ in ("aux", "auxpass")}
    if auxiliaries & {"will", "shall", "'ll", "’ll", "wo"}:
        return Direction.FUTURE
    if "to" in auxiliaries and _is_present(verb.head if verb.head != verb else verb):
        return Direction.FUTURE
    return (
        Direction.NEAREST
        if _is_present(verb) and "has" not in auxiliaries | {verb.lower_}
        else Direction.PAST
    )


def _time_expression(
    candidate: Candidate, view: SentenceView, words: DatedWords, lead: Lead | None, others: list[DatedWords]
) -> TimeExpression | None:
    head = _head(candidate, view)
    expression = words.expression
    is_relative = expression.is_relative or lead not in (None, Lead.AT) or words.anchor is not None
    kind = DateKind.RELATIVE if is_relative else DateKind.ABSOLUTE
    if expression.is_relative:
        previous = _previous(view, words, others)
        expression = expression.resolve(
            published=view.published, previous=previous, direction=direction_of(candidate, head)
        )
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
    if lead is Lead.SINCE and interval.end_state is EndState.OPEN and _is_pluperfect(clause_head(head)):
        return parse_edtf(interval.edtf.removesuffix(".."))  # "had been president since 1995": it ended
    return interval


def _previous(view: SentenceView, words: DatedWords, others: list[DatedWords]) -> Interval | None:
    """Give the last date spoken of before an expression, in its sentence or shortly before."""
    for other in reversed([o for o in others if o.index < words.index and not o.is_bracketed]):
        known = other.expression
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
