"""Where the time expressions of a sentence hang in its parse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from claims.dates import Expression, Interval, Lead, find_expressions, format_period, parse_edtf
from claims.dates.anchors import anchored, find_anchor_phrases
from claims.dates.points import Reference
from claims.extraction.assertion.cues import SPEECH_VERBS
from claims.extraction.dating.events import event_of
from claims.extraction.dating.stamps import is_stamp
from claims.extraction.dating.subject_dates import (
    above_mark,
    before_verb,
    clause_before,
    verb_of_opening,
)
from claims.extraction.frames import MentionForm
from claims.relations import EntityKind
from claims.types import DateKind, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from claims.extraction.frames import Mention, SentenceView
    from claims.types import Entity

__all__ = ["DatedWords", "KnowsEvents", "dated_words", "expressions_of", "worded"]

_BEFORE_NOUN = frozenset({"nummod", "compound", "amod", "nmod", "poss", "quantmod"})
_EVENT_WORDS = r"(?:(?!(?:and|or|but)\b)[\w'’-]+\s+){1,5}(?:(?:in|on)\s+)?"
_FROM_EVENT = re.compile(rf"\bfrom\s+{_EVENT_WORDS}$", re.IGNORECASE)
_AND_EVENT = re.compile(rf"\s+and\s+(?:his|her|its|their|the)\s+{_EVENT_WORDS}")
_UNTIL_EVENT = re.compile(rf"\s+(?:until|till|to|up\s+to)\s+{_EVENT_WORDS}")
# What stands in a bracket before a date of it: "(1982-95, 2000-03, 2014-17)", "(r. 1604-1632)".
_IN_BRACKETS = re.compile(r"\((?:(?:r\.|reigned|ruled|in\s+office|term)\s+)?[\d\s,;–—-]*$", re.IGNORECASE)
# "(b. 1951)", "(d. 3 May 1951)": somebody's birth and death.
_OF_LIFE = re.compile(r"[(\s][bd]\.?\s(?:ca?\.\s)?$")
_NEAR = 12
BY_DISTANCE = ("later", "afterwards", "earlier")
"""What ends a date told by its distance from another: "two years later"."""
_DAY_BEFORE = re.compile(
    r"\b(?:1[5-9]|20)\d\d,\s(?:(?:almost|nearly|about|some|exactly|just|only|barely|more\sthan|over|a\sfull)\s)?$",
    re.IGNORECASE,
)
_PHRASE = 5  # words of such a phrase before its date
_CLIMBED = frozenset({"pobj", "pcomp"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class KnowsEvents(Protocol):
    """The part of a reference table that dates are anchored to."""

    def events(self, name: str, near: date | None = None) -> Sequence[tuple[Entity, Interval]]:
        """Give the events a name stands for with their dates, the nearest to `near` first."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedWords:
    """A time expression and the word it modifies.

    Parameters
    ----------
    expression : Expression
        Offsets count from the start of the sentence.
    root : Token
        The token of the expression that the others hang on.
    preposition : Token or None
        "in" of "in 1949".
    limit : int
        Index after the last token of the expression.
    governor : Token
        What the expression (with its preposition) modifies; the root itself when it modifies nothing.
    noun : Token or None
        The noun an expression stands in front of ("the 1949 treaty"); `governor` is then
        what that noun's own preposition modifies, else the noun.
    is_bracketed : bool
        True for "(1981-2003)".
    anchor : str or None
        The event it hangs on.
    offset : tuple of (int, int) or None
        Days from the event that the wording allows.
    """

    expression: Expression
    root: Token
    preposition: Token | None
    limit: int
    governor: Token
    noun: Token | None = None
    is_bracketed: bool = False
    anchor: str | None = None
    offset: tuple[int, int] | None = None

    @property
    def index(self) -> int:
        """Index of the root in the window's Doc."""
        return self.root.i


def dated_words(view: SentenceView, events: KnowsEvents | None = None) -> list[DatedWords]:
    """Give the time expressions of a sentence with what they modify, in text order; found once a view.

    Parameters
    ----------
    view : SentenceView
        The parsed sentence.
    events : KnowsEvents or None
        Where the dates of events come from; without it "during World War II" has none.
    """
    known = view.dates.get(id(events))
    if known is None:
        known = view.dates[id(events)] = _dated_words(view, events)
    return known


def _dated_words(view: SentenceView, events: KnowsEvents | None) -> list[DatedWords]:
    span, text = view.span, view.span.text
    found = [] if events is None else list(_anchored_words(view, text, events))
    taken = [(w.expression.start, w.expression.end) for w in found]
    names = [(m.start - view.origin, m.end - view.origin) for m in view.mentions if _is_full_name(m)]
    for expression in expressions_of(view):
        if any(start <= expression.point_start < end for start, end in names):
            continue  # "took over from Jan Peter Lund", "Godwin Friday took office"
        if is_stamp(expression, text):
            continue
        if expression.is_relative and _is_told_again(expression, text):
            continue
        if _OF_LIFE.search(text, max(0, expression.point_start - _NEAR), expression.point_start) is not None:
            continue  # "its founder, Ann Poole (b. 1951)"
        tokens = _tokens(span, expression)
        is_owner = text[expression.end : expression.end + 2] in ("'s", "’s")
        is_what_did_it = expression.lead is Lead.BY and tokens and tokens[-1].dep_ in _BEFORE_NOUN
        if is_what_did_it or (is_owner and expression.lead in (Lead.AFTER, Lead.BEFORE)):
            # "Set up by the 1957 treaty": what did it, no day it was done by; "after last week's ouster".
            expression = _bare(expression)
            tokens = _tokens(span, expression)
        if tokens and not any(expression.start < end and start < expression.end for start, end in taken):
            found.append(_moved(_attach(expression, tokens, text)))
    return sorted(found, key=lambda words: words.expression.start)


def _is_told_again(expression: Expression, text: str) -> bool:
    """Tell "in May 1964, almost seventeen years later": the day before it, told by its distance."""
    if not expression.text.lower().endswith(BY_DISTANCE):
        return False
    before, after = text[: expression.start], text[expression.end : expression.end + 1]
    return _DAY_BEFORE.search(before) is not None and (not after or after in ",.;:)")


def expressions_of(view: SentenceView) -> tuple[Expression, ...]:
    """Give the time expressions of a sentence by its words alone, in text order."""
    return _expressions(view.span.text)


def _bare(expression: Expression) -> Expression:
    """Give an expression without the words before its point."""
    cut = expression.point_start - expression.start
    return expression._replace(
        text=expression.text[cut:],
        start=expression.point_start,
        lead=Lead.AT,
        interval=expression.points[0].interval,
    )


def _is_full_name(mention: Mention) -> bool:
    is_name = mention.form is MentionForm.NAME and mention.kind is EntityKind.PERSON
    return is_name and " " in mention.text


def worded(view: SentenceView, text: str, place: int, interval: Interval, kind: DateKind) -> TimeExpression:
    """Give a date with the words that tell it, at a place counted from the start of the sentence."""
    start = view.origin + place
    return TimeExpression(interval=interval, kind=kind, text=text, start=start, end=start + len(text))


def _moved(words: DatedWords) -> DatedWords:
    """Hang an expression where it stands, against the parser: "said on Monday it would join".

    Behind a verb of saying it dates the saying; between "and" and a verb it dates that verb, so it
    does where commas part it from all but the clause behind: "To win, in 2008, King X announced ...".
    """
    doc = words.root.doc
    first = words.preposition if words.preposition is not None else doc[words.root.left_edge.i]
    before = doc[first.i - 1] if first.i > words.root.sent.start else None
    if before is not None and before.lemma_ in SPEECH_VERBS and before.pos_ == "VERB":
        return replace(words, governor=before) if words.governor.i > words.root.i else words
    after = next((t for t in doc[words.limit : words.limit + 2] if not t.is_punct), None)
    clause = _clause_behind(words, first) or _verb_behind(words, first)
    clause = clause or before_verb(words, first) or clause_before(words, first) or above_mark(words)
    if clause is not None:
        return replace(words, governor=clause)
    opening = next((t for t in reversed(doc[max(0, first.i - 2) : first.i]) if not t.is_punct), None)
    if after is not None and after.dep_ in ("aux", "auxpass"):
        after = after.head  # "and, in 2004, helped found it"
    if after is None or opening is None or after.dep_ != "conj" or opening.dep_ != "cc":
        return words
    is_beside = after.head.i == words.governor.i or after.head.head.i == words.governor.i
    return replace(words, governor=after) if is_beside or words.governor in after.head.ancestors else words


def _clause_behind(words: DatedWords, first: Token) -> Token | None:
    """Give the verb of the clause that follows a date set off by commas: "..., in 2008, X announced"."""
    doc, limit = words.root.doc, words.limit
    if words.noun is not None or words.is_bracketed or words.expression.lead is not Lead.AT:
        return None
    if limit + 1 >= len(doc) or first.i <= words.root.sent.start:
        return None
    if doc[limit].text != "," or doc[first.i - 1].text != ",":
        return None
    opening = doc[limit + 1]
    subject = next((t for t in (opening, *opening.ancestors) if t.dep_ in _SUBJECTS), None)
    if subject is None or subject.left_edge.i != opening.i or words.governor.i >= first.i:
        return None
    return subject.head if subject.head.i > opening.i and subject.head.tag_ == "VBD" else None


def _verb_behind(words: DatedWords, first: Token) -> Token | None:
    """Give the verb behind a phrase set off after "and": "but, after the floods in 2009, handed it over"."""
    doc, limit = words.root.doc, words.limit
    if words.noun is not None or words.is_bracketed or limit + 1 >= len(doc) or doc[limit].text != ",":
        return None
    opening = first.i
    while opening > words.root.sent.start and not doc[opening - 1].is_punct and first.i - opening < _PHRASE:
        opening -= 1
    if opening < 2 or doc[opening - 1].text != "," or doc[opening - 2].tag_ != "CC":
        return None
    verb = doc[limit + 1]
    verb = verb.head if verb.dep_ in ("aux", "auxpass") else verb
    return verb if verb.pos_ == "VERB" and verb.i > limit and verb.tag_ in ("VBD", "VBN", "VBZ") else None


def _anchored_words(view: SentenceView, text: str, events: KnowsEvents) -> Iterator[DatedWords]:
    for phrase in find_anchor_phrases(text):
        met = event_of(phrase, text, view.published, events)
        if met is None:
            continue
        entity, when, name = met
        dated = anchored(when, phrase.side, unit=phrase.unit, count=phrase.count)
        if dated is None:
            continue
        end = phrase.name_start + len(name)
        expression = Expression(
            text=text[phrase.start : end],
            start=phrase.start,
            end=end,
            lead=Lead.AT,
            reference=Reference.NOTHING,
            points=(),
            interval=dated[0],
            point_start=phrase.name_start,
        )
        tokens = _tokens(view.span, expression)
        if tokens:
            words = _attach(expression, tokens, text)
            verb = next((t.head for t in tokens if t.dep_ in _SUBJECTS and t.head.dep_ == "advcl"), None)
            if verb is not None:  # "six years before the pact was made" dates what was so long before
                words = replace(words, governor=verb.head)
            yield replace(words, anchor=entity.entity_id, offset=dated[1], noun=None)


@lru_cache(maxsize=512)
def _expressions(text: str) -> tuple[Expression, ...]:
    """Find once for all the candidates of a sentence; "from 2010 until her death in 2015" is one."""
    found: list[Expression] = []
    for expression in find_expressions(text):
        spanned = _until_event(found[-1], expression, text) if found else None
        if spanned is not None:
            found[-1] = spanned
        else:
            found.append(expression)
    return tuple(found)


def _until_event(first: Expression, last: Expression, text: str) -> Expression | None:
    """Join a start and the year of what ended it: "from independence in 1964 until his death in 1991"."""
    a, b = first.interval, last.interval
    if a is None or b is None or a.start is None or b.end is None or b.first < a.first:
        return None
    if not _is_start(first, text) or not _is_end(first, last, text):
        return None
    interval = parse_edtf(f"{format_period(a.start)}/{format_period(b.end)}")
    return first._replace(text=text[first.start : last.end], end=last.end, lead=Lead.AT, interval=interval)


def _is_start(first: Expression, text: str) -> bool:
    """Tell whether something begins with a date: "from 1985", "from independence in 1964"."""
    if first.lead is Lead.SINCE:
        return first.text.lower().startswith("from")
    if text[: first.start].lower().endswith("between "):
        return first.lead is Lead.AT
    is_point = first.lead is Lead.AT and first.interval is not None and not first.interval.is_span
    return is_point and _FROM_EVENT.search(text, max(0, first.start - 60), first.start) is not None


def _is_end(first: Expression, last: Expression, text: str) -> bool:
    """Tell whether what begins with one date ends with the next: "until 1991", "until his death in 1991"."""
    if last.lead is Lead.UNTIL:
        return first.lead is Lead.AT and not text[first.end : last.start].strip()
    is_point = last.lead is Lead.AT and last.interval is not None and not last.interval.is_span
    if text[: first.start].lower().endswith("between "):
        return is_point and _AND_EVENT.fullmatch(text, first.end, last.start) is not None
    return is_point and _UNTIL_EVENT.fullmatch(text, first.end, last.start) is not None


def _tokens(span: Span, expression: Expression) -> list[Token]:
    first = span.start_char + expression.start
    limit = span.start_char + expression.end
    return [t for t in span if t.idx < limit and t.idx + len(t.text) > first]


def _attach(expression: Expression, tokens: list[Token], text: str) -> DatedWords:
    inside = {t.i for t in tokens}
    root = min(
        (t for t in tokens if t.head.i not in inside or t.head == t),
        key=lambda t: (_depth(t), t.pos_ == "DET"),
        default=tokens[0],
    )
    is_bracketed = _IN_BRACKETS.search(text, max(0, expression.start - 40), expression.start) is not None
    if root.dep_ == "conj" and root.head.pos_ in ("NUM", "PROPN", "NOUN") and root.head.ent_type_ == "DATE":
        outer = _attach(expression, [root.head], text)  # "in 2004, 2009 and 2014"
        return DatedWords(
            expression=expression,
            root=root,
            preposition=outer.preposition,
            limit=tokens[-1].i + 1,
            governor=outer.governor,
            noun=outer.noun,
            is_bracketed=is_bracketed,
        )
    noun = root.head if root.dep_ in _BEFORE_NOUN and root.head.i > root.i else None
    if noun is not None and noun.dep_ in ("nsubj", "nsubjpass") and _opens_sentence(tokens[0]):
        # "In 1900 Quorvex was launched": no preposition governs a subject, the date stands by itself.
        first = tokens[0].nbor(-1) if tokens[0].pos_ != "ADP" else tokens[0]
        return DatedWords(
            expression=expression, root=root, preposition=first, limit=tokens[-1].i + 1, governor=noun.head
        )
    if noun is not None and root.dep_ != "poss" and (opened := verb_of_opening(expression, tokens, noun)):
        return DatedWords(
            expression=expression, root=root, preposition=tokens[0], limit=tokens[-1].i + 1, governor=opened
        )
    top = noun or root
    # "Following the 2011 election": a verb's form, but hung like a preposition.
    is_hung = top.dep_ in _CLIMBED and (top.head.pos_ in ("ADP", "SCONJ") or top.head.dep_ == "prep")
    preposition = top.head if is_hung else None
    governor = (preposition or top).head
    while preposition is not None and governor.dep_ == "prep" and governor.pos_ == "ADP":
        governor = governor.head  # stacked: "back in 1949", "as of in"
    if root.pos_ == "ADP" and preposition is None:
        preposition = root  # "from 2014 to 2024": the preposition belongs to the expression
    return DatedWords(
        expression=expression,
        root=root,
        preposition=preposition,
        limit=tokens[-1].i + 1,
        governor=noun if noun is not None and preposition is None else governor,
        noun=noun,
        is_bracketed=is_bracketed,
    )


def _opens_sentence(token: Token) -> bool:
    opening = token if token.pos_ == "ADP" else token.nbor(-1) if token.i > 0 else None
    return opening is not None and opening.i == token.sent.start and opening.lower_ in ("in", "on", "by")


def _depth(token: Token) -> int:
    return sum(1 for _ in token.ancestors)
