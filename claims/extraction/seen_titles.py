"""The titles that a document gives its persons, and those that pass from one holder to the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.namesakes import same_person
from claims.extraction.renewing import renewed
from claims.relations import EntityKind, Relation, spec_of

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Candidate, Mention, RoleMention

__all__ = ["inherited_titles", "officers_of", "with_titles", "with_told"]

_PERSONS = {EntityKind.PERSON}


def with_titles(context: DocumentContext, titles: Sequence[RoleMention]) -> DocumentContext:
    """Give the context with the titles seen in the parsed sentences."""
    return renewed(context, titles=tuple(sorted(titles, key=lambda role: (role.start, role.end))))


def titles_of(candidates: Iterable[Candidate]) -> Iterator[RoleMention]:
    """Give the titles that candidate claims attach to a person and a body of their clause."""
    for candidate in candidates:
        role, holder = candidate.role, candidate.subject
        body = candidate.object or (role.body if role is not None else None)
        if role is not None and holder is not None and holder.name and body is not None and body.name:
            is_over = role.is_former or candidate.relation is Relation.HELD_OFFICE
            yield renewed(role, body=body, holder=holder, is_former=is_over)


def with_told(titles: Iterable[RoleMention], candidates: Sequence[Candidate]) -> list[RoleMention]:
    """Give titles seen beside names with those that clauses attach; what a clause says is over is over."""
    told = list(titles_of(candidates))
    over = {(title.start, _name(title)) for title in told if title.is_former}
    seen = [renewed(t, is_former=True) if (t.start, _name(t)) in over else t for t in titles]
    return [*seen, *told]


def _name(title: RoleMention) -> str | None:
    return title.holder.name if title.holder is not None else None


def officers_of(candidates: Iterable[Candidate]) -> Iterator[tuple[str, str]]:
    """Give who has an office as a sentence says, and who had it before and after, each with the body's name.

    The body's name is empty where the sentence does not tell it.
    """
    for candidate in candidates:
        others = [m for m in (candidate.predecessor, candidate.successor) if m is not None]
        if spec_of(candidate.relation).subject_kinds != _PERSONS or (candidate.role is None and not others):
            continue
        people = [candidate.subject, *others] if candidate.subject is not None else others
        body = candidate.object or (candidate.role.body if candidate.role is not None else None)
        name = body.name or "" if body is not None else ""
        yield from ((person.name, name) for person in people if person.name)


def inherited_titles(candidates: Sequence[Candidate], titles: Sequence[RoleMention]) -> Iterator[RoleMention]:
    """Give the titles that pass from one holder to the next: whom Lind succeeded held what Lind holds."""
    for candidate in candidates:
        others = [m for m in (candidate.predecessor, candidate.successor) if m is not None and m.name]
        if candidate.subject is None or not candidate.subject.name:
            continue
        for other in others:
            for giver, taker in ((candidate.subject, other), (other, candidate.subject)):
                held = _held_by(giver, titles)
                if giver is candidate.subject and candidate.relation is Relation.TOOK_OFFICE:
                    held = [title for title in held if not title.is_former]  # that of another place
                if not _held_by(taker, titles):
                    yield from (renewed(title, holder=taker) for title in held[-1:])


def _held_by(person: Mention, titles: Sequence[RoleMention]) -> list[RoleMention]:
    """Give the titles, each with its body, that a person has."""
    return [t for t in titles if t.holder and t.body and same_person(t.holder.name or "", person.name or "")]
