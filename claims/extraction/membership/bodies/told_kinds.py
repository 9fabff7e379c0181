"""Takes a lone name that a tagger calls a person for what whoever moved just before was: a state, a club."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.naming.given_names import has_given_name
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import SentenceView

__all__ = ["as_told_last"]


def as_told_last(view: SentenceView, member: Mention) -> Mention:
    """Give "Greyhaven" of "Greyhaven came in this spring" in the kind of whoever the text told of last."""
    last = view.context.joined_last
    if last is None or last[2] not in (EntityKind.STATE, EntityKind.ORGANISATION) or member.entity_ids:
        return member
    is_lone = member.form is MentionForm.NAME and " " not in member.text
    if not is_lone or member.name not in (None, member.text):
        return member
    tokens = view.tokens_of(member)
    if not tokens or tokens[-1].pos_ != "PROPN":
        return member  # "Withdrawals are suspended"
    if member.kind not in (EntityKind.PERSON, None) or has_given_name(member.text):
        return member
    return replace(member, kind=last[2], name=member.text)
