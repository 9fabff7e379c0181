"""The terms of office that a line of a list gives: its dates, the two ends of one term joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.dates import EndState, Interval, Precision, find_expressions, format_period, parse_edtf
from claims.types import DateKind, TimeExpression

__all__ = ["read_terms"]

# What may stand between the two ends of a term that the date reader gives apart.
_JOINT = re.compile(
    r"\s*(?:[-–—]|\bto\b|\buntil\b|\||\t)\s*"
    r"|\s(?:premiere|debut|launch|opening|start|inception|foundation|founding)\s(?:to|until)\s"
)
_STILL = re.compile(
    r"\s*(?:[-–—|]|\bto\b|\buntil\b)\s*(?:(?:the\s+)?(?:present|now|date|today|current(?:ly)?|incumbent)\b"
    r"|(?=\s*(?:\)|$)))",
    re.IGNORECASE,
)
# Years of the Islamic era are no terms in ours: "Ann Lee 1744–1765 (1157–1179 AH)".
_OTHER_ERA = re.compile(r"\s?(?:A\.?H\.?|H)(?!\w)")


def read_terms(text: str, start: int, end: int) -> list[TimeExpression]:
    """Give the dates between two places, the two ends of one term joined."""
    words = text[start:end]
    found = [
        (e.start, e.end, e.interval)
        for e in find_expressions(words)
        if e.interval is not None
        and (e.interval.start is not None or e.interval.is_span)
        and not _OTHER_ERA.match(words, e.end)
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
        if not interval.is_span or _is_season(interval):
            following = found[index + 1] if index + 1 < len(found) else None
            if following is not None and _JOINT.fullmatch(words[last : following[0]]):
                joined = _span(interval, following[2])
                if joined is not None:
                    skip = True
                    yield first, following[1], joined
                    continue
            still = _STILL.match(words, last)
            if still is not None and interval.start is not None and not _is_dated_to_its_end(interval):
                yield first, still.end(), parse_edtf(f"{format_period(interval.start)}/..")
                continue
        yield first, last, interval


def _is_season(interval: Interval) -> bool:
    """Tell a season, "1990/91", from a longer term."""
    start, end = interval.start, interval.end
    return start is not None and end is not None and end.first.year - start.first.year <= 1


def _is_dated_to_its_end(interval: Interval) -> bool:
    """Tell "14 October 1999 to 20 January 2000" from a season: it ends, whatever dash follows."""
    return interval.is_span and interval.end is not None and interval.end.precision > Precision.YEAR


def _span(start: Interval, end: Interval) -> Interval | None:
    if end.start is None or start.start is None:
        return None
    last = end.end if end.is_span and _is_season(end) else end.start
    if end.is_span and last is end.start:
        return end if end.end_state is EndState.OPEN and end.start == start.start else None
    if last is None or last.limit <= start.start.first:
        return None
    return parse_edtf(f"{format_period(start.start)}/{format_period(last)}")
