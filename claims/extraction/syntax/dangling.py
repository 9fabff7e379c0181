"""Participles whose subject the main clause only owns: "After leaving the Wrens, her first concert was"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claims.extraction.bodies import BODIES, PLACES
from claims.extraction.filling.nominals import PERSON_NOUNS

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["meant_subjects"]

_POSSESSIVE = frozenset({"his", "her", "its", "their"})
# Who may well do what the participle says: "After leaving school, his brother joined the band".
_KIN = frozenset(
    """
    brother sister son daughter wife husband parent child cousin uncle aunt nephew niece grandfather
    grandmother friend colleague partner successor predecessor rival deputy boss team people family member
    """.split()
)
# What is never founded itself, or does what its owner did.
_BELONGINGS = frozenset(
    """
    headquarters base products product range portfolio membership members staff workforce employees revenue
    revenues turnover sales profits customers clients mission goal goals aim aims motto name logo shares stock
    website clientele success reputation
    """.split()
)
_AGENTIVE = ("er", "or", "ist", "ian")


def meant_subjects(verb: Token, found: Sequence[Token]) -> list[Token]:
    """Give the subjects of a clause, the owner for a thing that cannot do what a fronted participle says.

    Parameters
    ----------
    verb : Token
        A verb; any but a fronted participle keeps its subjects.
    found : sequence of Token
        Its subjects as the parse gives them.
    """
    if not found and verb.tag_ == "VBG" and verb.i < 2:
        return _behind_comma(verb)
    if verb.tag_ not in ("VBG", "VBN") or not found or found[0].i < verb.i:
        return list(found)
    noun = found[0]
    owner = _owner_of_belongings(noun)
    if owner is not None:
        return [owner]
    if len(found) != 1:
        return list(found)
    # "many of their recordings"
    inner = [p for c in noun.children if c.dep_ == "prep" and c.lower_ == "of" for p in c.children]
    for each in (noun, *inner):
        owner = next((c for c in each.children if c.dep_ == "poss" and c.lower_ in _POSSESSIVE), None)
        if owner is not None:
            return [owner] if _is_thing(each) else list(found)
    return list(found)


def _owner_of_belongings(noun: Token) -> Token | None:
    """Give the firm of "Founded in 2004, the firm's headquarters are in Harlow", "..., Holm's staff"."""
    if noun.lower_ not in _BELONGINGS or noun.pos_ != "NOUN":
        return None
    return next((c for c in noun.lefts if c.dep_ == "poss"), None)


def _behind_comma(verb: Token) -> list[Token]:
    """Give "his" of "Joining the Wrens in 1947, his first song ..." where the parse holds no subject."""
    comma = next((t for t in verb.doc[verb.i + 1 : -1] if t.text == ","), None)
    following = comma.nbor() if comma is not None else verb
    return [following] if following.lower_ in _POSSESSIVE and following.dep_ == "poss" else []


def _is_thing(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or lemma in _KIN | PERSON_NOUNS | BODIES | PLACES:
        return False
    return not lemma.endswith(_AGENTIVE) or lemma in ("number", "career", "order", "concert")
