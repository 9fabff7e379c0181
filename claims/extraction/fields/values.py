"""What stands behind a label: a holder with a term, a date, a number, names of members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from claims.dates import EndState
from claims.extraction.leadership.roll_names import names_in
from claims.extraction.leadership.roll_terms import read_terms
from claims.types import Quantity, Span, TimeExpression

__all__ = ["Holders", "founders_in", "holders_in", "number_in", "year_in"]

# Behind a name: nothing, or a term ("since 2014", "(since July 2021, acting)").
_BEHIND_NAME = re.compile(r"\s*(?:\([^()]{0,60}\)|[,;]?\s*(?:since|from|as of)\s[^,;()]{4,24})?\s*\.?")
_ACTING = re.compile(r"\b(?:acting|interim|caretaker|designate|elect)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<number>\d{1,3})(?![\d.,:/–-])"
    r"(?:\s(?:full |member |sovereign |participating )?(?:members?|countries|states?|nations?|parties))*"
    r"\s*(?:\([^()]*\)|[,;][^\n]*)?\.?"
)
_LEAD = re.compile(r"(?:on |in |c\. ?|since |~)?")
_PARTED = re.compile(r"\s*(?:,\s*(?:and\s)?|;|\band\b|&)\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Who a label names as holding an office, and for how long.

    Parameters
    ----------
    names : tuple of Span
        Where the names stand.
    when : TimeExpression or None
        The term, where one is given.
    is_acting : bool
        Whether they only stand in.
    """

    names: tuple[Span, ...]
    when: TimeExpression | None
    is_acting: bool

    @property
    def is_past(self) -> bool:
        """Whether the term has an end."""
        return self.when is not None and self.when.interval.end_state is not EndState.OPEN


def holders_in(text: str, value: Span) -> Holders | None:
    """Read a value as holders and nothing more, None where it says other things.

    Examples
    --------
    >>> text = "Ann Lee (since 2014)"
    >>> found = holders_in(text, Span(start=0, end=len(text)))
    >>> found.when.edtf, found.is_past
    ('2014/..', False)
    >>> holders_in("vacant", Span(start=0, end=6)) is None
    True
    """
    words = text[value.start : value.end]
    names = names_in(value.start, words)
    if not names or _BEHIND_NAME.fullmatch(text, names[-1].end, value.end) is None:
        return None
    terms = [t for t in read_terms(text, names[-1].end, value.end) if t.interval.is_span]
    is_acting = _ACTING.search(text, names[-1].end, value.end) is not None
    return Holders(names=tuple(names), when=terms[0] if terms else None, is_acting=is_acting)


def year_in(text: str, value: Span) -> TimeExpression | None:
    """Give the date with which a value begins, None where it begins with other words or is a span."""
    lead = _LEAD.match(text, value.start, value.end)
    begin = lead.end() if lead is not None else value.start
    terms = read_terms(text, value.start, value.end)
    first = terms[0] if terms else None
    if first is None or (first.start or 0) > begin:
        return None
    return None if first.interval.is_span and first.interval.end_state is not EndState.OPEN else first


def number_in(text: str, value: Span) -> Quantity | None:
    """Give the number of members that a value is, None where it is more."""
    found = _NUMBER.fullmatch(text, value.start, value.end)
    if found is None or int(found["number"]) < 2:
        return None
    start, end = found.span("number")
    return Quantity(value=float(found["number"]), unit="member", text=found["number"], start=start, end=end)


def founders_in(text: str, value: Span) -> Sequence[Span]:
    """Give the persons a value lists, none where one of its parts is no person's name."""
    places: list[Span] = []
    place = value.start
    for joint in [*_PARTED.finditer(text, value.start, value.end), None]:
        end = value.end if joint is None else joint.start()
        places += names_in(place, text[place:end])
        place = end if joint is None else joint.end()
    return places
