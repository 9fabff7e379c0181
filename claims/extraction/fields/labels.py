"""What the labels of cards and tables ask for: a founding, a holder, a size, members, a day, an office."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from claims.extraction.leadership.rolls.titles import title_in, with_singulars
from claims.extraction.roles import parse_titles
from claims.late_patterns import late_pattern

__all__ = ["Asked", "Part", "asked_by", "part_of", "title_of"]


class Asked(StrEnum):
    """What stands behind a label."""

    FOUNDED = "founded"
    FOUNDERS = "founders"
    HOLDER = "holder"
    SIZE = "size"
    FIRST_MEMBERS = "first members"
    FORMER_MEMBERS = "former members"
    LATER_MEMBERS = "later members"
    NEWEST = "newest"
    JOINED = "joined"


class Part(StrEnum):
    """What stands behind a label that says nothing alone: one part of who held which office when."""

    NAME = "name"
    OFFICE = "office"
    TERM = "term"
    BEGAN = "began"
    ENDED = "ended"
    BEFORE = "before"
    AFTER = "after"
    PARTY = "party"
    BODY = "body"
    YEAR = "year"
    STATES = "states"


_PARTS = {
    Part.NAME: late_pattern(
        r"(?:full )?names?|(?:current |present )?(?:office[ -]?)?holders?|(?:current )?incumbent|person|who"
    ),
    Part.OFFICE: late_pattern(
        r"(?:(?:current|present|main|other|previous|former) )?(?:office|position|post|role)s?(?: held)?"
    ),
    Part.TERM: late_pattern(
        r"in office|terms?(?: (?:of|in) office)?|(?:time|years?|period) in (?:office|post|power)|tenure"
        r"|served|(?:term|office) (?:dates|years|period)|reign|period|dates"
    ),
    Part.BEGAN: late_pattern(
        r"(?:assumed|took|entered) (?:the )?(?:office|post)|(?:in (?:office|post|power) |incumbent )?since"
        r"|from|(?:term |office )?(?:start(?:ed|s)?|began|begins)(?: (?:date|of (?:term|office)))?"
        r"|appointed|inaugurated|sworn in|term (?:start|began)"
    ),
    Part.ENDED: late_pattern(
        r"left (?:the )?(?:office|post)|until|to"
        r"|(?:term |office )?end(?:ed|s)?(?: (?:date|of (?:term|office)))?"
    ),
    Part.BEFORE: late_pattern(r"preceded by|predecessor"),
    Part.AFTER: late_pattern(r"succeeded by|successor"),
    Part.PARTY: late_pattern(r"(?:political )?party(?: affiliation)?"),
    Part.BODY: late_pattern(r"organi[sz]ations?|company|companies|institution|body|employer|agency|of"),
    Part.YEAR: late_pattern(r"years?|dates?"),
    Part.STATES: late_pattern(
        r"(?:new )?(?:(?:member )?(?:countries|country|states?|nations?)|members?|(?:new )?entrants?"
        r"|(?:countries|states) (?:that )?(?:joined|admitted|added))(?: (?:that )?(?:joined|admitted|added))?"
    ),
}
_LABELS = {
    Asked.FOUNDED: late_pattern(
        r"(?:(?:date|year|day) (?:of )?"
        r"(?:founding|foundation|establishment|formation|founded|established|incorporation)"
        r"|founded|established|formed|founding|foundation|formation|inception|incorporated|established date"
        r"|(?:founding|foundation) (?:date|year|day))(?: (?:in|on))?"
    ),
    Asked.FOUNDERS: late_pattern(r"(?:co-?)?founders?(?:\(s\))?|founded by"),
    Asked.SIZE: late_pattern(
        r"(?:(?:full|current|present) )?"
        r"(?:members?|membership|(?:member|participating) (?:states?|countries|nations))"
        r"|(?:number|no\.?|total) (?:of )?(?:members?|member (?:states?|countries|nations))"
    ),
    Asked.FIRST_MEMBERS: late_pattern(
        r"(?:founding|original|founder|charter|first) (?:members?|(?:member )?(?:states?|countries|nations))"
    ),
    Asked.FORMER_MEMBERS: late_pattern(
        r"(?:former|past|previous|ex-?) ?(?:members?|member (?:states?|countries|nations))"
    ),
    Asked.LATER_MEMBERS: late_pattern(
        r"(?:later|subsequent|other|further|additional|new(?:er)?)"
        r" (?:members?|(?:member )?(?:states?|countries|nations))"
    ),
    Asked.NEWEST: late_pattern(
        r"(?:newest|latest|most recent|youngest) (?:member(?: (?:state|country))?|addition)"
        r"|(?:last|latest|most recent)(?: (?:member|state|country))? to join"
    ),
    Asked.JOINED: late_pattern(
        r"(?:joined|entered|accession|admitted|admission|acceded|entry"
        r"|(?:year|date) (?:joined|of (?:accession|admission|entry|joining))|joining (?:date|year)"
        r"|(?:[\w ]{2,40} )?member(?:ship)? since)(?: (?:to|into))?(?: .{2,40})?"
    ),
}
_COUNTED_KEY = late_pattern(r"(?<=[a-z])\d{1,2}$")
# "Members (32)": how many, not what.
_NUMBERED = late_pattern(r"\s?\(\d{1,3}\)$")
# "Chief executive (since 2011)": when, not what.
_SINCE = late_pattern(r"\s*\((?:since|from|as of)\s[^()]{4,24}\)$")
_NOW = late_pattern(r"^(?:current|present|incumbent)\s+", re.IGNORECASE)


@lru_cache(maxsize=2048)
def asked_by(label: str) -> Asked | None:
    """Give what a label asks for, None where it is none of these.

    Examples
    --------
    >>> asked_by("Year of accession").value, asked_by("Secretary-General").value, asked_by("Seat") is None
    ('joined', 'holder', True)
    """
    words = _plain(label)
    for asked, pattern in _LABELS.items():
        if pattern.fullmatch(words) is not None:
            return asked
    return Asked.HOLDER if title_of(label) is not None else None


@lru_cache(maxsize=2048)
def part_of(label: str) -> Part | None:
    """Give which part of a term or an accession stands behind a label, None where it is neither.

    Examples
    --------
    >>> part_of("Assumed office").value, part_of("term_end2").value, part_of("Office hours") is None
    ('began', 'ended', True)
    """
    words = _plain(label)
    return next((part for part, pattern in _PARTS.items() if pattern.fullmatch(words) is not None), None)


def _plain(label: str) -> str:
    """Write a label as others are: small, a pasted key ("term_start2") as words."""
    words = _NUMBERED.sub("", " ".join(label.replace("_", " ").lower().split()).rstrip(" :"))
    return _COUNTED_KEY.sub("", words) if "_" in label or words[-1:].isdigit() else words


@lru_cache(maxsize=2048)
def title_of(label: str) -> str | None:
    """Give the office that a label is, whole and without a body: "Current CEO", "Secretary General".

    Examples
    --------
    >>> title_of("Current CEO"), title_of("Seat"), title_of("Former president")
    ('ceo', None, None)
    """
    words = _NOW.sub("", _SINCE.sub("", label.strip()))
    # All small: of "Secretary General" the second word would be a rank.
    plain, _ = with_singulars(words.lower())
    titles = list(parse_titles(plain))
    if len(titles) != 1 or titles[0].start or titles[0].end != len(plain):
        return None
    office = title_in(plain, None)
    return None if office is None or office.body is not None else office.title
