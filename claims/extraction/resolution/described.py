"""Bodies that a text only describes, by whose they are: "the bank of Oskana", "the Danish chess union"."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["described"]

# How far before a noun the text may say whose it is, and how far behind it.
_BACK, _OWNER = 2_000, 8
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
# "Danish", "French", "Swiss", "Brazilian", "Iraqi".
_PEOPLE = r"[A-Z][a-z]+(?:an|ish|ese|ic|i|ch|ss|sh)"
_SAINTS = ("St ", "St. ", "Saint ")


def described(mention: Mention, noun: str, around: Surroundings) -> Mention | None:
    """Give what the text only describes by whose it is: "the central bank of Oskana ... the bank".

    Parameters
    ----------
    noun : str
        The noun that heads the mention.
    around : Surroundings
        What the document names, by place.
    """
    return _of_owner(mention, noun, around) or _of_people(mention, noun, around)


def _of_owner(mention: Mention, noun: str, around: Surroundings) -> Mention | None:
    text, things = around.text, around.by_start
    of_noun = rf"{re.escape(noun)}\sof\s(?:the\s)?"
    pattern = re.compile(rf"\b[Tt]he\s((?:[a-z][\w-]*\s){{0,2}}{of_noun})(?=[A-Z])")
    for told in pattern.finditer(text, max(0, mention.start - _BACK), mention.end + _OWNER):
        place = bisect_left(around.starts, told.end())
        if place == len(things) or things[place][0] != told.end():
            continue
        owner = things[place][1]
        if owner.kind in _BODIES or owner.mention.text.startswith(_SAINTS):
            name = told[1] + owner.mention.text
            return renewed(owner.mention, name=name, kind=mention.kind, entity_ids=())
    return None


def _of_people(mention: Mention, noun: str, around: Surroundings) -> Mention | None:
    """Give "Danish chess union", told of once before: a people's name and a word say which one it is."""
    pattern = re.compile(rf"\b[Tt]he\s({_PEOPLE}\s(?:[a-z][\w-]*\s){{1,2}}{re.escape(noun)})\b")
    low = max(0, mention.start - _BACK)
    found = {told[1]: told.start(1) for told in pattern.finditer(around.text, low, mention.start)}
    if len(found) != 1:
        return None
    name, start = next(iter(found.items()))
    return renewed(
        mention, text=name, name=name, start=start, end=start + len(name), form=MentionForm.NAME,
        kind=EntityKind.ORGANISATION, entity_ids=(),
    )  # fmt: skip
