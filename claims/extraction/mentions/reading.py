"""Reads the mentions of one sentence from the table's aliases, the tagger and the words themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.mentions.board import Board
from claims.extraction.mentions.entities import read_entities
from claims.extraction.mentions.hits import is_demonym, is_name_hit, is_surname_like
from claims.extraction.mentions.offices import before_office, behind_opener, fronts_office, is_mere_office
from claims.extraction.mentions.words import fronts_title
from claims.extraction.naming.given_names import has_given_name
from claims.extraction.roles import parse_titles
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from spacy.tokens import Doc

    from claims.extraction.mentions.entities import Entity
    from claims.extraction.naming.definitions import Definition
    from claims.types import AliasHit

__all__ = ["read_mentions"]


_AND = re.compile(r"\s+(?:and|&)\s+|,\s+")
_ADDRESS = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr)\.?\s$")
_LONGEST_ADDRESS = 6
_BODIES = (EntityKind.ORGANISATION, EntityKind.STATE)
# What a verb is done to stands behind it; behind it come a date and who does the same to another.
_NO_VERB = "of|at|for|with|from|by|in|on|to|and|or|than|the|between|as|both|against"
_TAKEN = re.compile(
    rf"\s(?!(?:{_NO_VERB})\s)[a-z]+\s(?:the\s)?[A-Z][\w&.’'-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w&.’'-]*){{0,4}}$"
)
_AND_NEXT = re.compile(
    r"(?:\s(?:in|since)\s(?:[A-Z][a-z]+\s)?\d{4})?(?:[,;]|,?\s(?:and|while|but))\s(?:and\s|while\s|but\s)?$"
)
_PEER = re.compile(
    r"(\d+(?:st|nd|rd|th)\s)?(?:Earl|Duke|Marquess|Marquis|Viscount|Baron|Baronet|Count|(?:Count|Duch|Baron)ess)"
    r"(?:\s(?:of\s)?[A-Z][\w’'-]+)*"
)
_COUNTED = re.compile(r"\b\d+(?:st|nd|rd|th)\s$")


def _never(_word: str) -> bool:
    return False


def _joins_known(name: str, known: Collection[str]) -> bool:
    """Tell whether the tagger took several known names for one: "Alphabet and Google"."""
    if not known or name.isalnum():
        return False
    parts = _AND.split(name)
    return len(parts) > 1 and all(part in known for part in parts)


def _is_titled(text: str, start: int) -> bool:
    """Tell whether a title ends right before a place: "Chancellor Merz"."""
    return any(title.end + 1 == start for title in parse_titles(text))


def read_mentions(
    doc: Doc,
    text: str,
    shift: int,
    *,
    hits: Sequence[AliasHit] = (),
    definitions: Sequence[Definition] = (),
    is_named: Callable[[str], bool] = _never,
    nouns: Collection[str] = (),
) -> list[Mention]:
    """Give the mentions of a sentence, sorted, not overlapping, names not yet resolved.

    Parameters
    ----------
    doc : Doc
        The parsed sentence.
    text : str
        The sentence as the article has it; `doc.text` may differ in case.
    shift : int
        Where the sentence starts in the article.
    hits : sequence of AliasHit
        Aliases of the table inside the sentence, offsets in the article.
    definitions : sequence of Definition
        Names the sentence spells out before an acronym, offsets in the article.
    is_named : callable
        Tells whether the article uses a word as a name elsewhere: "Maas is ousted" opens with one.
    nouns : collection of str
        What stands for bodies of the article for their own names, besides what stands for any.
    """
    board = Board(doc, text, shift, is_named)
    board.nouns = nouns
    known = {text[hit.start - shift : hit.end - shift] for hit in hits if is_name_hit(hit)}
    is_front = len(doc) > 0 and fronts_title(doc[0])  # "Party leader Ann Lee": no name is "Party"
    entities = [
        entity
        for entity in (behind_opener(before_office(each, text), text) for each in read_entities(doc))
        if not _joins_known(text[entity.start : entity.end], known)
        and not (is_front and entity.start == 0 and entity.end == len(doc[0]))
        and not is_mere_office(entity, text)
    ]
    entities = _without_taken(entities, text, shift, hits)
    for definition in definitions:
        if not any(hit.start <= definition.start and definition.end <= hit.end for hit in hits):
            board.put_definition(definition, entities)
    for hit in hits:
        start = hit.start - shift
        is_people = bool(hit.matches) and is_demonym(hit.matches[0])
        if (is_surname_like(hit) and _is_titled(text, start)) or (is_people and _is_addressed(text, start)):
            board.put_person(hit)
        elif is_name_hit(hit) and (
            not board.is_part_of_longer(hit, entities)
            or (is_people and fronts_office(text, hit.end - shift, entities))
        ):
            board.put_hit(hit)
    board.put_compatriots()
    for entity in entities:
        board.put_entity(entity)
    board.put_capitalised()
    board.join()
    board.put_pronouns_and_nominals()
    named = (m for m in board.mentions if not _is_peerage(m, text, shift))
    return sorted(named, key=lambda mention: mention.start)


def _is_peerage(mention: Mention, text: str, shift: int) -> bool:
    """Tell what somebody is called beside his name, which is no body: "Ann Holm, 3rd Duchess of Holm"."""
    if mention.entity_ids or mention.form is not MentionForm.NAME:
        return False
    peer = _PEER.fullmatch(mention.text)
    place = mention.start - shift
    return peer is not None and (
        peer[1] is not None or _COUNTED.search(text[max(0, place - _LONGEST_ADDRESS) : place]) is not None
    )


def _without_taken(
    entities: Sequence[Entity], text: str, shift: int, hits: Sequence[AliasHit]
) -> list[Entity]:
    """Part a person from what a verb said before is done to: "Holt runs Norvex, Ann Lind Microsoft"."""
    bodies = {h.end - shift: h for h in hits if is_name_hit(h) and h.matches[0].kind in _BODIES}
    names: dict[int, Entity] = {}
    taken: set[int] = set()
    for end, hit in bodies.items():
        place = hit.start - shift
        whole = next((e for e in entities if e.start < place and e.end in (place - 1, end)), None)
        before = _AND_NEXT.search(text[: whole.start]) if whole is not None else None
        if whole is None or before is None:
            continue
        name = text[whole.start : place].rstrip()
        if (before.start() in taken or _TAKEN.search(text[: before.start()])) and _is_whole_name(name):
            taken.add(end)
            names[whole.start] = whole._replace(
                end=whole.start + len(name), kind=EntityKind.PERSON, label="PERSON"
            )
    return [names.get(entity.start, entity) for entity in entities]


def _is_whole_name(name: str) -> bool:
    return " " in name and has_given_name(name)


def _is_addressed(text: str, start: int) -> bool:
    """Tell "Mr Finn", "Mrs English" from a people: so one is called."""
    return _ADDRESS.search(text, max(0, start - _LONGEST_ADDRESS), start) is not None
