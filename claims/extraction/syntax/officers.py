"""Who has an office, for what is told behind the body that it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

__all__ = ["officer_of"]

# What heads an office; of whom it is, is a body.
_OFFICES = frozenset(
    """
    head chief executive ceo president chairman chairwoman chair director boss leader rector editor officer
    """.split()
)


def officer_of(noun: Token) -> Token | None:
    """Give Holm of "Ann Holm, a former head of the steel group Norvex, who", whatever Norvex is taken for."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("of", "at") or noun.pos_ != "PROPN":
        return None
    office = noun.head.head
    is_one = office.dep_ == "appos" and office.lemma_.lower() in _OFFICES
    is_full = any(c.dep_ == "compound" and c.pos_ == "PROPN" for c in noun.lefts)
    if not is_one or (noun.ent_type_ == "PERSON" and is_full):
        return None  # "the head of staff of Bo Holm, who"
    return office.head if office.head.pos_ == "PROPN" and office.head.ent_type_ == "PERSON" else None
