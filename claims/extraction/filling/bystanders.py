"""Bodies that a text only names beside what it is about: places gone to, rivals met, newsrooms told."""

from __future__ import annotations

import re
from collections.abc import Callable

from claims.extraction.context import DocumentContext, NamedThing
from claims.relations import EntityKind

__all__ = ["bystanders"]

_WHERE = re.compile(
    r"\b(?:in|to|from|into|near|outside|across|around|via|through|off|towards?|leaving|visiting) (?:the )?$",
    re.IGNORECASE,
)
_AGAINST = re.compile(
    r"\b(?:against|versus|vs\.?|beat|beating|beaten by|thrashed|hosted|hosting|facing|joins?|joined|joining|"
    r"(?:win|victory|triumph) over|(?:loss|losing|lost|defeat) to|draw with|signed from|sold to|"
    r"(?:lost|won|drew|losing|winning|drawing|beaten|\d+[-–]\d+)(?: \d+[-–]\d+)?(?: away)? at) (?:the )?$",
    re.IGNORECASE,
)
# Whom an officer tells or meets has the office beside his own: "told France's president".
_MEETS = re.compile(
    r"\b(?:told|tells|telling|met|meets|meeting|phoned|called|rang|thanked|hosted|welcomed|urged|asked|assured|with)"
    r" (?:the )?$"
)
_OFFICER = re.compile(
    r"(?:['’]s?)? (?:new |deputy |foreign |finance |prime |defen[cs]e |interior )*"
    r"(?:president|minister|leader|king|queen|chancellor|premier|secretary|counterpart|ambassador)\b"
)
_LEAD = 24
# Who only passes on what is told: "told the Courier", "according to Reuters", ", the Courier reported".
_TELLS = re.compile(
    r"\b(?:told|telling|according to|(?:reported|quoted|cited|seen) by|citing|quoting"
    r"|(?:interview|statement|letter) (?:with|to|in)) (?:the )?$",
    re.IGNORECASE,
)
_REPORTS = re.compile(r" (?:has |had )?(?:reported|reports|wrote|writes|revealed|reveals)\b")
_OWNS = re.compile(r"['’]s ")


def bystanders(context: DocumentContext) -> frozenset[str]:
    """Give the names of states only said to be where things are, of bodies only met or told something.

    Whoever is appointed in "he is emigrating to Spain" leads no Spain; a coach named after a match
    "against FC Moss" is not theirs.
    """
    tests = {EntityKind.STATE: _place_test(context), EntityKind.ORGANISATION: _opponent_test(context)}
    return frozenset(
        body.name
        for body in context.bodies
        if body.kind in tests and all(tests[body.kind](body, start) for start in body.starts)
    )


def _place_test(context: DocumentContext) -> Callable[[NamedThing, int], bool]:
    text = context.article.text
    ends = {start + len(p.mention.text) for p in context.persons for start in p.starts}
    people = {start for person in context.persons for start in person.starts}

    def is_where(body: NamedThing, start: int) -> bool:
        lead = text[max(0, start - _LEAD) : start]
        owned = _OWNS.match(text, start + len(body.mention.text))
        is_origin = lead.endswith(" of ") and start - len(" of ") in ends  # "Hayatou of Cameroon"
        end = start + len(body.mention.text)
        is_met = _MEETS.search(lead) is not None and _OFFICER.match(text, end) is not None
        return (
            is_met
            or _WHERE.search(lead) is not None
            or is_origin
            or (owned is not None and owned.end() in people)  # "Thailand's Supachai Panitchpakdi"
        )

    return is_where


def _opponent_test(context: DocumentContext) -> Callable[[NamedThing, int], bool]:
    text = context.article.text

    def is_opponent(body: NamedThing, start: int) -> bool:
        lead = text[max(0, start - _LEAD) : start]
        if _AGAINST.search(lead) is not None or _TELLS.search(lead) is not None:
            return True
        return _REPORTS.match(text, start + len(body.mention.text)) is not None

    return is_opponent
