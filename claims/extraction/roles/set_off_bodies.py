"""The body behind a title and a comma, as press releases have it: "said Ann Lee, president, Elm Trust."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import Phrase, is_person
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["set_off_body"]

_ENDS = frozenset({",", ".", ";", ")", "”", '"', "'", ":"})
_LONGEST_TITLE = 8


def set_off_body(phrase: Phrase, index: int) -> Mention | None:
    """Give the body that stands between commas behind somebody's title; None for what else stands there.

    Parameters
    ----------
    index : int
        Index of the token behind the title.
    """
    tokens = phrase.tokens
    if index + 1 >= len(tokens) or tokens[index].text != "," or not _is_apposed(phrase, index):
        return None
    begin = index + 1 + (tokens[index + 1].text in ("The", "the"))
    named = phrase.mention(begin) if begin < len(tokens) else None
    if named is None or named.form is not MentionForm.NAME or named.kind is not EntityKind.ORGANISATION:
        return None
    stop = phrase.after(named, begin)
    return named if stop >= len(tokens) or _is_end(tokens, stop) else None


def _is_apposed(phrase: Phrase, index: int) -> bool:
    """Tell a bare title right behind a name, "Ann Lee, marketing director, Elm", from "the director"."""
    for place in range(index - 1, max(0, index - _LONGEST_TITLE), -1):
        token = phrase.tokens[place]
        if token.text == ",":
            holder = phrase.mention(place - 1)
            return holder is not None and is_person(holder) and holder.form is MentionForm.NAME
        if token.pos_ == "DET" or token.lower_ in ("his", "her", "its", "their"):
            return False
    return False


def _is_end(tokens: list[Token], stop: int) -> bool:
    """Tell where the body ends from a list: "Ann Lee, director, Elm, Kolt and Norvex"."""
    if tokens[stop].text not in _ENDS:
        return False
    following = tokens[stop + 1 : stop + 4]
    is_list = tokens[stop].text == "," and bool(following) and following[0].ent_type_ in ("ORG", "GPE")
    return not is_list
