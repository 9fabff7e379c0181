"""What stands behind a label: a holder with a term, a date, a number, names of members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claims.dates import EndState, parse_edtf
from claims.errors import DateError
from claims.extraction.leadership.rolls.names import names_in
from claims.extraction.leadership.rolls.terms import read_terms
from claims.types import DateKind, Quantity, Span, TimeExpression

__all__ = [
    "Holders",
    "founders_in",
    "holders_in",
    "is_over",
    "number_in",
    "parts_of",
    "since",
    "term_between",
    "term_in",
    "year_in",
]

# Behind a name: nothing, or a term ("since 2014", "(since July 2021, acting)").
_BEHIND_NAME = re.compile(r"\s*(?:\([^()]{0,60}\)|[,;]?\s*(?:since|from|as of)\s[^,;()]{4,24})?\s*\.?")
_ACTING = re.compile(r"\b(?:acting|interim|caretaker|designate|elect)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<number>\d{1,3})(?![\d.,:/–-])"
    r"(?:\s(?:full |member |sovereign |participating )?(?:members?|countries|states?|nations?|parties))*"
    r"\s*(?:\([^()]*\)|[,;][^\n]*)?\.?"
)
# A date as the source of an encyclopaedia writes it: "{{start date and age|1975|4|4|df=yes}}".
_TEMPLATE = re.compile(
    r"\{\{\s*(?:start|founding|formation)[ -]date[a-z ]*\|(?:[a-z]{2}=\w+\|)?"
    r"(?P<date>\d{4}(?:\|\d{1,2}){0,2})(?=[|}])",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\s*(?:incumbent|present|current(?:ly)?|now|today|in office|ongoing|[–—-])?\s*", re.IGNORECASE
)
# What may stand beside a term that is all of a value.
_AROUND = re.compile(r"[\s()\[\].,;]*(?:from\s)?[\s()\[\].,;]*(?:\((?:acting|interim)\))?", re.IGNORECASE)
_JOINTS = re.compile(r",(?:\s(?:and|&)\s)?|\s(?:and|&)\s|;|<br\s?/?>|\s/\s")
_EDGES = " .[]*"
# "Belgium, Canada (founding members)".
_REMARK = re.compile(r"\s\([^()]{1,60}\)\.?$")
_LEAD = re.compile(r"(?:on |in |c\. ?|since |~)?")


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


def is_over(when: TimeExpression | None) -> bool:
    """Tell whether a term has an end."""
    return when is not None and when.interval.end_state is not EndState.OPEN


def term_in(text: str, value: Span) -> TimeExpression | None:
    """Give the one term that a value is: "14 October 2021 - present", "2013–2021", "since 2021".

    Examples
    --------
    >>> text = "14 October 2021 - present"
    >>> term_in(text, Span(start=0, end=len(text))).edtf
    '2021-10-14/..'
    """
    terms = read_terms(text, value.start, value.end)
    if len(terms) != 1 or not terms[0].interval.is_span:
        return None
    outside = text[value.start : terms[0].start] + text[terms[0].end : value.end]
    return terms[0] if _AROUND.fullmatch(outside) is not None else None


def since(when: TimeExpression) -> TimeExpression | None:
    """Give a term that began at a date and goes on, None where the date is no single one.

    Examples
    --------
    >>> text = "9 May 2004"
    >>> since(year_in(text, Span(start=0, end=len(text)))).edtf
    '2004-05-09/..'
    """
    if when.interval.is_span:
        return when if when.interval.end_state is EndState.OPEN else None
    return replace(when, interval=parse_edtf(f"{when.interval.edtf}/.."))


def term_between(text: str, began: Span, ended: Span | None) -> TimeExpression | None:
    """Give the term from one value to another: "2013" and "2021", "9 May 2004" and "incumbent" or nothing."""
    start = year_in(text, began)
    if start is None:
        return None
    if ended is None or _STILL.fullmatch(text, ended.start, ended.end) is not None:
        return since(start)
    end = year_in(text, ended)
    if end is None or start.interval.is_span or end.interval.is_span:
        return None
    if start.interval.first > end.interval.limit:
        return None
    return replace(start, interval=parse_edtf(f"{start.interval.edtf}/{end.interval.edtf}"))


def holders_in(text: str, value: Span) -> Holders | None:
    """Read a value as holders and nothing more, None where it says other things.

    Examples
    --------
    >>> text = "Ann Lee (since 2014)"
    >>> found = holders_in(text, Span(start=0, end=len(text)))
    >>> found.when.edtf, is_over(found.when)
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
    """Give the date with which a value begins, None where it begins with other words or is a span.

    Examples
    --------
    >>> text = "{{start date and age|1975|4|4}}"
    >>> year_in(text, Span(start=0, end=len(text))).edtf
    '1975-04-04'
    """
    pasted = _TEMPLATE.match(text, value.start, value.end)
    if pasted is not None:
        return _of_template(pasted)
    lead = _LEAD.match(text, value.start, value.end)
    begin = lead.end() if lead is not None else value.start
    terms = read_terms(text, value.start, value.end)
    first = terms[0] if terms else None
    if first is None or (first.start or 0) > begin:
        return None
    return None if first.interval.is_span and first.interval.end_state is not EndState.OPEN else first


def _of_template(pasted: re.Match[str]) -> TimeExpression | None:
    numbers = [int(number) for number in pasted["date"].split("|")]
    day = "-".join(f"{number:0{4 if at == 0 else 2}}" for at, number in enumerate(numbers))
    try:
        interval = parse_edtf(day)
    except DateError:
        return None  # "1975|44": no such month
    return TimeExpression(
        interval=interval, kind=DateKind.ABSOLUTE, text=pasted["date"], start=pasted.start("date"),
        end=pasted.end("date"),
    )  # fmt: skip


def number_in(text: str, value: Span) -> Quantity | None:
    """Give the number of members that a value is, None where it is more."""
    found = _NUMBER.fullmatch(text, value.start, value.end)
    if found is None or int(found["number"]) < 2:
        return None
    start, end = found.span("number")
    return Quantity(value=float(found["number"]), unit="member", text=found["number"], start=start, end=end)


def founders_in(text: str, value: Span) -> Sequence[Span]:
    """Give the persons a value lists, none where one of its parts is no person's name."""
    return [
        name for part in parts_of(text, value) for name in names_in(part.start, text[part.start : part.end])
    ]


def parts_of(text: str, value: Span) -> list[Span]:
    """Give the parts of a list, without what brackets say behind it: "Spain, Italy and Malta (founders)".

    Examples
    --------
    >>> text = "Spain, Italy and Malta (founders)"
    >>> [text[part.start : part.end] for part in parts_of(text, Span(start=0, end=len(text)))]
    ['Spain', 'Italy', 'Malta']
    """
    behind = _REMARK.search(text, value.start, value.end)
    end = value.end if behind is None else behind.start()
    found: list[Span] = []
    place = value.start
    for joint in [*_JOINTS.finditer(text, value.start, end), None]:
        last = end if joint is None else joint.start()
        words = text[place:last]
        start = place + len(words) - len(words.lstrip(_EDGES))
        stop = start + len(words.strip(_EDGES))
        if stop > start:
            found.append(Span(start=start, end=stop))
        place = last if joint is None else joint.end()
    return found
