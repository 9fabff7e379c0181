"""Bodies whose names end in a noun written small: "the Harwell police", "Torvik council", "the Elm brewery".

A tagger marks the town or the firm and leaves the noun, so that the office of the one is taken for one of the
other (nouns: own list, of what a town or a firm has besides itself).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.context.names import places_of
from claims.extraction.naming.definitions import Definition
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.naming.shaped_names import words_of
from claims.extraction.roles.heads import HEADS
from claims.extraction.roles.nouns import PORTFOLIOS, RANKS
from claims.extraction.roles.word_lists import word_set
from claims.late_patterns import late_pattern
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.types import AliasHit

__all__ = ["noun_ended_names"]

_NOUNS = word_set(
    """
    abbey academy airport archdiocese archive association bakery band bank battalion branch brewery brigade
    bureau chapter choir clinic club college colliery company confederation constabulary convent cooperative
    co-operative council dairy diocese distillery ensemble factory federation festival foundation
    gallery garrison group hospice hospital institute jail kindergarten laboratory league library mill mine
    monastery mosque museum network nursery observatory orchestra orphanage parish plant police port
    prison quarry refinery regiment school secretariat seminary shelter shipyard smelter society steelworks
    synagogue theater theatre tribunal troupe trust union university zoo
    """
)
# Of two words, of which the second alone says too little.
_PAIRS = {
    "authority": ("port",),
    "board": ("health", "school", "planning"),
    "brigade": ("fire",),
    "department": ("fire", "police", "health"),
    "district": ("school",),
    "force": ("police",),
    "house": ("opera",),
    "service": ("fire", "ambulance", "police", "health", "rescue", "probation"),
    "station": ("power",),
}
# These say no more than that a body is one: where its name stands alone too, that is its name.
_MERE = frozenset(
    {"band", "bank", "club", "company", "group", "institute", "league", "network", "party", "union"}
)
# "The Leeds band", "the Detroit company": by its place a text speaks of what it named before.
_PLACED = frozenset({"band", "club", "company", "group"})
_ENDS = _NOUNS | _PAIRS.keys()
# What may stand between the name and its noun: "the Holm city council", "the Elm film school".
_WORDS_BETWEEN = word_set(
    """
    art business central chess city community comprehensive county cricket district drama film folk football
    girls' boys' grammar high history hockey jazz law medical municipal music opera primary public regional
    rowing rugby sailing secondary science state symphony teaching technical tennis town village youth
    """
)
_BETWEEN = f"(?:{'|'.join(sorted(_WORDS_BETWEEN))})"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]*[^\W_](?:\s[A-ZÀ-ÖØ-Þ][\w’'-]*[^\W_]){0,2}"
# "The Elm brewery"; "of Holm council", "joined Holm council"; "Holm council" by itself needs an officer.
_BEFORE = late_pattern(
    rf"(?:\b(?P<article>[Tt]he)\s|\b(?P<link>of|at|for|by|from|joined|left|leads?|led|runs?|ran|heads?|headed)\s"
    rf"|(?<![\w’'-])(?<![A-ZÀ-Þ]\.\s))(?P<name>{_NAME})(?:\s{_BETWEEN})?$"
)
_OFFICE = late_pattern(
    r"(?:['’]s?)?\s(?:(?:deputy|vice|acting|interim|managing|executive|general|assistant|finance|press|music|artistic"
    r"|medical|founding)\s)*(?:chief|chair|chairman|chairwoman|chairperson|president|director|head|leader|boss"
    r"|manager|secretary|treasurer|commissioner|commander|superintendent|governor|principal|rector|chancellor"
    r"|curator|conductor|officer|trustee|member|spokesman|spokeswoman|spokesperson|captain|warden|editor)\b"
)
_OPENS = late_pattern(r"(?:^|[.!?:\n“\"‘*•–—-]\s?[“\"‘]?)$")
_REACH = 64
# What only opens a sentence, or says of which sort a body is.
_NO_NAMES = word_set(
    """
    the this that these those our their its his her a an in at on as by for from with when while after before
    since if but and or so then now both each every all some many most former new old local private rival
    labour labor trade student students youth opposition rebel christian catholic protestant anglican orthodox
    muslim jewish islamic roman olympic internet web christmas easter summer winter national international
    global world royal imperial federal republican democratic communist socialist conservative liberal green
    northern southern eastern western north south east west central supreme high upper lower first second
    third senior junior primary secondary mr mrs ms dr sir lord lady saint st police fire health housing
    football rugby cricket chess art music film charity parent parents farmers teachers january february
    march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday prison nazi allied union confederate english british moslem islamist
    soviet one two three four five
    """
)
_KNOWN = BODIES | PLACES | PORTFOLIOS | RANKS | HEADS.keys() | _NO_NAMES
# Of whom or where another body is: "Holm's factory", "the Oslo-based company".
_OTHERS_ENDS = ("'s", "’s", "-based", "-backed", "-led", "-owned", "-run", "-listed", "-style", "-born")
# The kinds of a table's names that are a people's.
_OF_PEOPLES = frozenset({"demonym", "adjective"})
# A people's: "the Bavarian police", which many there are of.
_OF_PEOPLE = re.compile(r"(?:ian|ean|ish|ese|ern|ic|can)$")


def noun_ended_names(text: str, hits: Sequence[AliasHit] = ()) -> Iterator[Definition]:
    """Give the places where a text names a body by a name and a noun written small.

    `hits` are the aliases of the table: what it knows as a body or a people says by itself what is meant.

    Examples
    --------
    >>> def found(text):
    ...     return [name.long for name in noun_ended_names(text)]
    >>> found("The Harwell police said so."), found("So Holm council leader Ann Lee left the Elm brewery.")
    (['Harwell police'], ['Elm brewery', 'Holm council'])
    >>> found("The Norvex group grew. Norvex sold it."), found("The Turkish school and City library shut.")
    ([], [])
    """
    known = {hit.end for hit in hits if not _is_place(hit)}
    for noun, start, end in _nouns(text):
        before = _BEFORE.search(text, max(0, start - _REACH), start)
        name = _without_opening(before["name"]) if before is not None else ""
        if before is None or not _is_name(name) or before.end("name") in known:
            continue
        first = before.end("name") - len(name)
        is_officers = _OFFICE.match(text, end) is not None and _is_sure(name, first, text)
        is_told = before["link"] is not None or is_officers
        if before["article"] is not None and noun not in _PLACED:
            is_told = not _is_beside(text, before.start("article"), end)
        if is_told and not (noun in _MERE and _stands_alone(name, text)):
            yield Definition(start=first, end=end, long=text[first:end], short="")


def _nouns(text: str) -> Iterator[tuple[str, int, int]]:
    """Give the nouns that end such names, with their places, behind a capital or what may stand between."""
    words = words_of(text)
    owning = {word[:-2] for word in words if word.endswith(("'s", "’s"))}
    for noun in sorted((words | owning) & _ENDS):
        pairs = _PAIRS.get(noun, ())
        place = text.find(f" {noun}")
        while place >= 0:
            start, end = place, place + 1 + len(noun)
            first = text.rfind(" ", 0, place) + 1
            if text[first:place] in pairs and first > 1:
                start = first - 1
                first = text.rfind(" ", 0, start) + 1
            is_whole = noun in _NOUNS or start < place
            is_behind = text[first : first + 1].isupper() or text[first:start] in _WORDS_BETWEEN
            if is_whole and is_behind and not text[end : end + 1].isalnum() and text[end : end + 1] != "-":
                yield noun, start, end
            place = text.find(f" {noun}", end)


def _is_sure(name: str, place: int, text: str) -> bool:
    """Tell a name from a noun that opens its sentence, "Hedge fund manager X", and from somebody's."""
    if has_given_name(name):
        return False
    places = places_of(name, text) if _OPENS.search(text, max(0, place - 3), place) else ()
    return not places or any(_OPENS.search(text, max(0, start - 3), start) is None for start in places)


def _is_beside(text: str, start: int, end: int) -> bool:
    """Tell what a name beside it is called, and where somebody sits: "Norvex, the Elm brewery, grew"."""
    if text.startswith(" and crime commissioner", end):
        return True
    is_apposed = text.endswith(", ", 0, start) and text[end : end + 1] in (",", ".")
    return is_apposed or text.endswith((" on ", " On "), 0, start)


def _is_place(hit: AliasHit) -> bool:
    best = hit.matches[0]
    return best.kind is EntityKind.STATE and best.alias_kind not in _OF_PEOPLES


def _without_opening(name: str) -> str:
    """Leave out what only opens the sentence: "In Harwell", "Former Harwell"."""
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in _NO_NAMES else name


def _is_name(name: str) -> bool:
    words = [word.lower() for word in name.split()]
    if words[0] in _NO_NAMES or words[-1] in _KNOWN or words[-1].endswith(_OTHERS_ENDS):
        return False
    return len(words) > 1 or _OF_PEOPLE.search(name) is None


def _stands_alone(name: str, text: str) -> bool:
    """Tell whether a text has a name without its noun too."""
    return (
        re.search(rf"(?<![\w’'-]){re.escape(name)}(?![\w-]|\s[a-z]*(?:{'|'.join(_MERE)})\b)", text)
        is not None
    )
