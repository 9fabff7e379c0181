"""Tells whether a text speaks of joining and leaving, which a bare "left in 1996" needs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.frames import SentenceView, Zone
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "counts_members",
    "is_called_house",
    "is_dated_line",
    "speaks_of_alliances",
    "speaks_of_federation",
    "speaks_of_fellows",
    "speaks_of_hospitals",
    "speaks_of_members",
    "speaks_of_members_like",
    "speaks_of_membership",
    "speaks_of_states",
    "told_of_bodies",
]

_SPEAKING = re.compile(
    r"\b(?:(?:re)?join(?:s|ed|ing)?|members?|membership|accession|acced\w+|admi(?:ts?|tted|ssion)|enlarge\w*|"
    r"expel\w*|expulsion|candida\w+|applied|application|apply|applying|suspen\w+|quit|withdr[ae]w\w*|newcomer|invit(?:ed|ation)|"
    r"entry|recruits?|signed\sup|eject\w*|(?:thrown?|kick(?:ed)?|walk(?:ed)?|pull(?:ed|ing)?)\sout|belong\w*|no\slonger\sin|"
    r"line-?up|bands?|quartet|quintet|trio|orchestra|choir|left|leaving|founders?|founding)\b",
    re.IGNORECASE,
)
_ALLIED = re.compile(
    r"\b(?:bloc|alliance|grouping|pact|cartel|membership|member\s(?:state|countr)\w*|re-?join\w*|join(?:s|ed)|acceded|guild|"
    r"league|federation|confederation|association|consortium|(?:founder|founding|charter)\smembers?)\b"
)
_COUNTED = (
    r"(?:states|countries|nations|republics|islands|clubs|teams|unions|compan(?:y|ies)|firms|fellows|airlines|"
    r"universities|banks|churches|parties|federations|associations|societies|cities|towns|lodges|chapters)"
)
_HOW_MANY = (
    r"(?:\d[\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|dozens of|hundreds of))"
)
# What a body is made up of: "an alliance of ten states", "groups 14 unions", "has sixty fellows".
_MADE_UP = re.compile(
    rf"\b(?:alliance|association|bloc|community|confederation|federation|forum|league|network|organi[sz]ation|pact|"
    rf"union|grouping|club|area)\sof\s(?:(?:the|all|its|some|about|over)\s)?(?:[\w-]+\s){{0,2}}{_COUNTED}\b"
    rf"|\b(?:represents|groups|unites|comprises|numbers|brings\stogether|consists\sof|has|links|ties|binds|among|"
    rf"shared\sby)\s(?:(?:about|some|over|nearly|almost|more\sthan)\s)?{_HOW_MANY}\s(?:[a-z-]+\s)?{_COUNTED}\b"
    rf"|\b(?:has|counts|numbers)\s(?:(?:now|only|about|some|over)\s)?{_HOW_MANY}\s(?:[a-z-]+\s)?members\b"
    rf"|\b(?:founded|created|formed|set\sup|launched)\s(?:[\w,]+\s){{0,5}}by\s{_HOW_MANY}\s(?:[a-z-]+\s)?{_COUNTED}\b",
    re.IGNORECASE,
)
# Of a text in small letters: that is twice as fast as to look at either case.
_OF_STATES = re.compile(
    r"\b(?:alliance|association|bloc|community|confederation|league|organi[sz]ation|pact|union|grouping|zone|area)\sof\s"
    r"(?:[\w-]+\s){0,3}(?:states|countries|nations|republics)\b|\bmember\s(?:states?|countr(?:y|ies)|nations?)\b"
    rf"|\b(?:has|among|between|of|with|by|unites|groups|links|ties|binds|comprises)\s{_HOW_MANY}\s(?:[a-z]+\s)?"
    r"(?:states|countries|nations)\b"
    r"|\b\w+-(?:nation|country|state)\s(?:alliance|bloc|pact|union|league|grouping|zone)\b"
)
_FELLOWS = re.compile(r"\b(?:[Ff]ellows|[Aa]cademicians)\b(?!\s(?:[Aa]merican|citizens))")
_SICK = re.compile(
    r"\b(?:hospitals?|clinics?|wards?|doctors?|nurses?|surgery|surgeons?|illness|symptoms|injur\w+|pains?|patients?|"
    r"heart attack|stroke|intensive care)\b",
    re.IGNORECASE,
)
# The date that a line of a timeline begins with.
_DATED_LINE = re.compile(
    r"[-*•\s]{0,4}(?:\d{1,2}\s)?(?:[A-Z][a-z]{2,8}\.?\s)?(?:\d{1,2},\s)?[12]\d{3}\*{0,2}\s?[:–—-]\*{0,2}\s"
)
_LINE = 90
_COMPARED = re.compile(r"\b(?:than|unlike)\s(?:the\s)?$", re.IGNORECASE)
_BEHIND = 12
# How far before a clause talk of membership still sets its scene, in characters.
_REACH = 500


@lru_cache(maxsize=256)
def speaks_of_members(text: str, name: str) -> bool:
    """Tell whether a text speaks of a body's members: "a member of Hollow", "a Hollow member"."""
    bare = re.escape(name)
    of = (
        rf"\b[Mm]ember(?:s|ship)?\s(?:of|in)\s(?:the\s)?{bare}\b"
        rf"|\b{bare}(?:['’]s)?\s(?:\w+\s)?member(?:s|ship)?\b"
    )
    return name in text and re.search(of, text) is not None


@lru_cache(maxsize=256)
def counts_members(text: str, name: str) -> bool:
    """Tell whether a text counts a body's members: "Y met. It has 300 members", "Y and its membership"."""
    has = r"It\s(?:now\s)?(?:has|counts|numbers)\s(?:[\w,]+\s){1,3}members\b"
    counts = rf"\b{re.escape(name)}\b(?:[^.!?]*[.!?]\s{has}|[^.,;!?]{{0,40}}\bits\smembership\b)"
    return name in text and re.search(counts, text) is not None


@lru_cache(maxsize=256)
def is_called_house(text: str, name: str) -> bool:
    """Tell whether a text calls a name that of a studio, a label or a stage: "at the Kling Klang studio"."""
    houses = r"(?:studios?|label|records|hall|theatre|theater|arena|club|festival|stadium)\b"
    aside = rf",\s(?:an?|the|his|her|their)\s(?:[\w-]+\s){{0,3}}{houses}"
    return name in text and re.search(rf"\b{re.escape(name)}(?:\s{houses}|{aside})", text) is not None


def speaks_of_membership(view: SentenceView, verb: Token) -> bool:
    """Tell whether the words around a verb, the title or a claim just made speak of joining and leaving."""
    if view.context.joined_last is not None:
        return True
    article = view.context.article
    start = verb.idx + view.shift
    told = article.text[max(0, start - _REACH) : start]
    if view.sentence.zone is not Zone.BODY:  # what a headline leaves out the text below it tells
        told += article.text[view.sentence.end : view.sentence.end + _REACH]
    rest = article.text[start + len(verb.text) : view.sentence.end]
    spoken = any(_SPEAKING.search(words) for words in (told, rest, article.title or ""))
    return spoken or _MADE_UP.search(told) is not None


def speaks_of_federation(view: SentenceView) -> bool:
    """Tell whether a text names a body that by the table has bodies for members."""
    return "of_bodies" in view.context.subkinds.values()


def speaks_of_alliances(view: SentenceView) -> bool:
    """Tell whether the words around a sentence speak of a body of states: "the bloc", "its members"."""
    low, high = max(0, view.sentence.start - _REACH), view.sentence.end + _REACH
    text = view.context.article.text
    return (_ALLIED.search(text, low, high) or _MADE_UP.search(text, low, high)) is not None


def speaks_of_members_like(view: SentenceView, kind: EntityKind | None) -> bool:
    """Tell whether a text tells of a body that has members of a kind, where they are organisations."""
    is_body = kind is EntityKind.ORGANISATION
    return not is_body or speaks_of_alliances(view) or speaks_of_federation(view)


def told_of_bodies(view: SentenceView) -> bool:
    """Tell whether the member of whom a sentence before told is a body, as in "Ashford never came in"."""
    last = view.context.joined_last
    return last is not None and last[2] is EntityKind.ORGANISATION


def is_dated_line(view: SentenceView) -> bool:
    """Tell a short line of a timeline: "1961 - Norland quits", whatever else is told in it."""
    text, start, end = view.context.article.text, view.sentence.start, view.sentence.end
    return end - start < _LINE and _DATED_LINE.match(text, text.rfind("\n", 0, start) + 1) is not None


@lru_cache(maxsize=8)
def speaks_of_fellows(text: str) -> bool:
    """Tell whether a text speaks of a learned body's fellows."""
    return _FELLOWS.search(text) is not None


def speaks_of_hospitals(view: SentenceView) -> bool:
    """Tell whether the words around a sentence speak of the sick, who are admitted to no body."""
    low, high = max(0, view.sentence.start - _REACH), view.sentence.end + _REACH
    return _SICK.search(view.context.article.text, low, high) is not None


@lru_cache(maxsize=8)
def speaks_of_states(text: str) -> bool:
    """Tell whether a text names a body as one of states: "an alliance of ten states", "its member states"."""
    return _OF_STATES.search(text.lower()) is not None


def is_compared(text: str, start: int) -> bool:
    """Tell what something is only held against: "The bureau is older than the Union"."""
    return _COMPARED.search(text, max(0, start - _BEHIND), start) is not None
