"""One line of a list of office holders: a name beside the dates of a term, in any of the usual shapes.

"1994–1998: Ann Lee", "Ann Lee (1994–1998)", "Ann Lee, 3 May 1994 – 1 June 1998",
"since 1998: Bo Ek", "3. Bo Ek (acting) (1998– )", "Ann Lee | 1994 | 1998".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claims.dates import EndState, Interval, find_expressions, format_period, parse_edtf
from claims.extraction.roles.word_lists import word_set
from claims.types import DateKind, Span, TimeExpression

__all__ = ["Entry", "is_holder_name", "read_entries", "read_run", "read_terms"]

LONGEST_LINE = 240
_BULLET = re.compile(
    r"\s*(?:[-*•·‣–—]\s+|\(?\d{1,3}\s?[.)]\s+|#\s*\d*\s+)*(?:\(\s?(?:acting|interim)\s?\)\s*)?"
)
# What may stand between the two ends of a term that the date reader gives apart.
_JOINT = re.compile(r"\s*(?:[-–—]|\bto\b|\buntil\b|\||\t)\s*")
_STILL = re.compile(
    r"\s*(?:[-–—]|\bto\b|\buntil\b)\s*(?:(?:the\s+)?(?:present|now|date|today|current(?:ly)?|incumbent)\b"
    r"|(?=\s*(?:\)|$)))",
    re.IGNORECASE,
)
_ACTING = re.compile(r"[(,]\s*(?:acting|interim|caretaker|ad interim|temporary)\b(?!\s+[A-Z])", re.IGNORECASE)
_AFTER_NAME = re.compile(r"\s*(?:[(\[,;|\t]|\s[-–—]\s|:\s).*$", re.DOTALL)
_BETWEEN_TERMS = re.compile(r"[\s(),;&]*(?:and\s)?[\s(]*")
_BEFORE_NAME = re.compile(r"[\s):,;|.–—-]*")
_RANK = re.compile(
    r"(?:[^\W\d_]{2,}\.(?:[^\W\d_]{1,3}\.)*\s+"
    r"|(?:President|Chancellor|Minister|Secretary|Director|General|Admiral|Vice-Admiral|Rear-Admiral|"
    r"Commodore|Captain|Colonel|Lieutenant|Major|Brigadier|Commander|Kapitänleutnant|Korvettenkapitän|"
    r"Oberleutnant(?: zur See)?|Leutnant(?: zur See)?|Professor|Doctor|Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Kptlt|Oblt)"
    r"\.?\s+(?:(?:General|Colonel|Admiral|Commander)\s+)?)+"
)
_PARTICLES = word_set(
    "van von der den de del de' della di da dos das du la le bin ibn al el ben ter ten y e i zu zur und af av"
    " d' st. st"
)
_NOT_PERSONS = word_set(
    """
    club team united city university college school bank party company corporation council committee
    association federation union institute ministry department office church cup league championship
    division regiment army navy festival award prize season election elections national international
    vacant unknown none position the total list source note references championships games stadium street
    january february march april may june july august september october november december election
    fc ac sc afc cf fk sk bk if f.c a.c s.c republic kingdom empire war act agreement treaty first second
    third north south
    """
)
_NOBLES = frozenset({"Prince", "Princess", "Duke", "Duchess", "Count", "Baron", "Archduke", "King", "Queen"})
_LONGEST_NAME = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A holder with a term.

    Parameters
    ----------
    name : Span
        Where the name stands in the text.
    when : TimeExpression
        The term.
    line : Span
        The whole line.
    """

    name: Span
    when: TimeExpression
    line: Span
    is_acting: bool = False


def read_entries(text: str, start: int, end: int) -> list[Entry]:
    """Read the line between two places of a text as a holder's terms; empty when it is none."""
    if not 8 <= end - start <= LONGEST_LINE:
        return []
    bullet = _BULLET.match(text, start, end)
    begin = bullet.end() if bullet else start
    terms = read_terms(text, begin, end)
    if not terms:
        return []
    at = next((i for i, term in enumerate(terms) if term.interval.is_span), 0)
    name = _name_before(text, begin, terms[at]) or _name_behind(text, begin, end, terms[at])
    if name is None:
        return []
    line = Span(start=start, end=end)
    is_acting = _ACTING.search(text, start, end) is not None
    return [
        Entry(name=name, when=term, line=line, is_acting=is_acting) for term in _own_terms(text, terms[at:])
    ]


def _own_terms(text: str, terms: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    """Give a holder's first term and those listed right behind it: "(1991–94), (1998–2001)"."""
    yield terms[0]
    for before, after in pairwise(terms):
        if not after.interval.is_span or not _BETWEEN_TERMS.fullmatch(text[before.end or 0 : after.start]):
            return
        yield after


def _name_before(text: str, begin: int, when: TimeExpression) -> Span | None:
    return _name(begin, text[begin : when.start])


def _name_behind(text: str, begin: int, end: int, when: TimeExpression) -> Span | None:
    """Read "1994–1998: Ann Lee": the dates open the line."""
    if when.start is None or when.end is None or text[begin : when.start].strip(" (["):
        return None
    gap = _BEFORE_NAME.match(text, when.end, end)
    at = gap.end() if gap else when.end
    return _name(at, text[at:end])


def _name(start: int, words: str) -> Span | None:
    words = _AFTER_NAME.sub("", words)
    rank = _RANK.match(words)
    if rank is not None and is_holder_name(words[rank.end() :].strip()):
        start, words = start + rank.end(), words[rank.end() :]
    name = words.strip(" .,:–—-") if not re.search(r"\b[A-Z]\s?\.$", words) else words.strip(" ,:–—-")
    if not is_holder_name(name):
        return None
    start += words.index(name)
    return Span(start=start, end=start + len(name))


def is_holder_name(name: str, *, shortest: int = 2) -> bool:
    """Tell whether words read as a person's full name.

    Examples
    --------
    >>> is_holder_name("Ludwig von der Tann"), is_holder_name("Bank of Ruritania"), is_holder_name("Ann")
    (True, False, False)
    """
    words = [word for word in name.replace("’", "'").split() if word != "."]
    if not shortest <= len(words) <= _LONGEST_NAME or any(c.isdigit() or c in "/&=@" for c in name):
        return False
    if {word.lower().strip(".,") for word in words} & _NOT_PERSONS:
        return False
    if words[0] in _NOBLES:
        words = [word for word in words if word != "of"]  # "Prince Leopold of Bavaria"
    names = [word for word in words if word.lower() not in _PARTICLES or word[:1].isupper()]
    return len(names) >= shortest and all(word[:1].isupper() or word[:2] in ("d'", "l'") for word in names)


def read_terms(text: str, start: int, end: int) -> list[TimeExpression]:
    """Give the dates between two places, the two ends of one term joined."""
    words = text[start:end]
    found = [
        (e.start, e.end, e.interval)
        for e in find_expressions(words)
        if e.interval is not None and (e.interval.start is not None or e.interval.is_span)
    ]
    return [
        TimeExpression(
            interval=interval,
            kind=DateKind.ABSOLUTE,
            text=words[first:last],
            start=start + first,
            end=start + last,
        )
        for first, last, interval in _with_ends(words, found)
    ]


def _with_ends(words: str, found: Sequence[tuple[int, int, Interval]]) -> Iterator[tuple[int, int, Interval]]:
    skip = False
    for index, (first, last, interval) in enumerate(found):
        if skip:
            skip = False
            continue
        if not interval.is_span:
            following = found[index + 1] if index + 1 < len(found) else None
            if following is not None and _JOINT.fullmatch(words[last : following[0]]):
                joined = _span(interval, following[2])
                if joined is not None:
                    skip = True
                    yield first, following[1], joined
                    continue
            still = _STILL.match(words, last)
            if still is not None:
                yield first, still.end(), parse_edtf(f"{interval.edtf}/..")
                continue
        yield first, last, interval


def _span(start: Interval, end: Interval) -> Interval | None:
    if start.is_span or end.start is None or start.start is None or start.first > end.limit:
        return None
    if end.is_span:
        return end if end.end_state is EndState.OPEN and end.start == start.start else None
    return parse_edtf(f"{format_period(start.start)}/{format_period(end.start)}")


_BRACKET = re.compile(r"\s?\((?P<inside>[^()]{4,60})\)")
_NAME_END = re.compile(r"(?:[^\W\d_][\w’'.-]*|\s\.)(?:\s(?:[^\W\d_][\w’'.-]*|\.))*$")
_LONGEST_LEAD = 90


def read_run(text: str, start: int, end: int) -> list[Entry]:
    """Read the terms in brackets behind names of running text: "Ann Lee (1994–98), Bo Ek (1998– )"."""
    found = []
    for bracket in _BRACKET.finditer(text, start, end):
        terms = read_terms(text, bracket.start("inside"), bracket.end("inside"))
        if not terms or not terms[0].interval.is_span or (terms[0].start or 0) - bracket.start("inside") > 6:
            continue
        name = _name_ending(text, max(start, bracket.start() - _LONGEST_LEAD), bracket.start())
        if name is not None:
            line = Span(start=name.start, end=bracket.end())
            found += [Entry(name=name, when=term, line=line) for term in _own_terms(text, terms)]
    return found


def _name_ending(text: str, start: int, end: int) -> Span | None:
    """Give the longest run of capitalised words that ends at a place."""
    match = _NAME_END.search(text, start, end)
    if match is None:
        return None
    words = list(re.finditer(r"\S+", match[0]))
    first = len(words)
    while first > 0 and (words[first - 1][0][:1].isupper() or words[first - 1][0].lower() in _PARTICLES):
        first -= 1
    while first < len(words) and not words[first][0][:1].isupper():
        first += 1
    if first == len(words):
        return None
    begin = match.start() + words[first].start()
    name = text[begin:end].strip()
    rank = _RANK.match(name)
    if rank is not None and is_holder_name(name[rank.end() :], shortest=1):
        begin, name = begin + rank.end(), name[rank.end() :]
    return Span(start=begin, end=begin + len(name)) if is_holder_name(name, shortest=1) else None
