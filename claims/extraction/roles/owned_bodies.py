"""Bodies called by whose they are: "president of Kenya's largest bank" is nobody's president of Kenya."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.frames import Mention, MentionForm
from claims.extraction.roles.phrase import POSSESSIVE, Phrase
from claims.extraction.roles.word_lists import word_set
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["owned_body"]

# What is led with the whole of it: "prime minister of Kenya's coalition government", "Kenya's parliament".
_WHOLE = word_set(
    """
    government cabinet administration regime junta coalition state republic parliament legislature senate
    assembly congress opposition executive team side squad forces army navy military police board
    era history period transition time times century democracy monarchy people dynasty regency
    """
)
_LONGEST = 7


def owned_body(phrase: Phrase, owner: Mention, index: int, stop: int) -> Mention | None:
    """Give the body that a noun phrase calls by its owner; None where that speaks of the owner's whole.

    Parameters
    ----------
    owner : Mention
        Who owns it: "Kenya" of "Kenya's largest bank".
    index, stop : int
        Index of a token of the owner, and the one behind its last.
    """
    tokens = phrase.tokens
    while stop < len(tokens) and tokens[stop].pos_ == "NOUN" and tokens[stop].is_lower:
        stop += 1  # "the Kenyan government's press office"
    if stop + 1 >= len(tokens) or tokens[stop].lower_ not in POSSESSIVE or owner.form is MentionForm.PRONOUN:
        return None
    last = stop
    while last + 1 < min(len(tokens), stop + _LONGEST) and _goes_on(tokens[last + 1]):
        named = phrase.mention(last + 1)
        if named is not None and named.form is not MentionForm.NOMINAL:
            return None  # "Germany's Siemens"
        last += 1
    while last > stop and tokens[last].pos_ != "NOUN":
        last -= 1
    if last == stop or not tokens[last].is_lower or tokens[last].lower_ in _WHOLE:
        return None
    return phrase.own_mention(phrase.first_of(owner, index), last, MentionForm.NAME, EntityKind.ORGANISATION)


def _goes_on(token: Token) -> bool:
    is_word = token.pos_ in ("NOUN", "ADJ", "NUM", "PROPN", "ADV") or token.text == "-"
    return is_word or token.dep_ in ("amod", "compound")
