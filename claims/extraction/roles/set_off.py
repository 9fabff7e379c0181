"""Bodies set off behind an office by a comma: "Ann Lee, chief executive, Norvex, said so"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.roles.nouns import is_field
from claims.extraction.roles.phrase import is_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["body_set_off"]

_ENDS = frozenset({",", ".", ";", ")", "”", '"', "'", ":"})
_LONGEST_TITLE = 8


def body_set_off(phrase: Phrase, index: int) -> Mention | None:
    """Give the body behind the comma, where the office itself is set off from its holder's name.

    Parameters
    ----------
    index : int
        Index of the token behind the office.
    """
    tokens = phrase.tokens
    if index + 1 >= len(tokens) or tokens[index].text != "," or not _is_apposed(phrase, index):
        return None
    begin = index + 1 + (tokens[index + 1].text in ("The", "the"))
    named = phrase.mention(begin) if begin < len(tokens) else None
    if named is None or named.form is not MentionForm.NAME or named.start != phrase.places[begin]:
        return None
    if named.kind not in (EntityKind.ORGANISATION, None) or is_person(named):
        return None
    if EntityKind.ORGANISATION not in phrase.title.wants or is_field(named.text.rpartition(" ")[2]):
        return None  # "Director, Corporate Affairs"
    return named if _is_end(tokens, phrase.after(named, begin)) else None


def _is_apposed(phrase: Phrase, index: int) -> bool:
    """Tell a bare title right behind a name, "Ann Lee, marketing director, Elm", from "the director"."""
    for place in range(index - 1, max(0, index - _LONGEST_TITLE), -1):
        token = phrase.tokens[place]
        if token.text in (",", "("):
            holder = phrase.mention(place - 1)
            return holder is not None and is_person(holder) and holder.form is MentionForm.NAME
        if token.pos_ == "DET" or token.lower_ in ("his", "her", "its", "their"):
            return False
    return False


def _is_end(tokens: list[Token], stop: int) -> bool:
    """Tell where the body ends from a list: "Ann Lee, director, Elm, Kolt and Norvex"."""
    if stop >= len(tokens):
        return True
    if tokens[stop].text not in _ENDS:
        return False
    following = tokens[stop + 1 : stop + 2]
    return not (tokens[stop].text == "," and bool(following) and following[0].ent_type_ in ("ORG", "GPE"))
