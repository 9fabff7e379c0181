"""Who stands before a title: a people of any land, a firm taken for one, and somebody taken for a firm."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import POSSESSIVE
from claims.extraction.roles.titles import is_vague
from claims.relations import EntityKind

if TYPE_CHECKING:
    from claims.extraction.roles.phrase import Phrase

__all__ = ["is_somebody", "land_of_people", "misread_people"]

# Lands with heads and ministers of their own, by their adjective (own list).
_LANDS: dict[str, str] = dict(
    pair.strip().split(" ", 1)
    for pair in """
    Scottish Scotland; Welsh Wales; Catalan Catalonia; Basque Basque Country; Flemish Flanders;
    Walloon Wallonia; Bavarian Bavaria; Saxon Saxony; Thuringian Thuringia; Hessian Hesse;
    Prussian Prussia; Bohemian Bohemia; Sicilian Sicily; Sardinian Sardinia; Quebecois Quebec;
    Faroese Faroe Islands; Greenlandic Greenland; Chechen Chechnya; Crimean Crimea; Abkhaz Abkhazia;
    Abkhazian Abkhazia; Transnistrian Transnistria; Zanzibari Zanzibar; Bermudian Bermuda;
    Ottoman Ottoman Empire; Byzantine Byzantine Empire; Tibetan Tibet; Hawaiian Hawaii; Texan Texas;
    Californian California; Tasmanian Tasmania; Manx Isle of Man
    """.split(";")
)
_OF_LANDS = re.compile(
    r"\b(?:minister|president|premier|king|queen|emperor|sultan|ruler|governor|duke|prince|government"
    r"|chancellor|leader)$"
)
# How adjectives of peoples and creeds end.
_PEOPLES = re.compile(
    r"(?:an|ish|ese|ic|ist|ite|i|ch|ine|ots?|ek|ew|im|er|ab|or|ai|ao|as|u|s)$", re.IGNORECASE
)


def land_of_people(word: str, title: str) -> str | None:
    """Give the land whose people's adjective stands before a head of government, a minister or a monarch.

    Examples
    --------
    >>> land_of_people("Catalan", "health minister"), land_of_people("Catalan", "chairman")
    ('Catalonia', None)
    """
    is_of_party = title == "leader" and word in ("Scottish", "Welsh")
    return _LANDS.get(word) if _OF_LANDS.search(title) is not None and not is_of_party else None


def misread_people(phrase: Phrase, index: int) -> Mention | None:
    """Give the firm that a tagger took for a people: "Uralgon deputy CEO X", no "Kurdish chairman X"."""
    named, token = phrase.mention(index), phrase.tokens[index]
    if named is None or named.form is not MentionForm.DEMONYM or named.entity_ids:
        return None
    is_word = named.text == token.text and token.tag_ == "NNP" and _PEOPLES.search(token.text) is None
    if not is_word or phrase.title.wants != (EntityKind.ORGANISATION,):
        return None
    kind = EntityKind.ORGANISATION
    return replace(named, form=MentionForm.NAME, kind=kind, name=named.text)


def is_somebody(phrase: Phrase, mention: Mention, index: int) -> bool:
    """Tell whom the text names in full, and whose officer it is: "Vesper's budget director", of no firm."""
    if mention.kind is not EntityKind.ORGANISATION or mention.entity_ids or " " in mention.text:
        return False
    is_firms = phrase.title.wants == (EntityKind.ORGANISATION,) and not is_vague(phrase.title.title)
    owns = index + 1 < len(phrase) and phrase.tokens[index + 1].lower_ in POSSESSIVE
    people = phrase.view.context.persons
    return owns and not is_firms and any(p.name.endswith(f" {mention.text}") for p in people)
