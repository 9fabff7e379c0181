"""What an office that names no body cannot be of, though the article names it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.filling.table_offices import is_same_office
from claims.extraction.naming.namesakes import same_person
from claims.extraction.roles.levels import are_of_two_levels
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.extraction.context import DocumentContext
    from claims.extraction.frames import Candidate, Mention, RoleMention

__all__ = ["ForeignBodies", "taken_bodies"]

_SENT_TO = re.compile(r"\b(?:[Aa]mbassador|[Mm]inister|[Ee]nvoy|[Cc]onsul)s?(?: \w+)? to (?:the )?$")
# Of these a body has one at a time; those for foreign affairs are called by several titles.
_OF_ONE = word_set(
    "president premier chancellor mayor governor king queen emperor chairman ceo executive minister"
)
_FOREIGN_AFFAIRS = frozenset({"foreign minister", "foreign secretary", "secretary of state"})
_BEFORE = 40  # characters before a name searched for who is sent there


def taken_bodies(candidate: Candidate, subject: Mention, beside: Iterable[RoleMention]) -> frozenset[str]:
    """Give the bodies, folded, whose one such officer another one of the sentence is.

    "US Secretary of State X met Foreign Minister Y": Y is of no United States.

    Parameters
    ----------
    beside : iterable of RoleMention
        The titles of the sentence.
    """
    role = candidate.role
    if role is None or candidate.relation is not Relation.HOLDS_OFFICE:
        return frozenset()
    if role.title.split()[-1] not in _OF_ONE and role.title not in _FOREIGN_AFFAIRS:
        return frozenset()
    return frozenset(
        fold(other.body.name)
        for other in beside
        if other.body is not None
        and other.body.name
        and other.holder is not None
        and not (other.is_former or other.is_new or other.is_designate)
        and not same_person(other.holder.name or "", subject.name or "")
        and (is_same_office(role.title, other.title) or {role.title, other.title} <= _FOREIGN_AFFAIRS)
    )


class ForeignBodies:
    """Tells the bodies of one document that an office of a given title is not of.

    Parameters
    ----------
    context : DocumentContext
        With the titles seen in its sentences.
    """

    def __init__(self, context: DocumentContext) -> None:
        self._context = context
        text = context.article.text
        states = (body for body in context.bodies if body.kind is EntityKind.STATE)
        self._posted_to = frozenset(
            fold(state.name)
            for state in states
            if all(_SENT_TO.search(text, max(0, start - _BEFORE), start) for start in state.starts)
        )

        self._of: dict[str, frozenset[str]] = {}

    def of(self, title: str) -> frozenset[str]:
        """Give them, folded: the town of a mayor for a minister, where ambassadors are sent to."""
        if title not in self._of:
            self._of[title] = self._posted_to | self._towns(title)
        return self._of[title]

    def _towns(self, title: str) -> frozenset[str]:
        seen = (role for role in self._context.titles if role.body is not None and role.body.name)
        return frozenset(
            fold(role.body.name)
            for role in seen
            if role.body is not None and role.body.name and are_of_two_levels(title, role.title)
        )
