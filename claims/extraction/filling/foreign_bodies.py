"""What an office that names no body cannot be of, though the article names it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context import fold
from claims.extraction.roles.levels import are_of_two_levels
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import DocumentContext

__all__ = ["ForeignBodies"]

_SENT_TO = re.compile(r"\b(?:[Aa]mbassador|[Mm]inister|[Ee]nvoy|[Cc]onsul)s?(?: \w+)? to (?:the )?$")
_BEFORE = 40  # characters before a name searched for who is sent there


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
