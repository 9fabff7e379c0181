"""What hangs together with a noun: who owns it, which objects it is coordinated with, the dates of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.syntax.questions import conjuncts, genitives

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

__all__ = ["own_dates", "owners", "with_strays"]

_DATE_PREPOSITIONS = frozenset(
    {"in", "on", "since", "by", "from", "until", "during", "after", "before", "at"}
)


def with_strays(heads: Sequence[Token], governor: Token) -> list[Token]:
    """Add the objects that the parser coordinated with a date: "joined NATO in 2009 and the EU in 2013"."""
    found = list(heads)
    for preposition in governor.children:
        if preposition.dep_ == "conj" and preposition.pos_ in ("PROPN", "NOUN") and heads:
            found += conjuncts(preposition)  # "joined NATO in 1949 and the EEC": hung on the verb
        if preposition.dep_ != "prep" or preposition.lower_ not in _DATE_PREPOSITIONS or not heads:
            continue
        for date in preposition.children:
            if date.dep_ == "pobj" and (date.like_num or date.ent_type_ == "DATE"):
                found += [t for t in conjuncts(date)[1:] if t.pos_ == "PROPN" and t.ent_type_ != "DATE"]
    return list(dict.fromkeys(found))


def own_dates(heads: Sequence[Token], governor: Token) -> dict[int, int]:
    """Give coordinated nouns the preposition of the date that follows each of them.

    "joined NATO in 1999 and the EU in 2004": wherever the parser hangs the dates, they stand in order.
    Empty when any noun but the last has no date of its own.
    """
    if len(heads) < 2:
        return {}
    ordered = sorted(heads, key=lambda t: t.i)
    limits = [t.i for t in ordered[1:]] + [governor.sent.end]
    found: dict[int, int] = {}
    for noun, limit in zip(ordered, limits, strict=True):
        date = next((t for t in noun.doc[noun.i + 1 : limit] if _opens_date(t)), None)
        if date is None:
            return {}
        found[noun.i] = date.i
    return found


def _opens_date(token: Token) -> bool:
    if token.lower_ not in _DATE_PREPOSITIONS or token.i + 1 >= len(token.doc):
        return False
    after = token.doc[token.i + 1 : token.i + 4]
    return any(t.ent_type_ == "DATE" or (t.like_num and len(t.text) == 4) for t in after)


def owners(noun: Token) -> list[Token]:
    """Give who a noun belongs to: "X's founding", "its founding", "the founding of X and Y"."""
    own = genitives(noun)
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            own += [each for p in child.children if p.dep_ == "pobj" for each in conjuncts(p)]
    return own
