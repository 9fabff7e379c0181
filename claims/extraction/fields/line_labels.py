"""Lines that open with what they are told of: "Tesla: founded in 2003; CEO Elon Musk"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extraction.drafts import Draft
from claims.extraction.fields.owners import Owners
from claims.extraction.renewing import renewed
from claims.extraction.roles import wants_of
from claims.extraction.text.lines import ENTRY
from claims.relations import Family, spec_of
from claims.types import SlotSource, Span

__all__ = ["told_of_label"]

_OPENING = re.compile(rf"\s*(?:{ENTRY}\s+)?(?P<name>[^\n:|]{{2,50}}?)(?:\s\([^()\n]{{1,40}}\))?:\s")


def told_of_label(drafts: Sequence[Draft], owners: Owners) -> list[Draft]:
    """Give the drafts, offices whose body was guessed with the body that opens their line, if one does."""
    return [_told(draft, owners) if _is_guessed(draft) else draft for draft in drafts]


def _is_guessed(draft: Draft) -> bool:
    """Tell an office whose body stands nowhere in its own sentence."""
    if spec_of(draft.candidate.relation).family is not Family.LEADERSHIP or draft.role is None:
        return False
    body, sentence = draft.object, draft.sentence
    if body is not None and body.source is SlotSource.TABLE:
        return False  # "EU: President Macron agrees": the table knows whose
    if body is None or body.start is None:
        return True
    return not sentence.start <= body.start < sentence.end


def _told(draft: Draft, owners: Owners) -> Draft:
    text, place = owners.text, draft.candidate.trigger.start
    begin = max(text.rfind("\n", 0, place) + 1, place - 300)
    opening = _OPENING.match(text, begin, place)
    if opening is None or draft.role is None:
        return draft
    named = owners.whole(Span(start=opening.start("name"), end=opening.end("name")))
    if named is None:
        return draft
    body = owners.slot(named)
    wanted = wants_of(draft.role.name)
    return renewed(draft, object=body) if body.kind in wanted else draft
