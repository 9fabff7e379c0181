"""Which titles of a person cannot be the office that is passed on without a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.naming.namesakes import same_person
from claims.extraction.syntax.purposes import purposes
from claims.relations import Relation

if TYPE_CHECKING:
    from claims.extraction.choice import Option
    from claims.extraction.frames import Candidate, Mention, RoleMention, SentenceView

__all__ = ["is_of_entering", "next_bodies", "untold"]


def untold(
    candidate: Candidate,
    subject: Mention,
    view: SentenceView,
    own: Sequence[RoleMention],
    led: Option | None,
) -> frozenset[int]:
    """Give where titles of the people concerned stand that an office passed on without a word cannot be.

    The title that the sentence has just told is meant, or else any but those of later sentences: "was
    mayor of Bergen until 2003, when she was replaced by X. She is now head of the museum".
    """
    if led is not None:
        return frozenset(seen.start for seen in own)
    ahead = _next_posts(candidate, view, own)
    own = [seen for seen in own if seen.start not in ahead]
    before = [
        seen
        for seen in own
        if seen.start < candidate.trigger.start
        and not (seen.is_former and is_of_entering(seen, candidate, subject))
    ]
    here = [seen for seen in before if seen.start >= view.sentence.start]
    told = [seen for seen in here if not is_of_entering(seen, candidate, subject)]
    if told:
        return ahead | {seen.start for seen in own if seen is not told[-1]}
    return ahead | {seen.start for seen in own if before and seen.start >= view.sentence.end}


def is_of_entering(seen: RoleMention, candidate: Candidate, subject: Mention) -> bool:
    """Tell a title of who enters another office: "the former mayor replaces X"."""
    holder = seen.holder.name if seen.holder is not None else None
    return candidate.relation is Relation.TOOK_OFFICE and same_person(holder or "", subject.name or "")


def _next_posts(candidate: Candidate, view: SentenceView, own: Sequence[RoleMention]) -> frozenset[int]:
    """Give where the titles stand for which somebody leaves: "resigned to become head of the museum"."""
    clauses = _left_for(candidate, view)
    return frozenset(s.start for s in own if any(start <= s.start <= end for start, end in clauses))


def next_bodies(candidate: Candidate, view: SentenceView) -> frozenset[str]:
    """Give the names of the bodies somebody leaves another for, unless the sentence names them before."""
    clauses = _left_for(candidate, view)
    if not clauses:
        return frozenset()
    before = {m.name for m in view.mentions if m.start < candidate.trigger.start}
    ahead = {
        m.name for m in view.mentions if m.name and any(start <= m.start <= end for start, end in clauses)
    }
    return frozenset(fold(name) for name in ahead - before if name)


def _left_for(candidate: Candidate, view: SentenceView) -> list[tuple[int, int]]:
    if candidate.relation is not Relation.LEFT_OFFICE or candidate.role is not None:
        return []
    ahead = purposes(view.span.doc[candidate.head])
    return [(verb.idx + view.shift, verb.right_edge.idx + view.shift) for verb in ahead]
