"""Joining terms of office and sorting out what two sources say of one post."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claims.curation.dating import overlap_days

__all__ = ["Term", "join_runs", "without_overlaps"]

_LATE_DAYS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A person's term in a post; `end` is empty when unknown and `..` when it goes on."""

    person: str
    post: str
    start: str
    end: str
    wikidata: str = ""

    @property
    def interval(self) -> str:
        """The EDTF interval."""
        return f"{self.start}/{self.end}"


def join_runs(terms: Iterable[Term]) -> Iterator[Term]:
    """Join consecutive or overlapping terms of one person in one post (re-elections) into one spell.

    Examples
    --------
    >>> first = Term(person="A", post="p", start="1789-04-30", end="1793-03-04")
    >>> second = Term(person="A", post="p", start="1793-03-04", end="1797-03-04")
    >>> [term.interval for term in join_runs([first, second])]
    ['1789-04-30/1797-03-04']
    """
    runs: dict[tuple[str, str], Term] = {}
    for term in sorted(terms, key=lambda term: (term.post, term.start)):
        key = (term.post, term.wikidata or term.person)
        former = runs.get(key)
        if former is not None and _continues(former.end, term.start):
            end = max(former.end, term.end) if len(term.end) == 10 else term.end
            runs[key] = replace(term, start=former.start, end=end)
            continue
        if former is not None:
            yield former
        runs[key] = term
    yield from runs.values()


def _continues(end: str, start: str) -> bool:
    """Tell whether a term follows at once; a new Congress convenes up to some days late."""
    if len(end) != 10 or len(start) != 10:
        return end == start
    gap = date.fromisoformat(start) - date.fromisoformat(end)
    return gap <= timedelta(days=_LATE_DAYS)


def without_overlaps(terms: Iterable[Term]) -> Iterator[tuple[Term, bool]]:
    """Yield each term with whether it overlaps none of the post accepted before it.

    Longer terms are accepted first: the short one beside a long one is mostly an acting holder or
    a slip of the source.
    """
    by_post: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms:
        by_post[term.post].append(term)
    for group in by_post.values():
        accepted: list[Term] = []
        for term in sorted(group, key=lambda term: (-_length(term), term.start, term.person)):
            free = all(overlap_days(term.interval, other.interval) <= 1 for other in accepted)
            if free:
                accepted.append(term)
            yield term, free


def _length(term: Term) -> int:
    if term.end == "..":
        return 100_000
    if not term.end:
        return 0
    return (int(term.end[:4]) - int(term.start[:4])) * 12 + (_month(term.end) - _month(term.start))


def _month(text: str) -> int:
    return int(text[5:7]) if len(text) >= 7 else 6
