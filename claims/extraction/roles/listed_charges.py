"""Charges that are a list of fields, the land behind them: "Minister of Land and Culture of Norland"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.heads import HEADS
from claims.late_patterns import late_pattern

if TYPE_CHECKING:
    from claims.extraction.roles.phrase import Phrase
    from claims.extraction.roles.titles import Title

__all__ = ["index_at", "listed_charge"]

# Whose charge is often a list of fields, however they are called.
_OF_LISTS = frozenset({"minister", "secretary", "commissioner", "counsellor", "counselor", "councillor"})
_FIELD_NAMED = r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?"
_LISTED = late_pattern(
    rf"(?P<fields>(?:the\s)?{_FIELD_NAMED}(?:,\s{_FIELD_NAMED})*,?\s(?:and|&)\s{_FIELD_NAMED})"
    r"\sof\s(?:the\s)?(?P<land>[A-Z])"
)


def index_at(phrase: Phrase, start: int) -> int:
    """Give the first word of a phrase from a place of the article on, its last one where none begins."""
    places = phrase.places
    return next((i for i, place in enumerate(places) if place >= start), len(places) - 1)


def listed_charge(phrase: Phrase, title: Title, index: int) -> tuple[Mention | None, int, int | None] | None:
    """Give the land, the index behind it and where the charge ends; None where no list begins there."""
    if title.title.split()[-1] not in _OF_LISTS:
        return None
    start, origin = phrase.places[index], phrase.origin
    listed = _LISTED.match(phrase.view.span.text, start - origin)
    if listed is None or not HEADS.keys().isdisjoint(listed["fields"].lower().replace(",", "").split()):
        return None  # "the minister of Finance and Governor of Norland"
    first = index_at(phrase, listed.start("land") + origin)
    named = phrase.mention(first)
    stop = first + 1 if named is None else phrase.after(named, first)
    if named is None or named.start < phrase.places[first]:
        named = phrase.own_mention(first, stop - 1, MentionForm.NAME, None)
    return named, stop, listed.end("fields") + origin
