"""Tells the names of parties and unions of workers, and from what else somebody may be expelled.

A party need not be called one: "the Left Bloc", "the Progressive Congress", "the Samata Dal". A noun for a
body of persons and a word for what they stand for, or the noun of another language, say what it is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm, SentenceView
from claims.extraction.membership.bodies.kinds import is_employer, is_person, makes_laws
from claims.extraction.naming.given_names import has_given_name
from claims.late_patterns import late_pattern
from claims.relations import EntityKind, Relation

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["as_ousting", "is_ousting", "is_partisan", "names_party"]

# What parties stand for, and for whom.
_CREEDS = (
    r"(?:Left|Right|Centre|Center|Progressive|Democratic|Republican|Liberal|Conservative|Socialist|"
    r"Communist|Nationalist|Patriotic|Popular|Radical|Christian|Islamic|Labou?r|Unionist|Reform|Civic|Green|"
    r"Independence|Sovereignty|Freedom|Justice|Citizens['’]|People['’]s|Peoples['’]|Workers['’]|Peasants['’]|"
    r"Farmers['’])"
)
_BY_CREED = re.compile(rf"\b{_CREEDS}\s(?:[A-Z][\w-]+\s)?(?:Bloc|Block|Congress|Rally|Alternative)$")
_BY_PEOPLE = re.compile(
    r"^(?:Free|Social|Liberal|Christian|Progressive|Radical|Young|Green|Centre|Popular|National)\s"
    r"(?:Democrats|Liberals|Conservatives|Socialists|Communists|Radicals|Greens|Republicans)$"
)
# What parties are called elsewhere.
_ELSEWHERE = re.compile(
    r"^(?:Partido|Partito|Partit|Parti|Partei|Partij|Partai|Partia|Movimiento|Movimento|Mouvement|Rassemblement|"
    r"Bloco|Bloque|Frente|Fronte|Hizb|Hezb|Harakat|Jamaat|Jamiat)[\s-]"
    r"|\s(?:Dal|Sena|Morcha|Parishad|Partisi|Liit|Erakond|Sąjunga|Savienība|Strana|Stranka|Partija|Pártja)$"
)
_TRADES = (
    r"(?:Miners|Teachers|Nurses|Doctors|Workers|Seamen|Seafarers|Dockers|Firefighters|Firemen|Students|Farmers|"
    r"Peasants|Musicians|Writers|Players|Journalists|Railwaymen|Steelworkers|Engineers|Pilots|Actors|Drivers|"
    r"Bakers|Printers|Weavers|Postmen|Fishermen|Labou?rers|Clerks|Officers|Women)"
)
_BY_TRADE = re.compile(rf"\b{_TRADES}['’]?\s(?:Federation|Confederation|Congress|Brotherhood)(?:\sof\s|$)")
# Where a text has to do with politics or unions, whoever is expelled is so from one of them.
_TALK = late_pattern(
    r"\b(?:part(?:y|ies)|politic\w+|MPs?|lawmakers?|senators?|deput(?:y|ies)|parliament\w*|elections?|activists?|"
    r"trade\sunion\w*|factions?|councillors?|legislators?|members?\sof)\b"
)
_SCHOOLING = late_pattern(
    r"\b(?:schools?|pupils?|schoolb\w+|students?|boarding|classmates?|teachers?|educated|headmaster|campus)\b"
)
_HOUSES = frozenset("st st. saint college house camp hotel club court hall law".split())


@lru_cache(maxsize=4096)
def is_partisan(name: str) -> bool:
    """Tell whether a name reads as that of a party or of a union of workers.

    Examples
    --------
    >>> is_partisan("Left Bloc"), is_partisan("Miners' Federation"), is_partisan("Eastern Bloc")
    (True, True, False)
    """
    return names_party(name) or _BY_TRADE.search(name) is not None


@lru_cache(maxsize=4096)
def names_party(name: str) -> bool:
    """Tell whether a name reads as that of a party.

    Examples
    --------
    >>> names_party("Left Bloc"), names_party("Free Democrats"), names_party("Miners' Federation")
    (True, True, False)
    """
    bare = name.removeprefix("the ")
    return any(shape.search(bare) is not None for shape in (_BY_CREED, _BY_PEOPLE, _ELSEWHERE))


def as_ousting(view: SentenceView, verb: Token, relation: Relation, body: Mention) -> Mention:
    """Take for a body the name of several words that somebody is expelled from, whatever the tagger says."""
    if is_partisan(body.text) and body.form is MentionForm.NAME and not body.entity_ids:
        return replace(body, kind=EntityKind.ORGANISATION, name=body.name or body.text)
    is_open = body.form is MentionForm.NAME and not body.entity_ids and " " in body.text
    if not is_open or not _expels(verb, relation) or not (is_person(body) or body.kind is None):
        return body
    is_name = is_person(body) and has_given_name(body.text)
    if is_name or not _is_talked_of(view) or not _HOUSES.isdisjoint(body.text.lower().split()):
        return body
    return replace(body, kind=EntityKind.ORGANISATION, name=body.text)


def is_ousting(view: SentenceView, verb: Token, relation: Relation, head: Token, body: Mention) -> bool:
    """Tell whether somebody is expelled from a body with a name, which is no school and no house of laws."""
    is_named = body.form is MentionForm.NAME and body.kind is EntityKind.ORGANISATION and not body.entity_ids
    if not is_named or not _expels(verb, relation) or is_employer(body) or makes_laws(body.text):
        return False
    if not _HOUSES.isdisjoint(body.text.lower().split()) or _is_schooled(view):
        return False
    if " " not in body.text and not body.text.isupper():
        return False  # "was expelled from Eton"
    return any(c.lower_ == "the" for c in head.children) or _is_talked_of(view)


def _expels(verb: Token, relation: Relation) -> bool:
    return relation is Relation.EXPELLED and verb.lemma_.lower() == "expel"


def _is_talked_of(view: SentenceView) -> bool:
    return _TALK.search(view.context.article.text) is not None and not _is_schooled(view)


def _is_schooled(view: SentenceView) -> bool:
    return _SCHOOLING.search(view.written(view.sentence.start, view.sentence.end)) is not None
