"""The titles that a document gives its persons, and those that pass from one holder to the next."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.context.page_kind import PageKind
from claims.extraction.naming.namesakes import Namesakes
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation, spec_of

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Candidate, Mention, RoleMention

__all__ = ["SeenTitles", "inherited_titles", "is_held_till_then", "officers_of", "with_titles", "with_told"]

_PERSONS = {EntityKind.PERSON}
_OF_BODY = (EntityKind.ORGANISATION,)
_SAYS_WHO = frozenset({"leadership.is_named", "leadership.is"})
# Of more titles of one person or of one wording only the nearest count; no article of the development set
# has half as many. A list of thousands of offices would else be gone through for each of them.
_MOST_BEFORE, _MOST_BEHIND = 32, 16


class SeenTitles:
    """The titles of a document, found by place, by wording and by who holds them.

    Parameters
    ----------
    titles : sequence of RoleMention
        In the order of the text.
    """

    def __init__(self, titles: Sequence[RoleMention]) -> None:
        self.titles = titles
        self._starts = [title.start for title in titles]
        self._holders = Namesakes(t.holder.name or "" if t.holder is not None else None for t in titles)
        self._worded: dict[str, list[int]] = {}
        for place, title in enumerate(titles):
            self._worded.setdefault(_last_word(title.title), []).append(place)

    def held_by(self, person: str, start: int) -> list[int]:
        """Give which titles may be those of whom a name means, the nearest to a place in the text."""
        return self._near(self._holders.of(person), start)

    def worded(self, title: str, start: int) -> list[int]:
        """Give which titles end with the word with which one ends, the nearest to a place in the text."""
        return self._near(self._worded.get(_last_word(title), []), start)

    def between(self, start: int, end: int) -> Sequence[RoleMention]:
        """Give the titles that begin in a part of the text."""
        return self.titles[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _near(self, places: list[int], start: int) -> list[int]:
        if len(places) <= _MOST_BEFORE + _MOST_BEHIND:
            return places
        here = bisect_left(places, bisect_left(self._starts, start))
        return places[max(0, here - _MOST_BEFORE) : here + _MOST_BEHIND]


def with_titles(context: DocumentContext, titles: Sequence[RoleMention]) -> DocumentContext:
    """Give the context with the titles seen in the parsed sentences."""
    return renewed(context, titles=tuple(sorted(titles, key=lambda role: (role.start, role.end))))


def titles_of(candidates: Iterable[Candidate], page: Mention | None = None) -> Iterator[RoleMention]:
    """Give the titles that candidate claims attach to a person and a body of their clause.

    `page` is the body whose page the text is: "The chairman is Ann Holt, who took over in 2018" is of it.
    """
    for candidate in candidates:
        role, holder = candidate.role, candidate.subject
        body = candidate.object or (role.body if role is not None else None)
        if body is None and candidate.rule in _SAYS_WHO and role is not None and role.wants[:1] == _OF_BODY:
            body = page
        if role is not None and holder is not None and holder.name and body is not None and body.name:
            is_over = role.is_former or candidate.relation is Relation.HELD_OFFICE
            is_new = role.is_new or candidate.relation is Relation.TOOK_OFFICE
            yield renewed(role, body=body, holder=holder, is_former=is_over, is_new=is_new)


def with_told(context: DocumentContext, candidates: Sequence[Candidate]) -> list[RoleMention]:
    """Give titles seen beside names with those that clauses attach; what a clause says is over is over."""
    titles, is_body = context.titles, context.page is PageKind.BODY
    told = list(titles_of(candidates, context.title_mention if is_body else None))
    over = {(title.start, _name(title)) for title in told if title.is_former}
    seen = [renewed(t, is_former=True) if (t.start, _name(t)) in over else t for t in titles]
    return [*seen, *told]


def is_held_till_then(title: RoleMention, candidate: Candidate) -> bool:
    """Tell what somebody holds today from what he enters now: "now dean of Elm, will succeed Y"."""
    is_told_before = candidate.role is None and title.start < candidate.trigger.start
    return candidate.is_entering and is_told_before and not (title.is_new or title.is_designate)


def _last_word(title: str) -> str:
    return title.rpartition(" ")[2]


def _name(title: RoleMention) -> str | None:
    return title.holder.name if title.holder is not None else None


def officers_of(candidates: Iterable[Candidate]) -> Iterator[tuple[str, str]]:
    """Give who has an office as a sentence says, and who had it before and after, each with the body's name.

    The body's name is empty where the sentence does not tell it.
    """
    for candidate in candidates:
        others = [m for m in (candidate.predecessor, candidate.successor) if m is not None]
        if spec_of(candidate.relation).subject_kinds != _PERSONS:
            continue
        is_told = candidate.role is not None or candidate.called is not None or bool(others)
        if not is_told and not _leads(candidate):
            continue
        people = [candidate.subject, *others] if candidate.subject is not None else others
        body = candidate.object or (candidate.role.body if candidate.role is not None else None)
        name = body.name or "" if body is not None else ""
        yield from ((person.name, name) for person in people if person.name)


def _leads(candidate: Candidate) -> bool:
    """Tell whether somebody leads a named body, whatever he is called: "has run Acme since 2012"."""
    body = candidate.object
    is_holding = candidate.relation in (Relation.HOLDS_OFFICE, Relation.HELD_OFFICE)
    return is_holding and body is not None and bool(body.name)


def inherited_titles(candidates: Sequence[Candidate], titles: Sequence[RoleMention]) -> Iterator[RoleMention]:
    """Give the titles that pass from one holder to the next: whom Lind succeeded held what Lind holds."""
    held = _Held(titles)
    for candidate in candidates:
        others = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        if candidate.subject is None or not candidate.subject.name:
            continue
        for other in others:
            for giver, taker in ((candidate.subject, other), (other, candidate.subject)):
                is_taking = giver is candidate.subject and candidate.relation is Relation.TOOK_OFFICE
                title = held.last_of(giver, is_former=not is_taking)  # a former one is that of another place
                if is_taking and title is not None and is_held_till_then(title, candidate):
                    continue
                if title is not None and held.last_of(taker) is None:
                    yield renewed(title, holder=taker)


class _Held:
    """Which title with a body each person of a document has last."""

    def __init__(self, titles: Sequence[RoleMention]) -> None:
        self._titles = [title for title in titles if title.holder and title.body]
        self._holders = Namesakes(_name(title) or "" for title in self._titles)
        self._last: dict[tuple[str, bool], RoleMention | None] = {}

    def last_of(self, person: Mention, *, is_former: bool = True) -> RoleMention | None:
        """Give the title a person has last, None for none; a former one only where that is wanted."""
        key = (person.name or "", is_former)
        if key not in self._last:
            own = (self._titles[place] for place in reversed(self._holders.of(key[0])))
            self._last[key] = next((title for title in own if is_former or not title.is_former), None)
        return self._last[key]
