"""Reads whom a number announces: "three countries joined at once: Kenya, Mali and Peru"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.dates.numbers import NUMBER, read_number
from claims.extraction.frames import MentionForm
from claims.extraction.membership.neighbours import listed
from claims.relations import EntityKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from claims.extraction.frames import Mention, SentenceView

__all__ = ["announced"]

_OPENING = frozenset({":", "–", "—", "--"})
_NUMBER = re.compile(NUMBER, re.IGNORECASE)
_KINDS = frozenset({EntityKind.STATE, EntityKind.ORGANISATION})


def announced(view: SentenceView, noun: Token) -> list[Mention]:
    """Give the names that a counted plural announces, none where there are more or fewer than it says."""
    if noun.tag_ != "NNS":
        return []
    opening = next((t.i for t in view.span if t.i > noun.i and t.text in _OPENING), None)
    if opening is None:
        return []
    names = listed(view, opening + 1)
    is_of_one_kind = len({m.kind for m in names}) == 1 and names[0].kind in _KINDS
    if not is_of_one_kind or not all(m.form is MentionForm.NAME for m in names):
        return []
    return names if len(names) in _counts(noun) else []


def _counts(noun: Token) -> list[float]:
    numbers = (c.text for c in noun.lefts if c.dep_ == "nummod")
    return [read_number(text) for text in numbers if _NUMBER.fullmatch(text)]
