"""Names of rulers and prelates before their office, who are called after a place or by a number."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extraction.filling.nominals import KIN
from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.nouns import PORTFOLIOS
from claims.extraction.roles.phrase import Phrase, is_person, is_personlike
from claims.extraction.roles.rulers import NOBLES, PRELATES, RULERS
from claims.extraction.roles.titles import parse_titles
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

__all__ = ["called_after", "is_of_ruler", "is_of_title", "is_of_trade", "ruler_before"]

# What rulers are besides: all other nouns tell in what somebody is a king.
_BESIDES = word_set(
    """
    baby bandit boy child client clan counter dwarf infant martyr nominal pagan peasant philosopher pirate
    priest
    puppet rebel saint spouse shepherd slave soldier tribal vassal warrior
    """
)
_REGNAL = re.compile(r"[IVX]+$")
_CAPITALISED = re.compile(r"[^\W\d_a-z][\w’'.-]*$")


def is_of_ruler(phrase: Phrase) -> bool:
    """Tell "the sultan of Rum": of somebody, whatever a tagger makes of the name before it."""
    at = phrase.index(phrase.end - 1)
    is_of = at is not None and at + 1 < len(phrase) and phrase.tokens[at + 1].lower_ == "of"
    return is_of and phrase.title.title.split()[-1] in RULERS | PRELATES


def is_of_trade(phrase: Phrase, first: int) -> bool:
    """Tell the "shipping king Ole Berg", a "drag queen", from "the boy king Ole"."""
    if first < 1 or phrase.title.title not in RULERS:
        return False
    before = phrase.tokens[first - 1]
    is_noun = before.tag_ == "NN" and before.is_lower and before.dep_ in ("compound", "nmod", "amod")
    is_small = phrase.text(phrase.start, phrase.end).islower()  # "her spouse Emperor Ole"
    return is_noun and is_small and before.lower_ not in _BESIDES | KIN


def called_after(phrase: Phrase, first: int, last: int) -> Mention | None:
    """Give the whole name of one called after a place: "Anselm of Lund, patriarch of Velm".

    Parameters
    ----------
    first, last : int
        Indices of the name's first word, and of the place.
    """
    named = phrase.mention(first)
    word = phrase.tokens[first]
    if word.text.islower() and word.lower_ not in NOBLES and not parse_titles(word.text):
        # "A spy of Saladin, the sultan of Egypt"
        place = phrase.mention(last)
        is_one = place is not None and not place.entity_ids and " " not in place.text
        return replace(place, kind=EntityKind.PERSON) if place is not None and is_one else None
    if named is None:
        return ruler_before(phrase, last)
    is_short = named.form is MentionForm.NAME and not named.entity_ids and " " not in named.text
    if not is_short or is_of_title(phrase, named, first) or not is_personlike(named.text):
        return named if is_person(named) else None
    return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.PERSON)


def ruler_before(phrase: Phrase, last: int) -> Mention | None:
    """Give a ruler's name that no tagger knew: "Kayhan I, sultan of Rum".

    Parameters
    ----------
    last : int
        Index of the token before the comma.
    """
    if not is_of_ruler(phrase) or last < 0:
        return None
    first = last + 1
    while first > 0 and _is_of_name(phrase, first - 1) and phrase.mention(first - 1) is None:
        first -= 1
    named = phrase.mention(first - 1) if first == last and first > 0 else None
    if named is not None and _REGNAL.match(phrase.tokens[last].text) and named.form is MentionForm.NAME:
        first = phrase.first_of(named, first - 1)  # "Kayqubad | I"
    if first > last or not phrase.tokens[first].text[:1].isupper():
        return None
    return phrase.own_mention(first, last, MentionForm.NAME, EntityKind.PERSON)


def _is_of_name(phrase: Phrase, index: int) -> bool:
    token = phrase.tokens[index]
    return token.text == "-" or (token.pos_ == "PROPN" and _CAPITALISED.match(token.text) is not None)


def is_of_title(phrase: Phrase, mention: Mention, index: int) -> bool:
    """Tell "Minister of Justice (2001-03), Minister of Health" from an office beside a name.

    So "Count of Torvik, viceroy of Norland".
    """
    tokens, first = phrase.tokens, phrase.first_of(mention, index)
    if first > 1 and tokens[first - 1].lower_ == "of" and tokens[first - 2].lower_ in NOBLES:
        return True
    is_behind = first > 0 and tokens[first - 1].lower_ in ("of", "for", "and")
    return is_behind and {w.lower() for w in mention.text.split()} <= PORTFOLIOS
