"""Tells two names of a list from one name with a comma: "unites | Sarvia, Norland | and Elmar"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span

__all__ = ["opens_list"]


def opens_list(entity: Span) -> bool:
    """Tell whether a name of two words with a comma between them is the first two of a list of names.

    The parser coordinates them, and another name follows with "and"; "Merrill Lynch, Pierce" has more words
    and "Portland, Oregon" no third.
    """
    doc = entity.doc
    if len(entity) != 3 or entity[1].text != "," or entity.end + 1 >= len(doc):
        return False
    is_joined = entity[2].dep_ == "conj" and entity[2].head == entity[0]
    link, following = doc[entity.end], doc[entity.end + 1]
    is_name = following.ent_iob_ == "B" and following.text[:1].isupper()
    return is_joined and is_name and (link.lower_ in ("and", "&") or link.text == ",")
