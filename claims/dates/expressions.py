"""Time expressions in running text: points, what stands before them, and ranges of two.

`find_expressions` gives every expression with its exact place. What an article's
date or an earlier date must tell is resolved at once where it is given, and can be
resolved later with `Expression.resolve`.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claims.dates.edtf import format_period, parse_edtf
from claims.dates.interval import Interval
from claims.dates.leads import APART, LEADS, Lead, read_lead, read_opener
from claims.dates.points import FoundPoint, Point, Reference, find_points, read_plain_date
from claims.dates.resolution import Direction, Surroundings, counted_from, resolve_point
from claims.errors import DateError

__all__ = ["Expression", "Lead", "find_expressions", "read_date", "unled"]

_SINCE = re.compile(r"(?:ever\s+)?since\b", re.IGNORECASE)
_TAKES_EFFECT = re.compile(r"(?:effective|as\s+of|starting|beginning)\b", re.IGNORECASE)
_JOINT = re.compile(
    r"(?:\s+(?P<word>to|until|till|through|and)|\s?(?:[-–—]|--))\s*(?:the\s+|in\s+|on\s+)?", re.IGNORECASE
)
_BETWEEN = frozenset("-–—")
_DIGITS = frozenset("0123456789")
# Looking a member up on its enum costs more than comparing it, a named tuple more than a tuple.
_AT, _NOTHING, _DISCOURSE = Lead.AT, Reference.NOTHING, Reference.DISCOURSE
_new = tuple.__new__


class Expression(NamedTuple):
    """A time expression of a text; a tuple, for they are made by the hundred thousand.

    Parameters
    ----------
    text, start, end
        The words, with a preposition only where it carries meaning ("since 2004", but "2004"
        of "in 2004"); half-open code points of the text that was searched.
    lead : Lead
        What the words before make of the point.
    reference : Reference
        What must be known to date it: nothing, the article's date, an earlier date, the year.
    points : tuple of Point
        One, or the two ends of a range.
    interval : Interval or None
        What it means; None as long as what it counts from is not known.
    point_start : int
        Where the point itself begins, after the words before it.
    approximate : bool
        True for "about 1949".
    """

    text: str
    start: int
    end: int
    lead: Lead
    reference: Reference
    points: tuple[Point, ...]
    interval: Interval | None
    point_start: int
    approximate: bool = False

    def resolve(
        self,
        *,
        published: date | None = None,
        previous: Interval | None = None,
        direction: Direction = Direction.PAST,
    ) -> Expression:
        """Give the expression with its interval, as far as what is given tells.

        Parameters
        ----------
        published : date or None
            The article's date.
        previous : Interval or None
            The last date spoken of.
        direction : Direction
            Where to look for a day without a year or week.

        Examples
        --------
        >>> [later] = find_expressions("He resigned two years later.")
        >>> later.interval is None
        True
        >>> later.resolve(previous=parse_edtf("1999")).interval.edtf
        '2001'
        """
        if self.reference is _NOTHING:
            return self
        around = _new(Surroundings, (published, previous, self._looks(direction)))
        interval = _interval(self, around)
        is_new = interval is not self.interval
        return _new(Expression, (*self[:6], interval, *self[7:])) if is_new else self

    def _looks(self, direction: Direction) -> Direction:
        """Give where the words themselves look for a day without a year, else where the tense does."""
        if self.reference is _DISCOURSE:
            return direction  # counts from a date that is spoken of, whatever the tense
        if self.lead is Lead.BY:
            return Direction.FUTURE
        if _SINCE.match(self.text):
            return Direction.PAST
        # "named her chief executive, effective June 1": told before or after the day.
        return Direction.NEAREST if _TAKES_EFFECT.match(self.text) else direction

    @property
    def is_relative(self) -> bool:
        """True when it counts from the article's date or from another date."""
        return self.reference is not _NOTHING


def find_expressions(
    text: str,
    *,
    published: date | None = None,
    previous: Interval | None = None,
    direction: Direction = Direction.PAST,
) -> list[Expression]:
    """Find the time expressions of a text, in order, resolved as far as possible.

    A relative expression counts from the nearest date before it in the text, else
    from `previous`. Lengths of time are found by `claims.dates.find_durations`.

    Parameters
    ----------
    text : str
        Any text; offsets refer to it.
    published : date or None
        The article's date; without it "on Tuesday" stays unresolved.
    previous : Interval or None
        The last date spoken of before this text.
    direction : Direction
        Where to look for a day without a year or week.

    Examples
    --------
    >>> [(e.text, e.interval.edtf) for e in find_expressions("Set up on April 4, 1949, it grew in the 1990s")]
    [('April 4, 1949', '1949-04-04'), ('the 1990s', '199X')]
    >>> [e.interval.edtf for e in find_expressions("a member since 1999, chief from 2014 to 2024")]
    ['1999/..', '2014/2024']
    """
    expressions = _FOUND[text]
    for found in expressions:
        if found.reference is not _NOTHING:
            break
    else:
        return list(expressions)
    chain = previous
    resolved = []
    for found in expressions:
        reference = found.reference
        if reference is _DISCOURSE and len(found.points) == 1:
            # Only the last date spoken of tells what it means, and nothing does where there was none.
            if chain is not None:
                found = _counted(found, chain)
        elif reference is not _NOTHING:
            found = found.resolve(published=published, previous=chain, direction=direction)
        chain = found.interval or chain
        resolved.append(found)
    return resolved


def unled(text: str, *, published: date | None = None) -> list[Interval]:
    """Give what the points of a text mean before "since" or "until" makes ends of them.

    Examples
    --------
    >>> [point.edtf for point in unled("since late 2005")]
    ['2005-09~/2005-12']
    """
    around = Surroundings(published=published)
    points = (resolve_point(point, around) for found in _FOUND[text] for point in found.points)
    return [point for point in points if point is not None]


def read_date(text: str, *, published: date | None = None) -> Interval | None:
    """Read a text that is one time expression and nothing else ("4 April 1949", "since 2004").

    Examples
    --------
    >>> read_date("spring 2004").edtf
    '2004-21'
    >>> read_date("page 1949") is None
    True
    """
    plain = read_plain_date(text)  # quicker than a look-up in a cache of many days
    return _read_worded(text.strip(), published) if plain is None else plain


@lru_cache(maxsize=65536)
def _read_worded(text: str, published: date | None) -> Interval | None:
    expressions = _FOUND[text]
    if len(expressions) != 1 or expressions[0].end != len(text):
        return None
    (found,) = expressions
    if found.start > 0 and text[: found.start].strip().lower() not in _EMPTY_LEADS:
        return None
    return found.resolve(published=published).interval


_EMPTY_LEADS = frozenset({"in", "on", "at", "during", "the", "in the", "during the", "between", "in about"})


class _Expressions(dict[str, tuple[Expression, ...]]):
    """The expressions of a text without a look outside it.

    Kept for the next question, as a sentence is asked about again and again while its article is read.
    """

    __slots__ = ()

    def __missing__(self, text: str) -> tuple[Expression, ...]:
        if len(self) >= _TEXTS_KEPT:
            self.clear()
        points = find_points(text)
        if len(points) == 1:
            only = (_single(text, points[0]),)
            self[text] = only
            return only
        expressions = []
        place, last = 0, len(points) - 1
        while place <= last:
            joined = None
            if place < last and ((mark := text[points[place][1]]) in _BETWEEN or mark.isspace()):
                joined = _range(text, points[place], points[place + 1])
            expressions.append(joined or _single(text, points[place]))
            place += 2 if joined else 1
        self[text] = kept = tuple(expressions)
        return kept


_TEXTS_KEPT = 4096
_FOUND = _Expressions()


def _range(text: str, first: FoundPoint, last: FoundPoint) -> Expression | None:
    """Join two points that are written as a range: "from 2014 to 2024", "between May and June 1999"."""
    begin, limit, (_, (opening,)) = first
    _, end, (_, (closing,)) = last
    word = _joint(text, limit, last[0])
    if word is None or _is_closed(text, first) or _is_closed(text, last):
        return None
    opener = read_opener(text, begin)
    if word == "and" and (opener is None or opener[0] != "between"):
        return None
    reference = closing.reference
    is_complete = reference is _NOTHING
    if opener is None and word != "and" and not is_complete:
        return None
    interval = _between(opening, closing) if is_complete else None
    if is_complete and interval is None:
        return None
    start = begin if opener is None else opener[1]
    return _new(
        Expression,
        (text[start:end], start, end, _AT, reference, (opening, closing), interval, begin, False),
    )


def _joint(text: str, start: int, end: int) -> str | None:
    """Give the word that joins two points, empty for a dash; None where more stands between them."""
    if text[start:end] == " to ":
        return "to"
    found = _JOINT.fullmatch(text, start, end)
    return None if found is None else (found["word"] or "").lower()


def _is_closed(text: str, found: FoundPoint) -> bool:
    """Tell whether figures name both ends of a span ("2014-24"): "the early 1990s" may begin or end one."""
    start, _, (_, (point,)) = found
    return point.interval is not None and point.interval.is_span and text[start] in _DIGITS


def _single(text: str, found: FoundPoint) -> Expression:
    begin, end, (words, points) = found
    (point,) = points
    start, lead, approximate = begin, _AT, False
    interval = point.interval
    before = None
    # Before most dates nothing leads: seen by their last characters, where asking costs more than looking.
    if text[begin - 3 : begin] not in APART and text[begin - 6 : begin] not in APART:
        before = read_lead(text, begin)
    if before is not None:
        lead_words, lead_start, about = before
        approximate = about is not None
        # Letters that only look like those of a lead when case is ignored ("sınce") make none.
        if lead_words in LEADS and not _is_closed(text, found):
            lead, start = LEADS[lead_words], lead_start
        elif about is not None:
            start = about
        if interval is not None and (lead is not _AT or approximate):
            interval = _meaning(interval.edtf, lead, approximate)
        words = text[start:end]
    return _new(
        Expression,
        (words, start, end, lead, point.reference, points, interval, begin, approximate),
    )


def _between(first: Point, last: Point) -> Interval | None:
    """Give the time between two points, where the words alone tell it."""
    start, end = first.interval, last.interval
    try:
        if start is None or end is None or start.is_span or end.is_span:
            return _joined(first, last, Surroundings())
        return parse_edtf(f"{start.edtf}/{end.edtf}")
    except DateError:
        return None


@lru_cache(maxsize=4096)
def _meaning(edtf: str, lead: Lead, approximate: bool) -> Interval | None:
    """Give what a date means with the words before it, None where it means nothing."""
    try:
        interval = parse_edtf(edtf)
        return led(_approximate(interval) if approximate else interval, lead)
    except DateError:
        return None


def _counted(expression: Expression, previous: Interval) -> Expression:
    """Give an expression of one point that counts from a date spoken of with its interval."""
    try:
        interval = counted_from(expression.points[0], previous)
        if interval is None:
            return expression
        interval = _worded(expression, interval)
    except (ValueError, OverflowError):  # a DateError, or beyond the calendar
        return expression
    return _new(Expression, (*expression[:6], interval, *expression[7:]))


def _interval(expression: Expression, around: Surroundings) -> Interval | None:
    """Give what an expression means where its points are known, else None."""
    try:
        if len(expression.points) == 2:
            return _joined(*expression.points, around)
        interval = resolve_point(expression.points[0], around)
        return None if interval is None else _worded(expression, interval)
    except DateError:
        return None


def _worded(expression: Expression, interval: Interval) -> Interval:
    """Give what the words before its point make of an expression's date."""
    return led(_approximate(interval) if expression.approximate else interval, expression.lead)


def _joined(first: Point, last: Point, around: Surroundings) -> Interval | None:
    end = resolve_point(last, around)
    if end is None or end.end is None:
        return None
    # "from May to June 1999": the month without a year takes the year of the other end.
    takes_year = first.reference is Reference.YEAR and last.reference is Reference.NOTHING
    start = resolve_point(first, Surroundings(previous=end) if takes_year else around)
    if start is not None and takes_year and start.first > end.first:
        start = resolve_point(first, Surroundings(previous=parse_edtf(f"{end.first.year - 1:04d}")))
    if start is None or start.start is None:
        return None
    return parse_edtf(f"{format_period(start.start)}/{format_period(end.end)}")


def _approximate(interval: Interval) -> Interval:
    if interval.is_span or interval.edtf.endswith("~"):
        return interval
    return parse_edtf(f"{interval.edtf}~")


def led(interval: Interval, lead: Lead) -> Interval:
    """Give what "since", "until", "by", "before" and "after" make of a date; ends are inclusive.

    Examples
    --------
    >>> led(parse_edtf("2004"), Lead.SINCE).edtf, led(parse_edtf("2025"), Lead.BY).edtf
    ('2004/..', '../2025')
    """
    if lead is Lead.AT or interval.start is None or interval.end is None:
        return interval
    if lead in (Lead.SINCE, Lead.AFTER):
        period = interval.start if lead is Lead.SINCE else interval.end
        return parse_edtf(f"{format_period(period)}/..")
    period = interval.start if lead is Lead.BEFORE else interval.end
    return parse_edtf(f"../{format_period(period)}")
