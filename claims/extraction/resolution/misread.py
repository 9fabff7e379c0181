"""What "the firm" is where a tagger took the one name it may mean for somebody's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.context.names import places_of
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.renewing import renewed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.context import NamedThing
    from claims.extraction.frames import Mention
    from claims.extraction.resolution.surroundings import Surroundings

__all__ = ["misread_as_person"]

# What people do and are, behind their names and before them.
_OFFICE = (
    r"(?:leader|president|director|chair(?:wo)?man|chair|executive|secretary|minister|governor|mayor|head|spokes(?:wo)?man"
    r"|manager|coach|editor|speaker|treasurer|rector|principal|premier|chancellor)"
)
_AS_PERSON = re.compile(
    rf",\s(?:the\s|its\s|their\s|then\s)?(?:[a-z]+\s){{0,2}}{_OFFICE}\b|"
    r",?\s(?:who|whose|whom|said|says|told|added|adds|asked|argued|admitted|wrote|thinks|thought|hopes|knows|knew"
    r"|felt|feels|was\sborn|died|married|grew\sup)\b|,\s\d{2}\b|,\san?\s|['’]s?\s(?:wife|husband|son|daughter"
    r"|brother|sister|mother|father|family|death|book|novel|life)\b"
)
_TO_PERSON = re.compile(rf"\b(?:(?:said|says|added|Mr|Mrs|Ms|Dr|Sir|Lady|Lord|Prof)\.?|{_OFFICE},?)\s$")
# How far before a noun the name may stand.
_BACK = 1_000


def misread_as_person(mention: Mention, noun: str, around: Surroundings) -> Mention | None:
    """Give what a tagger took for somebody and the text never speaks of so, None where it may be several.

    "Two brothers own Lindauer Bräu. Their grandfather founded the firm in 1888."

    Parameters
    ----------
    mention : Mention
        A noun phrase for an organisation that fits nothing else of the text.
    noun : str
        The noun that heads it.
    around : Surroundings
        What the document names, by place.
    """
    if mention.kind is not EntityKind.ORGANISATION or mention.text[:4].lower() != "the ":
        return None
    found: dict[str, NamedThing] = {}
    for start, thing in around.backwards(mention.start):
        if mention.start - start > _BACK:
            break
        if thing.kind is EntityKind.PERSON:
            found.setdefault(thing.name, thing)
    called = [t for t in found.values() if f"{t.name} {noun}" in around.text]  # "the Fratelli circus"
    likely = called or [
        t
        for t in found.values()
        if " " in t.name and not (_is_like_person(t, around) or _has_own_noun(t, noun, around.text))
    ]
    return renewed(likely[0].mention, kind=mention.kind) if len(likely) == 1 else None


def _has_own_noun(thing: NamedThing, noun: str, text: str) -> bool:
    """Tell what the text calls by the last word of its name: "Wend Prison ... the prison"."""
    last = thing.name.rsplit(" ", 1)[-1].lower()
    return last != noun and re.search(rf"\b[Tt]he {re.escape(last)}\b", text) is not None


def _is_like_person(thing: NamedThing, around: Surroundings) -> bool:
    """Tell whom name or words show to be somebody."""
    holders = (role.holder.name for role in around.context.titles if role.holder is not None)
    if thing.entity_ids or has_given_name(thing.name) or thing.name in holders:
        return True
    text, size = around.text, len(thing.mention.text)
    surname = thing.name.rsplit(" ", 1)[-1]
    if len(places_of(surname, text)) > len(places_of(thing.name, text)):
        return True  # people go by their surnames
    return any(
        _AS_PERSON.match(text, start + size) or _TO_PERSON.search(text, max(0, start - 16), start)
        for start in thing.starts
    )
