"""What the labels of cards and tables ask for: a founding, a holder, a size, members, the day of joining."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from claims.extraction.leadership.roll_titles import title_in, with_singulars
from claims.extraction.roles import parse_titles

__all__ = ["Asked", "asked_by", "title_of"]


class Asked(StrEnum):
    """What stands behind a label."""

    FOUNDED = "founded"
    FOUNDERS = "founders"
    HOLDER = "holder"
    SIZE = "size"
    NEWEST = "newest"
    JOINED = "joined"


_LABELS = {
    Asked.FOUNDED: re.compile(
        r"(?:(?:date|year|day) (?:of )?"
        r"(?:founding|foundation|establishment|formation|founded|established|incorporation)"
        r"|founded|established|formed|founding|foundation|formation|inception|incorporated"
        r"|(?:founding|foundation) (?:date|year|day))(?: (?:in|on))?"
    ),
    Asked.FOUNDERS: re.compile(r"(?:co-?)?founders?(?:\(s\))?|founded by"),
    Asked.SIZE: re.compile(
        r"(?:(?:full|current|present) )?"
        r"(?:members?|membership|(?:member|participating) (?:states?|countries|nations))"
        r"|(?:number|no\.?|total) (?:of )?(?:members?|member (?:states?|countries|nations))"
    ),
    Asked.NEWEST: re.compile(
        r"(?:newest|latest|most recent|youngest) (?:member(?: (?:state|country))?|addition)"
    ),
    Asked.JOINED: re.compile(
        r"(?:joined|entered|accession|admitted|admission|acceded|entry"
        r"|(?:year|date) (?:joined|of (?:accession|admission|entry|joining))|joining (?:date|year)"
        r"|(?:[\w ]{2,40} )?member(?:ship)? since)(?: (?:to|into))?(?: .{2,40})?"
    ),
}
_NOW = re.compile(r"^(?:current|present|incumbent)\s+", re.IGNORECASE)


@lru_cache(maxsize=2048)
def asked_by(label: str) -> Asked | None:
    """Give what a label asks for, None where it is none of these.

    Examples
    --------
    >>> asked_by("Year of accession").value, asked_by("Secretary-General").value, asked_by("Seat") is None
    ('joined', 'holder', True)
    """
    words = " ".join(label.lower().split()).rstrip(" :")
    for asked, pattern in _LABELS.items():
        if pattern.fullmatch(words) is not None:
            return asked
    return Asked.HOLDER if title_of(label) is not None else None


@lru_cache(maxsize=2048)
def title_of(label: str) -> str | None:
    """Give the office that a label is, whole and without a body: "Current CEO", "Secretary General".

    Examples
    --------
    >>> title_of("Current CEO"), title_of("Seat"), title_of("Former president")
    ('ceo', None, None)
    """
    words = _NOW.sub("", label.strip())
    # All small: of "Secretary General" the second word would be a rank.
    plain, _ = with_singulars(words.lower())
    titles = list(parse_titles(plain))
    if len(titles) != 1 or titles[0].start or titles[0].end != len(plain):
        return None
    office = title_in(plain, None)
    return None if office is None or office.body is not None else office.title
