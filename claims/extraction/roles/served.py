"""Names beside an office that are not its holder's: "the wife of the president, Ann Lee".

Nor is who coaches somebody the coach of a body: "the coach of the Norwegian sprinter Ann Lee".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.filling.nominals import NOMINAL_KINDS, PERSON_NOUNS
from claims.extraction.roles.phrase import is_person
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from claims.extraction.frames import Mention
    from claims.extraction.roles.phrase import Phrase

__all__ = ["is_of_another", "is_of_somebody", "says_so"]

# Who is somebody's, whatever that one is.
_SERVANTS = word_set(
    """
    adviser advisor aide assistant counsel counsellor counselor envoy secretary speechwriter spokesman
    spokesperson spokeswoman translator
    """
)
_OF_SOMEBODY = _SERVANTS | word_set(
    """
    ally attorney biographer bodyguard brother chauffeur confidant confidante cousin daughter driver emissary
    father granddaughter grandson half-brother half-sister husband lawyer mother nephew niece partner
    photographer sister son son-in-law stepson widow widower wife
    """
)
_LINKS = frozenset({"to", "for", "of"})
_DETERMINED = frozenset({"a", "an", "the", "his", "her", "their", "another", "one"})
_SAYING = word_set(
    "say tell announce add report warn confirm claim note write explain acknowledge admit argue insist reveal"
)
_PERFORMERS = PERSON_NOUNS | {"star", "player", "ace", "hopeful", "winner"}
# How many words may stand before such a noun: "a long-time political".
_REACH = 6


def is_of_another(phrase: Phrase, left: int, holder: Mention) -> bool:
    """Tell whether the name behind an office is that of who serves its holder, or is related to him.

    "The wife of the president, Ann Lee", "Counselor to the president Ann Lee"; not "an adviser to President
    Ann Lee", "a friend of the former president Ann Lee".

    Parameters
    ----------
    left : int
        Index of the first word of the office with what describes it.
    holder : Mention
        The name behind it.
    """
    tokens = phrase.tokens
    link = left - 1 if tokens[left].lower_ not in _LINKS else left
    while link > 0 and tokens[link].lower_ in _DETERMINED:
        link -= 1
    if link < 1 or tokens[link].lower_ not in _LINKS or tokens[link - 1].lower_ not in _OF_SOMEBODY:
        return False
    before = {t.lower_ for t in tokens[max(0, link - _REACH) : link - 1]}
    if not before.isdisjoint(("a", "an", "another", "one")):
        return False  # "A spokesman for Acme's chief executive, Ann Lee, said"
    if _is_apposed(phrase, link - 1):
        return False  # "Ole Lee, the son of the president, Ann Lee"
    if "," in phrase.view.written(phrase.end, holder.start):
        return True
    is_bare = before.isdisjoint(_DETERMINED) and tokens[link - 1].lower_ in _SERVANTS
    return is_bare and tokens[link + 1].lower_ == "the" and phrase.text(phrase.start, phrase.end).islower()


def _is_apposed(phrase: Phrase, noun: int) -> bool:
    """Tell whether a name stands before what somebody is of the officer."""
    first = noun
    while first > 0 and phrase.tokens[first - 1].pos_ in ("DET", "PRON", "ADJ", "NOUN", "ADV"):
        first -= 1
    named = phrase.mention(first - 2) if first > 1 and phrase.tokens[first - 1].text == "," else None
    return named is not None and is_person(named)


def says_so(tokens: Sequence[Token], index: int, stop: int) -> bool:
    """Tell who speaks behind a comma from an apposition to the name before it.

    "Nothing was found on Bo Holm, the chairman of Acme said": the name belongs to what is said. One that is
    set off itself, or that the sentence opens with, has lost the second comma: "Bo Holm, head of Acme said".

    Parameters
    ----------
    index : int
        Index of the comma.
    stop : int
        Index behind the office with its body.
    """
    if index < 1 or tokens[index].text != "," or stop >= len(tokens):
        return False
    verb = tokens[stop]
    if verb.lemma_ not in _SAYING or verb.tag_ not in ("VBD", "VBZ", "VBP"):
        return False
    first = index - 1
    while first > 0 and tokens[first - 1].pos_ == "PROPN":
        first -= 1
    if first == 0 or tokens[first - 1].pos_ == "PUNCT":
        return False
    return any(t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in tokens[:first])


def is_of_somebody(phrase: Phrase, last: int) -> bool:
    """Tell the coach of a person from that of a body: "of the Norwegian sprinter Ann Lee".

    Parameters
    ----------
    last : int
        Index of the title's last token.
    """
    tokens, place = phrase.tokens, last + 1
    if place >= len(tokens) or tokens[place].lower_ not in _LINKS:
        return False
    for index in range(place + 1, min(len(tokens) - 1, place + _REACH)):
        token = tokens[index]
        is_kind = NOMINAL_KINDS.get(token.lower_) is EntityKind.ORGANISATION
        named = phrase.mention(index + 1) if token.lower_ in _PERFORMERS and not is_kind else None
        if named is not None:
            return is_person(named) and " " in named.text and named.start == phrase.places[index + 1]
        if token.pos_ not in ("ADJ", "DET", "NOUN", "PROPN") and token.text != "-":
            return False
    return False
