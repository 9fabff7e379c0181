"""Words that stand for a person whose name is elsewhere: letters behind it, "whose", pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.naming.looks import is_acronym
from claims.extraction.syntax.antecedents import antecedent

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = [
    "CALLED_AFTER",
    "PERSON_PRONOUNS",
    "antecedent_of_whom",
    "antecedent_of_whose",
    "bearer_of_letters",
    "is_personal_pronoun",
]

_LONGEST_LETTERS = 7
# What is called after somebody and is not he: "the Lee administration".
CALLED_AFTER = frozenset(
    "administration campaign team presidency government cabinet transition camp regime family era".split()
)
PERSON_PRONOUNS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "who", "whom", "himself", "herself", "i", "they", "them"}
)


def bearer_of_letters(token: Token) -> Token:
    """Climb from the letters behind a name to the name: "Ann Lee, OC, MD, FRSC, is chief executive"."""
    while (
        token.dep_ in ("appos", "conj")
        and token.text.isupper()
        and token.head.pos_ == "PROPN"
        and token.i > 0
        and token.nbor(-1).text == ","
        and len(token.text) < _LONGEST_LETTERS
    ):
        token = token.head
    return token


def antecedent_of_whose(token: Token) -> Token:
    """Give X of "X, whose term ends in May"."""
    if token.lower_ != "whose":
        return token
    clause = next((t for t in token.ancestors if t.dep_ == "relcl"), None)
    return clause.head if clause is not None else token


def is_personal_pronoun(token: Token) -> bool:
    """Tell "who" and "he" from the WHO."""
    return token.lower_ in PERSON_PRONOUNS and not is_acronym(token)


def antecedent_of_whom(token: Token) -> Token:
    """Give Lee for the "whom" of "Lee, whom Holt appointed dean"; also for its "who"."""
    return antecedent(token) if token.lower_ in ("who", "whom") else token
