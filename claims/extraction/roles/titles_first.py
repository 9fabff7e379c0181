"""Lists whose offices stand before the holders: "economy minister, Ann Lee, and health minister, Bo Holm"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import MentionForm
from claims.extraction.roles.phrase import is_person
from claims.extraction.roles.titles import parse_titles

if TYPE_CHECKING:
    from claims.extraction.roles.phrase import Phrase

__all__ = ["is_behind_titles"]

_JOINING = frozenset({"and", "&", "the", "its", "their"})


def is_behind_titles(phrase: Phrase, left: int) -> bool:
    """Tell whether an office goes on with a list of "office, name, office, name", so that its name follows.

    The commas alone do not tell it from "name, office, name, office": what the list begins with does.

    Parameters
    ----------
    left : int
        Index of the office's first word.
    """
    tokens = phrase.tokens
    stop = left
    while stop > 0 and tokens[stop - 1].lower_ in _JOINING:
        stop -= 1
    kind = "office"
    while stop > 1 and tokens[stop - 1].text == ",":
        stop -= 1
        first = stop
        while first > 0 and tokens[first - 1].text != ",":
            first -= 1
        found = _kind(phrase, first, stop)
        if found is None or found == kind:
            return False
        kind = found
        stop = first
        if kind == "office" and (first == 0 or not _follows_name(phrase, first - 1)):
            return True
    return False


def _kind(phrase: Phrase, first: int, stop: int) -> str | None:
    """Tell a name that fills its place in the list from what ends with an office; None for all else."""
    while first < stop and phrase.tokens[first].lower_ in _JOINING:
        first += 1
    if first == stop:
        return None
    named = phrase.mention(stop - 1)
    if named is not None and named.form is MentionForm.NAME and is_person(named):
        return "name" if phrase.first_of(named, stop - 1) == first else None
    words = phrase.text(phrase.places[first], phrase.end_of(stop - 1))
    if phrase.tokens[stop - 1].pos_ in ("VERB", "AUX", "ADV") or not parse_titles(words):
        return None
    return "office"


def _follows_name(phrase: Phrase, comma: int) -> bool:
    """Tell whether a name stands before a comma, of whom the office behind it may be."""
    named = phrase.mention(comma - 1) if comma > 0 else None
    return named is not None and named.form is MentionForm.NAME and is_person(named)
