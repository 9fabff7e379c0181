"""Towns that stand for their university or church: "Torvik joined the guild"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention, SentenceView

__all__ = ["as_institution"]

_HEADS = (
    r"(?:University|College|Polytechnic|Conservator[a-z]+|Academy|Diocese|Archdiocese|Orchestra|Hospital)"
)
_CHURCHES = r"(?:University|College|Polytechnic|Church|Synod|Orchestra|Philharmonic)"


def as_institution(view: SentenceView, member: Mention) -> Mention:
    """Give the one institution that the text before names by a place, for that place as a member."""
    is_lone = member.kind is EntityKind.PERSON and member.name in (None, member.text)  # no surname of anybody
    is_place = member.kind in (EntityKind.STATE, None) or is_lone
    place = member.text if member.form is MentionForm.NAME else member.name
    if (
        not is_place
        or member.form is MentionForm.DEMONYM
        or member.entity_ids
        or place is None
        or " " in place
    ):
        return member
    own = re.escape(place)
    before = view.context.article.text[: member.start]
    if f"{place} " not in before and f" of {place}" not in before:
        return member
    named = re.findall(
        rf"\b(?:(?:[A-Z][a-z]+\s){{0,3}}{_HEADS}\sof\s{own}\b|{own}\s(?:[A-Z][a-z]+\s){{0,3}}{_CHURCHES}\b)",
        before,
    )
    names = {name.removeprefix("The ") for name in named}
    if len(names) != 1:
        return member
    return replace(member, name=names.pop(), kind=EntityKind.ORGANISATION, confidence=0.7)
