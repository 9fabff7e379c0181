"""Who hosts a show, told in running text of a page about one: "It was hosted by Ann Lee from 1990 to 1998".

Elsewhere a host is no office: a city hosts games, a minister hosts a dinner. So nothing is
read where the opening does not say that the article is about a programme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.extraction.leadership.rolls.lines import Entry, Roll
from claims.extraction.leadership.rolls.names import PARTICLES, is_holder_name
from claims.extraction.leadership.rolls.terms import read_terms
from claims.extraction.leadership.rolls.titles import RollTitle
from claims.late_patterns import late_pattern
from claims.relations import Relation
from claims.types import Span, TimeExpression

__all__ = ["find_hosts", "is_about_show"]

_OPENING = 700
_LONGEST_SENTENCE = 800
_SHOW = late_pattern(
    r"\b(?:is|was)\s(?:an?|the)\s[^.]{0,100}?\b(?:television|tv|radio|talk|game|quiz|reality|variety|news|chat|panel"
    r"|satirical|breakfast|morning|magazine|sports|children['’]?s|entertainment)\b[^.]{0,40}?"
    r"\b(?:show|programme|program|series|quiz|newscast|podcast|competition)\b(?!\s(?:producer|host|presenter))",
    re.IGNORECASE,
)
# Without one of these there is no show: few openings are looked at closely.
_KINDS_OF_SHOW = ("show", "program", "series", "quiz", "newscast", "podcast", "competition")
_PARTICLE = "|".join(re.escape(word) for word in sorted(PARTICLES - {"e", "y", "i"}))
_NAME = rf"[A-Z][\w’'.-]+(?:\s(?:(?:{_PARTICLE})\s)?[A-Z][\w’'.-]*)*"
_NAMES = rf"(?P<names>{_NAME}(?:(?:,\s|,?\sand\s|\s&\s|\s/\s){_NAME})*)"
_SHOWS = (
    r"(?:it|(?:the|this)\s(?:[\w-]+\s){0,3}?(?:show|series|programme|program|quiz|version|edition|revival))\b"
)
_HOSTED = r"(?:hosted|presented|fronted|anchored|moderated|emceed)"
_HOST = r"(?:host(?:ess)?|presenter|anchor|moderator|emcee|quizmaster)s?\b(?!['’])"
_WORDS = r"(?:(?:the|its|a|as|new|main|sole|regular|permanent|original|first|current|series|show['’]?s)\s)*"
# What a wording says of the time: somebody's whole term, its beginning or its end.
_WORDINGS: tuple[tuple[Relation, re.Pattern[str]], ...] = tuple(
    (relation, late_pattern(pattern))
    for relation, pattern in (
        (Relation.HELD_OFFICE, rf"\b{_HOSTED}\sby\s{_NAMES}"),
        (Relation.HELD_OFFICE, rf"{_NAMES},?(?:\swho)?\s(?:has\s|had\s)?{_HOSTED}\s{_SHOWS}"),
        (Relation.HELD_OFFICE, rf"{_NAMES},?(?:\swho)?\s(?:was|were|served\sas|acted\sas)\s{_WORDS}{_HOST}"),
        (
            Relation.HELD_OFFICE,
            rf"\b(?i:{_WORDS}{_HOST})[^.;]{{0,40}}?\s(?:is|are|was|were|has\sbeen)\s{_NAMES}",
        ),
        (
            Relation.TOOK_OFFICE,
            rf"{_NAMES}\s(?:became|was\s(?:named|announced)|made\s(?:his|her)\sdebut|took\sover|debuted|returned)\s"
            rf"{_WORDS}{_HOST}",
        ),
        (Relation.TOOK_OFFICE, rf"{_NAMES}\s(?:replaced|succeeded)\s{_NAME}\sas\s{_WORDS}{_HOST}"),
        (Relation.LEFT_OFFICE, rf"{_NAMES}\s(?:left|retired|stepped\sdown|resigned)\sas\s{_WORDS}{_HOST}"),
    )
)
_SENTENCE = late_pattern(r"[^\n]+?(?:(?<=[\w)]{2})[.!?](?=\s+[A-Z])|(?=\n)|$)")
_BETWEEN_NAMES = late_pattern(r",?\sand\s|\s[&/]\s|,\s")
# Who follows, after the term of the one before: "by Ann Lee from 1990 to 1998 and Bo Ek since 1998".
_NEXT = late_pattern(rf"[,;]?\s(?:(?:and|then|later|followed\sby|by)\s)+(?P<names>{_NAME})")
# What may stand between somebody and the term, and between a term that opens a sentence and its clause.
_TO_TERM = late_pattern(r"(?![^;]*,\s(?:and|but|while|with|who|when)\s)[^;()]{0,50}\(?")
_OPENS = late_pattern(r"(?:(?i:from|in|on|since|between|until|by|during)\s)?$")
_SPEAKS = late_pattern(rf"\b(?:{_HOSTED}|{_HOST})")
_BESIDE = late_pattern(r"\b(?:co-|guest|substitute|fill-in|stand-in)", re.IGNORECASE)
_HOST_OF_PAGE = RollTitle(title="host", words="host", place=None)


def is_about_show(text: str) -> bool:
    """Tell whether an article's opening says that it is about a programme.

    Examples
    --------
    >>> is_about_show("Spin It is an American television game show."), is_about_show("Acme is a TV maker.")
    (True, False)
    """
    opening = text[:_OPENING].lower()
    return any(kind in opening for kind in _KINDS_OF_SHOW) and _SHOW.search(text[:_OPENING]) is not None


def find_hosts(text: str) -> Iterator[Roll]:
    """Find those who host the show that an article is about."""
    if not is_about_show(text):
        return
    for sentence in _SENTENCE.finditer(text):
        if len(sentence[0]) > _LONGEST_SENTENCE or _SPEAKS.search(sentence[0]) is None:
            continue
        terms = read_terms(text, sentence.start(), sentence.end())
        for relation, wording in _WORDINGS:
            for found in wording.finditer(text, sentence.start(), sentence.end()):
                entries = list(_entries(text, sentence, found, terms)) if _is_sole(text, found) else []
                if entries:
                    yield Roll(
                        office=_HOST_OF_PAGE, entries=tuple(entries), relation=relation, is_sentence=True
                    )


def _is_sole(text: str, found: re.Match[str]) -> bool:
    """Tell a host from one at somebody's side, "co-hosted by", and from a guest."""
    return _BESIDE.search(text[max(0, found.start() - 12) : found.end()]) is None


def _entries(
    text: str, sentence: re.Match[str], found: re.Match[str], terms: Sequence[TimeExpression]
) -> Iterator[Entry]:
    start, end = found.span("names")
    after = found.end()
    term = _term_behind(text, after, terms) or _term_before(text, sentence.start(), found.start(), terms)
    while term is not None:
        for name in _names(text, start, end):
            yield Entry(name=name, when=term, line=Span(start=sentence.start(), end=sentence.end()))
        following = _NEXT.match(text, max(term.end or 0, after), sentence.end())
        following = following or _NEXT.match(text, (term.end or 0) + 1, sentence.end())
        if following is None:
            return
        (start, end), after = following.span("names"), following.end()
        term = _term_behind(text, after, terms)


def _term_behind(text: str, at: int, terms: Sequence[TimeExpression]) -> TimeExpression | None:
    following = next((term for term in terms if (term.start or 0) >= at), None)
    return following if following and _TO_TERM.fullmatch(text, at, following.start or at) else None


def _term_before(text: str, first: int, at: int, terms: Sequence[TimeExpression]) -> TimeExpression | None:
    """Give the term that opens the sentence: "From 1990 to 1998, the show was hosted by Ann Lee"."""
    if not terms or not _OPENS.fullmatch(text[first : terms[0].start].lstrip()):
        return None
    return terms[0] if (terms[0].end or 0) <= at else None


def _names(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for joint in (*_BETWEEN_NAMES.finditer(text, start, end), None):
        stop = joint.start() if joint else end
        stop -= len(text[at:stop]) - len(text[at:stop].rstrip("."))
        if is_holder_name(text[at:stop]):
            yield Span(start=at, end=stop)
        at = joint.end() if joint else end
