"""Entries without a date under "Leadership history" or "Past presidents": of offices held once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extraction.drafts import Draft
from claims.extraction.fields.owners import Owners
from claims.extraction.renewing import renewed
from claims.extraction.text.lines import ENTRY
from claims.relations import Relation

__all__ = ["told_of_past"]

_PAST = re.compile(
    r"\b(?:history|past|previous|former|historical|through the years|over the years)\b", re.IGNORECASE
)
_IS_ENTRY = re.compile(rf"\s*{ENTRY}\s")
# An entry that says itself that it speaks of today.
_TODAY = re.compile(
    r"\b(?:is|are|current(?:ly)?|present|incumbent|since|now|today|has|still)\b", re.IGNORECASE
)
_LONGEST_HEADING = 60


def told_of_past(drafts: Sequence[Draft], owners: Owners) -> list[Draft]:
    """Give the drafts, those of undated entries of lists of the past as held once."""
    return [_once(draft) if _is_undated(draft, owners) else draft for draft in drafts]


def _is_undated(draft: Draft, owners: Owners) -> bool:
    """Tell whether an entry under a heading of the past says of nothing when an office was held."""
    if draft.candidate.relation is not Relation.HOLDS_OFFICE or draft.when is not None:
        return False
    place = draft.candidate.trigger.start
    line = owners.line_at(place)
    words = owners.text[line.start : line.end]
    if _IS_ENTRY.match(words) is None or _TODAY.search(words) is not None:
        return False
    heading = owners.heading_over(line.start)
    if heading is None or heading.end - heading.start > _LONGEST_HEADING:
        return False
    over = owners.text[heading.start : heading.end]
    return over[-1] not in ".!?;," and _PAST.search(over) is not None


def _once(draft: Draft) -> Draft:
    return renewed(draft, candidate=renewed(draft.candidate, relation=Relation.HELD_OFFICE))
