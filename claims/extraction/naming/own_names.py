"""Noun phrases that name what they stand for themselves: "the nationalist Revival party"."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.context import NamedThing, fold
from claims.extraction.context.kinds import kind_by_noun
from claims.extraction.filling.nominals import NOMINAL_KINDS
from claims.extraction.filling.salience import SUBKINDS, holds
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.naming.own_nouns import headed_by
from claims.extraction.roles.phrase import is_personlike
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.frames import Mention

__all__ = ["is_called_as_one", "is_name_of_owner", "may_be_called", "named_by_words", "names_itself"]

# Bodies that go by the name of their town: "Liverpool", "Harvard".
_NAMED_FOR_PLACES = frozenset({"club", "team", "side", "university", "college", "school"})
# A name between "the" and a noun that bodies with members go by, unless it says where they are.
_BEFORE_NOUN = re.compile(
    r"^(?:[Tt]he|[Aa]n?)\s(?:[a-z][\w-]*\s)*((?:[A-Z][\w’']+\s?)+)(?=\s"
    r"(?:party|movement|coalition|alliance|band|club|union|federation|quartet|trio|orchestra)$)"
)
_ADJECTIVE = re.compile(r"(?:an|ish|ese|ic|ern)$")
# What is the first of its kind is none of those the text knows.
_FIRST = re.compile(r"[Tt]he (?:first|second|third)\b")
_OF_FOLLOWERS = frozenset("movement church sect faction coalition caucus order dynasty".split())
# Bodies that a state's name before them tells from those of others.
_OF_STATES = frozenset("assembly parliament legislature senate government council monarchy".split())
_LOCAL = frozenset({"council", "board", "committee", "court"})
_KIND_OF = re.compile(
    r"\b(?:municipal|city|town|county|village|parish|school|student|local|district|provincial|regional|advisory)\s"
)
_ONLY = re.compile(r"[Tt]he only\b")
# What bodies have, set up and run: a known body's name before such a noun says whose it is.
_OF_BODIES = frozenset(
    """
    agency committee commission board council school court centre center institute college academy mission
    fund programme program panel tribunal secretariat department division office museum foundation hospital
    university library laboratory orchestra choir subsidiary unit
    """.split()
)


def names_itself(
    mention: Mention,
    noun: str,
    inside: Sequence[tuple[int, NamedThing]],
    things: Sequence[tuple[int, NamedThing]],
) -> bool:
    """Tell "the Peronist movement", "the Ostland assembly" from "the Norwegian bank", named elsewhere.

    A word with a capital before a movement names it, unless it is a people's or says where it is; of
    houses and governments it says whose they are.

    Parameters
    ----------
    noun : str
        The noun that heads the phrase.
    inside, things : sequence of (int, NamedThing)
        What is named inside the phrase, and in the whole document, by place.
    """
    if _FIRST.match(mention.text):
        return True
    is_local = noun in _LOCAL and bool(_KIND_OF.search(mention.text))
    if is_local and not any(holds(thing.name, noun) for _, thing in things):
        return True  # "the municipal council" is no party
    words = [word for word in mention.text.split()[1:-1] if word[:1].isupper()]
    if noun not in _OF_STATES | _OF_FOLLOWERS or not words or _ONLY.match(mention.text):
        return False
    if any(holds(thing.name, fold(word)) for _, thing in things for word in words):
        return False
    return noun in _OF_STATES or not any(thing.kind is EntityKind.STATE for _, thing in inside)


def is_name_of_owner(name: str, ids: Collection[str], noun: str, subkinds: Mapping[str, str]) -> bool:
    """Tell "the EU agency", "the Rail Union committee", of the bodies named, from "the Europol agency".

    Parameters
    ----------
    name, ids : str, collection of str
        What is named before the noun, and what the table has for it.
    noun : str
        The noun that heads the phrase.
    subkinds : mapping
        The classes of the document's bodies in the table, by their ids.
    """
    if noun not in _OF_BODIES or holds(name, noun):
        return False
    classes = {subkinds[i] for i in ids if i in subkinds}
    if classes:
        return not classes & SUBKINDS.get(noun, frozenset())
    head = headed_by(name)
    return head is not None and head != noun and NOMINAL_KINDS.get(head) is EntityKind.ORGANISATION


def named_by_words(mention: Mention) -> Mention | None:
    """Take words with a capital before the noun for the name: "the nationalist Revival party"."""
    found = _BEFORE_NOUN.search(mention.text)
    if found is None or _ADJECTIVE.search(found[1]):
        return None
    start = mention.start + found.start(1)
    return replace(mention, text=found[1], name=found[1], start=start, end=start + len(found[1]))


def may_be_called(thing: NamedThing, noun: str, kind: EntityKind | None) -> bool:
    """Tell whether a noun may stand for a thing; a place no table knows may be a club or a school."""
    is_place = noun in _NAMED_FOR_PLACES and thing.kind is EntityKind.STATE and not thing.entity_ids
    return thing.kind in (kind, None) or is_place or holds(thing.name, noun)


def is_called_as_one(name: str) -> bool:
    """Tell somebody's name that a tagger took for a body: "Charlie Berk"."""
    is_called = len(name.split()) == 2 and has_given_name(name) and is_personlike(name, single=False)
    return is_called and kind_by_noun(name) is not EntityKind.ORGANISATION  # no "Tamar Philharmonic"
