"""Bodies set off behind an office by a comma: "Ann Lee, chief executive, Norvex, said so"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.roles.nouns import is_field
from claims.extraction.roles.phrase import is_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["body_set_off"]


def body_set_off(phrase: Phrase, index: int) -> Mention | None:
    """Give the body behind the comma, where the office itself is set off from its holder's name.

    Parameters
    ----------
    index : int
        Index of the token behind the office.
    """
    tokens, first = phrase.tokens, phrase.index(phrase.start)
    if first is None or first < 2 or index + 1 >= len(phrase) or tokens[index].text != ",":
        return None
    holder = phrase.mention(first - 2) if tokens[first - 1].text in (",", "(") else None
    if holder is None or not is_person(holder) or holder.form is not MentionForm.NAME:
        return None
    named = phrase.mention(index + 1)
    if named is None or named.form is not MentionForm.NAME or is_person(named):
        return None
    is_body = named.kind in (EntityKind.ORGANISATION, None) and named.start == phrase.places[index + 1]
    stop = phrase.after(named, index + 1)
    is_closed = stop >= len(phrase) or tokens[stop].text in (",", ";", ".", ")", ":")
    is_closed = is_closed and not is_field(named.text.rpartition(" ")[2])  # "Director, Corporate Affairs"
    is_led = phrase.title.wants[0] is EntityKind.ORGANISATION
    return named if is_body and is_closed and is_led else None
